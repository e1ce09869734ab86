//! Schemas that the features `answer-records`, `intents`, `participants`,
//! `schemas-without-methods`, `sessions` have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// An intent categorizes an end-user's intention for one conversation turn. For each agent, you
/// define many intents, where your combined intents can handle a complete conversation. When an
/// end-user writes or says something, referred to as an end-user expression or end-user input,
/// Dialogflow matches the end-user input to the best intent in your agent. Matching an intent is
/// also known as intent classification. For more information, see the
/// [intent guide](https://cloud.google.com/dialogflow/docs/intents-overview).
///
/// Schema `GoogleCloudDialogflowV2beta1Intent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Intent {
    /// Optional. The name of the action associated with the intent. Note: The action name must not
    /// contain whitespaces.
    pub action: Option<String>,

    /// Optional. The list of platforms for which the first responses will be copied from the messages
    /// in PLATFORM_UNSPECIFIED (i.e. default platform).
    pub default_response_platforms: Vec<schemas::IntentDefaultResponsePlatforms>,

    /// Required. The name of this intent.
    pub display_name: Option<String>,

    /// Optional. Indicates that this intent ends an interaction. Some integrations (e.g., Actions on
    /// Google or Dialogflow phone gateway) use this information to close interaction with an end user.
    /// Default is false.
    pub end_interaction: Option<bool>,

    /// Optional. The collection of event names that trigger the intent. If the collection of input
    /// contexts is not empty, all of the contexts must be present in the active user session for an
    /// event to trigger this intent. Event names are limited to 150 characters.
    pub events: Vec<String>,

    /// Output only. Information about all followup intents that have this intent as a direct or
    /// indirect parent. We populate this field only in the output.
    pub followup_intent_info: Vec<schemas::IntentFollowupIntentInfo>,

    /// Optional. The list of context names required for this intent to be triggered. Formats: -
    /// `projects//agent/sessions/-/contexts/` - `projects//locations//agent/sessions/-/contexts/`
    pub input_context_names: Vec<String>,

    /// Optional. Indicates whether this is a fallback intent.
    pub is_fallback: Option<bool>,

    /// Optional. Indicates that a live agent should be brought in to handle the interaction with the
    /// user. In most cases, when you set this flag to true, you would also want to set end_interaction
    /// to true as well. Default is false.
    pub live_agent_handoff: Option<bool>,

    /// Optional. The collection of rich messages corresponding to the `Response` field in the
    /// Dialogflow console.
    pub messages: Vec<schemas::IntentMessage>,

    /// Optional. Indicates whether Machine Learning is disabled for the intent. Note: If `ml_disabled`
    /// setting is set to true, then this intent is not taken into account during inference in `ML ONLY`
    /// match mode. Also, auto-markup in the UI is turned off.
    pub ml_disabled: Option<bool>,

    /// Optional. Indicates whether Machine Learning is enabled for the intent. Note: If `ml_enabled`
    /// setting is set to false, then this intent is not taken into account during inference in
    /// `ML ONLY` match mode. Also, auto-markup in the UI is turned off. DEPRECATED! Please use
    /// `ml_disabled` field instead. NOTE: If both `ml_enabled` and `ml_disabled` are either not set or
    /// false, then the default value is determined as follows: - Before April 15th, 2018 the default
    /// is: ml_enabled = false / ml_disabled = true. - After April 15th, 2018 the default is: ml_enabled
    /// \= true / ml_disabled = false.
    #[deprecated]
    pub ml_enabled: Option<bool>,

    /// Optional. The unique identifier of this intent. Required for Intents.UpdateIntent and
    /// Intents.BatchUpdateIntents methods. Supported formats: - `projects//agent/intents/` -
    /// `projects//locations//agent/intents/`
    pub name: Option<String>,

    /// Optional. The collection of contexts that are activated when the intent is matched. Context
    /// messages in this collection should not set the parameters field. Setting the `lifespan_count` to
    /// 0 will reset the context when the intent is matched. Format:
    /// `projects//agent/sessions/-/contexts/`.
    pub output_contexts: Vec<schemas::Context>,

    /// Optional. The collection of parameters associated with the intent.
    pub parameters: Vec<schemas::IntentParameter>,

    /// Optional. The unique identifier of the parent intent in the chain of followup intents. You can
    /// set this field when creating an intent, for example with CreateIntent or BatchUpdateIntents, in
    /// order to make this intent a followup intent. It identifies the parent followup intent. Format:
    /// `projects//agent/intents/`.
    pub parent_followup_intent_name: Option<String>,

    /// Optional. The priority of this intent. Higher numbers represent higher priorities. - If the
    /// supplied value is unspecified or 0, the service translates the value to 500,000, which
    /// corresponds to the `Normal` priority in the console. - If the supplied value is negative, the
    /// intent is ignored in runtime detect intent requests.
    pub priority: Option<i32>,

    /// Optional. Indicates whether to delete all contexts in the current session when this intent is
    /// matched.
    pub reset_contexts: Option<bool>,

    /// Output only. The unique identifier of the root intent in the chain of followup intents. It
    /// identifies the correct followup intents chain for this intent. Format:
    /// `projects//agent/intents/`.
    pub root_followup_intent_name: Option<String>,

    /// Optional. The collection of examples that the agent is trained on.
    pub training_phrases: Vec<schemas::IntentTrainingPhrase>,

    /// Optional. Indicates whether webhooks are enabled for the intent.
    pub webhook_state: Option<schemas::IntentWebhookState>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Intent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            default_response_platforms: Vec::new(),
            display_name: None,
            end_interaction: None,
            events: Vec::new(),
            followup_intent_info: Vec::new(),
            input_context_names: Vec::new(),
            is_fallback: None,
            live_agent_handoff: None,
            messages: Vec::new(),
            ml_disabled: None,
            ml_enabled: None,
            name: None,
            output_contexts: Vec::new(),
            parameters: Vec::new(),
            parent_followup_intent_name: None,
            priority: None,
            reset_contexts: None,
            root_followup_intent_name: None,
            training_phrases: Vec::new(),
            webhook_state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`default_response_platforms`](Self::default_response_platforms).
    pub fn set_default_response_platforms(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<schemas::IntentDefaultResponsePlatforms>,
        >,
    ) -> Self {
        self.default_response_platforms = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`end_interaction`](Self::end_interaction).
    pub fn set_end_interaction(mut self, value: bool) -> Self {
        self.end_interaction = Some(value);
        self
    }

    /// Sets [`events`](Self::events).
    pub fn set_events(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.events = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`followup_intent_info`](Self::followup_intent_info).
    pub fn set_followup_intent_info(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentFollowupIntentInfo>,
    ) -> Self {
        self.followup_intent_info = values.into_iter().collect();
        self
    }

    /// Sets [`input_context_names`](Self::input_context_names).
    pub fn set_input_context_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input_context_names = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`is_fallback`](Self::is_fallback).
    pub fn set_is_fallback(mut self, value: bool) -> Self {
        self.is_fallback = Some(value);
        self
    }

    /// Sets [`live_agent_handoff`](Self::live_agent_handoff).
    pub fn set_live_agent_handoff(mut self, value: bool) -> Self {
        self.live_agent_handoff = Some(value);
        self
    }

    /// Sets [`messages`](Self::messages).
    pub fn set_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessage>,
    ) -> Self {
        self.messages = values.into_iter().collect();
        self
    }

    /// Sets [`ml_disabled`](Self::ml_disabled).
    pub fn set_ml_disabled(mut self, value: bool) -> Self {
        self.ml_disabled = Some(value);
        self
    }

    /// Sets [`ml_enabled`](Self::ml_enabled).
    #[deprecated]
    pub fn set_ml_enabled(mut self, value: bool) -> Self {
        self.ml_enabled = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`output_contexts`](Self::output_contexts).
    pub fn set_output_contexts(
        mut self,
        values: impl IntoIterator<Item = schemas::Context>,
    ) -> Self {
        self.output_contexts = values.into_iter().collect();
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentParameter>,
    ) -> Self {
        self.parameters = values.into_iter().collect();
        self
    }

    /// Sets [`parent_followup_intent_name`](Self::parent_followup_intent_name).
    pub fn set_parent_followup_intent_name(mut self, value: impl Into<String>) -> Self {
        self.parent_followup_intent_name = Some(value.into());
        self
    }

    /// Sets [`priority`](Self::priority).
    pub fn set_priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets [`reset_contexts`](Self::reset_contexts).
    pub fn set_reset_contexts(mut self, value: bool) -> Self {
        self.reset_contexts = Some(value);
        self
    }

    /// Sets [`root_followup_intent_name`](Self::root_followup_intent_name).
    pub fn set_root_followup_intent_name(mut self, value: impl Into<String>) -> Self {
        self.root_followup_intent_name = Some(value.into());
        self
    }

    /// Sets [`training_phrases`](Self::training_phrases).
    pub fn set_training_phrases(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentTrainingPhrase>,
    ) -> Self {
        self.training_phrases = values.into_iter().collect();
        self
    }

    /// Sets [`webhook_state`](Self::webhook_state).
    pub fn set_webhook_state(
        mut self,
        value: impl Into<schemas::IntentWebhookState>,
    ) -> Self {
        self.webhook_state = Some(value.into());
        self
    }
}

impl runtime::Message for Intent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "defaultResponsePlatforms" => {
                reader.field(&mut self.default_response_platforms)
            }
            "displayName" => reader.field(&mut self.display_name),
            "endInteraction" => reader.field(&mut self.end_interaction),
            "events" => reader.field(&mut self.events),
            "followupIntentInfo" => reader.field(&mut self.followup_intent_info),
            "inputContextNames" => reader.field(&mut self.input_context_names),
            "isFallback" => reader.field(&mut self.is_fallback),
            "liveAgentHandoff" => reader.field(&mut self.live_agent_handoff),
            "messages" => reader.field(&mut self.messages),
            "mlDisabled" => reader.field(&mut self.ml_disabled),
            "mlEnabled" => reader.field(&mut self.ml_enabled),
            "name" => reader.field(&mut self.name),
            "outputContexts" => reader.field(&mut self.output_contexts),
            "parameters" => reader.field(&mut self.parameters),
            "parentFollowupIntentName" => {
                reader.field(&mut self.parent_followup_intent_name)
            }
            "priority" => reader.field(&mut self.priority),
            "resetContexts" => reader.field(&mut self.reset_contexts),
            "rootFollowupIntentName" => reader.field(&mut self.root_followup_intent_name),
            "trainingPhrases" => reader.field(&mut self.training_phrases),
            "webhookState" => reader.field(&mut self.webhook_state),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("action", &self.action);
        writer.field("defaultResponsePlatforms", &self.default_response_platforms);
        writer.field("displayName", &self.display_name);
        writer.field("endInteraction", &self.end_interaction);
        writer.field("events", &self.events);
        writer.field("followupIntentInfo", &self.followup_intent_info);
        writer.field("inputContextNames", &self.input_context_names);
        writer.field("isFallback", &self.is_fallback);
        writer.field("liveAgentHandoff", &self.live_agent_handoff);
        writer.field("messages", &self.messages);
        writer.field("mlDisabled", &self.ml_disabled);
        writer.field("mlEnabled", &self.ml_enabled);
        writer.field("name", &self.name);
        writer.field("outputContexts", &self.output_contexts);
        writer.field("parameters", &self.parameters);
        writer.field("parentFollowupIntentName", &self.parent_followup_intent_name);
        writer.field("priority", &self.priority);
        writer.field("resetContexts", &self.reset_contexts);
        writer.field("rootFollowupIntentName", &self.root_followup_intent_name);
        writer.field("trainingPhrases", &self.training_phrases);
        writer.field("webhookState", &self.webhook_state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Intent);

/// Values of `defaultResponsePlatforms` in [`Intent`].
///
/// [`Intent`]: crate::v2beta1::schemas::Intent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentDefaultResponsePlatforms {
    /// Not specified. On the wire: `PLATFORM_UNSPECIFIED`.
    Unspecified,

    /// Facebook. On the wire: `FACEBOOK`.
    Facebook,

    /// Slack. On the wire: `SLACK`.
    Slack,

    /// Telegram. On the wire: `TELEGRAM`.
    Telegram,

    /// Kik. On the wire: `KIK`.
    Kik,

    /// Skype. On the wire: `SKYPE`.
    Skype,

    /// Line. On the wire: `LINE`.
    Line,

    /// Viber. On the wire: `VIBER`.
    Viber,

    /// Google Assistant See [Dialogflow webhook
    /// format](https://developers.google.com/assistant/actions/build/json/dialogflow-webhook-json). On
    /// the wire: `ACTIONS_ON_GOOGLE`.
    ActionsOnGoogle,

    /// Telephony Gateway. On the wire: `TELEPHONY`.
    Telephony,

    /// Google Hangouts. On the wire: `GOOGLE_HANGOUTS`.
    GoogleHangouts,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentDefaultResponsePlatforms {
    fn from(name: &str) -> Self {
        match name {
            "PLATFORM_UNSPECIFIED" => Self::Unspecified,
            "FACEBOOK" => Self::Facebook,
            "SLACK" => Self::Slack,
            "TELEGRAM" => Self::Telegram,
            "KIK" => Self::Kik,
            "SKYPE" => Self::Skype,
            "LINE" => Self::Line,
            "VIBER" => Self::Viber,
            "ACTIONS_ON_GOOGLE" => Self::ActionsOnGoogle,
            "TELEPHONY" => Self::Telephony,
            "GOOGLE_HANGOUTS" => Self::GoogleHangouts,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentDefaultResponsePlatforms {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "PLATFORM_UNSPECIFIED",
            Self::Facebook => "FACEBOOK",
            Self::Slack => "SLACK",
            Self::Telegram => "TELEGRAM",
            Self::Kik => "KIK",
            Self::Skype => "SKYPE",
            Self::Line => "LINE",
            Self::Viber => "VIBER",
            Self::ActionsOnGoogle => "ACTIONS_ON_GOOGLE",
            Self::Telephony => "TELEPHONY",
            Self::GoogleHangouts => "GOOGLE_HANGOUTS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentDefaultResponsePlatforms);

/// Represents a single followup intent in the chain.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentFollowupIntentInfo`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentFollowupIntentInfo {
    /// The unique identifier of the followup intent. Format: `projects//agent/intents/`.
    pub followup_intent_name: Option<String>,

    /// The unique identifier of the followup intent's parent. Format: `projects//agent/intents/`.
    pub parent_followup_intent_name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentFollowupIntentInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            followup_intent_name: None,
            parent_followup_intent_name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`followup_intent_name`](Self::followup_intent_name).
    pub fn set_followup_intent_name(mut self, value: impl Into<String>) -> Self {
        self.followup_intent_name = Some(value.into());
        self
    }

    /// Sets [`parent_followup_intent_name`](Self::parent_followup_intent_name).
    pub fn set_parent_followup_intent_name(mut self, value: impl Into<String>) -> Self {
        self.parent_followup_intent_name = Some(value.into());
        self
    }
}

impl runtime::Message for IntentFollowupIntentInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "followupIntentName" => reader.field(&mut self.followup_intent_name),
            "parentFollowupIntentName" => {
                reader.field(&mut self.parent_followup_intent_name)
            }
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("followupIntentName", &self.followup_intent_name);
        writer.field("parentFollowupIntentName", &self.parent_followup_intent_name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentFollowupIntentInfo);

/// Corresponds to the `Response` field in the Dialogflow console.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessage {
    /// Displays a basic card for Actions on Google.
    pub basic_card: Option<schemas::IntentMessageBasicCard>,

    /// Browse carousel card for Actions on Google.
    pub browse_carousel_card: Option<schemas::IntentMessageBrowseCarouselCard>,

    /// Displays a card.
    pub card: Option<schemas::IntentMessageCard>,

    /// Displays a carousel card for Actions on Google.
    pub carousel_select: Option<schemas::IntentMessageCarouselSelect>,

    /// Displays an image.
    pub image: Option<schemas::IntentMessageImage>,

    /// Displays a link out suggestion chip for Actions on Google.
    pub link_out_suggestion: Option<schemas::IntentMessageLinkOutSuggestion>,

    /// Displays a list card for Actions on Google.
    pub list_select: Option<schemas::IntentMessageListSelect>,

    /// The media content card for Actions on Google.
    pub media_content: Option<schemas::IntentMessageMediaContent>,

    /// A custom platform-specific response.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. The platform that this message is intended for.
    pub platform: Option<schemas::IntentMessagePlatform>,

    /// Displays quick replies.
    pub quick_replies: Option<schemas::IntentMessageQuickReplies>,

    /// Rich Business Messaging (RBM) carousel rich card response.
    pub rbm_carousel_rich_card: Option<schemas::IntentMessageRbmCarouselCard>,

    /// Standalone Rich Business Messaging (RBM) rich card response.
    pub rbm_standalone_rich_card: Option<schemas::IntentMessageRbmStandaloneCard>,

    /// Rich Business Messaging (RBM) text response. RBM allows businesses to send enriched and branded
    /// versions of SMS. See <https://jibe.google.com/business-messaging>.
    pub rbm_text: Option<schemas::IntentMessageRbmText>,

    /// Returns a voice or text-only response for Actions on Google.
    pub simple_responses: Option<schemas::IntentMessageSimpleResponses>,

    /// Displays suggestion chips for Actions on Google.
    pub suggestions: Option<schemas::IntentMessageSuggestions>,

    /// Table card for Actions on Google.
    pub table_card: Option<schemas::IntentMessageTableCard>,

    /// Plays audio from a file in Telephony Gateway.
    pub telephony_play_audio: Option<schemas::IntentMessageTelephonyPlayAudio>,

    /// Synthesizes speech in Telephony Gateway.
    pub telephony_synthesize_speech: Option<
        schemas::IntentMessageTelephonySynthesizeSpeech,
    >,

    /// Transfers the call in Telephony Gateway.
    pub telephony_transfer_call: Option<schemas::IntentMessageTelephonyTransferCall>,

    /// Returns a text response.
    pub text: Option<schemas::IntentMessageText>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            basic_card: None,
            browse_carousel_card: None,
            card: None,
            carousel_select: None,
            image: None,
            link_out_suggestion: None,
            list_select: None,
            media_content: None,
            payload: None,
            platform: None,
            quick_replies: None,
            rbm_carousel_rich_card: None,
            rbm_standalone_rich_card: None,
            rbm_text: None,
            simple_responses: None,
            suggestions: None,
            table_card: None,
            telephony_play_audio: None,
            telephony_synthesize_speech: None,
            telephony_transfer_call: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`basic_card`](Self::basic_card).
    pub fn set_basic_card(mut self, value: schemas::IntentMessageBasicCard) -> Self {
        self.basic_card = Some(value);
        self
    }

    /// Sets [`browse_carousel_card`](Self::browse_carousel_card).
    pub fn set_browse_carousel_card(
        mut self,
        value: schemas::IntentMessageBrowseCarouselCard,
    ) -> Self {
        self.browse_carousel_card = Some(value);
        self
    }

    /// Sets [`card`](Self::card).
    pub fn set_card(mut self, value: schemas::IntentMessageCard) -> Self {
        self.card = Some(value);
        self
    }

    /// Sets [`carousel_select`](Self::carousel_select).
    pub fn set_carousel_select(
        mut self,
        value: schemas::IntentMessageCarouselSelect,
    ) -> Self {
        self.carousel_select = Some(value);
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`link_out_suggestion`](Self::link_out_suggestion).
    pub fn set_link_out_suggestion(
        mut self,
        value: schemas::IntentMessageLinkOutSuggestion,
    ) -> Self {
        self.link_out_suggestion = Some(value);
        self
    }

    /// Sets [`list_select`](Self::list_select).
    pub fn set_list_select(mut self, value: schemas::IntentMessageListSelect) -> Self {
        self.list_select = Some(value);
        self
    }

    /// Sets [`media_content`](Self::media_content).
    pub fn set_media_content(
        mut self,
        value: schemas::IntentMessageMediaContent,
    ) -> Self {
        self.media_content = Some(value);
        self
    }

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`platform`](Self::platform).
    pub fn set_platform(
        mut self,
        value: impl Into<schemas::IntentMessagePlatform>,
    ) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets [`quick_replies`](Self::quick_replies).
    pub fn set_quick_replies(
        mut self,
        value: schemas::IntentMessageQuickReplies,
    ) -> Self {
        self.quick_replies = Some(value);
        self
    }

    /// Sets [`rbm_carousel_rich_card`](Self::rbm_carousel_rich_card).
    pub fn set_rbm_carousel_rich_card(
        mut self,
        value: schemas::IntentMessageRbmCarouselCard,
    ) -> Self {
        self.rbm_carousel_rich_card = Some(value);
        self
    }

    /// Sets [`rbm_standalone_rich_card`](Self::rbm_standalone_rich_card).
    pub fn set_rbm_standalone_rich_card(
        mut self,
        value: schemas::IntentMessageRbmStandaloneCard,
    ) -> Self {
        self.rbm_standalone_rich_card = Some(value);
        self
    }

    /// Sets [`rbm_text`](Self::rbm_text).
    pub fn set_rbm_text(mut self, value: schemas::IntentMessageRbmText) -> Self {
        self.rbm_text = Some(value);
        self
    }

    /// Sets [`simple_responses`](Self::simple_responses).
    pub fn set_simple_responses(
        mut self,
        value: schemas::IntentMessageSimpleResponses,
    ) -> Self {
        self.simple_responses = Some(value);
        self
    }

    /// Sets [`suggestions`](Self::suggestions).
    pub fn set_suggestions(mut self, value: schemas::IntentMessageSuggestions) -> Self {
        self.suggestions = Some(value);
        self
    }

    /// Sets [`table_card`](Self::table_card).
    pub fn set_table_card(mut self, value: schemas::IntentMessageTableCard) -> Self {
        self.table_card = Some(value);
        self
    }

    /// Sets [`telephony_play_audio`](Self::telephony_play_audio).
    pub fn set_telephony_play_audio(
        mut self,
        value: schemas::IntentMessageTelephonyPlayAudio,
    ) -> Self {
        self.telephony_play_audio = Some(value);
        self
    }

    /// Sets [`telephony_synthesize_speech`](Self::telephony_synthesize_speech).
    pub fn set_telephony_synthesize_speech(
        mut self,
        value: schemas::IntentMessageTelephonySynthesizeSpeech,
    ) -> Self {
        self.telephony_synthesize_speech = Some(value);
        self
    }

    /// Sets [`telephony_transfer_call`](Self::telephony_transfer_call).
    pub fn set_telephony_transfer_call(
        mut self,
        value: schemas::IntentMessageTelephonyTransferCall,
    ) -> Self {
        self.telephony_transfer_call = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: schemas::IntentMessageText) -> Self {
        self.text = Some(value);
        self
    }
}

impl runtime::Message for IntentMessage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "basicCard" => reader.field(&mut self.basic_card),
            "browseCarouselCard" => reader.field(&mut self.browse_carousel_card),
            "card" => reader.field(&mut self.card),
            "carouselSelect" => reader.field(&mut self.carousel_select),
            "image" => reader.field(&mut self.image),
            "linkOutSuggestion" => reader.field(&mut self.link_out_suggestion),
            "listSelect" => reader.field(&mut self.list_select),
            "mediaContent" => reader.field(&mut self.media_content),
            "payload" => reader.field(&mut self.payload),
            "platform" => reader.field(&mut self.platform),
            "quickReplies" => reader.field(&mut self.quick_replies),
            "rbmCarouselRichCard" => reader.field(&mut self.rbm_carousel_rich_card),
            "rbmStandaloneRichCard" => reader.field(&mut self.rbm_standalone_rich_card),
            "rbmText" => reader.field(&mut self.rbm_text),
            "simpleResponses" => reader.field(&mut self.simple_responses),
            "suggestions" => reader.field(&mut self.suggestions),
            "tableCard" => reader.field(&mut self.table_card),
            "telephonyPlayAudio" => reader.field(&mut self.telephony_play_audio),
            "telephonySynthesizeSpeech" => {
                reader.field(&mut self.telephony_synthesize_speech)
            }
            "telephonyTransferCall" => reader.field(&mut self.telephony_transfer_call),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("basicCard", &self.basic_card);
        writer.field("browseCarouselCard", &self.browse_carousel_card);
        writer.field("card", &self.card);
        writer.field("carouselSelect", &self.carousel_select);
        writer.field("image", &self.image);
        writer.field("linkOutSuggestion", &self.link_out_suggestion);
        writer.field("listSelect", &self.list_select);
        writer.field("mediaContent", &self.media_content);
        writer.field("payload", &self.payload);
        writer.field("platform", &self.platform);
        writer.field("quickReplies", &self.quick_replies);
        writer.field("rbmCarouselRichCard", &self.rbm_carousel_rich_card);
        writer.field("rbmStandaloneRichCard", &self.rbm_standalone_rich_card);
        writer.field("rbmText", &self.rbm_text);
        writer.field("simpleResponses", &self.simple_responses);
        writer.field("suggestions", &self.suggestions);
        writer.field("tableCard", &self.table_card);
        writer.field("telephonyPlayAudio", &self.telephony_play_audio);
        writer.field("telephonySynthesizeSpeech", &self.telephony_synthesize_speech);
        writer.field("telephonyTransferCall", &self.telephony_transfer_call);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessage);

/// The basic card message. Useful for displaying information.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageBasicCard`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBasicCard {
    /// Optional. The collection of card buttons.
    pub buttons: Vec<schemas::IntentMessageBasicCardButton>,

    /// Required, unless image is present. The body text of the card.
    pub formatted_text: Option<String>,

    /// Optional. The image for the card.
    pub image: Option<schemas::IntentMessageImage>,

    /// Optional. The subtitle of the card.
    pub subtitle: Option<String>,

    /// Optional. The title of the card.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBasicCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            buttons: Vec::new(),
            formatted_text: None,
            image: None,
            subtitle: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`buttons`](Self::buttons).
    pub fn set_buttons(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageBasicCardButton>,
    ) -> Self {
        self.buttons = values.into_iter().collect();
        self
    }

    /// Sets [`formatted_text`](Self::formatted_text).
    pub fn set_formatted_text(mut self, value: impl Into<String>) -> Self {
        self.formatted_text = Some(value.into());
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`subtitle`](Self::subtitle).
    pub fn set_subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageBasicCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "buttons" => reader.field(&mut self.buttons),
            "formattedText" => reader.field(&mut self.formatted_text),
            "image" => reader.field(&mut self.image),
            "subtitle" => reader.field(&mut self.subtitle),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("buttons", &self.buttons);
        writer.field("formattedText", &self.formatted_text);
        writer.field("image", &self.image);
        writer.field("subtitle", &self.subtitle);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageBasicCard);

/// The button object that appears at the bottom of a card.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageBasicCardButton`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBasicCardButton {
    /// Required. Action to take when a user taps on the button.
    pub open_uri_action: Option<schemas::IntentMessageBasicCardButtonOpenUriAction>,

    /// Required. The title of the button.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBasicCardButton {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            open_uri_action: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`open_uri_action`](Self::open_uri_action).
    pub fn set_open_uri_action(
        mut self,
        value: schemas::IntentMessageBasicCardButtonOpenUriAction,
    ) -> Self {
        self.open_uri_action = Some(value);
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageBasicCardButton {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "openUriAction" => reader.field(&mut self.open_uri_action),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("openUriAction", &self.open_uri_action);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageBasicCardButton);

/// Opens the given URI.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageBasicCardButtonOpenUriAction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBasicCardButtonOpenUriAction {
    /// Required. The HTTP or HTTPS scheme URI.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBasicCardButtonOpenUriAction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageBasicCardButtonOpenUriAction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "uri" => reader.field(&mut self.uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageBasicCardButtonOpenUriAction);

/// Browse Carousel Card for Actions on Google.
/// <https://developers.google.com/actions/assistant/responses#browsing_carousel>
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCard`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBrowseCarouselCard {
    /// Optional. Settings for displaying the image. Applies to every image in items.
    pub image_display_options: Option<
        schemas::IntentMessageBrowseCarouselCardImageDisplayOptions,
    >,

    /// Required. List of items in the Browse Carousel Card. Minimum of two items, maximum of ten.
    pub items: Vec<schemas::IntentMessageBrowseCarouselCardBrowseCarouselCardItem>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBrowseCarouselCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            image_display_options: None,
            items: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`image_display_options`](Self::image_display_options).
    pub fn set_image_display_options(
        mut self,
        value: impl Into<schemas::IntentMessageBrowseCarouselCardImageDisplayOptions>,
    ) -> Self {
        self.image_display_options = Some(value.into());
        self
    }

    /// Sets [`items`](Self::items).
    pub fn set_items(
        mut self,
        values: impl IntoIterator<
            Item = schemas::IntentMessageBrowseCarouselCardBrowseCarouselCardItem,
        >,
    ) -> Self {
        self.items = values.into_iter().collect();
        self
    }
}

impl runtime::Message for IntentMessageBrowseCarouselCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "imageDisplayOptions" => reader.field(&mut self.image_display_options),
            "items" => reader.field(&mut self.items),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("imageDisplayOptions", &self.image_display_options);
        writer.field("items", &self.items);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageBrowseCarouselCard);

/// Browsing carousel tile
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCardBrowseCarouselCardItem`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBrowseCarouselCardBrowseCarouselCardItem {
    /// Optional. Description of the carousel item. Maximum of four lines of text.
    pub description: Option<String>,

    /// Optional. Text that appears at the bottom of the Browse Carousel Card. Maximum of one line of
    /// text.
    pub footer: Option<String>,

    /// Optional. Hero image for the carousel item.
    pub image: Option<schemas::IntentMessageImage>,

    /// Required. Action to present to the user.
    pub open_uri_action: Option<
        schemas::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction,
    >,

    /// Required. Title of the carousel item. Maximum of two lines of text.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBrowseCarouselCardBrowseCarouselCardItem {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            footer: None,
            image: None,
            open_uri_action: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`footer`](Self::footer).
    pub fn set_footer(mut self, value: impl Into<String>) -> Self {
        self.footer = Some(value.into());
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`open_uri_action`](Self::open_uri_action).
    pub fn set_open_uri_action(
        mut self,
        value: schemas::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction,
    ) -> Self {
        self.open_uri_action = Some(value);
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageBrowseCarouselCardBrowseCarouselCardItem {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "footer" => reader.field(&mut self.footer),
            "image" => reader.field(&mut self.image),
            "openUriAction" => reader.field(&mut self.open_uri_action),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("description", &self.description);
        writer.field("footer", &self.footer);
        writer.field("image", &self.image);
        writer.field("openUriAction", &self.open_uri_action);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageBrowseCarouselCardBrowseCarouselCardItem);

/// Actions on Google action to open a given url.
///
/// Schema
/// `GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction {
    /// Required. URL
    pub url: Option<String>,

    /// Optional. Specifies the type of viewer that is used when opening the URL. Defaults to opening
    /// via web browser.
    pub url_type_hint: Option<
        schemas::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            url: None,
            url_type_hint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`url`](Self::url).
    pub fn set_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`url_type_hint`](Self::url_type_hint).
    pub fn set_url_type_hint(
        mut self,
        value: impl Into<
            schemas::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint,
        >,
    ) -> Self {
        self.url_type_hint = Some(value.into());
        self
    }
}

impl runtime::Message
for IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "url" => reader.field(&mut self.url),
            "urlTypeHint" => reader.field(&mut self.url_type_hint),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("url", &self.url);
        writer.field("urlTypeHint", &self.url_type_hint);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction
);

/// Specifies the type of viewer that is used when opening the URL. Defaults to opening via web
/// browser.
///
/// Values of `urlTypeHint` in
/// [`IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction`].
///
/// [`IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction`]: crate::v2beta1::schemas::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint {
    /// Unspecified. On the wire: `URL_TYPE_HINT_UNSPECIFIED`.
    Unspecified,

    /// Url would be an amp action. On the wire: `AMP_ACTION`.
    AmpAction,

    /// URL that points directly to AMP content, or to a canonical URL which refers to AMP content via .
    /// On the wire: `AMP_CONTENT`.
    AmpContent,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str>
for IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint {
    fn from(name: &str) -> Self {
        match name {
            "URL_TYPE_HINT_UNSPECIFIED" => Self::Unspecified,
            "AMP_ACTION" => Self::AmpAction,
            "AMP_CONTENT" => Self::AmpContent,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum
for IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "URL_TYPE_HINT_UNSPECIFIED",
            Self::AmpAction => "AMP_ACTION",
            Self::AmpContent => "AMP_CONTENT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(
    IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint
);

/// Settings for displaying the image. Applies to every image in items.
///
/// Values of `imageDisplayOptions` in [`IntentMessageBrowseCarouselCard`].
///
/// [`IntentMessageBrowseCarouselCard`]: crate::v2beta1::schemas::IntentMessageBrowseCarouselCard
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageBrowseCarouselCardImageDisplayOptions {
    /// Fill the gaps between the image and the image container with gray bars. On the wire:
    /// `IMAGE_DISPLAY_OPTIONS_UNSPECIFIED`.
    Unspecified,

    /// Fill the gaps between the image and the image container with gray bars. On the wire: `GRAY`.
    Gray,

    /// Fill the gaps between the image and the image container with white bars. On the wire: `WHITE`.
    White,

    /// Image is scaled such that the image width and height match or exceed the container dimensions.
    /// This may crop the top and bottom of the image if the scaled image height is greater than the
    /// container height, or crop the left and right of the image if the scaled image width is greater
    /// than the container width. This is similar to "Zoom Mode" on a widescreen TV when playing a 4:3
    /// video. On the wire: `CROPPED`.
    Cropped,

    /// Pad the gaps between image and image frame with a blurred copy of the same image. On the wire:
    /// `BLURRED_BACKGROUND`.
    BlurredBackground,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageBrowseCarouselCardImageDisplayOptions {
    fn from(name: &str) -> Self {
        match name {
            "IMAGE_DISPLAY_OPTIONS_UNSPECIFIED" => Self::Unspecified,
            "GRAY" => Self::Gray,
            "WHITE" => Self::White,
            "CROPPED" => Self::Cropped,
            "BLURRED_BACKGROUND" => Self::BlurredBackground,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageBrowseCarouselCardImageDisplayOptions {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "IMAGE_DISPLAY_OPTIONS_UNSPECIFIED",
            Self::Gray => "GRAY",
            Self::White => "WHITE",
            Self::Cropped => "CROPPED",
            Self::BlurredBackground => "BLURRED_BACKGROUND",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageBrowseCarouselCardImageDisplayOptions);

/// The card response message.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageCard`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageCard {
    /// Optional. The collection of card buttons.
    pub buttons: Vec<schemas::IntentMessageCardButton>,

    /// Optional. The public URI to an image file for the card.
    pub image_uri: Option<String>,

    /// Optional. The subtitle of the card.
    pub subtitle: Option<String>,

    /// Optional. The title of the card.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            buttons: Vec::new(),
            image_uri: None,
            subtitle: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`buttons`](Self::buttons).
    pub fn set_buttons(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageCardButton>,
    ) -> Self {
        self.buttons = values.into_iter().collect();
        self
    }

    /// Sets [`image_uri`](Self::image_uri).
    pub fn set_image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = Some(value.into());
        self
    }

    /// Sets [`subtitle`](Self::subtitle).
    pub fn set_subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "buttons" => reader.field(&mut self.buttons),
            "imageUri" => reader.field(&mut self.image_uri),
            "subtitle" => reader.field(&mut self.subtitle),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("buttons", &self.buttons);
        writer.field("imageUri", &self.image_uri);
        writer.field("subtitle", &self.subtitle);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageCard);

/// Optional. Contains information about a button.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageCardButton`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageCardButton {
    /// Optional. The text to send back to the Dialogflow API or a URI to open.
    pub postback: Option<String>,

    /// Optional. The text to show on the button.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageCardButton {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            postback: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`postback`](Self::postback).
    pub fn set_postback(mut self, value: impl Into<String>) -> Self {
        self.postback = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageCardButton {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "postback" => reader.field(&mut self.postback),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("postback", &self.postback);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageCardButton);

/// The card for presenting a carousel of options to select from.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageCarouselSelect`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageCarouselSelect {
    /// Required. Carousel items.
    pub items: Vec<schemas::IntentMessageCarouselSelectItem>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageCarouselSelect {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            items: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`items`](Self::items).
    pub fn set_items(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageCarouselSelectItem>,
    ) -> Self {
        self.items = values.into_iter().collect();
        self
    }
}

impl runtime::Message for IntentMessageCarouselSelect {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "items" => reader.field(&mut self.items),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("items", &self.items);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageCarouselSelect);

/// An item in the carousel.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageCarouselSelectItem`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageCarouselSelectItem {
    /// Optional. The body text of the card.
    pub description: Option<String>,

    /// Optional. The image to display.
    pub image: Option<schemas::IntentMessageImage>,

    /// Required. Additional info about the option item.
    pub info: Option<schemas::IntentMessageSelectItemInfo>,

    /// Required. Title of the carousel item.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageCarouselSelectItem {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            image: None,
            info: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`info`](Self::info).
    pub fn set_info(mut self, value: schemas::IntentMessageSelectItemInfo) -> Self {
        self.info = Some(value);
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageCarouselSelectItem {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "image" => reader.field(&mut self.image),
            "info" => reader.field(&mut self.info),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("description", &self.description);
        writer.field("image", &self.image);
        writer.field("info", &self.info);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageCarouselSelectItem);

/// Column properties for [TableCard].
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageColumnProperties`.
///
/// [TableCard]: crate::v2beta1::schemas::IntentMessageTableCard
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageColumnProperties {
    /// Required. Column heading.
    pub header: Option<String>,

    /// Optional. Defines text alignment for all cells in this column.
    pub horizontal_alignment: Option<
        schemas::IntentMessageColumnPropertiesHorizontalAlignment,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageColumnProperties {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            header: None,
            horizontal_alignment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`header`](Self::header).
    pub fn set_header(mut self, value: impl Into<String>) -> Self {
        self.header = Some(value.into());
        self
    }

    /// Sets [`horizontal_alignment`](Self::horizontal_alignment).
    pub fn set_horizontal_alignment(
        mut self,
        value: impl Into<schemas::IntentMessageColumnPropertiesHorizontalAlignment>,
    ) -> Self {
        self.horizontal_alignment = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageColumnProperties {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "header" => reader.field(&mut self.header),
            "horizontalAlignment" => reader.field(&mut self.horizontal_alignment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("header", &self.header);
        writer.field("horizontalAlignment", &self.horizontal_alignment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageColumnProperties);

/// Defines text alignment for all cells in this column.
///
/// Values of `horizontalAlignment` in [`IntentMessageColumnProperties`].
///
/// [`IntentMessageColumnProperties`]: crate::v2beta1::schemas::IntentMessageColumnProperties
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageColumnPropertiesHorizontalAlignment {
    /// Text is aligned to the leading edge of the column. On the wire:
    /// `HORIZONTAL_ALIGNMENT_UNSPECIFIED`.
    Unspecified,

    /// Text is aligned to the leading edge of the column. On the wire: `LEADING`.
    Leading,

    /// Text is centered in the column. On the wire: `CENTER`.
    Center,

    /// Text is aligned to the trailing edge of the column. On the wire: `TRAILING`.
    Trailing,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageColumnPropertiesHorizontalAlignment {
    fn from(name: &str) -> Self {
        match name {
            "HORIZONTAL_ALIGNMENT_UNSPECIFIED" => Self::Unspecified,
            "LEADING" => Self::Leading,
            "CENTER" => Self::Center,
            "TRAILING" => Self::Trailing,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageColumnPropertiesHorizontalAlignment {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "HORIZONTAL_ALIGNMENT_UNSPECIFIED",
            Self::Leading => "LEADING",
            Self::Center => "CENTER",
            Self::Trailing => "TRAILING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageColumnPropertiesHorizontalAlignment);

/// The image response message.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageImage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageImage {
    /// A text description of the image to be used for accessibility, e.g., screen readers. Required if
    /// image_uri is set for [CarouselSelect].
    ///
    /// [CarouselSelect]: crate::v2beta1::schemas::IntentMessageCarouselSelect
    pub accessibility_text: Option<String>,

    /// Optional. The public URI to an image file.
    pub image_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageImage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            accessibility_text: None,
            image_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`accessibility_text`](Self::accessibility_text).
    pub fn set_accessibility_text(mut self, value: impl Into<String>) -> Self {
        self.accessibility_text = Some(value.into());
        self
    }

    /// Sets [`image_uri`](Self::image_uri).
    pub fn set_image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageImage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "accessibilityText" => reader.field(&mut self.accessibility_text),
            "imageUri" => reader.field(&mut self.image_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("accessibilityText", &self.accessibility_text);
        writer.field("imageUri", &self.image_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageImage);

/// The suggestion chip message that allows the user to jump out to the app or website associated
/// with this agent.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageLinkOutSuggestion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageLinkOutSuggestion {
    /// Required. The name of the app or site this chip is linking to.
    pub destination_name: Option<String>,

    /// Required. The URI of the app or site to open when the user taps the suggestion chip.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageLinkOutSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            destination_name: None,
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`destination_name`](Self::destination_name).
    pub fn set_destination_name(mut self, value: impl Into<String>) -> Self {
        self.destination_name = Some(value.into());
        self
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageLinkOutSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "destinationName" => reader.field(&mut self.destination_name),
            "uri" => reader.field(&mut self.uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("destinationName", &self.destination_name);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageLinkOutSuggestion);

/// The card for presenting a list of options to select from.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageListSelect`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageListSelect {
    /// Required. List items.
    pub items: Vec<schemas::IntentMessageListSelectItem>,

    /// Optional. Subtitle of the list.
    pub subtitle: Option<String>,

    /// Optional. The overall title of the list.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageListSelect {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            items: Vec::new(),
            subtitle: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`items`](Self::items).
    pub fn set_items(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageListSelectItem>,
    ) -> Self {
        self.items = values.into_iter().collect();
        self
    }

    /// Sets [`subtitle`](Self::subtitle).
    pub fn set_subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageListSelect {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "items" => reader.field(&mut self.items),
            "subtitle" => reader.field(&mut self.subtitle),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("items", &self.items);
        writer.field("subtitle", &self.subtitle);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageListSelect);

/// An item in the list.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageListSelectItem`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageListSelectItem {
    /// Optional. The main text describing the item.
    pub description: Option<String>,

    /// Optional. The image to display.
    pub image: Option<schemas::IntentMessageImage>,

    /// Required. Additional information about this option.
    pub info: Option<schemas::IntentMessageSelectItemInfo>,

    /// Required. The title of the list item.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageListSelectItem {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            image: None,
            info: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`info`](Self::info).
    pub fn set_info(mut self, value: schemas::IntentMessageSelectItemInfo) -> Self {
        self.info = Some(value);
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageListSelectItem {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "image" => reader.field(&mut self.image),
            "info" => reader.field(&mut self.info),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("description", &self.description);
        writer.field("image", &self.image);
        writer.field("info", &self.info);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageListSelectItem);

/// The media content card for Actions on Google.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageMediaContent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageMediaContent {
    /// Required. List of media objects.
    pub media_objects: Vec<schemas::IntentMessageMediaContentResponseMediaObject>,

    /// Optional. What type of media is the content (ie "audio").
    pub media_type: Option<schemas::IntentMessageMediaContentMediaType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageMediaContent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            media_objects: Vec::new(),
            media_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`media_objects`](Self::media_objects).
    pub fn set_media_objects(
        mut self,
        values: impl IntoIterator<
            Item = schemas::IntentMessageMediaContentResponseMediaObject,
        >,
    ) -> Self {
        self.media_objects = values.into_iter().collect();
        self
    }

    /// Sets [`media_type`](Self::media_type).
    pub fn set_media_type(
        mut self,
        value: impl Into<schemas::IntentMessageMediaContentMediaType>,
    ) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageMediaContent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "mediaObjects" => reader.field(&mut self.media_objects),
            "mediaType" => reader.field(&mut self.media_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("mediaObjects", &self.media_objects);
        writer.field("mediaType", &self.media_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageMediaContent);

/// What type of media is the content (ie "audio").
///
/// Values of `mediaType` in [`IntentMessageMediaContent`].
///
/// [`IntentMessageMediaContent`]: crate::v2beta1::schemas::IntentMessageMediaContent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageMediaContentMediaType {
    /// Unspecified. On the wire: `RESPONSE_MEDIA_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Response media type is audio. On the wire: `AUDIO`.
    Audio,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageMediaContentMediaType {
    fn from(name: &str) -> Self {
        match name {
            "RESPONSE_MEDIA_TYPE_UNSPECIFIED" => Self::Unspecified,
            "AUDIO" => Self::Audio,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageMediaContentMediaType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "RESPONSE_MEDIA_TYPE_UNSPECIFIED",
            Self::Audio => "AUDIO",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageMediaContentMediaType);

/// Response media object for media content card.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageMediaContentResponseMediaObject`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageMediaContentResponseMediaObject {
    /// Required. Url where the media is stored.
    pub content_url: Option<String>,

    /// Optional. Description of media card.
    pub description: Option<String>,

    /// Optional. Icon to display above media content.
    pub icon: Option<schemas::IntentMessageImage>,

    /// Optional. Image to display above media content.
    pub large_image: Option<schemas::IntentMessageImage>,

    /// Required. Name of media card.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageMediaContentResponseMediaObject {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content_url: None,
            description: None,
            icon: None,
            large_image: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content_url`](Self::content_url).
    pub fn set_content_url(mut self, value: impl Into<String>) -> Self {
        self.content_url = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    pub fn set_icon(mut self, value: schemas::IntentMessageImage) -> Self {
        self.icon = Some(value);
        self
    }

    /// Sets [`large_image`](Self::large_image).
    pub fn set_large_image(mut self, value: schemas::IntentMessageImage) -> Self {
        self.large_image = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageMediaContentResponseMediaObject {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contentUrl" => reader.field(&mut self.content_url),
            "description" => reader.field(&mut self.description),
            "icon" => reader.field(&mut self.icon),
            "largeImage" => reader.field(&mut self.large_image),
            "name" => reader.field(&mut self.name),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("contentUrl", &self.content_url);
        writer.field("description", &self.description);
        writer.field("icon", &self.icon);
        writer.field("largeImage", &self.large_image);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageMediaContentResponseMediaObject);

/// The platform that this message is intended for.
///
/// Values of `platform` in [`IntentMessage`].
///
/// [`IntentMessage`]: crate::v2beta1::schemas::IntentMessage
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessagePlatform {
    /// Not specified. On the wire: `PLATFORM_UNSPECIFIED`.
    Unspecified,

    /// Facebook. On the wire: `FACEBOOK`.
    Facebook,

    /// Slack. On the wire: `SLACK`.
    Slack,

    /// Telegram. On the wire: `TELEGRAM`.
    Telegram,

    /// Kik. On the wire: `KIK`.
    Kik,

    /// Skype. On the wire: `SKYPE`.
    Skype,

    /// Line. On the wire: `LINE`.
    Line,

    /// Viber. On the wire: `VIBER`.
    Viber,

    /// Google Assistant See [Dialogflow webhook
    /// format](https://developers.google.com/assistant/actions/build/json/dialogflow-webhook-json). On
    /// the wire: `ACTIONS_ON_GOOGLE`.
    ActionsOnGoogle,

    /// Telephony Gateway. On the wire: `TELEPHONY`.
    Telephony,

    /// Google Hangouts. On the wire: `GOOGLE_HANGOUTS`.
    GoogleHangouts,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessagePlatform {
    fn from(name: &str) -> Self {
        match name {
            "PLATFORM_UNSPECIFIED" => Self::Unspecified,
            "FACEBOOK" => Self::Facebook,
            "SLACK" => Self::Slack,
            "TELEGRAM" => Self::Telegram,
            "KIK" => Self::Kik,
            "SKYPE" => Self::Skype,
            "LINE" => Self::Line,
            "VIBER" => Self::Viber,
            "ACTIONS_ON_GOOGLE" => Self::ActionsOnGoogle,
            "TELEPHONY" => Self::Telephony,
            "GOOGLE_HANGOUTS" => Self::GoogleHangouts,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessagePlatform {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "PLATFORM_UNSPECIFIED",
            Self::Facebook => "FACEBOOK",
            Self::Slack => "SLACK",
            Self::Telegram => "TELEGRAM",
            Self::Kik => "KIK",
            Self::Skype => "SKYPE",
            Self::Line => "LINE",
            Self::Viber => "VIBER",
            Self::ActionsOnGoogle => "ACTIONS_ON_GOOGLE",
            Self::Telephony => "TELEPHONY",
            Self::GoogleHangouts => "GOOGLE_HANGOUTS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessagePlatform);

/// The quick replies response message.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageQuickReplies`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageQuickReplies {
    /// Optional. The collection of quick replies.
    pub quick_replies: Vec<String>,

    /// Optional. The title of the collection of quick replies.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageQuickReplies {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            quick_replies: Vec::new(),
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`quick_replies`](Self::quick_replies).
    pub fn set_quick_replies(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.quick_replies = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageQuickReplies {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "quickReplies" => reader.field(&mut self.quick_replies),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("quickReplies", &self.quick_replies);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageQuickReplies);

/// Rich Business Messaging (RBM) Card content
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmCardContent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmCardContent {
    /// Optional. Description of the card (at most 2000 bytes). At least one of the title, description
    /// or media must be set.
    pub description: Option<String>,

    /// Optional. However at least one of the title, description or media must be set. Media (image, GIF
    /// or a video) to include in the card.
    pub media: Option<schemas::IntentMessageRbmCardContentRbmMedia>,

    /// Optional. List of suggestions to include in the card.
    pub suggestions: Vec<schemas::IntentMessageRbmSuggestion>,

    /// Optional. Title of the card (at most 200 bytes). At least one of the title, description or media
    /// must be set.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmCardContent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            media: None,
            suggestions: Vec::new(),
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`media`](Self::media).
    pub fn set_media(
        mut self,
        value: schemas::IntentMessageRbmCardContentRbmMedia,
    ) -> Self {
        self.media = Some(value);
        self
    }

    /// Sets [`suggestions`](Self::suggestions).
    pub fn set_suggestions(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageRbmSuggestion>,
    ) -> Self {
        self.suggestions = values.into_iter().collect();
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmCardContent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "media" => reader.field(&mut self.media),
            "suggestions" => reader.field(&mut self.suggestions),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("description", &self.description);
        writer.field("media", &self.media);
        writer.field("suggestions", &self.suggestions);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmCardContent);

/// Rich Business Messaging (RBM) Media displayed in Cards The following media-types are currently
/// supported: Image Types \* image/jpeg \* image/jpg' \* image/gif \* image/png Video Types \*
/// video/h263 \* video/m4v \* video/mp4 \* video/mpeg \* video/mpeg4 \* video/webm
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmCardContentRbmMedia`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmCardContentRbmMedia {
    /// Required. Publicly reachable URI of the file. The RBM platform determines the MIME type of the
    /// file from the content-type field in the HTTP headers when the platform fetches the file. The
    /// content-type field must be present and accurate in the HTTP response from the URL.
    pub file_uri: Option<String>,

    /// Required for cards with vertical orientation. The height of the media within a rich card with a
    /// vertical layout. For a standalone card with horizontal layout, height is not customizable, and
    /// this field is ignored.
    pub height: Option<schemas::IntentMessageRbmCardContentRbmMediaHeight>,

    /// Optional. Publicly reachable URI of the thumbnail.If you don't provide a thumbnail URI, the RBM
    /// platform displays a blank placeholder thumbnail until the user's device downloads the file.
    /// Depending on the user's setting, the file may not download automatically and may require the
    /// user to tap a download button.
    pub thumbnail_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmCardContentRbmMedia {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            file_uri: None,
            height: None,
            thumbnail_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`file_uri`](Self::file_uri).
    pub fn set_file_uri(mut self, value: impl Into<String>) -> Self {
        self.file_uri = Some(value.into());
        self
    }

    /// Sets [`height`](Self::height).
    pub fn set_height(
        mut self,
        value: impl Into<schemas::IntentMessageRbmCardContentRbmMediaHeight>,
    ) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Sets [`thumbnail_uri`](Self::thumbnail_uri).
    pub fn set_thumbnail_uri(mut self, value: impl Into<String>) -> Self {
        self.thumbnail_uri = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmCardContentRbmMedia {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "fileUri" => reader.field(&mut self.file_uri),
            "height" => reader.field(&mut self.height),
            "thumbnailUri" => reader.field(&mut self.thumbnail_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("fileUri", &self.file_uri);
        writer.field("height", &self.height);
        writer.field("thumbnailUri", &self.thumbnail_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmCardContentRbmMedia);

/// Required for cards with vertical orientation. The height of the media within a rich card with a
/// vertical layout. For a standalone card with horizontal layout, height is not customizable, and
/// this field is ignored.
///
/// Values of `height` in [`IntentMessageRbmCardContentRbmMedia`].
///
/// [`IntentMessageRbmCardContentRbmMedia`]: crate::v2beta1::schemas::IntentMessageRbmCardContentRbmMedia
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageRbmCardContentRbmMediaHeight {
    /// Not specified. On the wire: `HEIGHT_UNSPECIFIED`.
    Unspecified,

    /// 112 DP. On the wire: `SHORT`.
    Short,

    /// 168 DP. On the wire: `MEDIUM`.
    Medium,

    /// 264 DP. Not available for rich card carousels when the card width is set to small. On the wire:
    /// `TALL`.
    Tall,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageRbmCardContentRbmMediaHeight {
    fn from(name: &str) -> Self {
        match name {
            "HEIGHT_UNSPECIFIED" => Self::Unspecified,
            "SHORT" => Self::Short,
            "MEDIUM" => Self::Medium,
            "TALL" => Self::Tall,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageRbmCardContentRbmMediaHeight {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "HEIGHT_UNSPECIFIED",
            Self::Short => "SHORT",
            Self::Medium => "MEDIUM",
            Self::Tall => "TALL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageRbmCardContentRbmMediaHeight);

/// Carousel Rich Business Messaging (RBM) rich card. Rich cards allow you to respond to users with
/// more vivid content, e.g. with media and suggestions. If you want to show a single card with more
/// control over the layout, please use [RbmStandaloneCard] instead.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmCarouselCard`.
///
/// [RbmStandaloneCard]: crate::v2beta1::schemas::IntentMessageRbmStandaloneCard
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmCarouselCard {
    /// Required. The cards in the carousel. A carousel must have at least 2 cards and at most 10.
    pub card_contents: Vec<schemas::IntentMessageRbmCardContent>,

    /// Required. The width of the cards in the carousel.
    pub card_width: Option<schemas::IntentMessageRbmCarouselCardCardWidth>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmCarouselCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            card_contents: Vec::new(),
            card_width: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`card_contents`](Self::card_contents).
    pub fn set_card_contents(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageRbmCardContent>,
    ) -> Self {
        self.card_contents = values.into_iter().collect();
        self
    }

    /// Sets [`card_width`](Self::card_width).
    pub fn set_card_width(
        mut self,
        value: impl Into<schemas::IntentMessageRbmCarouselCardCardWidth>,
    ) -> Self {
        self.card_width = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmCarouselCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "cardContents" => reader.field(&mut self.card_contents),
            "cardWidth" => reader.field(&mut self.card_width),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("cardContents", &self.card_contents);
        writer.field("cardWidth", &self.card_width);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmCarouselCard);

/// The width of the cards in the carousel.
///
/// Values of `cardWidth` in [`IntentMessageRbmCarouselCard`].
///
/// [`IntentMessageRbmCarouselCard`]: crate::v2beta1::schemas::IntentMessageRbmCarouselCard
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageRbmCarouselCardCardWidth {
    /// Not specified. On the wire: `CARD_WIDTH_UNSPECIFIED`.
    Unspecified,

    /// 120 DP. Note that tall media cannot be used. On the wire: `SMALL`.
    Small,

    /// 232 DP. On the wire: `MEDIUM`.
    Medium,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageRbmCarouselCardCardWidth {
    fn from(name: &str) -> Self {
        match name {
            "CARD_WIDTH_UNSPECIFIED" => Self::Unspecified,
            "SMALL" => Self::Small,
            "MEDIUM" => Self::Medium,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageRbmCarouselCardCardWidth {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "CARD_WIDTH_UNSPECIFIED",
            Self::Small => "SMALL",
            Self::Medium => "MEDIUM",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageRbmCarouselCardCardWidth);

/// Standalone Rich Business Messaging (RBM) rich card. Rich cards allow you to respond to users
/// with more vivid content, e.g. with media and suggestions. You can group multiple rich cards into
/// one using [RbmCarouselCard] but carousel cards will give you less control over the card layout.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmStandaloneCard`.
///
/// [RbmCarouselCard]: crate::v2beta1::schemas::IntentMessageRbmCarouselCard
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmStandaloneCard {
    /// Required. Card content.
    pub card_content: Option<schemas::IntentMessageRbmCardContent>,

    /// Required. Orientation of the card.
    pub card_orientation: Option<schemas::IntentMessageRbmStandaloneCardCardOrientation>,

    /// Required if orientation is horizontal. Image preview alignment for standalone cards with
    /// horizontal layout.
    pub thumbnail_image_alignment: Option<
        schemas::IntentMessageRbmStandaloneCardThumbnailImageAlignment,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmStandaloneCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            card_content: None,
            card_orientation: None,
            thumbnail_image_alignment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`card_content`](Self::card_content).
    pub fn set_card_content(
        mut self,
        value: schemas::IntentMessageRbmCardContent,
    ) -> Self {
        self.card_content = Some(value);
        self
    }

    /// Sets [`card_orientation`](Self::card_orientation).
    pub fn set_card_orientation(
        mut self,
        value: impl Into<schemas::IntentMessageRbmStandaloneCardCardOrientation>,
    ) -> Self {
        self.card_orientation = Some(value.into());
        self
    }

    /// Sets [`thumbnail_image_alignment`](Self::thumbnail_image_alignment).
    pub fn set_thumbnail_image_alignment(
        mut self,
        value: impl Into<schemas::IntentMessageRbmStandaloneCardThumbnailImageAlignment>,
    ) -> Self {
        self.thumbnail_image_alignment = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmStandaloneCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "cardContent" => reader.field(&mut self.card_content),
            "cardOrientation" => reader.field(&mut self.card_orientation),
            "thumbnailImageAlignment" => {
                reader.field(&mut self.thumbnail_image_alignment)
            }
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("cardContent", &self.card_content);
        writer.field("cardOrientation", &self.card_orientation);
        writer.field("thumbnailImageAlignment", &self.thumbnail_image_alignment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmStandaloneCard);

/// Orientation of the card.
///
/// Values of `cardOrientation` in [`IntentMessageRbmStandaloneCard`].
///
/// [`IntentMessageRbmStandaloneCard`]: crate::v2beta1::schemas::IntentMessageRbmStandaloneCard
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageRbmStandaloneCardCardOrientation {
    /// Not specified. On the wire: `CARD_ORIENTATION_UNSPECIFIED`.
    Unspecified,

    /// Horizontal layout. On the wire: `HORIZONTAL`.
    Horizontal,

    /// Vertical layout. On the wire: `VERTICAL`.
    Vertical,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageRbmStandaloneCardCardOrientation {
    fn from(name: &str) -> Self {
        match name {
            "CARD_ORIENTATION_UNSPECIFIED" => Self::Unspecified,
            "HORIZONTAL" => Self::Horizontal,
            "VERTICAL" => Self::Vertical,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageRbmStandaloneCardCardOrientation {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "CARD_ORIENTATION_UNSPECIFIED",
            Self::Horizontal => "HORIZONTAL",
            Self::Vertical => "VERTICAL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageRbmStandaloneCardCardOrientation);

/// Required if orientation is horizontal. Image preview alignment for standalone cards with
/// horizontal layout.
///
/// Values of `thumbnailImageAlignment` in [`IntentMessageRbmStandaloneCard`].
///
/// [`IntentMessageRbmStandaloneCard`]: crate::v2beta1::schemas::IntentMessageRbmStandaloneCard
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageRbmStandaloneCardThumbnailImageAlignment {
    /// Not specified. On the wire: `THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED`.
    Unspecified,

    /// Thumbnail preview is left-aligned. On the wire: `LEFT`.
    Left,

    /// Thumbnail preview is right-aligned. On the wire: `RIGHT`.
    Right,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageRbmStandaloneCardThumbnailImageAlignment {
    fn from(name: &str) -> Self {
        match name {
            "THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED" => Self::Unspecified,
            "LEFT" => Self::Left,
            "RIGHT" => Self::Right,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageRbmStandaloneCardThumbnailImageAlignment {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED",
            Self::Left => "LEFT",
            Self::Right => "RIGHT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageRbmStandaloneCardThumbnailImageAlignment);

/// Rich Business Messaging (RBM) suggested client-side action that the user can choose from the
/// card.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedAction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestedAction {
    /// Suggested client side action: Dial a phone number
    pub dial: Option<schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionDial>,

    /// Suggested client side action: Open a URI on device
    pub open_url: Option<
        schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri,
    >,

    /// Opaque payload that the Dialogflow receives in a user event when the user taps the suggested
    /// action. This data will be also forwarded to webhook to allow performing custom business logic.
    pub postback_data: Option<String>,

    /// Suggested client side action: Share user location
    pub share_location: Option<
        schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation,
    >,

    /// Text to display alongside the action.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestedAction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            dial: None,
            open_url: None,
            postback_data: None,
            share_location: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`dial`](Self::dial).
    pub fn set_dial(
        mut self,
        value: schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionDial,
    ) -> Self {
        self.dial = Some(value);
        self
    }

    /// Sets [`open_url`](Self::open_url).
    pub fn set_open_url(
        mut self,
        value: schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri,
    ) -> Self {
        self.open_url = Some(value);
        self
    }

    /// Sets [`postback_data`](Self::postback_data).
    pub fn set_postback_data(mut self, value: impl Into<String>) -> Self {
        self.postback_data = Some(value.into());
        self
    }

    /// Sets [`share_location`](Self::share_location).
    pub fn set_share_location(
        mut self,
        value: schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation,
    ) -> Self {
        self.share_location = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmSuggestedAction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dial" => reader.field(&mut self.dial),
            "openUrl" => reader.field(&mut self.open_url),
            "postbackData" => reader.field(&mut self.postback_data),
            "shareLocation" => reader.field(&mut self.share_location),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dial", &self.dial);
        writer.field("openUrl", &self.open_url);
        writer.field("postbackData", &self.postback_data);
        writer.field("shareLocation", &self.share_location);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmSuggestedAction);

/// Opens the user's default dialer app with the specified phone number but does not dial
/// automatically.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionDial`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestedActionRbmSuggestedActionDial {
    /// Required. The phone number to fill in the default dialer app. This field should be in
    /// [E.164](https://en.wikipedia.org/wiki/E.164) format. An example of a correctly formatted phone
    /// number: +15556767888.
    pub phone_number: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestedActionRbmSuggestedActionDial {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            phone_number: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`phone_number`](Self::phone_number).
    pub fn set_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmSuggestedActionRbmSuggestedActionDial {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "phoneNumber" => reader.field(&mut self.phone_number),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("phoneNumber", &self.phone_number);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmSuggestedActionRbmSuggestedActionDial);

/// Opens the user's default web browser app to the specified uri If the user has an app installed
/// that is registered as the default handler for the URL, then this app will be opened instead, and
/// its icon will be used in the suggested action UI.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri {
    /// Required. The uri to open on the user device
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "uri" => reader.field(&mut self.uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri);

/// Opens the device's location chooser so the user can pick a location to send back to the agent.
///
/// Schema
/// `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message
for IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation {
    fn read(
        &mut self,
        _key: &str,
        _reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = false;
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation
);

/// Rich Business Messaging (RBM) suggested reply that the user can click instead of typing in their
/// own response.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedReply`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestedReply {
    /// Opaque payload that the Dialogflow receives in a user event when the user taps the suggested
    /// reply. This data will be also forwarded to webhook to allow performing custom business logic.
    pub postback_data: Option<String>,

    /// Suggested reply text.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestedReply {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            postback_data: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`postback_data`](Self::postback_data).
    pub fn set_postback_data(mut self, value: impl Into<String>) -> Self {
        self.postback_data = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmSuggestedReply {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "postbackData" => reader.field(&mut self.postback_data),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("postbackData", &self.postback_data);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmSuggestedReply);

/// Rich Business Messaging (RBM) suggestion. Suggestions allow user to easily select/click a
/// predefined response or perform an action (like opening a web uri).
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestion {
    /// Predefined client side actions that user can choose
    pub action: Option<schemas::IntentMessageRbmSuggestedAction>,

    /// Predefined replies for user to select instead of typing
    pub reply: Option<schemas::IntentMessageRbmSuggestedReply>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            reply: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(
        mut self,
        value: schemas::IntentMessageRbmSuggestedAction,
    ) -> Self {
        self.action = Some(value);
        self
    }

    /// Sets [`reply`](Self::reply).
    pub fn set_reply(mut self, value: schemas::IntentMessageRbmSuggestedReply) -> Self {
        self.reply = Some(value);
        self
    }
}

impl runtime::Message for IntentMessageRbmSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "reply" => reader.field(&mut self.reply),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("action", &self.action);
        writer.field("reply", &self.reply);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmSuggestion);

/// Rich Business Messaging (RBM) text response with suggestions.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmText`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmText {
    /// Optional. One or more suggestions to show to the user.
    pub rbm_suggestion: Vec<schemas::IntentMessageRbmSuggestion>,

    /// Required. Text sent and displayed to the user.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmText {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            rbm_suggestion: Vec::new(),
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`rbm_suggestion`](Self::rbm_suggestion).
    pub fn set_rbm_suggestion(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageRbmSuggestion>,
    ) -> Self {
        self.rbm_suggestion = values.into_iter().collect();
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmText {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "rbmSuggestion" => reader.field(&mut self.rbm_suggestion),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("rbmSuggestion", &self.rbm_suggestion);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmText);

/// Additional info about the select item for when it is triggered in a dialog.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageSelectItemInfo`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSelectItemInfo {
    /// Required. A unique key that will be sent back to the agent if this response is given.
    pub key: Option<String>,

    /// Optional. A list of synonyms that can also be used to trigger this item in dialog.
    pub synonyms: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageSelectItemInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            key: None,
            synonyms: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`key`](Self::key).
    pub fn set_key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets [`synonyms`](Self::synonyms).
    pub fn set_synonyms(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.synonyms = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for IntentMessageSelectItemInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "key" => reader.field(&mut self.key),
            "synonyms" => reader.field(&mut self.synonyms),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("key", &self.key);
        writer.field("synonyms", &self.synonyms);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageSelectItemInfo);

/// The simple response message containing speech or text.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageSimpleResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSimpleResponse {
    /// Optional. The text to display.
    pub display_text: Option<String>,

    /// One of text_to_speech or ssml must be provided. Structured spoken response to the user in the
    /// SSML format. Mutually exclusive with text_to_speech.
    pub ssml: Option<String>,

    /// One of text_to_speech or ssml must be provided. The plain text of the speech output. Mutually
    /// exclusive with ssml.
    pub text_to_speech: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageSimpleResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_text: None,
            ssml: None,
            text_to_speech: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_text`](Self::display_text).
    pub fn set_display_text(mut self, value: impl Into<String>) -> Self {
        self.display_text = Some(value.into());
        self
    }

    /// Sets [`ssml`](Self::ssml).
    pub fn set_ssml(mut self, value: impl Into<String>) -> Self {
        self.ssml = Some(value.into());
        self
    }

    /// Sets [`text_to_speech`](Self::text_to_speech).
    pub fn set_text_to_speech(mut self, value: impl Into<String>) -> Self {
        self.text_to_speech = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageSimpleResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayText" => reader.field(&mut self.display_text),
            "ssml" => reader.field(&mut self.ssml),
            "textToSpeech" => reader.field(&mut self.text_to_speech),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayText", &self.display_text);
        writer.field("ssml", &self.ssml);
        writer.field("textToSpeech", &self.text_to_speech);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageSimpleResponse);

/// The collection of simple response candidates. This message in `QueryResult.fulfillment_messages`
/// and `WebhookResponse.fulfillment_messages` should contain only one [`SimpleResponse`].
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageSimpleResponses`.
///
/// [`SimpleResponse`]: crate::v2beta1::schemas::IntentMessageSimpleResponse
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSimpleResponses {
    /// Required. The list of simple responses.
    pub simple_responses: Vec<schemas::IntentMessageSimpleResponse>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageSimpleResponses {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            simple_responses: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`simple_responses`](Self::simple_responses).
    pub fn set_simple_responses(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageSimpleResponse>,
    ) -> Self {
        self.simple_responses = values.into_iter().collect();
        self
    }
}

impl runtime::Message for IntentMessageSimpleResponses {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "simpleResponses" => reader.field(&mut self.simple_responses),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("simpleResponses", &self.simple_responses);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageSimpleResponses);

/// The suggestion chip message that the user can tap to quickly post a reply to the conversation.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageSuggestion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSuggestion {
    /// Required. The text shown the in the suggestion chip.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageSuggestion);

/// The collection of suggestions.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageSuggestions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSuggestions {
    /// Required. The list of suggested replies.
    pub suggestions: Vec<schemas::IntentMessageSuggestion>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageSuggestions {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            suggestions: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`suggestions`](Self::suggestions).
    pub fn set_suggestions(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageSuggestion>,
    ) -> Self {
        self.suggestions = values.into_iter().collect();
        self
    }
}

impl runtime::Message for IntentMessageSuggestions {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "suggestions" => reader.field(&mut self.suggestions),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("suggestions", &self.suggestions);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageSuggestions);

/// Table card for Actions on Google.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTableCard`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTableCard {
    /// Optional. List of buttons for the card.
    pub buttons: Vec<schemas::IntentMessageBasicCardButton>,

    /// Optional. Display properties for the columns in this table.
    pub column_properties: Vec<schemas::IntentMessageColumnProperties>,

    /// Optional. Image which should be displayed on the card.
    pub image: Option<schemas::IntentMessageImage>,

    /// Optional. Rows in this table of data.
    pub rows: Vec<schemas::IntentMessageTableCardRow>,

    /// Optional. Subtitle to the title.
    pub subtitle: Option<String>,

    /// Required. Title of the card.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTableCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            buttons: Vec::new(),
            column_properties: Vec::new(),
            image: None,
            rows: Vec::new(),
            subtitle: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`buttons`](Self::buttons).
    pub fn set_buttons(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageBasicCardButton>,
    ) -> Self {
        self.buttons = values.into_iter().collect();
        self
    }

    /// Sets [`column_properties`](Self::column_properties).
    pub fn set_column_properties(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageColumnProperties>,
    ) -> Self {
        self.column_properties = values.into_iter().collect();
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`rows`](Self::rows).
    pub fn set_rows(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageTableCardRow>,
    ) -> Self {
        self.rows = values.into_iter().collect();
        self
    }

    /// Sets [`subtitle`](Self::subtitle).
    pub fn set_subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageTableCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "buttons" => reader.field(&mut self.buttons),
            "columnProperties" => reader.field(&mut self.column_properties),
            "image" => reader.field(&mut self.image),
            "rows" => reader.field(&mut self.rows),
            "subtitle" => reader.field(&mut self.subtitle),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("buttons", &self.buttons);
        writer.field("columnProperties", &self.column_properties);
        writer.field("image", &self.image);
        writer.field("rows", &self.rows);
        writer.field("subtitle", &self.subtitle);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTableCard);

/// Cell of [TableCardRow].
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTableCardCell`.
///
/// [TableCardRow]: crate::v2beta1::schemas::IntentMessageTableCardRow
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTableCardCell {
    /// Required. Text in this cell.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTableCardCell {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageTableCardCell {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTableCardCell);

/// Row of [TableCard].
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTableCardRow`.
///
/// [TableCard]: crate::v2beta1::schemas::IntentMessageTableCard
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTableCardRow {
    /// Optional. List of cells that make up this row.
    pub cells: Vec<schemas::IntentMessageTableCardCell>,

    /// Optional. Whether to add a visual divider after this row.
    pub divider_after: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTableCardRow {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            cells: Vec::new(),
            divider_after: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`cells`](Self::cells).
    pub fn set_cells(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessageTableCardCell>,
    ) -> Self {
        self.cells = values.into_iter().collect();
        self
    }

    /// Sets [`divider_after`](Self::divider_after).
    pub fn set_divider_after(mut self, value: bool) -> Self {
        self.divider_after = Some(value);
        self
    }
}

impl runtime::Message for IntentMessageTableCardRow {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "cells" => reader.field(&mut self.cells),
            "dividerAfter" => reader.field(&mut self.divider_after),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("cells", &self.cells);
        writer.field("dividerAfter", &self.divider_after);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTableCardRow);

/// Plays audio from a file in Telephony Gateway.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTelephonyPlayAudio`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTelephonyPlayAudio {
    /// Required. URI to a Google Cloud Storage object containing the audio to play, e.g.,
    /// "gs://bucket/object". The object must contain a single channel (mono) of linear PCM audio (2
    /// bytes / sample) at 8kHz. This object must be readable by the
    /// `service-@gcp-sa-dialogflow.iam.gserviceaccount.com` service account where is the number of the
    /// Telephony Gateway project (usually the same as the Dialogflow agent project). If the Google
    /// Cloud Storage bucket is in the Telephony Gateway project, this permission is added by default
    /// when enabling the Dialogflow V2 API. For audio from other sources, consider using the
    /// [`TelephonySynthesizeSpeech`] message with SSML.
    ///
    /// [`TelephonySynthesizeSpeech`]: crate::v2beta1::schemas::IntentMessageTelephonySynthesizeSpeech
    pub audio_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTelephonyPlayAudio {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio_uri`](Self::audio_uri).
    pub fn set_audio_uri(mut self, value: impl Into<String>) -> Self {
        self.audio_uri = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageTelephonyPlayAudio {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audioUri" => reader.field(&mut self.audio_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("audioUri", &self.audio_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTelephonyPlayAudio);

/// Synthesizes speech and plays back the synthesized audio to the caller in Telephony Gateway.
/// Telephony Gateway takes the synthesizer settings from `DetectIntentResponse.output_audio_config`
/// which can either be set at request-level or can come from the agent-level synthesizer config.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTelephonySynthesizeSpeech`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTelephonySynthesizeSpeech {
    /// The SSML to be synthesized. For more information, see
    /// [SSML](https://developers.google.com/actions/reference/ssml).
    pub ssml: Option<String>,

    /// The raw text to be synthesized.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTelephonySynthesizeSpeech {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            ssml: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`ssml`](Self::ssml).
    pub fn set_ssml(mut self, value: impl Into<String>) -> Self {
        self.ssml = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageTelephonySynthesizeSpeech {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "ssml" => reader.field(&mut self.ssml),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("ssml", &self.ssml);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTelephonySynthesizeSpeech);

/// Transfers the call in Telephony Gateway.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTelephonyTransferCall`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTelephonyTransferCall {
    /// Required. The phone number to transfer the call to in
    /// [E.164 format](https://en.wikipedia.org/wiki/E.164). We currently only allow transferring to US
    /// numbers (+1xxxyyyzzzz).
    pub phone_number: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTelephonyTransferCall {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            phone_number: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`phone_number`](Self::phone_number).
    pub fn set_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageTelephonyTransferCall {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "phoneNumber" => reader.field(&mut self.phone_number),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("phoneNumber", &self.phone_number);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTelephonyTransferCall);

/// The text response message.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageText`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageText {
    /// Optional. The collection of the agent's responses.
    pub text: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageText {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            text: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.text = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for IntentMessageText {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageText);

/// Represents intent parameters.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentParameter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentParameter {
    /// Optional. The default value to use when the `value` yields an empty result. Default values can
    /// be extracted from contexts by using the following syntax: `#context_name.parameter_name`.
    pub default_value: Option<String>,

    /// Required. The name of the parameter.
    pub display_name: Option<String>,

    /// Optional. The name of the entity type, prefixed with `@`, that describes values of the
    /// parameter. If the parameter is required, this must be provided.
    pub entity_type_display_name: Option<String>,

    /// Optional. Indicates whether the parameter represents a list of values.
    pub is_list: Option<bool>,

    /// Optional. Indicates whether the parameter is required. That is, whether the intent cannot be
    /// completed without collecting the parameter value.
    pub mandatory: Option<bool>,

    /// The unique identifier of this parameter.
    pub name: Option<String>,

    /// Optional. The collection of prompts that the agent can present to the user in order to collect a
    /// value for the parameter.
    pub prompts: Vec<String>,

    /// Optional. The definition of the parameter value. It can be: - a constant string, - a parameter
    /// value defined as `$parameter_name`, - an original parameter value defined as
    /// `$parameter_name.original`, - a parameter value from some context defined as
    /// `#context_name.parameter_name`.
    pub value: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentParameter {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            default_value: None,
            display_name: None,
            entity_type_display_name: None,
            is_list: None,
            mandatory: None,
            name: None,
            prompts: Vec::new(),
            value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`default_value`](Self::default_value).
    pub fn set_default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`entity_type_display_name`](Self::entity_type_display_name).
    pub fn set_entity_type_display_name(mut self, value: impl Into<String>) -> Self {
        self.entity_type_display_name = Some(value.into());
        self
    }

    /// Sets [`is_list`](Self::is_list).
    pub fn set_is_list(mut self, value: bool) -> Self {
        self.is_list = Some(value);
        self
    }

    /// Sets [`mandatory`](Self::mandatory).
    pub fn set_mandatory(mut self, value: bool) -> Self {
        self.mandatory = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`prompts`](Self::prompts).
    pub fn set_prompts(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prompts = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`value`](Self::value).
    pub fn set_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl runtime::Message for IntentParameter {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "defaultValue" => reader.field(&mut self.default_value),
            "displayName" => reader.field(&mut self.display_name),
            "entityTypeDisplayName" => reader.field(&mut self.entity_type_display_name),
            "isList" => reader.field(&mut self.is_list),
            "mandatory" => reader.field(&mut self.mandatory),
            "name" => reader.field(&mut self.name),
            "prompts" => reader.field(&mut self.prompts),
            "value" => reader.field(&mut self.value),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("defaultValue", &self.default_value);
        writer.field("displayName", &self.display_name);
        writer.field("entityTypeDisplayName", &self.entity_type_display_name);
        writer.field("isList", &self.is_list);
        writer.field("mandatory", &self.mandatory);
        writer.field("name", &self.name);
        writer.field("prompts", &self.prompts);
        writer.field("value", &self.value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentParameter);

/// Represents an example that the agent is trained on.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentTrainingPhrase`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentTrainingPhrase {
    /// Output only. The unique identifier of this training phrase.
    pub name: Option<String>,

    /// Required. The ordered list of training phrase parts. The parts are concatenated in order to form
    /// the training phrase. Note: The API does not automatically annotate training phrases like the
    /// Dialogflow Console does. Note: Do not forget to include whitespace at part boundaries, so the
    /// training phrase is well formatted when the parts are concatenated. If the training phrase does
    /// not need to be annotated with parameters, you just need a single part with only the [Part.text]
    /// field set. If you want to annotate the training phrase, you must create multiple parts, where
    /// the fields of each part are populated in one of two ways: - [`Part.text`] is set to a part of
    /// the phrase that has no parameters. - [`Part.text`] is set to a part of the phrase that you want
    /// to annotate, and the `entity_type`, `alias`, and `user_defined` fields are all set.
    ///
    /// [`Part.text`]: field@crate::v2beta1::schemas::IntentTrainingPhrasePart::text
    /// [Part.text]: field@crate::v2beta1::schemas::IntentTrainingPhrasePart::text
    pub parts: Vec<schemas::IntentTrainingPhrasePart>,

    /// Optional. Indicates how many times this example was added to the intent. Each time a developer
    /// adds an existing sample by editing an intent or training, this counter is increased.
    pub times_added_count: Option<i32>,

    /// Required. The type of the training phrase.
    pub r#type: Option<schemas::IntentTrainingPhraseType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentTrainingPhrase {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            name: None,
            parts: Vec::new(),
            times_added_count: None,
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`parts`](Self::parts).
    pub fn set_parts(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentTrainingPhrasePart>,
    ) -> Self {
        self.parts = values.into_iter().collect();
        self
    }

    /// Sets [`times_added_count`](Self::times_added_count).
    pub fn set_times_added_count(mut self, value: i32) -> Self {
        self.times_added_count = Some(value);
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(
        mut self,
        value: impl Into<schemas::IntentTrainingPhraseType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for IntentTrainingPhrase {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "name" => reader.field(&mut self.name),
            "parts" => reader.field(&mut self.parts),
            "timesAddedCount" => reader.field(&mut self.times_added_count),
            "type" => reader.field(&mut self.r#type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("name", &self.name);
        writer.field("parts", &self.parts);
        writer.field("timesAddedCount", &self.times_added_count);
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentTrainingPhrase);

/// Represents a part of a training phrase.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentTrainingPhrasePart`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentTrainingPhrasePart {
    /// Optional. The parameter name for the value extracted from the annotated part of the example.
    /// This field is required for annotated parts of the training phrase.
    pub alias: Option<String>,

    /// Optional. The entity type name prefixed with `@`. This field is required for annotated parts of
    /// the training phrase.
    pub entity_type: Option<String>,

    /// Required. The text for this part.
    pub text: Option<String>,

    /// Optional. Indicates whether the text was manually annotated. This field is set to true when the
    /// Dialogflow Console is used to manually annotate the part. When creating an annotated part with
    /// the API, you must set this to true.
    pub user_defined: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentTrainingPhrasePart {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            alias: None,
            entity_type: None,
            text: None,
            user_defined: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`alias`](Self::alias).
    pub fn set_alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }

    /// Sets [`entity_type`](Self::entity_type).
    pub fn set_entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`user_defined`](Self::user_defined).
    pub fn set_user_defined(mut self, value: bool) -> Self {
        self.user_defined = Some(value);
        self
    }
}

impl runtime::Message for IntentTrainingPhrasePart {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "alias" => reader.field(&mut self.alias),
            "entityType" => reader.field(&mut self.entity_type),
            "text" => reader.field(&mut self.text),
            "userDefined" => reader.field(&mut self.user_defined),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("alias", &self.alias);
        writer.field("entityType", &self.entity_type);
        writer.field("text", &self.text);
        writer.field("userDefined", &self.user_defined);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentTrainingPhrasePart);

/// The type of the training phrase.
///
/// Values of `type` in [`IntentTrainingPhrase`].
///
/// [`IntentTrainingPhrase`]: crate::v2beta1::schemas::IntentTrainingPhrase
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentTrainingPhraseType {
    /// Not specified. This value should never be used. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// Examples do not contain @-prefixed entity type names, but example parts can be annotated with
    /// entity types. On the wire: `EXAMPLE`.
    Example,

    /// Templates are not annotated with entity types, but they can contain @-prefixed entity type names
    /// as substrings. Note: Template mode has been deprecated. Example mode is the only supported way
    /// to create new training phrases. If you have existing training phrases in template mode, they
    /// will be removed during training and it can cause a drop in agent performance. On the wire:
    /// `TEMPLATE`.
    #[deprecated]
    Template,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentTrainingPhraseType {
    fn from(name: &str) -> Self {
        match name {
            "TYPE_UNSPECIFIED" => Self::Unspecified,
            "EXAMPLE" => Self::Example,
            "TEMPLATE" => Self::Template,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentTrainingPhraseType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TYPE_UNSPECIFIED",
            Self::Example => "EXAMPLE",
            Self::Template => "TEMPLATE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentTrainingPhraseType);

/// Indicates whether webhooks are enabled for the intent.
///
/// Values of `webhookState` in [`Intent`].
///
/// [`Intent`]: crate::v2beta1::schemas::Intent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentWebhookState {
    /// Webhook is disabled in the agent and in the intent. On the wire: `WEBHOOK_STATE_UNSPECIFIED`.
    Unspecified,

    /// Webhook is enabled in the agent and in the intent. On the wire: `WEBHOOK_STATE_ENABLED`.
    Enabled,

    /// Webhook is enabled in the agent and in the intent. Also, each slot filling prompt is forwarded
    /// to the webhook. On the wire: `WEBHOOK_STATE_ENABLED_FOR_SLOT_FILLING`.
    EnabledForSlotFilling,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentWebhookState {
    fn from(name: &str) -> Self {
        match name {
            "WEBHOOK_STATE_UNSPECIFIED" => Self::Unspecified,
            "WEBHOOK_STATE_ENABLED" => Self::Enabled,
            "WEBHOOK_STATE_ENABLED_FOR_SLOT_FILLING" => Self::EnabledForSlotFilling,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentWebhookState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "WEBHOOK_STATE_UNSPECIFIED",
            Self::Enabled => "WEBHOOK_STATE_ENABLED",
            Self::EnabledForSlotFilling => "WEBHOOK_STATE_ENABLED_FOR_SLOT_FILLING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentWebhookState);

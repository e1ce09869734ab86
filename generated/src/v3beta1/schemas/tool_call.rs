//! Schemas that the features `conversations`, `flows`, `pages`, `playbooks`, `results`,
//! `schemas-without-methods`, `sessions`, `test-cases`, `transition-route-groups`, `versions` have
//! in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// A fulfillment can do one or more of the following actions at the same time:
///
/// - Generate rich message responses.
/// - Set parameter values.
/// - Call the webhook. Fulfillments can be called at various stages in the Page or Form lifecycle.
///   For example, when a DetectIntentRequest drives a session to enter a new page, the page's entry
///   fulfillment can add a static response to the QueryResult in the returning
///   DetectIntentResponse, call the webhook (for example, to load user data from a database), or
///   both.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Fulfillment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fulfillment {
    /// Hierarchical advanced settings for this fulfillment. The settings exposed at the lower level
    /// overrides the settings exposed at the higher level.
    pub advanced_settings: Option<schemas::AdvancedSettings>,

    /// Conditional cases for this fulfillment.
    pub conditional_cases: Vec<schemas::FulfillmentConditionalCases>,

    /// If the flag is true, the agent will utilize LLM to generate a text response. If LLM generation
    /// fails, the defined responses in the fulfillment will be respected. This flag is only useful for
    /// fulfillments associated with no-match event handlers.
    pub enable_generative_fallback: Option<bool>,

    /// A list of Generators to be called during this fulfillment.
    pub generators: Vec<schemas::FulfillmentGeneratorSettings>,

    /// The list of rich message responses to present to the user.
    pub messages: Vec<schemas::ResponseMessage>,

    /// Whether Dialogflow should return currently queued fulfillment response messages in streaming
    /// APIs. If a webhook is specified, it happens before Dialogflow invokes webhook. Warning: 1) This
    /// flag only affects streaming API. Responses are still queued and returned once in non-streaming
    /// API. 2) The flag can be enabled in any fulfillment but only the first 3 partial responses will
    /// be returned. You may only want to apply it to fulfillments that have slow webhooks.
    pub return_partial_responses: Option<bool>,

    /// Set parameter values before executing the webhook.
    pub set_parameter_actions: Vec<schemas::FulfillmentSetParameterAction>,

    /// The value of this field will be populated in the WebhookRequest `fulfillmentInfo.tag` field by
    /// Dialogflow when the associated webhook is called. The tag is typically used by the webhook
    /// service to identify which fulfillment is being called, but it could be used for other purposes.
    /// This field is required if `webhook` is specified.
    pub tag: Option<String>,

    /// The webhook to call. Format: `projects//locations//agents//webhooks/`.
    pub webhook: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Fulfillment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            advanced_settings: None,
            conditional_cases: Vec::new(),
            enable_generative_fallback: None,
            generators: Vec::new(),
            messages: Vec::new(),
            return_partial_responses: None,
            set_parameter_actions: Vec::new(),
            tag: None,
            webhook: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`advanced_settings`](Self::advanced_settings).
    pub fn set_advanced_settings(mut self, value: schemas::AdvancedSettings) -> Self {
        self.advanced_settings = Some(value);
        self
    }

    /// Sets [`conditional_cases`](Self::conditional_cases).
    pub fn set_conditional_cases(
        mut self,
        values: impl IntoIterator<Item = schemas::FulfillmentConditionalCases>,
    ) -> Self {
        self.conditional_cases = values.into_iter().collect();
        self
    }

    /// Sets [`enable_generative_fallback`](Self::enable_generative_fallback).
    pub fn set_enable_generative_fallback(mut self, value: bool) -> Self {
        self.enable_generative_fallback = Some(value);
        self
    }

    /// Sets [`generators`](Self::generators).
    pub fn set_generators(
        mut self,
        values: impl IntoIterator<Item = schemas::FulfillmentGeneratorSettings>,
    ) -> Self {
        self.generators = values.into_iter().collect();
        self
    }

    /// Sets [`messages`](Self::messages).
    pub fn set_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::ResponseMessage>,
    ) -> Self {
        self.messages = values.into_iter().collect();
        self
    }

    /// Sets [`return_partial_responses`](Self::return_partial_responses).
    pub fn set_return_partial_responses(mut self, value: bool) -> Self {
        self.return_partial_responses = Some(value);
        self
    }

    /// Sets [`set_parameter_actions`](Self::set_parameter_actions).
    pub fn set_set_parameter_actions(
        mut self,
        values: impl IntoIterator<Item = schemas::FulfillmentSetParameterAction>,
    ) -> Self {
        self.set_parameter_actions = values.into_iter().collect();
        self
    }

    /// Sets [`tag`](Self::tag).
    pub fn set_tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }

    /// Sets [`webhook`](Self::webhook).
    pub fn set_webhook(mut self, value: impl Into<String>) -> Self {
        self.webhook = Some(value.into());
        self
    }
}

impl runtime::Message for Fulfillment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "advancedSettings" => reader.field(&mut self.advanced_settings),
            "conditionalCases" => reader.field(&mut self.conditional_cases),
            "enableGenerativeFallback" => {
                reader.field(&mut self.enable_generative_fallback)
            }
            "generators" => reader.field(&mut self.generators),
            "messages" => reader.field(&mut self.messages),
            "returnPartialResponses" => reader.field(&mut self.return_partial_responses),
            "setParameterActions" => reader.field(&mut self.set_parameter_actions),
            "tag" => reader.field(&mut self.tag),
            "webhook" => reader.field(&mut self.webhook),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("advancedSettings", &self.advanced_settings);
        writer.field("conditionalCases", &self.conditional_cases);
        writer.field("enableGenerativeFallback", &self.enable_generative_fallback);
        writer.field("generators", &self.generators);
        writer.field("messages", &self.messages);
        writer.field("returnPartialResponses", &self.return_partial_responses);
        writer.field("setParameterActions", &self.set_parameter_actions);
        writer.field("tag", &self.tag);
        writer.field("webhook", &self.webhook);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Fulfillment);

/// A list of cascading if-else conditions. Cases are mutually exclusive. The first one with a
/// matching condition is selected, all the rest ignored.
///
/// Schema `GoogleCloudDialogflowCxV3beta1FulfillmentConditionalCases`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentConditionalCases {
    /// A list of cascading if-else conditions.
    pub cases: Vec<schemas::FulfillmentConditionalCasesCase>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentConditionalCases {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            cases: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`cases`](Self::cases).
    pub fn set_cases(
        mut self,
        values: impl IntoIterator<Item = schemas::FulfillmentConditionalCasesCase>,
    ) -> Self {
        self.cases = values.into_iter().collect();
        self
    }
}

impl runtime::Message for FulfillmentConditionalCases {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "cases" => reader.field(&mut self.cases),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("cases", &self.cases);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentConditionalCases);

/// Each case has a Boolean condition. When it is evaluated to be True, the corresponding messages
/// will be selected and evaluated recursively.
///
/// Schema `GoogleCloudDialogflowCxV3beta1FulfillmentConditionalCasesCase`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentConditionalCasesCase {
    /// A list of case content.
    pub case_content: Vec<schemas::FulfillmentConditionalCasesCaseCaseContent>,

    /// The condition to activate and select this case. Empty means the condition is always true. The
    /// condition is evaluated against form parameters or session parameters. See the
    /// [conditions reference](https://cloud.google.com/dialogflow/cx/docs/reference/condition).
    pub condition: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentConditionalCasesCase {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            case_content: Vec::new(),
            condition: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`case_content`](Self::case_content).
    pub fn set_case_content(
        mut self,
        values: impl IntoIterator<
            Item = schemas::FulfillmentConditionalCasesCaseCaseContent,
        >,
    ) -> Self {
        self.case_content = values.into_iter().collect();
        self
    }

    /// Sets [`condition`](Self::condition).
    pub fn set_condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
}

impl runtime::Message for FulfillmentConditionalCasesCase {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "caseContent" => reader.field(&mut self.case_content),
            "condition" => reader.field(&mut self.condition),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("caseContent", &self.case_content);
        writer.field("condition", &self.condition);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentConditionalCasesCase);

/// The list of messages or conditional cases to activate for this case.
///
/// Schema `GoogleCloudDialogflowCxV3beta1FulfillmentConditionalCasesCaseCaseContent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentConditionalCasesCaseCaseContent {
    /// Additional cases to be evaluated.
    pub additional_cases: Option<schemas::FulfillmentConditionalCases>,

    /// Returned message.
    pub message: Option<schemas::ResponseMessage>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentConditionalCasesCaseCaseContent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            additional_cases: None,
            message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`additional_cases`](Self::additional_cases).
    pub fn set_additional_cases(
        mut self,
        value: schemas::FulfillmentConditionalCases,
    ) -> Self {
        self.additional_cases = Some(value);
        self
    }

    /// Sets [`message`](Self::message).
    pub fn set_message(mut self, value: schemas::ResponseMessage) -> Self {
        self.message = Some(value);
        self
    }
}

impl runtime::Message for FulfillmentConditionalCasesCaseCaseContent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "additionalCases" => reader.field(&mut self.additional_cases),
            "message" => reader.field(&mut self.message),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("additionalCases", &self.additional_cases);
        writer.field("message", &self.message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentConditionalCasesCaseCaseContent);

/// Generator settings used by the LLM to generate a text response.
///
/// Schema `GoogleCloudDialogflowCxV3beta1FulfillmentGeneratorSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentGeneratorSettings {
    /// Required. The generator to call. Format: `projects//locations//agents//generators/`.
    pub generator: Option<String>,

    /// Map from placeholder parameter in the Generator to corresponding session parameters. By default,
    /// Dialogflow uses the session parameter with the same name to fill in the generator template. e.g.
    /// If there is a placeholder parameter `city` in the Generator, Dialogflow default to fill in the
    /// `$city` with `$session.params.city`. However, you may choose to fill `$city` with
    /// `$session.params.desination-city`. - Map key: parameter ID - Map value: session parameter name
    pub input_parameters: std::collections::BTreeMap<String, String>,

    /// Required. Output parameter which should contain the generator response.
    pub output_parameter: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentGeneratorSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            generator: None,
            input_parameters: std::collections::BTreeMap::new(),
            output_parameter: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`generator`](Self::generator).
    pub fn set_generator(mut self, value: impl Into<String>) -> Self {
        self.generator = Some(value.into());
        self
    }

    /// Sets [`input_parameters`](Self::input_parameters).
    pub fn set_input_parameters(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.input_parameters = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`output_parameter`](Self::output_parameter).
    pub fn set_output_parameter(mut self, value: impl Into<String>) -> Self {
        self.output_parameter = Some(value.into());
        self
    }
}

impl runtime::Message for FulfillmentGeneratorSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "generator" => reader.field(&mut self.generator),
            "inputParameters" => reader.field(&mut self.input_parameters),
            "outputParameter" => reader.field(&mut self.output_parameter),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("generator", &self.generator);
        writer.field("inputParameters", &self.input_parameters);
        writer.field("outputParameter", &self.output_parameter);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentGeneratorSettings);

/// Setting a parameter value.
///
/// Schema `GoogleCloudDialogflowCxV3beta1FulfillmentSetParameterAction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentSetParameterAction {
    /// Display name of the parameter.
    pub parameter: Option<String>,

    /// The new value of the parameter. A null value clears the parameter.
    pub value: Option<serde_json::Value>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentSetParameterAction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            parameter: None,
            value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`parameter`](Self::parameter).
    pub fn set_parameter(mut self, value: impl Into<String>) -> Self {
        self.parameter = Some(value.into());
        self
    }

    /// Sets [`value`](Self::value).
    pub fn set_value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl runtime::Message for FulfillmentSetParameterAction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "parameter" => reader.field(&mut self.parameter),
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
        writer.field("parameter", &self.parameter);
        writer.field("value", &self.value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentSetParameterAction);

/// Represents a response message that can be returned by a conversational agent. Response messages
/// are also used for output audio synthesis. The approach is as follows:
///
/// - If at least one [OutputAudioText] response is present, then all [OutputAudioText] responses
///   are linearly concatenated, and the result is used for output audio synthesis.
/// - If the [OutputAudioText] responses are a mixture of text and SSML, then the concatenated
///   result is treated as SSML; otherwise, the result is treated as either text or SSML as
///   appropriate. The agent designer should ideally use either text or SSML consistently throughout
///   the bot design.
/// - Otherwise, all Text responses are linearly concatenated, and the result is used for output
///   audio synthesis. This approach allows for more sophisticated user experience scenarios, where
///   the text displayed to the user may differ from what is heard.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ResponseMessage`.
///
/// [OutputAudioText]: crate::v3beta1::schemas::ResponseMessageOutputAudioText
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessage {
    /// The channel which the response is associated with. Clients can specify the channel via
    /// QueryParameters.channel, and only associated channel response will be returned.
    pub channel: Option<String>,

    /// Indicates that the conversation succeeded.
    pub conversation_success: Option<schemas::ResponseMessageConversationSuccess>,

    /// Output only. A signal that indicates the interaction with the Dialogflow agent has ended. This
    /// message is generated by Dialogflow only when the conversation reaches `END_SESSION` page. It is
    /// not supposed to be defined by the user. It's guaranteed that there is at most one such message
    /// in each response.
    pub end_interaction: Option<schemas::ResponseMessageEndInteraction>,

    /// Represents info card for knowledge answers, to be better rendered in Dialogflow Messenger.
    pub knowledge_info_card: Option<schemas::ResponseMessageKnowledgeInfoCard>,

    /// Hands off conversation to a human agent.
    pub live_agent_handoff: Option<schemas::ResponseMessageLiveAgentHandoff>,

    /// Output only. An audio response message composed of both the synthesized Dialogflow agent
    /// responses and responses defined via play_audio. This message is generated by Dialogflow only and
    /// not supposed to be defined by the user.
    pub mixed_audio: Option<schemas::ResponseMessageMixedAudio>,

    /// A text or ssml response that is preferentially used for TTS output audio synthesis, as described
    /// in the comment on the ResponseMessage message.
    pub output_audio_text: Option<schemas::ResponseMessageOutputAudioText>,

    /// Returns a response containing a custom, platform-specific payload.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// Signal that the client should play an audio clip hosted at a client-specific URI. Dialogflow
    /// uses this to construct mixed_audio. However, Dialogflow itself does not try to read or process
    /// the URI in any way.
    pub play_audio: Option<schemas::ResponseMessagePlayAudio>,

    /// A signal that the client should transfer the phone call connected to this agent to a third-party
    /// endpoint.
    pub telephony_transfer_call: Option<schemas::ResponseMessageTelephonyTransferCall>,

    /// Returns a text response.
    pub text: Option<schemas::ResponseMessageText>,

    /// Returns the definition of a tool call that should be executed by the client.
    pub tool_call: Option<schemas::ToolCall>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            channel: None,
            conversation_success: None,
            end_interaction: None,
            knowledge_info_card: None,
            live_agent_handoff: None,
            mixed_audio: None,
            output_audio_text: None,
            payload: None,
            play_audio: None,
            telephony_transfer_call: None,
            text: None,
            tool_call: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`channel`](Self::channel).
    pub fn set_channel(mut self, value: impl Into<String>) -> Self {
        self.channel = Some(value.into());
        self
    }

    /// Sets [`conversation_success`](Self::conversation_success).
    pub fn set_conversation_success(
        mut self,
        value: schemas::ResponseMessageConversationSuccess,
    ) -> Self {
        self.conversation_success = Some(value);
        self
    }

    /// Sets [`end_interaction`](Self::end_interaction).
    pub fn set_end_interaction(
        mut self,
        value: schemas::ResponseMessageEndInteraction,
    ) -> Self {
        self.end_interaction = Some(value);
        self
    }

    /// Sets [`knowledge_info_card`](Self::knowledge_info_card).
    pub fn set_knowledge_info_card(
        mut self,
        value: schemas::ResponseMessageKnowledgeInfoCard,
    ) -> Self {
        self.knowledge_info_card = Some(value);
        self
    }

    /// Sets [`live_agent_handoff`](Self::live_agent_handoff).
    pub fn set_live_agent_handoff(
        mut self,
        value: schemas::ResponseMessageLiveAgentHandoff,
    ) -> Self {
        self.live_agent_handoff = Some(value);
        self
    }

    /// Sets [`mixed_audio`](Self::mixed_audio).
    pub fn set_mixed_audio(mut self, value: schemas::ResponseMessageMixedAudio) -> Self {
        self.mixed_audio = Some(value);
        self
    }

    /// Sets [`output_audio_text`](Self::output_audio_text).
    pub fn set_output_audio_text(
        mut self,
        value: schemas::ResponseMessageOutputAudioText,
    ) -> Self {
        self.output_audio_text = Some(value);
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

    /// Sets [`play_audio`](Self::play_audio).
    pub fn set_play_audio(mut self, value: schemas::ResponseMessagePlayAudio) -> Self {
        self.play_audio = Some(value);
        self
    }

    /// Sets [`telephony_transfer_call`](Self::telephony_transfer_call).
    pub fn set_telephony_transfer_call(
        mut self,
        value: schemas::ResponseMessageTelephonyTransferCall,
    ) -> Self {
        self.telephony_transfer_call = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: schemas::ResponseMessageText) -> Self {
        self.text = Some(value);
        self
    }

    /// Sets [`tool_call`](Self::tool_call).
    pub fn set_tool_call(mut self, value: schemas::ToolCall) -> Self {
        self.tool_call = Some(value);
        self
    }
}

impl runtime::Message for ResponseMessage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "channel" => reader.field(&mut self.channel),
            "conversationSuccess" => reader.field(&mut self.conversation_success),
            "endInteraction" => reader.field(&mut self.end_interaction),
            "knowledgeInfoCard" => reader.field(&mut self.knowledge_info_card),
            "liveAgentHandoff" => reader.field(&mut self.live_agent_handoff),
            "mixedAudio" => reader.field(&mut self.mixed_audio),
            "outputAudioText" => reader.field(&mut self.output_audio_text),
            "payload" => reader.field(&mut self.payload),
            "playAudio" => reader.field(&mut self.play_audio),
            "telephonyTransferCall" => reader.field(&mut self.telephony_transfer_call),
            "text" => reader.field(&mut self.text),
            "toolCall" => reader.field(&mut self.tool_call),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("channel", &self.channel);
        writer.field("conversationSuccess", &self.conversation_success);
        writer.field("endInteraction", &self.end_interaction);
        writer.field("knowledgeInfoCard", &self.knowledge_info_card);
        writer.field("liveAgentHandoff", &self.live_agent_handoff);
        writer.field("mixedAudio", &self.mixed_audio);
        writer.field("outputAudioText", &self.output_audio_text);
        writer.field("payload", &self.payload);
        writer.field("playAudio", &self.play_audio);
        writer.field("telephonyTransferCall", &self.telephony_transfer_call);
        writer.field("text", &self.text);
        writer.field("toolCall", &self.tool_call);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessage);

/// Indicates that the conversation succeeded, i.e., the bot handled the issue that the customer
/// talked to it about. Dialogflow only uses this to determine which conversations should be counted
/// as successful and doesn't process the metadata in this message in any way. Note that Dialogflow
/// also considers conversations that get to the conversation end page as successful even if they
/// don't return ConversationSuccess. You may set this, for example:
///
/// - In the entry_fulfillment of a Page if entering the page indicates that the conversation
///   succeeded.
/// - In a webhook response when you determine that you handled the customer issue.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ResponseMessageConversationSuccess`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageConversationSuccess {
    /// Custom metadata. Dialogflow doesn't impose any structure on this.
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageConversationSuccess {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            metadata: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn set_metadata(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageConversationSuccess {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "metadata" => reader.field(&mut self.metadata),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("metadata", &self.metadata);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageConversationSuccess);

/// Indicates that interaction with the Dialogflow agent has ended. This message is generated by
/// Dialogflow only and not supposed to be defined by the user.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ResponseMessageEndInteraction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageEndInteraction {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageEndInteraction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ResponseMessageEndInteraction {
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

runtime::message_as_json!(ResponseMessageEndInteraction);

/// Represents info card response. If the response contains generative knowledge prediction,
/// Dialogflow will return a payload with Infobot Messenger compatible info card. Otherwise, the
/// info card response is skipped.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ResponseMessageKnowledgeInfoCard`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageKnowledgeInfoCard {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageKnowledgeInfoCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ResponseMessageKnowledgeInfoCard {
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

runtime::message_as_json!(ResponseMessageKnowledgeInfoCard);

/// Indicates that the conversation should be handed off to a live agent. Dialogflow only uses this
/// to determine which conversations were handed off to a human agent for measurement purposes. What
/// else to do with this signal is up to you and your handoff procedures. You may set this, for
/// example:
///
/// - In the entry_fulfillment of a Page if entering the page indicates something went extremely
///   wrong in the conversation.
/// - In a webhook response when you determine that the customer issue can only be handled by a
///   human.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ResponseMessageLiveAgentHandoff`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageLiveAgentHandoff {
    /// Custom metadata for your handoff procedure. Dialogflow doesn't impose any structure on this.
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageLiveAgentHandoff {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            metadata: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn set_metadata(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageLiveAgentHandoff {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "metadata" => reader.field(&mut self.metadata),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("metadata", &self.metadata);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageLiveAgentHandoff);

/// Represents an audio message that is composed of both segments synthesized from the Dialogflow
/// agent prompts and ones hosted externally at the specified URIs. The external URIs are specified
/// via play_audio. This message is generated by Dialogflow only and not supposed to be defined by
/// the user.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ResponseMessageMixedAudio`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageMixedAudio {
    /// Segments this audio response is composed of.
    pub segments: Vec<schemas::ResponseMessageMixedAudioSegment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageMixedAudio {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            segments: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`segments`](Self::segments).
    pub fn set_segments(
        mut self,
        values: impl IntoIterator<Item = schemas::ResponseMessageMixedAudioSegment>,
    ) -> Self {
        self.segments = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ResponseMessageMixedAudio {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "segments" => reader.field(&mut self.segments),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("segments", &self.segments);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageMixedAudio);

/// Represents one segment of audio.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ResponseMessageMixedAudioSegment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageMixedAudioSegment {
    /// Output only. Whether the playback of this segment can be interrupted by the end user's speech
    /// and the client should then start the next Dialogflow request.
    pub allow_playback_interruption: Option<bool>,

    /// Raw audio synthesized from the Dialogflow agent's response using the output config specified in
    /// the request.
    pub audio: Option<bytes::Bytes>,

    /// Client-specific URI that points to an audio clip accessible to the client. Dialogflow does not
    /// impose any validation on it.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageMixedAudioSegment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_playback_interruption: None,
            audio: None,
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_playback_interruption`](Self::allow_playback_interruption).
    pub fn set_allow_playback_interruption(mut self, value: bool) -> Self {
        self.allow_playback_interruption = Some(value);
        self
    }

    /// Sets [`audio`](Self::audio).
    pub fn set_audio(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.audio = Some(value.into());
        self
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageMixedAudioSegment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowPlaybackInterruption" => {
                reader.field(&mut self.allow_playback_interruption)
            }
            "audio" => reader.field(&mut self.audio),
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
        writer.field("allowPlaybackInterruption", &self.allow_playback_interruption);
        writer.field("audio", &self.audio);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageMixedAudioSegment);

/// A text or ssml response that is preferentially used for TTS output audio synthesis, as described
/// in the comment on the [ResponseMessage] message.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ResponseMessageOutputAudioText`.
///
/// [ResponseMessage]: crate::v3beta1::schemas::ResponseMessage
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageOutputAudioText {
    /// Output only. Whether the playback of this message can be interrupted by the end user's speech
    /// and the client can then starts the next Dialogflow request.
    pub allow_playback_interruption: Option<bool>,

    /// The SSML text to be synthesized. For more information, see
    /// \[SSML\](/speech/text-to-speech/docs/ssml).
    pub ssml: Option<String>,

    /// The raw text to be synthesized.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageOutputAudioText {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_playback_interruption: None,
            ssml: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_playback_interruption`](Self::allow_playback_interruption).
    pub fn set_allow_playback_interruption(mut self, value: bool) -> Self {
        self.allow_playback_interruption = Some(value);
        self
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

impl runtime::Message for ResponseMessageOutputAudioText {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowPlaybackInterruption" => {
                reader.field(&mut self.allow_playback_interruption)
            }
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
        writer.field("allowPlaybackInterruption", &self.allow_playback_interruption);
        writer.field("ssml", &self.ssml);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageOutputAudioText);

/// Specifies an audio clip to be played by the client as part of the response.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ResponseMessagePlayAudio`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessagePlayAudio {
    /// Output only. Whether the playback of this message can be interrupted by the end user's speech
    /// and the client can then starts the next Dialogflow request.
    pub allow_playback_interruption: Option<bool>,

    /// Required. URI of the audio clip. Dialogflow does not impose any validation on this value. It is
    /// specific to the client that reads it.
    pub audio_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessagePlayAudio {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_playback_interruption: None,
            audio_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_playback_interruption`](Self::allow_playback_interruption).
    pub fn set_allow_playback_interruption(mut self, value: bool) -> Self {
        self.allow_playback_interruption = Some(value);
        self
    }

    /// Sets [`audio_uri`](Self::audio_uri).
    pub fn set_audio_uri(mut self, value: impl Into<String>) -> Self {
        self.audio_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessagePlayAudio {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowPlaybackInterruption" => {
                reader.field(&mut self.allow_playback_interruption)
            }
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
        writer.field("allowPlaybackInterruption", &self.allow_playback_interruption);
        writer.field("audioUri", &self.audio_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessagePlayAudio);

/// Represents the signal that telles the client to transfer the phone call connected to the agent
/// to a third-party endpoint.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ResponseMessageTelephonyTransferCall`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageTelephonyTransferCall {
    /// Transfer the call to a phone number in [E.164 format](https://en.wikipedia.org/wiki/E.164).
    pub phone_number: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageTelephonyTransferCall {
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

impl runtime::Message for ResponseMessageTelephonyTransferCall {
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

runtime::message_as_json!(ResponseMessageTelephonyTransferCall);

/// The text response message.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ResponseMessageText`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageText {
    /// Output only. Whether the playback of this message can be interrupted by the end user's speech
    /// and the client can then starts the next Dialogflow request.
    pub allow_playback_interruption: Option<bool>,

    /// Required. A collection of text response variants. If multiple variants are defined, only one
    /// text response variant is returned at runtime.
    pub text: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageText {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_playback_interruption: None,
            text: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_playback_interruption`](Self::allow_playback_interruption).
    pub fn set_allow_playback_interruption(mut self, value: bool) -> Self {
        self.allow_playback_interruption = Some(value);
        self
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

impl runtime::Message for ResponseMessageText {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowPlaybackInterruption" => {
                reader.field(&mut self.allow_playback_interruption)
            }
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
        writer.field("allowPlaybackInterruption", &self.allow_playback_interruption);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageText);

/// Represents a call of a specific tool's action with the specified inputs.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolCall`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolCall {
    /// Required. The name of the tool's action associated with this call.
    pub action: Option<String>,

    /// Optional. The action's input parameters.
    pub input_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Required. The tool associated with this call. Format: `projects//locations//agents//tools/`.
    pub tool: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolCall {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            input_parameters: None,
            tool: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`input_parameters`](Self::input_parameters).
    pub fn set_input_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.input_parameters = Some(value.into());
        self
    }

    /// Sets [`tool`](Self::tool).
    pub fn set_tool(mut self, value: impl Into<String>) -> Self {
        self.tool = Some(value.into());
        self
    }
}

impl runtime::Message for ToolCall {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "inputParameters" => reader.field(&mut self.input_parameters),
            "tool" => reader.field(&mut self.tool),
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
        writer.field("inputParameters", &self.input_parameters);
        writer.field("tool", &self.tool);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolCall);

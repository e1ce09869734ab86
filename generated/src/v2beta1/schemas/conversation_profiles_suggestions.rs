//! Schemas that the features `conversation-profiles`, `suggestions` have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// Defines the Automated Agent to connect to a conversation.
///
/// Schema `GoogleCloudDialogflowV2beta1AutomatedAgentConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomatedAgentConfig {
    /// Required. ID of the Dialogflow agent environment to use. This project needs to either be the
    /// same project as the conversation or you need to grant
    /// `service-@gcp-sa-dialogflow.iam.gserviceaccount.com` the `Dialogflow API Service Agent` role in
    /// this project. - For ES agents, use format: `projects//locations//agent/environments/`. If
    /// environment is not specified, the default `draft` environment is used. Refer to
    /// \[DetectIntentRequest\](/dialogflow/docs/reference/rpc/google.cloud.dialogflow.v2beta1#google.cloud.dialogflow.v2beta1.DetectIntentRequest)
    /// for more details. - For CX agents, use format `projects//locations//agents//environments/`. If
    /// environment is not specified, the default `draft` environment is used.
    pub agent: Option<String>,

    /// Optional. Configure lifetime of the Dialogflow session. By default, a Dialogflow CX session
    /// remains active and its data is stored for 30 minutes after the last request is sent for the
    /// session. This value should be no longer than 1 day.
    pub session_ttl: Option<runtime::Duration>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AutomatedAgentConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent: None,
            session_ttl: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent`](Self::agent).
    pub fn set_agent(mut self, value: impl Into<String>) -> Self {
        self.agent = Some(value.into());
        self
    }

    /// Sets [`session_ttl`](Self::session_ttl).
    pub fn set_session_ttl(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.session_ttl = Some(value.into());
        self
    }
}

impl runtime::Message for AutomatedAgentConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agent" => reader.field(&mut self.agent),
            "sessionTtl" => reader.field(&mut self.session_ttl),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agent", &self.agent);
        writer.field("sessionTtl", &self.session_ttl);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AutomatedAgentConfig);

/// Defines the services to connect to incoming Dialogflow conversations.
///
/// Schema `GoogleCloudDialogflowV2beta1ConversationProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationProfile {
    /// Configuration for an automated agent to use with this profile.
    pub automated_agent_config: Option<schemas::AutomatedAgentConfig>,

    /// Output only. Create time of the conversation profile.
    pub create_time: Option<runtime::Timestamp>,

    /// Required. Human readable name for this profile. Max length 1024 bytes.
    pub display_name: Option<String>,

    /// Configuration for agent assistance to use with this profile.
    pub human_agent_assistant_config: Option<schemas::HumanAgentAssistantConfig>,

    /// Configuration for connecting to a live agent. Currently, this feature is not general available,
    /// please contact Google to get access.
    pub human_agent_handoff_config: Option<schemas::HumanAgentHandoffConfig>,

    /// Language code for the conversation profile. If not specified, the language is en-US. Language at
    /// ConversationProfile should be set for all non en-us languages. This should be a
    /// [BCP-47](https://www.rfc-editor.org/rfc/bcp/bcp47.txt) language tag. Example: "en-US".
    pub language_code: Option<String>,

    /// Configuration for logging conversation lifecycle events.
    pub logging_config: Option<schemas::LoggingConfig>,

    /// The unique identifier of this conversation profile. Format:
    /// `projects//locations//conversationProfiles/`.
    pub name: Option<String>,

    /// Configuration for publishing new message events. Event will be sent in format of
    /// ConversationEvent
    pub new_message_event_notification_config: Option<schemas::NotificationConfig>,

    /// Optional. Configuration for publishing transcription intermediate results. Event will be sent in
    /// format of ConversationEvent. If configured, the following information will be populated as
    /// ConversationEvent Pub/Sub message attributes: - "participant_id" - "participant_role" -
    /// "message_id"
    pub new_recognition_result_notification_config: Option<schemas::NotificationConfig>,

    /// Configuration for publishing conversation lifecycle events.
    pub notification_config: Option<schemas::NotificationConfig>,

    /// Name of the CX SecuritySettings reference for the agent. Format:
    /// `projects//locations//securitySettings/`.
    pub security_settings: Option<String>,

    /// Settings for speech transcription.
    pub stt_config: Option<schemas::SpeechToTextConfig>,

    /// The time zone of this conversational profile from the
    /// [time zone database](https://www.iana.org/time-zones), e.g., America/New_York, Europe/Paris.
    /// Defaults to America/New_York.
    pub time_zone: Option<String>,

    /// Configuration for Text-to-Speech synthesization. Used by Phone Gateway to specify synthesization
    /// options. If agent defines synthesization options as well, agent settings overrides the option
    /// here.
    pub tts_config: Option<schemas::SynthesizeSpeechConfig>,

    /// Output only. Update time of the conversation profile.
    pub update_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationProfile {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            automated_agent_config: None,
            create_time: None,
            display_name: None,
            human_agent_assistant_config: None,
            human_agent_handoff_config: None,
            language_code: None,
            logging_config: None,
            name: None,
            new_message_event_notification_config: None,
            new_recognition_result_notification_config: None,
            notification_config: None,
            security_settings: None,
            stt_config: None,
            time_zone: None,
            tts_config: None,
            update_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`automated_agent_config`](Self::automated_agent_config).
    pub fn set_automated_agent_config(
        mut self,
        value: schemas::AutomatedAgentConfig,
    ) -> Self {
        self.automated_agent_config = Some(value);
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`human_agent_assistant_config`](Self::human_agent_assistant_config).
    pub fn set_human_agent_assistant_config(
        mut self,
        value: schemas::HumanAgentAssistantConfig,
    ) -> Self {
        self.human_agent_assistant_config = Some(value);
        self
    }

    /// Sets [`human_agent_handoff_config`](Self::human_agent_handoff_config).
    pub fn set_human_agent_handoff_config(
        mut self,
        value: schemas::HumanAgentHandoffConfig,
    ) -> Self {
        self.human_agent_handoff_config = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`logging_config`](Self::logging_config).
    pub fn set_logging_config(mut self, value: schemas::LoggingConfig) -> Self {
        self.logging_config = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`new_message_event_notification_config`](Self::new_message_event_notification_config).
    pub fn set_new_message_event_notification_config(
        mut self,
        value: schemas::NotificationConfig,
    ) -> Self {
        self.new_message_event_notification_config = Some(value);
        self
    }

    /// Sets [`new_recognition_result_notification_config`](Self::new_recognition_result_notification_config).
    pub fn set_new_recognition_result_notification_config(
        mut self,
        value: schemas::NotificationConfig,
    ) -> Self {
        self.new_recognition_result_notification_config = Some(value);
        self
    }

    /// Sets [`notification_config`](Self::notification_config).
    pub fn set_notification_config(
        mut self,
        value: schemas::NotificationConfig,
    ) -> Self {
        self.notification_config = Some(value);
        self
    }

    /// Sets [`security_settings`](Self::security_settings).
    pub fn set_security_settings(mut self, value: impl Into<String>) -> Self {
        self.security_settings = Some(value.into());
        self
    }

    /// Sets [`stt_config`](Self::stt_config).
    pub fn set_stt_config(mut self, value: schemas::SpeechToTextConfig) -> Self {
        self.stt_config = Some(value);
        self
    }

    /// Sets [`time_zone`](Self::time_zone).
    pub fn set_time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }

    /// Sets [`tts_config`](Self::tts_config).
    pub fn set_tts_config(mut self, value: schemas::SynthesizeSpeechConfig) -> Self {
        self.tts_config = Some(value);
        self
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }
}

impl runtime::Message for ConversationProfile {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "automatedAgentConfig" => reader.field(&mut self.automated_agent_config),
            "createTime" => reader.field(&mut self.create_time),
            "displayName" => reader.field(&mut self.display_name),
            "humanAgentAssistantConfig" => {
                reader.field(&mut self.human_agent_assistant_config)
            }
            "humanAgentHandoffConfig" => {
                reader.field(&mut self.human_agent_handoff_config)
            }
            "languageCode" => reader.field(&mut self.language_code),
            "loggingConfig" => reader.field(&mut self.logging_config),
            "name" => reader.field(&mut self.name),
            "newMessageEventNotificationConfig" => {
                reader.field(&mut self.new_message_event_notification_config)
            }
            "newRecognitionResultNotificationConfig" => {
                reader.field(&mut self.new_recognition_result_notification_config)
            }
            "notificationConfig" => reader.field(&mut self.notification_config),
            "securitySettings" => reader.field(&mut self.security_settings),
            "sttConfig" => reader.field(&mut self.stt_config),
            "timeZone" => reader.field(&mut self.time_zone),
            "ttsConfig" => reader.field(&mut self.tts_config),
            "updateTime" => reader.field(&mut self.update_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("automatedAgentConfig", &self.automated_agent_config);
        writer.field("createTime", &self.create_time);
        writer.field("displayName", &self.display_name);
        writer.field("humanAgentAssistantConfig", &self.human_agent_assistant_config);
        writer.field("humanAgentHandoffConfig", &self.human_agent_handoff_config);
        writer.field("languageCode", &self.language_code);
        writer.field("loggingConfig", &self.logging_config);
        writer.field("name", &self.name);
        writer
            .field(
                "newMessageEventNotificationConfig",
                &self.new_message_event_notification_config,
            );
        writer
            .field(
                "newRecognitionResultNotificationConfig",
                &self.new_recognition_result_notification_config,
            );
        writer.field("notificationConfig", &self.notification_config);
        writer.field("securitySettings", &self.security_settings);
        writer.field("sttConfig", &self.stt_config);
        writer.field("timeZone", &self.time_zone);
        writer.field("ttsConfig", &self.tts_config);
        writer.field("updateTime", &self.update_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationProfile);

/// Defines the Human Agent Assistant to connect to a conversation.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfig {
    /// Configuration for agent assistance of end user participant. Currently, this feature is not
    /// general available, please contact Google to get access.
    pub end_user_suggestion_config: Option<
        schemas::HumanAgentAssistantConfigSuggestionConfig,
    >,

    /// Configuration for agent assistance of human agent participant.
    pub human_agent_suggestion_config: Option<
        schemas::HumanAgentAssistantConfigSuggestionConfig,
    >,

    /// Configuration for message analysis.
    pub message_analysis_config: Option<
        schemas::HumanAgentAssistantConfigMessageAnalysisConfig,
    >,

    /// Pub/Sub topic on which to publish new agent assistant events.
    pub notification_config: Option<schemas::NotificationConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            end_user_suggestion_config: None,
            human_agent_suggestion_config: None,
            message_analysis_config: None,
            notification_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`end_user_suggestion_config`](Self::end_user_suggestion_config).
    pub fn set_end_user_suggestion_config(
        mut self,
        value: schemas::HumanAgentAssistantConfigSuggestionConfig,
    ) -> Self {
        self.end_user_suggestion_config = Some(value);
        self
    }

    /// Sets [`human_agent_suggestion_config`](Self::human_agent_suggestion_config).
    pub fn set_human_agent_suggestion_config(
        mut self,
        value: schemas::HumanAgentAssistantConfigSuggestionConfig,
    ) -> Self {
        self.human_agent_suggestion_config = Some(value);
        self
    }

    /// Sets [`message_analysis_config`](Self::message_analysis_config).
    pub fn set_message_analysis_config(
        mut self,
        value: schemas::HumanAgentAssistantConfigMessageAnalysisConfig,
    ) -> Self {
        self.message_analysis_config = Some(value);
        self
    }

    /// Sets [`notification_config`](Self::notification_config).
    pub fn set_notification_config(
        mut self,
        value: schemas::NotificationConfig,
    ) -> Self {
        self.notification_config = Some(value);
        self
    }
}

impl runtime::Message for HumanAgentAssistantConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "endUserSuggestionConfig" => {
                reader.field(&mut self.end_user_suggestion_config)
            }
            "humanAgentSuggestionConfig" => {
                reader.field(&mut self.human_agent_suggestion_config)
            }
            "messageAnalysisConfig" => reader.field(&mut self.message_analysis_config),
            "notificationConfig" => reader.field(&mut self.notification_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("endUserSuggestionConfig", &self.end_user_suggestion_config);
        writer.field("humanAgentSuggestionConfig", &self.human_agent_suggestion_config);
        writer.field("messageAnalysisConfig", &self.message_analysis_config);
        writer.field("notificationConfig", &self.notification_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentAssistantConfig);

/// Custom conversation models used in agent assist feature. Supported feature: ARTICLE_SUGGESTION,
/// SMART_COMPOSE, SMART_REPLY, CONVERSATION_SUMMARIZATION.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigConversationModelConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigConversationModelConfig {
    /// Version of current baseline model. It will be ignored if model is set. Valid versions are: -
    /// Article Suggestion baseline model: - 0.9 - 1.0 (default) - Summarization baseline model: - 1.0
    pub baseline_model_version: Option<String>,

    /// Conversation model resource name. Format: `projects//conversationModels/`.
    pub model: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigConversationModelConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            baseline_model_version: None,
            model: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`baseline_model_version`](Self::baseline_model_version).
    pub fn set_baseline_model_version(mut self, value: impl Into<String>) -> Self {
        self.baseline_model_version = Some(value.into());
        self
    }

    /// Sets [`model`](Self::model).
    pub fn set_model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }
}

impl runtime::Message for HumanAgentAssistantConfigConversationModelConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "baselineModelVersion" => reader.field(&mut self.baseline_model_version),
            "model" => reader.field(&mut self.model),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("baselineModelVersion", &self.baseline_model_version);
        writer.field("model", &self.model);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentAssistantConfigConversationModelConfig);

/// Config to process conversation.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigConversationProcessConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigConversationProcessConfig {
    /// Number of recent non-small-talk sentences to use as context for article and FAQ suggestion
    pub recent_sentences_count: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigConversationProcessConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            recent_sentences_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`recent_sentences_count`](Self::recent_sentences_count).
    pub fn set_recent_sentences_count(mut self, value: i32) -> Self {
        self.recent_sentences_count = Some(value);
        self
    }
}

impl runtime::Message for HumanAgentAssistantConfigConversationProcessConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "recentSentencesCount" => reader.field(&mut self.recent_sentences_count),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("recentSentencesCount", &self.recent_sentences_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentAssistantConfigConversationProcessConfig);

/// Configuration for analyses to run on each conversation message.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigMessageAnalysisConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigMessageAnalysisConfig {
    /// Enable entity extraction in conversation messages on
    /// [agent assist stage](https://cloud.google.com/dialogflow/priv/docs/contact-center/basics#stages).
    /// If unspecified, defaults to false. Currently, this feature is not general available, please
    /// contact Google to get access.
    pub enable_entity_extraction: Option<bool>,

    /// Enable sentiment analysis in conversation messages on
    /// [agent assist stage](https://cloud.google.com/dialogflow/priv/docs/contact-center/basics#stages).
    /// If unspecified, defaults to false. Sentiment analysis inspects user input and identifies the
    /// prevailing subjective opinion, especially to determine a user's attitude as positive, negative,
    /// or neutral: <https://cloud.google.com/natural-language/docs/basics#sentiment_analysis> For
    /// Participants.StreamingAnalyzeContent method, result will be in
    /// StreamingAnalyzeContentResponse.message.SentimentAnalysisResult. For Participants.AnalyzeContent
    /// method, result will be in AnalyzeContentResponse.message.SentimentAnalysisResult For
    /// Conversations.ListMessages method, result will be in
    /// ListMessagesResponse.messages.SentimentAnalysisResult If Pub/Sub notification is configured,
    /// result will be in ConversationEvent.new_message_payload.SentimentAnalysisResult.
    pub enable_sentiment_analysis: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigMessageAnalysisConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_entity_extraction: None,
            enable_sentiment_analysis: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_entity_extraction`](Self::enable_entity_extraction).
    pub fn set_enable_entity_extraction(mut self, value: bool) -> Self {
        self.enable_entity_extraction = Some(value);
        self
    }

    /// Sets [`enable_sentiment_analysis`](Self::enable_sentiment_analysis).
    pub fn set_enable_sentiment_analysis(mut self, value: bool) -> Self {
        self.enable_sentiment_analysis = Some(value);
        self
    }
}

impl runtime::Message for HumanAgentAssistantConfigMessageAnalysisConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableEntityExtraction" => reader.field(&mut self.enable_entity_extraction),
            "enableSentimentAnalysis" => {
                reader.field(&mut self.enable_sentiment_analysis)
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
        writer.field("enableEntityExtraction", &self.enable_entity_extraction);
        writer.field("enableSentimentAnalysis", &self.enable_sentiment_analysis);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentAssistantConfigMessageAnalysisConfig);

/// Detail human agent assistant config.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigSuggestionConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigSuggestionConfig {
    /// Optional. When disable_high_latency_features_sync_delivery is true and using the AnalyzeContent
    /// API, we will not deliver the responses from high latency features in the API response. The
    /// human_agent_assistant_config.notification_config must be configured and
    /// enable_event_based_suggestion must be set to true to receive the responses from high latency
    /// features in Pub/Sub. High latency feature(s): KNOWLEDGE_ASSIST
    pub disable_high_latency_features_sync_delivery: Option<bool>,

    /// Optional. If true, enable asynchronous execution of tools.
    pub enable_async_tool_call: Option<bool>,

    /// Configuration of different suggestion features. One feature can have only one config.
    pub feature_configs: Vec<schemas::HumanAgentAssistantConfigSuggestionFeatureConfig>,

    /// Optional. List of various generator resource names used in the conversation profile.
    pub generators: Vec<String>,

    /// If `group_suggestion_responses` is false, and there are multiple `feature_configs` in
    /// `event based suggestion` or StreamingAnalyzeContent, we will try to deliver suggestions to
    /// customers as soon as we get new suggestion. Different type of suggestions based on the same
    /// context will be in separate Pub/Sub event or `StreamingAnalyzeContentResponse`. If
    /// `group_suggestion_responses` set to true. All the suggestions to the same participant based on
    /// the same context will be grouped into a single Pub/Sub event or StreamingAnalyzeContentResponse.
    pub group_suggestion_responses: Option<bool>,

    /// Optional. Enable skipping event based suggestion if the suggestion is empty. For example, with
    /// this field disabled, Knowledge Assist feature sends a Pub/Sub message when there are no
    /// suggestions. Enabling this field will change the behavior to skip the Pub/Sub message in this
    /// situation.
    pub skip_empty_event_based_suggestion: Option<bool>,

    /// Optional. If true, use unredacted transcript data (Supported features: AI_COACH) and use
    /// unredacted ingested context (Supported features: All Agent Assist features)
    pub use_unredacted_conversation_data: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigSuggestionConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            disable_high_latency_features_sync_delivery: None,
            enable_async_tool_call: None,
            feature_configs: Vec::new(),
            generators: Vec::new(),
            group_suggestion_responses: None,
            skip_empty_event_based_suggestion: None,
            use_unredacted_conversation_data: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`disable_high_latency_features_sync_delivery`](Self::disable_high_latency_features_sync_delivery).
    pub fn set_disable_high_latency_features_sync_delivery(
        mut self,
        value: bool,
    ) -> Self {
        self.disable_high_latency_features_sync_delivery = Some(value);
        self
    }

    /// Sets [`enable_async_tool_call`](Self::enable_async_tool_call).
    pub fn set_enable_async_tool_call(mut self, value: bool) -> Self {
        self.enable_async_tool_call = Some(value);
        self
    }

    /// Sets [`feature_configs`](Self::feature_configs).
    pub fn set_feature_configs(
        mut self,
        values: impl IntoIterator<
            Item = schemas::HumanAgentAssistantConfigSuggestionFeatureConfig,
        >,
    ) -> Self {
        self.feature_configs = values.into_iter().collect();
        self
    }

    /// Sets [`generators`](Self::generators).
    pub fn set_generators(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.generators = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`group_suggestion_responses`](Self::group_suggestion_responses).
    pub fn set_group_suggestion_responses(mut self, value: bool) -> Self {
        self.group_suggestion_responses = Some(value);
        self
    }

    /// Sets [`skip_empty_event_based_suggestion`](Self::skip_empty_event_based_suggestion).
    pub fn set_skip_empty_event_based_suggestion(mut self, value: bool) -> Self {
        self.skip_empty_event_based_suggestion = Some(value);
        self
    }

    /// Sets [`use_unredacted_conversation_data`](Self::use_unredacted_conversation_data).
    pub fn set_use_unredacted_conversation_data(mut self, value: bool) -> Self {
        self.use_unredacted_conversation_data = Some(value);
        self
    }
}

impl runtime::Message for HumanAgentAssistantConfigSuggestionConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "disableHighLatencyFeaturesSyncDelivery" => {
                reader.field(&mut self.disable_high_latency_features_sync_delivery)
            }
            "enableAsyncToolCall" => reader.field(&mut self.enable_async_tool_call),
            "featureConfigs" => reader.field(&mut self.feature_configs),
            "generators" => reader.field(&mut self.generators),
            "groupSuggestionResponses" => {
                reader.field(&mut self.group_suggestion_responses)
            }
            "skipEmptyEventBasedSuggestion" => {
                reader.field(&mut self.skip_empty_event_based_suggestion)
            }
            "useUnredactedConversationData" => {
                reader.field(&mut self.use_unredacted_conversation_data)
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
        writer
            .field(
                "disableHighLatencyFeaturesSyncDelivery",
                &self.disable_high_latency_features_sync_delivery,
            );
        writer.field("enableAsyncToolCall", &self.enable_async_tool_call);
        writer.field("featureConfigs", &self.feature_configs);
        writer.field("generators", &self.generators);
        writer.field("groupSuggestionResponses", &self.group_suggestion_responses);
        writer
            .field(
                "skipEmptyEventBasedSuggestion",
                &self.skip_empty_event_based_suggestion,
            );
        writer
            .field(
                "useUnredactedConversationData",
                &self.use_unredacted_conversation_data,
            );
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentAssistantConfigSuggestionConfig);

/// Config for suggestion features.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigSuggestionFeatureConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigSuggestionFeatureConfig {
    /// Configs of custom conversation model.
    pub conversation_model_config: Option<
        schemas::HumanAgentAssistantConfigConversationModelConfig,
    >,

    /// Configs for processing conversation.
    pub conversation_process_config: Option<
        schemas::HumanAgentAssistantConfigConversationProcessConfig,
    >,

    /// Optional. Disable the logging of search queries sent by human agents. It can prevent those
    /// queries from being stored at answer records. Supported features: KNOWLEDGE_SEARCH.
    pub disable_agent_query_logging: Option<bool>,

    /// Optional. Enable including conversation context during query answer generation. Supported
    /// features: KNOWLEDGE_SEARCH.
    pub enable_conversation_augmented_query: Option<bool>,

    /// Automatically iterates all participants and tries to compile suggestions. Supported features:
    /// ARTICLE_SUGGESTION, FAQ, DIALOGFLOW_ASSIST, ENTITY_EXTRACTION, KNOWLEDGE_ASSIST.
    pub enable_event_based_suggestion: Option<bool>,

    /// Optional. Enable query suggestion only. Supported features: KNOWLEDGE_ASSIST
    pub enable_query_suggestion_only: Option<bool>,

    /// Optional. Enable query suggestion even if we can't find its answer. By default, queries are
    /// suggested only if we find its answer. Supported features: KNOWLEDGE_ASSIST
    pub enable_query_suggestion_when_no_answer: Option<bool>,

    /// Optional. Enable returning detailed reasons for suggestion results. For example, with this field
    /// disabled, Knowledge Search feature returns NotFound error when no answer is found for the input
    /// query. Enabling this field will change the behavior to return an OK response with detailed
    /// information indicating the lack of results. Supported features: KNOWLEDGE_SEARCH,
    /// KNOWLEDGE_ASSIST
    pub enable_response_debug_info: Option<bool>,

    /// Configs of query.
    pub query_config: Option<schemas::HumanAgentAssistantConfigSuggestionQueryConfig>,

    /// Optional. Settings for Responsible AI checks. Supported features: KNOWLEDGE_ASSIST
    pub rai_settings: Option<schemas::RaiSettings>,

    /// The suggestion feature.
    pub suggestion_feature: Option<schemas::SuggestionFeature>,

    /// Settings of suggestion trigger. Currently, only ARTICLE_SUGGESTION, FAQ, and DIALOGFLOW_ASSIST
    /// will use this field.
    pub suggestion_trigger_settings: Option<
        schemas::HumanAgentAssistantConfigSuggestionTriggerSettings,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigSuggestionFeatureConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_model_config: None,
            conversation_process_config: None,
            disable_agent_query_logging: None,
            enable_conversation_augmented_query: None,
            enable_event_based_suggestion: None,
            enable_query_suggestion_only: None,
            enable_query_suggestion_when_no_answer: None,
            enable_response_debug_info: None,
            query_config: None,
            rai_settings: None,
            suggestion_feature: None,
            suggestion_trigger_settings: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_model_config`](Self::conversation_model_config).
    pub fn set_conversation_model_config(
        mut self,
        value: schemas::HumanAgentAssistantConfigConversationModelConfig,
    ) -> Self {
        self.conversation_model_config = Some(value);
        self
    }

    /// Sets [`conversation_process_config`](Self::conversation_process_config).
    pub fn set_conversation_process_config(
        mut self,
        value: schemas::HumanAgentAssistantConfigConversationProcessConfig,
    ) -> Self {
        self.conversation_process_config = Some(value);
        self
    }

    /// Sets [`disable_agent_query_logging`](Self::disable_agent_query_logging).
    pub fn set_disable_agent_query_logging(mut self, value: bool) -> Self {
        self.disable_agent_query_logging = Some(value);
        self
    }

    /// Sets [`enable_conversation_augmented_query`](Self::enable_conversation_augmented_query).
    pub fn set_enable_conversation_augmented_query(mut self, value: bool) -> Self {
        self.enable_conversation_augmented_query = Some(value);
        self
    }

    /// Sets [`enable_event_based_suggestion`](Self::enable_event_based_suggestion).
    pub fn set_enable_event_based_suggestion(mut self, value: bool) -> Self {
        self.enable_event_based_suggestion = Some(value);
        self
    }

    /// Sets [`enable_query_suggestion_only`](Self::enable_query_suggestion_only).
    pub fn set_enable_query_suggestion_only(mut self, value: bool) -> Self {
        self.enable_query_suggestion_only = Some(value);
        self
    }

    /// Sets [`enable_query_suggestion_when_no_answer`](Self::enable_query_suggestion_when_no_answer).
    pub fn set_enable_query_suggestion_when_no_answer(mut self, value: bool) -> Self {
        self.enable_query_suggestion_when_no_answer = Some(value);
        self
    }

    /// Sets [`enable_response_debug_info`](Self::enable_response_debug_info).
    pub fn set_enable_response_debug_info(mut self, value: bool) -> Self {
        self.enable_response_debug_info = Some(value);
        self
    }

    /// Sets [`query_config`](Self::query_config).
    pub fn set_query_config(
        mut self,
        value: schemas::HumanAgentAssistantConfigSuggestionQueryConfig,
    ) -> Self {
        self.query_config = Some(value);
        self
    }

    /// Sets [`rai_settings`](Self::rai_settings).
    pub fn set_rai_settings(mut self, value: schemas::RaiSettings) -> Self {
        self.rai_settings = Some(value);
        self
    }

    /// Sets [`suggestion_feature`](Self::suggestion_feature).
    pub fn set_suggestion_feature(mut self, value: schemas::SuggestionFeature) -> Self {
        self.suggestion_feature = Some(value);
        self
    }

    /// Sets [`suggestion_trigger_settings`](Self::suggestion_trigger_settings).
    pub fn set_suggestion_trigger_settings(
        mut self,
        value: schemas::HumanAgentAssistantConfigSuggestionTriggerSettings,
    ) -> Self {
        self.suggestion_trigger_settings = Some(value);
        self
    }
}

impl runtime::Message for HumanAgentAssistantConfigSuggestionFeatureConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationModelConfig" => {
                reader.field(&mut self.conversation_model_config)
            }
            "conversationProcessConfig" => {
                reader.field(&mut self.conversation_process_config)
            }
            "disableAgentQueryLogging" => {
                reader.field(&mut self.disable_agent_query_logging)
            }
            "enableConversationAugmentedQuery" => {
                reader.field(&mut self.enable_conversation_augmented_query)
            }
            "enableEventBasedSuggestion" => {
                reader.field(&mut self.enable_event_based_suggestion)
            }
            "enableQuerySuggestionOnly" => {
                reader.field(&mut self.enable_query_suggestion_only)
            }
            "enableQuerySuggestionWhenNoAnswer" => {
                reader.field(&mut self.enable_query_suggestion_when_no_answer)
            }
            "enableResponseDebugInfo" => {
                reader.field(&mut self.enable_response_debug_info)
            }
            "queryConfig" => reader.field(&mut self.query_config),
            "raiSettings" => reader.field(&mut self.rai_settings),
            "suggestionFeature" => reader.field(&mut self.suggestion_feature),
            "suggestionTriggerSettings" => {
                reader.field(&mut self.suggestion_trigger_settings)
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
        writer.field("conversationModelConfig", &self.conversation_model_config);
        writer.field("conversationProcessConfig", &self.conversation_process_config);
        writer.field("disableAgentQueryLogging", &self.disable_agent_query_logging);
        writer
            .field(
                "enableConversationAugmentedQuery",
                &self.enable_conversation_augmented_query,
            );
        writer.field("enableEventBasedSuggestion", &self.enable_event_based_suggestion);
        writer.field("enableQuerySuggestionOnly", &self.enable_query_suggestion_only);
        writer
            .field(
                "enableQuerySuggestionWhenNoAnswer",
                &self.enable_query_suggestion_when_no_answer,
            );
        writer.field("enableResponseDebugInfo", &self.enable_response_debug_info);
        writer.field("queryConfig", &self.query_config);
        writer.field("raiSettings", &self.rai_settings);
        writer.field("suggestionFeature", &self.suggestion_feature);
        writer.field("suggestionTriggerSettings", &self.suggestion_trigger_settings);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentAssistantConfigSuggestionFeatureConfig);

/// Config for suggestion query.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigSuggestionQueryConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigSuggestionQueryConfig {
    /// Confidence threshold of query result. Agent Assist gives each suggestion a score in the range
    /// \[0.0, 1.0\], based on the relevance between the suggestion and the current conversation
    /// context. A score of 0.0 has no relevance, while a score of 1.0 has high relevance. Only
    /// suggestions with a score greater than or equal to the value of this field are included in the
    /// results. For a baseline model (the default), the recommended value is in the range \[0.05,
    /// 0.1\]. For a custom model, there is no recommended value. Tune this value by starting from a
    /// very low value and slowly increasing until you have desired results. If this field is not set,
    /// it is default to 0.0, which means that all suggestions are returned. Supported features:
    /// ARTICLE_SUGGESTION, FAQ, SMART_REPLY, SMART_COMPOSE, KNOWLEDGE_SEARCH, KNOWLEDGE_ASSIST,
    /// ENTITY_EXTRACTION.
    pub confidence_threshold: Option<f32>,

    /// Determines how recent conversation context is filtered when generating suggestions. If
    /// unspecified, no messages will be dropped.
    pub context_filter_settings: Option<
        schemas::HumanAgentAssistantConfigSuggestionQueryConfigContextFilterSettings,
    >,

    /// Optional. The number of recent messages to include in the context. Supported features:
    /// KNOWLEDGE_ASSIST.
    pub context_size: Option<i32>,

    /// Query from Dialogflow agent. It is used by DIALOGFLOW_ASSIST, ENTITY_EXTRACTION.
    pub dialogflow_query_source: Option<
        schemas::HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySource,
    >,

    /// Query from knowledge base document. It is used by: SMART_REPLY, SMART_COMPOSE.
    pub document_query_source: Option<
        schemas::HumanAgentAssistantConfigSuggestionQueryConfigDocumentQuerySource,
    >,

    /// Query from knowledgebase. It is used by: ARTICLE_SUGGESTION, FAQ.
    pub knowledge_base_query_source: Option<
        schemas::HumanAgentAssistantConfigSuggestionQueryConfigKnowledgeBaseQuerySource,
    >,

    /// Maximum number of results to return. Currently, if unset, defaults to 10. And the max number is
    /// 20\.
    pub max_results: Option<i32>,

    /// Optional. The customized sections chosen to return when requesting a summary of a conversation.
    pub sections: Option<
        schemas::HumanAgentAssistantConfigSuggestionQueryConfigSections,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigSuggestionQueryConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence_threshold: None,
            context_filter_settings: None,
            context_size: None,
            dialogflow_query_source: None,
            document_query_source: None,
            knowledge_base_query_source: None,
            max_results: None,
            sections: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence_threshold`](Self::confidence_threshold).
    pub fn set_confidence_threshold(mut self, value: f32) -> Self {
        self.confidence_threshold = Some(value);
        self
    }

    /// Sets [`context_filter_settings`](Self::context_filter_settings).
    pub fn set_context_filter_settings(
        mut self,
        value: schemas::HumanAgentAssistantConfigSuggestionQueryConfigContextFilterSettings,
    ) -> Self {
        self.context_filter_settings = Some(value);
        self
    }

    /// Sets [`context_size`](Self::context_size).
    pub fn set_context_size(mut self, value: i32) -> Self {
        self.context_size = Some(value);
        self
    }

    /// Sets [`dialogflow_query_source`](Self::dialogflow_query_source).
    pub fn set_dialogflow_query_source(
        mut self,
        value: schemas::HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySource,
    ) -> Self {
        self.dialogflow_query_source = Some(value);
        self
    }

    /// Sets [`document_query_source`](Self::document_query_source).
    pub fn set_document_query_source(
        mut self,
        value: schemas::HumanAgentAssistantConfigSuggestionQueryConfigDocumentQuerySource,
    ) -> Self {
        self.document_query_source = Some(value);
        self
    }

    /// Sets [`knowledge_base_query_source`](Self::knowledge_base_query_source).
    pub fn set_knowledge_base_query_source(
        mut self,
        value: schemas::HumanAgentAssistantConfigSuggestionQueryConfigKnowledgeBaseQuerySource,
    ) -> Self {
        self.knowledge_base_query_source = Some(value);
        self
    }

    /// Sets [`max_results`](Self::max_results).
    pub fn set_max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets [`sections`](Self::sections).
    pub fn set_sections(
        mut self,
        value: schemas::HumanAgentAssistantConfigSuggestionQueryConfigSections,
    ) -> Self {
        self.sections = Some(value);
        self
    }
}

impl runtime::Message for HumanAgentAssistantConfigSuggestionQueryConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidenceThreshold" => reader.field(&mut self.confidence_threshold),
            "contextFilterSettings" => reader.field(&mut self.context_filter_settings),
            "contextSize" => reader.field(&mut self.context_size),
            "dialogflowQuerySource" => reader.field(&mut self.dialogflow_query_source),
            "documentQuerySource" => reader.field(&mut self.document_query_source),
            "knowledgeBaseQuerySource" => {
                reader.field(&mut self.knowledge_base_query_source)
            }
            "maxResults" => reader.field(&mut self.max_results),
            "sections" => reader.field(&mut self.sections),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidenceThreshold", &self.confidence_threshold);
        writer.field("contextFilterSettings", &self.context_filter_settings);
        writer.field("contextSize", &self.context_size);
        writer.field("dialogflowQuerySource", &self.dialogflow_query_source);
        writer.field("documentQuerySource", &self.document_query_source);
        writer.field("knowledgeBaseQuerySource", &self.knowledge_base_query_source);
        writer.field("maxResults", &self.max_results);
        writer.field("sections", &self.sections);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentAssistantConfigSuggestionQueryConfig);

/// Settings that determine how to filter recent conversation context when generating suggestions.
///
/// Schema
/// `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigSuggestionQueryConfigContextFilterSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigSuggestionQueryConfigContextFilterSettings {
    /// If set to true, the last message from virtual agent (hand off message) and the message before it
    /// (trigger message of hand off) are dropped.
    pub drop_handoff_messages: Option<bool>,

    /// If set to true, all messages from ivr stage are dropped.
    pub drop_ivr_messages: Option<bool>,

    /// If set to true, all messages from virtual agent are dropped.
    pub drop_virtual_agent_messages: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigSuggestionQueryConfigContextFilterSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            drop_handoff_messages: None,
            drop_ivr_messages: None,
            drop_virtual_agent_messages: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`drop_handoff_messages`](Self::drop_handoff_messages).
    pub fn set_drop_handoff_messages(mut self, value: bool) -> Self {
        self.drop_handoff_messages = Some(value);
        self
    }

    /// Sets [`drop_ivr_messages`](Self::drop_ivr_messages).
    pub fn set_drop_ivr_messages(mut self, value: bool) -> Self {
        self.drop_ivr_messages = Some(value);
        self
    }

    /// Sets [`drop_virtual_agent_messages`](Self::drop_virtual_agent_messages).
    pub fn set_drop_virtual_agent_messages(mut self, value: bool) -> Self {
        self.drop_virtual_agent_messages = Some(value);
        self
    }
}

impl runtime::Message
for HumanAgentAssistantConfigSuggestionQueryConfigContextFilterSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dropHandoffMessages" => reader.field(&mut self.drop_handoff_messages),
            "dropIvrMessages" => reader.field(&mut self.drop_ivr_messages),
            "dropVirtualAgentMessages" => {
                reader.field(&mut self.drop_virtual_agent_messages)
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
        writer.field("dropHandoffMessages", &self.drop_handoff_messages);
        writer.field("dropIvrMessages", &self.drop_ivr_messages);
        writer.field("dropVirtualAgentMessages", &self.drop_virtual_agent_messages);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    HumanAgentAssistantConfigSuggestionQueryConfigContextFilterSettings
);

/// Dialogflow source setting. Supported feature: DIALOGFLOW_ASSIST, ENTITY_EXTRACTION.
///
/// Schema
/// `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySource`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySource {
    /// Required. The name of a dialogflow virtual agent used for end user side intent detection and
    /// suggestion. Format: `projects//locations//agent`. When multiple agents are allowed in the same
    /// Dialogflow project.
    pub agent: Option<String>,

    /// The Dialogflow assist configuration for human agent.
    pub human_agent_side_config: Option<
        schemas::HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySourceHumanAgentSideConfig,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySource {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent: None,
            human_agent_side_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent`](Self::agent).
    pub fn set_agent(mut self, value: impl Into<String>) -> Self {
        self.agent = Some(value.into());
        self
    }

    /// Sets [`human_agent_side_config`](Self::human_agent_side_config).
    pub fn set_human_agent_side_config(
        mut self,
        value: schemas::HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySourceHumanAgentSideConfig,
    ) -> Self {
        self.human_agent_side_config = Some(value);
        self
    }
}

impl runtime::Message
for HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySource {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agent" => reader.field(&mut self.agent),
            "humanAgentSideConfig" => reader.field(&mut self.human_agent_side_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agent", &self.agent);
        writer.field("humanAgentSideConfig", &self.human_agent_side_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySource
);

/// The configuration used for human agent side Dialogflow assist suggestion.
///
/// Schema
/// `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySourceHumanAgentSideConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySourceHumanAgentSideConfig {
    /// Optional. The name of a dialogflow virtual agent used for intent detection and suggestion
    /// triggered by human agent. Format: `projects//locations//agent`.
    pub agent: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySourceHumanAgentSideConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent`](Self::agent).
    pub fn set_agent(mut self, value: impl Into<String>) -> Self {
        self.agent = Some(value.into());
        self
    }
}

impl runtime::Message
for HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySourceHumanAgentSideConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agent" => reader.field(&mut self.agent),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agent", &self.agent);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySourceHumanAgentSideConfig
);

/// Document source settings. Supported features: SMART_REPLY, SMART_COMPOSE.
///
/// Schema
/// `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigSuggestionQueryConfigDocumentQuerySource`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigSuggestionQueryConfigDocumentQuerySource {
    /// Required. Knowledge documents to query from. Format:
    /// `projects//locations//knowledgeBases//documents/`. Currently, only one document is supported.
    pub documents: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigSuggestionQueryConfigDocumentQuerySource {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            documents: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`documents`](Self::documents).
    pub fn set_documents(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.documents = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message
for HumanAgentAssistantConfigSuggestionQueryConfigDocumentQuerySource {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "documents" => reader.field(&mut self.documents),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("documents", &self.documents);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    HumanAgentAssistantConfigSuggestionQueryConfigDocumentQuerySource
);

/// Knowledge base source settings. Supported features: ARTICLE_SUGGESTION, FAQ.
///
/// Schema
/// `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigSuggestionQueryConfigKnowledgeBaseQuerySource`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigSuggestionQueryConfigKnowledgeBaseQuerySource {
    /// Required. Knowledge bases to query. Format: `projects//locations//knowledgeBases/`. Currently,
    /// only one knowledge base is supported.
    pub knowledge_bases: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigSuggestionQueryConfigKnowledgeBaseQuerySource {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            knowledge_bases: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`knowledge_bases`](Self::knowledge_bases).
    pub fn set_knowledge_bases(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.knowledge_bases = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message
for HumanAgentAssistantConfigSuggestionQueryConfigKnowledgeBaseQuerySource {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "knowledgeBases" => reader.field(&mut self.knowledge_bases),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("knowledgeBases", &self.knowledge_bases);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    HumanAgentAssistantConfigSuggestionQueryConfigKnowledgeBaseQuerySource
);

/// Custom sections to return when requesting a summary of a conversation. This is only supported
/// when `baseline_model_version` == '2.0'. Supported features: CONVERSATION_SUMMARIZATION,
/// CONVERSATION_SUMMARIZATION_VOICE.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigSuggestionQueryConfigSections`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigSuggestionQueryConfigSections {
    /// The selected sections chosen to return when requesting a summary of a conversation. A duplicate
    /// selected section will be treated as a single selected section. If section types are not
    /// provided, the default will be {SITUATION, ACTION, RESULT}.
    pub section_types: Vec<
        schemas::HumanAgentAssistantConfigSuggestionQueryConfigSectionsSectionTypes,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigSuggestionQueryConfigSections {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            section_types: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`section_types`](Self::section_types).
    pub fn set_section_types(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<
                schemas::HumanAgentAssistantConfigSuggestionQueryConfigSectionsSectionTypes,
            >,
        >,
    ) -> Self {
        self.section_types = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for HumanAgentAssistantConfigSuggestionQueryConfigSections {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "sectionTypes" => reader.field(&mut self.section_types),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("sectionTypes", &self.section_types);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentAssistantConfigSuggestionQueryConfigSections);

/// Values of `sectionTypes` in [`HumanAgentAssistantConfigSuggestionQueryConfigSections`].
///
/// [`HumanAgentAssistantConfigSuggestionQueryConfigSections`]: crate::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigSections
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HumanAgentAssistantConfigSuggestionQueryConfigSectionsSectionTypes {
    /// Undefined section type, does not return anything. On the wire: `SECTION_TYPE_UNSPECIFIED`.
    Unspecified,

    /// What the customer needs help with or has question about. Section name: "situation". On the wire:
    /// `SITUATION`.
    Situation,

    /// What the agent does to help the customer. Section name: "action". On the wire: `ACTION`.
    Action,

    /// Result of the customer service. A single word describing the result of the conversation. Section
    /// name: "resolution". On the wire: `RESOLUTION`.
    Resolution,

    /// Reason for cancellation if the customer requests for a cancellation. "N/A" otherwise. Section
    /// name: "reason_for_cancellation". On the wire: `REASON_FOR_CANCELLATION`.
    ReasonForCancellation,

    /// "Unsatisfied" or "Satisfied" depending on the customer's feelings at the end of the
    /// conversation. Section name: "customer_satisfaction". On the wire: `CUSTOMER_SATISFACTION`.
    CustomerSatisfaction,

    /// Key entities extracted from the conversation, such as ticket number, order number, dollar
    /// amount, etc. Section names are prefixed by "entities/". On the wire: `ENTITIES`.
    Entities,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for HumanAgentAssistantConfigSuggestionQueryConfigSectionsSectionTypes {
    fn from(name: &str) -> Self {
        match name {
            "SECTION_TYPE_UNSPECIFIED" => Self::Unspecified,
            "SITUATION" => Self::Situation,
            "ACTION" => Self::Action,
            "RESOLUTION" => Self::Resolution,
            "REASON_FOR_CANCELLATION" => Self::ReasonForCancellation,
            "CUSTOMER_SATISFACTION" => Self::CustomerSatisfaction,
            "ENTITIES" => Self::Entities,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum
for HumanAgentAssistantConfigSuggestionQueryConfigSectionsSectionTypes {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SECTION_TYPE_UNSPECIFIED",
            Self::Situation => "SITUATION",
            Self::Action => "ACTION",
            Self::Resolution => "RESOLUTION",
            Self::ReasonForCancellation => "REASON_FOR_CANCELLATION",
            Self::CustomerSatisfaction => "CUSTOMER_SATISFACTION",
            Self::Entities => "ENTITIES",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(
    HumanAgentAssistantConfigSuggestionQueryConfigSectionsSectionTypes
);

/// Settings of suggestion trigger.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigSuggestionTriggerSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantConfigSuggestionTriggerSettings {
    /// Do not trigger if last utterance is small talk.
    pub no_small_talk: Option<bool>,

    /// Only trigger suggestion if participant role of last utterance is END_USER.
    pub only_end_user: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantConfigSuggestionTriggerSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            no_small_talk: None,
            only_end_user: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`no_small_talk`](Self::no_small_talk).
    pub fn set_no_small_talk(mut self, value: bool) -> Self {
        self.no_small_talk = Some(value);
        self
    }

    /// Sets [`only_end_user`](Self::only_end_user).
    pub fn set_only_end_user(mut self, value: bool) -> Self {
        self.only_end_user = Some(value);
        self
    }
}

impl runtime::Message for HumanAgentAssistantConfigSuggestionTriggerSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "noSmallTalk" => reader.field(&mut self.no_small_talk),
            "onlyEndUser" => reader.field(&mut self.only_end_user),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("noSmallTalk", &self.no_small_talk);
        writer.field("onlyEndUser", &self.only_end_user);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentAssistantConfigSuggestionTriggerSettings);

/// Defines the hand off to a live agent, typically on which external agent service provider to
/// connect to a conversation. Currently, this feature is not general available, please contact
/// Google to get access.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentHandoffConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentHandoffConfig {
    /// Uses [LivePerson](https://www.liveperson.com).
    pub live_person_config: Option<schemas::HumanAgentHandoffConfigLivePersonConfig>,

    /// Uses Salesforce Live Agent.
    pub salesforce_live_agent_config: Option<
        schemas::HumanAgentHandoffConfigSalesforceLiveAgentConfig,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentHandoffConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            live_person_config: None,
            salesforce_live_agent_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`live_person_config`](Self::live_person_config).
    pub fn set_live_person_config(
        mut self,
        value: schemas::HumanAgentHandoffConfigLivePersonConfig,
    ) -> Self {
        self.live_person_config = Some(value);
        self
    }

    /// Sets [`salesforce_live_agent_config`](Self::salesforce_live_agent_config).
    pub fn set_salesforce_live_agent_config(
        mut self,
        value: schemas::HumanAgentHandoffConfigSalesforceLiveAgentConfig,
    ) -> Self {
        self.salesforce_live_agent_config = Some(value);
        self
    }
}

impl runtime::Message for HumanAgentHandoffConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "livePersonConfig" => reader.field(&mut self.live_person_config),
            "salesforceLiveAgentConfig" => {
                reader.field(&mut self.salesforce_live_agent_config)
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
        writer.field("livePersonConfig", &self.live_person_config);
        writer.field("salesforceLiveAgentConfig", &self.salesforce_live_agent_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentHandoffConfig);

/// Configuration specific to [LivePerson](https://www.liveperson.com).
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentHandoffConfigLivePersonConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentHandoffConfigLivePersonConfig {
    /// Required. Account number of the LivePerson account to connect. This is the account number you
    /// input at the login page.
    pub account_number: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentHandoffConfigLivePersonConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            account_number: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`account_number`](Self::account_number).
    pub fn set_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
}

impl runtime::Message for HumanAgentHandoffConfigLivePersonConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "accountNumber" => reader.field(&mut self.account_number),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("accountNumber", &self.account_number);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentHandoffConfigLivePersonConfig);

/// Configuration specific to Salesforce Live Agent.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentHandoffConfigSalesforceLiveAgentConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentHandoffConfigSalesforceLiveAgentConfig {
    /// Required. Live Agent chat button ID.
    pub button_id: Option<String>,

    /// Required. Live Agent deployment ID.
    pub deployment_id: Option<String>,

    /// Required. Domain of the Live Agent endpoint for this agent. You can find the endpoint URL in the
    /// `Live Agent settings` page. For example if URL has the form
    /// <https://d.la4-c2-phx.salesforceliveagent.com/>..., you should fill in
    /// d.la4-c2-phx.salesforceliveagent.com.
    pub endpoint_domain: Option<String>,

    /// Required. The organization ID of the Salesforce account.
    pub organization_id: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentHandoffConfigSalesforceLiveAgentConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            button_id: None,
            deployment_id: None,
            endpoint_domain: None,
            organization_id: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`button_id`](Self::button_id).
    pub fn set_button_id(mut self, value: impl Into<String>) -> Self {
        self.button_id = Some(value.into());
        self
    }

    /// Sets [`deployment_id`](Self::deployment_id).
    pub fn set_deployment_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_id = Some(value.into());
        self
    }

    /// Sets [`endpoint_domain`](Self::endpoint_domain).
    pub fn set_endpoint_domain(mut self, value: impl Into<String>) -> Self {
        self.endpoint_domain = Some(value.into());
        self
    }

    /// Sets [`organization_id`](Self::organization_id).
    pub fn set_organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
}

impl runtime::Message for HumanAgentHandoffConfigSalesforceLiveAgentConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "buttonId" => reader.field(&mut self.button_id),
            "deploymentId" => reader.field(&mut self.deployment_id),
            "endpointDomain" => reader.field(&mut self.endpoint_domain),
            "organizationId" => reader.field(&mut self.organization_id),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("buttonId", &self.button_id);
        writer.field("deploymentId", &self.deployment_id);
        writer.field("endpointDomain", &self.endpoint_domain);
        writer.field("organizationId", &self.organization_id);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentHandoffConfigSalesforceLiveAgentConfig);

/// Defines logging behavior for conversation lifecycle events.
///
/// Schema `GoogleCloudDialogflowV2beta1LoggingConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LoggingConfig {
    /// Whether to log conversation events like CONVERSATION_STARTED to Stackdriver in the conversation
    /// project as JSON format ConversationEvent protos.
    pub enable_stackdriver_logging: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl LoggingConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_stackdriver_logging: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_stackdriver_logging`](Self::enable_stackdriver_logging).
    pub fn set_enable_stackdriver_logging(mut self, value: bool) -> Self {
        self.enable_stackdriver_logging = Some(value);
        self
    }
}

impl runtime::Message for LoggingConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableStackdriverLogging" => {
                reader.field(&mut self.enable_stackdriver_logging)
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
        writer.field("enableStackdriverLogging", &self.enable_stackdriver_logging);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LoggingConfig);

/// Defines notification behavior.
///
/// Schema `GoogleCloudDialogflowV2beta1NotificationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationConfig {
    /// Format of message.
    pub message_format: Option<schemas::NotificationConfigMessageFormat>,

    /// Name of the Pub/Sub topic to publish conversation events like CONVERSATION_STARTED as serialized
    /// ConversationEvent protos. For telephony integration to receive notification, make sure either
    /// this topic is in the same project as the conversation or you grant
    /// `service-@gcp-sa-dialogflow.iam.gserviceaccount.com` the `Dialogflow Service Agent` role in the
    /// topic project. For chat integration to receive notification, make sure API caller has been
    /// granted the `Dialogflow Service Agent` role for the topic. Format:
    /// `projects//locations//topics/`.
    pub topic: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl NotificationConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            message_format: None,
            topic: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`message_format`](Self::message_format).
    pub fn set_message_format(
        mut self,
        value: impl Into<schemas::NotificationConfigMessageFormat>,
    ) -> Self {
        self.message_format = Some(value.into());
        self
    }

    /// Sets [`topic`](Self::topic).
    pub fn set_topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
}

impl runtime::Message for NotificationConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "messageFormat" => reader.field(&mut self.message_format),
            "topic" => reader.field(&mut self.topic),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("messageFormat", &self.message_format);
        writer.field("topic", &self.topic);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(NotificationConfig);

/// Format of message.
///
/// Values of `messageFormat` in [`NotificationConfig`].
///
/// [`NotificationConfig`]: crate::v2beta1::schemas::NotificationConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NotificationConfigMessageFormat {
    /// If it is unspecified, PROTO will be used. On the wire: `MESSAGE_FORMAT_UNSPECIFIED`.
    Unspecified,

    /// Pub/Sub message will be serialized proto. On the wire: `PROTO`.
    Proto,

    /// Pub/Sub message will be json. On the wire: `JSON`.
    Json,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for NotificationConfigMessageFormat {
    fn from(name: &str) -> Self {
        match name {
            "MESSAGE_FORMAT_UNSPECIFIED" => Self::Unspecified,
            "PROTO" => Self::Proto,
            "JSON" => Self::Json,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for NotificationConfigMessageFormat {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MESSAGE_FORMAT_UNSPECIFIED",
            Self::Proto => "PROTO",
            Self::Json => "JSON",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(NotificationConfigMessageFormat);

/// Settings for Responsible AI checks.
///
/// Schema `GoogleCloudDialogflowV2beta1RaiSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RaiSettings {
    /// Configuration for a set of RAI categories.
    pub rai_category_configs: Vec<schemas::RaiSettingsRaiCategoryConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RaiSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            rai_category_configs: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`rai_category_configs`](Self::rai_category_configs).
    pub fn set_rai_category_configs(
        mut self,
        values: impl IntoIterator<Item = schemas::RaiSettingsRaiCategoryConfig>,
    ) -> Self {
        self.rai_category_configs = values.into_iter().collect();
        self
    }
}

impl runtime::Message for RaiSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "raiCategoryConfigs" => reader.field(&mut self.rai_category_configs),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("raiCategoryConfigs", &self.rai_category_configs);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RaiSettings);

/// Configuration for a specific RAI category.
///
/// Schema `GoogleCloudDialogflowV2beta1RaiSettingsRaiCategoryConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RaiSettingsRaiCategoryConfig {
    /// Optional. The RAI category.
    pub category: Option<schemas::RaiSettingsRaiCategoryConfigCategory>,

    /// Optional. The sensitivity level for this category.
    pub sensitivity_level: Option<schemas::RaiSettingsRaiCategoryConfigSensitivityLevel>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RaiSettingsRaiCategoryConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            category: None,
            sensitivity_level: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`category`](Self::category).
    pub fn set_category(
        mut self,
        value: impl Into<schemas::RaiSettingsRaiCategoryConfigCategory>,
    ) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets [`sensitivity_level`](Self::sensitivity_level).
    pub fn set_sensitivity_level(
        mut self,
        value: impl Into<schemas::RaiSettingsRaiCategoryConfigSensitivityLevel>,
    ) -> Self {
        self.sensitivity_level = Some(value.into());
        self
    }
}

impl runtime::Message for RaiSettingsRaiCategoryConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "category" => reader.field(&mut self.category),
            "sensitivityLevel" => reader.field(&mut self.sensitivity_level),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("category", &self.category);
        writer.field("sensitivityLevel", &self.sensitivity_level);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RaiSettingsRaiCategoryConfig);

/// The RAI category.
///
/// Values of `category` in [`RaiSettingsRaiCategoryConfig`].
///
/// [`RaiSettingsRaiCategoryConfig`]: crate::v2beta1::schemas::RaiSettingsRaiCategoryConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RaiSettingsRaiCategoryConfigCategory {
    /// Default value. On the wire: `RAI_CATEGORY_UNSPECIFIED`.
    Unspecified,

    /// Dangerous content. On the wire: `DANGEROUS_CONTENT`.
    DangerousContent,

    /// Sexually explicit content. On the wire: `SEXUALLY_EXPLICIT`.
    SexuallyExplicit,

    /// Harassment content. On the wire: `HARASSMENT`.
    Harassment,

    /// Hate speech content. On the wire: `HATE_SPEECH`.
    HateSpeech,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for RaiSettingsRaiCategoryConfigCategory {
    fn from(name: &str) -> Self {
        match name {
            "RAI_CATEGORY_UNSPECIFIED" => Self::Unspecified,
            "DANGEROUS_CONTENT" => Self::DangerousContent,
            "SEXUALLY_EXPLICIT" => Self::SexuallyExplicit,
            "HARASSMENT" => Self::Harassment,
            "HATE_SPEECH" => Self::HateSpeech,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for RaiSettingsRaiCategoryConfigCategory {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "RAI_CATEGORY_UNSPECIFIED",
            Self::DangerousContent => "DANGEROUS_CONTENT",
            Self::SexuallyExplicit => "SEXUALLY_EXPLICIT",
            Self::Harassment => "HARASSMENT",
            Self::HateSpeech => "HATE_SPEECH",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(RaiSettingsRaiCategoryConfigCategory);

/// The sensitivity level for this category.
///
/// Values of `sensitivityLevel` in [`RaiSettingsRaiCategoryConfig`].
///
/// [`RaiSettingsRaiCategoryConfig`]: crate::v2beta1::schemas::RaiSettingsRaiCategoryConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RaiSettingsRaiCategoryConfigSensitivityLevel {
    /// Default value. If unspecified, the default behavior is: - DANGEROUS_CONTENT: BLOCK_FEW -
    /// SEXUALLY_EXPLICIT: BLOCK_SOME - HARASSMENT: BLOCK_SOME - HATE_SPEECH: BLOCK_SOME. On the wire:
    /// `SENSITIVITY_LEVEL_UNSPECIFIED`.
    Unspecified,

    /// Block most potentially sensitive responses. On the wire: `BLOCK_MOST`.
    BlockMost,

    /// Block some potentially sensitive responses. On the wire: `BLOCK_SOME`.
    BlockSome,

    /// Block a few potentially sensitive responses. On the wire: `BLOCK_FEW`.
    BlockFew,

    /// No filtering for this category. On the wire: `BLOCK_NONE`.
    BlockNone,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for RaiSettingsRaiCategoryConfigSensitivityLevel {
    fn from(name: &str) -> Self {
        match name {
            "SENSITIVITY_LEVEL_UNSPECIFIED" => Self::Unspecified,
            "BLOCK_MOST" => Self::BlockMost,
            "BLOCK_SOME" => Self::BlockSome,
            "BLOCK_FEW" => Self::BlockFew,
            "BLOCK_NONE" => Self::BlockNone,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for RaiSettingsRaiCategoryConfigSensitivityLevel {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SENSITIVITY_LEVEL_UNSPECIFIED",
            Self::BlockMost => "BLOCK_MOST",
            Self::BlockSome => "BLOCK_SOME",
            Self::BlockFew => "BLOCK_FEW",
            Self::BlockNone => "BLOCK_NONE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(RaiSettingsRaiCategoryConfigSensitivityLevel);

/// Configures speech transcription for [ConversationProfile].
///
/// Schema `GoogleCloudDialogflowV2beta1SpeechToTextConfig`.
///
/// [ConversationProfile]: crate::v2beta1::schemas::ConversationProfile
#[derive(Clone)]
#[non_exhaustive]
pub struct SpeechToTextConfig {
    /// Audio encoding of the audio content to process.
    pub audio_encoding: Option<schemas::SpeechToTextConfigAudioEncoding>,

    /// If `true`, Dialogflow returns SpeechWordInfo in StreamingRecognitionResult with information
    /// about the recognized speech words, e.g. start and end time offsets. If false or unspecified,
    /// Speech doesn't return any word-level information.
    pub enable_word_info: Option<bool>,

    /// The language of the supplied audio. Dialogflow does not do translations. See
    /// [Language Support](https://cloud.google.com/dialogflow/docs/reference/language) for a list of
    /// the currently supported language codes. Note that queries in the same session do not necessarily
    /// need to specify the same language. If not specified, the default language configured at
    /// [ConversationProfile] is used.
    ///
    /// [ConversationProfile]: crate::v2beta1::schemas::ConversationProfile
    pub language_code: Option<String>,

    /// Which Speech model to select. Select the model best suited to your domain to get best results.
    /// If a model is not explicitly specified, then Dialogflow auto-selects a model based on other
    /// parameters in the SpeechToTextConfig and Agent settings. If enhanced speech model is enabled for
    /// the agent and an enhanced version of the specified model for the language does not exist, then
    /// the speech is recognized using the standard version of the specified model. Refer to
    /// [Cloud Speech API documentation](https://cloud.google.com/speech-to-text/docs/basics#select-model)
    /// for more details. If you specify a model, the following models typically have the best
    /// performance: - phone_call (best for Agent Assist and telephony) - latest_short (best for
    /// Dialogflow non-telephony) - command_and_search Leave this field unspecified to use
    /// [Agent Speech settings](https://cloud.google.com/dialogflow/cx/docs/concept/agent#settings-speech)
    /// for model selection.
    pub model: Option<String>,

    /// List of names of Cloud Speech phrase sets that are used for transcription. For phrase set
    /// limitations, please refer to
    /// [Cloud Speech API quotas and limits](https://cloud.google.com/speech-to-text/quotas#content).
    pub phrase_sets: Vec<String>,

    /// Sample rate (in Hertz) of the audio content sent in the query. Refer to
    /// [Cloud Speech API documentation](https://cloud.google.com/speech-to-text/docs/basics) for more
    /// details.
    pub sample_rate_hertz: Option<i32>,

    /// The speech model used in speech to text. `SPEECH_MODEL_VARIANT_UNSPECIFIED`,
    /// `USE_BEST_AVAILABLE` will be treated as `USE_ENHANCED`. It can be overridden in
    /// AnalyzeContentRequest and StreamingAnalyzeContentRequest request. If enhanced model variant is
    /// specified and an enhanced version of the specified model for the language does not exist, then
    /// it would emit an error.
    pub speech_model_variant: Option<schemas::SpeechToTextConfigSpeechModelVariant>,

    /// Use timeout based endpointing, interpreting endpointer sensitivity as seconds of timeout value.
    pub use_timeout_based_endpointing: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SpeechToTextConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_encoding: None,
            enable_word_info: None,
            language_code: None,
            model: None,
            phrase_sets: Vec::new(),
            sample_rate_hertz: None,
            speech_model_variant: None,
            use_timeout_based_endpointing: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio_encoding`](Self::audio_encoding).
    pub fn set_audio_encoding(
        mut self,
        value: impl Into<schemas::SpeechToTextConfigAudioEncoding>,
    ) -> Self {
        self.audio_encoding = Some(value.into());
        self
    }

    /// Sets [`enable_word_info`](Self::enable_word_info).
    pub fn set_enable_word_info(mut self, value: bool) -> Self {
        self.enable_word_info = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`model`](Self::model).
    pub fn set_model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }

    /// Sets [`phrase_sets`](Self::phrase_sets).
    pub fn set_phrase_sets(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.phrase_sets = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`sample_rate_hertz`](Self::sample_rate_hertz).
    pub fn set_sample_rate_hertz(mut self, value: i32) -> Self {
        self.sample_rate_hertz = Some(value);
        self
    }

    /// Sets [`speech_model_variant`](Self::speech_model_variant).
    pub fn set_speech_model_variant(
        mut self,
        value: impl Into<schemas::SpeechToTextConfigSpeechModelVariant>,
    ) -> Self {
        self.speech_model_variant = Some(value.into());
        self
    }

    /// Sets [`use_timeout_based_endpointing`](Self::use_timeout_based_endpointing).
    pub fn set_use_timeout_based_endpointing(mut self, value: bool) -> Self {
        self.use_timeout_based_endpointing = Some(value);
        self
    }
}

impl runtime::Message for SpeechToTextConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audioEncoding" => reader.field(&mut self.audio_encoding),
            "enableWordInfo" => reader.field(&mut self.enable_word_info),
            "languageCode" => reader.field(&mut self.language_code),
            "model" => reader.field(&mut self.model),
            "phraseSets" => reader.field(&mut self.phrase_sets),
            "sampleRateHertz" => reader.field(&mut self.sample_rate_hertz),
            "speechModelVariant" => reader.field(&mut self.speech_model_variant),
            "useTimeoutBasedEndpointing" => {
                reader.field(&mut self.use_timeout_based_endpointing)
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
        writer.field("audioEncoding", &self.audio_encoding);
        writer.field("enableWordInfo", &self.enable_word_info);
        writer.field("languageCode", &self.language_code);
        writer.field("model", &self.model);
        writer.field("phraseSets", &self.phrase_sets);
        writer.field("sampleRateHertz", &self.sample_rate_hertz);
        writer.field("speechModelVariant", &self.speech_model_variant);
        writer.field("useTimeoutBasedEndpointing", &self.use_timeout_based_endpointing);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SpeechToTextConfig);

/// Audio encoding of the audio content to process.
///
/// Values of `audioEncoding` in [`SpeechToTextConfig`].
///
/// [`SpeechToTextConfig`]: crate::v2beta1::schemas::SpeechToTextConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SpeechToTextConfigAudioEncoding {
    /// Not specified. On the wire: `AUDIO_ENCODING_UNSPECIFIED`.
    Unspecified,

    /// Uncompressed 16-bit signed little-endian samples (Linear PCM). On the wire:
    /// `AUDIO_ENCODING_LINEAR_16`.
    Linear16,

    /// [`FLAC`](https://xiph.org/flac/documentation.html) (Free Lossless Audio Codec) is the
    /// recommended encoding because it is lossless (therefore recognition is not compromised) and
    /// requires only about half the bandwidth of `LINEAR16`. `FLAC` stream encoding supports 16-bit and
    /// 24-bit samples, however, not all fields in `STREAMINFO` are supported. On the wire:
    /// `AUDIO_ENCODING_FLAC`.
    Flac,

    /// 8-bit samples that compand 14-bit audio samples using G.711 PCMU/mu-law. On the wire:
    /// `AUDIO_ENCODING_MULAW`.
    Mulaw,

    /// Adaptive Multi-Rate Narrowband codec. `sample_rate_hertz` must be 8000. On the wire:
    /// `AUDIO_ENCODING_AMR`.
    Amr,

    /// Adaptive Multi-Rate Wideband codec. `sample_rate_hertz` must be 16000. On the wire:
    /// `AUDIO_ENCODING_AMR_WB`.
    AmrWb,

    /// Opus encoded audio frames in Ogg container ([OggOpus](https://wiki.xiph.org/OggOpus)).
    /// `sample_rate_hertz` must be 16000. On the wire: `AUDIO_ENCODING_OGG_OPUS`.
    OggOpus,

    /// Although the use of lossy encodings is not recommended, if a very low bitrate encoding is
    /// required, `OGG_OPUS` is highly preferred over Speex encoding. The [Speex](https://speex.org/)
    /// encoding supported by Dialogflow API has a header byte in each block, as in MIME type
    /// `audio/x-speex-with-header-byte`. It is a variant of the RTP Speex encoding defined in [RFC
    /// 5574](https://tools.ietf.org/html/rfc5574). The stream is a sequence of blocks, one block per
    /// RTP packet. Each block starts with a byte containing the length of the block, in bytes, followed
    /// by one or more frames of Speex data, padded to an integral number of bytes (octets) as specified
    /// in RFC 5574. In other words, each RTP header is replaced with a single byte containing the block
    /// length. Only Speex wideband is supported. `sample_rate_hertz` must be 16000. On the wire:
    /// `AUDIO_ENCODING_SPEEX_WITH_HEADER_BYTE`.
    SpeexWithHeaderByte,

    /// 8-bit samples that compand 13-bit audio samples using G.711 PCMU/a-law. On the wire:
    /// `AUDIO_ENCODING_ALAW`.
    Alaw,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SpeechToTextConfigAudioEncoding {
    fn from(name: &str) -> Self {
        match name {
            "AUDIO_ENCODING_UNSPECIFIED" => Self::Unspecified,
            "AUDIO_ENCODING_LINEAR_16" => Self::Linear16,
            "AUDIO_ENCODING_FLAC" => Self::Flac,
            "AUDIO_ENCODING_MULAW" => Self::Mulaw,
            "AUDIO_ENCODING_AMR" => Self::Amr,
            "AUDIO_ENCODING_AMR_WB" => Self::AmrWb,
            "AUDIO_ENCODING_OGG_OPUS" => Self::OggOpus,
            "AUDIO_ENCODING_SPEEX_WITH_HEADER_BYTE" => Self::SpeexWithHeaderByte,
            "AUDIO_ENCODING_ALAW" => Self::Alaw,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SpeechToTextConfigAudioEncoding {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "AUDIO_ENCODING_UNSPECIFIED",
            Self::Linear16 => "AUDIO_ENCODING_LINEAR_16",
            Self::Flac => "AUDIO_ENCODING_FLAC",
            Self::Mulaw => "AUDIO_ENCODING_MULAW",
            Self::Amr => "AUDIO_ENCODING_AMR",
            Self::AmrWb => "AUDIO_ENCODING_AMR_WB",
            Self::OggOpus => "AUDIO_ENCODING_OGG_OPUS",
            Self::SpeexWithHeaderByte => "AUDIO_ENCODING_SPEEX_WITH_HEADER_BYTE",
            Self::Alaw => "AUDIO_ENCODING_ALAW",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SpeechToTextConfigAudioEncoding);

/// The speech model used in speech to text. `SPEECH_MODEL_VARIANT_UNSPECIFIED`,
/// `USE_BEST_AVAILABLE` will be treated as `USE_ENHANCED`. It can be overridden in
/// AnalyzeContentRequest and StreamingAnalyzeContentRequest request. If enhanced model variant is
/// specified and an enhanced version of the specified model for the language does not exist, then
/// it would emit an error.
///
/// Values of `speechModelVariant` in [`SpeechToTextConfig`].
///
/// [`SpeechToTextConfig`]: crate::v2beta1::schemas::SpeechToTextConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SpeechToTextConfigSpeechModelVariant {
    /// No model variant specified. In this case Dialogflow defaults to USE_BEST_AVAILABLE. On the wire:
    /// `SPEECH_MODEL_VARIANT_UNSPECIFIED`.
    Unspecified,

    /// Use the best available variant of the Speech model that the caller is eligible for. Please see
    /// the [Dialogflow docs](https://cloud.google.com/dialogflow/docs/data-logging) for how to make
    /// your project eligible for enhanced models. On the wire: `USE_BEST_AVAILABLE`.
    UseBestAvailable,

    /// Use standard model variant even if an enhanced model is available. See the [Cloud Speech
    /// documentation](https://cloud.google.com/speech-to-text/docs/enhanced-models) for details about
    /// enhanced models. On the wire: `USE_STANDARD`.
    UseStandard,

    /// Use an enhanced model variant:
    ///
    /// - If an enhanced variant does not exist for the given model and request language, Dialogflow
    ///   falls back to the standard variant. The
    ///   [Cloud Speech documentation](https://cloud.google.com/speech-to-text/docs/enhanced-models)
    ///   describes which models have enhanced variants.
    /// - If the API caller isn't eligible for enhanced models, Dialogflow returns an error. Please see
    ///   the [Dialogflow docs](https://cloud.google.com/dialogflow/docs/data-logging) for how to make
    ///   your project eligible.
    ///
    /// On the wire: `USE_ENHANCED`.
    UseEnhanced,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SpeechToTextConfigSpeechModelVariant {
    fn from(name: &str) -> Self {
        match name {
            "SPEECH_MODEL_VARIANT_UNSPECIFIED" => Self::Unspecified,
            "USE_BEST_AVAILABLE" => Self::UseBestAvailable,
            "USE_STANDARD" => Self::UseStandard,
            "USE_ENHANCED" => Self::UseEnhanced,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SpeechToTextConfigSpeechModelVariant {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SPEECH_MODEL_VARIANT_UNSPECIFIED",
            Self::UseBestAvailable => "USE_BEST_AVAILABLE",
            Self::UseStandard => "USE_STANDARD",
            Self::UseEnhanced => "USE_ENHANCED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SpeechToTextConfigSpeechModelVariant);

/// The type of Human Agent Assistant API suggestion to perform, and the maximum number of results
/// to return for that type. Multiple `Feature` objects can be specified in the `features` list.
///
/// Schema `GoogleCloudDialogflowV2beta1SuggestionFeature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestionFeature {
    /// Type of Human Agent Assistant API feature to request.
    pub r#type: Option<schemas::SuggestionFeatureType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestionFeature {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(mut self, value: impl Into<schemas::SuggestionFeatureType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for SuggestionFeature {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
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
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestionFeature);

/// Type of Human Agent Assistant API feature to request.
///
/// Values of `type` in [`SuggestionFeature`].
///
/// [`SuggestionFeature`]: crate::v2beta1::schemas::SuggestionFeature
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SuggestionFeatureType {
    /// Unspecified feature type. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// Run article suggestion model for chat. On the wire: `ARTICLE_SUGGESTION`.
    ArticleSuggestion,

    /// Run FAQ model. On the wire: `FAQ`.
    Faq,

    /// Run smart reply model for chat. On the wire: `SMART_REPLY`.
    SmartReply,

    /// Run Dialogflow assist model for chat, which will return automated agent response as suggestion.
    /// On the wire: `DIALOGFLOW_ASSIST`.
    DialogflowAssist,

    /// Run conversation summarization model for chat. On the wire: `CONVERSATION_SUMMARIZATION`.
    ConversationSummarization,

    /// Run knowledge search with text input from agent or text generated query. On the wire:
    /// `KNOWLEDGE_SEARCH`.
    KnowledgeSearch,

    /// Run knowledge assist with automatic query generation. On the wire: `KNOWLEDGE_ASSIST`.
    KnowledgeAssist,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SuggestionFeatureType {
    fn from(name: &str) -> Self {
        match name {
            "TYPE_UNSPECIFIED" => Self::Unspecified,
            "ARTICLE_SUGGESTION" => Self::ArticleSuggestion,
            "FAQ" => Self::Faq,
            "SMART_REPLY" => Self::SmartReply,
            "DIALOGFLOW_ASSIST" => Self::DialogflowAssist,
            "CONVERSATION_SUMMARIZATION" => Self::ConversationSummarization,
            "KNOWLEDGE_SEARCH" => Self::KnowledgeSearch,
            "KNOWLEDGE_ASSIST" => Self::KnowledgeAssist,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SuggestionFeatureType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TYPE_UNSPECIFIED",
            Self::ArticleSuggestion => "ARTICLE_SUGGESTION",
            Self::Faq => "FAQ",
            Self::SmartReply => "SMART_REPLY",
            Self::DialogflowAssist => "DIALOGFLOW_ASSIST",
            Self::ConversationSummarization => "CONVERSATION_SUMMARIZATION",
            Self::KnowledgeSearch => "KNOWLEDGE_SEARCH",
            Self::KnowledgeAssist => "KNOWLEDGE_ASSIST",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SuggestionFeatureType);

//! Schemas of the feature `schemas-without-methods`.

use crate::runtime;
use crate::v2beta1::schemas;

/// The response message for EntityTypes.BatchUpdateEntityTypes.
///
/// Schema `GoogleCloudDialogflowV2beta1BatchUpdateEntityTypesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchUpdateEntityTypesResponse {
    /// The collection of updated or created entity types.
    pub entity_types: Vec<schemas::EntityType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchUpdateEntityTypesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_types: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_types`](Self::entity_types).
    pub fn set_entity_types(
        mut self,
        values: impl IntoIterator<Item = schemas::EntityType>,
    ) -> Self {
        self.entity_types = values.into_iter().collect();
        self
    }
}

impl runtime::Message for BatchUpdateEntityTypesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityTypes" => reader.field(&mut self.entity_types),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityTypes", &self.entity_types);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchUpdateEntityTypesResponse);

/// The response message for Intents.BatchUpdateIntents.
///
/// Schema `GoogleCloudDialogflowV2beta1BatchUpdateIntentsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchUpdateIntentsResponse {
    /// The collection of updated or created intents.
    pub intents: Vec<schemas::Intent>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchUpdateIntentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intents: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`intents`](Self::intents).
    pub fn set_intents(
        mut self,
        values: impl IntoIterator<Item = schemas::Intent>,
    ) -> Self {
        self.intents = values.into_iter().collect();
        self
    }
}

impl runtime::Message for BatchUpdateIntentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "intents" => reader.field(&mut self.intents),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("intents", &self.intents);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchUpdateIntentsResponse);

/// Metadata for a ConversationProfile.ClearSuggestionFeatureConfig operation.
///
/// Schema `GoogleCloudDialogflowV2beta1ClearSuggestionFeatureConfigOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClearSuggestionFeatureConfigOperationMetadata {
    /// The resource name of the conversation profile. Format:
    /// `projects//locations//conversationProfiles/`
    pub conversation_profile: Option<String>,

    /// Timestamp whe the request was created. The time is measured on server side.
    pub create_time: Option<runtime::Timestamp>,

    /// Required. The participant role to remove the suggestion feature config. Only HUMAN_AGENT or
    /// END_USER can be used.
    pub participant_role: Option<
        schemas::ClearSuggestionFeatureConfigOperationMetadataParticipantRole,
    >,

    /// Required. The type of the suggestion feature to remove.
    pub suggestion_feature_type: Option<
        schemas::ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ClearSuggestionFeatureConfigOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_profile: None,
            create_time: None,
            participant_role: None,
            suggestion_feature_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_profile`](Self::conversation_profile).
    pub fn set_conversation_profile(mut self, value: impl Into<String>) -> Self {
        self.conversation_profile = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`participant_role`](Self::participant_role).
    pub fn set_participant_role(
        mut self,
        value: impl Into<
            schemas::ClearSuggestionFeatureConfigOperationMetadataParticipantRole,
        >,
    ) -> Self {
        self.participant_role = Some(value.into());
        self
    }

    /// Sets [`suggestion_feature_type`](Self::suggestion_feature_type).
    pub fn set_suggestion_feature_type(
        mut self,
        value: impl Into<
            schemas::ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
        >,
    ) -> Self {
        self.suggestion_feature_type = Some(value.into());
        self
    }
}

impl runtime::Message for ClearSuggestionFeatureConfigOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationProfile" => reader.field(&mut self.conversation_profile),
            "createTime" => reader.field(&mut self.create_time),
            "participantRole" => reader.field(&mut self.participant_role),
            "suggestionFeatureType" => reader.field(&mut self.suggestion_feature_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationProfile", &self.conversation_profile);
        writer.field("createTime", &self.create_time);
        writer.field("participantRole", &self.participant_role);
        writer.field("suggestionFeatureType", &self.suggestion_feature_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ClearSuggestionFeatureConfigOperationMetadata);

/// The participant role to remove the suggestion feature config. Only HUMAN_AGENT or END_USER can
/// be used.
///
/// Values of `participantRole` in [`ClearSuggestionFeatureConfigOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
///
/// [`ClearSuggestionFeatureConfigOperationMetadata`]: crate::v2beta1::schemas::ClearSuggestionFeatureConfigOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClearSuggestionFeatureConfigOperationMetadataParticipantRole {
    /// Participant role not set. On the wire: `ROLE_UNSPECIFIED`.
    Unspecified,

    /// Participant is a human agent. On the wire: `HUMAN_AGENT`.
    HumanAgent,

    /// Participant is an automated agent, such as a Dialogflow agent. On the wire: `AUTOMATED_AGENT`.
    AutomatedAgent,

    /// Participant is an end user that has called or chatted with Dialogflow services. On the wire:
    /// `END_USER`.
    EndUser,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ClearSuggestionFeatureConfigOperationMetadataParticipantRole {
    fn from(name: &str) -> Self {
        match name {
            "ROLE_UNSPECIFIED" => Self::Unspecified,
            "HUMAN_AGENT" => Self::HumanAgent,
            "AUTOMATED_AGENT" => Self::AutomatedAgent,
            "END_USER" => Self::EndUser,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ClearSuggestionFeatureConfigOperationMetadataParticipantRole {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ROLE_UNSPECIFIED",
            Self::HumanAgent => "HUMAN_AGENT",
            Self::AutomatedAgent => "AUTOMATED_AGENT",
            Self::EndUser => "END_USER",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(
    ClearSuggestionFeatureConfigOperationMetadataParticipantRole
);

/// The type of the suggestion feature to remove.
///
/// Values of `suggestionFeatureType` in [`ClearSuggestionFeatureConfigOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
///
/// [`ClearSuggestionFeatureConfigOperationMetadata`]: crate::v2beta1::schemas::ClearSuggestionFeatureConfigOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
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

impl From<&str> for ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
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

impl runtime::OpenEnum
for ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
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

runtime::open_enum_as_name!(
    ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType
);

/// Represents a notification sent to Pub/Sub subscribers for conversation lifecycle events.
///
/// Schema `GoogleCloudDialogflowV2beta1ConversationEvent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationEvent {
    /// Required. The unique identifier of the conversation this notification refers to. Format:
    /// `projects//conversations/`.
    pub conversation: Option<String>,

    /// Optional. More detailed information about an error. Only set for type
    /// UNRECOVERABLE_ERROR_IN_PHONE_CALL.
    pub error_status: Option<schemas::rpc::Status>,

    /// Payload of NEW_MESSAGE event.
    pub new_message_payload: Option<schemas::Message>,

    /// Payload of NEW_RECOGNITION_RESULT event.
    pub new_recognition_result_payload: Option<schemas::StreamingRecognitionResult>,

    /// Required. The type of the event that this notification refers to.
    pub r#type: Option<schemas::ConversationEventType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationEvent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation: None,
            error_status: None,
            new_message_payload: None,
            new_recognition_result_payload: None,
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation`](Self::conversation).
    pub fn set_conversation(mut self, value: impl Into<String>) -> Self {
        self.conversation = Some(value.into());
        self
    }

    /// Sets [`error_status`](Self::error_status).
    pub fn set_error_status(mut self, value: schemas::rpc::Status) -> Self {
        self.error_status = Some(value);
        self
    }

    /// Sets [`new_message_payload`](Self::new_message_payload).
    pub fn set_new_message_payload(mut self, value: schemas::Message) -> Self {
        self.new_message_payload = Some(value);
        self
    }

    /// Sets [`new_recognition_result_payload`](Self::new_recognition_result_payload).
    pub fn set_new_recognition_result_payload(
        mut self,
        value: schemas::StreamingRecognitionResult,
    ) -> Self {
        self.new_recognition_result_payload = Some(value);
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(mut self, value: impl Into<schemas::ConversationEventType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for ConversationEvent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversation" => reader.field(&mut self.conversation),
            "errorStatus" => reader.field(&mut self.error_status),
            "newMessagePayload" => reader.field(&mut self.new_message_payload),
            "newRecognitionResultPayload" => {
                reader.field(&mut self.new_recognition_result_payload)
            }
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
        writer.field("conversation", &self.conversation);
        writer.field("errorStatus", &self.error_status);
        writer.field("newMessagePayload", &self.new_message_payload);
        writer
            .field("newRecognitionResultPayload", &self.new_recognition_result_payload);
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationEvent);

/// The type of the event that this notification refers to.
///
/// Values of `type` in [`ConversationEvent`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
///
/// [`ConversationEvent`]: crate::v2beta1::schemas::ConversationEvent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationEventType {
    /// Type not set. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// A new conversation has been opened. This is fired when a telephone call is answered, or a
    /// conversation is created via the API. On the wire: `CONVERSATION_STARTED`.
    ConversationStarted,

    /// An existing conversation has closed. This is fired when a telephone call is terminated, or a
    /// conversation is closed via the API. The event is fired for every CompleteConversation call, even
    /// if the conversation is already closed. On the wire: `CONVERSATION_FINISHED`.
    ConversationFinished,

    /// An existing conversation has received notification from Dialogflow that human intervention is
    /// required. On the wire: `HUMAN_INTERVENTION_NEEDED`.
    HumanInterventionNeeded,

    /// An existing conversation has received a new message, either from API or telephony. It is
    /// configured in ConversationProfile.new_message_event_notification_config. On the wire:
    /// `NEW_MESSAGE`.
    NewMessage,

    /// An existing conversation has received a new speech recognition result. This is mainly for
    /// delivering intermediate transcripts. The notification is configured in
    /// ConversationProfile.new_recognition_event_notification_config. On the wire:
    /// `NEW_RECOGNITION_RESULT`.
    NewRecognitionResult,

    /// Unrecoverable error during a telephone call. In general non-recoverable errors only occur if
    /// something was misconfigured in the ConversationProfile corresponding to the call. After a
    /// non-recoverable error, Dialogflow may stop responding. We don't fire this event:
    ///
    /// - in an API call because we can directly return the error, or,
    /// - when we can recover from an error.
    ///
    /// On the wire: `UNRECOVERABLE_ERROR`.
    UnrecoverableError,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ConversationEventType {
    fn from(name: &str) -> Self {
        match name {
            "TYPE_UNSPECIFIED" => Self::Unspecified,
            "CONVERSATION_STARTED" => Self::ConversationStarted,
            "CONVERSATION_FINISHED" => Self::ConversationFinished,
            "HUMAN_INTERVENTION_NEEDED" => Self::HumanInterventionNeeded,
            "NEW_MESSAGE" => Self::NewMessage,
            "NEW_RECOGNITION_RESULT" => Self::NewRecognitionResult,
            "UNRECOVERABLE_ERROR" => Self::UnrecoverableError,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ConversationEventType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TYPE_UNSPECIFIED",
            Self::ConversationStarted => "CONVERSATION_STARTED",
            Self::ConversationFinished => "CONVERSATION_FINISHED",
            Self::HumanInterventionNeeded => "HUMAN_INTERVENTION_NEEDED",
            Self::NewMessage => "NEW_MESSAGE",
            Self::NewRecognitionResult => "NEW_RECOGNITION_RESULT",
            Self::UnrecoverableError => "UNRECOVERABLE_ERROR",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ConversationEventType);

/// The response message for Agents.ExportAgent.
///
/// Schema `GoogleCloudDialogflowV2beta1ExportAgentResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportAgentResponse {
    /// Zip compressed raw byte content for agent.
    pub agent_content: Option<bytes::Bytes>,

    /// The URI to a file containing the exported agent. This field is populated only if `agent_uri` is
    /// specified in `ExportAgentRequest`.
    pub agent_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportAgentResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_content: None,
            agent_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_content`](Self::agent_content).
    pub fn set_agent_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.agent_content = Some(value.into());
        self
    }

    /// Sets [`agent_uri`](Self::agent_uri).
    pub fn set_agent_uri(mut self, value: impl Into<String>) -> Self {
        self.agent_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportAgentResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentContent" => reader.field(&mut self.agent_content),
            "agentUri" => reader.field(&mut self.agent_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentContent", &self.agent_content);
        writer.field("agentUri", &self.agent_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportAgentResponse);

/// Metadata related to the Export Data Operations (e.g. ExportDocument).
///
/// Schema `GoogleCloudDialogflowV2beta1ExportOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportOperationMetadata {
    /// Cloud Storage file path of the exported data.
    pub exported_gcs_destination: Option<schemas::GcsDestination>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            exported_gcs_destination: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`exported_gcs_destination`](Self::exported_gcs_destination).
    pub fn set_exported_gcs_destination(
        mut self,
        value: schemas::GcsDestination,
    ) -> Self {
        self.exported_gcs_destination = Some(value);
        self
    }
}

impl runtime::Message for ExportOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "exportedGcsDestination" => reader.field(&mut self.exported_gcs_destination),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("exportedGcsDestination", &self.exported_gcs_destination);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportOperationMetadata);

/// Google Cloud Storage location for the output.
///
/// Schema `GoogleCloudDialogflowV2beta1GcsDestination`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GcsDestination {
    /// Required. The Google Cloud Storage URIs for the output. A URI is of the form:
    /// `gs://bucket/object-prefix-or-name` Whether a prefix or name is used depends on the use case.
    /// The requesting user must have "write-permission" to the bucket.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GcsDestination {
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

impl runtime::Message for GcsDestination {
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

runtime::message_as_json!(GcsDestination);

/// Output only. Represents a notification sent to Pub/Sub subscribers for agent assistant events in
/// a specific conversation.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentAssistantEvent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantEvent {
    /// The conversation this notification refers to. Format: `projects//conversations/`.
    pub conversation: Option<String>,

    /// The participant that the suggestion is compiled for. And This field is used to call
    /// Participants.ListSuggestions API. Format: `projects//conversations//participants/`. It will not
    /// be set in legacy workflow. HumanAgentAssistantConfig.name for more information.
    pub participant: Option<String>,

    /// The suggestion results payload that this notification refers to. It will only be set when
    /// HumanAgentAssistantConfig.SuggestionConfig.group_suggestion_responses sets to true.
    pub suggestion_results: Vec<schemas::SuggestionResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantEvent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation: None,
            participant: None,
            suggestion_results: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation`](Self::conversation).
    pub fn set_conversation(mut self, value: impl Into<String>) -> Self {
        self.conversation = Some(value.into());
        self
    }

    /// Sets [`participant`](Self::participant).
    pub fn set_participant(mut self, value: impl Into<String>) -> Self {
        self.participant = Some(value.into());
        self
    }

    /// Sets [`suggestion_results`](Self::suggestion_results).
    pub fn set_suggestion_results(
        mut self,
        values: impl IntoIterator<Item = schemas::SuggestionResult>,
    ) -> Self {
        self.suggestion_results = values.into_iter().collect();
        self
    }
}

impl runtime::Message for HumanAgentAssistantEvent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversation" => reader.field(&mut self.conversation),
            "participant" => reader.field(&mut self.participant),
            "suggestionResults" => reader.field(&mut self.suggestion_results),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversation", &self.conversation);
        writer.field("participant", &self.participant);
        writer.field("suggestionResults", &self.suggestion_results);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentAssistantEvent);

/// Response message for Documents.ImportDocuments.
///
/// Schema `GoogleCloudDialogflowV2beta1ImportDocumentsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportDocumentsResponse {
    /// Includes details about skipped documents or any other warnings.
    pub warnings: Vec<schemas::rpc::Status>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportDocumentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            warnings: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`warnings`](Self::warnings).
    pub fn set_warnings(
        mut self,
        values: impl IntoIterator<Item = schemas::rpc::Status>,
    ) -> Self {
        self.warnings = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ImportDocumentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "warnings" => reader.field(&mut self.warnings),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("warnings", &self.warnings);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportDocumentsResponse);

/// Metadata for initializing a location-level encryption specification.
///
/// Schema `GoogleCloudDialogflowV2beta1InitializeEncryptionSpecMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InitializeEncryptionSpecMetadata {
    /// Output only. The original request for initialization.
    pub request: Option<schemas::InitializeEncryptionSpecRequest>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InitializeEncryptionSpecMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            request: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`request`](Self::request).
    pub fn set_request(
        mut self,
        value: schemas::InitializeEncryptionSpecRequest,
    ) -> Self {
        self.request = Some(value);
        self
    }
}

impl runtime::Message for InitializeEncryptionSpecMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "request" => reader.field(&mut self.request),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("request", &self.request);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InitializeEncryptionSpecMetadata);

/// Metadata in google::longrunning::Operation for Knowledge operations.
///
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeOperationMetadata {
    /// The time when the operation finished.
    pub done_time: Option<runtime::Timestamp>,

    /// Metadata for the Export Data Operation such as the destination of export.
    pub export_operation_metadata: Option<schemas::ExportOperationMetadata>,

    /// The name of the knowledge base interacted with during the operation.
    pub knowledge_base: Option<String>,

    /// Required. Output only. The current state of this operation.
    pub state: Option<schemas::KnowledgeOperationMetadataState>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            done_time: None,
            export_operation_metadata: None,
            knowledge_base: None,
            state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`done_time`](Self::done_time).
    pub fn set_done_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.done_time = Some(value.into());
        self
    }

    /// Sets [`export_operation_metadata`](Self::export_operation_metadata).
    pub fn set_export_operation_metadata(
        mut self,
        value: schemas::ExportOperationMetadata,
    ) -> Self {
        self.export_operation_metadata = Some(value);
        self
    }

    /// Sets [`knowledge_base`](Self::knowledge_base).
    pub fn set_knowledge_base(mut self, value: impl Into<String>) -> Self {
        self.knowledge_base = Some(value.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(
        mut self,
        value: impl Into<schemas::KnowledgeOperationMetadataState>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl runtime::Message for KnowledgeOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "doneTime" => reader.field(&mut self.done_time),
            "exportOperationMetadata" => {
                reader.field(&mut self.export_operation_metadata)
            }
            "knowledgeBase" => reader.field(&mut self.knowledge_base),
            "state" => reader.field(&mut self.state),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("doneTime", &self.done_time);
        writer.field("exportOperationMetadata", &self.export_operation_metadata);
        writer.field("knowledgeBase", &self.knowledge_base);
        writer.field("state", &self.state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeOperationMetadata);

/// The current state of this operation.
///
/// Values of `state` in [`KnowledgeOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
///
/// [`KnowledgeOperationMetadata`]: crate::v2beta1::schemas::KnowledgeOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnowledgeOperationMetadataState {
    /// State unspecified. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// The operation has been created. On the wire: `PENDING`.
    Pending,

    /// The operation is currently running. On the wire: `RUNNING`.
    Running,

    /// The operation is done, either cancelled or completed. On the wire: `DONE`.
    Done,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for KnowledgeOperationMetadataState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "PENDING" => Self::Pending,
            "RUNNING" => Self::Running,
            "DONE" => Self::Done,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for KnowledgeOperationMetadataState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Pending => "PENDING",
            Self::Running => "RUNNING",
            Self::Done => "DONE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(KnowledgeOperationMetadataState);

/// Represents the contents of the original request that was passed to the `[Streaming]DetectIntent`
/// call.
///
/// Schema `GoogleCloudDialogflowV2beta1OriginalDetectIntentRequest`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OriginalDetectIntentRequest {
    /// Optional. This field is set to the value of the `QueryParameters.payload` field passed in the
    /// request. Some integrations that query a Dialogflow agent may provide additional information in
    /// the payload. In particular, for the Dialogflow Phone Gateway integration, this field has the
    /// form: { "telephony": { "caller_id": "+18558363987" } } Note: The caller ID field (`caller_id`)
    /// will be redacted for Trial Edition agents and populated with the caller ID in
    /// [E.164 format](https://en.wikipedia.org/wiki/E.164) for Essentials Edition agents.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// The source of this request, e.g., `google`, `facebook`, `slack`. It is set by Dialogflow-owned
    /// servers.
    pub source: Option<String>,

    /// Optional. The version of the protocol used for this request. This field is AoG-specific.
    pub version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl OriginalDetectIntentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            payload: None,
            source: None,
            version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`source`](Self::source).
    pub fn set_source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Sets [`version`](Self::version).
    pub fn set_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl runtime::Message for OriginalDetectIntentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "payload" => reader.field(&mut self.payload),
            "source" => reader.field(&mut self.source),
            "version" => reader.field(&mut self.version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("payload", &self.payload);
        writer.field("source", &self.source);
        writer.field("version", &self.version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(OriginalDetectIntentRequest);

/// Metadata for a ConversationProfile.SetSuggestionFeatureConfig operation.
///
/// Schema `GoogleCloudDialogflowV2beta1SetSuggestionFeatureConfigOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetSuggestionFeatureConfigOperationMetadata {
    /// The resource name of the conversation profile. Format:
    /// `projects//locations//conversationProfiles/`
    pub conversation_profile: Option<String>,

    /// Timestamp whe the request was created. The time is measured on server side.
    pub create_time: Option<runtime::Timestamp>,

    /// Required. The participant role to add or update the suggestion feature config. Only HUMAN_AGENT
    /// or END_USER can be used.
    pub participant_role: Option<
        schemas::SetSuggestionFeatureConfigOperationMetadataParticipantRole,
    >,

    /// Required. The type of the suggestion feature to add or update.
    pub suggestion_feature_type: Option<
        schemas::SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SetSuggestionFeatureConfigOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_profile: None,
            create_time: None,
            participant_role: None,
            suggestion_feature_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_profile`](Self::conversation_profile).
    pub fn set_conversation_profile(mut self, value: impl Into<String>) -> Self {
        self.conversation_profile = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`participant_role`](Self::participant_role).
    pub fn set_participant_role(
        mut self,
        value: impl Into<
            schemas::SetSuggestionFeatureConfigOperationMetadataParticipantRole,
        >,
    ) -> Self {
        self.participant_role = Some(value.into());
        self
    }

    /// Sets [`suggestion_feature_type`](Self::suggestion_feature_type).
    pub fn set_suggestion_feature_type(
        mut self,
        value: impl Into<
            schemas::SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
        >,
    ) -> Self {
        self.suggestion_feature_type = Some(value.into());
        self
    }
}

impl runtime::Message for SetSuggestionFeatureConfigOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationProfile" => reader.field(&mut self.conversation_profile),
            "createTime" => reader.field(&mut self.create_time),
            "participantRole" => reader.field(&mut self.participant_role),
            "suggestionFeatureType" => reader.field(&mut self.suggestion_feature_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationProfile", &self.conversation_profile);
        writer.field("createTime", &self.create_time);
        writer.field("participantRole", &self.participant_role);
        writer.field("suggestionFeatureType", &self.suggestion_feature_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SetSuggestionFeatureConfigOperationMetadata);

/// The participant role to add or update the suggestion feature config. Only HUMAN_AGENT or
/// END_USER can be used.
///
/// Values of `participantRole` in [`SetSuggestionFeatureConfigOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
///
/// [`SetSuggestionFeatureConfigOperationMetadata`]: crate::v2beta1::schemas::SetSuggestionFeatureConfigOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetSuggestionFeatureConfigOperationMetadataParticipantRole {
    /// Participant role not set. On the wire: `ROLE_UNSPECIFIED`.
    Unspecified,

    /// Participant is a human agent. On the wire: `HUMAN_AGENT`.
    HumanAgent,

    /// Participant is an automated agent, such as a Dialogflow agent. On the wire: `AUTOMATED_AGENT`.
    AutomatedAgent,

    /// Participant is an end user that has called or chatted with Dialogflow services. On the wire:
    /// `END_USER`.
    EndUser,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SetSuggestionFeatureConfigOperationMetadataParticipantRole {
    fn from(name: &str) -> Self {
        match name {
            "ROLE_UNSPECIFIED" => Self::Unspecified,
            "HUMAN_AGENT" => Self::HumanAgent,
            "AUTOMATED_AGENT" => Self::AutomatedAgent,
            "END_USER" => Self::EndUser,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SetSuggestionFeatureConfigOperationMetadataParticipantRole {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ROLE_UNSPECIFIED",
            Self::HumanAgent => "HUMAN_AGENT",
            Self::AutomatedAgent => "AUTOMATED_AGENT",
            Self::EndUser => "END_USER",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SetSuggestionFeatureConfigOperationMetadataParticipantRole);

/// The type of the suggestion feature to add or update.
///
/// Values of `suggestionFeatureType` in [`SetSuggestionFeatureConfigOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
///
/// [`SetSuggestionFeatureConfigOperationMetadata`]: crate::v2beta1::schemas::SetSuggestionFeatureConfigOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
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

impl From<&str> for SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
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

impl runtime::OpenEnum
for SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
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

runtime::open_enum_as_name!(
    SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType
);

/// Information for a word recognized by the speech recognizer.
///
/// Schema `GoogleCloudDialogflowV2beta1SpeechWordInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SpeechWordInfo {
    /// The Speech confidence between 0.0 and 1.0 for this word. A higher number indicates an estimated
    /// greater likelihood that the recognized word is correct. The default of 0.0 is a sentinel value
    /// indicating that confidence was not set. This field is not guaranteed to be fully stable over
    /// time for the same audio input. Users should also not rely on it to always be provided.
    pub confidence: Option<f32>,

    /// Time offset relative to the beginning of the audio that corresponds to the end of the spoken
    /// word. This is an experimental feature and the accuracy of the time offset can vary.
    pub end_offset: Option<runtime::Duration>,

    /// Time offset relative to the beginning of the audio that corresponds to the start of the spoken
    /// word. This is an experimental feature and the accuracy of the time offset can vary.
    pub start_offset: Option<runtime::Duration>,

    /// The word this info is for.
    pub word: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SpeechWordInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence: None,
            end_offset: None,
            start_offset: None,
            word: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence`](Self::confidence).
    pub fn set_confidence(mut self, value: f32) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets [`end_offset`](Self::end_offset).
    pub fn set_end_offset(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.end_offset = Some(value.into());
        self
    }

    /// Sets [`start_offset`](Self::start_offset).
    pub fn set_start_offset(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.start_offset = Some(value.into());
        self
    }

    /// Sets [`word`](Self::word).
    pub fn set_word(mut self, value: impl Into<String>) -> Self {
        self.word = Some(value.into());
        self
    }
}

impl runtime::Message for SpeechWordInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidence" => reader.field(&mut self.confidence),
            "endOffset" => reader.field(&mut self.end_offset),
            "startOffset" => reader.field(&mut self.start_offset),
            "word" => reader.field(&mut self.word),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidence", &self.confidence);
        writer.field("endOffset", &self.end_offset);
        writer.field("startOffset", &self.start_offset);
        writer.field("word", &self.word);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SpeechWordInfo);

/// Contains a speech recognition result corresponding to a portion of the audio that is currently
/// being processed or an indication that this is the end of the single requested utterance. While
/// end-user audio is being processed, Dialogflow sends a series of results. Each result may contain
/// a `transcript` value. A transcript represents a portion of the utterance. While the recognizer
/// is processing audio, transcript values may be interim values or finalized values. Once a
/// transcript is finalized, the `is_final` value is set to true and processing continues for the
/// next transcript. If `StreamingDetectIntentRequest.query_input.audio_config.single_utterance` was
/// true, and the recognizer has completed processing audio, the `message_type` value is set to
/// `END_OF_SINGLE_UTTERANCE and the following (last) result contains the last finalized transcript. The complete end-user utterance is determined by concatenating the finalized transcript values received for the series of results. In the following example, single utterance is enabled. In the case where single utterance is not enabled, result 7 would not occur. ``` Num | transcript | message_type | is_final --- | ----------------------- | ----------------------- | -------- 1 | "tube" | TRANSCRIPT | false 2 | "to be a" | TRANSCRIPT | false 3 | "to be" | TRANSCRIPT | false 4 | "to be or not to be" | TRANSCRIPT | true 5 | "that's" | TRANSCRIPT | false 6 | "that is | TRANSCRIPT | false 7 | unset | END_OF_SINGLE_UTTERANCE | unset 8 | " that is the question" | TRANSCRIPT | true ``` Concatenating the finalized transcripts with`is_final\`
/// set to true, the complete utterance becomes "to be or not to be that is the question".
///
/// Schema `GoogleCloudDialogflowV2beta1StreamingRecognitionResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct StreamingRecognitionResult {
    /// The Speech confidence between 0.0 and 1.0 for the current portion of audio. A higher number
    /// indicates an estimated greater likelihood that the recognized words are correct. The default of
    /// 0.0 is a sentinel value indicating that confidence was not set. This field is typically only
    /// provided if `is_final` is true and you should not rely on it being accurate or even set.
    pub confidence: Option<f32>,

    /// DTMF digits. Populated if and only if `message_type` = `DTMF_DIGITS`.
    pub dtmf_digits: Option<schemas::TelephonyDtmfEvents>,

    /// If `false`, the `StreamingRecognitionResult` represents an interim result that may change. If
    /// `true`, the recognizer will not return any further hypotheses about this piece of the audio. May
    /// only be populated for `message_type` = `TRANSCRIPT`.
    pub is_final: Option<bool>,

    /// Detected language code for the transcript.
    pub language_code: Option<String>,

    /// Type of the result message.
    pub message_type: Option<schemas::StreamingRecognitionResultMessageType>,

    /// Time offset of the end of this Speech recognition result relative to the beginning of the audio.
    /// Only populated for `message_type` = `TRANSCRIPT`.
    pub speech_end_offset: Option<runtime::Duration>,

    /// Word-specific information for the words recognized by Speech in transcript. Populated if and
    /// only if `message_type` = `TRANSCRIPT` and \[InputAudioConfig.enable_word_info\] is set.
    pub speech_word_info: Vec<schemas::SpeechWordInfo>,

    /// An estimate of the likelihood that the speech recognizer will not change its guess about this
    /// interim recognition result:
    ///
    /// - If the value is unspecified or 0.0, Dialogflow didn't compute the stability. In particular,
    ///   Dialogflow will only provide stability for `TRANSCRIPT` results with `is_final = false`.
    /// - Otherwise, the value is in (0.0, 1.0\] where 0.0 means completely unstable and 1.0 means
    ///   completely stable.
    pub stability: Option<f32>,

    /// Transcript text representing the words that the user spoke. Populated if and only if
    /// `message_type` = `TRANSCRIPT`.
    pub transcript: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl StreamingRecognitionResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence: None,
            dtmf_digits: None,
            is_final: None,
            language_code: None,
            message_type: None,
            speech_end_offset: None,
            speech_word_info: Vec::new(),
            stability: None,
            transcript: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence`](Self::confidence).
    pub fn set_confidence(mut self, value: f32) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets [`dtmf_digits`](Self::dtmf_digits).
    pub fn set_dtmf_digits(mut self, value: schemas::TelephonyDtmfEvents) -> Self {
        self.dtmf_digits = Some(value);
        self
    }

    /// Sets [`is_final`](Self::is_final).
    pub fn set_is_final(mut self, value: bool) -> Self {
        self.is_final = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`message_type`](Self::message_type).
    pub fn set_message_type(
        mut self,
        value: impl Into<schemas::StreamingRecognitionResultMessageType>,
    ) -> Self {
        self.message_type = Some(value.into());
        self
    }

    /// Sets [`speech_end_offset`](Self::speech_end_offset).
    pub fn set_speech_end_offset(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.speech_end_offset = Some(value.into());
        self
    }

    /// Sets [`speech_word_info`](Self::speech_word_info).
    pub fn set_speech_word_info(
        mut self,
        values: impl IntoIterator<Item = schemas::SpeechWordInfo>,
    ) -> Self {
        self.speech_word_info = values.into_iter().collect();
        self
    }

    /// Sets [`stability`](Self::stability).
    pub fn set_stability(mut self, value: f32) -> Self {
        self.stability = Some(value);
        self
    }

    /// Sets [`transcript`](Self::transcript).
    pub fn set_transcript(mut self, value: impl Into<String>) -> Self {
        self.transcript = Some(value.into());
        self
    }
}

impl runtime::Message for StreamingRecognitionResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidence" => reader.field(&mut self.confidence),
            "dtmfDigits" => reader.field(&mut self.dtmf_digits),
            "isFinal" => reader.field(&mut self.is_final),
            "languageCode" => reader.field(&mut self.language_code),
            "messageType" => reader.field(&mut self.message_type),
            "speechEndOffset" => reader.field(&mut self.speech_end_offset),
            "speechWordInfo" => reader.field(&mut self.speech_word_info),
            "stability" => reader.field(&mut self.stability),
            "transcript" => reader.field(&mut self.transcript),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidence", &self.confidence);
        writer.field("dtmfDigits", &self.dtmf_digits);
        writer.field("isFinal", &self.is_final);
        writer.field("languageCode", &self.language_code);
        writer.field("messageType", &self.message_type);
        writer.field("speechEndOffset", &self.speech_end_offset);
        writer.field("speechWordInfo", &self.speech_word_info);
        writer.field("stability", &self.stability);
        writer.field("transcript", &self.transcript);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(StreamingRecognitionResult);

/// Type of the result message.
///
/// Values of `messageType` in [`StreamingRecognitionResult`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
///
/// [`StreamingRecognitionResult`]: crate::v2beta1::schemas::StreamingRecognitionResult
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamingRecognitionResultMessageType {
    /// Not specified. Should never be used. On the wire: `MESSAGE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Message contains a (possibly partial) transcript. On the wire: `TRANSCRIPT`.
    Transcript,

    /// This event indicates that the server has detected the end of the user's speech utterance and
    /// expects no additional speech. Therefore, the server will not process additional audio (although
    /// it may subsequently return additional results). The client should stop sending additional audio
    /// data, half-close the gRPC connection, and wait for any additional results until the server
    /// closes the gRPC connection. This message is only sent if `single_utterance` was set to `true`,
    /// and is not used otherwise. On the wire: `END_OF_SINGLE_UTTERANCE`.
    EndOfSingleUtterance,

    /// Message contains DTMF digits. On the wire: `DTMF_DIGITS`.
    DtmfDigits,

    /// Message contains DTMF digits. Before a message with DTMF_DIGITS is sent, a message with
    /// PARTIAL_DTMF_DIGITS may be sent with DTMF digits collected up to the time of sending, which
    /// represents an intermediate result. On the wire: `PARTIAL_DTMF_DIGITS`.
    PartialDtmfDigits,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for StreamingRecognitionResultMessageType {
    fn from(name: &str) -> Self {
        match name {
            "MESSAGE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "TRANSCRIPT" => Self::Transcript,
            "END_OF_SINGLE_UTTERANCE" => Self::EndOfSingleUtterance,
            "DTMF_DIGITS" => Self::DtmfDigits,
            "PARTIAL_DTMF_DIGITS" => Self::PartialDtmfDigits,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for StreamingRecognitionResultMessageType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MESSAGE_TYPE_UNSPECIFIED",
            Self::Transcript => "TRANSCRIPT",
            Self::EndOfSingleUtterance => "END_OF_SINGLE_UTTERANCE",
            Self::DtmfDigits => "DTMF_DIGITS",
            Self::PartialDtmfDigits => "PARTIAL_DTMF_DIGITS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(StreamingRecognitionResultMessageType);

/// The request message for a webhook call.
///
/// Schema `GoogleCloudDialogflowV2beta1WebhookRequest`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequest {
    /// Alternative query results from KnowledgeService.
    pub alternative_query_results: Vec<schemas::QueryResult>,

    /// Optional. The contents of the original request that was passed to `[Streaming]DetectIntent`
    /// call.
    pub original_detect_intent_request: Option<schemas::OriginalDetectIntentRequest>,

    /// The result of the conversational query or event processing. Contains the same value as
    /// `[Streaming]DetectIntentResponse.query_result`.
    pub query_result: Option<schemas::QueryResult>,

    /// The unique identifier of the response. Contains the same value as
    /// `[Streaming]DetectIntentResponse.response_id`.
    pub response_id: Option<String>,

    /// The unique identifier of detectIntent request session. Can be used to identify end-user inside
    /// webhook implementation. Supported formats: -
    /// `projects//agent/sessions/, -`projects//locations//agent/sessions/`, -`projects//agent/environments//users//sessions/`, -`projects//locations//agent/environments//users//sessions/\`,
    pub session: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            alternative_query_results: Vec::new(),
            original_detect_intent_request: None,
            query_result: None,
            response_id: None,
            session: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`alternative_query_results`](Self::alternative_query_results).
    pub fn set_alternative_query_results(
        mut self,
        values: impl IntoIterator<Item = schemas::QueryResult>,
    ) -> Self {
        self.alternative_query_results = values.into_iter().collect();
        self
    }

    /// Sets [`original_detect_intent_request`](Self::original_detect_intent_request).
    pub fn set_original_detect_intent_request(
        mut self,
        value: schemas::OriginalDetectIntentRequest,
    ) -> Self {
        self.original_detect_intent_request = Some(value);
        self
    }

    /// Sets [`query_result`](Self::query_result).
    pub fn set_query_result(mut self, value: schemas::QueryResult) -> Self {
        self.query_result = Some(value);
        self
    }

    /// Sets [`response_id`](Self::response_id).
    pub fn set_response_id(mut self, value: impl Into<String>) -> Self {
        self.response_id = Some(value.into());
        self
    }

    /// Sets [`session`](Self::session).
    pub fn set_session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "alternativeQueryResults" => {
                reader.field(&mut self.alternative_query_results)
            }
            "originalDetectIntentRequest" => {
                reader.field(&mut self.original_detect_intent_request)
            }
            "queryResult" => reader.field(&mut self.query_result),
            "responseId" => reader.field(&mut self.response_id),
            "session" => reader.field(&mut self.session),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("alternativeQueryResults", &self.alternative_query_results);
        writer
            .field("originalDetectIntentRequest", &self.original_detect_intent_request);
        writer.field("queryResult", &self.query_result);
        writer.field("responseId", &self.response_id);
        writer.field("session", &self.session);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequest);

/// The response message for a webhook call. This response is validated by the Dialogflow server. If
/// validation fails, an error will be returned in the [QueryResult.diagnostic_info] field. Setting
/// JSON fields to an empty value with the wrong type is a common error. To avoid this error: - Use
/// `""` for empty strings - Use `{}` or `null` for empty objects - Use `[]` or `null` for empty
/// arrays For more information, see the
/// [Protocol Buffers Language Guide](https://developers.google.com/protocol-buffers/docs/proto3#json).
///
/// Schema `GoogleCloudDialogflowV2beta1WebhookResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
///
/// [QueryResult.diagnostic_info]: field@crate::v2beta1::schemas::QueryResult::diagnostic_info
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookResponse {
    /// Optional. Indicates that this intent ends an interaction. Some integrations (e.g., Actions on
    /// Google or Dialogflow phone gateway) use this information to close interaction with an end user.
    /// Default is false.
    pub end_interaction: Option<bool>,

    /// Optional. Invokes the supplied events. When this field is set, Dialogflow ignores the
    /// `fulfillment_text`, `fulfillment_messages`, and `payload` fields.
    pub followup_event_input: Option<schemas::EventInput>,

    /// Optional. The rich response messages intended for the end-user. When provided, Dialogflow uses
    /// this field to populate [QueryResult.fulfillment_messages] sent to the integration or API caller.
    ///
    /// [QueryResult.fulfillment_messages]: field@crate::v2beta1::schemas::QueryResult::fulfillment_messages
    pub fulfillment_messages: Vec<schemas::IntentMessage>,

    /// Optional. The text response message intended for the end-user. It is recommended to use
    /// `fulfillment_messages.text.text[0]` instead. When provided, Dialogflow uses this field to
    /// populate [QueryResult.fulfillment_text] sent to the integration or API caller.
    ///
    /// [QueryResult.fulfillment_text]: field@crate::v2beta1::schemas::QueryResult::fulfillment_text
    pub fulfillment_text: Option<String>,

    /// Indicates that a live agent should be brought in to handle the interaction with the user. In
    /// most cases, when you set this flag to true, you would also want to set end_interaction to true
    /// as well. Default is false.
    pub live_agent_handoff: Option<bool>,

    /// Optional. The collection of output contexts that will overwrite currently active contexts for
    /// the session and reset their lifespans. When provided, Dialogflow uses this field to populate
    /// [QueryResult.output_contexts] sent to the integration or API caller.
    ///
    /// [QueryResult.output_contexts]: field@crate::v2beta1::schemas::QueryResult::output_contexts
    pub output_contexts: Vec<schemas::Context>,

    /// Optional. This field can be used to pass custom data from your webhook to the integration or API
    /// caller. Arbitrary JSON objects are supported. When provided, Dialogflow uses this field to
    /// populate [QueryResult.webhook_payload] sent to the integration or API caller. This field is also
    /// used by the
    /// [Google Assistant integration](https://cloud.google.com/dialogflow/docs/integrations/aog) for
    /// rich response messages. See the format definition at
    /// [Google Assistant Dialogflow webhook format](https://developers.google.com/assistant/actions/build/json/dialogflow-webhook-json)
    ///
    /// [QueryResult.webhook_payload]: field@crate::v2beta1::schemas::QueryResult::webhook_payload
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. Additional session entity types to replace or extend developer entity types with. The
    /// entity synonyms apply to all languages and persist for the session. Setting this data from a
    /// webhook overwrites the session entity types that have been set using `detectIntent`,
    /// `streamingDetectIntent` or [SessionEntityType] management methods.
    ///
    /// [SessionEntityType]: crate::v2beta1::schemas::SessionEntityType
    pub session_entity_types: Vec<schemas::SessionEntityType>,

    /// Optional. A custom field used to identify the webhook source. Arbitrary strings are supported.
    /// When provided, Dialogflow uses this field to populate [QueryResult.webhook_source] sent to the
    /// integration or API caller.
    ///
    /// [QueryResult.webhook_source]: field@crate::v2beta1::schemas::QueryResult::webhook_source
    pub source: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            end_interaction: None,
            followup_event_input: None,
            fulfillment_messages: Vec::new(),
            fulfillment_text: None,
            live_agent_handoff: None,
            output_contexts: Vec::new(),
            payload: None,
            session_entity_types: Vec::new(),
            source: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`end_interaction`](Self::end_interaction).
    pub fn set_end_interaction(mut self, value: bool) -> Self {
        self.end_interaction = Some(value);
        self
    }

    /// Sets [`followup_event_input`](Self::followup_event_input).
    pub fn set_followup_event_input(mut self, value: schemas::EventInput) -> Self {
        self.followup_event_input = Some(value);
        self
    }

    /// Sets [`fulfillment_messages`](Self::fulfillment_messages).
    pub fn set_fulfillment_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentMessage>,
    ) -> Self {
        self.fulfillment_messages = values.into_iter().collect();
        self
    }

    /// Sets [`fulfillment_text`](Self::fulfillment_text).
    pub fn set_fulfillment_text(mut self, value: impl Into<String>) -> Self {
        self.fulfillment_text = Some(value.into());
        self
    }

    /// Sets [`live_agent_handoff`](Self::live_agent_handoff).
    pub fn set_live_agent_handoff(mut self, value: bool) -> Self {
        self.live_agent_handoff = Some(value);
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

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`session_entity_types`](Self::session_entity_types).
    pub fn set_session_entity_types(
        mut self,
        values: impl IntoIterator<Item = schemas::SessionEntityType>,
    ) -> Self {
        self.session_entity_types = values.into_iter().collect();
        self
    }

    /// Sets [`source`](Self::source).
    pub fn set_source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "endInteraction" => reader.field(&mut self.end_interaction),
            "followupEventInput" => reader.field(&mut self.followup_event_input),
            "fulfillmentMessages" => reader.field(&mut self.fulfillment_messages),
            "fulfillmentText" => reader.field(&mut self.fulfillment_text),
            "liveAgentHandoff" => reader.field(&mut self.live_agent_handoff),
            "outputContexts" => reader.field(&mut self.output_contexts),
            "payload" => reader.field(&mut self.payload),
            "sessionEntityTypes" => reader.field(&mut self.session_entity_types),
            "source" => reader.field(&mut self.source),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("endInteraction", &self.end_interaction);
        writer.field("followupEventInput", &self.followup_event_input);
        writer.field("fulfillmentMessages", &self.fulfillment_messages);
        writer.field("fulfillmentText", &self.fulfillment_text);
        writer.field("liveAgentHandoff", &self.live_agent_handoff);
        writer.field("outputContexts", &self.output_contexts);
        writer.field("payload", &self.payload);
        writer.field("sessionEntityTypes", &self.session_entity_types);
        writer.field("source", &self.source);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookResponse);

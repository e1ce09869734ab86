//! Schemas of the feature `conversation-profiles`.

use crate::runtime;
use crate::v2::schemas;

/// The request message for [ConversationProfiles.ClearSuggestionFeatureConfig].
///
/// Schema `GoogleCloudDialogflowV2ClearSuggestionFeatureConfigRequest`.
///
/// [ConversationProfiles.ClearSuggestionFeatureConfig]: crate::v2::projects::conversation_profiles::ConversationProfiles::clear_suggestion_feature_config
#[derive(Clone)]
#[non_exhaustive]
pub struct ClearSuggestionFeatureConfigRequest {
    /// Required. The participant role to remove the suggestion feature config. Only HUMAN_AGENT or
    /// END_USER can be used.
    pub participant_role: Option<
        schemas::ClearSuggestionFeatureConfigRequestParticipantRole,
    >,

    /// Required. The type of the suggestion feature to remove.
    pub suggestion_feature_type: Option<
        schemas::ClearSuggestionFeatureConfigRequestSuggestionFeatureType,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ClearSuggestionFeatureConfigRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            participant_role: None,
            suggestion_feature_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`participant_role`](Self::participant_role).
    pub fn set_participant_role(
        mut self,
        value: impl Into<schemas::ClearSuggestionFeatureConfigRequestParticipantRole>,
    ) -> Self {
        self.participant_role = Some(value.into());
        self
    }

    /// Sets [`suggestion_feature_type`](Self::suggestion_feature_type).
    pub fn set_suggestion_feature_type(
        mut self,
        value: impl Into<
            schemas::ClearSuggestionFeatureConfigRequestSuggestionFeatureType,
        >,
    ) -> Self {
        self.suggestion_feature_type = Some(value.into());
        self
    }
}

impl runtime::Message for ClearSuggestionFeatureConfigRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
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
        writer.field("participantRole", &self.participant_role);
        writer.field("suggestionFeatureType", &self.suggestion_feature_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ClearSuggestionFeatureConfigRequest);

/// The participant role to remove the suggestion feature config. Only HUMAN_AGENT or END_USER can
/// be used.
///
/// Values of `participantRole` in [`ClearSuggestionFeatureConfigRequest`].
///
/// [`ClearSuggestionFeatureConfigRequest`]: crate::v2::schemas::ClearSuggestionFeatureConfigRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClearSuggestionFeatureConfigRequestParticipantRole {
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

impl From<&str> for ClearSuggestionFeatureConfigRequestParticipantRole {
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

impl runtime::OpenEnum for ClearSuggestionFeatureConfigRequestParticipantRole {
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

runtime::open_enum_as_name!(ClearSuggestionFeatureConfigRequestParticipantRole);

/// The type of the suggestion feature to remove.
///
/// Values of `suggestionFeatureType` in [`ClearSuggestionFeatureConfigRequest`].
///
/// [`ClearSuggestionFeatureConfigRequest`]: crate::v2::schemas::ClearSuggestionFeatureConfigRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClearSuggestionFeatureConfigRequestSuggestionFeatureType {
    /// Unspecified feature type. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// Run article suggestion model for chat. On the wire: `ARTICLE_SUGGESTION`.
    ArticleSuggestion,

    /// Run FAQ model for chat. On the wire: `FAQ`.
    Faq,

    /// Run smart reply model for chat. On the wire: `SMART_REPLY`.
    SmartReply,

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

impl From<&str> for ClearSuggestionFeatureConfigRequestSuggestionFeatureType {
    fn from(name: &str) -> Self {
        match name {
            "TYPE_UNSPECIFIED" => Self::Unspecified,
            "ARTICLE_SUGGESTION" => Self::ArticleSuggestion,
            "FAQ" => Self::Faq,
            "SMART_REPLY" => Self::SmartReply,
            "CONVERSATION_SUMMARIZATION" => Self::ConversationSummarization,
            "KNOWLEDGE_SEARCH" => Self::KnowledgeSearch,
            "KNOWLEDGE_ASSIST" => Self::KnowledgeAssist,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ClearSuggestionFeatureConfigRequestSuggestionFeatureType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TYPE_UNSPECIFIED",
            Self::ArticleSuggestion => "ARTICLE_SUGGESTION",
            Self::Faq => "FAQ",
            Self::SmartReply => "SMART_REPLY",
            Self::ConversationSummarization => "CONVERSATION_SUMMARIZATION",
            Self::KnowledgeSearch => "KNOWLEDGE_SEARCH",
            Self::KnowledgeAssist => "KNOWLEDGE_ASSIST",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ClearSuggestionFeatureConfigRequestSuggestionFeatureType);

/// The response message for [ConversationProfiles.ListConversationProfiles].
///
/// Schema `GoogleCloudDialogflowV2ListConversationProfilesResponse`.
///
/// [ConversationProfiles.ListConversationProfiles]: crate::v2::projects::conversation_profiles::ConversationProfiles::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListConversationProfilesResponse {
    /// The list of project conversation profiles. There is a maximum number of items returned based on
    /// the page_size field in the request.
    pub conversation_profiles: Vec<schemas::ConversationProfile>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListConversationProfilesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_profiles: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_profiles`](Self::conversation_profiles).
    pub fn set_conversation_profiles(
        mut self,
        values: impl IntoIterator<Item = schemas::ConversationProfile>,
    ) -> Self {
        self.conversation_profiles = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListConversationProfilesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationProfiles" => reader.field(&mut self.conversation_profiles),
            "nextPageToken" => reader.field(&mut self.next_page_token),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationProfiles", &self.conversation_profiles);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListConversationProfilesResponse);

/// The request message for [ConversationProfiles.SetSuggestionFeatureConfig].
///
/// Schema `GoogleCloudDialogflowV2SetSuggestionFeatureConfigRequest`.
///
/// [ConversationProfiles.SetSuggestionFeatureConfig]: crate::v2::projects::conversation_profiles::ConversationProfiles::set_suggestion_feature_config
#[derive(Clone)]
#[non_exhaustive]
pub struct SetSuggestionFeatureConfigRequest {
    /// Required. The participant role to add or update the suggestion feature config. Only HUMAN_AGENT
    /// or END_USER can be used.
    pub participant_role: Option<
        schemas::SetSuggestionFeatureConfigRequestParticipantRole,
    >,

    /// Required. The suggestion feature config to add or update.
    pub suggestion_feature_config: Option<
        schemas::HumanAgentAssistantConfigSuggestionFeatureConfig,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SetSuggestionFeatureConfigRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            participant_role: None,
            suggestion_feature_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`participant_role`](Self::participant_role).
    pub fn set_participant_role(
        mut self,
        value: impl Into<schemas::SetSuggestionFeatureConfigRequestParticipantRole>,
    ) -> Self {
        self.participant_role = Some(value.into());
        self
    }

    /// Sets [`suggestion_feature_config`](Self::suggestion_feature_config).
    pub fn set_suggestion_feature_config(
        mut self,
        value: schemas::HumanAgentAssistantConfigSuggestionFeatureConfig,
    ) -> Self {
        self.suggestion_feature_config = Some(value);
        self
    }
}

impl runtime::Message for SetSuggestionFeatureConfigRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "participantRole" => reader.field(&mut self.participant_role),
            "suggestionFeatureConfig" => {
                reader.field(&mut self.suggestion_feature_config)
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
        writer.field("participantRole", &self.participant_role);
        writer.field("suggestionFeatureConfig", &self.suggestion_feature_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SetSuggestionFeatureConfigRequest);

/// The participant role to add or update the suggestion feature config. Only HUMAN_AGENT or
/// END_USER can be used.
///
/// Values of `participantRole` in [`SetSuggestionFeatureConfigRequest`].
///
/// [`SetSuggestionFeatureConfigRequest`]: crate::v2::schemas::SetSuggestionFeatureConfigRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetSuggestionFeatureConfigRequestParticipantRole {
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

impl From<&str> for SetSuggestionFeatureConfigRequestParticipantRole {
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

impl runtime::OpenEnum for SetSuggestionFeatureConfigRequestParticipantRole {
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

runtime::open_enum_as_name!(SetSuggestionFeatureConfigRequestParticipantRole);

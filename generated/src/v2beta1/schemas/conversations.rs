//! Schemas of the feature `conversations`.

use crate::runtime;
use crate::v2beta1::schemas;

/// The request message for [Conversations.CompleteConversation].
///
/// Schema `GoogleCloudDialogflowV2beta1CompleteConversationRequest`.
///
/// [Conversations.CompleteConversation]: crate::v2beta1::projects::conversations::Conversations::complete
#[derive(Clone)]
#[non_exhaustive]
pub struct CompleteConversationRequest {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CompleteConversationRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for CompleteConversationRequest {
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

runtime::message_as_json!(CompleteConversationRequest);

/// Represents a conversation. A conversation is an interaction between an agent, including live
/// agents and Dialogflow agents, and a support customer. Conversations can include phone calls and
/// text-based chat sessions.
///
/// Schema `GoogleCloudDialogflowV2beta1Conversation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Conversation {
    /// Required. The Conversation Profile to be used to configure this Conversation. This field cannot
    /// be updated. Format: `projects//locations//conversationProfiles/`.
    pub conversation_profile: Option<String>,

    /// Optional. The stage of a conversation. It indicates whether the virtual agent or a human agent
    /// is handling the conversation. If the conversation is created with the conversation profile that
    /// has Dialogflow config set, defaults to [ConversationStage.VIRTUAL_AGENT_STAGE]; Otherwise,
    /// defaults to [ConversationStage.HUMAN_ASSIST_STAGE]. If the conversation is created with the
    /// conversation profile that has Dialogflow config set but explicitly sets conversation_stage to
    /// [ConversationStage.HUMAN_ASSIST_STAGE], it skips [ConversationStage.VIRTUAL_AGENT_STAGE] stage
    /// and directly goes to [ConversationStage.HUMAN_ASSIST_STAGE].
    ///
    /// [ConversationStage.HUMAN_ASSIST_STAGE]: variant@crate::v2beta1::schemas::ConversationConversationStage::HumanAssistStage
    /// [ConversationStage.VIRTUAL_AGENT_STAGE]: variant@crate::v2beta1::schemas::ConversationConversationStage::VirtualAgentStage
    pub conversation_stage: Option<schemas::ConversationConversationStage>,

    /// Output only. The time the conversation was finished.
    pub end_time: Option<runtime::Timestamp>,

    /// Output only. The context reference updates provided by external systems.
    pub ingested_context_references: std::collections::BTreeMap<
        String,
        schemas::ConversationContextReference,
    >,

    /// Output only. The current state of the Conversation.
    pub lifecycle_state: Option<schemas::ConversationLifecycleState>,

    /// Output only. Identifier. The unique identifier of this conversation. Format:
    /// `projects//locations//conversations/`.
    pub name: Option<String>,

    /// Output only. Required if the conversation is to be connected over telephony.
    pub phone_number: Option<schemas::ConversationPhoneNumber>,

    /// Output only. The time the conversation was started.
    pub start_time: Option<runtime::Timestamp>,

    /// Output only. The telephony connection information.
    pub telephony_connection_info: Option<schemas::ConversationTelephonyConnectionInfo>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Conversation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_profile: None,
            conversation_stage: None,
            end_time: None,
            ingested_context_references: std::collections::BTreeMap::new(),
            lifecycle_state: None,
            name: None,
            phone_number: None,
            start_time: None,
            telephony_connection_info: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_profile`](Self::conversation_profile).
    pub fn set_conversation_profile(mut self, value: impl Into<String>) -> Self {
        self.conversation_profile = Some(value.into());
        self
    }

    /// Sets [`conversation_stage`](Self::conversation_stage).
    pub fn set_conversation_stage(
        mut self,
        value: impl Into<schemas::ConversationConversationStage>,
    ) -> Self {
        self.conversation_stage = Some(value.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    pub fn set_end_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets [`ingested_context_references`](Self::ingested_context_references).
    pub fn set_ingested_context_references(
        mut self,
        values: impl IntoIterator<
            Item = (impl Into<String>, schemas::ConversationContextReference),
        >,
    ) -> Self {
        self.ingested_context_references = values
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    pub fn set_lifecycle_state(
        mut self,
        value: impl Into<schemas::ConversationLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`phone_number`](Self::phone_number).
    pub fn set_phone_number(mut self, value: schemas::ConversationPhoneNumber) -> Self {
        self.phone_number = Some(value);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    pub fn set_start_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`telephony_connection_info`](Self::telephony_connection_info).
    pub fn set_telephony_connection_info(
        mut self,
        value: schemas::ConversationTelephonyConnectionInfo,
    ) -> Self {
        self.telephony_connection_info = Some(value);
        self
    }
}

impl runtime::Message for Conversation {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationProfile" => reader.field(&mut self.conversation_profile),
            "conversationStage" => reader.field(&mut self.conversation_stage),
            "endTime" => reader.field(&mut self.end_time),
            "ingestedContextReferences" => {
                reader.field(&mut self.ingested_context_references)
            }
            "lifecycleState" => reader.field(&mut self.lifecycle_state),
            "name" => reader.field(&mut self.name),
            "phoneNumber" => reader.field(&mut self.phone_number),
            "startTime" => reader.field(&mut self.start_time),
            "telephonyConnectionInfo" => {
                reader.field(&mut self.telephony_connection_info)
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
        writer.field("conversationProfile", &self.conversation_profile);
        writer.field("conversationStage", &self.conversation_stage);
        writer.field("endTime", &self.end_time);
        writer.field("ingestedContextReferences", &self.ingested_context_references);
        writer.field("lifecycleState", &self.lifecycle_state);
        writer.field("name", &self.name);
        writer.field("phoneNumber", &self.phone_number);
        writer.field("startTime", &self.start_time);
        writer.field("telephonyConnectionInfo", &self.telephony_connection_info);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Conversation);

/// The stage of a conversation. It indicates whether the virtual agent or a human agent is handling
/// the conversation. If the conversation is created with the conversation profile that has
/// Dialogflow config set, defaults to [ConversationStage.VIRTUAL_AGENT_STAGE]; Otherwise, defaults
/// to [ConversationStage.HUMAN_ASSIST_STAGE]. If the conversation is created with the conversation
/// profile that has Dialogflow config set but explicitly sets conversation_stage to
/// [ConversationStage.HUMAN_ASSIST_STAGE], it skips [ConversationStage.VIRTUAL_AGENT_STAGE] stage
/// and directly goes to [ConversationStage.HUMAN_ASSIST_STAGE].
///
/// Values of `conversationStage` in [`Conversation`].
///
/// [`Conversation`]: crate::v2beta1::schemas::Conversation
/// [ConversationStage.HUMAN_ASSIST_STAGE]: variant@crate::v2beta1::schemas::ConversationConversationStage::HumanAssistStage
/// [ConversationStage.VIRTUAL_AGENT_STAGE]: variant@crate::v2beta1::schemas::ConversationConversationStage::VirtualAgentStage
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationConversationStage {
    /// Unknown. Should never be used after a conversation is successfully created. On the wire:
    /// `CONVERSATION_STAGE_UNSPECIFIED`.
    Unspecified,

    /// The conversation should return virtual agent responses into the conversation. On the wire:
    /// `VIRTUAL_AGENT_STAGE`.
    VirtualAgentStage,

    /// The conversation should not provide responses, just listen and provide suggestions. On the wire:
    /// `HUMAN_ASSIST_STAGE`.
    HumanAssistStage,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ConversationConversationStage {
    fn from(name: &str) -> Self {
        match name {
            "CONVERSATION_STAGE_UNSPECIFIED" => Self::Unspecified,
            "VIRTUAL_AGENT_STAGE" => Self::VirtualAgentStage,
            "HUMAN_ASSIST_STAGE" => Self::HumanAssistStage,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ConversationConversationStage {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "CONVERSATION_STAGE_UNSPECIFIED",
            Self::VirtualAgentStage => "VIRTUAL_AGENT_STAGE",
            Self::HumanAssistStage => "HUMAN_ASSIST_STAGE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ConversationConversationStage);

/// The current state of the Conversation.
///
/// Values of `lifecycleState` in [`Conversation`].
///
/// [`Conversation`]: crate::v2beta1::schemas::Conversation
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationLifecycleState {
    /// Unknown. On the wire: `LIFECYCLE_STATE_UNSPECIFIED`.
    Unspecified,

    /// Conversation is currently open for media analysis. On the wire: `IN_PROGRESS`.
    InProgress,

    /// Conversation has been completed. On the wire: `COMPLETED`.
    Completed,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ConversationLifecycleState {
    fn from(name: &str) -> Self {
        match name {
            "LIFECYCLE_STATE_UNSPECIFIED" => Self::Unspecified,
            "IN_PROGRESS" => Self::InProgress,
            "COMPLETED" => Self::Completed,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ConversationLifecycleState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "LIFECYCLE_STATE_UNSPECIFIED",
            Self::InProgress => "IN_PROGRESS",
            Self::Completed => "COMPLETED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ConversationLifecycleState);

/// Represents a phone number for telephony integration. It allows for connecting a particular
/// conversation over telephony.
///
/// Schema `GoogleCloudDialogflowV2beta1ConversationPhoneNumber`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationPhoneNumber {
    /// Output only. Desired country code for the phone number.
    pub country_code: Option<i32>,

    /// Output only. The phone number to connect to this conversation.
    pub phone_number: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationPhoneNumber {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            country_code: None,
            phone_number: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`country_code`](Self::country_code).
    pub fn set_country_code(mut self, value: i32) -> Self {
        self.country_code = Some(value);
        self
    }

    /// Sets [`phone_number`](Self::phone_number).
    pub fn set_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

impl runtime::Message for ConversationPhoneNumber {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "countryCode" => reader.field(&mut self.country_code),
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
        writer.field("countryCode", &self.country_code);
        writer.field("phoneNumber", &self.phone_number);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationPhoneNumber);

/// The information about phone calls connected via phone gateway to the conversation.
///
/// Schema `GoogleCloudDialogflowV2beta1ConversationTelephonyConnectionInfo`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationTelephonyConnectionInfo {
    /// Output only. The number dialed to connect this call in E.164 format.
    pub dialed_number: Option<String>,

    /// Output only. The mime content from the initial SIP INVITE.
    pub extra_mime_contents: Vec<
        schemas::ConversationTelephonyConnectionInfoMimeContent,
    >,

    /// Optional. SDP of the call. It's initially the SDP answer to the incoming call, but maybe later
    /// updated for the purpose of making the link active, etc.
    pub sdp: Option<String>,

    /// Output only. The SIP headers from the initial SIP INVITE.
    pub sip_headers: Vec<schemas::ConversationTelephonyConnectionInfoSipHeader>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationTelephonyConnectionInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            dialed_number: None,
            extra_mime_contents: Vec::new(),
            sdp: None,
            sip_headers: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`dialed_number`](Self::dialed_number).
    pub fn set_dialed_number(mut self, value: impl Into<String>) -> Self {
        self.dialed_number = Some(value.into());
        self
    }

    /// Sets [`extra_mime_contents`](Self::extra_mime_contents).
    pub fn set_extra_mime_contents(
        mut self,
        values: impl IntoIterator<
            Item = schemas::ConversationTelephonyConnectionInfoMimeContent,
        >,
    ) -> Self {
        self.extra_mime_contents = values.into_iter().collect();
        self
    }

    /// Sets [`sdp`](Self::sdp).
    pub fn set_sdp(mut self, value: impl Into<String>) -> Self {
        self.sdp = Some(value.into());
        self
    }

    /// Sets [`sip_headers`](Self::sip_headers).
    pub fn set_sip_headers(
        mut self,
        values: impl IntoIterator<
            Item = schemas::ConversationTelephonyConnectionInfoSipHeader,
        >,
    ) -> Self {
        self.sip_headers = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ConversationTelephonyConnectionInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dialedNumber" => reader.field(&mut self.dialed_number),
            "extraMimeContents" => reader.field(&mut self.extra_mime_contents),
            "sdp" => reader.field(&mut self.sdp),
            "sipHeaders" => reader.field(&mut self.sip_headers),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dialedNumber", &self.dialed_number);
        writer.field("extraMimeContents", &self.extra_mime_contents);
        writer.field("sdp", &self.sdp);
        writer.field("sipHeaders", &self.sip_headers);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationTelephonyConnectionInfo);

/// The mime content from the initial SIP INVITE.
///
/// Schema `GoogleCloudDialogflowV2beta1ConversationTelephonyConnectionInfoMimeContent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationTelephonyConnectionInfoMimeContent {
    /// Optional. The content payload.
    pub content: Option<bytes::Bytes>,

    /// Optional. The mime type of the content.
    pub mime_type: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationTelephonyConnectionInfoMimeContent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content: None,
            mime_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content`](Self::content).
    pub fn set_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Sets [`mime_type`](Self::mime_type).
    pub fn set_mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }
}

impl runtime::Message for ConversationTelephonyConnectionInfoMimeContent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "content" => reader.field(&mut self.content),
            "mimeType" => reader.field(&mut self.mime_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("content", &self.content);
        writer.field("mimeType", &self.mime_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationTelephonyConnectionInfoMimeContent);

/// The SIP headers from the initial SIP INVITE.
///
/// Schema `GoogleCloudDialogflowV2beta1ConversationTelephonyConnectionInfoSipHeader`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationTelephonyConnectionInfoSipHeader {
    /// Optional. The name of the header.
    pub name: Option<String>,

    /// Optional. The value of the header.
    pub value: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationTelephonyConnectionInfoSipHeader {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            name: None,
            value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`value`](Self::value).
    pub fn set_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl runtime::Message for ConversationTelephonyConnectionInfoSipHeader {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "name" => reader.field(&mut self.name),
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
        writer.field("name", &self.name);
        writer.field("value", &self.value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationTelephonyConnectionInfoSipHeader);

/// The request message for [ConversationsService.IngestContextReferences].
///
/// Schema `GoogleCloudDialogflowV2beta1IngestContextReferencesRequest`.
///
/// [ConversationsService.IngestContextReferences]: crate::v2beta1::projects::locations::conversations::Conversations::ingest_context_references
#[derive(Clone)]
#[non_exhaustive]
pub struct IngestContextReferencesRequest {
    /// Required. The context references to ingest. The key is the name of the context reference and the
    /// value contains the contents of the context reference. The key is used to incorporate ingested
    /// context references to enhance the generator.
    pub context_references: std::collections::BTreeMap<
        String,
        schemas::ConversationContextReference,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IngestContextReferencesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            context_references: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`context_references`](Self::context_references).
    pub fn set_context_references(
        mut self,
        values: impl IntoIterator<
            Item = (impl Into<String>, schemas::ConversationContextReference),
        >,
    ) -> Self {
        self.context_references = values
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}

impl runtime::Message for IngestContextReferencesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contextReferences" => reader.field(&mut self.context_references),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("contextReferences", &self.context_references);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IngestContextReferencesRequest);

/// The response message for [ConversationsService.IngestContextReferences].
///
/// Schema `GoogleCloudDialogflowV2beta1IngestContextReferencesResponse`.
///
/// [ConversationsService.IngestContextReferences]: crate::v2beta1::projects::locations::conversations::Conversations::ingest_context_references
#[derive(Clone)]
#[non_exhaustive]
pub struct IngestContextReferencesResponse {
    /// All context references ingested.
    pub ingested_context_references: std::collections::BTreeMap<
        String,
        schemas::ConversationContextReference,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IngestContextReferencesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            ingested_context_references: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`ingested_context_references`](Self::ingested_context_references).
    pub fn set_ingested_context_references(
        mut self,
        values: impl IntoIterator<
            Item = (impl Into<String>, schemas::ConversationContextReference),
        >,
    ) -> Self {
        self.ingested_context_references = values
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}

impl runtime::Message for IngestContextReferencesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "ingestedContextReferences" => {
                reader.field(&mut self.ingested_context_references)
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
        writer.field("ingestedContextReferences", &self.ingested_context_references);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IngestContextReferencesResponse);

/// The response message for [Conversations.ListConversations].
///
/// Schema `GoogleCloudDialogflowV2beta1ListConversationsResponse`.
///
/// [Conversations.ListConversations]: crate::v2beta1::projects::conversations::Conversations::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListConversationsResponse {
    /// The list of conversations. There will be a maximum number of items returned based on the
    /// page_size field in the request.
    pub conversations: Vec<schemas::Conversation>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListConversationsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversations: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversations`](Self::conversations).
    pub fn set_conversations(
        mut self,
        values: impl IntoIterator<Item = schemas::Conversation>,
    ) -> Self {
        self.conversations = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListConversationsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversations" => reader.field(&mut self.conversations),
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
        writer.field("conversations", &self.conversations);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListConversationsResponse);

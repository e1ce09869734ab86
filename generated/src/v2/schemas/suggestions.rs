//! Schemas of the feature `suggestions`.

use crate::runtime;
use crate::v2::schemas;

/// The request message for [Conversations.GenerateStatelessSummary].
///
/// Schema `GoogleCloudDialogflowV2GenerateStatelessSummaryRequest`.
///
/// [Conversations.GenerateStatelessSummary]: crate::v2::projects::suggestions::Suggestions::generate_stateless_summary
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateStatelessSummaryRequest {
    /// Required. A [ConversationProfile] containing information required for Summary generation.
    /// Required fields: {language_code, security_settings} Optional fields: {agent_assistant_config}
    ///
    /// [ConversationProfile]: crate::v2::schemas::ConversationProfile
    pub conversation_profile: Option<schemas::ConversationProfile>,

    /// Optional. The name of the latest conversation message used as context for generating a Summary.
    /// If empty, the latest message of the conversation will be used. The format is specific to the
    /// user and the names of the messages provided.
    pub latest_message: Option<String>,

    /// Optional. Max number of messages prior to and including \[latest_message\] to use as context
    /// when compiling the suggestion. By default 500 and at most 1000.
    pub max_context_size: Option<i32>,

    /// Required. The conversation to suggest a summary for.
    pub stateless_conversation: Option<
        schemas::GenerateStatelessSummaryRequestMinimalConversation,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerateStatelessSummaryRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_profile: None,
            latest_message: None,
            max_context_size: None,
            stateless_conversation: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_profile`](Self::conversation_profile).
    pub fn set_conversation_profile(
        mut self,
        value: schemas::ConversationProfile,
    ) -> Self {
        self.conversation_profile = Some(value);
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }

    /// Sets [`max_context_size`](Self::max_context_size).
    pub fn set_max_context_size(mut self, value: i32) -> Self {
        self.max_context_size = Some(value);
        self
    }

    /// Sets [`stateless_conversation`](Self::stateless_conversation).
    pub fn set_stateless_conversation(
        mut self,
        value: schemas::GenerateStatelessSummaryRequestMinimalConversation,
    ) -> Self {
        self.stateless_conversation = Some(value);
        self
    }
}

impl runtime::Message for GenerateStatelessSummaryRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationProfile" => reader.field(&mut self.conversation_profile),
            "latestMessage" => reader.field(&mut self.latest_message),
            "maxContextSize" => reader.field(&mut self.max_context_size),
            "statelessConversation" => reader.field(&mut self.stateless_conversation),
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
        writer.field("latestMessage", &self.latest_message);
        writer.field("maxContextSize", &self.max_context_size);
        writer.field("statelessConversation", &self.stateless_conversation);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerateStatelessSummaryRequest);

/// The minimum amount of information required to generate a Summary without having a Conversation
/// resource created.
///
/// Schema `GoogleCloudDialogflowV2GenerateStatelessSummaryRequestMinimalConversation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateStatelessSummaryRequestMinimalConversation {
    /// Required. The messages that the Summary will be generated from. It is expected that this message
    /// content is already redacted and does not contain any PII. Required fields: {content,
    /// language_code, participant, participant_role} Optional fields: {send_time} If send_time is not
    /// provided, then the messages must be provided in chronological order.
    pub messages: Vec<schemas::Message>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerateStatelessSummaryRequestMinimalConversation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            messages: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`messages`](Self::messages).
    pub fn set_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::Message>,
    ) -> Self {
        self.messages = values.into_iter().collect();
        self
    }
}

impl runtime::Message for GenerateStatelessSummaryRequestMinimalConversation {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "messages" => reader.field(&mut self.messages),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("messages", &self.messages);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerateStatelessSummaryRequestMinimalConversation);

/// The response message for [Conversations.GenerateStatelessSummary].
///
/// Schema `GoogleCloudDialogflowV2GenerateStatelessSummaryResponse`.
///
/// [Conversations.GenerateStatelessSummary]: crate::v2::projects::suggestions::Suggestions::generate_stateless_summary
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateStatelessSummaryResponse {
    /// Number of messages prior to and including latest_message used to compile the suggestion. It may
    /// be smaller than the [GenerateStatelessSummaryRequest.max_context_size] field in the request if
    /// there weren't that many messages in the conversation.
    ///
    /// [GenerateStatelessSummaryRequest.max_context_size]: field@crate::v2::schemas::GenerateStatelessSummaryRequest::max_context_size
    pub context_size: Option<i32>,

    /// The name of the latest conversation message used as context for compiling suggestion. The format
    /// is specific to the user and the names of the messages provided.
    pub latest_message: Option<String>,

    /// Generated summary.
    pub summary: Option<schemas::GenerateStatelessSummaryResponseSummary>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerateStatelessSummaryResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            context_size: None,
            latest_message: None,
            summary: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`context_size`](Self::context_size).
    pub fn set_context_size(mut self, value: i32) -> Self {
        self.context_size = Some(value);
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }

    /// Sets [`summary`](Self::summary).
    pub fn set_summary(
        mut self,
        value: schemas::GenerateStatelessSummaryResponseSummary,
    ) -> Self {
        self.summary = Some(value);
        self
    }
}

impl runtime::Message for GenerateStatelessSummaryResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contextSize" => reader.field(&mut self.context_size),
            "latestMessage" => reader.field(&mut self.latest_message),
            "summary" => reader.field(&mut self.summary),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("contextSize", &self.context_size);
        writer.field("latestMessage", &self.latest_message);
        writer.field("summary", &self.summary);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerateStatelessSummaryResponse);

/// Generated summary for a conversation.
///
/// Schema `GoogleCloudDialogflowV2GenerateStatelessSummaryResponseSummary`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateStatelessSummaryResponseSummary {
    /// The baseline model version used to generate this summary. It is empty if a baseline model was
    /// not used to generate this summary.
    pub baseline_model_version: Option<String>,

    /// The summary content that is concatenated into one string.
    pub text: Option<String>,

    /// The summary content that is divided into sections. The key is the section's name and the value
    /// is the section's content. There is no specific format for the key or value.
    pub text_sections: std::collections::BTreeMap<String, String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerateStatelessSummaryResponseSummary {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            baseline_model_version: None,
            text: None,
            text_sections: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`baseline_model_version`](Self::baseline_model_version).
    pub fn set_baseline_model_version(mut self, value: impl Into<String>) -> Self {
        self.baseline_model_version = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`text_sections`](Self::text_sections).
    pub fn set_text_sections(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.text_sections = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl runtime::Message for GenerateStatelessSummaryResponseSummary {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "baselineModelVersion" => reader.field(&mut self.baseline_model_version),
            "text" => reader.field(&mut self.text),
            "textSections" => reader.field(&mut self.text_sections),
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
        writer.field("text", &self.text);
        writer.field("textSections", &self.text_sections);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerateStatelessSummaryResponseSummary);

/// The request message for [Conversations.GenerateSuggestions].
///
/// Schema `GoogleCloudDialogflowV2GenerateSuggestionsRequest`.
///
/// [Conversations.GenerateSuggestions]: crate::v2::projects::conversations::suggestions::Suggestions::generate
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateSuggestionsRequest {
    /// Optional. The name of the latest conversation message for which the request is triggered.
    /// Format: `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Optional. A list of trigger events. Only generators configured in the conversation_profile whose
    /// trigger_event is listed here will be triggered.
    pub trigger_events: Vec<schemas::GenerateSuggestionsRequestTriggerEvents>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerateSuggestionsRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            latest_message: None,
            trigger_events: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }

    /// Sets [`trigger_events`](Self::trigger_events).
    pub fn set_trigger_events(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<schemas::GenerateSuggestionsRequestTriggerEvents>,
        >,
    ) -> Self {
        self.trigger_events = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for GenerateSuggestionsRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "latestMessage" => reader.field(&mut self.latest_message),
            "triggerEvents" => reader.field(&mut self.trigger_events),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("latestMessage", &self.latest_message);
        writer.field("triggerEvents", &self.trigger_events);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerateSuggestionsRequest);

/// Values of `triggerEvents` in [`GenerateSuggestionsRequest`].
///
/// [`GenerateSuggestionsRequest`]: crate::v2::schemas::GenerateSuggestionsRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GenerateSuggestionsRequestTriggerEvents {
    /// Default value for TriggerEvent. On the wire: `TRIGGER_EVENT_UNSPECIFIED`.
    Unspecified,

    /// Triggers when each chat message or voice utterance ends. On the wire: `END_OF_UTTERANCE`.
    EndOfUtterance,

    /// Triggers on the conversation manually by API calls, such as
    /// Conversations.GenerateStatelessSuggestion and [Conversations.GenerateSuggestions]. On the wire:
    /// `MANUAL_CALL`.
    ///
    /// [Conversations.GenerateSuggestions]: crate::v2::projects::conversations::suggestions::Suggestions::generate
    ManualCall,

    /// Triggers after each customer message only. On the wire: `CUSTOMER_MESSAGE`.
    CustomerMessage,

    /// Triggers after each agent message only. On the wire: `AGENT_MESSAGE`.
    AgentMessage,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for GenerateSuggestionsRequestTriggerEvents {
    fn from(name: &str) -> Self {
        match name {
            "TRIGGER_EVENT_UNSPECIFIED" => Self::Unspecified,
            "END_OF_UTTERANCE" => Self::EndOfUtterance,
            "MANUAL_CALL" => Self::ManualCall,
            "CUSTOMER_MESSAGE" => Self::CustomerMessage,
            "AGENT_MESSAGE" => Self::AgentMessage,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for GenerateSuggestionsRequestTriggerEvents {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TRIGGER_EVENT_UNSPECIFIED",
            Self::EndOfUtterance => "END_OF_UTTERANCE",
            Self::ManualCall => "MANUAL_CALL",
            Self::CustomerMessage => "CUSTOMER_MESSAGE",
            Self::AgentMessage => "AGENT_MESSAGE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(GenerateSuggestionsRequestTriggerEvents);

/// Represents a SearchKnowledge answer.
///
/// Schema `GoogleCloudDialogflowV2SearchKnowledgeAnswer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKnowledgeAnswer {
    /// The piece of text from the knowledge base documents that answers the search query
    pub answer: Option<String>,

    /// The name of the answer record. Format: `projects//locations//answer Records/`
    pub answer_record: Option<String>,

    /// All sources used to generate the answer.
    pub answer_sources: Vec<schemas::SearchKnowledgeAnswerAnswerSource>,

    /// The type of the answer.
    pub answer_type: Option<schemas::SearchKnowledgeAnswerAnswerType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchKnowledgeAnswer {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer: None,
            answer_record: None,
            answer_sources: Vec::new(),
            answer_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer`](Self::answer).
    pub fn set_answer(mut self, value: impl Into<String>) -> Self {
        self.answer = Some(value.into());
        self
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`answer_sources`](Self::answer_sources).
    pub fn set_answer_sources(
        mut self,
        values: impl IntoIterator<Item = schemas::SearchKnowledgeAnswerAnswerSource>,
    ) -> Self {
        self.answer_sources = values.into_iter().collect();
        self
    }

    /// Sets [`answer_type`](Self::answer_type).
    pub fn set_answer_type(
        mut self,
        value: impl Into<schemas::SearchKnowledgeAnswerAnswerType>,
    ) -> Self {
        self.answer_type = Some(value.into());
        self
    }
}

impl runtime::Message for SearchKnowledgeAnswer {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answer" => reader.field(&mut self.answer),
            "answerRecord" => reader.field(&mut self.answer_record),
            "answerSources" => reader.field(&mut self.answer_sources),
            "answerType" => reader.field(&mut self.answer_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("answer", &self.answer);
        writer.field("answerRecord", &self.answer_record);
        writer.field("answerSources", &self.answer_sources);
        writer.field("answerType", &self.answer_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SearchKnowledgeAnswer);

/// The sources of the answers.
///
/// Schema `GoogleCloudDialogflowV2SearchKnowledgeAnswerAnswerSource`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKnowledgeAnswerAnswerSource {
    /// Metadata associated with the article.
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// The relevant snippet of the article.
    pub snippet: Option<String>,

    /// The title of the article.
    pub title: Option<String>,

    /// The URI of the article.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchKnowledgeAnswerAnswerSource {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            metadata: None,
            snippet: None,
            title: None,
            uri: None,
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

    /// Sets [`snippet`](Self::snippet).
    pub fn set_snippet(mut self, value: impl Into<String>) -> Self {
        self.snippet = Some(value.into());
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for SearchKnowledgeAnswerAnswerSource {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "metadata" => reader.field(&mut self.metadata),
            "snippet" => reader.field(&mut self.snippet),
            "title" => reader.field(&mut self.title),
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
        writer.field("metadata", &self.metadata);
        writer.field("snippet", &self.snippet);
        writer.field("title", &self.title);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SearchKnowledgeAnswerAnswerSource);

/// The type of the answer.
///
/// Values of `answerType` in [`SearchKnowledgeAnswer`].
///
/// [`SearchKnowledgeAnswer`]: crate::v2::schemas::SearchKnowledgeAnswer
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchKnowledgeAnswerAnswerType {
    /// The answer has a unspecified type. On the wire: `ANSWER_TYPE_UNSPECIFIED`.
    Unspecified,

    /// The answer is from FAQ documents. On the wire: `FAQ`.
    Faq,

    /// The answer is from generative model. On the wire: `GENERATIVE`.
    Generative,

    /// The answer is from intent matching. On the wire: `INTENT`.
    Intent,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SearchKnowledgeAnswerAnswerType {
    fn from(name: &str) -> Self {
        match name {
            "ANSWER_TYPE_UNSPECIFIED" => Self::Unspecified,
            "FAQ" => Self::Faq,
            "GENERATIVE" => Self::Generative,
            "INTENT" => Self::Intent,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SearchKnowledgeAnswerAnswerType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ANSWER_TYPE_UNSPECIFIED",
            Self::Faq => "FAQ",
            Self::Generative => "GENERATIVE",
            Self::Intent => "INTENT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SearchKnowledgeAnswerAnswerType);

/// The request message for [Conversations.SearchKnowledge].
///
/// Schema `GoogleCloudDialogflowV2SearchKnowledgeRequest`.
///
/// [Conversations.SearchKnowledge]: crate::v2::projects::suggestions::Suggestions::search_knowledge
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKnowledgeRequest {
    /// Optional. The conversation (between human agent and end user) where the search request is
    /// triggered. Format: `projects//locations//conversations/`.
    pub conversation: Option<String>,

    /// Required. The conversation profile used to configure the search. Format:
    /// `projects//locations//conversationProfiles/`.
    pub conversation_profile: Option<String>,

    /// Optional. Information about the end-user to improve the relevance and accuracy of generative
    /// answers. This will be interpreted and used by a language model, so, for good results, the data
    /// should be self-descriptive, and in a simple structure. Example:
    /// `json { "subscription plan": "Business Premium Plus", "devices owned": [ {"model": "Google Pixel 7"}, {"model": "Google Pixel Tablet"} ] }`
    pub end_user_metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. Whether to search the query exactly without query rewrite.
    pub exact_search: Option<bool>,

    /// Optional. The name of the latest conversation message when the request is triggered. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Required. The parent resource contains the conversation profile Format: 'projects/' or
    /// `projects//locations/`.
    pub parent: Option<String>,

    /// Required. The natural language text query for knowledge search.
    pub query: Option<schemas::TextInput>,

    /// Optional. The source of the query in the request.
    pub query_source: Option<schemas::SearchKnowledgeRequestQuerySource>,

    /// Optional. Configuration specific to search queries with data stores.
    pub search_config: Option<schemas::SearchKnowledgeRequestSearchConfig>,

    /// Required. The ID of the search session. The session_id can be combined with Dialogflow V3 Agent
    /// ID retrieved from conversation profile or on its own to identify a search session. The search
    /// history of the same session will impact the search result. It's up to the API caller to choose
    /// an appropriate `Session ID`. It can be a random number or some type of session identifiers
    /// (preferably hashed). The length must not exceed 36 characters.
    pub session_id: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchKnowledgeRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation: None,
            conversation_profile: None,
            end_user_metadata: None,
            exact_search: None,
            latest_message: None,
            parent: None,
            query: None,
            query_source: None,
            search_config: None,
            session_id: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation`](Self::conversation).
    pub fn set_conversation(mut self, value: impl Into<String>) -> Self {
        self.conversation = Some(value.into());
        self
    }

    /// Sets [`conversation_profile`](Self::conversation_profile).
    pub fn set_conversation_profile(mut self, value: impl Into<String>) -> Self {
        self.conversation_profile = Some(value.into());
        self
    }

    /// Sets [`end_user_metadata`](Self::end_user_metadata).
    pub fn set_end_user_metadata(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.end_user_metadata = Some(value.into());
        self
    }

    /// Sets [`exact_search`](Self::exact_search).
    pub fn set_exact_search(mut self, value: bool) -> Self {
        self.exact_search = Some(value);
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }

    /// Sets [`parent`](Self::parent).
    pub fn set_parent(mut self, value: impl Into<String>) -> Self {
        self.parent = Some(value.into());
        self
    }

    /// Sets [`query`](Self::query).
    pub fn set_query(mut self, value: schemas::TextInput) -> Self {
        self.query = Some(value);
        self
    }

    /// Sets [`query_source`](Self::query_source).
    pub fn set_query_source(
        mut self,
        value: impl Into<schemas::SearchKnowledgeRequestQuerySource>,
    ) -> Self {
        self.query_source = Some(value.into());
        self
    }

    /// Sets [`search_config`](Self::search_config).
    pub fn set_search_config(
        mut self,
        value: schemas::SearchKnowledgeRequestSearchConfig,
    ) -> Self {
        self.search_config = Some(value);
        self
    }

    /// Sets [`session_id`](Self::session_id).
    pub fn set_session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
}

impl runtime::Message for SearchKnowledgeRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversation" => reader.field(&mut self.conversation),
            "conversationProfile" => reader.field(&mut self.conversation_profile),
            "endUserMetadata" => reader.field(&mut self.end_user_metadata),
            "exactSearch" => reader.field(&mut self.exact_search),
            "latestMessage" => reader.field(&mut self.latest_message),
            "parent" => reader.field(&mut self.parent),
            "query" => reader.field(&mut self.query),
            "querySource" => reader.field(&mut self.query_source),
            "searchConfig" => reader.field(&mut self.search_config),
            "sessionId" => reader.field(&mut self.session_id),
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
        writer.field("conversationProfile", &self.conversation_profile);
        writer.field("endUserMetadata", &self.end_user_metadata);
        writer.field("exactSearch", &self.exact_search);
        writer.field("latestMessage", &self.latest_message);
        writer.field("parent", &self.parent);
        writer.field("query", &self.query);
        writer.field("querySource", &self.query_source);
        writer.field("searchConfig", &self.search_config);
        writer.field("sessionId", &self.session_id);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SearchKnowledgeRequest);

/// The source of the query in the request.
///
/// Values of `querySource` in [`SearchKnowledgeRequest`].
///
/// [`SearchKnowledgeRequest`]: crate::v2::schemas::SearchKnowledgeRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchKnowledgeRequestQuerySource {
    /// Unknown query source. On the wire: `QUERY_SOURCE_UNSPECIFIED`.
    Unspecified,

    /// The query is from agents. On the wire: `AGENT_QUERY`.
    AgentQuery,

    /// The query is a suggested query from [Participants.SuggestKnowledgeAssist]. On the wire:
    /// `SUGGESTED_QUERY`.
    ///
    /// [Participants.SuggestKnowledgeAssist]: crate::v2::projects::conversations::participants::suggestions::Suggestions::suggest_knowledge_assist
    SuggestedQuery,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SearchKnowledgeRequestQuerySource {
    fn from(name: &str) -> Self {
        match name {
            "QUERY_SOURCE_UNSPECIFIED" => Self::Unspecified,
            "AGENT_QUERY" => Self::AgentQuery,
            "SUGGESTED_QUERY" => Self::SuggestedQuery,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SearchKnowledgeRequestQuerySource {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "QUERY_SOURCE_UNSPECIFIED",
            Self::AgentQuery => "AGENT_QUERY",
            Self::SuggestedQuery => "SUGGESTED_QUERY",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SearchKnowledgeRequestQuerySource);

/// Configuration specific to search queries with data stores.
///
/// Schema `GoogleCloudDialogflowV2SearchKnowledgeRequestSearchConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKnowledgeRequestSearchConfig {
    /// Optional. Boost specifications for data stores. Maps from datastore name to their boost
    /// configuration. Do not specify more than one [BoostSpecs] for each datastore name. If multiple
    /// [BoostSpecs] are provided for the same datastore name, the behavior is undefined.
    ///
    /// [BoostSpecs]: crate::v2::schemas::SearchKnowledgeRequestSearchConfigBoostSpecs
    pub boost_specs: Vec<schemas::SearchKnowledgeRequestSearchConfigBoostSpecs>,

    /// Optional. Filter specification for data store queries. TMaps from datastore name to the filter
    /// expression for that datastore. Do not specify more than one [FilterSpecs] for each datastore
    /// name. If multiple [FilterSpecs] are provided for the same datastore name, the behavior is
    /// undefined.
    ///
    /// [FilterSpecs]: crate::v2::schemas::SearchKnowledgeRequestSearchConfigFilterSpecs
    pub filter_specs: Vec<schemas::SearchKnowledgeRequestSearchConfigFilterSpecs>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchKnowledgeRequestSearchConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            boost_specs: Vec::new(),
            filter_specs: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`boost_specs`](Self::boost_specs).
    pub fn set_boost_specs(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SearchKnowledgeRequestSearchConfigBoostSpecs,
        >,
    ) -> Self {
        self.boost_specs = values.into_iter().collect();
        self
    }

    /// Sets [`filter_specs`](Self::filter_specs).
    pub fn set_filter_specs(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SearchKnowledgeRequestSearchConfigFilterSpecs,
        >,
    ) -> Self {
        self.filter_specs = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SearchKnowledgeRequestSearchConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "boostSpecs" => reader.field(&mut self.boost_specs),
            "filterSpecs" => reader.field(&mut self.filter_specs),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("boostSpecs", &self.boost_specs);
        writer.field("filterSpecs", &self.filter_specs);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SearchKnowledgeRequestSearchConfig);

/// Boost specifications for data stores.
///
/// Schema `GoogleCloudDialogflowV2SearchKnowledgeRequestSearchConfigBoostSpecs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKnowledgeRequestSearchConfigBoostSpecs {
    /// Optional. Data Stores where the boosting configuration is applied. The full names of the
    /// referenced data stores. Formats:
    /// `projects/{project}/locations/{location}/collections/{collection}/dataStores/{data_store}`
    /// `projects/{project}/locations/{location}/dataStores/{data_store}`
    pub data_stores: Vec<String>,

    /// Optional. A list of boosting specifications.
    pub spec: Vec<schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpec>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchKnowledgeRequestSearchConfigBoostSpecs {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_stores: Vec::new(),
            spec: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_stores`](Self::data_stores).
    pub fn set_data_stores(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_stores = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`spec`](Self::spec).
    pub fn set_spec(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpec,
        >,
    ) -> Self {
        self.spec = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SearchKnowledgeRequestSearchConfigBoostSpecs {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataStores" => reader.field(&mut self.data_stores),
            "spec" => reader.field(&mut self.spec),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataStores", &self.data_stores);
        writer.field("spec", &self.spec);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SearchKnowledgeRequestSearchConfigBoostSpecs);

/// Boost specification to boost certain documents. A copy of
/// google.cloud.discoveryengine.v1main.BoostSpec, field documentation is available at
/// <https://cloud.google.com/generative-ai-app-builder/docs/reference/rest/v1alpha/BoostSpec>
///
/// Schema `GoogleCloudDialogflowV2SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpec`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpec {
    /// Optional. Condition boost specifications. If a document matches multiple conditions in the
    /// specifications, boost scores from these specifications are all applied and combined in a
    /// non-linear way. Maximum number of specifications is 20.
    pub condition_boost_specs: Vec<
        schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpec,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpec {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            condition_boost_specs: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`condition_boost_specs`](Self::condition_boost_specs).
    pub fn set_condition_boost_specs(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpec,
        >,
    ) -> Self {
        self.condition_boost_specs = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpec {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conditionBoostSpecs" => reader.field(&mut self.condition_boost_specs),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conditionBoostSpecs", &self.condition_boost_specs);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpec);

/// Boost applies to documents which match a condition.
///
/// Schema
/// `GoogleCloudDialogflowV2SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpec`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpec {
    /// Optional. Strength of the condition boost, which should be in \[-1, 1\]. Negative boost means
    /// demotion. Default is 0.0. Setting to 1.0 gives the document a big promotion. However, it does
    /// not necessarily mean that the boosted document will be the top result at all times, nor that
    /// other documents will be excluded. Results could still be shown even when none of them matches
    /// the condition. And results that are significantly more relevant to the search query can still
    /// trump your heavily favored but irrelevant documents. Setting to -1.0 gives the document a big
    /// demotion. However, results that are deeply relevant might still be shown. The document will have
    /// an upstream battle to get a fairly high ranking, but it is not blocked out completely. Setting
    /// to 0.0 means no boost applied. The boosting condition is ignored.
    pub boost: Option<f32>,

    /// Optional. Complex specification for custom ranking based on customer defined attribute value.
    pub boost_control_spec: Option<
        schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec,
    >,

    /// Optional. An expression which specifies a boost condition. The syntax and supported fields are
    /// the same as a filter expression. Examples:
    ///
    /// - To boost documents with document ID "doc_1" or "doc_2", and color "Red" or "Blue":
    /// - (id: ANY("doc_1", "doc_2")) AND (color: ANY("Red","Blue"))
    pub condition: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpec {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            boost: None,
            boost_control_spec: None,
            condition: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`boost`](Self::boost).
    pub fn set_boost(mut self, value: f32) -> Self {
        self.boost = Some(value);
        self
    }

    /// Sets [`boost_control_spec`](Self::boost_control_spec).
    pub fn set_boost_control_spec(
        mut self,
        value: schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec,
    ) -> Self {
        self.boost_control_spec = Some(value);
        self
    }

    /// Sets [`condition`](Self::condition).
    pub fn set_condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
}

impl runtime::Message
for SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpec {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "boost" => reader.field(&mut self.boost),
            "boostControlSpec" => reader.field(&mut self.boost_control_spec),
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
        writer.field("boost", &self.boost);
        writer.field("boostControlSpec", &self.boost_control_spec);
        writer.field("condition", &self.condition);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpec
);

/// Specification for custom ranking based on customer specified attribute value. It provides more
/// controls for customized ranking than the simple (condition, boost) combination above.
///
/// Schema
/// `GoogleCloudDialogflowV2SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec {
    /// Optional. The attribute type to be used to determine the boost amount. The attribute value can
    /// be derived from the field value of the specified field_name. In the case of numerical it is
    /// straightforward i.e. attribute_value = numerical_field_value. In the case of freshness however,
    /// attribute_value = (time.now() - datetime_field_value).
    pub attribute_type: Option<
        schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecAttributeType,
    >,

    /// Optional. The control points used to define the curve. The monotonic function (defined through
    /// the interpolation_type above) passes through the control points listed here.
    pub control_points: Vec<
        schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecControlPoint,
    >,

    /// Optional. The name of the field whose value will be used to determine the boost amount.
    pub field_name: Option<String>,

    /// Optional. The interpolation type to be applied to connect the control points listed below.
    pub interpolation_type: Option<
        schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecInterpolationType,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            attribute_type: None,
            control_points: Vec::new(),
            field_name: None,
            interpolation_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`attribute_type`](Self::attribute_type).
    pub fn set_attribute_type(
        mut self,
        value: impl Into<
            schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecAttributeType,
        >,
    ) -> Self {
        self.attribute_type = Some(value.into());
        self
    }

    /// Sets [`control_points`](Self::control_points).
    pub fn set_control_points(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecControlPoint,
        >,
    ) -> Self {
        self.control_points = values.into_iter().collect();
        self
    }

    /// Sets [`field_name`](Self::field_name).
    pub fn set_field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }

    /// Sets [`interpolation_type`](Self::interpolation_type).
    pub fn set_interpolation_type(
        mut self,
        value: impl Into<
            schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecInterpolationType,
        >,
    ) -> Self {
        self.interpolation_type = Some(value.into());
        self
    }
}

impl runtime::Message
for SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "attributeType" => reader.field(&mut self.attribute_type),
            "controlPoints" => reader.field(&mut self.control_points),
            "fieldName" => reader.field(&mut self.field_name),
            "interpolationType" => reader.field(&mut self.interpolation_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("attributeType", &self.attribute_type);
        writer.field("controlPoints", &self.control_points);
        writer.field("fieldName", &self.field_name);
        writer.field("interpolationType", &self.interpolation_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec
);

/// The attribute type to be used to determine the boost amount. The attribute value can be derived
/// from the field value of the specified field_name. In the case of numerical it is straightforward
/// i.e. attribute_value = numerical_field_value. In the case of freshness however, attribute_value
/// \= (time.now() - datetime_field_value).
///
/// Values of `attributeType` in
/// [`SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec`].
///
/// [`SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec`]: crate::v2::schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecAttributeType {
    /// Unspecified AttributeType. On the wire: `ATTRIBUTE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// The value of the numerical field will be used to dynamically update the boost amount. In this
    /// case, the attribute_value (the x value) of the control point will be the actual value of the
    /// numerical field for which the boost_amount is specified. On the wire: `NUMERICAL`.
    Numerical,

    /// For the freshness use case the attribute value will be the duration between the current time and
    /// the date in the datetime field specified. The value must be formatted as an XSD
    /// `dayTimeDuration` value (a restricted subset of an ISO 8601 duration value). The pattern for
    /// this is: `nDnM]`. E.g. `5D`, `3DT12H30M`, `T24H`. On the wire: `FRESHNESS`.
    Freshness,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str>
for SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecAttributeType {
    fn from(name: &str) -> Self {
        match name {
            "ATTRIBUTE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "NUMERICAL" => Self::Numerical,
            "FRESHNESS" => Self::Freshness,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum
for SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecAttributeType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ATTRIBUTE_TYPE_UNSPECIFIED",
            Self::Numerical => "NUMERICAL",
            Self::Freshness => "FRESHNESS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(
    SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecAttributeType
);

/// The control points used to define the curve. The curve defined through these control points can
/// only be monotonically increasing or decreasing(constant values are acceptable).
///
/// Schema
/// `GoogleCloudDialogflowV2SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecControlPoint`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecControlPoint {
    /// Optional. Can be one of: 1. The numerical field value. 2. The duration spec for freshness: The
    /// value must be formatted as an XSD `dayTimeDuration` value (a restricted subset of an ISO 8601
    /// duration value). The pattern for this is: `nDnM]`.
    pub attribute_value: Option<String>,

    /// Optional. The value between -1 to 1 by which to boost the score if the attribute_value evaluates
    /// to the value specified above.
    pub boost_amount: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecControlPoint {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            attribute_value: None,
            boost_amount: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`attribute_value`](Self::attribute_value).
    pub fn set_attribute_value(mut self, value: impl Into<String>) -> Self {
        self.attribute_value = Some(value.into());
        self
    }

    /// Sets [`boost_amount`](Self::boost_amount).
    pub fn set_boost_amount(mut self, value: f32) -> Self {
        self.boost_amount = Some(value);
        self
    }
}

impl runtime::Message
for SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecControlPoint {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "attributeValue" => reader.field(&mut self.attribute_value),
            "boostAmount" => reader.field(&mut self.boost_amount),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("attributeValue", &self.attribute_value);
        writer.field("boostAmount", &self.boost_amount);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecControlPoint
);

/// The interpolation type to be applied to connect the control points listed below.
///
/// Values of `interpolationType` in
/// [`SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec`].
///
/// [`SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec`]: crate::v2::schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecInterpolationType {
    /// Interpolation type is unspecified. In this case, it defaults to Linear. On the wire:
    /// `INTERPOLATION_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Piecewise linear interpolation will be applied. On the wire: `LINEAR`.
    Linear,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str>
for SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecInterpolationType {
    fn from(name: &str) -> Self {
        match name {
            "INTERPOLATION_TYPE_UNSPECIFIED" => Self::Unspecified,
            "LINEAR" => Self::Linear,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum
for SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecInterpolationType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "INTERPOLATION_TYPE_UNSPECIFIED",
            Self::Linear => "LINEAR",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(
    SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecInterpolationType
);

/// Filter specification for data store queries.
///
/// Schema `GoogleCloudDialogflowV2SearchKnowledgeRequestSearchConfigFilterSpecs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKnowledgeRequestSearchConfigFilterSpecs {
    /// Optional. The data store where the filter configuration is applied. Full resource name of data
    /// store, such as projects/{project}/locations/{location}/collections/{collectionId}/
    /// dataStores/{dataStoreId}.
    pub data_stores: Vec<String>,

    /// Optional. The filter expression to be applied. Expression syntax is documented at
    /// <https://cloud.google.com/generative-ai-app-builder/docs/filter-search-metadata#filter-expression-syntax>
    pub filter: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchKnowledgeRequestSearchConfigFilterSpecs {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_stores: Vec::new(),
            filter: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_stores`](Self::data_stores).
    pub fn set_data_stores(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_stores = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`filter`](Self::filter).
    pub fn set_filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

impl runtime::Message for SearchKnowledgeRequestSearchConfigFilterSpecs {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataStores" => reader.field(&mut self.data_stores),
            "filter" => reader.field(&mut self.filter),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataStores", &self.data_stores);
        writer.field("filter", &self.filter);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SearchKnowledgeRequestSearchConfigFilterSpecs);

/// The response message for [Conversations.SearchKnowledge].
///
/// Schema `GoogleCloudDialogflowV2SearchKnowledgeResponse`.
///
/// [Conversations.SearchKnowledge]: crate::v2::projects::suggestions::Suggestions::search_knowledge
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKnowledgeResponse {
    /// Most relevant snippets extracted from articles in the given knowledge base, ordered by
    /// confidence.
    pub answers: Vec<schemas::SearchKnowledgeAnswer>,

    /// The rewritten query used to search knowledge.
    pub rewritten_query: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchKnowledgeResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answers: Vec::new(),
            rewritten_query: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answers`](Self::answers).
    pub fn set_answers(
        mut self,
        values: impl IntoIterator<Item = schemas::SearchKnowledgeAnswer>,
    ) -> Self {
        self.answers = values.into_iter().collect();
        self
    }

    /// Sets [`rewritten_query`](Self::rewritten_query).
    pub fn set_rewritten_query(mut self, value: impl Into<String>) -> Self {
        self.rewritten_query = Some(value.into());
        self
    }
}

impl runtime::Message for SearchKnowledgeResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answers" => reader.field(&mut self.answers),
            "rewrittenQuery" => reader.field(&mut self.rewritten_query),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("answers", &self.answers);
        writer.field("rewrittenQuery", &self.rewritten_query);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SearchKnowledgeResponse);

/// The request message for [Participants.SuggestArticles].
///
/// Schema `GoogleCloudDialogflowV2SuggestArticlesRequest`.
///
/// [Participants.SuggestArticles]: crate::v2::projects::conversations::participants::suggestions::Suggestions::suggest_articles
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestArticlesRequest {
    /// Parameters for a human assist query.
    pub assist_query_params: Option<schemas::AssistQueryParameters>,

    /// Optional. Max number of messages prior to and including latest_message to use as context when
    /// compiling the suggestion. By default 20 and at most 50.
    pub context_size: Option<i32>,

    /// Optional. The name of the latest conversation message to compile suggestion for. If empty, it
    /// will be the latest message of the conversation. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestArticlesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            assist_query_params: None,
            context_size: None,
            latest_message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`assist_query_params`](Self::assist_query_params).
    pub fn set_assist_query_params(
        mut self,
        value: schemas::AssistQueryParameters,
    ) -> Self {
        self.assist_query_params = Some(value);
        self
    }

    /// Sets [`context_size`](Self::context_size).
    pub fn set_context_size(mut self, value: i32) -> Self {
        self.context_size = Some(value);
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }
}

impl runtime::Message for SuggestArticlesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "assistQueryParams" => reader.field(&mut self.assist_query_params),
            "contextSize" => reader.field(&mut self.context_size),
            "latestMessage" => reader.field(&mut self.latest_message),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("assistQueryParams", &self.assist_query_params);
        writer.field("contextSize", &self.context_size);
        writer.field("latestMessage", &self.latest_message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestArticlesRequest);

/// The request message for [Conversations.SuggestConversationSummary].
///
/// Schema `GoogleCloudDialogflowV2SuggestConversationSummaryRequest`.
///
/// [Conversations.SuggestConversationSummary]: crate::v2::projects::conversations::suggestions::Suggestions::suggest_conversation_summary
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestConversationSummaryRequest {
    /// Optional. Parameters for a human assist query. Only used for POC/demo purpose.
    pub assist_query_params: Option<schemas::AssistQueryParameters>,

    /// Optional. Max number of messages prior to and including \[latest_message\] to use as context
    /// when compiling the suggestion. By default 500 and at most 1000.
    pub context_size: Option<i32>,

    /// Optional. The name of the latest conversation message used as context for compiling suggestion.
    /// If empty, the latest message of the conversation will be used. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestConversationSummaryRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            assist_query_params: None,
            context_size: None,
            latest_message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`assist_query_params`](Self::assist_query_params).
    pub fn set_assist_query_params(
        mut self,
        value: schemas::AssistQueryParameters,
    ) -> Self {
        self.assist_query_params = Some(value);
        self
    }

    /// Sets [`context_size`](Self::context_size).
    pub fn set_context_size(mut self, value: i32) -> Self {
        self.context_size = Some(value);
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }
}

impl runtime::Message for SuggestConversationSummaryRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "assistQueryParams" => reader.field(&mut self.assist_query_params),
            "contextSize" => reader.field(&mut self.context_size),
            "latestMessage" => reader.field(&mut self.latest_message),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("assistQueryParams", &self.assist_query_params);
        writer.field("contextSize", &self.context_size);
        writer.field("latestMessage", &self.latest_message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestConversationSummaryRequest);

/// The response message for [Conversations.SuggestConversationSummary].
///
/// Schema `GoogleCloudDialogflowV2SuggestConversationSummaryResponse`.
///
/// [Conversations.SuggestConversationSummary]: crate::v2::projects::conversations::suggestions::Suggestions::suggest_conversation_summary
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestConversationSummaryResponse {
    /// Number of messages prior to and including latest_message used to compile the suggestion. It may
    /// be smaller than the [SuggestConversationSummaryRequest.context_size] field in the request if
    /// there weren't that many messages in the conversation.
    ///
    /// [SuggestConversationSummaryRequest.context_size]: field@crate::v2::schemas::SuggestConversationSummaryRequest::context_size
    pub context_size: Option<i32>,

    /// The name of the latest conversation message used as context for compiling suggestion. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Generated summary.
    pub summary: Option<schemas::SuggestConversationSummaryResponseSummary>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestConversationSummaryResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            context_size: None,
            latest_message: None,
            summary: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`context_size`](Self::context_size).
    pub fn set_context_size(mut self, value: i32) -> Self {
        self.context_size = Some(value);
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }

    /// Sets [`summary`](Self::summary).
    pub fn set_summary(
        mut self,
        value: schemas::SuggestConversationSummaryResponseSummary,
    ) -> Self {
        self.summary = Some(value);
        self
    }
}

impl runtime::Message for SuggestConversationSummaryResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contextSize" => reader.field(&mut self.context_size),
            "latestMessage" => reader.field(&mut self.latest_message),
            "summary" => reader.field(&mut self.summary),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("contextSize", &self.context_size);
        writer.field("latestMessage", &self.latest_message);
        writer.field("summary", &self.summary);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestConversationSummaryResponse);

/// Generated summary for a conversation.
///
/// Schema `GoogleCloudDialogflowV2SuggestConversationSummaryResponseSummary`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestConversationSummaryResponseSummary {
    /// The name of the answer record. Format: "projects//answerRecords/"
    pub answer_record: Option<String>,

    /// The baseline model version used to generate this summary. It is empty if a baseline model was
    /// not used to generate this summary.
    pub baseline_model_version: Option<String>,

    /// The summary content that is concatenated into one string.
    pub text: Option<String>,

    /// The summary content that is divided into sections. The key is the section's name and the value
    /// is the section's content. There is no specific format for the key or value.
    pub text_sections: std::collections::BTreeMap<String, String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestConversationSummaryResponseSummary {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_record: None,
            baseline_model_version: None,
            text: None,
            text_sections: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`baseline_model_version`](Self::baseline_model_version).
    pub fn set_baseline_model_version(mut self, value: impl Into<String>) -> Self {
        self.baseline_model_version = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`text_sections`](Self::text_sections).
    pub fn set_text_sections(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.text_sections = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl runtime::Message for SuggestConversationSummaryResponseSummary {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerRecord" => reader.field(&mut self.answer_record),
            "baselineModelVersion" => reader.field(&mut self.baseline_model_version),
            "text" => reader.field(&mut self.text),
            "textSections" => reader.field(&mut self.text_sections),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("answerRecord", &self.answer_record);
        writer.field("baselineModelVersion", &self.baseline_model_version);
        writer.field("text", &self.text);
        writer.field("textSections", &self.text_sections);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestConversationSummaryResponseSummary);

/// The request message for [Participants.SuggestFaqAnswers].
///
/// Schema `GoogleCloudDialogflowV2SuggestFaqAnswersRequest`.
///
/// [Participants.SuggestFaqAnswers]: crate::v2::projects::conversations::participants::suggestions::Suggestions::suggest_faq_answers
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestFaqAnswersRequest {
    /// Parameters for a human assist query.
    pub assist_query_params: Option<schemas::AssistQueryParameters>,

    /// Optional. Max number of messages prior to and including \[latest_message\] to use as context
    /// when compiling the suggestion. By default 20 and at most 50.
    pub context_size: Option<i32>,

    /// Optional. The name of the latest conversation message to compile suggestion for. If empty, it
    /// will be the latest message of the conversation. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestFaqAnswersRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            assist_query_params: None,
            context_size: None,
            latest_message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`assist_query_params`](Self::assist_query_params).
    pub fn set_assist_query_params(
        mut self,
        value: schemas::AssistQueryParameters,
    ) -> Self {
        self.assist_query_params = Some(value);
        self
    }

    /// Sets [`context_size`](Self::context_size).
    pub fn set_context_size(mut self, value: i32) -> Self {
        self.context_size = Some(value);
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }
}

impl runtime::Message for SuggestFaqAnswersRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "assistQueryParams" => reader.field(&mut self.assist_query_params),
            "contextSize" => reader.field(&mut self.context_size),
            "latestMessage" => reader.field(&mut self.latest_message),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("assistQueryParams", &self.assist_query_params);
        writer.field("contextSize", &self.context_size);
        writer.field("latestMessage", &self.latest_message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestFaqAnswersRequest);

/// The request message for [Participants.SuggestKnowledgeAssist].
///
/// Schema `GoogleCloudDialogflowV2SuggestKnowledgeAssistRequest`.
///
/// [Participants.SuggestKnowledgeAssist]: crate::v2::projects::conversations::participants::suggestions::Suggestions::suggest_knowledge_assist
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestKnowledgeAssistRequest {
    /// Optional. Max number of messages prior to and including latest_message to use as context when
    /// compiling the suggestion. The context size is by default 100 and at most 100.
    pub context_size: Option<i32>,

    /// Optional. The name of the latest conversation message to compile suggestions for. If empty, it
    /// will be the latest message of the conversation. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Optional. The previously suggested query for the given conversation. This helps identify whether
    /// the next suggestion we generate is reasonably different from the previous one. This is useful to
    /// avoid similar suggestions within the conversation.
    pub previous_suggested_query: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestKnowledgeAssistRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            context_size: None,
            latest_message: None,
            previous_suggested_query: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`context_size`](Self::context_size).
    pub fn set_context_size(mut self, value: i32) -> Self {
        self.context_size = Some(value);
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }

    /// Sets [`previous_suggested_query`](Self::previous_suggested_query).
    pub fn set_previous_suggested_query(mut self, value: impl Into<String>) -> Self {
        self.previous_suggested_query = Some(value.into());
        self
    }
}

impl runtime::Message for SuggestKnowledgeAssistRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contextSize" => reader.field(&mut self.context_size),
            "latestMessage" => reader.field(&mut self.latest_message),
            "previousSuggestedQuery" => reader.field(&mut self.previous_suggested_query),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("contextSize", &self.context_size);
        writer.field("latestMessage", &self.latest_message);
        writer.field("previousSuggestedQuery", &self.previous_suggested_query);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestKnowledgeAssistRequest);

/// The request message for [Participants.SuggestSmartReplies].
///
/// Schema `GoogleCloudDialogflowV2SuggestSmartRepliesRequest`.
///
/// [Participants.SuggestSmartReplies]: crate::v2::projects::conversations::participants::suggestions::Suggestions::suggest_smart_replies
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestSmartRepliesRequest {
    /// Max number of messages prior to and including \[latest_message\] to use as context when
    /// compiling the suggestion. By default 20 and at most 50.
    pub context_size: Option<i32>,

    /// The current natural language text segment to compile suggestion for. This provides a way for
    /// user to get follow up smart reply suggestion after a smart reply selection, without sending a
    /// text message.
    pub current_text_input: Option<schemas::TextInput>,

    /// The name of the latest conversation message to compile suggestion for. If empty, it will be the
    /// latest message of the conversation. Format: `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestSmartRepliesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            context_size: None,
            current_text_input: None,
            latest_message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`context_size`](Self::context_size).
    pub fn set_context_size(mut self, value: i32) -> Self {
        self.context_size = Some(value);
        self
    }

    /// Sets [`current_text_input`](Self::current_text_input).
    pub fn set_current_text_input(mut self, value: schemas::TextInput) -> Self {
        self.current_text_input = Some(value);
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }
}

impl runtime::Message for SuggestSmartRepliesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contextSize" => reader.field(&mut self.context_size),
            "currentTextInput" => reader.field(&mut self.current_text_input),
            "latestMessage" => reader.field(&mut self.latest_message),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("contextSize", &self.context_size);
        writer.field("currentTextInput", &self.current_text_input);
        writer.field("latestMessage", &self.latest_message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestSmartRepliesRequest);

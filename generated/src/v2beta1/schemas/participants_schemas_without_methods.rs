//! Schemas that the features `participants`, `schemas-without-methods` have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// The response message for Participants.SuggestDialogflowAssists.
///
/// Schema `GoogleCloudDialogflowV2beta1SuggestDialogflowAssistsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestDialogflowAssistsResponse {
    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the SuggestDialogflowAssistsRequest.context_size field in the request if there
    /// aren't that many messages in the conversation.
    pub context_size: Option<i32>,

    /// Output only. Multiple reply options provided by Dialogflow assist service. The order is based on
    /// the rank of the model prediction.
    pub dialogflow_assist_answers: Vec<schemas::DialogflowAssistAnswer>,

    /// The name of the latest conversation message used to suggest answer. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestDialogflowAssistsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            context_size: None,
            dialogflow_assist_answers: Vec::new(),
            latest_message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`context_size`](Self::context_size).
    pub fn set_context_size(mut self, value: i32) -> Self {
        self.context_size = Some(value);
        self
    }

    /// Sets [`dialogflow_assist_answers`](Self::dialogflow_assist_answers).
    pub fn set_dialogflow_assist_answers(
        mut self,
        values: impl IntoIterator<Item = schemas::DialogflowAssistAnswer>,
    ) -> Self {
        self.dialogflow_assist_answers = values.into_iter().collect();
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }
}

impl runtime::Message for SuggestDialogflowAssistsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contextSize" => reader.field(&mut self.context_size),
            "dialogflowAssistAnswers" => {
                reader.field(&mut self.dialogflow_assist_answers)
            }
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
        writer.field("dialogflowAssistAnswers", &self.dialogflow_assist_answers);
        writer.field("latestMessage", &self.latest_message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestDialogflowAssistsResponse);

/// One response of different type of suggestion response which is used in the response of
/// Participants.AnalyzeContent and Participants.AnalyzeContent, as well as
/// HumanAgentAssistantEvent.
///
/// Schema `GoogleCloudDialogflowV2beta1SuggestionResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestionResult {
    /// Error status if the request failed.
    pub error: Option<schemas::rpc::Status>,

    /// Suggestions generated using generators triggered by customer or agent messages.
    pub generate_suggestions_response: Option<schemas::GenerateSuggestionsResponse>,

    /// [SuggestArticlesResponse] if request is for ARTICLE_SUGGESTION.
    ///
    /// [SuggestArticlesResponse]: crate::v2beta1::schemas::SuggestArticlesResponse
    pub suggest_articles_response: Option<schemas::SuggestArticlesResponse>,

    /// [SuggestDialogflowAssistsResponse] if request is for DIALOGFLOW_ASSIST.
    ///
    /// [SuggestDialogflowAssistsResponse]: crate::v2beta1::schemas::SuggestDialogflowAssistsResponse
    pub suggest_dialogflow_assists_response: Option<
        schemas::SuggestDialogflowAssistsResponse,
    >,

    /// [SuggestDialogflowAssistsResponse] if request is for ENTITY_EXTRACTION.
    ///
    /// [SuggestDialogflowAssistsResponse]: crate::v2beta1::schemas::SuggestDialogflowAssistsResponse
    pub suggest_entity_extraction_response: Option<
        schemas::SuggestDialogflowAssistsResponse,
    >,

    /// [SuggestFaqAnswersResponse] if request is for FAQ_ANSWER.
    ///
    /// [SuggestFaqAnswersResponse]: crate::v2beta1::schemas::SuggestFaqAnswersResponse
    pub suggest_faq_answers_response: Option<schemas::SuggestFaqAnswersResponse>,

    /// [SuggestKnowledgeAssistResponse] if request is for KNOWLEDGE_ASSIST.
    ///
    /// [SuggestKnowledgeAssistResponse]: crate::v2beta1::schemas::SuggestKnowledgeAssistResponse
    pub suggest_knowledge_assist_response: Option<
        schemas::SuggestKnowledgeAssistResponse,
    >,

    /// [SuggestSmartRepliesResponse] if request is for SMART_REPLY.
    ///
    /// [SuggestSmartRepliesResponse]: crate::v2beta1::schemas::SuggestSmartRepliesResponse
    pub suggest_smart_replies_response: Option<schemas::SuggestSmartRepliesResponse>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestionResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            error: None,
            generate_suggestions_response: None,
            suggest_articles_response: None,
            suggest_dialogflow_assists_response: None,
            suggest_entity_extraction_response: None,
            suggest_faq_answers_response: None,
            suggest_knowledge_assist_response: None,
            suggest_smart_replies_response: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`error`](Self::error).
    pub fn set_error(mut self, value: schemas::rpc::Status) -> Self {
        self.error = Some(value);
        self
    }

    /// Sets [`generate_suggestions_response`](Self::generate_suggestions_response).
    pub fn set_generate_suggestions_response(
        mut self,
        value: schemas::GenerateSuggestionsResponse,
    ) -> Self {
        self.generate_suggestions_response = Some(value);
        self
    }

    /// Sets [`suggest_articles_response`](Self::suggest_articles_response).
    pub fn set_suggest_articles_response(
        mut self,
        value: schemas::SuggestArticlesResponse,
    ) -> Self {
        self.suggest_articles_response = Some(value);
        self
    }

    /// Sets [`suggest_dialogflow_assists_response`](Self::suggest_dialogflow_assists_response).
    pub fn set_suggest_dialogflow_assists_response(
        mut self,
        value: schemas::SuggestDialogflowAssistsResponse,
    ) -> Self {
        self.suggest_dialogflow_assists_response = Some(value);
        self
    }

    /// Sets [`suggest_entity_extraction_response`](Self::suggest_entity_extraction_response).
    pub fn set_suggest_entity_extraction_response(
        mut self,
        value: schemas::SuggestDialogflowAssistsResponse,
    ) -> Self {
        self.suggest_entity_extraction_response = Some(value);
        self
    }

    /// Sets [`suggest_faq_answers_response`](Self::suggest_faq_answers_response).
    pub fn set_suggest_faq_answers_response(
        mut self,
        value: schemas::SuggestFaqAnswersResponse,
    ) -> Self {
        self.suggest_faq_answers_response = Some(value);
        self
    }

    /// Sets [`suggest_knowledge_assist_response`](Self::suggest_knowledge_assist_response).
    pub fn set_suggest_knowledge_assist_response(
        mut self,
        value: schemas::SuggestKnowledgeAssistResponse,
    ) -> Self {
        self.suggest_knowledge_assist_response = Some(value);
        self
    }

    /// Sets [`suggest_smart_replies_response`](Self::suggest_smart_replies_response).
    pub fn set_suggest_smart_replies_response(
        mut self,
        value: schemas::SuggestSmartRepliesResponse,
    ) -> Self {
        self.suggest_smart_replies_response = Some(value);
        self
    }
}

impl runtime::Message for SuggestionResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "error" => reader.field(&mut self.error),
            "generateSuggestionsResponse" => {
                reader.field(&mut self.generate_suggestions_response)
            }
            "suggestArticlesResponse" => {
                reader.field(&mut self.suggest_articles_response)
            }
            "suggestDialogflowAssistsResponse" => {
                reader.field(&mut self.suggest_dialogflow_assists_response)
            }
            "suggestEntityExtractionResponse" => {
                reader.field(&mut self.suggest_entity_extraction_response)
            }
            "suggestFaqAnswersResponse" => {
                reader.field(&mut self.suggest_faq_answers_response)
            }
            "suggestKnowledgeAssistResponse" => {
                reader.field(&mut self.suggest_knowledge_assist_response)
            }
            "suggestSmartRepliesResponse" => {
                reader.field(&mut self.suggest_smart_replies_response)
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
        writer.field("error", &self.error);
        writer.field("generateSuggestionsResponse", &self.generate_suggestions_response);
        writer.field("suggestArticlesResponse", &self.suggest_articles_response);
        writer
            .field(
                "suggestDialogflowAssistsResponse",
                &self.suggest_dialogflow_assists_response,
            );
        writer
            .field(
                "suggestEntityExtractionResponse",
                &self.suggest_entity_extraction_response,
            );
        writer.field("suggestFaqAnswersResponse", &self.suggest_faq_answers_response);
        writer
            .field(
                "suggestKnowledgeAssistResponse",
                &self.suggest_knowledge_assist_response,
            );
        writer
            .field("suggestSmartRepliesResponse", &self.suggest_smart_replies_response);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestionResult);

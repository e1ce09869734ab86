//! Schemas that the features `participants`, `schemas-without-methods` have in common.

use crate::runtime;
use crate::v2::schemas;

/// One response of different type of suggestion response which is used in the response of
/// Participants.AnalyzeContent and Participants.AnalyzeContent, as well as
/// HumanAgentAssistantEvent.
///
/// Schema `GoogleCloudDialogflowV2SuggestionResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestionResult {
    /// Error status if the request failed.
    pub error: Option<schemas::rpc::Status>,

    /// Suggestions generated using generators triggered by customer or agent messages.
    pub generate_suggestions_response: Option<schemas::GenerateSuggestionsResponse>,

    /// [SuggestArticlesResponse] if request is for ARTICLE_SUGGESTION.
    ///
    /// [SuggestArticlesResponse]: crate::v2::schemas::SuggestArticlesResponse
    pub suggest_articles_response: Option<schemas::SuggestArticlesResponse>,

    /// [SuggestFaqAnswersResponse] if request is for FAQ_ANSWER.
    ///
    /// [SuggestFaqAnswersResponse]: crate::v2::schemas::SuggestFaqAnswersResponse
    pub suggest_faq_answers_response: Option<schemas::SuggestFaqAnswersResponse>,

    /// [SuggestKnowledgeAssistResponse] if request is for KNOWLEDGE_ASSIST.
    ///
    /// [SuggestKnowledgeAssistResponse]: crate::v2::schemas::SuggestKnowledgeAssistResponse
    pub suggest_knowledge_assist_response: Option<
        schemas::SuggestKnowledgeAssistResponse,
    >,

    /// [SuggestSmartRepliesResponse] if request is for SMART_REPLY.
    ///
    /// [SuggestSmartRepliesResponse]: crate::v2::schemas::SuggestSmartRepliesResponse
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

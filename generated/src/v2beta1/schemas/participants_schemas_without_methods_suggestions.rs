//! Schemas that the features `participants`, `schemas-without-methods`, `suggestions` have in
//! common.

use crate::runtime;
use crate::v2beta1::schemas;

/// The response message for Conversations.GenerateSuggestions.
///
/// Schema `GoogleCloudDialogflowV2beta1GenerateSuggestionsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateSuggestionsResponse {
    /// The answers generated for the conversation based on context.
    pub generator_suggestion_answers: Vec<
        schemas::GenerateSuggestionsResponseGeneratorSuggestionAnswer,
    >,

    /// The name of the latest conversation message used as context for compiling suggestion. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerateSuggestionsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            generator_suggestion_answers: Vec::new(),
            latest_message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`generator_suggestion_answers`](Self::generator_suggestion_answers).
    pub fn set_generator_suggestion_answers(
        mut self,
        values: impl IntoIterator<
            Item = schemas::GenerateSuggestionsResponseGeneratorSuggestionAnswer,
        >,
    ) -> Self {
        self.generator_suggestion_answers = values.into_iter().collect();
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }
}

impl runtime::Message for GenerateSuggestionsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "generatorSuggestionAnswers" => {
                reader.field(&mut self.generator_suggestion_answers)
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
        writer.field("generatorSuggestionAnswers", &self.generator_suggestion_answers);
        writer.field("latestMessage", &self.latest_message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerateSuggestionsResponse);

/// A [GeneratorSuggestion] answer.
///
/// Schema `GoogleCloudDialogflowV2beta1GenerateSuggestionsResponseGeneratorSuggestionAnswer`.
///
/// [GeneratorSuggestion]: crate::v2beta1::schemas::GeneratorSuggestion
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateSuggestionsResponseGeneratorSuggestionAnswer {
    /// Answer record that uniquely identifies the suggestion. This can be used to provide suggestion
    /// feedback.
    pub answer_record: Option<String>,

    /// Suggestion details.
    pub generator_suggestion: Option<schemas::GeneratorSuggestion>,

    /// The name of the generator used to generate this suggestion. Format:
    /// `projects//locations//generators/`.
    pub source_generator: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerateSuggestionsResponseGeneratorSuggestionAnswer {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_record: None,
            generator_suggestion: None,
            source_generator: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`generator_suggestion`](Self::generator_suggestion).
    pub fn set_generator_suggestion(
        mut self,
        value: schemas::GeneratorSuggestion,
    ) -> Self {
        self.generator_suggestion = Some(value);
        self
    }

    /// Sets [`source_generator`](Self::source_generator).
    pub fn set_source_generator(mut self, value: impl Into<String>) -> Self {
        self.source_generator = Some(value.into());
        self
    }
}

impl runtime::Message for GenerateSuggestionsResponseGeneratorSuggestionAnswer {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerRecord" => reader.field(&mut self.answer_record),
            "generatorSuggestion" => reader.field(&mut self.generator_suggestion),
            "sourceGenerator" => reader.field(&mut self.source_generator),
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
        writer.field("generatorSuggestion", &self.generator_suggestion);
        writer.field("sourceGenerator", &self.source_generator);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerateSuggestionsResponseGeneratorSuggestionAnswer);

/// Represents a Knowledge Assist answer.
///
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeAssistAnswer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswer {
    /// The name of the answer record. Format: `projects//locations//answer Records/`.
    pub answer_record: Option<String>,

    /// The query suggested based on the context. Suggestion is made only if it is different from the
    /// previous suggestion.
    pub suggested_query: Option<schemas::KnowledgeAssistAnswerSuggestedQuery>,

    /// The answer generated for the suggested query. Whether or not an answer is generated depends on
    /// how confident we are about the generated query.
    pub suggested_query_answer: Option<schemas::KnowledgeAssistAnswerKnowledgeAnswer>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeAssistAnswer {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_record: None,
            suggested_query: None,
            suggested_query_answer: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`suggested_query`](Self::suggested_query).
    pub fn set_suggested_query(
        mut self,
        value: schemas::KnowledgeAssistAnswerSuggestedQuery,
    ) -> Self {
        self.suggested_query = Some(value);
        self
    }

    /// Sets [`suggested_query_answer`](Self::suggested_query_answer).
    pub fn set_suggested_query_answer(
        mut self,
        value: schemas::KnowledgeAssistAnswerKnowledgeAnswer,
    ) -> Self {
        self.suggested_query_answer = Some(value);
        self
    }
}

impl runtime::Message for KnowledgeAssistAnswer {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerRecord" => reader.field(&mut self.answer_record),
            "suggestedQuery" => reader.field(&mut self.suggested_query),
            "suggestedQueryAnswer" => reader.field(&mut self.suggested_query_answer),
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
        writer.field("suggestedQuery", &self.suggested_query);
        writer.field("suggestedQueryAnswer", &self.suggested_query_answer);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeAssistAnswer);

/// Represents an answer from Knowledge. Currently supports FAQ and Generative answers.
///
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeAssistAnswerKnowledgeAnswer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswerKnowledgeAnswer {
    /// The piece of text from the `source` that answers this suggested query.
    pub answer_text: Option<String>,

    /// Populated if the prediction came from FAQ.
    pub faq_source: Option<schemas::KnowledgeAssistAnswerKnowledgeAnswerFaqSource>,

    /// Populated if the prediction was Generative.
    pub generative_source: Option<
        schemas::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeAssistAnswerKnowledgeAnswer {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_text: None,
            faq_source: None,
            generative_source: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_text`](Self::answer_text).
    pub fn set_answer_text(mut self, value: impl Into<String>) -> Self {
        self.answer_text = Some(value.into());
        self
    }

    /// Sets [`faq_source`](Self::faq_source).
    pub fn set_faq_source(
        mut self,
        value: schemas::KnowledgeAssistAnswerKnowledgeAnswerFaqSource,
    ) -> Self {
        self.faq_source = Some(value);
        self
    }

    /// Sets [`generative_source`](Self::generative_source).
    pub fn set_generative_source(
        mut self,
        value: schemas::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource,
    ) -> Self {
        self.generative_source = Some(value);
        self
    }
}

impl runtime::Message for KnowledgeAssistAnswerKnowledgeAnswer {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerText" => reader.field(&mut self.answer_text),
            "faqSource" => reader.field(&mut self.faq_source),
            "generativeSource" => reader.field(&mut self.generative_source),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("answerText", &self.answer_text);
        writer.field("faqSource", &self.faq_source);
        writer.field("generativeSource", &self.generative_source);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeAssistAnswerKnowledgeAnswer);

/// Details about source of FAQ answer.
///
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeAssistAnswerKnowledgeAnswerFaqSource`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswerKnowledgeAnswerFaqSource {
    /// The corresponding FAQ question.
    pub question: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeAssistAnswerKnowledgeAnswerFaqSource {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            question: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`question`](Self::question).
    pub fn set_question(mut self, value: impl Into<String>) -> Self {
        self.question = Some(value.into());
        self
    }
}

impl runtime::Message for KnowledgeAssistAnswerKnowledgeAnswerFaqSource {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "question" => reader.field(&mut self.question),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("question", &self.question);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeAssistAnswerKnowledgeAnswerFaqSource);

/// Details about source of Generative answer.
///
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource {
    /// All snippets used for this Generative Prediction, with their source URI and data.
    pub snippets: Vec<
        schemas::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            snippets: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`snippets`](Self::snippets).
    pub fn set_snippets(
        mut self,
        values: impl IntoIterator<
            Item = schemas::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet,
        >,
    ) -> Self {
        self.snippets = values.into_iter().collect();
        self
    }
}

impl runtime::Message for KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "snippets" => reader.field(&mut self.snippets),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("snippets", &self.snippets);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource);

/// Snippet Source for a Generative Prediction.
///
/// Schema
/// `GoogleCloudDialogflowV2beta1KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet {
    /// Metadata of the document.
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// Text taken from that URI.
    pub text: Option<String>,

    /// Title of the document.
    pub title: Option<String>,

    /// URI the data is sourced from.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            metadata: None,
            text: None,
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

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
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

impl runtime::Message for KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "metadata" => reader.field(&mut self.metadata),
            "text" => reader.field(&mut self.text),
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
        writer.field("text", &self.text);
        writer.field("title", &self.title);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet);

/// Represents a suggested query.
///
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeAssistAnswerSuggestedQuery`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswerSuggestedQuery {
    /// Suggested query text.
    pub query_text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeAssistAnswerSuggestedQuery {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            query_text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`query_text`](Self::query_text).
    pub fn set_query_text(mut self, value: impl Into<String>) -> Self {
        self.query_text = Some(value.into());
        self
    }
}

impl runtime::Message for KnowledgeAssistAnswerSuggestedQuery {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "queryText" => reader.field(&mut self.query_text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("queryText", &self.query_text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeAssistAnswerSuggestedQuery);

/// Represents a smart reply answer.
///
/// Schema `GoogleCloudDialogflowV2beta1SmartReplyAnswer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SmartReplyAnswer {
    /// The name of answer record, in the format of "projects//locations//answerRecords/"
    pub answer_record: Option<String>,

    /// Smart reply confidence. The system's confidence score that this reply is a good match for this
    /// conversation, as a value from 0.0 (completely uncertain) to 1.0 (completely certain).
    pub confidence: Option<f32>,

    /// The content of the reply.
    pub reply: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SmartReplyAnswer {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_record: None,
            confidence: None,
            reply: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`confidence`](Self::confidence).
    pub fn set_confidence(mut self, value: f32) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets [`reply`](Self::reply).
    pub fn set_reply(mut self, value: impl Into<String>) -> Self {
        self.reply = Some(value.into());
        self
    }
}

impl runtime::Message for SmartReplyAnswer {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerRecord" => reader.field(&mut self.answer_record),
            "confidence" => reader.field(&mut self.confidence),
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
        writer.field("answerRecord", &self.answer_record);
        writer.field("confidence", &self.confidence);
        writer.field("reply", &self.reply);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SmartReplyAnswer);

/// The response message for Participants.SuggestArticles.
///
/// Schema `GoogleCloudDialogflowV2beta1SuggestArticlesResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestArticlesResponse {
    /// Output only. Articles ordered by score in descending order.
    pub article_answers: Vec<schemas::ArticleAnswer>,

    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the [SuggestArticlesResponse.context_size] field in the request if there aren't
    /// that many messages in the conversation.
    ///
    /// [SuggestArticlesResponse.context_size]: field@crate::v2beta1::schemas::SuggestArticlesResponse::context_size
    pub context_size: Option<i32>,

    /// The name of the latest conversation message used to compile suggestion for. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestArticlesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            article_answers: Vec::new(),
            context_size: None,
            latest_message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`article_answers`](Self::article_answers).
    pub fn set_article_answers(
        mut self,
        values: impl IntoIterator<Item = schemas::ArticleAnswer>,
    ) -> Self {
        self.article_answers = values.into_iter().collect();
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

impl runtime::Message for SuggestArticlesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "articleAnswers" => reader.field(&mut self.article_answers),
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
        writer.field("articleAnswers", &self.article_answers);
        writer.field("contextSize", &self.context_size);
        writer.field("latestMessage", &self.latest_message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestArticlesResponse);

/// The request message for Participants.SuggestFaqAnswers.
///
/// Schema `GoogleCloudDialogflowV2beta1SuggestFaqAnswersResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestFaqAnswersResponse {
    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the SuggestFaqAnswersRequest.context_size field in the request if there aren't that
    /// many messages in the conversation.
    pub context_size: Option<i32>,

    /// Output only. Answers extracted from FAQ documents.
    pub faq_answers: Vec<schemas::FaqAnswer>,

    /// The name of the latest conversation message used to compile suggestion for. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestFaqAnswersResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            context_size: None,
            faq_answers: Vec::new(),
            latest_message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`context_size`](Self::context_size).
    pub fn set_context_size(mut self, value: i32) -> Self {
        self.context_size = Some(value);
        self
    }

    /// Sets [`faq_answers`](Self::faq_answers).
    pub fn set_faq_answers(
        mut self,
        values: impl IntoIterator<Item = schemas::FaqAnswer>,
    ) -> Self {
        self.faq_answers = values.into_iter().collect();
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }
}

impl runtime::Message for SuggestFaqAnswersResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contextSize" => reader.field(&mut self.context_size),
            "faqAnswers" => reader.field(&mut self.faq_answers),
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
        writer.field("faqAnswers", &self.faq_answers);
        writer.field("latestMessage", &self.latest_message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestFaqAnswersResponse);

/// The response message for Participants.SuggestKnowledgeAssist.
///
/// Schema `GoogleCloudDialogflowV2beta1SuggestKnowledgeAssistResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestKnowledgeAssistResponse {
    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the SuggestKnowledgeAssistRequest.context_size field in the request if there are
    /// fewer messages in the conversation.
    pub context_size: Option<i32>,

    /// Output only. Knowledge Assist suggestion.
    pub knowledge_assist_answer: Option<schemas::KnowledgeAssistAnswer>,

    /// The name of the latest conversation message used to compile suggestion for. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestKnowledgeAssistResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            context_size: None,
            knowledge_assist_answer: None,
            latest_message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`context_size`](Self::context_size).
    pub fn set_context_size(mut self, value: i32) -> Self {
        self.context_size = Some(value);
        self
    }

    /// Sets [`knowledge_assist_answer`](Self::knowledge_assist_answer).
    pub fn set_knowledge_assist_answer(
        mut self,
        value: schemas::KnowledgeAssistAnswer,
    ) -> Self {
        self.knowledge_assist_answer = Some(value);
        self
    }

    /// Sets [`latest_message`](Self::latest_message).
    pub fn set_latest_message(mut self, value: impl Into<String>) -> Self {
        self.latest_message = Some(value.into());
        self
    }
}

impl runtime::Message for SuggestKnowledgeAssistResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contextSize" => reader.field(&mut self.context_size),
            "knowledgeAssistAnswer" => reader.field(&mut self.knowledge_assist_answer),
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
        writer.field("knowledgeAssistAnswer", &self.knowledge_assist_answer);
        writer.field("latestMessage", &self.latest_message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestKnowledgeAssistResponse);

/// The response message for Participants.SuggestSmartReplies.
///
/// Schema `GoogleCloudDialogflowV2beta1SuggestSmartRepliesResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestSmartRepliesResponse {
    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the SuggestSmartRepliesRequest.context_size field in the request if there aren't
    /// that many messages in the conversation.
    pub context_size: Option<i32>,

    /// The name of the latest conversation message used to compile suggestion for. Format:
    /// `projects//locations//conversations//messages/`.
    pub latest_message: Option<String>,

    /// Output only. Multiple reply options provided by smart reply service. The order is based on the
    /// rank of the model prediction. The maximum number of the returned replies is set in
    /// SmartReplyConfig.
    pub smart_reply_answers: Vec<schemas::SmartReplyAnswer>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestSmartRepliesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            context_size: None,
            latest_message: None,
            smart_reply_answers: Vec::new(),
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

    /// Sets [`smart_reply_answers`](Self::smart_reply_answers).
    pub fn set_smart_reply_answers(
        mut self,
        values: impl IntoIterator<Item = schemas::SmartReplyAnswer>,
    ) -> Self {
        self.smart_reply_answers = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SuggestSmartRepliesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contextSize" => reader.field(&mut self.context_size),
            "latestMessage" => reader.field(&mut self.latest_message),
            "smartReplyAnswers" => reader.field(&mut self.smart_reply_answers),
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
        writer.field("smartReplyAnswers", &self.smart_reply_answers);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestSmartRepliesResponse);

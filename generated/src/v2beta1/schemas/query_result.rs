//! Schemas that the features `answer-records`, `participants`, `schemas-without-methods`,
//! `sessions` have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// Represents the result of querying a Knowledge base.
///
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeAnswers`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAnswers {
    /// A list of answers from Knowledge Connector.
    pub answers: Vec<schemas::KnowledgeAnswersAnswer>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeAnswers {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answers: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answers`](Self::answers).
    pub fn set_answers(
        mut self,
        values: impl IntoIterator<Item = schemas::KnowledgeAnswersAnswer>,
    ) -> Self {
        self.answers = values.into_iter().collect();
        self
    }
}

impl runtime::Message for KnowledgeAnswers {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answers" => reader.field(&mut self.answers),
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
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeAnswers);

/// An answer from Knowledge Connector.
///
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeAnswersAnswer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAnswersAnswer {
    /// The piece of text from the `source` knowledge base document that answers this conversational
    /// query.
    pub answer: Option<String>,

    /// The corresponding FAQ question if the answer was extracted from a FAQ Document, empty otherwise.
    pub faq_question: Option<String>,

    /// The system's confidence score that this Knowledge answer is a good match for this conversational
    /// query. The range is from 0.0 (completely uncertain) to 1.0 (completely certain). Note: The
    /// confidence score is likely to vary somewhat (possibly even for identical requests), as the
    /// underlying model is under constant improvement. It may be deprecated in the future. We recommend
    /// using `match_confidence_level` which should be generally more stable.
    pub match_confidence: Option<f32>,

    /// The system's confidence level that this knowledge answer is a good match for this conversational
    /// query. NOTE: The confidence level for a given \`\` pair may change without notice, as it depends
    /// on models that are constantly being improved. However, it will change less frequently than the
    /// confidence score below, and should be preferred for referencing the quality of an answer.
    pub match_confidence_level: Option<
        schemas::KnowledgeAnswersAnswerMatchConfidenceLevel,
    >,

    /// Indicates which Knowledge Document this answer was extracted from. Format:
    /// `projects//knowledgeBases//documents/`.
    pub source: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeAnswersAnswer {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer: None,
            faq_question: None,
            match_confidence: None,
            match_confidence_level: None,
            source: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer`](Self::answer).
    pub fn set_answer(mut self, value: impl Into<String>) -> Self {
        self.answer = Some(value.into());
        self
    }

    /// Sets [`faq_question`](Self::faq_question).
    pub fn set_faq_question(mut self, value: impl Into<String>) -> Self {
        self.faq_question = Some(value.into());
        self
    }

    /// Sets [`match_confidence`](Self::match_confidence).
    pub fn set_match_confidence(mut self, value: f32) -> Self {
        self.match_confidence = Some(value);
        self
    }

    /// Sets [`match_confidence_level`](Self::match_confidence_level).
    pub fn set_match_confidence_level(
        mut self,
        value: impl Into<schemas::KnowledgeAnswersAnswerMatchConfidenceLevel>,
    ) -> Self {
        self.match_confidence_level = Some(value.into());
        self
    }

    /// Sets [`source`](Self::source).
    pub fn set_source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

impl runtime::Message for KnowledgeAnswersAnswer {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answer" => reader.field(&mut self.answer),
            "faqQuestion" => reader.field(&mut self.faq_question),
            "matchConfidence" => reader.field(&mut self.match_confidence),
            "matchConfidenceLevel" => reader.field(&mut self.match_confidence_level),
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
        writer.field("answer", &self.answer);
        writer.field("faqQuestion", &self.faq_question);
        writer.field("matchConfidence", &self.match_confidence);
        writer.field("matchConfidenceLevel", &self.match_confidence_level);
        writer.field("source", &self.source);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeAnswersAnswer);

/// The system's confidence level that this knowledge answer is a good match for this conversational
/// query. NOTE: The confidence level for a given \`\` pair may change without notice, as it depends
/// on models that are constantly being improved. However, it will change less frequently than the
/// confidence score below, and should be preferred for referencing the quality of an answer.
///
/// Values of `matchConfidenceLevel` in [`KnowledgeAnswersAnswer`].
///
/// [`KnowledgeAnswersAnswer`]: crate::v2beta1::schemas::KnowledgeAnswersAnswer
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnowledgeAnswersAnswerMatchConfidenceLevel {
    /// Not specified. On the wire: `MATCH_CONFIDENCE_LEVEL_UNSPECIFIED`.
    Unspecified,

    /// Indicates that the confidence is low. On the wire: `LOW`.
    Low,

    /// Indicates our confidence is medium. On the wire: `MEDIUM`.
    Medium,

    /// Indicates our confidence is high. On the wire: `HIGH`.
    High,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for KnowledgeAnswersAnswerMatchConfidenceLevel {
    fn from(name: &str) -> Self {
        match name {
            "MATCH_CONFIDENCE_LEVEL_UNSPECIFIED" => Self::Unspecified,
            "LOW" => Self::Low,
            "MEDIUM" => Self::Medium,
            "HIGH" => Self::High,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for KnowledgeAnswersAnswerMatchConfidenceLevel {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MATCH_CONFIDENCE_LEVEL_UNSPECIFIED",
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(KnowledgeAnswersAnswerMatchConfidenceLevel);

/// Represents the result of conversational query or event processing.
///
/// Schema `GoogleCloudDialogflowV2beta1QueryResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryResult {
    /// The action name from the matched intent.
    pub action: Option<String>,

    /// This field is set to: - `false` if the matched intent has required parameters and not all of the
    /// required parameter values have been collected. - `true` if all required parameter values have
    /// been collected, or if the matched intent doesn't contain any required parameters.
    pub all_required_params_present: Option<bool>,

    /// Indicates whether the conversational query triggers a cancellation for slot filling. For more
    /// information, see the
    /// [cancel slot filling documentation](https://cloud.google.com/dialogflow/es/docs/intents-actions-parameters#cancel).
    pub cancels_slot_filling: Option<bool>,

    /// Free-form diagnostic information for the associated detect intent request. The fields of this
    /// data can change without notice, so you should not write code that depends on its structure. The
    /// data may contain: - webhook call latency - webhook errors
    pub diagnostic_info: Option<serde_json::Map<String, serde_json::Value>>,

    /// The collection of rich messages to present to the user.
    pub fulfillment_messages: Vec<schemas::IntentMessage>,

    /// The text to be pronounced to the user or shown on the screen. Note: This is a legacy field,
    /// `fulfillment_messages` should be preferred.
    pub fulfillment_text: Option<String>,

    /// The intent that matched the conversational query. Some, not all fields are filled in this
    /// message, including but not limited to: `name`, `display_name`, `end_interaction` and
    /// `is_fallback`.
    pub intent: Option<schemas::Intent>,

    /// The intent detection confidence. Values range from 0.0 (completely uncertain) to 1.0 (completely
    /// certain). This value is for informational purpose only and is only used to help match the best
    /// intent within the classification threshold. This value may change for the same end-user
    /// expression at any time due to a model retraining or change in implementation. If there are
    /// `multiple knowledge_answers` messages, this value is set to the greatest
    /// `knowledgeAnswers.match_confidence` value in the list.
    pub intent_detection_confidence: Option<f32>,

    /// The result from Knowledge Connector (if any), ordered by decreasing
    /// `KnowledgeAnswers.match_confidence`.
    pub knowledge_answers: Option<schemas::KnowledgeAnswers>,

    /// The language that was triggered during intent detection. See
    /// [Language Support](https://cloud.google.com/dialogflow/docs/reference/language) for a list of
    /// the currently supported language codes.
    pub language_code: Option<String>,

    /// The collection of output contexts. If applicable, `output_contexts.parameters` contains entries
    /// with name `.original` containing the original parameter values before the query.
    pub output_contexts: Vec<schemas::Context>,

    /// The collection of extracted parameters. Depending on your protocol or client library language,
    /// this is a map, associative array, symbol table, dictionary, or JSON object composed of a
    /// collection of (MapKey, MapValue) pairs:
    ///
    /// - MapKey type: string
    /// - MapKey value: parameter name
    /// - MapValue type: If parameter's entity type is a composite entity then use map, otherwise,
    ///   depending on the parameter value type, it could be one of string, number, boolean, null, list
    ///   or map.
    /// - MapValue value: If parameter's entity type is a composite entity then use map from composite
    ///   entity property names to property values, otherwise, use parameter value.
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// The original conversational query text: - If natural language text was provided as input,
    /// `query_text` contains a copy of the input. - If natural language speech audio was provided as
    /// input, `query_text` contains the speech recognition result. If speech recognizer produced
    /// multiple alternatives, a particular one is picked. - If automatic spell correction is enabled,
    /// `query_text` will contain the corrected user input.
    pub query_text: Option<String>,

    /// The sentiment analysis result, which depends on the `sentiment_analysis_request_config`
    /// specified in the request.
    pub sentiment_analysis_result: Option<schemas::SentimentAnalysisResult>,

    /// The Speech recognition confidence between 0.0 and 1.0. A higher number indicates an estimated
    /// greater likelihood that the recognized words are correct. The default of 0.0 is a sentinel value
    /// indicating that confidence was not set. This field is not guaranteed to be accurate or set. In
    /// particular this field isn't set for StreamingDetectIntent since the streaming endpoint has
    /// separate confidence estimates per portion of the audio in StreamingRecognitionResult.
    pub speech_recognition_confidence: Option<f32>,

    /// If the query was fulfilled by a webhook call, this field is set to the value of the `payload`
    /// field returned in the webhook response.
    pub webhook_payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// If the query was fulfilled by a webhook call, this field is set to the value of the `source`
    /// field returned in the webhook response.
    pub webhook_source: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl QueryResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            all_required_params_present: None,
            cancels_slot_filling: None,
            diagnostic_info: None,
            fulfillment_messages: Vec::new(),
            fulfillment_text: None,
            intent: None,
            intent_detection_confidence: None,
            knowledge_answers: None,
            language_code: None,
            output_contexts: Vec::new(),
            parameters: None,
            query_text: None,
            sentiment_analysis_result: None,
            speech_recognition_confidence: None,
            webhook_payload: None,
            webhook_source: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`all_required_params_present`](Self::all_required_params_present).
    pub fn set_all_required_params_present(mut self, value: bool) -> Self {
        self.all_required_params_present = Some(value);
        self
    }

    /// Sets [`cancels_slot_filling`](Self::cancels_slot_filling).
    pub fn set_cancels_slot_filling(mut self, value: bool) -> Self {
        self.cancels_slot_filling = Some(value);
        self
    }

    /// Sets [`diagnostic_info`](Self::diagnostic_info).
    pub fn set_diagnostic_info(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.diagnostic_info = Some(value.into());
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

    /// Sets [`intent`](Self::intent).
    pub fn set_intent(mut self, value: schemas::Intent) -> Self {
        self.intent = Some(value);
        self
    }

    /// Sets [`intent_detection_confidence`](Self::intent_detection_confidence).
    pub fn set_intent_detection_confidence(mut self, value: f32) -> Self {
        self.intent_detection_confidence = Some(value);
        self
    }

    /// Sets [`knowledge_answers`](Self::knowledge_answers).
    pub fn set_knowledge_answers(mut self, value: schemas::KnowledgeAnswers) -> Self {
        self.knowledge_answers = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
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
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.parameters = Some(value.into());
        self
    }

    /// Sets [`query_text`](Self::query_text).
    pub fn set_query_text(mut self, value: impl Into<String>) -> Self {
        self.query_text = Some(value.into());
        self
    }

    /// Sets [`sentiment_analysis_result`](Self::sentiment_analysis_result).
    pub fn set_sentiment_analysis_result(
        mut self,
        value: schemas::SentimentAnalysisResult,
    ) -> Self {
        self.sentiment_analysis_result = Some(value);
        self
    }

    /// Sets [`speech_recognition_confidence`](Self::speech_recognition_confidence).
    pub fn set_speech_recognition_confidence(mut self, value: f32) -> Self {
        self.speech_recognition_confidence = Some(value);
        self
    }

    /// Sets [`webhook_payload`](Self::webhook_payload).
    pub fn set_webhook_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.webhook_payload = Some(value.into());
        self
    }

    /// Sets [`webhook_source`](Self::webhook_source).
    pub fn set_webhook_source(mut self, value: impl Into<String>) -> Self {
        self.webhook_source = Some(value.into());
        self
    }
}

impl runtime::Message for QueryResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "allRequiredParamsPresent" => {
                reader.field(&mut self.all_required_params_present)
            }
            "cancelsSlotFilling" => reader.field(&mut self.cancels_slot_filling),
            "diagnosticInfo" => reader.field(&mut self.diagnostic_info),
            "fulfillmentMessages" => reader.field(&mut self.fulfillment_messages),
            "fulfillmentText" => reader.field(&mut self.fulfillment_text),
            "intent" => reader.field(&mut self.intent),
            "intentDetectionConfidence" => {
                reader.field(&mut self.intent_detection_confidence)
            }
            "knowledgeAnswers" => reader.field(&mut self.knowledge_answers),
            "languageCode" => reader.field(&mut self.language_code),
            "outputContexts" => reader.field(&mut self.output_contexts),
            "parameters" => reader.field(&mut self.parameters),
            "queryText" => reader.field(&mut self.query_text),
            "sentimentAnalysisResult" => {
                reader.field(&mut self.sentiment_analysis_result)
            }
            "speechRecognitionConfidence" => {
                reader.field(&mut self.speech_recognition_confidence)
            }
            "webhookPayload" => reader.field(&mut self.webhook_payload),
            "webhookSource" => reader.field(&mut self.webhook_source),
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
        writer.field("allRequiredParamsPresent", &self.all_required_params_present);
        writer.field("cancelsSlotFilling", &self.cancels_slot_filling);
        writer.field("diagnosticInfo", &self.diagnostic_info);
        writer.field("fulfillmentMessages", &self.fulfillment_messages);
        writer.field("fulfillmentText", &self.fulfillment_text);
        writer.field("intent", &self.intent);
        writer.field("intentDetectionConfidence", &self.intent_detection_confidence);
        writer.field("knowledgeAnswers", &self.knowledge_answers);
        writer.field("languageCode", &self.language_code);
        writer.field("outputContexts", &self.output_contexts);
        writer.field("parameters", &self.parameters);
        writer.field("queryText", &self.query_text);
        writer.field("sentimentAnalysisResult", &self.sentiment_analysis_result);
        writer.field("speechRecognitionConfidence", &self.speech_recognition_confidence);
        writer.field("webhookPayload", &self.webhook_payload);
        writer.field("webhookSource", &self.webhook_source);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(QueryResult);

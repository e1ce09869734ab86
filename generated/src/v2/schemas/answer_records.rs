//! Schemas of the feature `answer-records`.

use crate::runtime;
use crate::v2::schemas;

/// Detail feedback of Agent Assist result.
///
/// Schema `GoogleCloudDialogflowV2AgentAssistantFeedback`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentAssistantFeedback {
    /// Optional. Whether or not the suggested answer is relevant. For example:
    ///
    /// - Query: "Can I change my mailing address?"
    /// - Suggested document says: "Items must be returned/exchanged within 60 days of the purchase
    ///   date."
    /// - answer_relevance: [AnswerRelevance.IRRELEVANT]
    ///
    /// [AnswerRelevance.IRRELEVANT]: variant@crate::v2::schemas::AgentAssistantFeedbackAnswerRelevance::Irrelevant
    pub answer_relevance: Option<schemas::AgentAssistantFeedbackAnswerRelevance>,

    /// Optional. Whether or not the information in the document is correct. For example:
    ///
    /// - Query: "Can I return the package in 2 days once received?"
    /// - Suggested document says: "Items must be returned/exchanged within 60 days of the purchase
    ///   date."
    /// - Ground truth: "No return or exchange is allowed."
    /// - document_correctness: INCORRECT
    pub document_correctness: Option<schemas::AgentAssistantFeedbackDocumentCorrectness>,

    /// Optional. Whether or not the suggested document is efficient. For example, if the document is
    /// poorly written, hard to understand, hard to use or too long to find useful information,
    /// document_efficiency is [DocumentEfficiency.INEFFICIENT].
    ///
    /// [DocumentEfficiency.INEFFICIENT]: variant@crate::v2::schemas::AgentAssistantFeedbackDocumentEfficiency::Inefficient
    pub document_efficiency: Option<schemas::AgentAssistantFeedbackDocumentEfficiency>,

    /// Optional. Feedback for knowledge assist.
    pub knowledge_assist_feedback: Option<
        schemas::AgentAssistantFeedbackKnowledgeAssistFeedback,
    >,

    /// Optional. Feedback for knowledge search.
    pub knowledge_search_feedback: Option<
        schemas::AgentAssistantFeedbackKnowledgeSearchFeedback,
    >,

    /// Optional. Feedback for conversation summarization.
    pub summarization_feedback: Option<
        schemas::AgentAssistantFeedbackSummarizationFeedback,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentAssistantFeedback {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_relevance: None,
            document_correctness: None,
            document_efficiency: None,
            knowledge_assist_feedback: None,
            knowledge_search_feedback: None,
            summarization_feedback: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_relevance`](Self::answer_relevance).
    pub fn set_answer_relevance(
        mut self,
        value: impl Into<schemas::AgentAssistantFeedbackAnswerRelevance>,
    ) -> Self {
        self.answer_relevance = Some(value.into());
        self
    }

    /// Sets [`document_correctness`](Self::document_correctness).
    pub fn set_document_correctness(
        mut self,
        value: impl Into<schemas::AgentAssistantFeedbackDocumentCorrectness>,
    ) -> Self {
        self.document_correctness = Some(value.into());
        self
    }

    /// Sets [`document_efficiency`](Self::document_efficiency).
    pub fn set_document_efficiency(
        mut self,
        value: impl Into<schemas::AgentAssistantFeedbackDocumentEfficiency>,
    ) -> Self {
        self.document_efficiency = Some(value.into());
        self
    }

    /// Sets [`knowledge_assist_feedback`](Self::knowledge_assist_feedback).
    pub fn set_knowledge_assist_feedback(
        mut self,
        value: schemas::AgentAssistantFeedbackKnowledgeAssistFeedback,
    ) -> Self {
        self.knowledge_assist_feedback = Some(value);
        self
    }

    /// Sets [`knowledge_search_feedback`](Self::knowledge_search_feedback).
    pub fn set_knowledge_search_feedback(
        mut self,
        value: schemas::AgentAssistantFeedbackKnowledgeSearchFeedback,
    ) -> Self {
        self.knowledge_search_feedback = Some(value);
        self
    }

    /// Sets [`summarization_feedback`](Self::summarization_feedback).
    pub fn set_summarization_feedback(
        mut self,
        value: schemas::AgentAssistantFeedbackSummarizationFeedback,
    ) -> Self {
        self.summarization_feedback = Some(value);
        self
    }
}

impl runtime::Message for AgentAssistantFeedback {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerRelevance" => reader.field(&mut self.answer_relevance),
            "documentCorrectness" => reader.field(&mut self.document_correctness),
            "documentEfficiency" => reader.field(&mut self.document_efficiency),
            "knowledgeAssistFeedback" => {
                reader.field(&mut self.knowledge_assist_feedback)
            }
            "knowledgeSearchFeedback" => {
                reader.field(&mut self.knowledge_search_feedback)
            }
            "summarizationFeedback" => reader.field(&mut self.summarization_feedback),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("answerRelevance", &self.answer_relevance);
        writer.field("documentCorrectness", &self.document_correctness);
        writer.field("documentEfficiency", &self.document_efficiency);
        writer.field("knowledgeAssistFeedback", &self.knowledge_assist_feedback);
        writer.field("knowledgeSearchFeedback", &self.knowledge_search_feedback);
        writer.field("summarizationFeedback", &self.summarization_feedback);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentAssistantFeedback);

/// Whether or not the suggested answer is relevant. For example:
///
/// - Query: "Can I change my mailing address?"
/// - Suggested document says: "Items must be returned/exchanged within 60 days of the purchase
///   date."
/// - answer_relevance: [AnswerRelevance.IRRELEVANT]
///
/// Values of `answerRelevance` in [`AgentAssistantFeedback`].
///
/// [`AgentAssistantFeedback`]: crate::v2::schemas::AgentAssistantFeedback
/// [AnswerRelevance.IRRELEVANT]: variant@crate::v2::schemas::AgentAssistantFeedbackAnswerRelevance::Irrelevant
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentAssistantFeedbackAnswerRelevance {
    /// Answer relevance unspecified. On the wire: `ANSWER_RELEVANCE_UNSPECIFIED`.
    Unspecified,

    /// Answer is irrelevant to query. On the wire: `IRRELEVANT`.
    Irrelevant,

    /// Answer is relevant to query. On the wire: `RELEVANT`.
    Relevant,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for AgentAssistantFeedbackAnswerRelevance {
    fn from(name: &str) -> Self {
        match name {
            "ANSWER_RELEVANCE_UNSPECIFIED" => Self::Unspecified,
            "IRRELEVANT" => Self::Irrelevant,
            "RELEVANT" => Self::Relevant,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for AgentAssistantFeedbackAnswerRelevance {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ANSWER_RELEVANCE_UNSPECIFIED",
            Self::Irrelevant => "IRRELEVANT",
            Self::Relevant => "RELEVANT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(AgentAssistantFeedbackAnswerRelevance);

/// Whether or not the information in the document is correct. For example:
///
/// - Query: "Can I return the package in 2 days once received?"
/// - Suggested document says: "Items must be returned/exchanged within 60 days of the purchase
///   date."
/// - Ground truth: "No return or exchange is allowed."
/// - document_correctness: INCORRECT
///
/// Values of `documentCorrectness` in [`AgentAssistantFeedback`].
///
/// [`AgentAssistantFeedback`]: crate::v2::schemas::AgentAssistantFeedback
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentAssistantFeedbackDocumentCorrectness {
    /// Document correctness unspecified. On the wire: `DOCUMENT_CORRECTNESS_UNSPECIFIED`.
    Unspecified,

    /// Information in document is incorrect. On the wire: `INCORRECT`.
    Incorrect,

    /// Information in document is correct. On the wire: `CORRECT`.
    Correct,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for AgentAssistantFeedbackDocumentCorrectness {
    fn from(name: &str) -> Self {
        match name {
            "DOCUMENT_CORRECTNESS_UNSPECIFIED" => Self::Unspecified,
            "INCORRECT" => Self::Incorrect,
            "CORRECT" => Self::Correct,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for AgentAssistantFeedbackDocumentCorrectness {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DOCUMENT_CORRECTNESS_UNSPECIFIED",
            Self::Incorrect => "INCORRECT",
            Self::Correct => "CORRECT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(AgentAssistantFeedbackDocumentCorrectness);

/// Whether or not the suggested document is efficient. For example, if the document is poorly
/// written, hard to understand, hard to use or too long to find useful information,
/// document_efficiency is [DocumentEfficiency.INEFFICIENT].
///
/// Values of `documentEfficiency` in [`AgentAssistantFeedback`].
///
/// [`AgentAssistantFeedback`]: crate::v2::schemas::AgentAssistantFeedback
/// [DocumentEfficiency.INEFFICIENT]: variant@crate::v2::schemas::AgentAssistantFeedbackDocumentEfficiency::Inefficient
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentAssistantFeedbackDocumentEfficiency {
    /// Document efficiency unspecified. On the wire: `DOCUMENT_EFFICIENCY_UNSPECIFIED`.
    Unspecified,

    /// Document is inefficient. On the wire: `INEFFICIENT`.
    Inefficient,

    /// Document is efficient. On the wire: `EFFICIENT`.
    Efficient,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for AgentAssistantFeedbackDocumentEfficiency {
    fn from(name: &str) -> Self {
        match name {
            "DOCUMENT_EFFICIENCY_UNSPECIFIED" => Self::Unspecified,
            "INEFFICIENT" => Self::Inefficient,
            "EFFICIENT" => Self::Efficient,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for AgentAssistantFeedbackDocumentEfficiency {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DOCUMENT_EFFICIENCY_UNSPECIFIED",
            Self::Inefficient => "INEFFICIENT",
            Self::Efficient => "EFFICIENT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(AgentAssistantFeedbackDocumentEfficiency);

/// Feedback for knowledge assist.
///
/// Schema `GoogleCloudDialogflowV2AgentAssistantFeedbackKnowledgeAssistFeedback`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentAssistantFeedbackKnowledgeAssistFeedback {
    /// Whether the suggested answer was copied by the human agent. If the value is set to be true,
    /// [AnswerFeedback.clicked] will be updated to be true.
    ///
    /// [AnswerFeedback.clicked]: field@crate::v2::schemas::AnswerFeedback::clicked
    pub answer_copied: Option<bool>,

    /// The URIs clicked by the human agent. The value is appended for each UpdateAnswerRecordRequest.
    /// If the value is not empty, [AnswerFeedback.clicked] will be updated to be true.
    ///
    /// [AnswerFeedback.clicked]: field@crate::v2::schemas::AnswerFeedback::clicked
    pub clicked_uris: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentAssistantFeedbackKnowledgeAssistFeedback {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_copied: None,
            clicked_uris: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_copied`](Self::answer_copied).
    pub fn set_answer_copied(mut self, value: bool) -> Self {
        self.answer_copied = Some(value);
        self
    }

    /// Sets [`clicked_uris`](Self::clicked_uris).
    pub fn set_clicked_uris(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.clicked_uris = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for AgentAssistantFeedbackKnowledgeAssistFeedback {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerCopied" => reader.field(&mut self.answer_copied),
            "clickedUris" => reader.field(&mut self.clicked_uris),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("answerCopied", &self.answer_copied);
        writer.field("clickedUris", &self.clicked_uris);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentAssistantFeedbackKnowledgeAssistFeedback);

/// Feedback for knowledge search.
///
/// Schema `GoogleCloudDialogflowV2AgentAssistantFeedbackKnowledgeSearchFeedback`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentAssistantFeedbackKnowledgeSearchFeedback {
    /// Whether the answer was copied by the human agent or not. If the value is set to be true,
    /// [AnswerFeedback.clicked] will be updated to be true.
    ///
    /// [AnswerFeedback.clicked]: field@crate::v2::schemas::AnswerFeedback::clicked
    pub answer_copied: Option<bool>,

    /// The URIs clicked by the human agent. The value is appended for each UpdateAnswerRecordRequest.
    /// If the value is not empty, [AnswerFeedback.clicked] will be updated to be true.
    ///
    /// [AnswerFeedback.clicked]: field@crate::v2::schemas::AnswerFeedback::clicked
    pub clicked_uris: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentAssistantFeedbackKnowledgeSearchFeedback {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_copied: None,
            clicked_uris: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_copied`](Self::answer_copied).
    pub fn set_answer_copied(mut self, value: bool) -> Self {
        self.answer_copied = Some(value);
        self
    }

    /// Sets [`clicked_uris`](Self::clicked_uris).
    pub fn set_clicked_uris(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.clicked_uris = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for AgentAssistantFeedbackKnowledgeSearchFeedback {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerCopied" => reader.field(&mut self.answer_copied),
            "clickedUris" => reader.field(&mut self.clicked_uris),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("answerCopied", &self.answer_copied);
        writer.field("clickedUris", &self.clicked_uris);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentAssistantFeedbackKnowledgeSearchFeedback);

/// Feedback for conversation summarization.
///
/// Schema `GoogleCloudDialogflowV2AgentAssistantFeedbackSummarizationFeedback`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentAssistantFeedbackSummarizationFeedback {
    /// Timestamp when composing of the summary starts.
    pub start_time: Option<runtime::Timestamp>,

    /// Timestamp when the summary was submitted.
    pub submit_time: Option<runtime::Timestamp>,

    /// Text of actual submitted summary.
    pub summary_text: Option<String>,

    /// Optional. Actual text sections of submitted summary.
    pub text_sections: std::collections::BTreeMap<String, String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentAssistantFeedbackSummarizationFeedback {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            start_time: None,
            submit_time: None,
            summary_text: None,
            text_sections: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`start_time`](Self::start_time).
    pub fn set_start_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`submit_time`](Self::submit_time).
    pub fn set_submit_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.submit_time = Some(value.into());
        self
    }

    /// Sets [`summary_text`](Self::summary_text).
    pub fn set_summary_text(mut self, value: impl Into<String>) -> Self {
        self.summary_text = Some(value.into());
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

impl runtime::Message for AgentAssistantFeedbackSummarizationFeedback {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "startTime" => reader.field(&mut self.start_time),
            "submitTime" => reader.field(&mut self.submit_time),
            "summaryText" => reader.field(&mut self.summary_text),
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
        writer.field("startTime", &self.start_time);
        writer.field("submitTime", &self.submit_time);
        writer.field("summaryText", &self.summary_text);
        writer.field("textSections", &self.text_sections);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentAssistantFeedbackSummarizationFeedback);

/// Represents a record of a human agent assist answer.
///
/// Schema `GoogleCloudDialogflowV2AgentAssistantRecord`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentAssistantRecord {
    /// Output only. The article suggestion answer.
    pub article_suggestion_answer: Option<schemas::ArticleAnswer>,

    /// Output only. Dialogflow assist answer.
    pub dialogflow_assist_answer: Option<schemas::DialogflowAssistAnswer>,

    /// Output only. The FAQ answer.
    pub faq_answer: Option<schemas::FaqAnswer>,

    /// Output only. The generator suggestion.
    pub generator_suggestion: Option<schemas::GeneratorSuggestion>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentAssistantRecord {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            article_suggestion_answer: None,
            dialogflow_assist_answer: None,
            faq_answer: None,
            generator_suggestion: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`article_suggestion_answer`](Self::article_suggestion_answer).
    pub fn set_article_suggestion_answer(
        mut self,
        value: schemas::ArticleAnswer,
    ) -> Self {
        self.article_suggestion_answer = Some(value);
        self
    }

    /// Sets [`dialogflow_assist_answer`](Self::dialogflow_assist_answer).
    pub fn set_dialogflow_assist_answer(
        mut self,
        value: schemas::DialogflowAssistAnswer,
    ) -> Self {
        self.dialogflow_assist_answer = Some(value);
        self
    }

    /// Sets [`faq_answer`](Self::faq_answer).
    pub fn set_faq_answer(mut self, value: schemas::FaqAnswer) -> Self {
        self.faq_answer = Some(value);
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
}

impl runtime::Message for AgentAssistantRecord {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "articleSuggestionAnswer" => {
                reader.field(&mut self.article_suggestion_answer)
            }
            "dialogflowAssistAnswer" => reader.field(&mut self.dialogflow_assist_answer),
            "faqAnswer" => reader.field(&mut self.faq_answer),
            "generatorSuggestion" => reader.field(&mut self.generator_suggestion),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("articleSuggestionAnswer", &self.article_suggestion_answer);
        writer.field("dialogflowAssistAnswer", &self.dialogflow_assist_answer);
        writer.field("faqAnswer", &self.faq_answer);
        writer.field("generatorSuggestion", &self.generator_suggestion);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentAssistantRecord);

/// Represents feedback the customer has about the quality & correctness of a certain answer in a
/// conversation.
///
/// Schema `GoogleCloudDialogflowV2AnswerFeedback`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AnswerFeedback {
    /// Detail feedback of agent assist suggestions.
    pub agent_assistant_detail_feedback: Option<schemas::AgentAssistantFeedback>,

    /// Time when the answer/item was clicked.
    pub click_time: Option<runtime::Timestamp>,

    /// Indicates whether the answer/item was clicked by the human agent or not. Default to false. For
    /// knowledge search and knowledge assist, the answer record is considered to be clicked if the
    /// answer was copied or any URI was clicked.
    pub clicked: Option<bool>,

    /// The correctness level of the specific answer.
    pub correctness_level: Option<schemas::AnswerFeedbackCorrectnessLevel>,

    /// Time when the answer/item was displayed.
    pub display_time: Option<runtime::Timestamp>,

    /// Indicates whether the answer/item was displayed to the human agent in the agent desktop UI.
    /// Default to false.
    pub displayed: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AnswerFeedback {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_assistant_detail_feedback: None,
            click_time: None,
            clicked: None,
            correctness_level: None,
            display_time: None,
            displayed: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_assistant_detail_feedback`](Self::agent_assistant_detail_feedback).
    pub fn set_agent_assistant_detail_feedback(
        mut self,
        value: schemas::AgentAssistantFeedback,
    ) -> Self {
        self.agent_assistant_detail_feedback = Some(value);
        self
    }

    /// Sets [`click_time`](Self::click_time).
    pub fn set_click_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.click_time = Some(value.into());
        self
    }

    /// Sets [`clicked`](Self::clicked).
    pub fn set_clicked(mut self, value: bool) -> Self {
        self.clicked = Some(value);
        self
    }

    /// Sets [`correctness_level`](Self::correctness_level).
    pub fn set_correctness_level(
        mut self,
        value: impl Into<schemas::AnswerFeedbackCorrectnessLevel>,
    ) -> Self {
        self.correctness_level = Some(value.into());
        self
    }

    /// Sets [`display_time`](Self::display_time).
    pub fn set_display_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.display_time = Some(value.into());
        self
    }

    /// Sets [`displayed`](Self::displayed).
    pub fn set_displayed(mut self, value: bool) -> Self {
        self.displayed = Some(value);
        self
    }
}

impl runtime::Message for AnswerFeedback {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentAssistantDetailFeedback" => {
                reader.field(&mut self.agent_assistant_detail_feedback)
            }
            "clickTime" => reader.field(&mut self.click_time),
            "clicked" => reader.field(&mut self.clicked),
            "correctnessLevel" => reader.field(&mut self.correctness_level),
            "displayTime" => reader.field(&mut self.display_time),
            "displayed" => reader.field(&mut self.displayed),
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
                "agentAssistantDetailFeedback",
                &self.agent_assistant_detail_feedback,
            );
        writer.field("clickTime", &self.click_time);
        writer.field("clicked", &self.clicked);
        writer.field("correctnessLevel", &self.correctness_level);
        writer.field("displayTime", &self.display_time);
        writer.field("displayed", &self.displayed);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AnswerFeedback);

/// The correctness level of the specific answer.
///
/// Values of `correctnessLevel` in [`AnswerFeedback`].
///
/// [`AnswerFeedback`]: crate::v2::schemas::AnswerFeedback
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnswerFeedbackCorrectnessLevel {
    /// Correctness level unspecified. On the wire: `CORRECTNESS_LEVEL_UNSPECIFIED`.
    Unspecified,

    /// Answer is totally wrong. On the wire: `NOT_CORRECT`.
    NotCorrect,

    /// Answer is partially correct. On the wire: `PARTIALLY_CORRECT`.
    PartiallyCorrect,

    /// Answer is fully correct. On the wire: `FULLY_CORRECT`.
    FullyCorrect,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for AnswerFeedbackCorrectnessLevel {
    fn from(name: &str) -> Self {
        match name {
            "CORRECTNESS_LEVEL_UNSPECIFIED" => Self::Unspecified,
            "NOT_CORRECT" => Self::NotCorrect,
            "PARTIALLY_CORRECT" => Self::PartiallyCorrect,
            "FULLY_CORRECT" => Self::FullyCorrect,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for AnswerFeedbackCorrectnessLevel {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "CORRECTNESS_LEVEL_UNSPECIFIED",
            Self::NotCorrect => "NOT_CORRECT",
            Self::PartiallyCorrect => "PARTIALLY_CORRECT",
            Self::FullyCorrect => "FULLY_CORRECT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(AnswerFeedbackCorrectnessLevel);

/// Answer records are records to manage answer history and feedbacks for Dialogflow. Currently,
/// answer record includes: - human agent assistant article suggestion - human agent assistant faq
/// article It doesn't include: - `DetectIntent` intent matching - `DetectIntent` knowledge Answer
/// records are not related to the conversation history in the Dialogflow Console. A Record is
/// generated even when the end-user disables conversation history in the console. Records are
/// created when there's a human agent assistant suggestion generated. A typical workflow for
/// customers provide feedback to an answer is: 1. For human agent assistant, customers get
/// suggestion via ListSuggestions API. Together with the answers, [AnswerRecord.name] are returned
/// to the customers. 2. The customer uses the [AnswerRecord.name] to call the
/// [AnswerRecords.UpdateAnswerRecord] method to send feedback about a specific answer that they
/// believe is wrong.
///
/// Schema `GoogleCloudDialogflowV2AnswerRecord`.
///
/// [AnswerRecord.name]: field@crate::v2::schemas::AnswerRecord::name
/// [AnswerRecords.UpdateAnswerRecord]: crate::v2::projects::answer_records::AnswerRecords::patch
#[derive(Clone)]
#[non_exhaustive]
pub struct AnswerRecord {
    /// Output only. The record for human agent assistant.
    pub agent_assistant_record: Option<schemas::AgentAssistantRecord>,

    /// Required. The [AnswerFeedback] for this record. You can set this with
    /// [AnswerRecords.UpdateAnswerRecord] in order to give us feedback about this answer.
    ///
    /// [AnswerFeedback]: crate::v2::schemas::AnswerFeedback
    /// [AnswerRecords.UpdateAnswerRecord]: crate::v2::projects::answer_records::AnswerRecords::patch
    pub answer_feedback: Option<schemas::AnswerFeedback>,

    /// The unique identifier of this answer record. Format: `projects//locations//answerRecords/`.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AnswerRecord {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_assistant_record: None,
            answer_feedback: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_assistant_record`](Self::agent_assistant_record).
    pub fn set_agent_assistant_record(
        mut self,
        value: schemas::AgentAssistantRecord,
    ) -> Self {
        self.agent_assistant_record = Some(value);
        self
    }

    /// Sets [`answer_feedback`](Self::answer_feedback).
    pub fn set_answer_feedback(mut self, value: schemas::AnswerFeedback) -> Self {
        self.answer_feedback = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for AnswerRecord {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentAssistantRecord" => reader.field(&mut self.agent_assistant_record),
            "answerFeedback" => reader.field(&mut self.answer_feedback),
            "name" => reader.field(&mut self.name),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentAssistantRecord", &self.agent_assistant_record);
        writer.field("answerFeedback", &self.answer_feedback);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AnswerRecord);

/// Represents a Dialogflow assist answer.
///
/// Schema `GoogleCloudDialogflowV2DialogflowAssistAnswer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DialogflowAssistAnswer {
    /// The name of answer record, in the format of "projects//locations//answerRecords/"
    pub answer_record: Option<String>,

    /// An intent suggestion generated from conversation.
    pub intent_suggestion: Option<schemas::IntentSuggestion>,

    /// Result from v2 agent.
    pub query_result: Option<schemas::QueryResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DialogflowAssistAnswer {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_record: None,
            intent_suggestion: None,
            query_result: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`intent_suggestion`](Self::intent_suggestion).
    pub fn set_intent_suggestion(mut self, value: schemas::IntentSuggestion) -> Self {
        self.intent_suggestion = Some(value);
        self
    }

    /// Sets [`query_result`](Self::query_result).
    pub fn set_query_result(mut self, value: schemas::QueryResult) -> Self {
        self.query_result = Some(value);
        self
    }
}

impl runtime::Message for DialogflowAssistAnswer {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerRecord" => reader.field(&mut self.answer_record),
            "intentSuggestion" => reader.field(&mut self.intent_suggestion),
            "queryResult" => reader.field(&mut self.query_result),
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
        writer.field("intentSuggestion", &self.intent_suggestion);
        writer.field("queryResult", &self.query_result);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DialogflowAssistAnswer);

/// Represents an intent suggestion.
///
/// Schema `GoogleCloudDialogflowV2IntentSuggestion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentSuggestion {
    /// Human readable description for better understanding an intent like its scope, content, result
    /// etc. Maximum character limit: 140 characters.
    pub description: Option<String>,

    /// The display name of the intent.
    pub display_name: Option<String>,

    /// The unique identifier of this intent. Format: `projects//locations//agent/intents/`.
    pub intent_v2: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            display_name: None,
            intent_v2: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`intent_v2`](Self::intent_v2).
    pub fn set_intent_v2(mut self, value: impl Into<String>) -> Self {
        self.intent_v2 = Some(value.into());
        self
    }
}

impl runtime::Message for IntentSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "intentV2" => reader.field(&mut self.intent_v2),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer.field("intentV2", &self.intent_v2);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentSuggestion);

/// Response message for [AnswerRecords.ListAnswerRecords].
///
/// Schema `GoogleCloudDialogflowV2ListAnswerRecordsResponse`.
///
/// [AnswerRecords.ListAnswerRecords]: crate::v2::projects::answer_records::AnswerRecords::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAnswerRecordsResponse {
    /// The list of answer records.
    pub answer_records: Vec<schemas::AnswerRecord>,

    /// A token to retrieve next page of results. Or empty if there are no more results. Pass this value
    /// in the ListAnswerRecordsRequest.page_token field in the subsequent call to `ListAnswerRecords`
    /// method to retrieve the next page of results.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListAnswerRecordsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_records: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_records`](Self::answer_records).
    pub fn set_answer_records(
        mut self,
        values: impl IntoIterator<Item = schemas::AnswerRecord>,
    ) -> Self {
        self.answer_records = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListAnswerRecordsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerRecords" => reader.field(&mut self.answer_records),
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
        writer.field("answerRecords", &self.answer_records);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListAnswerRecordsResponse);

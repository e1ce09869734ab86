//! Schemas that the features `answer-records`, `participants`, `schemas-without-methods`,
//! `suggestions` have in common.

use crate::runtime;

/// Represents article answer.
///
/// Schema `GoogleCloudDialogflowV2beta1ArticleAnswer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ArticleAnswer {
    /// The name of answer record, in the format of "projects//locations//answerRecords/"
    pub answer_record: Option<String>,

    /// A map that contains metadata about the answer and the document from which it originates.
    pub metadata: std::collections::BTreeMap<String, String>,

    /// Output only. Article snippets.
    pub snippets: Vec<String>,

    /// The article title.
    pub title: Option<String>,

    /// The article URI.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ArticleAnswer {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_record: None,
            metadata: std::collections::BTreeMap::new(),
            snippets: Vec::new(),
            title: None,
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn set_metadata(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`snippets`](Self::snippets).
    pub fn set_snippets(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snippets = values.into_iter().map(Into::into).collect();
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

impl runtime::Message for ArticleAnswer {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerRecord" => reader.field(&mut self.answer_record),
            "metadata" => reader.field(&mut self.metadata),
            "snippets" => reader.field(&mut self.snippets),
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
        writer.field("answerRecord", &self.answer_record);
        writer.field("metadata", &self.metadata);
        writer.field("snippets", &self.snippets);
        writer.field("title", &self.title);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ArticleAnswer);

/// Represents answer from "frequently asked questions".
///
/// Schema `GoogleCloudDialogflowV2beta1FaqAnswer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FaqAnswer {
    /// The piece of text from the `source` knowledge base document.
    pub answer: Option<String>,

    /// The name of answer record, in the format of "projects//locations//answerRecords/"
    pub answer_record: Option<String>,

    /// The system's confidence score that this Knowledge answer is a good match for this conversational
    /// query, range from 0.0 (completely uncertain) to 1.0 (completely certain).
    pub confidence: Option<f32>,

    /// A map that contains metadata about the answer and the document from which it originates.
    pub metadata: std::collections::BTreeMap<String, String>,

    /// The corresponding FAQ question.
    pub question: Option<String>,

    /// Indicates which Knowledge Document this answer was extracted from. Format:
    /// `projects//locations//agent/knowledgeBases//documents/`.
    pub source: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FaqAnswer {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer: None,
            answer_record: None,
            confidence: None,
            metadata: std::collections::BTreeMap::new(),
            question: None,
            source: None,
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

    /// Sets [`confidence`](Self::confidence).
    pub fn set_confidence(mut self, value: f32) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn set_metadata(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`question`](Self::question).
    pub fn set_question(mut self, value: impl Into<String>) -> Self {
        self.question = Some(value.into());
        self
    }

    /// Sets [`source`](Self::source).
    pub fn set_source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

impl runtime::Message for FaqAnswer {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answer" => reader.field(&mut self.answer),
            "answerRecord" => reader.field(&mut self.answer_record),
            "confidence" => reader.field(&mut self.confidence),
            "metadata" => reader.field(&mut self.metadata),
            "question" => reader.field(&mut self.question),
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
        writer.field("answerRecord", &self.answer_record);
        writer.field("confidence", &self.confidence);
        writer.field("metadata", &self.metadata);
        writer.field("question", &self.question);
        writer.field("source", &self.source);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FaqAnswer);

//! Schemas that the features `answer-records`, `messages`, `participants`,
//! `schemas-without-methods`, `sessions`, `suggestions` have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// The sentiment, such as positive/negative feeling or association, for a unit of analysis, such as
/// the query text. See:
/// <https://cloud.google.com/natural-language/docs/basics#interpreting_sentiment_analysis_values>
/// for how to interpret the result.
///
/// Schema `GoogleCloudDialogflowV2beta1Sentiment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sentiment {
    /// A non-negative number in the \[0, +inf) range, which represents the absolute magnitude of
    /// sentiment, regardless of score (positive or negative).
    pub magnitude: Option<f32>,

    /// Sentiment score between -1.0 (negative sentiment) and 1.0 (positive sentiment).
    pub score: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Sentiment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            magnitude: None,
            score: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`magnitude`](Self::magnitude).
    pub fn set_magnitude(mut self, value: f32) -> Self {
        self.magnitude = Some(value);
        self
    }

    /// Sets [`score`](Self::score).
    pub fn set_score(mut self, value: f32) -> Self {
        self.score = Some(value);
        self
    }
}

impl runtime::Message for Sentiment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "magnitude" => reader.field(&mut self.magnitude),
            "score" => reader.field(&mut self.score),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("magnitude", &self.magnitude);
        writer.field("score", &self.score);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Sentiment);

/// The result of sentiment analysis. Sentiment analysis inspects user input and identifies the
/// prevailing subjective opinion, especially to determine a user's attitude as positive, negative,
/// or neutral. For Participants.DetectIntent, it needs to be configured in
/// DetectIntentRequest.query_params. For Participants.StreamingDetectIntent, it needs to be
/// configured in StreamingDetectIntentRequest.query_params. And for Participants.AnalyzeContent and
/// Participants.StreamingAnalyzeContent, it needs to be configured in
/// ConversationProfile.human_agent_assistant_config
///
/// Schema `GoogleCloudDialogflowV2beta1SentimentAnalysisResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentimentAnalysisResult {
    /// The sentiment analysis result for `query_text`.
    pub query_text_sentiment: Option<schemas::Sentiment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SentimentAnalysisResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            query_text_sentiment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`query_text_sentiment`](Self::query_text_sentiment).
    pub fn set_query_text_sentiment(mut self, value: schemas::Sentiment) -> Self {
        self.query_text_sentiment = Some(value);
        self
    }
}

impl runtime::Message for SentimentAnalysisResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "queryTextSentiment" => reader.field(&mut self.query_text_sentiment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("queryTextSentiment", &self.query_text_sentiment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SentimentAnalysisResult);

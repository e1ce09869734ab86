//! Schemas that the features `answer-records`, `participants`, `schemas-without-methods` have in
//! common.

use crate::runtime;
use crate::v2beta1::schemas;

/// Represents a Dialogflow assist answer.
///
/// Schema `GoogleCloudDialogflowV2beta1DialogflowAssistAnswer`.
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
/// Schema `GoogleCloudDialogflowV2beta1IntentSuggestion`.
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

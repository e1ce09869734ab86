//! Schemas of the feature `schemas-without-methods-v2`.

use crate::runtime;
use crate::v3beta1::schemas;

/// Agent Coaching instructions that customer can configure.
///
/// Schema `GoogleCloudDialogflowV2AgentCoachingInstruction`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingInstruction {
    /// Optional. The action that human agent should take. For example, "apologize for the slow
    /// shipping". If the users only want to use agent coaching for intent detection, agent_action can
    /// be empty
    pub agent_action: Option<String>,

    /// Optional. The condition of the instruction. For example, "the customer wants to cancel an
    /// order". If the users want the instruction to be triggered unconditionally, the condition can be
    /// empty.
    pub condition: Option<String>,

    /// Optional. The detailed description of this instruction.
    pub display_details: Option<String>,

    /// Optional. Display name for the instruction.
    pub display_name: Option<String>,

    /// Output only. Duplication check for the AgentCoachingInstruction.
    pub duplicate_check_result: Option<
        schemas::v2::AgentCoachingInstructionDuplicateCheckResult,
    >,

    /// Optional. The action that system should take. For example, "call GetOrderTime with
    /// order_number={order number provided by the customer}". If the users don't have plugins or don't
    /// want to trigger plugins, the system_action can be empty
    pub system_action: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentCoachingInstruction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_action: None,
            condition: None,
            display_details: None,
            display_name: None,
            duplicate_check_result: None,
            system_action: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_action`](Self::agent_action).
    pub fn set_agent_action(mut self, value: impl Into<String>) -> Self {
        self.agent_action = Some(value.into());
        self
    }

    /// Sets [`condition`](Self::condition).
    pub fn set_condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }

    /// Sets [`display_details`](Self::display_details).
    pub fn set_display_details(mut self, value: impl Into<String>) -> Self {
        self.display_details = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`duplicate_check_result`](Self::duplicate_check_result).
    pub fn set_duplicate_check_result(
        mut self,
        value: schemas::v2::AgentCoachingInstructionDuplicateCheckResult,
    ) -> Self {
        self.duplicate_check_result = Some(value);
        self
    }

    /// Sets [`system_action`](Self::system_action).
    pub fn set_system_action(mut self, value: impl Into<String>) -> Self {
        self.system_action = Some(value.into());
        self
    }
}

impl runtime::Message for AgentCoachingInstruction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentAction" => reader.field(&mut self.agent_action),
            "condition" => reader.field(&mut self.condition),
            "displayDetails" => reader.field(&mut self.display_details),
            "displayName" => reader.field(&mut self.display_name),
            "duplicateCheckResult" => reader.field(&mut self.duplicate_check_result),
            "systemAction" => reader.field(&mut self.system_action),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentAction", &self.agent_action);
        writer.field("condition", &self.condition);
        writer.field("displayDetails", &self.display_details);
        writer.field("displayName", &self.display_name);
        writer.field("duplicateCheckResult", &self.duplicate_check_result);
        writer.field("systemAction", &self.system_action);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentCoachingInstruction);

/// Duplication check for the suggestion.
///
/// Schema `GoogleCloudDialogflowV2AgentCoachingInstructionDuplicateCheckResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingInstructionDuplicateCheckResult {
    /// Output only. The duplicate suggestions.
    pub duplicate_suggestions: Vec<
        schemas::v2::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentCoachingInstructionDuplicateCheckResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            duplicate_suggestions: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`duplicate_suggestions`](Self::duplicate_suggestions).
    pub fn set_duplicate_suggestions(
        mut self,
        values: impl IntoIterator<
            Item = schemas::v2::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion,
        >,
    ) -> Self {
        self.duplicate_suggestions = values.into_iter().collect();
        self
    }
}

impl runtime::Message for AgentCoachingInstructionDuplicateCheckResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "duplicateSuggestions" => reader.field(&mut self.duplicate_suggestions),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("duplicateSuggestions", &self.duplicate_suggestions);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentCoachingInstructionDuplicateCheckResult);

/// The duplicate suggestion details.
///
/// Schema `GoogleCloudDialogflowV2AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion {
    /// Output only. The answer record id of the past duplicate suggestion.
    pub answer_record: Option<String>,

    /// Output only. The similarity score of between the past and current suggestion.
    pub similarity_score: Option<f32>,

    /// Output only. The index of the duplicate suggestion in the past suggestion list.
    pub suggestion_index: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_record: None,
            similarity_score: None,
            suggestion_index: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`similarity_score`](Self::similarity_score).
    pub fn set_similarity_score(mut self, value: f32) -> Self {
        self.similarity_score = Some(value);
        self
    }

    /// Sets [`suggestion_index`](Self::suggestion_index).
    pub fn set_suggestion_index(mut self, value: i32) -> Self {
        self.suggestion_index = Some(value);
        self
    }
}

impl runtime::Message
for AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerRecord" => reader.field(&mut self.answer_record),
            "similarityScore" => reader.field(&mut self.similarity_score),
            "suggestionIndex" => reader.field(&mut self.suggestion_index),
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
        writer.field("similarityScore", &self.similarity_score);
        writer.field("suggestionIndex", &self.suggestion_index);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion
);

/// Suggestion for coaching agents.
///
/// Schema `GoogleCloudDialogflowV2AgentCoachingSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestion {
    /// Optional. Suggested actions for the agent to take.
    pub agent_action_suggestions: Vec<
        schemas::v2::AgentCoachingSuggestionAgentActionSuggestion,
    >,

    /// Optional. Instructions applicable based on the current context.
    pub applicable_instructions: Vec<schemas::v2::AgentCoachingInstruction>,

    /// Optional. Sample response for the Agent.
    pub sample_responses: Vec<schemas::v2::AgentCoachingSuggestionSampleResponse>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentCoachingSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_action_suggestions: Vec::new(),
            applicable_instructions: Vec::new(),
            sample_responses: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_action_suggestions`](Self::agent_action_suggestions).
    pub fn set_agent_action_suggestions(
        mut self,
        values: impl IntoIterator<
            Item = schemas::v2::AgentCoachingSuggestionAgentActionSuggestion,
        >,
    ) -> Self {
        self.agent_action_suggestions = values.into_iter().collect();
        self
    }

    /// Sets [`applicable_instructions`](Self::applicable_instructions).
    pub fn set_applicable_instructions(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::AgentCoachingInstruction>,
    ) -> Self {
        self.applicable_instructions = values.into_iter().collect();
        self
    }

    /// Sets [`sample_responses`](Self::sample_responses).
    pub fn set_sample_responses(
        mut self,
        values: impl IntoIterator<
            Item = schemas::v2::AgentCoachingSuggestionSampleResponse,
        >,
    ) -> Self {
        self.sample_responses = values.into_iter().collect();
        self
    }
}

impl runtime::Message for AgentCoachingSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentActionSuggestions" => reader.field(&mut self.agent_action_suggestions),
            "applicableInstructions" => reader.field(&mut self.applicable_instructions),
            "sampleResponses" => reader.field(&mut self.sample_responses),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentActionSuggestions", &self.agent_action_suggestions);
        writer.field("applicableInstructions", &self.applicable_instructions);
        writer.field("sampleResponses", &self.sample_responses);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentCoachingSuggestion);

/// Actions suggested for the agent. This is based on applicable instructions.
///
/// Schema `GoogleCloudDialogflowV2AgentCoachingSuggestionAgentActionSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionAgentActionSuggestion {
    /// Optional. The suggested action for the agent.
    pub agent_action: Option<String>,

    /// Output only. Duplicate check result for the agent action suggestion.
    pub duplicate_check_result: Option<
        schemas::v2::AgentCoachingSuggestionDuplicateCheckResult,
    >,

    /// Output only. Sources for the agent action suggestion.
    pub sources: Option<schemas::v2::AgentCoachingSuggestionSources>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentCoachingSuggestionAgentActionSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_action: None,
            duplicate_check_result: None,
            sources: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_action`](Self::agent_action).
    pub fn set_agent_action(mut self, value: impl Into<String>) -> Self {
        self.agent_action = Some(value.into());
        self
    }

    /// Sets [`duplicate_check_result`](Self::duplicate_check_result).
    pub fn set_duplicate_check_result(
        mut self,
        value: schemas::v2::AgentCoachingSuggestionDuplicateCheckResult,
    ) -> Self {
        self.duplicate_check_result = Some(value);
        self
    }

    /// Sets [`sources`](Self::sources).
    pub fn set_sources(
        mut self,
        value: schemas::v2::AgentCoachingSuggestionSources,
    ) -> Self {
        self.sources = Some(value);
        self
    }
}

impl runtime::Message for AgentCoachingSuggestionAgentActionSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentAction" => reader.field(&mut self.agent_action),
            "duplicateCheckResult" => reader.field(&mut self.duplicate_check_result),
            "sources" => reader.field(&mut self.sources),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentAction", &self.agent_action);
        writer.field("duplicateCheckResult", &self.duplicate_check_result);
        writer.field("sources", &self.sources);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentCoachingSuggestionAgentActionSuggestion);

/// Duplication check for the suggestion.
///
/// Schema `GoogleCloudDialogflowV2AgentCoachingSuggestionDuplicateCheckResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionDuplicateCheckResult {
    /// Output only. The duplicate suggestions.
    pub duplicate_suggestions: Vec<
        schemas::v2::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentCoachingSuggestionDuplicateCheckResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            duplicate_suggestions: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`duplicate_suggestions`](Self::duplicate_suggestions).
    pub fn set_duplicate_suggestions(
        mut self,
        values: impl IntoIterator<
            Item = schemas::v2::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion,
        >,
    ) -> Self {
        self.duplicate_suggestions = values.into_iter().collect();
        self
    }
}

impl runtime::Message for AgentCoachingSuggestionDuplicateCheckResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "duplicateSuggestions" => reader.field(&mut self.duplicate_suggestions),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("duplicateSuggestions", &self.duplicate_suggestions);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentCoachingSuggestionDuplicateCheckResult);

/// The duplicate suggestion details. Keeping answer_record and sources together as they are
/// identifiers for duplicate suggestions.
///
/// Schema `GoogleCloudDialogflowV2AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion {
    /// Output only. The answer record id of the past duplicate suggestion.
    pub answer_record: Option<String>,

    /// Output only. The similarity score of between the past and current suggestion.
    pub similarity_score: Option<f32>,

    /// Output only. Sources for the suggestion.
    pub sources: Option<schemas::v2::AgentCoachingSuggestionSources>,

    /// Output only. The index of the duplicate suggestion in the past suggestion list.
    pub suggestion_index: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_record: None,
            similarity_score: None,
            sources: None,
            suggestion_index: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`similarity_score`](Self::similarity_score).
    pub fn set_similarity_score(mut self, value: f32) -> Self {
        self.similarity_score = Some(value);
        self
    }

    /// Sets [`sources`](Self::sources).
    pub fn set_sources(
        mut self,
        value: schemas::v2::AgentCoachingSuggestionSources,
    ) -> Self {
        self.sources = Some(value);
        self
    }

    /// Sets [`suggestion_index`](Self::suggestion_index).
    pub fn set_suggestion_index(mut self, value: i32) -> Self {
        self.suggestion_index = Some(value);
        self
    }
}

impl runtime::Message
for AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerRecord" => reader.field(&mut self.answer_record),
            "similarityScore" => reader.field(&mut self.similarity_score),
            "sources" => reader.field(&mut self.sources),
            "suggestionIndex" => reader.field(&mut self.suggestion_index),
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
        writer.field("similarityScore", &self.similarity_score);
        writer.field("sources", &self.sources);
        writer.field("suggestionIndex", &self.suggestion_index);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion
);

/// Sample response that the agent can use. This could be based on applicable instructions and
/// ingested data from other systems.
///
/// Schema `GoogleCloudDialogflowV2AgentCoachingSuggestionSampleResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionSampleResponse {
    /// Output only. Duplicate check result for the sample response.
    pub duplicate_check_result: Option<
        schemas::v2::AgentCoachingSuggestionDuplicateCheckResult,
    >,

    /// Optional. Sample response for Agent in text.
    pub response_text: Option<String>,

    /// Output only. Sources for the Sample Response.
    pub sources: Option<schemas::v2::AgentCoachingSuggestionSources>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentCoachingSuggestionSampleResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            duplicate_check_result: None,
            response_text: None,
            sources: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`duplicate_check_result`](Self::duplicate_check_result).
    pub fn set_duplicate_check_result(
        mut self,
        value: schemas::v2::AgentCoachingSuggestionDuplicateCheckResult,
    ) -> Self {
        self.duplicate_check_result = Some(value);
        self
    }

    /// Sets [`response_text`](Self::response_text).
    pub fn set_response_text(mut self, value: impl Into<String>) -> Self {
        self.response_text = Some(value.into());
        self
    }

    /// Sets [`sources`](Self::sources).
    pub fn set_sources(
        mut self,
        value: schemas::v2::AgentCoachingSuggestionSources,
    ) -> Self {
        self.sources = Some(value);
        self
    }
}

impl runtime::Message for AgentCoachingSuggestionSampleResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "duplicateCheckResult" => reader.field(&mut self.duplicate_check_result),
            "responseText" => reader.field(&mut self.response_text),
            "sources" => reader.field(&mut self.sources),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("duplicateCheckResult", &self.duplicate_check_result);
        writer.field("responseText", &self.response_text);
        writer.field("sources", &self.sources);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentCoachingSuggestionSampleResponse);

/// Sources for the suggestion.
///
/// Schema `GoogleCloudDialogflowV2AgentCoachingSuggestionSources`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionSources {
    /// Output only. Source instruction indexes for the suggestion. This is the index of the
    /// applicable_instructions field.
    pub instruction_indexes: Vec<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentCoachingSuggestionSources {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            instruction_indexes: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`instruction_indexes`](Self::instruction_indexes).
    pub fn set_instruction_indexes(
        mut self,
        values: impl IntoIterator<Item = i32>,
    ) -> Self {
        self.instruction_indexes = values.into_iter().collect();
        self
    }
}

impl runtime::Message for AgentCoachingSuggestionSources {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "instructionIndexes" => reader.field(&mut self.instruction_indexes),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("instructionIndexes", &self.instruction_indexes);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentCoachingSuggestionSources);

/// Represents a part of a message possibly annotated with an entity. The part can be an entity or
/// purely a part of the message between two entities or message start/end.
///
/// Schema `GoogleCloudDialogflowV2AnnotatedMessagePart`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AnnotatedMessagePart {
    /// The
    /// [Dialogflow system entity type](https://cloud.google.com/dialogflow/docs/reference/system-entities)
    /// of this message part. If this is empty, Dialogflow could not annotate the phrase part with a
    /// system entity.
    pub entity_type: Option<String>,

    /// The
    /// [Dialogflow system entity formatted value](https://cloud.google.com/dialogflow/docs/reference/system-entities)
    /// of this message part. For example for a system entity of type `@sys.unit-currency`, this may
    /// contain: { "amount": 5, "currency": "USD" }
    pub formatted_value: Option<serde_json::Value>,

    /// A part of a message possibly annotated with an entity.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AnnotatedMessagePart {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_type: None,
            formatted_value: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_type`](Self::entity_type).
    pub fn set_entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }

    /// Sets [`formatted_value`](Self::formatted_value).
    pub fn set_formatted_value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.formatted_value = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for AnnotatedMessagePart {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityType" => reader.field(&mut self.entity_type),
            "formattedValue" => reader.field(&mut self.formatted_value),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityType", &self.entity_type);
        writer.field("formattedValue", &self.formatted_value);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AnnotatedMessagePart);

/// Represents article answer.
///
/// Schema `GoogleCloudDialogflowV2ArticleAnswer`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ArticleAnswer {
    /// The name of answer record, in the format of "projects//locations//answerRecords/"
    pub answer_record: Option<String>,

    /// Article match confidence. The system's confidence score that this article is a good match for
    /// this conversation, as a value from 0.0 (completely uncertain) to 1.0 (completely certain).
    pub confidence: Option<f32>,

    /// A map that contains metadata about the answer and the document from which it originates.
    pub metadata: std::collections::BTreeMap<String, String>,

    /// Article snippets.
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
            confidence: None,
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
            "confidence" => reader.field(&mut self.confidence),
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
        writer.field("confidence", &self.confidence);
        writer.field("metadata", &self.metadata);
        writer.field("snippets", &self.snippets);
        writer.field("title", &self.title);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ArticleAnswer);

/// Metadata for article suggestion models.
///
/// Schema `GoogleCloudDialogflowV2ArticleSuggestionModelMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ArticleSuggestionModelMetadata {
    /// Optional. Type of the article suggestion model. If not provided, model_type is used.
    pub training_model_type: Option<
        schemas::v2::ArticleSuggestionModelMetadataTrainingModelType,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ArticleSuggestionModelMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            training_model_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`training_model_type`](Self::training_model_type).
    pub fn set_training_model_type(
        mut self,
        value: impl Into<schemas::v2::ArticleSuggestionModelMetadataTrainingModelType>,
    ) -> Self {
        self.training_model_type = Some(value.into());
        self
    }
}

impl runtime::Message for ArticleSuggestionModelMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "trainingModelType" => reader.field(&mut self.training_model_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("trainingModelType", &self.training_model_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ArticleSuggestionModelMetadata);

/// Type of the article suggestion model. If not provided, model_type is used.
///
/// Values of `trainingModelType` in [`ArticleSuggestionModelMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`ArticleSuggestionModelMetadata`]: crate::v3beta1::schemas::v2::ArticleSuggestionModelMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ArticleSuggestionModelMetadataTrainingModelType {
    /// ModelType unspecified. On the wire: `MODEL_TYPE_UNSPECIFIED`.
    Unspecified,

    /// ModelType smart reply dual encoder model. On the wire: `SMART_REPLY_DUAL_ENCODER_MODEL`.
    SmartReplyDualEncoderModel,

    /// ModelType smart reply bert model. On the wire: `SMART_REPLY_BERT_MODEL`.
    SmartReplyBertModel,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ArticleSuggestionModelMetadataTrainingModelType {
    fn from(name: &str) -> Self {
        match name {
            "MODEL_TYPE_UNSPECIFIED" => Self::Unspecified,
            "SMART_REPLY_DUAL_ENCODER_MODEL" => Self::SmartReplyDualEncoderModel,
            "SMART_REPLY_BERT_MODEL" => Self::SmartReplyBertModel,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ArticleSuggestionModelMetadataTrainingModelType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MODEL_TYPE_UNSPECIFIED",
            Self::SmartReplyDualEncoderModel => "SMART_REPLY_DUAL_ENCODER_MODEL",
            Self::SmartReplyBertModel => "SMART_REPLY_BERT_MODEL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ArticleSuggestionModelMetadataTrainingModelType);

/// The response message for EntityTypes.BatchUpdateEntityTypes.
///
/// Schema `GoogleCloudDialogflowV2BatchUpdateEntityTypesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchUpdateEntityTypesResponse {
    /// The collection of updated or created entity types.
    pub entity_types: Vec<schemas::v2::EntityType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchUpdateEntityTypesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_types: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_types`](Self::entity_types).
    pub fn set_entity_types(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::EntityType>,
    ) -> Self {
        self.entity_types = values.into_iter().collect();
        self
    }
}

impl runtime::Message for BatchUpdateEntityTypesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityTypes" => reader.field(&mut self.entity_types),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityTypes", &self.entity_types);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchUpdateEntityTypesResponse);

/// The response message for Intents.BatchUpdateIntents.
///
/// Schema `GoogleCloudDialogflowV2BatchUpdateIntentsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchUpdateIntentsResponse {
    /// The collection of updated or created intents.
    pub intents: Vec<schemas::v2::Intent>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchUpdateIntentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intents: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`intents`](Self::intents).
    pub fn set_intents(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::Intent>,
    ) -> Self {
        self.intents = values.into_iter().collect();
        self
    }
}

impl runtime::Message for BatchUpdateIntentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "intents" => reader.field(&mut self.intents),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("intents", &self.intents);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchUpdateIntentsResponse);

/// Metadata for a ConversationProfiles.ClearSuggestionFeatureConfig operation.
///
/// Schema `GoogleCloudDialogflowV2ClearSuggestionFeatureConfigOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClearSuggestionFeatureConfigOperationMetadata {
    /// The resource name of the conversation profile. Format:
    /// `projects//locations//conversationProfiles/`
    pub conversation_profile: Option<String>,

    /// Timestamp whe the request was created. The time is measured on server side.
    pub create_time: Option<runtime::Timestamp>,

    /// Required. The participant role to remove the suggestion feature config. Only HUMAN_AGENT or
    /// END_USER can be used.
    pub participant_role: Option<
        schemas::v2::ClearSuggestionFeatureConfigOperationMetadataParticipantRole,
    >,

    /// Required. The type of the suggestion feature to remove.
    pub suggestion_feature_type: Option<
        schemas::v2::ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ClearSuggestionFeatureConfigOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_profile: None,
            create_time: None,
            participant_role: None,
            suggestion_feature_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_profile`](Self::conversation_profile).
    pub fn set_conversation_profile(mut self, value: impl Into<String>) -> Self {
        self.conversation_profile = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`participant_role`](Self::participant_role).
    pub fn set_participant_role(
        mut self,
        value: impl Into<
            schemas::v2::ClearSuggestionFeatureConfigOperationMetadataParticipantRole,
        >,
    ) -> Self {
        self.participant_role = Some(value.into());
        self
    }

    /// Sets [`suggestion_feature_type`](Self::suggestion_feature_type).
    pub fn set_suggestion_feature_type(
        mut self,
        value: impl Into<
            schemas::v2::ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
        >,
    ) -> Self {
        self.suggestion_feature_type = Some(value.into());
        self
    }
}

impl runtime::Message for ClearSuggestionFeatureConfigOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationProfile" => reader.field(&mut self.conversation_profile),
            "createTime" => reader.field(&mut self.create_time),
            "participantRole" => reader.field(&mut self.participant_role),
            "suggestionFeatureType" => reader.field(&mut self.suggestion_feature_type),
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
        writer.field("createTime", &self.create_time);
        writer.field("participantRole", &self.participant_role);
        writer.field("suggestionFeatureType", &self.suggestion_feature_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ClearSuggestionFeatureConfigOperationMetadata);

/// The participant role to remove the suggestion feature config. Only HUMAN_AGENT or END_USER can
/// be used.
///
/// Values of `participantRole` in [`ClearSuggestionFeatureConfigOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`ClearSuggestionFeatureConfigOperationMetadata`]: crate::v3beta1::schemas::v2::ClearSuggestionFeatureConfigOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClearSuggestionFeatureConfigOperationMetadataParticipantRole {
    /// Participant role not set. On the wire: `ROLE_UNSPECIFIED`.
    Unspecified,

    /// Participant is a human agent. On the wire: `HUMAN_AGENT`.
    HumanAgent,

    /// Participant is an automated agent, such as a Dialogflow agent. On the wire: `AUTOMATED_AGENT`.
    AutomatedAgent,

    /// Participant is an end user that has called or chatted with Dialogflow services. On the wire:
    /// `END_USER`.
    EndUser,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ClearSuggestionFeatureConfigOperationMetadataParticipantRole {
    fn from(name: &str) -> Self {
        match name {
            "ROLE_UNSPECIFIED" => Self::Unspecified,
            "HUMAN_AGENT" => Self::HumanAgent,
            "AUTOMATED_AGENT" => Self::AutomatedAgent,
            "END_USER" => Self::EndUser,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ClearSuggestionFeatureConfigOperationMetadataParticipantRole {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ROLE_UNSPECIFIED",
            Self::HumanAgent => "HUMAN_AGENT",
            Self::AutomatedAgent => "AUTOMATED_AGENT",
            Self::EndUser => "END_USER",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(
    ClearSuggestionFeatureConfigOperationMetadataParticipantRole
);

/// The type of the suggestion feature to remove.
///
/// Values of `suggestionFeatureType` in [`ClearSuggestionFeatureConfigOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`ClearSuggestionFeatureConfigOperationMetadata`]: crate::v3beta1::schemas::v2::ClearSuggestionFeatureConfigOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
    /// Unspecified feature type. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// Run article suggestion model for chat. On the wire: `ARTICLE_SUGGESTION`.
    ArticleSuggestion,

    /// Run FAQ model for chat. On the wire: `FAQ`.
    Faq,

    /// Run smart reply model for chat. On the wire: `SMART_REPLY`.
    SmartReply,

    /// Run conversation summarization model for chat. On the wire: `CONVERSATION_SUMMARIZATION`.
    ConversationSummarization,

    /// Run knowledge search with text input from agent or text generated query. On the wire:
    /// `KNOWLEDGE_SEARCH`.
    KnowledgeSearch,

    /// Run knowledge assist with automatic query generation. On the wire: `KNOWLEDGE_ASSIST`.
    KnowledgeAssist,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
    fn from(name: &str) -> Self {
        match name {
            "TYPE_UNSPECIFIED" => Self::Unspecified,
            "ARTICLE_SUGGESTION" => Self::ArticleSuggestion,
            "FAQ" => Self::Faq,
            "SMART_REPLY" => Self::SmartReply,
            "CONVERSATION_SUMMARIZATION" => Self::ConversationSummarization,
            "KNOWLEDGE_SEARCH" => Self::KnowledgeSearch,
            "KNOWLEDGE_ASSIST" => Self::KnowledgeAssist,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum
for ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TYPE_UNSPECIFIED",
            Self::ArticleSuggestion => "ARTICLE_SUGGESTION",
            Self::Faq => "FAQ",
            Self::SmartReply => "SMART_REPLY",
            Self::ConversationSummarization => "CONVERSATION_SUMMARIZATION",
            Self::KnowledgeSearch => "KNOWLEDGE_SEARCH",
            Self::KnowledgeAssist => "KNOWLEDGE_ASSIST",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(
    ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType
);

/// Dialogflow contexts are similar to natural language context. If a person says to you "they are
/// orange", you need context in order to understand what "they" is referring to. Similarly, for
/// Dialogflow to handle an end-user expression like that, it needs to be provided with context in
/// order to correctly match an intent. Using contexts, you can control the flow of a conversation.
/// You can configure contexts for an intent by setting input and output contexts, which are
/// identified by string names. When an intent is matched, any configured output contexts for that
/// intent become active. While any contexts are active, Dialogflow is more likely to match intents
/// that are configured with input contexts that correspond to the currently active contexts. For
/// more information about context, see the
/// [Contexts guide](https://cloud.google.com/dialogflow/docs/contexts-overview).
///
/// Schema `GoogleCloudDialogflowV2Context`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Context {
    /// Optional. The number of conversational query requests after which the context expires. The
    /// default is `0`. If set to `0`, the context expires immediately. Contexts expire automatically
    /// after 20 minutes if there are no matching queries.
    pub lifespan_count: Option<i32>,

    /// Required. The unique identifier of the context. Format: `projects//agent/sessions//contexts/`,
    /// or `projects//agent/environments//users//sessions//contexts/`. The `Context ID` is always
    /// converted to lowercase, may only contain characters in `a-zA-Z0-9_-%` and may be at most 250
    /// bytes long. If `Environment ID` is not specified, we assume default 'draft' environment. If
    /// `User ID` is not specified, we assume default '-' user. The following context names are reserved
    /// for internal use by Dialogflow. You should not use these contexts or create contexts with these
    /// names:
    ///
    /// - `__system_counters__`
    /// - `*_id_dialog_context`
    /// - `*_dialog_params_size`
    pub name: Option<String>,

    /// Optional. The collection of parameters associated with this context. Depending on your protocol
    /// or client library language, this is a map, associative array, symbol table, dictionary, or JSON
    /// object composed of a collection of (MapKey, MapValue) pairs:
    ///
    /// - MapKey type: string
    /// - MapKey value: parameter name
    /// - MapValue type: If parameter's entity type is a composite entity then use map, otherwise,
    ///   depending on the parameter value type, it could be one of string, number, boolean, null, list
    ///   or map.
    /// - MapValue value: If parameter's entity type is a composite entity then use map from composite
    ///   entity property names to property values, otherwise, use parameter value.
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Context {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            lifespan_count: None,
            name: None,
            parameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`lifespan_count`](Self::lifespan_count).
    pub fn set_lifespan_count(mut self, value: i32) -> Self {
        self.lifespan_count = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
}

impl runtime::Message for Context {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "lifespanCount" => reader.field(&mut self.lifespan_count),
            "name" => reader.field(&mut self.name),
            "parameters" => reader.field(&mut self.parameters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("lifespanCount", &self.lifespan_count);
        writer.field("name", &self.name);
        writer.field("parameters", &self.parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Context);

/// Represents a notification sent to Pub/Sub subscribers for conversation lifecycle events.
///
/// Schema `GoogleCloudDialogflowV2ConversationEvent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationEvent {
    /// The unique identifier of the conversation this notification refers to. Format:
    /// `projects//conversations/`.
    pub conversation: Option<String>,

    /// More detailed information about an error. Only set for type UNRECOVERABLE_ERROR_IN_PHONE_CALL.
    pub error_status: Option<schemas::rpc::Status>,

    /// Payload of NEW_MESSAGE event.
    pub new_message_payload: Option<schemas::v2::Message>,

    /// Payload of NEW_RECOGNITION_RESULT event.
    pub new_recognition_result_payload: Option<schemas::v2::StreamingRecognitionResult>,

    /// The type of the event that this notification refers to.
    pub r#type: Option<schemas::v2::ConversationEventType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationEvent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation: None,
            error_status: None,
            new_message_payload: None,
            new_recognition_result_payload: None,
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation`](Self::conversation).
    pub fn set_conversation(mut self, value: impl Into<String>) -> Self {
        self.conversation = Some(value.into());
        self
    }

    /// Sets [`error_status`](Self::error_status).
    pub fn set_error_status(mut self, value: schemas::rpc::Status) -> Self {
        self.error_status = Some(value);
        self
    }

    /// Sets [`new_message_payload`](Self::new_message_payload).
    pub fn set_new_message_payload(mut self, value: schemas::v2::Message) -> Self {
        self.new_message_payload = Some(value);
        self
    }

    /// Sets [`new_recognition_result_payload`](Self::new_recognition_result_payload).
    pub fn set_new_recognition_result_payload(
        mut self,
        value: schemas::v2::StreamingRecognitionResult,
    ) -> Self {
        self.new_recognition_result_payload = Some(value);
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(
        mut self,
        value: impl Into<schemas::v2::ConversationEventType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for ConversationEvent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversation" => reader.field(&mut self.conversation),
            "errorStatus" => reader.field(&mut self.error_status),
            "newMessagePayload" => reader.field(&mut self.new_message_payload),
            "newRecognitionResultPayload" => {
                reader.field(&mut self.new_recognition_result_payload)
            }
            "type" => reader.field(&mut self.r#type),
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
        writer.field("errorStatus", &self.error_status);
        writer.field("newMessagePayload", &self.new_message_payload);
        writer
            .field("newRecognitionResultPayload", &self.new_recognition_result_payload);
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationEvent);

/// The type of the event that this notification refers to.
///
/// Values of `type` in [`ConversationEvent`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`ConversationEvent`]: crate::v3beta1::schemas::v2::ConversationEvent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationEventType {
    /// Type not set. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// A new conversation has been opened. This is fired when a telephone call is answered, or a
    /// conversation is created via the API. On the wire: `CONVERSATION_STARTED`.
    ConversationStarted,

    /// An existing conversation has closed. This is fired when a telephone call is terminated, or a
    /// conversation is closed via the API. The event is fired for every CompleteConversation call, even
    /// if the conversation is already closed. On the wire: `CONVERSATION_FINISHED`.
    ConversationFinished,

    /// An existing conversation has received notification from Dialogflow that human intervention is
    /// required. On the wire: `HUMAN_INTERVENTION_NEEDED`.
    HumanInterventionNeeded,

    /// An existing conversation has received a new message, either from API or telephony. It is
    /// configured in ConversationProfile.new_message_event_notification_config. On the wire:
    /// `NEW_MESSAGE`.
    NewMessage,

    /// An existing conversation has received a new speech recognition result. This is mainly for
    /// delivering intermediate transcripts. The notification is configured in
    /// ConversationProfile.new_recognition_event_notification_config. On the wire:
    /// `NEW_RECOGNITION_RESULT`.
    NewRecognitionResult,

    /// Unrecoverable error during a telephone call. In general non-recoverable errors only occur if
    /// something was misconfigured in the ConversationProfile corresponding to the call. After a
    /// non-recoverable error, Dialogflow may stop responding. We don't fire this event:
    ///
    /// - in an API call because we can directly return the error, or,
    /// - when we can recover from an error.
    ///
    /// On the wire: `UNRECOVERABLE_ERROR`.
    UnrecoverableError,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ConversationEventType {
    fn from(name: &str) -> Self {
        match name {
            "TYPE_UNSPECIFIED" => Self::Unspecified,
            "CONVERSATION_STARTED" => Self::ConversationStarted,
            "CONVERSATION_FINISHED" => Self::ConversationFinished,
            "HUMAN_INTERVENTION_NEEDED" => Self::HumanInterventionNeeded,
            "NEW_MESSAGE" => Self::NewMessage,
            "NEW_RECOGNITION_RESULT" => Self::NewRecognitionResult,
            "UNRECOVERABLE_ERROR" => Self::UnrecoverableError,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ConversationEventType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TYPE_UNSPECIFIED",
            Self::ConversationStarted => "CONVERSATION_STARTED",
            Self::ConversationFinished => "CONVERSATION_FINISHED",
            Self::HumanInterventionNeeded => "HUMAN_INTERVENTION_NEEDED",
            Self::NewMessage => "NEW_MESSAGE",
            Self::NewRecognitionResult => "NEW_RECOGNITION_RESULT",
            Self::UnrecoverableError => "UNRECOVERABLE_ERROR",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ConversationEventType);

/// Represents a conversation model.
///
/// Schema `GoogleCloudDialogflowV2ConversationModel`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationModel {
    /// Metadata for article suggestion models.
    pub article_suggestion_model_metadata: Option<
        schemas::v2::ArticleSuggestionModelMetadata,
    >,

    /// Output only. Creation time of this model.
    pub create_time: Option<runtime::Timestamp>,

    /// Required. Datasets used to create model.
    pub datasets: Vec<schemas::v2::InputDataset>,

    /// Required. The display name of the model. At most 64 bytes long.
    pub display_name: Option<String>,

    /// Language code for the conversation model. If not specified, the language is en-US. Language at
    /// ConversationModel should be set for all non en-us languages. This should be a
    /// [BCP-47](https://www.rfc-editor.org/rfc/bcp/bcp47.txt) language tag. Example: "en-US".
    pub language_code: Option<String>,

    /// ConversationModel resource name. Format: `projects//conversationModels/`
    pub name: Option<String>,

    /// Output only. A read only boolean field reflecting Zone Isolation status of the model.
    pub satisfies_pzi: Option<bool>,

    /// Output only. A read only boolean field reflecting Zone Separation status of the model.
    pub satisfies_pzs: Option<bool>,

    /// Metadata for smart reply models.
    pub smart_reply_model_metadata: Option<schemas::v2::SmartReplyModelMetadata>,

    /// Output only. State of the model. A model can only serve prediction requests after it gets
    /// deployed.
    pub state: Option<schemas::v2::ConversationModelState>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationModel {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            article_suggestion_model_metadata: None,
            create_time: None,
            datasets: Vec::new(),
            display_name: None,
            language_code: None,
            name: None,
            satisfies_pzi: None,
            satisfies_pzs: None,
            smart_reply_model_metadata: None,
            state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`article_suggestion_model_metadata`](Self::article_suggestion_model_metadata).
    pub fn set_article_suggestion_model_metadata(
        mut self,
        value: schemas::v2::ArticleSuggestionModelMetadata,
    ) -> Self {
        self.article_suggestion_model_metadata = Some(value);
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`datasets`](Self::datasets).
    pub fn set_datasets(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::InputDataset>,
    ) -> Self {
        self.datasets = values.into_iter().collect();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`satisfies_pzi`](Self::satisfies_pzi).
    pub fn set_satisfies_pzi(mut self, value: bool) -> Self {
        self.satisfies_pzi = Some(value);
        self
    }

    /// Sets [`satisfies_pzs`](Self::satisfies_pzs).
    pub fn set_satisfies_pzs(mut self, value: bool) -> Self {
        self.satisfies_pzs = Some(value);
        self
    }

    /// Sets [`smart_reply_model_metadata`](Self::smart_reply_model_metadata).
    pub fn set_smart_reply_model_metadata(
        mut self,
        value: schemas::v2::SmartReplyModelMetadata,
    ) -> Self {
        self.smart_reply_model_metadata = Some(value);
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(
        mut self,
        value: impl Into<schemas::v2::ConversationModelState>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl runtime::Message for ConversationModel {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "articleSuggestionModelMetadata" => {
                reader.field(&mut self.article_suggestion_model_metadata)
            }
            "createTime" => reader.field(&mut self.create_time),
            "datasets" => reader.field(&mut self.datasets),
            "displayName" => reader.field(&mut self.display_name),
            "languageCode" => reader.field(&mut self.language_code),
            "name" => reader.field(&mut self.name),
            "satisfiesPzi" => reader.field(&mut self.satisfies_pzi),
            "satisfiesPzs" => reader.field(&mut self.satisfies_pzs),
            "smartReplyModelMetadata" => {
                reader.field(&mut self.smart_reply_model_metadata)
            }
            "state" => reader.field(&mut self.state),
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
                "articleSuggestionModelMetadata",
                &self.article_suggestion_model_metadata,
            );
        writer.field("createTime", &self.create_time);
        writer.field("datasets", &self.datasets);
        writer.field("displayName", &self.display_name);
        writer.field("languageCode", &self.language_code);
        writer.field("name", &self.name);
        writer.field("satisfiesPzi", &self.satisfies_pzi);
        writer.field("satisfiesPzs", &self.satisfies_pzs);
        writer.field("smartReplyModelMetadata", &self.smart_reply_model_metadata);
        writer.field("state", &self.state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationModel);

/// State of the model. A model can only serve prediction requests after it gets deployed.
///
/// Values of `state` in [`ConversationModel`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`ConversationModel`]: crate::v3beta1::schemas::v2::ConversationModel
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationModelState {
    /// Should not be used, an un-set enum has this value by default. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// Model being created. On the wire: `CREATING`.
    Creating,

    /// Model is not deployed but ready to deploy. On the wire: `UNDEPLOYED`.
    Undeployed,

    /// Model is deploying. On the wire: `DEPLOYING`.
    Deploying,

    /// Model is deployed and ready to use. On the wire: `DEPLOYED`.
    Deployed,

    /// Model is undeploying. On the wire: `UNDEPLOYING`.
    Undeploying,

    /// Model is deleting. On the wire: `DELETING`.
    Deleting,

    /// Model is in error state. Not ready to deploy and use. On the wire: `FAILED`.
    Failed,

    /// Model is being created but the training has not started, The model may remain in this state
    /// until there is enough capacity to start training. On the wire: `PENDING`.
    Pending,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ConversationModelState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "CREATING" => Self::Creating,
            "UNDEPLOYED" => Self::Undeployed,
            "DEPLOYING" => Self::Deploying,
            "DEPLOYED" => Self::Deployed,
            "UNDEPLOYING" => Self::Undeploying,
            "DELETING" => Self::Deleting,
            "FAILED" => Self::Failed,
            "PENDING" => Self::Pending,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ConversationModelState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Creating => "CREATING",
            Self::Undeployed => "UNDEPLOYED",
            Self::Deploying => "DEPLOYING",
            Self::Deployed => "DEPLOYED",
            Self::Undeploying => "UNDEPLOYING",
            Self::Deleting => "DELETING",
            Self::Failed => "FAILED",
            Self::Pending => "PENDING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ConversationModelState);

/// Metadata for CreateConversationDataset.
///
/// Schema `GoogleCloudDialogflowV2CreateConversationDatasetOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateConversationDatasetOperationMetadata {
    /// The resource name of the conversation dataset that will be created. Format:
    /// `projects//locations//conversationDatasets/`
    pub conversation_dataset: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CreateConversationDatasetOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_dataset: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_dataset`](Self::conversation_dataset).
    pub fn set_conversation_dataset(mut self, value: impl Into<String>) -> Self {
        self.conversation_dataset = Some(value.into());
        self
    }
}

impl runtime::Message for CreateConversationDatasetOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationDataset" => reader.field(&mut self.conversation_dataset),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationDataset", &self.conversation_dataset);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(CreateConversationDatasetOperationMetadata);

/// Metadata for a ConversationModels.CreateConversationModelEvaluation operation.
///
/// Schema `GoogleCloudDialogflowV2CreateConversationModelEvaluationOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateConversationModelEvaluationOperationMetadata {
    /// The resource name of the conversation model. Format: `projects//locations//conversationModels/`
    pub conversation_model: Option<String>,

    /// The resource name of the conversation model. Format:
    /// `projects//locations//conversationModels//evaluations/`
    pub conversation_model_evaluation: Option<String>,

    /// Timestamp when the request to create conversation model was submitted. The time is measured on
    /// server side.
    pub create_time: Option<runtime::Timestamp>,

    /// State of CreateConversationModel operation.
    pub state: Option<
        schemas::v2::CreateConversationModelEvaluationOperationMetadataState,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CreateConversationModelEvaluationOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_model: None,
            conversation_model_evaluation: None,
            create_time: None,
            state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_model`](Self::conversation_model).
    pub fn set_conversation_model(mut self, value: impl Into<String>) -> Self {
        self.conversation_model = Some(value.into());
        self
    }

    /// Sets [`conversation_model_evaluation`](Self::conversation_model_evaluation).
    pub fn set_conversation_model_evaluation(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.conversation_model_evaluation = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(
        mut self,
        value: impl Into<
            schemas::v2::CreateConversationModelEvaluationOperationMetadataState,
        >,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl runtime::Message for CreateConversationModelEvaluationOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationModel" => reader.field(&mut self.conversation_model),
            "conversationModelEvaluation" => {
                reader.field(&mut self.conversation_model_evaluation)
            }
            "createTime" => reader.field(&mut self.create_time),
            "state" => reader.field(&mut self.state),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationModel", &self.conversation_model);
        writer.field("conversationModelEvaluation", &self.conversation_model_evaluation);
        writer.field("createTime", &self.create_time);
        writer.field("state", &self.state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(CreateConversationModelEvaluationOperationMetadata);

/// State of CreateConversationModel operation.
///
/// Values of `state` in [`CreateConversationModelEvaluationOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`CreateConversationModelEvaluationOperationMetadata`]: crate::v3beta1::schemas::v2::CreateConversationModelEvaluationOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateConversationModelEvaluationOperationMetadataState {
    /// Operation status not specified. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// The operation is being prepared. On the wire: `INITIALIZING`.
    Initializing,

    /// The operation is running. On the wire: `RUNNING`.
    Running,

    /// The operation is cancelled. On the wire: `CANCELLED`.
    Cancelled,

    /// The operation has succeeded. On the wire: `SUCCEEDED`.
    Succeeded,

    /// The operation has failed. On the wire: `FAILED`.
    Failed,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for CreateConversationModelEvaluationOperationMetadataState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "INITIALIZING" => Self::Initializing,
            "RUNNING" => Self::Running,
            "CANCELLED" => Self::Cancelled,
            "SUCCEEDED" => Self::Succeeded,
            "FAILED" => Self::Failed,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for CreateConversationModelEvaluationOperationMetadataState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Initializing => "INITIALIZING",
            Self::Running => "RUNNING",
            Self::Cancelled => "CANCELLED",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(CreateConversationModelEvaluationOperationMetadataState);

/// Metadata for a ConversationModels.CreateConversationModel operation.
///
/// Schema `GoogleCloudDialogflowV2CreateConversationModelOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateConversationModelOperationMetadata {
    /// The resource name of the conversation model. Format: `projects//conversationModels/`
    pub conversation_model: Option<String>,

    /// Timestamp when the request to create conversation model is submitted. The time is measured on
    /// server side.
    pub create_time: Option<runtime::Timestamp>,

    /// The time when the operation finished.
    pub done_time: Option<runtime::Timestamp>,

    /// State of CreateConversationModel operation.
    pub state: Option<schemas::v2::CreateConversationModelOperationMetadataState>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CreateConversationModelOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_model: None,
            create_time: None,
            done_time: None,
            state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_model`](Self::conversation_model).
    pub fn set_conversation_model(mut self, value: impl Into<String>) -> Self {
        self.conversation_model = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`done_time`](Self::done_time).
    pub fn set_done_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.done_time = Some(value.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(
        mut self,
        value: impl Into<schemas::v2::CreateConversationModelOperationMetadataState>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl runtime::Message for CreateConversationModelOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationModel" => reader.field(&mut self.conversation_model),
            "createTime" => reader.field(&mut self.create_time),
            "doneTime" => reader.field(&mut self.done_time),
            "state" => reader.field(&mut self.state),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationModel", &self.conversation_model);
        writer.field("createTime", &self.create_time);
        writer.field("doneTime", &self.done_time);
        writer.field("state", &self.state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(CreateConversationModelOperationMetadata);

/// State of CreateConversationModel operation.
///
/// Values of `state` in [`CreateConversationModelOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`CreateConversationModelOperationMetadata`]: crate::v3beta1::schemas::v2::CreateConversationModelOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateConversationModelOperationMetadataState {
    /// Invalid. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// Request is submitted, but training has not started yet. The model may remain in this state until
    /// there is enough capacity to start training. On the wire: `PENDING`.
    Pending,

    /// The training has succeeded. On the wire: `SUCCEEDED`.
    Succeeded,

    /// The training has succeeded. On the wire: `FAILED`.
    Failed,

    /// The training has been cancelled. On the wire: `CANCELLED`.
    Cancelled,

    /// The training is in cancelling state. On the wire: `CANCELLING`.
    Cancelling,

    /// Custom model is training. On the wire: `TRAINING`.
    Training,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for CreateConversationModelOperationMetadataState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "PENDING" => Self::Pending,
            "SUCCEEDED" => Self::Succeeded,
            "FAILED" => Self::Failed,
            "CANCELLED" => Self::Cancelled,
            "CANCELLING" => Self::Cancelling,
            "TRAINING" => Self::Training,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for CreateConversationModelOperationMetadataState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Pending => "PENDING",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Cancelled => "CANCELLED",
            Self::Cancelling => "CANCELLING",
            Self::Training => "TRAINING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(CreateConversationModelOperationMetadataState);

/// Metadata for DeleteConversationDataset.
///
/// Schema `GoogleCloudDialogflowV2DeleteConversationDatasetOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteConversationDatasetOperationMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DeleteConversationDatasetOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for DeleteConversationDatasetOperationMetadata {
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

runtime::message_as_json!(DeleteConversationDatasetOperationMetadata);

/// Metadata for a ConversationModels.DeleteConversationModel operation.
///
/// Schema `GoogleCloudDialogflowV2DeleteConversationModelOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteConversationModelOperationMetadata {
    /// The resource name of the conversation model. Format: `projects//conversationModels/`
    pub conversation_model: Option<String>,

    /// Timestamp when delete conversation model request was created. The time is measured on server
    /// side.
    pub create_time: Option<runtime::Timestamp>,

    /// The time when the operation finished.
    pub done_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DeleteConversationModelOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_model: None,
            create_time: None,
            done_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_model`](Self::conversation_model).
    pub fn set_conversation_model(mut self, value: impl Into<String>) -> Self {
        self.conversation_model = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`done_time`](Self::done_time).
    pub fn set_done_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.done_time = Some(value.into());
        self
    }
}

impl runtime::Message for DeleteConversationModelOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationModel" => reader.field(&mut self.conversation_model),
            "createTime" => reader.field(&mut self.create_time),
            "doneTime" => reader.field(&mut self.done_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationModel", &self.conversation_model);
        writer.field("createTime", &self.create_time);
        writer.field("doneTime", &self.done_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DeleteConversationModelOperationMetadata);

/// Metadata for a ConversationModels.DeployConversationModel operation.
///
/// Schema `GoogleCloudDialogflowV2DeployConversationModelOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeployConversationModelOperationMetadata {
    /// The resource name of the conversation model. Format: `projects//conversationModels/`
    pub conversation_model: Option<String>,

    /// Timestamp when request to deploy conversation model was submitted. The time is measured on
    /// server side.
    pub create_time: Option<runtime::Timestamp>,

    /// The time when the operation finished.
    pub done_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DeployConversationModelOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_model: None,
            create_time: None,
            done_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_model`](Self::conversation_model).
    pub fn set_conversation_model(mut self, value: impl Into<String>) -> Self {
        self.conversation_model = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`done_time`](Self::done_time).
    pub fn set_done_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.done_time = Some(value.into());
        self
    }
}

impl runtime::Message for DeployConversationModelOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationModel" => reader.field(&mut self.conversation_model),
            "createTime" => reader.field(&mut self.create_time),
            "doneTime" => reader.field(&mut self.done_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationModel", &self.conversation_model);
        writer.field("createTime", &self.create_time);
        writer.field("doneTime", &self.done_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DeployConversationModelOperationMetadata);

/// A customer-managed encryption key specification that can be applied to all created resources
/// (e.g. Conversation).
///
/// Schema `GoogleCloudDialogflowV2EncryptionSpec`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EncryptionSpec {
    /// Required. The name of customer-managed encryption key that is used to secure a resource and its
    /// sub-resources. If empty, the resource is secured by the default Google encryption key. Only the
    /// key in the same location as this resource is allowed to be used for encryption. Format:
    /// `projects/{project}/locations/{location}/keyRings/{keyRing}/cryptoKeys/{key}`
    pub kms_key: Option<String>,

    /// Immutable. The resource name of the encryption key specification resource. Format:
    /// projects/{project}/locations/{location}/encryptionSpec
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EncryptionSpec {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            kms_key: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`kms_key`](Self::kms_key).
    pub fn set_kms_key(mut self, value: impl Into<String>) -> Self {
        self.kms_key = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for EncryptionSpec {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "kmsKey" => reader.field(&mut self.kms_key),
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
        writer.field("kmsKey", &self.kms_key);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EncryptionSpec);

/// Each intent parameter has a type, called the entity type, which dictates exactly how data from
/// an end-user expression is extracted. Dialogflow provides predefined system entities that can
/// match many common types of data. For example, there are system entities for matching dates,
/// times, colors, email addresses, and so on. You can also create your own custom entities for
/// matching custom data. For example, you could define a vegetable entity that can match the types
/// of vegetables available for purchase with a grocery store agent. For more information, see the
/// [Entity guide](https://cloud.google.com/dialogflow/docs/entities-overview).
///
/// Schema `GoogleCloudDialogflowV2EntityType`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntityType {
    /// Optional. Indicates whether the entity type can be automatically expanded.
    pub auto_expansion_mode: Option<schemas::v2::EntityTypeAutoExpansionMode>,

    /// Required. The name of the entity type.
    pub display_name: Option<String>,

    /// Optional. Enables fuzzy entity extraction during classification.
    pub enable_fuzzy_extraction: Option<bool>,

    /// Optional. The collection of entity entries associated with the entity type.
    pub entities: Vec<schemas::v2::EntityTypeEntity>,

    /// Required. Indicates the kind of entity type.
    pub kind: Option<schemas::v2::EntityTypeKind>,

    /// The unique identifier of the entity type. Required for EntityTypes.UpdateEntityType and
    /// EntityTypes.BatchUpdateEntityTypes methods. Format: `projects//agent/entityTypes/`.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EntityType {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            auto_expansion_mode: None,
            display_name: None,
            enable_fuzzy_extraction: None,
            entities: Vec::new(),
            kind: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`auto_expansion_mode`](Self::auto_expansion_mode).
    pub fn set_auto_expansion_mode(
        mut self,
        value: impl Into<schemas::v2::EntityTypeAutoExpansionMode>,
    ) -> Self {
        self.auto_expansion_mode = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`enable_fuzzy_extraction`](Self::enable_fuzzy_extraction).
    pub fn set_enable_fuzzy_extraction(mut self, value: bool) -> Self {
        self.enable_fuzzy_extraction = Some(value);
        self
    }

    /// Sets [`entities`](Self::entities).
    pub fn set_entities(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::EntityTypeEntity>,
    ) -> Self {
        self.entities = values.into_iter().collect();
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn set_kind(mut self, value: impl Into<schemas::v2::EntityTypeKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for EntityType {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "autoExpansionMode" => reader.field(&mut self.auto_expansion_mode),
            "displayName" => reader.field(&mut self.display_name),
            "enableFuzzyExtraction" => reader.field(&mut self.enable_fuzzy_extraction),
            "entities" => reader.field(&mut self.entities),
            "kind" => reader.field(&mut self.kind),
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
        writer.field("autoExpansionMode", &self.auto_expansion_mode);
        writer.field("displayName", &self.display_name);
        writer.field("enableFuzzyExtraction", &self.enable_fuzzy_extraction);
        writer.field("entities", &self.entities);
        writer.field("kind", &self.kind);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EntityType);

/// Indicates whether the entity type can be automatically expanded.
///
/// Values of `autoExpansionMode` in [`EntityType`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`EntityType`]: crate::v3beta1::schemas::v2::EntityType
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntityTypeAutoExpansionMode {
    /// Auto expansion disabled for the entity. On the wire: `AUTO_EXPANSION_MODE_UNSPECIFIED`.
    Unspecified,

    /// Allows an agent to recognize values that have not been explicitly listed in the entity. On the
    /// wire: `AUTO_EXPANSION_MODE_DEFAULT`.
    Default,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for EntityTypeAutoExpansionMode {
    fn from(name: &str) -> Self {
        match name {
            "AUTO_EXPANSION_MODE_UNSPECIFIED" => Self::Unspecified,
            "AUTO_EXPANSION_MODE_DEFAULT" => Self::Default,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for EntityTypeAutoExpansionMode {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "AUTO_EXPANSION_MODE_UNSPECIFIED",
            Self::Default => "AUTO_EXPANSION_MODE_DEFAULT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(EntityTypeAutoExpansionMode);

/// An **entity entry** for an associated entity type.
///
/// Schema `GoogleCloudDialogflowV2EntityTypeEntity`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntityTypeEntity {
    /// Required. A collection of value synonyms. For example, if the entity type is \*vegetable\*, and
    /// `value` is \*scallions\*, a synonym could be \*green onions\*. For `KIND_LIST` entity types:
    ///
    /// - This collection must contain exactly one synonym equal to `value`.
    pub synonyms: Vec<String>,

    /// Required. The primary value associated with this entity entry. For example, if the entity type
    /// is \*vegetable\*, the value could be \*scallions\*. For `KIND_MAP` entity types:
    ///
    /// - A reference value to be used in place of synonyms. For `KIND_LIST` entity types:
    /// - A string that can contain references to other entity types (with or without aliases).
    pub value: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EntityTypeEntity {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            synonyms: Vec::new(),
            value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`synonyms`](Self::synonyms).
    pub fn set_synonyms(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.synonyms = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`value`](Self::value).
    pub fn set_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl runtime::Message for EntityTypeEntity {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "synonyms" => reader.field(&mut self.synonyms),
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
        writer.field("synonyms", &self.synonyms);
        writer.field("value", &self.value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EntityTypeEntity);

/// Indicates the kind of entity type.
///
/// Values of `kind` in [`EntityType`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`EntityType`]: crate::v3beta1::schemas::v2::EntityType
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntityTypeKind {
    /// Not specified. This value should be never used. On the wire: `KIND_UNSPECIFIED`.
    Unspecified,

    /// Map entity types allow mapping of a group of synonyms to a reference value. On the wire:
    /// `KIND_MAP`.
    Map,

    /// List entity types contain a set of entries that do not map to reference values. However, list
    /// entity types can contain references to other entity types (with or without aliases). On the
    /// wire: `KIND_LIST`.
    List,

    /// Regexp entity types allow to specify regular expressions in entries values. On the wire:
    /// `KIND_REGEXP`.
    Regexp,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for EntityTypeKind {
    fn from(name: &str) -> Self {
        match name {
            "KIND_UNSPECIFIED" => Self::Unspecified,
            "KIND_MAP" => Self::Map,
            "KIND_LIST" => Self::List,
            "KIND_REGEXP" => Self::Regexp,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for EntityTypeKind {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "KIND_UNSPECIFIED",
            Self::Map => "KIND_MAP",
            Self::List => "KIND_LIST",
            Self::Regexp => "KIND_REGEXP",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(EntityTypeKind);

/// Events allow for matching intents by event name instead of the natural language input. For
/// instance, input \`\` can trigger a personalized welcome response. The parameter `name` may be
/// used by the agent in the response: `"Hello #welcome_event.name! What can I do for you today?"`.
///
/// Schema `GoogleCloudDialogflowV2EventInput`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventInput {
    /// Required. The language of this query. See
    /// [Language Support](https://cloud.google.com/dialogflow/docs/reference/language) for a list of
    /// the currently supported language codes. Note that queries in the same session do not necessarily
    /// need to specify the same language. This field is ignored when used in the context of a
    /// [WebhookResponse.followup_event_input] field, because the language was already defined in the
    /// originating detect intent request.
    ///
    /// [WebhookResponse.followup_event_input]: field@crate::v3beta1::schemas::v2::WebhookResponse::followup_event_input
    pub language_code: Option<String>,

    /// Required. The unique identifier of the event.
    pub name: Option<String>,

    /// The collection of parameters associated with the event. Depending on your protocol or client
    /// library language, this is a map, associative array, symbol table, dictionary, or JSON object
    /// composed of a collection of (MapKey, MapValue) pairs:
    ///
    /// - MapKey type: string
    /// - MapKey value: parameter name
    /// - MapValue type: If parameter's entity type is a composite entity then use map, otherwise,
    ///   depending on the parameter value type, it could be one of string, number, boolean, null, list
    ///   or map.
    /// - MapValue value: If parameter's entity type is a composite entity then use map from composite
    ///   entity property names to property values, otherwise, use parameter value.
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EventInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            language_code: None,
            name: None,
            parameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
}

impl runtime::Message for EventInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "languageCode" => reader.field(&mut self.language_code),
            "name" => reader.field(&mut self.name),
            "parameters" => reader.field(&mut self.parameters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("languageCode", &self.language_code);
        writer.field("name", &self.name);
        writer.field("parameters", &self.parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EventInput);

/// The response message for Agents.ExportAgent.
///
/// Schema `GoogleCloudDialogflowV2ExportAgentResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportAgentResponse {
    /// Zip compressed raw byte content for agent.
    pub agent_content: Option<bytes::Bytes>,

    /// The URI to a file containing the exported agent. This field is populated only if `agent_uri` is
    /// specified in `ExportAgentRequest`.
    pub agent_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportAgentResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_content: None,
            agent_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_content`](Self::agent_content).
    pub fn set_agent_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.agent_content = Some(value.into());
        self
    }

    /// Sets [`agent_uri`](Self::agent_uri).
    pub fn set_agent_uri(mut self, value: impl Into<String>) -> Self {
        self.agent_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportAgentResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentContent" => reader.field(&mut self.agent_content),
            "agentUri" => reader.field(&mut self.agent_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentContent", &self.agent_content);
        writer.field("agentUri", &self.agent_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportAgentResponse);

/// Metadata related to the Export Data Operations (e.g. ExportDocument).
///
/// Schema `GoogleCloudDialogflowV2ExportOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportOperationMetadata {
    /// Cloud Storage file path of the exported data.
    pub exported_gcs_destination: Option<schemas::v2::GcsDestination>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            exported_gcs_destination: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`exported_gcs_destination`](Self::exported_gcs_destination).
    pub fn set_exported_gcs_destination(
        mut self,
        value: schemas::v2::GcsDestination,
    ) -> Self {
        self.exported_gcs_destination = Some(value);
        self
    }
}

impl runtime::Message for ExportOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "exportedGcsDestination" => reader.field(&mut self.exported_gcs_destination),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("exportedGcsDestination", &self.exported_gcs_destination);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportOperationMetadata);

/// Represents answer from "frequently asked questions".
///
/// Schema `GoogleCloudDialogflowV2FaqAnswer`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
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

/// Suggestion generated using free form generator.
///
/// Schema `GoogleCloudDialogflowV2FreeFormSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FreeFormSuggestion {
    /// Required. Free form suggestion.
    pub response: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FreeFormSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            response: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`response`](Self::response).
    pub fn set_response(mut self, value: impl Into<String>) -> Self {
        self.response = Some(value.into());
        self
    }
}

impl runtime::Message for FreeFormSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "response" => reader.field(&mut self.response),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("response", &self.response);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FreeFormSuggestion);

/// Google Cloud Storage location for the output.
///
/// Schema `GoogleCloudDialogflowV2GcsDestination`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GcsDestination {
    /// The Google Cloud Storage URIs for the output. A URI is of the form:
    /// `gs://bucket/object-prefix-or-name` Whether a prefix or name is used depends on the use case.
    /// The requesting user must have "write-permission" to the bucket.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GcsDestination {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for GcsDestination {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
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
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GcsDestination);

/// The response message for Conversations.GenerateSuggestions.
///
/// Schema `GoogleCloudDialogflowV2GenerateSuggestionsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateSuggestionsResponse {
    /// The answers generated for the conversation based on context.
    pub generator_suggestion_answers: Vec<
        schemas::v2::GenerateSuggestionsResponseGeneratorSuggestionAnswer,
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
            Item = schemas::v2::GenerateSuggestionsResponseGeneratorSuggestionAnswer,
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
/// Schema `GoogleCloudDialogflowV2GenerateSuggestionsResponseGeneratorSuggestionAnswer`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [GeneratorSuggestion]: crate::v3beta1::schemas::v2::GeneratorSuggestion
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateSuggestionsResponseGeneratorSuggestionAnswer {
    /// Answer record that uniquely identifies the suggestion. This can be used to provide suggestion
    /// feedback.
    pub answer_record: Option<String>,

    /// Suggestion details.
    pub generator_suggestion: Option<schemas::v2::GeneratorSuggestion>,

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
        value: schemas::v2::GeneratorSuggestion,
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

/// Suggestion generated using a Generator.
///
/// Schema `GoogleCloudDialogflowV2GeneratorSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorSuggestion {
    /// Optional. Suggestion to coach the agent.
    pub agent_coaching_suggestion: Option<schemas::v2::AgentCoachingSuggestion>,

    /// Optional. Free form suggestion.
    pub free_form_suggestion: Option<schemas::v2::FreeFormSuggestion>,

    /// Optional. Suggested summary.
    pub summary_suggestion: Option<schemas::v2::SummarySuggestion>,

    /// Optional. List of request and response for tool calls executed.
    pub tool_call_info: Vec<schemas::v2::GeneratorSuggestionToolCallInfo>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GeneratorSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_coaching_suggestion: None,
            free_form_suggestion: None,
            summary_suggestion: None,
            tool_call_info: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_coaching_suggestion`](Self::agent_coaching_suggestion).
    pub fn set_agent_coaching_suggestion(
        mut self,
        value: schemas::v2::AgentCoachingSuggestion,
    ) -> Self {
        self.agent_coaching_suggestion = Some(value);
        self
    }

    /// Sets [`free_form_suggestion`](Self::free_form_suggestion).
    pub fn set_free_form_suggestion(
        mut self,
        value: schemas::v2::FreeFormSuggestion,
    ) -> Self {
        self.free_form_suggestion = Some(value);
        self
    }

    /// Sets [`summary_suggestion`](Self::summary_suggestion).
    pub fn set_summary_suggestion(
        mut self,
        value: schemas::v2::SummarySuggestion,
    ) -> Self {
        self.summary_suggestion = Some(value);
        self
    }

    /// Sets [`tool_call_info`](Self::tool_call_info).
    pub fn set_tool_call_info(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::GeneratorSuggestionToolCallInfo>,
    ) -> Self {
        self.tool_call_info = values.into_iter().collect();
        self
    }
}

impl runtime::Message for GeneratorSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentCoachingSuggestion" => {
                reader.field(&mut self.agent_coaching_suggestion)
            }
            "freeFormSuggestion" => reader.field(&mut self.free_form_suggestion),
            "summarySuggestion" => reader.field(&mut self.summary_suggestion),
            "toolCallInfo" => reader.field(&mut self.tool_call_info),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentCoachingSuggestion", &self.agent_coaching_suggestion);
        writer.field("freeFormSuggestion", &self.free_form_suggestion);
        writer.field("summarySuggestion", &self.summary_suggestion);
        writer.field("toolCallInfo", &self.tool_call_info);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GeneratorSuggestion);

/// Request and response for a tool call.
///
/// Schema `GoogleCloudDialogflowV2GeneratorSuggestionToolCallInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorSuggestionToolCallInfo {
    /// Required. Request for a tool call.
    pub tool_call: Option<schemas::v2::ToolCall>,

    /// Required. Response for a tool call.
    pub tool_call_result: Option<schemas::v2::ToolCallResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GeneratorSuggestionToolCallInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            tool_call: None,
            tool_call_result: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`tool_call`](Self::tool_call).
    pub fn set_tool_call(mut self, value: schemas::v2::ToolCall) -> Self {
        self.tool_call = Some(value);
        self
    }

    /// Sets [`tool_call_result`](Self::tool_call_result).
    pub fn set_tool_call_result(mut self, value: schemas::v2::ToolCallResult) -> Self {
        self.tool_call_result = Some(value);
        self
    }
}

impl runtime::Message for GeneratorSuggestionToolCallInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "toolCall" => reader.field(&mut self.tool_call),
            "toolCallResult" => reader.field(&mut self.tool_call_result),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("toolCall", &self.tool_call);
        writer.field("toolCallResult", &self.tool_call_result);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GeneratorSuggestionToolCallInfo);

/// Represents a notification sent to Cloud Pub/Sub subscribers for human agent assistant events in
/// a specific conversation.
///
/// Schema `GoogleCloudDialogflowV2HumanAgentAssistantEvent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantEvent {
    /// The conversation this notification refers to. Format: `projects//conversations/`.
    pub conversation: Option<String>,

    /// The participant that the suggestion is compiled for. Format:
    /// `projects//conversations//participants/`. It will not be set in legacy workflow.
    pub participant: Option<String>,

    /// The suggestion results payload that this notification refers to.
    pub suggestion_results: Vec<schemas::v2::SuggestionResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HumanAgentAssistantEvent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation: None,
            participant: None,
            suggestion_results: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation`](Self::conversation).
    pub fn set_conversation(mut self, value: impl Into<String>) -> Self {
        self.conversation = Some(value.into());
        self
    }

    /// Sets [`participant`](Self::participant).
    pub fn set_participant(mut self, value: impl Into<String>) -> Self {
        self.participant = Some(value.into());
        self
    }

    /// Sets [`suggestion_results`](Self::suggestion_results).
    pub fn set_suggestion_results(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::SuggestionResult>,
    ) -> Self {
        self.suggestion_results = values.into_iter().collect();
        self
    }
}

impl runtime::Message for HumanAgentAssistantEvent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversation" => reader.field(&mut self.conversation),
            "participant" => reader.field(&mut self.participant),
            "suggestionResults" => reader.field(&mut self.suggestion_results),
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
        writer.field("participant", &self.participant);
        writer.field("suggestionResults", &self.suggestion_results);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HumanAgentAssistantEvent);

/// Metadata for a ConversationDatasets.ImportConversationData operation.
///
/// Schema `GoogleCloudDialogflowV2ImportConversationDataOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportConversationDataOperationMetadata {
    /// The resource name of the imported conversation dataset. Format:
    /// `projects//locations//conversationDatasets/`
    pub conversation_dataset: Option<String>,

    /// Timestamp when import conversation data request was created. The time is measured on server
    /// side.
    pub create_time: Option<runtime::Timestamp>,

    /// Partial failures are failures that don't fail the whole long running operation, e.g. single
    /// files that couldn't be read.
    pub partial_failures: Vec<schemas::rpc::Status>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportConversationDataOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_dataset: None,
            create_time: None,
            partial_failures: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_dataset`](Self::conversation_dataset).
    pub fn set_conversation_dataset(mut self, value: impl Into<String>) -> Self {
        self.conversation_dataset = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`partial_failures`](Self::partial_failures).
    pub fn set_partial_failures(
        mut self,
        values: impl IntoIterator<Item = schemas::rpc::Status>,
    ) -> Self {
        self.partial_failures = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ImportConversationDataOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationDataset" => reader.field(&mut self.conversation_dataset),
            "createTime" => reader.field(&mut self.create_time),
            "partialFailures" => reader.field(&mut self.partial_failures),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationDataset", &self.conversation_dataset);
        writer.field("createTime", &self.create_time);
        writer.field("partialFailures", &self.partial_failures);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportConversationDataOperationMetadata);

/// Response used for ConversationDatasets.ImportConversationData long running operation.
///
/// Schema `GoogleCloudDialogflowV2ImportConversationDataOperationResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportConversationDataOperationResponse {
    /// The resource name of the imported conversation dataset. Format:
    /// `projects//locations//conversationDatasets/`
    pub conversation_dataset: Option<String>,

    /// Number of conversations imported successfully.
    pub import_count: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportConversationDataOperationResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_dataset: None,
            import_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_dataset`](Self::conversation_dataset).
    pub fn set_conversation_dataset(mut self, value: impl Into<String>) -> Self {
        self.conversation_dataset = Some(value.into());
        self
    }

    /// Sets [`import_count`](Self::import_count).
    pub fn set_import_count(mut self, value: i32) -> Self {
        self.import_count = Some(value);
        self
    }
}

impl runtime::Message for ImportConversationDataOperationResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationDataset" => reader.field(&mut self.conversation_dataset),
            "importCount" => reader.field(&mut self.import_count),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationDataset", &self.conversation_dataset);
        writer.field("importCount", &self.import_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportConversationDataOperationResponse);

/// Response message for Documents.ImportDocuments.
///
/// Schema `GoogleCloudDialogflowV2ImportDocumentsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportDocumentsResponse {
    /// Includes details about skipped documents or any other warnings.
    pub warnings: Vec<schemas::rpc::Status>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportDocumentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            warnings: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`warnings`](Self::warnings).
    pub fn set_warnings(
        mut self,
        values: impl IntoIterator<Item = schemas::rpc::Status>,
    ) -> Self {
        self.warnings = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ImportDocumentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "warnings" => reader.field(&mut self.warnings),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("warnings", &self.warnings);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportDocumentsResponse);

/// Metadata for initializing a location-level encryption specification.
///
/// Schema `GoogleCloudDialogflowV2InitializeEncryptionSpecMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InitializeEncryptionSpecMetadata {
    /// Output only. The original request for initialization.
    pub request: Option<schemas::v2::InitializeEncryptionSpecRequest>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InitializeEncryptionSpecMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            request: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`request`](Self::request).
    pub fn set_request(
        mut self,
        value: schemas::v2::InitializeEncryptionSpecRequest,
    ) -> Self {
        self.request = Some(value);
        self
    }
}

impl runtime::Message for InitializeEncryptionSpecMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "request" => reader.field(&mut self.request),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("request", &self.request);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InitializeEncryptionSpecMetadata);

/// The request to initialize a location-level encryption specification.
///
/// Schema `GoogleCloudDialogflowV2InitializeEncryptionSpecRequest`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InitializeEncryptionSpecRequest {
    /// Required. The encryption spec used for CMEK encryption. It is required that the kms key is in
    /// the same region as the endpoint. The same key will be used for all provisioned resources, if
    /// encryption is available. If the kms_key_name is left empty, no encryption will be enforced.
    pub encryption_spec: Option<schemas::v2::EncryptionSpec>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InitializeEncryptionSpecRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            encryption_spec: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`encryption_spec`](Self::encryption_spec).
    pub fn set_encryption_spec(mut self, value: schemas::v2::EncryptionSpec) -> Self {
        self.encryption_spec = Some(value);
        self
    }
}

impl runtime::Message for InitializeEncryptionSpecRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "encryptionSpec" => reader.field(&mut self.encryption_spec),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("encryptionSpec", &self.encryption_spec);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InitializeEncryptionSpecRequest);

/// InputDataset used to create model or do evaluation. NextID:5
///
/// Schema `GoogleCloudDialogflowV2InputDataset`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InputDataset {
    /// Required. ConversationDataset resource name. Format:
    /// `projects//locations//conversationDatasets/`
    pub dataset: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InputDataset {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            dataset: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`dataset`](Self::dataset).
    pub fn set_dataset(mut self, value: impl Into<String>) -> Self {
        self.dataset = Some(value.into());
        self
    }
}

impl runtime::Message for InputDataset {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataset" => reader.field(&mut self.dataset),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataset", &self.dataset);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InputDataset);

/// An intent categorizes an end-user's intention for one conversation turn. For each agent, you
/// define many intents, where your combined intents can handle a complete conversation. When an
/// end-user writes or says something, referred to as an end-user expression or end-user input,
/// Dialogflow matches the end-user input to the best intent in your agent. Matching an intent is
/// also known as intent classification. For more information, see the
/// [intent guide](https://cloud.google.com/dialogflow/docs/intents-overview).
///
/// Schema `GoogleCloudDialogflowV2Intent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Intent {
    /// Optional. The name of the action associated with the intent. Note: The action name must not
    /// contain whitespaces.
    pub action: Option<String>,

    /// Optional. The list of platforms for which the first responses will be copied from the messages
    /// in PLATFORM_UNSPECIFIED (i.e. default platform).
    pub default_response_platforms: Vec<schemas::v2::IntentDefaultResponsePlatforms>,

    /// Required. The name of this intent.
    pub display_name: Option<String>,

    /// Optional. Indicates that this intent ends an interaction. Some integrations (e.g., Actions on
    /// Google or Dialogflow phone gateway) use this information to close interaction with an end user.
    /// Default is false.
    pub end_interaction: Option<bool>,

    /// Optional. The collection of event names that trigger the intent. If the collection of input
    /// contexts is not empty, all of the contexts must be present in the active user session for an
    /// event to trigger this intent. Event names are limited to 150 characters.
    pub events: Vec<String>,

    /// Output only. Read-only. Information about all followup intents that have this intent as a direct
    /// or indirect parent. We populate this field only in the output.
    pub followup_intent_info: Vec<schemas::v2::IntentFollowupIntentInfo>,

    /// Optional. The list of context names required for this intent to be triggered. Format:
    /// `projects//agent/sessions/-/contexts/`.
    pub input_context_names: Vec<String>,

    /// Optional. Indicates whether this is a fallback intent.
    pub is_fallback: Option<bool>,

    /// Optional. Indicates that a live agent should be brought in to handle the interaction with the
    /// user. In most cases, when you set this flag to true, you would also want to set end_interaction
    /// to true as well. Default is false.
    pub live_agent_handoff: Option<bool>,

    /// Optional. The collection of rich messages corresponding to the `Response` field in the
    /// Dialogflow console.
    pub messages: Vec<schemas::v2::IntentMessage>,

    /// Optional. Indicates whether Machine Learning is disabled for the intent. Note: If `ml_disabled`
    /// setting is set to true, then this intent is not taken into account during inference in `ML ONLY`
    /// match mode. Also, auto-markup in the UI is turned off.
    pub ml_disabled: Option<bool>,

    /// Optional. The unique identifier of this intent. Required for Intents.UpdateIntent and
    /// Intents.BatchUpdateIntents methods. Format: `projects//agent/intents/`.
    pub name: Option<String>,

    /// Optional. The collection of contexts that are activated when the intent is matched. Context
    /// messages in this collection should not set the parameters field. Setting the `lifespan_count` to
    /// 0 will reset the context when the intent is matched. Format:
    /// `projects//agent/sessions/-/contexts/`.
    pub output_contexts: Vec<schemas::v2::Context>,

    /// Optional. The collection of parameters associated with the intent.
    pub parameters: Vec<schemas::v2::IntentParameter>,

    /// Read-only after creation. The unique identifier of the parent intent in the chain of followup
    /// intents. You can set this field when creating an intent, for example with CreateIntent or
    /// BatchUpdateIntents, in order to make this intent a followup intent. It identifies the parent
    /// followup intent. Format: `projects//agent/intents/`.
    pub parent_followup_intent_name: Option<String>,

    /// Optional. The priority of this intent. Higher numbers represent higher priorities. - If the
    /// supplied value is unspecified or 0, the service translates the value to 500,000, which
    /// corresponds to the `Normal` priority in the console. - If the supplied value is negative, the
    /// intent is ignored in runtime detect intent requests.
    pub priority: Option<i32>,

    /// Optional. Indicates whether to delete all contexts in the current session when this intent is
    /// matched.
    pub reset_contexts: Option<bool>,

    /// Output only. Read-only. The unique identifier of the root intent in the chain of followup
    /// intents. It identifies the correct followup intents chain for this intent. We populate this
    /// field only in the output. Format: `projects//agent/intents/`.
    pub root_followup_intent_name: Option<String>,

    /// Optional. The collection of examples that the agent is trained on.
    pub training_phrases: Vec<schemas::v2::IntentTrainingPhrase>,

    /// Optional. Indicates whether webhooks are enabled for the intent.
    pub webhook_state: Option<schemas::v2::IntentWebhookState>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Intent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            default_response_platforms: Vec::new(),
            display_name: None,
            end_interaction: None,
            events: Vec::new(),
            followup_intent_info: Vec::new(),
            input_context_names: Vec::new(),
            is_fallback: None,
            live_agent_handoff: None,
            messages: Vec::new(),
            ml_disabled: None,
            name: None,
            output_contexts: Vec::new(),
            parameters: Vec::new(),
            parent_followup_intent_name: None,
            priority: None,
            reset_contexts: None,
            root_followup_intent_name: None,
            training_phrases: Vec::new(),
            webhook_state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`default_response_platforms`](Self::default_response_platforms).
    pub fn set_default_response_platforms(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<schemas::v2::IntentDefaultResponsePlatforms>,
        >,
    ) -> Self {
        self.default_response_platforms = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`end_interaction`](Self::end_interaction).
    pub fn set_end_interaction(mut self, value: bool) -> Self {
        self.end_interaction = Some(value);
        self
    }

    /// Sets [`events`](Self::events).
    pub fn set_events(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.events = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`followup_intent_info`](Self::followup_intent_info).
    pub fn set_followup_intent_info(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentFollowupIntentInfo>,
    ) -> Self {
        self.followup_intent_info = values.into_iter().collect();
        self
    }

    /// Sets [`input_context_names`](Self::input_context_names).
    pub fn set_input_context_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input_context_names = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`is_fallback`](Self::is_fallback).
    pub fn set_is_fallback(mut self, value: bool) -> Self {
        self.is_fallback = Some(value);
        self
    }

    /// Sets [`live_agent_handoff`](Self::live_agent_handoff).
    pub fn set_live_agent_handoff(mut self, value: bool) -> Self {
        self.live_agent_handoff = Some(value);
        self
    }

    /// Sets [`messages`](Self::messages).
    pub fn set_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessage>,
    ) -> Self {
        self.messages = values.into_iter().collect();
        self
    }

    /// Sets [`ml_disabled`](Self::ml_disabled).
    pub fn set_ml_disabled(mut self, value: bool) -> Self {
        self.ml_disabled = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`output_contexts`](Self::output_contexts).
    pub fn set_output_contexts(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::Context>,
    ) -> Self {
        self.output_contexts = values.into_iter().collect();
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentParameter>,
    ) -> Self {
        self.parameters = values.into_iter().collect();
        self
    }

    /// Sets [`parent_followup_intent_name`](Self::parent_followup_intent_name).
    pub fn set_parent_followup_intent_name(mut self, value: impl Into<String>) -> Self {
        self.parent_followup_intent_name = Some(value.into());
        self
    }

    /// Sets [`priority`](Self::priority).
    pub fn set_priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets [`reset_contexts`](Self::reset_contexts).
    pub fn set_reset_contexts(mut self, value: bool) -> Self {
        self.reset_contexts = Some(value);
        self
    }

    /// Sets [`root_followup_intent_name`](Self::root_followup_intent_name).
    pub fn set_root_followup_intent_name(mut self, value: impl Into<String>) -> Self {
        self.root_followup_intent_name = Some(value.into());
        self
    }

    /// Sets [`training_phrases`](Self::training_phrases).
    pub fn set_training_phrases(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentTrainingPhrase>,
    ) -> Self {
        self.training_phrases = values.into_iter().collect();
        self
    }

    /// Sets [`webhook_state`](Self::webhook_state).
    pub fn set_webhook_state(
        mut self,
        value: impl Into<schemas::v2::IntentWebhookState>,
    ) -> Self {
        self.webhook_state = Some(value.into());
        self
    }
}

impl runtime::Message for Intent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "defaultResponsePlatforms" => {
                reader.field(&mut self.default_response_platforms)
            }
            "displayName" => reader.field(&mut self.display_name),
            "endInteraction" => reader.field(&mut self.end_interaction),
            "events" => reader.field(&mut self.events),
            "followupIntentInfo" => reader.field(&mut self.followup_intent_info),
            "inputContextNames" => reader.field(&mut self.input_context_names),
            "isFallback" => reader.field(&mut self.is_fallback),
            "liveAgentHandoff" => reader.field(&mut self.live_agent_handoff),
            "messages" => reader.field(&mut self.messages),
            "mlDisabled" => reader.field(&mut self.ml_disabled),
            "name" => reader.field(&mut self.name),
            "outputContexts" => reader.field(&mut self.output_contexts),
            "parameters" => reader.field(&mut self.parameters),
            "parentFollowupIntentName" => {
                reader.field(&mut self.parent_followup_intent_name)
            }
            "priority" => reader.field(&mut self.priority),
            "resetContexts" => reader.field(&mut self.reset_contexts),
            "rootFollowupIntentName" => reader.field(&mut self.root_followup_intent_name),
            "trainingPhrases" => reader.field(&mut self.training_phrases),
            "webhookState" => reader.field(&mut self.webhook_state),
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
        writer.field("defaultResponsePlatforms", &self.default_response_platforms);
        writer.field("displayName", &self.display_name);
        writer.field("endInteraction", &self.end_interaction);
        writer.field("events", &self.events);
        writer.field("followupIntentInfo", &self.followup_intent_info);
        writer.field("inputContextNames", &self.input_context_names);
        writer.field("isFallback", &self.is_fallback);
        writer.field("liveAgentHandoff", &self.live_agent_handoff);
        writer.field("messages", &self.messages);
        writer.field("mlDisabled", &self.ml_disabled);
        writer.field("name", &self.name);
        writer.field("outputContexts", &self.output_contexts);
        writer.field("parameters", &self.parameters);
        writer.field("parentFollowupIntentName", &self.parent_followup_intent_name);
        writer.field("priority", &self.priority);
        writer.field("resetContexts", &self.reset_contexts);
        writer.field("rootFollowupIntentName", &self.root_followup_intent_name);
        writer.field("trainingPhrases", &self.training_phrases);
        writer.field("webhookState", &self.webhook_state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Intent);

/// Values of `defaultResponsePlatforms` in [`Intent`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`Intent`]: crate::v3beta1::schemas::v2::Intent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentDefaultResponsePlatforms {
    /// Default platform. On the wire: `PLATFORM_UNSPECIFIED`.
    Unspecified,

    /// Facebook. On the wire: `FACEBOOK`.
    Facebook,

    /// Slack. On the wire: `SLACK`.
    Slack,

    /// Telegram. On the wire: `TELEGRAM`.
    Telegram,

    /// Kik. On the wire: `KIK`.
    Kik,

    /// Skype. On the wire: `SKYPE`.
    Skype,

    /// Line. On the wire: `LINE`.
    Line,

    /// Viber. On the wire: `VIBER`.
    Viber,

    /// Google Assistant See [Dialogflow webhook
    /// format](https://developers.google.com/assistant/actions/build/json/dialogflow-webhook-json). On
    /// the wire: `ACTIONS_ON_GOOGLE`.
    ActionsOnGoogle,

    /// Google Hangouts. On the wire: `GOOGLE_HANGOUTS`.
    GoogleHangouts,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentDefaultResponsePlatforms {
    fn from(name: &str) -> Self {
        match name {
            "PLATFORM_UNSPECIFIED" => Self::Unspecified,
            "FACEBOOK" => Self::Facebook,
            "SLACK" => Self::Slack,
            "TELEGRAM" => Self::Telegram,
            "KIK" => Self::Kik,
            "SKYPE" => Self::Skype,
            "LINE" => Self::Line,
            "VIBER" => Self::Viber,
            "ACTIONS_ON_GOOGLE" => Self::ActionsOnGoogle,
            "GOOGLE_HANGOUTS" => Self::GoogleHangouts,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentDefaultResponsePlatforms {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "PLATFORM_UNSPECIFIED",
            Self::Facebook => "FACEBOOK",
            Self::Slack => "SLACK",
            Self::Telegram => "TELEGRAM",
            Self::Kik => "KIK",
            Self::Skype => "SKYPE",
            Self::Line => "LINE",
            Self::Viber => "VIBER",
            Self::ActionsOnGoogle => "ACTIONS_ON_GOOGLE",
            Self::GoogleHangouts => "GOOGLE_HANGOUTS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentDefaultResponsePlatforms);

/// Represents a single followup intent in the chain.
///
/// Schema `GoogleCloudDialogflowV2IntentFollowupIntentInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentFollowupIntentInfo {
    /// The unique identifier of the followup intent. Format: `projects//agent/intents/`.
    pub followup_intent_name: Option<String>,

    /// The unique identifier of the followup intent's parent. Format: `projects//agent/intents/`.
    pub parent_followup_intent_name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentFollowupIntentInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            followup_intent_name: None,
            parent_followup_intent_name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`followup_intent_name`](Self::followup_intent_name).
    pub fn set_followup_intent_name(mut self, value: impl Into<String>) -> Self {
        self.followup_intent_name = Some(value.into());
        self
    }

    /// Sets [`parent_followup_intent_name`](Self::parent_followup_intent_name).
    pub fn set_parent_followup_intent_name(mut self, value: impl Into<String>) -> Self {
        self.parent_followup_intent_name = Some(value.into());
        self
    }
}

impl runtime::Message for IntentFollowupIntentInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "followupIntentName" => reader.field(&mut self.followup_intent_name),
            "parentFollowupIntentName" => {
                reader.field(&mut self.parent_followup_intent_name)
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
        writer.field("followupIntentName", &self.followup_intent_name);
        writer.field("parentFollowupIntentName", &self.parent_followup_intent_name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentFollowupIntentInfo);

/// A rich response message. Corresponds to the intent `Response` field in the Dialogflow console.
/// For more information, see
/// [Rich response messages](https://cloud.google.com/dialogflow/docs/intents-rich-messages).
///
/// Schema `GoogleCloudDialogflowV2IntentMessage`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessage {
    /// The basic card response for Actions on Google.
    pub basic_card: Option<schemas::v2::IntentMessageBasicCard>,

    /// Browse carousel card for Actions on Google.
    pub browse_carousel_card: Option<schemas::v2::IntentMessageBrowseCarouselCard>,

    /// The card response.
    pub card: Option<schemas::v2::IntentMessageCard>,

    /// The carousel card response for Actions on Google.
    pub carousel_select: Option<schemas::v2::IntentMessageCarouselSelect>,

    /// The image response.
    pub image: Option<schemas::v2::IntentMessageImage>,

    /// The link out suggestion chip for Actions on Google.
    pub link_out_suggestion: Option<schemas::v2::IntentMessageLinkOutSuggestion>,

    /// The list card response for Actions on Google.
    pub list_select: Option<schemas::v2::IntentMessageListSelect>,

    /// The media content card for Actions on Google.
    pub media_content: Option<schemas::v2::IntentMessageMediaContent>,

    /// A custom platform-specific response.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. The platform that this message is intended for.
    pub platform: Option<schemas::v2::IntentMessagePlatform>,

    /// The quick replies response.
    pub quick_replies: Option<schemas::v2::IntentMessageQuickReplies>,

    /// The voice and text-only responses for Actions on Google.
    pub simple_responses: Option<schemas::v2::IntentMessageSimpleResponses>,

    /// The suggestion chips for Actions on Google.
    pub suggestions: Option<schemas::v2::IntentMessageSuggestions>,

    /// Table card for Actions on Google.
    pub table_card: Option<schemas::v2::IntentMessageTableCard>,

    /// The text response.
    pub text: Option<schemas::v2::IntentMessageText>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            basic_card: None,
            browse_carousel_card: None,
            card: None,
            carousel_select: None,
            image: None,
            link_out_suggestion: None,
            list_select: None,
            media_content: None,
            payload: None,
            platform: None,
            quick_replies: None,
            simple_responses: None,
            suggestions: None,
            table_card: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`basic_card`](Self::basic_card).
    pub fn set_basic_card(mut self, value: schemas::v2::IntentMessageBasicCard) -> Self {
        self.basic_card = Some(value);
        self
    }

    /// Sets [`browse_carousel_card`](Self::browse_carousel_card).
    pub fn set_browse_carousel_card(
        mut self,
        value: schemas::v2::IntentMessageBrowseCarouselCard,
    ) -> Self {
        self.browse_carousel_card = Some(value);
        self
    }

    /// Sets [`card`](Self::card).
    pub fn set_card(mut self, value: schemas::v2::IntentMessageCard) -> Self {
        self.card = Some(value);
        self
    }

    /// Sets [`carousel_select`](Self::carousel_select).
    pub fn set_carousel_select(
        mut self,
        value: schemas::v2::IntentMessageCarouselSelect,
    ) -> Self {
        self.carousel_select = Some(value);
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::v2::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`link_out_suggestion`](Self::link_out_suggestion).
    pub fn set_link_out_suggestion(
        mut self,
        value: schemas::v2::IntentMessageLinkOutSuggestion,
    ) -> Self {
        self.link_out_suggestion = Some(value);
        self
    }

    /// Sets [`list_select`](Self::list_select).
    pub fn set_list_select(
        mut self,
        value: schemas::v2::IntentMessageListSelect,
    ) -> Self {
        self.list_select = Some(value);
        self
    }

    /// Sets [`media_content`](Self::media_content).
    pub fn set_media_content(
        mut self,
        value: schemas::v2::IntentMessageMediaContent,
    ) -> Self {
        self.media_content = Some(value);
        self
    }

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`platform`](Self::platform).
    pub fn set_platform(
        mut self,
        value: impl Into<schemas::v2::IntentMessagePlatform>,
    ) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets [`quick_replies`](Self::quick_replies).
    pub fn set_quick_replies(
        mut self,
        value: schemas::v2::IntentMessageQuickReplies,
    ) -> Self {
        self.quick_replies = Some(value);
        self
    }

    /// Sets [`simple_responses`](Self::simple_responses).
    pub fn set_simple_responses(
        mut self,
        value: schemas::v2::IntentMessageSimpleResponses,
    ) -> Self {
        self.simple_responses = Some(value);
        self
    }

    /// Sets [`suggestions`](Self::suggestions).
    pub fn set_suggestions(
        mut self,
        value: schemas::v2::IntentMessageSuggestions,
    ) -> Self {
        self.suggestions = Some(value);
        self
    }

    /// Sets [`table_card`](Self::table_card).
    pub fn set_table_card(mut self, value: schemas::v2::IntentMessageTableCard) -> Self {
        self.table_card = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: schemas::v2::IntentMessageText) -> Self {
        self.text = Some(value);
        self
    }
}

impl runtime::Message for IntentMessage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "basicCard" => reader.field(&mut self.basic_card),
            "browseCarouselCard" => reader.field(&mut self.browse_carousel_card),
            "card" => reader.field(&mut self.card),
            "carouselSelect" => reader.field(&mut self.carousel_select),
            "image" => reader.field(&mut self.image),
            "linkOutSuggestion" => reader.field(&mut self.link_out_suggestion),
            "listSelect" => reader.field(&mut self.list_select),
            "mediaContent" => reader.field(&mut self.media_content),
            "payload" => reader.field(&mut self.payload),
            "platform" => reader.field(&mut self.platform),
            "quickReplies" => reader.field(&mut self.quick_replies),
            "simpleResponses" => reader.field(&mut self.simple_responses),
            "suggestions" => reader.field(&mut self.suggestions),
            "tableCard" => reader.field(&mut self.table_card),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("basicCard", &self.basic_card);
        writer.field("browseCarouselCard", &self.browse_carousel_card);
        writer.field("card", &self.card);
        writer.field("carouselSelect", &self.carousel_select);
        writer.field("image", &self.image);
        writer.field("linkOutSuggestion", &self.link_out_suggestion);
        writer.field("listSelect", &self.list_select);
        writer.field("mediaContent", &self.media_content);
        writer.field("payload", &self.payload);
        writer.field("platform", &self.platform);
        writer.field("quickReplies", &self.quick_replies);
        writer.field("simpleResponses", &self.simple_responses);
        writer.field("suggestions", &self.suggestions);
        writer.field("tableCard", &self.table_card);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessage);

/// The basic card message. Useful for displaying information.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageBasicCard`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBasicCard {
    /// Optional. The collection of card buttons.
    pub buttons: Vec<schemas::v2::IntentMessageBasicCardButton>,

    /// Required, unless image is present. The body text of the card.
    pub formatted_text: Option<String>,

    /// Optional. The image for the card.
    pub image: Option<schemas::v2::IntentMessageImage>,

    /// Optional. The subtitle of the card.
    pub subtitle: Option<String>,

    /// Optional. The title of the card.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBasicCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            buttons: Vec::new(),
            formatted_text: None,
            image: None,
            subtitle: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`buttons`](Self::buttons).
    pub fn set_buttons(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessageBasicCardButton>,
    ) -> Self {
        self.buttons = values.into_iter().collect();
        self
    }

    /// Sets [`formatted_text`](Self::formatted_text).
    pub fn set_formatted_text(mut self, value: impl Into<String>) -> Self {
        self.formatted_text = Some(value.into());
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::v2::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`subtitle`](Self::subtitle).
    pub fn set_subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageBasicCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "buttons" => reader.field(&mut self.buttons),
            "formattedText" => reader.field(&mut self.formatted_text),
            "image" => reader.field(&mut self.image),
            "subtitle" => reader.field(&mut self.subtitle),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("buttons", &self.buttons);
        writer.field("formattedText", &self.formatted_text);
        writer.field("image", &self.image);
        writer.field("subtitle", &self.subtitle);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageBasicCard);

/// The button object that appears at the bottom of a card.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageBasicCardButton`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBasicCardButton {
    /// Required. Action to take when a user taps on the button.
    pub open_uri_action: Option<schemas::v2::IntentMessageBasicCardButtonOpenUriAction>,

    /// Required. The title of the button.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBasicCardButton {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            open_uri_action: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`open_uri_action`](Self::open_uri_action).
    pub fn set_open_uri_action(
        mut self,
        value: schemas::v2::IntentMessageBasicCardButtonOpenUriAction,
    ) -> Self {
        self.open_uri_action = Some(value);
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageBasicCardButton {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "openUriAction" => reader.field(&mut self.open_uri_action),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("openUriAction", &self.open_uri_action);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageBasicCardButton);

/// Opens the given URI.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageBasicCardButtonOpenUriAction`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBasicCardButtonOpenUriAction {
    /// Required. The HTTP or HTTPS scheme URI.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBasicCardButtonOpenUriAction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageBasicCardButtonOpenUriAction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
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
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageBasicCardButtonOpenUriAction);

/// Browse Carousel Card for Actions on Google.
/// <https://developers.google.com/actions/assistant/responses#browsing_carousel>
///
/// Schema `GoogleCloudDialogflowV2IntentMessageBrowseCarouselCard`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBrowseCarouselCard {
    /// Optional. Settings for displaying the image. Applies to every image in items.
    pub image_display_options: Option<
        schemas::v2::IntentMessageBrowseCarouselCardImageDisplayOptions,
    >,

    /// Required. List of items in the Browse Carousel Card. Minimum of two items, maximum of ten.
    pub items: Vec<schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItem>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBrowseCarouselCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            image_display_options: None,
            items: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`image_display_options`](Self::image_display_options).
    pub fn set_image_display_options(
        mut self,
        value: impl Into<schemas::v2::IntentMessageBrowseCarouselCardImageDisplayOptions>,
    ) -> Self {
        self.image_display_options = Some(value.into());
        self
    }

    /// Sets [`items`](Self::items).
    pub fn set_items(
        mut self,
        values: impl IntoIterator<
            Item = schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItem,
        >,
    ) -> Self {
        self.items = values.into_iter().collect();
        self
    }
}

impl runtime::Message for IntentMessageBrowseCarouselCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "imageDisplayOptions" => reader.field(&mut self.image_display_options),
            "items" => reader.field(&mut self.items),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("imageDisplayOptions", &self.image_display_options);
        writer.field("items", &self.items);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageBrowseCarouselCard);

/// Browsing carousel tile
///
/// Schema `GoogleCloudDialogflowV2IntentMessageBrowseCarouselCardBrowseCarouselCardItem`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBrowseCarouselCardBrowseCarouselCardItem {
    /// Optional. Description of the carousel item. Maximum of four lines of text.
    pub description: Option<String>,

    /// Optional. Text that appears at the bottom of the Browse Carousel Card. Maximum of one line of
    /// text.
    pub footer: Option<String>,

    /// Optional. Hero image for the carousel item.
    pub image: Option<schemas::v2::IntentMessageImage>,

    /// Required. Action to present to the user.
    pub open_uri_action: Option<
        schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction,
    >,

    /// Required. Title of the carousel item. Maximum of two lines of text.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBrowseCarouselCardBrowseCarouselCardItem {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            footer: None,
            image: None,
            open_uri_action: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`footer`](Self::footer).
    pub fn set_footer(mut self, value: impl Into<String>) -> Self {
        self.footer = Some(value.into());
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::v2::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`open_uri_action`](Self::open_uri_action).
    pub fn set_open_uri_action(
        mut self,
        value: schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction,
    ) -> Self {
        self.open_uri_action = Some(value);
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageBrowseCarouselCardBrowseCarouselCardItem {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "footer" => reader.field(&mut self.footer),
            "image" => reader.field(&mut self.image),
            "openUriAction" => reader.field(&mut self.open_uri_action),
            "title" => reader.field(&mut self.title),
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
        writer.field("footer", &self.footer);
        writer.field("image", &self.image);
        writer.field("openUriAction", &self.open_uri_action);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageBrowseCarouselCardBrowseCarouselCardItem);

/// Actions on Google action to open a given url.
///
/// Schema
/// `GoogleCloudDialogflowV2IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction {
    /// Required. URL
    pub url: Option<String>,

    /// Optional. Specifies the type of viewer that is used when opening the URL. Defaults to opening
    /// via web browser.
    pub url_type_hint: Option<
        schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            url: None,
            url_type_hint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`url`](Self::url).
    pub fn set_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`url_type_hint`](Self::url_type_hint).
    pub fn set_url_type_hint(
        mut self,
        value: impl Into<
            schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint,
        >,
    ) -> Self {
        self.url_type_hint = Some(value.into());
        self
    }
}

impl runtime::Message
for IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "url" => reader.field(&mut self.url),
            "urlTypeHint" => reader.field(&mut self.url_type_hint),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("url", &self.url);
        writer.field("urlTypeHint", &self.url_type_hint);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction
);

/// Specifies the type of viewer that is used when opening the URL. Defaults to opening via web
/// browser.
///
/// Values of `urlTypeHint` in
/// [`IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction`]: crate::v3beta1::schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint {
    /// Unspecified. On the wire: `URL_TYPE_HINT_UNSPECIFIED`.
    Unspecified,

    /// Url would be an amp action. On the wire: `AMP_ACTION`.
    AmpAction,

    /// URL that points directly to AMP content, or to a canonical URL which refers to AMP content via .
    /// On the wire: `AMP_CONTENT`.
    AmpContent,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str>
for IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint {
    fn from(name: &str) -> Self {
        match name {
            "URL_TYPE_HINT_UNSPECIFIED" => Self::Unspecified,
            "AMP_ACTION" => Self::AmpAction,
            "AMP_CONTENT" => Self::AmpContent,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum
for IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "URL_TYPE_HINT_UNSPECIFIED",
            Self::AmpAction => "AMP_ACTION",
            Self::AmpContent => "AMP_CONTENT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(
    IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint
);

/// Settings for displaying the image. Applies to every image in items.
///
/// Values of `imageDisplayOptions` in [`IntentMessageBrowseCarouselCard`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`IntentMessageBrowseCarouselCard`]: crate::v3beta1::schemas::v2::IntentMessageBrowseCarouselCard
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageBrowseCarouselCardImageDisplayOptions {
    /// Fill the gaps between the image and the image container with gray bars. On the wire:
    /// `IMAGE_DISPLAY_OPTIONS_UNSPECIFIED`.
    Unspecified,

    /// Fill the gaps between the image and the image container with gray bars. On the wire: `GRAY`.
    Gray,

    /// Fill the gaps between the image and the image container with white bars. On the wire: `WHITE`.
    White,

    /// Image is scaled such that the image width and height match or exceed the container dimensions.
    /// This may crop the top and bottom of the image if the scaled image height is greater than the
    /// container height, or crop the left and right of the image if the scaled image width is greater
    /// than the container width. This is similar to "Zoom Mode" on a widescreen TV when playing a 4:3
    /// video. On the wire: `CROPPED`.
    Cropped,

    /// Pad the gaps between image and image frame with a blurred copy of the same image. On the wire:
    /// `BLURRED_BACKGROUND`.
    BlurredBackground,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageBrowseCarouselCardImageDisplayOptions {
    fn from(name: &str) -> Self {
        match name {
            "IMAGE_DISPLAY_OPTIONS_UNSPECIFIED" => Self::Unspecified,
            "GRAY" => Self::Gray,
            "WHITE" => Self::White,
            "CROPPED" => Self::Cropped,
            "BLURRED_BACKGROUND" => Self::BlurredBackground,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageBrowseCarouselCardImageDisplayOptions {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "IMAGE_DISPLAY_OPTIONS_UNSPECIFIED",
            Self::Gray => "GRAY",
            Self::White => "WHITE",
            Self::Cropped => "CROPPED",
            Self::BlurredBackground => "BLURRED_BACKGROUND",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageBrowseCarouselCardImageDisplayOptions);

/// The card response message.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageCard`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageCard {
    /// Optional. The collection of card buttons.
    pub buttons: Vec<schemas::v2::IntentMessageCardButton>,

    /// Optional. The public URI to an image file for the card.
    pub image_uri: Option<String>,

    /// Optional. The subtitle of the card.
    pub subtitle: Option<String>,

    /// Optional. The title of the card.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            buttons: Vec::new(),
            image_uri: None,
            subtitle: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`buttons`](Self::buttons).
    pub fn set_buttons(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessageCardButton>,
    ) -> Self {
        self.buttons = values.into_iter().collect();
        self
    }

    /// Sets [`image_uri`](Self::image_uri).
    pub fn set_image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = Some(value.into());
        self
    }

    /// Sets [`subtitle`](Self::subtitle).
    pub fn set_subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "buttons" => reader.field(&mut self.buttons),
            "imageUri" => reader.field(&mut self.image_uri),
            "subtitle" => reader.field(&mut self.subtitle),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("buttons", &self.buttons);
        writer.field("imageUri", &self.image_uri);
        writer.field("subtitle", &self.subtitle);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageCard);

/// Contains information about a button.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageCardButton`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageCardButton {
    /// Optional. The text to send back to the Dialogflow API or a URI to open.
    pub postback: Option<String>,

    /// Optional. The text to show on the button.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageCardButton {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            postback: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`postback`](Self::postback).
    pub fn set_postback(mut self, value: impl Into<String>) -> Self {
        self.postback = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageCardButton {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "postback" => reader.field(&mut self.postback),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("postback", &self.postback);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageCardButton);

/// The card for presenting a carousel of options to select from.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageCarouselSelect`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageCarouselSelect {
    /// Required. Carousel items.
    pub items: Vec<schemas::v2::IntentMessageCarouselSelectItem>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageCarouselSelect {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            items: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`items`](Self::items).
    pub fn set_items(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessageCarouselSelectItem>,
    ) -> Self {
        self.items = values.into_iter().collect();
        self
    }
}

impl runtime::Message for IntentMessageCarouselSelect {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "items" => reader.field(&mut self.items),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("items", &self.items);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageCarouselSelect);

/// An item in the carousel.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageCarouselSelectItem`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageCarouselSelectItem {
    /// Optional. The body text of the card.
    pub description: Option<String>,

    /// Optional. The image to display.
    pub image: Option<schemas::v2::IntentMessageImage>,

    /// Required. Additional info about the option item.
    pub info: Option<schemas::v2::IntentMessageSelectItemInfo>,

    /// Required. Title of the carousel item.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageCarouselSelectItem {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            image: None,
            info: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::v2::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`info`](Self::info).
    pub fn set_info(mut self, value: schemas::v2::IntentMessageSelectItemInfo) -> Self {
        self.info = Some(value);
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageCarouselSelectItem {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "image" => reader.field(&mut self.image),
            "info" => reader.field(&mut self.info),
            "title" => reader.field(&mut self.title),
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
        writer.field("image", &self.image);
        writer.field("info", &self.info);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageCarouselSelectItem);

/// Column properties for [TableCard].
///
/// Schema `GoogleCloudDialogflowV2IntentMessageColumnProperties`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [TableCard]: crate::v3beta1::schemas::v2::IntentMessageTableCard
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageColumnProperties {
    /// Required. Column heading.
    pub header: Option<String>,

    /// Optional. Defines text alignment for all cells in this column.
    pub horizontal_alignment: Option<
        schemas::v2::IntentMessageColumnPropertiesHorizontalAlignment,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageColumnProperties {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            header: None,
            horizontal_alignment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`header`](Self::header).
    pub fn set_header(mut self, value: impl Into<String>) -> Self {
        self.header = Some(value.into());
        self
    }

    /// Sets [`horizontal_alignment`](Self::horizontal_alignment).
    pub fn set_horizontal_alignment(
        mut self,
        value: impl Into<schemas::v2::IntentMessageColumnPropertiesHorizontalAlignment>,
    ) -> Self {
        self.horizontal_alignment = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageColumnProperties {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "header" => reader.field(&mut self.header),
            "horizontalAlignment" => reader.field(&mut self.horizontal_alignment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("header", &self.header);
        writer.field("horizontalAlignment", &self.horizontal_alignment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageColumnProperties);

/// Defines text alignment for all cells in this column.
///
/// Values of `horizontalAlignment` in [`IntentMessageColumnProperties`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`IntentMessageColumnProperties`]: crate::v3beta1::schemas::v2::IntentMessageColumnProperties
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageColumnPropertiesHorizontalAlignment {
    /// Text is aligned to the leading edge of the column. On the wire:
    /// `HORIZONTAL_ALIGNMENT_UNSPECIFIED`.
    Unspecified,

    /// Text is aligned to the leading edge of the column. On the wire: `LEADING`.
    Leading,

    /// Text is centered in the column. On the wire: `CENTER`.
    Center,

    /// Text is aligned to the trailing edge of the column. On the wire: `TRAILING`.
    Trailing,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageColumnPropertiesHorizontalAlignment {
    fn from(name: &str) -> Self {
        match name {
            "HORIZONTAL_ALIGNMENT_UNSPECIFIED" => Self::Unspecified,
            "LEADING" => Self::Leading,
            "CENTER" => Self::Center,
            "TRAILING" => Self::Trailing,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageColumnPropertiesHorizontalAlignment {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "HORIZONTAL_ALIGNMENT_UNSPECIFIED",
            Self::Leading => "LEADING",
            Self::Center => "CENTER",
            Self::Trailing => "TRAILING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageColumnPropertiesHorizontalAlignment);

/// The image response message.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageImage`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageImage {
    /// Optional. A text description of the image to be used for accessibility, e.g., screen readers.
    pub accessibility_text: Option<String>,

    /// Optional. The public URI to an image file.
    pub image_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageImage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            accessibility_text: None,
            image_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`accessibility_text`](Self::accessibility_text).
    pub fn set_accessibility_text(mut self, value: impl Into<String>) -> Self {
        self.accessibility_text = Some(value.into());
        self
    }

    /// Sets [`image_uri`](Self::image_uri).
    pub fn set_image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageImage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "accessibilityText" => reader.field(&mut self.accessibility_text),
            "imageUri" => reader.field(&mut self.image_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("accessibilityText", &self.accessibility_text);
        writer.field("imageUri", &self.image_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageImage);

/// The suggestion chip message that allows the user to jump out to the app or website associated
/// with this agent.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageLinkOutSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageLinkOutSuggestion {
    /// Required. The name of the app or site this chip is linking to.
    pub destination_name: Option<String>,

    /// Required. The URI of the app or site to open when the user taps the suggestion chip.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageLinkOutSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            destination_name: None,
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`destination_name`](Self::destination_name).
    pub fn set_destination_name(mut self, value: impl Into<String>) -> Self {
        self.destination_name = Some(value.into());
        self
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageLinkOutSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "destinationName" => reader.field(&mut self.destination_name),
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
        writer.field("destinationName", &self.destination_name);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageLinkOutSuggestion);

/// The card for presenting a list of options to select from.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageListSelect`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageListSelect {
    /// Required. List items.
    pub items: Vec<schemas::v2::IntentMessageListSelectItem>,

    /// Optional. Subtitle of the list.
    pub subtitle: Option<String>,

    /// Optional. The overall title of the list.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageListSelect {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            items: Vec::new(),
            subtitle: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`items`](Self::items).
    pub fn set_items(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessageListSelectItem>,
    ) -> Self {
        self.items = values.into_iter().collect();
        self
    }

    /// Sets [`subtitle`](Self::subtitle).
    pub fn set_subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageListSelect {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "items" => reader.field(&mut self.items),
            "subtitle" => reader.field(&mut self.subtitle),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("items", &self.items);
        writer.field("subtitle", &self.subtitle);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageListSelect);

/// An item in the list.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageListSelectItem`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageListSelectItem {
    /// Optional. The main text describing the item.
    pub description: Option<String>,

    /// Optional. The image to display.
    pub image: Option<schemas::v2::IntentMessageImage>,

    /// Required. Additional information about this option.
    pub info: Option<schemas::v2::IntentMessageSelectItemInfo>,

    /// Required. The title of the list item.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageListSelectItem {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            image: None,
            info: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::v2::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`info`](Self::info).
    pub fn set_info(mut self, value: schemas::v2::IntentMessageSelectItemInfo) -> Self {
        self.info = Some(value);
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageListSelectItem {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "image" => reader.field(&mut self.image),
            "info" => reader.field(&mut self.info),
            "title" => reader.field(&mut self.title),
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
        writer.field("image", &self.image);
        writer.field("info", &self.info);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageListSelectItem);

/// The media content card for Actions on Google.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageMediaContent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageMediaContent {
    /// Required. List of media objects.
    pub media_objects: Vec<schemas::v2::IntentMessageMediaContentResponseMediaObject>,

    /// Optional. What type of media is the content (ie "audio").
    pub media_type: Option<schemas::v2::IntentMessageMediaContentMediaType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageMediaContent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            media_objects: Vec::new(),
            media_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`media_objects`](Self::media_objects).
    pub fn set_media_objects(
        mut self,
        values: impl IntoIterator<
            Item = schemas::v2::IntentMessageMediaContentResponseMediaObject,
        >,
    ) -> Self {
        self.media_objects = values.into_iter().collect();
        self
    }

    /// Sets [`media_type`](Self::media_type).
    pub fn set_media_type(
        mut self,
        value: impl Into<schemas::v2::IntentMessageMediaContentMediaType>,
    ) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageMediaContent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "mediaObjects" => reader.field(&mut self.media_objects),
            "mediaType" => reader.field(&mut self.media_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("mediaObjects", &self.media_objects);
        writer.field("mediaType", &self.media_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageMediaContent);

/// What type of media is the content (ie "audio").
///
/// Values of `mediaType` in [`IntentMessageMediaContent`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`IntentMessageMediaContent`]: crate::v3beta1::schemas::v2::IntentMessageMediaContent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageMediaContentMediaType {
    /// Unspecified. On the wire: `RESPONSE_MEDIA_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Response media type is audio. On the wire: `AUDIO`.
    Audio,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageMediaContentMediaType {
    fn from(name: &str) -> Self {
        match name {
            "RESPONSE_MEDIA_TYPE_UNSPECIFIED" => Self::Unspecified,
            "AUDIO" => Self::Audio,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageMediaContentMediaType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "RESPONSE_MEDIA_TYPE_UNSPECIFIED",
            Self::Audio => "AUDIO",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageMediaContentMediaType);

/// Response media object for media content card.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageMediaContentResponseMediaObject`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageMediaContentResponseMediaObject {
    /// Required. Url where the media is stored.
    pub content_url: Option<String>,

    /// Optional. Description of media card.
    pub description: Option<String>,

    /// Optional. Icon to display above media content.
    pub icon: Option<schemas::v2::IntentMessageImage>,

    /// Optional. Image to display above media content.
    pub large_image: Option<schemas::v2::IntentMessageImage>,

    /// Required. Name of media card.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageMediaContentResponseMediaObject {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content_url: None,
            description: None,
            icon: None,
            large_image: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content_url`](Self::content_url).
    pub fn set_content_url(mut self, value: impl Into<String>) -> Self {
        self.content_url = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    pub fn set_icon(mut self, value: schemas::v2::IntentMessageImage) -> Self {
        self.icon = Some(value);
        self
    }

    /// Sets [`large_image`](Self::large_image).
    pub fn set_large_image(mut self, value: schemas::v2::IntentMessageImage) -> Self {
        self.large_image = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageMediaContentResponseMediaObject {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contentUrl" => reader.field(&mut self.content_url),
            "description" => reader.field(&mut self.description),
            "icon" => reader.field(&mut self.icon),
            "largeImage" => reader.field(&mut self.large_image),
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
        writer.field("contentUrl", &self.content_url);
        writer.field("description", &self.description);
        writer.field("icon", &self.icon);
        writer.field("largeImage", &self.large_image);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageMediaContentResponseMediaObject);

/// The platform that this message is intended for.
///
/// Values of `platform` in [`IntentMessage`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`IntentMessage`]: crate::v3beta1::schemas::v2::IntentMessage
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessagePlatform {
    /// Default platform. On the wire: `PLATFORM_UNSPECIFIED`.
    Unspecified,

    /// Facebook. On the wire: `FACEBOOK`.
    Facebook,

    /// Slack. On the wire: `SLACK`.
    Slack,

    /// Telegram. On the wire: `TELEGRAM`.
    Telegram,

    /// Kik. On the wire: `KIK`.
    Kik,

    /// Skype. On the wire: `SKYPE`.
    Skype,

    /// Line. On the wire: `LINE`.
    Line,

    /// Viber. On the wire: `VIBER`.
    Viber,

    /// Google Assistant See [Dialogflow webhook
    /// format](https://developers.google.com/assistant/actions/build/json/dialogflow-webhook-json). On
    /// the wire: `ACTIONS_ON_GOOGLE`.
    ActionsOnGoogle,

    /// Google Hangouts. On the wire: `GOOGLE_HANGOUTS`.
    GoogleHangouts,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessagePlatform {
    fn from(name: &str) -> Self {
        match name {
            "PLATFORM_UNSPECIFIED" => Self::Unspecified,
            "FACEBOOK" => Self::Facebook,
            "SLACK" => Self::Slack,
            "TELEGRAM" => Self::Telegram,
            "KIK" => Self::Kik,
            "SKYPE" => Self::Skype,
            "LINE" => Self::Line,
            "VIBER" => Self::Viber,
            "ACTIONS_ON_GOOGLE" => Self::ActionsOnGoogle,
            "GOOGLE_HANGOUTS" => Self::GoogleHangouts,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessagePlatform {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "PLATFORM_UNSPECIFIED",
            Self::Facebook => "FACEBOOK",
            Self::Slack => "SLACK",
            Self::Telegram => "TELEGRAM",
            Self::Kik => "KIK",
            Self::Skype => "SKYPE",
            Self::Line => "LINE",
            Self::Viber => "VIBER",
            Self::ActionsOnGoogle => "ACTIONS_ON_GOOGLE",
            Self::GoogleHangouts => "GOOGLE_HANGOUTS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessagePlatform);

/// The quick replies response message.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageQuickReplies`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageQuickReplies {
    /// Optional. The collection of quick replies.
    pub quick_replies: Vec<String>,

    /// Optional. The title of the collection of quick replies.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageQuickReplies {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            quick_replies: Vec::new(),
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`quick_replies`](Self::quick_replies).
    pub fn set_quick_replies(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.quick_replies = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageQuickReplies {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "quickReplies" => reader.field(&mut self.quick_replies),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("quickReplies", &self.quick_replies);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageQuickReplies);

/// Additional info about the select item for when it is triggered in a dialog.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageSelectItemInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSelectItemInfo {
    /// Required. A unique key that will be sent back to the agent if this response is given.
    pub key: Option<String>,

    /// Optional. A list of synonyms that can also be used to trigger this item in dialog.
    pub synonyms: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageSelectItemInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            key: None,
            synonyms: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`key`](Self::key).
    pub fn set_key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets [`synonyms`](Self::synonyms).
    pub fn set_synonyms(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.synonyms = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for IntentMessageSelectItemInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "key" => reader.field(&mut self.key),
            "synonyms" => reader.field(&mut self.synonyms),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("key", &self.key);
        writer.field("synonyms", &self.synonyms);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageSelectItemInfo);

/// The simple response message containing speech or text.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageSimpleResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSimpleResponse {
    /// Optional. The text to display.
    pub display_text: Option<String>,

    /// One of text_to_speech or ssml must be provided. Structured spoken response to the user in the
    /// SSML format. Mutually exclusive with text_to_speech.
    pub ssml: Option<String>,

    /// One of text_to_speech or ssml must be provided. The plain text of the speech output. Mutually
    /// exclusive with ssml.
    pub text_to_speech: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageSimpleResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_text: None,
            ssml: None,
            text_to_speech: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_text`](Self::display_text).
    pub fn set_display_text(mut self, value: impl Into<String>) -> Self {
        self.display_text = Some(value.into());
        self
    }

    /// Sets [`ssml`](Self::ssml).
    pub fn set_ssml(mut self, value: impl Into<String>) -> Self {
        self.ssml = Some(value.into());
        self
    }

    /// Sets [`text_to_speech`](Self::text_to_speech).
    pub fn set_text_to_speech(mut self, value: impl Into<String>) -> Self {
        self.text_to_speech = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageSimpleResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayText" => reader.field(&mut self.display_text),
            "ssml" => reader.field(&mut self.ssml),
            "textToSpeech" => reader.field(&mut self.text_to_speech),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayText", &self.display_text);
        writer.field("ssml", &self.ssml);
        writer.field("textToSpeech", &self.text_to_speech);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageSimpleResponse);

/// The collection of simple response candidates. This message in
/// [`QueryResult.fulfillment_messages`] and [`WebhookResponse.fulfillment_messages`] should contain
/// only one [`SimpleResponse`].
///
/// Schema `GoogleCloudDialogflowV2IntentMessageSimpleResponses`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`QueryResult.fulfillment_messages`]: field@crate::v3beta1::schemas::v2::QueryResult::fulfillment_messages
/// [`SimpleResponse`]: crate::v3beta1::schemas::v2::IntentMessageSimpleResponse
/// [`WebhookResponse.fulfillment_messages`]: field@crate::v3beta1::schemas::v2::WebhookResponse::fulfillment_messages
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSimpleResponses {
    /// Required. The list of simple responses.
    pub simple_responses: Vec<schemas::v2::IntentMessageSimpleResponse>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageSimpleResponses {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            simple_responses: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`simple_responses`](Self::simple_responses).
    pub fn set_simple_responses(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessageSimpleResponse>,
    ) -> Self {
        self.simple_responses = values.into_iter().collect();
        self
    }
}

impl runtime::Message for IntentMessageSimpleResponses {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "simpleResponses" => reader.field(&mut self.simple_responses),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("simpleResponses", &self.simple_responses);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageSimpleResponses);

/// The suggestion chip message that the user can tap to quickly post a reply to the conversation.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSuggestion {
    /// Required. The text shown the in the suggestion chip.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageSuggestion);

/// The collection of suggestions.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageSuggestions`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSuggestions {
    /// Required. The list of suggested replies.
    pub suggestions: Vec<schemas::v2::IntentMessageSuggestion>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageSuggestions {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            suggestions: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`suggestions`](Self::suggestions).
    pub fn set_suggestions(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessageSuggestion>,
    ) -> Self {
        self.suggestions = values.into_iter().collect();
        self
    }
}

impl runtime::Message for IntentMessageSuggestions {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "suggestions" => reader.field(&mut self.suggestions),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("suggestions", &self.suggestions);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageSuggestions);

/// Table card for Actions on Google.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageTableCard`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTableCard {
    /// Optional. List of buttons for the card.
    pub buttons: Vec<schemas::v2::IntentMessageBasicCardButton>,

    /// Optional. Display properties for the columns in this table.
    pub column_properties: Vec<schemas::v2::IntentMessageColumnProperties>,

    /// Optional. Image which should be displayed on the card.
    pub image: Option<schemas::v2::IntentMessageImage>,

    /// Optional. Rows in this table of data.
    pub rows: Vec<schemas::v2::IntentMessageTableCardRow>,

    /// Optional. Subtitle to the title.
    pub subtitle: Option<String>,

    /// Required. Title of the card.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTableCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            buttons: Vec::new(),
            column_properties: Vec::new(),
            image: None,
            rows: Vec::new(),
            subtitle: None,
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`buttons`](Self::buttons).
    pub fn set_buttons(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessageBasicCardButton>,
    ) -> Self {
        self.buttons = values.into_iter().collect();
        self
    }

    /// Sets [`column_properties`](Self::column_properties).
    pub fn set_column_properties(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessageColumnProperties>,
    ) -> Self {
        self.column_properties = values.into_iter().collect();
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::v2::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`rows`](Self::rows).
    pub fn set_rows(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessageTableCardRow>,
    ) -> Self {
        self.rows = values.into_iter().collect();
        self
    }

    /// Sets [`subtitle`](Self::subtitle).
    pub fn set_subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageTableCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "buttons" => reader.field(&mut self.buttons),
            "columnProperties" => reader.field(&mut self.column_properties),
            "image" => reader.field(&mut self.image),
            "rows" => reader.field(&mut self.rows),
            "subtitle" => reader.field(&mut self.subtitle),
            "title" => reader.field(&mut self.title),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("buttons", &self.buttons);
        writer.field("columnProperties", &self.column_properties);
        writer.field("image", &self.image);
        writer.field("rows", &self.rows);
        writer.field("subtitle", &self.subtitle);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTableCard);

/// Cell of [TableCardRow].
///
/// Schema `GoogleCloudDialogflowV2IntentMessageTableCardCell`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [TableCardRow]: crate::v3beta1::schemas::v2::IntentMessageTableCardRow
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTableCardCell {
    /// Required. Text in this cell.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTableCardCell {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageTableCardCell {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTableCardCell);

/// Row of [TableCard].
///
/// Schema `GoogleCloudDialogflowV2IntentMessageTableCardRow`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [TableCard]: crate::v3beta1::schemas::v2::IntentMessageTableCard
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTableCardRow {
    /// Optional. List of cells that make up this row.
    pub cells: Vec<schemas::v2::IntentMessageTableCardCell>,

    /// Optional. Whether to add a visual divider after this row.
    pub divider_after: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTableCardRow {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            cells: Vec::new(),
            divider_after: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`cells`](Self::cells).
    pub fn set_cells(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessageTableCardCell>,
    ) -> Self {
        self.cells = values.into_iter().collect();
        self
    }

    /// Sets [`divider_after`](Self::divider_after).
    pub fn set_divider_after(mut self, value: bool) -> Self {
        self.divider_after = Some(value);
        self
    }
}

impl runtime::Message for IntentMessageTableCardRow {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "cells" => reader.field(&mut self.cells),
            "dividerAfter" => reader.field(&mut self.divider_after),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("cells", &self.cells);
        writer.field("dividerAfter", &self.divider_after);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTableCardRow);

/// The text response message.
///
/// Schema `GoogleCloudDialogflowV2IntentMessageText`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageText {
    /// Optional. The collection of the agent's responses.
    pub text: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageText {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            text: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.text = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for IntentMessageText {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageText);

/// Represents intent parameters.
///
/// Schema `GoogleCloudDialogflowV2IntentParameter`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentParameter {
    /// Optional. The default value to use when the `value` yields an empty result. Default values can
    /// be extracted from contexts by using the following syntax: `#context_name.parameter_name`.
    pub default_value: Option<String>,

    /// Required. The name of the parameter.
    pub display_name: Option<String>,

    /// Optional. The name of the entity type, prefixed with `@`, that describes values of the
    /// parameter. If the parameter is required, this must be provided.
    pub entity_type_display_name: Option<String>,

    /// Optional. Indicates whether the parameter represents a list of values.
    pub is_list: Option<bool>,

    /// Optional. Indicates whether the parameter is required. That is, whether the intent cannot be
    /// completed without collecting the parameter value.
    pub mandatory: Option<bool>,

    /// The unique identifier of this parameter.
    pub name: Option<String>,

    /// Optional. The collection of prompts that the agent can present to the user in order to collect a
    /// value for the parameter.
    pub prompts: Vec<String>,

    /// Optional. The definition of the parameter value. It can be: - a constant string, - a parameter
    /// value defined as `$parameter_name`, - an original parameter value defined as
    /// `$parameter_name.original`, - a parameter value from some context defined as
    /// `#context_name.parameter_name`.
    pub value: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentParameter {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            default_value: None,
            display_name: None,
            entity_type_display_name: None,
            is_list: None,
            mandatory: None,
            name: None,
            prompts: Vec::new(),
            value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`default_value`](Self::default_value).
    pub fn set_default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`entity_type_display_name`](Self::entity_type_display_name).
    pub fn set_entity_type_display_name(mut self, value: impl Into<String>) -> Self {
        self.entity_type_display_name = Some(value.into());
        self
    }

    /// Sets [`is_list`](Self::is_list).
    pub fn set_is_list(mut self, value: bool) -> Self {
        self.is_list = Some(value);
        self
    }

    /// Sets [`mandatory`](Self::mandatory).
    pub fn set_mandatory(mut self, value: bool) -> Self {
        self.mandatory = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`prompts`](Self::prompts).
    pub fn set_prompts(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prompts = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`value`](Self::value).
    pub fn set_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl runtime::Message for IntentParameter {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "defaultValue" => reader.field(&mut self.default_value),
            "displayName" => reader.field(&mut self.display_name),
            "entityTypeDisplayName" => reader.field(&mut self.entity_type_display_name),
            "isList" => reader.field(&mut self.is_list),
            "mandatory" => reader.field(&mut self.mandatory),
            "name" => reader.field(&mut self.name),
            "prompts" => reader.field(&mut self.prompts),
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
        writer.field("defaultValue", &self.default_value);
        writer.field("displayName", &self.display_name);
        writer.field("entityTypeDisplayName", &self.entity_type_display_name);
        writer.field("isList", &self.is_list);
        writer.field("mandatory", &self.mandatory);
        writer.field("name", &self.name);
        writer.field("prompts", &self.prompts);
        writer.field("value", &self.value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentParameter);

/// Represents an example that the agent is trained on.
///
/// Schema `GoogleCloudDialogflowV2IntentTrainingPhrase`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentTrainingPhrase {
    /// Output only. The unique identifier of this training phrase.
    pub name: Option<String>,

    /// Required. The ordered list of training phrase parts. The parts are concatenated in order to form
    /// the training phrase. Note: The API does not automatically annotate training phrases like the
    /// Dialogflow Console does. Note: Do not forget to include whitespace at part boundaries, so the
    /// training phrase is well formatted when the parts are concatenated. If the training phrase does
    /// not need to be annotated with parameters, you just need a single part with only the [Part.text]
    /// field set. If you want to annotate the training phrase, you must create multiple parts, where
    /// the fields of each part are populated in one of two ways: - [`Part.text`] is set to a part of
    /// the phrase that has no parameters. - [`Part.text`] is set to a part of the phrase that you want
    /// to annotate, and the `entity_type`, `alias`, and `user_defined` fields are all set.
    ///
    /// [`Part.text`]: field@crate::v3beta1::schemas::v2::IntentTrainingPhrasePart::text
    /// [Part.text]: field@crate::v3beta1::schemas::v2::IntentTrainingPhrasePart::text
    pub parts: Vec<schemas::v2::IntentTrainingPhrasePart>,

    /// Optional. Indicates how many times this example was added to the intent. Each time a developer
    /// adds an existing sample by editing an intent or training, this counter is increased.
    pub times_added_count: Option<i32>,

    /// Required. The type of the training phrase.
    pub r#type: Option<schemas::v2::IntentTrainingPhraseType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentTrainingPhrase {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            name: None,
            parts: Vec::new(),
            times_added_count: None,
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`parts`](Self::parts).
    pub fn set_parts(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentTrainingPhrasePart>,
    ) -> Self {
        self.parts = values.into_iter().collect();
        self
    }

    /// Sets [`times_added_count`](Self::times_added_count).
    pub fn set_times_added_count(mut self, value: i32) -> Self {
        self.times_added_count = Some(value);
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(
        mut self,
        value: impl Into<schemas::v2::IntentTrainingPhraseType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for IntentTrainingPhrase {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "name" => reader.field(&mut self.name),
            "parts" => reader.field(&mut self.parts),
            "timesAddedCount" => reader.field(&mut self.times_added_count),
            "type" => reader.field(&mut self.r#type),
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
        writer.field("parts", &self.parts);
        writer.field("timesAddedCount", &self.times_added_count);
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentTrainingPhrase);

/// Represents a part of a training phrase.
///
/// Schema `GoogleCloudDialogflowV2IntentTrainingPhrasePart`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentTrainingPhrasePart {
    /// Optional. The parameter name for the value extracted from the annotated part of the example.
    /// This field is required for annotated parts of the training phrase.
    pub alias: Option<String>,

    /// Optional. The entity type name prefixed with `@`. This field is required for annotated parts of
    /// the training phrase.
    pub entity_type: Option<String>,

    /// Required. The text for this part.
    pub text: Option<String>,

    /// Optional. Indicates whether the text was manually annotated. This field is set to true when the
    /// Dialogflow Console is used to manually annotate the part. When creating an annotated part with
    /// the API, you must set this to true.
    pub user_defined: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentTrainingPhrasePart {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            alias: None,
            entity_type: None,
            text: None,
            user_defined: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`alias`](Self::alias).
    pub fn set_alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }

    /// Sets [`entity_type`](Self::entity_type).
    pub fn set_entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`user_defined`](Self::user_defined).
    pub fn set_user_defined(mut self, value: bool) -> Self {
        self.user_defined = Some(value);
        self
    }
}

impl runtime::Message for IntentTrainingPhrasePart {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "alias" => reader.field(&mut self.alias),
            "entityType" => reader.field(&mut self.entity_type),
            "text" => reader.field(&mut self.text),
            "userDefined" => reader.field(&mut self.user_defined),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("alias", &self.alias);
        writer.field("entityType", &self.entity_type);
        writer.field("text", &self.text);
        writer.field("userDefined", &self.user_defined);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentTrainingPhrasePart);

/// The type of the training phrase.
///
/// Values of `type` in [`IntentTrainingPhrase`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`IntentTrainingPhrase`]: crate::v3beta1::schemas::v2::IntentTrainingPhrase
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentTrainingPhraseType {
    /// Not specified. This value should never be used. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// Examples do not contain @-prefixed entity type names, but example parts can be annotated with
    /// entity types. On the wire: `EXAMPLE`.
    Example,

    /// Templates are not annotated with entity types, but they can contain @-prefixed entity type names
    /// as substrings. Template mode has been deprecated. Example mode is the only supported way to
    /// create new training phrases. If you have existing training phrases that you've created in
    /// template mode, those will continue to work. On the wire: `TEMPLATE`.
    #[deprecated]
    Template,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentTrainingPhraseType {
    fn from(name: &str) -> Self {
        match name {
            "TYPE_UNSPECIFIED" => Self::Unspecified,
            "EXAMPLE" => Self::Example,
            "TEMPLATE" => Self::Template,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentTrainingPhraseType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TYPE_UNSPECIFIED",
            Self::Example => "EXAMPLE",
            Self::Template => "TEMPLATE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentTrainingPhraseType);

/// Indicates whether webhooks are enabled for the intent.
///
/// Values of `webhookState` in [`Intent`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`Intent`]: crate::v3beta1::schemas::v2::Intent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentWebhookState {
    /// Webhook is disabled in the agent and in the intent. On the wire: `WEBHOOK_STATE_UNSPECIFIED`.
    Unspecified,

    /// Webhook is enabled in the agent and in the intent. On the wire: `WEBHOOK_STATE_ENABLED`.
    Enabled,

    /// Webhook is enabled in the agent and in the intent. Also, each slot filling prompt is forwarded
    /// to the webhook. On the wire: `WEBHOOK_STATE_ENABLED_FOR_SLOT_FILLING`.
    EnabledForSlotFilling,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentWebhookState {
    fn from(name: &str) -> Self {
        match name {
            "WEBHOOK_STATE_UNSPECIFIED" => Self::Unspecified,
            "WEBHOOK_STATE_ENABLED" => Self::Enabled,
            "WEBHOOK_STATE_ENABLED_FOR_SLOT_FILLING" => Self::EnabledForSlotFilling,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentWebhookState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "WEBHOOK_STATE_UNSPECIFIED",
            Self::Enabled => "WEBHOOK_STATE_ENABLED",
            Self::EnabledForSlotFilling => "WEBHOOK_STATE_ENABLED_FOR_SLOT_FILLING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentWebhookState);

/// Represents a Knowledge Assist answer.
///
/// Schema `GoogleCloudDialogflowV2KnowledgeAssistAnswer`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswer {
    /// The name of the answer record. Format: `projects//locations//answer Records/`.
    pub answer_record: Option<String>,

    /// The query suggested based on the context. Suggestion is made only if it is different from the
    /// previous suggestion.
    pub suggested_query: Option<schemas::v2::KnowledgeAssistAnswerSuggestedQuery>,

    /// The answer generated for the suggested query. Whether or not an answer is generated depends on
    /// how confident we are about the generated query.
    pub suggested_query_answer: Option<
        schemas::v2::KnowledgeAssistAnswerKnowledgeAnswer,
    >,

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
        value: schemas::v2::KnowledgeAssistAnswerSuggestedQuery,
    ) -> Self {
        self.suggested_query = Some(value);
        self
    }

    /// Sets [`suggested_query_answer`](Self::suggested_query_answer).
    pub fn set_suggested_query_answer(
        mut self,
        value: schemas::v2::KnowledgeAssistAnswerKnowledgeAnswer,
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
/// Schema `GoogleCloudDialogflowV2KnowledgeAssistAnswerKnowledgeAnswer`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswerKnowledgeAnswer {
    /// The piece of text from the `source` that answers this suggested query.
    pub answer_text: Option<String>,

    /// Populated if the prediction came from FAQ.
    pub faq_source: Option<schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerFaqSource>,

    /// Populated if the prediction was Generative.
    pub generative_source: Option<
        schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource,
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
        value: schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerFaqSource,
    ) -> Self {
        self.faq_source = Some(value);
        self
    }

    /// Sets [`generative_source`](Self::generative_source).
    pub fn set_generative_source(
        mut self,
        value: schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource,
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
/// Schema `GoogleCloudDialogflowV2KnowledgeAssistAnswerKnowledgeAnswerFaqSource`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
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
/// Schema `GoogleCloudDialogflowV2KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource {
    /// All snippets used for this Generative Prediction, with their source URI and data.
    pub snippets: Vec<
        schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet,
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
            Item = schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet,
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
/// Schema `GoogleCloudDialogflowV2KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
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
/// Schema `GoogleCloudDialogflowV2KnowledgeAssistAnswerSuggestedQuery`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
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

/// Metadata in google::longrunning::Operation for Knowledge operations.
///
/// Schema `GoogleCloudDialogflowV2KnowledgeOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeOperationMetadata {
    /// The time when the operation finished.
    pub done_time: Option<runtime::Timestamp>,

    /// Metadata for the Export Data Operation such as the destination of export.
    pub export_operation_metadata: Option<schemas::v2::ExportOperationMetadata>,

    /// The name of the knowledge base interacted with during the operation.
    pub knowledge_base: Option<String>,

    /// Output only. The current state of this operation.
    pub state: Option<schemas::v2::KnowledgeOperationMetadataState>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            done_time: None,
            export_operation_metadata: None,
            knowledge_base: None,
            state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`done_time`](Self::done_time).
    pub fn set_done_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.done_time = Some(value.into());
        self
    }

    /// Sets [`export_operation_metadata`](Self::export_operation_metadata).
    pub fn set_export_operation_metadata(
        mut self,
        value: schemas::v2::ExportOperationMetadata,
    ) -> Self {
        self.export_operation_metadata = Some(value);
        self
    }

    /// Sets [`knowledge_base`](Self::knowledge_base).
    pub fn set_knowledge_base(mut self, value: impl Into<String>) -> Self {
        self.knowledge_base = Some(value.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(
        mut self,
        value: impl Into<schemas::v2::KnowledgeOperationMetadataState>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl runtime::Message for KnowledgeOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "doneTime" => reader.field(&mut self.done_time),
            "exportOperationMetadata" => {
                reader.field(&mut self.export_operation_metadata)
            }
            "knowledgeBase" => reader.field(&mut self.knowledge_base),
            "state" => reader.field(&mut self.state),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("doneTime", &self.done_time);
        writer.field("exportOperationMetadata", &self.export_operation_metadata);
        writer.field("knowledgeBase", &self.knowledge_base);
        writer.field("state", &self.state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeOperationMetadata);

/// The current state of this operation.
///
/// Values of `state` in [`KnowledgeOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`KnowledgeOperationMetadata`]: crate::v3beta1::schemas::v2::KnowledgeOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnowledgeOperationMetadataState {
    /// State unspecified. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// The operation has been created. On the wire: `PENDING`.
    Pending,

    /// The operation is currently running. On the wire: `RUNNING`.
    Running,

    /// The operation is done, either cancelled or completed. On the wire: `DONE`.
    Done,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for KnowledgeOperationMetadataState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "PENDING" => Self::Pending,
            "RUNNING" => Self::Running,
            "DONE" => Self::Done,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for KnowledgeOperationMetadataState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Pending => "PENDING",
            Self::Running => "RUNNING",
            Self::Done => "DONE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(KnowledgeOperationMetadataState);

/// Represents a message posted into a conversation.
///
/// Schema `GoogleCloudDialogflowV2Message`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Message {
    /// Required. The message content.
    pub content: Option<String>,

    /// Output only. The time when the message was created in Contact Center AI.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. The message language. This should be a
    /// [BCP-47](https://www.rfc-editor.org/rfc/bcp/bcp47.txt) language tag. Example: "en-US".
    pub language_code: Option<String>,

    /// Output only. The annotation for the message.
    pub message_annotation: Option<schemas::v2::MessageAnnotation>,

    /// Optional. The unique identifier of the message. Format:
    /// `projects//locations//conversations//messages/`.
    pub name: Option<String>,

    /// Output only. The participant that sends this message.
    pub participant: Option<String>,

    /// Output only. The role of the participant.
    pub participant_role: Option<schemas::v2::MessageParticipantRole>,

    /// Optional. The time when the message was sent. For voice messages, this is the time when an
    /// utterance started.
    pub send_time: Option<runtime::Timestamp>,

    /// Output only. The sentiment analysis result for the message.
    pub sentiment_analysis: Option<schemas::v2::SentimentAnalysisResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Message {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content: None,
            create_time: None,
            language_code: None,
            message_annotation: None,
            name: None,
            participant: None,
            participant_role: None,
            send_time: None,
            sentiment_analysis: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content`](Self::content).
    pub fn set_content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`message_annotation`](Self::message_annotation).
    pub fn set_message_annotation(
        mut self,
        value: schemas::v2::MessageAnnotation,
    ) -> Self {
        self.message_annotation = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`participant`](Self::participant).
    pub fn set_participant(mut self, value: impl Into<String>) -> Self {
        self.participant = Some(value.into());
        self
    }

    /// Sets [`participant_role`](Self::participant_role).
    pub fn set_participant_role(
        mut self,
        value: impl Into<schemas::v2::MessageParticipantRole>,
    ) -> Self {
        self.participant_role = Some(value.into());
        self
    }

    /// Sets [`send_time`](Self::send_time).
    pub fn set_send_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.send_time = Some(value.into());
        self
    }

    /// Sets [`sentiment_analysis`](Self::sentiment_analysis).
    pub fn set_sentiment_analysis(
        mut self,
        value: schemas::v2::SentimentAnalysisResult,
    ) -> Self {
        self.sentiment_analysis = Some(value);
        self
    }
}

impl runtime::Message for Message {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "content" => reader.field(&mut self.content),
            "createTime" => reader.field(&mut self.create_time),
            "languageCode" => reader.field(&mut self.language_code),
            "messageAnnotation" => reader.field(&mut self.message_annotation),
            "name" => reader.field(&mut self.name),
            "participant" => reader.field(&mut self.participant),
            "participantRole" => reader.field(&mut self.participant_role),
            "sendTime" => reader.field(&mut self.send_time),
            "sentimentAnalysis" => reader.field(&mut self.sentiment_analysis),
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
        writer.field("createTime", &self.create_time);
        writer.field("languageCode", &self.language_code);
        writer.field("messageAnnotation", &self.message_annotation);
        writer.field("name", &self.name);
        writer.field("participant", &self.participant);
        writer.field("participantRole", &self.participant_role);
        writer.field("sendTime", &self.send_time);
        writer.field("sentimentAnalysis", &self.sentiment_analysis);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Message);

/// Represents the result of annotation for the message.
///
/// Schema `GoogleCloudDialogflowV2MessageAnnotation`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MessageAnnotation {
    /// Indicates whether the text message contains entities.
    pub contain_entities: Option<bool>,

    /// The collection of annotated message parts ordered by their position in the message. You can
    /// recover the annotated message by concatenating \[[AnnotatedMessagePart.text]\].
    ///
    /// [AnnotatedMessagePart.text]: field@crate::v3beta1::schemas::v2::AnnotatedMessagePart::text
    pub parts: Vec<schemas::v2::AnnotatedMessagePart>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl MessageAnnotation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            contain_entities: None,
            parts: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`contain_entities`](Self::contain_entities).
    pub fn set_contain_entities(mut self, value: bool) -> Self {
        self.contain_entities = Some(value);
        self
    }

    /// Sets [`parts`](Self::parts).
    pub fn set_parts(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::AnnotatedMessagePart>,
    ) -> Self {
        self.parts = values.into_iter().collect();
        self
    }
}

impl runtime::Message for MessageAnnotation {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "containEntities" => reader.field(&mut self.contain_entities),
            "parts" => reader.field(&mut self.parts),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("containEntities", &self.contain_entities);
        writer.field("parts", &self.parts);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(MessageAnnotation);

/// The role of the participant.
///
/// Values of `participantRole` in [`Message`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`Message`]: crate::v3beta1::schemas::v2::Message
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageParticipantRole {
    /// Participant role not set. On the wire: `ROLE_UNSPECIFIED`.
    Unspecified,

    /// Participant is a human agent. On the wire: `HUMAN_AGENT`.
    HumanAgent,

    /// Participant is an automated agent, such as a Dialogflow agent. On the wire: `AUTOMATED_AGENT`.
    AutomatedAgent,

    /// Participant is an end user that has called or chatted with Dialogflow services. On the wire:
    /// `END_USER`.
    EndUser,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for MessageParticipantRole {
    fn from(name: &str) -> Self {
        match name {
            "ROLE_UNSPECIFIED" => Self::Unspecified,
            "HUMAN_AGENT" => Self::HumanAgent,
            "AUTOMATED_AGENT" => Self::AutomatedAgent,
            "END_USER" => Self::EndUser,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for MessageParticipantRole {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ROLE_UNSPECIFIED",
            Self::HumanAgent => "HUMAN_AGENT",
            Self::AutomatedAgent => "AUTOMATED_AGENT",
            Self::EndUser => "END_USER",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(MessageParticipantRole);

/// Represents the contents of the original request that was passed to the `[Streaming]DetectIntent`
/// call.
///
/// Schema `GoogleCloudDialogflowV2OriginalDetectIntentRequest`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OriginalDetectIntentRequest {
    /// Optional. This field is set to the value of the `QueryParameters.payload` field passed in the
    /// request. Some integrations that query a Dialogflow agent may provide additional information in
    /// the payload. In particular, for the Dialogflow Phone Gateway integration, this field has the
    /// form: { "telephony": { "caller_id": "+18558363987" } } Note: The caller ID field (`caller_id`)
    /// will be redacted for Trial Edition agents and populated with the caller ID in
    /// [E.164 format](https://en.wikipedia.org/wiki/E.164) for Essentials Edition agents.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// The source of this request, e.g., `google`, `facebook`, `slack`. It is set by Dialogflow-owned
    /// servers.
    pub source: Option<String>,

    /// Optional. The version of the protocol used for this request. This field is AoG-specific.
    pub version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl OriginalDetectIntentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            payload: None,
            source: None,
            version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`source`](Self::source).
    pub fn set_source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Sets [`version`](Self::version).
    pub fn set_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl runtime::Message for OriginalDetectIntentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "payload" => reader.field(&mut self.payload),
            "source" => reader.field(&mut self.source),
            "version" => reader.field(&mut self.version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("payload", &self.payload);
        writer.field("source", &self.source);
        writer.field("version", &self.version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(OriginalDetectIntentRequest);

/// Represents the result of conversational query or event processing.
///
/// Schema `GoogleCloudDialogflowV2QueryResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
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
    pub fulfillment_messages: Vec<schemas::v2::IntentMessage>,

    /// The text to be pronounced to the user or shown on the screen. Note: This is a legacy field,
    /// `fulfillment_messages` should be preferred.
    pub fulfillment_text: Option<String>,

    /// The intent that matched the conversational query. Some, not all fields are filled in this
    /// message, including but not limited to: `name`, `display_name`, `end_interaction` and
    /// `is_fallback`.
    pub intent: Option<schemas::v2::Intent>,

    /// The intent detection confidence. Values range from 0.0 (completely uncertain) to 1.0 (completely
    /// certain). This value is for informational purpose only and is only used to help match the best
    /// intent within the classification threshold. This value may change for the same end-user
    /// expression at any time due to a model retraining or change in implementation. If there are
    /// `multiple knowledge_answers` messages, this value is set to the greatest
    /// `knowledgeAnswers.match_confidence` value in the list.
    pub intent_detection_confidence: Option<f32>,

    /// The language that was triggered during intent detection. See
    /// [Language Support](https://cloud.google.com/dialogflow/docs/reference/language) for a list of
    /// the currently supported language codes.
    pub language_code: Option<String>,

    /// The collection of output contexts. If applicable, `output_contexts.parameters` contains entries
    /// with name `.original` containing the original parameter values before the query.
    pub output_contexts: Vec<schemas::v2::Context>,

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
    pub sentiment_analysis_result: Option<schemas::v2::SentimentAnalysisResult>,

    /// The Speech recognition confidence between 0.0 and 1.0. A higher number indicates an estimated
    /// greater likelihood that the recognized words are correct. The default of 0.0 is a sentinel value
    /// indicating that confidence was not set. This field is not guaranteed to be accurate or set. In
    /// particular this field isn't set for StreamingDetectIntent since the streaming endpoint has
    /// separate confidence estimates per portion of the audio in [StreamingRecognitionResult].
    ///
    /// [StreamingRecognitionResult]: crate::v3beta1::schemas::v2::StreamingRecognitionResult
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
        values: impl IntoIterator<Item = schemas::v2::IntentMessage>,
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
    pub fn set_intent(mut self, value: schemas::v2::Intent) -> Self {
        self.intent = Some(value);
        self
    }

    /// Sets [`intent_detection_confidence`](Self::intent_detection_confidence).
    pub fn set_intent_detection_confidence(mut self, value: f32) -> Self {
        self.intent_detection_confidence = Some(value);
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
        values: impl IntoIterator<Item = schemas::v2::Context>,
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
        value: schemas::v2::SentimentAnalysisResult,
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

/// The sentiment, such as positive/negative feeling or association, for a unit of analysis, such as
/// the query text. See:
/// <https://cloud.google.com/natural-language/docs/basics#interpreting_sentiment_analysis_values>
/// for how to interpret the result.
///
/// Schema `GoogleCloudDialogflowV2Sentiment`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
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
/// or neutral. For DetectIntent, it needs to be configured in DetectIntentRequest.query_params. For
/// StreamingDetectIntent, it needs to be configured in StreamingDetectIntentRequest.query_params.
/// And for Participants.AnalyzeContent and Participants.StreamingAnalyzeContent, it needs to be
/// configured in ConversationProfile.human_agent_assistant_config
///
/// Schema `GoogleCloudDialogflowV2SentimentAnalysisResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentimentAnalysisResult {
    /// The sentiment analysis result for `query_text`.
    pub query_text_sentiment: Option<schemas::v2::Sentiment>,

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
    pub fn set_query_text_sentiment(mut self, value: schemas::v2::Sentiment) -> Self {
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

/// A session represents a conversation between a Dialogflow agent and an end-user. You can create
/// special entities, called session entities, during a session. Session entities can extend or
/// replace custom entity types and only exist during the session that they were created for. All
/// session data, including session entities, is stored by Dialogflow for 20 minutes. For more
/// information, see the
/// [session entity guide](https://cloud.google.com/dialogflow/docs/entities-session).
///
/// Schema `GoogleCloudDialogflowV2SessionEntityType`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SessionEntityType {
    /// Required. The collection of entities associated with this session entity type.
    pub entities: Vec<schemas::v2::EntityTypeEntity>,

    /// Required. Indicates whether the additional data should override or supplement the custom entity
    /// type definition.
    pub entity_override_mode: Option<schemas::v2::SessionEntityTypeEntityOverrideMode>,

    /// Required. The unique identifier of this session entity type. Format:
    /// `projects//agent/sessions//entityTypes/`, or
    /// `projects//agent/environments//users//sessions//entityTypes/`. If `Environment ID` is not
    /// specified, we assume default 'draft' environment. If `User ID` is not specified, we assume
    /// default '-' user. \`\` must be the display name of an existing entity type in the same agent
    /// that will be overridden or supplemented.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SessionEntityType {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entities: Vec::new(),
            entity_override_mode: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entities`](Self::entities).
    pub fn set_entities(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::EntityTypeEntity>,
    ) -> Self {
        self.entities = values.into_iter().collect();
        self
    }

    /// Sets [`entity_override_mode`](Self::entity_override_mode).
    pub fn set_entity_override_mode(
        mut self,
        value: impl Into<schemas::v2::SessionEntityTypeEntityOverrideMode>,
    ) -> Self {
        self.entity_override_mode = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for SessionEntityType {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entities" => reader.field(&mut self.entities),
            "entityOverrideMode" => reader.field(&mut self.entity_override_mode),
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
        writer.field("entities", &self.entities);
        writer.field("entityOverrideMode", &self.entity_override_mode);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SessionEntityType);

/// Indicates whether the additional data should override or supplement the custom entity type
/// definition.
///
/// Values of `entityOverrideMode` in [`SessionEntityType`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`SessionEntityType`]: crate::v3beta1::schemas::v2::SessionEntityType
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SessionEntityTypeEntityOverrideMode {
    /// Not specified. This value should be never used. On the wire: `ENTITY_OVERRIDE_MODE_UNSPECIFIED`.
    Unspecified,

    /// The collection of session entities overrides the collection of entities in the corresponding
    /// custom entity type. On the wire: `ENTITY_OVERRIDE_MODE_OVERRIDE`.
    Override,

    /// The collection of session entities extends the collection of entities in the corresponding
    /// custom entity type. Note: Even in this override mode calls to `ListSessionEntityTypes`,
    /// `GetSessionEntityType`, `CreateSessionEntityType` and `UpdateSessionEntityType` only return the
    /// additional entities added in this session entity type. If you want to get the supplemented list,
    /// please call EntityTypes.GetEntityType on the custom entity type and merge. On the wire:
    /// `ENTITY_OVERRIDE_MODE_SUPPLEMENT`.
    Supplement,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SessionEntityTypeEntityOverrideMode {
    fn from(name: &str) -> Self {
        match name {
            "ENTITY_OVERRIDE_MODE_UNSPECIFIED" => Self::Unspecified,
            "ENTITY_OVERRIDE_MODE_OVERRIDE" => Self::Override,
            "ENTITY_OVERRIDE_MODE_SUPPLEMENT" => Self::Supplement,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SessionEntityTypeEntityOverrideMode {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ENTITY_OVERRIDE_MODE_UNSPECIFIED",
            Self::Override => "ENTITY_OVERRIDE_MODE_OVERRIDE",
            Self::Supplement => "ENTITY_OVERRIDE_MODE_SUPPLEMENT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SessionEntityTypeEntityOverrideMode);

/// Metadata for a ConversationProfiles.SetSuggestionFeatureConfig operation.
///
/// Schema `GoogleCloudDialogflowV2SetSuggestionFeatureConfigOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetSuggestionFeatureConfigOperationMetadata {
    /// The resource name of the conversation profile. Format:
    /// `projects//locations//conversationProfiles/`
    pub conversation_profile: Option<String>,

    /// Timestamp whe the request was created. The time is measured on server side.
    pub create_time: Option<runtime::Timestamp>,

    /// Required. The participant role to add or update the suggestion feature config. Only HUMAN_AGENT
    /// or END_USER can be used.
    pub participant_role: Option<
        schemas::v2::SetSuggestionFeatureConfigOperationMetadataParticipantRole,
    >,

    /// Required. The type of the suggestion feature to add or update.
    pub suggestion_feature_type: Option<
        schemas::v2::SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SetSuggestionFeatureConfigOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_profile: None,
            create_time: None,
            participant_role: None,
            suggestion_feature_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_profile`](Self::conversation_profile).
    pub fn set_conversation_profile(mut self, value: impl Into<String>) -> Self {
        self.conversation_profile = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`participant_role`](Self::participant_role).
    pub fn set_participant_role(
        mut self,
        value: impl Into<
            schemas::v2::SetSuggestionFeatureConfigOperationMetadataParticipantRole,
        >,
    ) -> Self {
        self.participant_role = Some(value.into());
        self
    }

    /// Sets [`suggestion_feature_type`](Self::suggestion_feature_type).
    pub fn set_suggestion_feature_type(
        mut self,
        value: impl Into<
            schemas::v2::SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
        >,
    ) -> Self {
        self.suggestion_feature_type = Some(value.into());
        self
    }
}

impl runtime::Message for SetSuggestionFeatureConfigOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationProfile" => reader.field(&mut self.conversation_profile),
            "createTime" => reader.field(&mut self.create_time),
            "participantRole" => reader.field(&mut self.participant_role),
            "suggestionFeatureType" => reader.field(&mut self.suggestion_feature_type),
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
        writer.field("createTime", &self.create_time);
        writer.field("participantRole", &self.participant_role);
        writer.field("suggestionFeatureType", &self.suggestion_feature_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SetSuggestionFeatureConfigOperationMetadata);

/// The participant role to add or update the suggestion feature config. Only HUMAN_AGENT or
/// END_USER can be used.
///
/// Values of `participantRole` in [`SetSuggestionFeatureConfigOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`SetSuggestionFeatureConfigOperationMetadata`]: crate::v3beta1::schemas::v2::SetSuggestionFeatureConfigOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetSuggestionFeatureConfigOperationMetadataParticipantRole {
    /// Participant role not set. On the wire: `ROLE_UNSPECIFIED`.
    Unspecified,

    /// Participant is a human agent. On the wire: `HUMAN_AGENT`.
    HumanAgent,

    /// Participant is an automated agent, such as a Dialogflow agent. On the wire: `AUTOMATED_AGENT`.
    AutomatedAgent,

    /// Participant is an end user that has called or chatted with Dialogflow services. On the wire:
    /// `END_USER`.
    EndUser,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SetSuggestionFeatureConfigOperationMetadataParticipantRole {
    fn from(name: &str) -> Self {
        match name {
            "ROLE_UNSPECIFIED" => Self::Unspecified,
            "HUMAN_AGENT" => Self::HumanAgent,
            "AUTOMATED_AGENT" => Self::AutomatedAgent,
            "END_USER" => Self::EndUser,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SetSuggestionFeatureConfigOperationMetadataParticipantRole {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ROLE_UNSPECIFIED",
            Self::HumanAgent => "HUMAN_AGENT",
            Self::AutomatedAgent => "AUTOMATED_AGENT",
            Self::EndUser => "END_USER",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SetSuggestionFeatureConfigOperationMetadataParticipantRole);

/// The type of the suggestion feature to add or update.
///
/// Values of `suggestionFeatureType` in [`SetSuggestionFeatureConfigOperationMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`SetSuggestionFeatureConfigOperationMetadata`]: crate::v3beta1::schemas::v2::SetSuggestionFeatureConfigOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
    /// Unspecified feature type. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// Run article suggestion model for chat. On the wire: `ARTICLE_SUGGESTION`.
    ArticleSuggestion,

    /// Run FAQ model for chat. On the wire: `FAQ`.
    Faq,

    /// Run smart reply model for chat. On the wire: `SMART_REPLY`.
    SmartReply,

    /// Run conversation summarization model for chat. On the wire: `CONVERSATION_SUMMARIZATION`.
    ConversationSummarization,

    /// Run knowledge search with text input from agent or text generated query. On the wire:
    /// `KNOWLEDGE_SEARCH`.
    KnowledgeSearch,

    /// Run knowledge assist with automatic query generation. On the wire: `KNOWLEDGE_ASSIST`.
    KnowledgeAssist,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
    fn from(name: &str) -> Self {
        match name {
            "TYPE_UNSPECIFIED" => Self::Unspecified,
            "ARTICLE_SUGGESTION" => Self::ArticleSuggestion,
            "FAQ" => Self::Faq,
            "SMART_REPLY" => Self::SmartReply,
            "CONVERSATION_SUMMARIZATION" => Self::ConversationSummarization,
            "KNOWLEDGE_SEARCH" => Self::KnowledgeSearch,
            "KNOWLEDGE_ASSIST" => Self::KnowledgeAssist,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum
for SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TYPE_UNSPECIFIED",
            Self::ArticleSuggestion => "ARTICLE_SUGGESTION",
            Self::Faq => "FAQ",
            Self::SmartReply => "SMART_REPLY",
            Self::ConversationSummarization => "CONVERSATION_SUMMARIZATION",
            Self::KnowledgeSearch => "KNOWLEDGE_SEARCH",
            Self::KnowledgeAssist => "KNOWLEDGE_ASSIST",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(
    SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType
);

/// Represents a smart reply answer.
///
/// Schema `GoogleCloudDialogflowV2SmartReplyAnswer`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
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

/// Metadata for smart reply models.
///
/// Schema `GoogleCloudDialogflowV2SmartReplyModelMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SmartReplyModelMetadata {
    /// Optional. Type of the smart reply model. If not provided, model_type is used.
    pub training_model_type: Option<
        schemas::v2::SmartReplyModelMetadataTrainingModelType,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SmartReplyModelMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            training_model_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`training_model_type`](Self::training_model_type).
    pub fn set_training_model_type(
        mut self,
        value: impl Into<schemas::v2::SmartReplyModelMetadataTrainingModelType>,
    ) -> Self {
        self.training_model_type = Some(value.into());
        self
    }
}

impl runtime::Message for SmartReplyModelMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "trainingModelType" => reader.field(&mut self.training_model_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("trainingModelType", &self.training_model_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SmartReplyModelMetadata);

/// Type of the smart reply model. If not provided, model_type is used.
///
/// Values of `trainingModelType` in [`SmartReplyModelMetadata`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`SmartReplyModelMetadata`]: crate::v3beta1::schemas::v2::SmartReplyModelMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SmartReplyModelMetadataTrainingModelType {
    /// ModelType unspecified. On the wire: `MODEL_TYPE_UNSPECIFIED`.
    Unspecified,

    /// ModelType smart reply dual encoder model. On the wire: `SMART_REPLY_DUAL_ENCODER_MODEL`.
    SmartReplyDualEncoderModel,

    /// ModelType smart reply bert model. On the wire: `SMART_REPLY_BERT_MODEL`.
    SmartReplyBertModel,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SmartReplyModelMetadataTrainingModelType {
    fn from(name: &str) -> Self {
        match name {
            "MODEL_TYPE_UNSPECIFIED" => Self::Unspecified,
            "SMART_REPLY_DUAL_ENCODER_MODEL" => Self::SmartReplyDualEncoderModel,
            "SMART_REPLY_BERT_MODEL" => Self::SmartReplyBertModel,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SmartReplyModelMetadataTrainingModelType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MODEL_TYPE_UNSPECIFIED",
            Self::SmartReplyDualEncoderModel => "SMART_REPLY_DUAL_ENCODER_MODEL",
            Self::SmartReplyBertModel => "SMART_REPLY_BERT_MODEL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SmartReplyModelMetadataTrainingModelType);

/// Information for a word recognized by the speech recognizer.
///
/// Schema `GoogleCloudDialogflowV2SpeechWordInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SpeechWordInfo {
    /// The Speech confidence between 0.0 and 1.0 for this word. A higher number indicates an estimated
    /// greater likelihood that the recognized word is correct. The default of 0.0 is a sentinel value
    /// indicating that confidence was not set. This field is not guaranteed to be fully stable over
    /// time for the same audio input. Users should also not rely on it to always be provided.
    pub confidence: Option<f32>,

    /// Time offset relative to the beginning of the audio that corresponds to the end of the spoken
    /// word. This is an experimental feature and the accuracy of the time offset can vary.
    pub end_offset: Option<runtime::Duration>,

    /// Time offset relative to the beginning of the audio that corresponds to the start of the spoken
    /// word. This is an experimental feature and the accuracy of the time offset can vary.
    pub start_offset: Option<runtime::Duration>,

    /// The word this info is for.
    pub word: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SpeechWordInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence: None,
            end_offset: None,
            start_offset: None,
            word: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence`](Self::confidence).
    pub fn set_confidence(mut self, value: f32) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets [`end_offset`](Self::end_offset).
    pub fn set_end_offset(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.end_offset = Some(value.into());
        self
    }

    /// Sets [`start_offset`](Self::start_offset).
    pub fn set_start_offset(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.start_offset = Some(value.into());
        self
    }

    /// Sets [`word`](Self::word).
    pub fn set_word(mut self, value: impl Into<String>) -> Self {
        self.word = Some(value.into());
        self
    }
}

impl runtime::Message for SpeechWordInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidence" => reader.field(&mut self.confidence),
            "endOffset" => reader.field(&mut self.end_offset),
            "startOffset" => reader.field(&mut self.start_offset),
            "word" => reader.field(&mut self.word),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidence", &self.confidence);
        writer.field("endOffset", &self.end_offset);
        writer.field("startOffset", &self.start_offset);
        writer.field("word", &self.word);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SpeechWordInfo);

/// Contains a speech recognition result corresponding to a portion of the audio that is currently
/// being processed or an indication that this is the end of the single requested utterance. While
/// end-user audio is being processed, Dialogflow sends a series of results. Each result may contain
/// a `transcript` value. A transcript represents a portion of the utterance. While the recognizer
/// is processing audio, transcript values may be interim values or finalized values. Once a
/// transcript is finalized, the `is_final` value is set to true and processing continues for the
/// next transcript. If `StreamingDetectIntentRequest.query_input.audio_config.single_utterance` was
/// true, and the recognizer has completed processing audio, the `message_type` value is set to
/// `END_OF_SINGLE_UTTERANCE and the following (last) result contains the last finalized transcript. The complete end-user utterance is determined by concatenating the finalized transcript values received for the series of results. In the following example, single utterance is enabled. In the case where single utterance is not enabled, result 7 would not occur. ``` Num | transcript | message_type | is_final --- | ----------------------- | ----------------------- | -------- 1 | "tube" | TRANSCRIPT | false 2 | "to be a" | TRANSCRIPT | false 3 | "to be" | TRANSCRIPT | false 4 | "to be or not to be" | TRANSCRIPT | true 5 | "that's" | TRANSCRIPT | false 6 | "that is | TRANSCRIPT | false 7 | unset | END_OF_SINGLE_UTTERANCE | unset 8 | " that is the question" | TRANSCRIPT | true ``` Concatenating the finalized transcripts with`is_final\`
/// set to true, the complete utterance becomes "to be or not to be that is the question".
///
/// Schema `GoogleCloudDialogflowV2StreamingRecognitionResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct StreamingRecognitionResult {
    /// The Speech confidence between 0.0 and 1.0 for the current portion of audio. A higher number
    /// indicates an estimated greater likelihood that the recognized words are correct. The default of
    /// 0.0 is a sentinel value indicating that confidence was not set. This field is typically only
    /// provided if `is_final` is true and you should not rely on it being accurate or even set.
    pub confidence: Option<f32>,

    /// If `false`, the `StreamingRecognitionResult` represents an interim result that may change. If
    /// `true`, the recognizer will not return any further hypotheses about this piece of the audio. May
    /// only be populated for `message_type` = `TRANSCRIPT`.
    pub is_final: Option<bool>,

    /// Detected language code for the transcript.
    pub language_code: Option<String>,

    /// Type of the result message.
    pub message_type: Option<schemas::v2::StreamingRecognitionResultMessageType>,

    /// Time offset of the end of this Speech recognition result relative to the beginning of the audio.
    /// Only populated for `message_type` = `TRANSCRIPT`.
    pub speech_end_offset: Option<runtime::Duration>,

    /// Word-specific information for the words recognized by Speech in transcript. Populated if and
    /// only if `message_type` = `TRANSCRIPT` and \[InputAudioConfig.enable_word_info\] is set.
    pub speech_word_info: Vec<schemas::v2::SpeechWordInfo>,

    /// Transcript text representing the words that the user spoke. Populated if and only if
    /// `message_type` = `TRANSCRIPT`.
    pub transcript: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl StreamingRecognitionResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence: None,
            is_final: None,
            language_code: None,
            message_type: None,
            speech_end_offset: None,
            speech_word_info: Vec::new(),
            transcript: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence`](Self::confidence).
    pub fn set_confidence(mut self, value: f32) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets [`is_final`](Self::is_final).
    pub fn set_is_final(mut self, value: bool) -> Self {
        self.is_final = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`message_type`](Self::message_type).
    pub fn set_message_type(
        mut self,
        value: impl Into<schemas::v2::StreamingRecognitionResultMessageType>,
    ) -> Self {
        self.message_type = Some(value.into());
        self
    }

    /// Sets [`speech_end_offset`](Self::speech_end_offset).
    pub fn set_speech_end_offset(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.speech_end_offset = Some(value.into());
        self
    }

    /// Sets [`speech_word_info`](Self::speech_word_info).
    pub fn set_speech_word_info(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::SpeechWordInfo>,
    ) -> Self {
        self.speech_word_info = values.into_iter().collect();
        self
    }

    /// Sets [`transcript`](Self::transcript).
    pub fn set_transcript(mut self, value: impl Into<String>) -> Self {
        self.transcript = Some(value.into());
        self
    }
}

impl runtime::Message for StreamingRecognitionResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidence" => reader.field(&mut self.confidence),
            "isFinal" => reader.field(&mut self.is_final),
            "languageCode" => reader.field(&mut self.language_code),
            "messageType" => reader.field(&mut self.message_type),
            "speechEndOffset" => reader.field(&mut self.speech_end_offset),
            "speechWordInfo" => reader.field(&mut self.speech_word_info),
            "transcript" => reader.field(&mut self.transcript),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidence", &self.confidence);
        writer.field("isFinal", &self.is_final);
        writer.field("languageCode", &self.language_code);
        writer.field("messageType", &self.message_type);
        writer.field("speechEndOffset", &self.speech_end_offset);
        writer.field("speechWordInfo", &self.speech_word_info);
        writer.field("transcript", &self.transcript);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(StreamingRecognitionResult);

/// Type of the result message.
///
/// Values of `messageType` in [`StreamingRecognitionResult`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`StreamingRecognitionResult`]: crate::v3beta1::schemas::v2::StreamingRecognitionResult
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamingRecognitionResultMessageType {
    /// Not specified. Should never be used. On the wire: `MESSAGE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Message contains a (possibly partial) transcript. On the wire: `TRANSCRIPT`.
    Transcript,

    /// This event indicates that the server has detected the end of the user's speech utterance and
    /// expects no additional inputs. Therefore, the server will not process additional audio (although
    /// it may subsequently return additional results). The client should stop sending additional audio
    /// data, half-close the gRPC connection, and wait for any additional results until the server
    /// closes the gRPC connection. This message is only sent if `single_utterance` was set to `true`,
    /// and is not used otherwise. On the wire: `END_OF_SINGLE_UTTERANCE`.
    EndOfSingleUtterance,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for StreamingRecognitionResultMessageType {
    fn from(name: &str) -> Self {
        match name {
            "MESSAGE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "TRANSCRIPT" => Self::Transcript,
            "END_OF_SINGLE_UTTERANCE" => Self::EndOfSingleUtterance,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for StreamingRecognitionResultMessageType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MESSAGE_TYPE_UNSPECIFIED",
            Self::Transcript => "TRANSCRIPT",
            Self::EndOfSingleUtterance => "END_OF_SINGLE_UTTERANCE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(StreamingRecognitionResultMessageType);

/// The response message for Participants.SuggestArticles.
///
/// Schema `GoogleCloudDialogflowV2SuggestArticlesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestArticlesResponse {
    /// Articles ordered by score in descending order.
    pub article_answers: Vec<schemas::v2::ArticleAnswer>,

    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the SuggestArticlesRequest.context_size field in the request if there aren't that
    /// many messages in the conversation.
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
        values: impl IntoIterator<Item = schemas::v2::ArticleAnswer>,
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
/// Schema `GoogleCloudDialogflowV2SuggestFaqAnswersResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestFaqAnswersResponse {
    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the SuggestFaqAnswersRequest.context_size field in the request if there aren't that
    /// many messages in the conversation.
    pub context_size: Option<i32>,

    /// Answers extracted from FAQ documents.
    pub faq_answers: Vec<schemas::v2::FaqAnswer>,

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
        values: impl IntoIterator<Item = schemas::v2::FaqAnswer>,
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
/// Schema `GoogleCloudDialogflowV2SuggestKnowledgeAssistResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestKnowledgeAssistResponse {
    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the SuggestKnowledgeAssistRequest.context_size field in the request if there are
    /// fewer messages in the conversation.
    pub context_size: Option<i32>,

    /// Output only. Knowledge Assist suggestion.
    pub knowledge_assist_answer: Option<schemas::v2::KnowledgeAssistAnswer>,

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
        value: schemas::v2::KnowledgeAssistAnswer,
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
/// Schema `GoogleCloudDialogflowV2SuggestSmartRepliesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
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
    pub smart_reply_answers: Vec<schemas::v2::SmartReplyAnswer>,

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
        values: impl IntoIterator<Item = schemas::v2::SmartReplyAnswer>,
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

/// One response of different type of suggestion response which is used in the response of
/// Participants.AnalyzeContent and Participants.AnalyzeContent, as well as
/// [HumanAgentAssistantEvent].
///
/// Schema `GoogleCloudDialogflowV2SuggestionResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [HumanAgentAssistantEvent]: crate::v3beta1::schemas::v2::HumanAgentAssistantEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestionResult {
    /// Error status if the request failed.
    pub error: Option<schemas::rpc::Status>,

    /// Suggestions generated using generators triggered by customer or agent messages.
    pub generate_suggestions_response: Option<schemas::v2::GenerateSuggestionsResponse>,

    /// [SuggestArticlesResponse] if request is for ARTICLE_SUGGESTION.
    ///
    /// [SuggestArticlesResponse]: crate::v3beta1::schemas::v2::SuggestArticlesResponse
    pub suggest_articles_response: Option<schemas::v2::SuggestArticlesResponse>,

    /// [SuggestFaqAnswersResponse] if request is for FAQ_ANSWER.
    ///
    /// [SuggestFaqAnswersResponse]: crate::v3beta1::schemas::v2::SuggestFaqAnswersResponse
    pub suggest_faq_answers_response: Option<schemas::v2::SuggestFaqAnswersResponse>,

    /// [SuggestKnowledgeAssistResponse] if request is for KNOWLEDGE_ASSIST.
    ///
    /// [SuggestKnowledgeAssistResponse]: crate::v3beta1::schemas::v2::SuggestKnowledgeAssistResponse
    pub suggest_knowledge_assist_response: Option<
        schemas::v2::SuggestKnowledgeAssistResponse,
    >,

    /// [SuggestSmartRepliesResponse] if request is for SMART_REPLY.
    ///
    /// [SuggestSmartRepliesResponse]: crate::v3beta1::schemas::v2::SuggestSmartRepliesResponse
    pub suggest_smart_replies_response: Option<schemas::v2::SuggestSmartRepliesResponse>,

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
        value: schemas::v2::GenerateSuggestionsResponse,
    ) -> Self {
        self.generate_suggestions_response = Some(value);
        self
    }

    /// Sets [`suggest_articles_response`](Self::suggest_articles_response).
    pub fn set_suggest_articles_response(
        mut self,
        value: schemas::v2::SuggestArticlesResponse,
    ) -> Self {
        self.suggest_articles_response = Some(value);
        self
    }

    /// Sets [`suggest_faq_answers_response`](Self::suggest_faq_answers_response).
    pub fn set_suggest_faq_answers_response(
        mut self,
        value: schemas::v2::SuggestFaqAnswersResponse,
    ) -> Self {
        self.suggest_faq_answers_response = Some(value);
        self
    }

    /// Sets [`suggest_knowledge_assist_response`](Self::suggest_knowledge_assist_response).
    pub fn set_suggest_knowledge_assist_response(
        mut self,
        value: schemas::v2::SuggestKnowledgeAssistResponse,
    ) -> Self {
        self.suggest_knowledge_assist_response = Some(value);
        self
    }

    /// Sets [`suggest_smart_replies_response`](Self::suggest_smart_replies_response).
    pub fn set_suggest_smart_replies_response(
        mut self,
        value: schemas::v2::SuggestSmartRepliesResponse,
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

/// Suggested summary of the conversation.
///
/// Schema `GoogleCloudDialogflowV2SummarySuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarySuggestion {
    /// Required. All the parts of generated summary.
    pub summary_sections: Vec<schemas::v2::SummarySuggestionSummarySection>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarySuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            summary_sections: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`summary_sections`](Self::summary_sections).
    pub fn set_summary_sections(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::SummarySuggestionSummarySection>,
    ) -> Self {
        self.summary_sections = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SummarySuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "summarySections" => reader.field(&mut self.summary_sections),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("summarySections", &self.summary_sections);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarySuggestion);

/// A component of the generated summary.
///
/// Schema `GoogleCloudDialogflowV2SummarySuggestionSummarySection`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarySuggestionSummarySection {
    /// Required. Name of the section.
    pub section: Option<String>,

    /// Required. Summary text for the section.
    pub summary: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarySuggestionSummarySection {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            section: None,
            summary: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`section`](Self::section).
    pub fn set_section(mut self, value: impl Into<String>) -> Self {
        self.section = Some(value.into());
        self
    }

    /// Sets [`summary`](Self::summary).
    pub fn set_summary(mut self, value: impl Into<String>) -> Self {
        self.summary = Some(value.into());
        self
    }
}

impl runtime::Message for SummarySuggestionSummarySection {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "section" => reader.field(&mut self.section),
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
        writer.field("section", &self.section);
        writer.field("summary", &self.summary);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarySuggestionSummarySection);

/// Represents a call of a specific tool's action with the specified inputs.
///
/// Schema `GoogleCloudDialogflowV2ToolCall`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolCall {
    /// Optional. The name of the tool's action associated with this call.
    pub action: Option<String>,

    /// Optional. The answer record associated with this tool call.
    pub answer_record: Option<String>,

    /// Output only. Create time of the tool call.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. The action's input parameters.
    pub input_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Output only. State of the tool call.
    pub state: Option<schemas::v2::ToolCallState>,

    /// Optional. The tool associated with this call. Format: `projects//locations//tools/`.
    pub tool: Option<String>,

    /// Optional. A human readable description of the tool.
    pub tool_display_details: Option<String>,

    /// Optional. A human readable short name of the tool, to be shown on the UI.
    pub tool_display_name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolCall {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            answer_record: None,
            create_time: None,
            input_parameters: None,
            state: None,
            tool: None,
            tool_display_details: None,
            tool_display_name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`input_parameters`](Self::input_parameters).
    pub fn set_input_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.input_parameters = Some(value.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(mut self, value: impl Into<schemas::v2::ToolCallState>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`tool`](Self::tool).
    pub fn set_tool(mut self, value: impl Into<String>) -> Self {
        self.tool = Some(value.into());
        self
    }

    /// Sets [`tool_display_details`](Self::tool_display_details).
    pub fn set_tool_display_details(mut self, value: impl Into<String>) -> Self {
        self.tool_display_details = Some(value.into());
        self
    }

    /// Sets [`tool_display_name`](Self::tool_display_name).
    pub fn set_tool_display_name(mut self, value: impl Into<String>) -> Self {
        self.tool_display_name = Some(value.into());
        self
    }
}

impl runtime::Message for ToolCall {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "answerRecord" => reader.field(&mut self.answer_record),
            "createTime" => reader.field(&mut self.create_time),
            "inputParameters" => reader.field(&mut self.input_parameters),
            "state" => reader.field(&mut self.state),
            "tool" => reader.field(&mut self.tool),
            "toolDisplayDetails" => reader.field(&mut self.tool_display_details),
            "toolDisplayName" => reader.field(&mut self.tool_display_name),
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
        writer.field("answerRecord", &self.answer_record);
        writer.field("createTime", &self.create_time);
        writer.field("inputParameters", &self.input_parameters);
        writer.field("state", &self.state);
        writer.field("tool", &self.tool);
        writer.field("toolDisplayDetails", &self.tool_display_details);
        writer.field("toolDisplayName", &self.tool_display_name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolCall);

/// The result of calling a tool's action.
///
/// Schema `GoogleCloudDialogflowV2ToolCallResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolCallResult {
    /// Optional. The name of the tool's action associated with this call.
    pub action: Option<String>,

    /// Optional. The answer record associated with this tool call result.
    pub answer_record: Option<String>,

    /// Only populated if the response content is utf-8 encoded.
    pub content: Option<String>,

    /// Output only. Create time of the tool call result.
    pub create_time: Option<runtime::Timestamp>,

    /// The tool call's error.
    pub error: Option<schemas::v2::ToolCallResultError>,

    /// Only populated if the response content is not utf-8 encoded. (by definition byte fields are
    /// base64 encoded).
    pub raw_content: Option<bytes::Bytes>,

    /// Optional. The tool associated with this call. Format: `projects//locations//tools/`.
    pub tool: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolCallResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            answer_record: None,
            content: None,
            create_time: None,
            error: None,
            raw_content: None,
            tool: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`content`](Self::content).
    pub fn set_content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`error`](Self::error).
    pub fn set_error(mut self, value: schemas::v2::ToolCallResultError) -> Self {
        self.error = Some(value);
        self
    }

    /// Sets [`raw_content`](Self::raw_content).
    pub fn set_raw_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.raw_content = Some(value.into());
        self
    }

    /// Sets [`tool`](Self::tool).
    pub fn set_tool(mut self, value: impl Into<String>) -> Self {
        self.tool = Some(value.into());
        self
    }
}

impl runtime::Message for ToolCallResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "answerRecord" => reader.field(&mut self.answer_record),
            "content" => reader.field(&mut self.content),
            "createTime" => reader.field(&mut self.create_time),
            "error" => reader.field(&mut self.error),
            "rawContent" => reader.field(&mut self.raw_content),
            "tool" => reader.field(&mut self.tool),
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
        writer.field("answerRecord", &self.answer_record);
        writer.field("content", &self.content);
        writer.field("createTime", &self.create_time);
        writer.field("error", &self.error);
        writer.field("rawContent", &self.raw_content);
        writer.field("tool", &self.tool);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolCallResult);

/// An error produced by the tool call.
///
/// Schema `GoogleCloudDialogflowV2ToolCallResultError`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolCallResultError {
    /// Optional. The error message of the function.
    pub message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolCallResultError {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`message`](Self::message).
    pub fn set_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

impl runtime::Message for ToolCallResultError {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "message" => reader.field(&mut self.message),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("message", &self.message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolCallResultError);

/// State of the tool call.
///
/// Values of `state` in [`ToolCall`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [`ToolCall`]: crate::v3beta1::schemas::v2::ToolCall
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolCallState {
    /// Default value. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// The tool call has been triggered. On the wire: `TRIGGERED`.
    Triggered,

    /// The tool call requires confirmation from a human. On the wire: `NEEDS_CONFIRMATION`.
    NeedsConfirmation,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ToolCallState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "TRIGGERED" => Self::Triggered,
            "NEEDS_CONFIRMATION" => Self::NeedsConfirmation,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ToolCallState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Triggered => "TRIGGERED",
            Self::NeedsConfirmation => "NEEDS_CONFIRMATION",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ToolCallState);

/// Metadata for a ConversationModels.UndeployConversationModel operation.
///
/// Schema `GoogleCloudDialogflowV2UndeployConversationModelOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UndeployConversationModelOperationMetadata {
    /// The resource name of the conversation model. Format: `projects//conversationModels/`
    pub conversation_model: Option<String>,

    /// Timestamp when the request to undeploy conversation model was submitted. The time is measured on
    /// server side.
    pub create_time: Option<runtime::Timestamp>,

    /// The time when the operation finished.
    pub done_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl UndeployConversationModelOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_model: None,
            create_time: None,
            done_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_model`](Self::conversation_model).
    pub fn set_conversation_model(mut self, value: impl Into<String>) -> Self {
        self.conversation_model = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`done_time`](Self::done_time).
    pub fn set_done_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.done_time = Some(value.into());
        self
    }
}

impl runtime::Message for UndeployConversationModelOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationModel" => reader.field(&mut self.conversation_model),
            "createTime" => reader.field(&mut self.create_time),
            "doneTime" => reader.field(&mut self.done_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationModel", &self.conversation_model);
        writer.field("createTime", &self.create_time);
        writer.field("doneTime", &self.done_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(UndeployConversationModelOperationMetadata);

/// The request message for a webhook call.
///
/// Schema `GoogleCloudDialogflowV2WebhookRequest`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequest {
    /// Optional. The contents of the original request that was passed to `[Streaming]DetectIntent`
    /// call.
    pub original_detect_intent_request: Option<schemas::v2::OriginalDetectIntentRequest>,

    /// The result of the conversational query or event processing. Contains the same value as
    /// `[Streaming]DetectIntentResponse.query_result`.
    pub query_result: Option<schemas::v2::QueryResult>,

    /// The unique identifier of the response. Contains the same value as
    /// `[Streaming]DetectIntentResponse.response_id`.
    pub response_id: Option<String>,

    /// The unique identifier of detectIntent request session. Can be used to identify end-user inside
    /// webhook implementation. Format: `projects//agent/sessions/`, or
    /// `projects//agent/environments//users//sessions/`.
    pub session: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            original_detect_intent_request: None,
            query_result: None,
            response_id: None,
            session: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`original_detect_intent_request`](Self::original_detect_intent_request).
    pub fn set_original_detect_intent_request(
        mut self,
        value: schemas::v2::OriginalDetectIntentRequest,
    ) -> Self {
        self.original_detect_intent_request = Some(value);
        self
    }

    /// Sets [`query_result`](Self::query_result).
    pub fn set_query_result(mut self, value: schemas::v2::QueryResult) -> Self {
        self.query_result = Some(value);
        self
    }

    /// Sets [`response_id`](Self::response_id).
    pub fn set_response_id(mut self, value: impl Into<String>) -> Self {
        self.response_id = Some(value.into());
        self
    }

    /// Sets [`session`](Self::session).
    pub fn set_session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "originalDetectIntentRequest" => {
                reader.field(&mut self.original_detect_intent_request)
            }
            "queryResult" => reader.field(&mut self.query_result),
            "responseId" => reader.field(&mut self.response_id),
            "session" => reader.field(&mut self.session),
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
            .field("originalDetectIntentRequest", &self.original_detect_intent_request);
        writer.field("queryResult", &self.query_result);
        writer.field("responseId", &self.response_id);
        writer.field("session", &self.session);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequest);

/// The response message for a webhook call. This response is validated by the Dialogflow server. If
/// validation fails, an error will be returned in the [QueryResult.diagnostic_info] field. Setting
/// JSON fields to an empty value with the wrong type is a common error. To avoid this error: - Use
/// `""` for empty strings - Use `{}` or `null` for empty objects - Use `[]` or `null` for empty
/// arrays For more information, see the
/// [Protocol Buffers Language Guide](https://developers.google.com/protocol-buffers/docs/proto3#json).
///
/// Schema `GoogleCloudDialogflowV2WebhookResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2`.
///
/// [QueryResult.diagnostic_info]: field@crate::v3beta1::schemas::v2::QueryResult::diagnostic_info
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookResponse {
    /// Optional. Invokes the supplied events. When this field is set, Dialogflow ignores the
    /// `fulfillment_text`, `fulfillment_messages`, and `payload` fields.
    pub followup_event_input: Option<schemas::v2::EventInput>,

    /// Optional. The rich response messages intended for the end-user. When provided, Dialogflow uses
    /// this field to populate [QueryResult.fulfillment_messages] sent to the integration or API caller.
    ///
    /// [QueryResult.fulfillment_messages]: field@crate::v3beta1::schemas::v2::QueryResult::fulfillment_messages
    pub fulfillment_messages: Vec<schemas::v2::IntentMessage>,

    /// Optional. The text response message intended for the end-user. It is recommended to use
    /// `fulfillment_messages.text.text[0]` instead. When provided, Dialogflow uses this field to
    /// populate [QueryResult.fulfillment_text] sent to the integration or API caller.
    ///
    /// [QueryResult.fulfillment_text]: field@crate::v3beta1::schemas::v2::QueryResult::fulfillment_text
    pub fulfillment_text: Option<String>,

    /// Optional. The collection of output contexts that will overwrite currently active contexts for
    /// the session and reset their lifespans. When provided, Dialogflow uses this field to populate
    /// [QueryResult.output_contexts] sent to the integration or API caller.
    ///
    /// [QueryResult.output_contexts]: field@crate::v3beta1::schemas::v2::QueryResult::output_contexts
    pub output_contexts: Vec<schemas::v2::Context>,

    /// Optional. This field can be used to pass custom data from your webhook to the integration or API
    /// caller. Arbitrary JSON objects are supported. When provided, Dialogflow uses this field to
    /// populate [QueryResult.webhook_payload] sent to the integration or API caller. This field is also
    /// used by the
    /// [Google Assistant integration](https://cloud.google.com/dialogflow/docs/integrations/aog) for
    /// rich response messages. See the format definition at
    /// [Google Assistant Dialogflow webhook format](https://developers.google.com/assistant/actions/build/json/dialogflow-webhook-json)
    ///
    /// [QueryResult.webhook_payload]: field@crate::v3beta1::schemas::v2::QueryResult::webhook_payload
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. Additional session entity types to replace or extend developer entity types with. The
    /// entity synonyms apply to all languages and persist for the session. Setting this data from a
    /// webhook overwrites the session entity types that have been set using `detectIntent`,
    /// `streamingDetectIntent` or [SessionEntityType] management methods.
    ///
    /// [SessionEntityType]: crate::v3beta1::schemas::v2::SessionEntityType
    pub session_entity_types: Vec<schemas::v2::SessionEntityType>,

    /// Optional. A custom field used to identify the webhook source. Arbitrary strings are supported.
    /// When provided, Dialogflow uses this field to populate [QueryResult.webhook_source] sent to the
    /// integration or API caller.
    ///
    /// [QueryResult.webhook_source]: field@crate::v3beta1::schemas::v2::QueryResult::webhook_source
    pub source: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            followup_event_input: None,
            fulfillment_messages: Vec::new(),
            fulfillment_text: None,
            output_contexts: Vec::new(),
            payload: None,
            session_entity_types: Vec::new(),
            source: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`followup_event_input`](Self::followup_event_input).
    pub fn set_followup_event_input(mut self, value: schemas::v2::EventInput) -> Self {
        self.followup_event_input = Some(value);
        self
    }

    /// Sets [`fulfillment_messages`](Self::fulfillment_messages).
    pub fn set_fulfillment_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::IntentMessage>,
    ) -> Self {
        self.fulfillment_messages = values.into_iter().collect();
        self
    }

    /// Sets [`fulfillment_text`](Self::fulfillment_text).
    pub fn set_fulfillment_text(mut self, value: impl Into<String>) -> Self {
        self.fulfillment_text = Some(value.into());
        self
    }

    /// Sets [`output_contexts`](Self::output_contexts).
    pub fn set_output_contexts(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::Context>,
    ) -> Self {
        self.output_contexts = values.into_iter().collect();
        self
    }

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`session_entity_types`](Self::session_entity_types).
    pub fn set_session_entity_types(
        mut self,
        values: impl IntoIterator<Item = schemas::v2::SessionEntityType>,
    ) -> Self {
        self.session_entity_types = values.into_iter().collect();
        self
    }

    /// Sets [`source`](Self::source).
    pub fn set_source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "followupEventInput" => reader.field(&mut self.followup_event_input),
            "fulfillmentMessages" => reader.field(&mut self.fulfillment_messages),
            "fulfillmentText" => reader.field(&mut self.fulfillment_text),
            "outputContexts" => reader.field(&mut self.output_contexts),
            "payload" => reader.field(&mut self.payload),
            "sessionEntityTypes" => reader.field(&mut self.session_entity_types),
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
        writer.field("followupEventInput", &self.followup_event_input);
        writer.field("fulfillmentMessages", &self.fulfillment_messages);
        writer.field("fulfillmentText", &self.fulfillment_text);
        writer.field("outputContexts", &self.output_contexts);
        writer.field("payload", &self.payload);
        writer.field("sessionEntityTypes", &self.session_entity_types);
        writer.field("source", &self.source);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookResponse);

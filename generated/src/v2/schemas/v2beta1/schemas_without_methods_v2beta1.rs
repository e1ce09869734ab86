//! Schemas of the feature `schemas-without-methods-v2beta1`.

use crate::runtime;
use crate::v2::schemas;

/// Agent Coaching instructions that customer can configure.
///
/// Schema `GoogleCloudDialogflowV2beta1AgentCoachingInstruction`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
        schemas::v2beta1::AgentCoachingInstructionDuplicateCheckResult,
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
        value: schemas::v2beta1::AgentCoachingInstructionDuplicateCheckResult,
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
/// Schema `GoogleCloudDialogflowV2beta1AgentCoachingInstructionDuplicateCheckResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingInstructionDuplicateCheckResult {
    /// Output only. The duplicate suggestions.
    pub duplicate_suggestions: Vec<
        schemas::v2beta1::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion,
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
            Item = schemas::v2beta1::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion,
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
/// Schema
/// `GoogleCloudDialogflowV2beta1AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1AgentCoachingSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestion {
    /// Optional. Suggested actions for the agent to take.
    pub agent_action_suggestions: Vec<
        schemas::v2beta1::AgentCoachingSuggestionAgentActionSuggestion,
    >,

    /// Optional. Instructions applicable based on the current context.
    pub applicable_instructions: Vec<schemas::v2beta1::AgentCoachingInstruction>,

    /// Optional. Sample response for the Agent.
    pub sample_responses: Vec<schemas::v2beta1::AgentCoachingSuggestionSampleResponse>,

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
            Item = schemas::v2beta1::AgentCoachingSuggestionAgentActionSuggestion,
        >,
    ) -> Self {
        self.agent_action_suggestions = values.into_iter().collect();
        self
    }

    /// Sets [`applicable_instructions`](Self::applicable_instructions).
    pub fn set_applicable_instructions(
        mut self,
        values: impl IntoIterator<Item = schemas::v2beta1::AgentCoachingInstruction>,
    ) -> Self {
        self.applicable_instructions = values.into_iter().collect();
        self
    }

    /// Sets [`sample_responses`](Self::sample_responses).
    pub fn set_sample_responses(
        mut self,
        values: impl IntoIterator<
            Item = schemas::v2beta1::AgentCoachingSuggestionSampleResponse,
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
/// Schema `GoogleCloudDialogflowV2beta1AgentCoachingSuggestionAgentActionSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionAgentActionSuggestion {
    /// Optional. The suggested action for the agent.
    pub agent_action: Option<String>,

    /// Output only. Duplicate check result for the agent action suggestion.
    pub duplicate_check_result: Option<
        schemas::v2beta1::AgentCoachingSuggestionDuplicateCheckResult,
    >,

    /// Output only. Sources for the agent action suggestion.
    pub sources: Option<schemas::v2beta1::AgentCoachingSuggestionSources>,

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
        value: schemas::v2beta1::AgentCoachingSuggestionDuplicateCheckResult,
    ) -> Self {
        self.duplicate_check_result = Some(value);
        self
    }

    /// Sets [`sources`](Self::sources).
    pub fn set_sources(
        mut self,
        value: schemas::v2beta1::AgentCoachingSuggestionSources,
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
/// Schema `GoogleCloudDialogflowV2beta1AgentCoachingSuggestionDuplicateCheckResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionDuplicateCheckResult {
    /// Output only. The duplicate suggestions.
    pub duplicate_suggestions: Vec<
        schemas::v2beta1::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion,
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
            Item = schemas::v2beta1::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion,
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
/// Schema
/// `GoogleCloudDialogflowV2beta1AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion {
    /// Output only. The answer record id of the past duplicate suggestion.
    pub answer_record: Option<String>,

    /// Output only. The similarity score of between the past and current suggestion.
    pub similarity_score: Option<f32>,

    /// Output only. Sources for the suggestion.
    pub sources: Option<schemas::v2beta1::AgentCoachingSuggestionSources>,

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
        value: schemas::v2beta1::AgentCoachingSuggestionSources,
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
/// Schema `GoogleCloudDialogflowV2beta1AgentCoachingSuggestionSampleResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionSampleResponse {
    /// Output only. Duplicate check result for the sample response.
    pub duplicate_check_result: Option<
        schemas::v2beta1::AgentCoachingSuggestionDuplicateCheckResult,
    >,

    /// Optional. Sample response for Agent in text.
    pub response_text: Option<String>,

    /// Output only. Sources for the Sample Response.
    pub sources: Option<schemas::v2beta1::AgentCoachingSuggestionSources>,

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
        value: schemas::v2beta1::AgentCoachingSuggestionDuplicateCheckResult,
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
        value: schemas::v2beta1::AgentCoachingSuggestionSources,
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
/// Schema `GoogleCloudDialogflowV2beta1AgentCoachingSuggestionSources`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1AnnotatedMessagePart`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AnnotatedMessagePart {
    /// Optional. The
    /// [Dialogflow system entity type](https://cloud.google.com/dialogflow/docs/reference/system-entities)
    /// of this message part. If this is empty, Dialogflow could not annotate the phrase part with a
    /// system entity.
    pub entity_type: Option<String>,

    /// Optional. The
    /// [Dialogflow system entity formatted value](https://cloud.google.com/dialogflow/docs/reference/system-entities)
    /// of this message part. For example for a system entity of type `@sys.unit-currency`, this may
    /// contain: { "amount": 5, "currency": "USD" }
    pub formatted_value: Option<serde_json::Value>,

    /// Required. A part of a message possibly annotated with an entity.
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
/// Schema `GoogleCloudDialogflowV2beta1ArticleAnswer`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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

/// The response message for EntityTypes.BatchUpdateEntityTypes.
///
/// Schema `GoogleCloudDialogflowV2beta1BatchUpdateEntityTypesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchUpdateEntityTypesResponse {
    /// The collection of updated or created entity types.
    pub entity_types: Vec<schemas::v2beta1::EntityType>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::EntityType>,
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
/// Schema `GoogleCloudDialogflowV2beta1BatchUpdateIntentsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchUpdateIntentsResponse {
    /// The collection of updated or created intents.
    pub intents: Vec<schemas::v2beta1::Intent>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::Intent>,
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

/// Metadata for a ConversationProfile.ClearSuggestionFeatureConfig operation.
///
/// Schema `GoogleCloudDialogflowV2beta1ClearSuggestionFeatureConfigOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
        schemas::v2beta1::ClearSuggestionFeatureConfigOperationMetadataParticipantRole,
    >,

    /// Required. The type of the suggestion feature to remove.
    pub suggestion_feature_type: Option<
        schemas::v2beta1::ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
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
            schemas::v2beta1::ClearSuggestionFeatureConfigOperationMetadataParticipantRole,
        >,
    ) -> Self {
        self.participant_role = Some(value.into());
        self
    }

    /// Sets [`suggestion_feature_type`](Self::suggestion_feature_type).
    pub fn set_suggestion_feature_type(
        mut self,
        value: impl Into<
            schemas::v2beta1::ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`ClearSuggestionFeatureConfigOperationMetadata`]: crate::v2::schemas::v2beta1::ClearSuggestionFeatureConfigOperationMetadata
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`ClearSuggestionFeatureConfigOperationMetadata`]: crate::v2::schemas::v2beta1::ClearSuggestionFeatureConfigOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClearSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
    /// Unspecified feature type. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// Run article suggestion model for chat. On the wire: `ARTICLE_SUGGESTION`.
    ArticleSuggestion,

    /// Run FAQ model. On the wire: `FAQ`.
    Faq,

    /// Run smart reply model for chat. On the wire: `SMART_REPLY`.
    SmartReply,

    /// Run Dialogflow assist model for chat, which will return automated agent response as suggestion.
    /// On the wire: `DIALOGFLOW_ASSIST`.
    DialogflowAssist,

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
            "DIALOGFLOW_ASSIST" => Self::DialogflowAssist,
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
            Self::DialogflowAssist => "DIALOGFLOW_ASSIST",
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
/// Schema `GoogleCloudDialogflowV2beta1Context`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Context {
    /// Optional. The number of conversational query requests after which the context expires. The
    /// default is `0`. If set to `0`, the context expires immediately. Contexts expire automatically
    /// after 20 minutes if there are no matching queries.
    pub lifespan_count: Option<i32>,

    /// Required. The unique identifier of the context. Supported formats: -
    /// `projects//agent/sessions//contexts/`, - `projects//locations//agent/sessions//contexts/`, -
    /// `projects//agent/environments//users//sessions//contexts/`, -
    /// `projects//locations//agent/environments//users//sessions//contexts/`, The `Context ID` is
    /// always converted to lowercase, may only contain characters in `a-zA-Z0-9_-%` and may be at most
    /// 250 bytes long. If `Environment ID` is not specified, we assume default 'draft' environment. If
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
/// Schema `GoogleCloudDialogflowV2beta1ConversationEvent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationEvent {
    /// Required. The unique identifier of the conversation this notification refers to. Format:
    /// `projects//conversations/`.
    pub conversation: Option<String>,

    /// Optional. More detailed information about an error. Only set for type
    /// UNRECOVERABLE_ERROR_IN_PHONE_CALL.
    pub error_status: Option<schemas::rpc::Status>,

    /// Payload of NEW_MESSAGE event.
    pub new_message_payload: Option<schemas::v2beta1::Message>,

    /// Payload of NEW_RECOGNITION_RESULT event.
    pub new_recognition_result_payload: Option<
        schemas::v2beta1::StreamingRecognitionResult,
    >,

    /// Required. The type of the event that this notification refers to.
    pub r#type: Option<schemas::v2beta1::ConversationEventType>,

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
    pub fn set_new_message_payload(mut self, value: schemas::v2beta1::Message) -> Self {
        self.new_message_payload = Some(value);
        self
    }

    /// Sets [`new_recognition_result_payload`](Self::new_recognition_result_payload).
    pub fn set_new_recognition_result_payload(
        mut self,
        value: schemas::v2beta1::StreamingRecognitionResult,
    ) -> Self {
        self.new_recognition_result_payload = Some(value);
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(
        mut self,
        value: impl Into<schemas::v2beta1::ConversationEventType>,
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`ConversationEvent`]: crate::v2::schemas::v2beta1::ConversationEvent
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

/// Represents a Dialogflow assist answer.
///
/// Schema `GoogleCloudDialogflowV2beta1DialogflowAssistAnswer`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DialogflowAssistAnswer {
    /// The name of answer record, in the format of "projects//locations//answerRecords/"
    pub answer_record: Option<String>,

    /// An intent suggestion generated from conversation.
    pub intent_suggestion: Option<schemas::v2beta1::IntentSuggestion>,

    /// Result from v2 agent.
    pub query_result: Option<schemas::v2beta1::QueryResult>,

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
    pub fn set_intent_suggestion(
        mut self,
        value: schemas::v2beta1::IntentSuggestion,
    ) -> Self {
        self.intent_suggestion = Some(value);
        self
    }

    /// Sets [`query_result`](Self::query_result).
    pub fn set_query_result(mut self, value: schemas::v2beta1::QueryResult) -> Self {
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

/// A customer-managed encryption key specification that can be applied to all created resources
/// (e.g. Conversation).
///
/// Schema `GoogleCloudDialogflowV2beta1EncryptionSpec`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1EntityType`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntityType {
    /// Optional. Indicates whether the entity type can be automatically expanded.
    pub auto_expansion_mode: Option<schemas::v2beta1::EntityTypeAutoExpansionMode>,

    /// Required. The name of the entity type.
    pub display_name: Option<String>,

    /// Optional. Enables fuzzy entity extraction during classification.
    pub enable_fuzzy_extraction: Option<bool>,

    /// Optional. The collection of entity entries associated with the entity type.
    pub entities: Vec<schemas::v2beta1::EntityTypeEntity>,

    /// Required. Indicates the kind of entity type.
    pub kind: Option<schemas::v2beta1::EntityTypeKind>,

    /// The unique identifier of the entity type. Required for EntityTypes.UpdateEntityType and
    /// EntityTypes.BatchUpdateEntityTypes methods. Supported formats: - `projects//agent/entityTypes/`
    /// \- `projects//locations//agent/entityTypes/`
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
        value: impl Into<schemas::v2beta1::EntityTypeAutoExpansionMode>,
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
        values: impl IntoIterator<Item = schemas::v2beta1::EntityTypeEntity>,
    ) -> Self {
        self.entities = values.into_iter().collect();
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn set_kind(
        mut self,
        value: impl Into<schemas::v2beta1::EntityTypeKind>,
    ) -> Self {
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`EntityType`]: crate::v2::schemas::v2beta1::EntityType
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
/// Schema `GoogleCloudDialogflowV2beta1EntityTypeEntity`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`EntityType`]: crate::v2::schemas::v2beta1::EntityType
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
/// Schema `GoogleCloudDialogflowV2beta1EventInput`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
    /// [WebhookResponse.followup_event_input]: field@crate::v2::schemas::v2beta1::WebhookResponse::followup_event_input
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
/// Schema `GoogleCloudDialogflowV2beta1ExportAgentResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1ExportOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportOperationMetadata {
    /// Cloud Storage file path of the exported data.
    pub exported_gcs_destination: Option<schemas::v2beta1::GcsDestination>,

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
        value: schemas::v2beta1::GcsDestination,
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
/// Schema `GoogleCloudDialogflowV2beta1FaqAnswer`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1FreeFormSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1GcsDestination`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GcsDestination {
    /// Required. The Google Cloud Storage URIs for the output. A URI is of the form:
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
/// Schema `GoogleCloudDialogflowV2beta1GenerateSuggestionsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateSuggestionsResponse {
    /// The answers generated for the conversation based on context.
    pub generator_suggestion_answers: Vec<
        schemas::v2beta1::GenerateSuggestionsResponseGeneratorSuggestionAnswer,
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
            Item = schemas::v2beta1::GenerateSuggestionsResponseGeneratorSuggestionAnswer,
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [GeneratorSuggestion]: crate::v2::schemas::v2beta1::GeneratorSuggestion
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateSuggestionsResponseGeneratorSuggestionAnswer {
    /// Answer record that uniquely identifies the suggestion. This can be used to provide suggestion
    /// feedback.
    pub answer_record: Option<String>,

    /// Suggestion details.
    pub generator_suggestion: Option<schemas::v2beta1::GeneratorSuggestion>,

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
        value: schemas::v2beta1::GeneratorSuggestion,
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
/// Schema `GoogleCloudDialogflowV2beta1GeneratorSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorSuggestion {
    /// Optional. Suggestion to coach the agent.
    pub agent_coaching_suggestion: Option<schemas::v2beta1::AgentCoachingSuggestion>,

    /// Optional. Free form suggestion.
    pub free_form_suggestion: Option<schemas::v2beta1::FreeFormSuggestion>,

    /// Optional. Suggested summary.
    pub summary_suggestion: Option<schemas::v2beta1::SummarySuggestion>,

    /// Optional. List of request and response for tool calls executed.
    pub tool_call_info: Vec<schemas::v2beta1::GeneratorSuggestionToolCallInfo>,

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
        value: schemas::v2beta1::AgentCoachingSuggestion,
    ) -> Self {
        self.agent_coaching_suggestion = Some(value);
        self
    }

    /// Sets [`free_form_suggestion`](Self::free_form_suggestion).
    pub fn set_free_form_suggestion(
        mut self,
        value: schemas::v2beta1::FreeFormSuggestion,
    ) -> Self {
        self.free_form_suggestion = Some(value);
        self
    }

    /// Sets [`summary_suggestion`](Self::summary_suggestion).
    pub fn set_summary_suggestion(
        mut self,
        value: schemas::v2beta1::SummarySuggestion,
    ) -> Self {
        self.summary_suggestion = Some(value);
        self
    }

    /// Sets [`tool_call_info`](Self::tool_call_info).
    pub fn set_tool_call_info(
        mut self,
        values: impl IntoIterator<
            Item = schemas::v2beta1::GeneratorSuggestionToolCallInfo,
        >,
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
/// Schema `GoogleCloudDialogflowV2beta1GeneratorSuggestionToolCallInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorSuggestionToolCallInfo {
    /// Required. Request for a tool call.
    pub tool_call: Option<schemas::v2beta1::ToolCall>,

    /// Required. Response for a tool call.
    pub tool_call_result: Option<schemas::v2beta1::ToolCallResult>,

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
    pub fn set_tool_call(mut self, value: schemas::v2beta1::ToolCall) -> Self {
        self.tool_call = Some(value);
        self
    }

    /// Sets [`tool_call_result`](Self::tool_call_result).
    pub fn set_tool_call_result(
        mut self,
        value: schemas::v2beta1::ToolCallResult,
    ) -> Self {
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

/// Output only. Represents a notification sent to Pub/Sub subscribers for agent assistant events in
/// a specific conversation.
///
/// Schema `GoogleCloudDialogflowV2beta1HumanAgentAssistantEvent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HumanAgentAssistantEvent {
    /// The conversation this notification refers to. Format: `projects//conversations/`.
    pub conversation: Option<String>,

    /// The participant that the suggestion is compiled for. And This field is used to call
    /// Participants.ListSuggestions API. Format: `projects//conversations//participants/`. It will not
    /// be set in legacy workflow. HumanAgentAssistantConfig.name for more information.
    pub participant: Option<String>,

    /// The suggestion results payload that this notification refers to. It will only be set when
    /// HumanAgentAssistantConfig.SuggestionConfig.group_suggestion_responses sets to true.
    pub suggestion_results: Vec<schemas::v2beta1::SuggestionResult>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::SuggestionResult>,
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

/// Response message for Documents.ImportDocuments.
///
/// Schema `GoogleCloudDialogflowV2beta1ImportDocumentsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1InitializeEncryptionSpecMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InitializeEncryptionSpecMetadata {
    /// Output only. The original request for initialization.
    pub request: Option<schemas::v2beta1::InitializeEncryptionSpecRequest>,

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
        value: schemas::v2beta1::InitializeEncryptionSpecRequest,
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
/// Schema `GoogleCloudDialogflowV2beta1InitializeEncryptionSpecRequest`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InitializeEncryptionSpecRequest {
    /// Required. The encryption spec used for CMEK encryption. It is required that the kms key is in
    /// the same region as the endpoint. The same key will be used for all provisioned resources, if
    /// encryption is available. If the kms_key_name is left empty, no encryption will be enforced.
    pub encryption_spec: Option<schemas::v2beta1::EncryptionSpec>,

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
    pub fn set_encryption_spec(
        mut self,
        value: schemas::v2beta1::EncryptionSpec,
    ) -> Self {
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

/// An intent categorizes an end-user's intention for one conversation turn. For each agent, you
/// define many intents, where your combined intents can handle a complete conversation. When an
/// end-user writes or says something, referred to as an end-user expression or end-user input,
/// Dialogflow matches the end-user input to the best intent in your agent. Matching an intent is
/// also known as intent classification. For more information, see the
/// [intent guide](https://cloud.google.com/dialogflow/docs/intents-overview).
///
/// Schema `GoogleCloudDialogflowV2beta1Intent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Intent {
    /// Optional. The name of the action associated with the intent. Note: The action name must not
    /// contain whitespaces.
    pub action: Option<String>,

    /// Optional. The list of platforms for which the first responses will be copied from the messages
    /// in PLATFORM_UNSPECIFIED (i.e. default platform).
    pub default_response_platforms: Vec<
        schemas::v2beta1::IntentDefaultResponsePlatforms,
    >,

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

    /// Output only. Information about all followup intents that have this intent as a direct or
    /// indirect parent. We populate this field only in the output.
    pub followup_intent_info: Vec<schemas::v2beta1::IntentFollowupIntentInfo>,

    /// Optional. The list of context names required for this intent to be triggered. Formats: -
    /// `projects//agent/sessions/-/contexts/` - `projects//locations//agent/sessions/-/contexts/`
    pub input_context_names: Vec<String>,

    /// Optional. Indicates whether this is a fallback intent.
    pub is_fallback: Option<bool>,

    /// Optional. Indicates that a live agent should be brought in to handle the interaction with the
    /// user. In most cases, when you set this flag to true, you would also want to set end_interaction
    /// to true as well. Default is false.
    pub live_agent_handoff: Option<bool>,

    /// Optional. The collection of rich messages corresponding to the `Response` field in the
    /// Dialogflow console.
    pub messages: Vec<schemas::v2beta1::IntentMessage>,

    /// Optional. Indicates whether Machine Learning is disabled for the intent. Note: If `ml_disabled`
    /// setting is set to true, then this intent is not taken into account during inference in `ML ONLY`
    /// match mode. Also, auto-markup in the UI is turned off.
    pub ml_disabled: Option<bool>,

    /// Optional. Indicates whether Machine Learning is enabled for the intent. Note: If `ml_enabled`
    /// setting is set to false, then this intent is not taken into account during inference in
    /// `ML ONLY` match mode. Also, auto-markup in the UI is turned off. DEPRECATED! Please use
    /// `ml_disabled` field instead. NOTE: If both `ml_enabled` and `ml_disabled` are either not set or
    /// false, then the default value is determined as follows: - Before April 15th, 2018 the default
    /// is: ml_enabled = false / ml_disabled = true. - After April 15th, 2018 the default is: ml_enabled
    /// \= true / ml_disabled = false.
    #[deprecated]
    pub ml_enabled: Option<bool>,

    /// Optional. The unique identifier of this intent. Required for Intents.UpdateIntent and
    /// Intents.BatchUpdateIntents methods. Supported formats: - `projects//agent/intents/` -
    /// `projects//locations//agent/intents/`
    pub name: Option<String>,

    /// Optional. The collection of contexts that are activated when the intent is matched. Context
    /// messages in this collection should not set the parameters field. Setting the `lifespan_count` to
    /// 0 will reset the context when the intent is matched. Format:
    /// `projects//agent/sessions/-/contexts/`.
    pub output_contexts: Vec<schemas::v2beta1::Context>,

    /// Optional. The collection of parameters associated with the intent.
    pub parameters: Vec<schemas::v2beta1::IntentParameter>,

    /// Optional. The unique identifier of the parent intent in the chain of followup intents. You can
    /// set this field when creating an intent, for example with CreateIntent or BatchUpdateIntents, in
    /// order to make this intent a followup intent. It identifies the parent followup intent. Format:
    /// `projects//agent/intents/`.
    pub parent_followup_intent_name: Option<String>,

    /// Optional. The priority of this intent. Higher numbers represent higher priorities. - If the
    /// supplied value is unspecified or 0, the service translates the value to 500,000, which
    /// corresponds to the `Normal` priority in the console. - If the supplied value is negative, the
    /// intent is ignored in runtime detect intent requests.
    pub priority: Option<i32>,

    /// Optional. Indicates whether to delete all contexts in the current session when this intent is
    /// matched.
    pub reset_contexts: Option<bool>,

    /// Output only. The unique identifier of the root intent in the chain of followup intents. It
    /// identifies the correct followup intents chain for this intent. Format:
    /// `projects//agent/intents/`.
    pub root_followup_intent_name: Option<String>,

    /// Optional. The collection of examples that the agent is trained on.
    pub training_phrases: Vec<schemas::v2beta1::IntentTrainingPhrase>,

    /// Optional. Indicates whether webhooks are enabled for the intent.
    pub webhook_state: Option<schemas::v2beta1::IntentWebhookState>,

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
            ml_enabled: None,
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
            Item = impl Into<schemas::v2beta1::IntentDefaultResponsePlatforms>,
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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentFollowupIntentInfo>,
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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessage>,
    ) -> Self {
        self.messages = values.into_iter().collect();
        self
    }

    /// Sets [`ml_disabled`](Self::ml_disabled).
    pub fn set_ml_disabled(mut self, value: bool) -> Self {
        self.ml_disabled = Some(value);
        self
    }

    /// Sets [`ml_enabled`](Self::ml_enabled).
    #[deprecated]
    pub fn set_ml_enabled(mut self, value: bool) -> Self {
        self.ml_enabled = Some(value);
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
        values: impl IntoIterator<Item = schemas::v2beta1::Context>,
    ) -> Self {
        self.output_contexts = values.into_iter().collect();
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        values: impl IntoIterator<Item = schemas::v2beta1::IntentParameter>,
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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentTrainingPhrase>,
    ) -> Self {
        self.training_phrases = values.into_iter().collect();
        self
    }

    /// Sets [`webhook_state`](Self::webhook_state).
    pub fn set_webhook_state(
        mut self,
        value: impl Into<schemas::v2beta1::IntentWebhookState>,
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
            "mlEnabled" => reader.field(&mut self.ml_enabled),
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
        writer.field("mlEnabled", &self.ml_enabled);
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`Intent`]: crate::v2::schemas::v2beta1::Intent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentDefaultResponsePlatforms {
    /// Not specified. On the wire: `PLATFORM_UNSPECIFIED`.
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

    /// Telephony Gateway. On the wire: `TELEPHONY`.
    Telephony,

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
            "TELEPHONY" => Self::Telephony,
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
            Self::Telephony => "TELEPHONY",
            Self::GoogleHangouts => "GOOGLE_HANGOUTS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentDefaultResponsePlatforms);

/// Represents a single followup intent in the chain.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentFollowupIntentInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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

/// Corresponds to the `Response` field in the Dialogflow console.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessage`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessage {
    /// Displays a basic card for Actions on Google.
    pub basic_card: Option<schemas::v2beta1::IntentMessageBasicCard>,

    /// Browse carousel card for Actions on Google.
    pub browse_carousel_card: Option<schemas::v2beta1::IntentMessageBrowseCarouselCard>,

    /// Displays a card.
    pub card: Option<schemas::v2beta1::IntentMessageCard>,

    /// Displays a carousel card for Actions on Google.
    pub carousel_select: Option<schemas::v2beta1::IntentMessageCarouselSelect>,

    /// Displays an image.
    pub image: Option<schemas::v2beta1::IntentMessageImage>,

    /// Displays a link out suggestion chip for Actions on Google.
    pub link_out_suggestion: Option<schemas::v2beta1::IntentMessageLinkOutSuggestion>,

    /// Displays a list card for Actions on Google.
    pub list_select: Option<schemas::v2beta1::IntentMessageListSelect>,

    /// The media content card for Actions on Google.
    pub media_content: Option<schemas::v2beta1::IntentMessageMediaContent>,

    /// A custom platform-specific response.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. The platform that this message is intended for.
    pub platform: Option<schemas::v2beta1::IntentMessagePlatform>,

    /// Displays quick replies.
    pub quick_replies: Option<schemas::v2beta1::IntentMessageQuickReplies>,

    /// Rich Business Messaging (RBM) carousel rich card response.
    pub rbm_carousel_rich_card: Option<schemas::v2beta1::IntentMessageRbmCarouselCard>,

    /// Standalone Rich Business Messaging (RBM) rich card response.
    pub rbm_standalone_rich_card: Option<
        schemas::v2beta1::IntentMessageRbmStandaloneCard,
    >,

    /// Rich Business Messaging (RBM) text response. RBM allows businesses to send enriched and branded
    /// versions of SMS. See <https://jibe.google.com/business-messaging>.
    pub rbm_text: Option<schemas::v2beta1::IntentMessageRbmText>,

    /// Returns a voice or text-only response for Actions on Google.
    pub simple_responses: Option<schemas::v2beta1::IntentMessageSimpleResponses>,

    /// Displays suggestion chips for Actions on Google.
    pub suggestions: Option<schemas::v2beta1::IntentMessageSuggestions>,

    /// Table card for Actions on Google.
    pub table_card: Option<schemas::v2beta1::IntentMessageTableCard>,

    /// Plays audio from a file in Telephony Gateway.
    pub telephony_play_audio: Option<schemas::v2beta1::IntentMessageTelephonyPlayAudio>,

    /// Synthesizes speech in Telephony Gateway.
    pub telephony_synthesize_speech: Option<
        schemas::v2beta1::IntentMessageTelephonySynthesizeSpeech,
    >,

    /// Transfers the call in Telephony Gateway.
    pub telephony_transfer_call: Option<
        schemas::v2beta1::IntentMessageTelephonyTransferCall,
    >,

    /// Returns a text response.
    pub text: Option<schemas::v2beta1::IntentMessageText>,

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
            rbm_carousel_rich_card: None,
            rbm_standalone_rich_card: None,
            rbm_text: None,
            simple_responses: None,
            suggestions: None,
            table_card: None,
            telephony_play_audio: None,
            telephony_synthesize_speech: None,
            telephony_transfer_call: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`basic_card`](Self::basic_card).
    pub fn set_basic_card(
        mut self,
        value: schemas::v2beta1::IntentMessageBasicCard,
    ) -> Self {
        self.basic_card = Some(value);
        self
    }

    /// Sets [`browse_carousel_card`](Self::browse_carousel_card).
    pub fn set_browse_carousel_card(
        mut self,
        value: schemas::v2beta1::IntentMessageBrowseCarouselCard,
    ) -> Self {
        self.browse_carousel_card = Some(value);
        self
    }

    /// Sets [`card`](Self::card).
    pub fn set_card(mut self, value: schemas::v2beta1::IntentMessageCard) -> Self {
        self.card = Some(value);
        self
    }

    /// Sets [`carousel_select`](Self::carousel_select).
    pub fn set_carousel_select(
        mut self,
        value: schemas::v2beta1::IntentMessageCarouselSelect,
    ) -> Self {
        self.carousel_select = Some(value);
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::v2beta1::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`link_out_suggestion`](Self::link_out_suggestion).
    pub fn set_link_out_suggestion(
        mut self,
        value: schemas::v2beta1::IntentMessageLinkOutSuggestion,
    ) -> Self {
        self.link_out_suggestion = Some(value);
        self
    }

    /// Sets [`list_select`](Self::list_select).
    pub fn set_list_select(
        mut self,
        value: schemas::v2beta1::IntentMessageListSelect,
    ) -> Self {
        self.list_select = Some(value);
        self
    }

    /// Sets [`media_content`](Self::media_content).
    pub fn set_media_content(
        mut self,
        value: schemas::v2beta1::IntentMessageMediaContent,
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
        value: impl Into<schemas::v2beta1::IntentMessagePlatform>,
    ) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets [`quick_replies`](Self::quick_replies).
    pub fn set_quick_replies(
        mut self,
        value: schemas::v2beta1::IntentMessageQuickReplies,
    ) -> Self {
        self.quick_replies = Some(value);
        self
    }

    /// Sets [`rbm_carousel_rich_card`](Self::rbm_carousel_rich_card).
    pub fn set_rbm_carousel_rich_card(
        mut self,
        value: schemas::v2beta1::IntentMessageRbmCarouselCard,
    ) -> Self {
        self.rbm_carousel_rich_card = Some(value);
        self
    }

    /// Sets [`rbm_standalone_rich_card`](Self::rbm_standalone_rich_card).
    pub fn set_rbm_standalone_rich_card(
        mut self,
        value: schemas::v2beta1::IntentMessageRbmStandaloneCard,
    ) -> Self {
        self.rbm_standalone_rich_card = Some(value);
        self
    }

    /// Sets [`rbm_text`](Self::rbm_text).
    pub fn set_rbm_text(
        mut self,
        value: schemas::v2beta1::IntentMessageRbmText,
    ) -> Self {
        self.rbm_text = Some(value);
        self
    }

    /// Sets [`simple_responses`](Self::simple_responses).
    pub fn set_simple_responses(
        mut self,
        value: schemas::v2beta1::IntentMessageSimpleResponses,
    ) -> Self {
        self.simple_responses = Some(value);
        self
    }

    /// Sets [`suggestions`](Self::suggestions).
    pub fn set_suggestions(
        mut self,
        value: schemas::v2beta1::IntentMessageSuggestions,
    ) -> Self {
        self.suggestions = Some(value);
        self
    }

    /// Sets [`table_card`](Self::table_card).
    pub fn set_table_card(
        mut self,
        value: schemas::v2beta1::IntentMessageTableCard,
    ) -> Self {
        self.table_card = Some(value);
        self
    }

    /// Sets [`telephony_play_audio`](Self::telephony_play_audio).
    pub fn set_telephony_play_audio(
        mut self,
        value: schemas::v2beta1::IntentMessageTelephonyPlayAudio,
    ) -> Self {
        self.telephony_play_audio = Some(value);
        self
    }

    /// Sets [`telephony_synthesize_speech`](Self::telephony_synthesize_speech).
    pub fn set_telephony_synthesize_speech(
        mut self,
        value: schemas::v2beta1::IntentMessageTelephonySynthesizeSpeech,
    ) -> Self {
        self.telephony_synthesize_speech = Some(value);
        self
    }

    /// Sets [`telephony_transfer_call`](Self::telephony_transfer_call).
    pub fn set_telephony_transfer_call(
        mut self,
        value: schemas::v2beta1::IntentMessageTelephonyTransferCall,
    ) -> Self {
        self.telephony_transfer_call = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: schemas::v2beta1::IntentMessageText) -> Self {
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
            "rbmCarouselRichCard" => reader.field(&mut self.rbm_carousel_rich_card),
            "rbmStandaloneRichCard" => reader.field(&mut self.rbm_standalone_rich_card),
            "rbmText" => reader.field(&mut self.rbm_text),
            "simpleResponses" => reader.field(&mut self.simple_responses),
            "suggestions" => reader.field(&mut self.suggestions),
            "tableCard" => reader.field(&mut self.table_card),
            "telephonyPlayAudio" => reader.field(&mut self.telephony_play_audio),
            "telephonySynthesizeSpeech" => {
                reader.field(&mut self.telephony_synthesize_speech)
            }
            "telephonyTransferCall" => reader.field(&mut self.telephony_transfer_call),
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
        writer.field("rbmCarouselRichCard", &self.rbm_carousel_rich_card);
        writer.field("rbmStandaloneRichCard", &self.rbm_standalone_rich_card);
        writer.field("rbmText", &self.rbm_text);
        writer.field("simpleResponses", &self.simple_responses);
        writer.field("suggestions", &self.suggestions);
        writer.field("tableCard", &self.table_card);
        writer.field("telephonyPlayAudio", &self.telephony_play_audio);
        writer.field("telephonySynthesizeSpeech", &self.telephony_synthesize_speech);
        writer.field("telephonyTransferCall", &self.telephony_transfer_call);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessage);

/// The basic card message. Useful for displaying information.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageBasicCard`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBasicCard {
    /// Optional. The collection of card buttons.
    pub buttons: Vec<schemas::v2beta1::IntentMessageBasicCardButton>,

    /// Required, unless image is present. The body text of the card.
    pub formatted_text: Option<String>,

    /// Optional. The image for the card.
    pub image: Option<schemas::v2beta1::IntentMessageImage>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageBasicCardButton>,
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
    pub fn set_image(mut self, value: schemas::v2beta1::IntentMessageImage) -> Self {
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageBasicCardButton`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBasicCardButton {
    /// Required. Action to take when a user taps on the button.
    pub open_uri_action: Option<
        schemas::v2beta1::IntentMessageBasicCardButtonOpenUriAction,
    >,

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
        value: schemas::v2beta1::IntentMessageBasicCardButtonOpenUriAction,
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageBasicCardButtonOpenUriAction`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCard`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBrowseCarouselCard {
    /// Optional. Settings for displaying the image. Applies to every image in items.
    pub image_display_options: Option<
        schemas::v2beta1::IntentMessageBrowseCarouselCardImageDisplayOptions,
    >,

    /// Required. List of items in the Browse Carousel Card. Minimum of two items, maximum of ten.
    pub items: Vec<
        schemas::v2beta1::IntentMessageBrowseCarouselCardBrowseCarouselCardItem,
    >,

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
        value: impl Into<
            schemas::v2beta1::IntentMessageBrowseCarouselCardImageDisplayOptions,
        >,
    ) -> Self {
        self.image_display_options = Some(value.into());
        self
    }

    /// Sets [`items`](Self::items).
    pub fn set_items(
        mut self,
        values: impl IntoIterator<
            Item = schemas::v2beta1::IntentMessageBrowseCarouselCardBrowseCarouselCardItem,
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCardBrowseCarouselCardItem`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBrowseCarouselCardBrowseCarouselCardItem {
    /// Optional. Description of the carousel item. Maximum of four lines of text.
    pub description: Option<String>,

    /// Optional. Text that appears at the bottom of the Browse Carousel Card. Maximum of one line of
    /// text.
    pub footer: Option<String>,

    /// Optional. Hero image for the carousel item.
    pub image: Option<schemas::v2beta1::IntentMessageImage>,

    /// Required. Action to present to the user.
    pub open_uri_action: Option<
        schemas::v2beta1::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction,
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
    pub fn set_image(mut self, value: schemas::v2beta1::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`open_uri_action`](Self::open_uri_action).
    pub fn set_open_uri_action(
        mut self,
        value: schemas::v2beta1::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction,
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
/// `GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction {
    /// Required. URL
    pub url: Option<String>,

    /// Optional. Specifies the type of viewer that is used when opening the URL. Defaults to opening
    /// via web browser.
    pub url_type_hint: Option<
        schemas::v2beta1::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint,
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
            schemas::v2beta1::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlActionUrlTypeHint,
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction`]: crate::v2::schemas::v2beta1::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`IntentMessageBrowseCarouselCard`]: crate::v2::schemas::v2beta1::IntentMessageBrowseCarouselCard
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageCard`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageCard {
    /// Optional. The collection of card buttons.
    pub buttons: Vec<schemas::v2beta1::IntentMessageCardButton>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageCardButton>,
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

/// Optional. Contains information about a button.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageCardButton`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageCarouselSelect`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageCarouselSelect {
    /// Required. Carousel items.
    pub items: Vec<schemas::v2beta1::IntentMessageCarouselSelectItem>,

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
        values: impl IntoIterator<
            Item = schemas::v2beta1::IntentMessageCarouselSelectItem,
        >,
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageCarouselSelectItem`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageCarouselSelectItem {
    /// Optional. The body text of the card.
    pub description: Option<String>,

    /// Optional. The image to display.
    pub image: Option<schemas::v2beta1::IntentMessageImage>,

    /// Required. Additional info about the option item.
    pub info: Option<schemas::v2beta1::IntentMessageSelectItemInfo>,

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
    pub fn set_image(mut self, value: schemas::v2beta1::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`info`](Self::info).
    pub fn set_info(
        mut self,
        value: schemas::v2beta1::IntentMessageSelectItemInfo,
    ) -> Self {
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageColumnProperties`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [TableCard]: crate::v2::schemas::v2beta1::IntentMessageTableCard
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageColumnProperties {
    /// Required. Column heading.
    pub header: Option<String>,

    /// Optional. Defines text alignment for all cells in this column.
    pub horizontal_alignment: Option<
        schemas::v2beta1::IntentMessageColumnPropertiesHorizontalAlignment,
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
        value: impl Into<
            schemas::v2beta1::IntentMessageColumnPropertiesHorizontalAlignment,
        >,
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`IntentMessageColumnProperties`]: crate::v2::schemas::v2beta1::IntentMessageColumnProperties
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageImage`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageImage {
    /// A text description of the image to be used for accessibility, e.g., screen readers. Required if
    /// image_uri is set for [CarouselSelect].
    ///
    /// [CarouselSelect]: crate::v2::schemas::v2beta1::IntentMessageCarouselSelect
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageLinkOutSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageListSelect`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageListSelect {
    /// Required. List items.
    pub items: Vec<schemas::v2beta1::IntentMessageListSelectItem>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageListSelectItem>,
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageListSelectItem`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageListSelectItem {
    /// Optional. The main text describing the item.
    pub description: Option<String>,

    /// Optional. The image to display.
    pub image: Option<schemas::v2beta1::IntentMessageImage>,

    /// Required. Additional information about this option.
    pub info: Option<schemas::v2beta1::IntentMessageSelectItemInfo>,

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
    pub fn set_image(mut self, value: schemas::v2beta1::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`info`](Self::info).
    pub fn set_info(
        mut self,
        value: schemas::v2beta1::IntentMessageSelectItemInfo,
    ) -> Self {
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageMediaContent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageMediaContent {
    /// Required. List of media objects.
    pub media_objects: Vec<
        schemas::v2beta1::IntentMessageMediaContentResponseMediaObject,
    >,

    /// Optional. What type of media is the content (ie "audio").
    pub media_type: Option<schemas::v2beta1::IntentMessageMediaContentMediaType>,

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
            Item = schemas::v2beta1::IntentMessageMediaContentResponseMediaObject,
        >,
    ) -> Self {
        self.media_objects = values.into_iter().collect();
        self
    }

    /// Sets [`media_type`](Self::media_type).
    pub fn set_media_type(
        mut self,
        value: impl Into<schemas::v2beta1::IntentMessageMediaContentMediaType>,
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`IntentMessageMediaContent`]: crate::v2::schemas::v2beta1::IntentMessageMediaContent
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageMediaContentResponseMediaObject`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageMediaContentResponseMediaObject {
    /// Required. Url where the media is stored.
    pub content_url: Option<String>,

    /// Optional. Description of media card.
    pub description: Option<String>,

    /// Optional. Icon to display above media content.
    pub icon: Option<schemas::v2beta1::IntentMessageImage>,

    /// Optional. Image to display above media content.
    pub large_image: Option<schemas::v2beta1::IntentMessageImage>,

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
    pub fn set_icon(mut self, value: schemas::v2beta1::IntentMessageImage) -> Self {
        self.icon = Some(value);
        self
    }

    /// Sets [`large_image`](Self::large_image).
    pub fn set_large_image(
        mut self,
        value: schemas::v2beta1::IntentMessageImage,
    ) -> Self {
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`IntentMessage`]: crate::v2::schemas::v2beta1::IntentMessage
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessagePlatform {
    /// Not specified. On the wire: `PLATFORM_UNSPECIFIED`.
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

    /// Telephony Gateway. On the wire: `TELEPHONY`.
    Telephony,

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
            "TELEPHONY" => Self::Telephony,
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
            Self::Telephony => "TELEPHONY",
            Self::GoogleHangouts => "GOOGLE_HANGOUTS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessagePlatform);

/// The quick replies response message.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageQuickReplies`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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

/// Rich Business Messaging (RBM) Card content
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmCardContent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmCardContent {
    /// Optional. Description of the card (at most 2000 bytes). At least one of the title, description
    /// or media must be set.
    pub description: Option<String>,

    /// Optional. However at least one of the title, description or media must be set. Media (image, GIF
    /// or a video) to include in the card.
    pub media: Option<schemas::v2beta1::IntentMessageRbmCardContentRbmMedia>,

    /// Optional. List of suggestions to include in the card.
    pub suggestions: Vec<schemas::v2beta1::IntentMessageRbmSuggestion>,

    /// Optional. Title of the card (at most 200 bytes). At least one of the title, description or media
    /// must be set.
    pub title: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmCardContent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            media: None,
            suggestions: Vec::new(),
            title: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`media`](Self::media).
    pub fn set_media(
        mut self,
        value: schemas::v2beta1::IntentMessageRbmCardContentRbmMedia,
    ) -> Self {
        self.media = Some(value);
        self
    }

    /// Sets [`suggestions`](Self::suggestions).
    pub fn set_suggestions(
        mut self,
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageRbmSuggestion>,
    ) -> Self {
        self.suggestions = values.into_iter().collect();
        self
    }

    /// Sets [`title`](Self::title).
    pub fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmCardContent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "media" => reader.field(&mut self.media),
            "suggestions" => reader.field(&mut self.suggestions),
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
        writer.field("media", &self.media);
        writer.field("suggestions", &self.suggestions);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmCardContent);

/// Rich Business Messaging (RBM) Media displayed in Cards The following media-types are currently
/// supported: Image Types \* image/jpeg \* image/jpg' \* image/gif \* image/png Video Types \*
/// video/h263 \* video/m4v \* video/mp4 \* video/mpeg \* video/mpeg4 \* video/webm
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmCardContentRbmMedia`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmCardContentRbmMedia {
    /// Required. Publicly reachable URI of the file. The RBM platform determines the MIME type of the
    /// file from the content-type field in the HTTP headers when the platform fetches the file. The
    /// content-type field must be present and accurate in the HTTP response from the URL.
    pub file_uri: Option<String>,

    /// Required for cards with vertical orientation. The height of the media within a rich card with a
    /// vertical layout. For a standalone card with horizontal layout, height is not customizable, and
    /// this field is ignored.
    pub height: Option<schemas::v2beta1::IntentMessageRbmCardContentRbmMediaHeight>,

    /// Optional. Publicly reachable URI of the thumbnail.If you don't provide a thumbnail URI, the RBM
    /// platform displays a blank placeholder thumbnail until the user's device downloads the file.
    /// Depending on the user's setting, the file may not download automatically and may require the
    /// user to tap a download button.
    pub thumbnail_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmCardContentRbmMedia {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            file_uri: None,
            height: None,
            thumbnail_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`file_uri`](Self::file_uri).
    pub fn set_file_uri(mut self, value: impl Into<String>) -> Self {
        self.file_uri = Some(value.into());
        self
    }

    /// Sets [`height`](Self::height).
    pub fn set_height(
        mut self,
        value: impl Into<schemas::v2beta1::IntentMessageRbmCardContentRbmMediaHeight>,
    ) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Sets [`thumbnail_uri`](Self::thumbnail_uri).
    pub fn set_thumbnail_uri(mut self, value: impl Into<String>) -> Self {
        self.thumbnail_uri = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmCardContentRbmMedia {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "fileUri" => reader.field(&mut self.file_uri),
            "height" => reader.field(&mut self.height),
            "thumbnailUri" => reader.field(&mut self.thumbnail_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("fileUri", &self.file_uri);
        writer.field("height", &self.height);
        writer.field("thumbnailUri", &self.thumbnail_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmCardContentRbmMedia);

/// Required for cards with vertical orientation. The height of the media within a rich card with a
/// vertical layout. For a standalone card with horizontal layout, height is not customizable, and
/// this field is ignored.
///
/// Values of `height` in [`IntentMessageRbmCardContentRbmMedia`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`IntentMessageRbmCardContentRbmMedia`]: crate::v2::schemas::v2beta1::IntentMessageRbmCardContentRbmMedia
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageRbmCardContentRbmMediaHeight {
    /// Not specified. On the wire: `HEIGHT_UNSPECIFIED`.
    Unspecified,

    /// 112 DP. On the wire: `SHORT`.
    Short,

    /// 168 DP. On the wire: `MEDIUM`.
    Medium,

    /// 264 DP. Not available for rich card carousels when the card width is set to small. On the wire:
    /// `TALL`.
    Tall,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageRbmCardContentRbmMediaHeight {
    fn from(name: &str) -> Self {
        match name {
            "HEIGHT_UNSPECIFIED" => Self::Unspecified,
            "SHORT" => Self::Short,
            "MEDIUM" => Self::Medium,
            "TALL" => Self::Tall,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageRbmCardContentRbmMediaHeight {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "HEIGHT_UNSPECIFIED",
            Self::Short => "SHORT",
            Self::Medium => "MEDIUM",
            Self::Tall => "TALL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageRbmCardContentRbmMediaHeight);

/// Carousel Rich Business Messaging (RBM) rich card. Rich cards allow you to respond to users with
/// more vivid content, e.g. with media and suggestions. If you want to show a single card with more
/// control over the layout, please use [RbmStandaloneCard] instead.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmCarouselCard`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [RbmStandaloneCard]: crate::v2::schemas::v2beta1::IntentMessageRbmStandaloneCard
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmCarouselCard {
    /// Required. The cards in the carousel. A carousel must have at least 2 cards and at most 10.
    pub card_contents: Vec<schemas::v2beta1::IntentMessageRbmCardContent>,

    /// Required. The width of the cards in the carousel.
    pub card_width: Option<schemas::v2beta1::IntentMessageRbmCarouselCardCardWidth>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmCarouselCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            card_contents: Vec::new(),
            card_width: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`card_contents`](Self::card_contents).
    pub fn set_card_contents(
        mut self,
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageRbmCardContent>,
    ) -> Self {
        self.card_contents = values.into_iter().collect();
        self
    }

    /// Sets [`card_width`](Self::card_width).
    pub fn set_card_width(
        mut self,
        value: impl Into<schemas::v2beta1::IntentMessageRbmCarouselCardCardWidth>,
    ) -> Self {
        self.card_width = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmCarouselCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "cardContents" => reader.field(&mut self.card_contents),
            "cardWidth" => reader.field(&mut self.card_width),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("cardContents", &self.card_contents);
        writer.field("cardWidth", &self.card_width);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmCarouselCard);

/// The width of the cards in the carousel.
///
/// Values of `cardWidth` in [`IntentMessageRbmCarouselCard`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`IntentMessageRbmCarouselCard`]: crate::v2::schemas::v2beta1::IntentMessageRbmCarouselCard
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageRbmCarouselCardCardWidth {
    /// Not specified. On the wire: `CARD_WIDTH_UNSPECIFIED`.
    Unspecified,

    /// 120 DP. Note that tall media cannot be used. On the wire: `SMALL`.
    Small,

    /// 232 DP. On the wire: `MEDIUM`.
    Medium,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageRbmCarouselCardCardWidth {
    fn from(name: &str) -> Self {
        match name {
            "CARD_WIDTH_UNSPECIFIED" => Self::Unspecified,
            "SMALL" => Self::Small,
            "MEDIUM" => Self::Medium,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageRbmCarouselCardCardWidth {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "CARD_WIDTH_UNSPECIFIED",
            Self::Small => "SMALL",
            Self::Medium => "MEDIUM",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageRbmCarouselCardCardWidth);

/// Standalone Rich Business Messaging (RBM) rich card. Rich cards allow you to respond to users
/// with more vivid content, e.g. with media and suggestions. You can group multiple rich cards into
/// one using [RbmCarouselCard] but carousel cards will give you less control over the card layout.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmStandaloneCard`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [RbmCarouselCard]: crate::v2::schemas::v2beta1::IntentMessageRbmCarouselCard
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmStandaloneCard {
    /// Required. Card content.
    pub card_content: Option<schemas::v2beta1::IntentMessageRbmCardContent>,

    /// Required. Orientation of the card.
    pub card_orientation: Option<
        schemas::v2beta1::IntentMessageRbmStandaloneCardCardOrientation,
    >,

    /// Required if orientation is horizontal. Image preview alignment for standalone cards with
    /// horizontal layout.
    pub thumbnail_image_alignment: Option<
        schemas::v2beta1::IntentMessageRbmStandaloneCardThumbnailImageAlignment,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmStandaloneCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            card_content: None,
            card_orientation: None,
            thumbnail_image_alignment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`card_content`](Self::card_content).
    pub fn set_card_content(
        mut self,
        value: schemas::v2beta1::IntentMessageRbmCardContent,
    ) -> Self {
        self.card_content = Some(value);
        self
    }

    /// Sets [`card_orientation`](Self::card_orientation).
    pub fn set_card_orientation(
        mut self,
        value: impl Into<schemas::v2beta1::IntentMessageRbmStandaloneCardCardOrientation>,
    ) -> Self {
        self.card_orientation = Some(value.into());
        self
    }

    /// Sets [`thumbnail_image_alignment`](Self::thumbnail_image_alignment).
    pub fn set_thumbnail_image_alignment(
        mut self,
        value: impl Into<
            schemas::v2beta1::IntentMessageRbmStandaloneCardThumbnailImageAlignment,
        >,
    ) -> Self {
        self.thumbnail_image_alignment = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmStandaloneCard {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "cardContent" => reader.field(&mut self.card_content),
            "cardOrientation" => reader.field(&mut self.card_orientation),
            "thumbnailImageAlignment" => {
                reader.field(&mut self.thumbnail_image_alignment)
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
        writer.field("cardContent", &self.card_content);
        writer.field("cardOrientation", &self.card_orientation);
        writer.field("thumbnailImageAlignment", &self.thumbnail_image_alignment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmStandaloneCard);

/// Orientation of the card.
///
/// Values of `cardOrientation` in [`IntentMessageRbmStandaloneCard`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`IntentMessageRbmStandaloneCard`]: crate::v2::schemas::v2beta1::IntentMessageRbmStandaloneCard
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageRbmStandaloneCardCardOrientation {
    /// Not specified. On the wire: `CARD_ORIENTATION_UNSPECIFIED`.
    Unspecified,

    /// Horizontal layout. On the wire: `HORIZONTAL`.
    Horizontal,

    /// Vertical layout. On the wire: `VERTICAL`.
    Vertical,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageRbmStandaloneCardCardOrientation {
    fn from(name: &str) -> Self {
        match name {
            "CARD_ORIENTATION_UNSPECIFIED" => Self::Unspecified,
            "HORIZONTAL" => Self::Horizontal,
            "VERTICAL" => Self::Vertical,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageRbmStandaloneCardCardOrientation {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "CARD_ORIENTATION_UNSPECIFIED",
            Self::Horizontal => "HORIZONTAL",
            Self::Vertical => "VERTICAL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageRbmStandaloneCardCardOrientation);

/// Required if orientation is horizontal. Image preview alignment for standalone cards with
/// horizontal layout.
///
/// Values of `thumbnailImageAlignment` in [`IntentMessageRbmStandaloneCard`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`IntentMessageRbmStandaloneCard`]: crate::v2::schemas::v2beta1::IntentMessageRbmStandaloneCard
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentMessageRbmStandaloneCardThumbnailImageAlignment {
    /// Not specified. On the wire: `THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED`.
    Unspecified,

    /// Thumbnail preview is left-aligned. On the wire: `LEFT`.
    Left,

    /// Thumbnail preview is right-aligned. On the wire: `RIGHT`.
    Right,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentMessageRbmStandaloneCardThumbnailImageAlignment {
    fn from(name: &str) -> Self {
        match name {
            "THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED" => Self::Unspecified,
            "LEFT" => Self::Left,
            "RIGHT" => Self::Right,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentMessageRbmStandaloneCardThumbnailImageAlignment {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED",
            Self::Left => "LEFT",
            Self::Right => "RIGHT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentMessageRbmStandaloneCardThumbnailImageAlignment);

/// Rich Business Messaging (RBM) suggested client-side action that the user can choose from the
/// card.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedAction`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestedAction {
    /// Suggested client side action: Dial a phone number
    pub dial: Option<
        schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionDial,
    >,

    /// Suggested client side action: Open a URI on device
    pub open_url: Option<
        schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri,
    >,

    /// Opaque payload that the Dialogflow receives in a user event when the user taps the suggested
    /// action. This data will be also forwarded to webhook to allow performing custom business logic.
    pub postback_data: Option<String>,

    /// Suggested client side action: Share user location
    pub share_location: Option<
        schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation,
    >,

    /// Text to display alongside the action.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestedAction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            dial: None,
            open_url: None,
            postback_data: None,
            share_location: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`dial`](Self::dial).
    pub fn set_dial(
        mut self,
        value: schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionDial,
    ) -> Self {
        self.dial = Some(value);
        self
    }

    /// Sets [`open_url`](Self::open_url).
    pub fn set_open_url(
        mut self,
        value: schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri,
    ) -> Self {
        self.open_url = Some(value);
        self
    }

    /// Sets [`postback_data`](Self::postback_data).
    pub fn set_postback_data(mut self, value: impl Into<String>) -> Self {
        self.postback_data = Some(value.into());
        self
    }

    /// Sets [`share_location`](Self::share_location).
    pub fn set_share_location(
        mut self,
        value: schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation,
    ) -> Self {
        self.share_location = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmSuggestedAction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dial" => reader.field(&mut self.dial),
            "openUrl" => reader.field(&mut self.open_url),
            "postbackData" => reader.field(&mut self.postback_data),
            "shareLocation" => reader.field(&mut self.share_location),
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
        writer.field("dial", &self.dial);
        writer.field("openUrl", &self.open_url);
        writer.field("postbackData", &self.postback_data);
        writer.field("shareLocation", &self.share_location);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmSuggestedAction);

/// Opens the user's default dialer app with the specified phone number but does not dial
/// automatically.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionDial`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestedActionRbmSuggestedActionDial {
    /// Required. The phone number to fill in the default dialer app. This field should be in
    /// [E.164](https://en.wikipedia.org/wiki/E.164) format. An example of a correctly formatted phone
    /// number: +15556767888.
    pub phone_number: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestedActionRbmSuggestedActionDial {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            phone_number: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`phone_number`](Self::phone_number).
    pub fn set_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmSuggestedActionRbmSuggestedActionDial {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "phoneNumber" => reader.field(&mut self.phone_number),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("phoneNumber", &self.phone_number);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmSuggestedActionRbmSuggestedActionDial);

/// Opens the user's default web browser app to the specified uri If the user has an app installed
/// that is registered as the default handler for the URL, then this app will be opened instead, and
/// its icon will be used in the suggested action UI.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri {
    /// Required. The uri to open on the user device
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri {
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

impl runtime::Message for IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri {
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

runtime::message_as_json!(IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri);

/// Opens the device's location chooser so the user can pick a location to send back to the agent.
///
/// Schema
/// `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message
for IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation {
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

runtime::message_as_json!(
    IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation
);

/// Rich Business Messaging (RBM) suggested reply that the user can click instead of typing in their
/// own response.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedReply`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestedReply {
    /// Opaque payload that the Dialogflow receives in a user event when the user taps the suggested
    /// reply. This data will be also forwarded to webhook to allow performing custom business logic.
    pub postback_data: Option<String>,

    /// Suggested reply text.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestedReply {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            postback_data: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`postback_data`](Self::postback_data).
    pub fn set_postback_data(mut self, value: impl Into<String>) -> Self {
        self.postback_data = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmSuggestedReply {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "postbackData" => reader.field(&mut self.postback_data),
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
        writer.field("postbackData", &self.postback_data);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmSuggestedReply);

/// Rich Business Messaging (RBM) suggestion. Suggestions allow user to easily select/click a
/// predefined response or perform an action (like opening a web uri).
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmSuggestion {
    /// Predefined client side actions that user can choose
    pub action: Option<schemas::v2beta1::IntentMessageRbmSuggestedAction>,

    /// Predefined replies for user to select instead of typing
    pub reply: Option<schemas::v2beta1::IntentMessageRbmSuggestedReply>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmSuggestion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            reply: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(
        mut self,
        value: schemas::v2beta1::IntentMessageRbmSuggestedAction,
    ) -> Self {
        self.action = Some(value);
        self
    }

    /// Sets [`reply`](Self::reply).
    pub fn set_reply(
        mut self,
        value: schemas::v2beta1::IntentMessageRbmSuggestedReply,
    ) -> Self {
        self.reply = Some(value);
        self
    }
}

impl runtime::Message for IntentMessageRbmSuggestion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
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
        writer.field("action", &self.action);
        writer.field("reply", &self.reply);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmSuggestion);

/// Rich Business Messaging (RBM) text response with suggestions.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageRbmText`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageRbmText {
    /// Optional. One or more suggestions to show to the user.
    pub rbm_suggestion: Vec<schemas::v2beta1::IntentMessageRbmSuggestion>,

    /// Required. Text sent and displayed to the user.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageRbmText {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            rbm_suggestion: Vec::new(),
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`rbm_suggestion`](Self::rbm_suggestion).
    pub fn set_rbm_suggestion(
        mut self,
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageRbmSuggestion>,
    ) -> Self {
        self.rbm_suggestion = values.into_iter().collect();
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageRbmText {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "rbmSuggestion" => reader.field(&mut self.rbm_suggestion),
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
        writer.field("rbmSuggestion", &self.rbm_suggestion);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageRbmText);

/// Additional info about the select item for when it is triggered in a dialog.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageSelectItemInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageSimpleResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageSimpleResponses`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`QueryResult.fulfillment_messages`]: field@crate::v2::schemas::v2beta1::QueryResult::fulfillment_messages
/// [`SimpleResponse`]: crate::v2::schemas::v2beta1::IntentMessageSimpleResponse
/// [`WebhookResponse.fulfillment_messages`]: field@crate::v2::schemas::v2beta1::WebhookResponse::fulfillment_messages
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSimpleResponses {
    /// Required. The list of simple responses.
    pub simple_responses: Vec<schemas::v2beta1::IntentMessageSimpleResponse>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageSimpleResponse>,
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageSuggestions`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageSuggestions {
    /// Required. The list of suggested replies.
    pub suggestions: Vec<schemas::v2beta1::IntentMessageSuggestion>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageSuggestion>,
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTableCard`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTableCard {
    /// Optional. List of buttons for the card.
    pub buttons: Vec<schemas::v2beta1::IntentMessageBasicCardButton>,

    /// Optional. Display properties for the columns in this table.
    pub column_properties: Vec<schemas::v2beta1::IntentMessageColumnProperties>,

    /// Optional. Image which should be displayed on the card.
    pub image: Option<schemas::v2beta1::IntentMessageImage>,

    /// Optional. Rows in this table of data.
    pub rows: Vec<schemas::v2beta1::IntentMessageTableCardRow>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageBasicCardButton>,
    ) -> Self {
        self.buttons = values.into_iter().collect();
        self
    }

    /// Sets [`column_properties`](Self::column_properties).
    pub fn set_column_properties(
        mut self,
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageColumnProperties>,
    ) -> Self {
        self.column_properties = values.into_iter().collect();
        self
    }

    /// Sets [`image`](Self::image).
    pub fn set_image(mut self, value: schemas::v2beta1::IntentMessageImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Sets [`rows`](Self::rows).
    pub fn set_rows(
        mut self,
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageTableCardRow>,
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTableCardCell`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [TableCardRow]: crate::v2::schemas::v2beta1::IntentMessageTableCardRow
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
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTableCardRow`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [TableCard]: crate::v2::schemas::v2beta1::IntentMessageTableCard
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTableCardRow {
    /// Optional. List of cells that make up this row.
    pub cells: Vec<schemas::v2beta1::IntentMessageTableCardCell>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessageTableCardCell>,
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

/// Plays audio from a file in Telephony Gateway.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTelephonyPlayAudio`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTelephonyPlayAudio {
    /// Required. URI to a Google Cloud Storage object containing the audio to play, e.g.,
    /// "gs://bucket/object". The object must contain a single channel (mono) of linear PCM audio (2
    /// bytes / sample) at 8kHz. This object must be readable by the
    /// `service-@gcp-sa-dialogflow.iam.gserviceaccount.com` service account where is the number of the
    /// Telephony Gateway project (usually the same as the Dialogflow agent project). If the Google
    /// Cloud Storage bucket is in the Telephony Gateway project, this permission is added by default
    /// when enabling the Dialogflow V2 API. For audio from other sources, consider using the
    /// [`TelephonySynthesizeSpeech`] message with SSML.
    ///
    /// [`TelephonySynthesizeSpeech`]: crate::v2::schemas::v2beta1::IntentMessageTelephonySynthesizeSpeech
    pub audio_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTelephonyPlayAudio {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio_uri`](Self::audio_uri).
    pub fn set_audio_uri(mut self, value: impl Into<String>) -> Self {
        self.audio_uri = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageTelephonyPlayAudio {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audioUri" => reader.field(&mut self.audio_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("audioUri", &self.audio_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTelephonyPlayAudio);

/// Synthesizes speech and plays back the synthesized audio to the caller in Telephony Gateway.
/// Telephony Gateway takes the synthesizer settings from `DetectIntentResponse.output_audio_config`
/// which can either be set at request-level or can come from the agent-level synthesizer config.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTelephonySynthesizeSpeech`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTelephonySynthesizeSpeech {
    /// The SSML to be synthesized. For more information, see
    /// [SSML](https://developers.google.com/actions/reference/ssml).
    pub ssml: Option<String>,

    /// The raw text to be synthesized.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTelephonySynthesizeSpeech {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            ssml: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`ssml`](Self::ssml).
    pub fn set_ssml(mut self, value: impl Into<String>) -> Self {
        self.ssml = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageTelephonySynthesizeSpeech {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "ssml" => reader.field(&mut self.ssml),
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
        writer.field("ssml", &self.ssml);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTelephonySynthesizeSpeech);

/// Transfers the call in Telephony Gateway.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageTelephonyTransferCall`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentMessageTelephonyTransferCall {
    /// Required. The phone number to transfer the call to in
    /// [E.164 format](https://en.wikipedia.org/wiki/E.164). We currently only allow transferring to US
    /// numbers (+1xxxyyyzzzz).
    pub phone_number: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentMessageTelephonyTransferCall {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            phone_number: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`phone_number`](Self::phone_number).
    pub fn set_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

impl runtime::Message for IntentMessageTelephonyTransferCall {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "phoneNumber" => reader.field(&mut self.phone_number),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("phoneNumber", &self.phone_number);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentMessageTelephonyTransferCall);

/// The text response message.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentMessageText`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1IntentParameter`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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

/// Represents an intent suggestion.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentSuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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

/// Represents an example that the agent is trained on.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentTrainingPhrase`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
    /// [`Part.text`]: field@crate::v2::schemas::v2beta1::IntentTrainingPhrasePart::text
    /// [Part.text]: field@crate::v2::schemas::v2beta1::IntentTrainingPhrasePart::text
    pub parts: Vec<schemas::v2beta1::IntentTrainingPhrasePart>,

    /// Optional. Indicates how many times this example was added to the intent. Each time a developer
    /// adds an existing sample by editing an intent or training, this counter is increased.
    pub times_added_count: Option<i32>,

    /// Required. The type of the training phrase.
    pub r#type: Option<schemas::v2beta1::IntentTrainingPhraseType>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentTrainingPhrasePart>,
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
        value: impl Into<schemas::v2beta1::IntentTrainingPhraseType>,
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
/// Schema `GoogleCloudDialogflowV2beta1IntentTrainingPhrasePart`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`IntentTrainingPhrase`]: crate::v2::schemas::v2beta1::IntentTrainingPhrase
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentTrainingPhraseType {
    /// Not specified. This value should never be used. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// Examples do not contain @-prefixed entity type names, but example parts can be annotated with
    /// entity types. On the wire: `EXAMPLE`.
    Example,

    /// Templates are not annotated with entity types, but they can contain @-prefixed entity type names
    /// as substrings. Note: Template mode has been deprecated. Example mode is the only supported way
    /// to create new training phrases. If you have existing training phrases in template mode, they
    /// will be removed during training and it can cause a drop in agent performance. On the wire:
    /// `TEMPLATE`.
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`Intent`]: crate::v2::schemas::v2beta1::Intent
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

/// Represents the result of querying a Knowledge base.
///
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeAnswers`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAnswers {
    /// A list of answers from Knowledge Connector.
    pub answers: Vec<schemas::v2beta1::KnowledgeAnswersAnswer>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::KnowledgeAnswersAnswer>,
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
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
        schemas::v2beta1::KnowledgeAnswersAnswerMatchConfidenceLevel,
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
        value: impl Into<schemas::v2beta1::KnowledgeAnswersAnswerMatchConfidenceLevel>,
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`KnowledgeAnswersAnswer`]: crate::v2::schemas::v2beta1::KnowledgeAnswersAnswer
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

/// Represents a Knowledge Assist answer.
///
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeAssistAnswer`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswer {
    /// The name of the answer record. Format: `projects//locations//answer Records/`.
    pub answer_record: Option<String>,

    /// The query suggested based on the context. Suggestion is made only if it is different from the
    /// previous suggestion.
    pub suggested_query: Option<schemas::v2beta1::KnowledgeAssistAnswerSuggestedQuery>,

    /// The answer generated for the suggested query. Whether or not an answer is generated depends on
    /// how confident we are about the generated query.
    pub suggested_query_answer: Option<
        schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswer,
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
        value: schemas::v2beta1::KnowledgeAssistAnswerSuggestedQuery,
    ) -> Self {
        self.suggested_query = Some(value);
        self
    }

    /// Sets [`suggested_query_answer`](Self::suggested_query_answer).
    pub fn set_suggested_query_answer(
        mut self,
        value: schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswer,
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
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswerKnowledgeAnswer {
    /// The piece of text from the `source` that answers this suggested query.
    pub answer_text: Option<String>,

    /// Populated if the prediction came from FAQ.
    pub faq_source: Option<
        schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerFaqSource,
    >,

    /// Populated if the prediction was Generative.
    pub generative_source: Option<
        schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource,
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
        value: schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerFaqSource,
    ) -> Self {
        self.faq_source = Some(value);
        self
    }

    /// Sets [`generative_source`](Self::generative_source).
    pub fn set_generative_source(
        mut self,
        value: schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource,
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
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource {
    /// All snippets used for this Generative Prediction, with their source URI and data.
    pub snippets: Vec<
        schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet,
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
            Item = schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet,
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
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeOperationMetadata {
    /// The time when the operation finished.
    pub done_time: Option<runtime::Timestamp>,

    /// Metadata for the Export Data Operation such as the destination of export.
    pub export_operation_metadata: Option<schemas::v2beta1::ExportOperationMetadata>,

    /// The name of the knowledge base interacted with during the operation.
    pub knowledge_base: Option<String>,

    /// Required. Output only. The current state of this operation.
    pub state: Option<schemas::v2beta1::KnowledgeOperationMetadataState>,

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
        value: schemas::v2beta1::ExportOperationMetadata,
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
        value: impl Into<schemas::v2beta1::KnowledgeOperationMetadataState>,
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`KnowledgeOperationMetadata`]: crate::v2::schemas::v2beta1::KnowledgeOperationMetadata
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
/// Schema `GoogleCloudDialogflowV2beta1Message`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
    pub message_annotation: Option<schemas::v2beta1::MessageAnnotation>,

    /// Optional. The unique identifier of the message. Format:
    /// `projects//locations//conversations//messages/`.
    pub name: Option<String>,

    /// Output only. The participant that sends this message.
    pub participant: Option<String>,

    /// Output only. The role of the participant.
    pub participant_role: Option<schemas::v2beta1::MessageParticipantRole>,

    /// Optional. Automated agent responses.
    pub response_messages: Vec<schemas::v2beta1::ResponseMessage>,

    /// Optional. The time when the message was sent. For voice messages, this is the time when an
    /// utterance started.
    pub send_time: Option<runtime::Timestamp>,

    /// Output only. The sentiment analysis result for the message.
    pub sentiment_analysis: Option<schemas::v2beta1::SentimentAnalysisResult>,

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
            response_messages: Vec::new(),
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
        value: schemas::v2beta1::MessageAnnotation,
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
        value: impl Into<schemas::v2beta1::MessageParticipantRole>,
    ) -> Self {
        self.participant_role = Some(value.into());
        self
    }

    /// Sets [`response_messages`](Self::response_messages).
    pub fn set_response_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::v2beta1::ResponseMessage>,
    ) -> Self {
        self.response_messages = values.into_iter().collect();
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
        value: schemas::v2beta1::SentimentAnalysisResult,
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
            "responseMessages" => reader.field(&mut self.response_messages),
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
        writer.field("responseMessages", &self.response_messages);
        writer.field("sendTime", &self.send_time);
        writer.field("sentimentAnalysis", &self.sentiment_analysis);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Message);

/// Represents the result of annotation for the message.
///
/// Schema `GoogleCloudDialogflowV2beta1MessageAnnotation`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MessageAnnotation {
    /// Required. Indicates whether the text message contains entities.
    pub contain_entities: Option<bool>,

    /// Optional. The collection of annotated message parts ordered by their position in the message.
    /// You can recover the annotated message by concatenating \[[AnnotatedMessagePart.text]\].
    ///
    /// [AnnotatedMessagePart.text]: field@crate::v2::schemas::v2beta1::AnnotatedMessagePart::text
    pub parts: Vec<schemas::v2beta1::AnnotatedMessagePart>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::AnnotatedMessagePart>,
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`Message`]: crate::v2::schemas::v2beta1::Message
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
/// Schema `GoogleCloudDialogflowV2beta1OriginalDetectIntentRequest`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1QueryResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
    pub fulfillment_messages: Vec<schemas::v2beta1::IntentMessage>,

    /// The text to be pronounced to the user or shown on the screen. Note: This is a legacy field,
    /// `fulfillment_messages` should be preferred.
    pub fulfillment_text: Option<String>,

    /// The intent that matched the conversational query. Some, not all fields are filled in this
    /// message, including but not limited to: `name`, `display_name`, `end_interaction` and
    /// `is_fallback`.
    pub intent: Option<schemas::v2beta1::Intent>,

    /// The intent detection confidence. Values range from 0.0 (completely uncertain) to 1.0 (completely
    /// certain). This value is for informational purpose only and is only used to help match the best
    /// intent within the classification threshold. This value may change for the same end-user
    /// expression at any time due to a model retraining or change in implementation. If there are
    /// `multiple knowledge_answers` messages, this value is set to the greatest
    /// `knowledgeAnswers.match_confidence` value in the list.
    pub intent_detection_confidence: Option<f32>,

    /// The result from Knowledge Connector (if any), ordered by decreasing
    /// `KnowledgeAnswers.match_confidence`.
    pub knowledge_answers: Option<schemas::v2beta1::KnowledgeAnswers>,

    /// The language that was triggered during intent detection. See
    /// [Language Support](https://cloud.google.com/dialogflow/docs/reference/language) for a list of
    /// the currently supported language codes.
    pub language_code: Option<String>,

    /// The collection of output contexts. If applicable, `output_contexts.parameters` contains entries
    /// with name `.original` containing the original parameter values before the query.
    pub output_contexts: Vec<schemas::v2beta1::Context>,

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
    pub sentiment_analysis_result: Option<schemas::v2beta1::SentimentAnalysisResult>,

    /// The Speech recognition confidence between 0.0 and 1.0. A higher number indicates an estimated
    /// greater likelihood that the recognized words are correct. The default of 0.0 is a sentinel value
    /// indicating that confidence was not set. This field is not guaranteed to be accurate or set. In
    /// particular this field isn't set for StreamingDetectIntent since the streaming endpoint has
    /// separate confidence estimates per portion of the audio in [StreamingRecognitionResult].
    ///
    /// [StreamingRecognitionResult]: crate::v2::schemas::v2beta1::StreamingRecognitionResult
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
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessage>,
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
    pub fn set_intent(mut self, value: schemas::v2beta1::Intent) -> Self {
        self.intent = Some(value);
        self
    }

    /// Sets [`intent_detection_confidence`](Self::intent_detection_confidence).
    pub fn set_intent_detection_confidence(mut self, value: f32) -> Self {
        self.intent_detection_confidence = Some(value);
        self
    }

    /// Sets [`knowledge_answers`](Self::knowledge_answers).
    pub fn set_knowledge_answers(
        mut self,
        value: schemas::v2beta1::KnowledgeAnswers,
    ) -> Self {
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
        values: impl IntoIterator<Item = schemas::v2beta1::Context>,
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
        value: schemas::v2beta1::SentimentAnalysisResult,
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

/// Response messages from an automated agent.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessage`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessage {
    /// A signal that indicates the interaction with the Dialogflow agent has ended.
    pub end_interaction: Option<schemas::v2beta1::ResponseMessageEndInteraction>,

    /// Hands off conversation to a live agent.
    pub live_agent_handoff: Option<schemas::v2beta1::ResponseMessageLiveAgentHandoff>,

    /// An audio response message composed of both the synthesized Dialogflow agent responses and the
    /// audios hosted in places known to the client.
    pub mixed_audio: Option<schemas::v2beta1::ResponseMessageMixedAudio>,

    /// Returns a response containing a custom, platform-specific payload.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// A signal that the client should transfer the phone call connected to this agent to a third-party
    /// endpoint.
    pub telephony_transfer_call: Option<
        schemas::v2beta1::ResponseMessageTelephonyTransferCall,
    >,

    /// Returns a text response.
    pub text: Option<schemas::v2beta1::ResponseMessageText>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            end_interaction: None,
            live_agent_handoff: None,
            mixed_audio: None,
            payload: None,
            telephony_transfer_call: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`end_interaction`](Self::end_interaction).
    pub fn set_end_interaction(
        mut self,
        value: schemas::v2beta1::ResponseMessageEndInteraction,
    ) -> Self {
        self.end_interaction = Some(value);
        self
    }

    /// Sets [`live_agent_handoff`](Self::live_agent_handoff).
    pub fn set_live_agent_handoff(
        mut self,
        value: schemas::v2beta1::ResponseMessageLiveAgentHandoff,
    ) -> Self {
        self.live_agent_handoff = Some(value);
        self
    }

    /// Sets [`mixed_audio`](Self::mixed_audio).
    pub fn set_mixed_audio(
        mut self,
        value: schemas::v2beta1::ResponseMessageMixedAudio,
    ) -> Self {
        self.mixed_audio = Some(value);
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

    /// Sets [`telephony_transfer_call`](Self::telephony_transfer_call).
    pub fn set_telephony_transfer_call(
        mut self,
        value: schemas::v2beta1::ResponseMessageTelephonyTransferCall,
    ) -> Self {
        self.telephony_transfer_call = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: schemas::v2beta1::ResponseMessageText) -> Self {
        self.text = Some(value);
        self
    }
}

impl runtime::Message for ResponseMessage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "endInteraction" => reader.field(&mut self.end_interaction),
            "liveAgentHandoff" => reader.field(&mut self.live_agent_handoff),
            "mixedAudio" => reader.field(&mut self.mixed_audio),
            "payload" => reader.field(&mut self.payload),
            "telephonyTransferCall" => reader.field(&mut self.telephony_transfer_call),
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
        writer.field("endInteraction", &self.end_interaction);
        writer.field("liveAgentHandoff", &self.live_agent_handoff);
        writer.field("mixedAudio", &self.mixed_audio);
        writer.field("payload", &self.payload);
        writer.field("telephonyTransferCall", &self.telephony_transfer_call);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessage);

/// Indicates that interaction with the Dialogflow agent has ended.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageEndInteraction`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageEndInteraction {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageEndInteraction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ResponseMessageEndInteraction {
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

runtime::message_as_json!(ResponseMessageEndInteraction);

/// Indicates that the conversation should be handed off to a human agent. Dialogflow only uses this
/// to determine which conversations were handed off to a human agent for measurement purposes. What
/// else to do with this signal is up to you and your handoff procedures. You may set this, for
/// example:
///
/// - In the entry fulfillment of a Dialogflow CX Page if entering the page indicates something went
///   extremely wrong in the conversation.
/// - In a webhook response when you determine that the customer issue can only be handled by a
///   human.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageLiveAgentHandoff`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageLiveAgentHandoff {
    /// Custom metadata for your handoff procedure. Dialogflow doesn't impose any structure on this.
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageLiveAgentHandoff {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            metadata: None,
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
}

impl runtime::Message for ResponseMessageLiveAgentHandoff {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "metadata" => reader.field(&mut self.metadata),
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
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageLiveAgentHandoff);

/// Represents an audio message that is composed of both segments synthesized from the Dialogflow
/// agent prompts and ones hosted externally at the specified URIs.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageMixedAudio`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageMixedAudio {
    /// Segments this audio response is composed of.
    pub segments: Vec<schemas::v2beta1::ResponseMessageMixedAudioSegment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageMixedAudio {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            segments: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`segments`](Self::segments).
    pub fn set_segments(
        mut self,
        values: impl IntoIterator<
            Item = schemas::v2beta1::ResponseMessageMixedAudioSegment,
        >,
    ) -> Self {
        self.segments = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ResponseMessageMixedAudio {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "segments" => reader.field(&mut self.segments),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("segments", &self.segments);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageMixedAudio);

/// Represents one segment of audio.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageMixedAudioSegment`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageMixedAudioSegment {
    /// Whether the playback of this segment can be interrupted by the end user's speech and the client
    /// should then start the next Dialogflow request.
    pub allow_playback_interruption: Option<bool>,

    /// Raw audio synthesized from the Dialogflow agent's response using the output config specified in
    /// the request.
    pub audio: Option<bytes::Bytes>,

    /// Client-specific URI that points to an audio clip accessible to the client.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageMixedAudioSegment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_playback_interruption: None,
            audio: None,
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_playback_interruption`](Self::allow_playback_interruption).
    pub fn set_allow_playback_interruption(mut self, value: bool) -> Self {
        self.allow_playback_interruption = Some(value);
        self
    }

    /// Sets [`audio`](Self::audio).
    pub fn set_audio(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.audio = Some(value.into());
        self
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageMixedAudioSegment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowPlaybackInterruption" => {
                reader.field(&mut self.allow_playback_interruption)
            }
            "audio" => reader.field(&mut self.audio),
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
        writer.field("allowPlaybackInterruption", &self.allow_playback_interruption);
        writer.field("audio", &self.audio);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageMixedAudioSegment);

/// Represents the signal that telles the client to transfer the phone call connected to the agent
/// to a third-party endpoint.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageTelephonyTransferCall`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageTelephonyTransferCall {
    /// Transfer the call to a phone number in [E.164 format](https://en.wikipedia.org/wiki/E.164).
    pub phone_number: Option<String>,

    /// Transfer the call to a SIP endpoint.
    pub sip_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageTelephonyTransferCall {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            phone_number: None,
            sip_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`phone_number`](Self::phone_number).
    pub fn set_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }

    /// Sets [`sip_uri`](Self::sip_uri).
    pub fn set_sip_uri(mut self, value: impl Into<String>) -> Self {
        self.sip_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageTelephonyTransferCall {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "phoneNumber" => reader.field(&mut self.phone_number),
            "sipUri" => reader.field(&mut self.sip_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("phoneNumber", &self.phone_number);
        writer.field("sipUri", &self.sip_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageTelephonyTransferCall);

/// The text response message.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageText`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageText {
    /// A collection of text response variants. If multiple variants are defined, only one text response
    /// variant is returned at runtime.
    pub text: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageText {
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

impl runtime::Message for ResponseMessageText {
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

runtime::message_as_json!(ResponseMessageText);

/// The sentiment, such as positive/negative feeling or association, for a unit of analysis, such as
/// the query text. See:
/// <https://cloud.google.com/natural-language/docs/basics#interpreting_sentiment_analysis_values>
/// for how to interpret the result.
///
/// Schema `GoogleCloudDialogflowV2beta1Sentiment`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentimentAnalysisResult {
    /// The sentiment analysis result for `query_text`.
    pub query_text_sentiment: Option<schemas::v2beta1::Sentiment>,

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
    pub fn set_query_text_sentiment(
        mut self,
        value: schemas::v2beta1::Sentiment,
    ) -> Self {
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
/// Schema `GoogleCloudDialogflowV2beta1SessionEntityType`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SessionEntityType {
    /// Required. The collection of entities associated with this session entity type.
    pub entities: Vec<schemas::v2beta1::EntityTypeEntity>,

    /// Required. Indicates whether the additional data should override or supplement the custom entity
    /// type definition.
    pub entity_override_mode: Option<
        schemas::v2beta1::SessionEntityTypeEntityOverrideMode,
    >,

    /// Required. The unique identifier of this session entity type. Supported formats: -
    /// `projects//agent/sessions//entityTypes/` - `projects//locations//agent/sessions//entityTypes/` -
    /// `projects//agent/environments//users//sessions//entityTypes/` -
    /// `projects//locations//agent/environments/ /users//sessions//entityTypes/` If `Location ID` is
    /// not specified we assume default 'us' location. If `Environment ID` is not specified, we assume
    /// default 'draft' environment. If `User ID` is not specified, we assume default '-' user. \`\`
    /// must be the display name of an existing entity type in the same agent that will be overridden or
    /// supplemented.
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
        values: impl IntoIterator<Item = schemas::v2beta1::EntityTypeEntity>,
    ) -> Self {
        self.entities = values.into_iter().collect();
        self
    }

    /// Sets [`entity_override_mode`](Self::entity_override_mode).
    pub fn set_entity_override_mode(
        mut self,
        value: impl Into<schemas::v2beta1::SessionEntityTypeEntityOverrideMode>,
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`SessionEntityType`]: crate::v2::schemas::v2beta1::SessionEntityType
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

/// Metadata for a ConversationProfile.SetSuggestionFeatureConfig operation.
///
/// Schema `GoogleCloudDialogflowV2beta1SetSuggestionFeatureConfigOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
        schemas::v2beta1::SetSuggestionFeatureConfigOperationMetadataParticipantRole,
    >,

    /// Required. The type of the suggestion feature to add or update.
    pub suggestion_feature_type: Option<
        schemas::v2beta1::SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
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
            schemas::v2beta1::SetSuggestionFeatureConfigOperationMetadataParticipantRole,
        >,
    ) -> Self {
        self.participant_role = Some(value.into());
        self
    }

    /// Sets [`suggestion_feature_type`](Self::suggestion_feature_type).
    pub fn set_suggestion_feature_type(
        mut self,
        value: impl Into<
            schemas::v2beta1::SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType,
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`SetSuggestionFeatureConfigOperationMetadata`]: crate::v2::schemas::v2beta1::SetSuggestionFeatureConfigOperationMetadata
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
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`SetSuggestionFeatureConfigOperationMetadata`]: crate::v2::schemas::v2beta1::SetSuggestionFeatureConfigOperationMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetSuggestionFeatureConfigOperationMetadataSuggestionFeatureType {
    /// Unspecified feature type. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// Run article suggestion model for chat. On the wire: `ARTICLE_SUGGESTION`.
    ArticleSuggestion,

    /// Run FAQ model. On the wire: `FAQ`.
    Faq,

    /// Run smart reply model for chat. On the wire: `SMART_REPLY`.
    SmartReply,

    /// Run Dialogflow assist model for chat, which will return automated agent response as suggestion.
    /// On the wire: `DIALOGFLOW_ASSIST`.
    DialogflowAssist,

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
            "DIALOGFLOW_ASSIST" => Self::DialogflowAssist,
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
            Self::DialogflowAssist => "DIALOGFLOW_ASSIST",
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
/// Schema `GoogleCloudDialogflowV2beta1SmartReplyAnswer`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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

/// Information for a word recognized by the speech recognizer.
///
/// Schema `GoogleCloudDialogflowV2beta1SpeechWordInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
/// Schema `GoogleCloudDialogflowV2beta1StreamingRecognitionResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct StreamingRecognitionResult {
    /// The Speech confidence between 0.0 and 1.0 for the current portion of audio. A higher number
    /// indicates an estimated greater likelihood that the recognized words are correct. The default of
    /// 0.0 is a sentinel value indicating that confidence was not set. This field is typically only
    /// provided if `is_final` is true and you should not rely on it being accurate or even set.
    pub confidence: Option<f32>,

    /// DTMF digits. Populated if and only if `message_type` = `DTMF_DIGITS`.
    pub dtmf_digits: Option<schemas::v2beta1::TelephonyDtmfEvents>,

    /// If `false`, the `StreamingRecognitionResult` represents an interim result that may change. If
    /// `true`, the recognizer will not return any further hypotheses about this piece of the audio. May
    /// only be populated for `message_type` = `TRANSCRIPT`.
    pub is_final: Option<bool>,

    /// Detected language code for the transcript.
    pub language_code: Option<String>,

    /// Type of the result message.
    pub message_type: Option<schemas::v2beta1::StreamingRecognitionResultMessageType>,

    /// Time offset of the end of this Speech recognition result relative to the beginning of the audio.
    /// Only populated for `message_type` = `TRANSCRIPT`.
    pub speech_end_offset: Option<runtime::Duration>,

    /// Word-specific information for the words recognized by Speech in transcript. Populated if and
    /// only if `message_type` = `TRANSCRIPT` and \[InputAudioConfig.enable_word_info\] is set.
    pub speech_word_info: Vec<schemas::v2beta1::SpeechWordInfo>,

    /// An estimate of the likelihood that the speech recognizer will not change its guess about this
    /// interim recognition result:
    ///
    /// - If the value is unspecified or 0.0, Dialogflow didn't compute the stability. In particular,
    ///   Dialogflow will only provide stability for `TRANSCRIPT` results with `is_final = false`.
    /// - Otherwise, the value is in (0.0, 1.0\] where 0.0 means completely unstable and 1.0 means
    ///   completely stable.
    pub stability: Option<f32>,

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
            dtmf_digits: None,
            is_final: None,
            language_code: None,
            message_type: None,
            speech_end_offset: None,
            speech_word_info: Vec::new(),
            stability: None,
            transcript: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence`](Self::confidence).
    pub fn set_confidence(mut self, value: f32) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets [`dtmf_digits`](Self::dtmf_digits).
    pub fn set_dtmf_digits(
        mut self,
        value: schemas::v2beta1::TelephonyDtmfEvents,
    ) -> Self {
        self.dtmf_digits = Some(value);
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
        value: impl Into<schemas::v2beta1::StreamingRecognitionResultMessageType>,
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
        values: impl IntoIterator<Item = schemas::v2beta1::SpeechWordInfo>,
    ) -> Self {
        self.speech_word_info = values.into_iter().collect();
        self
    }

    /// Sets [`stability`](Self::stability).
    pub fn set_stability(mut self, value: f32) -> Self {
        self.stability = Some(value);
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
            "dtmfDigits" => reader.field(&mut self.dtmf_digits),
            "isFinal" => reader.field(&mut self.is_final),
            "languageCode" => reader.field(&mut self.language_code),
            "messageType" => reader.field(&mut self.message_type),
            "speechEndOffset" => reader.field(&mut self.speech_end_offset),
            "speechWordInfo" => reader.field(&mut self.speech_word_info),
            "stability" => reader.field(&mut self.stability),
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
        writer.field("dtmfDigits", &self.dtmf_digits);
        writer.field("isFinal", &self.is_final);
        writer.field("languageCode", &self.language_code);
        writer.field("messageType", &self.message_type);
        writer.field("speechEndOffset", &self.speech_end_offset);
        writer.field("speechWordInfo", &self.speech_word_info);
        writer.field("stability", &self.stability);
        writer.field("transcript", &self.transcript);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(StreamingRecognitionResult);

/// Type of the result message.
///
/// Values of `messageType` in [`StreamingRecognitionResult`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`StreamingRecognitionResult`]: crate::v2::schemas::v2beta1::StreamingRecognitionResult
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamingRecognitionResultMessageType {
    /// Not specified. Should never be used. On the wire: `MESSAGE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Message contains a (possibly partial) transcript. On the wire: `TRANSCRIPT`.
    Transcript,

    /// This event indicates that the server has detected the end of the user's speech utterance and
    /// expects no additional speech. Therefore, the server will not process additional audio (although
    /// it may subsequently return additional results). The client should stop sending additional audio
    /// data, half-close the gRPC connection, and wait for any additional results until the server
    /// closes the gRPC connection. This message is only sent if `single_utterance` was set to `true`,
    /// and is not used otherwise. On the wire: `END_OF_SINGLE_UTTERANCE`.
    EndOfSingleUtterance,

    /// Message contains DTMF digits. On the wire: `DTMF_DIGITS`.
    DtmfDigits,

    /// Message contains DTMF digits. Before a message with DTMF_DIGITS is sent, a message with
    /// PARTIAL_DTMF_DIGITS may be sent with DTMF digits collected up to the time of sending, which
    /// represents an intermediate result. On the wire: `PARTIAL_DTMF_DIGITS`.
    PartialDtmfDigits,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for StreamingRecognitionResultMessageType {
    fn from(name: &str) -> Self {
        match name {
            "MESSAGE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "TRANSCRIPT" => Self::Transcript,
            "END_OF_SINGLE_UTTERANCE" => Self::EndOfSingleUtterance,
            "DTMF_DIGITS" => Self::DtmfDigits,
            "PARTIAL_DTMF_DIGITS" => Self::PartialDtmfDigits,
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
            Self::DtmfDigits => "DTMF_DIGITS",
            Self::PartialDtmfDigits => "PARTIAL_DTMF_DIGITS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(StreamingRecognitionResultMessageType);

/// The response message for Participants.SuggestArticles.
///
/// Schema `GoogleCloudDialogflowV2beta1SuggestArticlesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestArticlesResponse {
    /// Output only. Articles ordered by score in descending order.
    pub article_answers: Vec<schemas::v2beta1::ArticleAnswer>,

    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the [SuggestArticlesResponse.context_size] field in the request if there aren't
    /// that many messages in the conversation.
    ///
    /// [SuggestArticlesResponse.context_size]: field@crate::v2::schemas::v2beta1::SuggestArticlesResponse::context_size
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
        values: impl IntoIterator<Item = schemas::v2beta1::ArticleAnswer>,
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

/// The response message for Participants.SuggestDialogflowAssists.
///
/// Schema `GoogleCloudDialogflowV2beta1SuggestDialogflowAssistsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestDialogflowAssistsResponse {
    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the SuggestDialogflowAssistsRequest.context_size field in the request if there
    /// aren't that many messages in the conversation.
    pub context_size: Option<i32>,

    /// Output only. Multiple reply options provided by Dialogflow assist service. The order is based on
    /// the rank of the model prediction.
    pub dialogflow_assist_answers: Vec<schemas::v2beta1::DialogflowAssistAnswer>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::DialogflowAssistAnswer>,
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

/// The request message for Participants.SuggestFaqAnswers.
///
/// Schema `GoogleCloudDialogflowV2beta1SuggestFaqAnswersResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestFaqAnswersResponse {
    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the SuggestFaqAnswersRequest.context_size field in the request if there aren't that
    /// many messages in the conversation.
    pub context_size: Option<i32>,

    /// Output only. Answers extracted from FAQ documents.
    pub faq_answers: Vec<schemas::v2beta1::FaqAnswer>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::FaqAnswer>,
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
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestKnowledgeAssistResponse {
    /// Number of messages prior to and including latest_message to compile the suggestion. It may be
    /// smaller than the SuggestKnowledgeAssistRequest.context_size field in the request if there are
    /// fewer messages in the conversation.
    pub context_size: Option<i32>,

    /// Output only. Knowledge Assist suggestion.
    pub knowledge_assist_answer: Option<schemas::v2beta1::KnowledgeAssistAnswer>,

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
        value: schemas::v2beta1::KnowledgeAssistAnswer,
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
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
    pub smart_reply_answers: Vec<schemas::v2beta1::SmartReplyAnswer>,

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
        values: impl IntoIterator<Item = schemas::v2beta1::SmartReplyAnswer>,
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
/// Schema `GoogleCloudDialogflowV2beta1SuggestionResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [HumanAgentAssistantEvent]: crate::v2::schemas::v2beta1::HumanAgentAssistantEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestionResult {
    /// Error status if the request failed.
    pub error: Option<schemas::rpc::Status>,

    /// Suggestions generated using generators triggered by customer or agent messages.
    pub generate_suggestions_response: Option<
        schemas::v2beta1::GenerateSuggestionsResponse,
    >,

    /// [SuggestArticlesResponse] if request is for ARTICLE_SUGGESTION.
    ///
    /// [SuggestArticlesResponse]: crate::v2::schemas::v2beta1::SuggestArticlesResponse
    pub suggest_articles_response: Option<schemas::v2beta1::SuggestArticlesResponse>,

    /// [SuggestDialogflowAssistsResponse] if request is for DIALOGFLOW_ASSIST.
    ///
    /// [SuggestDialogflowAssistsResponse]: crate::v2::schemas::v2beta1::SuggestDialogflowAssistsResponse
    pub suggest_dialogflow_assists_response: Option<
        schemas::v2beta1::SuggestDialogflowAssistsResponse,
    >,

    /// [SuggestDialogflowAssistsResponse] if request is for ENTITY_EXTRACTION.
    ///
    /// [SuggestDialogflowAssistsResponse]: crate::v2::schemas::v2beta1::SuggestDialogflowAssistsResponse
    pub suggest_entity_extraction_response: Option<
        schemas::v2beta1::SuggestDialogflowAssistsResponse,
    >,

    /// [SuggestFaqAnswersResponse] if request is for FAQ_ANSWER.
    ///
    /// [SuggestFaqAnswersResponse]: crate::v2::schemas::v2beta1::SuggestFaqAnswersResponse
    pub suggest_faq_answers_response: Option<
        schemas::v2beta1::SuggestFaqAnswersResponse,
    >,

    /// [SuggestKnowledgeAssistResponse] if request is for KNOWLEDGE_ASSIST.
    ///
    /// [SuggestKnowledgeAssistResponse]: crate::v2::schemas::v2beta1::SuggestKnowledgeAssistResponse
    pub suggest_knowledge_assist_response: Option<
        schemas::v2beta1::SuggestKnowledgeAssistResponse,
    >,

    /// [SuggestSmartRepliesResponse] if request is for SMART_REPLY.
    ///
    /// [SuggestSmartRepliesResponse]: crate::v2::schemas::v2beta1::SuggestSmartRepliesResponse
    pub suggest_smart_replies_response: Option<
        schemas::v2beta1::SuggestSmartRepliesResponse,
    >,

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
        value: schemas::v2beta1::GenerateSuggestionsResponse,
    ) -> Self {
        self.generate_suggestions_response = Some(value);
        self
    }

    /// Sets [`suggest_articles_response`](Self::suggest_articles_response).
    pub fn set_suggest_articles_response(
        mut self,
        value: schemas::v2beta1::SuggestArticlesResponse,
    ) -> Self {
        self.suggest_articles_response = Some(value);
        self
    }

    /// Sets [`suggest_dialogflow_assists_response`](Self::suggest_dialogflow_assists_response).
    pub fn set_suggest_dialogflow_assists_response(
        mut self,
        value: schemas::v2beta1::SuggestDialogflowAssistsResponse,
    ) -> Self {
        self.suggest_dialogflow_assists_response = Some(value);
        self
    }

    /// Sets [`suggest_entity_extraction_response`](Self::suggest_entity_extraction_response).
    pub fn set_suggest_entity_extraction_response(
        mut self,
        value: schemas::v2beta1::SuggestDialogflowAssistsResponse,
    ) -> Self {
        self.suggest_entity_extraction_response = Some(value);
        self
    }

    /// Sets [`suggest_faq_answers_response`](Self::suggest_faq_answers_response).
    pub fn set_suggest_faq_answers_response(
        mut self,
        value: schemas::v2beta1::SuggestFaqAnswersResponse,
    ) -> Self {
        self.suggest_faq_answers_response = Some(value);
        self
    }

    /// Sets [`suggest_knowledge_assist_response`](Self::suggest_knowledge_assist_response).
    pub fn set_suggest_knowledge_assist_response(
        mut self,
        value: schemas::v2beta1::SuggestKnowledgeAssistResponse,
    ) -> Self {
        self.suggest_knowledge_assist_response = Some(value);
        self
    }

    /// Sets [`suggest_smart_replies_response`](Self::suggest_smart_replies_response).
    pub fn set_suggest_smart_replies_response(
        mut self,
        value: schemas::v2beta1::SuggestSmartRepliesResponse,
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

/// Suggested summary of the conversation.
///
/// Schema `GoogleCloudDialogflowV2beta1SummarySuggestion`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarySuggestion {
    /// Required. All the parts of generated summary.
    pub summary_sections: Vec<schemas::v2beta1::SummarySuggestionSummarySection>,

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
        values: impl IntoIterator<
            Item = schemas::v2beta1::SummarySuggestionSummarySection,
        >,
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
/// Schema `GoogleCloudDialogflowV2beta1SummarySuggestionSummarySection`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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

/// A wrapper of repeated TelephonyDtmf digits.
///
/// Schema `GoogleCloudDialogflowV2beta1TelephonyDtmfEvents`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TelephonyDtmfEvents {
    /// A sequence of TelephonyDtmf digits.
    pub dtmf_events: Vec<schemas::v2beta1::TelephonyDtmfEventsDtmfEvents>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TelephonyDtmfEvents {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            dtmf_events: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`dtmf_events`](Self::dtmf_events).
    pub fn set_dtmf_events(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<schemas::v2beta1::TelephonyDtmfEventsDtmfEvents>,
        >,
    ) -> Self {
        self.dtmf_events = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for TelephonyDtmfEvents {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dtmfEvents" => reader.field(&mut self.dtmf_events),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dtmfEvents", &self.dtmf_events);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TelephonyDtmfEvents);

/// Values of `dtmfEvents` in [`TelephonyDtmfEvents`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`TelephonyDtmfEvents`]: crate::v2::schemas::v2beta1::TelephonyDtmfEvents
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TelephonyDtmfEventsDtmfEvents {
    /// Not specified. This value may be used to indicate an absent digit. On the wire:
    /// `TELEPHONY_DTMF_UNSPECIFIED`.
    Unspecified,

    /// Number: '1'. On the wire: `DTMF_ONE`.
    DtmfOne,

    /// Number: '2'. On the wire: `DTMF_TWO`.
    DtmfTwo,

    /// Number: '3'. On the wire: `DTMF_THREE`.
    DtmfThree,

    /// Number: '4'. On the wire: `DTMF_FOUR`.
    DtmfFour,

    /// Number: '5'. On the wire: `DTMF_FIVE`.
    DtmfFive,

    /// Number: '6'. On the wire: `DTMF_SIX`.
    DtmfSix,

    /// Number: '7'. On the wire: `DTMF_SEVEN`.
    DtmfSeven,

    /// Number: '8'. On the wire: `DTMF_EIGHT`.
    DtmfEight,

    /// Number: '9'. On the wire: `DTMF_NINE`.
    DtmfNine,

    /// Number: '0'. On the wire: `DTMF_ZERO`.
    DtmfZero,

    /// Letter: 'A'. On the wire: `DTMF_A`.
    DtmfA,

    /// Letter: 'B'. On the wire: `DTMF_B`.
    DtmfB,

    /// Letter: 'C'. On the wire: `DTMF_C`.
    DtmfC,

    /// Letter: 'D'. On the wire: `DTMF_D`.
    DtmfD,

    /// Asterisk/star: '\*'. On the wire: `DTMF_STAR`.
    DtmfStar,

    /// Pound/diamond/hash/square/gate/octothorpe: '#'. On the wire: `DTMF_POUND`.
    DtmfPound,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for TelephonyDtmfEventsDtmfEvents {
    fn from(name: &str) -> Self {
        match name {
            "TELEPHONY_DTMF_UNSPECIFIED" => Self::Unspecified,
            "DTMF_ONE" => Self::DtmfOne,
            "DTMF_TWO" => Self::DtmfTwo,
            "DTMF_THREE" => Self::DtmfThree,
            "DTMF_FOUR" => Self::DtmfFour,
            "DTMF_FIVE" => Self::DtmfFive,
            "DTMF_SIX" => Self::DtmfSix,
            "DTMF_SEVEN" => Self::DtmfSeven,
            "DTMF_EIGHT" => Self::DtmfEight,
            "DTMF_NINE" => Self::DtmfNine,
            "DTMF_ZERO" => Self::DtmfZero,
            "DTMF_A" => Self::DtmfA,
            "DTMF_B" => Self::DtmfB,
            "DTMF_C" => Self::DtmfC,
            "DTMF_D" => Self::DtmfD,
            "DTMF_STAR" => Self::DtmfStar,
            "DTMF_POUND" => Self::DtmfPound,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for TelephonyDtmfEventsDtmfEvents {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TELEPHONY_DTMF_UNSPECIFIED",
            Self::DtmfOne => "DTMF_ONE",
            Self::DtmfTwo => "DTMF_TWO",
            Self::DtmfThree => "DTMF_THREE",
            Self::DtmfFour => "DTMF_FOUR",
            Self::DtmfFive => "DTMF_FIVE",
            Self::DtmfSix => "DTMF_SIX",
            Self::DtmfSeven => "DTMF_SEVEN",
            Self::DtmfEight => "DTMF_EIGHT",
            Self::DtmfNine => "DTMF_NINE",
            Self::DtmfZero => "DTMF_ZERO",
            Self::DtmfA => "DTMF_A",
            Self::DtmfB => "DTMF_B",
            Self::DtmfC => "DTMF_C",
            Self::DtmfD => "DTMF_D",
            Self::DtmfStar => "DTMF_STAR",
            Self::DtmfPound => "DTMF_POUND",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(TelephonyDtmfEventsDtmfEvents);

/// Represents a call of a specific tool's action with the specified inputs.
///
/// Schema `GoogleCloudDialogflowV2beta1ToolCall`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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

    /// Output only. State of the tool call
    pub state: Option<schemas::v2beta1::ToolCallState>,

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
    pub fn set_state(
        mut self,
        value: impl Into<schemas::v2beta1::ToolCallState>,
    ) -> Self {
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
/// Schema `GoogleCloudDialogflowV2beta1ToolCallResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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
    pub error: Option<schemas::v2beta1::ToolCallResultError>,

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
    pub fn set_error(mut self, value: schemas::v2beta1::ToolCallResultError) -> Self {
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
/// Schema `GoogleCloudDialogflowV2beta1ToolCallResultError`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
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

/// State of the tool call
///
/// Values of `state` in [`ToolCall`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [`ToolCall`]: crate::v2::schemas::v2beta1::ToolCall
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

/// The request message for a webhook call.
///
/// Schema `GoogleCloudDialogflowV2beta1WebhookRequest`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequest {
    /// Alternative query results from KnowledgeService.
    pub alternative_query_results: Vec<schemas::v2beta1::QueryResult>,

    /// Optional. The contents of the original request that was passed to `[Streaming]DetectIntent`
    /// call.
    pub original_detect_intent_request: Option<
        schemas::v2beta1::OriginalDetectIntentRequest,
    >,

    /// The result of the conversational query or event processing. Contains the same value as
    /// `[Streaming]DetectIntentResponse.query_result`.
    pub query_result: Option<schemas::v2beta1::QueryResult>,

    /// The unique identifier of the response. Contains the same value as
    /// `[Streaming]DetectIntentResponse.response_id`.
    pub response_id: Option<String>,

    /// The unique identifier of detectIntent request session. Can be used to identify end-user inside
    /// webhook implementation. Supported formats: -
    /// `projects//agent/sessions/, -`projects//locations//agent/sessions/`, -`projects//agent/environments//users//sessions/`, -`projects//locations//agent/environments//users//sessions/\`,
    pub session: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            alternative_query_results: Vec::new(),
            original_detect_intent_request: None,
            query_result: None,
            response_id: None,
            session: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`alternative_query_results`](Self::alternative_query_results).
    pub fn set_alternative_query_results(
        mut self,
        values: impl IntoIterator<Item = schemas::v2beta1::QueryResult>,
    ) -> Self {
        self.alternative_query_results = values.into_iter().collect();
        self
    }

    /// Sets [`original_detect_intent_request`](Self::original_detect_intent_request).
    pub fn set_original_detect_intent_request(
        mut self,
        value: schemas::v2beta1::OriginalDetectIntentRequest,
    ) -> Self {
        self.original_detect_intent_request = Some(value);
        self
    }

    /// Sets [`query_result`](Self::query_result).
    pub fn set_query_result(mut self, value: schemas::v2beta1::QueryResult) -> Self {
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
            "alternativeQueryResults" => {
                reader.field(&mut self.alternative_query_results)
            }
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
        writer.field("alternativeQueryResults", &self.alternative_query_results);
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
/// Schema `GoogleCloudDialogflowV2beta1WebhookResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v2beta1`.
///
/// [QueryResult.diagnostic_info]: field@crate::v2::schemas::v2beta1::QueryResult::diagnostic_info
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookResponse {
    /// Optional. Indicates that this intent ends an interaction. Some integrations (e.g., Actions on
    /// Google or Dialogflow phone gateway) use this information to close interaction with an end user.
    /// Default is false.
    pub end_interaction: Option<bool>,

    /// Optional. Invokes the supplied events. When this field is set, Dialogflow ignores the
    /// `fulfillment_text`, `fulfillment_messages`, and `payload` fields.
    pub followup_event_input: Option<schemas::v2beta1::EventInput>,

    /// Optional. The rich response messages intended for the end-user. When provided, Dialogflow uses
    /// this field to populate [QueryResult.fulfillment_messages] sent to the integration or API caller.
    ///
    /// [QueryResult.fulfillment_messages]: field@crate::v2::schemas::v2beta1::QueryResult::fulfillment_messages
    pub fulfillment_messages: Vec<schemas::v2beta1::IntentMessage>,

    /// Optional. The text response message intended for the end-user. It is recommended to use
    /// `fulfillment_messages.text.text[0]` instead. When provided, Dialogflow uses this field to
    /// populate [QueryResult.fulfillment_text] sent to the integration or API caller.
    ///
    /// [QueryResult.fulfillment_text]: field@crate::v2::schemas::v2beta1::QueryResult::fulfillment_text
    pub fulfillment_text: Option<String>,

    /// Indicates that a live agent should be brought in to handle the interaction with the user. In
    /// most cases, when you set this flag to true, you would also want to set end_interaction to true
    /// as well. Default is false.
    pub live_agent_handoff: Option<bool>,

    /// Optional. The collection of output contexts that will overwrite currently active contexts for
    /// the session and reset their lifespans. When provided, Dialogflow uses this field to populate
    /// [QueryResult.output_contexts] sent to the integration or API caller.
    ///
    /// [QueryResult.output_contexts]: field@crate::v2::schemas::v2beta1::QueryResult::output_contexts
    pub output_contexts: Vec<schemas::v2beta1::Context>,

    /// Optional. This field can be used to pass custom data from your webhook to the integration or API
    /// caller. Arbitrary JSON objects are supported. When provided, Dialogflow uses this field to
    /// populate [QueryResult.webhook_payload] sent to the integration or API caller. This field is also
    /// used by the
    /// [Google Assistant integration](https://cloud.google.com/dialogflow/docs/integrations/aog) for
    /// rich response messages. See the format definition at
    /// [Google Assistant Dialogflow webhook format](https://developers.google.com/assistant/actions/build/json/dialogflow-webhook-json)
    ///
    /// [QueryResult.webhook_payload]: field@crate::v2::schemas::v2beta1::QueryResult::webhook_payload
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. Additional session entity types to replace or extend developer entity types with. The
    /// entity synonyms apply to all languages and persist for the session. Setting this data from a
    /// webhook overwrites the session entity types that have been set using `detectIntent`,
    /// `streamingDetectIntent` or [SessionEntityType] management methods.
    ///
    /// [SessionEntityType]: crate::v2::schemas::v2beta1::SessionEntityType
    pub session_entity_types: Vec<schemas::v2beta1::SessionEntityType>,

    /// Optional. A custom field used to identify the webhook source. Arbitrary strings are supported.
    /// When provided, Dialogflow uses this field to populate [QueryResult.webhook_source] sent to the
    /// integration or API caller.
    ///
    /// [QueryResult.webhook_source]: field@crate::v2::schemas::v2beta1::QueryResult::webhook_source
    pub source: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            end_interaction: None,
            followup_event_input: None,
            fulfillment_messages: Vec::new(),
            fulfillment_text: None,
            live_agent_handoff: None,
            output_contexts: Vec::new(),
            payload: None,
            session_entity_types: Vec::new(),
            source: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`end_interaction`](Self::end_interaction).
    pub fn set_end_interaction(mut self, value: bool) -> Self {
        self.end_interaction = Some(value);
        self
    }

    /// Sets [`followup_event_input`](Self::followup_event_input).
    pub fn set_followup_event_input(
        mut self,
        value: schemas::v2beta1::EventInput,
    ) -> Self {
        self.followup_event_input = Some(value);
        self
    }

    /// Sets [`fulfillment_messages`](Self::fulfillment_messages).
    pub fn set_fulfillment_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::v2beta1::IntentMessage>,
    ) -> Self {
        self.fulfillment_messages = values.into_iter().collect();
        self
    }

    /// Sets [`fulfillment_text`](Self::fulfillment_text).
    pub fn set_fulfillment_text(mut self, value: impl Into<String>) -> Self {
        self.fulfillment_text = Some(value.into());
        self
    }

    /// Sets [`live_agent_handoff`](Self::live_agent_handoff).
    pub fn set_live_agent_handoff(mut self, value: bool) -> Self {
        self.live_agent_handoff = Some(value);
        self
    }

    /// Sets [`output_contexts`](Self::output_contexts).
    pub fn set_output_contexts(
        mut self,
        values: impl IntoIterator<Item = schemas::v2beta1::Context>,
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
        values: impl IntoIterator<Item = schemas::v2beta1::SessionEntityType>,
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
            "endInteraction" => reader.field(&mut self.end_interaction),
            "followupEventInput" => reader.field(&mut self.followup_event_input),
            "fulfillmentMessages" => reader.field(&mut self.fulfillment_messages),
            "fulfillmentText" => reader.field(&mut self.fulfillment_text),
            "liveAgentHandoff" => reader.field(&mut self.live_agent_handoff),
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
        writer.field("endInteraction", &self.end_interaction);
        writer.field("followupEventInput", &self.followup_event_input);
        writer.field("fulfillmentMessages", &self.fulfillment_messages);
        writer.field("fulfillmentText", &self.fulfillment_text);
        writer.field("liveAgentHandoff", &self.live_agent_handoff);
        writer.field("outputContexts", &self.output_contexts);
        writer.field("payload", &self.payload);
        writer.field("sessionEntityTypes", &self.session_entity_types);
        writer.field("source", &self.source);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookResponse);

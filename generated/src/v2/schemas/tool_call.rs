//! Schemas that the features `answer-records`, `evaluations`, `generators`, `participants`,
//! `schemas-without-methods`, `stateless-suggestion`, `suggestions` have in common.

use crate::runtime;
use crate::v2::schemas;

/// Agent Coaching instructions that customer can configure.
///
/// Schema `GoogleCloudDialogflowV2AgentCoachingInstruction`.
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
        schemas::AgentCoachingInstructionDuplicateCheckResult,
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
        value: schemas::AgentCoachingInstructionDuplicateCheckResult,
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
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingInstructionDuplicateCheckResult {
    /// Output only. The duplicate suggestions.
    pub duplicate_suggestions: Vec<
        schemas::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion,
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
            Item = schemas::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion,
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
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestion {
    /// Optional. Suggested actions for the agent to take.
    pub agent_action_suggestions: Vec<
        schemas::AgentCoachingSuggestionAgentActionSuggestion,
    >,

    /// Optional. Instructions applicable based on the current context.
    pub applicable_instructions: Vec<schemas::AgentCoachingInstruction>,

    /// Optional. Sample response for the Agent.
    pub sample_responses: Vec<schemas::AgentCoachingSuggestionSampleResponse>,

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
            Item = schemas::AgentCoachingSuggestionAgentActionSuggestion,
        >,
    ) -> Self {
        self.agent_action_suggestions = values.into_iter().collect();
        self
    }

    /// Sets [`applicable_instructions`](Self::applicable_instructions).
    pub fn set_applicable_instructions(
        mut self,
        values: impl IntoIterator<Item = schemas::AgentCoachingInstruction>,
    ) -> Self {
        self.applicable_instructions = values.into_iter().collect();
        self
    }

    /// Sets [`sample_responses`](Self::sample_responses).
    pub fn set_sample_responses(
        mut self,
        values: impl IntoIterator<Item = schemas::AgentCoachingSuggestionSampleResponse>,
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
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionAgentActionSuggestion {
    /// Optional. The suggested action for the agent.
    pub agent_action: Option<String>,

    /// Output only. Duplicate check result for the agent action suggestion.
    pub duplicate_check_result: Option<
        schemas::AgentCoachingSuggestionDuplicateCheckResult,
    >,

    /// Output only. Sources for the agent action suggestion.
    pub sources: Option<schemas::AgentCoachingSuggestionSources>,

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
        value: schemas::AgentCoachingSuggestionDuplicateCheckResult,
    ) -> Self {
        self.duplicate_check_result = Some(value);
        self
    }

    /// Sets [`sources`](Self::sources).
    pub fn set_sources(
        mut self,
        value: schemas::AgentCoachingSuggestionSources,
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
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionDuplicateCheckResult {
    /// Output only. The duplicate suggestions.
    pub duplicate_suggestions: Vec<
        schemas::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion,
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
            Item = schemas::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion,
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
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion {
    /// Output only. The answer record id of the past duplicate suggestion.
    pub answer_record: Option<String>,

    /// Output only. The similarity score of between the past and current suggestion.
    pub similarity_score: Option<f32>,

    /// Output only. Sources for the suggestion.
    pub sources: Option<schemas::AgentCoachingSuggestionSources>,

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
        value: schemas::AgentCoachingSuggestionSources,
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
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingSuggestionSampleResponse {
    /// Output only. Duplicate check result for the sample response.
    pub duplicate_check_result: Option<
        schemas::AgentCoachingSuggestionDuplicateCheckResult,
    >,

    /// Optional. Sample response for Agent in text.
    pub response_text: Option<String>,

    /// Output only. Sources for the Sample Response.
    pub sources: Option<schemas::AgentCoachingSuggestionSources>,

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
        value: schemas::AgentCoachingSuggestionDuplicateCheckResult,
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
        value: schemas::AgentCoachingSuggestionSources,
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

/// Suggestion generated using free form generator.
///
/// Schema `GoogleCloudDialogflowV2FreeFormSuggestion`.
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

/// Suggestion generated using a Generator.
///
/// Schema `GoogleCloudDialogflowV2GeneratorSuggestion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorSuggestion {
    /// Optional. Suggestion to coach the agent.
    pub agent_coaching_suggestion: Option<schemas::AgentCoachingSuggestion>,

    /// Optional. Free form suggestion.
    pub free_form_suggestion: Option<schemas::FreeFormSuggestion>,

    /// Optional. Suggested summary.
    pub summary_suggestion: Option<schemas::SummarySuggestion>,

    /// Optional. List of request and response for tool calls executed.
    pub tool_call_info: Vec<schemas::GeneratorSuggestionToolCallInfo>,

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
        value: schemas::AgentCoachingSuggestion,
    ) -> Self {
        self.agent_coaching_suggestion = Some(value);
        self
    }

    /// Sets [`free_form_suggestion`](Self::free_form_suggestion).
    pub fn set_free_form_suggestion(
        mut self,
        value: schemas::FreeFormSuggestion,
    ) -> Self {
        self.free_form_suggestion = Some(value);
        self
    }

    /// Sets [`summary_suggestion`](Self::summary_suggestion).
    pub fn set_summary_suggestion(mut self, value: schemas::SummarySuggestion) -> Self {
        self.summary_suggestion = Some(value);
        self
    }

    /// Sets [`tool_call_info`](Self::tool_call_info).
    pub fn set_tool_call_info(
        mut self,
        values: impl IntoIterator<Item = schemas::GeneratorSuggestionToolCallInfo>,
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
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorSuggestionToolCallInfo {
    /// Required. Request for a tool call.
    pub tool_call: Option<schemas::ToolCall>,

    /// Required. Response for a tool call.
    pub tool_call_result: Option<schemas::ToolCallResult>,

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
    pub fn set_tool_call(mut self, value: schemas::ToolCall) -> Self {
        self.tool_call = Some(value);
        self
    }

    /// Sets [`tool_call_result`](Self::tool_call_result).
    pub fn set_tool_call_result(mut self, value: schemas::ToolCallResult) -> Self {
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

/// Suggested summary of the conversation.
///
/// Schema `GoogleCloudDialogflowV2SummarySuggestion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarySuggestion {
    /// Required. All the parts of generated summary.
    pub summary_sections: Vec<schemas::SummarySuggestionSummarySection>,

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
        values: impl IntoIterator<Item = schemas::SummarySuggestionSummarySection>,
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
    pub state: Option<schemas::ToolCallState>,

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
    pub fn set_state(mut self, value: impl Into<schemas::ToolCallState>) -> Self {
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
    pub error: Option<schemas::ToolCallResultError>,

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
    pub fn set_error(mut self, value: schemas::ToolCallResultError) -> Self {
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
/// [`ToolCall`]: crate::v2::schemas::ToolCall
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

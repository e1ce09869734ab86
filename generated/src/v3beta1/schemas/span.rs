//! Schemas that the features `conversations`, `examples`, `sessions`, `versions` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// Action performed by end user or Dialogflow agent in the conversation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Action {
    /// Optional. Action performed by the agent as a message.
    pub agent_utterance: Option<schemas::AgentUtterance>,

    /// Output only. Timestamp of the completion of the agent action.
    pub complete_time: Option<runtime::Timestamp>,

    /// Output only. The display name of the action.
    pub display_name: Option<String>,

    /// Optional. The agent received an event from the customer or a system event is emitted.
    pub event: Option<schemas::Event>,

    /// Optional. Action performed on behalf of the agent by invoking a CX flow.
    pub flow_invocation: Option<schemas::FlowInvocation>,

    /// Optional. Output only. The state machine update in flows.
    pub flow_state_update: Option<schemas::ActionFlowStateUpdate>,

    /// Optional. Action performed on behalf of the agent by transitioning to a target CX flow.
    pub flow_transition: Option<schemas::FlowTransition>,

    /// Optional. Output only. Intent Match in flows.
    pub intent_match: Option<schemas::ActionIntentMatch>,

    /// Optional. Output only. LLM call performed by the agent.
    pub llm_call: Option<schemas::LlmCall>,

    /// Optional. Action performed on behalf of the agent by invoking a child playbook.
    pub playbook_invocation: Option<schemas::PlaybookInvocation>,

    /// Optional. Action performed on behalf of the agent by transitioning to a target playbook.
    pub playbook_transition: Option<schemas::PlaybookTransition>,

    /// Output only. Timestamp of the start of the agent action.
    pub start_time: Option<runtime::Timestamp>,

    /// Optional. Output only. The status of the action.
    pub status: Option<schemas::Status>,

    /// Optional. Speech-to-text action performed by the agent.
    pub stt: Option<schemas::ActionStt>,

    /// Optional. The detailed tracing information for sub execution steps of the action.
    pub sub_execution_steps: Vec<schemas::Span>,

    /// Optional. Action performed on behalf of the agent by calling a plugin tool.
    pub tool_use: Option<schemas::ToolUse>,

    /// Optional. Text-to-speech action performed by the agent.
    pub tts: Option<schemas::ActionTts>,

    /// Optional. Agent obtained a message from the customer.
    pub user_utterance: Option<schemas::UserUtterance>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Action {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_utterance: None,
            complete_time: None,
            display_name: None,
            event: None,
            flow_invocation: None,
            flow_state_update: None,
            flow_transition: None,
            intent_match: None,
            llm_call: None,
            playbook_invocation: None,
            playbook_transition: None,
            start_time: None,
            status: None,
            stt: None,
            sub_execution_steps: Vec::new(),
            tool_use: None,
            tts: None,
            user_utterance: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_utterance`](Self::agent_utterance).
    pub fn set_agent_utterance(mut self, value: schemas::AgentUtterance) -> Self {
        self.agent_utterance = Some(value);
        self
    }

    /// Sets [`complete_time`](Self::complete_time).
    pub fn set_complete_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.complete_time = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`event`](Self::event).
    pub fn set_event(mut self, value: schemas::Event) -> Self {
        self.event = Some(value);
        self
    }

    /// Sets [`flow_invocation`](Self::flow_invocation).
    pub fn set_flow_invocation(mut self, value: schemas::FlowInvocation) -> Self {
        self.flow_invocation = Some(value);
        self
    }

    /// Sets [`flow_state_update`](Self::flow_state_update).
    pub fn set_flow_state_update(
        mut self,
        value: schemas::ActionFlowStateUpdate,
    ) -> Self {
        self.flow_state_update = Some(value);
        self
    }

    /// Sets [`flow_transition`](Self::flow_transition).
    pub fn set_flow_transition(mut self, value: schemas::FlowTransition) -> Self {
        self.flow_transition = Some(value);
        self
    }

    /// Sets [`intent_match`](Self::intent_match).
    pub fn set_intent_match(mut self, value: schemas::ActionIntentMatch) -> Self {
        self.intent_match = Some(value);
        self
    }

    /// Sets [`llm_call`](Self::llm_call).
    pub fn set_llm_call(mut self, value: schemas::LlmCall) -> Self {
        self.llm_call = Some(value);
        self
    }

    /// Sets [`playbook_invocation`](Self::playbook_invocation).
    pub fn set_playbook_invocation(
        mut self,
        value: schemas::PlaybookInvocation,
    ) -> Self {
        self.playbook_invocation = Some(value);
        self
    }

    /// Sets [`playbook_transition`](Self::playbook_transition).
    pub fn set_playbook_transition(
        mut self,
        value: schemas::PlaybookTransition,
    ) -> Self {
        self.playbook_transition = Some(value);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    pub fn set_start_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn set_status(mut self, value: schemas::Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`stt`](Self::stt).
    pub fn set_stt(mut self, value: schemas::ActionStt) -> Self {
        self.stt = Some(value);
        self
    }

    /// Sets [`sub_execution_steps`](Self::sub_execution_steps).
    pub fn set_sub_execution_steps(
        mut self,
        values: impl IntoIterator<Item = schemas::Span>,
    ) -> Self {
        self.sub_execution_steps = values.into_iter().collect();
        self
    }

    /// Sets [`tool_use`](Self::tool_use).
    pub fn set_tool_use(mut self, value: schemas::ToolUse) -> Self {
        self.tool_use = Some(value);
        self
    }

    /// Sets [`tts`](Self::tts).
    pub fn set_tts(mut self, value: schemas::ActionTts) -> Self {
        self.tts = Some(value);
        self
    }

    /// Sets [`user_utterance`](Self::user_utterance).
    pub fn set_user_utterance(mut self, value: schemas::UserUtterance) -> Self {
        self.user_utterance = Some(value);
        self
    }
}

impl runtime::Message for Action {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentUtterance" => reader.field(&mut self.agent_utterance),
            "completeTime" => reader.field(&mut self.complete_time),
            "displayName" => reader.field(&mut self.display_name),
            "event" => reader.field(&mut self.event),
            "flowInvocation" => reader.field(&mut self.flow_invocation),
            "flowStateUpdate" => reader.field(&mut self.flow_state_update),
            "flowTransition" => reader.field(&mut self.flow_transition),
            "intentMatch" => reader.field(&mut self.intent_match),
            "llmCall" => reader.field(&mut self.llm_call),
            "playbookInvocation" => reader.field(&mut self.playbook_invocation),
            "playbookTransition" => reader.field(&mut self.playbook_transition),
            "startTime" => reader.field(&mut self.start_time),
            "status" => reader.field(&mut self.status),
            "stt" => reader.field(&mut self.stt),
            "subExecutionSteps" => reader.field(&mut self.sub_execution_steps),
            "toolUse" => reader.field(&mut self.tool_use),
            "tts" => reader.field(&mut self.tts),
            "userUtterance" => reader.field(&mut self.user_utterance),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentUtterance", &self.agent_utterance);
        writer.field("completeTime", &self.complete_time);
        writer.field("displayName", &self.display_name);
        writer.field("event", &self.event);
        writer.field("flowInvocation", &self.flow_invocation);
        writer.field("flowStateUpdate", &self.flow_state_update);
        writer.field("flowTransition", &self.flow_transition);
        writer.field("intentMatch", &self.intent_match);
        writer.field("llmCall", &self.llm_call);
        writer.field("playbookInvocation", &self.playbook_invocation);
        writer.field("playbookTransition", &self.playbook_transition);
        writer.field("startTime", &self.start_time);
        writer.field("status", &self.status);
        writer.field("stt", &self.stt);
        writer.field("subExecutionSteps", &self.sub_execution_steps);
        writer.field("toolUse", &self.tool_use);
        writer.field("tts", &self.tts);
        writer.field("userUtterance", &self.user_utterance);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Action);

/// Stores metadata of the state update action, such as a state machine execution in flows.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ActionFlowStateUpdate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionFlowStateUpdate {
    /// The destination of the transition. Format: `projects//locations//agents//flows//pages/` or
    /// `projects//locations//agents//playbooks/`.
    pub destination: Option<String>,

    /// The type of the event that triggered the state update.
    pub event_type: Option<String>,

    /// The function call to execute.
    pub function_call: Option<schemas::ActionFlowStateUpdateFunctionCall>,

    /// The updated page and flow state.
    pub page_state: Option<schemas::ActionFlowStateUpdatePageState>,

    /// The updated parameters.
    pub updated_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ActionFlowStateUpdate {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            destination: None,
            event_type: None,
            function_call: None,
            page_state: None,
            updated_parameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`destination`](Self::destination).
    pub fn set_destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }

    /// Sets [`event_type`](Self::event_type).
    pub fn set_event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Sets [`function_call`](Self::function_call).
    pub fn set_function_call(
        mut self,
        value: schemas::ActionFlowStateUpdateFunctionCall,
    ) -> Self {
        self.function_call = Some(value);
        self
    }

    /// Sets [`page_state`](Self::page_state).
    pub fn set_page_state(
        mut self,
        value: schemas::ActionFlowStateUpdatePageState,
    ) -> Self {
        self.page_state = Some(value);
        self
    }

    /// Sets [`updated_parameters`](Self::updated_parameters).
    pub fn set_updated_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.updated_parameters = Some(value.into());
        self
    }
}

impl runtime::Message for ActionFlowStateUpdate {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "destination" => reader.field(&mut self.destination),
            "eventType" => reader.field(&mut self.event_type),
            "functionCall" => reader.field(&mut self.function_call),
            "pageState" => reader.field(&mut self.page_state),
            "updatedParameters" => reader.field(&mut self.updated_parameters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("destination", &self.destination);
        writer.field("eventType", &self.event_type);
        writer.field("functionCall", &self.function_call);
        writer.field("pageState", &self.page_state);
        writer.field("updatedParameters", &self.updated_parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ActionFlowStateUpdate);

/// Stores the metadata of a function call to execute.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ActionFlowStateUpdateFunctionCall`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionFlowStateUpdateFunctionCall {
    /// The name of the function call.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ActionFlowStateUpdateFunctionCall {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for ActionFlowStateUpdateFunctionCall {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
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
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ActionFlowStateUpdateFunctionCall);

/// Stores the state of a page and its flow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ActionFlowStateUpdatePageState`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionFlowStateUpdatePageState {
    /// The display name of the page.
    pub display_name: Option<String>,

    /// The ID of the page. Format: `projects//locations//agents//flows//pages/`.
    pub page: Option<String>,

    /// The status of the page.
    pub status: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ActionFlowStateUpdatePageState {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            page: None,
            status: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`page`](Self::page).
    pub fn set_page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn set_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

impl runtime::Message for ActionFlowStateUpdatePageState {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "page" => reader.field(&mut self.page),
            "status" => reader.field(&mut self.status),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayName", &self.display_name);
        writer.field("page", &self.page);
        writer.field("status", &self.status);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ActionFlowStateUpdatePageState);

/// Stores metadata of the intent match action.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ActionIntentMatch`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionIntentMatch {
    /// The matched intent.
    pub matched_intents: Vec<schemas::ActionIntentMatchMatchedIntent>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ActionIntentMatch {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            matched_intents: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`matched_intents`](Self::matched_intents).
    pub fn set_matched_intents(
        mut self,
        values: impl IntoIterator<Item = schemas::ActionIntentMatchMatchedIntent>,
    ) -> Self {
        self.matched_intents = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ActionIntentMatch {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "matchedIntents" => reader.field(&mut self.matched_intents),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("matchedIntents", &self.matched_intents);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ActionIntentMatch);

/// Stores the matched intent, which is the result of the intent match action.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ActionIntentMatchMatchedIntent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionIntentMatchMatchedIntent {
    /// The display name of the matched intent.
    pub display_name: Option<String>,

    /// The generative fallback response of the matched intent.
    pub generative_fallback: Option<serde_json::Map<String, serde_json::Value>>,

    /// The ID of the matched intent.
    pub intent_id: Option<String>,

    /// The score of the matched intent.
    pub score: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ActionIntentMatchMatchedIntent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            generative_fallback: None,
            intent_id: None,
            score: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`generative_fallback`](Self::generative_fallback).
    pub fn set_generative_fallback(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.generative_fallback = Some(value.into());
        self
    }

    /// Sets [`intent_id`](Self::intent_id).
    pub fn set_intent_id(mut self, value: impl Into<String>) -> Self {
        self.intent_id = Some(value.into());
        self
    }

    /// Sets [`score`](Self::score).
    pub fn set_score(mut self, value: f32) -> Self {
        self.score = Some(value);
        self
    }
}

impl runtime::Message for ActionIntentMatchMatchedIntent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "generativeFallback" => reader.field(&mut self.generative_fallback),
            "intentId" => reader.field(&mut self.intent_id),
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
        writer.field("displayName", &self.display_name);
        writer.field("generativeFallback", &self.generative_fallback);
        writer.field("intentId", &self.intent_id);
        writer.field("score", &self.score);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ActionIntentMatchMatchedIntent);

/// Stores metadata of the Speech-to-Text action.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ActionSTT`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionStt {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ActionStt {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ActionStt {
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

runtime::message_as_json!(ActionStt);

/// Stores metadata of the Text-to-Speech action.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ActionTTS`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionTts {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ActionTts {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ActionTts {
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

runtime::message_as_json!(ActionTts);

/// AgentUtterance represents one message sent by the agent.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AgentUtterance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentUtterance {
    /// Optional. True if the agent utterance needs to be generated by the LLM. Only used in webhook
    /// response to differentiate from empty text. Revisit whether we need this field or mark `text` as
    /// optional when we expose webhook interface to customer.
    pub require_generation: Option<bool>,

    /// Required. Message content in text.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentUtterance {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            require_generation: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`require_generation`](Self::require_generation).
    pub fn set_require_generation(mut self, value: bool) -> Self {
        self.require_generation = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for AgentUtterance {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "requireGeneration" => reader.field(&mut self.require_generation),
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
        writer.field("requireGeneration", &self.require_generation);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentUtterance);

/// Data store connection feature output signals. Might be only partially field if processing stop
/// before the final answer. Reasons for this can be, but are not limited to: empty UCS search
/// results, positive RAI check outcome, grounding failure, ...
///
/// Schema `GoogleCloudDialogflowCxV3beta1DataStoreConnectionSignals`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataStoreConnectionSignals {
    /// Optional. The final compiled answer.
    pub answer: Option<String>,

    /// Optional. Diagnostic info related to the answer generation model call.
    pub answer_generation_model_call_signals: Option<
        schemas::DataStoreConnectionSignalsAnswerGenerationModelCallSignals,
    >,

    /// Optional. Answer parts with relevant citations. Concatenation of texts should add up the
    /// `answer` (not counting whitespaces).
    pub answer_parts: Vec<schemas::DataStoreConnectionSignalsAnswerPart>,

    /// Optional. Snippets cited by the answer generation model from the most to least relevant.
    pub cited_snippets: Vec<schemas::DataStoreConnectionSignalsCitedSnippet>,

    /// Optional. Grounding signals.
    pub grounding_signals: Option<schemas::DataStoreConnectionSignalsGroundingSignals>,

    /// Optional. Diagnostic info related to the rewriter model call.
    pub rewriter_model_call_signals: Option<
        schemas::DataStoreConnectionSignalsRewriterModelCallSignals,
    >,

    /// Optional. Rewritten string query used for search.
    pub rewritten_query: Option<String>,

    /// Optional. Safety check result.
    pub safety_signals: Option<schemas::DataStoreConnectionSignalsSafetySignals>,

    /// Optional. Search snippets included in the answer generation prompt.
    pub search_snippets: Vec<schemas::DataStoreConnectionSignalsSearchSnippet>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DataStoreConnectionSignals {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer: None,
            answer_generation_model_call_signals: None,
            answer_parts: Vec::new(),
            cited_snippets: Vec::new(),
            grounding_signals: None,
            rewriter_model_call_signals: None,
            rewritten_query: None,
            safety_signals: None,
            search_snippets: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer`](Self::answer).
    pub fn set_answer(mut self, value: impl Into<String>) -> Self {
        self.answer = Some(value.into());
        self
    }

    /// Sets [`answer_generation_model_call_signals`](Self::answer_generation_model_call_signals).
    pub fn set_answer_generation_model_call_signals(
        mut self,
        value: schemas::DataStoreConnectionSignalsAnswerGenerationModelCallSignals,
    ) -> Self {
        self.answer_generation_model_call_signals = Some(value);
        self
    }

    /// Sets [`answer_parts`](Self::answer_parts).
    pub fn set_answer_parts(
        mut self,
        values: impl IntoIterator<Item = schemas::DataStoreConnectionSignalsAnswerPart>,
    ) -> Self {
        self.answer_parts = values.into_iter().collect();
        self
    }

    /// Sets [`cited_snippets`](Self::cited_snippets).
    pub fn set_cited_snippets(
        mut self,
        values: impl IntoIterator<Item = schemas::DataStoreConnectionSignalsCitedSnippet>,
    ) -> Self {
        self.cited_snippets = values.into_iter().collect();
        self
    }

    /// Sets [`grounding_signals`](Self::grounding_signals).
    pub fn set_grounding_signals(
        mut self,
        value: schemas::DataStoreConnectionSignalsGroundingSignals,
    ) -> Self {
        self.grounding_signals = Some(value);
        self
    }

    /// Sets [`rewriter_model_call_signals`](Self::rewriter_model_call_signals).
    pub fn set_rewriter_model_call_signals(
        mut self,
        value: schemas::DataStoreConnectionSignalsRewriterModelCallSignals,
    ) -> Self {
        self.rewriter_model_call_signals = Some(value);
        self
    }

    /// Sets [`rewritten_query`](Self::rewritten_query).
    pub fn set_rewritten_query(mut self, value: impl Into<String>) -> Self {
        self.rewritten_query = Some(value.into());
        self
    }

    /// Sets [`safety_signals`](Self::safety_signals).
    pub fn set_safety_signals(
        mut self,
        value: schemas::DataStoreConnectionSignalsSafetySignals,
    ) -> Self {
        self.safety_signals = Some(value);
        self
    }

    /// Sets [`search_snippets`](Self::search_snippets).
    pub fn set_search_snippets(
        mut self,
        values: impl IntoIterator<
            Item = schemas::DataStoreConnectionSignalsSearchSnippet,
        >,
    ) -> Self {
        self.search_snippets = values.into_iter().collect();
        self
    }
}

impl runtime::Message for DataStoreConnectionSignals {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answer" => reader.field(&mut self.answer),
            "answerGenerationModelCallSignals" => {
                reader.field(&mut self.answer_generation_model_call_signals)
            }
            "answerParts" => reader.field(&mut self.answer_parts),
            "citedSnippets" => reader.field(&mut self.cited_snippets),
            "groundingSignals" => reader.field(&mut self.grounding_signals),
            "rewriterModelCallSignals" => {
                reader.field(&mut self.rewriter_model_call_signals)
            }
            "rewrittenQuery" => reader.field(&mut self.rewritten_query),
            "safetySignals" => reader.field(&mut self.safety_signals),
            "searchSnippets" => reader.field(&mut self.search_snippets),
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
        writer
            .field(
                "answerGenerationModelCallSignals",
                &self.answer_generation_model_call_signals,
            );
        writer.field("answerParts", &self.answer_parts);
        writer.field("citedSnippets", &self.cited_snippets);
        writer.field("groundingSignals", &self.grounding_signals);
        writer.field("rewriterModelCallSignals", &self.rewriter_model_call_signals);
        writer.field("rewrittenQuery", &self.rewritten_query);
        writer.field("safetySignals", &self.safety_signals);
        writer.field("searchSnippets", &self.search_snippets);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DataStoreConnectionSignals);

/// Diagnostic info related to the answer generation model call.
///
/// Schema
/// `GoogleCloudDialogflowCxV3beta1DataStoreConnectionSignalsAnswerGenerationModelCallSignals`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataStoreConnectionSignalsAnswerGenerationModelCallSignals {
    /// Name of the generative model. For example, "gemini-ultra", "gemini-pro", "gemini-1.5-flash" etc.
    /// Defaults to "Other" if the model is unknown.
    pub model: Option<String>,

    /// Output of the generative model.
    pub model_output: Option<String>,

    /// Prompt as sent to the model.
    pub rendered_prompt: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DataStoreConnectionSignalsAnswerGenerationModelCallSignals {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            model: None,
            model_output: None,
            rendered_prompt: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`model`](Self::model).
    pub fn set_model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }

    /// Sets [`model_output`](Self::model_output).
    pub fn set_model_output(mut self, value: impl Into<String>) -> Self {
        self.model_output = Some(value.into());
        self
    }

    /// Sets [`rendered_prompt`](Self::rendered_prompt).
    pub fn set_rendered_prompt(mut self, value: impl Into<String>) -> Self {
        self.rendered_prompt = Some(value.into());
        self
    }
}

impl runtime::Message for DataStoreConnectionSignalsAnswerGenerationModelCallSignals {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "model" => reader.field(&mut self.model),
            "modelOutput" => reader.field(&mut self.model_output),
            "renderedPrompt" => reader.field(&mut self.rendered_prompt),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("model", &self.model);
        writer.field("modelOutput", &self.model_output);
        writer.field("renderedPrompt", &self.rendered_prompt);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DataStoreConnectionSignalsAnswerGenerationModelCallSignals);

/// Answer part with citation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DataStoreConnectionSignalsAnswerPart`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataStoreConnectionSignalsAnswerPart {
    /// Citations for this answer part. Indices of `search_snippets`.
    pub supporting_indices: Vec<i32>,

    /// Substring of the answer.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DataStoreConnectionSignalsAnswerPart {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            supporting_indices: Vec::new(),
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`supporting_indices`](Self::supporting_indices).
    pub fn set_supporting_indices(
        mut self,
        values: impl IntoIterator<Item = i32>,
    ) -> Self {
        self.supporting_indices = values.into_iter().collect();
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for DataStoreConnectionSignalsAnswerPart {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "supportingIndices" => reader.field(&mut self.supporting_indices),
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
        writer.field("supportingIndices", &self.supporting_indices);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DataStoreConnectionSignalsAnswerPart);

/// Snippet cited by the answer generation model.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DataStoreConnectionSignalsCitedSnippet`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataStoreConnectionSignalsCitedSnippet {
    /// Details of the snippet.
    pub search_snippet: Option<schemas::DataStoreConnectionSignalsSearchSnippet>,

    /// Index of the snippet in `search_snippets` field.
    pub snippet_index: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DataStoreConnectionSignalsCitedSnippet {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            search_snippet: None,
            snippet_index: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`search_snippet`](Self::search_snippet).
    pub fn set_search_snippet(
        mut self,
        value: schemas::DataStoreConnectionSignalsSearchSnippet,
    ) -> Self {
        self.search_snippet = Some(value);
        self
    }

    /// Sets [`snippet_index`](Self::snippet_index).
    pub fn set_snippet_index(mut self, value: i32) -> Self {
        self.snippet_index = Some(value);
        self
    }
}

impl runtime::Message for DataStoreConnectionSignalsCitedSnippet {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "searchSnippet" => reader.field(&mut self.search_snippet),
            "snippetIndex" => reader.field(&mut self.snippet_index),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("searchSnippet", &self.search_snippet);
        writer.field("snippetIndex", &self.snippet_index);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DataStoreConnectionSignalsCitedSnippet);

/// Grounding signals.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DataStoreConnectionSignalsGroundingSignals`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataStoreConnectionSignalsGroundingSignals {
    /// Represents the decision of the grounding check.
    pub decision: Option<schemas::DataStoreConnectionSignalsGroundingSignalsDecision>,

    /// Grounding score bucket setting.
    pub score: Option<schemas::DataStoreConnectionSignalsGroundingSignalsScore>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DataStoreConnectionSignalsGroundingSignals {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            decision: None,
            score: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`decision`](Self::decision).
    pub fn set_decision(
        mut self,
        value: impl Into<schemas::DataStoreConnectionSignalsGroundingSignalsDecision>,
    ) -> Self {
        self.decision = Some(value.into());
        self
    }

    /// Sets [`score`](Self::score).
    pub fn set_score(
        mut self,
        value: impl Into<schemas::DataStoreConnectionSignalsGroundingSignalsScore>,
    ) -> Self {
        self.score = Some(value.into());
        self
    }
}

impl runtime::Message for DataStoreConnectionSignalsGroundingSignals {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "decision" => reader.field(&mut self.decision),
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
        writer.field("decision", &self.decision);
        writer.field("score", &self.score);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DataStoreConnectionSignalsGroundingSignals);

/// Represents the decision of the grounding check.
///
/// Values of `decision` in [`DataStoreConnectionSignalsGroundingSignals`].
///
/// [`DataStoreConnectionSignalsGroundingSignals`]: crate::v3beta1::schemas::DataStoreConnectionSignalsGroundingSignals
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataStoreConnectionSignalsGroundingSignalsDecision {
    /// Decision not specified. On the wire: `GROUNDING_DECISION_UNSPECIFIED`.
    Unspecified,

    /// Grounding have accepted the answer. On the wire: `ACCEPTED_BY_GROUNDING`.
    AcceptedByGrounding,

    /// Grounding have rejected the answer. On the wire: `REJECTED_BY_GROUNDING`.
    RejectedByGrounding,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DataStoreConnectionSignalsGroundingSignalsDecision {
    fn from(name: &str) -> Self {
        match name {
            "GROUNDING_DECISION_UNSPECIFIED" => Self::Unspecified,
            "ACCEPTED_BY_GROUNDING" => Self::AcceptedByGrounding,
            "REJECTED_BY_GROUNDING" => Self::RejectedByGrounding,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DataStoreConnectionSignalsGroundingSignalsDecision {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "GROUNDING_DECISION_UNSPECIFIED",
            Self::AcceptedByGrounding => "ACCEPTED_BY_GROUNDING",
            Self::RejectedByGrounding => "REJECTED_BY_GROUNDING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DataStoreConnectionSignalsGroundingSignalsDecision);

/// Grounding score bucket setting.
///
/// Values of `score` in [`DataStoreConnectionSignalsGroundingSignals`].
///
/// [`DataStoreConnectionSignalsGroundingSignals`]: crate::v3beta1::schemas::DataStoreConnectionSignalsGroundingSignals
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataStoreConnectionSignalsGroundingSignalsScore {
    /// Score not specified. On the wire: `GROUNDING_SCORE_BUCKET_UNSPECIFIED`.
    Unspecified,

    /// We have very low confidence that the answer is grounded. On the wire: `VERY_LOW`.
    VeryLow,

    /// We have low confidence that the answer is grounded. On the wire: `LOW`.
    Low,

    /// We have medium confidence that the answer is grounded. On the wire: `MEDIUM`.
    Medium,

    /// We have high confidence that the answer is grounded. On the wire: `HIGH`.
    High,

    /// We have very high confidence that the answer is grounded. On the wire: `VERY_HIGH`.
    VeryHigh,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DataStoreConnectionSignalsGroundingSignalsScore {
    fn from(name: &str) -> Self {
        match name {
            "GROUNDING_SCORE_BUCKET_UNSPECIFIED" => Self::Unspecified,
            "VERY_LOW" => Self::VeryLow,
            "LOW" => Self::Low,
            "MEDIUM" => Self::Medium,
            "HIGH" => Self::High,
            "VERY_HIGH" => Self::VeryHigh,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DataStoreConnectionSignalsGroundingSignalsScore {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "GROUNDING_SCORE_BUCKET_UNSPECIFIED",
            Self::VeryLow => "VERY_LOW",
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::VeryHigh => "VERY_HIGH",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DataStoreConnectionSignalsGroundingSignalsScore);

/// Diagnostic info related to the rewriter model call.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DataStoreConnectionSignalsRewriterModelCallSignals`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataStoreConnectionSignalsRewriterModelCallSignals {
    /// Name of the generative model. For example, "gemini-ultra", "gemini-pro", "gemini-1.5-flash" etc.
    /// Defaults to "Other" if the model is unknown.
    pub model: Option<String>,

    /// Output of the generative model.
    pub model_output: Option<String>,

    /// Prompt as sent to the model.
    pub rendered_prompt: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DataStoreConnectionSignalsRewriterModelCallSignals {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            model: None,
            model_output: None,
            rendered_prompt: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`model`](Self::model).
    pub fn set_model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }

    /// Sets [`model_output`](Self::model_output).
    pub fn set_model_output(mut self, value: impl Into<String>) -> Self {
        self.model_output = Some(value.into());
        self
    }

    /// Sets [`rendered_prompt`](Self::rendered_prompt).
    pub fn set_rendered_prompt(mut self, value: impl Into<String>) -> Self {
        self.rendered_prompt = Some(value.into());
        self
    }
}

impl runtime::Message for DataStoreConnectionSignalsRewriterModelCallSignals {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "model" => reader.field(&mut self.model),
            "modelOutput" => reader.field(&mut self.model_output),
            "renderedPrompt" => reader.field(&mut self.rendered_prompt),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("model", &self.model);
        writer.field("modelOutput", &self.model_output);
        writer.field("renderedPrompt", &self.rendered_prompt);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DataStoreConnectionSignalsRewriterModelCallSignals);

/// Safety check results.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DataStoreConnectionSignalsSafetySignals`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataStoreConnectionSignalsSafetySignals {
    /// Specifies banned phrase match subject.
    pub banned_phrase_match: Option<
        schemas::DataStoreConnectionSignalsSafetySignalsBannedPhraseMatch,
    >,

    /// Safety decision.
    pub decision: Option<schemas::DataStoreConnectionSignalsSafetySignalsDecision>,

    /// The matched banned phrase if there was a match.
    pub matched_banned_phrase: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DataStoreConnectionSignalsSafetySignals {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            banned_phrase_match: None,
            decision: None,
            matched_banned_phrase: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`banned_phrase_match`](Self::banned_phrase_match).
    pub fn set_banned_phrase_match(
        mut self,
        value: impl Into<
            schemas::DataStoreConnectionSignalsSafetySignalsBannedPhraseMatch,
        >,
    ) -> Self {
        self.banned_phrase_match = Some(value.into());
        self
    }

    /// Sets [`decision`](Self::decision).
    pub fn set_decision(
        mut self,
        value: impl Into<schemas::DataStoreConnectionSignalsSafetySignalsDecision>,
    ) -> Self {
        self.decision = Some(value.into());
        self
    }

    /// Sets [`matched_banned_phrase`](Self::matched_banned_phrase).
    pub fn set_matched_banned_phrase(mut self, value: impl Into<String>) -> Self {
        self.matched_banned_phrase = Some(value.into());
        self
    }
}

impl runtime::Message for DataStoreConnectionSignalsSafetySignals {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "bannedPhraseMatch" => reader.field(&mut self.banned_phrase_match),
            "decision" => reader.field(&mut self.decision),
            "matchedBannedPhrase" => reader.field(&mut self.matched_banned_phrase),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("bannedPhraseMatch", &self.banned_phrase_match);
        writer.field("decision", &self.decision);
        writer.field("matchedBannedPhrase", &self.matched_banned_phrase);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DataStoreConnectionSignalsSafetySignals);

/// Specifies banned phrase match subject.
///
/// Values of `bannedPhraseMatch` in [`DataStoreConnectionSignalsSafetySignals`].
///
/// [`DataStoreConnectionSignalsSafetySignals`]: crate::v3beta1::schemas::DataStoreConnectionSignalsSafetySignals
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataStoreConnectionSignalsSafetySignalsBannedPhraseMatch {
    /// No banned phrase check was executed. On the wire: `BANNED_PHRASE_MATCH_UNSPECIFIED`.
    Unspecified,

    /// All banned phrase checks led to no match. On the wire: `BANNED_PHRASE_MATCH_NONE`.
    None,

    /// A banned phrase matched the query. On the wire: `BANNED_PHRASE_MATCH_QUERY`.
    Query,

    /// A banned phrase matched the response. On the wire: `BANNED_PHRASE_MATCH_RESPONSE`.
    Response,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DataStoreConnectionSignalsSafetySignalsBannedPhraseMatch {
    fn from(name: &str) -> Self {
        match name {
            "BANNED_PHRASE_MATCH_UNSPECIFIED" => Self::Unspecified,
            "BANNED_PHRASE_MATCH_NONE" => Self::None,
            "BANNED_PHRASE_MATCH_QUERY" => Self::Query,
            "BANNED_PHRASE_MATCH_RESPONSE" => Self::Response,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DataStoreConnectionSignalsSafetySignalsBannedPhraseMatch {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "BANNED_PHRASE_MATCH_UNSPECIFIED",
            Self::None => "BANNED_PHRASE_MATCH_NONE",
            Self::Query => "BANNED_PHRASE_MATCH_QUERY",
            Self::Response => "BANNED_PHRASE_MATCH_RESPONSE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DataStoreConnectionSignalsSafetySignalsBannedPhraseMatch);

/// Safety decision.
///
/// Values of `decision` in [`DataStoreConnectionSignalsSafetySignals`].
///
/// [`DataStoreConnectionSignalsSafetySignals`]: crate::v3beta1::schemas::DataStoreConnectionSignalsSafetySignals
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataStoreConnectionSignalsSafetySignalsDecision {
    /// Decision not specified. On the wire: `SAFETY_DECISION_UNSPECIFIED`.
    Unspecified,

    /// No manual or automatic safety check fired. On the wire: `ACCEPTED_BY_SAFETY_CHECK`.
    AcceptedBySafetyCheck,

    /// One ore more safety checks fired. On the wire: `REJECTED_BY_SAFETY_CHECK`.
    RejectedBySafetyCheck,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DataStoreConnectionSignalsSafetySignalsDecision {
    fn from(name: &str) -> Self {
        match name {
            "SAFETY_DECISION_UNSPECIFIED" => Self::Unspecified,
            "ACCEPTED_BY_SAFETY_CHECK" => Self::AcceptedBySafetyCheck,
            "REJECTED_BY_SAFETY_CHECK" => Self::RejectedBySafetyCheck,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DataStoreConnectionSignalsSafetySignalsDecision {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SAFETY_DECISION_UNSPECIFIED",
            Self::AcceptedBySafetyCheck => "ACCEPTED_BY_SAFETY_CHECK",
            Self::RejectedBySafetyCheck => "REJECTED_BY_SAFETY_CHECK",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DataStoreConnectionSignalsSafetySignalsDecision);

/// Search snippet details.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DataStoreConnectionSignalsSearchSnippet`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataStoreConnectionSignalsSearchSnippet {
    /// Title of the enclosing document.
    pub document_title: Option<String>,

    /// Uri for the document. Present if specified for the document.
    pub document_uri: Option<String>,

    /// Metadata associated with the document.
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// Text included in the prompt.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DataStoreConnectionSignalsSearchSnippet {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            document_title: None,
            document_uri: None,
            metadata: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`document_title`](Self::document_title).
    pub fn set_document_title(mut self, value: impl Into<String>) -> Self {
        self.document_title = Some(value.into());
        self
    }

    /// Sets [`document_uri`](Self::document_uri).
    pub fn set_document_uri(mut self, value: impl Into<String>) -> Self {
        self.document_uri = Some(value.into());
        self
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
}

impl runtime::Message for DataStoreConnectionSignalsSearchSnippet {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "documentTitle" => reader.field(&mut self.document_title),
            "documentUri" => reader.field(&mut self.document_uri),
            "metadata" => reader.field(&mut self.metadata),
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
        writer.field("documentTitle", &self.document_title);
        writer.field("documentUri", &self.document_uri);
        writer.field("metadata", &self.metadata);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DataStoreConnectionSignalsSearchSnippet);

/// Event represents the event sent by the customer.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Event`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Event {
    /// Required. Name of the event.
    pub event: Option<String>,

    /// Optional. Unstructured text payload of the event.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Event {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            event: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`event`](Self::event).
    pub fn set_event(mut self, value: impl Into<String>) -> Self {
        self.event = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for Event {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "event" => reader.field(&mut self.event),
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
        writer.field("event", &self.event);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Event);

/// Example represents a sample execution of the playbook in the conversation. An example consists
/// of a list of ordered actions performed by end user or Dialogflow agent according the playbook
/// instructions to fulfill the task.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Example`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Example {
    /// Required. The ordered list of actions performed by the end user and the Dialogflow agent.
    pub actions: Vec<schemas::Action>,

    /// Required. Example's output state.
    pub conversation_state: Option<schemas::ExampleConversationState>,

    /// Output only. The timestamp of initial example creation.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. The high level concise description of the example. The max number of characters is
    /// 200\.
    pub description: Option<String>,

    /// Required. The display name of the example.
    pub display_name: Option<String>,

    /// Optional. The language code of the example. If not specified, the agent's default language is
    /// used. Note: languages must be enabled in the agent before they can be used. Note: example's
    /// language code is not currently used in dialogflow agents.
    pub language_code: Option<String>,

    /// The unique identifier of the playbook example. Format:
    /// `projects//locations//agents//playbooks//examples/`.
    pub name: Option<String>,

    /// Optional. The input to the playbook in the example.
    pub playbook_input: Option<schemas::PlaybookInput>,

    /// Optional. The output of the playbook in the example.
    pub playbook_output: Option<schemas::PlaybookOutput>,

    /// Output only. Estimated number of tokes current example takes when sent to the LLM.
    pub token_count: Option<i64>,

    /// Output only. Last time the example was updated.
    pub update_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Example {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            actions: Vec::new(),
            conversation_state: None,
            create_time: None,
            description: None,
            display_name: None,
            language_code: None,
            name: None,
            playbook_input: None,
            playbook_output: None,
            token_count: None,
            update_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`actions`](Self::actions).
    pub fn set_actions(
        mut self,
        values: impl IntoIterator<Item = schemas::Action>,
    ) -> Self {
        self.actions = values.into_iter().collect();
        self
    }

    /// Sets [`conversation_state`](Self::conversation_state).
    pub fn set_conversation_state(
        mut self,
        value: impl Into<schemas::ExampleConversationState>,
    ) -> Self {
        self.conversation_state = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
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

    /// Sets [`playbook_input`](Self::playbook_input).
    pub fn set_playbook_input(mut self, value: schemas::PlaybookInput) -> Self {
        self.playbook_input = Some(value);
        self
    }

    /// Sets [`playbook_output`](Self::playbook_output).
    pub fn set_playbook_output(mut self, value: schemas::PlaybookOutput) -> Self {
        self.playbook_output = Some(value);
        self
    }

    /// Sets [`token_count`](Self::token_count).
    pub fn set_token_count(mut self, value: i64) -> Self {
        self.token_count = Some(value);
        self
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }
}

impl runtime::Message for Example {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "actions" => reader.field(&mut self.actions),
            "conversationState" => reader.field(&mut self.conversation_state),
            "createTime" => reader.field(&mut self.create_time),
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "languageCode" => reader.field(&mut self.language_code),
            "name" => reader.field(&mut self.name),
            "playbookInput" => reader.field(&mut self.playbook_input),
            "playbookOutput" => reader.field(&mut self.playbook_output),
            "tokenCount" => reader.field(&mut self.token_count),
            "updateTime" => reader.field(&mut self.update_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("actions", &self.actions);
        writer.field("conversationState", &self.conversation_state);
        writer.field("createTime", &self.create_time);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer.field("languageCode", &self.language_code);
        writer.field("name", &self.name);
        writer.field("playbookInput", &self.playbook_input);
        writer.field("playbookOutput", &self.playbook_output);
        writer.field("tokenCount", &self.token_count);
        writer.field("updateTime", &self.update_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Example);

/// Example's output state.
///
/// Values of `conversationState` in [`Example`].
///
/// [`Example`]: crate::v3beta1::schemas::Example
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExampleConversationState {
    /// Unspecified output. On the wire: `OUTPUT_STATE_UNSPECIFIED`.
    Unspecified,

    /// Succeeded. On the wire: `OUTPUT_STATE_OK`.
    Ok,

    /// Cancelled. On the wire: `OUTPUT_STATE_CANCELLED`.
    Cancelled,

    /// Failed. On the wire: `OUTPUT_STATE_FAILED`.
    Failed,

    /// Escalated. On the wire: `OUTPUT_STATE_ESCALATED`.
    Escalated,

    /// Pending. On the wire: `OUTPUT_STATE_PENDING`.
    Pending,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ExampleConversationState {
    fn from(name: &str) -> Self {
        match name {
            "OUTPUT_STATE_UNSPECIFIED" => Self::Unspecified,
            "OUTPUT_STATE_OK" => Self::Ok,
            "OUTPUT_STATE_CANCELLED" => Self::Cancelled,
            "OUTPUT_STATE_FAILED" => Self::Failed,
            "OUTPUT_STATE_ESCALATED" => Self::Escalated,
            "OUTPUT_STATE_PENDING" => Self::Pending,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ExampleConversationState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "OUTPUT_STATE_UNSPECIFIED",
            Self::Ok => "OUTPUT_STATE_OK",
            Self::Cancelled => "OUTPUT_STATE_CANCELLED",
            Self::Failed => "OUTPUT_STATE_FAILED",
            Self::Escalated => "OUTPUT_STATE_ESCALATED",
            Self::Pending => "OUTPUT_STATE_PENDING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ExampleConversationState);

/// Exception thrown during the execution of an action.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExceptionDetail`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExceptionDetail {
    /// Optional. The error message.
    pub error_message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExceptionDetail {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            error_message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`error_message`](Self::error_message).
    pub fn set_error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
        self
    }
}

impl runtime::Message for ExceptionDetail {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "errorMessage" => reader.field(&mut self.error_message),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("errorMessage", &self.error_message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExceptionDetail);

/// Stores metadata of the invocation of a child CX flow. Flow invocation actions enter the child
/// flow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1FlowInvocation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlowInvocation {
    /// Output only. The display name of the flow.
    pub display_name: Option<String>,

    /// Required. The unique identifier of the flow. Format: `projects//locations//agents/`.
    pub flow: Option<String>,

    /// Required. Flow invocation's output state.
    pub flow_state: Option<schemas::FlowInvocationFlowState>,

    /// Optional. A list of input parameters for the flow.
    pub input_action_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. A list of output parameters generated by the flow invocation.
    pub output_action_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FlowInvocation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            flow: None,
            flow_state: None,
            input_action_parameters: None,
            output_action_parameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`flow`](Self::flow).
    pub fn set_flow(mut self, value: impl Into<String>) -> Self {
        self.flow = Some(value.into());
        self
    }

    /// Sets [`flow_state`](Self::flow_state).
    pub fn set_flow_state(
        mut self,
        value: impl Into<schemas::FlowInvocationFlowState>,
    ) -> Self {
        self.flow_state = Some(value.into());
        self
    }

    /// Sets [`input_action_parameters`](Self::input_action_parameters).
    pub fn set_input_action_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.input_action_parameters = Some(value.into());
        self
    }

    /// Sets [`output_action_parameters`](Self::output_action_parameters).
    pub fn set_output_action_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.output_action_parameters = Some(value.into());
        self
    }
}

impl runtime::Message for FlowInvocation {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "flow" => reader.field(&mut self.flow),
            "flowState" => reader.field(&mut self.flow_state),
            "inputActionParameters" => reader.field(&mut self.input_action_parameters),
            "outputActionParameters" => reader.field(&mut self.output_action_parameters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayName", &self.display_name);
        writer.field("flow", &self.flow);
        writer.field("flowState", &self.flow_state);
        writer.field("inputActionParameters", &self.input_action_parameters);
        writer.field("outputActionParameters", &self.output_action_parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FlowInvocation);

/// Flow invocation's output state.
///
/// Values of `flowState` in [`FlowInvocation`].
///
/// [`FlowInvocation`]: crate::v3beta1::schemas::FlowInvocation
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FlowInvocationFlowState {
    /// Unspecified output. On the wire: `OUTPUT_STATE_UNSPECIFIED`.
    Unspecified,

    /// Succeeded. On the wire: `OUTPUT_STATE_OK`.
    Ok,

    /// Cancelled. On the wire: `OUTPUT_STATE_CANCELLED`.
    Cancelled,

    /// Failed. On the wire: `OUTPUT_STATE_FAILED`.
    Failed,

    /// Escalated. On the wire: `OUTPUT_STATE_ESCALATED`.
    Escalated,

    /// Pending. On the wire: `OUTPUT_STATE_PENDING`.
    Pending,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for FlowInvocationFlowState {
    fn from(name: &str) -> Self {
        match name {
            "OUTPUT_STATE_UNSPECIFIED" => Self::Unspecified,
            "OUTPUT_STATE_OK" => Self::Ok,
            "OUTPUT_STATE_CANCELLED" => Self::Cancelled,
            "OUTPUT_STATE_FAILED" => Self::Failed,
            "OUTPUT_STATE_ESCALATED" => Self::Escalated,
            "OUTPUT_STATE_PENDING" => Self::Pending,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for FlowInvocationFlowState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "OUTPUT_STATE_UNSPECIFIED",
            Self::Ok => "OUTPUT_STATE_OK",
            Self::Cancelled => "OUTPUT_STATE_CANCELLED",
            Self::Failed => "OUTPUT_STATE_FAILED",
            Self::Escalated => "OUTPUT_STATE_ESCALATED",
            Self::Pending => "OUTPUT_STATE_PENDING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(FlowInvocationFlowState);

/// Stores metadata of the transition to a target CX flow. Flow transition actions exit the caller
/// playbook and enter the child flow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1FlowTransition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlowTransition {
    /// Output only. The display name of the flow.
    pub display_name: Option<String>,

    /// Required. The unique identifier of the flow. Format: `projects//locations//agents/`.
    pub flow: Option<String>,

    /// A list of input parameters for the action.
    #[deprecated]
    pub input_action_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FlowTransition {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            flow: None,
            input_action_parameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`flow`](Self::flow).
    pub fn set_flow(mut self, value: impl Into<String>) -> Self {
        self.flow = Some(value.into());
        self
    }

    /// Sets [`input_action_parameters`](Self::input_action_parameters).
    #[deprecated]
    pub fn set_input_action_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.input_action_parameters = Some(value.into());
        self
    }
}

impl runtime::Message for FlowTransition {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "flow" => reader.field(&mut self.flow),
            "inputActionParameters" => reader.field(&mut self.input_action_parameters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayName", &self.display_name);
        writer.field("flow", &self.flow);
        writer.field("inputActionParameters", &self.input_action_parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FlowTransition);

/// Stores metadata of the call of an LLM.
///
/// Schema `GoogleCloudDialogflowCxV3beta1LlmCall`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LlmCall {
    /// The model of the LLM call.
    pub model: Option<String>,

    /// A list of relevant examples used for the LLM prompt.
    pub retrieved_examples: Vec<schemas::LlmCallRetrievedExample>,

    /// The temperature of the LLM call.
    pub temperature: Option<f32>,

    /// The token counts of the LLM call.
    pub token_count: Option<schemas::LlmCallTokenCount>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl LlmCall {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            model: None,
            retrieved_examples: Vec::new(),
            temperature: None,
            token_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`model`](Self::model).
    pub fn set_model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }

    /// Sets [`retrieved_examples`](Self::retrieved_examples).
    pub fn set_retrieved_examples(
        mut self,
        values: impl IntoIterator<Item = schemas::LlmCallRetrievedExample>,
    ) -> Self {
        self.retrieved_examples = values.into_iter().collect();
        self
    }

    /// Sets [`temperature`](Self::temperature).
    pub fn set_temperature(mut self, value: f32) -> Self {
        self.temperature = Some(value);
        self
    }

    /// Sets [`token_count`](Self::token_count).
    pub fn set_token_count(mut self, value: schemas::LlmCallTokenCount) -> Self {
        self.token_count = Some(value);
        self
    }
}

impl runtime::Message for LlmCall {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "model" => reader.field(&mut self.model),
            "retrievedExamples" => reader.field(&mut self.retrieved_examples),
            "temperature" => reader.field(&mut self.temperature),
            "tokenCount" => reader.field(&mut self.token_count),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("model", &self.model);
        writer.field("retrievedExamples", &self.retrieved_examples);
        writer.field("temperature", &self.temperature);
        writer.field("tokenCount", &self.token_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LlmCall);

/// Relevant example used for the LLM prompt.
///
/// Schema `GoogleCloudDialogflowCxV3beta1LlmCallRetrievedExample`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LlmCallRetrievedExample {
    /// The display name of the example.
    pub example_display_name: Option<String>,

    /// The id of the example.
    pub example_id: Option<String>,

    /// Optional. The matched retrieval label of this LLM call.
    pub matched_retrieval_label: Option<String>,

    /// Retrieval strategy of the example.
    pub retrieval_strategy: Option<schemas::LlmCallRetrievedExampleRetrievalStrategy>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl LlmCallRetrievedExample {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            example_display_name: None,
            example_id: None,
            matched_retrieval_label: None,
            retrieval_strategy: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`example_display_name`](Self::example_display_name).
    pub fn set_example_display_name(mut self, value: impl Into<String>) -> Self {
        self.example_display_name = Some(value.into());
        self
    }

    /// Sets [`example_id`](Self::example_id).
    pub fn set_example_id(mut self, value: impl Into<String>) -> Self {
        self.example_id = Some(value.into());
        self
    }

    /// Sets [`matched_retrieval_label`](Self::matched_retrieval_label).
    pub fn set_matched_retrieval_label(mut self, value: impl Into<String>) -> Self {
        self.matched_retrieval_label = Some(value.into());
        self
    }

    /// Sets [`retrieval_strategy`](Self::retrieval_strategy).
    pub fn set_retrieval_strategy(
        mut self,
        value: impl Into<schemas::LlmCallRetrievedExampleRetrievalStrategy>,
    ) -> Self {
        self.retrieval_strategy = Some(value.into());
        self
    }
}

impl runtime::Message for LlmCallRetrievedExample {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "exampleDisplayName" => reader.field(&mut self.example_display_name),
            "exampleId" => reader.field(&mut self.example_id),
            "matchedRetrievalLabel" => reader.field(&mut self.matched_retrieval_label),
            "retrievalStrategy" => reader.field(&mut self.retrieval_strategy),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("exampleDisplayName", &self.example_display_name);
        writer.field("exampleId", &self.example_id);
        writer.field("matchedRetrievalLabel", &self.matched_retrieval_label);
        writer.field("retrievalStrategy", &self.retrieval_strategy);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LlmCallRetrievedExample);

/// Retrieval strategy of the example.
///
/// Values of `retrievalStrategy` in [`LlmCallRetrievedExample`].
///
/// [`LlmCallRetrievedExample`]: crate::v3beta1::schemas::LlmCallRetrievedExample
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LlmCallRetrievedExampleRetrievalStrategy {
    /// Not specified. `DEFAULT` will be used. On the wire: `RETRIEVAL_STRATEGY_UNSPECIFIED`.
    Unspecified,

    /// Default retrieval strategy. On the wire: `DEFAULT`.
    Default,

    /// Static example will always be inserted to the prompt. On the wire: `STATIC`.
    Static,

    /// Example will never be inserted into the prompt. On the wire: `NEVER`.
    Never,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for LlmCallRetrievedExampleRetrievalStrategy {
    fn from(name: &str) -> Self {
        match name {
            "RETRIEVAL_STRATEGY_UNSPECIFIED" => Self::Unspecified,
            "DEFAULT" => Self::Default,
            "STATIC" => Self::Static,
            "NEVER" => Self::Never,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for LlmCallRetrievedExampleRetrievalStrategy {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "RETRIEVAL_STRATEGY_UNSPECIFIED",
            Self::Default => "DEFAULT",
            Self::Static => "STATIC",
            Self::Never => "NEVER",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(LlmCallRetrievedExampleRetrievalStrategy);

/// Stores token counts of the LLM call.
///
/// Schema `GoogleCloudDialogflowCxV3beta1LlmCallTokenCount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LlmCallTokenCount {
    /// The number of tokens used for the conversation history in the prompt.
    pub conversation_context_token_count: Option<i64>,

    /// The number of tokens used for the retrieved examples in the prompt.
    pub example_token_count: Option<i64>,

    /// The total number of tokens used for the input to the LLM call.
    pub total_input_token_count: Option<i64>,

    /// The total number of tokens used for the output of the LLM call.
    pub total_output_token_count: Option<i64>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl LlmCallTokenCount {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_context_token_count: None,
            example_token_count: None,
            total_input_token_count: None,
            total_output_token_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_context_token_count`](Self::conversation_context_token_count).
    pub fn set_conversation_context_token_count(mut self, value: i64) -> Self {
        self.conversation_context_token_count = Some(value);
        self
    }

    /// Sets [`example_token_count`](Self::example_token_count).
    pub fn set_example_token_count(mut self, value: i64) -> Self {
        self.example_token_count = Some(value);
        self
    }

    /// Sets [`total_input_token_count`](Self::total_input_token_count).
    pub fn set_total_input_token_count(mut self, value: i64) -> Self {
        self.total_input_token_count = Some(value);
        self
    }

    /// Sets [`total_output_token_count`](Self::total_output_token_count).
    pub fn set_total_output_token_count(mut self, value: i64) -> Self {
        self.total_output_token_count = Some(value);
        self
    }
}

impl runtime::Message for LlmCallTokenCount {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationContextTokenCount" => {
                reader.field(&mut self.conversation_context_token_count)
            }
            "exampleTokenCount" => reader.field(&mut self.example_token_count),
            "totalInputTokenCount" => reader.field(&mut self.total_input_token_count),
            "totalOutputTokenCount" => reader.field(&mut self.total_output_token_count),
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
                "conversationContextTokenCount",
                &self.conversation_context_token_count,
            );
        writer.field("exampleTokenCount", &self.example_token_count);
        writer.field("totalInputTokenCount", &self.total_input_token_count);
        writer.field("totalOutputTokenCount", &self.total_output_token_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LlmCallTokenCount);

/// A named metric is a metric with name, value and unit.
///
/// Schema `GoogleCloudDialogflowCxV3beta1NamedMetric`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NamedMetric {
    /// The name of the metric.
    pub name: Option<String>,

    /// The unit in which this metric is reported. Follows
    /// [The Unified Code for Units of Measure](https://unitsofmeasure.org/ucum.html) standard.
    pub unit: Option<String>,

    /// The value of the metric.
    pub value: Option<serde_json::Value>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl NamedMetric {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            name: None,
            unit: None,
            value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`unit`](Self::unit).
    pub fn set_unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets [`value`](Self::value).
    pub fn set_value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl runtime::Message for NamedMetric {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "name" => reader.field(&mut self.name),
            "unit" => reader.field(&mut self.unit),
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
        writer.field("name", &self.name);
        writer.field("unit", &self.unit);
        writer.field("value", &self.value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(NamedMetric);

/// Input of the playbook.
///
/// Schema `GoogleCloudDialogflowCxV3beta1PlaybookInput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaybookInput {
    /// Optional. A list of input parameters for the action.
    pub action_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. Summary string of the preceding conversation for the child playbook invocation.
    pub preceding_conversation_summary: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PlaybookInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action_parameters: None,
            preceding_conversation_summary: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action_parameters`](Self::action_parameters).
    pub fn set_action_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.action_parameters = Some(value.into());
        self
    }

    /// Sets [`preceding_conversation_summary`](Self::preceding_conversation_summary).
    pub fn set_preceding_conversation_summary(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.preceding_conversation_summary = Some(value.into());
        self
    }
}

impl runtime::Message for PlaybookInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "actionParameters" => reader.field(&mut self.action_parameters),
            "precedingConversationSummary" => {
                reader.field(&mut self.preceding_conversation_summary)
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
        writer.field("actionParameters", &self.action_parameters);
        writer
            .field("precedingConversationSummary", &self.preceding_conversation_summary);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PlaybookInput);

/// Stores metadata of the invocation of a child playbook. Playbook invocation actions enter the
/// child playbook.
///
/// Schema `GoogleCloudDialogflowCxV3beta1PlaybookInvocation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaybookInvocation {
    /// Output only. The display name of the playbook.
    pub display_name: Option<String>,

    /// Required. The unique identifier of the playbook. Format:
    /// `projects//locations//agents//playbooks/`.
    pub playbook: Option<String>,

    /// Optional. Input of the child playbook invocation.
    pub playbook_input: Option<schemas::PlaybookInput>,

    /// Optional. Output of the child playbook invocation.
    pub playbook_output: Option<schemas::PlaybookOutput>,

    /// Required. Playbook invocation's output state.
    pub playbook_state: Option<schemas::PlaybookInvocationPlaybookState>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PlaybookInvocation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            playbook: None,
            playbook_input: None,
            playbook_output: None,
            playbook_state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`playbook`](Self::playbook).
    pub fn set_playbook(mut self, value: impl Into<String>) -> Self {
        self.playbook = Some(value.into());
        self
    }

    /// Sets [`playbook_input`](Self::playbook_input).
    pub fn set_playbook_input(mut self, value: schemas::PlaybookInput) -> Self {
        self.playbook_input = Some(value);
        self
    }

    /// Sets [`playbook_output`](Self::playbook_output).
    pub fn set_playbook_output(mut self, value: schemas::PlaybookOutput) -> Self {
        self.playbook_output = Some(value);
        self
    }

    /// Sets [`playbook_state`](Self::playbook_state).
    pub fn set_playbook_state(
        mut self,
        value: impl Into<schemas::PlaybookInvocationPlaybookState>,
    ) -> Self {
        self.playbook_state = Some(value.into());
        self
    }
}

impl runtime::Message for PlaybookInvocation {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "playbook" => reader.field(&mut self.playbook),
            "playbookInput" => reader.field(&mut self.playbook_input),
            "playbookOutput" => reader.field(&mut self.playbook_output),
            "playbookState" => reader.field(&mut self.playbook_state),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayName", &self.display_name);
        writer.field("playbook", &self.playbook);
        writer.field("playbookInput", &self.playbook_input);
        writer.field("playbookOutput", &self.playbook_output);
        writer.field("playbookState", &self.playbook_state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PlaybookInvocation);

/// Playbook invocation's output state.
///
/// Values of `playbookState` in [`PlaybookInvocation`].
///
/// [`PlaybookInvocation`]: crate::v3beta1::schemas::PlaybookInvocation
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaybookInvocationPlaybookState {
    /// Unspecified output. On the wire: `OUTPUT_STATE_UNSPECIFIED`.
    Unspecified,

    /// Succeeded. On the wire: `OUTPUT_STATE_OK`.
    Ok,

    /// Cancelled. On the wire: `OUTPUT_STATE_CANCELLED`.
    Cancelled,

    /// Failed. On the wire: `OUTPUT_STATE_FAILED`.
    Failed,

    /// Escalated. On the wire: `OUTPUT_STATE_ESCALATED`.
    Escalated,

    /// Pending. On the wire: `OUTPUT_STATE_PENDING`.
    Pending,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for PlaybookInvocationPlaybookState {
    fn from(name: &str) -> Self {
        match name {
            "OUTPUT_STATE_UNSPECIFIED" => Self::Unspecified,
            "OUTPUT_STATE_OK" => Self::Ok,
            "OUTPUT_STATE_CANCELLED" => Self::Cancelled,
            "OUTPUT_STATE_FAILED" => Self::Failed,
            "OUTPUT_STATE_ESCALATED" => Self::Escalated,
            "OUTPUT_STATE_PENDING" => Self::Pending,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for PlaybookInvocationPlaybookState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "OUTPUT_STATE_UNSPECIFIED",
            Self::Ok => "OUTPUT_STATE_OK",
            Self::Cancelled => "OUTPUT_STATE_CANCELLED",
            Self::Failed => "OUTPUT_STATE_FAILED",
            Self::Escalated => "OUTPUT_STATE_ESCALATED",
            Self::Pending => "OUTPUT_STATE_PENDING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(PlaybookInvocationPlaybookState);

/// Output of the playbook.
///
/// Schema `GoogleCloudDialogflowCxV3beta1PlaybookOutput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaybookOutput {
    /// Optional. A Struct object of output parameters for the action.
    pub action_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. Summary string of the execution result of the child playbook.
    pub execution_summary: Option<String>,

    /// End state of the playbook.
    #[deprecated]
    pub state: Option<schemas::PlaybookOutputState>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PlaybookOutput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action_parameters: None,
            execution_summary: None,
            state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action_parameters`](Self::action_parameters).
    pub fn set_action_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.action_parameters = Some(value.into());
        self
    }

    /// Sets [`execution_summary`](Self::execution_summary).
    pub fn set_execution_summary(mut self, value: impl Into<String>) -> Self {
        self.execution_summary = Some(value.into());
        self
    }

    /// Sets [`state`](Self::state).
    #[deprecated]
    pub fn set_state(mut self, value: impl Into<schemas::PlaybookOutputState>) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl runtime::Message for PlaybookOutput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "actionParameters" => reader.field(&mut self.action_parameters),
            "executionSummary" => reader.field(&mut self.execution_summary),
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
        writer.field("actionParameters", &self.action_parameters);
        writer.field("executionSummary", &self.execution_summary);
        writer.field("state", &self.state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PlaybookOutput);

/// End state of the playbook.
///
/// Values of `state` in [`PlaybookOutput`].
///
/// [`PlaybookOutput`]: crate::v3beta1::schemas::PlaybookOutput
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaybookOutputState {
    /// Unspecified state. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// Playbook succeeded. On the wire: `OK`.
    Ok,

    /// Playbook cancelled. On the wire: `CANCELLED`.
    Cancelled,

    /// Playbook failed. On the wire: `FAILED`.
    Failed,

    /// Playbook failed due to escalation. On the wire: `ESCALATED`.
    Escalated,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for PlaybookOutputState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "OK" => Self::Ok,
            "CANCELLED" => Self::Cancelled,
            "FAILED" => Self::Failed,
            "ESCALATED" => Self::Escalated,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for PlaybookOutputState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Ok => "OK",
            Self::Cancelled => "CANCELLED",
            Self::Failed => "FAILED",
            Self::Escalated => "ESCALATED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(PlaybookOutputState);

/// Stores metadata of the transition to another target playbook. Playbook transition actions exit
/// the caller playbook and enter the target playbook.
///
/// Schema `GoogleCloudDialogflowCxV3beta1PlaybookTransition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaybookTransition {
    /// Output only. The display name of the playbook.
    pub display_name: Option<String>,

    /// A list of input parameters for the action.
    #[deprecated]
    pub input_action_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Required. The unique identifier of the playbook. Format:
    /// `projects//locations//agents//playbooks/`.
    pub playbook: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PlaybookTransition {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            input_action_parameters: None,
            playbook: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`input_action_parameters`](Self::input_action_parameters).
    #[deprecated]
    pub fn set_input_action_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.input_action_parameters = Some(value.into());
        self
    }

    /// Sets [`playbook`](Self::playbook).
    pub fn set_playbook(mut self, value: impl Into<String>) -> Self {
        self.playbook = Some(value.into());
        self
    }
}

impl runtime::Message for PlaybookTransition {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "inputActionParameters" => reader.field(&mut self.input_action_parameters),
            "playbook" => reader.field(&mut self.playbook),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayName", &self.display_name);
        writer.field("inputActionParameters", &self.input_action_parameters);
        writer.field("playbook", &self.playbook);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PlaybookTransition);

/// A span represents a sub execution step of an action.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Span`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Span {
    /// Timestamp of the completion of the span.
    pub complete_time: Option<runtime::Timestamp>,

    /// The unordered collection of metrics in this span.
    pub metrics: Vec<schemas::NamedMetric>,

    /// The name of the span.
    pub name: Option<String>,

    /// Timestamp of the start of the span.
    pub start_time: Option<runtime::Timestamp>,

    /// The metadata tags of the span such as span type.
    pub tags: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Span {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            complete_time: None,
            metrics: Vec::new(),
            name: None,
            start_time: None,
            tags: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`complete_time`](Self::complete_time).
    pub fn set_complete_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.complete_time = Some(value.into());
        self
    }

    /// Sets [`metrics`](Self::metrics).
    pub fn set_metrics(
        mut self,
        values: impl IntoIterator<Item = schemas::NamedMetric>,
    ) -> Self {
        self.metrics = values.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    pub fn set_start_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    pub fn set_tags(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for Span {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "completeTime" => reader.field(&mut self.complete_time),
            "metrics" => reader.field(&mut self.metrics),
            "name" => reader.field(&mut self.name),
            "startTime" => reader.field(&mut self.start_time),
            "tags" => reader.field(&mut self.tags),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("completeTime", &self.complete_time);
        writer.field("metrics", &self.metrics);
        writer.field("name", &self.name);
        writer.field("startTime", &self.start_time);
        writer.field("tags", &self.tags);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Span);

/// The status of the action.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Status`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Status {
    /// Optional. The exception thrown during the execution of the action.
    pub exception: Option<schemas::ExceptionDetail>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Status {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            exception: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`exception`](Self::exception).
    pub fn set_exception(mut self, value: schemas::ExceptionDetail) -> Self {
        self.exception = Some(value);
        self
    }
}

impl runtime::Message for Status {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "exception" => reader.field(&mut self.exception),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("exception", &self.exception);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Status);

/// Stores metadata of the invocation of an action supported by a tool.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolUse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolUse {
    /// Optional. Name of the action to be called during the tool use.
    pub action: Option<String>,

    /// Optional. Data store tool trace.
    pub data_store_tool_trace: Option<schemas::ToolUseDataStoreToolTrace>,

    /// Output only. The display name of the tool.
    pub display_name: Option<String>,

    /// Optional. A list of input parameters for the action.
    pub input_action_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. A list of output parameters generated by the action.
    pub output_action_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Required. The tool that should be used. Format: `projects//locations//agents//tools/`.
    pub tool: Option<String>,

    /// Optional. Webhook tool trace.
    pub webhook_tool_trace: Option<schemas::ToolUseWebhookToolTrace>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolUse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            data_store_tool_trace: None,
            display_name: None,
            input_action_parameters: None,
            output_action_parameters: None,
            tool: None,
            webhook_tool_trace: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`data_store_tool_trace`](Self::data_store_tool_trace).
    pub fn set_data_store_tool_trace(
        mut self,
        value: schemas::ToolUseDataStoreToolTrace,
    ) -> Self {
        self.data_store_tool_trace = Some(value);
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`input_action_parameters`](Self::input_action_parameters).
    pub fn set_input_action_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.input_action_parameters = Some(value.into());
        self
    }

    /// Sets [`output_action_parameters`](Self::output_action_parameters).
    pub fn set_output_action_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.output_action_parameters = Some(value.into());
        self
    }

    /// Sets [`tool`](Self::tool).
    pub fn set_tool(mut self, value: impl Into<String>) -> Self {
        self.tool = Some(value.into());
        self
    }

    /// Sets [`webhook_tool_trace`](Self::webhook_tool_trace).
    pub fn set_webhook_tool_trace(
        mut self,
        value: schemas::ToolUseWebhookToolTrace,
    ) -> Self {
        self.webhook_tool_trace = Some(value);
        self
    }
}

impl runtime::Message for ToolUse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "dataStoreToolTrace" => reader.field(&mut self.data_store_tool_trace),
            "displayName" => reader.field(&mut self.display_name),
            "inputActionParameters" => reader.field(&mut self.input_action_parameters),
            "outputActionParameters" => reader.field(&mut self.output_action_parameters),
            "tool" => reader.field(&mut self.tool),
            "webhookToolTrace" => reader.field(&mut self.webhook_tool_trace),
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
        writer.field("dataStoreToolTrace", &self.data_store_tool_trace);
        writer.field("displayName", &self.display_name);
        writer.field("inputActionParameters", &self.input_action_parameters);
        writer.field("outputActionParameters", &self.output_action_parameters);
        writer.field("tool", &self.tool);
        writer.field("webhookToolTrace", &self.webhook_tool_trace);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolUse);

/// The tracing information for the data store tool.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolUseDataStoreToolTrace`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolUseDataStoreToolTrace {
    /// Optional. Data store connection feature output signals.
    pub data_store_connection_signals: Option<schemas::DataStoreConnectionSignals>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolUseDataStoreToolTrace {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_store_connection_signals: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_store_connection_signals`](Self::data_store_connection_signals).
    pub fn set_data_store_connection_signals(
        mut self,
        value: schemas::DataStoreConnectionSignals,
    ) -> Self {
        self.data_store_connection_signals = Some(value);
        self
    }
}

impl runtime::Message for ToolUseDataStoreToolTrace {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataStoreConnectionSignals" => {
                reader.field(&mut self.data_store_connection_signals)
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
        writer.field("dataStoreConnectionSignals", &self.data_store_connection_signals);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolUseDataStoreToolTrace);

/// The tracing information for the webhook tool.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolUseWebhookToolTrace`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolUseWebhookToolTrace {
    /// Optional. The tag of the webhook.
    pub webhook_tag: Option<String>,

    /// Optional. The url of the webhook.
    pub webhook_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolUseWebhookToolTrace {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            webhook_tag: None,
            webhook_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`webhook_tag`](Self::webhook_tag).
    pub fn set_webhook_tag(mut self, value: impl Into<String>) -> Self {
        self.webhook_tag = Some(value.into());
        self
    }

    /// Sets [`webhook_uri`](Self::webhook_uri).
    pub fn set_webhook_uri(mut self, value: impl Into<String>) -> Self {
        self.webhook_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ToolUseWebhookToolTrace {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "webhookTag" => reader.field(&mut self.webhook_tag),
            "webhookUri" => reader.field(&mut self.webhook_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("webhookTag", &self.webhook_tag);
        writer.field("webhookUri", &self.webhook_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolUseWebhookToolTrace);

/// UserUtterance represents one message sent by the customer.
///
/// Schema `GoogleCloudDialogflowCxV3beta1UserUtterance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserUtterance {
    /// Optional. Audio input.
    pub audio: Option<bytes::Bytes>,

    /// Optional. Tokens of the audio input.
    pub audio_tokens: Vec<i32>,

    /// Required. Message content in text.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl UserUtterance {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio: None,
            audio_tokens: Vec::new(),
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio`](Self::audio).
    pub fn set_audio(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.audio = Some(value.into());
        self
    }

    /// Sets [`audio_tokens`](Self::audio_tokens).
    pub fn set_audio_tokens(mut self, values: impl IntoIterator<Item = i32>) -> Self {
        self.audio_tokens = values.into_iter().collect();
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for UserUtterance {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audio" => reader.field(&mut self.audio),
            "audioTokens" => reader.field(&mut self.audio_tokens),
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
        writer.field("audio", &self.audio);
        writer.field("audioTokens", &self.audio_tokens);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(UserUtterance);

//! Schemas that the features `examples`, `versions` have in common.

use crate::runtime;
use crate::v3::schemas;

/// Action performed by end user or Dialogflow agent in the conversation.
///
/// Schema `GoogleCloudDialogflowCxV3Action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Action {
    /// Optional. Action performed by the agent as a message.
    pub agent_utterance: Option<schemas::AgentUtterance>,

    /// Optional. Action performed on behalf of the agent by invoking a CX flow.
    pub flow_invocation: Option<schemas::FlowInvocation>,

    /// Optional. Action performed on behalf of the agent by transitioning to a target CX flow.
    pub flow_transition: Option<schemas::FlowTransition>,

    /// Optional. Action performed on behalf of the agent by invoking a child playbook.
    pub playbook_invocation: Option<schemas::PlaybookInvocation>,

    /// Optional. Action performed on behalf of the agent by transitioning to a target playbook.
    pub playbook_transition: Option<schemas::PlaybookTransition>,

    /// Optional. Action performed on behalf of the agent by calling a plugin tool.
    pub tool_use: Option<schemas::ToolUse>,

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
            flow_invocation: None,
            flow_transition: None,
            playbook_invocation: None,
            playbook_transition: None,
            tool_use: None,
            user_utterance: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_utterance`](Self::agent_utterance).
    pub fn set_agent_utterance(mut self, value: schemas::AgentUtterance) -> Self {
        self.agent_utterance = Some(value);
        self
    }

    /// Sets [`flow_invocation`](Self::flow_invocation).
    pub fn set_flow_invocation(mut self, value: schemas::FlowInvocation) -> Self {
        self.flow_invocation = Some(value);
        self
    }

    /// Sets [`flow_transition`](Self::flow_transition).
    pub fn set_flow_transition(mut self, value: schemas::FlowTransition) -> Self {
        self.flow_transition = Some(value);
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

    /// Sets [`tool_use`](Self::tool_use).
    pub fn set_tool_use(mut self, value: schemas::ToolUse) -> Self {
        self.tool_use = Some(value);
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
            "flowInvocation" => reader.field(&mut self.flow_invocation),
            "flowTransition" => reader.field(&mut self.flow_transition),
            "playbookInvocation" => reader.field(&mut self.playbook_invocation),
            "playbookTransition" => reader.field(&mut self.playbook_transition),
            "toolUse" => reader.field(&mut self.tool_use),
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
        writer.field("flowInvocation", &self.flow_invocation);
        writer.field("flowTransition", &self.flow_transition);
        writer.field("playbookInvocation", &self.playbook_invocation);
        writer.field("playbookTransition", &self.playbook_transition);
        writer.field("toolUse", &self.tool_use);
        writer.field("userUtterance", &self.user_utterance);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Action);

/// AgentUtterance represents one message sent by the agent.
///
/// Schema `GoogleCloudDialogflowCxV3AgentUtterance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentUtterance {
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

impl runtime::Message for AgentUtterance {
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

runtime::message_as_json!(AgentUtterance);

/// Example represents a sample execution of the playbook in the conversation. An example consists
/// of a list of ordered actions performed by end user or Dialogflow agent according the playbook
/// instructions to fulfill the task.
///
/// Schema `GoogleCloudDialogflowCxV3Example`.
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
/// [`Example`]: crate::v3::schemas::Example
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

/// Stores metadata of the invocation of a CX flow.
///
/// Schema `GoogleCloudDialogflowCxV3FlowInvocation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlowInvocation {
    /// Output only. The display name of the flow.
    pub display_name: Option<String>,

    /// Required. The unique identifier of the flow. Format: `projects//locations//agents//flows/`.
    pub flow: Option<String>,

    /// Required. Flow invocation's output state.
    pub flow_state: Option<schemas::FlowInvocationFlowState>,

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
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FlowInvocation);

/// Flow invocation's output state.
///
/// Values of `flowState` in [`FlowInvocation`].
///
/// [`FlowInvocation`]: crate::v3::schemas::FlowInvocation
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
/// Schema `GoogleCloudDialogflowCxV3FlowTransition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlowTransition {
    /// Output only. The display name of the flow.
    pub display_name: Option<String>,

    /// Required. The unique identifier of the flow. Format: `projects//locations//agents/`.
    pub flow: Option<String>,

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
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FlowTransition);

/// Input of the playbook.
///
/// Schema `GoogleCloudDialogflowCxV3PlaybookInput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaybookInput {
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
            preceding_conversation_summary: None,
            extra: runtime::Extra::new(),
        }
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
        writer
            .field("precedingConversationSummary", &self.preceding_conversation_summary);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PlaybookInput);

/// Stores metadata of the invocation of a child playbook.
///
/// Schema `GoogleCloudDialogflowCxV3PlaybookInvocation`.
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
/// [`PlaybookInvocation`]: crate::v3::schemas::PlaybookInvocation
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
/// Schema `GoogleCloudDialogflowCxV3PlaybookOutput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaybookOutput {
    /// Optional. Summary string of the execution result of the child playbook.
    pub execution_summary: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PlaybookOutput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            execution_summary: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`execution_summary`](Self::execution_summary).
    pub fn set_execution_summary(mut self, value: impl Into<String>) -> Self {
        self.execution_summary = Some(value.into());
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
            "executionSummary" => reader.field(&mut self.execution_summary),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("executionSummary", &self.execution_summary);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PlaybookOutput);

/// Stores metadata of the transition to another target playbook. Playbook transition actions exit
/// the caller playbook and enter the target playbook.
///
/// Schema `GoogleCloudDialogflowCxV3PlaybookTransition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaybookTransition {
    /// Output only. The display name of the playbook.
    pub display_name: Option<String>,

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
            playbook: None,
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
}

impl runtime::Message for PlaybookTransition {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
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
        writer.field("playbook", &self.playbook);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PlaybookTransition);

/// Stores metadata of the invocation of an action supported by a tool.
///
/// Schema `GoogleCloudDialogflowCxV3ToolUse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolUse {
    /// Optional. Name of the action to be called during the tool use.
    pub action: Option<String>,

    /// Output only. The display name of the tool.
    pub display_name: Option<String>,

    /// Optional. A list of input parameters for the action.
    pub input_action_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. A list of output parameters generated by the action.
    pub output_action_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Required. The tool that should be used. Format: `projects//locations//agents//tools/`.
    pub tool: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolUse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            display_name: None,
            input_action_parameters: None,
            output_action_parameters: None,
            tool: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
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
}

impl runtime::Message for ToolUse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "displayName" => reader.field(&mut self.display_name),
            "inputActionParameters" => reader.field(&mut self.input_action_parameters),
            "outputActionParameters" => reader.field(&mut self.output_action_parameters),
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
        writer.field("displayName", &self.display_name);
        writer.field("inputActionParameters", &self.input_action_parameters);
        writer.field("outputActionParameters", &self.output_action_parameters);
        writer.field("tool", &self.tool);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolUse);

/// UserUtterance represents one message sent by the customer.
///
/// Schema `GoogleCloudDialogflowCxV3UserUtterance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserUtterance {
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

impl runtime::Message for UserUtterance {
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

runtime::message_as_json!(UserUtterance);

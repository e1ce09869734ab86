//! Schemas that the features `playbooks`, `versions` have in common.

use crate::runtime;
use crate::v3::schemas;

/// Represents a code block.
///
/// Schema `GoogleCloudDialogflowCxV3CodeBlock`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeBlock {
    /// Optional. Source code of the block in Python.
    pub code: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CodeBlock {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            code: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`code`](Self::code).
    pub fn set_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl runtime::Message for CodeBlock {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "code" => reader.field(&mut self.code),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("code", &self.code);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(CodeBlock);

/// Handler can be used to define custom logic to be executed based on the user-specified triggers.
///
/// Schema `GoogleCloudDialogflowCxV3Handler`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Handler {
    /// A handler triggered by event.
    pub event_handler: Option<schemas::HandlerEventHandler>,

    /// A handler triggered during specific lifecycle of the playbook execution.
    pub lifecycle_handler: Option<schemas::HandlerLifecycleHandler>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Handler {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            event_handler: None,
            lifecycle_handler: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`event_handler`](Self::event_handler).
    pub fn set_event_handler(mut self, value: schemas::HandlerEventHandler) -> Self {
        self.event_handler = Some(value);
        self
    }

    /// Sets [`lifecycle_handler`](Self::lifecycle_handler).
    pub fn set_lifecycle_handler(
        mut self,
        value: schemas::HandlerLifecycleHandler,
    ) -> Self {
        self.lifecycle_handler = Some(value);
        self
    }
}

impl runtime::Message for Handler {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "eventHandler" => reader.field(&mut self.event_handler),
            "lifecycleHandler" => reader.field(&mut self.lifecycle_handler),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("eventHandler", &self.event_handler);
        writer.field("lifecycleHandler", &self.lifecycle_handler);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Handler);

/// A handler that is triggered by the specified event.
///
/// Schema `GoogleCloudDialogflowCxV3HandlerEventHandler`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HandlerEventHandler {
    /// Optional. The condition that must be satisfied to trigger this handler.
    pub condition: Option<String>,

    /// Required. The name of the event that triggers this handler.
    pub event: Option<String>,

    /// Required. The fulfillment to call when the event occurs.
    pub fulfillment: Option<schemas::Fulfillment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HandlerEventHandler {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            condition: None,
            event: None,
            fulfillment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`condition`](Self::condition).
    pub fn set_condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }

    /// Sets [`event`](Self::event).
    pub fn set_event(mut self, value: impl Into<String>) -> Self {
        self.event = Some(value.into());
        self
    }

    /// Sets [`fulfillment`](Self::fulfillment).
    pub fn set_fulfillment(mut self, value: schemas::Fulfillment) -> Self {
        self.fulfillment = Some(value);
        self
    }
}

impl runtime::Message for HandlerEventHandler {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "condition" => reader.field(&mut self.condition),
            "event" => reader.field(&mut self.event),
            "fulfillment" => reader.field(&mut self.fulfillment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("condition", &self.condition);
        writer.field("event", &self.event);
        writer.field("fulfillment", &self.fulfillment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HandlerEventHandler);

/// A handler that is triggered on the specific lifecycle_stage of the playbook execution.
///
/// Schema `GoogleCloudDialogflowCxV3HandlerLifecycleHandler`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HandlerLifecycleHandler {
    /// Optional. The condition that must be satisfied to trigger this handler.
    pub condition: Option<String>,

    /// Required. The fulfillment to call when this handler is triggered.
    pub fulfillment: Option<schemas::Fulfillment>,

    /// Required. The name of the lifecycle stage that triggers this handler. Supported values:
    ///
    /// - `playbook-start`
    /// - `pre-action-selection`
    /// - `pre-action-execution`
    pub lifecycle_stage: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl HandlerLifecycleHandler {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            condition: None,
            fulfillment: None,
            lifecycle_stage: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`condition`](Self::condition).
    pub fn set_condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }

    /// Sets [`fulfillment`](Self::fulfillment).
    pub fn set_fulfillment(mut self, value: schemas::Fulfillment) -> Self {
        self.fulfillment = Some(value);
        self
    }

    /// Sets [`lifecycle_stage`](Self::lifecycle_stage).
    pub fn set_lifecycle_stage(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_stage = Some(value.into());
        self
    }
}

impl runtime::Message for HandlerLifecycleHandler {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "condition" => reader.field(&mut self.condition),
            "fulfillment" => reader.field(&mut self.fulfillment),
            "lifecycleStage" => reader.field(&mut self.lifecycle_stage),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("condition", &self.condition);
        writer.field("fulfillment", &self.fulfillment);
        writer.field("lifecycleStage", &self.lifecycle_stage);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(HandlerLifecycleHandler);

/// Playbook is the basic building block to instruct the LLM how to execute a certain task. A
/// playbook consists of a goal to accomplish, an optional list of step by step instructions (the
/// step instruction may refers to name of the custom or default plugin tools to use) to perform the
/// task, a list of contextual input data to be passed in at the beginning of the invoked, and a
/// list of output parameters to store the playbook result.
///
/// Schema `GoogleCloudDialogflowCxV3Playbook`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Playbook {
    /// Optional. The playbook's scoped code block, which may implement handlers and actions.
    pub code_block: Option<schemas::CodeBlock>,

    /// Output only. The timestamp of initial playbook creation.
    pub create_time: Option<runtime::Timestamp>,

    /// Required. The human-readable name of the playbook, unique within an agent.
    pub display_name: Option<String>,

    /// Required. High level description of the goal the playbook intend to accomplish. A goal should be
    /// concise since it's visible to other playbooks that may reference this playbook.
    pub goal: Option<String>,

    /// Optional. A list of registered handlers to execuate based on the specified triggers.
    pub handlers: Vec<schemas::Handler>,

    /// Optional. Output only. Names of inline actions scoped to this playbook. These actions are in
    /// addition to those belonging to referenced tools, child playbooks, and flows, e.g. actions that
    /// are defined in the playbook's code block.
    pub inline_actions: Vec<String>,

    /// Optional. Defined structured input parameters for this playbook.
    pub input_parameter_definitions: Vec<schemas::ParameterDefinition>,

    /// Instruction to accomplish target goal.
    pub instruction: Option<schemas::PlaybookInstruction>,

    /// Optional. Llm model settings for the playbook.
    pub llm_model_settings: Option<schemas::LlmModelSettings>,

    /// The unique identifier of the playbook. Format: `projects//locations//agents//playbooks/`.
    pub name: Option<String>,

    /// Optional. Defined structured output parameters for this playbook.
    pub output_parameter_definitions: Vec<schemas::ParameterDefinition>,

    /// Optional. Type of the playbook.
    pub playbook_type: Option<schemas::PlaybookPlaybookType>,

    /// Output only. The resource name of flows referenced by the current playbook in the instructions.
    pub referenced_flows: Vec<String>,

    /// Output only. The resource name of other playbooks referenced by the current playbook in the
    /// instructions.
    pub referenced_playbooks: Vec<String>,

    /// Optional. The resource name of tools referenced by the current playbook in the instructions. If
    /// not provided explicitly, they are will be implied using the tool being referenced in goal and
    /// steps.
    pub referenced_tools: Vec<String>,

    /// Output only. Estimated number of tokes current playbook takes when sent to the LLM.
    pub token_count: Option<i64>,

    /// Output only. Last time the playbook version was updated.
    pub update_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Playbook {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            code_block: None,
            create_time: None,
            display_name: None,
            goal: None,
            handlers: Vec::new(),
            inline_actions: Vec::new(),
            input_parameter_definitions: Vec::new(),
            instruction: None,
            llm_model_settings: None,
            name: None,
            output_parameter_definitions: Vec::new(),
            playbook_type: None,
            referenced_flows: Vec::new(),
            referenced_playbooks: Vec::new(),
            referenced_tools: Vec::new(),
            token_count: None,
            update_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`code_block`](Self::code_block).
    pub fn set_code_block(mut self, value: schemas::CodeBlock) -> Self {
        self.code_block = Some(value);
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`goal`](Self::goal).
    pub fn set_goal(mut self, value: impl Into<String>) -> Self {
        self.goal = Some(value.into());
        self
    }

    /// Sets [`handlers`](Self::handlers).
    pub fn set_handlers(
        mut self,
        values: impl IntoIterator<Item = schemas::Handler>,
    ) -> Self {
        self.handlers = values.into_iter().collect();
        self
    }

    /// Sets [`inline_actions`](Self::inline_actions).
    pub fn set_inline_actions(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.inline_actions = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`input_parameter_definitions`](Self::input_parameter_definitions).
    pub fn set_input_parameter_definitions(
        mut self,
        values: impl IntoIterator<Item = schemas::ParameterDefinition>,
    ) -> Self {
        self.input_parameter_definitions = values.into_iter().collect();
        self
    }

    /// Sets [`instruction`](Self::instruction).
    pub fn set_instruction(mut self, value: schemas::PlaybookInstruction) -> Self {
        self.instruction = Some(value);
        self
    }

    /// Sets [`llm_model_settings`](Self::llm_model_settings).
    pub fn set_llm_model_settings(mut self, value: schemas::LlmModelSettings) -> Self {
        self.llm_model_settings = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`output_parameter_definitions`](Self::output_parameter_definitions).
    pub fn set_output_parameter_definitions(
        mut self,
        values: impl IntoIterator<Item = schemas::ParameterDefinition>,
    ) -> Self {
        self.output_parameter_definitions = values.into_iter().collect();
        self
    }

    /// Sets [`playbook_type`](Self::playbook_type).
    pub fn set_playbook_type(
        mut self,
        value: impl Into<schemas::PlaybookPlaybookType>,
    ) -> Self {
        self.playbook_type = Some(value.into());
        self
    }

    /// Sets [`referenced_flows`](Self::referenced_flows).
    pub fn set_referenced_flows(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.referenced_flows = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`referenced_playbooks`](Self::referenced_playbooks).
    pub fn set_referenced_playbooks(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.referenced_playbooks = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`referenced_tools`](Self::referenced_tools).
    pub fn set_referenced_tools(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.referenced_tools = values.into_iter().map(Into::into).collect();
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

impl runtime::Message for Playbook {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "codeBlock" => reader.field(&mut self.code_block),
            "createTime" => reader.field(&mut self.create_time),
            "displayName" => reader.field(&mut self.display_name),
            "goal" => reader.field(&mut self.goal),
            "handlers" => reader.field(&mut self.handlers),
            "inlineActions" => reader.field(&mut self.inline_actions),
            "inputParameterDefinitions" => {
                reader.field(&mut self.input_parameter_definitions)
            }
            "instruction" => reader.field(&mut self.instruction),
            "llmModelSettings" => reader.field(&mut self.llm_model_settings),
            "name" => reader.field(&mut self.name),
            "outputParameterDefinitions" => {
                reader.field(&mut self.output_parameter_definitions)
            }
            "playbookType" => reader.field(&mut self.playbook_type),
            "referencedFlows" => reader.field(&mut self.referenced_flows),
            "referencedPlaybooks" => reader.field(&mut self.referenced_playbooks),
            "referencedTools" => reader.field(&mut self.referenced_tools),
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
        writer.field("codeBlock", &self.code_block);
        writer.field("createTime", &self.create_time);
        writer.field("displayName", &self.display_name);
        writer.field("goal", &self.goal);
        writer.field("handlers", &self.handlers);
        writer.field("inlineActions", &self.inline_actions);
        writer.field("inputParameterDefinitions", &self.input_parameter_definitions);
        writer.field("instruction", &self.instruction);
        writer.field("llmModelSettings", &self.llm_model_settings);
        writer.field("name", &self.name);
        writer.field("outputParameterDefinitions", &self.output_parameter_definitions);
        writer.field("playbookType", &self.playbook_type);
        writer.field("referencedFlows", &self.referenced_flows);
        writer.field("referencedPlaybooks", &self.referenced_playbooks);
        writer.field("referencedTools", &self.referenced_tools);
        writer.field("tokenCount", &self.token_count);
        writer.field("updateTime", &self.update_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Playbook);

/// Message of the Instruction of the playbook.
///
/// Schema `GoogleCloudDialogflowCxV3PlaybookInstruction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaybookInstruction {
    /// General guidelines for the playbook. These are unstructured instructions that are not directly
    /// part of the goal, e.g. "Always be polite". It's valid for this text to be long and used instead
    /// of steps altogether.
    pub guidelines: Option<String>,

    /// Ordered list of step by step execution instructions to accomplish target goal.
    pub steps: Vec<schemas::PlaybookStep>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PlaybookInstruction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            guidelines: None,
            steps: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`guidelines`](Self::guidelines).
    pub fn set_guidelines(mut self, value: impl Into<String>) -> Self {
        self.guidelines = Some(value.into());
        self
    }

    /// Sets [`steps`](Self::steps).
    pub fn set_steps(
        mut self,
        values: impl IntoIterator<Item = schemas::PlaybookStep>,
    ) -> Self {
        self.steps = values.into_iter().collect();
        self
    }
}

impl runtime::Message for PlaybookInstruction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "guidelines" => reader.field(&mut self.guidelines),
            "steps" => reader.field(&mut self.steps),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("guidelines", &self.guidelines);
        writer.field("steps", &self.steps);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PlaybookInstruction);

/// Type of the playbook.
///
/// Values of `playbookType` in [`Playbook`].
///
/// [`Playbook`]: crate::v3::schemas::Playbook
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaybookPlaybookType {
    /// Unspecified type. Default to TASK. On the wire: `PLAYBOOK_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Task playbook. On the wire: `TASK`.
    Task,

    /// Routine playbook. On the wire: `ROUTINE`.
    Routine,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for PlaybookPlaybookType {
    fn from(name: &str) -> Self {
        match name {
            "PLAYBOOK_TYPE_UNSPECIFIED" => Self::Unspecified,
            "TASK" => Self::Task,
            "ROUTINE" => Self::Routine,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for PlaybookPlaybookType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "PLAYBOOK_TYPE_UNSPECIFIED",
            Self::Task => "TASK",
            Self::Routine => "ROUTINE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(PlaybookPlaybookType);

/// Message of single step execution.
///
/// Schema `GoogleCloudDialogflowCxV3PlaybookStep`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaybookStep {
    /// Sub-processing needed to execute the current step.
    pub steps: Vec<schemas::PlaybookStep>,

    /// Step instruction in text format.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PlaybookStep {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            steps: Vec::new(),
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`steps`](Self::steps).
    pub fn set_steps(
        mut self,
        values: impl IntoIterator<Item = schemas::PlaybookStep>,
    ) -> Self {
        self.steps = values.into_iter().collect();
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for PlaybookStep {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "steps" => reader.field(&mut self.steps),
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
        writer.field("steps", &self.steps);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PlaybookStep);

//! Schemas that the features `results`, `schemas-without-methods`, `test-cases` have in common.

use crate::runtime;
use crate::v3::schemas;

/// One interaction between a human and virtual agent. The human provides some input and the virtual
/// agent provides a response.
///
/// Schema `GoogleCloudDialogflowCxV3ConversationTurn`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationTurn {
    /// The user input.
    pub user_input: Option<schemas::ConversationTurnUserInput>,

    /// The virtual agent output.
    pub virtual_agent_output: Option<schemas::ConversationTurnVirtualAgentOutput>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationTurn {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            user_input: None,
            virtual_agent_output: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`user_input`](Self::user_input).
    pub fn set_user_input(mut self, value: schemas::ConversationTurnUserInput) -> Self {
        self.user_input = Some(value);
        self
    }

    /// Sets [`virtual_agent_output`](Self::virtual_agent_output).
    pub fn set_virtual_agent_output(
        mut self,
        value: schemas::ConversationTurnVirtualAgentOutput,
    ) -> Self {
        self.virtual_agent_output = Some(value);
        self
    }
}

impl runtime::Message for ConversationTurn {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "userInput" => reader.field(&mut self.user_input),
            "virtualAgentOutput" => reader.field(&mut self.virtual_agent_output),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("userInput", &self.user_input);
        writer.field("virtualAgentOutput", &self.virtual_agent_output);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationTurn);

/// The input from the human user.
///
/// Schema `GoogleCloudDialogflowCxV3ConversationTurnUserInput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationTurnUserInput {
    /// Whether sentiment analysis is enabled.
    pub enable_sentiment_analysis: Option<bool>,

    /// Parameters that need to be injected into the conversation during intent detection.
    pub injected_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Supports text input, event input, dtmf input in the test case.
    pub input: Option<schemas::QueryInput>,

    /// If webhooks should be allowed to trigger in response to the user utterance. Often if parameters
    /// are injected, webhooks should not be enabled.
    pub is_webhook_enabled: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationTurnUserInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_sentiment_analysis: None,
            injected_parameters: None,
            input: None,
            is_webhook_enabled: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_sentiment_analysis`](Self::enable_sentiment_analysis).
    pub fn set_enable_sentiment_analysis(mut self, value: bool) -> Self {
        self.enable_sentiment_analysis = Some(value);
        self
    }

    /// Sets [`injected_parameters`](Self::injected_parameters).
    pub fn set_injected_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.injected_parameters = Some(value.into());
        self
    }

    /// Sets [`input`](Self::input).
    pub fn set_input(mut self, value: schemas::QueryInput) -> Self {
        self.input = Some(value);
        self
    }

    /// Sets [`is_webhook_enabled`](Self::is_webhook_enabled).
    pub fn set_is_webhook_enabled(mut self, value: bool) -> Self {
        self.is_webhook_enabled = Some(value);
        self
    }
}

impl runtime::Message for ConversationTurnUserInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableSentimentAnalysis" => {
                reader.field(&mut self.enable_sentiment_analysis)
            }
            "injectedParameters" => reader.field(&mut self.injected_parameters),
            "input" => reader.field(&mut self.input),
            "isWebhookEnabled" => reader.field(&mut self.is_webhook_enabled),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("enableSentimentAnalysis", &self.enable_sentiment_analysis);
        writer.field("injectedParameters", &self.injected_parameters);
        writer.field("input", &self.input);
        writer.field("isWebhookEnabled", &self.is_webhook_enabled);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationTurnUserInput);

/// The output from the virtual agent.
///
/// Schema `GoogleCloudDialogflowCxV3ConversationTurnVirtualAgentOutput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationTurnVirtualAgentOutput {
    /// The Page on which the utterance was spoken. Only name and displayName will be set.
    pub current_page: Option<schemas::Page>,

    /// Required. Input only. The diagnostic info output for the turn. Required to calculate the testing
    /// coverage.
    pub diagnostic_info: Option<serde_json::Map<String, serde_json::Value>>,

    /// Output only. If this is part of a result conversation turn, the list of differences between the
    /// original run and the replay for this output, if any.
    pub differences: Vec<schemas::TestRunDifference>,

    /// The session parameters available to the bot at this point.
    pub session_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Response error from the agent in the test result. If set, other output is empty.
    pub status: Option<schemas::rpc::Status>,

    /// The text responses from the agent for the turn.
    pub text_responses: Vec<schemas::ResponseMessageText>,

    /// The Intent that triggered the response. Only name and displayName will be set.
    pub triggered_intent: Option<schemas::Intent>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationTurnVirtualAgentOutput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            current_page: None,
            diagnostic_info: None,
            differences: Vec::new(),
            session_parameters: None,
            status: None,
            text_responses: Vec::new(),
            triggered_intent: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`current_page`](Self::current_page).
    pub fn set_current_page(mut self, value: schemas::Page) -> Self {
        self.current_page = Some(value);
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

    /// Sets [`differences`](Self::differences).
    pub fn set_differences(
        mut self,
        values: impl IntoIterator<Item = schemas::TestRunDifference>,
    ) -> Self {
        self.differences = values.into_iter().collect();
        self
    }

    /// Sets [`session_parameters`](Self::session_parameters).
    pub fn set_session_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.session_parameters = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn set_status(mut self, value: schemas::rpc::Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`text_responses`](Self::text_responses).
    pub fn set_text_responses(
        mut self,
        values: impl IntoIterator<Item = schemas::ResponseMessageText>,
    ) -> Self {
        self.text_responses = values.into_iter().collect();
        self
    }

    /// Sets [`triggered_intent`](Self::triggered_intent).
    pub fn set_triggered_intent(mut self, value: schemas::Intent) -> Self {
        self.triggered_intent = Some(value);
        self
    }
}

impl runtime::Message for ConversationTurnVirtualAgentOutput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "currentPage" => reader.field(&mut self.current_page),
            "diagnosticInfo" => reader.field(&mut self.diagnostic_info),
            "differences" => reader.field(&mut self.differences),
            "sessionParameters" => reader.field(&mut self.session_parameters),
            "status" => reader.field(&mut self.status),
            "textResponses" => reader.field(&mut self.text_responses),
            "triggeredIntent" => reader.field(&mut self.triggered_intent),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("currentPage", &self.current_page);
        writer.field("diagnosticInfo", &self.diagnostic_info);
        writer.field("differences", &self.differences);
        writer.field("sessionParameters", &self.session_parameters);
        writer.field("status", &self.status);
        writer.field("textResponses", &self.text_responses);
        writer.field("triggeredIntent", &self.triggered_intent);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationTurnVirtualAgentOutput);

/// Represents a result from running a test case in an agent environment.
///
/// Schema `GoogleCloudDialogflowCxV3TestCaseResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestCaseResult {
    /// The conversation turns uttered during the test case replay in chronological order.
    pub conversation_turns: Vec<schemas::ConversationTurn>,

    /// Environment where the test was run. If not set, it indicates the draft environment.
    pub environment: Option<String>,

    /// The resource name for the test case result. Format:
    /// `projects//locations//agents//testCases//results/`.
    pub name: Option<String>,

    /// Whether the test case passed in the agent environment.
    pub test_result: Option<schemas::TestCaseResultTestResult>,

    /// The time that the test was run.
    pub test_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestCaseResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_turns: Vec::new(),
            environment: None,
            name: None,
            test_result: None,
            test_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_turns`](Self::conversation_turns).
    pub fn set_conversation_turns(
        mut self,
        values: impl IntoIterator<Item = schemas::ConversationTurn>,
    ) -> Self {
        self.conversation_turns = values.into_iter().collect();
        self
    }

    /// Sets [`environment`](Self::environment).
    pub fn set_environment(mut self, value: impl Into<String>) -> Self {
        self.environment = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`test_result`](Self::test_result).
    pub fn set_test_result(
        mut self,
        value: impl Into<schemas::TestCaseResultTestResult>,
    ) -> Self {
        self.test_result = Some(value.into());
        self
    }

    /// Sets [`test_time`](Self::test_time).
    pub fn set_test_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.test_time = Some(value.into());
        self
    }
}

impl runtime::Message for TestCaseResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationTurns" => reader.field(&mut self.conversation_turns),
            "environment" => reader.field(&mut self.environment),
            "name" => reader.field(&mut self.name),
            "testResult" => reader.field(&mut self.test_result),
            "testTime" => reader.field(&mut self.test_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationTurns", &self.conversation_turns);
        writer.field("environment", &self.environment);
        writer.field("name", &self.name);
        writer.field("testResult", &self.test_result);
        writer.field("testTime", &self.test_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestCaseResult);

/// Whether the test case passed in the agent environment.
///
/// Values of `testResult` in [`TestCaseResult`].
///
/// [`TestCaseResult`]: crate::v3::schemas::TestCaseResult
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TestCaseResultTestResult {
    /// Not specified. Should never be used. On the wire: `TEST_RESULT_UNSPECIFIED`.
    Unspecified,

    /// The test passed. On the wire: `PASSED`.
    Passed,

    /// The test did not pass. On the wire: `FAILED`.
    Failed,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for TestCaseResultTestResult {
    fn from(name: &str) -> Self {
        match name {
            "TEST_RESULT_UNSPECIFIED" => Self::Unspecified,
            "PASSED" => Self::Passed,
            "FAILED" => Self::Failed,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for TestCaseResultTestResult {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TEST_RESULT_UNSPECIFIED",
            Self::Passed => "PASSED",
            Self::Failed => "FAILED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(TestCaseResultTestResult);

/// The description of differences between original and replayed agent output.
///
/// Schema `GoogleCloudDialogflowCxV3TestRunDifference`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestRunDifference {
    /// A human readable description of the diff, showing the actual output vs expected output.
    pub description: Option<String>,

    /// The type of diff.
    pub r#type: Option<schemas::TestRunDifferenceType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestRunDifference {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(mut self, value: impl Into<schemas::TestRunDifferenceType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for TestRunDifference {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
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
        writer.field("description", &self.description);
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestRunDifference);

/// The type of diff.
///
/// Values of `type` in [`TestRunDifference`].
///
/// [`TestRunDifference`]: crate::v3::schemas::TestRunDifference
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TestRunDifferenceType {
    /// Should never be used. On the wire: `DIFF_TYPE_UNSPECIFIED`.
    Unspecified,

    /// The intent. On the wire: `INTENT`.
    Intent,

    /// The page. On the wire: `PAGE`.
    Page,

    /// The parameters. On the wire: `PARAMETERS`.
    Parameters,

    /// The message utterance. On the wire: `UTTERANCE`.
    Utterance,

    /// The flow. On the wire: `FLOW`.
    Flow,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for TestRunDifferenceType {
    fn from(name: &str) -> Self {
        match name {
            "DIFF_TYPE_UNSPECIFIED" => Self::Unspecified,
            "INTENT" => Self::Intent,
            "PAGE" => Self::Page,
            "PARAMETERS" => Self::Parameters,
            "UTTERANCE" => Self::Utterance,
            "FLOW" => Self::Flow,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for TestRunDifferenceType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DIFF_TYPE_UNSPECIFIED",
            Self::Intent => "INTENT",
            Self::Page => "PAGE",
            Self::Parameters => "PARAMETERS",
            Self::Utterance => "UTTERANCE",
            Self::Flow => "FLOW",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(TestRunDifferenceType);

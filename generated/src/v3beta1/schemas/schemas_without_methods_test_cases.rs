//! Schemas that the features `schemas-without-methods`, `test-cases` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// Represents a test case.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TestCase`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestCase {
    /// Output only. When the test was created.
    pub creation_time: Option<runtime::Timestamp>,

    /// Required. The human-readable name of the test case, unique within the agent. Limit of 200
    /// characters.
    pub display_name: Option<String>,

    /// The latest test result.
    pub last_test_result: Option<schemas::TestCaseResult>,

    /// The unique identifier of the test case. TestCases.CreateTestCase will populate the name
    /// automatically. Otherwise use format: `projects//locations//agents//testCases/`.
    pub name: Option<String>,

    /// Additional freeform notes about the test case. Limit of 400 characters.
    pub notes: Option<String>,

    /// Tags are short descriptions that users may apply to test cases for organizational and filtering
    /// purposes. Each tag should start with "#" and has a limit of 30 characters.
    pub tags: Vec<String>,

    /// The conversation turns uttered when the test case was created, in chronological order. These
    /// include the canonical set of agent utterances that should occur when the agent is working
    /// properly.
    pub test_case_conversation_turns: Vec<schemas::ConversationTurn>,

    /// Config for the test case.
    pub test_config: Option<schemas::TestConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestCase {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            creation_time: None,
            display_name: None,
            last_test_result: None,
            name: None,
            notes: None,
            tags: Vec::new(),
            test_case_conversation_turns: Vec::new(),
            test_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`creation_time`](Self::creation_time).
    pub fn set_creation_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`last_test_result`](Self::last_test_result).
    pub fn set_last_test_result(mut self, value: schemas::TestCaseResult) -> Self {
        self.last_test_result = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`notes`](Self::notes).
    pub fn set_notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
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

    /// Sets [`test_case_conversation_turns`](Self::test_case_conversation_turns).
    pub fn set_test_case_conversation_turns(
        mut self,
        values: impl IntoIterator<Item = schemas::ConversationTurn>,
    ) -> Self {
        self.test_case_conversation_turns = values.into_iter().collect();
        self
    }

    /// Sets [`test_config`](Self::test_config).
    pub fn set_test_config(mut self, value: schemas::TestConfig) -> Self {
        self.test_config = Some(value);
        self
    }
}

impl runtime::Message for TestCase {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "creationTime" => reader.field(&mut self.creation_time),
            "displayName" => reader.field(&mut self.display_name),
            "lastTestResult" => reader.field(&mut self.last_test_result),
            "name" => reader.field(&mut self.name),
            "notes" => reader.field(&mut self.notes),
            "tags" => reader.field(&mut self.tags),
            "testCaseConversationTurns" => {
                reader.field(&mut self.test_case_conversation_turns)
            }
            "testConfig" => reader.field(&mut self.test_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("creationTime", &self.creation_time);
        writer.field("displayName", &self.display_name);
        writer.field("lastTestResult", &self.last_test_result);
        writer.field("name", &self.name);
        writer.field("notes", &self.notes);
        writer.field("tags", &self.tags);
        writer.field("testCaseConversationTurns", &self.test_case_conversation_turns);
        writer.field("testConfig", &self.test_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestCase);

/// Represents configurations for a test case.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TestConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestConfig {
    /// Flow name to start the test case with. Format: `projects//locations//agents//flows/`. Only one
    /// of `flow` and `page` should be set to indicate the starting point of the test case. If neither
    /// is set, the test case will start with start page on the default start flow.
    pub flow: Option<String>,

    /// The page to start the test case with. Format: `projects//locations//agents//flows//pages/`. Only
    /// one of `flow` and `page` should be set to indicate the starting point of the test case. If
    /// neither is set, the test case will start with start page on the default start flow.
    pub page: Option<String>,

    /// Session parameters to be compared when calculating differences.
    pub tracking_parameters: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flow: None,
            page: None,
            tracking_parameters: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flow`](Self::flow).
    pub fn set_flow(mut self, value: impl Into<String>) -> Self {
        self.flow = Some(value.into());
        self
    }

    /// Sets [`page`](Self::page).
    pub fn set_page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }

    /// Sets [`tracking_parameters`](Self::tracking_parameters).
    pub fn set_tracking_parameters(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tracking_parameters = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for TestConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flow" => reader.field(&mut self.flow),
            "page" => reader.field(&mut self.page),
            "trackingParameters" => reader.field(&mut self.tracking_parameters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("flow", &self.flow);
        writer.field("page", &self.page);
        writer.field("trackingParameters", &self.tracking_parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestConfig);

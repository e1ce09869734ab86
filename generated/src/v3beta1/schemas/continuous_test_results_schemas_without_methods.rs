//! Schemas that the features `continuous-test-results`, `schemas-without-methods` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// Represents a result from running a test case in an agent environment.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ContinuousTestResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContinuousTestResult {
    /// The resource name for the continuous test result. Format:
    /// `projects//locations//agents//environments//continuousTestResults/`.
    pub name: Option<String>,

    /// The result of this continuous test run, i.e. whether all the tests in this continuous test run
    /// pass or not.
    pub result: Option<schemas::ContinuousTestResultResult>,

    /// Time when the continuous testing run starts.
    pub run_time: Option<runtime::Timestamp>,

    /// A list of individual test case results names in this continuous test run.
    pub test_case_results: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ContinuousTestResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            name: None,
            result: None,
            run_time: None,
            test_case_results: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`result`](Self::result).
    pub fn set_result(
        mut self,
        value: impl Into<schemas::ContinuousTestResultResult>,
    ) -> Self {
        self.result = Some(value.into());
        self
    }

    /// Sets [`run_time`](Self::run_time).
    pub fn set_run_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.run_time = Some(value.into());
        self
    }

    /// Sets [`test_case_results`](Self::test_case_results).
    pub fn set_test_case_results(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.test_case_results = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ContinuousTestResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "name" => reader.field(&mut self.name),
            "result" => reader.field(&mut self.result),
            "runTime" => reader.field(&mut self.run_time),
            "testCaseResults" => reader.field(&mut self.test_case_results),
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
        writer.field("result", &self.result);
        writer.field("runTime", &self.run_time);
        writer.field("testCaseResults", &self.test_case_results);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ContinuousTestResult);

/// The result of this continuous test run, i.e. whether all the tests in this continuous test run
/// pass or not.
///
/// Values of `result` in [`ContinuousTestResult`].
///
/// [`ContinuousTestResult`]: crate::v3beta1::schemas::ContinuousTestResult
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContinuousTestResultResult {
    /// Not specified. Should never be used. On the wire: `AGGREGATED_TEST_RESULT_UNSPECIFIED`.
    Unspecified,

    /// All the tests passed. On the wire: `PASSED`.
    Passed,

    /// At least one test did not pass. On the wire: `FAILED`.
    Failed,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ContinuousTestResultResult {
    fn from(name: &str) -> Self {
        match name {
            "AGGREGATED_TEST_RESULT_UNSPECIFIED" => Self::Unspecified,
            "PASSED" => Self::Passed,
            "FAILED" => Self::Failed,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ContinuousTestResultResult {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "AGGREGATED_TEST_RESULT_UNSPECIFIED",
            Self::Passed => "PASSED",
            Self::Failed => "FAILED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ContinuousTestResultResult);

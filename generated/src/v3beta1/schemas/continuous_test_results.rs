//! Schemas of the feature `continuous-test-results`.

use crate::runtime;
use crate::v3beta1::schemas;

/// The response message for Environments.ListTestCaseResults.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListContinuousTestResultsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListContinuousTestResultsResponse {
    /// The list of continuous test results.
    pub continuous_test_results: Vec<schemas::ContinuousTestResult>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListContinuousTestResultsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            continuous_test_results: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`continuous_test_results`](Self::continuous_test_results).
    pub fn set_continuous_test_results(
        mut self,
        values: impl IntoIterator<Item = schemas::ContinuousTestResult>,
    ) -> Self {
        self.continuous_test_results = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListContinuousTestResultsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "continuousTestResults" => reader.field(&mut self.continuous_test_results),
            "nextPageToken" => reader.field(&mut self.next_page_token),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("continuousTestResults", &self.continuous_test_results);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListContinuousTestResultsResponse);

//! Schemas of the feature `results`.

use crate::runtime;
use crate::v3beta1::schemas;

/// The response message for TestCases.ListTestCaseResults.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListTestCaseResultsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListTestCaseResultsResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of test case results.
    pub test_case_results: Vec<schemas::TestCaseResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListTestCaseResultsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            test_case_results: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`test_case_results`](Self::test_case_results).
    pub fn set_test_case_results(
        mut self,
        values: impl IntoIterator<Item = schemas::TestCaseResult>,
    ) -> Self {
        self.test_case_results = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListTestCaseResultsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
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
        writer.field("nextPageToken", &self.next_page_token);
        writer.field("testCaseResults", &self.test_case_results);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListTestCaseResultsResponse);

//! Schemas of the feature `examples`.

use crate::runtime;
use crate::v3::schemas;

/// The response message for [Examples.ListExamples].
///
/// Schema `GoogleCloudDialogflowCxV3ListExamplesResponse`.
///
/// [Examples.ListExamples]: crate::v3::projects::locations::agents::playbooks::examples::Examples::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListExamplesResponse {
    /// The list of examples. There will be a maximum number of items returned based on the page_size
    /// field in the request.
    pub examples: Vec<schemas::Example>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListExamplesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            examples: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`examples`](Self::examples).
    pub fn set_examples(
        mut self,
        values: impl IntoIterator<Item = schemas::Example>,
    ) -> Self {
        self.examples = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListExamplesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "examples" => reader.field(&mut self.examples),
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
        writer.field("examples", &self.examples);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListExamplesResponse);

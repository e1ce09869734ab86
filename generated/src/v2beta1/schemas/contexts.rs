//! Schemas of the feature `contexts`.

use crate::runtime;
use crate::v2beta1::schemas;

/// The response message for [Contexts.ListContexts].
///
/// Schema `GoogleCloudDialogflowV2beta1ListContextsResponse`.
///
/// [Contexts.ListContexts]: crate::v2beta1::projects::agent::sessions::contexts::Contexts::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListContextsResponse {
    /// The list of contexts. There will be a maximum number of items returned based on the page_size
    /// field in the request.
    pub contexts: Vec<schemas::Context>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListContextsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            contexts: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`contexts`](Self::contexts).
    pub fn set_contexts(
        mut self,
        values: impl IntoIterator<Item = schemas::Context>,
    ) -> Self {
        self.contexts = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListContextsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contexts" => reader.field(&mut self.contexts),
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
        writer.field("contexts", &self.contexts);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListContextsResponse);

//! Schemas of the feature `tools`.

use crate::runtime;
use crate::v3::schemas;

/// The response message for [Tools.ListTools].
///
/// Schema `GoogleCloudDialogflowCxV3ListToolsResponse`.
///
/// [Tools.ListTools]: crate::v3::projects::locations::agents::tools::Tools::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListToolsResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of Tools. There will be a maximum number of items returned based on the page_size field
    /// in the request.
    pub tools: Vec<schemas::Tool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListToolsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            tools: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`tools`](Self::tools).
    pub fn set_tools(mut self, values: impl IntoIterator<Item = schemas::Tool>) -> Self {
        self.tools = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListToolsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "tools" => reader.field(&mut self.tools),
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
        writer.field("tools", &self.tools);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListToolsResponse);

//! Schemas of the feature `pages`.

use crate::runtime;
use crate::v3::schemas;

/// The response message for [Pages.ListPages].
///
/// Schema `GoogleCloudDialogflowCxV3ListPagesResponse`.
///
/// [Pages.ListPages]: crate::v3::projects::locations::agents::flows::pages::Pages::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPagesResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of pages. There will be a maximum number of items returned based on the page_size field
    /// in the request.
    pub pages: Vec<schemas::Page>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListPagesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            pages: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`pages`](Self::pages).
    pub fn set_pages(mut self, values: impl IntoIterator<Item = schemas::Page>) -> Self {
        self.pages = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListPagesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "pages" => reader.field(&mut self.pages),
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
        writer.field("pages", &self.pages);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListPagesResponse);

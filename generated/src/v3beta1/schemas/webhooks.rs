//! Schemas of the feature `webhooks`.

use crate::runtime;
use crate::v3beta1::schemas;

/// The response message for [Webhooks.ListWebhooks].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListWebhooksResponse`.
///
/// [Webhooks.ListWebhooks]: crate::v3beta1::projects::locations::agents::webhooks::Webhooks::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListWebhooksResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of webhooks. There will be a maximum number of items returned based on the page_size
    /// field in the request.
    pub webhooks: Vec<schemas::Webhook>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListWebhooksResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            webhooks: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`webhooks`](Self::webhooks).
    pub fn set_webhooks(
        mut self,
        values: impl IntoIterator<Item = schemas::Webhook>,
    ) -> Self {
        self.webhooks = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListWebhooksResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "webhooks" => reader.field(&mut self.webhooks),
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
        writer.field("webhooks", &self.webhooks);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListWebhooksResponse);

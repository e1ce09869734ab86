//! Schemas of the feature `messages`.

use crate::runtime;
use crate::v2::schemas;

/// The response message for [Conversations.ListMessages].
///
/// Schema `GoogleCloudDialogflowV2ListMessagesResponse`.
///
/// [Conversations.ListMessages]: crate::v2::projects::conversations::messages::Messages::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListMessagesResponse {
    /// The list of messages. There will be a maximum number of items returned based on the page_size
    /// field in the request. `messages` is sorted by `create_time` in descending order.
    pub messages: Vec<schemas::Message>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListMessagesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            messages: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`messages`](Self::messages).
    pub fn set_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::Message>,
    ) -> Self {
        self.messages = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListMessagesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "messages" => reader.field(&mut self.messages),
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
        writer.field("messages", &self.messages);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListMessagesResponse);

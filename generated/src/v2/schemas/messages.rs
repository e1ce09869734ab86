//! Schemas that only methods of `messages` reach.

use crate::runtime;
use crate::v2::schemas;

/// The response message for Conversations.ListMessages.
///
/// Schema `GoogleCloudDialogflowV2ListMessagesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMessagesResponse {
    /// The list of messages. There will be a maximum number of items returned based on the page_size
    /// field in the request. `messages` is sorted by `create_time` in descending order.
    pub messages: Vec<schemas::Message>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit. They are sent back.
    pub extra: runtime::Extra,
}

impl ListMessagesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`messages`](Self::messages).
    pub fn set_messages(
        mut self,
        values: impl IntoIterator<Item = impl Into<schemas::Message>>,
    ) -> Self {
        self.messages = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListMessagesResponse {
    fn read(&mut self, key: &str, reader: &mut runtime::Reader<'_>) -> bool {
        match key {
            "messages" => reader.field(&mut self.messages),
            "nextPageToken" => reader.field(&mut self.next_page_token),
            _ => false,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.field("messages", &self.messages);
        writer.field("nextPageToken", &self.next_page_token);
    }

    fn extra(&self) -> &runtime::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut runtime::Extra {
        &mut self.extra
    }
}
runtime::serde_as_json!(ListMessagesResponse);

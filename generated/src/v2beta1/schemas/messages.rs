//! Schemas of the feature `messages`.

use crate::runtime;
use crate::v2beta1::schemas;

/// The request message for Conversations.BatchCreateMessagesRequest.
///
/// Schema `GoogleCloudDialogflowV2beta1BatchCreateMessagesRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchCreateMessagesRequest {
    /// Required. A maximum of 300 messages can be created in a batch.
    /// CreateMessageRequest.message.send_time is required. All created messages will have identical
    /// [Message.create_time].
    ///
    /// [Message.create_time]: field@crate::v2beta1::schemas::Message::create_time
    pub requests: Vec<schemas::CreateMessageRequest>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchCreateMessagesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            requests: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`requests`](Self::requests).
    pub fn set_requests(
        mut self,
        values: impl IntoIterator<Item = schemas::CreateMessageRequest>,
    ) -> Self {
        self.requests = values.into_iter().collect();
        self
    }
}

impl runtime::Message for BatchCreateMessagesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "requests" => reader.field(&mut self.requests),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("requests", &self.requests);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchCreateMessagesRequest);

/// The request message for Conversations.BatchCreateMessagesResponse.
///
/// Schema `GoogleCloudDialogflowV2beta1BatchCreateMessagesResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchCreateMessagesResponse {
    /// Messages created.
    pub messages: Vec<schemas::Message>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchCreateMessagesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            messages: Vec::new(),
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
}

impl runtime::Message for BatchCreateMessagesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "messages" => reader.field(&mut self.messages),
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
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchCreateMessagesResponse);

/// The request message to create one Message. Currently it is only used in
/// [BatchCreateMessagesRequest].
///
/// Schema `GoogleCloudDialogflowV2beta1CreateMessageRequest`.
///
/// [BatchCreateMessagesRequest]: crate::v2beta1::schemas::BatchCreateMessagesRequest
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateMessageRequest {
    /// Required. The message to create. [Message.participant] is required.
    ///
    /// [Message.participant]: field@crate::v2beta1::schemas::Message::participant
    pub message: Option<schemas::Message>,

    /// Required. Resource identifier of the conversation to create message. Format:
    /// `projects//locations//conversations/`.
    pub parent: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CreateMessageRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            message: None,
            parent: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`message`](Self::message).
    pub fn set_message(mut self, value: schemas::Message) -> Self {
        self.message = Some(value);
        self
    }

    /// Sets [`parent`](Self::parent).
    pub fn set_parent(mut self, value: impl Into<String>) -> Self {
        self.parent = Some(value.into());
        self
    }
}

impl runtime::Message for CreateMessageRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "message" => reader.field(&mut self.message),
            "parent" => reader.field(&mut self.parent),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("message", &self.message);
        writer.field("parent", &self.parent);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(CreateMessageRequest);

/// The response message for [Conversations.ListMessages].
///
/// Schema `GoogleCloudDialogflowV2beta1ListMessagesResponse`.
///
/// [Conversations.ListMessages]: crate::v2beta1::projects::conversations::messages::Messages::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListMessagesResponse {
    /// Required. The list of messages. There will be a maximum number of items returned based on the
    /// page_size field in the request. `messages` is sorted by `create_time` in descending order.
    pub messages: Vec<schemas::Message>,

    /// Optional. Token to retrieve the next page of results, or empty if there are no more results in
    /// the list.
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

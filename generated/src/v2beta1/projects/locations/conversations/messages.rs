//! The resource `projects.locations.conversations.messages`: its methods and what is below it.
//!
//! Its methods need the feature `messages`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`batch_create`](Messages::batch_create) | `POST v2beta1/{+parent}/messages:batchCreate` | Batch ingests messages to conversation. |
//! | [`list`](Messages::list) | `GET v2beta1/{+parent}/messages` | Lists messages that belong to a given conversation. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.conversations.messages`. Cheap to clone; all handles
/// of a client share its connections.
#[derive(Clone)]
pub struct Messages {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Messages {
    /// Batch ingests messages to conversation. Customers can use this RPC to ingest historical messages
    /// to conversation.
    ///
    /// `POST v2beta1/{+parent}/messages:batchCreate`
    ///
    /// - `parent`: Required. Resource identifier of the conversation to create message. Format:
    ///   `projects//locations//conversations/`. Looks like `projects/*/locations/*/conversations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .messages()
    ///     .batch_create(
    ///         "projects/my-project/locations/global/conversations/my-conversation",
    ///         schemas::BatchCreateMessagesRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_create(
        &self,
        parent: impl Into<String>,
        body: schemas::BatchCreateMessagesRequest,
    ) -> BatchCreate {
        let mut call = runtime::Call::new(&self.client, &BATCH_CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        BatchCreate { call }
    }

    /// Lists messages that belong to a given conversation. `messages` are ordered by `create_time` in
    /// descending order. To fetch updates without duplication, send request with filter
    /// `create_time_epoch_microseconds > [first item's create_time of previous request]` and empty
    /// page_token.
    ///
    /// `GET v2beta1/{+parent}/messages`
    ///
    /// - `parent`: Required. The name of the conversation to list messages for. Format:
    ///   `projects//locations//conversations/`. Looks like `projects/*/locations/*/conversations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .messages()
    ///     .list("projects/my-project/locations/global/conversations/my-conversation")
    ///     .by_item();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, parent: impl Into<String>) -> List {
        let mut call = runtime::Call::new(&self.client, &LIST);
        call.set("parent", parent.into());
        List { call }
    }
}

runtime::handle_as_client!(Messages);

static BATCH_CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.messages.batchCreate",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/messages:batchCreate",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversations().messages().batch_create(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Messages::batch_create`]: `POST v2beta1/{+parent}/messages:batchCreate`.
///
/// The document calls it `dialogflow.projects.locations.conversations.messages.batchCreate`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct BatchCreate {
    call: runtime::Call,
}

impl BatchCreate {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::BatchCreateMessagesResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::BatchCreateMessagesResponse> {
        self.call.send_response()
    }

    /// The finished HTTP request, for tests, dry runs and other HTTP stacks; nothing is sent.
    ///
    /// # Errors
    ///
    /// A parameter with a value that no URL of this method can hold.
    pub fn into_http_request(
        self,
    ) -> Result<http::Request<bytes::Bytes>, runtime::Error> {
        self.call.into_http_request()
    }
}

impl runtime::AsCall for BatchCreate {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for BatchCreate {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.messages.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/messages",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversations().messages().list(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Messages::list`]: `GET v2beta1/{+parent}/messages`.
///
/// The document calls it `dialogflow.projects.locations.conversations.messages.list`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// Optional. Filter on message fields. Currently predicates on `create_time` and
    /// `create_time_epoch_microseconds` are supported. `create_time` only support milliseconds
    /// accuracy. E.g., `create_time_epoch_microseconds > 1551790877964485` or
    /// `create_time > "2017-01-15T01:30:15.01Z"`. For more information about filtering, see
    /// [API Filtering](https://aip.dev/160).
    pub fn set_filter(mut self, value: impl Into<String>) -> Self {
        self.call.set("filter", value.into());
        self
    }

    /// Optional. The maximum number of items to return in a single page. By default 100 and at most
    /// 1000\.
    pub fn set_page_size(mut self, value: i32) -> Self {
        self.call.set("pageSize", value);
        self
    }

    /// Optional. The next_page_token value returned from a previous list request.
    pub fn set_page_token(mut self, value: impl Into<String>) -> Self {
        self.call.set("pageToken", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::ListMessagesResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListMessagesResponse> {
        self.call.send_response()
    }

    /// The finished HTTP request, for tests, dry runs and other HTTP stacks; nothing is sent.
    ///
    /// # Errors
    ///
    /// A parameter with a value that no URL of this method can hold.
    pub fn into_http_request(
        self,
    ) -> Result<http::Request<bytes::Bytes>, runtime::Error> {
        self.call.into_http_request()
    }

    /// The request for the page after `response`, which must be the answer to this request; `None`
    /// after the last.
    pub fn next_request(
        &self,
        response: &schemas::ListMessagesResponse,
    ) -> Option<Self> {
        runtime::next_request(self, response)
    }

    /// Sends a request for each page, as the pages are asked for.
    pub fn by_page(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Sends a request for each page, as the items are asked for.
    pub fn by_item(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl runtime::AsCall for List {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for List {}

impl runtime::Paged for List {
    type Response = schemas::ListMessagesResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Message;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.messages
    }
}

//! The resource `projects.locations.agents.conversations`: its methods and what is below it.
//!
//! Its methods need the feature `conversations`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`delete`](Conversations::delete) | `DELETE v3beta1/{+name}` | Deletes the specified conversation. |
//! | [`get`](Conversations::get) | `GET v3beta1/{+name}` | Retrieves the specified conversation. |
//! | [`list`](Conversations::list) | `GET v3beta1/{+parent}/conversations` | Returns the list of all conversations. |

use crate::runtime;
use crate::v3beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.conversations`. Cheap to clone; all handles of
/// a client share its connections.
#[derive(Clone)]
pub struct Conversations {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Conversations {
    /// Deletes the specified conversation.
    ///
    /// `DELETE v3beta1/{+name}`
    ///
    /// - `name`: Required. The name of the conversation. Format:
    ///   `projects//locations//agents//conversations/`. Looks like
    ///   `projects/*/locations/*/agents/*/conversations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .conversations()
    ///     .delete(
    ///         "projects/my-project/locations/global/agents/my-agent/conversations/my-conversation",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, name: impl Into<String>) -> Delete {
        let mut call = runtime::Call::new(&self.client, &DELETE);
        call.set("name", name.into());
        Delete { call }
    }

    /// Retrieves the specified conversation.
    ///
    /// `GET v3beta1/{+name}`
    ///
    /// - `name`: Required. The name of the conversation. Format:
    ///   `projects//locations//agents//conversations/`. Looks like
    ///   `projects/*/locations/*/agents/*/conversations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .conversations()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/conversations/my-conversation",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, name: impl Into<String>) -> Get {
        let mut call = runtime::Call::new(&self.client, &GET);
        call.set("name", name.into());
        Get { call }
    }

    /// Returns the list of all conversations.
    ///
    /// `GET v3beta1/{+parent}/conversations`
    ///
    /// - `parent`: Required. The agent to list all conversations for. Format:
    ///   `projects//locations//agents/`. Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .conversations()
    ///     .list("projects/my-project/locations/global/agents/my-agent")
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

runtime::handle_as_client!(Conversations);

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.conversations.delete",
    verb: runtime::Verb::Delete,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_CONVERSATIONS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Conversations::delete`]: `DELETE v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.conversations.delete`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Delete {
    call: runtime::Call,
}

impl Delete {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::protobuf::Empty> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::protobuf::Empty> {
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

impl runtime::AsCall for Delete {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3beta1::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.conversations.get",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_CONVERSATIONS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Conversations::get`]: `GET v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.conversations.get`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Get {
    call: runtime::Call,
}

impl Get {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Conversation> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Conversation> {
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

impl runtime::AsCall for Get {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3beta1::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.conversations.list",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+parent}/conversations",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Conversations::list`]: `GET v3beta1/{+parent}/conversations`.
///
/// The document calls it `dialogflow.projects.locations.agents.conversations.list`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// Optional. The filter string. Supports filter by create_time, metrics.has_end_interaction,
    /// metrics.has_live_agent_handoff, intents.display_name, pages.display_name and flows.display_name.
    /// Timestamps expect an RFC-3339 formatted string (e.g. 2012-04-21T11:30:00-04:00). UTC offsets are
    /// supported. Some examples: 1. By create time: create_time \> "2022-04-21T11:30:00-04:00" 2. By
    /// intent display name: intents.display_name : "billing" 3. By end interaction signal:
    /// metrics.has_end_interaction = true
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListConversationsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListConversationsResponse> {
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
        response: &schemas::ListConversationsResponse,
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

impl crate::v3beta1::RequestOptions for List {}

impl runtime::Paged for List {
    type Response = schemas::ListConversationsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Conversation;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.conversations
    }
}

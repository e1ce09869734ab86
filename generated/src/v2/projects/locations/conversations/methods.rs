//! The methods of the resource `projects.locations.conversations`.

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};
use super::Conversations;

impl Conversations {
    /// Completes the specified conversation. Finished conversations are purged from the database after
    /// 30 days.
    ///
    /// `POST v2/{+name}:complete`
    ///
    /// - `name`: Required. Resource identifier of the conversation to close. Format:
    ///   `projects//locations//conversations/`. Looks like `projects/*/locations/*/conversations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .complete("projects/my-project/locations/global/conversations/my-conversation")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn complete(&self, name: impl Into<String>) -> Complete {
        let mut call = runtime::Call::new(&self.client, &COMPLETE);
        call.set("name", name.into());
        Complete { call }
    }

    /// Creates a new conversation. Conversations are auto-completed after 24 hours. Conversation
    /// Lifecycle: There are two stages during a conversation: Automated Agent Stage and Assist Stage.
    /// For Automated Agent Stage, there will be a dialogflow agent responding to user queries. For
    /// Assist Stage, there's no dialogflow agent responding to user queries. But we will provide
    /// suggestions which are generated from conversation. If [Conversation.conversation_profile] is
    /// configured for a dialogflow agent, conversation will start from `Automated Agent Stage`,
    /// otherwise, it will start from `Assist Stage`. And during `Automated Agent Stage`, once an Intent
    /// with Intent.live_agent_handoff is triggered, conversation will transfer to Assist Stage.
    ///
    /// `POST v2/{+parent}/conversations`
    ///
    /// - `parent`: Required. Resource identifier of the project creating the conversation. Format:
    ///   `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// [Conversation.conversation_profile]: field@crate::v2::schemas::Conversation::conversation_profile
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .create("projects/my-project/locations/global", schemas::Conversation::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::Conversation,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Retrieves the specific conversation.
    ///
    /// `GET v2/{+name}`
    ///
    /// - `name`: Required. The name of the conversation. Format: `projects//locations//conversations/`.
    ///   Looks like `projects/*/locations/*/conversations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .get("projects/my-project/locations/global/conversations/my-conversation")
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

    /// Data ingestion API. Ingests context references for an existing conversation.
    ///
    /// `POST v2/{+conversation}:ingestContextReferences`
    ///
    /// - `conversation`: Required. Resource identifier of the conversation to ingest context
    ///   information for. Format: `projects//locations//conversations/`. Looks like
    ///   `projects/*/locations/*/conversations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .ingest_context_references(
    ///         "projects/my-project/locations/global/conversations/my-conversation",
    ///         schemas::IngestContextReferencesRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ingest_context_references(
        &self,
        conversation: impl Into<String>,
        body: schemas::IngestContextReferencesRequest,
    ) -> IngestContextReferences {
        let mut call = runtime::Call::new(&self.client, &INGEST_CONTEXT_REFERENCES);
        call.set("conversation", conversation.into());
        call.set_body(&body);
        IngestContextReferences { call }
    }

    /// Returns the list of all conversations in the specified project.
    ///
    /// `GET v2/{+parent}/conversations`
    ///
    /// - `parent`: Required. The project from which to list all conversation. Format:
    ///   `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .list("projects/my-project/locations/global")
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

static COMPLETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.complete",
    verb: runtime::Verb::Post,
    path: "v2/{+name}:complete",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().conversations().complete(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Conversations::complete`]: `POST v2/{+name}:complete`.
///
/// The document calls it `dialogflow.projects.locations.conversations.complete`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Complete {
    call: runtime::Call,
}

impl Complete {
    /// Sets the body, which is empty unless this is called.
    pub fn set_body(mut self, body: schemas::CompleteConversationRequest) -> Self {
        self.call.set_body(&body);
        self
    }

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

impl runtime::AsCall for Complete {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Complete {}

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.create",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/conversations",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversations().create(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Conversations::create`]: `POST v2/{+parent}/conversations`.
///
/// The document calls it `dialogflow.projects.locations.conversations.create`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Create {
    call: runtime::Call,
}

impl Create {
    /// Optional. Identifier of the conversation. Generally it's auto generated by Google. Only set it
    /// if you cannot wait for the response to return a auto-generated one to you. The conversation ID
    /// must be compliant with the regression formula `a-zA-Z*` with the characters length in range of
    /// \[3,64\]. If the field is provided, the caller is responsible for 1. the uniqueness of the ID,
    /// otherwise the request will be rejected. 2. the consistency for whether to use custom ID or not
    /// under a project to better ensure uniqueness.
    pub fn set_conversation_id(mut self, value: impl Into<String>) -> Self {
        self.call.set("conversationId", value.into());
        self
    }

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

impl runtime::AsCall for Create {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Create {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.get",
    verb: runtime::Verb::Get,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().conversations().get(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Conversations::get`]: `GET v2/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.conversations.get`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v2::RequestOptions for Get {}

static INGEST_CONTEXT_REFERENCES: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.ingestContextReferences",
    verb: runtime::Verb::Post,
    path: "v2/{+conversation}:ingestContextReferences",
    patterns: &[("conversation", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Conversations::ingest_context_references`]:
/// `POST v2/{+conversation}:ingestContextReferences`.
///
/// The document calls it `dialogflow.projects.locations.conversations.ingestContextReferences`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct IngestContextReferences {
    call: runtime::Call,
}

impl IngestContextReferences {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::IngestContextReferencesResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::IngestContextReferencesResponse> {
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

impl runtime::AsCall for IngestContextReferences {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for IngestContextReferences {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.list",
    verb: runtime::Verb::Get,
    path: "v2/{+parent}/conversations",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversations().list(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Conversations::list`]: `GET v2/{+parent}/conversations`.
///
/// The document calls it `dialogflow.projects.locations.conversations.list`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// Optional. A filter expression that filters conversations listed in the response. Only
    /// `lifecycle_state` can be filtered on in this way. For example, the following expression only
    /// returns `COMPLETED` conversations: `lifecycle_state = "COMPLETED"` For more information about
    /// filtering, see [API Filtering](https://aip.dev/160).
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

impl crate::v2::RequestOptions for List {}

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

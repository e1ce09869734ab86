//! The resource `projects.agent.intents`: its methods and what is below it.
//!
//! Its methods need the feature `intents`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`batch_delete`](Intents::batch_delete) | `POST v2/{+parent}/intents:batchDelete` | Deletes intents in the specified agent. |
//! | [`batch_update`](Intents::batch_update) | `POST v2/{+parent}/intents:batchUpdate` | Updates/Creates multiple intents in the specified agent. |
//! | [`create`](Intents::create) | `POST v2/{+parent}/intents` | Creates an intent in the specified agent. |
//! | [`delete`](Intents::delete) | `DELETE v2/{+name}` | Deletes the specified intent and its direct or indirect followup intents. |
//! | [`get`](Intents::get) | `GET v2/{+name}` | Retrieves the specified intent. |
//! | [`list`](Intents::list) | `GET v2/{+parent}/intents` | Returns the list of all intents in the specified agent. |
//! | [`patch`](Intents::patch) | `PATCH v2/{+name}` | Updates the specified intent. |

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};

/// Handle of the resource `projects.agent.intents`. Cheap to clone; all handles of a client share
/// its connections.
#[derive(Clone)]
pub struct Intents {
    pub(in crate::v2) client: runtime::ClientCore,
}

impl Intents {
    /// Deletes intents in the specified agent. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    /// Note: You should always train an agent prior to sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2/{+parent}/intents:batchDelete`
    ///
    /// - `parent`: Required. The name of the agent to delete all entities types for. Format:
    ///   `projects//agent`. Looks like `projects/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .intents()
    ///     .batch_delete(
    ///         "projects/my-project/agent",
    ///         schemas::BatchDeleteIntentsRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete(
        &self,
        parent: impl Into<String>,
        body: schemas::BatchDeleteIntentsRequest,
    ) -> BatchDelete {
        let mut call = runtime::Call::new(&self.client, &BATCH_DELETE);
        call.set("parent", parent.into());
        call.set_body(&body);
        BatchDelete { call }
    }

    /// Updates/Creates multiple intents in the specified agent. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: BatchUpdateIntentsResponse Note: You should always train an agent prior to sending
    /// it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2/{+parent}/intents:batchUpdate`
    ///
    /// - `parent`: Required. The name of the agent to update or create intents in. Format:
    ///   `projects//agent`. Looks like `projects/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .intents()
    ///     .batch_update(
    ///         "projects/my-project/agent",
    ///         schemas::BatchUpdateIntentsRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_update(
        &self,
        parent: impl Into<String>,
        body: schemas::BatchUpdateIntentsRequest,
    ) -> BatchUpdate {
        let mut call = runtime::Call::new(&self.client, &BATCH_UPDATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        BatchUpdate { call }
    }

    /// Creates an intent in the specified agent. Note: You should always train an agent prior to
    /// sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2/{+parent}/intents`
    ///
    /// - `parent`: Required. The agent to create a intent for. Format: `projects//agent`. Looks like
    ///   `projects/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .intents()
    ///     .create("projects/my-project/agent", schemas::Intent::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, parent: impl Into<String>, body: schemas::Intent) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified intent and its direct or indirect followup intents. Note: You should
    /// always train an agent prior to sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `DELETE v2/{+name}`
    ///
    /// - `name`: Required. The name of the intent to delete. If this intent has direct or indirect
    ///   followup intents, we also delete them. Format: `projects//agent/intents/`. Looks like
    ///   `projects/*/agent/intents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .intents()
    ///     .delete("projects/my-project/agent/intents/my-intent")
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

    /// Retrieves the specified intent.
    ///
    /// `GET v2/{+name}`
    ///
    /// - `name`: Required. The name of the intent. Format: `projects//agent/intents/`. Looks like
    ///   `projects/*/agent/intents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .intents()
    ///     .get("projects/my-project/agent/intents/my-intent")
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

    /// Returns the list of all intents in the specified agent.
    ///
    /// `GET v2/{+parent}/intents`
    ///
    /// - `parent`: Required. The agent to list all intents from. Format: `projects//agent` or
    ///   `projects//locations//agent`. Alternatively, you can specify the environment to list intents
    ///   for. Format: `projects//agent/environments/` or `projects//locations//agent/environments/`.
    ///   Note: training phrases of the intents will not be returned for non-draft environment. Looks
    ///   like `projects/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .agent()
    ///     .intents()
    ///     .list("projects/my-project/agent")
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

    /// Updates the specified intent. Note: You should always train an agent prior to sending it
    /// queries. See the [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `PATCH v2/{+name}`
    ///
    /// - `name`: Optional. The unique identifier of this intent. Required for [Intents.UpdateIntent]
    ///   and [Intents.BatchUpdateIntents] methods. Format: `projects//agent/intents/`. Looks like
    ///   `projects/*/agent/intents/*`.
    ///
    /// [Intents.BatchUpdateIntents]: crate::v2::projects::agent::intents::Intents::batch_update
    /// [Intents.UpdateIntent]: crate::v2::projects::agent::intents::Intents::patch
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .intents()
    ///     .patch("projects/my-project/agent/intents/my-intent", schemas::Intent::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Intent) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(Intents);

static BATCH_DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.intents.batchDelete",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/intents:batchDelete",
    patterns: &[("parent", &patterns::PROJECTS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().intents().batch_delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::batch_delete`]: `POST v2/{+parent}/intents:batchDelete`.
///
/// The document calls it `dialogflow.projects.agent.intents.batchDelete`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct BatchDelete {
    call: runtime::Call,
}

impl BatchDelete {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::longrunning::Operation> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::longrunning::Operation> {
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

impl runtime::AsCall for BatchDelete {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for BatchDelete {}

static BATCH_UPDATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.intents.batchUpdate",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/intents:batchUpdate",
    patterns: &[("parent", &patterns::PROJECTS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().intents().batch_update(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::batch_update`]: `POST v2/{+parent}/intents:batchUpdate`.
///
/// The document calls it `dialogflow.projects.agent.intents.batchUpdate`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct BatchUpdate {
    call: runtime::Call,
}

impl BatchUpdate {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::longrunning::Operation> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::longrunning::Operation> {
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

impl runtime::AsCall for BatchUpdate {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for BatchUpdate {}

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.intents.create",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/intents",
    patterns: &[("parent", &patterns::PROJECTS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().intents().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::create`]: `POST v2/{+parent}/intents`.
///
/// The document calls it `dialogflow.projects.agent.intents.create`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Create {
    call: runtime::Call,
}

impl Create {
    /// Optional. The resource view to apply to the returned intent.
    pub fn set_intent_view(mut self, value: impl Into<schemas::IntentView>) -> Self {
        self.call.set("intentView", value.into());
        self
    }

    /// Optional. The language used to access language-specific data. If not specified, the agent's
    /// default language is used. For more information, see
    /// [Multilingual intent and entity data](https://cloud.google.com/dialogflow/docs/agents-multilingual#intent-entity).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Intent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Intent> {
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

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.intents.delete",
    verb: runtime::Verb::Delete,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_INTENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().intents().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_INTENTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::delete`]: `DELETE v2/{+name}`.
///
/// The document calls it `dialogflow.projects.agent.intents.delete`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v2::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.intents.get",
    verb: runtime::Verb::Get,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_INTENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().intents().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_INTENTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::get`]: `GET v2/{+name}`.
///
/// The document calls it `dialogflow.projects.agent.intents.get`. It needs one of the OAuth scopes
/// `https://www.googleapis.com/auth/cloud-platform`, `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Get {
    call: runtime::Call,
}

impl Get {
    /// Optional. The resource view to apply to the returned intent.
    pub fn set_intent_view(mut self, value: impl Into<schemas::IntentView>) -> Self {
        self.call.set("intentView", value.into());
        self
    }

    /// Optional. The language used to access language-specific data. If not specified, the agent's
    /// default language is used. For more information, see
    /// [Multilingual intent and entity data](https://cloud.google.com/dialogflow/docs/agents-multilingual#intent-entity).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Intent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Intent> {
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

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.intents.list",
    verb: runtime::Verb::Get,
    path: "v2/{+parent}/intents",
    patterns: &[("parent", &patterns::PROJECTS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().intents().list(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().environments().intents().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().intents().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::list`]: `GET v2/{+parent}/intents`.
///
/// The document calls it `dialogflow.projects.agent.intents.list`. It needs one of the OAuth scopes
/// `https://www.googleapis.com/auth/cloud-platform`, `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// Optional. The resource view to apply to the returned intent.
    pub fn set_intent_view(mut self, value: impl Into<schemas::IntentView>) -> Self {
        self.call.set("intentView", value.into());
        self
    }

    /// Optional. The language used to access language-specific data. If not specified, the agent's
    /// default language is used. For more information, see
    /// [Multilingual intent and entity data](https://cloud.google.com/dialogflow/docs/agents-multilingual#intent-entity).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListIntentsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListIntentsResponse> {
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
    pub fn next_request(&self, response: &schemas::ListIntentsResponse) -> Option<Self> {
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
    type Response = schemas::ListIntentsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Intent;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.intents
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.intents.patch",
    verb: runtime::Verb::Patch,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_INTENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().intents().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_INTENTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::patch`]: `PATCH v2/{+name}`.
///
/// The document calls it `dialogflow.projects.agent.intents.patch`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Optional. The resource view to apply to the returned intent.
    pub fn set_intent_view(mut self, value: impl Into<schemas::IntentView>) -> Self {
        self.call.set("intentView", value.into());
        self
    }

    /// Optional. The language used to access language-specific data. If not specified, the agent's
    /// default language is used. For more information, see
    /// [Multilingual intent and entity data](https://cloud.google.com/dialogflow/docs/agents-multilingual#intent-entity).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Optional. The mask to control which fields get updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Intent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Intent> {
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

impl runtime::AsCall for Patch {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Patch {}

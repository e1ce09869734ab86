//! The resource `projects.locations.agent.environments.users.sessions.contexts`: its methods and
//! what is below it.
//!
//! Its methods need the feature `contexts`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](Contexts::create) | `POST v2beta1/{+parent}/contexts` | Creates a context. |
//! | [`delete`](Contexts::delete) | `DELETE v2beta1/{+name}` | Deletes the specified context. |
//! | [`get`](Contexts::get) | `GET v2beta1/{+name}` | Retrieves the specified context. |
//! | [`list`](Contexts::list) | `GET v2beta1/{+parent}/contexts` | Returns the list of all contexts in the specified session. |
//! | [`patch`](Contexts::patch) | `PATCH v2beta1/{+name}` | Updates the specified context. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agent.environments.users.sessions.contexts`. Cheap to
/// clone; all handles of a client share its connections.
#[derive(Clone)]
pub struct Contexts {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Contexts {
    /// Creates a context. If the specified context already exists, overrides the context.
    ///
    /// `POST v2beta1/{+parent}/contexts`
    ///
    /// - `parent`: Required. The session to create a context for. Supported formats: -
    ///   `projects//agent/sessions/, -`projects//locations//agent/sessions/`, -`projects//agent/environments//users//sessions/`, -`projects//locations//agent/environments//users//sessions/`, If`Location
    ///   ID`is not specified we assume default 'us' location. If`Environment
    ///   ID`is not specified, we assume default 'draft' environment. If`User
    ///   ID\` is not specified, we assume default '-' user. Looks like `projects/*/locations/*/agent/environments/*/users/*/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .users()
    ///     .sessions()
    ///     .contexts()
    ///     .create(
    ///         "projects/my-project/locations/global/agent/environments/my-environment/users/my-user/sessions/my-session",
    ///         schemas::Context::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, parent: impl Into<String>, body: schemas::Context) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified context.
    ///
    /// `DELETE v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the context to delete. Supported formats: -
    ///   `projects//agent/sessions//contexts/`, - `projects//locations//agent/sessions//contexts/`, -
    ///   `projects//agent/environments//users//sessions//contexts/`, -
    ///   `projects//locations//agent/environments//users//sessions//contexts/`, If `Location ID` is not
    ///   specified we assume default 'us' location. If `Environment ID` is not specified, we assume
    ///   default 'draft' environment. If `User ID` is not specified, we assume default '-' user. Looks
    ///   like `projects/*/locations/*/agent/environments/*/users/*/sessions/*/contexts/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .users()
    ///     .sessions()
    ///     .contexts()
    ///     .delete(
    ///         "projects/my-project/locations/global/agent/environments/my-environment/users/my-user/sessions/my-session/contexts/my-context",
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

    /// Retrieves the specified context.
    ///
    /// `GET v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the context. Supported formats: -
    ///   `projects//agent/sessions//contexts/`, - `projects//locations//agent/sessions//contexts/`, -
    ///   `projects//agent/environments//users//sessions//contexts/`, -
    ///   `projects//locations//agent/environments//users//sessions//contexts/`, If `Location ID` is not
    ///   specified we assume default 'us' location. If `Environment ID` is not specified, we assume
    ///   default 'draft' environment. If `User ID` is not specified, we assume default '-' user. Looks
    ///   like `projects/*/locations/*/agent/environments/*/users/*/sessions/*/contexts/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .users()
    ///     .sessions()
    ///     .contexts()
    ///     .get(
    ///         "projects/my-project/locations/global/agent/environments/my-environment/users/my-user/sessions/my-session/contexts/my-context",
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

    /// Returns the list of all contexts in the specified session.
    ///
    /// `GET v2beta1/{+parent}/contexts`
    ///
    /// - `parent`: Required. The session to list all contexts from. Supported formats: -
    ///   `projects//agent/sessions/, -`projects//locations//agent/sessions/`, -`projects//agent/environments//users//sessions/`, -`projects//locations//agent/environments//users//sessions/`, If`Location
    ///   ID`is not specified we assume default 'us' location. If`Environment
    ///   ID`is not specified, we assume default 'draft' environment. If`User
    ///   ID\` is not specified, we assume default '-' user. Looks like `projects/*/locations/*/agent/environments/*/users/*/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .users()
    ///     .sessions()
    ///     .contexts()
    ///     .list(
    ///         "projects/my-project/locations/global/agent/environments/my-environment/users/my-user/sessions/my-session",
    ///     )
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

    /// Updates the specified context.
    ///
    /// `PATCH v2beta1/{+name}`
    ///
    /// - `name`: Required. The unique identifier of the context. Supported formats: -
    ///   `projects//agent/sessions//contexts/`, - `projects//locations//agent/sessions//contexts/`, -
    ///   `projects//agent/environments//users//sessions//contexts/`, -
    ///   `projects//locations//agent/environments//users//sessions//contexts/`, The `Context ID` is
    ///   always converted to lowercase, may only contain characters in `a-zA-Z0-9_-%` and may be at
    ///   most 250 bytes long. If `Environment ID` is not specified, we assume default 'draft'
    ///   environment. If `User ID` is not specified, we assume default '-' user. The following context
    ///   names are reserved for internal use by Dialogflow. You should not use these contexts or create
    ///   contexts with these names:
    ///
    ///   - `__system_counters__`
    ///   - `*_id_dialog_context`
    ///   - `*_dialog_params_size`
    ///
    ///   Looks like `projects/*/locations/*/agent/environments/*/users/*/sessions/*/contexts/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .users()
    ///     .sessions()
    ///     .contexts()
    ///     .patch(
    ///         "projects/my-project/locations/global/agent/environments/my-environment/users/my-user/sessions/my-session/contexts/my-context",
    ///         schemas::Context::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Context) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(Contexts);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.users.sessions.contexts.create",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/contexts",
    patterns: &[
        ("parent", &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS),
    ],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().users().sessions().contexts().create(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().sessions().contexts().create(..)",
            pattern: &patterns::PROJECTS_AGENT_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().sessions().contexts().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Contexts::create`]: `POST v2beta1/{+parent}/contexts`.
///
/// The document calls it
/// `dialogflow.projects.locations.agent.environments.users.sessions.contexts.create`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Create {
    call: runtime::Call,
}

impl Create {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Context> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Context> {
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

impl crate::v2beta1::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.users.sessions.contexts.delete",
    verb: runtime::Verb::Delete,
    path: "v2beta1/{+name}",
    patterns: &[
        (
            "name",
            &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS_CONTEXTS,
        ),
    ],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().users().sessions().contexts().delete(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_CONTEXTS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().sessions().contexts().delete(..)",
            pattern: &patterns::PROJECTS_AGENT_SESSIONS_CONTEXTS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().sessions().contexts().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS_CONTEXTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Contexts::delete`]: `DELETE v2beta1/{+name}`.
///
/// The document calls it
/// `dialogflow.projects.locations.agent.environments.users.sessions.contexts.delete`. It needs one
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

impl crate::v2beta1::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.users.sessions.contexts.get",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+name}",
    patterns: &[
        (
            "name",
            &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS_CONTEXTS,
        ),
    ],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().users().sessions().contexts().get(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_CONTEXTS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().sessions().contexts().get(..)",
            pattern: &patterns::PROJECTS_AGENT_SESSIONS_CONTEXTS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().sessions().contexts().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS_CONTEXTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Contexts::get`]: `GET v2beta1/{+name}`.
///
/// The document calls it
/// `dialogflow.projects.locations.agent.environments.users.sessions.contexts.get`. It needs one of
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
    pub fn send(self) -> runtime::SendFuture<schemas::Context> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Context> {
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

impl crate::v2beta1::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.users.sessions.contexts.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/contexts",
    patterns: &[
        ("parent", &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS),
    ],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().users().sessions().contexts().list(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().sessions().contexts().list(..)",
            pattern: &patterns::PROJECTS_AGENT_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().sessions().contexts().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Contexts::list`]: `GET v2beta1/{+parent}/contexts`.
///
/// The document calls it
/// `dialogflow.projects.locations.agent.environments.users.sessions.contexts.list`. It needs one of
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListContextsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListContextsResponse> {
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
        response: &schemas::ListContextsResponse,
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
    type Response = schemas::ListContextsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Context;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.contexts
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.users.sessions.contexts.patch",
    verb: runtime::Verb::Patch,
    path: "v2beta1/{+name}",
    patterns: &[
        (
            "name",
            &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS_CONTEXTS,
        ),
    ],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().users().sessions().contexts().patch(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_CONTEXTS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().sessions().contexts().patch(..)",
            pattern: &patterns::PROJECTS_AGENT_SESSIONS_CONTEXTS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().sessions().contexts().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS_CONTEXTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Contexts::patch`]: `PATCH v2beta1/{+name}`.
///
/// The document calls it
/// `dialogflow.projects.locations.agent.environments.users.sessions.contexts.patch`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Optional. The mask to control which fields get updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Context> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Context> {
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

impl crate::v2beta1::RequestOptions for Patch {}

//! The resource `projects.locations.agents.environments.sessions.entityTypes`: its methods and what
//! is below it.
//!
//! Its methods need the feature `entity-types`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](EntityTypes::create) | `POST v3/{+parent}/entityTypes` | Creates a session entity type. |
//! | [`delete`](EntityTypes::delete) | `DELETE v3/{+name}` | Deletes the specified session entity type. |
//! | [`get`](EntityTypes::get) | `GET v3/{+name}` | Retrieves the specified session entity type. |
//! | [`list`](EntityTypes::list) | `GET v3/{+parent}/entityTypes` | Returns the list of all session entity types in the specified session. |
//! | [`patch`](EntityTypes::patch) | `PATCH v3/{+name}` | Updates the specified session entity type. |

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.environments.sessions.entityTypes`. Cheap to
/// clone; all handles of a client share its connections.
#[derive(Clone)]
pub struct EntityTypes {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl EntityTypes {
    /// Creates a session entity type.
    ///
    /// `POST v3/{+parent}/entityTypes`
    ///
    /// - `parent`: Required. The session to create a session entity type for. Format:
    ///   `projects//locations//agents//sessions/` or
    ///   `projects//locations//agents//environments//sessions/`. If `Environment ID` is not specified,
    ///   we assume default 'draft' environment. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .sessions()
    ///     .entity_types()
    ///     .create(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment/sessions/my-session",
    ///         schemas::SessionEntityType::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::SessionEntityType,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified session entity type.
    ///
    /// `DELETE v3/{+name}`
    ///
    /// - `name`: Required. The name of the session entity type to delete. Format:
    ///   `projects//locations//agents//sessions//entityTypes/` or
    ///   `projects//locations//agents//environments//sessions//entityTypes/`. If `Environment ID` is
    ///   not specified, we assume default 'draft' environment. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*/sessions/*/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .sessions()
    ///     .entity_types()
    ///     .delete(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment/sessions/my-session/entityTypes/my-entity-type",
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

    /// Retrieves the specified session entity type.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. The name of the session entity type. Format:
    ///   `projects//locations//agents//sessions//entityTypes/` or
    ///   `projects//locations//agents//environments//sessions//entityTypes/`. If `Environment ID` is
    ///   not specified, we assume default 'draft' environment. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*/sessions/*/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .sessions()
    ///     .entity_types()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment/sessions/my-session/entityTypes/my-entity-type",
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

    /// Returns the list of all session entity types in the specified session.
    ///
    /// `GET v3/{+parent}/entityTypes`
    ///
    /// - `parent`: Required. The session to list all session entity types from. Format:
    ///   `projects//locations//agents//sessions/` or
    ///   `projects//locations//agents//environments//sessions/`. If `Environment ID` is not specified,
    ///   we assume default 'draft' environment. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .sessions()
    ///     .entity_types()
    ///     .list(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment/sessions/my-session",
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

    /// Updates the specified session entity type.
    ///
    /// `PATCH v3/{+name}`
    ///
    /// - `name`: Required. The unique identifier of the session entity type. Format:
    ///   `projects//locations//agents//sessions//entityTypes/` or
    ///   `projects//locations//agents//environments//sessions//entityTypes/`. If `Environment ID` is
    ///   not specified, we assume default 'draft' environment. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*/sessions/*/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .sessions()
    ///     .entity_types()
    ///     .patch(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment/sessions/my-session/entityTypes/my-entity-type",
    ///         schemas::SessionEntityType::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(
        &self,
        name: impl Into<String>,
        body: schemas::SessionEntityType,
    ) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(EntityTypes);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.sessions.entityTypes.create",
    verb: runtime::Verb::Post,
    path: "v3/{+parent}/entityTypes",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().entity_types().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().sessions().entity_types().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_SESSIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::create`]: `POST v3/{+parent}/entityTypes`.
///
/// The document calls it
/// `dialogflow.projects.locations.agents.environments.sessions.entityTypes.create`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::SessionEntityType> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SessionEntityType> {
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

impl crate::v3::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.sessions.entityTypes.delete",
    verb: runtime::Verb::Delete,
    path: "v3/{+name}",
    patterns: &[
        ("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS_ENTITY_TYPES),
    ],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().entity_types().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().sessions().entity_types().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_SESSIONS_ENTITY_TYPES,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::delete`]: `DELETE v3/{+name}`.
///
/// The document calls it
/// `dialogflow.projects.locations.agents.environments.sessions.entityTypes.delete`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v3::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.sessions.entityTypes.get",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[
        ("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS_ENTITY_TYPES),
    ],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().entity_types().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().sessions().entity_types().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_SESSIONS_ENTITY_TYPES,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::get`]: `GET v3/{+name}`.
///
/// The document calls it
/// `dialogflow.projects.locations.agents.environments.sessions.entityTypes.get`. It needs one of
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
    pub fn send(self) -> runtime::SendFuture<schemas::SessionEntityType> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SessionEntityType> {
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

impl crate::v3::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.sessions.entityTypes.list",
    verb: runtime::Verb::Get,
    path: "v3/{+parent}/entityTypes",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().entity_types().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().sessions().entity_types().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_SESSIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::list`]: `GET v3/{+parent}/entityTypes`.
///
/// The document calls it
/// `dialogflow.projects.locations.agents.environments.sessions.entityTypes.list`. It needs one of
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
    /// The maximum number of items to return in a single page. By default 100 and at most 1000.
    pub fn set_page_size(mut self, value: i32) -> Self {
        self.call.set("pageSize", value);
        self
    }

    /// The next_page_token value returned from a previous list request.
    pub fn set_page_token(mut self, value: impl Into<String>) -> Self {
        self.call.set("pageToken", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::ListSessionEntityTypesResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListSessionEntityTypesResponse> {
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
        response: &schemas::ListSessionEntityTypesResponse,
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

impl crate::v3::RequestOptions for List {}

impl runtime::Paged for List {
    type Response = schemas::ListSessionEntityTypesResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::SessionEntityType;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.session_entity_types
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.sessions.entityTypes.patch",
    verb: runtime::Verb::Patch,
    path: "v3/{+name}",
    patterns: &[
        ("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS_ENTITY_TYPES),
    ],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().entity_types().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().sessions().entity_types().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_SESSIONS_ENTITY_TYPES,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::patch`]: `PATCH v3/{+name}`.
///
/// The document calls it
/// `dialogflow.projects.locations.agents.environments.sessions.entityTypes.patch`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// The mask to control which fields get updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::SessionEntityType> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SessionEntityType> {
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

impl crate::v3::RequestOptions for Patch {}

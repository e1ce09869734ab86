//! The resource `projects.agent.sessions.entityTypes`: its methods and what is below it.
//!
//! Its methods need the feature `entity-types`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](EntityTypes::create) | `POST v2beta1/{+parent}/entityTypes` | Creates a session entity type. |
//! | [`delete`](EntityTypes::delete) | `DELETE v2beta1/{+name}` | Deletes the specified session entity type. |
//! | [`get`](EntityTypes::get) | `GET v2beta1/{+name}` | Retrieves the specified session entity type. |
//! | [`list`](EntityTypes::list) | `GET v2beta1/{+parent}/entityTypes` | Returns the list of all session entity types in the specified session. |
//! | [`patch`](EntityTypes::patch) | `PATCH v2beta1/{+name}` | Updates the specified session entity type. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.agent.sessions.entityTypes`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct EntityTypes {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl EntityTypes {
    /// Creates a session entity type. If the specified session entity type already exists, overrides
    /// the session entity type. This method doesn't work with Google Assistant integration. Contact
    /// Dialogflow support if you need to use session entities with Google Assistant integration.
    ///
    /// `POST v2beta1/{+parent}/entityTypes`
    ///
    /// - `parent`: Required. The session to create a session entity type for. Supported formats: -
    ///   `projects//agent/sessions/, -`projects//locations//agent/sessions/`, -`projects//agent/environments//users//sessions/`, -`projects//locations//agent/environments//users//sessions/`, If`Location
    ///   ID`is not specified we assume default 'us' location. If`Environment
    ///   ID`is not specified, we assume default 'draft' environment. If`User
    ///   ID\` is not specified, we assume default '-' user. Looks like `projects/*/agent/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .sessions()
    ///     .entity_types()
    ///     .create(
    ///         "projects/my-project/agent/sessions/my-session",
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

    /// Deletes the specified session entity type. This method doesn't work with Google Assistant
    /// integration. Contact Dialogflow support if you need to use session entities with Google
    /// Assistant integration.
    ///
    /// `DELETE v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the entity type to delete. Supported formats: -
    ///   `projects//agent/sessions//entityTypes/` - `projects//locations//agent/sessions//entityTypes/`
    ///   \- `projects//agent/environments//users//sessions//entityTypes/` -
    ///   `projects//locations//agent/environments/ /users//sessions//entityTypes/` If `Location ID` is
    ///   not specified we assume default 'us' location. If `Environment ID` is not specified, we assume
    ///   default 'draft' environment. If `User ID` is not specified, we assume default '-' user. Looks
    ///   like `projects/*/agent/sessions/*/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .sessions()
    ///     .entity_types()
    ///     .delete(
    ///         "projects/my-project/agent/sessions/my-session/entityTypes/my-entity-type",
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

    /// Retrieves the specified session entity type. This method doesn't work with Google Assistant
    /// integration. Contact Dialogflow support if you need to use session entities with Google
    /// Assistant integration.
    ///
    /// `GET v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the session entity type. Supported formats: -
    ///   `projects//agent/sessions//entityTypes/` - `projects//locations//agent/sessions//entityTypes/`
    ///   \- `projects//agent/environments//users//sessions//entityTypes/` -
    ///   `projects//locations//agent/environments/ /users//sessions//entityTypes/` If `Location ID` is
    ///   not specified we assume default 'us' location. If `Environment ID` is not specified, we assume
    ///   default 'draft' environment. If `User ID` is not specified, we assume default '-' user. Looks
    ///   like `projects/*/agent/sessions/*/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .sessions()
    ///     .entity_types()
    ///     .get("projects/my-project/agent/sessions/my-session/entityTypes/my-entity-type")
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

    /// Returns the list of all session entity types in the specified session. This method doesn't work
    /// with Google Assistant integration. Contact Dialogflow support if you need to use session
    /// entities with Google Assistant integration.
    ///
    /// `GET v2beta1/{+parent}/entityTypes`
    ///
    /// - `parent`: Required. The session to list all session entity types from. Supported formats: -
    ///   `projects//agent/sessions/, -`projects//locations//agent/sessions/`, -`projects//agent/environments//users//sessions/`, -`projects//locations//agent/environments//users//sessions/`, If`Location
    ///   ID`is not specified we assume default 'us' location. If`Environment
    ///   ID`is not specified, we assume default 'draft' environment. If`User
    ///   ID\` is not specified, we assume default '-' user. Looks like `projects/*/agent/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .agent()
    ///     .sessions()
    ///     .entity_types()
    ///     .list("projects/my-project/agent/sessions/my-session")
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

    /// Updates the specified session entity type. This method doesn't work with Google Assistant
    /// integration. Contact Dialogflow support if you need to use session entities with Google
    /// Assistant integration.
    ///
    /// `PATCH v2beta1/{+name}`
    ///
    /// - `name`: Required. The unique identifier of this session entity type. Supported formats: -
    ///   `projects//agent/sessions//entityTypes/` - `projects//locations//agent/sessions//entityTypes/`
    ///   \- `projects//agent/environments//users//sessions//entityTypes/` -
    ///   `projects//locations//agent/environments/ /users//sessions//entityTypes/` If `Location ID` is
    ///   not specified we assume default 'us' location. If `Environment ID` is not specified, we assume
    ///   default 'draft' environment. If `User ID` is not specified, we assume default '-' user. \`\`
    ///   must be the display name of an existing entity type in the same agent that will be overridden
    ///   or supplemented. Looks like `projects/*/agent/sessions/*/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .sessions()
    ///     .entity_types()
    ///     .patch(
    ///         "projects/my-project/agent/sessions/my-session/entityTypes/my-entity-type",
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
    id: "dialogflow.projects.agent.sessions.entityTypes.create",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/entityTypes",
    patterns: &[("parent", &patterns::PROJECTS_AGENT_SESSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().entity_types().create(..)",
            pattern: &patterns::PROJECTS_AGENT,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().users().sessions().entity_types().create(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().entity_types().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().environments().users().sessions().entity_types().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().sessions().entity_types().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::create`]: `POST v2beta1/{+parent}/entityTypes`.
///
/// The document calls it `dialogflow.projects.agent.sessions.entityTypes.create`. It needs one of
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

impl crate::v2beta1::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.sessions.entityTypes.delete",
    verb: runtime::Verb::Delete,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_SESSIONS_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().entity_types().delete(..)",
            pattern: &patterns::PROJECTS_AGENT_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().users().sessions().entity_types().delete(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().entity_types().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().environments().users().sessions().entity_types().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().sessions().entity_types().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS_ENTITY_TYPES,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::delete`]: `DELETE v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.agent.sessions.entityTypes.delete`. It needs one of
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

impl crate::v2beta1::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.sessions.entityTypes.get",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_SESSIONS_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().entity_types().get(..)",
            pattern: &patterns::PROJECTS_AGENT_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().users().sessions().entity_types().get(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().entity_types().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().environments().users().sessions().entity_types().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().sessions().entity_types().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS_ENTITY_TYPES,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::get`]: `GET v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.agent.sessions.entityTypes.get`. It needs one of the
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

impl crate::v2beta1::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.sessions.entityTypes.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/entityTypes",
    patterns: &[("parent", &patterns::PROJECTS_AGENT_SESSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().entity_types().list(..)",
            pattern: &patterns::PROJECTS_AGENT,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().users().sessions().entity_types().list(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().entity_types().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().environments().users().sessions().entity_types().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().sessions().entity_types().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::list`]: `GET v2beta1/{+parent}/entityTypes`.
///
/// The document calls it `dialogflow.projects.agent.sessions.entityTypes.list`. It needs one of the
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

impl crate::v2beta1::RequestOptions for List {}

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
    id: "dialogflow.projects.agent.sessions.entityTypes.patch",
    verb: runtime::Verb::Patch,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_SESSIONS_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().entity_types().patch(..)",
            pattern: &patterns::PROJECTS_AGENT_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().users().sessions().entity_types().patch(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().entity_types().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().environments().users().sessions().entity_types().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().sessions().entity_types().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS_ENTITY_TYPES,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::patch`]: `PATCH v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.agent.sessions.entityTypes.patch`. It needs one of
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
    /// Optional. The mask to control which fields get updated.
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

impl crate::v2beta1::RequestOptions for Patch {}

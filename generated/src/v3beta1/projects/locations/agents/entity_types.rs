//! The resource `projects.locations.agents.entityTypes`: its methods and what is below it.
//!
//! Its methods need the feature `entity-types`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](EntityTypes::create) | `POST v3beta1/{+parent}/entityTypes` | Creates an entity type in the specified agent. |
//! | [`delete`](EntityTypes::delete) | `DELETE v3beta1/{+name}` | Deletes the specified entity type. |
//! | [`export`](EntityTypes::export) | `POST v3beta1/{+parent}/entityTypes:export` | Exports the selected entity types. |
//! | [`get`](EntityTypes::get) | `GET v3beta1/{+name}` | Retrieves the specified entity type. |
//! | [`import`](EntityTypes::import) | `POST v3beta1/{+parent}/entityTypes:import` | Imports the specified entitytypes into the agent. |
//! | [`list`](EntityTypes::list) | `GET v3beta1/{+parent}/entityTypes` | Returns the list of all entity types in the specified agent. |
//! | [`patch`](EntityTypes::patch) | `PATCH v3beta1/{+name}` | Updates the specified entity type. |

use crate::runtime;
use crate::v3beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.entityTypes`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct EntityTypes {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl EntityTypes {
    /// Creates an entity type in the specified agent.
    ///
    /// `POST v3beta1/{+parent}/entityTypes`
    ///
    /// - `parent`: Required. The agent to create a entity type for. Format:
    ///   `projects//locations//agents/`. Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .entity_types()
    ///     .create(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::EntityType::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::EntityType,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified entity type. Note: You should always train a flow prior to sending it
    /// queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `DELETE v3beta1/{+name}`
    ///
    /// - `name`: Required. The name of the entity type to delete. Format:
    ///   `projects//locations//agents//entityTypes/`. Looks like
    ///   `projects/*/locations/*/agents/*/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .entity_types()
    ///     .delete(
    ///         "projects/my-project/locations/global/agents/my-agent/entityTypes/my-entity-type",
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

    /// Exports the selected entity types.
    ///
    /// `POST v3beta1/{+parent}/entityTypes:export`
    ///
    /// - `parent`: Required. The name of the parent agent to export entity types. Format:
    ///   `projects//locations//agents/`. Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .entity_types()
    ///     .export(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::ExportEntityTypesRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export(
        &self,
        parent: impl Into<String>,
        body: schemas::ExportEntityTypesRequest,
    ) -> Export {
        let mut call = runtime::Call::new(&self.client, &EXPORT);
        call.set("parent", parent.into());
        call.set_body(&body);
        Export { call }
    }

    /// Retrieves the specified entity type.
    ///
    /// `GET v3beta1/{+name}`
    ///
    /// - `name`: Required. The name of the entity type. Format:
    ///   `projects//locations//agents//entityTypes/`. Looks like
    ///   `projects/*/locations/*/agents/*/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .entity_types()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/entityTypes/my-entity-type",
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

    /// Imports the specified entitytypes into the agent.
    ///
    /// `POST v3beta1/{+parent}/entityTypes:import`
    ///
    /// - `parent`: Required. The agent to import the entity types into. Format:
    ///   `projects//locations//agents/`. Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .entity_types()
    ///     .import(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::ImportEntityTypesRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import(
        &self,
        parent: impl Into<String>,
        body: schemas::ImportEntityTypesRequest,
    ) -> Import {
        let mut call = runtime::Call::new(&self.client, &IMPORT);
        call.set("parent", parent.into());
        call.set_body(&body);
        Import { call }
    }

    /// Returns the list of all entity types in the specified agent.
    ///
    /// `GET v3beta1/{+parent}/entityTypes`
    ///
    /// - `parent`: Required. The agent to list all entity types for. Format:
    ///   `projects//locations//agents/`. Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .entity_types()
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

    /// Updates the specified entity type. Note: You should always train a flow prior to sending it
    /// queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `PATCH v3beta1/{+name}`
    ///
    /// - `name`: The unique identifier of the entity type. Required for EntityTypes.UpdateEntityType.
    ///   Format: `projects//locations//agents//entityTypes/`. Looks like
    ///   `projects/*/locations/*/agents/*/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .entity_types()
    ///     .patch(
    ///         "projects/my-project/locations/global/agents/my-agent/entityTypes/my-entity-type",
    ///         schemas::EntityType::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::EntityType) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(EntityTypes);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.entityTypes.create",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+parent}/entityTypes",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().environments().sessions().entity_types().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS,
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

/// The request of [`EntityTypes::create`]: `POST v3beta1/{+parent}/entityTypes`.
///
/// The document calls it `dialogflow.projects.locations.agents.entityTypes.create`. It needs one of
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
    /// The language of the following fields in `entity_type`:
    ///
    /// - `EntityType.entities.value`
    /// - `EntityType.entities.synonyms`
    /// - `EntityType.excluded_phrases.value` If not specified, the agent's default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::EntityType> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::EntityType> {
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

impl crate::v3beta1::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.entityTypes.delete",
    verb: runtime::Verb::Delete,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().environments().sessions().entity_types().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS_ENTITY_TYPES,
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

/// The request of [`EntityTypes::delete`]: `DELETE v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.entityTypes.delete`. It needs one of
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
    /// This field has no effect for entity type not being used. For entity types that are used by
    /// intents or pages:
    ///
    /// - If `force` is set to false, an error will be returned with message indicating the referencing
    ///   resources.
    /// - If `force` is set to true, Dialogflow will remove the entity type, as well as any references
    ///   to the entity type (i.e. Page parameter of the entity type will be changed to '@sys.any' and
    ///   intent parameter of the entity type will be removed).
    pub fn set_force(mut self, value: bool) -> Self {
        self.call.set("force", value);
        self
    }

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

static EXPORT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.entityTypes.export",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+parent}/entityTypes:export",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::export`]: `POST v3beta1/{+parent}/entityTypes:export`.
///
/// The document calls it `dialogflow.projects.locations.agents.entityTypes.export`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Export {
    call: runtime::Call,
}

impl Export {
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

impl runtime::AsCall for Export {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3beta1::RequestOptions for Export {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.entityTypes.get",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().environments().sessions().entity_types().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS_ENTITY_TYPES,
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

/// The request of [`EntityTypes::get`]: `GET v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.entityTypes.get`. It needs one of
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
    /// The language to retrieve the entity type for. The following fields are language dependent:
    ///
    /// - `EntityType.entities.value`
    /// - `EntityType.entities.synonyms`
    /// - `EntityType.excluded_phrases.value` If not specified, the agent's default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::EntityType> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::EntityType> {
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

static IMPORT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.entityTypes.import",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+parent}/entityTypes:import",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::import`]: `POST v3beta1/{+parent}/entityTypes:import`.
///
/// The document calls it `dialogflow.projects.locations.agents.entityTypes.import`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Import {
    call: runtime::Call,
}

impl Import {
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

impl runtime::AsCall for Import {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3beta1::RequestOptions for Import {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.entityTypes.list",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+parent}/entityTypes",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().environments().sessions().entity_types().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS,
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

/// The request of [`EntityTypes::list`]: `GET v3beta1/{+parent}/entityTypes`.
///
/// The document calls it `dialogflow.projects.locations.agents.entityTypes.list`. It needs one of
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
    /// The language to list entity types for. The following fields are language dependent:
    ///
    /// - `EntityType.entities.value`
    /// - `EntityType.entities.synonyms`
    /// - `EntityType.excluded_phrases.value` If not specified, the agent's default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

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
    pub fn send(self) -> runtime::SendFuture<schemas::ListEntityTypesResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListEntityTypesResponse> {
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
        response: &schemas::ListEntityTypesResponse,
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
    type Response = schemas::ListEntityTypesResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::EntityType;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.entity_types
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.entityTypes.patch",
    verb: runtime::Verb::Patch,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().environments().sessions().entity_types().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS_ENTITY_TYPES,
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

/// The request of [`EntityTypes::patch`]: `PATCH v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.entityTypes.patch`. It needs one of
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
    /// The language of the following fields in `entity_type`:
    ///
    /// - `EntityType.entities.value`
    /// - `EntityType.entities.synonyms`
    /// - `EntityType.excluded_phrases.value` If not specified, the agent's default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// The mask to control which fields get updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::EntityType> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::EntityType> {
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

impl crate::v3beta1::RequestOptions for Patch {}

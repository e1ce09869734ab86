//! The methods of the resource `projects.agent.entityTypes`.

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};
use super::EntityTypes;

impl EntityTypes {
    /// Deletes entity types in the specified agent. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    /// Note: You should always train an agent prior to sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2beta1/{+parent}/entityTypes:batchDelete`
    ///
    /// - `parent`: Required. The name of the agent to delete all entities types for. Supported formats:
    ///   \- `projects//agent`, - `projects//locations//agent`. Looks like `projects/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .entity_types()
    ///     .batch_delete(
    ///         "projects/my-project/agent",
    ///         schemas::BatchDeleteEntityTypesRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete(
        &self,
        parent: impl Into<String>,
        body: schemas::BatchDeleteEntityTypesRequest,
    ) -> BatchDelete {
        let mut call = runtime::Call::new(&self.client, &BATCH_DELETE);
        call.set("parent", parent.into());
        call.set_body(&body);
        BatchDelete { call }
    }

    /// Updates/Creates multiple entity types in the specified agent. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: BatchUpdateEntityTypesResponse Note: You should always train an agent prior to
    /// sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2beta1/{+parent}/entityTypes:batchUpdate`
    ///
    /// - `parent`: Required. The name of the agent to update or create entity types in. Supported
    ///   formats: - `projects//agent` - `projects//locations//agent`. Looks like `projects/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .entity_types()
    ///     .batch_update(
    ///         "projects/my-project/agent",
    ///         schemas::BatchUpdateEntityTypesRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_update(
        &self,
        parent: impl Into<String>,
        body: schemas::BatchUpdateEntityTypesRequest,
    ) -> BatchUpdate {
        let mut call = runtime::Call::new(&self.client, &BATCH_UPDATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        BatchUpdate { call }
    }

    /// Creates an entity type in the specified agent. Note: You should always train an agent prior to
    /// sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2beta1/{+parent}/entityTypes`
    ///
    /// - `parent`: Required. The agent to create a entity type for. Supported formats: -
    ///   `projects//agent` - `projects//locations//agent`. Looks like `projects/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .entity_types()
    ///     .create("projects/my-project/agent", schemas::EntityType::new())
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

    /// Deletes the specified entity type. Note: You should always train an agent prior to sending it
    /// queries. See the [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `DELETE v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the entity type to delete. Supported formats: -
    ///   `projects//agent/entityTypes/` - `projects//locations//agent/entityTypes/`. Looks like
    ///   `projects/*/agent/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .entity_types()
    ///     .delete("projects/my-project/agent/entityTypes/my-entity-type")
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

    /// Retrieves the specified entity type.
    ///
    /// `GET v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the entity type. Supported formats: -
    ///   `projects//agent/entityTypes/` - `projects//locations//agent/entityTypes/`. Looks like
    ///   `projects/*/agent/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .entity_types()
    ///     .get("projects/my-project/agent/entityTypes/my-entity-type")
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

    /// Returns the list of all entity types in the specified agent.
    ///
    /// `GET v2beta1/{+parent}/entityTypes`
    ///
    /// - `parent`: Required. The agent to list all entity types from. Supported formats: -
    ///   `projects//agent` - `projects//locations//agent`. Looks like `projects/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .agent()
    ///     .entity_types()
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

    /// Updates the specified entity type. Note: You should always train an agent prior to sending it
    /// queries. See the [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `PATCH v2beta1/{+name}`
    ///
    /// - `name`: The unique identifier of the entity type. Required for EntityTypes.UpdateEntityType
    ///   and [EntityTypes.BatchUpdateEntityTypes] methods. Supported formats: -
    ///   `projects//agent/entityTypes/` - `projects//locations//agent/entityTypes/`. Looks like
    ///   `projects/*/agent/entityTypes/*`.
    ///
    /// [EntityTypes.BatchUpdateEntityTypes]: crate::v2beta1::projects::agent::entity_types::EntityTypes::batch_update
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .entity_types()
    ///     .patch(
    ///         "projects/my-project/agent/entityTypes/my-entity-type",
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

static BATCH_DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.entityTypes.batchDelete",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/entityTypes:batchDelete",
    patterns: &[("parent", &patterns::PROJECTS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().entity_types().batch_delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::batch_delete`]: `POST v2beta1/{+parent}/entityTypes:batchDelete`.
///
/// The document calls it `dialogflow.projects.agent.entityTypes.batchDelete`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v2beta1::RequestOptions for BatchDelete {}

static BATCH_UPDATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.entityTypes.batchUpdate",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/entityTypes:batchUpdate",
    patterns: &[("parent", &patterns::PROJECTS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().entity_types().batch_update(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EntityTypes::batch_update`]: `POST v2beta1/{+parent}/entityTypes:batchUpdate`.
///
/// The document calls it `dialogflow.projects.agent.entityTypes.batchUpdate`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v2beta1::RequestOptions for BatchUpdate {}

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.entityTypes.create",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/entityTypes",
    patterns: &[("parent", &patterns::PROJECTS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().users().sessions().entity_types().create(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().sessions().entity_types().create(..)",
            pattern: &patterns::PROJECTS_AGENT_SESSIONS,
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
/// The document calls it `dialogflow.projects.agent.entityTypes.create`. It needs one of the OAuth
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
    /// Optional. The language used to access language-specific data. If not specified, the agent's
    /// default language is used. For more information, see
    /// [Multilingual intent and entity data](https://cloud.google.com/dialogflow/docs/agents-multilingual#intent-entity).
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

impl crate::v2beta1::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.entityTypes.delete",
    verb: runtime::Verb::Delete,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().users().sessions().entity_types().delete(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().sessions().entity_types().delete(..)",
            pattern: &patterns::PROJECTS_AGENT_SESSIONS_ENTITY_TYPES,
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
/// The document calls it `dialogflow.projects.agent.entityTypes.delete`. It needs one of the OAuth
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

impl crate::v2beta1::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.entityTypes.get",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().users().sessions().entity_types().get(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().sessions().entity_types().get(..)",
            pattern: &patterns::PROJECTS_AGENT_SESSIONS_ENTITY_TYPES,
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
/// The document calls it `dialogflow.projects.agent.entityTypes.get`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Get {
    call: runtime::Call,
}

impl Get {
    /// Optional. The language used to access language-specific data. If not specified, the agent's
    /// default language is used. For more information, see
    /// [Multilingual intent and entity data](https://cloud.google.com/dialogflow/docs/agents-multilingual#intent-entity).
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

impl crate::v2beta1::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.entityTypes.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/entityTypes",
    patterns: &[("parent", &patterns::PROJECTS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().users().sessions().entity_types().list(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().sessions().entity_types().list(..)",
            pattern: &patterns::PROJECTS_AGENT_SESSIONS,
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
/// The document calls it `dialogflow.projects.agent.entityTypes.list`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
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

impl crate::v2beta1::RequestOptions for List {}

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
    id: "dialogflow.projects.agent.entityTypes.patch",
    verb: runtime::Verb::Patch,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().users().sessions().entity_types().patch(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().sessions().entity_types().patch(..)",
            pattern: &patterns::PROJECTS_AGENT_SESSIONS_ENTITY_TYPES,
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
/// The document calls it `dialogflow.projects.agent.entityTypes.patch`. It needs one of the OAuth
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

impl crate::v2beta1::RequestOptions for Patch {}

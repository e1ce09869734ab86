//! The resource `projects.agent.entityTypes.entities`: its methods and what is below it.
//!
//! Its methods need the feature `entities`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`batch_create`](Entities::batch_create) | `POST v2beta1/{+parent}/entities:batchCreate` | Creates multiple new entities in the specified entity type. |
//! | [`batch_delete`](Entities::batch_delete) | `POST v2beta1/{+parent}/entities:batchDelete` | Deletes entities in the specified entity type. |
//! | [`batch_update`](Entities::batch_update) | `POST v2beta1/{+parent}/entities:batchUpdate` | Updates or creates multiple entities in the specified entity type. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.agent.entityTypes.entities`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Entities {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Entities {
    /// Creates multiple new entities in the specified entity type. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    /// Note: You should always train an agent prior to sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2beta1/{+parent}/entities:batchCreate`
    ///
    /// - `parent`: Required. The name of the entity type to create entities in. Supported formats: -
    ///   `projects//agent/entityTypes/` - `projects//locations//agent/entityTypes/`. Looks like
    ///   `projects/*/agent/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .entity_types()
    ///     .entities()
    ///     .batch_create(
    ///         "projects/my-project/agent/entityTypes/my-entity-type",
    ///         schemas::BatchCreateEntitiesRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_create(
        &self,
        parent: impl Into<String>,
        body: schemas::BatchCreateEntitiesRequest,
    ) -> BatchCreate {
        let mut call = runtime::Call::new(&self.client, &BATCH_CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        BatchCreate { call }
    }

    /// Deletes entities in the specified entity type. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    /// Note: You should always train an agent prior to sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2beta1/{+parent}/entities:batchDelete`
    ///
    /// - `parent`: Required. The name of the entity type to delete entries for. Supported formats: -
    ///   `projects//agent/entityTypes/` - `projects//locations//agent/entityTypes/`. Looks like
    ///   `projects/*/agent/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .entity_types()
    ///     .entities()
    ///     .batch_delete(
    ///         "projects/my-project/agent/entityTypes/my-entity-type",
    ///         schemas::BatchDeleteEntitiesRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete(
        &self,
        parent: impl Into<String>,
        body: schemas::BatchDeleteEntitiesRequest,
    ) -> BatchDelete {
        let mut call = runtime::Call::new(&self.client, &BATCH_DELETE);
        call.set("parent", parent.into());
        call.set_body(&body);
        BatchDelete { call }
    }

    /// Updates or creates multiple entities in the specified entity type. This method does not affect
    /// entities in the entity type that aren't explicitly specified in the request. Note: You should
    /// always train an agent prior to sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training). This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    ///
    /// `POST v2beta1/{+parent}/entities:batchUpdate`
    ///
    /// - `parent`: Required. The name of the entity type to update or create entities in. Supported
    ///   formats: - `projects//agent/entityTypes/` - `projects//locations//agent/entityTypes/`. Looks
    ///   like `projects/*/agent/entityTypes/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .entity_types()
    ///     .entities()
    ///     .batch_update(
    ///         "projects/my-project/agent/entityTypes/my-entity-type",
    ///         schemas::BatchUpdateEntitiesRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_update(
        &self,
        parent: impl Into<String>,
        body: schemas::BatchUpdateEntitiesRequest,
    ) -> BatchUpdate {
        let mut call = runtime::Call::new(&self.client, &BATCH_UPDATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        BatchUpdate { call }
    }
}

runtime::handle_as_client!(Entities);

static BATCH_CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.entityTypes.entities.batchCreate",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/entities:batchCreate",
    patterns: &[("parent", &patterns::PROJECTS_AGENT_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().entity_types().entities().batch_create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENTITY_TYPES,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Entities::batch_create`]: `POST v2beta1/{+parent}/entities:batchCreate`.
///
/// The document calls it `dialogflow.projects.agent.entityTypes.entities.batchCreate`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl runtime::AsCall for BatchCreate {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for BatchCreate {}

static BATCH_DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.entityTypes.entities.batchDelete",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/entities:batchDelete",
    patterns: &[("parent", &patterns::PROJECTS_AGENT_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().entity_types().entities().batch_delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENTITY_TYPES,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Entities::batch_delete`]: `POST v2beta1/{+parent}/entities:batchDelete`.
///
/// The document calls it `dialogflow.projects.agent.entityTypes.entities.batchDelete`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    id: "dialogflow.projects.agent.entityTypes.entities.batchUpdate",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/entities:batchUpdate",
    patterns: &[("parent", &patterns::PROJECTS_AGENT_ENTITY_TYPES)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().entity_types().entities().batch_update(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENTITY_TYPES,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Entities::batch_update`]: `POST v2beta1/{+parent}/entities:batchUpdate`.
///
/// The document calls it `dialogflow.projects.agent.entityTypes.entities.batchUpdate`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

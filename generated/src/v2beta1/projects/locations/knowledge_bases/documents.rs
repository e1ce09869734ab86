//! The resource `projects.locations.knowledgeBases.documents`: its methods and what is below it.
//!
//! Its methods need the feature `documents`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](Documents::create) | `POST v2beta1/{+parent}/documents` | Creates a new document. |
//! | [`delete`](Documents::delete) | `DELETE v2beta1/{+name}` | Deletes the specified document. |
//! | [`get`](Documents::get) | `GET v2beta1/{+name}` | Retrieves the specified document. |
//! | [`import`](Documents::import) | `POST v2beta1/{+parent}/documents:import` | Create documents by importing data from external sources. |
//! | [`list`](Documents::list) | `GET v2beta1/{+parent}/documents` | Returns the list of all documents of the knowledge base. |
//! | [`patch`](Documents::patch) | `PATCH v2beta1/{+name}` | Updates the specified document. |
//! | [`reload`](Documents::reload) | `POST v2beta1/{+name}:reload` | Reloads the specified document from its specified source, content_uri or content. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.knowledgeBases.documents`. Cheap to clone; all
/// handles of a client share its connections.
#[derive(Clone)]
pub struct Documents {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Documents {
    /// Creates a new document. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// KnowledgeOperationMetadata - `response`: Document Note: The
    /// `projects.agent.knowledgeBases.documents` resource is deprecated; only use
    /// `projects.knowledgeBases.documents`.
    ///
    /// `POST v2beta1/{+parent}/documents`
    ///
    /// - `parent`: Required. The knowledge base to create a document for. Format:
    ///   `projects//locations//knowledgeBases/`. Looks like `projects/*/locations/*/knowledgeBases/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .knowledge_bases()
    ///     .documents()
    ///     .create(
    ///         "projects/my-project/locations/global/knowledgeBases/my-knowledge-base",
    ///         schemas::Document::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, parent: impl Into<String>, body: schemas::Document) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified document. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// KnowledgeOperationMetadata - `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    /// Note: The `projects.agent.knowledgeBases.documents` resource is deprecated; only use
    /// `projects.knowledgeBases.documents`.
    ///
    /// `DELETE v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the document to delete. Format:
    ///   `projects//locations//knowledgeBases//documents/`. Looks like
    ///   `projects/*/locations/*/knowledgeBases/*/documents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .knowledge_bases()
    ///     .documents()
    ///     .delete(
    ///         "projects/my-project/locations/global/knowledgeBases/my-knowledge-base/documents/my-document",
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

    /// Retrieves the specified document. Note: The `projects.agent.knowledgeBases.documents` resource
    /// is deprecated; only use `projects.knowledgeBases.documents`.
    ///
    /// `GET v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the document to retrieve. Format
    ///   `projects//locations//knowledgeBases//documents/`. Looks like
    ///   `projects/*/locations/*/knowledgeBases/*/documents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .knowledge_bases()
    ///     .documents()
    ///     .get(
    ///         "projects/my-project/locations/global/knowledgeBases/my-knowledge-base/documents/my-document",
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

    /// Create documents by importing data from external sources. Dialogflow supports up to 350
    /// documents in each request. If you try to import more, Dialogflow will return an error. This
    /// method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// KnowledgeOperationMetadata - `response`: ImportDocumentsResponse
    ///
    /// `POST v2beta1/{+parent}/documents:import`
    ///
    /// - `parent`: Required. The knowledge base to import documents into. Format:
    ///   `projects//locations//knowledgeBases/`. Looks like `projects/*/locations/*/knowledgeBases/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .knowledge_bases()
    ///     .documents()
    ///     .import(
    ///         "projects/my-project/locations/global/knowledgeBases/my-knowledge-base",
    ///         schemas::ImportDocumentsRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import(
        &self,
        parent: impl Into<String>,
        body: schemas::ImportDocumentsRequest,
    ) -> Import {
        let mut call = runtime::Call::new(&self.client, &IMPORT);
        call.set("parent", parent.into());
        call.set_body(&body);
        Import { call }
    }

    /// Returns the list of all documents of the knowledge base. Note: The
    /// `projects.agent.knowledgeBases.documents` resource is deprecated; only use
    /// `projects.knowledgeBases.documents`.
    ///
    /// `GET v2beta1/{+parent}/documents`
    ///
    /// - `parent`: Required. The knowledge base to list all documents for. Format:
    ///   `projects//locations//knowledgeBases/`. Looks like `projects/*/locations/*/knowledgeBases/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .knowledge_bases()
    ///     .documents()
    ///     .list("projects/my-project/locations/global/knowledgeBases/my-knowledge-base")
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

    /// Updates the specified document. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// KnowledgeOperationMetadata - `response`: Document Note: The
    /// `projects.agent.knowledgeBases.documents` resource is deprecated; only use
    /// `projects.knowledgeBases.documents`.
    ///
    /// `PATCH v2beta1/{+name}`
    ///
    /// - `name`: Optional. The document resource name. The name must be empty when creating a document.
    ///   Format: `projects//locations//knowledgeBases//documents/`. Looks like
    ///   `projects/*/locations/*/knowledgeBases/*/documents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .knowledge_bases()
    ///     .documents()
    ///     .patch(
    ///         "projects/my-project/locations/global/knowledgeBases/my-knowledge-base/documents/my-document",
    ///         schemas::Document::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Document) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }

    /// Reloads the specified document from its specified source, content_uri or content. The previously
    /// loaded content of the document will be deleted. Note: Even when the content of the document has
    /// not changed, there still may be side effects because of internal implementation changes. Note:
    /// If the document source is Google Cloud Storage URI, its metadata will be replaced with the
    /// custom metadata from Google Cloud Storage if the `import_gcs_custom_metadata` field is set to
    /// true in the request. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// KnowledgeOperationMetadata - `response`: Document Note: The
    /// `projects.agent.knowledgeBases.documents` resource is deprecated; only use
    /// `projects.knowledgeBases.documents`.
    ///
    /// `POST v2beta1/{+name}:reload`
    ///
    /// - `name`: Required. The name of the document to reload. Format:
    ///   `projects//locations//knowledgeBases//documents/`. Looks like
    ///   `projects/*/locations/*/knowledgeBases/*/documents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .knowledge_bases()
    ///     .documents()
    ///     .reload(
    ///         "projects/my-project/locations/global/knowledgeBases/my-knowledge-base/documents/my-document",
    ///         schemas::ReloadDocumentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reload(
        &self,
        name: impl Into<String>,
        body: schemas::ReloadDocumentRequest,
    ) -> Reload {
        let mut call = runtime::Call::new(&self.client, &RELOAD);
        call.set("name", name.into());
        call.set_body(&body);
        Reload { call }
    }
}

runtime::handle_as_client!(Documents);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.knowledgeBases.documents.create",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/documents",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_KNOWLEDGE_BASES)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().knowledge_bases().documents().create(..)",
            pattern: &patterns::PROJECTS_AGENT_KNOWLEDGE_BASES,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().knowledge_bases().documents().create(..)",
            pattern: &patterns::PROJECTS_KNOWLEDGE_BASES,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Documents::create`]: `POST v2beta1/{+parent}/documents`.
///
/// The document calls it `dialogflow.projects.locations.knowledgeBases.documents.create`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Create {
    call: runtime::Call,
}

impl Create {
    /// Whether to import custom metadata from Google Cloud Storage. Only valid when the document source
    /// is Google Cloud Storage URI.
    pub fn set_import_gcs_custom_metadata(mut self, value: bool) -> Self {
        self.call.set("importGcsCustomMetadata", value);
        self
    }

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

impl runtime::AsCall for Create {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.knowledgeBases.documents.delete",
    verb: runtime::Verb::Delete,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_KNOWLEDGE_BASES_DOCUMENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().knowledge_bases().documents().delete(..)",
            pattern: &patterns::PROJECTS_AGENT_KNOWLEDGE_BASES_DOCUMENTS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().knowledge_bases().documents().delete(..)",
            pattern: &patterns::PROJECTS_KNOWLEDGE_BASES_DOCUMENTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Documents::delete`]: `DELETE v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.knowledgeBases.documents.delete`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl runtime::AsCall for Delete {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.knowledgeBases.documents.get",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_KNOWLEDGE_BASES_DOCUMENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().knowledge_bases().documents().get(..)",
            pattern: &patterns::PROJECTS_AGENT_KNOWLEDGE_BASES_DOCUMENTS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().knowledge_bases().documents().get(..)",
            pattern: &patterns::PROJECTS_KNOWLEDGE_BASES_DOCUMENTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Documents::get`]: `GET v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.knowledgeBases.documents.get`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Document> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Document> {
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

static IMPORT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.knowledgeBases.documents.import",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/documents:import",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_KNOWLEDGE_BASES)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().knowledge_bases().documents().import(..)",
            pattern: &patterns::PROJECTS_KNOWLEDGE_BASES,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Documents::import`]: `POST v2beta1/{+parent}/documents:import`.
///
/// The document calls it `dialogflow.projects.locations.knowledgeBases.documents.import`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v2beta1::RequestOptions for Import {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.knowledgeBases.documents.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/documents",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_KNOWLEDGE_BASES)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().knowledge_bases().documents().list(..)",
            pattern: &patterns::PROJECTS_AGENT_KNOWLEDGE_BASES,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().knowledge_bases().documents().list(..)",
            pattern: &patterns::PROJECTS_KNOWLEDGE_BASES,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Documents::list`]: `GET v2beta1/{+parent}/documents`.
///
/// The document calls it `dialogflow.projects.locations.knowledgeBases.documents.list`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// The filter expression used to filter documents returned by the list method. The expression has
    /// the following syntax: \[AND \] ... The following fields and operators are supported:
    ///
    /// - knowledge_types with has(:) operator
    /// - display_name with has(:) operator
    /// - state with equals(=) operator Examples:
    /// - "knowledge_types:FAQ" matches documents with FAQ knowledge type.
    /// - "display_name:customer" matches documents whose display name contains "customer".
    /// - "state=ACTIVE" matches documents with ACTIVE state.
    /// - "knowledge_types:FAQ AND state=ACTIVE" matches all active FAQ documents. For more information
    ///   about filtering, see [API Filtering](https://aip.dev/160).
    pub fn set_filter(mut self, value: impl Into<String>) -> Self {
        self.call.set("filter", value.into());
        self
    }

    /// The maximum number of items to return in a single page. By default 10 and at most 100.
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListDocumentsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListDocumentsResponse> {
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
        response: &schemas::ListDocumentsResponse,
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
    type Response = schemas::ListDocumentsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Document;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.documents
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.knowledgeBases.documents.patch",
    verb: runtime::Verb::Patch,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_KNOWLEDGE_BASES_DOCUMENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().knowledge_bases().documents().patch(..)",
            pattern: &patterns::PROJECTS_AGENT_KNOWLEDGE_BASES_DOCUMENTS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().knowledge_bases().documents().patch(..)",
            pattern: &patterns::PROJECTS_KNOWLEDGE_BASES_DOCUMENTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Documents::patch`]: `PATCH v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.knowledgeBases.documents.patch`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Optional. Not specified means `update all`. Currently, only `display_name` can be updated, an
    /// InvalidArgument will be returned for attempting to update other fields.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

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

impl runtime::AsCall for Patch {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for Patch {}

static RELOAD: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.knowledgeBases.documents.reload",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+name}:reload",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_KNOWLEDGE_BASES_DOCUMENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().knowledge_bases().documents().reload(..)",
            pattern: &patterns::PROJECTS_AGENT_KNOWLEDGE_BASES_DOCUMENTS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().knowledge_bases().documents().reload(..)",
            pattern: &patterns::PROJECTS_KNOWLEDGE_BASES_DOCUMENTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Documents::reload`]: `POST v2beta1/{+name}:reload`.
///
/// The document calls it `dialogflow.projects.locations.knowledgeBases.documents.reload`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Reload {
    call: runtime::Call,
}

impl Reload {
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

impl runtime::AsCall for Reload {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for Reload {}

//! The resource `projects.locations.conversationDatasets`: its methods and what is below it.
//!
//! Its methods need the feature `conversation-datasets`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](ConversationDatasets::create) | `POST v2/{+parent}/conversationDatasets` | Creates a new conversation dataset. |
//! | [`delete`](ConversationDatasets::delete) | `DELETE v2/{+name}` | Deletes the specified conversation dataset. |
//! | [`get`](ConversationDatasets::get) | `GET v2/{+name}` | Retrieves the specified conversation dataset. |
//! | [`import_conversation_data`](ConversationDatasets::import_conversation_data) | `POST v2/{+name}:importConversationData` | Import data into the specified conversation dataset. |
//! | [`list`](ConversationDatasets::list) | `GET v2/{+parent}/conversationDatasets` | Returns the list of all conversation datasets in the specified project and location. |

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.conversationDatasets`. Cheap to clone; all handles of
/// a client share its connections.
#[derive(Clone)]
pub struct ConversationDatasets {
    pub(in crate::v2) client: runtime::ClientCore,
}

impl ConversationDatasets {
    /// Creates a new conversation dataset. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// CreateConversationDatasetOperationMetadata - `response`: [ConversationDataset]
    ///
    /// `POST v2/{+parent}/conversationDatasets`
    ///
    /// - `parent`: Required. The project to create conversation dataset for. Format:
    ///   `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// [ConversationDataset]: crate::v2::schemas::ConversationDataset
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_datasets()
    ///     .create(
    ///         "projects/my-project/locations/global",
    ///         schemas::ConversationDataset::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::ConversationDataset,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified conversation dataset. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// DeleteConversationDatasetOperationMetadata - `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    ///
    /// `DELETE v2/{+name}`
    ///
    /// - `name`: Required. The conversation dataset to delete. Format:
    ///   `projects//locations//conversationDatasets/`. Looks like
    ///   `projects/*/locations/*/conversationDatasets/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_datasets()
    ///     .delete(
    ///         "projects/my-project/locations/global/conversationDatasets/my-conversation-dataset",
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

    /// Retrieves the specified conversation dataset.
    ///
    /// `GET v2/{+name}`
    ///
    /// - `name`: Required. The conversation dataset to retrieve. Format:
    ///   `projects//locations//conversationDatasets/`. Looks like
    ///   `projects/*/locations/*/conversationDatasets/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_datasets()
    ///     .get(
    ///         "projects/my-project/locations/global/conversationDatasets/my-conversation-dataset",
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

    /// Import data into the specified conversation dataset. Note that it is not allowed to import data
    /// to a conversation dataset that already has data in it. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// ImportConversationDataOperationMetadata - `response`: ImportConversationDataOperationResponse
    ///
    /// `POST v2/{+name}:importConversationData`
    ///
    /// - `name`: Required. Dataset resource name. Format: `projects//locations//conversationDatasets/`.
    ///   Looks like `projects/*/locations/*/conversationDatasets/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_datasets()
    ///     .import_conversation_data(
    ///         "projects/my-project/locations/global/conversationDatasets/my-conversation-dataset",
    ///         schemas::ImportConversationDataRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import_conversation_data(
        &self,
        name: impl Into<String>,
        body: schemas::ImportConversationDataRequest,
    ) -> ImportConversationData {
        let mut call = runtime::Call::new(&self.client, &IMPORT_CONVERSATION_DATA);
        call.set("name", name.into());
        call.set_body(&body);
        ImportConversationData { call }
    }

    /// Returns the list of all conversation datasets in the specified project and location.
    ///
    /// `GET v2/{+parent}/conversationDatasets`
    ///
    /// - `parent`: Required. The project and location name to list all conversation datasets for.
    ///   Format: `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_datasets()
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

runtime::handle_as_client!(ConversationDatasets);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationDatasets.create",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/conversationDatasets",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationDatasets::create`]: `POST v2/{+parent}/conversationDatasets`.
///
/// The document calls it `dialogflow.projects.locations.conversationDatasets.create`. It needs one
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

impl crate::v2::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationDatasets.delete",
    verb: runtime::Verb::Delete,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_CONVERSATION_DATASETS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationDatasets::delete`]: `DELETE v2/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.conversationDatasets.delete`. It needs one
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

impl crate::v2::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationDatasets.get",
    verb: runtime::Verb::Get,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_CONVERSATION_DATASETS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().conversation_datasets().get(..)",
            pattern: &patterns::PROJECTS_CONVERSATION_DATASETS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationDatasets::get`]: `GET v2/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.conversationDatasets.get`. It needs one of
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
    pub fn send(self) -> runtime::SendFuture<schemas::ConversationDataset> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ConversationDataset> {
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

static IMPORT_CONVERSATION_DATA: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationDatasets.importConversationData",
    verb: runtime::Verb::Post,
    path: "v2/{+name}:importConversationData",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_CONVERSATION_DATASETS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().conversation_datasets().import_conversation_data(..)",
            pattern: &patterns::PROJECTS_CONVERSATION_DATASETS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationDatasets::import_conversation_data`]:
/// `POST v2/{+name}:importConversationData`.
///
/// The document calls it
/// `dialogflow.projects.locations.conversationDatasets.importConversationData`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct ImportConversationData {
    call: runtime::Call,
}

impl ImportConversationData {
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

impl runtime::AsCall for ImportConversationData {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for ImportConversationData {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationDatasets.list",
    verb: runtime::Verb::Get,
    path: "v2/{+parent}/conversationDatasets",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversation_datasets().list(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationDatasets::list`]: `GET v2/{+parent}/conversationDatasets`.
///
/// The document calls it `dialogflow.projects.locations.conversationDatasets.list`. It needs one of
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
    /// Optional. Maximum number of conversation datasets to return in a single page. By default 100 and
    /// at most 1000.
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListConversationDatasetsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListConversationDatasetsResponse> {
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
        response: &schemas::ListConversationDatasetsResponse,
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
    type Response = schemas::ListConversationDatasetsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::ConversationDataset;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.conversation_datasets
    }
}

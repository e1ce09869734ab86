//! The methods of the resource `projects.conversationModels`.

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};
use super::ConversationModels;

impl ConversationModels {
    /// Creates a model. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// CreateConversationModelOperationMetadata - `response`: [ConversationModel]
    ///
    /// `POST v2/{+parent}/conversationModels`
    ///
    /// - `parent`: The project to create conversation model for. Format: `projects/`. Looks like
    ///   `projects/*`.
    ///
    /// [ConversationModel]: crate::v2::schemas::ConversationModel
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .conversation_models()
    ///     .create("projects/my-project", schemas::ConversationModel::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::ConversationModel,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes a model. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// DeleteConversationModelOperationMetadata - `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    ///
    /// `DELETE v2/{+name}`
    ///
    /// - `name`: Required. The conversation model to delete. Format: `projects//conversationModels/`.
    ///   Looks like `projects/*/conversationModels/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .conversation_models()
    ///     .delete("projects/my-project/conversationModels/my-conversation-model")
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

    /// Deploys a model. If a model is already deployed, deploying it has no effect. A model can only
    /// serve prediction requests after it gets deployed. For article suggestion, custom model will not
    /// be used unless it is deployed. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// DeployConversationModelOperationMetadata - `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    ///
    /// `POST v2/{+name}:deploy`
    ///
    /// - `name`: Required. The conversation model to deploy. Format: `projects//conversationModels/`.
    ///   Looks like `projects/*/conversationModels/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .conversation_models()
    ///     .deploy("projects/my-project/conversationModels/my-conversation-model")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deploy(&self, name: impl Into<String>) -> Deploy {
        let mut call = runtime::Call::new(&self.client, &DEPLOY);
        call.set("name", name.into());
        Deploy { call }
    }

    /// Gets conversation model.
    ///
    /// `GET v2/{+name}`
    ///
    /// - `name`: Required. The conversation model to retrieve. Format: `projects//conversationModels/`.
    ///   Looks like `projects/*/conversationModels/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .conversation_models()
    ///     .get("projects/my-project/conversationModels/my-conversation-model")
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

    /// Lists conversation models.
    ///
    /// `GET v2/{+parent}/conversationModels`
    ///
    /// - `parent`: Required. The project to list all conversation models for. Format: `projects/`.
    ///   Looks like `projects/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .conversation_models()
    ///     .list("projects/my-project")
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

    /// Undeploys a model. If the model is not deployed this method has no effect. If the model is
    /// currently being used: - For article suggestion, article suggestion will fallback to the default
    /// model if model is undeployed. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// UndeployConversationModelOperationMetadata - `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    ///
    /// `POST v2/{+name}:undeploy`
    ///
    /// - `name`: Required. The conversation model to undeploy. Format: `projects//conversationModels/`.
    ///   Looks like `projects/*/conversationModels/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .conversation_models()
    ///     .undeploy("projects/my-project/conversationModels/my-conversation-model")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn undeploy(&self, name: impl Into<String>) -> Undeploy {
        let mut call = runtime::Call::new(&self.client, &UNDEPLOY);
        call.set("name", name.into());
        Undeploy { call }
    }
}

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.conversationModels.create",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/conversationModels",
    patterns: &[("parent", &patterns::PROJECTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().conversation_models().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationModels::create`]: `POST v2/{+parent}/conversationModels`.
///
/// The document calls it `dialogflow.projects.conversationModels.create`. It needs one of the OAuth
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
    id: "dialogflow.projects.conversationModels.delete",
    verb: runtime::Verb::Delete,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_CONVERSATION_MODELS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().conversation_models().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_CONVERSATION_MODELS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationModels::delete`]: `DELETE v2/{+name}`.
///
/// The document calls it `dialogflow.projects.conversationModels.delete`. It needs one of the OAuth
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

static DEPLOY: runtime::Method = runtime::Method {
    id: "dialogflow.projects.conversationModels.deploy",
    verb: runtime::Verb::Post,
    path: "v2/{+name}:deploy",
    patterns: &[("name", &patterns::PROJECTS_CONVERSATION_MODELS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().conversation_models().deploy(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_CONVERSATION_MODELS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationModels::deploy`]: `POST v2/{+name}:deploy`.
///
/// The document calls it `dialogflow.projects.conversationModels.deploy`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Deploy {
    call: runtime::Call,
}

impl Deploy {
    /// Sets the body, which is empty unless this is called.
    pub fn set_body(mut self, body: schemas::DeployConversationModelRequest) -> Self {
        self.call.set_body(&body);
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

impl runtime::AsCall for Deploy {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Deploy {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.conversationModels.get",
    verb: runtime::Verb::Get,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_CONVERSATION_MODELS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().conversation_models().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_CONVERSATION_MODELS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationModels::get`]: `GET v2/{+name}`.
///
/// The document calls it `dialogflow.projects.conversationModels.get`. It needs one of the OAuth
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
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::ConversationModel> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ConversationModel> {
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
    id: "dialogflow.projects.conversationModels.list",
    verb: runtime::Verb::Get,
    path: "v2/{+parent}/conversationModels",
    patterns: &[("parent", &patterns::PROJECTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().conversation_models().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationModels::list`]: `GET v2/{+parent}/conversationModels`.
///
/// The document calls it `dialogflow.projects.conversationModels.list`. It needs one of the OAuth
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
    /// Optional. Maximum number of conversation models to return in a single page. By default 100 and
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListConversationModelsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListConversationModelsResponse> {
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
        response: &schemas::ListConversationModelsResponse,
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
    type Response = schemas::ListConversationModelsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::ConversationModel;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.conversation_models
    }
}

static UNDEPLOY: runtime::Method = runtime::Method {
    id: "dialogflow.projects.conversationModels.undeploy",
    verb: runtime::Verb::Post,
    path: "v2/{+name}:undeploy",
    patterns: &[("name", &patterns::PROJECTS_CONVERSATION_MODELS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().conversation_models().undeploy(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_CONVERSATION_MODELS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationModels::undeploy`]: `POST v2/{+name}:undeploy`.
///
/// The document calls it `dialogflow.projects.conversationModels.undeploy`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Undeploy {
    call: runtime::Call,
}

impl Undeploy {
    /// Sets the body, which is empty unless this is called.
    pub fn set_body(mut self, body: schemas::UndeployConversationModelRequest) -> Self {
        self.call.set_body(&body);
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

impl runtime::AsCall for Undeploy {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Undeploy {}

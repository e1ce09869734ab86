//! The resource `projects.conversationModels.evaluations`: its methods and what is below it.
//!
//! Its methods need the feature `evaluations`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`get`](Evaluations::get) | `GET v2/{+name}` | Gets an evaluation of conversation model. |
//! | [`list`](Evaluations::list) | `GET v2/{+parent}/evaluations` | Lists evaluations of a conversation model. |

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};

/// Handle of the resource `projects.conversationModels.evaluations`. Cheap to clone; all handles of
/// a client share its connections.
#[derive(Clone)]
pub struct Evaluations {
    pub(in crate::v2) client: runtime::ClientCore,
}

impl Evaluations {
    /// Gets an evaluation of conversation model.
    ///
    /// `GET v2/{+name}`
    ///
    /// - `name`: Required. The conversation model evaluation resource name. Format:
    ///   `projects//conversationModels//evaluations/`. Looks like
    ///   `projects/*/conversationModels/*/evaluations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .conversation_models()
    ///     .evaluations()
    ///     .get(
    ///         "projects/my-project/conversationModels/my-conversation-model/evaluations/my-evaluation",
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

    /// Lists evaluations of a conversation model.
    ///
    /// `GET v2/{+parent}/evaluations`
    ///
    /// - `parent`: Required. The conversation model resource name. Format:
    ///   `projects//conversationModels/`. Looks like `projects/*/conversationModels/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .conversation_models()
    ///     .evaluations()
    ///     .list("projects/my-project/conversationModels/my-conversation-model")
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

runtime::handle_as_client!(Evaluations);

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.conversationModels.evaluations.get",
    verb: runtime::Verb::Get,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_CONVERSATION_MODELS_EVALUATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().conversation_models().evaluations().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_CONVERSATION_MODELS_EVALUATIONS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().generators().evaluations().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_GENERATORS_EVALUATIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Evaluations::get`]: `GET v2/{+name}`.
///
/// The document calls it `dialogflow.projects.conversationModels.evaluations.get`. It needs one of
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
    pub fn send(self) -> runtime::SendFuture<schemas::ConversationModelEvaluation> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ConversationModelEvaluation> {
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
    id: "dialogflow.projects.conversationModels.evaluations.list",
    verb: runtime::Verb::Get,
    path: "v2/{+parent}/evaluations",
    patterns: &[("parent", &patterns::PROJECTS_CONVERSATION_MODELS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().conversation_models().evaluations().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_CONVERSATION_MODELS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().generators().evaluations().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_GENERATORS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Evaluations::list`]: `GET v2/{+parent}/evaluations`.
///
/// The document calls it `dialogflow.projects.conversationModels.evaluations.list`. It needs one of
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
    /// Optional. Maximum number of evaluations to return in a single page. By default 100 and at most
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
    pub fn send(
        self,
    ) -> runtime::SendFuture<schemas::ListConversationModelEvaluationsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListConversationModelEvaluationsResponse> {
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
        response: &schemas::ListConversationModelEvaluationsResponse,
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
    type Response = schemas::ListConversationModelEvaluationsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::ConversationModelEvaluation;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.conversation_model_evaluations
    }
}

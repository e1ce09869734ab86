//! The resource `projects.locations.generators.evaluations`: its methods and what is below it.
//!
//! Its methods need the feature `evaluations`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](Evaluations::create) | `POST v2beta1/{+parent}/evaluations` | Creates evaluation of a generator. |
//! | [`delete`](Evaluations::delete) | `DELETE v2beta1/{+name}` | Deletes an evaluation of generator. |
//! | [`get`](Evaluations::get) | `GET v2beta1/{+name}` | Gets an evaluation of generator. |
//! | [`list`](Evaluations::list) | `GET v2beta1/{+parent}/evaluations` | Lists evaluations of generator. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.generators.evaluations`. Cheap to clone; all handles
/// of a client share its connections.
#[derive(Clone)]
pub struct Evaluations {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Evaluations {
    /// Creates evaluation of a generator.
    ///
    /// `POST v2beta1/{+parent}/evaluations`
    ///
    /// - `parent`: Required. The generator resource name. Format: `projects//locations//generators/`.
    ///   Looks like `projects/*/locations/*/generators/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .generators()
    ///     .evaluations()
    ///     .create(
    ///         "projects/my-project/locations/global/generators/my-generator",
    ///         schemas::GeneratorEvaluation::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::GeneratorEvaluation,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes an evaluation of generator.
    ///
    /// `DELETE v2beta1/{+name}`
    ///
    /// - `name`: Required. The generator evaluation resource name. Format:
    ///   `projects//locations//generators// evaluations/`. Looks like
    ///   `projects/*/locations/*/generators/*/evaluations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .generators()
    ///     .evaluations()
    ///     .delete(
    ///         "projects/my-project/locations/global/generators/my-generator/evaluations/my-evaluation",
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

    /// Gets an evaluation of generator.
    ///
    /// `GET v2beta1/{+name}`
    ///
    /// - `name`: Required. The generator evaluation resource name. Format:
    ///   `projects//locations//generators//evaluations/`. Looks like
    ///   `projects/*/locations/*/generators/*/evaluations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .generators()
    ///     .evaluations()
    ///     .get(
    ///         "projects/my-project/locations/global/generators/my-generator/evaluations/my-evaluation",
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

    /// Lists evaluations of generator.
    ///
    /// `GET v2beta1/{+parent}/evaluations`
    ///
    /// - `parent`: Required. The generator resource name. Format: `projects//locations//generators/`
    ///   Wildcard value `-` is supported on generator_id to list evaluations across all generators
    ///   under same project. Looks like `projects/*/locations/*/generators/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .generators()
    ///     .evaluations()
    ///     .list("projects/my-project/locations/global/generators/my-generator")
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

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.generators.evaluations.create",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/evaluations",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_GENERATORS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Evaluations::create`]: `POST v2beta1/{+parent}/evaluations`.
///
/// The document calls it `dialogflow.projects.locations.generators.evaluations.create`. It needs
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
    id: "dialogflow.projects.locations.generators.evaluations.delete",
    verb: runtime::Verb::Delete,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_GENERATORS_EVALUATIONS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Evaluations::delete`]: `DELETE v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.generators.evaluations.delete`. It needs
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
    id: "dialogflow.projects.locations.generators.evaluations.get",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_GENERATORS_EVALUATIONS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Evaluations::get`]: `GET v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.generators.evaluations.get`. It needs one
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
    pub fn send(self) -> runtime::SendFuture<schemas::GeneratorEvaluation> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::GeneratorEvaluation> {
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
    id: "dialogflow.projects.locations.generators.evaluations.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/evaluations",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_GENERATORS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Evaluations::list`]: `GET v2beta1/{+parent}/evaluations`.
///
/// The document calls it `dialogflow.projects.locations.generators.evaluations.list`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListGeneratorEvaluationsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListGeneratorEvaluationsResponse> {
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
        response: &schemas::ListGeneratorEvaluationsResponse,
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
    type Response = schemas::ListGeneratorEvaluationsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::GeneratorEvaluation;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.generator_evaluations
    }
}

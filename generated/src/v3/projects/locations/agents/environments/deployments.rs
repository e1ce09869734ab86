//! The resource `projects.locations.agents.environments.deployments`: its methods and what is below
//! it.
//!
//! Its methods need the feature `deployments`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`get`](Deployments::get) | `GET v3/{+name}` | Retrieves the specified Deployment. |
//! | [`list`](Deployments::list) | `GET v3/{+parent}/deployments` | Returns the list of all deployments in the specified Environment. |

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.environments.deployments`. Cheap to clone; all
/// handles of a client share its connections.
#[derive(Clone)]
pub struct Deployments {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl Deployments {
    /// Retrieves the specified Deployment.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. The name of the Deployment. Format:
    ///   `projects//locations//agents//environments//deployments/`. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*/deployments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .deployments()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment/deployments/my-deployment",
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

    /// Returns the list of all deployments in the specified Environment.
    ///
    /// `GET v3/{+parent}/deployments`
    ///
    /// - `parent`: Required. The Environment to list all environments for. Format:
    ///   `projects//locations//agents//environments/`. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .deployments()
    ///     .list(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment",
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
}

runtime::handle_as_client!(Deployments);

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.deployments.get",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_DEPLOYMENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Deployments::get`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.environments.deployments.get`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Deployment> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Deployment> {
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
    id: "dialogflow.projects.locations.agents.environments.deployments.list",
    verb: runtime::Verb::Get,
    path: "v3/{+parent}/deployments",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Deployments::list`]: `GET v3/{+parent}/deployments`.
///
/// The document calls it `dialogflow.projects.locations.agents.environments.deployments.list`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// The maximum number of items to return in a single page. By default 20 and at most 100.
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListDeploymentsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListDeploymentsResponse> {
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
        response: &schemas::ListDeploymentsResponse,
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
    type Response = schemas::ListDeploymentsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Deployment;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.deployments
    }
}

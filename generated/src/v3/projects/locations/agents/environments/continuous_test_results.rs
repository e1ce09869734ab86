//! The resource `projects.locations.agents.environments.continuousTestResults`: its methods and
//! what is below it.
//!
//! Its methods need the feature `continuous-test-results`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`list`](ContinuousTestResults::list) | `GET v3/{+parent}/continuousTestResults` | Fetches a list of continuous test results for a given environment. |

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.environments.continuousTestResults`. Cheap to
/// clone; all handles of a client share its connections.
#[derive(Clone)]
pub struct ContinuousTestResults {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl ContinuousTestResults {
    /// Fetches a list of continuous test results for a given environment.
    ///
    /// `GET v3/{+parent}/continuousTestResults`
    ///
    /// - `parent`: Required. The environment to list results for. Format:
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
    ///     .continuous_test_results()
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

runtime::handle_as_client!(ContinuousTestResults);

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.continuousTestResults.list",
    verb: runtime::Verb::Get,
    path: "v3/{+parent}/continuousTestResults",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ContinuousTestResults::list`]: `GET v3/{+parent}/continuousTestResults`.
///
/// The document calls it
/// `dialogflow.projects.locations.agents.environments.continuousTestResults.list`. It needs one of
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
    pub fn send(
        self,
    ) -> runtime::SendFuture<schemas::ListContinuousTestResultsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListContinuousTestResultsResponse> {
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
        response: &schemas::ListContinuousTestResultsResponse,
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
    type Response = schemas::ListContinuousTestResultsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::ContinuousTestResult;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.continuous_test_results
    }
}

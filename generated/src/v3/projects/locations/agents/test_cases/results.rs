//! The resource `projects.locations.agents.testCases.results`: its methods and what is below it.
//!
//! Its methods need the feature `results`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`get`](Results::get) | `GET v3/{+name}` | Gets a test case result. |
//! | [`list`](Results::list) | `GET v3/{+parent}/results` | Fetches the list of run results for the given test case. |

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.testCases.results`. Cheap to clone; all
/// handles of a client share its connections.
#[derive(Clone)]
pub struct Results {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl Results {
    /// Gets a test case result.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. The name of the testcase. Format:
    ///   `projects//locations//agents//testCases//results/`. Looks like
    ///   `projects/*/locations/*/agents/*/testCases/*/results/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .test_cases()
    ///     .results()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/testCases/my-test-case/results/my-result",
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

    /// Fetches the list of run results for the given test case. A maximum of 100 results are kept for
    /// each test case.
    ///
    /// `GET v3/{+parent}/results`
    ///
    /// - `parent`: Required. The test case to list results for. Format:
    ///   `projects//locations//agents//testCases/`. Specify a `-` as a wildcard for TestCase ID to list
    ///   results across multiple test cases. Looks like `projects/*/locations/*/agents/*/testCases/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .test_cases()
    ///     .results()
    ///     .list(
    ///         "projects/my-project/locations/global/agents/my-agent/testCases/my-test-case",
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

runtime::handle_as_client!(Results);

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.testCases.results.get",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_TEST_CASES_RESULTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Results::get`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.testCases.results.get`. It needs one
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
    pub fn send(self) -> runtime::SendFuture<schemas::TestCaseResult> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::TestCaseResult> {
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
    id: "dialogflow.projects.locations.agents.testCases.results.list",
    verb: runtime::Verb::Get,
    path: "v3/{+parent}/results",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_TEST_CASES)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Results::list`]: `GET v3/{+parent}/results`.
///
/// The document calls it `dialogflow.projects.locations.agents.testCases.results.list`. It needs
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
    /// The filter expression used to filter test case results. See
    /// [API Filtering](https://aip.dev/160). The expression is case insensitive. Only 'AND' is
    /// supported for logical operators. The supported syntax is listed below in detail: \[AND \] ...
    /// \[AND latest\] The supported fields and operators are: field operator `environment` `=`, `IN`
    /// (Use value `draft` for draft environment) `test_time` `>`, `<` `latest` only returns the latest
    /// test result in all results for each test case. Examples:
    ///
    /// - "environment=draft AND latest" matches the latest test result for each test case in the draft
    ///   environment.
    /// - "environment IN (e1,e2)" matches any test case results with an environment resource name of
    ///   either "e1" or "e2".
    /// - "test_time \> 1602540713" matches any test case results with test time later than a unix
    ///   timestamp in seconds 1602540713.
    pub fn set_filter(mut self, value: impl Into<String>) -> Self {
        self.call.set("filter", value.into());
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListTestCaseResultsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListTestCaseResultsResponse> {
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
        response: &schemas::ListTestCaseResultsResponse,
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
    type Response = schemas::ListTestCaseResultsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::TestCaseResult;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.test_case_results
    }
}

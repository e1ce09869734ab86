//! The resource `projects.locations.agents.changelogs`: its methods and what is below it.
//!
//! Its methods need the feature `changelogs`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`get`](Changelogs::get) | `GET v3/{+name}` | Retrieves the specified Changelog. |
//! | [`list`](Changelogs::list) | `GET v3/{+parent}/changelogs` | Returns the list of Changelogs. |

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.changelogs`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Changelogs {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl Changelogs {
    /// Retrieves the specified Changelog.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. The name of the changelog to get. Format:
    ///   `projects//locations//agents//changelogs/`. Looks like
    ///   `projects/*/locations/*/agents/*/changelogs/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .changelogs()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/changelogs/my-changelog",
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

    /// Returns the list of Changelogs.
    ///
    /// `GET v3/{+parent}/changelogs`
    ///
    /// - `parent`: Required. The agent containing the changelogs. Format:
    ///   `projects//locations//agents/`. Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .changelogs()
    ///     .list("projects/my-project/locations/global/agents/my-agent")
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

runtime::handle_as_client!(Changelogs);

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.changelogs.get",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_CHANGELOGS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Changelogs::get`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.changelogs.get`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Changelog> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Changelog> {
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
    id: "dialogflow.projects.locations.agents.changelogs.list",
    verb: runtime::Verb::Get,
    path: "v3/{+parent}/changelogs",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Changelogs::list`]: `GET v3/{+parent}/changelogs`.
///
/// The document calls it `dialogflow.projects.locations.agents.changelogs.list`. It needs one of
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
    /// The filter string. Supports filter by user_email, resource, type and create_time. Some examples:
    /// 1\. By user email: user_email = "someone@google.com" 2. By resource name: resource =
    /// "projects/123/locations/global/agents/456/flows/789" 3. By resource display name: display_name =
    /// "my agent" 4. By action: action = "Create" 5. By type: type = "flows" 6. By create time.
    /// Currently predicates on `create_time` and `create_time_epoch_seconds` are supported:
    /// create_time_epoch_seconds \> 1551790877 AND create_time \<= 2017-01-15T01:30:15.01Z 7.
    /// Combination of above filters: resource = "projects/123/locations/global/agents/456/flows/789"
    /// AND user_email = "someone@google.com" AND create_time \<= 2017-01-15T01:30:15.01Z
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListChangelogsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListChangelogsResponse> {
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
        response: &schemas::ListChangelogsResponse,
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
    type Response = schemas::ListChangelogsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Changelog;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.changelogs
    }
}

//! The resource `projects.locations.agents.tools.versions`: its methods and what is below it.
//!
//! Its methods need the feature `versions`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](Versions::create) | `POST v3beta1/{+parent}/versions` | Creates a version for the specified Tool. |
//! | [`delete`](Versions::delete) | `DELETE v3beta1/{+name}` | Deletes the specified version of the Tool. |
//! | [`get`](Versions::get) | `GET v3beta1/{+name}` | Retrieves the specified version of the Tool. |
//! | [`list`](Versions::list) | `GET v3beta1/{+parent}/versions` | List versions of the specified Tool. |
//! | [`restore`](Versions::restore) | `POST v3beta1/{+name}:restore` | Retrieves the specified version of the Tool and stores it as the current tool draft, returning the tool with resources updated. |

use crate::runtime;
use crate::v3beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.tools.versions`. Cheap to clone; all handles
/// of a client share its connections.
#[derive(Clone)]
pub struct Versions {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Versions {
    /// Creates a version for the specified Tool.
    ///
    /// `POST v3beta1/{+parent}/versions`
    ///
    /// - `parent`: Required. The tool to create a version for. Format:
    ///   `projects//locations//agents//tools/`. Looks like `projects/*/locations/*/agents/*/tools/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .tools()
    ///     .versions()
    ///     .create(
    ///         "projects/my-project/locations/global/agents/my-agent/tools/my-tool",
    ///         schemas::ToolVersion::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::ToolVersion,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified version of the Tool.
    ///
    /// `DELETE v3beta1/{+name}`
    ///
    /// - `name`: Required. The name of the tool version to delete. Format:
    ///   `projects//locations//agents//tools//versions/`. Looks like
    ///   `projects/*/locations/*/agents/*/tools/*/versions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .tools()
    ///     .versions()
    ///     .delete(
    ///         "projects/my-project/locations/global/agents/my-agent/tools/my-tool/versions/my-version",
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

    /// Retrieves the specified version of the Tool.
    ///
    /// `GET v3beta1/{+name}`
    ///
    /// - `name`: Required. The name of the tool version. Format:
    ///   `projects//locations//agents//tools//versions/`. Looks like
    ///   `projects/*/locations/*/agents/*/tools/*/versions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .tools()
    ///     .versions()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/tools/my-tool/versions/my-version",
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

    /// List versions of the specified Tool.
    ///
    /// `GET v3beta1/{+parent}/versions`
    ///
    /// - `parent`: Required. The parent of the tool versions. Format:
    ///   `projects//locations//agents//tools/`. Looks like `projects/*/locations/*/agents/*/tools/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .tools()
    ///     .versions()
    ///     .list("projects/my-project/locations/global/agents/my-agent/tools/my-tool")
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

    /// Retrieves the specified version of the Tool and stores it as the current tool draft, returning
    /// the tool with resources updated.
    ///
    /// `POST v3beta1/{+name}:restore`
    ///
    /// - `name`: Required. The name of the tool version. Format:
    ///   `projects//locations//agents//tools//versions/`. Looks like
    ///   `projects/*/locations/*/agents/*/tools/*/versions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .tools()
    ///     .versions()
    ///     .restore(
    ///         "projects/my-project/locations/global/agents/my-agent/tools/my-tool/versions/my-version",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore(&self, name: impl Into<String>) -> Restore {
        let mut call = runtime::Call::new(&self.client, &RESTORE);
        call.set("name", name.into());
        Restore { call }
    }
}

runtime::handle_as_client!(Versions);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.tools.versions.create",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+parent}/versions",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_TOOLS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().flows().versions().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().playbooks().versions().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::create`]: `POST v3beta1/{+parent}/versions`.
///
/// The document calls it `dialogflow.projects.locations.agents.tools.versions.create`. It needs one
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
    pub fn send(self) -> runtime::SendFuture<schemas::ToolVersion> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::ToolVersion> {
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

impl crate::v3beta1::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.tools.versions.delete",
    verb: runtime::Verb::Delete,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_TOOLS_VERSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().flows().versions().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_VERSIONS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().playbooks().versions().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS_VERSIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::delete`]: `DELETE v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.tools.versions.delete`. It needs one
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
    /// Optional. This field has no effect for Tools not being used. For Tools that are used:
    ///
    /// - If `force` is set to false, an error will be returned with message indicating the referenced
    ///   resources.
    /// - If `force` is set to true, Dialogflow will remove the tool, as well as any references to the
    ///   tool.
    pub fn set_force(mut self, value: bool) -> Self {
        self.call.set("force", value);
        self
    }

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

impl crate::v3beta1::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.tools.versions.get",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_TOOLS_VERSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().flows().versions().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_VERSIONS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().playbooks().versions().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS_VERSIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::get`]: `GET v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.tools.versions.get`. It needs one of
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
    pub fn send(self) -> runtime::SendFuture<schemas::ToolVersion> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::ToolVersion> {
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

impl crate::v3beta1::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.tools.versions.list",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+parent}/versions",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_TOOLS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().flows().versions().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().playbooks().versions().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::list`]: `GET v3beta1/{+parent}/versions`.
///
/// The document calls it `dialogflow.projects.locations.agents.tools.versions.list`. It needs one
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
    /// Optional. The maximum number of items to return in a single page. By default 100 and at most
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListToolVersionsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListToolVersionsResponse> {
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
        response: &schemas::ListToolVersionsResponse,
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

impl crate::v3beta1::RequestOptions for List {}

impl runtime::Paged for List {
    type Response = schemas::ListToolVersionsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::ToolVersion;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.tool_versions
    }
}

static RESTORE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.tools.versions.restore",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+name}:restore",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_TOOLS_VERSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().playbooks().versions().restore(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS_VERSIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::restore`]: `POST v3beta1/{+name}:restore`.
///
/// The document calls it `dialogflow.projects.locations.agents.tools.versions.restore`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Restore {
    call: runtime::Call,
}

impl Restore {
    /// Sets the body, which is empty unless this is called.
    pub fn set_body(mut self, body: schemas::RestoreToolVersionRequest) -> Self {
        self.call.set_body(&body);
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::RestoreToolVersionResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::RestoreToolVersionResponse> {
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

impl runtime::AsCall for Restore {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3beta1::RequestOptions for Restore {}

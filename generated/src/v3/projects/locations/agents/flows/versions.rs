//! The resource `projects.locations.agents.flows.versions`: its methods and what is below it.
//!
//! Its methods need the feature `versions`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`compare_versions`](Versions::compare_versions) | `POST v3/{+baseVersion}:compareVersions` | Compares the specified base version with target version. |
//! | [`create`](Versions::create) | `POST v3/{+parent}/versions` | Creates a Version in the specified Flow. |
//! | [`delete`](Versions::delete) | `DELETE v3/{+name}` | Deletes the specified Version. |
//! | [`get`](Versions::get) | `GET v3/{+name}` | Retrieves the specified Version. |
//! | [`list`](Versions::list) | `GET v3/{+parent}/versions` | Returns the list of all versions in the specified Flow. |
//! | [`load`](Versions::load) | `POST v3/{+name}:load` | Loads resources in the specified version to the draft flow. |
//! | [`patch`](Versions::patch) | `PATCH v3/{+name}` | Updates the specified Version. |

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.flows.versions`. Cheap to clone; all handles
/// of a client share its connections.
#[derive(Clone)]
pub struct Versions {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl Versions {
    /// Compares the specified base version with target version.
    ///
    /// `POST v3/{+baseVersion}:compareVersions`
    ///
    /// - `base_version`: Required. Name of the base flow version to compare with the target version.
    ///   Use version ID `0` to indicate the draft version of the specified flow. Format:
    ///   `projects//locations//agents//flows//versions/`. Looks like
    ///   `projects/*/locations/*/agents/*/flows/*/versions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .versions()
    ///     .compare_versions(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow/versions/my-version",
    ///         schemas::CompareVersionsRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn compare_versions(
        &self,
        base_version: impl Into<String>,
        body: schemas::CompareVersionsRequest,
    ) -> CompareVersions {
        let mut call = runtime::Call::new(&self.client, &COMPARE_VERSIONS);
        call.set("baseVersion", base_version.into());
        call.set_body(&body);
        CompareVersions { call }
    }

    /// Creates a Version in the specified Flow. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// CreateVersionOperationMetadata - `response`: Version
    ///
    /// `POST v3/{+parent}/versions`
    ///
    /// - `parent`: Required. The Flow to create an Version for. Format:
    ///   `projects//locations//agents//flows/`. Looks like `projects/*/locations/*/agents/*/flows/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .versions()
    ///     .create(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow",
    ///         schemas::Version::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, parent: impl Into<String>, body: schemas::Version) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified Version.
    ///
    /// `DELETE v3/{+name}`
    ///
    /// - `name`: Required. The name of the Version to delete. Format:
    ///   `projects//locations//agents//flows//versions/`. Looks like
    ///   `projects/*/locations/*/agents/*/flows/*/versions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .versions()
    ///     .delete(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow/versions/my-version",
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

    /// Retrieves the specified Version.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. The name of the Version. Format:
    ///   `projects//locations//agents//flows//versions/`. Looks like
    ///   `projects/*/locations/*/agents/*/flows/*/versions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .versions()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow/versions/my-version",
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

    /// Returns the list of all versions in the specified Flow.
    ///
    /// `GET v3/{+parent}/versions`
    ///
    /// - `parent`: Required. The Flow to list all versions for. Format:
    ///   `projects//locations//agents//flows/`. Looks like `projects/*/locations/*/agents/*/flows/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .versions()
    ///     .list("projects/my-project/locations/global/agents/my-agent/flows/my-flow")
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

    /// Loads resources in the specified version to the draft flow. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    ///
    /// `POST v3/{+name}:load`
    ///
    /// - `name`: Required. The Version to be loaded to draft flow. Format:
    ///   `projects//locations//agents//flows//versions/`. Looks like
    ///   `projects/*/locations/*/agents/*/flows/*/versions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .versions()
    ///     .load(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow/versions/my-version",
    ///         schemas::LoadVersionRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn load(
        &self,
        name: impl Into<String>,
        body: schemas::LoadVersionRequest,
    ) -> Load {
        let mut call = runtime::Call::new(&self.client, &LOAD);
        call.set("name", name.into());
        call.set_body(&body);
        Load { call }
    }

    /// Updates the specified Version.
    ///
    /// `PATCH v3/{+name}`
    ///
    /// - `name`: Format: projects//locations//agents//flows//versions/. Version ID is a self-increasing
    ///   number generated by Dialogflow upon version creation. Looks like
    ///   `projects/*/locations/*/agents/*/flows/*/versions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .versions()
    ///     .patch(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow/versions/my-version",
    ///         schemas::Version::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Version) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(Versions);

static COMPARE_VERSIONS: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.versions.compareVersions",
    verb: runtime::Verb::Post,
    path: "v3/{+baseVersion}:compareVersions",
    patterns: &[("baseVersion", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_VERSIONS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::compare_versions`]: `POST v3/{+baseVersion}:compareVersions`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.versions.compareVersions`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct CompareVersions {
    call: runtime::Call,
}

impl CompareVersions {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::CompareVersionsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::CompareVersionsResponse> {
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

impl runtime::AsCall for CompareVersions {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for CompareVersions {}

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.versions.create",
    verb: runtime::Verb::Post,
    path: "v3/{+parent}/versions",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().playbooks().versions().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().tools().versions().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_TOOLS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::create`]: `POST v3/{+parent}/versions`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.versions.create`. It needs one
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

impl crate::v3::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.versions.delete",
    verb: runtime::Verb::Delete,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_VERSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().playbooks().versions().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS_VERSIONS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().tools().versions().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_TOOLS_VERSIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::delete`]: `DELETE v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.versions.delete`. It needs one
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

impl crate::v3::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.versions.get",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_VERSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().playbooks().versions().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS_VERSIONS,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().tools().versions().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_TOOLS_VERSIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::get`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.versions.get`. It needs one of
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
    pub fn send(self) -> runtime::SendFuture<schemas::Version> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Version> {
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
    id: "dialogflow.projects.locations.agents.flows.versions.list",
    verb: runtime::Verb::Get,
    path: "v3/{+parent}/versions",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().playbooks().versions().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().tools().versions().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_TOOLS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::list`]: `GET v3/{+parent}/versions`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.versions.list`. It needs one
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListVersionsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListVersionsResponse> {
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
        response: &schemas::ListVersionsResponse,
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
    type Response = schemas::ListVersionsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Version;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.versions
    }
}

static LOAD: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.versions.load",
    verb: runtime::Verb::Post,
    path: "v3/{+name}:load",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_VERSIONS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::load`]: `POST v3/{+name}:load`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.versions.load`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Load {
    call: runtime::Call,
}

impl Load {
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

impl runtime::AsCall for Load {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for Load {}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.versions.patch",
    verb: runtime::Verb::Patch,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_VERSIONS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::patch`]: `PATCH v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.versions.patch`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Required. The mask to control which fields get updated. Currently only `description` and
    /// `display_name` can be updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Version> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Version> {
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

impl crate::v3::RequestOptions for Patch {}

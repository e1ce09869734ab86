//! The resource `projects.agent.versions`: its methods and what is below it.
//!
//! Its methods need the feature `versions`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](Versions::create) | `POST v2beta1/{+parent}/versions` | Creates an agent version. |
//! | [`delete`](Versions::delete) | `DELETE v2beta1/{+name}` | Delete the specified agent version. |
//! | [`get`](Versions::get) | `GET v2beta1/{+name}` | Retrieves the specified agent version. |
//! | [`list`](Versions::list) | `GET v2beta1/{+parent}/versions` | Returns the list of all versions of the specified agent. |
//! | [`patch`](Versions::patch) | `PATCH v2beta1/{+name}` | Updates the specified agent version. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.agent.versions`. Cheap to clone; all handles of a client share
/// its connections.
#[derive(Clone)]
pub struct Versions {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Versions {
    /// Creates an agent version. The new version points to the agent instance in the "default"
    /// environment.
    ///
    /// `POST v2beta1/{+parent}/versions`
    ///
    /// - `parent`: Required. The agent to create a version for. Supported formats: - `projects//agent`
    ///   \- `projects//locations//agent`. Looks like `projects/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .versions()
    ///     .create("projects/my-project/agent", schemas::Version::new())
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

    /// Delete the specified agent version.
    ///
    /// `DELETE v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the version to delete. Supported formats: -
    ///   `projects//agent/versions/` - `projects//locations//agent/versions/`. Looks like
    ///   `projects/*/agent/versions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .versions()
    ///     .delete("projects/my-project/agent/versions/my-version")
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

    /// Retrieves the specified agent version.
    ///
    /// `GET v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the version. Supported formats: - `projects//agent/versions/` -
    ///   `projects//locations//agent/versions/`. Looks like `projects/*/agent/versions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .versions()
    ///     .get("projects/my-project/agent/versions/my-version")
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

    /// Returns the list of all versions of the specified agent.
    ///
    /// `GET v2beta1/{+parent}/versions`
    ///
    /// - `parent`: Required. The agent to list all versions from. Supported formats: -
    ///   `projects//agent` - `projects//locations//agent`. Looks like `projects/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .agent()
    ///     .versions()
    ///     .list("projects/my-project/agent")
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

    /// Updates the specified agent version. Note that this method does not allow you to update the
    /// state of the agent the given version points to. It allows you to update only mutable properties
    /// of the version resource.
    ///
    /// `PATCH v2beta1/{+name}`
    ///
    /// - `name`: Output only. The unique identifier of this agent version. Supported formats: -
    ///   `projects//agent/versions/` - `projects//locations//agent/versions/`. Looks like
    ///   `projects/*/agent/versions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .versions()
    ///     .patch("projects/my-project/agent/versions/my-version", schemas::Version::new())
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

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.versions.create",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/versions",
    patterns: &[("parent", &patterns::PROJECTS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().versions().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::create`]: `POST v2beta1/{+parent}/versions`.
///
/// The document calls it `dialogflow.projects.agent.versions.create`. It needs one of the OAuth
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

impl runtime::AsCall for Create {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.versions.delete",
    verb: runtime::Verb::Delete,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_VERSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().versions().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_VERSIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::delete`]: `DELETE v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.agent.versions.delete`. It needs one of the OAuth
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
    id: "dialogflow.projects.agent.versions.get",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_VERSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().versions().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_VERSIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::get`]: `GET v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.agent.versions.get`. It needs one of the OAuth scopes
/// `https://www.googleapis.com/auth/cloud-platform`, `https://www.googleapis.com/auth/dialogflow`.
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

impl crate::v2beta1::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.versions.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/versions",
    patterns: &[("parent", &patterns::PROJECTS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().versions().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::list`]: `GET v2beta1/{+parent}/versions`.
///
/// The document calls it `dialogflow.projects.agent.versions.list`. It needs one of the OAuth
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

impl crate::v2beta1::RequestOptions for List {}

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

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.versions.patch",
    verb: runtime::Verb::Patch,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_AGENT_VERSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agent().versions().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_VERSIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Versions::patch`]: `PATCH v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.agent.versions.patch`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Required. The mask to control which fields get updated.
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

impl crate::v2beta1::RequestOptions for Patch {}

//! The resource `projects.locations.operations`: its methods and what is below it.
//!
//! Its methods need the feature `operations`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`cancel`](Operations::cancel) | `POST v3/{+name}:cancel` | Starts asynchronous cancellation on a long-running operation. |
//! | [`get`](Operations::get) | `GET v3/{+name}` | Gets the latest state of a long-running operation. |
//! | [`list`](Operations::list) | `GET v3/{+name}/operations` | Lists operations that match the specified filter in the request. |

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.operations`. Cheap to clone; all handles of a client
/// share its connections.
#[derive(Clone)]
pub struct Operations {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl Operations {
    /// Starts asynchronous cancellation on a long-running operation. The server makes a best effort to
    /// cancel the operation, but success is not guaranteed. If the server doesn't support this method,
    /// it returns `google.rpc.Code.UNIMPLEMENTED`. Clients can use [Operations.GetOperation] or other
    /// methods to check whether the cancellation succeeded or whether the operation completed despite
    /// cancellation. On successful cancellation, the operation is not deleted; instead, it becomes an
    /// operation with an Operation.error value with a [google.rpc.Status.code] of `1`, corresponding to
    /// `Code.CANCELLED`.
    ///
    /// `POST v3/{+name}:cancel`
    ///
    /// - `name`: The name of the operation resource to be cancelled. Looks like
    ///   `projects/*/locations/*/operations/*`.
    ///
    /// [google.rpc.Status.code]: field@crate::v3::schemas::rpc::Status::code
    /// [Operations.GetOperation]: crate::v3::projects::locations::operations::Operations::get
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .operations()
    ///     .cancel("projects/my-project/locations/global/operations/my-operation")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, name: impl Into<String>) -> Cancel {
        let mut call = runtime::Call::new(&self.client, &CANCEL);
        call.set("name", name.into());
        Cancel { call }
    }

    /// Gets the latest state of a long-running operation. Clients can use this method to poll the
    /// operation result at intervals as recommended by the API service.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: The name of the operation resource. Looks like `projects/*/locations/*/operations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .operations()
    ///     .get("projects/my-project/locations/global/operations/my-operation")
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

    /// Lists operations that match the specified filter in the request. If the server doesn't support
    /// this method, it returns `UNIMPLEMENTED`.
    ///
    /// `GET v3/{+name}/operations`
    ///
    /// - `name`: The name of the operation's parent resource. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .operations()
    ///     .list("projects/my-project/locations/global")
    ///     .by_item();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, name: impl Into<String>) -> List {
        let mut call = runtime::Call::new(&self.client, &LIST);
        call.set("name", name.into());
        List { call }
    }
}

runtime::handle_as_client!(Operations);

static CANCEL: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.operations.cancel",
    verb: runtime::Verb::Post,
    path: "v3/{+name}:cancel",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_OPERATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().operations().cancel(..)",
            pattern: &patterns::PROJECTS_OPERATIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Operations::cancel`]: `POST v3/{+name}:cancel`.
///
/// The document calls it `dialogflow.projects.locations.operations.cancel`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Cancel {
    call: runtime::Call,
}

impl Cancel {
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

impl runtime::AsCall for Cancel {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for Cancel {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.operations.get",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_OPERATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().operations().get(..)",
            pattern: &patterns::PROJECTS_OPERATIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Operations::get`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.operations.get`. It needs one of the OAuth
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

impl runtime::AsCall for Get {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.operations.list",
    verb: runtime::Verb::Get,
    path: "v3/{+name}/operations",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().operations().list(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Operations::list`]: `GET v3/{+name}/operations`.
///
/// The document calls it `dialogflow.projects.locations.operations.list`. It needs one of the OAuth
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
    /// The standard list filter.
    pub fn set_filter(mut self, value: impl Into<String>) -> Self {
        self.call.set("filter", value.into());
        self
    }

    /// The standard list page size.
    pub fn set_page_size(mut self, value: i32) -> Self {
        self.call.set("pageSize", value);
        self
    }

    /// The standard list page token.
    pub fn set_page_token(mut self, value: impl Into<String>) -> Self {
        self.call.set("pageToken", value.into());
        self
    }

    /// When set to `true`, operations that are reachable are returned as normal, and those that are
    /// unreachable are returned in the ListOperationsResponse.unreachable field. This can only be
    /// `true` when reading across collections. For example, when `parent` is set to
    /// `"projects/example/locations/-"`. This field is not supported by default and will result in an
    /// `UNIMPLEMENTED` error if set unless explicitly documented otherwise in service or product
    /// specific documentation.
    pub fn set_return_partial_success(mut self, value: bool) -> Self {
        self.call.set("returnPartialSuccess", value);
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(
        self,
    ) -> runtime::SendFuture<schemas::longrunning::ListOperationsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::longrunning::ListOperationsResponse> {
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
        response: &schemas::longrunning::ListOperationsResponse,
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
    type Response = schemas::longrunning::ListOperationsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::longrunning::Operation;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.operations
    }
}

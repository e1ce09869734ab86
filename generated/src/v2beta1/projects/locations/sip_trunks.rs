//! The resource `projects.locations.sipTrunks`: its methods and what is below it.
//!
//! Its methods need the feature `sip-trunks`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](SipTrunks::create) | `POST v2beta1/{+parent}/sipTrunks` | Creates a SipTrunk for a specified location. |
//! | [`delete`](SipTrunks::delete) | `DELETE v2beta1/{+name}` | Deletes a specified SipTrunk. |
//! | [`get`](SipTrunks::get) | `GET v2beta1/{+name}` | Retrieves the specified SipTrunk. |
//! | [`list`](SipTrunks::list) | `GET v2beta1/{+parent}/sipTrunks` | Returns a list of SipTrunks in the specified location. |
//! | [`patch`](SipTrunks::patch) | `PATCH v2beta1/{+name}` | Updates the specified SipTrunk. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.sipTrunks`. Cheap to clone; all handles of a client
/// share its connections.
#[derive(Clone)]
pub struct SipTrunks {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl SipTrunks {
    /// Creates a [SipTrunk] for a specified location.
    ///
    /// `POST v2beta1/{+parent}/sipTrunks`
    ///
    /// - `parent`: Required. The location to create a SIP trunk for. Format: `projects//locations/`.
    ///   Looks like `projects/*/locations/*`.
    ///
    /// [SipTrunk]: crate::v2beta1::schemas::SipTrunk
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .sip_trunks()
    ///     .create("projects/my-project/locations/global", schemas::SipTrunk::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, parent: impl Into<String>, body: schemas::SipTrunk) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes a specified [SipTrunk].
    ///
    /// `DELETE v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the SIP trunk to delete. Format:
    ///   `projects//locations//sipTrunks/`. Looks like `projects/*/locations/*/sipTrunks/*`.
    ///
    /// [SipTrunk]: crate::v2beta1::schemas::SipTrunk
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .sip_trunks()
    ///     .delete("projects/my-project/locations/global/sipTrunks/my-sip-trunk")
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

    /// Retrieves the specified [SipTrunk].
    ///
    /// `GET v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the SIP trunk to delete. Format:
    ///   `projects//locations//sipTrunks/`. Looks like `projects/*/locations/*/sipTrunks/*`.
    ///
    /// [SipTrunk]: crate::v2beta1::schemas::SipTrunk
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .sip_trunks()
    ///     .get("projects/my-project/locations/global/sipTrunks/my-sip-trunk")
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

    /// Returns a list of SipTrunks in the specified location.
    ///
    /// `GET v2beta1/{+parent}/sipTrunks`
    ///
    /// - `parent`: Required. The location to list SIP trunks from. Format: `projects//locations/`.
    ///   Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .sip_trunks()
    ///     .list("projects/my-project/locations/global")
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

    /// Updates the specified [SipTrunk].
    ///
    /// `PATCH v2beta1/{+name}`
    ///
    /// - `name`: Identifier. The unique identifier of the SIP trunk. Format:
    ///   `projects//locations//sipTrunks/`. Looks like `projects/*/locations/*/sipTrunks/*`.
    ///
    /// [SipTrunk]: crate::v2beta1::schemas::SipTrunk
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .sip_trunks()
    ///     .patch(
    ///         "projects/my-project/locations/global/sipTrunks/my-sip-trunk",
    ///         schemas::SipTrunk::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::SipTrunk) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(SipTrunks);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.sipTrunks.create",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/sipTrunks",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`SipTrunks::create`]: `POST v2beta1/{+parent}/sipTrunks`.
///
/// The document calls it `dialogflow.projects.locations.sipTrunks.create`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::SipTrunk> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::SipTrunk> {
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
    id: "dialogflow.projects.locations.sipTrunks.delete",
    verb: runtime::Verb::Delete,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_SIP_TRUNKS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`SipTrunks::delete`]: `DELETE v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.sipTrunks.delete`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    id: "dialogflow.projects.locations.sipTrunks.get",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_SIP_TRUNKS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`SipTrunks::get`]: `GET v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.sipTrunks.get`. It needs one of the OAuth
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
    pub fn send(self) -> runtime::SendFuture<schemas::SipTrunk> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::SipTrunk> {
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
    id: "dialogflow.projects.locations.sipTrunks.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/sipTrunks",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`SipTrunks::list`]: `GET v2beta1/{+parent}/sipTrunks`.
///
/// The document calls it `dialogflow.projects.locations.sipTrunks.list`. It needs one of the OAuth
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListSipTrunksResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListSipTrunksResponse> {
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
        response: &schemas::ListSipTrunksResponse,
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
    type Response = schemas::ListSipTrunksResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::SipTrunk;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.sip_trunks
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.sipTrunks.patch",
    verb: runtime::Verb::Patch,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_SIP_TRUNKS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`SipTrunks::patch`]: `PATCH v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.sipTrunks.patch`. It needs one of the OAuth
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
    /// Optional. The mask to control which fields get updated. If the mask is not present, all fields
    /// will be updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::SipTrunk> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::SipTrunk> {
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

//! The methods of the resource `projects.locations`.

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};
use super::Locations;

impl Locations {
    /// Deletes the specified agent.
    ///
    /// `DELETE v2beta1/{+parent}/agent`
    ///
    /// - `parent`: Required. The project that the agent to delete is associated with. Format:
    ///   `projects/` or `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .delete_agent("projects/my-project/locations/global")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_agent(&self, parent: impl Into<String>) -> DeleteAgent {
        let mut call = runtime::Call::new(&self.client, &DELETE_AGENT);
        call.set("parent", parent.into());
        DeleteAgent { call }
    }

    /// Gets information about a location.
    ///
    /// `GET v2beta1/{+name}`
    ///
    /// - `name`: Resource name for the location. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .get("projects/my-project/locations/global")
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

    /// Retrieves the specified agent.
    ///
    /// `GET v2beta1/{+parent}/agent`
    ///
    /// - `parent`: Required. The project that the agent to fetch is associated with. Format:
    ///   `projects/` or `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .get_agent("projects/my-project/locations/global")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_agent(&self, parent: impl Into<String>) -> GetAgent {
        let mut call = runtime::Call::new(&self.client, &GET_AGENT);
        call.set("parent", parent.into());
        GetAgent { call }
    }

    /// Gets location-level encryption key specification.
    ///
    /// `GET v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the encryption spec resource to get. Looks like
    ///   `projects/*/locations/*/encryptionSpec`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .get_encryption_spec("projects/my-project/locations/global/encryptionSpec")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_encryption_spec(&self, name: impl Into<String>) -> GetEncryptionSpec {
        let mut call = runtime::Call::new(&self.client, &GET_ENCRYPTION_SPEC);
        call.set("name", name.into());
        GetEncryptionSpec { call }
    }

    /// Lists information about the supported locations for this service.
    ///
    /// `GET v2beta1/{+name}/locations`
    ///
    /// - `name`: The resource that owns the locations collection, if applicable. Looks like
    ///   `projects/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client.projects().locations().list("projects/my-project").by_item();
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

    /// Creates/updates the specified agent. Note: You should always train an agent prior to sending it
    /// queries. See the [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2beta1/{+parent}/agent`
    ///
    /// - `parent`: Required. The project of this agent. Format: `projects/` or `projects//locations/`.
    ///   Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .set_agent("projects/my-project/locations/global", schemas::Agent::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_agent(
        &self,
        parent: impl Into<String>,
        body: schemas::Agent,
    ) -> SetAgent {
        let mut call = runtime::Call::new(&self.client, &SET_AGENT);
        call.set("parent", parent.into());
        call.set_body(&body);
        SetAgent { call }
    }
}

static DELETE_AGENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.deleteAgent",
    verb: runtime::Verb::Delete,
    path: "v2beta1/{+parent}/agent",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Locations::delete_agent`]: `DELETE v2beta1/{+parent}/agent`.
///
/// The document calls it `dialogflow.projects.locations.deleteAgent`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct DeleteAgent {
    call: runtime::Call,
}

impl DeleteAgent {
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

impl runtime::AsCall for DeleteAgent {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for DeleteAgent {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.get",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Locations::get`]: `GET v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.get`. It needs one of the OAuth scopes
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
    pub fn send(self) -> runtime::SendFuture<schemas::location::Location> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::location::Location> {
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

static GET_AGENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.getAgent",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/agent",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Locations::get_agent`]: `GET v2beta1/{+parent}/agent`.
///
/// The document calls it `dialogflow.projects.locations.getAgent`. It needs one of the OAuth scopes
/// `https://www.googleapis.com/auth/cloud-platform`, `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct GetAgent {
    call: runtime::Call,
}

impl GetAgent {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Agent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Agent> {
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

impl runtime::AsCall for GetAgent {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for GetAgent {}

static GET_ENCRYPTION_SPEC: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.getEncryptionSpec",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_ENCRYPTION_SPEC)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Locations::get_encryption_spec`]: `GET v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.getEncryptionSpec`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct GetEncryptionSpec {
    call: runtime::Call,
}

impl GetEncryptionSpec {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::EncryptionSpec> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::EncryptionSpec> {
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

impl runtime::AsCall for GetEncryptionSpec {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for GetEncryptionSpec {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+name}/locations",
    patterns: &[("name", &patterns::PROJECTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Locations::list`]: `GET v2beta1/{+name}/locations`.
///
/// The document calls it `dialogflow.projects.locations.list`. It needs one of the OAuth scopes
/// `https://www.googleapis.com/auth/cloud-platform`, `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// Optional. Do not use this field. It is unsupported and is ignored unless explicitly documented
    /// otherwise. This is primarily for internal usage.
    pub fn set_extra_location_types(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .set_all(
                "extraLocationTypes",
                values.into_iter().map(::std::convert::Into::into),
            );
        self
    }

    /// A filter to narrow down results to a preferred subset. The filtering language accepts strings
    /// like `"displayName=tokyo"`, and is documented in more detail in
    /// [AIP-160](https://google.aip.dev/160).
    pub fn set_filter(mut self, value: impl Into<String>) -> Self {
        self.call.set("filter", value.into());
        self
    }

    /// The maximum number of results to return. If not set, the service selects a default.
    pub fn set_page_size(mut self, value: i32) -> Self {
        self.call.set("pageSize", value);
        self
    }

    /// A page token received from the `next_page_token` field in the response. Send that page token to
    /// receive the subsequent page.
    pub fn set_page_token(mut self, value: impl Into<String>) -> Self {
        self.call.set("pageToken", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::location::ListLocationsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::location::ListLocationsResponse> {
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
        response: &schemas::location::ListLocationsResponse,
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
    type Response = schemas::location::ListLocationsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::location::Location;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.locations
    }
}

static SET_AGENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.setAgent",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/agent",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Locations::set_agent`]: `POST v2beta1/{+parent}/agent`.
///
/// The document calls it `dialogflow.projects.locations.setAgent`. It needs one of the OAuth scopes
/// `https://www.googleapis.com/auth/cloud-platform`, `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct SetAgent {
    call: runtime::Call,
}

impl SetAgent {
    /// Optional. The mask to control which fields get updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Agent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Agent> {
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

impl runtime::AsCall for SetAgent {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for SetAgent {}

//! The methods of the resource `projects.locations`.

use crate::runtime;
use crate::v3beta1::{patterns, schemas, scopes};
use super::Locations;

impl Locations {
    /// Gets information about a location.
    ///
    /// `GET v3beta1/{+name}`
    ///
    /// - `name`: Resource name for the location. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
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

    /// Lists information about the supported locations for this service.
    ///
    /// `GET v3beta1/{+name}/locations`
    ///
    /// - `name`: The resource that owns the locations collection, if applicable. Looks like
    ///   `projects/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
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
}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.get",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Locations::get`]: `GET v3beta1/{+name}`.
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

impl crate::v3beta1::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.list",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+name}/locations",
    patterns: &[("name", &patterns::PROJECTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Locations::list`]: `GET v3beta1/{+name}/locations`.
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

impl crate::v3beta1::RequestOptions for List {}

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

//! The resource `projects.locations.securitySettings`: its methods and what is below it.
//!
//! Its methods need the feature `security-settings`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](SecuritySettings::create) | `POST v3beta1/{+parent}/securitySettings` | Create security settings in the specified location. |
//! | [`delete`](SecuritySettings::delete) | `DELETE v3beta1/{+name}` | Deletes the specified SecuritySettings. |
//! | [`get`](SecuritySettings::get) | `GET v3beta1/{+name}` | Retrieves the specified SecuritySettings. |
//! | [`list`](SecuritySettings::list) | `GET v3beta1/{+parent}/securitySettings` | Returns the list of all security settings in the specified location. |
//! | [`patch`](SecuritySettings::patch) | `PATCH v3beta1/{+name}` | Updates the specified SecuritySettings. |

use crate::runtime;
use crate::v3beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.securitySettings`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct SecuritySettings {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl SecuritySettings {
    /// Create security settings in the specified location.
    ///
    /// `POST v3beta1/{+parent}/securitySettings`
    ///
    /// - `parent`: Required. The location to create an [SecuritySettings] for. Format:
    ///   `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// [SecuritySettings]: crate::v3beta1::schemas::SecuritySettings
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .security_settings()
    ///     .create("projects/my-project/locations/global", schemas::SecuritySettings::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::SecuritySettings,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified [SecuritySettings].
    ///
    /// `DELETE v3beta1/{+name}`
    ///
    /// - `name`: Required. The name of the [SecuritySettings] to delete. Format:
    ///   `projects//locations//securitySettings/`. Looks like
    ///   `projects/*/locations/*/securitySettings/*`.
    ///
    /// [SecuritySettings]: crate::v3beta1::schemas::SecuritySettings
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .security_settings()
    ///     .delete(
    ///         "projects/my-project/locations/global/securitySettings/my-security-setting",
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

    /// Retrieves the specified [SecuritySettings]. The returned settings may be stale by up to 1
    /// minute.
    ///
    /// `GET v3beta1/{+name}`
    ///
    /// - `name`: Required. Resource name of the settings. Format:
    ///   `projects//locations//securitySettings/`. Looks like
    ///   `projects/*/locations/*/securitySettings/*`.
    ///
    /// [SecuritySettings]: crate::v3beta1::schemas::SecuritySettings
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .security_settings()
    ///     .get("projects/my-project/locations/global/securitySettings/my-security-setting")
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

    /// Returns the list of all security settings in the specified location.
    ///
    /// `GET v3beta1/{+parent}/securitySettings`
    ///
    /// - `parent`: Required. The location to list all security settings for. Format:
    ///   `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .security_settings()
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

    /// Updates the specified [SecuritySettings].
    ///
    /// `PATCH v3beta1/{+name}`
    ///
    /// - `name`: Resource name of the settings. Required for the
    ///   SecuritySettingsService.UpdateSecuritySettings method.
    ///   SecuritySettingsService.CreateSecuritySettings populates the name automatically. Format:
    ///   `projects//locations//securitySettings/`. Looks like
    ///   `projects/*/locations/*/securitySettings/*`.
    ///
    /// [SecuritySettings]: crate::v3beta1::schemas::SecuritySettings
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .security_settings()
    ///     .patch(
    ///         "projects/my-project/locations/global/securitySettings/my-security-setting",
    ///         schemas::SecuritySettings::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(
        &self,
        name: impl Into<String>,
        body: schemas::SecuritySettings,
    ) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(SecuritySettings);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.securitySettings.create",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+parent}/securitySettings",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`SecuritySettings::create`]: `POST v3beta1/{+parent}/securitySettings`.
///
/// The document calls it `dialogflow.projects.locations.securitySettings.create`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::SecuritySettings> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SecuritySettings> {
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
    id: "dialogflow.projects.locations.securitySettings.delete",
    verb: runtime::Verb::Delete,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_SECURITY_SETTINGS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`SecuritySettings::delete`]: `DELETE v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.securitySettings.delete`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v3beta1::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.securitySettings.get",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_SECURITY_SETTINGS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`SecuritySettings::get`]: `GET v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.securitySettings.get`. It needs one of the
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
    pub fn send(self) -> runtime::SendFuture<schemas::SecuritySettings> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SecuritySettings> {
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
    id: "dialogflow.projects.locations.securitySettings.list",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+parent}/securitySettings",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`SecuritySettings::list`]: `GET v3beta1/{+parent}/securitySettings`.
///
/// The document calls it `dialogflow.projects.locations.securitySettings.list`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListSecuritySettingsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListSecuritySettingsResponse> {
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
        response: &schemas::ListSecuritySettingsResponse,
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
    type Response = schemas::ListSecuritySettingsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::SecuritySettings;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.security_settings
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.securitySettings.patch",
    verb: runtime::Verb::Patch,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_SECURITY_SETTINGS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`SecuritySettings::patch`]: `PATCH v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.securitySettings.patch`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Required. The mask to control which fields get updated. If the mask is not present, all fields
    /// will be updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::SecuritySettings> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SecuritySettings> {
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

impl crate::v3beta1::RequestOptions for Patch {}

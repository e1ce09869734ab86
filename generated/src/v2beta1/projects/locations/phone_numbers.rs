//! The resource `projects.locations.phoneNumbers`: its methods and what is below it.
//!
//! Its methods need the feature `phone-numbers`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`delete`](PhoneNumbers::delete) | `DELETE v2beta1/{+name}` | Requests deletion of a `PhoneNumber`. |
//! | [`list`](PhoneNumbers::list) | `GET v2beta1/{+parent}/phoneNumbers` | Returns the list of all phone numbers in the specified project. |
//! | [`patch`](PhoneNumbers::patch) | `PATCH v2beta1/{+name}` | Updates the specified `PhoneNumber`. |
//! | [`undelete`](PhoneNumbers::undelete) | `POST v2beta1/{+name}:undelete` | Cancels the deletion request for a `PhoneNumber`. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.phoneNumbers`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct PhoneNumbers {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl PhoneNumbers {
    /// Requests deletion of a [`PhoneNumber`]. The [`PhoneNumber`] is moved into the DELETE_REQUESTED
    /// state immediately, and is deleted approximately 30 days later. This method may only be called on
    /// a [`PhoneNumber`] in the ACTIVE state.
    ///
    /// `DELETE v2beta1/{+name}`
    ///
    /// - `name`: Required. The unique identifier of the [`PhoneNumber`] to delete. Format:
    ///   `projects//phoneNumbers/`. Format: `projects//locations//phoneNumbers/`. Looks like
    ///   `projects/*/locations/*/phoneNumbers/*`.
    ///
    /// [`PhoneNumber`]: crate::v2beta1::schemas::PhoneNumber
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .phone_numbers()
    ///     .delete("projects/my-project/locations/global/phoneNumbers/my-phone-number")
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

    /// Returns the list of all phone numbers in the specified project.
    ///
    /// `GET v2beta1/{+parent}/phoneNumbers`
    ///
    /// - `parent`: Required. The project to list all [`PhoneNumber`] resources from. Format:
    ///   `projects/`. Format: `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// [`PhoneNumber`]: crate::v2beta1::schemas::PhoneNumber
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .phone_numbers()
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

    /// Updates the specified [`PhoneNumber`].
    ///
    /// `PATCH v2beta1/{+name}`
    ///
    /// - `name`: Optional. The unique identifier of this phone number. Required for
    ///   [PhoneNumbers.UpdatePhoneNumber] method. Format: `projects//phoneNumbers/`. Format:
    ///   `projects//locations//phoneNumbers/`. Looks like `projects/*/locations/*/phoneNumbers/*`.
    ///
    /// [`PhoneNumber`]: crate::v2beta1::schemas::PhoneNumber
    /// [PhoneNumbers.UpdatePhoneNumber]: crate::v2beta1::projects::locations::phone_numbers::PhoneNumbers::patch
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .phone_numbers()
    ///     .patch(
    ///         "projects/my-project/locations/global/phoneNumbers/my-phone-number",
    ///         schemas::PhoneNumber::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::PhoneNumber) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }

    /// Cancels the deletion request for a [`PhoneNumber`]. This method may only be called on a
    /// [`PhoneNumber`] in the DELETE_REQUESTED state.
    ///
    /// `POST v2beta1/{+name}:undelete`
    ///
    /// - `name`: Required. The unique identifier of the [`PhoneNumber`] to delete. Format:
    ///   `projects//phoneNumbers/`. Format: `projects//locations//phoneNumbers/`. Looks like
    ///   `projects/*/locations/*/phoneNumbers/*`.
    ///
    /// [`PhoneNumber`]: crate::v2beta1::schemas::PhoneNumber
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .phone_numbers()
    ///     .undelete("projects/my-project/locations/global/phoneNumbers/my-phone-number")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn undelete(&self, name: impl Into<String>) -> Undelete {
        let mut call = runtime::Call::new(&self.client, &UNDELETE);
        call.set("name", name.into());
        Undelete { call }
    }
}

runtime::handle_as_client!(PhoneNumbers);

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.phoneNumbers.delete",
    verb: runtime::Verb::Delete,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_PHONE_NUMBERS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().phone_numbers().delete(..)",
            pattern: &patterns::PROJECTS_PHONE_NUMBERS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`PhoneNumbers::delete`]: `DELETE v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.phoneNumbers.delete`. It needs one of the
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
    pub fn send(self) -> runtime::SendFuture<schemas::PhoneNumber> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::PhoneNumber> {
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

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.phoneNumbers.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/phoneNumbers",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().phone_numbers().list(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`PhoneNumbers::list`]: `GET v2beta1/{+parent}/phoneNumbers`.
///
/// The document calls it `dialogflow.projects.locations.phoneNumbers.list`. It needs one of the
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
    /// Optional. The maximum number of items to return in a single page. The default value is 100. The
    /// maximum value is 1000.
    pub fn set_page_size(mut self, value: i32) -> Self {
        self.call.set("pageSize", value);
        self
    }

    /// Optional. The next_page_token value returned from a previous list request.
    pub fn set_page_token(mut self, value: impl Into<String>) -> Self {
        self.call.set("pageToken", value.into());
        self
    }

    /// Optional. Controls whether [`PhoneNumber`] resources in the DELETE_REQUESTED state should be
    /// returned. Defaults to false.
    ///
    /// [`PhoneNumber`]: crate::v2beta1::schemas::PhoneNumber
    pub fn set_show_deleted(mut self, value: bool) -> Self {
        self.call.set("showDeleted", value);
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::ListPhoneNumbersResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListPhoneNumbersResponse> {
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
        response: &schemas::ListPhoneNumbersResponse,
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
    type Response = schemas::ListPhoneNumbersResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::PhoneNumber;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.phone_numbers
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.phoneNumbers.patch",
    verb: runtime::Verb::Patch,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_PHONE_NUMBERS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().phone_numbers().patch(..)",
            pattern: &patterns::PROJECTS_PHONE_NUMBERS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`PhoneNumbers::patch`]: `PATCH v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.phoneNumbers.patch`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Optional. The mask to control which fields get updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::PhoneNumber> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::PhoneNumber> {
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

static UNDELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.phoneNumbers.undelete",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+name}:undelete",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_PHONE_NUMBERS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().phone_numbers().undelete(..)",
            pattern: &patterns::PROJECTS_PHONE_NUMBERS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`PhoneNumbers::undelete`]: `POST v2beta1/{+name}:undelete`.
///
/// The document calls it `dialogflow.projects.locations.phoneNumbers.undelete`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Undelete {
    call: runtime::Call,
}

impl Undelete {
    /// Sets the body, which is empty unless this is called.
    pub fn set_body(mut self, body: schemas::UndeletePhoneNumberRequest) -> Self {
        self.call.set_body(&body);
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::PhoneNumber> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::PhoneNumber> {
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

impl runtime::AsCall for Undelete {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for Undelete {}

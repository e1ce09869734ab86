//! The resource `projects.answerRecords`: its methods and what is below it.
//!
//! Its methods need the feature `answer-records`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`list`](AnswerRecords::list) | `GET v2/{+parent}/answerRecords` | Returns the list of all answer records in the specified project in reverse chronological order. |
//! | [`patch`](AnswerRecords::patch) | `PATCH v2/{+name}` | Updates the specified answer record. |

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};

/// Handle of the resource `projects.answerRecords`. Cheap to clone; all handles of a client share
/// its connections.
#[derive(Clone)]
pub struct AnswerRecords {
    pub(in crate::v2) client: runtime::ClientCore,
}

impl AnswerRecords {
    /// Returns the list of all answer records in the specified project in reverse chronological order.
    ///
    /// `GET v2/{+parent}/answerRecords`
    ///
    /// - `parent`: Required. The project to list all answer records for in reverse chronological order.
    ///   Format: `projects//locations/`. Looks like `projects/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .answer_records()
    ///     .list("projects/my-project")
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

    /// Updates the specified answer record.
    ///
    /// `PATCH v2/{+name}`
    ///
    /// - `name`: The unique identifier of this answer record. Format:
    ///   `projects//locations//answerRecords/`. Looks like `projects/*/answerRecords/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .answer_records()
    ///     .patch(
    ///         "projects/my-project/answerRecords/my-answer-record",
    ///         schemas::AnswerRecord::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::AnswerRecord) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(AnswerRecords);

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.answerRecords.list",
    verb: runtime::Verb::Get,
    path: "v2/{+parent}/answerRecords",
    patterns: &[("parent", &patterns::PROJECTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().answer_records().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`AnswerRecords::list`]: `GET v2/{+parent}/answerRecords`.
///
/// The document calls it `dialogflow.projects.answerRecords.list`. It needs one of the OAuth scopes
/// `https://www.googleapis.com/auth/cloud-platform`, `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// Optional. Filters to restrict results to specific answer records. The expression has the
    /// following syntax: \[AND \] ... The following fields and operators are supported:
    ///
    /// - conversation_id with equals(=) operator Examples:
    /// - `conversation_id=bar` matches answer records in the
    ///   `projects/foo/locations/global/conversations/bar` conversation (assuming the parent is
    ///   `projects/foo/locations/global`). For more information about filtering, see
    ///   [API Filtering](https://aip.dev/160).
    pub fn set_filter(mut self, value: impl Into<String>) -> Self {
        self.call.set("filter", value.into());
        self
    }

    /// Optional. The maximum number of records to return in a single page. The server may return fewer
    /// records than this. If unspecified, we use 10. The maximum is 100.
    pub fn set_page_size(mut self, value: i32) -> Self {
        self.call.set("pageSize", value);
        self
    }

    /// Optional. The [ListAnswerRecordsResponse.next_page_token] value returned from a previous list
    /// request used to continue listing on the next page.
    ///
    /// [ListAnswerRecordsResponse.next_page_token]: field@crate::v2::schemas::ListAnswerRecordsResponse::next_page_token
    pub fn set_page_token(mut self, value: impl Into<String>) -> Self {
        self.call.set("pageToken", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::ListAnswerRecordsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListAnswerRecordsResponse> {
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
        response: &schemas::ListAnswerRecordsResponse,
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

impl crate::v2::RequestOptions for List {}

impl runtime::Paged for List {
    type Response = schemas::ListAnswerRecordsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::AnswerRecord;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.answer_records
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.answerRecords.patch",
    verb: runtime::Verb::Patch,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_ANSWER_RECORDS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().answer_records().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_ANSWER_RECORDS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`AnswerRecords::patch`]: `PATCH v2/{+name}`.
///
/// The document calls it `dialogflow.projects.answerRecords.patch`. It needs one of the OAuth
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
    pub fn send(self) -> runtime::SendFuture<schemas::AnswerRecord> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::AnswerRecord> {
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

impl crate::v2::RequestOptions for Patch {}

//! The methods of the resource `projects.locations.conversations.participants`.

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};
use super::Participants;

impl Participants {
    /// Adds a text (chat, for example), or audio (phone recording, for example) message from a
    /// participant into the conversation. Note: Always use agent versions for production traffic sent
    /// to virtual agents. See
    /// [Versions and environments](https://cloud.google.com/dialogflow/es/docs/agents-versions).
    ///
    /// `POST v2/{+participant}:analyzeContent`
    ///
    /// - `participant`: Required. The name of the participant this text comes from. Format:
    ///   `projects//locations//conversations//participants/`. Looks like
    ///   `projects/*/locations/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .participants()
    ///     .analyze_content(
    ///         "projects/my-project/locations/global/conversations/my-conversation/participants/my-participant",
    ///         schemas::AnalyzeContentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn analyze_content(
        &self,
        participant: impl Into<String>,
        body: schemas::AnalyzeContentRequest,
    ) -> AnalyzeContent {
        let mut call = runtime::Call::new(&self.client, &ANALYZE_CONTENT);
        call.set("participant", participant.into());
        call.set_body(&body);
        AnalyzeContent { call }
    }

    /// Creates a new participant in a conversation.
    ///
    /// `POST v2/{+parent}/participants`
    ///
    /// - `parent`: Required. Resource identifier of the conversation adding the participant. Format:
    ///   `projects//locations//conversations/`. Looks like `projects/*/locations/*/conversations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .participants()
    ///     .create(
    ///         "projects/my-project/locations/global/conversations/my-conversation",
    ///         schemas::Participant::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::Participant,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Retrieves a conversation participant.
    ///
    /// `GET v2/{+name}`
    ///
    /// - `name`: Required. The name of the participant. Format:
    ///   `projects//locations//conversations//participants/`. Looks like
    ///   `projects/*/locations/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .participants()
    ///     .get(
    ///         "projects/my-project/locations/global/conversations/my-conversation/participants/my-participant",
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

    /// Returns the list of all participants in the specified conversation.
    ///
    /// `GET v2/{+parent}/participants`
    ///
    /// - `parent`: Required. The conversation to list all participants from. Format:
    ///   `projects//locations//conversations/`. Looks like `projects/*/locations/*/conversations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .participants()
    ///     .list("projects/my-project/locations/global/conversations/my-conversation")
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

    /// Updates the specified participant.
    ///
    /// `PATCH v2/{+name}`
    ///
    /// - `name`: Optional. The unique identifier of this participant. Format:
    ///   `projects//locations//conversations//participants/`. Looks like
    ///   `projects/*/locations/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .participants()
    ///     .patch(
    ///         "projects/my-project/locations/global/conversations/my-conversation/participants/my-participant",
    ///         schemas::Participant::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Participant) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

static ANALYZE_CONTENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.participants.analyzeContent",
    verb: runtime::Verb::Post,
    path: "v2/{+participant}:analyzeContent",
    patterns: &[
        ("participant", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS),
    ],
    siblings: &[
        runtime::Sibling {
            parameter: "participant",
            accessor: "projects().conversations().participants().analyze_content(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Participants::analyze_content`]: `POST v2/{+participant}:analyzeContent`.
///
/// The document calls it `dialogflow.projects.locations.conversations.participants.analyzeContent`.
/// It needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct AnalyzeContent {
    call: runtime::Call,
}

impl AnalyzeContent {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::AnalyzeContentResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::AnalyzeContentResponse> {
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

impl runtime::AsCall for AnalyzeContent {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for AnalyzeContent {}

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.participants.create",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/participants",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversations().participants().create(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Participants::create`]: `POST v2/{+parent}/participants`.
///
/// The document calls it `dialogflow.projects.locations.conversations.participants.create`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Participant> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Participant> {
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

impl crate::v2::RequestOptions for Create {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.participants.get",
    verb: runtime::Verb::Get,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().conversations().participants().get(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Participants::get`]: `GET v2/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.conversations.participants.get`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Participant> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Participant> {
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

impl crate::v2::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.participants.list",
    verb: runtime::Verb::Get,
    path: "v2/{+parent}/participants",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversations().participants().list(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Participants::list`]: `GET v2/{+parent}/participants`.
///
/// The document calls it `dialogflow.projects.locations.conversations.participants.list`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListParticipantsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListParticipantsResponse> {
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
        response: &schemas::ListParticipantsResponse,
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
    type Response = schemas::ListParticipantsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Participant;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.participants
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.participants.patch",
    verb: runtime::Verb::Patch,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().conversations().participants().patch(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Participants::patch`]: `PATCH v2/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.conversations.participants.patch`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Required. The mask to specify which fields to update.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Participant> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Participant> {
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

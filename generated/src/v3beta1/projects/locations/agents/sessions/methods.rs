//! The methods of the resource `projects.locations.agents.sessions`.

use crate::runtime;
use crate::v3beta1::{patterns, schemas, scopes};
use super::Sessions;

impl Sessions {
    /// Processes a natural language query and returns structured, actionable data as a result. This
    /// method is not idempotent, because it may cause session entity types to be updated, which in turn
    /// might affect results of future queries. Note: Always use agent versions for production traffic.
    /// See [Versions and environments](https://cloud.google.com/dialogflow/cx/docs/concept/version).
    ///
    /// `POST v3beta1/{+session}:detectIntent`
    ///
    /// - `session`: Required. The name of the session this query is sent to. Format:
    ///   `projects//locations//agents//sessions/` or
    ///   `projects//locations//agents//environments//sessions/`. If `Environment ID` is not specified,
    ///   we assume default 'draft' environment. It's up to the API caller to choose an appropriate
    ///   `Session ID`. It can be a random number or some type of session identifiers (preferably
    ///   hashed). The length of the `Session ID` must not exceed 36 characters. For more information,
    ///   see the [sessions guide](https://cloud.google.com/dialogflow/cx/docs/concept/session). Note:
    ///   Always use agent versions for production traffic. See [Versions and
    ///   environments](https://cloud.google.com/dialogflow/cx/docs/concept/version). Looks like
    ///   `projects/*/locations/*/agents/*/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .sessions()
    ///     .detect_intent(
    ///         "projects/my-project/locations/global/agents/my-agent/sessions/my-session",
    ///         schemas::DetectIntentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn detect_intent(
        &self,
        session: impl Into<String>,
        body: schemas::DetectIntentRequest,
    ) -> DetectIntent {
        let mut call = runtime::Call::new(&self.client, &DETECT_INTENT);
        call.set("session", session.into());
        call.set_body(&body);
        DetectIntent { call }
    }

    /// Fulfills a matched intent returned by MatchIntent. Must be called after MatchIntent, with input
    /// from [MatchIntentResponse]. Otherwise, the behavior is undefined.
    ///
    /// `POST v3beta1/{+session}:fulfillIntent`
    ///
    /// - `session`: Required. The name of the session this query is sent to. Format:
    ///   `projects//locations//agents//sessions/` or
    ///   `projects//locations//agents//environments//sessions/`. If `Environment ID` is not specified,
    ///   we assume default 'draft' environment. It's up to the API caller to choose an appropriate
    ///   `Session ID`. It can be a random number or some type of session identifiers (preferably
    ///   hashed). The length of the `Session ID` must not exceed 36 characters. For more information,
    ///   see the [sessions guide](https://cloud.google.com/dialogflow/cx/docs/concept/session). Looks
    ///   like `projects/*/locations/*/agents/*/sessions/*`.
    ///
    /// [MatchIntentResponse]: crate::v3beta1::schemas::MatchIntentResponse
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .sessions()
    ///     .fulfill_intent(
    ///         "projects/my-project/locations/global/agents/my-agent/sessions/my-session",
    ///         schemas::FulfillIntentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fulfill_intent(
        &self,
        session: impl Into<String>,
        body: schemas::FulfillIntentRequest,
    ) -> FulfillIntent {
        let mut call = runtime::Call::new(&self.client, &FULFILL_INTENT);
        call.set("session", session.into());
        call.set_body(&body);
        FulfillIntent { call }
    }

    /// Returns preliminary intent match results, doesn't change the session status.
    ///
    /// `POST v3beta1/{+session}:matchIntent`
    ///
    /// - `session`: Required. The name of the session this query is sent to. Format:
    ///   `projects//locations//agents//sessions/` or
    ///   `projects//locations//agents//environments//sessions/`. If `Environment ID` is not specified,
    ///   we assume default 'draft' environment. It's up to the API caller to choose an appropriate
    ///   `Session ID`. It can be a random number or some type of session identifiers (preferably
    ///   hashed). The length of the `Session ID` must not exceed 36 characters. For more information,
    ///   see the [sessions guide](https://cloud.google.com/dialogflow/cx/docs/concept/session). Looks
    ///   like `projects/*/locations/*/agents/*/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .sessions()
    ///     .match_intent(
    ///         "projects/my-project/locations/global/agents/my-agent/sessions/my-session",
    ///         schemas::MatchIntentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn match_intent(
        &self,
        session: impl Into<String>,
        body: schemas::MatchIntentRequest,
    ) -> MatchIntent {
        let mut call = runtime::Call::new(&self.client, &MATCH_INTENT);
        call.set("session", session.into());
        call.set_body(&body);
        MatchIntent { call }
    }

    /// Processes a natural language query and returns structured, actionable data as a result through
    /// server-side streaming. Server-side streaming allows Dialogflow to send
    /// [partial responses](https://cloud.google.com/dialogflow/cx/docs/concept/fulfillment#partial-response)
    /// earlier in a single request.
    ///
    /// `POST v3beta1/{+session}:serverStreamingDetectIntent`
    ///
    /// - `session`: Required. The name of the session this query is sent to. Format:
    ///   `projects//locations//agents//sessions/` or
    ///   `projects//locations//agents//environments//sessions/`. If `Environment ID` is not specified,
    ///   we assume default 'draft' environment. It's up to the API caller to choose an appropriate
    ///   `Session ID`. It can be a random number or some type of session identifiers (preferably
    ///   hashed). The length of the `Session ID` must not exceed 36 characters. For more information,
    ///   see the [sessions guide](https://cloud.google.com/dialogflow/cx/docs/concept/session). Note:
    ///   Always use agent versions for production traffic. See [Versions and
    ///   environments](https://cloud.google.com/dialogflow/cx/docs/concept/version). Looks like
    ///   `projects/*/locations/*/agents/*/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .sessions()
    ///     .server_streaming_detect_intent(
    ///         "projects/my-project/locations/global/agents/my-agent/sessions/my-session",
    ///         schemas::DetectIntentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn server_streaming_detect_intent(
        &self,
        session: impl Into<String>,
        body: schemas::DetectIntentRequest,
    ) -> ServerStreamingDetectIntent {
        let mut call = runtime::Call::new(&self.client, &SERVER_STREAMING_DETECT_INTENT);
        call.set("session", session.into());
        call.set_body(&body);
        ServerStreamingDetectIntent {
            call,
        }
    }

    /// Updates the feedback received from the user for a single turn of the bot response.
    ///
    /// `POST v3beta1/{+session}:submitAnswerFeedback`
    ///
    /// - `session`: Required. The name of the session the feedback was sent to. Looks like
    ///   `projects/*/locations/*/agents/*/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .sessions()
    ///     .submit_answer_feedback(
    ///         "projects/my-project/locations/global/agents/my-agent/sessions/my-session",
    ///         schemas::SubmitAnswerFeedbackRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn submit_answer_feedback(
        &self,
        session: impl Into<String>,
        body: schemas::SubmitAnswerFeedbackRequest,
    ) -> SubmitAnswerFeedback {
        let mut call = runtime::Call::new(&self.client, &SUBMIT_ANSWER_FEEDBACK);
        call.set("session", session.into());
        call.set_body(&body);
        SubmitAnswerFeedback { call }
    }
}

static DETECT_INTENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.sessions.detectIntent",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+session}:detectIntent",
    patterns: &[("session", &patterns::PROJECTS_LOCATIONS_AGENTS_SESSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "session",
            accessor: "projects().locations().agents().environments().sessions().detect_intent(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Sessions::detect_intent`]: `POST v3beta1/{+session}:detectIntent`.
///
/// The document calls it `dialogflow.projects.locations.agents.sessions.detectIntent`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct DetectIntent {
    call: runtime::Call,
}

impl DetectIntent {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::DetectIntentResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::DetectIntentResponse> {
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

impl runtime::AsCall for DetectIntent {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3beta1::RequestOptions for DetectIntent {}

static FULFILL_INTENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.sessions.fulfillIntent",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+session}:fulfillIntent",
    patterns: &[("session", &patterns::PROJECTS_LOCATIONS_AGENTS_SESSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "session",
            accessor: "projects().locations().agents().environments().sessions().fulfill_intent(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Sessions::fulfill_intent`]: `POST v3beta1/{+session}:fulfillIntent`.
///
/// The document calls it `dialogflow.projects.locations.agents.sessions.fulfillIntent`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct FulfillIntent {
    call: runtime::Call,
}

impl FulfillIntent {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::FulfillIntentResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::FulfillIntentResponse> {
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

impl runtime::AsCall for FulfillIntent {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3beta1::RequestOptions for FulfillIntent {}

static MATCH_INTENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.sessions.matchIntent",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+session}:matchIntent",
    patterns: &[("session", &patterns::PROJECTS_LOCATIONS_AGENTS_SESSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "session",
            accessor: "projects().locations().agents().environments().sessions().match_intent(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Sessions::match_intent`]: `POST v3beta1/{+session}:matchIntent`.
///
/// The document calls it `dialogflow.projects.locations.agents.sessions.matchIntent`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct MatchIntent {
    call: runtime::Call,
}

impl MatchIntent {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::MatchIntentResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::MatchIntentResponse> {
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

impl runtime::AsCall for MatchIntent {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3beta1::RequestOptions for MatchIntent {}

static SERVER_STREAMING_DETECT_INTENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.sessions.serverStreamingDetectIntent",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+session}:serverStreamingDetectIntent",
    patterns: &[("session", &patterns::PROJECTS_LOCATIONS_AGENTS_SESSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "session",
            accessor: "projects().locations().agents().environments().sessions().server_streaming_detect_intent(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Sessions::server_streaming_detect_intent`]:
/// `POST v3beta1/{+session}:serverStreamingDetectIntent`.
///
/// The document calls it
/// `dialogflow.projects.locations.agents.sessions.serverStreamingDetectIntent`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct ServerStreamingDetectIntent {
    call: runtime::Call,
}

impl ServerStreamingDetectIntent {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::DetectIntentResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::DetectIntentResponse> {
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

impl runtime::AsCall for ServerStreamingDetectIntent {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3beta1::RequestOptions for ServerStreamingDetectIntent {}

static SUBMIT_ANSWER_FEEDBACK: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.sessions.submitAnswerFeedback",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+session}:submitAnswerFeedback",
    patterns: &[("session", &patterns::PROJECTS_LOCATIONS_AGENTS_SESSIONS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Sessions::submit_answer_feedback`]:
/// `POST v3beta1/{+session}:submitAnswerFeedback`.
///
/// The document calls it `dialogflow.projects.locations.agents.sessions.submitAnswerFeedback`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct SubmitAnswerFeedback {
    call: runtime::Call,
}

impl SubmitAnswerFeedback {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::AnswerFeedback> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::AnswerFeedback> {
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

impl runtime::AsCall for SubmitAnswerFeedback {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3beta1::RequestOptions for SubmitAnswerFeedback {}

//! The methods of the resource `projects.agent.sessions`.

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};
use super::Sessions;

impl Sessions {
    /// Deletes all active contexts in the specified session.
    ///
    /// `DELETE v2/{+parent}/contexts`
    ///
    /// - `parent`: Required. The name of the session to delete all contexts from. Format:
    ///   `projects//agent/sessions/` or `projects//agent/environments//users//sessions/`. If
    ///   `Environment ID` is not specified we assume default 'draft' environment. If `User ID` is not
    ///   specified, we assume default '-' user. Looks like `projects/*/agent/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .sessions()
    ///     .delete_contexts("projects/my-project/agent/sessions/my-session")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contexts(&self, parent: impl Into<String>) -> DeleteContexts {
        let mut call = runtime::Call::new(&self.client, &DELETE_CONTEXTS);
        call.set("parent", parent.into());
        DeleteContexts { call }
    }

    /// Processes a natural language query and returns structured, actionable data as a result. This
    /// method is not idempotent, because it may cause contexts and session entity types to be updated,
    /// which in turn might affect results of future queries. If you might use
    /// [Agent Assist](https://cloud.google.com/dialogflow/docs/#aa) or other CCAI products now or in
    /// the future, consider using AnalyzeContent instead of `DetectIntent`. `AnalyzeContent` has
    /// additional functionality for Agent Assist and other CCAI products. Note: Always use agent
    /// versions for production traffic. See
    /// [Versions and environments](https://cloud.google.com/dialogflow/es/docs/agents-versions).
    ///
    /// `POST v2/{+session}:detectIntent`
    ///
    /// - `session`: Required. The name of the session this query is sent to. Format:
    ///   `projects//agent/sessions/`, or `projects//agent/environments//users//sessions/`. If
    ///   `Environment ID` is not specified, we assume default 'draft' environment (`Environment ID`
    ///   might be referred to as environment name at some places). If `User ID` is not specified, we
    ///   are using "-". It's up to the API caller to choose an appropriate `Session ID` and `User Id`.
    ///   They can be a random number or some type of user and session identifiers (preferably hashed).
    ///   The length of the `Session ID` and `User ID` must not exceed 36 characters. For more
    ///   information, see the [API interactions
    ///   guide](https://cloud.google.com/dialogflow/docs/api-overview). Note: Always use agent versions
    ///   for production traffic. See [Versions and
    ///   environments](https://cloud.google.com/dialogflow/es/docs/agents-versions). Looks like
    ///   `projects/*/agent/sessions/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .agent()
    ///     .sessions()
    ///     .detect_intent(
    ///         "projects/my-project/agent/sessions/my-session",
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
}

static DELETE_CONTEXTS: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.sessions.deleteContexts",
    verb: runtime::Verb::Delete,
    path: "v2/{+parent}/contexts",
    patterns: &[("parent", &patterns::PROJECTS_AGENT_SESSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().users().sessions().delete_contexts(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().environments().users().sessions().delete_contexts(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().sessions().delete_contexts(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Sessions::delete_contexts`]: `DELETE v2/{+parent}/contexts`.
///
/// The document calls it `dialogflow.projects.agent.sessions.deleteContexts`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct DeleteContexts {
    call: runtime::Call,
}

impl DeleteContexts {
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

impl runtime::AsCall for DeleteContexts {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for DeleteContexts {}

static DETECT_INTENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.agent.sessions.detectIntent",
    verb: runtime::Verb::Post,
    path: "v2/{+session}:detectIntent",
    patterns: &[("session", &patterns::PROJECTS_AGENT_SESSIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "session",
            accessor: "projects().agent().environments().users().sessions().detect_intent(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "session",
            accessor: "projects().locations().agent().environments().users().sessions().detect_intent(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS,
        },
        runtime::Sibling {
            parameter: "session",
            accessor: "projects().locations().agent().sessions().detect_intent(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT_SESSIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Sessions::detect_intent`]: `POST v2/{+session}:detectIntent`.
///
/// The document calls it `dialogflow.projects.agent.sessions.detectIntent`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v2::RequestOptions for DetectIntent {}

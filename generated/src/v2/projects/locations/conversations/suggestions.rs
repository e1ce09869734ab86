//! The resource `projects.locations.conversations.suggestions`: its methods and what is below it.
//!
//! Its methods need the feature `suggestions`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`generate`](Suggestions::generate) | `POST v2/{+conversation}/suggestions:generate` | Generates all the suggestions using generators configured in the conversation profile. |
//! | [`search_knowledge`](Suggestions::search_knowledge) | `POST v2/{+conversation}/suggestions:searchKnowledge` | Get answers for the given query based on knowledge documents. |
//! | [`suggest_conversation_summary`](Suggestions::suggest_conversation_summary) | `POST v2/{+conversation}/suggestions:suggestConversationSummary` | Suggests summary for a conversation based on specific historical messages. |

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.conversations.suggestions`. Cheap to clone; all
/// handles of a client share its connections.
#[derive(Clone)]
pub struct Suggestions {
    pub(in crate::v2) client: runtime::ClientCore,
}

impl Suggestions {
    /// Generates all the suggestions using generators configured in the conversation profile. A
    /// generator is used only if its trigger event is matched.
    ///
    /// `POST v2/{+conversation}/suggestions:generate`
    ///
    /// - `conversation`: Required. The conversation for which the suggestions are generated. Format:
    ///   `projects//locations//conversations/`. The conversation must be created with a conversation
    ///   profile which has generators configured in it to be able to get suggestions. Looks like
    ///   `projects/*/locations/*/conversations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .suggestions()
    ///     .generate(
    ///         "projects/my-project/locations/global/conversations/my-conversation",
    ///         schemas::GenerateSuggestionsRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate(
        &self,
        conversation: impl Into<String>,
        body: schemas::GenerateSuggestionsRequest,
    ) -> Generate {
        let mut call = runtime::Call::new(&self.client, &GENERATE);
        call.set("conversation", conversation.into());
        call.set_body(&body);
        Generate { call }
    }

    /// Get answers for the given query based on knowledge documents.
    ///
    /// `POST v2/{+conversation}/suggestions:searchKnowledge`
    ///
    /// - `conversation`: Optional. The conversation (between human agent and end user) where the search
    ///   request is triggered. Format: `projects//locations//conversations/`. Looks like
    ///   `projects/*/locations/*/conversations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .suggestions()
    ///     .search_knowledge(
    ///         "projects/my-project/locations/global/conversations/my-conversation",
    ///         schemas::SearchKnowledgeRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_knowledge(
        &self,
        conversation: impl Into<String>,
        body: schemas::SearchKnowledgeRequest,
    ) -> SearchKnowledge {
        let mut call = runtime::Call::new(&self.client, &SEARCH_KNOWLEDGE);
        call.set("conversation", conversation.into());
        call.set_body(&body);
        SearchKnowledge { call }
    }

    /// Suggests summary for a conversation based on specific historical messages. The range of the
    /// messages to be used for summary can be specified in the request.
    ///
    /// `POST v2/{+conversation}/suggestions:suggestConversationSummary`
    ///
    /// - `conversation`: Required. The conversation to fetch suggestion for. Format:
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
    ///     .suggestions()
    ///     .suggest_conversation_summary(
    ///         "projects/my-project/locations/global/conversations/my-conversation",
    ///         schemas::SuggestConversationSummaryRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn suggest_conversation_summary(
        &self,
        conversation: impl Into<String>,
        body: schemas::SuggestConversationSummaryRequest,
    ) -> SuggestConversationSummary {
        let mut call = runtime::Call::new(&self.client, &SUGGEST_CONVERSATION_SUMMARY);
        call.set("conversation", conversation.into());
        call.set_body(&body);
        SuggestConversationSummary { call }
    }
}

runtime::handle_as_client!(Suggestions);

static GENERATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.suggestions.generate",
    verb: runtime::Verb::Post,
    path: "v2/{+conversation}/suggestions:generate",
    patterns: &[("conversation", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "conversation",
            accessor: "projects().conversations().suggestions().generate(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Suggestions::generate`]: `POST v2/{+conversation}/suggestions:generate`.
///
/// The document calls it `dialogflow.projects.locations.conversations.suggestions.generate`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Generate {
    call: runtime::Call,
}

impl Generate {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::GenerateSuggestionsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::GenerateSuggestionsResponse> {
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

impl runtime::AsCall for Generate {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Generate {}

static SEARCH_KNOWLEDGE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.suggestions.searchKnowledge",
    verb: runtime::Verb::Post,
    path: "v2/{+conversation}/suggestions:searchKnowledge",
    patterns: &[("conversation", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "conversation",
            accessor: "projects().conversations().suggestions().search_knowledge(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Suggestions::search_knowledge`]:
/// `POST v2/{+conversation}/suggestions:searchKnowledge`.
///
/// The document calls it `dialogflow.projects.locations.conversations.suggestions.searchKnowledge`.
/// It needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct SearchKnowledge {
    call: runtime::Call,
}

impl SearchKnowledge {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::SearchKnowledgeResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SearchKnowledgeResponse> {
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

impl runtime::AsCall for SearchKnowledge {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for SearchKnowledge {}

static SUGGEST_CONVERSATION_SUMMARY: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.suggestions.suggestConversationSummary",
    verb: runtime::Verb::Post,
    path: "v2/{+conversation}/suggestions:suggestConversationSummary",
    patterns: &[("conversation", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "conversation",
            accessor: "projects().conversations().suggestions().suggest_conversation_summary(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Suggestions::suggest_conversation_summary`]:
/// `POST v2/{+conversation}/suggestions:suggestConversationSummary`.
///
/// The document calls it
/// `dialogflow.projects.locations.conversations.suggestions.suggestConversationSummary`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct SuggestConversationSummary {
    call: runtime::Call,
}

impl SuggestConversationSummary {
    /// Sends the request, for the body of the response.
    pub fn send(
        self,
    ) -> runtime::SendFuture<schemas::SuggestConversationSummaryResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SuggestConversationSummaryResponse> {
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

impl runtime::AsCall for SuggestConversationSummary {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for SuggestConversationSummary {}

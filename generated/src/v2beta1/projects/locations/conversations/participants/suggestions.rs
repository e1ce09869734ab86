//! The resource `projects.locations.conversations.participants.suggestions`: its methods and what
//! is below it.
//!
//! Its methods need the feature `suggestions`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`suggest_articles`](Suggestions::suggest_articles) | `POST v2beta1/{+parent}/suggestions:suggestArticles` | Gets suggested articles for a participant based on specific historical messages. |
//! | [`suggest_faq_answers`](Suggestions::suggest_faq_answers) | `POST v2beta1/{+parent}/suggestions:suggestFaqAnswers` | Gets suggested faq answers for a participant based on specific historical messages. |
//! | [`suggest_knowledge_assist`](Suggestions::suggest_knowledge_assist) | `POST v2beta1/{+parent}/suggestions:suggestKnowledgeAssist` | Gets knowledge assist suggestions based on historical messages. |
//! | [`suggest_smart_replies`](Suggestions::suggest_smart_replies) | `POST v2beta1/{+parent}/suggestions:suggestSmartReplies` | Gets smart replies for a participant based on specific historical messages. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.conversations.participants.suggestions`. Cheap to
/// clone; all handles of a client share its connections.
#[derive(Clone)]
pub struct Suggestions {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Suggestions {
    /// Gets suggested articles for a participant based on specific historical messages. Note that
    /// ListSuggestions will only list the auto-generated suggestions, while CompileSuggestion will try
    /// to compile suggestion based on the provided conversation context in the real time.
    ///
    /// `POST v2beta1/{+parent}/suggestions:suggestArticles`
    ///
    /// - `parent`: Required. The name of the participant to fetch suggestion for. Format:
    ///   `projects//locations//conversations//participants/`. Looks like
    ///   `projects/*/locations/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .participants()
    ///     .suggestions()
    ///     .suggest_articles(
    ///         "projects/my-project/locations/global/conversations/my-conversation/participants/my-participant",
    ///         schemas::SuggestArticlesRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn suggest_articles(
        &self,
        parent: impl Into<String>,
        body: schemas::SuggestArticlesRequest,
    ) -> SuggestArticles {
        let mut call = runtime::Call::new(&self.client, &SUGGEST_ARTICLES);
        call.set("parent", parent.into());
        call.set_body(&body);
        SuggestArticles { call }
    }

    /// Gets suggested faq answers for a participant based on specific historical messages.
    ///
    /// `POST v2beta1/{+parent}/suggestions:suggestFaqAnswers`
    ///
    /// - `parent`: Required. The name of the participant to fetch suggestion for. Format:
    ///   `projects//locations//conversations//participants/`. Looks like
    ///   `projects/*/locations/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .participants()
    ///     .suggestions()
    ///     .suggest_faq_answers(
    ///         "projects/my-project/locations/global/conversations/my-conversation/participants/my-participant",
    ///         schemas::SuggestFaqAnswersRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn suggest_faq_answers(
        &self,
        parent: impl Into<String>,
        body: schemas::SuggestFaqAnswersRequest,
    ) -> SuggestFaqAnswers {
        let mut call = runtime::Call::new(&self.client, &SUGGEST_FAQ_ANSWERS);
        call.set("parent", parent.into());
        call.set_body(&body);
        SuggestFaqAnswers { call }
    }

    /// Gets knowledge assist suggestions based on historical messages.
    ///
    /// `POST v2beta1/{+parent}/suggestions:suggestKnowledgeAssist`
    ///
    /// - `parent`: Required. The name of the participant to fetch suggestions for. Format:
    ///   `projects//locations//conversations//participants/`. Looks like
    ///   `projects/*/locations/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .participants()
    ///     .suggestions()
    ///     .suggest_knowledge_assist(
    ///         "projects/my-project/locations/global/conversations/my-conversation/participants/my-participant",
    ///         schemas::SuggestKnowledgeAssistRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn suggest_knowledge_assist(
        &self,
        parent: impl Into<String>,
        body: schemas::SuggestKnowledgeAssistRequest,
    ) -> SuggestKnowledgeAssist {
        let mut call = runtime::Call::new(&self.client, &SUGGEST_KNOWLEDGE_ASSIST);
        call.set("parent", parent.into());
        call.set_body(&body);
        SuggestKnowledgeAssist { call }
    }

    /// Gets smart replies for a participant based on specific historical messages.
    ///
    /// `POST v2beta1/{+parent}/suggestions:suggestSmartReplies`
    ///
    /// - `parent`: Required. The name of the participant to fetch suggestion for. Format:
    ///   `projects//locations//conversations//participants/`. Looks like
    ///   `projects/*/locations/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversations()
    ///     .participants()
    ///     .suggestions()
    ///     .suggest_smart_replies(
    ///         "projects/my-project/locations/global/conversations/my-conversation/participants/my-participant",
    ///         schemas::SuggestSmartRepliesRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn suggest_smart_replies(
        &self,
        parent: impl Into<String>,
        body: schemas::SuggestSmartRepliesRequest,
    ) -> SuggestSmartReplies {
        let mut call = runtime::Call::new(&self.client, &SUGGEST_SMART_REPLIES);
        call.set("parent", parent.into());
        call.set_body(&body);
        SuggestSmartReplies { call }
    }
}

runtime::handle_as_client!(Suggestions);

static SUGGEST_ARTICLES: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.participants.suggestions.suggestArticles",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/suggestions:suggestArticles",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversations().participants().suggestions().suggest_articles(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Suggestions::suggest_articles`]:
/// `POST v2beta1/{+parent}/suggestions:suggestArticles`.
///
/// The document calls it
/// `dialogflow.projects.locations.conversations.participants.suggestions.suggestArticles`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct SuggestArticles {
    call: runtime::Call,
}

impl SuggestArticles {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::SuggestArticlesResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SuggestArticlesResponse> {
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

impl runtime::AsCall for SuggestArticles {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for SuggestArticles {}

static SUGGEST_FAQ_ANSWERS: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.participants.suggestions.suggestFaqAnswers",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/suggestions:suggestFaqAnswers",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversations().participants().suggestions().suggest_faq_answers(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Suggestions::suggest_faq_answers`]:
/// `POST v2beta1/{+parent}/suggestions:suggestFaqAnswers`.
///
/// The document calls it
/// `dialogflow.projects.locations.conversations.participants.suggestions.suggestFaqAnswers`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct SuggestFaqAnswers {
    call: runtime::Call,
}

impl SuggestFaqAnswers {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::SuggestFaqAnswersResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SuggestFaqAnswersResponse> {
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

impl runtime::AsCall for SuggestFaqAnswers {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for SuggestFaqAnswers {}

static SUGGEST_KNOWLEDGE_ASSIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.participants.suggestions.suggestKnowledgeAssist",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/suggestions:suggestKnowledgeAssist",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversations().participants().suggestions().suggest_knowledge_assist(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Suggestions::suggest_knowledge_assist`]:
/// `POST v2beta1/{+parent}/suggestions:suggestKnowledgeAssist`.
///
/// The document calls it
/// `dialogflow.projects.locations.conversations.participants.suggestions.suggestKnowledgeAssist`.
/// It needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct SuggestKnowledgeAssist {
    call: runtime::Call,
}

impl SuggestKnowledgeAssist {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::SuggestKnowledgeAssistResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SuggestKnowledgeAssistResponse> {
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

impl runtime::AsCall for SuggestKnowledgeAssist {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for SuggestKnowledgeAssist {}

static SUGGEST_SMART_REPLIES: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversations.participants.suggestions.suggestSmartReplies",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/suggestions:suggestSmartReplies",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversations().participants().suggestions().suggest_smart_replies(..)",
            pattern: &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Suggestions::suggest_smart_replies`]:
/// `POST v2beta1/{+parent}/suggestions:suggestSmartReplies`.
///
/// The document calls it
/// `dialogflow.projects.locations.conversations.participants.suggestions.suggestSmartReplies`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct SuggestSmartReplies {
    call: runtime::Call,
}

impl SuggestSmartReplies {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::SuggestSmartRepliesResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SuggestSmartRepliesResponse> {
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

impl runtime::AsCall for SuggestSmartReplies {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for SuggestSmartReplies {}

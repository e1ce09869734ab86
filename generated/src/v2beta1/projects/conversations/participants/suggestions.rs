//! The resource `projects.conversations.participants.suggestions`: its methods and what is below
//! it.
//!
//! Its methods need the feature `suggestions`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`compile`](Suggestions::compile) | `POST v2beta1/{+parent}/suggestions:compile` | Deprecated. use SuggestArticles and SuggestFaqAnswers instead. |
//! | [`list`](Suggestions::list) | `GET v2beta1/{+parent}/suggestions` | Deprecated: Use inline suggestion, event based suggestion or Suggestion\* API instead. |
//! | [`suggest_articles`](Suggestions::suggest_articles) | `POST v2beta1/{+parent}/suggestions:suggestArticles` | Gets suggested articles for a participant based on specific historical messages. |
//! | [`suggest_faq_answers`](Suggestions::suggest_faq_answers) | `POST v2beta1/{+parent}/suggestions:suggestFaqAnswers` | Gets suggested faq answers for a participant based on specific historical messages. |
//! | [`suggest_knowledge_assist`](Suggestions::suggest_knowledge_assist) | `POST v2beta1/{+parent}/suggestions:suggestKnowledgeAssist` | Gets knowledge assist suggestions based on historical messages. |
//! | [`suggest_smart_replies`](Suggestions::suggest_smart_replies) | `POST v2beta1/{+parent}/suggestions:suggestSmartReplies` | Gets smart replies for a participant based on specific historical messages. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.conversations.participants.suggestions`. Cheap to clone; all
/// handles of a client share its connections.
#[derive(Clone)]
pub struct Suggestions {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Suggestions {
    /// Deprecated. use SuggestArticles and SuggestFaqAnswers instead. Gets suggestions for a
    /// participant based on specific historical messages. Note that ListSuggestions will only list the
    /// auto-generated suggestions, while CompileSuggestion will try to compile suggestion based on the
    /// provided conversation context in the real time.
    ///
    /// `POST v2beta1/{+parent}/suggestions:compile`
    ///
    /// - `parent`: Required. The name of the participant to fetch suggestion for. Format:
    ///   `projects//locations//conversations//participants/`. Looks like
    ///   `projects/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .conversations()
    ///     .participants()
    ///     .suggestions()
    ///     .compile(
    ///         "projects/my-project/conversations/my-conversation/participants/my-participant",
    ///         schemas::CompileSuggestionRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn compile(
        &self,
        parent: impl Into<String>,
        body: schemas::CompileSuggestionRequest,
    ) -> Compile {
        let mut call = runtime::Call::new(&self.client, &COMPILE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Compile { call }
    }

    /// Deprecated: Use inline suggestion, event based suggestion or Suggestion\* API instead. See
    /// HumanAgentAssistantConfig.name for more details. Removal Date: 2020-09-01. Retrieves suggestions
    /// for live agents. This method should be used by human agent client software to fetch auto
    /// generated suggestions in real-time, while the conversation with an end user is in progress. The
    /// functionality is implemented in terms of the
    /// [list pagination](https://cloud.google.com/apis/design/design_patterns#list_pagination) design
    /// pattern. The client app should use the `next_page_token` field to fetch the next batch of
    /// suggestions. `suggestions` are sorted by `create_time` in descending order. To fetch latest
    /// suggestion, just set `page_size` to 1. To fetch new suggestions without duplication, send
    /// request with filter
    /// `create_time_epoch_microseconds > [first item's create_time of previous request]` and empty
    /// page_token.
    ///
    /// `GET v2beta1/{+parent}/suggestions`
    ///
    /// - `parent`: Required. The name of the participant to fetch suggestions for. Format:
    ///   `projects//locations//conversations//participants/`. Looks like
    ///   `projects/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .conversations()
    ///     .participants()
    ///     .suggestions()
    ///     .list(
    ///         "projects/my-project/conversations/my-conversation/participants/my-participant",
    ///     )
    ///     .by_item();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn list(&self, parent: impl Into<String>) -> List {
        let mut call = runtime::Call::new(&self.client, &LIST);
        call.set("parent", parent.into());
        List { call }
    }

    /// Gets suggested articles for a participant based on specific historical messages. Note that
    /// ListSuggestions will only list the auto-generated suggestions, while CompileSuggestion will try
    /// to compile suggestion based on the provided conversation context in the real time.
    ///
    /// `POST v2beta1/{+parent}/suggestions:suggestArticles`
    ///
    /// - `parent`: Required. The name of the participant to fetch suggestion for. Format:
    ///   `projects//locations//conversations//participants/`. Looks like
    ///   `projects/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .conversations()
    ///     .participants()
    ///     .suggestions()
    ///     .suggest_articles(
    ///         "projects/my-project/conversations/my-conversation/participants/my-participant",
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
    ///   `projects/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .conversations()
    ///     .participants()
    ///     .suggestions()
    ///     .suggest_faq_answers(
    ///         "projects/my-project/conversations/my-conversation/participants/my-participant",
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
    ///   `projects/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .conversations()
    ///     .participants()
    ///     .suggestions()
    ///     .suggest_knowledge_assist(
    ///         "projects/my-project/conversations/my-conversation/participants/my-participant",
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
    ///   `projects/*/conversations/*/participants/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .conversations()
    ///     .participants()
    ///     .suggestions()
    ///     .suggest_smart_replies(
    ///         "projects/my-project/conversations/my-conversation/participants/my-participant",
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

static COMPILE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.conversations.participants.suggestions.compile",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/suggestions:compile",
    patterns: &[("parent", &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Suggestions::compile`]: `POST v2beta1/{+parent}/suggestions:compile`.
///
/// The document calls it `dialogflow.projects.conversations.participants.suggestions.compile`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Compile {
    call: runtime::Call,
}

impl Compile {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::CompileSuggestionResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::CompileSuggestionResponse> {
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

impl runtime::AsCall for Compile {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for Compile {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.conversations.participants.suggestions.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/suggestions",
    patterns: &[("parent", &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Suggestions::list`]: `GET v2beta1/{+parent}/suggestions`.
///
/// The document calls it `dialogflow.projects.conversations.participants.suggestions.list`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// Optional. Filter on suggestions fields. Currently predicates on `create_time` and
    /// `create_time_epoch_microseconds` are supported. `create_time` only support milliseconds
    /// accuracy. E.g., `create_time_epoch_microseconds > 1551790877964485` or
    /// `create_time > "2017-01-15T01:30:15.01Z"` For more information about filtering, see
    /// [API Filtering](https://aip.dev/160).
    pub fn set_filter(mut self, value: impl Into<String>) -> Self {
        self.call.set("filter", value.into());
        self
    }

    /// Optional. The maximum number of items to return in a single page. The default value is 100; the
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

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::ListSuggestionsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListSuggestionsResponse> {
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
        response: &schemas::ListSuggestionsResponse,
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
    type Response = schemas::ListSuggestionsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Suggestion;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.suggestions
    }
}

static SUGGEST_ARTICLES: runtime::Method = runtime::Method {
    id: "dialogflow.projects.conversations.participants.suggestions.suggestArticles",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/suggestions:suggestArticles",
    patterns: &[("parent", &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().conversations().participants().suggestions().suggest_articles(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS,
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
/// `dialogflow.projects.conversations.participants.suggestions.suggestArticles`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    id: "dialogflow.projects.conversations.participants.suggestions.suggestFaqAnswers",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/suggestions:suggestFaqAnswers",
    patterns: &[("parent", &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().conversations().participants().suggestions().suggest_faq_answers(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS,
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
/// `dialogflow.projects.conversations.participants.suggestions.suggestFaqAnswers`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    id: "dialogflow.projects.conversations.participants.suggestions.suggestKnowledgeAssist",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/suggestions:suggestKnowledgeAssist",
    patterns: &[("parent", &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().conversations().participants().suggestions().suggest_knowledge_assist(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS,
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
/// `dialogflow.projects.conversations.participants.suggestions.suggestKnowledgeAssist`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    id: "dialogflow.projects.conversations.participants.suggestions.suggestSmartReplies",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/suggestions:suggestSmartReplies",
    patterns: &[("parent", &patterns::PROJECTS_CONVERSATIONS_PARTICIPANTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().conversations().participants().suggestions().suggest_smart_replies(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS,
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
/// `dialogflow.projects.conversations.participants.suggestions.suggestSmartReplies`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

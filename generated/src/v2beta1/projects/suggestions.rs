//! The resource `projects.suggestions`: its methods and what is below it.
//!
//! Its methods need the feature `suggestions`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`generate_stateless_summary`](Suggestions::generate_stateless_summary) | `POST v2beta1/{+parent}/suggestions:generateStatelessSummary` | Generates and returns a summary for a conversation that does not have a resource created for it. |
//! | [`search_knowledge`](Suggestions::search_knowledge) | `POST v2beta1/{+parent}/suggestions:searchKnowledge` | Get answers for the given query based on knowledge documents. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.suggestions`. Cheap to clone; all handles of a client share its
/// connections.
#[derive(Clone)]
pub struct Suggestions {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Suggestions {
    /// Generates and returns a summary for a conversation that does not have a resource created for it.
    ///
    /// `POST v2beta1/{+parent}/suggestions:generateStatelessSummary`
    ///
    /// - `parent`: Required. The parent resource to charge for the Summary's generation. Format:
    ///   `projects//locations/`. Looks like `projects/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .suggestions()
    ///     .generate_stateless_summary(
    ///         "projects/my-project",
    ///         schemas::GenerateStatelessSummaryRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_stateless_summary(
        &self,
        parent: impl Into<String>,
        body: schemas::GenerateStatelessSummaryRequest,
    ) -> GenerateStatelessSummary {
        let mut call = runtime::Call::new(&self.client, &GENERATE_STATELESS_SUMMARY);
        call.set("parent", parent.into());
        call.set_body(&body);
        GenerateStatelessSummary { call }
    }

    /// Get answers for the given query based on knowledge documents.
    ///
    /// `POST v2beta1/{+parent}/suggestions:searchKnowledge`
    ///
    /// - `parent`: Required. The parent resource contains the conversation profile Format: 'projects/'
    ///   or `projects//locations/`. Looks like `projects/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .suggestions()
    ///     .search_knowledge("projects/my-project", schemas::SearchKnowledgeRequest::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_knowledge(
        &self,
        parent: impl Into<String>,
        body: schemas::SearchKnowledgeRequest,
    ) -> SearchKnowledge {
        let mut call = runtime::Call::new(&self.client, &SEARCH_KNOWLEDGE);
        call.set("parent", parent.into());
        call.set_body(&body);
        SearchKnowledge { call }
    }
}

runtime::handle_as_client!(Suggestions);

static GENERATE_STATELESS_SUMMARY: runtime::Method = runtime::Method {
    id: "dialogflow.projects.suggestions.generateStatelessSummary",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/suggestions:generateStatelessSummary",
    patterns: &[("parent", &patterns::PROJECTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().suggestions().generate_stateless_summary(..)",
            pattern: &patterns::PROJECTS_LOCATIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Suggestions::generate_stateless_summary`]:
/// `POST v2beta1/{+parent}/suggestions:generateStatelessSummary`.
///
/// The document calls it `dialogflow.projects.suggestions.generateStatelessSummary`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct GenerateStatelessSummary {
    call: runtime::Call,
}

impl GenerateStatelessSummary {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::GenerateStatelessSummaryResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::GenerateStatelessSummaryResponse> {
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

impl runtime::AsCall for GenerateStatelessSummary {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for GenerateStatelessSummary {}

static SEARCH_KNOWLEDGE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.suggestions.searchKnowledge",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/suggestions:searchKnowledge",
    patterns: &[("parent", &patterns::PROJECTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().suggestions().search_knowledge(..)",
            pattern: &patterns::PROJECTS_LOCATIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Suggestions::search_knowledge`]:
/// `POST v2beta1/{+parent}/suggestions:searchKnowledge`.
///
/// The document calls it `dialogflow.projects.suggestions.searchKnowledge`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v2beta1::RequestOptions for SearchKnowledge {}

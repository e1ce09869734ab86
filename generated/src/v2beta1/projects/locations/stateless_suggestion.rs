//! The resource `projects.locations.statelessSuggestion`: its methods and what is below it.
//!
//! Its methods need the feature `stateless-suggestion`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`generate`](StatelessSuggestion::generate) | `POST v2beta1/{+parent}/statelessSuggestion:generate` | Generates and returns a suggestion for a conversation that does not have a resource created for it. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.statelessSuggestion`. Cheap to clone; all handles of
/// a client share its connections.
#[derive(Clone)]
pub struct StatelessSuggestion {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl StatelessSuggestion {
    /// Generates and returns a suggestion for a conversation that does not have a resource created for
    /// it.
    ///
    /// `POST v2beta1/{+parent}/statelessSuggestion:generate`
    ///
    /// - `parent`: Required. The parent resource to charge for the Suggestion's generation. Format:
    ///   `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .stateless_suggestion()
    ///     .generate(
    ///         "projects/my-project/locations/global",
    ///         schemas::GenerateStatelessSuggestionRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate(
        &self,
        parent: impl Into<String>,
        body: schemas::GenerateStatelessSuggestionRequest,
    ) -> Generate {
        let mut call = runtime::Call::new(&self.client, &GENERATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Generate { call }
    }
}

runtime::handle_as_client!(StatelessSuggestion);

static GENERATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.statelessSuggestion.generate",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/statelessSuggestion:generate",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`StatelessSuggestion::generate`]:
/// `POST v2beta1/{+parent}/statelessSuggestion:generate`.
///
/// The document calls it `dialogflow.projects.locations.statelessSuggestion.generate`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(
        self,
    ) -> runtime::SendFuture<schemas::GenerateStatelessSuggestionResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::GenerateStatelessSuggestionResponse> {
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

impl crate::v2beta1::RequestOptions for Generate {}

//! The resource `projects.locations.agent.environments.intents`: its methods and what is below it.
//!
//! Its methods need the feature `intents`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`list`](Intents::list) | `GET v2beta1/{+parent}/intents` | Returns the list of all intents in the specified agent. |

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agent.environments.intents`. Cheap to clone; all
/// handles of a client share its connections.
#[derive(Clone)]
pub struct Intents {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Intents {
    /// Returns the list of all intents in the specified agent.
    ///
    /// `GET v2beta1/{+parent}/intents`
    ///
    /// - `parent`: Required. The agent to list all intents from. Format: `projects//agent` or
    ///   `projects//locations//agent`. Alternatively, you can specify the environment to list intents
    ///   for. Format: `projects//agent/environments/` or `projects//locations//agent/environments/`.
    ///   Note: training phrases of the intents will not be returned for non-draft environment. Looks
    ///   like `projects/*/locations/*/agent/environments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .intents()
    ///     .list("projects/my-project/locations/global/agent/environments/my-environment")
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
}

runtime::handle_as_client!(Intents);

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.intents.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/intents",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().intents().list(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().intents().list(..)",
            pattern: &patterns::PROJECTS_AGENT,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agent().intents().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENT,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::list`]: `GET v2beta1/{+parent}/intents`.
///
/// The document calls it `dialogflow.projects.locations.agent.environments.intents.list`. It needs
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
    /// Optional. The resource view to apply to the returned intent.
    pub fn set_intent_view(mut self, value: impl Into<schemas::IntentView>) -> Self {
        self.call.set("intentView", value.into());
        self
    }

    /// Optional. The language used to access language-specific data. If not specified, the agent's
    /// default language is used. For more information, see
    /// [Multilingual intent and entity data](https://cloud.google.com/dialogflow/docs/agents-multilingual#intent-entity).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

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
    pub fn send(self) -> runtime::SendFuture<schemas::ListIntentsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListIntentsResponse> {
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
    pub fn next_request(&self, response: &schemas::ListIntentsResponse) -> Option<Self> {
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
    type Response = schemas::ListIntentsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Intent;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.intents
    }
}

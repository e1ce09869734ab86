//! The resource `projects.locations.agents.intents`: its methods and what is below it.
//!
//! Its methods need the feature `intents`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](Intents::create) | `POST v3/{+parent}/intents` | Creates an intent in the specified agent. |
//! | [`delete`](Intents::delete) | `DELETE v3/{+name}` | Deletes the specified intent. |
//! | [`export`](Intents::export) | `POST v3/{+parent}/intents:export` | Exports the selected intents. |
//! | [`get`](Intents::get) | `GET v3/{+name}` | Retrieves the specified intent. |
//! | [`import`](Intents::import) | `POST v3/{+parent}/intents:import` | Imports the specified intents into the agent. |
//! | [`list`](Intents::list) | `GET v3/{+parent}/intents` | Returns the list of all intents in the specified agent. |
//! | [`patch`](Intents::patch) | `PATCH v3/{+name}` | Updates the specified intent. |

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.intents`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Intents {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl Intents {
    /// Creates an intent in the specified agent. Note: You should always train a flow prior to sending
    /// it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `POST v3/{+parent}/intents`
    ///
    /// - `parent`: Required. The agent to create an intent for. Format: `projects//locations//agents/`.
    ///   Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .intents()
    ///     .create(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::Intent::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, parent: impl Into<String>, body: schemas::Intent) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified intent. Note: You should always train a flow prior to sending it queries.
    /// See the [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `DELETE v3/{+name}`
    ///
    /// - `name`: Required. The name of the intent to delete. Format:
    ///   `projects//locations//agents//intents/`. Looks like
    ///   `projects/*/locations/*/agents/*/intents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .intents()
    ///     .delete("projects/my-project/locations/global/agents/my-agent/intents/my-intent")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, name: impl Into<String>) -> Delete {
        let mut call = runtime::Call::new(&self.client, &DELETE);
        call.set("name", name.into());
        Delete { call }
    }

    /// Exports the selected intents. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// ExportIntentsMetadata - `response`: ExportIntentsResponse
    ///
    /// `POST v3/{+parent}/intents:export`
    ///
    /// - `parent`: Required. The name of the parent agent to export intents. Format:
    ///   `projects//locations//agents/`. Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .intents()
    ///     .export(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::ExportIntentsRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export(
        &self,
        parent: impl Into<String>,
        body: schemas::ExportIntentsRequest,
    ) -> Export {
        let mut call = runtime::Call::new(&self.client, &EXPORT);
        call.set("parent", parent.into());
        call.set_body(&body);
        Export { call }
    }

    /// Retrieves the specified intent.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. The name of the intent. Format: `projects//locations//agents//intents/`.
    ///   Looks like `projects/*/locations/*/agents/*/intents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .intents()
    ///     .get("projects/my-project/locations/global/agents/my-agent/intents/my-intent")
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

    /// Imports the specified intents into the agent. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// ImportIntentsMetadata - `response`: ImportIntentsResponse
    ///
    /// `POST v3/{+parent}/intents:import`
    ///
    /// - `parent`: Required. The agent to import the intents into. Format:
    ///   `projects//locations//agents/`. Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .intents()
    ///     .import(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::ImportIntentsRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import(
        &self,
        parent: impl Into<String>,
        body: schemas::ImportIntentsRequest,
    ) -> Import {
        let mut call = runtime::Call::new(&self.client, &IMPORT);
        call.set("parent", parent.into());
        call.set_body(&body);
        Import { call }
    }

    /// Returns the list of all intents in the specified agent.
    ///
    /// `GET v3/{+parent}/intents`
    ///
    /// - `parent`: Required. The agent to list all intents for. Format: `projects//locations//agents/`.
    ///   Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .intents()
    ///     .list("projects/my-project/locations/global/agents/my-agent")
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

    /// Updates the specified intent. Note: You should always train a flow prior to sending it queries.
    /// See the [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `PATCH v3/{+name}`
    ///
    /// - `name`: The unique identifier of the intent. Required for the [Intents.UpdateIntent] method.
    ///   [Intents.CreateIntent] populates the name automatically. Format:
    ///   `projects//locations//agents//intents/`. Looks like
    ///   `projects/*/locations/*/agents/*/intents/*`.
    ///
    /// [Intents.CreateIntent]: crate::v3::projects::locations::agents::intents::Intents::create
    /// [Intents.UpdateIntent]: crate::v3::projects::locations::agents::intents::Intents::patch
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .intents()
    ///     .patch(
    ///         "projects/my-project/locations/global/agents/my-agent/intents/my-intent",
    ///         schemas::Intent::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Intent) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(Intents);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.intents.create",
    verb: runtime::Verb::Post,
    path: "v3/{+parent}/intents",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::create`]: `POST v3/{+parent}/intents`.
///
/// The document calls it `dialogflow.projects.locations.agents.intents.create`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Create {
    call: runtime::Call,
}

impl Create {
    /// The language of the following fields in `intent`:
    ///
    /// - `Intent.training_phrases.parts.text` If not specified, the agent's default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Intent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Intent> {
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

impl crate::v3::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.intents.delete",
    verb: runtime::Verb::Delete,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_INTENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::delete`]: `DELETE v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.intents.delete`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Delete {
    call: runtime::Call,
}

impl Delete {
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

impl runtime::AsCall for Delete {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for Delete {}

static EXPORT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.intents.export",
    verb: runtime::Verb::Post,
    path: "v3/{+parent}/intents:export",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::export`]: `POST v3/{+parent}/intents:export`.
///
/// The document calls it `dialogflow.projects.locations.agents.intents.export`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Export {
    call: runtime::Call,
}

impl Export {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::longrunning::Operation> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::longrunning::Operation> {
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

impl runtime::AsCall for Export {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for Export {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.intents.get",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_INTENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::get`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.intents.get`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Get {
    call: runtime::Call,
}

impl Get {
    /// The language to retrieve the intent for. The following fields are language dependent:
    ///
    /// - `Intent.training_phrases.parts.text` If not specified, the agent's default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Intent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Intent> {
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

impl crate::v3::RequestOptions for Get {}

static IMPORT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.intents.import",
    verb: runtime::Verb::Post,
    path: "v3/{+parent}/intents:import",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::import`]: `POST v3/{+parent}/intents:import`.
///
/// The document calls it `dialogflow.projects.locations.agents.intents.import`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Import {
    call: runtime::Call,
}

impl Import {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::longrunning::Operation> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::longrunning::Operation> {
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

impl runtime::AsCall for Import {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for Import {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.intents.list",
    verb: runtime::Verb::Get,
    path: "v3/{+parent}/intents",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::list`]: `GET v3/{+parent}/intents`.
///
/// The document calls it `dialogflow.projects.locations.agents.intents.list`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// The resource view to apply to the returned intent.
    pub fn set_intent_view(mut self, value: impl Into<schemas::IntentView>) -> Self {
        self.call.set("intentView", value.into());
        self
    }

    /// The language to list intents for. The following fields are language dependent:
    ///
    /// - `Intent.training_phrases.parts.text` If not specified, the agent's default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// The maximum number of items to return in a single page. By default 100 and at most 1000.
    pub fn set_page_size(mut self, value: i32) -> Self {
        self.call.set("pageSize", value);
        self
    }

    /// The next_page_token value returned from a previous list request.
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

impl crate::v3::RequestOptions for List {}

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

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.intents.patch",
    verb: runtime::Verb::Patch,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_INTENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Intents::patch`]: `PATCH v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.intents.patch`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// The language of the following fields in `intent`:
    ///
    /// - `Intent.training_phrases.parts.text` If not specified, the agent's default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// The mask to control which fields get updated. If the mask is not present, all fields will be
    /// updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Intent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Intent> {
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

impl crate::v3::RequestOptions for Patch {}

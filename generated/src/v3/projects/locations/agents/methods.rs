//! The methods of the resource `projects.locations.agents`.

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};
use super::Agents;

impl Agents {
    /// Creates an agent in the specified location. Note: You should always train flows prior to sending
    /// them queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `POST v3/{+parent}/agents`
    ///
    /// - `parent`: Required. The location to create a agent for. Format: `projects//locations/`. Looks
    ///   like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .create("projects/my-project/locations/global", schemas::Agent::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, parent: impl Into<String>, body: schemas::Agent) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified agent.
    ///
    /// `DELETE v3/{+name}`
    ///
    /// - `name`: Required. The name of the agent to delete. Format: `projects//locations//agents/`.
    ///   Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .delete("projects/my-project/locations/global/agents/my-agent")
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

    /// Exports the specified agent to a binary file. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: ExportAgentResponse
    ///
    /// `POST v3/{+name}:export`
    ///
    /// - `name`: Required. The name of the agent to export. Format: `projects//locations//agents/`.
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
    ///     .export(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::ExportAgentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export(
        &self,
        name: impl Into<String>,
        body: schemas::ExportAgentRequest,
    ) -> Export {
        let mut call = runtime::Call::new(&self.client, &EXPORT);
        call.set("name", name.into());
        call.set_body(&body);
        Export { call }
    }

    /// Retrieves the specified agent.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. The name of the agent. Format: `projects//locations//agents/`. Looks like
    ///   `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .get("projects/my-project/locations/global/agents/my-agent")
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

    /// Gets the generative settings for the agent.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. Format: `projects//locations//agents//generativeSettings`. Looks like
    ///   `projects/*/locations/*/agents/*/generativeSettings`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .get_generative_settings(
    ///         "projects/my-project/locations/global/agents/my-agent/generativeSettings",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_generative_settings(
        &self,
        name: impl Into<String>,
    ) -> GetGenerativeSettings {
        let mut call = runtime::Call::new(&self.client, &GET_GENERATIVE_SETTINGS);
        call.set("name", name.into());
        GetGenerativeSettings { call }
    }

    /// Gets the latest agent validation result. Agent validation is performed when ValidateAgent is
    /// called.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. The agent name. Format: `projects//locations//agents//validationResult`.
    ///   Looks like `projects/*/locations/*/agents/*/validationResult`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .get_validation_result(
    ///         "projects/my-project/locations/global/agents/my-agent/validationResult",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_validation_result(&self, name: impl Into<String>) -> GetValidationResult {
        let mut call = runtime::Call::new(&self.client, &GET_VALIDATION_RESULT);
        call.set("name", name.into());
        GetValidationResult { call }
    }

    /// Returns the list of all agents in the specified location.
    ///
    /// `GET v3/{+parent}/agents`
    ///
    /// - `parent`: Required. The location to list all agents for. Format: `projects//locations/`. Looks
    ///   like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .list("projects/my-project/locations/global")
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

    /// Updates the specified agent. Note: You should always train flows prior to sending them queries.
    /// See the [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `PATCH v3/{+name}`
    ///
    /// - `name`: The unique identifier of the agent. Required for the [Agents.UpdateAgent] method.
    ///   [Agents.CreateAgent] populates the name automatically. Format: `projects//locations//agents/`.
    ///   Looks like `projects/*/locations/*/agents/*`.
    ///
    /// [Agents.CreateAgent]: crate::v3::projects::locations::agents::Agents::create
    /// [Agents.UpdateAgent]: crate::v3::projects::locations::agents::Agents::patch
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .patch(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::Agent::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Agent) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }

    /// Restores the specified agent from a binary file. Replaces the current agent with a new one. Note
    /// that all existing resources in agent (e.g. intents, entity types, flows) will be removed. This
    /// method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    /// Note: You should always train flows prior to sending them queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `POST v3/{+name}:restore`
    ///
    /// - `name`: Required. The name of the agent to restore into. Format:
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
    ///     .restore(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::RestoreAgentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore(
        &self,
        name: impl Into<String>,
        body: schemas::RestoreAgentRequest,
    ) -> Restore {
        let mut call = runtime::Call::new(&self.client, &RESTORE);
        call.set("name", name.into());
        call.set_body(&body);
        Restore { call }
    }

    /// Updates the generative settings for the agent.
    ///
    /// `PATCH v3/{+name}`
    ///
    /// - `name`: Format: `projects//locations//agents//generativeSettings`. Looks like
    ///   `projects/*/locations/*/agents/*/generativeSettings`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .update_generative_settings(
    ///         "projects/my-project/locations/global/agents/my-agent/generativeSettings",
    ///         schemas::GenerativeSettings::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_generative_settings(
        &self,
        name: impl Into<String>,
        body: schemas::GenerativeSettings,
    ) -> UpdateGenerativeSettings {
        let mut call = runtime::Call::new(&self.client, &UPDATE_GENERATIVE_SETTINGS);
        call.set("name", name.into());
        call.set_body(&body);
        UpdateGenerativeSettings { call }
    }

    /// Validates the specified agent and creates or updates validation results. The agent in draft
    /// version is validated. Please call this API after the training is completed to get the complete
    /// validation results.
    ///
    /// `POST v3/{+name}:validate`
    ///
    /// - `name`: Required. The agent to validate. Format: `projects//locations//agents/`. Looks like
    ///   `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .validate(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::ValidateAgentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate(
        &self,
        name: impl Into<String>,
        body: schemas::ValidateAgentRequest,
    ) -> Validate {
        let mut call = runtime::Call::new(&self.client, &VALIDATE);
        call.set("name", name.into());
        call.set_body(&body);
        Validate { call }
    }
}

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.create",
    verb: runtime::Verb::Post,
    path: "v3/{+parent}/agents",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agents::create`]: `POST v3/{+parent}/agents`.
///
/// The document calls it `dialogflow.projects.locations.agents.create`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Agent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Agent> {
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
    id: "dialogflow.projects.locations.agents.delete",
    verb: runtime::Verb::Delete,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agents::delete`]: `DELETE v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.delete`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    id: "dialogflow.projects.locations.agents.export",
    verb: runtime::Verb::Post,
    path: "v3/{+name}:export",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agents::export`]: `POST v3/{+name}:export`.
///
/// The document calls it `dialogflow.projects.locations.agents.export`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    id: "dialogflow.projects.locations.agents.get",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agents::get`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.get`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Agent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Agent> {
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

static GET_GENERATIVE_SETTINGS: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.getGenerativeSettings",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_GENERATIVE_SETTINGS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agents::get_generative_settings`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.getGenerativeSettings`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct GetGenerativeSettings {
    call: runtime::Call,
}

impl GetGenerativeSettings {
    /// Required. Language code of the generative settings.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::GenerativeSettings> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::GenerativeSettings> {
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

impl runtime::AsCall for GetGenerativeSettings {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for GetGenerativeSettings {}

static GET_VALIDATION_RESULT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.getValidationResult",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_VALIDATION_RESULT)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agents::get_validation_result`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.getValidationResult`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct GetValidationResult {
    call: runtime::Call,
}

impl GetValidationResult {
    /// If not specified, the agent's default language is used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::AgentValidationResult> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::AgentValidationResult> {
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

impl runtime::AsCall for GetValidationResult {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for GetValidationResult {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.list",
    verb: runtime::Verb::Get,
    path: "v3/{+parent}/agents",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agents::list`]: `GET v3/{+parent}/agents`.
///
/// The document calls it `dialogflow.projects.locations.agents.list`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListAgentsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListAgentsResponse> {
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
    pub fn next_request(&self, response: &schemas::ListAgentsResponse) -> Option<Self> {
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
    type Response = schemas::ListAgentsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Agent;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.agents
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.patch",
    verb: runtime::Verb::Patch,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agents::patch`]: `PATCH v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.patch`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// The mask to control which fields get updated. If the mask is not present, all fields will be
    /// updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Agent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Agent> {
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

static RESTORE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.restore",
    verb: runtime::Verb::Post,
    path: "v3/{+name}:restore",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agents::restore`]: `POST v3/{+name}:restore`.
///
/// The document calls it `dialogflow.projects.locations.agents.restore`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Restore {
    call: runtime::Call,
}

impl Restore {
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

impl runtime::AsCall for Restore {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for Restore {}

static UPDATE_GENERATIVE_SETTINGS: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.updateGenerativeSettings",
    verb: runtime::Verb::Patch,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_GENERATIVE_SETTINGS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agents::update_generative_settings`]: `PATCH v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.updateGenerativeSettings`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct UpdateGenerativeSettings {
    call: runtime::Call,
}

impl UpdateGenerativeSettings {
    /// Optional. The mask to control which fields get updated. If the mask is not present, all fields
    /// will be updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::GenerativeSettings> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::GenerativeSettings> {
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

impl runtime::AsCall for UpdateGenerativeSettings {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for UpdateGenerativeSettings {}

static VALIDATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.validate",
    verb: runtime::Verb::Post,
    path: "v3/{+name}:validate",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agents::validate`]: `POST v3/{+name}:validate`.
///
/// The document calls it `dialogflow.projects.locations.agents.validate`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Validate {
    call: runtime::Call,
}

impl Validate {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::AgentValidationResult> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::AgentValidationResult> {
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

impl runtime::AsCall for Validate {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for Validate {}

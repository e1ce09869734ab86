//! The methods of the resource `projects.locations.agents.flows`.

use crate::runtime;
use crate::v3beta1::{patterns, schemas, scopes};
use super::Flows;

impl Flows {
    /// Creates a flow in the specified agent. Note: You should always train a flow prior to sending it
    /// queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `POST v3beta1/{+parent}/flows`
    ///
    /// - `parent`: Required. The agent to create a flow for. Format: `projects//locations//agents/`.
    ///   Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .create(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::Flow::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, parent: impl Into<String>, body: schemas::Flow) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes a specified flow.
    ///
    /// `DELETE v3beta1/{+name}`
    ///
    /// - `name`: Required. The name of the flow to delete. Format:
    ///   `projects//locations//agents//flows/`. Looks like `projects/*/locations/*/agents/*/flows/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .delete("projects/my-project/locations/global/agents/my-agent/flows/my-flow")
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

    /// Exports the specified flow to a binary file. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: ExportFlowResponse Note that resources (e.g. intents, entities, webhooks) that the
    /// flow references will also be exported.
    ///
    /// `POST v3beta1/{+name}:export`
    ///
    /// - `name`: Required. The name of the flow to export. Format:
    ///   `projects//locations//agents//flows/`. Looks like `projects/*/locations/*/agents/*/flows/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .export(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow",
    ///         schemas::ExportFlowRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export(
        &self,
        name: impl Into<String>,
        body: schemas::ExportFlowRequest,
    ) -> Export {
        let mut call = runtime::Call::new(&self.client, &EXPORT);
        call.set("name", name.into());
        call.set_body(&body);
        Export { call }
    }

    /// Retrieves the specified flow.
    ///
    /// `GET v3beta1/{+name}`
    ///
    /// - `name`: Required. The name of the flow to get. Format: `projects//locations//agents//flows/`.
    ///   Looks like `projects/*/locations/*/agents/*/flows/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .get("projects/my-project/locations/global/agents/my-agent/flows/my-flow")
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

    /// Gets the latest flow validation result. Flow validation is performed when ValidateFlow is
    /// called.
    ///
    /// `GET v3beta1/{+name}`
    ///
    /// - `name`: Required. The flow name. Format:
    ///   `projects//locations//agents//flows//validationResult`. Looks like
    ///   `projects/*/locations/*/agents/*/flows/*/validationResult`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .get_validation_result(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow/validationResult",
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

    /// Imports the specified flow to the specified agent from a binary file. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: ImportFlowResponse Note: You should always train a flow prior to sending it
    /// queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `POST v3beta1/{+parent}/flows:import`
    ///
    /// - `parent`: Required. The agent to import the flow into. Format: `projects//locations//agents/`.
    ///   Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .import(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::ImportFlowRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import(
        &self,
        parent: impl Into<String>,
        body: schemas::ImportFlowRequest,
    ) -> Import {
        let mut call = runtime::Call::new(&self.client, &IMPORT);
        call.set("parent", parent.into());
        call.set_body(&body);
        Import { call }
    }

    /// Returns the list of all flows in the specified agent.
    ///
    /// `GET v3beta1/{+parent}/flows`
    ///
    /// - `parent`: Required. The agent containing the flows. Format: `projects//locations//agents/`.
    ///   Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
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

    /// Updates the specified flow. Note: You should always train a flow prior to sending it queries.
    /// See the [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `PATCH v3beta1/{+name}`
    ///
    /// - `name`: The unique identifier of the flow. Format: `projects//locations//agents//flows/`.
    ///   Looks like `projects/*/locations/*/agents/*/flows/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .patch(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow",
    ///         schemas::Flow::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Flow) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }

    /// Trains the specified flow. Note that only the flow in 'draft' environment is trained. This
    /// method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/cx/docs/how/long-running-operation).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    /// Note: You should always train a flow prior to sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `POST v3beta1/{+name}:train`
    ///
    /// - `name`: Required. The flow to train. Format: `projects//locations//agents//flows/`. Looks like
    ///   `projects/*/locations/*/agents/*/flows/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .train("projects/my-project/locations/global/agents/my-agent/flows/my-flow")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn train(&self, name: impl Into<String>) -> Train {
        let mut call = runtime::Call::new(&self.client, &TRAIN);
        call.set("name", name.into());
        Train { call }
    }

    /// Validates the specified flow and creates or updates validation results. Please call this API
    /// after the training is completed to get the complete validation results.
    ///
    /// `POST v3beta1/{+name}:validate`
    ///
    /// - `name`: Required. The flow to validate. Format: `projects//locations//agents//flows/`. Looks
    ///   like `projects/*/locations/*/agents/*/flows/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .validate(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow",
    ///         schemas::ValidateFlowRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate(
        &self,
        name: impl Into<String>,
        body: schemas::ValidateFlowRequest,
    ) -> Validate {
        let mut call = runtime::Call::new(&self.client, &VALIDATE);
        call.set("name", name.into());
        call.set_body(&body);
        Validate { call }
    }
}

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.create",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+parent}/flows",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Flows::create`]: `POST v3beta1/{+parent}/flows`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.create`. It needs one of the
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
    /// The language of the following fields in `flow`:
    ///
    /// - `Flow.event_handlers.trigger_fulfillment.messages`
    /// - `Flow.event_handlers.trigger_fulfillment.conditional_cases`
    /// - `Flow.transition_routes.trigger_fulfillment.messages`
    /// - `Flow.transition_routes.trigger_fulfillment.conditional_cases` If not specified, the agent's
    ///   default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Flow> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Flow> {
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

impl crate::v3beta1::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.delete",
    verb: runtime::Verb::Delete,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Flows::delete`]: `DELETE v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.delete`. It needs one of the
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
    /// This field has no effect for flows with no incoming transitions. For flows with incoming
    /// transitions:
    ///
    /// - If `force` is set to false, an error will be returned with message indicating the incoming
    ///   transitions.
    /// - If `force` is set to true, Dialogflow will remove the flow, as well as any transitions to the
    ///   flow (i.e. Target flow in event handlers or Target flow in transition routes that point to
    ///   this flow will be cleared).
    pub fn set_force(mut self, value: bool) -> Self {
        self.call.set("force", value);
        self
    }

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

impl crate::v3beta1::RequestOptions for Delete {}

static EXPORT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.export",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+name}:export",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Flows::export`]: `POST v3beta1/{+name}:export`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.export`. It needs one of the
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

impl crate::v3beta1::RequestOptions for Export {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.get",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Flows::get`]: `GET v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.get`. It needs one of the
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
    /// The language to retrieve the flow for. The following fields are language dependent:
    ///
    /// - `Flow.event_handlers.trigger_fulfillment.messages`
    /// - `Flow.event_handlers.trigger_fulfillment.conditional_cases`
    /// - `Flow.transition_routes.trigger_fulfillment.messages`
    /// - `Flow.transition_routes.trigger_fulfillment.conditional_cases` If not specified, the agent's
    ///   default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Flow> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Flow> {
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

impl crate::v3beta1::RequestOptions for Get {}

static GET_VALIDATION_RESULT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.getValidationResult",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_VALIDATION_RESULT)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Flows::get_validation_result`]: `GET v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.getValidationResult`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::FlowValidationResult> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::FlowValidationResult> {
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

impl crate::v3beta1::RequestOptions for GetValidationResult {}

static IMPORT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.import",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+parent}/flows:import",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Flows::import`]: `POST v3beta1/{+parent}/flows:import`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.import`. It needs one of the
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

impl crate::v3beta1::RequestOptions for Import {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.list",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+parent}/flows",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Flows::list`]: `GET v3beta1/{+parent}/flows`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.list`. It needs one of the
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
    /// The language to list flows for. The following fields are language dependent:
    ///
    /// - `Flow.event_handlers.trigger_fulfillment.messages`
    /// - `Flow.event_handlers.trigger_fulfillment.conditional_cases`
    /// - `Flow.transition_routes.trigger_fulfillment.messages`
    /// - `Flow.transition_routes.trigger_fulfillment.conditional_cases` If not specified, the agent's
    ///   default language is used.
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListFlowsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListFlowsResponse> {
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
    pub fn next_request(&self, response: &schemas::ListFlowsResponse) -> Option<Self> {
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

impl crate::v3beta1::RequestOptions for List {}

impl runtime::Paged for List {
    type Response = schemas::ListFlowsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Flow;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.flows
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.patch",
    verb: runtime::Verb::Patch,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Flows::patch`]: `PATCH v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.patch`. It needs one of the
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
    /// The language of the following fields in `flow`:
    ///
    /// - `Flow.event_handlers.trigger_fulfillment.messages`
    /// - `Flow.event_handlers.trigger_fulfillment.conditional_cases`
    /// - `Flow.transition_routes.trigger_fulfillment.messages`
    /// - `Flow.transition_routes.trigger_fulfillment.conditional_cases` If not specified, the agent's
    ///   default language is used.
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
    pub fn send(self) -> runtime::SendFuture<schemas::Flow> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Flow> {
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

impl crate::v3beta1::RequestOptions for Patch {}

static TRAIN: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.train",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+name}:train",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Flows::train`]: `POST v3beta1/{+name}:train`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.train`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Train {
    call: runtime::Call,
}

impl Train {
    /// Sets the body, which is empty unless this is called.
    pub fn set_body(mut self, body: schemas::TrainFlowRequest) -> Self {
        self.call.set_body(&body);
        self
    }

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

impl runtime::AsCall for Train {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3beta1::RequestOptions for Train {}

static VALIDATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.validate",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+name}:validate",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Flows::validate`]: `POST v3beta1/{+name}:validate`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.validate`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::FlowValidationResult> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::FlowValidationResult> {
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

impl crate::v3beta1::RequestOptions for Validate {}

//! The methods of the resource `projects.locations.agent`.

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};
use super::Agent;

impl Agent {
    /// Exports the specified agent to a ZIP file. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: ExportAgentResponse
    ///
    /// `POST v2/{+parent}/agent:export`
    ///
    /// - `parent`: Required. The project that the agent to export is associated with. Format:
    ///   `projects/`. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .export(
    ///         "projects/my-project/locations/global",
    ///         schemas::ExportAgentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export(
        &self,
        parent: impl Into<String>,
        body: schemas::ExportAgentRequest,
    ) -> Export {
        let mut call = runtime::Call::new(&self.client, &EXPORT);
        call.set("parent", parent.into());
        call.set_body(&body);
        Export { call }
    }

    /// Retrieves the fulfillment.
    ///
    /// `GET v2/{+name}`
    ///
    /// - `name`: Required. The name of the fulfillment. Format: `projects//agent/fulfillment`. Looks
    ///   like `projects/*/locations/*/agent/fulfillment`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .get_fulfillment("projects/my-project/locations/global/agent/fulfillment")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_fulfillment(&self, name: impl Into<String>) -> GetFulfillment {
        let mut call = runtime::Call::new(&self.client, &GET_FULFILLMENT);
        call.set("name", name.into());
        GetFulfillment { call }
    }

    /// Gets agent validation result. Agent validation is performed during training time and is updated
    /// automatically when training is completed.
    ///
    /// `GET v2/{+parent}/agent/validationResult`
    ///
    /// - `parent`: Required. The project that the agent is associated with. Format: `projects/`. Looks
    ///   like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .get_validation_result("projects/my-project/locations/global")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_validation_result(
        &self,
        parent: impl Into<String>,
    ) -> GetValidationResult {
        let mut call = runtime::Call::new(&self.client, &GET_VALIDATION_RESULT);
        call.set("parent", parent.into());
        GetValidationResult { call }
    }

    /// Imports the specified agent from a ZIP file. Uploads new intents and entity types without
    /// deleting the existing ones. Intents and entity types with the same name are replaced with the
    /// new versions from [ImportAgentRequest]. After the import, the imported draft agent will be
    /// trained automatically (unless disabled in agent settings). However, once the import is done,
    /// training may not be completed yet. Please call TrainAgent and wait for the operation it returns
    /// in order to train explicitly. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    /// The operation only tracks when importing is complete, not when it is done training. Note: You
    /// should always train an agent prior to sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2/{+parent}/agent:import`
    ///
    /// - `parent`: Required. The project that the agent to import is associated with. Format:
    ///   `projects/`. Looks like `projects/*/locations/*`.
    ///
    /// [ImportAgentRequest]: crate::v2::schemas::ImportAgentRequest
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .import(
    ///         "projects/my-project/locations/global",
    ///         schemas::ImportAgentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import(
        &self,
        parent: impl Into<String>,
        body: schemas::ImportAgentRequest,
    ) -> Import {
        let mut call = runtime::Call::new(&self.client, &IMPORT);
        call.set("parent", parent.into());
        call.set_body(&body);
        Import { call }
    }

    /// Restores the specified agent from a ZIP file. Replaces the current agent version with a new one.
    /// All the intents and entity types in the older version are deleted. After the restore, the
    /// restored draft agent will be trained automatically (unless disabled in agent settings). However,
    /// once the restore is done, training may not be completed yet. Please call TrainAgent and wait for
    /// the operation it returns in order to train explicitly. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    /// The operation only tracks when restoring is complete, not when it is done training. Note: You
    /// should always train an agent prior to sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2/{+parent}/agent:restore`
    ///
    /// - `parent`: Required. The project that the agent to restore is associated with. Format:
    ///   `projects/`. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .restore(
    ///         "projects/my-project/locations/global",
    ///         schemas::RestoreAgentRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore(
        &self,
        parent: impl Into<String>,
        body: schemas::RestoreAgentRequest,
    ) -> Restore {
        let mut call = runtime::Call::new(&self.client, &RESTORE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Restore { call }
    }

    /// Returns the list of agents. Since there is at most one conversational agent per project, this
    /// method is useful primarily for listing all agents across projects the caller has access to. One
    /// can achieve that with a wildcard project collection id "-". Refer to
    /// [List Sub-Collections](https://cloud.google.com/apis/design/design_patterns#list_sub-collections).
    ///
    /// `GET v2/{+parent}/agent:search`
    ///
    /// - `parent`: Required. The project to list agents from. Format: `projects/`. Looks like
    ///   `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .search("projects/my-project/locations/global")
    ///     .by_item();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, parent: impl Into<String>) -> Search {
        let mut call = runtime::Call::new(&self.client, &SEARCH);
        call.set("parent", parent.into());
        Search { call }
    }

    /// Trains the specified agent. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`: An empty
    /// [Struct message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#struct)
    /// \- `response`: An
    /// [Empty message](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#empty)
    /// Note: You should always train an agent prior to sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2/{+parent}/agent:train`
    ///
    /// - `parent`: Required. The project that the agent to train is associated with. Format:
    ///   `projects/`. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .train("projects/my-project/locations/global")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn train(&self, parent: impl Into<String>) -> Train {
        let mut call = runtime::Call::new(&self.client, &TRAIN);
        call.set("parent", parent.into());
        Train { call }
    }

    /// Updates the fulfillment.
    ///
    /// `PATCH v2/{+name}`
    ///
    /// - `name`: Required. The unique identifier of the fulfillment. Supported formats: -
    ///   `projects//agent/fulfillment` - `projects//locations//agent/fulfillment` This field is not
    ///   used for Fulfillment in an Environment. Looks like `projects/*/locations/*/agent/fulfillment`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .update_fulfillment(
    ///         "projects/my-project/locations/global/agent/fulfillment",
    ///         schemas::Fulfillment::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_fulfillment(
        &self,
        name: impl Into<String>,
        body: schemas::Fulfillment,
    ) -> UpdateFulfillment {
        let mut call = runtime::Call::new(&self.client, &UPDATE_FULFILLMENT);
        call.set("name", name.into());
        call.set_body(&body);
        UpdateFulfillment { call }
    }
}

static EXPORT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.export",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/agent:export",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().export(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agent::export`]: `POST v2/{+parent}/agent:export`.
///
/// The document calls it `dialogflow.projects.locations.agent.export`. It needs one of the OAuth
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

impl crate::v2::RequestOptions for Export {}

static GET_FULFILLMENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.getFulfillment",
    verb: runtime::Verb::Get,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENT_FULFILLMENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().get_fulfillment(..)",
            pattern: &patterns::PROJECTS_AGENT_FULFILLMENT,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agent::get_fulfillment`]: `GET v2/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agent.getFulfillment`. It needs one of the
/// OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct GetFulfillment {
    call: runtime::Call,
}

impl GetFulfillment {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Fulfillment> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Fulfillment> {
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

impl runtime::AsCall for GetFulfillment {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for GetFulfillment {}

static GET_VALIDATION_RESULT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.getValidationResult",
    verb: runtime::Verb::Get,
    path: "v2/{+parent}/agent/validationResult",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().get_validation_result(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agent::get_validation_result`]: `GET v2/{+parent}/agent/validationResult`.
///
/// The document calls it `dialogflow.projects.locations.agent.getValidationResult`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct GetValidationResult {
    call: runtime::Call,
}

impl GetValidationResult {
    /// Optional. The language for which you want a validation result. If not specified, the agent's
    /// default language is used.
    /// [Many languages](https://cloud.google.com/dialogflow/docs/reference/language) are supported.
    /// Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::ValidationResult> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ValidationResult> {
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

impl crate::v2::RequestOptions for GetValidationResult {}

static IMPORT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.import",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/agent:import",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().import(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agent::import`]: `POST v2/{+parent}/agent:import`.
///
/// The document calls it `dialogflow.projects.locations.agent.import`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v2::RequestOptions for Import {}

static RESTORE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.restore",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/agent:restore",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().restore(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agent::restore`]: `POST v2/{+parent}/agent:restore`.
///
/// The document calls it `dialogflow.projects.locations.agent.restore`. It needs one of the OAuth
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

impl crate::v2::RequestOptions for Restore {}

static SEARCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.search",
    verb: runtime::Verb::Get,
    path: "v2/{+parent}/agent:search",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().search(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agent::search`]: `GET v2/{+parent}/agent:search`.
///
/// The document calls it `dialogflow.projects.locations.agent.search`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Search {
    call: runtime::Call,
}

impl Search {
    /// Optional. The maximum number of items to return in a single page. By default 100 and at most
    /// 1000\.
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
    pub fn send(self) -> runtime::SendFuture<schemas::SearchAgentsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::SearchAgentsResponse> {
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
        response: &schemas::SearchAgentsResponse,
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

impl runtime::AsCall for Search {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Search {}

impl runtime::Paged for Search {
    type Response = schemas::SearchAgentsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for Search {
    type Item = schemas::Agent;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.agents
    }
}

static TRAIN: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.train",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/agent:train",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().train(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agent::train`]: `POST v2/{+parent}/agent:train`.
///
/// The document calls it `dialogflow.projects.locations.agent.train`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn set_body(mut self, body: schemas::TrainAgentRequest) -> Self {
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

impl crate::v2::RequestOptions for Train {}

static UPDATE_FULFILLMENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.updateFulfillment",
    verb: runtime::Verb::Patch,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENT_FULFILLMENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().update_fulfillment(..)",
            pattern: &patterns::PROJECTS_AGENT_FULFILLMENT,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Agent::update_fulfillment`]: `PATCH v2/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agent.updateFulfillment`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct UpdateFulfillment {
    call: runtime::Call,
}

impl UpdateFulfillment {
    /// Required. The mask to control which fields get updated. If the mask is not present, all fields
    /// will be updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Fulfillment> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Fulfillment> {
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

impl runtime::AsCall for UpdateFulfillment {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for UpdateFulfillment {}

//! The methods of the resource `projects.locations.agent.environments`.

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};
use super::Environments;

impl Environments {
    /// Creates an agent environment.
    ///
    /// `POST v2beta1/{+parent}/environments`
    ///
    /// - `parent`: Required. The agent to create an environment for. Supported formats: -
    ///   `projects//agent` - `projects//locations//agent`. Looks like `projects/*/locations/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .create(
    ///         "projects/my-project/locations/global/agent",
    ///         schemas::Environment::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::Environment,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified agent environment.
    ///
    /// `DELETE v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the environment to delete. / Format: -
    ///   `projects//agent/environments/` - `projects//locations//agent/environments/`. Looks like
    ///   `projects/*/locations/*/agent/environments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .delete("projects/my-project/locations/global/agent/environments/my-environment")
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

    /// Retrieves the specified agent environment.
    ///
    /// `GET v2beta1/{+name}`
    ///
    /// - `name`: Required. The name of the environment. Supported formats: -
    ///   `projects//agent/environments/` - `projects//locations//agent/environments/`. Looks like
    ///   `projects/*/locations/*/agent/environments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .get("projects/my-project/locations/global/agent/environments/my-environment")
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

    /// Gets the history of the specified environment.
    ///
    /// `GET v2beta1/{+parent}/history`
    ///
    /// - `parent`: Required. The name of the environment to retrieve history for. Supported formats: -
    ///   `projects//agent/environments/` - `projects//locations//agent/environments/`. Looks like
    ///   `projects/*/locations/*/agent/environments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .get_history(
    ///         "projects/my-project/locations/global/agent/environments/my-environment",
    ///     )
    ///     .by_item();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_history(&self, parent: impl Into<String>) -> GetHistory {
        let mut call = runtime::Call::new(&self.client, &GET_HISTORY);
        call.set("parent", parent.into());
        GetHistory { call }
    }

    /// Returns the list of all non-draft environments of the specified agent.
    ///
    /// `GET v2beta1/{+parent}/environments`
    ///
    /// - `parent`: Required. The agent to list all environments from. Format: - `projects//agent` -
    ///   `projects//locations//agent`. Looks like `projects/*/locations/*/agent`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .list("projects/my-project/locations/global/agent")
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

    /// Updates the specified agent environment. This method allows you to deploy new agent versions
    /// into the environment. When an environment is pointed to a new agent version by setting
    /// `environment.agent_version`, the environment is temporarily set to the `LOADING` state. During
    /// that time, the environment keeps on serving the previous version of the agent. After the new
    /// agent version is done loading, the environment is set back to the `RUNNING` state. You can use
    /// "-" as Environment ID in environment name to update version in "draft" environment. WARNING:
    /// this will negate all recent changes to draft and can't be undone. You may want to save the draft
    /// to a version before calling this function.
    ///
    /// `PATCH v2beta1/{+name}`
    ///
    /// - `name`: Output only. The unique identifier of this agent environment. Supported formats: -
    ///   `projects//agent/environments/` - `projects//locations//agent/environments/`. Looks like
    ///   `projects/*/locations/*/agent/environments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agent()
    ///     .environments()
    ///     .patch(
    ///         "projects/my-project/locations/global/agent/environments/my-environment",
    ///         schemas::Environment::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Environment) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.create",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/environments",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().create(..)",
            pattern: &patterns::PROJECTS_AGENT,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Environments::create`]: `POST v2beta1/{+parent}/environments`.
///
/// The document calls it `dialogflow.projects.locations.agent.environments.create`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Create {
    call: runtime::Call,
}

impl Create {
    /// Required. The unique id of the new environment.
    pub fn set_environment_id(mut self, value: impl Into<String>) -> Self {
        self.call.set("environmentId", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Environment> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Environment> {
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

impl crate::v2beta1::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.delete",
    verb: runtime::Verb::Delete,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().delete(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Environments::delete`]: `DELETE v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agent.environments.delete`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v2beta1::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.get",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().get(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Environments::get`]: `GET v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agent.environments.get`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Environment> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Environment> {
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

impl crate::v2beta1::RequestOptions for Get {}

static GET_HISTORY: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.getHistory",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/history",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().get_history(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Environments::get_history`]: `GET v2beta1/{+parent}/history`.
///
/// The document calls it `dialogflow.projects.locations.agent.environments.getHistory`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct GetHistory {
    call: runtime::Call,
}

impl GetHistory {
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
    pub fn send(self) -> runtime::SendFuture<schemas::EnvironmentHistory> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::EnvironmentHistory> {
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
    pub fn next_request(&self, response: &schemas::EnvironmentHistory) -> Option<Self> {
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

impl runtime::AsCall for GetHistory {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for GetHistory {}

impl runtime::Paged for GetHistory {
    type Response = schemas::EnvironmentHistory;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for GetHistory {
    type Item = schemas::EnvironmentHistoryEntry;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.entries
    }
}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.list",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/environments",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENT)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().environments().list(..)",
            pattern: &patterns::PROJECTS_AGENT,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Environments::list`]: `GET v2beta1/{+parent}/environments`.
///
/// The document calls it `dialogflow.projects.locations.agent.environments.list`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListEnvironmentsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListEnvironmentsResponse> {
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
        response: &schemas::ListEnvironmentsResponse,
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
    type Response = schemas::ListEnvironmentsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Environment;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.environments
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agent.environments.patch",
    verb: runtime::Verb::Patch,
    path: "v2beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().environments().patch(..)",
            pattern: &patterns::PROJECTS_AGENT_ENVIRONMENTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Environments::patch`]: `PATCH v2beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agent.environments.patch`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Optional. This field is used to prevent accidental overwrite of the draft environment, which is
    /// an operation that cannot be undone. To confirm that the caller desires this overwrite, this
    /// field must be explicitly set to true when updating the draft environment (environment ID = `-`).
    pub fn set_allow_load_to_draft_and_discard_changes(mut self, value: bool) -> Self {
        self.call.set("allowLoadToDraftAndDiscardChanges", value);
        self
    }

    /// Required. The mask to control which fields get updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Environment> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Environment> {
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

impl crate::v2beta1::RequestOptions for Patch {}

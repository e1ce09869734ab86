//! The resource `projects.locations.agents.environments.experiments`: its methods and what is below
//! it.
//!
//! Its methods need the feature `experiments`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](Experiments::create) | `POST v3/{+parent}/experiments` | Creates an Experiment in the specified Environment. |
//! | [`delete`](Experiments::delete) | `DELETE v3/{+name}` | Deletes the specified Experiment. |
//! | [`get`](Experiments::get) | `GET v3/{+name}` | Retrieves the specified Experiment. |
//! | [`list`](Experiments::list) | `GET v3/{+parent}/experiments` | Returns the list of all experiments in the specified Environment. |
//! | [`patch`](Experiments::patch) | `PATCH v3/{+name}` | Updates the specified Experiment. |
//! | [`start`](Experiments::start) | `POST v3/{+name}:start` | Starts the specified Experiment. |
//! | [`stop`](Experiments::stop) | `POST v3/{+name}:stop` | Stops the specified Experiment. |

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.environments.experiments`. Cheap to clone; all
/// handles of a client share its connections.
#[derive(Clone)]
pub struct Experiments {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl Experiments {
    /// Creates an Experiment in the specified Environment.
    ///
    /// `POST v3/{+parent}/experiments`
    ///
    /// - `parent`: Required. The Agent to create an Environment for. Format:
    ///   `projects//locations//agents//environments/`. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .experiments()
    ///     .create(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment",
    ///         schemas::Experiment::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::Experiment,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified Experiment.
    ///
    /// `DELETE v3/{+name}`
    ///
    /// - `name`: Required. The name of the Environment to delete. Format:
    ///   `projects//locations//agents//environments//experiments/`. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*/experiments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .experiments()
    ///     .delete(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment/experiments/my-experiment",
    ///     )
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

    /// Retrieves the specified Experiment.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. The name of the Environment. Format:
    ///   `projects//locations//agents//environments//experiments/`. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*/experiments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .experiments()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment/experiments/my-experiment",
    ///     )
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

    /// Returns the list of all experiments in the specified Environment.
    ///
    /// `GET v3/{+parent}/experiments`
    ///
    /// - `parent`: Required. The Environment to list all environments for. Format:
    ///   `projects//locations//agents//environments/`. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .experiments()
    ///     .list(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment",
    ///     )
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

    /// Updates the specified Experiment.
    ///
    /// `PATCH v3/{+name}`
    ///
    /// - `name`: The name of the experiment. Format:
    ///   projects//locations//agents//environments//experiments/. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*/experiments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .experiments()
    ///     .patch(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment/experiments/my-experiment",
    ///         schemas::Experiment::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Experiment) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }

    /// Starts the specified Experiment. This rpc only changes the state of experiment from PENDING to
    /// RUNNING.
    ///
    /// `POST v3/{+name}:start`
    ///
    /// - `name`: Required. Resource name of the experiment to start. Format:
    ///   `projects//locations//agents//environments//experiments/`. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*/experiments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .experiments()
    ///     .start(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment/experiments/my-experiment",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start(&self, name: impl Into<String>) -> Start {
        let mut call = runtime::Call::new(&self.client, &START);
        call.set("name", name.into());
        Start { call }
    }

    /// Stops the specified Experiment. This rpc only changes the state of experiment from RUNNING to
    /// DONE.
    ///
    /// `POST v3/{+name}:stop`
    ///
    /// - `name`: Required. Resource name of the experiment to stop. Format:
    ///   `projects//locations//agents//environments//experiments/`. Looks like
    ///   `projects/*/locations/*/agents/*/environments/*/experiments/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .environments()
    ///     .experiments()
    ///     .stop(
    ///         "projects/my-project/locations/global/agents/my-agent/environments/my-environment/experiments/my-experiment",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop(&self, name: impl Into<String>) -> Stop {
        let mut call = runtime::Call::new(&self.client, &STOP);
        call.set("name", name.into());
        Stop { call }
    }
}

runtime::handle_as_client!(Experiments);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.experiments.create",
    verb: runtime::Verb::Post,
    path: "v3/{+parent}/experiments",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Experiments::create`]: `POST v3/{+parent}/experiments`.
///
/// The document calls it `dialogflow.projects.locations.agents.environments.experiments.create`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Experiment> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Experiment> {
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
    id: "dialogflow.projects.locations.agents.environments.experiments.delete",
    verb: runtime::Verb::Delete,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_EXPERIMENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Experiments::delete`]: `DELETE v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.environments.experiments.delete`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.experiments.get",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_EXPERIMENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Experiments::get`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.environments.experiments.get`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Experiment> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Experiment> {
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

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.experiments.list",
    verb: runtime::Verb::Get,
    path: "v3/{+parent}/experiments",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Experiments::list`]: `GET v3/{+parent}/experiments`.
///
/// The document calls it `dialogflow.projects.locations.agents.environments.experiments.list`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// The maximum number of items to return in a single page. By default 20 and at most 100.
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListExperimentsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListExperimentsResponse> {
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
        response: &schemas::ListExperimentsResponse,
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

impl crate::v3::RequestOptions for List {}

impl runtime::Paged for List {
    type Response = schemas::ListExperimentsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Experiment;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.experiments
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.experiments.patch",
    verb: runtime::Verb::Patch,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_EXPERIMENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Experiments::patch`]: `PATCH v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.environments.experiments.patch`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Required. The mask to control which fields get updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Experiment> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Experiment> {
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

static START: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.experiments.start",
    verb: runtime::Verb::Post,
    path: "v3/{+name}:start",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_EXPERIMENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Experiments::start`]: `POST v3/{+name}:start`.
///
/// The document calls it `dialogflow.projects.locations.agents.environments.experiments.start`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Start {
    call: runtime::Call,
}

impl Start {
    /// Sets the body, which is empty unless this is called.
    pub fn set_body(mut self, body: schemas::StartExperimentRequest) -> Self {
        self.call.set_body(&body);
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Experiment> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Experiment> {
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

impl runtime::AsCall for Start {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for Start {}

static STOP: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.environments.experiments.stop",
    verb: runtime::Verb::Post,
    path: "v3/{+name}:stop",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_EXPERIMENTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Experiments::stop`]: `POST v3/{+name}:stop`.
///
/// The document calls it `dialogflow.projects.locations.agents.environments.experiments.stop`. It
/// needs one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Stop {
    call: runtime::Call,
}

impl Stop {
    /// Sets the body, which is empty unless this is called.
    pub fn set_body(mut self, body: schemas::StopExperimentRequest) -> Self {
        self.call.set_body(&body);
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Experiment> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Experiment> {
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

impl runtime::AsCall for Stop {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v3::RequestOptions for Stop {}

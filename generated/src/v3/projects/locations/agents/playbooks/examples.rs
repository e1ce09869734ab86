//! The resource `projects.locations.agents.playbooks.examples`: its methods and what is below it.
//!
//! Its methods need the feature `examples`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](Examples::create) | `POST v3/{+parent}/examples` | Creates an example in the specified playbook. |
//! | [`delete`](Examples::delete) | `DELETE v3/{+name}` | Deletes the specified example. |
//! | [`get`](Examples::get) | `GET v3/{+name}` | Retrieves the specified example. |
//! | [`list`](Examples::list) | `GET v3/{+parent}/examples` | Returns a list of examples in the specified playbook. |
//! | [`patch`](Examples::patch) | `PATCH v3/{+name}` | Update the specified example. |

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.playbooks.examples`. Cheap to clone; all
/// handles of a client share its connections.
#[derive(Clone)]
pub struct Examples {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl Examples {
    /// Creates an example in the specified playbook.
    ///
    /// `POST v3/{+parent}/examples`
    ///
    /// - `parent`: Required. The playbook to create an example for. Format:
    ///   `projects//locations//agents//playbooks/`. Looks like
    ///   `projects/*/locations/*/agents/*/playbooks/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .playbooks()
    ///     .examples()
    ///     .create(
    ///         "projects/my-project/locations/global/agents/my-agent/playbooks/my-playbook",
    ///         schemas::Example::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, parent: impl Into<String>, body: schemas::Example) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified example.
    ///
    /// `DELETE v3/{+name}`
    ///
    /// - `name`: Required. The name of the example to delete. Format:
    ///   `projects//locations//agents//playbooks//examples/`. Looks like
    ///   `projects/*/locations/*/agents/*/playbooks/*/examples/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .playbooks()
    ///     .examples()
    ///     .delete(
    ///         "projects/my-project/locations/global/agents/my-agent/playbooks/my-playbook/examples/my-example",
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

    /// Retrieves the specified example.
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. The name of the example. Format:
    ///   `projects//locations//agents//playbooks//examples/`. Looks like
    ///   `projects/*/locations/*/agents/*/playbooks/*/examples/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .playbooks()
    ///     .examples()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/playbooks/my-playbook/examples/my-example",
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

    /// Returns a list of examples in the specified playbook.
    ///
    /// `GET v3/{+parent}/examples`
    ///
    /// - `parent`: Required. The playbook to list the examples from. Format:
    ///   `projects//locations//agents//playbooks/`. Looks like
    ///   `projects/*/locations/*/agents/*/playbooks/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .playbooks()
    ///     .examples()
    ///     .list(
    ///         "projects/my-project/locations/global/agents/my-agent/playbooks/my-playbook",
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

    /// Update the specified example.
    ///
    /// `PATCH v3/{+name}`
    ///
    /// - `name`: The unique identifier of the playbook example. Format:
    ///   `projects//locations//agents//playbooks//examples/`. Looks like
    ///   `projects/*/locations/*/agents/*/playbooks/*/examples/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .playbooks()
    ///     .examples()
    ///     .patch(
    ///         "projects/my-project/locations/global/agents/my-agent/playbooks/my-playbook/examples/my-example",
    ///         schemas::Example::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Example) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(Examples);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.playbooks.examples.create",
    verb: runtime::Verb::Post,
    path: "v3/{+parent}/examples",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Examples::create`]: `POST v3/{+parent}/examples`.
///
/// The document calls it `dialogflow.projects.locations.agents.playbooks.examples.create`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Example> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Example> {
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
    id: "dialogflow.projects.locations.agents.playbooks.examples.delete",
    verb: runtime::Verb::Delete,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS_EXAMPLES)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Examples::delete`]: `DELETE v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.playbooks.examples.delete`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    id: "dialogflow.projects.locations.agents.playbooks.examples.get",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS_EXAMPLES)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Examples::get`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.playbooks.examples.get`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::Example> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Example> {
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
    id: "dialogflow.projects.locations.agents.playbooks.examples.list",
    verb: runtime::Verb::Get,
    path: "v3/{+parent}/examples",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Examples::list`]: `GET v3/{+parent}/examples`.
///
/// The document calls it `dialogflow.projects.locations.agents.playbooks.examples.list`. It needs
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
    /// Optional. The language to list examples for. If not specified, list all examples under the
    /// playbook. Note: languages must be enabled in the agent before they can be used.
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListExamplesResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListExamplesResponse> {
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
        response: &schemas::ListExamplesResponse,
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
    type Response = schemas::ListExamplesResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Example;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.examples
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.playbooks.examples.patch",
    verb: runtime::Verb::Patch,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS_EXAMPLES)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Examples::patch`]: `PATCH v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.playbooks.examples.patch`. It needs
/// one of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Optional. The mask to control which fields get updated. If the mask is not present, all fields
    /// will be updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Example> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Example> {
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

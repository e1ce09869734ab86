//! The resource `projects.locations.agents.flows.pages`: its methods and what is below it.
//!
//! Its methods need the feature `pages`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](Pages::create) | `POST v3beta1/{+parent}/pages` | Creates a page in the specified flow. |
//! | [`delete`](Pages::delete) | `DELETE v3beta1/{+name}` | Deletes the specified page. |
//! | [`get`](Pages::get) | `GET v3beta1/{+name}` | Retrieves the specified page. |
//! | [`list`](Pages::list) | `GET v3beta1/{+parent}/pages` | Returns the list of all pages in the specified flow. |
//! | [`patch`](Pages::patch) | `PATCH v3beta1/{+name}` | Updates the specified page. |

use crate::runtime;
use crate::v3beta1::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.flows.pages`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Pages {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Pages {
    /// Creates a page in the specified flow.
    ///
    /// `POST v3beta1/{+parent}/pages`
    ///
    /// - `parent`: Required. The flow to create a page for. Format:
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
    ///     .pages()
    ///     .create(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow",
    ///         schemas::Page::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, parent: impl Into<String>, body: schemas::Page) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified page.
    ///
    /// `DELETE v3beta1/{+name}`
    ///
    /// - `name`: Required. The name of the page to delete. Format:
    ///   `projects//locations//agents//Flows//pages/`. Looks like
    ///   `projects/*/locations/*/agents/*/flows/*/pages/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .pages()
    ///     .delete(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow/pages/my-page",
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

    /// Retrieves the specified page.
    ///
    /// `GET v3beta1/{+name}`
    ///
    /// - `name`: Required. The name of the page. Format: `projects//locations//agents//flows//pages/`.
    ///   Looks like `projects/*/locations/*/agents/*/flows/*/pages/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .pages()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow/pages/my-page",
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

    /// Returns the list of all pages in the specified flow.
    ///
    /// `GET v3beta1/{+parent}/pages`
    ///
    /// - `parent`: Required. The flow to list all pages for. Format:
    ///   `projects//locations//agents//flows/`. Looks like `projects/*/locations/*/agents/*/flows/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3beta1::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .flows()
    ///     .pages()
    ///     .list("projects/my-project/locations/global/agents/my-agent/flows/my-flow")
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

    /// Updates the specified page.
    ///
    /// `PATCH v3beta1/{+name}`
    ///
    /// - `name`: The unique identifier of the page. Required for the [Pages.UpdatePage] method.
    ///   [Pages.CreatePage] populates the name automatically. Format:
    ///   `projects//locations//agents//flows//pages/`. Looks like
    ///   `projects/*/locations/*/agents/*/flows/*/pages/*`.
    ///
    /// [Pages.CreatePage]: crate::v3beta1::projects::locations::agents::flows::pages::Pages::create
    /// [Pages.UpdatePage]: crate::v3beta1::projects::locations::agents::flows::pages::Pages::patch
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
    ///     .pages()
    ///     .patch(
    ///         "projects/my-project/locations/global/agents/my-agent/flows/my-flow/pages/my-page",
    ///         schemas::Page::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::Page) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(Pages);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.pages.create",
    verb: runtime::Verb::Post,
    path: "v3beta1/{+parent}/pages",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Pages::create`]: `POST v3beta1/{+parent}/pages`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.pages.create`. It needs one of
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
    /// The language of the following fields in `page`:
    ///
    /// - `Page.entry_fulfillment.messages`
    /// - `Page.entry_fulfillment.conditional_cases`
    /// - `Page.event_handlers.trigger_fulfillment.messages`
    /// - `Page.event_handlers.trigger_fulfillment.conditional_cases`
    /// - `Page.form.parameters.fill_behavior.initial_prompt_fulfillment.messages`
    /// - `Page.form.parameters.fill_behavior.initial_prompt_fulfillment.conditional_cases`
    /// - `Page.form.parameters.fill_behavior.reprompt_event_handlers.messages`
    /// - `Page.form.parameters.fill_behavior.reprompt_event_handlers.conditional_cases`
    /// - `Page.transition_routes.trigger_fulfillment.messages`
    /// - `Page.transition_routes.trigger_fulfillment.conditional_cases` If not specified, the agent's
    ///   default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Page> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Page> {
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
    id: "dialogflow.projects.locations.agents.flows.pages.delete",
    verb: runtime::Verb::Delete,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_PAGES)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Pages::delete`]: `DELETE v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.pages.delete`. It needs one of
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
    /// This field has no effect for pages with no incoming transitions. For pages with incoming
    /// transitions:
    ///
    /// - If `force` is set to false, an error will be returned with message indicating the incoming
    ///   transitions.
    /// - If `force` is set to true, Dialogflow will remove the page, as well as any transitions to the
    ///   page (i.e. Target page in event handlers or Target page in transition routes that point to
    ///   this page will be cleared).
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

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.pages.get",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_PAGES)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Pages::get`]: `GET v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.pages.get`. It needs one of
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
    /// The language to retrieve the page for. The following fields are language dependent:
    ///
    /// - `Page.entry_fulfillment.messages`
    /// - `Page.entry_fulfillment.conditional_cases`
    /// - `Page.event_handlers.trigger_fulfillment.messages`
    /// - `Page.event_handlers.trigger_fulfillment.conditional_cases`
    /// - `Page.form.parameters.fill_behavior.initial_prompt_fulfillment.messages`
    /// - `Page.form.parameters.fill_behavior.initial_prompt_fulfillment.conditional_cases`
    /// - `Page.form.parameters.fill_behavior.reprompt_event_handlers.messages`
    /// - `Page.form.parameters.fill_behavior.reprompt_event_handlers.conditional_cases`
    /// - `Page.transition_routes.trigger_fulfillment.messages`
    /// - `Page.transition_routes.trigger_fulfillment.conditional_cases` If not specified, the agent's
    ///   default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Page> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Page> {
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

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.pages.list",
    verb: runtime::Verb::Get,
    path: "v3beta1/{+parent}/pages",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Pages::list`]: `GET v3beta1/{+parent}/pages`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.pages.list`. It needs one of
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
    /// The language to list pages for. The following fields are language dependent:
    ///
    /// - `Page.entry_fulfillment.messages`
    /// - `Page.entry_fulfillment.conditional_cases`
    /// - `Page.event_handlers.trigger_fulfillment.messages`
    /// - `Page.event_handlers.trigger_fulfillment.conditional_cases`
    /// - `Page.form.parameters.fill_behavior.initial_prompt_fulfillment.messages`
    /// - `Page.form.parameters.fill_behavior.initial_prompt_fulfillment.conditional_cases`
    /// - `Page.form.parameters.fill_behavior.reprompt_event_handlers.messages`
    /// - `Page.form.parameters.fill_behavior.reprompt_event_handlers.conditional_cases`
    /// - `Page.transition_routes.trigger_fulfillment.messages`
    /// - `Page.transition_routes.trigger_fulfillment.conditional_cases` If not specified, the agent's
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListPagesResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListPagesResponse> {
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
    pub fn next_request(&self, response: &schemas::ListPagesResponse) -> Option<Self> {
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
    type Response = schemas::ListPagesResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::Page;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.pages
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.flows.pages.patch",
    verb: runtime::Verb::Patch,
    path: "v3beta1/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_PAGES)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Pages::patch`]: `PATCH v3beta1/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.flows.pages.patch`. It needs one of
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
    /// The language of the following fields in `page`:
    ///
    /// - `Page.entry_fulfillment.messages`
    /// - `Page.entry_fulfillment.conditional_cases`
    /// - `Page.event_handlers.trigger_fulfillment.messages`
    /// - `Page.event_handlers.trigger_fulfillment.conditional_cases`
    /// - `Page.form.parameters.fill_behavior.initial_prompt_fulfillment.messages`
    /// - `Page.form.parameters.fill_behavior.initial_prompt_fulfillment.conditional_cases`
    /// - `Page.form.parameters.fill_behavior.reprompt_event_handlers.messages`
    /// - `Page.form.parameters.fill_behavior.reprompt_event_handlers.conditional_cases`
    /// - `Page.transition_routes.trigger_fulfillment.messages`
    /// - `Page.transition_routes.trigger_fulfillment.conditional_cases` If not specified, the agent's
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
    pub fn send(self) -> runtime::SendFuture<schemas::Page> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Page> {
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

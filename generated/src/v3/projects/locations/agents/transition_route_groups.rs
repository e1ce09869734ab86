//! The resource `projects.locations.agents.transitionRouteGroups`: its methods and what is below
//! it.
//!
//! Its methods need the feature `transition-route-groups`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`create`](TransitionRouteGroups::create) | `POST v3/{+parent}/transitionRouteGroups` | Creates an TransitionRouteGroup in the specified flow. |
//! | [`delete`](TransitionRouteGroups::delete) | `DELETE v3/{+name}` | Deletes the specified TransitionRouteGroup. |
//! | [`get`](TransitionRouteGroups::get) | `GET v3/{+name}` | Retrieves the specified TransitionRouteGroup. |
//! | [`list`](TransitionRouteGroups::list) | `GET v3/{+parent}/transitionRouteGroups` | Returns the list of all transition route groups in the specified flow. |
//! | [`patch`](TransitionRouteGroups::patch) | `PATCH v3/{+name}` | Updates the specified TransitionRouteGroup. |

use crate::runtime;
use crate::v3::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.agents.transitionRouteGroups`. Cheap to clone; all
/// handles of a client share its connections.
#[derive(Clone)]
pub struct TransitionRouteGroups {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl TransitionRouteGroups {
    /// Creates an [TransitionRouteGroup] in the specified flow. Note: You should always train a flow
    /// prior to sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `POST v3/{+parent}/transitionRouteGroups`
    ///
    /// - `parent`: Required. The flow to create an [TransitionRouteGroup] for. Format:
    ///   `projects//locations//agents//flows/` or `projects//locations//agents/` for agent-level
    ///   groups. Looks like `projects/*/locations/*/agents/*`.
    ///
    /// [TransitionRouteGroup]: crate::v3::schemas::TransitionRouteGroup
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .transition_route_groups()
    ///     .create(
    ///         "projects/my-project/locations/global/agents/my-agent",
    ///         schemas::TransitionRouteGroup::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::TransitionRouteGroup,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified [TransitionRouteGroup]. Note: You should always train a flow prior to
    /// sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `DELETE v3/{+name}`
    ///
    /// - `name`: Required. The name of the [TransitionRouteGroup] to delete. Format:
    ///   `projects//locations//agents//flows//transitionRouteGroups/` or
    ///   `projects//locations//agents//transitionRouteGroups/`. Looks like
    ///   `projects/*/locations/*/agents/*/transitionRouteGroups/*`.
    ///
    /// [TransitionRouteGroup]: crate::v3::schemas::TransitionRouteGroup
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .transition_route_groups()
    ///     .delete(
    ///         "projects/my-project/locations/global/agents/my-agent/transitionRouteGroups/my-transition-route-group",
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

    /// Retrieves the specified [TransitionRouteGroup].
    ///
    /// `GET v3/{+name}`
    ///
    /// - `name`: Required. The name of the [TransitionRouteGroup]. Format:
    ///   `projects//locations//agents//flows//transitionRouteGroups/` or
    ///   `projects//locations//agents//transitionRouteGroups/`. Looks like
    ///   `projects/*/locations/*/agents/*/transitionRouteGroups/*`.
    ///
    /// [TransitionRouteGroup]: crate::v3::schemas::TransitionRouteGroup
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .transition_route_groups()
    ///     .get(
    ///         "projects/my-project/locations/global/agents/my-agent/transitionRouteGroups/my-transition-route-group",
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

    /// Returns the list of all transition route groups in the specified flow.
    ///
    /// `GET v3/{+parent}/transitionRouteGroups`
    ///
    /// - `parent`: Required. The flow to list all transition route groups for. Format:
    ///   `projects//locations//agents//flows/` or
    ///   \`projects//locations//agents/. Looks like `projects/*/locations/*/agents/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .transition_route_groups()
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

    /// Updates the specified [TransitionRouteGroup]. Note: You should always train a flow prior to
    /// sending it queries. See the
    /// [training documentation](https://cloud.google.com/dialogflow/cx/docs/concept/training).
    ///
    /// `PATCH v3/{+name}`
    ///
    /// - `name`: The unique identifier of the transition route group.
    ///   [TransitionRouteGroups.CreateTransitionRouteGroup] populates the name automatically. Format:
    ///   `projects//locations//agents//flows//transitionRouteGroups/` . Looks like
    ///   `projects/*/locations/*/agents/*/transitionRouteGroups/*`.
    ///
    /// [TransitionRouteGroup]: crate::v3::schemas::TransitionRouteGroup
    /// [TransitionRouteGroups.CreateTransitionRouteGroup]: crate::v3::projects::locations::agents::transition_route_groups::TransitionRouteGroups::create
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v3::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v3::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .agents()
    ///     .transition_route_groups()
    ///     .patch(
    ///         "projects/my-project/locations/global/agents/my-agent/transitionRouteGroups/my-transition-route-group",
    ///         schemas::TransitionRouteGroup::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(
        &self,
        name: impl Into<String>,
        body: schemas::TransitionRouteGroup,
    ) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

runtime::handle_as_client!(TransitionRouteGroups);

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.transitionRouteGroups.create",
    verb: runtime::Verb::Post,
    path: "v3/{+parent}/transitionRouteGroups",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().flows().transition_route_groups().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`TransitionRouteGroups::create`]: `POST v3/{+parent}/transitionRouteGroups`.
///
/// The document calls it `dialogflow.projects.locations.agents.transitionRouteGroups.create`. It
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
    /// The language of the following fields in [`TransitionRouteGroup`][]:
    ///
    /// - `TransitionRouteGroup.transition_routes.trigger_fulfillment.messages`
    /// - `TransitionRouteGroup.transition_routes.trigger_fulfillment.conditional_cases` If not
    ///   specified, the agent's default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    ///
    /// [`TransitionRouteGroup`]: crate::v3::schemas::TransitionRouteGroup
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::TransitionRouteGroup> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::TransitionRouteGroup> {
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
    id: "dialogflow.projects.locations.agents.transitionRouteGroups.delete",
    verb: runtime::Verb::Delete,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_TRANSITION_ROUTE_GROUPS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().flows().transition_route_groups().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_TRANSITION_ROUTE_GROUPS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`TransitionRouteGroups::delete`]: `DELETE v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.transitionRouteGroups.delete`. It
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
    /// This field has no effect for transition route group that no page is using. If the transition
    /// route group is referenced by any page:
    ///
    /// - If `force` is set to false, an error will be returned with message indicating pages that
    ///   reference the transition route group.
    /// - If `force` is set to true, Dialogflow will remove the transition route group, as well as any
    ///   reference to it.
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

impl crate::v3::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.transitionRouteGroups.get",
    verb: runtime::Verb::Get,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_TRANSITION_ROUTE_GROUPS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().flows().transition_route_groups().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_TRANSITION_ROUTE_GROUPS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`TransitionRouteGroups::get`]: `GET v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.transitionRouteGroups.get`. It needs
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
    /// The language to retrieve the transition route group for. The following fields are language
    /// dependent:
    ///
    /// - `TransitionRouteGroup.transition_routes.trigger_fulfillment.messages`
    /// - `TransitionRouteGroup.transition_routes.trigger_fulfillment.conditional_cases` If not
    ///   specified, the agent's default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::TransitionRouteGroup> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::TransitionRouteGroup> {
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
    id: "dialogflow.projects.locations.agents.transitionRouteGroups.list",
    verb: runtime::Verb::Get,
    path: "v3/{+parent}/transitionRouteGroups",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS_AGENTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().agents().flows().transition_route_groups().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`TransitionRouteGroups::list`]: `GET v3/{+parent}/transitionRouteGroups`.
///
/// The document calls it `dialogflow.projects.locations.agents.transitionRouteGroups.list`. It
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
    /// The language to list transition route groups for. The following fields are language dependent:
    ///
    /// - `TransitionRouteGroup.transition_routes.trigger_fulfillment.messages`
    /// - `TransitionRouteGroup.transition_routes.trigger_fulfillment.conditional_cases` If not
    ///   specified, the agent's default language is used.
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
    pub fn send(
        self,
    ) -> runtime::SendFuture<schemas::ListTransitionRouteGroupsResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListTransitionRouteGroupsResponse> {
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
        response: &schemas::ListTransitionRouteGroupsResponse,
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
    type Response = schemas::ListTransitionRouteGroupsResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::TransitionRouteGroup;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.transition_route_groups
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.agents.transitionRouteGroups.patch",
    verb: runtime::Verb::Patch,
    path: "v3/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_AGENTS_TRANSITION_ROUTE_GROUPS)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().agents().flows().transition_route_groups().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_AGENTS_FLOWS_TRANSITION_ROUTE_GROUPS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`TransitionRouteGroups::patch`]: `PATCH v3/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.agents.transitionRouteGroups.patch`. It
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
    /// The language of the following fields in [`TransitionRouteGroup`][]:
    ///
    /// - `TransitionRouteGroup.transition_routes.trigger_fulfillment.messages`
    /// - `TransitionRouteGroup.transition_routes.trigger_fulfillment.conditional_cases` If not
    ///   specified, the agent's default language is used.
    ///   [Many languages](https://cloud.google.com/dialogflow/cx/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    ///
    /// [`TransitionRouteGroup`]: crate::v3::schemas::TransitionRouteGroup
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.call.set("languageCode", value.into());
        self
    }

    /// The mask to control which fields get updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::TransitionRouteGroup> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::TransitionRouteGroup> {
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

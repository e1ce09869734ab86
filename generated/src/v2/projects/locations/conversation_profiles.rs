//! The resource `projects.locations.conversationProfiles`: its methods and what is below it.
//!
//! Its methods need the feature `conversation-profiles`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`clear_suggestion_feature_config`](ConversationProfiles::clear_suggestion_feature_config) | `POST v2/{+conversationProfile}:clearSuggestionFeatureConfig` | Clears a suggestion feature from a conversation profile for the given participant role. |
//! | [`create`](ConversationProfiles::create) | `POST v2/{+parent}/conversationProfiles` | Creates a conversation profile in the specified project. |
//! | [`delete`](ConversationProfiles::delete) | `DELETE v2/{+name}` | Deletes the specified conversation profile. |
//! | [`get`](ConversationProfiles::get) | `GET v2/{+name}` | Retrieves the specified conversation profile. |
//! | [`list`](ConversationProfiles::list) | `GET v2/{+parent}/conversationProfiles` | Returns the list of all conversation profiles in the specified project. |
//! | [`patch`](ConversationProfiles::patch) | `PATCH v2/{+name}` | Updates the specified conversation profile. |
//! | [`set_suggestion_feature_config`](ConversationProfiles::set_suggestion_feature_config) | `POST v2/{+conversationProfile}:setSuggestionFeatureConfig` | Adds or updates a suggestion feature in a conversation profile. |

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.conversationProfiles`. Cheap to clone; all handles of
/// a client share its connections.
#[derive(Clone)]
pub struct ConversationProfiles {
    pub(in crate::v2) client: runtime::ClientCore,
}

impl ConversationProfiles {
    /// Clears a suggestion feature from a conversation profile for the given participant role. This
    /// method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// ClearSuggestionFeatureConfigOperationMetadata - `response`: [ConversationProfile]
    ///
    /// `POST v2/{+conversationProfile}:clearSuggestionFeatureConfig`
    ///
    /// - `conversation_profile`: Required. The Conversation Profile to add or update the suggestion
    ///   feature config. Format: `projects//locations//conversationProfiles/`. Looks like
    ///   `projects/*/locations/*/conversationProfiles/*`.
    ///
    /// [ConversationProfile]: crate::v2::schemas::ConversationProfile
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_profiles()
    ///     .clear_suggestion_feature_config(
    ///         "projects/my-project/locations/global/conversationProfiles/my-conversation-profile",
    ///         schemas::ClearSuggestionFeatureConfigRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_suggestion_feature_config(
        &self,
        conversation_profile: impl Into<String>,
        body: schemas::ClearSuggestionFeatureConfigRequest,
    ) -> ClearSuggestionFeatureConfig {
        let mut call = runtime::Call::new(
            &self.client,
            &CLEAR_SUGGESTION_FEATURE_CONFIG,
        );
        call.set("conversationProfile", conversation_profile.into());
        call.set_body(&body);
        ClearSuggestionFeatureConfig {
            call,
        }
    }

    /// Creates a conversation profile in the specified project. [ConversationProfile.create_time] and
    /// [ConversationProfile.update_time] aren't populated in the response. You can retrieve them via
    /// GetConversationProfile API.
    ///
    /// `POST v2/{+parent}/conversationProfiles`
    ///
    /// - `parent`: Required. The project to create a conversation profile for. Format:
    ///   `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// [ConversationProfile.create_time]: field@crate::v2::schemas::ConversationProfile::create_time
    /// [ConversationProfile.update_time]: field@crate::v2::schemas::ConversationProfile::update_time
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_profiles()
    ///     .create(
    ///         "projects/my-project/locations/global",
    ///         schemas::ConversationProfile::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::ConversationProfile,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified conversation profile.
    ///
    /// `DELETE v2/{+name}`
    ///
    /// - `name`: Required. The name of the conversation profile to delete. Format:
    ///   `projects//locations//conversationProfiles/`. Looks like
    ///   `projects/*/locations/*/conversationProfiles/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_profiles()
    ///     .delete(
    ///         "projects/my-project/locations/global/conversationProfiles/my-conversation-profile",
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

    /// Retrieves the specified conversation profile.
    ///
    /// `GET v2/{+name}`
    ///
    /// - `name`: Required. The resource name of the conversation profile. Format:
    ///   `projects//locations//conversationProfiles/`. Looks like
    ///   `projects/*/locations/*/conversationProfiles/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_profiles()
    ///     .get(
    ///         "projects/my-project/locations/global/conversationProfiles/my-conversation-profile",
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

    /// Returns the list of all conversation profiles in the specified project.
    ///
    /// `GET v2/{+parent}/conversationProfiles`
    ///
    /// - `parent`: Required. The project to list all conversation profiles from. Format:
    ///   `projects//locations/`. Looks like `projects/*/locations/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_profiles()
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

    /// Updates the specified conversation profile. [ConversationProfile.create_time] and
    /// [ConversationProfile.update_time] aren't populated in the response. You can retrieve them via
    /// GetConversationProfile API.
    ///
    /// `PATCH v2/{+name}`
    ///
    /// - `name`: The unique identifier of this conversation profile. Format:
    ///   `projects//locations//conversationProfiles/`. Looks like
    ///   `projects/*/locations/*/conversationProfiles/*`.
    ///
    /// [ConversationProfile.create_time]: field@crate::v2::schemas::ConversationProfile::create_time
    /// [ConversationProfile.update_time]: field@crate::v2::schemas::ConversationProfile::update_time
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_profiles()
    ///     .patch(
    ///         "projects/my-project/locations/global/conversationProfiles/my-conversation-profile",
    ///         schemas::ConversationProfile::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(
        &self,
        name: impl Into<String>,
        body: schemas::ConversationProfile,
    ) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }

    /// Adds or updates a suggestion feature in a conversation profile. If the conversation profile
    /// contains the type of suggestion feature for the participant role, it will update it. Otherwise
    /// it will insert the suggestion feature. This method is a
    /// [long-running operation](https://cloud.google.com/dialogflow/es/docs/how/long-running-operations).
    /// The returned `Operation` type has the following method-specific fields: - `metadata`:
    /// SetSuggestionFeatureConfigOperationMetadata - `response`: [ConversationProfile] If a long
    /// running operation to add or update suggestion feature config for the same conversation profile,
    /// participant role and suggestion feature type exists, please cancel the existing long running
    /// operation before sending such request, otherwise the request will be rejected.
    ///
    /// `POST v2/{+conversationProfile}:setSuggestionFeatureConfig`
    ///
    /// - `conversation_profile`: Required. The Conversation Profile to add or update the suggestion
    ///   feature config. Format: `projects//locations//conversationProfiles/`. Looks like
    ///   `projects/*/locations/*/conversationProfiles/*`.
    ///
    /// [ConversationProfile]: crate::v2::schemas::ConversationProfile
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .conversation_profiles()
    ///     .set_suggestion_feature_config(
    ///         "projects/my-project/locations/global/conversationProfiles/my-conversation-profile",
    ///         schemas::SetSuggestionFeatureConfigRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_suggestion_feature_config(
        &self,
        conversation_profile: impl Into<String>,
        body: schemas::SetSuggestionFeatureConfigRequest,
    ) -> SetSuggestionFeatureConfig {
        let mut call = runtime::Call::new(&self.client, &SET_SUGGESTION_FEATURE_CONFIG);
        call.set("conversationProfile", conversation_profile.into());
        call.set_body(&body);
        SetSuggestionFeatureConfig { call }
    }
}

runtime::handle_as_client!(ConversationProfiles);

static CLEAR_SUGGESTION_FEATURE_CONFIG: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationProfiles.clearSuggestionFeatureConfig",
    verb: runtime::Verb::Post,
    path: "v2/{+conversationProfile}:clearSuggestionFeatureConfig",
    patterns: &[
        ("conversationProfile", &patterns::PROJECTS_LOCATIONS_CONVERSATION_PROFILES),
    ],
    siblings: &[
        runtime::Sibling {
            parameter: "conversationProfile",
            accessor: "projects().conversation_profiles().clear_suggestion_feature_config(..)",
            pattern: &patterns::PROJECTS_CONVERSATION_PROFILES,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationProfiles::clear_suggestion_feature_config`]:
/// `POST v2/{+conversationProfile}:clearSuggestionFeatureConfig`.
///
/// The document calls it
/// `dialogflow.projects.locations.conversationProfiles.clearSuggestionFeatureConfig`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct ClearSuggestionFeatureConfig {
    call: runtime::Call,
}

impl ClearSuggestionFeatureConfig {
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

impl runtime::AsCall for ClearSuggestionFeatureConfig {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for ClearSuggestionFeatureConfig {}

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationProfiles.create",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/conversationProfiles",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversation_profiles().create(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationProfiles::create`]: `POST v2/{+parent}/conversationProfiles`.
///
/// The document calls it `dialogflow.projects.locations.conversationProfiles.create`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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
    pub fn send(self) -> runtime::SendFuture<schemas::ConversationProfile> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ConversationProfile> {
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

impl crate::v2::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationProfiles.delete",
    verb: runtime::Verb::Delete,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_CONVERSATION_PROFILES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().conversation_profiles().delete(..)",
            pattern: &patterns::PROJECTS_CONVERSATION_PROFILES,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationProfiles::delete`]: `DELETE v2/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.conversationProfiles.delete`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
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

impl crate::v2::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationProfiles.get",
    verb: runtime::Verb::Get,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_CONVERSATION_PROFILES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().conversation_profiles().get(..)",
            pattern: &patterns::PROJECTS_CONVERSATION_PROFILES,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationProfiles::get`]: `GET v2/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.conversationProfiles.get`. It needs one of
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
    pub fn send(self) -> runtime::SendFuture<schemas::ConversationProfile> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ConversationProfile> {
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

impl crate::v2::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationProfiles.list",
    verb: runtime::Verb::Get,
    path: "v2/{+parent}/conversationProfiles",
    patterns: &[("parent", &patterns::PROJECTS_LOCATIONS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().conversation_profiles().list(..)",
            pattern: &patterns::PROJECTS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationProfiles::list`]: `GET v2/{+parent}/conversationProfiles`.
///
/// The document calls it `dialogflow.projects.locations.conversationProfiles.list`. It needs one of
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
    pub fn send(self) -> runtime::SendFuture<schemas::ListConversationProfilesResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListConversationProfilesResponse> {
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
        response: &schemas::ListConversationProfilesResponse,
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

impl crate::v2::RequestOptions for List {}

impl runtime::Paged for List {
    type Response = schemas::ListConversationProfilesResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::ConversationProfile;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.conversation_profiles
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationProfiles.patch",
    verb: runtime::Verb::Patch,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_CONVERSATION_PROFILES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().conversation_profiles().patch(..)",
            pattern: &patterns::PROJECTS_CONVERSATION_PROFILES,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationProfiles::patch`]: `PATCH v2/{+name}`.
///
/// The document calls it `dialogflow.projects.locations.conversationProfiles.patch`. It needs one
/// of the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Required. The mask to control which fields to update.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::ConversationProfile> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ConversationProfile> {
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

impl crate::v2::RequestOptions for Patch {}

static SET_SUGGESTION_FEATURE_CONFIG: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.conversationProfiles.setSuggestionFeatureConfig",
    verb: runtime::Verb::Post,
    path: "v2/{+conversationProfile}:setSuggestionFeatureConfig",
    patterns: &[
        ("conversationProfile", &patterns::PROJECTS_LOCATIONS_CONVERSATION_PROFILES),
    ],
    siblings: &[
        runtime::Sibling {
            parameter: "conversationProfile",
            accessor: "projects().conversation_profiles().set_suggestion_feature_config(..)",
            pattern: &patterns::PROJECTS_CONVERSATION_PROFILES,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`ConversationProfiles::set_suggestion_feature_config`]:
/// `POST v2/{+conversationProfile}:setSuggestionFeatureConfig`.
///
/// The document calls it
/// `dialogflow.projects.locations.conversationProfiles.setSuggestionFeatureConfig`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct SetSuggestionFeatureConfig {
    call: runtime::Call,
}

impl SetSuggestionFeatureConfig {
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

impl runtime::AsCall for SetSuggestionFeatureConfig {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for SetSuggestionFeatureConfig {}

//! Schemas of the feature `tools`.

use crate::runtime;
use crate::v2::schemas;

/// Response of ListTools.
///
/// Schema `GoogleCloudDialogflowV2ListToolsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListToolsResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// List of tools retrieved.
    pub tools: Vec<schemas::Tool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListToolsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            tools: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`tools`](Self::tools).
    pub fn set_tools(mut self, values: impl IntoIterator<Item = schemas::Tool>) -> Self {
        self.tools = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListToolsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "tools" => reader.field(&mut self.tools),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("nextPageToken", &self.next_page_token);
        writer.field("tools", &self.tools);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListToolsResponse);

/// Represents a tool.
///
/// Schema `GoogleCloudDialogflowV2Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tool {
    /// Optional. Confirmation requirement for the actions. Each key is an action name in the
    /// action_schemas. If an action's confirmation requirement is unspecified (either the key is not
    /// present, or its value is CONFIRMATION_REQUIREMENT_UNSPECIFIED), the requirement is inferred from
    /// the action's method_type - confirmation is not required if and only if method_type is GET.
    pub action_confirmation_requirement: std::collections::BTreeMap<
        String,
        schemas::ToolActionConfirmationRequirement,
    >,

    /// Integration connectors tool specification.
    pub connector_spec: Option<schemas::ToolConnectorTool>,

    /// Output only. Creation time of this tool.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. A human readable description of the tool.
    pub description: Option<String>,

    /// Optional. A human readable short name of the tool, to be shown on the UI.
    pub display_name: Option<String>,

    /// Vertex extension tool specification.
    #[deprecated]
    pub extension_spec: Option<schemas::ToolExtensionTool>,

    /// Client side executed function specification.
    pub function_spec: Option<schemas::ToolFunctionTool>,

    /// Output only. Identifier. The resource name of the tool. Format: `projects//locations//tools/`.
    pub name: Option<String>,

    /// OpenAPI tool.
    pub open_api_spec: Option<schemas::ToolOpenApiTool>,

    /// Output only. A read only boolean field reflecting Zone Isolation status of the tool. If the
    /// field is absent, it means the status is unknown.
    pub satisfies_pzi: Option<bool>,

    /// Output only. A read only boolean field reflecting Zone Separation status of the tool. If the
    /// field is absent, it means the status is unknown.
    pub satisfies_pzs: Option<bool>,

    /// Required. A human readable short name of the tool, which should be unique within the project. It
    /// should only contain letters, numbers, and underscores, and it will be used by LLM to identify
    /// the tool.
    pub tool_key: Option<String>,

    /// Output only. Update time of this tool.
    pub update_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Tool {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action_confirmation_requirement: std::collections::BTreeMap::new(),
            connector_spec: None,
            create_time: None,
            description: None,
            display_name: None,
            extension_spec: None,
            function_spec: None,
            name: None,
            open_api_spec: None,
            satisfies_pzi: None,
            satisfies_pzs: None,
            tool_key: None,
            update_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action_confirmation_requirement`](Self::action_confirmation_requirement).
    pub fn set_action_confirmation_requirement(
        mut self,
        values: impl IntoIterator<
            Item = (
                impl Into<String>,

                impl Into<schemas::ToolActionConfirmationRequirement>,
            ),
        >,
    ) -> Self {
        self.action_confirmation_requirement = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`connector_spec`](Self::connector_spec).
    pub fn set_connector_spec(mut self, value: schemas::ToolConnectorTool) -> Self {
        self.connector_spec = Some(value);
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`extension_spec`](Self::extension_spec).
    #[deprecated]
    pub fn set_extension_spec(mut self, value: schemas::ToolExtensionTool) -> Self {
        self.extension_spec = Some(value);
        self
    }

    /// Sets [`function_spec`](Self::function_spec).
    pub fn set_function_spec(mut self, value: schemas::ToolFunctionTool) -> Self {
        self.function_spec = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`open_api_spec`](Self::open_api_spec).
    pub fn set_open_api_spec(mut self, value: schemas::ToolOpenApiTool) -> Self {
        self.open_api_spec = Some(value);
        self
    }

    /// Sets [`satisfies_pzi`](Self::satisfies_pzi).
    pub fn set_satisfies_pzi(mut self, value: bool) -> Self {
        self.satisfies_pzi = Some(value);
        self
    }

    /// Sets [`satisfies_pzs`](Self::satisfies_pzs).
    pub fn set_satisfies_pzs(mut self, value: bool) -> Self {
        self.satisfies_pzs = Some(value);
        self
    }

    /// Sets [`tool_key`](Self::tool_key).
    pub fn set_tool_key(mut self, value: impl Into<String>) -> Self {
        self.tool_key = Some(value.into());
        self
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }
}

impl runtime::Message for Tool {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "actionConfirmationRequirement" => {
                reader.field(&mut self.action_confirmation_requirement)
            }
            "connectorSpec" => reader.field(&mut self.connector_spec),
            "createTime" => reader.field(&mut self.create_time),
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "extensionSpec" => reader.field(&mut self.extension_spec),
            "functionSpec" => reader.field(&mut self.function_spec),
            "name" => reader.field(&mut self.name),
            "openApiSpec" => reader.field(&mut self.open_api_spec),
            "satisfiesPzi" => reader.field(&mut self.satisfies_pzi),
            "satisfiesPzs" => reader.field(&mut self.satisfies_pzs),
            "toolKey" => reader.field(&mut self.tool_key),
            "updateTime" => reader.field(&mut self.update_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer
            .field(
                "actionConfirmationRequirement",
                &self.action_confirmation_requirement,
            );
        writer.field("connectorSpec", &self.connector_spec);
        writer.field("createTime", &self.create_time);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer.field("extensionSpec", &self.extension_spec);
        writer.field("functionSpec", &self.function_spec);
        writer.field("name", &self.name);
        writer.field("openApiSpec", &self.open_api_spec);
        writer.field("satisfiesPzi", &self.satisfies_pzi);
        writer.field("satisfiesPzs", &self.satisfies_pzs);
        writer.field("toolKey", &self.tool_key);
        writer.field("updateTime", &self.update_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Tool);

/// Values of `actionConfirmationRequirement` in [`Tool`].
///
/// [`Tool`]: crate::v2::schemas::Tool
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolActionConfirmationRequirement {
    /// Unspecified. Whether the action requires confirmation is inferred from method_type. On the wire:
    /// `CONFIRMATION_REQUIREMENT_UNSPECIFIED`.
    Unspecified,

    /// Conformation is required. On the wire: `REQUIRED`.
    Required,

    /// Conformation is not required. On the wire: `NOT_REQUIRED`.
    NotRequired,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ToolActionConfirmationRequirement {
    fn from(name: &str) -> Self {
        match name {
            "CONFIRMATION_REQUIREMENT_UNSPECIFIED" => Self::Unspecified,
            "REQUIRED" => Self::Required,
            "NOT_REQUIRED" => Self::NotRequired,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ToolActionConfirmationRequirement {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "CONFIRMATION_REQUIREMENT_UNSPECIFIED",
            Self::Required => "REQUIRED",
            Self::NotRequired => "NOT_REQUIRED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ToolActionConfirmationRequirement);

/// Authentication information required for API calls
///
/// Schema `GoogleCloudDialogflowV2ToolAuthentication`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolAuthentication {
    /// Config for API key auth.
    pub api_key_config: Option<schemas::ToolAuthenticationApiKeyConfig>,

    /// Config for bearer token auth.
    pub bearer_token_config: Option<schemas::ToolAuthenticationBearerTokenConfig>,

    /// Config for OAuth.
    pub oauth_config: Option<schemas::ToolAuthenticationOAuthConfig>,

    /// Config for
    /// [Diglogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent)
    /// auth.
    pub service_agent_auth_config: Option<
        schemas::ToolAuthenticationServiceAgentAuthConfig,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolAuthentication {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            api_key_config: None,
            bearer_token_config: None,
            oauth_config: None,
            service_agent_auth_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`api_key_config`](Self::api_key_config).
    pub fn set_api_key_config(
        mut self,
        value: schemas::ToolAuthenticationApiKeyConfig,
    ) -> Self {
        self.api_key_config = Some(value);
        self
    }

    /// Sets [`bearer_token_config`](Self::bearer_token_config).
    pub fn set_bearer_token_config(
        mut self,
        value: schemas::ToolAuthenticationBearerTokenConfig,
    ) -> Self {
        self.bearer_token_config = Some(value);
        self
    }

    /// Sets [`oauth_config`](Self::oauth_config).
    pub fn set_oauth_config(
        mut self,
        value: schemas::ToolAuthenticationOAuthConfig,
    ) -> Self {
        self.oauth_config = Some(value);
        self
    }

    /// Sets [`service_agent_auth_config`](Self::service_agent_auth_config).
    pub fn set_service_agent_auth_config(
        mut self,
        value: schemas::ToolAuthenticationServiceAgentAuthConfig,
    ) -> Self {
        self.service_agent_auth_config = Some(value);
        self
    }
}

impl runtime::Message for ToolAuthentication {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "apiKeyConfig" => reader.field(&mut self.api_key_config),
            "bearerTokenConfig" => reader.field(&mut self.bearer_token_config),
            "oauthConfig" => reader.field(&mut self.oauth_config),
            "serviceAgentAuthConfig" => reader.field(&mut self.service_agent_auth_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("apiKeyConfig", &self.api_key_config);
        writer.field("bearerTokenConfig", &self.bearer_token_config);
        writer.field("oauthConfig", &self.oauth_config);
        writer.field("serviceAgentAuthConfig", &self.service_agent_auth_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolAuthentication);

/// Config for authentication with API key.
///
/// Schema `GoogleCloudDialogflowV2ToolAuthenticationApiKeyConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolAuthenticationApiKeyConfig {
    /// Optional. The API key. If the `secret_version_for_api_key` field is set, this field will be
    /// ignored.
    pub api_key: Option<String>,

    /// Required. The parameter name or the header name of the API key. E.g., If the API request is
    /// "<https://example.com/act?X-Api-Key=>", "X-Api-Key" would be the parameter name.
    pub key_name: Option<String>,

    /// Required. Key location in the request.
    pub request_location: Option<schemas::ToolAuthenticationApiKeyConfigRequestLocation>,

    /// Optional. The name of the SecretManager secret version resource storing the API key. If this
    /// field is set, the `api_key` field will be ignored. Format:
    /// `projects/{project}/secrets/{secret}/versions/{version}`
    pub secret_version_for_api_key: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolAuthenticationApiKeyConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            api_key: None,
            key_name: None,
            request_location: None,
            secret_version_for_api_key: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`api_key`](Self::api_key).
    pub fn set_api_key(mut self, value: impl Into<String>) -> Self {
        self.api_key = Some(value.into());
        self
    }

    /// Sets [`key_name`](Self::key_name).
    pub fn set_key_name(mut self, value: impl Into<String>) -> Self {
        self.key_name = Some(value.into());
        self
    }

    /// Sets [`request_location`](Self::request_location).
    pub fn set_request_location(
        mut self,
        value: impl Into<schemas::ToolAuthenticationApiKeyConfigRequestLocation>,
    ) -> Self {
        self.request_location = Some(value.into());
        self
    }

    /// Sets [`secret_version_for_api_key`](Self::secret_version_for_api_key).
    pub fn set_secret_version_for_api_key(mut self, value: impl Into<String>) -> Self {
        self.secret_version_for_api_key = Some(value.into());
        self
    }
}

impl runtime::Message for ToolAuthenticationApiKeyConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "apiKey" => reader.field(&mut self.api_key),
            "keyName" => reader.field(&mut self.key_name),
            "requestLocation" => reader.field(&mut self.request_location),
            "secretVersionForApiKey" => {
                reader.field(&mut self.secret_version_for_api_key)
            }
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("apiKey", &self.api_key);
        writer.field("keyName", &self.key_name);
        writer.field("requestLocation", &self.request_location);
        writer.field("secretVersionForApiKey", &self.secret_version_for_api_key);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolAuthenticationApiKeyConfig);

/// Key location in the request.
///
/// Values of `requestLocation` in [`ToolAuthenticationApiKeyConfig`].
///
/// [`ToolAuthenticationApiKeyConfig`]: crate::v2::schemas::ToolAuthenticationApiKeyConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolAuthenticationApiKeyConfigRequestLocation {
    /// Default value. This value is unused. On the wire: `REQUEST_LOCATION_UNSPECIFIED`.
    Unspecified,

    /// Represents the key in http header. On the wire: `HEADER`.
    Header,

    /// Represents the key in query string. On the wire: `QUERY_STRING`.
    QueryString,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ToolAuthenticationApiKeyConfigRequestLocation {
    fn from(name: &str) -> Self {
        match name {
            "REQUEST_LOCATION_UNSPECIFIED" => Self::Unspecified,
            "HEADER" => Self::Header,
            "QUERY_STRING" => Self::QueryString,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ToolAuthenticationApiKeyConfigRequestLocation {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "REQUEST_LOCATION_UNSPECIFIED",
            Self::Header => "HEADER",
            Self::QueryString => "QUERY_STRING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ToolAuthenticationApiKeyConfigRequestLocation);

/// Config for authentication using bearer token.
///
/// Schema `GoogleCloudDialogflowV2ToolAuthenticationBearerTokenConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolAuthenticationBearerTokenConfig {
    /// Optional. The name of the SecretManager secret version resource storing the Bearer token. If
    /// this field is set, the `token` field will be ignored. Format:
    /// `projects/{project}/secrets/{secret}/versions/{version}`
    pub secret_version_for_token: Option<String>,

    /// Optional. The text token appended to the text `Bearer` to the request Authorization header.
    /// [Session parameters reference](https://cloud.google.com/dialogflow/cx/docs/concept/parameter#session-ref)
    /// can be used to pass the token dynamically, e.g. `$session.params.parameter-id`.
    pub token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolAuthenticationBearerTokenConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            secret_version_for_token: None,
            token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`secret_version_for_token`](Self::secret_version_for_token).
    pub fn set_secret_version_for_token(mut self, value: impl Into<String>) -> Self {
        self.secret_version_for_token = Some(value.into());
        self
    }

    /// Sets [`token`](Self::token).
    pub fn set_token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

impl runtime::Message for ToolAuthenticationBearerTokenConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "secretVersionForToken" => reader.field(&mut self.secret_version_for_token),
            "token" => reader.field(&mut self.token),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("secretVersionForToken", &self.secret_version_for_token);
        writer.field("token", &self.token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolAuthenticationBearerTokenConfig);

/// Config for authentication with OAuth.
///
/// Schema `GoogleCloudDialogflowV2ToolAuthenticationOAuthConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolAuthenticationOAuthConfig {
    /// Required. The client ID from the OAuth provider.
    pub client_id: Option<String>,

    /// Optional. The client secret from the OAuth provider. If the `secret_version_for_client_secret`
    /// field is set, this field will be ignored.
    pub client_secret: Option<String>,

    /// Required. OAuth grant types.
    pub oauth_grant_type: Option<schemas::ToolAuthenticationOAuthConfigOauthGrantType>,

    /// Optional. The OAuth scopes to grant.
    pub scopes: Vec<String>,

    /// Optional. The name of the SecretManager secret version resource storing the client secret. If
    /// this field is set, the `client_secret` field will be ignored. Format:
    /// `projects/{project}/secrets/{secret}/versions/{version}`
    pub secret_version_for_client_secret: Option<String>,

    /// Required. The token endpoint in the OAuth provider to exchange for an access token.
    pub token_endpoint: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolAuthenticationOAuthConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            client_id: None,
            client_secret: None,
            oauth_grant_type: None,
            scopes: Vec::new(),
            secret_version_for_client_secret: None,
            token_endpoint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`client_id`](Self::client_id).
    pub fn set_client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }

    /// Sets [`client_secret`](Self::client_secret).
    pub fn set_client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
        self
    }

    /// Sets [`oauth_grant_type`](Self::oauth_grant_type).
    pub fn set_oauth_grant_type(
        mut self,
        value: impl Into<schemas::ToolAuthenticationOAuthConfigOauthGrantType>,
    ) -> Self {
        self.oauth_grant_type = Some(value.into());
        self
    }

    /// Sets [`scopes`](Self::scopes).
    pub fn set_scopes(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`secret_version_for_client_secret`](Self::secret_version_for_client_secret).
    pub fn set_secret_version_for_client_secret(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.secret_version_for_client_secret = Some(value.into());
        self
    }

    /// Sets [`token_endpoint`](Self::token_endpoint).
    pub fn set_token_endpoint(mut self, value: impl Into<String>) -> Self {
        self.token_endpoint = Some(value.into());
        self
    }
}

impl runtime::Message for ToolAuthenticationOAuthConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "clientId" => reader.field(&mut self.client_id),
            "clientSecret" => reader.field(&mut self.client_secret),
            "oauthGrantType" => reader.field(&mut self.oauth_grant_type),
            "scopes" => reader.field(&mut self.scopes),
            "secretVersionForClientSecret" => {
                reader.field(&mut self.secret_version_for_client_secret)
            }
            "tokenEndpoint" => reader.field(&mut self.token_endpoint),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("clientId", &self.client_id);
        writer.field("clientSecret", &self.client_secret);
        writer.field("oauthGrantType", &self.oauth_grant_type);
        writer.field("scopes", &self.scopes);
        writer
            .field(
                "secretVersionForClientSecret",
                &self.secret_version_for_client_secret,
            );
        writer.field("tokenEndpoint", &self.token_endpoint);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolAuthenticationOAuthConfig);

/// OAuth grant types.
///
/// Values of `oauthGrantType` in [`ToolAuthenticationOAuthConfig`].
///
/// [`ToolAuthenticationOAuthConfig`]: crate::v2::schemas::ToolAuthenticationOAuthConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolAuthenticationOAuthConfigOauthGrantType {
    /// Default value. This value is unused. On the wire: `OAUTH_GRANT_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Represents the [client credential flow](https://oauth.net/2/grant-types/client-credentials). On
    /// the wire: `CLIENT_CREDENTIAL`.
    ClientCredential,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ToolAuthenticationOAuthConfigOauthGrantType {
    fn from(name: &str) -> Self {
        match name {
            "OAUTH_GRANT_TYPE_UNSPECIFIED" => Self::Unspecified,
            "CLIENT_CREDENTIAL" => Self::ClientCredential,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ToolAuthenticationOAuthConfigOauthGrantType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "OAUTH_GRANT_TYPE_UNSPECIFIED",
            Self::ClientCredential => "CLIENT_CREDENTIAL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ToolAuthenticationOAuthConfigOauthGrantType);

/// Config for auth using
/// [Dialogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent).
///
/// Schema `GoogleCloudDialogflowV2ToolAuthenticationServiceAgentAuthConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolAuthenticationServiceAgentAuthConfig {
    /// Optional. Indicate the auth token type generated from the
    /// [Diglogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent).
    /// The generated token is sent in the Authorization header.
    pub service_agent_auth: Option<
        schemas::ToolAuthenticationServiceAgentAuthConfigServiceAgentAuth,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolAuthenticationServiceAgentAuthConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            service_agent_auth: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`service_agent_auth`](Self::service_agent_auth).
    pub fn set_service_agent_auth(
        mut self,
        value: impl Into<
            schemas::ToolAuthenticationServiceAgentAuthConfigServiceAgentAuth,
        >,
    ) -> Self {
        self.service_agent_auth = Some(value.into());
        self
    }
}

impl runtime::Message for ToolAuthenticationServiceAgentAuthConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "serviceAgentAuth" => reader.field(&mut self.service_agent_auth),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("serviceAgentAuth", &self.service_agent_auth);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolAuthenticationServiceAgentAuthConfig);

/// Indicate the auth token type generated from the
/// [Diglogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent).
/// The generated token is sent in the Authorization header.
///
/// Values of `serviceAgentAuth` in [`ToolAuthenticationServiceAgentAuthConfig`].
///
/// [`ToolAuthenticationServiceAgentAuthConfig`]: crate::v2::schemas::ToolAuthenticationServiceAgentAuthConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolAuthenticationServiceAgentAuthConfigServiceAgentAuth {
    /// Service agent auth type unspecified. Default to ID_TOKEN. On the wire:
    /// `SERVICE_AGENT_AUTH_UNSPECIFIED`.
    Unspecified,

    /// Use [ID token](https://cloud.google.com/docs/authentication/token-types#id) generated from
    /// service agent. This can be used to access Cloud Function and Cloud Run after you grant Invoker
    /// role to `service-@gcp-sa-dialogflow.iam.gserviceaccount.com`. On the wire: `ID_TOKEN`.
    IdToken,

    /// Use [access token](https://cloud.google.com/docs/authentication/token-types#access) generated
    /// from service agent. This can be used to access other Google Cloud APIs after you grant required
    /// roles to `service-@gcp-sa-dialogflow.iam.gserviceaccount.com`. On the wire: `ACCESS_TOKEN`.
    AccessToken,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ToolAuthenticationServiceAgentAuthConfigServiceAgentAuth {
    fn from(name: &str) -> Self {
        match name {
            "SERVICE_AGENT_AUTH_UNSPECIFIED" => Self::Unspecified,
            "ID_TOKEN" => Self::IdToken,
            "ACCESS_TOKEN" => Self::AccessToken,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ToolAuthenticationServiceAgentAuthConfigServiceAgentAuth {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SERVICE_AGENT_AUTH_UNSPECIFIED",
            Self::IdToken => "ID_TOKEN",
            Self::AccessToken => "ACCESS_TOKEN",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ToolAuthenticationServiceAgentAuthConfigServiceAgentAuth);

/// A ConnectorTool enabling using Integration Connectors Connections as tools.
///
/// Schema `GoogleCloudDialogflowV2ToolConnectorTool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolConnectorTool {
    /// Required. Actions for the tool to use.
    pub actions: Vec<schemas::ToolConnectorToolAction>,

    /// Required. The full resource name of the referenced Integration Connectors Connection. Format:
    /// 'projects/\*/locations/\*/connections/\*'
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolConnectorTool {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            actions: Vec::new(),
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`actions`](Self::actions).
    pub fn set_actions(
        mut self,
        values: impl IntoIterator<Item = schemas::ToolConnectorToolAction>,
    ) -> Self {
        self.actions = values.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for ToolConnectorTool {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "actions" => reader.field(&mut self.actions),
            "name" => reader.field(&mut self.name),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("actions", &self.actions);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolConnectorTool);

/// Configuration of a Connection operation for the tool to use.
///
/// Schema `GoogleCloudDialogflowV2ToolConnectorToolAction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolConnectorToolAction {
    /// ID of a Connection action for the tool to use.
    pub connection_action_id: Option<String>,

    /// Entity operation configuration for the tool to use.
    pub entity_operation: Option<schemas::ToolConnectorToolActionEntityOperation>,

    /// Optional. Entity fields to use as inputs for the operation. If no fields are specified, all
    /// fields of the Entity will be used.
    pub input_fields: Vec<String>,

    /// Optional. Entity fields to return from the operation. If no fields are specified, all fields of
    /// the Entity will be returned.
    pub output_fields: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolConnectorToolAction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            connection_action_id: None,
            entity_operation: None,
            input_fields: Vec::new(),
            output_fields: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`connection_action_id`](Self::connection_action_id).
    pub fn set_connection_action_id(mut self, value: impl Into<String>) -> Self {
        self.connection_action_id = Some(value.into());
        self
    }

    /// Sets [`entity_operation`](Self::entity_operation).
    pub fn set_entity_operation(
        mut self,
        value: schemas::ToolConnectorToolActionEntityOperation,
    ) -> Self {
        self.entity_operation = Some(value);
        self
    }

    /// Sets [`input_fields`](Self::input_fields).
    pub fn set_input_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input_fields = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`output_fields`](Self::output_fields).
    pub fn set_output_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.output_fields = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ToolConnectorToolAction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "connectionActionId" => reader.field(&mut self.connection_action_id),
            "entityOperation" => reader.field(&mut self.entity_operation),
            "inputFields" => reader.field(&mut self.input_fields),
            "outputFields" => reader.field(&mut self.output_fields),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("connectionActionId", &self.connection_action_id);
        writer.field("entityOperation", &self.entity_operation);
        writer.field("inputFields", &self.input_fields);
        writer.field("outputFields", &self.output_fields);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolConnectorToolAction);

/// Entity CRUD operation specification.
///
/// Schema `GoogleCloudDialogflowV2ToolConnectorToolActionEntityOperation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolConnectorToolActionEntityOperation {
    /// Required. ID of the entity.
    pub entity_id: Option<String>,

    /// Required. Operation to perform on the entity.
    pub operation: Option<schemas::ToolConnectorToolActionEntityOperationOperation>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolConnectorToolActionEntityOperation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_id: None,
            operation: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_id`](Self::entity_id).
    pub fn set_entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }

    /// Sets [`operation`](Self::operation).
    pub fn set_operation(
        mut self,
        value: impl Into<schemas::ToolConnectorToolActionEntityOperationOperation>,
    ) -> Self {
        self.operation = Some(value.into());
        self
    }
}

impl runtime::Message for ToolConnectorToolActionEntityOperation {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityId" => reader.field(&mut self.entity_id),
            "operation" => reader.field(&mut self.operation),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityId", &self.entity_id);
        writer.field("operation", &self.operation);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolConnectorToolActionEntityOperation);

/// Operation to perform on the entity.
///
/// Values of `operation` in [`ToolConnectorToolActionEntityOperation`].
///
/// [`ToolConnectorToolActionEntityOperation`]: crate::v2::schemas::ToolConnectorToolActionEntityOperation
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolConnectorToolActionEntityOperationOperation {
    /// Operation type unspecified. Invalid, [ConnectorTool] create/update will fail. On the wire:
    /// `OPERATION_TYPE_UNSPECIFIED`.
    ///
    /// [ConnectorTool]: crate::v2::schemas::ToolConnectorTool
    Unspecified,

    /// List operation. On the wire: `LIST`.
    List,

    /// Get operation. On the wire: `GET`.
    Get,

    /// Create operation. On the wire: `CREATE`.
    Create,

    /// Update operation. On the wire: `UPDATE`.
    Update,

    /// Delete operation. On the wire: `DELETE`.
    Delete,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ToolConnectorToolActionEntityOperationOperation {
    fn from(name: &str) -> Self {
        match name {
            "OPERATION_TYPE_UNSPECIFIED" => Self::Unspecified,
            "LIST" => Self::List,
            "GET" => Self::Get,
            "CREATE" => Self::Create,
            "UPDATE" => Self::Update,
            "DELETE" => Self::Delete,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ToolConnectorToolActionEntityOperationOperation {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "OPERATION_TYPE_UNSPECIFIED",
            Self::List => "LIST",
            Self::Get => "GET",
            Self::Create => "CREATE",
            Self::Update => "UPDATE",
            Self::Delete => "DELETE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ToolConnectorToolActionEntityOperationOperation);

/// An ExtensionTool is a way to use Vertex Extensions as a tool.
///
/// Schema `GoogleCloudDialogflowV2ToolExtensionTool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolExtensionTool {
    /// Required. The full name of the referenced vertex extension. Format:
    /// `projects/{project}/locations/{location}/extensions/{extension}`
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolExtensionTool {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for ToolExtensionTool {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "name" => reader.field(&mut self.name),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolExtensionTool);

/// A Function tool describes the functions to be invoked on the client side.
///
/// Schema `GoogleCloudDialogflowV2ToolFunctionTool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolFunctionTool {
    /// Optional. The JSON schema is encapsulated in a google.protobuf.Struct to describe the input of
    /// the function. This input is a JSON object that contains the function's parameters as properties
    /// of the object.
    pub input_schema: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. The method type of the function. If not specified, the default value is GET.
    pub method_type: Option<schemas::ToolFunctionToolMethodType>,

    /// Optional. The JSON schema is encapsulated in a google.protobuf.Struct to describe the output of
    /// the function. This output is a JSON object that contains the function's parameters as properties
    /// of the object.
    pub output_schema: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolFunctionTool {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            input_schema: None,
            method_type: None,
            output_schema: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`input_schema`](Self::input_schema).
    pub fn set_input_schema(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.input_schema = Some(value.into());
        self
    }

    /// Sets [`method_type`](Self::method_type).
    pub fn set_method_type(
        mut self,
        value: impl Into<schemas::ToolFunctionToolMethodType>,
    ) -> Self {
        self.method_type = Some(value.into());
        self
    }

    /// Sets [`output_schema`](Self::output_schema).
    pub fn set_output_schema(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.output_schema = Some(value.into());
        self
    }
}

impl runtime::Message for ToolFunctionTool {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "inputSchema" => reader.field(&mut self.input_schema),
            "methodType" => reader.field(&mut self.method_type),
            "outputSchema" => reader.field(&mut self.output_schema),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("inputSchema", &self.input_schema);
        writer.field("methodType", &self.method_type);
        writer.field("outputSchema", &self.output_schema);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolFunctionTool);

/// The method type of the function. If not specified, the default value is GET.
///
/// Values of `methodType` in [`ToolFunctionTool`].
///
/// [`ToolFunctionTool`]: crate::v2::schemas::ToolFunctionTool
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolFunctionToolMethodType {
    /// Unspecified. On the wire: `METHOD_TYPE_UNSPECIFIED`.
    Unspecified,

    /// GET method. On the wire: `GET`.
    Get,

    /// POST method. On the wire: `POST`.
    Post,

    /// PUT method. On the wire: `PUT`.
    Put,

    /// DELETE method. On the wire: `DELETE`.
    Delete,

    /// PATCH method. On the wire: `PATCH`.
    Patch,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ToolFunctionToolMethodType {
    fn from(name: &str) -> Self {
        match name {
            "METHOD_TYPE_UNSPECIFIED" => Self::Unspecified,
            "GET" => Self::Get,
            "POST" => Self::Post,
            "PUT" => Self::Put,
            "DELETE" => Self::Delete,
            "PATCH" => Self::Patch,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ToolFunctionToolMethodType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "METHOD_TYPE_UNSPECIFIED",
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ToolFunctionToolMethodType);

/// An OpenAPI tool is a way to provide the Tool specifications in the Open API schema format.
///
/// Schema `GoogleCloudDialogflowV2ToolOpenApiTool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolOpenApiTool {
    /// Optional. Authentication information required by the API.
    pub authentication: Option<schemas::ToolAuthentication>,

    /// Optional. Service Directory configuration.
    pub service_directory_config: Option<schemas::ToolServiceDirectoryConfig>,

    /// Required. The OpenAPI schema specified as a text.
    pub text_schema: Option<String>,

    /// Optional. TLS configuration for the HTTPS verification.
    pub tls_config: Option<schemas::ToolTlsConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolOpenApiTool {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            authentication: None,
            service_directory_config: None,
            text_schema: None,
            tls_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`authentication`](Self::authentication).
    pub fn set_authentication(mut self, value: schemas::ToolAuthentication) -> Self {
        self.authentication = Some(value);
        self
    }

    /// Sets [`service_directory_config`](Self::service_directory_config).
    pub fn set_service_directory_config(
        mut self,
        value: schemas::ToolServiceDirectoryConfig,
    ) -> Self {
        self.service_directory_config = Some(value);
        self
    }

    /// Sets [`text_schema`](Self::text_schema).
    pub fn set_text_schema(mut self, value: impl Into<String>) -> Self {
        self.text_schema = Some(value.into());
        self
    }

    /// Sets [`tls_config`](Self::tls_config).
    pub fn set_tls_config(mut self, value: schemas::ToolTlsConfig) -> Self {
        self.tls_config = Some(value);
        self
    }
}

impl runtime::Message for ToolOpenApiTool {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "authentication" => reader.field(&mut self.authentication),
            "serviceDirectoryConfig" => reader.field(&mut self.service_directory_config),
            "textSchema" => reader.field(&mut self.text_schema),
            "tlsConfig" => reader.field(&mut self.tls_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("authentication", &self.authentication);
        writer.field("serviceDirectoryConfig", &self.service_directory_config);
        writer.field("textSchema", &self.text_schema);
        writer.field("tlsConfig", &self.tls_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolOpenApiTool);

/// Configuration for tools using Service Directory.
///
/// Schema `GoogleCloudDialogflowV2ToolServiceDirectoryConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolServiceDirectoryConfig {
    /// Required. The name of [Service Directory](https://cloud.google.com/service-directory) service.
    /// Format: `projects//locations//namespaces//services/`. `LocationID` of the service directory must
    /// be the same as the location of the tool.
    pub service: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolServiceDirectoryConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            service: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`service`](Self::service).
    pub fn set_service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
}

impl runtime::Message for ToolServiceDirectoryConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "service" => reader.field(&mut self.service),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("service", &self.service);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolServiceDirectoryConfig);

/// The TLS configuration.
///
/// Schema `GoogleCloudDialogflowV2ToolTLSConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolTlsConfig {
    /// Required. Specifies a list of allowed custom CA certificates for HTTPS verification.
    pub ca_certs: Vec<schemas::ToolTlsConfigCaCert>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolTlsConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            ca_certs: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`ca_certs`](Self::ca_certs).
    pub fn set_ca_certs(
        mut self,
        values: impl IntoIterator<Item = schemas::ToolTlsConfigCaCert>,
    ) -> Self {
        self.ca_certs = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ToolTlsConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "caCerts" => reader.field(&mut self.ca_certs),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("caCerts", &self.ca_certs);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolTlsConfig);

/// The CA certificate.
///
/// Schema `GoogleCloudDialogflowV2ToolTLSConfigCACert`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolTlsConfigCaCert {
    /// Required. The allowed custom CA certificates (in DER format) for HTTPS verification. This
    /// overrides the default SSL trust store. If this is empty or unspecified, Dialogflow will use
    /// Google's default trust store to verify certificates. N.B. Make sure the HTTPS server
    /// certificates are signed with "subject alt name". For instance a certificate can be self-signed
    /// using the following command,
    /// `openssl x509 -req -days 200 -in example.com.csr \ -signkey example.com.key \ -out example.com.crt \ -extfile <(printf "\nsubjectAltName='DNS:www.example.com'")`
    pub cert: Option<bytes::Bytes>,

    /// Required. The name of the allowed custom CA certificates. This can be used to disambiguate the
    /// custom CA certificates.
    pub display_name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolTlsConfigCaCert {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            cert: None,
            display_name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`cert`](Self::cert).
    pub fn set_cert(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.cert = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}

impl runtime::Message for ToolTlsConfigCaCert {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "cert" => reader.field(&mut self.cert),
            "displayName" => reader.field(&mut self.display_name),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("cert", &self.cert);
        writer.field("displayName", &self.display_name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolTlsConfigCaCert);

//! Schemas that the features `tools`, `versions` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// A tool provides a list of actions which are available to the Playbook to attain its goal. A Tool
/// consists of a description of the tool's usage and a specification of the tool which contains the
/// schema and authentication information.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tool {
    /// Integration connectors tool specification.
    pub connector_spec: Option<schemas::ToolConnectorTool>,

    /// Data store search tool specification.
    pub data_store_spec: Option<schemas::ToolDataStoreTool>,

    /// Required. High level description of the Tool and its usage.
    pub description: Option<String>,

    /// Required. The human-readable name of the Tool, unique within an agent.
    pub display_name: Option<String>,

    /// Vertex extension tool specification.
    pub extension_spec: Option<schemas::ToolExtensionTool>,

    /// Client side executed function specification.
    pub function_spec: Option<schemas::ToolFunctionTool>,

    /// The unique identifier of the Tool. Format: `projects//locations//agents//tools/`.
    pub name: Option<String>,

    /// OpenAPI specification of the Tool.
    pub open_api_spec: Option<schemas::ToolOpenApiTool>,

    /// Output only. The tool type.
    pub tool_type: Option<schemas::ToolToolType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Tool {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            connector_spec: None,
            data_store_spec: None,
            description: None,
            display_name: None,
            extension_spec: None,
            function_spec: None,
            name: None,
            open_api_spec: None,
            tool_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`connector_spec`](Self::connector_spec).
    pub fn set_connector_spec(mut self, value: schemas::ToolConnectorTool) -> Self {
        self.connector_spec = Some(value);
        self
    }

    /// Sets [`data_store_spec`](Self::data_store_spec).
    pub fn set_data_store_spec(mut self, value: schemas::ToolDataStoreTool) -> Self {
        self.data_store_spec = Some(value);
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

    /// Sets [`tool_type`](Self::tool_type).
    pub fn set_tool_type(mut self, value: impl Into<schemas::ToolToolType>) -> Self {
        self.tool_type = Some(value.into());
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
            "connectorSpec" => reader.field(&mut self.connector_spec),
            "dataStoreSpec" => reader.field(&mut self.data_store_spec),
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "extensionSpec" => reader.field(&mut self.extension_spec),
            "functionSpec" => reader.field(&mut self.function_spec),
            "name" => reader.field(&mut self.name),
            "openApiSpec" => reader.field(&mut self.open_api_spec),
            "toolType" => reader.field(&mut self.tool_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("connectorSpec", &self.connector_spec);
        writer.field("dataStoreSpec", &self.data_store_spec);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer.field("extensionSpec", &self.extension_spec);
        writer.field("functionSpec", &self.function_spec);
        writer.field("name", &self.name);
        writer.field("openApiSpec", &self.open_api_spec);
        writer.field("toolType", &self.tool_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Tool);

/// Authentication information required for API calls
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolAuthentication`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolAuthentication {
    /// Config for API key auth.
    pub api_key_config: Option<schemas::ToolAuthenticationApiKeyConfig>,

    /// Config for bearer token auth.
    pub bearer_token_config: Option<schemas::ToolAuthenticationBearerTokenConfig>,

    /// Config for OAuth.
    pub oauth_config: Option<schemas::ToolAuthenticationOAuthConfig>,

    /// Configuration for service account authentication.
    pub service_account_auth_config: Option<
        schemas::ToolAuthenticationServiceAccountAuthConfig,
    >,

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
            service_account_auth_config: None,
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

    /// Sets [`service_account_auth_config`](Self::service_account_auth_config).
    pub fn set_service_account_auth_config(
        mut self,
        value: schemas::ToolAuthenticationServiceAccountAuthConfig,
    ) -> Self {
        self.service_account_auth_config = Some(value);
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
            "serviceAccountAuthConfig" => {
                reader.field(&mut self.service_account_auth_config)
            }
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
        writer.field("serviceAccountAuthConfig", &self.service_account_auth_config);
        writer.field("serviceAgentAuthConfig", &self.service_agent_auth_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolAuthentication);

/// Config for authentication with API key.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolAuthenticationApiKeyConfig`.
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
/// [`ToolAuthenticationApiKeyConfig`]: crate::v3beta1::schemas::ToolAuthenticationApiKeyConfig
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
/// Schema `GoogleCloudDialogflowCxV3beta1ToolAuthenticationBearerTokenConfig`.
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
/// Schema `GoogleCloudDialogflowCxV3beta1ToolAuthenticationOAuthConfig`.
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
/// [`ToolAuthenticationOAuthConfig`]: crate::v3beta1::schemas::ToolAuthenticationOAuthConfig
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

/// Configuration for authentication using a service account.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolAuthenticationServiceAccountAuthConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolAuthenticationServiceAccountAuthConfig {
    /// Required. The email address of the service account used to authenticate the tool call.
    /// Dialogflow uses this service account to exchange an access token and the access token is then
    /// sent in the `Authorization` header of the tool request. The service account must have the
    /// `roles/iam.serviceAccountTokenCreator` role granted to the
    /// [Dialogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent).
    pub service_account: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolAuthenticationServiceAccountAuthConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            service_account: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`service_account`](Self::service_account).
    pub fn set_service_account(mut self, value: impl Into<String>) -> Self {
        self.service_account = Some(value.into());
        self
    }
}

impl runtime::Message for ToolAuthenticationServiceAccountAuthConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "serviceAccount" => reader.field(&mut self.service_account),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("serviceAccount", &self.service_account);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolAuthenticationServiceAccountAuthConfig);

/// Config for auth using
/// [Diglogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent).
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolAuthenticationServiceAgentAuthConfig`.
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
/// [`ToolAuthenticationServiceAgentAuthConfig`]: crate::v3beta1::schemas::ToolAuthenticationServiceAgentAuthConfig
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
/// Schema `GoogleCloudDialogflowCxV3beta1ToolConnectorTool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolConnectorTool {
    /// Required. Actions for the tool to use.
    pub actions: Vec<schemas::ToolConnectorToolAction>,

    /// Optional. Integration Connectors end-user authentication configuration. If configured, the
    /// end-user authentication fields will be passed in the Integration Connectors API request and
    /// override the admin, default authentication configured for the Connection. **Note**: The
    /// Connection must have authentication override enabled in order to specify an EUC configuration
    /// here - otherwise, the ConnectorTool creation will fail. See:
    /// <https://cloud.google.com/application-integration/docs/configure-connectors-task#configure-authentication-override>
    pub end_user_auth_config: Option<schemas::ToolEndUserAuthConfig>,

    /// Required. The full resource name of the referenced Integration Connectors Connection. Format:
    /// `projects/*/locations/*/connections/*`
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
            end_user_auth_config: None,
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

    /// Sets [`end_user_auth_config`](Self::end_user_auth_config).
    pub fn set_end_user_auth_config(
        mut self,
        value: schemas::ToolEndUserAuthConfig,
    ) -> Self {
        self.end_user_auth_config = Some(value);
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
            "endUserAuthConfig" => reader.field(&mut self.end_user_auth_config),
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
        writer.field("endUserAuthConfig", &self.end_user_auth_config);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolConnectorTool);

/// Configuration of a Connection operation for the tool to use.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolConnectorToolAction`.
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
/// Schema `GoogleCloudDialogflowCxV3beta1ToolConnectorToolActionEntityOperation`.
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
/// [`ToolConnectorToolActionEntityOperation`]: crate::v3beta1::schemas::ToolConnectorToolActionEntityOperation
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolConnectorToolActionEntityOperationOperation {
    /// Operation type unspecified. Invalid, [ConnectorTool] create/update will fail. On the wire:
    /// `OPERATION_TYPE_UNSPECIFIED`.
    ///
    /// [ConnectorTool]: crate::v3beta1::schemas::ToolConnectorTool
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

/// A DataStoreTool is a way to provide specifications needed to search a list of data stores.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolDataStoreTool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolDataStoreTool {
    /// Required. List of data stores to search.
    pub data_store_connections: Vec<schemas::DataStoreConnection>,

    /// Required. Fallback prompt configurations to use.
    pub fallback_prompt: Option<schemas::ToolDataStoreToolFallbackPrompt>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolDataStoreTool {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_store_connections: Vec::new(),
            fallback_prompt: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_store_connections`](Self::data_store_connections).
    pub fn set_data_store_connections(
        mut self,
        values: impl IntoIterator<Item = schemas::DataStoreConnection>,
    ) -> Self {
        self.data_store_connections = values.into_iter().collect();
        self
    }

    /// Sets [`fallback_prompt`](Self::fallback_prompt).
    pub fn set_fallback_prompt(
        mut self,
        value: schemas::ToolDataStoreToolFallbackPrompt,
    ) -> Self {
        self.fallback_prompt = Some(value);
        self
    }
}

impl runtime::Message for ToolDataStoreTool {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataStoreConnections" => reader.field(&mut self.data_store_connections),
            "fallbackPrompt" => reader.field(&mut self.fallback_prompt),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataStoreConnections", &self.data_store_connections);
        writer.field("fallbackPrompt", &self.fallback_prompt);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolDataStoreTool);

/// A FallbackPrompt is a way to provide specifications for the Data Store fallback prompt when
/// generating responses.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolDataStoreToolFallbackPrompt`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolDataStoreToolFallbackPrompt {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolDataStoreToolFallbackPrompt {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ToolDataStoreToolFallbackPrompt {
    fn read(
        &mut self,
        _key: &str,
        _reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = false;
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolDataStoreToolFallbackPrompt);

/// End-user authentication configuration used for Connection calls. The field values can either be
/// hardcoded authentication values or the names of
/// [session parameters](https://cloud.google.com/dialogflow/cx/docs/concept/parameter#session-ref)
/// or
/// [request parameters](https://cloud.google.com/dialogflow/cx/docs/concept/parameter#request-scoped).
/// If parameter names are provided, then those parameters can be used to pass the authentication
/// values dynamically, through `$session.params.param-id` or `$request.payload.param-id`.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolEndUserAuthConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolEndUserAuthConfig {
    /// Oauth 2.0 Authorization Code authentication.
    pub oauth2_auth_code_config: Option<
        schemas::ToolEndUserAuthConfigOauth2AuthCodeConfig,
    >,

    /// JWT Profile Oauth 2.0 Authorization Grant authentication.
    pub oauth2_jwt_bearer_config: Option<
        schemas::ToolEndUserAuthConfigOauth2JwtBearerConfig,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolEndUserAuthConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            oauth2_auth_code_config: None,
            oauth2_jwt_bearer_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`oauth2_auth_code_config`](Self::oauth2_auth_code_config).
    pub fn set_oauth2_auth_code_config(
        mut self,
        value: schemas::ToolEndUserAuthConfigOauth2AuthCodeConfig,
    ) -> Self {
        self.oauth2_auth_code_config = Some(value);
        self
    }

    /// Sets [`oauth2_jwt_bearer_config`](Self::oauth2_jwt_bearer_config).
    pub fn set_oauth2_jwt_bearer_config(
        mut self,
        value: schemas::ToolEndUserAuthConfigOauth2JwtBearerConfig,
    ) -> Self {
        self.oauth2_jwt_bearer_config = Some(value);
        self
    }
}

impl runtime::Message for ToolEndUserAuthConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "oauth2AuthCodeConfig" => reader.field(&mut self.oauth2_auth_code_config),
            "oauth2JwtBearerConfig" => reader.field(&mut self.oauth2_jwt_bearer_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("oauth2AuthCodeConfig", &self.oauth2_auth_code_config);
        writer.field("oauth2JwtBearerConfig", &self.oauth2_jwt_bearer_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolEndUserAuthConfig);

/// Oauth 2.0 Authorization Code authentication configuration.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolEndUserAuthConfigOauth2AuthCodeConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolEndUserAuthConfigOauth2AuthCodeConfig {
    /// Required. Oauth token value or parameter name to pass it through.
    pub oauth_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolEndUserAuthConfigOauth2AuthCodeConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            oauth_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`oauth_token`](Self::oauth_token).
    pub fn set_oauth_token(mut self, value: impl Into<String>) -> Self {
        self.oauth_token = Some(value.into());
        self
    }
}

impl runtime::Message for ToolEndUserAuthConfigOauth2AuthCodeConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "oauthToken" => reader.field(&mut self.oauth_token),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("oauthToken", &self.oauth_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolEndUserAuthConfigOauth2AuthCodeConfig);

/// JWT Profile Oauth 2.0 Authorization Grant authentication configuration.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolEndUserAuthConfigOauth2JwtBearerConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolEndUserAuthConfigOauth2JwtBearerConfig {
    /// Required. Client key value or parameter name to pass it through.
    pub client_key: Option<String>,

    /// Required. Issuer value or parameter name to pass it through.
    pub issuer: Option<String>,

    /// Required. Subject value or parameter name to pass it through.
    pub subject: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolEndUserAuthConfigOauth2JwtBearerConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            client_key: None,
            issuer: None,
            subject: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`client_key`](Self::client_key).
    pub fn set_client_key(mut self, value: impl Into<String>) -> Self {
        self.client_key = Some(value.into());
        self
    }

    /// Sets [`issuer`](Self::issuer).
    pub fn set_issuer(mut self, value: impl Into<String>) -> Self {
        self.issuer = Some(value.into());
        self
    }

    /// Sets [`subject`](Self::subject).
    pub fn set_subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
}

impl runtime::Message for ToolEndUserAuthConfigOauth2JwtBearerConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "clientKey" => reader.field(&mut self.client_key),
            "issuer" => reader.field(&mut self.issuer),
            "subject" => reader.field(&mut self.subject),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("clientKey", &self.client_key);
        writer.field("issuer", &self.issuer);
        writer.field("subject", &self.subject);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolEndUserAuthConfigOauth2JwtBearerConfig);

/// An ExtensionTool is a way to use Vertex Extensions as a tool.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolExtensionTool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolExtensionTool {
    /// Required. The full name of the referenced vertex extension. Formats:
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
/// Schema `GoogleCloudDialogflowCxV3beta1ToolFunctionTool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolFunctionTool {
    /// Optional. The JSON schema is encapsulated in a google.protobuf.Struct to describe the input of
    /// the function. This input is a JSON object that contains the function's parameters as properties
    /// of the object.
    pub input_schema: Option<serde_json::Map<String, serde_json::Value>>,

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
        writer.field("outputSchema", &self.output_schema);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolFunctionTool);

/// An OpenAPI tool is a way to provide the Tool specifications in the Open API schema format.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolOpenApiTool`.
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
/// Schema `GoogleCloudDialogflowCxV3beta1ToolServiceDirectoryConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolServiceDirectoryConfig {
    /// Required. The name of [Service Directory](https://cloud.google.com/service-directory) service.
    /// Format: `projects//locations//namespaces//services/`. `LocationID` of the service directory must
    /// be the same as the location of the agent.
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
/// Schema `GoogleCloudDialogflowCxV3beta1ToolTLSConfig`.
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
/// Schema `GoogleCloudDialogflowCxV3beta1ToolTLSConfigCACert`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolTlsConfigCaCert {
    /// Required. The allowed custom CA certificates (in DER format) for HTTPS verification. This
    /// overrides the default SSL trust store. If this is empty or unspecified, Dialogflow will use
    /// Google's default trust store to verify certificates. N.B. Make sure the HTTPS server
    /// certificates are signed with "subject alt name". For instance a certificate can be self-signed
    /// using the following command:
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

/// The tool type.
///
/// Values of `toolType` in [`Tool`].
///
/// [`Tool`]: crate::v3beta1::schemas::Tool
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolToolType {
    /// Default value. This value is unused. On the wire: `TOOL_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Customer provided tool. On the wire: `CUSTOMIZED_TOOL`.
    CustomizedTool,

    /// First party built-in tool created by Dialogflow which cannot be modified. On the wire:
    /// `BUILTIN_TOOL`.
    BuiltinTool,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ToolToolType {
    fn from(name: &str) -> Self {
        match name {
            "TOOL_TYPE_UNSPECIFIED" => Self::Unspecified,
            "CUSTOMIZED_TOOL" => Self::CustomizedTool,
            "BUILTIN_TOOL" => Self::BuiltinTool,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ToolToolType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TOOL_TYPE_UNSPECIFIED",
            Self::CustomizedTool => "CUSTOMIZED_TOOL",
            Self::BuiltinTool => "BUILTIN_TOOL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ToolToolType);

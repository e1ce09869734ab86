//! Schemas that the features `conversations`, `environments`, `schemas-without-methods`, `webhooks`
//! have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// Webhooks host the developer's business logic. During a session, webhooks allow the developer to
/// use the data extracted by Dialogflow's natural language processing to generate dynamic
/// responses, validate collected data, or trigger actions on the backend.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Webhook`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Webhook {
    /// Indicates whether the webhook is disabled.
    pub disabled: Option<bool>,

    /// Required. The human-readable name of the webhook, unique within the agent.
    pub display_name: Option<String>,

    /// Configuration for a generic web service.
    pub generic_web_service: Option<schemas::WebhookGenericWebService>,

    /// The unique identifier of the webhook. Required for the Webhooks.UpdateWebhook method.
    /// Webhooks.CreateWebhook populates the name automatically. Format:
    /// `projects//locations//agents//webhooks/`.
    pub name: Option<String>,

    /// Configuration for a [Service Directory](https://cloud.google.com/service-directory) service.
    pub service_directory: Option<schemas::WebhookServiceDirectoryConfig>,

    /// Webhook execution timeout. Execution is considered failed if Dialogflow doesn't receive a
    /// response from webhook at the end of the timeout period. Defaults to 5 seconds, maximum allowed
    /// timeout is 30 seconds.
    pub timeout: Option<runtime::Duration>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Webhook {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            disabled: None,
            display_name: None,
            generic_web_service: None,
            name: None,
            service_directory: None,
            timeout: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`disabled`](Self::disabled).
    pub fn set_disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`generic_web_service`](Self::generic_web_service).
    pub fn set_generic_web_service(
        mut self,
        value: schemas::WebhookGenericWebService,
    ) -> Self {
        self.generic_web_service = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`service_directory`](Self::service_directory).
    pub fn set_service_directory(
        mut self,
        value: schemas::WebhookServiceDirectoryConfig,
    ) -> Self {
        self.service_directory = Some(value);
        self
    }

    /// Sets [`timeout`](Self::timeout).
    pub fn set_timeout(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.timeout = Some(value.into());
        self
    }
}

impl runtime::Message for Webhook {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "disabled" => reader.field(&mut self.disabled),
            "displayName" => reader.field(&mut self.display_name),
            "genericWebService" => reader.field(&mut self.generic_web_service),
            "name" => reader.field(&mut self.name),
            "serviceDirectory" => reader.field(&mut self.service_directory),
            "timeout" => reader.field(&mut self.timeout),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("disabled", &self.disabled);
        writer.field("displayName", &self.display_name);
        writer.field("genericWebService", &self.generic_web_service);
        writer.field("name", &self.name);
        writer.field("serviceDirectory", &self.service_directory);
        writer.field("timeout", &self.timeout);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Webhook);

/// Represents configuration for a generic web service.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookGenericWebService`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookGenericWebService {
    /// Optional. Specifies a list of allowed custom CA certificates (in DER format) for HTTPS
    /// verification. This overrides the default SSL trust store. If this is empty or unspecified,
    /// Dialogflow will use Google's default trust store to verify certificates. N.B. Make sure the
    /// HTTPS server certificates are signed with "subject alt name". For instance a certificate can be
    /// self-signed using the following command,
    /// `openssl x509 -req -days 200 -in example.com.csr \ -signkey example.com.key \ -out example.com.crt \ -extfile <(printf "\nsubjectAltName='DNS:www.example.com'")`
    pub allowed_ca_certs: Vec<bytes::Bytes>,

    /// Optional. HTTP method for the flexible webhook calls. Standard webhook always uses POST.
    pub http_method: Option<schemas::WebhookGenericWebServiceHttpMethod>,

    /// Optional. The OAuth configuration of the webhook. If specified, Dialogflow will initiate the
    /// OAuth client credential flow to exchange an access token from the 3rd party platform and put it
    /// in the auth header.
    pub oauth_config: Option<schemas::WebhookGenericWebServiceOAuthConfig>,

    /// Optional. Maps the values extracted from specific fields of the flexible webhook response into
    /// session parameters. - Key: session parameter name - Value: field path in the webhook response
    pub parameter_mapping: std::collections::BTreeMap<String, String>,

    /// The password for HTTP Basic authentication.
    #[deprecated]
    pub password: Option<String>,

    /// Optional. Defines a custom JSON object as request body to send to flexible webhook.
    pub request_body: Option<String>,

    /// The HTTP request headers to send together with webhook requests.
    pub request_headers: std::collections::BTreeMap<String, String>,

    /// Optional. The SecretManager secret version resource storing the username:password pair for HTTP
    /// Basic authentication. Format: `projects/{project}/secrets/{secret}/versions/{version}`
    pub secret_version_for_username_password: Option<String>,

    /// Optional. The HTTP request headers to send together with webhook requests. Header values are
    /// stored in SecretManager secret versions. When the same header name is specified in both
    /// `request_headers` and `secret_versions_for_request_headers`, the value in
    /// `secret_versions_for_request_headers` will be used.
    pub secret_versions_for_request_headers: std::collections::BTreeMap<
        String,
        schemas::WebhookGenericWebServiceSecretVersionHeaderValue,
    >,

    /// Optional. Configuration for service account authentication.
    pub service_account_auth_config: Option<
        schemas::WebhookGenericWebServiceServiceAccountAuthConfig,
    >,

    /// Optional. Indicate the auth token type generated from the
    /// [Diglogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent).
    /// The generated token is sent in the Authorization header.
    pub service_agent_auth: Option<schemas::WebhookGenericWebServiceServiceAgentAuth>,

    /// Required. The webhook URI for receiving POST requests. It must use https protocol.
    pub uri: Option<String>,

    /// The user name for HTTP Basic authentication.
    #[deprecated]
    pub username: Option<String>,

    /// Optional. Type of the webhook.
    pub webhook_type: Option<schemas::WebhookGenericWebServiceWebhookType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookGenericWebService {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allowed_ca_certs: Vec::new(),
            http_method: None,
            oauth_config: None,
            parameter_mapping: std::collections::BTreeMap::new(),
            password: None,
            request_body: None,
            request_headers: std::collections::BTreeMap::new(),
            secret_version_for_username_password: None,
            secret_versions_for_request_headers: std::collections::BTreeMap::new(),
            service_account_auth_config: None,
            service_agent_auth: None,
            uri: None,
            username: None,
            webhook_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allowed_ca_certs`](Self::allowed_ca_certs).
    pub fn set_allowed_ca_certs(
        mut self,
        values: impl IntoIterator<Item = impl Into<bytes::Bytes>>,
    ) -> Self {
        self.allowed_ca_certs = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`http_method`](Self::http_method).
    pub fn set_http_method(
        mut self,
        value: impl Into<schemas::WebhookGenericWebServiceHttpMethod>,
    ) -> Self {
        self.http_method = Some(value.into());
        self
    }

    /// Sets [`oauth_config`](Self::oauth_config).
    pub fn set_oauth_config(
        mut self,
        value: schemas::WebhookGenericWebServiceOAuthConfig,
    ) -> Self {
        self.oauth_config = Some(value);
        self
    }

    /// Sets [`parameter_mapping`](Self::parameter_mapping).
    pub fn set_parameter_mapping(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.parameter_mapping = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`password`](Self::password).
    #[deprecated]
    pub fn set_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets [`request_body`](Self::request_body).
    pub fn set_request_body(mut self, value: impl Into<String>) -> Self {
        self.request_body = Some(value.into());
        self
    }

    /// Sets [`request_headers`](Self::request_headers).
    pub fn set_request_headers(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.request_headers = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`secret_version_for_username_password`](Self::secret_version_for_username_password).
    pub fn set_secret_version_for_username_password(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.secret_version_for_username_password = Some(value.into());
        self
    }

    /// Sets [`secret_versions_for_request_headers`](Self::secret_versions_for_request_headers).
    pub fn set_secret_versions_for_request_headers(
        mut self,
        values: impl IntoIterator<
            Item = (
                impl Into<String>,
                schemas::WebhookGenericWebServiceSecretVersionHeaderValue,
            ),
        >,
    ) -> Self {
        self.secret_versions_for_request_headers = values
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }

    /// Sets [`service_account_auth_config`](Self::service_account_auth_config).
    pub fn set_service_account_auth_config(
        mut self,
        value: schemas::WebhookGenericWebServiceServiceAccountAuthConfig,
    ) -> Self {
        self.service_account_auth_config = Some(value);
        self
    }

    /// Sets [`service_agent_auth`](Self::service_agent_auth).
    pub fn set_service_agent_auth(
        mut self,
        value: impl Into<schemas::WebhookGenericWebServiceServiceAgentAuth>,
    ) -> Self {
        self.service_agent_auth = Some(value.into());
        self
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Sets [`username`](Self::username).
    #[deprecated]
    pub fn set_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets [`webhook_type`](Self::webhook_type).
    pub fn set_webhook_type(
        mut self,
        value: impl Into<schemas::WebhookGenericWebServiceWebhookType>,
    ) -> Self {
        self.webhook_type = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookGenericWebService {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowedCaCerts" => reader.field(&mut self.allowed_ca_certs),
            "httpMethod" => reader.field(&mut self.http_method),
            "oauthConfig" => reader.field(&mut self.oauth_config),
            "parameterMapping" => reader.field(&mut self.parameter_mapping),
            "password" => reader.field(&mut self.password),
            "requestBody" => reader.field(&mut self.request_body),
            "requestHeaders" => reader.field(&mut self.request_headers),
            "secretVersionForUsernamePassword" => {
                reader.field(&mut self.secret_version_for_username_password)
            }
            "secretVersionsForRequestHeaders" => {
                reader.field(&mut self.secret_versions_for_request_headers)
            }
            "serviceAccountAuthConfig" => {
                reader.field(&mut self.service_account_auth_config)
            }
            "serviceAgentAuth" => reader.field(&mut self.service_agent_auth),
            "uri" => reader.field(&mut self.uri),
            "username" => reader.field(&mut self.username),
            "webhookType" => reader.field(&mut self.webhook_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("allowedCaCerts", &self.allowed_ca_certs);
        writer.field("httpMethod", &self.http_method);
        writer.field("oauthConfig", &self.oauth_config);
        writer.field("parameterMapping", &self.parameter_mapping);
        writer.field("password", &self.password);
        writer.field("requestBody", &self.request_body);
        writer.field("requestHeaders", &self.request_headers);
        writer
            .field(
                "secretVersionForUsernamePassword",
                &self.secret_version_for_username_password,
            );
        writer
            .field(
                "secretVersionsForRequestHeaders",
                &self.secret_versions_for_request_headers,
            );
        writer.field("serviceAccountAuthConfig", &self.service_account_auth_config);
        writer.field("serviceAgentAuth", &self.service_agent_auth);
        writer.field("uri", &self.uri);
        writer.field("username", &self.username);
        writer.field("webhookType", &self.webhook_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookGenericWebService);

/// HTTP method for the flexible webhook calls. Standard webhook always uses POST.
///
/// Values of `httpMethod` in [`WebhookGenericWebService`].
///
/// [`WebhookGenericWebService`]: crate::v3beta1::schemas::WebhookGenericWebService
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookGenericWebServiceHttpMethod {
    /// HTTP method not specified. On the wire: `HTTP_METHOD_UNSPECIFIED`.
    Unspecified,

    /// HTTP POST Method. On the wire: `POST`.
    Post,

    /// HTTP GET Method. On the wire: `GET`.
    Get,

    /// HTTP HEAD Method. On the wire: `HEAD`.
    Head,

    /// HTTP PUT Method. On the wire: `PUT`.
    Put,

    /// HTTP DELETE Method. On the wire: `DELETE`.
    Delete,

    /// HTTP PATCH Method. On the wire: `PATCH`.
    Patch,

    /// HTTP OPTIONS Method. On the wire: `OPTIONS`.
    Options,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for WebhookGenericWebServiceHttpMethod {
    fn from(name: &str) -> Self {
        match name {
            "HTTP_METHOD_UNSPECIFIED" => Self::Unspecified,
            "POST" => Self::Post,
            "GET" => Self::Get,
            "HEAD" => Self::Head,
            "PUT" => Self::Put,
            "DELETE" => Self::Delete,
            "PATCH" => Self::Patch,
            "OPTIONS" => Self::Options,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for WebhookGenericWebServiceHttpMethod {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "HTTP_METHOD_UNSPECIFIED",
            Self::Post => "POST",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::Options => "OPTIONS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(WebhookGenericWebServiceHttpMethod);

/// Represents configuration of OAuth client credential flow for 3rd party API authentication.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookGenericWebServiceOAuthConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookGenericWebServiceOAuthConfig {
    /// Required. The client ID provided by the 3rd party platform.
    pub client_id: Option<String>,

    /// Optional. The client secret provided by the 3rd party platform.
    pub client_secret: Option<String>,

    /// Optional. The OAuth scopes to grant.
    pub scopes: Vec<String>,

    /// Optional. The name of the SecretManager secret version resource storing the client secret. If
    /// this field is set, the `client_secret` field will be ignored. Format:
    /// `projects/{project}/secrets/{secret}/versions/{version}`
    pub secret_version_for_client_secret: Option<String>,

    /// Required. The token endpoint provided by the 3rd party platform to exchange an access token.
    pub token_endpoint: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookGenericWebServiceOAuthConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            client_id: None,
            client_secret: None,
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

impl runtime::Message for WebhookGenericWebServiceOAuthConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "clientId" => reader.field(&mut self.client_id),
            "clientSecret" => reader.field(&mut self.client_secret),
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

runtime::message_as_json!(WebhookGenericWebServiceOAuthConfig);

/// Represents the value of an HTTP header stored in a SecretManager secret version.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookGenericWebServiceSecretVersionHeaderValue`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookGenericWebServiceSecretVersionHeaderValue {
    /// Required. The SecretManager secret version resource storing the header value. Format:
    /// `projects/{project}/secrets/{secret}/versions/{version}`
    pub secret_version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookGenericWebServiceSecretVersionHeaderValue {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            secret_version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`secret_version`](Self::secret_version).
    pub fn set_secret_version(mut self, value: impl Into<String>) -> Self {
        self.secret_version = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookGenericWebServiceSecretVersionHeaderValue {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "secretVersion" => reader.field(&mut self.secret_version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("secretVersion", &self.secret_version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookGenericWebServiceSecretVersionHeaderValue);

/// Configuration for authentication using a service account.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookGenericWebServiceServiceAccountAuthConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookGenericWebServiceServiceAccountAuthConfig {
    /// Required. The email address of the service account used to authenticate the webhook call.
    /// Dialogflow uses this service account to exchange an access token and the access token is then
    /// sent in the `Authorization` header of the webhook request. The service account must have the
    /// `roles/iam.serviceAccountTokenCreator` role granted to the
    /// [Dialogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent).
    pub service_account: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookGenericWebServiceServiceAccountAuthConfig {
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

impl runtime::Message for WebhookGenericWebServiceServiceAccountAuthConfig {
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

runtime::message_as_json!(WebhookGenericWebServiceServiceAccountAuthConfig);

/// Indicate the auth token type generated from the
/// [Diglogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent).
/// The generated token is sent in the Authorization header.
///
/// Values of `serviceAgentAuth` in [`WebhookGenericWebService`].
///
/// [`WebhookGenericWebService`]: crate::v3beta1::schemas::WebhookGenericWebService
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookGenericWebServiceServiceAgentAuth {
    /// Service agent auth type unspecified. Default to ID_TOKEN. On the wire:
    /// `SERVICE_AGENT_AUTH_UNSPECIFIED`.
    Unspecified,

    /// No token used. On the wire: `NONE`.
    None,

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

impl From<&str> for WebhookGenericWebServiceServiceAgentAuth {
    fn from(name: &str) -> Self {
        match name {
            "SERVICE_AGENT_AUTH_UNSPECIFIED" => Self::Unspecified,
            "NONE" => Self::None,
            "ID_TOKEN" => Self::IdToken,
            "ACCESS_TOKEN" => Self::AccessToken,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for WebhookGenericWebServiceServiceAgentAuth {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SERVICE_AGENT_AUTH_UNSPECIFIED",
            Self::None => "NONE",
            Self::IdToken => "ID_TOKEN",
            Self::AccessToken => "ACCESS_TOKEN",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(WebhookGenericWebServiceServiceAgentAuth);

/// Type of the webhook.
///
/// Values of `webhookType` in [`WebhookGenericWebService`].
///
/// [`WebhookGenericWebService`]: crate::v3beta1::schemas::WebhookGenericWebService
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookGenericWebServiceWebhookType {
    /// Default value. This value is unused. On the wire: `WEBHOOK_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Represents a standard webhook. On the wire: `STANDARD`.
    Standard,

    /// Represents a flexible webhook. On the wire: `FLEXIBLE`.
    Flexible,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for WebhookGenericWebServiceWebhookType {
    fn from(name: &str) -> Self {
        match name {
            "WEBHOOK_TYPE_UNSPECIFIED" => Self::Unspecified,
            "STANDARD" => Self::Standard,
            "FLEXIBLE" => Self::Flexible,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for WebhookGenericWebServiceWebhookType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "WEBHOOK_TYPE_UNSPECIFIED",
            Self::Standard => "STANDARD",
            Self::Flexible => "FLEXIBLE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(WebhookGenericWebServiceWebhookType);

/// Represents configuration for a [Service Directory](https://cloud.google.com/service-directory)
/// service.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookServiceDirectoryConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookServiceDirectoryConfig {
    /// Generic Service configuration of this webhook.
    pub generic_web_service: Option<schemas::WebhookGenericWebService>,

    /// Required. The name of [Service Directory](https://cloud.google.com/service-directory) service.
    /// Format: `projects//locations//namespaces//services/`. `Location ID` of the service directory
    /// must be the same as the location of the agent.
    pub service: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookServiceDirectoryConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            generic_web_service: None,
            service: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`generic_web_service`](Self::generic_web_service).
    pub fn set_generic_web_service(
        mut self,
        value: schemas::WebhookGenericWebService,
    ) -> Self {
        self.generic_web_service = Some(value);
        self
    }

    /// Sets [`service`](Self::service).
    pub fn set_service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookServiceDirectoryConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "genericWebService" => reader.field(&mut self.generic_web_service),
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
        writer.field("genericWebService", &self.generic_web_service);
        writer.field("service", &self.service);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookServiceDirectoryConfig);

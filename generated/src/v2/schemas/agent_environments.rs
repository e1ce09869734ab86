//! Schemas that the features `agent`, `environments` have in common.

use crate::runtime;
use crate::v2::schemas;

/// By default, your agent responds to a matched intent with a static response. As an alternative,
/// you can provide a more dynamic response by using fulfillment. When you enable fulfillment for an
/// intent, Dialogflow responds to that intent by calling a service that you define. For example, if
/// an end-user wants to schedule a haircut on Friday, your service can check your database and
/// respond to the end-user with availability information for Friday. For more information, see the
/// [fulfillment guide](https://cloud.google.com/dialogflow/docs/fulfillment-overview).
///
/// Schema `GoogleCloudDialogflowV2Fulfillment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fulfillment {
    /// Optional. The human-readable name of the fulfillment, unique within the agent. This field is not
    /// used for Fulfillment in an Environment.
    pub display_name: Option<String>,

    /// Optional. Whether fulfillment is enabled.
    pub enabled: Option<bool>,

    /// Optional. The field defines whether the fulfillment is enabled for certain features.
    pub features: Vec<schemas::FulfillmentFeature>,

    /// Configuration for a generic web service.
    pub generic_web_service: Option<schemas::FulfillmentGenericWebService>,

    /// Required. The unique identifier of the fulfillment. Supported formats: -
    /// `projects//agent/fulfillment` - `projects//locations//agent/fulfillment` This field is not used
    /// for Fulfillment in an Environment.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Fulfillment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            enabled: None,
            features: Vec::new(),
            generic_web_service: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`enabled`](Self::enabled).
    pub fn set_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Sets [`features`](Self::features).
    pub fn set_features(
        mut self,
        values: impl IntoIterator<Item = schemas::FulfillmentFeature>,
    ) -> Self {
        self.features = values.into_iter().collect();
        self
    }

    /// Sets [`generic_web_service`](Self::generic_web_service).
    pub fn set_generic_web_service(
        mut self,
        value: schemas::FulfillmentGenericWebService,
    ) -> Self {
        self.generic_web_service = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for Fulfillment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "enabled" => reader.field(&mut self.enabled),
            "features" => reader.field(&mut self.features),
            "genericWebService" => reader.field(&mut self.generic_web_service),
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
        writer.field("displayName", &self.display_name);
        writer.field("enabled", &self.enabled);
        writer.field("features", &self.features);
        writer.field("genericWebService", &self.generic_web_service);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Fulfillment);

/// Whether fulfillment is enabled for the specific feature.
///
/// Schema `GoogleCloudDialogflowV2FulfillmentFeature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentFeature {
    /// The type of the feature that enabled for fulfillment.
    pub r#type: Option<schemas::FulfillmentFeatureType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentFeature {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(
        mut self,
        value: impl Into<schemas::FulfillmentFeatureType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for FulfillmentFeature {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "type" => reader.field(&mut self.r#type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentFeature);

/// The type of the feature that enabled for fulfillment.
///
/// Values of `type` in [`FulfillmentFeature`].
///
/// [`FulfillmentFeature`]: crate::v2::schemas::FulfillmentFeature
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FulfillmentFeatureType {
    /// Feature type not specified. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// Fulfillment is enabled for SmallTalk. On the wire: `SMALLTALK`.
    Smalltalk,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for FulfillmentFeatureType {
    fn from(name: &str) -> Self {
        match name {
            "TYPE_UNSPECIFIED" => Self::Unspecified,
            "SMALLTALK" => Self::Smalltalk,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for FulfillmentFeatureType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TYPE_UNSPECIFIED",
            Self::Smalltalk => "SMALLTALK",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(FulfillmentFeatureType);

/// Represents configuration for a generic web service. Dialogflow supports two mechanisms for
/// authentications: - Basic authentication with username and password. - Authentication with
/// additional authentication headers. More information could be found at:
/// <https://cloud.google.com/dialogflow/docs/fulfillment-configure>.
///
/// Schema `GoogleCloudDialogflowV2FulfillmentGenericWebService`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentGenericWebService {
    /// Optional. Indicates if generic web service is created through Cloud Functions integration.
    /// Defaults to false. is_cloud_function is deprecated. Cloud functions can be configured by its uri
    /// as a regular web service now.
    #[deprecated]
    pub is_cloud_function: Option<bool>,

    /// Optional. The password for HTTP Basic authentication.
    pub password: Option<String>,

    /// Optional. The HTTP request headers to send together with fulfillment requests.
    pub request_headers: std::collections::BTreeMap<String, String>,

    /// Required. The fulfillment URI for receiving POST requests. It must use https protocol.
    pub uri: Option<String>,

    /// Optional. The user name for HTTP Basic authentication.
    pub username: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentGenericWebService {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            is_cloud_function: None,
            password: None,
            request_headers: std::collections::BTreeMap::new(),
            uri: None,
            username: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`is_cloud_function`](Self::is_cloud_function).
    #[deprecated]
    pub fn set_is_cloud_function(mut self, value: bool) -> Self {
        self.is_cloud_function = Some(value);
        self
    }

    /// Sets [`password`](Self::password).
    pub fn set_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
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

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Sets [`username`](Self::username).
    pub fn set_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
}

impl runtime::Message for FulfillmentGenericWebService {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "isCloudFunction" => reader.field(&mut self.is_cloud_function),
            "password" => reader.field(&mut self.password),
            "requestHeaders" => reader.field(&mut self.request_headers),
            "uri" => reader.field(&mut self.uri),
            "username" => reader.field(&mut self.username),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("isCloudFunction", &self.is_cloud_function);
        writer.field("password", &self.password);
        writer.field("requestHeaders", &self.request_headers);
        writer.field("uri", &self.uri);
        writer.field("username", &self.username);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentGenericWebService);

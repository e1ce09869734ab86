//! Schemas that the features `agent`, `locations`, `projects` have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// A Dialogflow agent is a virtual agent that handles conversations with your end-users. It is a
/// natural language understanding module that understands the nuances of human language. Dialogflow
/// translates end-user text or audio during a conversation to structured data that your apps and
/// services can understand. You design and build a Dialogflow agent to handle the types of
/// conversations required for your system. For more information about agents, see the
/// [Agent guide](https://cloud.google.com/dialogflow/docs/agents-overview).
///
/// Schema `GoogleCloudDialogflowV2beta1Agent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Agent {
    /// Optional. API version displayed in Dialogflow console. If not specified, V2 API is assumed.
    /// Clients are free to query different service endpoints for different API versions. However, bots
    /// connectors and webhook calls will follow the specified API version.
    pub api_version: Option<schemas::AgentApiVersion>,

    /// Optional. The URI of the agent's avatar. Avatars are used throughout the Dialogflow console and
    /// in the self-hosted [Web Demo](https://cloud.google.com/dialogflow/docs/integrations/web-demo)
    /// integration.
    pub avatar_uri: Option<String>,

    /// Optional. To filter out false positive results and still get variety in matched natural language
    /// inputs for your agent, you can tune the machine learning classification threshold. If the
    /// returned score value is less than the threshold value, then a fallback intent will be triggered
    /// or, if there are no fallback intents defined, no intent will be triggered. The score values
    /// range from 0.0 (completely uncertain) to 1.0 (completely certain). If set to 0.0, the default of
    /// 0.3 is used.
    pub classification_threshold: Option<f32>,

    /// Required. The default language of the agent as a language tag. See
    /// [Language Support](https://cloud.google.com/dialogflow/docs/reference/language) for a list of
    /// the currently supported language codes. This field cannot be set by the `Update` method.
    pub default_language_code: Option<String>,

    /// Optional. The description of this agent. The maximum length is 500 characters. If exceeded, the
    /// request is rejected.
    pub description: Option<String>,

    /// Required. The name of this agent.
    pub display_name: Option<String>,

    /// Optional. Determines whether this agent should log conversation queries.
    pub enable_logging: Option<bool>,

    /// Optional. Determines how intents are detected from user queries.
    #[deprecated]
    pub match_mode: Option<schemas::AgentMatchMode>,

    /// Required. The project of this agent. Format: `projects/` or `projects//locations/`
    pub parent: Option<String>,

    /// Optional. The list of all languages supported by this agent (except for the
    /// `default_language_code`).
    pub supported_language_codes: Vec<String>,

    /// Optional. The agent tier. If not specified, TIER_STANDARD is assumed.
    pub tier: Option<schemas::AgentTier>,

    /// Required. The time zone of this agent from the
    /// [time zone database](https://www.iana.org/time-zones), e.g., America/New_York, Europe/Paris.
    pub time_zone: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Agent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            api_version: None,
            avatar_uri: None,
            classification_threshold: None,
            default_language_code: None,
            description: None,
            display_name: None,
            enable_logging: None,
            match_mode: None,
            parent: None,
            supported_language_codes: Vec::new(),
            tier: None,
            time_zone: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`api_version`](Self::api_version).
    pub fn set_api_version(
        mut self,
        value: impl Into<schemas::AgentApiVersion>,
    ) -> Self {
        self.api_version = Some(value.into());
        self
    }

    /// Sets [`avatar_uri`](Self::avatar_uri).
    pub fn set_avatar_uri(mut self, value: impl Into<String>) -> Self {
        self.avatar_uri = Some(value.into());
        self
    }

    /// Sets [`classification_threshold`](Self::classification_threshold).
    pub fn set_classification_threshold(mut self, value: f32) -> Self {
        self.classification_threshold = Some(value);
        self
    }

    /// Sets [`default_language_code`](Self::default_language_code).
    pub fn set_default_language_code(mut self, value: impl Into<String>) -> Self {
        self.default_language_code = Some(value.into());
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

    /// Sets [`enable_logging`](Self::enable_logging).
    pub fn set_enable_logging(mut self, value: bool) -> Self {
        self.enable_logging = Some(value);
        self
    }

    /// Sets [`match_mode`](Self::match_mode).
    #[deprecated]
    pub fn set_match_mode(mut self, value: impl Into<schemas::AgentMatchMode>) -> Self {
        self.match_mode = Some(value.into());
        self
    }

    /// Sets [`parent`](Self::parent).
    pub fn set_parent(mut self, value: impl Into<String>) -> Self {
        self.parent = Some(value.into());
        self
    }

    /// Sets [`supported_language_codes`](Self::supported_language_codes).
    pub fn set_supported_language_codes(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.supported_language_codes = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`tier`](Self::tier).
    pub fn set_tier(mut self, value: impl Into<schemas::AgentTier>) -> Self {
        self.tier = Some(value.into());
        self
    }

    /// Sets [`time_zone`](Self::time_zone).
    pub fn set_time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
}

impl runtime::Message for Agent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "apiVersion" => reader.field(&mut self.api_version),
            "avatarUri" => reader.field(&mut self.avatar_uri),
            "classificationThreshold" => reader.field(&mut self.classification_threshold),
            "defaultLanguageCode" => reader.field(&mut self.default_language_code),
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "enableLogging" => reader.field(&mut self.enable_logging),
            "matchMode" => reader.field(&mut self.match_mode),
            "parent" => reader.field(&mut self.parent),
            "supportedLanguageCodes" => reader.field(&mut self.supported_language_codes),
            "tier" => reader.field(&mut self.tier),
            "timeZone" => reader.field(&mut self.time_zone),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("apiVersion", &self.api_version);
        writer.field("avatarUri", &self.avatar_uri);
        writer.field("classificationThreshold", &self.classification_threshold);
        writer.field("defaultLanguageCode", &self.default_language_code);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer.field("enableLogging", &self.enable_logging);
        writer.field("matchMode", &self.match_mode);
        writer.field("parent", &self.parent);
        writer.field("supportedLanguageCodes", &self.supported_language_codes);
        writer.field("tier", &self.tier);
        writer.field("timeZone", &self.time_zone);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Agent);

/// API version displayed in Dialogflow console. If not specified, V2 API is assumed. Clients are
/// free to query different service endpoints for different API versions. However, bots connectors
/// and webhook calls will follow the specified API version.
///
/// Values of `apiVersion` in [`Agent`].
///
/// [`Agent`]: crate::v2beta1::schemas::Agent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentApiVersion {
    /// Not specified. On the wire: `API_VERSION_UNSPECIFIED`.
    Unspecified,

    /// Legacy V1 API. On the wire: `API_VERSION_V1`.
    V1,

    /// V2 API. On the wire: `API_VERSION_V2`.
    V2,

    /// V2beta1 API. On the wire: `API_VERSION_V2_BETA_1`.
    V2Beta1,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for AgentApiVersion {
    fn from(name: &str) -> Self {
        match name {
            "API_VERSION_UNSPECIFIED" => Self::Unspecified,
            "API_VERSION_V1" => Self::V1,
            "API_VERSION_V2" => Self::V2,
            "API_VERSION_V2_BETA_1" => Self::V2Beta1,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for AgentApiVersion {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "API_VERSION_UNSPECIFIED",
            Self::V1 => "API_VERSION_V1",
            Self::V2 => "API_VERSION_V2",
            Self::V2Beta1 => "API_VERSION_V2_BETA_1",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(AgentApiVersion);

/// Determines how intents are detected from user queries.
///
/// Values of `matchMode` in [`Agent`].
///
/// [`Agent`]: crate::v2beta1::schemas::Agent
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentMatchMode {
    /// Not specified. On the wire: `MATCH_MODE_UNSPECIFIED`.
    Unspecified,

    /// Best for agents with a small number of examples in intents and/or wide use of templates syntax
    /// and composite entities. On the wire: `MATCH_MODE_HYBRID`.
    Hybrid,

    /// Can be used for agents with a large number of examples in intents, especially the ones using
    /// @sys.any or very large custom entities. On the wire: `MATCH_MODE_ML_ONLY`.
    MlOnly,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for AgentMatchMode {
    fn from(name: &str) -> Self {
        match name {
            "MATCH_MODE_UNSPECIFIED" => Self::Unspecified,
            "MATCH_MODE_HYBRID" => Self::Hybrid,
            "MATCH_MODE_ML_ONLY" => Self::MlOnly,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for AgentMatchMode {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MATCH_MODE_UNSPECIFIED",
            Self::Hybrid => "MATCH_MODE_HYBRID",
            Self::MlOnly => "MATCH_MODE_ML_ONLY",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(AgentMatchMode);

/// The agent tier. If not specified, TIER_STANDARD is assumed.
///
/// Values of `tier` in [`Agent`].
///
/// [`Agent`]: crate::v2beta1::schemas::Agent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentTier {
    /// Not specified. This value should never be used. On the wire: `TIER_UNSPECIFIED`.
    Unspecified,

    /// Trial Edition, previously known as Standard Edition. On the wire: `TIER_STANDARD`.
    Standard,

    /// Essentials Edition, previously known as Enterprise Essential Edition. On the wire:
    /// `TIER_ENTERPRISE`.
    Enterprise,

    /// Essentials Edition (same as TIER_ENTERPRISE), previously known as Enterprise Plus Edition. On
    /// the wire: `TIER_ENTERPRISE_PLUS`.
    #[deprecated]
    EnterprisePlus,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for AgentTier {
    fn from(name: &str) -> Self {
        match name {
            "TIER_UNSPECIFIED" => Self::Unspecified,
            "TIER_STANDARD" => Self::Standard,
            "TIER_ENTERPRISE" => Self::Enterprise,
            "TIER_ENTERPRISE_PLUS" => Self::EnterprisePlus,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for AgentTier {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TIER_UNSPECIFIED",
            Self::Standard => "TIER_STANDARD",
            Self::Enterprise => "TIER_ENTERPRISE",
            Self::EnterprisePlus => "TIER_ENTERPRISE_PLUS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(AgentTier);

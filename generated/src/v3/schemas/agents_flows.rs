//! Schemas that the features `agents`, `flows` have in common.

use crate::runtime;
use crate::v3::schemas;

/// The response message for Flows.GetFlowValidationResult.
///
/// Schema `GoogleCloudDialogflowCxV3FlowValidationResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlowValidationResult {
    /// The unique identifier of the flow validation result. Format:
    /// `projects//locations//agents//flows//validationResult`.
    pub name: Option<String>,

    /// Last time the flow was validated.
    pub update_time: Option<runtime::Timestamp>,

    /// Contains all validation messages.
    pub validation_messages: Vec<schemas::ValidationMessage>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FlowValidationResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            name: None,
            update_time: None,
            validation_messages: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }

    /// Sets [`validation_messages`](Self::validation_messages).
    pub fn set_validation_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::ValidationMessage>,
    ) -> Self {
        self.validation_messages = values.into_iter().collect();
        self
    }
}

impl runtime::Message for FlowValidationResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "name" => reader.field(&mut self.name),
            "updateTime" => reader.field(&mut self.update_time),
            "validationMessages" => reader.field(&mut self.validation_messages),
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
        writer.field("updateTime", &self.update_time);
        writer.field("validationMessages", &self.validation_messages);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FlowValidationResult);

/// Resource name and display name.
///
/// Schema `GoogleCloudDialogflowCxV3ResourceName`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceName {
    /// Display name.
    pub display_name: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResourceName {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for ResourceName {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
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
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResourceName);

/// Agent/flow validation message.
///
/// Schema `GoogleCloudDialogflowCxV3ValidationMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidationMessage {
    /// The message detail.
    pub detail: Option<String>,

    /// The resource names of the resources where the message is found.
    pub resource_names: Vec<schemas::ResourceName>,

    /// The type of the resources where the message is found.
    pub resource_type: Option<schemas::ValidationMessageResourceType>,

    /// The names of the resources where the message is found.
    #[deprecated]
    pub resources: Vec<String>,

    /// Indicates the severity of the message.
    pub severity: Option<schemas::ValidationMessageSeverity>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ValidationMessage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            detail: None,
            resource_names: Vec::new(),
            resource_type: None,
            resources: Vec::new(),
            severity: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`detail`](Self::detail).
    pub fn set_detail(mut self, value: impl Into<String>) -> Self {
        self.detail = Some(value.into());
        self
    }

    /// Sets [`resource_names`](Self::resource_names).
    pub fn set_resource_names(
        mut self,
        values: impl IntoIterator<Item = schemas::ResourceName>,
    ) -> Self {
        self.resource_names = values.into_iter().collect();
        self
    }

    /// Sets [`resource_type`](Self::resource_type).
    pub fn set_resource_type(
        mut self,
        value: impl Into<schemas::ValidationMessageResourceType>,
    ) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets [`resources`](Self::resources).
    #[deprecated]
    pub fn set_resources(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`severity`](Self::severity).
    pub fn set_severity(
        mut self,
        value: impl Into<schemas::ValidationMessageSeverity>,
    ) -> Self {
        self.severity = Some(value.into());
        self
    }
}

impl runtime::Message for ValidationMessage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "detail" => reader.field(&mut self.detail),
            "resourceNames" => reader.field(&mut self.resource_names),
            "resourceType" => reader.field(&mut self.resource_type),
            "resources" => reader.field(&mut self.resources),
            "severity" => reader.field(&mut self.severity),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("detail", &self.detail);
        writer.field("resourceNames", &self.resource_names);
        writer.field("resourceType", &self.resource_type);
        writer.field("resources", &self.resources);
        writer.field("severity", &self.severity);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ValidationMessage);

/// The type of the resources where the message is found.
///
/// Values of `resourceType` in [`ValidationMessage`].
///
/// [`ValidationMessage`]: crate::v3::schemas::ValidationMessage
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ValidationMessageResourceType {
    /// Unspecified. On the wire: `RESOURCE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Agent. On the wire: `AGENT`.
    Agent,

    /// Intent. On the wire: `INTENT`.
    Intent,

    /// Intent training phrase. On the wire: `INTENT_TRAINING_PHRASE`.
    IntentTrainingPhrase,

    /// Intent parameter. On the wire: `INTENT_PARAMETER`.
    IntentParameter,

    /// Multiple intents. On the wire: `INTENTS`.
    Intents,

    /// Multiple training phrases. On the wire: `INTENT_TRAINING_PHRASES`.
    IntentTrainingPhrases,

    /// Entity type. On the wire: `ENTITY_TYPE`.
    EntityType,

    /// Multiple entity types. On the wire: `ENTITY_TYPES`.
    EntityTypes,

    /// Webhook. On the wire: `WEBHOOK`.
    Webhook,

    /// Flow. On the wire: `FLOW`.
    Flow,

    /// Page. On the wire: `PAGE`.
    Page,

    /// Multiple pages. On the wire: `PAGES`.
    Pages,

    /// Transition route group. On the wire: `TRANSITION_ROUTE_GROUP`.
    TransitionRouteGroup,

    /// Agent transition route group. On the wire: `AGENT_TRANSITION_ROUTE_GROUP`.
    AgentTransitionRouteGroup,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ValidationMessageResourceType {
    fn from(name: &str) -> Self {
        match name {
            "RESOURCE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "AGENT" => Self::Agent,
            "INTENT" => Self::Intent,
            "INTENT_TRAINING_PHRASE" => Self::IntentTrainingPhrase,
            "INTENT_PARAMETER" => Self::IntentParameter,
            "INTENTS" => Self::Intents,
            "INTENT_TRAINING_PHRASES" => Self::IntentTrainingPhrases,
            "ENTITY_TYPE" => Self::EntityType,
            "ENTITY_TYPES" => Self::EntityTypes,
            "WEBHOOK" => Self::Webhook,
            "FLOW" => Self::Flow,
            "PAGE" => Self::Page,
            "PAGES" => Self::Pages,
            "TRANSITION_ROUTE_GROUP" => Self::TransitionRouteGroup,
            "AGENT_TRANSITION_ROUTE_GROUP" => Self::AgentTransitionRouteGroup,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ValidationMessageResourceType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "RESOURCE_TYPE_UNSPECIFIED",
            Self::Agent => "AGENT",
            Self::Intent => "INTENT",
            Self::IntentTrainingPhrase => "INTENT_TRAINING_PHRASE",
            Self::IntentParameter => "INTENT_PARAMETER",
            Self::Intents => "INTENTS",
            Self::IntentTrainingPhrases => "INTENT_TRAINING_PHRASES",
            Self::EntityType => "ENTITY_TYPE",
            Self::EntityTypes => "ENTITY_TYPES",
            Self::Webhook => "WEBHOOK",
            Self::Flow => "FLOW",
            Self::Page => "PAGE",
            Self::Pages => "PAGES",
            Self::TransitionRouteGroup => "TRANSITION_ROUTE_GROUP",
            Self::AgentTransitionRouteGroup => "AGENT_TRANSITION_ROUTE_GROUP",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ValidationMessageResourceType);

/// Indicates the severity of the message.
///
/// Values of `severity` in [`ValidationMessage`].
///
/// [`ValidationMessage`]: crate::v3::schemas::ValidationMessage
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ValidationMessageSeverity {
    /// Unspecified. On the wire: `SEVERITY_UNSPECIFIED`.
    Unspecified,

    /// The agent doesn't follow Dialogflow best practices. On the wire: `INFO`.
    Info,

    /// The agent may not behave as expected. On the wire: `WARNING`.
    Warning,

    /// The agent may experience failures. On the wire: `ERROR`.
    Error,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ValidationMessageSeverity {
    fn from(name: &str) -> Self {
        match name {
            "SEVERITY_UNSPECIFIED" => Self::Unspecified,
            "INFO" => Self::Info,
            "WARNING" => Self::Warning,
            "ERROR" => Self::Error,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ValidationMessageSeverity {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SEVERITY_UNSPECIFIED",
            Self::Info => "INFO",
            Self::Warning => "WARNING",
            Self::Error => "ERROR",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ValidationMessageSeverity);

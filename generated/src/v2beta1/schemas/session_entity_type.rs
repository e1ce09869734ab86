//! Schemas that the features `entity-types`, `participants`, `schemas-without-methods`, `sessions`
//! have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// A session represents a conversation between a Dialogflow agent and an end-user. You can create
/// special entities, called session entities, during a session. Session entities can extend or
/// replace custom entity types and only exist during the session that they were created for. All
/// session data, including session entities, is stored by Dialogflow for 20 minutes. For more
/// information, see the
/// [session entity guide](https://cloud.google.com/dialogflow/docs/entities-session).
///
/// Schema `GoogleCloudDialogflowV2beta1SessionEntityType`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SessionEntityType {
    /// Required. The collection of entities associated with this session entity type.
    pub entities: Vec<schemas::EntityTypeEntity>,

    /// Required. Indicates whether the additional data should override or supplement the custom entity
    /// type definition.
    pub entity_override_mode: Option<schemas::SessionEntityTypeEntityOverrideMode>,

    /// Required. The unique identifier of this session entity type. Supported formats: -
    /// `projects//agent/sessions//entityTypes/` - `projects//locations//agent/sessions//entityTypes/` -
    /// `projects//agent/environments//users//sessions//entityTypes/` -
    /// `projects//locations//agent/environments/ /users//sessions//entityTypes/` If `Location ID` is
    /// not specified we assume default 'us' location. If `Environment ID` is not specified, we assume
    /// default 'draft' environment. If `User ID` is not specified, we assume default '-' user. \`\`
    /// must be the display name of an existing entity type in the same agent that will be overridden or
    /// supplemented.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SessionEntityType {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entities: Vec::new(),
            entity_override_mode: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entities`](Self::entities).
    pub fn set_entities(
        mut self,
        values: impl IntoIterator<Item = schemas::EntityTypeEntity>,
    ) -> Self {
        self.entities = values.into_iter().collect();
        self
    }

    /// Sets [`entity_override_mode`](Self::entity_override_mode).
    pub fn set_entity_override_mode(
        mut self,
        value: impl Into<schemas::SessionEntityTypeEntityOverrideMode>,
    ) -> Self {
        self.entity_override_mode = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for SessionEntityType {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entities" => reader.field(&mut self.entities),
            "entityOverrideMode" => reader.field(&mut self.entity_override_mode),
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
        writer.field("entities", &self.entities);
        writer.field("entityOverrideMode", &self.entity_override_mode);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SessionEntityType);

/// Indicates whether the additional data should override or supplement the custom entity type
/// definition.
///
/// Values of `entityOverrideMode` in [`SessionEntityType`].
///
/// [`SessionEntityType`]: crate::v2beta1::schemas::SessionEntityType
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SessionEntityTypeEntityOverrideMode {
    /// Not specified. This value should be never used. On the wire: `ENTITY_OVERRIDE_MODE_UNSPECIFIED`.
    Unspecified,

    /// The collection of session entities overrides the collection of entities in the corresponding
    /// custom entity type. On the wire: `ENTITY_OVERRIDE_MODE_OVERRIDE`.
    Override,

    /// The collection of session entities extends the collection of entities in the corresponding
    /// custom entity type. Note: Even in this override mode calls to `ListSessionEntityTypes`,
    /// `GetSessionEntityType`, `CreateSessionEntityType` and `UpdateSessionEntityType` only return the
    /// additional entities added in this session entity type. If you want to get the supplemented list,
    /// please call EntityTypes.GetEntityType on the custom entity type and merge. On the wire:
    /// `ENTITY_OVERRIDE_MODE_SUPPLEMENT`.
    Supplement,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SessionEntityTypeEntityOverrideMode {
    fn from(name: &str) -> Self {
        match name {
            "ENTITY_OVERRIDE_MODE_UNSPECIFIED" => Self::Unspecified,
            "ENTITY_OVERRIDE_MODE_OVERRIDE" => Self::Override,
            "ENTITY_OVERRIDE_MODE_SUPPLEMENT" => Self::Supplement,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SessionEntityTypeEntityOverrideMode {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ENTITY_OVERRIDE_MODE_UNSPECIFIED",
            Self::Override => "ENTITY_OVERRIDE_MODE_OVERRIDE",
            Self::Supplement => "ENTITY_OVERRIDE_MODE_SUPPLEMENT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SessionEntityTypeEntityOverrideMode);

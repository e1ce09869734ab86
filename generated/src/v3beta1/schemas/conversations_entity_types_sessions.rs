//! Schemas that the features `conversations`, `entity-types`, `sessions` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// An **entity entry** for an associated entity type.
///
/// Schema `GoogleCloudDialogflowCxV3beta1EntityTypeEntity`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntityTypeEntity {
    /// Required. A collection of value synonyms. For example, if the entity type is \*vegetable\*, and
    /// `value` is \*scallions\*, a synonym could be \*green onions\*. For `KIND_LIST` entity types:
    ///
    /// - This collection must contain exactly one synonym equal to `value`.
    pub synonyms: Vec<String>,

    /// Required. The primary value associated with this entity entry. For example, if the entity type
    /// is \*vegetable\*, the value could be \*scallions\*. For `KIND_MAP` entity types:
    ///
    /// - A canonical value to be used in place of synonyms. For `KIND_LIST` entity types:
    /// - A string that can contain references to other entity types (with or without aliases).
    pub value: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EntityTypeEntity {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            synonyms: Vec::new(),
            value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`synonyms`](Self::synonyms).
    pub fn set_synonyms(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.synonyms = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`value`](Self::value).
    pub fn set_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl runtime::Message for EntityTypeEntity {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "synonyms" => reader.field(&mut self.synonyms),
            "value" => reader.field(&mut self.value),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("synonyms", &self.synonyms);
        writer.field("value", &self.value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EntityTypeEntity);

/// Session entity types are referred to as **User** entity types and are entities that are built
/// for an individual user such as favorites, preferences, playlists, and so on. You can redefine a
/// session entity type at the session level to extend or replace a custom entity type at the user
/// session level (we refer to the entity types defined at the agent level as "custom entity
/// types"). Note: session entity types apply to all queries, regardless of the language. For more
/// information about entity types, see the
/// [Dialogflow documentation](https://cloud.google.com/dialogflow/docs/entities-overview).
///
/// Schema `GoogleCloudDialogflowCxV3beta1SessionEntityType`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SessionEntityType {
    /// Required. The collection of entities to override or supplement the custom entity type.
    pub entities: Vec<schemas::EntityTypeEntity>,

    /// Required. Indicates whether the additional data should override or supplement the custom entity
    /// type definition.
    pub entity_override_mode: Option<schemas::SessionEntityTypeEntityOverrideMode>,

    /// Required. The unique identifier of the session entity type. Format:
    /// `projects//locations//agents//sessions//entityTypes/` or
    /// `projects//locations//agents//environments//sessions//entityTypes/`. If `Environment ID` is not
    /// specified, we assume default 'draft' environment.
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
/// [`SessionEntityType`]: crate::v3beta1::schemas::SessionEntityType
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

//! Schemas that the features `entity-types`, `schemas-without-methods` have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// Each intent parameter has a type, called the entity type, which dictates exactly how data from
/// an end-user expression is extracted. Dialogflow provides predefined system entities that can
/// match many common types of data. For example, there are system entities for matching dates,
/// times, colors, email addresses, and so on. You can also create your own custom entities for
/// matching custom data. For example, you could define a vegetable entity that can match the types
/// of vegetables available for purchase with a grocery store agent. For more information, see the
/// [Entity guide](https://cloud.google.com/dialogflow/docs/entities-overview).
///
/// Schema `GoogleCloudDialogflowV2beta1EntityType`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntityType {
    /// Optional. Indicates whether the entity type can be automatically expanded.
    pub auto_expansion_mode: Option<schemas::EntityTypeAutoExpansionMode>,

    /// Required. The name of the entity type.
    pub display_name: Option<String>,

    /// Optional. Enables fuzzy entity extraction during classification.
    pub enable_fuzzy_extraction: Option<bool>,

    /// Optional. The collection of entity entries associated with the entity type.
    pub entities: Vec<schemas::EntityTypeEntity>,

    /// Required. Indicates the kind of entity type.
    pub kind: Option<schemas::EntityTypeKind>,

    /// The unique identifier of the entity type. Required for EntityTypes.UpdateEntityType and
    /// EntityTypes.BatchUpdateEntityTypes methods. Supported formats: - `projects//agent/entityTypes/`
    /// \- `projects//locations//agent/entityTypes/`
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EntityType {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            auto_expansion_mode: None,
            display_name: None,
            enable_fuzzy_extraction: None,
            entities: Vec::new(),
            kind: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`auto_expansion_mode`](Self::auto_expansion_mode).
    pub fn set_auto_expansion_mode(
        mut self,
        value: impl Into<schemas::EntityTypeAutoExpansionMode>,
    ) -> Self {
        self.auto_expansion_mode = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`enable_fuzzy_extraction`](Self::enable_fuzzy_extraction).
    pub fn set_enable_fuzzy_extraction(mut self, value: bool) -> Self {
        self.enable_fuzzy_extraction = Some(value);
        self
    }

    /// Sets [`entities`](Self::entities).
    pub fn set_entities(
        mut self,
        values: impl IntoIterator<Item = schemas::EntityTypeEntity>,
    ) -> Self {
        self.entities = values.into_iter().collect();
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn set_kind(mut self, value: impl Into<schemas::EntityTypeKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for EntityType {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "autoExpansionMode" => reader.field(&mut self.auto_expansion_mode),
            "displayName" => reader.field(&mut self.display_name),
            "enableFuzzyExtraction" => reader.field(&mut self.enable_fuzzy_extraction),
            "entities" => reader.field(&mut self.entities),
            "kind" => reader.field(&mut self.kind),
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
        writer.field("autoExpansionMode", &self.auto_expansion_mode);
        writer.field("displayName", &self.display_name);
        writer.field("enableFuzzyExtraction", &self.enable_fuzzy_extraction);
        writer.field("entities", &self.entities);
        writer.field("kind", &self.kind);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EntityType);

/// Indicates whether the entity type can be automatically expanded.
///
/// Values of `autoExpansionMode` in [`EntityType`].
///
/// [`EntityType`]: crate::v2beta1::schemas::EntityType
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntityTypeAutoExpansionMode {
    /// Auto expansion disabled for the entity. On the wire: `AUTO_EXPANSION_MODE_UNSPECIFIED`.
    Unspecified,

    /// Allows an agent to recognize values that have not been explicitly listed in the entity. On the
    /// wire: `AUTO_EXPANSION_MODE_DEFAULT`.
    Default,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for EntityTypeAutoExpansionMode {
    fn from(name: &str) -> Self {
        match name {
            "AUTO_EXPANSION_MODE_UNSPECIFIED" => Self::Unspecified,
            "AUTO_EXPANSION_MODE_DEFAULT" => Self::Default,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for EntityTypeAutoExpansionMode {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "AUTO_EXPANSION_MODE_UNSPECIFIED",
            Self::Default => "AUTO_EXPANSION_MODE_DEFAULT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(EntityTypeAutoExpansionMode);

/// Indicates the kind of entity type.
///
/// Values of `kind` in [`EntityType`].
///
/// [`EntityType`]: crate::v2beta1::schemas::EntityType
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntityTypeKind {
    /// Not specified. This value should be never used. On the wire: `KIND_UNSPECIFIED`.
    Unspecified,

    /// Map entity types allow mapping of a group of synonyms to a reference value. On the wire:
    /// `KIND_MAP`.
    Map,

    /// List entity types contain a set of entries that do not map to reference values. However, list
    /// entity types can contain references to other entity types (with or without aliases). On the
    /// wire: `KIND_LIST`.
    List,

    /// Regexp entity types allow to specify regular expressions in entries values. On the wire:
    /// `KIND_REGEXP`.
    Regexp,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for EntityTypeKind {
    fn from(name: &str) -> Self {
        match name {
            "KIND_UNSPECIFIED" => Self::Unspecified,
            "KIND_MAP" => Self::Map,
            "KIND_LIST" => Self::List,
            "KIND_REGEXP" => Self::Regexp,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for EntityTypeKind {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "KIND_UNSPECIFIED",
            Self::Map => "KIND_MAP",
            Self::List => "KIND_LIST",
            Self::Regexp => "KIND_REGEXP",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(EntityTypeKind);

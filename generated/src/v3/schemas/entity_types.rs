//! Schemas of the feature `entity-types`.

use crate::runtime;
use crate::v3::schemas;

/// Entities are extracted from user input and represent parameters that are meaningful to your
/// application. For example, a date range, a proper name such as a geographic location or landmark,
/// and so on. Entities represent actionable data for your application. When you define an entity,
/// you can also include synonyms that all map to that entity. For example, "soft drink", "soda",
/// "pop", and so on. There are three types of entities:
///
/// - **System** - entities that are defined by the Dialogflow API for common data types such as
///   date, time, currency, and so on. A system entity is represented by the `EntityType` type.
/// - **Custom** - entities that are defined by you that represent actionable data that is
///   meaningful to your application. For example, you could define a `pizza.sauce` entity for red
///   or white pizza sauce, a `pizza.cheese` entity for the different types of cheese on a pizza, a
///   `pizza.topping` entity for different toppings, and so on. A custom entity is represented by
///   the `EntityType` type.
/// - **User** - entities that are built for an individual user such as favorites, preferences,
///   playlists, and so on. A user entity is represented by the [SessionEntityType] type. For more
///   information about entity types, see the
///   [Dialogflow documentation](https://cloud.google.com/dialogflow/docs/entities-overview).
///
/// Schema `GoogleCloudDialogflowCxV3EntityType`.
///
/// [SessionEntityType]: crate::v3::schemas::SessionEntityType
#[derive(Clone)]
#[non_exhaustive]
pub struct EntityType {
    /// Indicates whether the entity type can be automatically expanded.
    pub auto_expansion_mode: Option<schemas::EntityTypeAutoExpansionMode>,

    /// Required. The human-readable name of the entity type, unique within the agent.
    pub display_name: Option<String>,

    /// Enables fuzzy entity extraction during classification.
    pub enable_fuzzy_extraction: Option<bool>,

    /// The collection of entity entries associated with the entity type.
    pub entities: Vec<schemas::EntityTypeEntity>,

    /// Collection of exceptional words and phrases that shouldn't be matched. For example, if you have
    /// a size entity type with entry `giant`(an adjective), you might consider adding `giants`(a noun)
    /// as an exclusion. If the kind of entity type is `KIND_MAP`, then the phrases specified by
    /// entities and excluded phrases should be mutually exclusive.
    pub excluded_phrases: Vec<schemas::EntityTypeExcludedPhrase>,

    /// Required. Indicates the kind of entity type.
    pub kind: Option<schemas::EntityTypeKind>,

    /// The unique identifier of the entity type. Required for EntityTypes.UpdateEntityType. Format:
    /// `projects//locations//agents//entityTypes/`.
    pub name: Option<String>,

    /// Indicates whether parameters of the entity type should be redacted in log. If redaction is
    /// enabled, page parameters and intent parameters referring to the entity type will be replaced by
    /// parameter name when logging.
    pub redact: Option<bool>,

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
            excluded_phrases: Vec::new(),
            kind: None,
            name: None,
            redact: None,
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

    /// Sets [`excluded_phrases`](Self::excluded_phrases).
    pub fn set_excluded_phrases(
        mut self,
        values: impl IntoIterator<Item = schemas::EntityTypeExcludedPhrase>,
    ) -> Self {
        self.excluded_phrases = values.into_iter().collect();
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

    /// Sets [`redact`](Self::redact).
    pub fn set_redact(mut self, value: bool) -> Self {
        self.redact = Some(value);
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
            "excludedPhrases" => reader.field(&mut self.excluded_phrases),
            "kind" => reader.field(&mut self.kind),
            "name" => reader.field(&mut self.name),
            "redact" => reader.field(&mut self.redact),
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
        writer.field("excludedPhrases", &self.excluded_phrases);
        writer.field("kind", &self.kind);
        writer.field("name", &self.name);
        writer.field("redact", &self.redact);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EntityType);

/// Indicates whether the entity type can be automatically expanded.
///
/// Values of `autoExpansionMode` in [`EntityType`].
///
/// [`EntityType`]: crate::v3::schemas::EntityType
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

/// An excluded entity phrase that should not be matched.
///
/// Schema `GoogleCloudDialogflowCxV3EntityTypeExcludedPhrase`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntityTypeExcludedPhrase {
    /// Required. The word or phrase to be excluded.
    pub value: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EntityTypeExcludedPhrase {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`value`](Self::value).
    pub fn set_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl runtime::Message for EntityTypeExcludedPhrase {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
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
        writer.field("value", &self.value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EntityTypeExcludedPhrase);

/// Indicates the kind of entity type.
///
/// Values of `kind` in [`EntityType`].
///
/// [`EntityType`]: crate::v3::schemas::EntityType
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntityTypeKind {
    /// Not specified. This value should be never used. On the wire: `KIND_UNSPECIFIED`.
    Unspecified,

    /// Map entity types allow mapping of a group of synonyms to a canonical value. On the wire:
    /// `KIND_MAP`.
    Map,

    /// List entity types contain a set of entries that do not map to canonical values. However, list
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

/// The request message for [EntityTypes.ExportEntityTypes].
///
/// Schema `GoogleCloudDialogflowCxV3ExportEntityTypesRequest`.
///
/// [EntityTypes.ExportEntityTypes]: crate::v3::projects::locations::agents::entity_types::EntityTypes::export
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportEntityTypesRequest {
    /// Optional. The data format of the exported entity types. If not specified, `BLOB` is assumed.
    pub data_format: Option<schemas::ExportEntityTypesRequestDataFormat>,

    /// Required. The name of the entity types to export. Format:
    /// `projects//locations//agents//entityTypes/`.
    pub entity_types: Vec<String>,

    /// Optional. The option to return the serialized entity types inline.
    pub entity_types_content_inline: Option<bool>,

    /// Optional. The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to export the
    /// entity types to. The format of this URI must be `gs:///`. Dialogflow performs a write operation
    /// for the Cloud Storage object on the caller's behalf, so your request authentication must have
    /// write permissions for the object. For more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub entity_types_uri: Option<String>,

    /// Optional. The language to retrieve the entity type for. The following fields are language
    /// dependent:
    ///
    /// - `EntityType.entities.value`
    /// - `EntityType.entities.synonyms`
    /// - `EntityType.excluded_phrases.value` If not specified, all language dependent fields will be
    ///   retrieved. [Many languages](https://cloud.google.com/dialogflow/docs/reference/language) are
    ///   supported. Note: languages must be enabled in the agent before they can be used.
    pub language_code: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportEntityTypesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_format: None,
            entity_types: Vec::new(),
            entity_types_content_inline: None,
            entity_types_uri: None,
            language_code: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_format`](Self::data_format).
    pub fn set_data_format(
        mut self,
        value: impl Into<schemas::ExportEntityTypesRequestDataFormat>,
    ) -> Self {
        self.data_format = Some(value.into());
        self
    }

    /// Sets [`entity_types`](Self::entity_types).
    pub fn set_entity_types(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_types = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`entity_types_content_inline`](Self::entity_types_content_inline).
    pub fn set_entity_types_content_inline(mut self, value: bool) -> Self {
        self.entity_types_content_inline = Some(value);
        self
    }

    /// Sets [`entity_types_uri`](Self::entity_types_uri).
    pub fn set_entity_types_uri(mut self, value: impl Into<String>) -> Self {
        self.entity_types_uri = Some(value.into());
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
}

impl runtime::Message for ExportEntityTypesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataFormat" => reader.field(&mut self.data_format),
            "entityTypes" => reader.field(&mut self.entity_types),
            "entityTypesContentInline" => {
                reader.field(&mut self.entity_types_content_inline)
            }
            "entityTypesUri" => reader.field(&mut self.entity_types_uri),
            "languageCode" => reader.field(&mut self.language_code),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataFormat", &self.data_format);
        writer.field("entityTypes", &self.entity_types);
        writer.field("entityTypesContentInline", &self.entity_types_content_inline);
        writer.field("entityTypesUri", &self.entity_types_uri);
        writer.field("languageCode", &self.language_code);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportEntityTypesRequest);

/// The data format of the exported entity types. If not specified, `BLOB` is assumed.
///
/// Values of `dataFormat` in [`ExportEntityTypesRequest`].
///
/// [`ExportEntityTypesRequest`]: crate::v3::schemas::ExportEntityTypesRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportEntityTypesRequestDataFormat {
    /// Unspecified format. Treated as `BLOB`. On the wire: `DATA_FORMAT_UNSPECIFIED`.
    Unspecified,

    /// EntityTypes will be exported as raw bytes. On the wire: `BLOB`.
    Blob,

    /// EntityTypes will be exported in JSON Package format. On the wire: `JSON_PACKAGE`.
    JsonPackage,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ExportEntityTypesRequestDataFormat {
    fn from(name: &str) -> Self {
        match name {
            "DATA_FORMAT_UNSPECIFIED" => Self::Unspecified,
            "BLOB" => Self::Blob,
            "JSON_PACKAGE" => Self::JsonPackage,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ExportEntityTypesRequestDataFormat {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DATA_FORMAT_UNSPECIFIED",
            Self::Blob => "BLOB",
            Self::JsonPackage => "JSON_PACKAGE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ExportEntityTypesRequestDataFormat);

/// The request message for [EntityTypes.ImportEntityTypes].
///
/// Schema `GoogleCloudDialogflowCxV3ImportEntityTypesRequest`.
///
/// [EntityTypes.ImportEntityTypes]: crate::v3::projects::locations::agents::entity_types::EntityTypes::import
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportEntityTypesRequest {
    /// Uncompressed byte content of entity types.
    pub entity_types_content: Option<schemas::InlineSource>,

    /// The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to import entity types
    /// from. The format of this URI must be `gs:///`. Dialogflow performs a read operation for the
    /// Cloud Storage object on the caller's behalf, so your request authentication must have read
    /// permissions for the object. For more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub entity_types_uri: Option<String>,

    /// Required. Merge option for importing entity types.
    pub merge_option: Option<schemas::ImportEntityTypesRequestMergeOption>,

    /// Optional. The target entity type to import into. Format:
    /// `projects//locations//agents//entity_types/`. If set, there should be only one entity type
    /// included in entity_types, of which the type should match the type of the target entity type. All
    /// entities in the imported entity type will be added to the target entity type.
    pub target_entity_type: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportEntityTypesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_types_content: None,
            entity_types_uri: None,
            merge_option: None,
            target_entity_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_types_content`](Self::entity_types_content).
    pub fn set_entity_types_content(mut self, value: schemas::InlineSource) -> Self {
        self.entity_types_content = Some(value);
        self
    }

    /// Sets [`entity_types_uri`](Self::entity_types_uri).
    pub fn set_entity_types_uri(mut self, value: impl Into<String>) -> Self {
        self.entity_types_uri = Some(value.into());
        self
    }

    /// Sets [`merge_option`](Self::merge_option).
    pub fn set_merge_option(
        mut self,
        value: impl Into<schemas::ImportEntityTypesRequestMergeOption>,
    ) -> Self {
        self.merge_option = Some(value.into());
        self
    }

    /// Sets [`target_entity_type`](Self::target_entity_type).
    pub fn set_target_entity_type(mut self, value: impl Into<String>) -> Self {
        self.target_entity_type = Some(value.into());
        self
    }
}

impl runtime::Message for ImportEntityTypesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityTypesContent" => reader.field(&mut self.entity_types_content),
            "entityTypesUri" => reader.field(&mut self.entity_types_uri),
            "mergeOption" => reader.field(&mut self.merge_option),
            "targetEntityType" => reader.field(&mut self.target_entity_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityTypesContent", &self.entity_types_content);
        writer.field("entityTypesUri", &self.entity_types_uri);
        writer.field("mergeOption", &self.merge_option);
        writer.field("targetEntityType", &self.target_entity_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportEntityTypesRequest);

/// Merge option for importing entity types.
///
/// Values of `mergeOption` in [`ImportEntityTypesRequest`].
///
/// [`ImportEntityTypesRequest`]: crate::v3::schemas::ImportEntityTypesRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImportEntityTypesRequestMergeOption {
    /// Unspecified. If used, system uses REPORT_CONFLICT as default. On the wire:
    /// `MERGE_OPTION_UNSPECIFIED`.
    Unspecified,

    /// Replace the original entity type in the agent with the new entity type when display name
    /// conflicts exist. On the wire: `REPLACE`.
    Replace,

    /// Merge the original entity type with the new entity type when display name conflicts exist. On
    /// the wire: `MERGE`.
    Merge,

    /// Create new entity types with new display names to differentiate them from the existing entity
    /// types when display name conflicts exist. On the wire: `RENAME`.
    Rename,

    /// Report conflict information if display names conflict is detected. Otherwise, import entity
    /// types. On the wire: `REPORT_CONFLICT`.
    ReportConflict,

    /// Keep the original entity type and discard the conflicting new entity type when display name
    /// conflicts exist. On the wire: `KEEP`.
    Keep,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ImportEntityTypesRequestMergeOption {
    fn from(name: &str) -> Self {
        match name {
            "MERGE_OPTION_UNSPECIFIED" => Self::Unspecified,
            "REPLACE" => Self::Replace,
            "MERGE" => Self::Merge,
            "RENAME" => Self::Rename,
            "REPORT_CONFLICT" => Self::ReportConflict,
            "KEEP" => Self::Keep,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ImportEntityTypesRequestMergeOption {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MERGE_OPTION_UNSPECIFIED",
            Self::Replace => "REPLACE",
            Self::Merge => "MERGE",
            Self::Rename => "RENAME",
            Self::ReportConflict => "REPORT_CONFLICT",
            Self::Keep => "KEEP",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ImportEntityTypesRequestMergeOption);

/// The response message for EntityTypes.ListEntityTypes.
///
/// Schema `GoogleCloudDialogflowCxV3ListEntityTypesResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEntityTypesResponse {
    /// The list of entity types. There will be a maximum number of items returned based on the
    /// page_size field in the request.
    pub entity_types: Vec<schemas::EntityType>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListEntityTypesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_types: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_types`](Self::entity_types).
    pub fn set_entity_types(
        mut self,
        values: impl IntoIterator<Item = schemas::EntityType>,
    ) -> Self {
        self.entity_types = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListEntityTypesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityTypes" => reader.field(&mut self.entity_types),
            "nextPageToken" => reader.field(&mut self.next_page_token),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityTypes", &self.entity_types);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListEntityTypesResponse);

/// The response message for SessionEntityTypes.ListSessionEntityTypes.
///
/// Schema `GoogleCloudDialogflowCxV3ListSessionEntityTypesResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSessionEntityTypesResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of session entity types. There will be a maximum number of items returned based on the
    /// page_size field in the request.
    pub session_entity_types: Vec<schemas::SessionEntityType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListSessionEntityTypesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            session_entity_types: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`session_entity_types`](Self::session_entity_types).
    pub fn set_session_entity_types(
        mut self,
        values: impl IntoIterator<Item = schemas::SessionEntityType>,
    ) -> Self {
        self.session_entity_types = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListSessionEntityTypesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "sessionEntityTypes" => reader.field(&mut self.session_entity_types),
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
        writer.field("sessionEntityTypes", &self.session_entity_types);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListSessionEntityTypesResponse);

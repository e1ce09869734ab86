//! Schemas of the feature `entities`.

use crate::runtime;
use crate::v2::schemas;

/// The request message for [EntityTypes.BatchCreateEntities].
///
/// Schema `GoogleCloudDialogflowV2BatchCreateEntitiesRequest`.
///
/// [EntityTypes.BatchCreateEntities]: crate::v2::projects::agent::entity_types::entities::Entities::batch_create
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchCreateEntitiesRequest {
    /// Required. The entities to create.
    pub entities: Vec<schemas::EntityTypeEntity>,

    /// Optional. The language used to access language-specific data. If not specified, the agent's
    /// default language is used. For more information, see
    /// [Multilingual intent and entity data](https://cloud.google.com/dialogflow/docs/agents-multilingual#intent-entity).
    pub language_code: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchCreateEntitiesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entities: Vec::new(),
            language_code: None,
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

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
}

impl runtime::Message for BatchCreateEntitiesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entities" => reader.field(&mut self.entities),
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
        writer.field("entities", &self.entities);
        writer.field("languageCode", &self.language_code);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchCreateEntitiesRequest);

/// The request message for [EntityTypes.BatchDeleteEntities].
///
/// Schema `GoogleCloudDialogflowV2BatchDeleteEntitiesRequest`.
///
/// [EntityTypes.BatchDeleteEntities]: crate::v2::projects::agent::entity_types::entities::Entities::batch_delete
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchDeleteEntitiesRequest {
    /// Required. The reference `values` of the entities to delete. Note that these are not
    /// fully-qualified names, i.e. they don't start with `projects/`.
    pub entity_values: Vec<String>,

    /// Optional. The language used to access language-specific data. If not specified, the agent's
    /// default language is used. For more information, see
    /// [Multilingual intent and entity data](https://cloud.google.com/dialogflow/docs/agents-multilingual#intent-entity).
    pub language_code: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchDeleteEntitiesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_values: Vec::new(),
            language_code: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_values`](Self::entity_values).
    pub fn set_entity_values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_values = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
}

impl runtime::Message for BatchDeleteEntitiesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityValues" => reader.field(&mut self.entity_values),
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
        writer.field("entityValues", &self.entity_values);
        writer.field("languageCode", &self.language_code);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchDeleteEntitiesRequest);

/// The request message for [EntityTypes.BatchUpdateEntities].
///
/// Schema `GoogleCloudDialogflowV2BatchUpdateEntitiesRequest`.
///
/// [EntityTypes.BatchUpdateEntities]: crate::v2::projects::agent::entity_types::entities::Entities::batch_update
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchUpdateEntitiesRequest {
    /// Required. The entities to update or create.
    pub entities: Vec<schemas::EntityTypeEntity>,

    /// Optional. The language used to access language-specific data. If not specified, the agent's
    /// default language is used. For more information, see
    /// [Multilingual intent and entity data](https://cloud.google.com/dialogflow/docs/agents-multilingual#intent-entity).
    pub language_code: Option<String>,

    /// Optional. The mask to control which fields get updated.
    pub update_mask: Option<runtime::FieldMask>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchUpdateEntitiesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entities: Vec::new(),
            language_code: None,
            update_mask: None,
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

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`update_mask`](Self::update_mask).
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.update_mask = Some(value.into());
        self
    }
}

impl runtime::Message for BatchUpdateEntitiesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entities" => reader.field(&mut self.entities),
            "languageCode" => reader.field(&mut self.language_code),
            "updateMask" => reader.field(&mut self.update_mask),
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
        writer.field("languageCode", &self.language_code);
        writer.field("updateMask", &self.update_mask);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchUpdateEntitiesRequest);

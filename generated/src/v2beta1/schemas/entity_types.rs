//! Schemas of the feature `entity-types`.

use crate::runtime;
use crate::v2beta1::schemas;

/// The request message for [EntityTypes.BatchDeleteEntityTypes].
///
/// Schema `GoogleCloudDialogflowV2beta1BatchDeleteEntityTypesRequest`.
///
/// [EntityTypes.BatchDeleteEntityTypes]: crate::v2beta1::projects::agent::entity_types::EntityTypes::batch_delete
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchDeleteEntityTypesRequest {
    /// Required. The names entity types to delete. All names must point to the same agent as `parent`.
    pub entity_type_names: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchDeleteEntityTypesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_type_names: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_type_names`](Self::entity_type_names).
    pub fn set_entity_type_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_type_names = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for BatchDeleteEntityTypesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityTypeNames" => reader.field(&mut self.entity_type_names),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityTypeNames", &self.entity_type_names);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchDeleteEntityTypesRequest);

/// The request message for [EntityTypes.BatchUpdateEntityTypes].
///
/// Schema `GoogleCloudDialogflowV2beta1BatchUpdateEntityTypesRequest`.
///
/// [EntityTypes.BatchUpdateEntityTypes]: crate::v2beta1::projects::agent::entity_types::EntityTypes::batch_update
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchUpdateEntityTypesRequest {
    /// The collection of entity types to update or create.
    pub entity_type_batch_inline: Option<schemas::EntityTypeBatch>,

    /// The URI to a Google Cloud Storage file containing entity types to update or create. The file
    /// format can either be a serialized proto (of EntityBatch type) or a JSON object. Note: The URI
    /// must start with "gs://".
    pub entity_type_batch_uri: Option<String>,

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

impl BatchUpdateEntityTypesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_type_batch_inline: None,
            entity_type_batch_uri: None,
            language_code: None,
            update_mask: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_type_batch_inline`](Self::entity_type_batch_inline).
    pub fn set_entity_type_batch_inline(
        mut self,
        value: schemas::EntityTypeBatch,
    ) -> Self {
        self.entity_type_batch_inline = Some(value);
        self
    }

    /// Sets [`entity_type_batch_uri`](Self::entity_type_batch_uri).
    pub fn set_entity_type_batch_uri(mut self, value: impl Into<String>) -> Self {
        self.entity_type_batch_uri = Some(value.into());
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

impl runtime::Message for BatchUpdateEntityTypesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityTypeBatchInline" => reader.field(&mut self.entity_type_batch_inline),
            "entityTypeBatchUri" => reader.field(&mut self.entity_type_batch_uri),
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
        writer.field("entityTypeBatchInline", &self.entity_type_batch_inline);
        writer.field("entityTypeBatchUri", &self.entity_type_batch_uri);
        writer.field("languageCode", &self.language_code);
        writer.field("updateMask", &self.update_mask);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchUpdateEntityTypesRequest);

/// This message is a wrapper around a collection of entity types.
///
/// Schema `GoogleCloudDialogflowV2beta1EntityTypeBatch`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntityTypeBatch {
    /// A collection of entity types.
    pub entity_types: Vec<schemas::EntityType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EntityTypeBatch {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_types: Vec::new(),
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
}

impl runtime::Message for EntityTypeBatch {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityTypes" => reader.field(&mut self.entity_types),
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
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EntityTypeBatch);

/// The response message for EntityTypes.ListEntityTypes.
///
/// Schema `GoogleCloudDialogflowV2beta1ListEntityTypesResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEntityTypesResponse {
    /// The list of agent entity types. There will be a maximum number of items returned based on the
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
/// Schema `GoogleCloudDialogflowV2beta1ListSessionEntityTypesResponse`.
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

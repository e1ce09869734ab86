//! Schemas that the features `entities`, `entity-types`, `participants`, `schemas-without-methods`,
//! `sessions` have in common.

use crate::runtime;

/// An **entity entry** for an associated entity type.
///
/// Schema `GoogleCloudDialogflowV2EntityTypeEntity`.
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
    /// - A reference value to be used in place of synonyms. For `KIND_LIST` entity types:
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

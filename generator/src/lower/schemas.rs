//! Schemas: named ones, and inline objects and enums, which are hoisted beside their owner.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{self, JsonPath, JsonType};
use crate::ir::{
    EnumValue, MethodId, Note, Property, Schema, SchemaId, SchemaKind, SchemaOrigin, Type,
};

use super::types;

/// The schemas so far.
pub(super) struct Schemas {
    /// Identities of the document's map of schemas, which no inline schema may have.
    named: BTreeSet<SchemaId>,
    pub(super) schemas: BTreeMap<SchemaId, Schema>,
    pub(super) notes: Vec<Note>,
}

/// The place of a schema: its JSON path, and the identity of an inline schema there.
struct Place<'a> {
    path: JsonPath,
    id: &'a SchemaId,
    origin: SchemaOrigin,
}

impl Schemas {
    /// No schemas yet. `names` are those of the document's map of schemas.
    pub(super) fn beside<'a>(names: impl Iterator<Item = &'a String>) -> Self {
        let named = names.map(|name| SchemaId(name.clone())).collect();
        Self {
            named,
            schemas: BTreeMap::new(),
            notes: Vec::new(),
        }
    }

    /// An unused identity like `id`. Names of schemas can contain the dots and colons of identities,
    /// though no published document has such names.
    pub(super) fn free(&self, mut id: SchemaId) -> SchemaId {
        while self.named.contains(&id) || self.schemas.contains_key(&id) {
            id.0.push('\'');
        }
        id
    }

    /// Adds an entry of the document's `schemas` map.
    pub(super) fn add_named(&mut self, name: &str, schema: &document::Schema) {
        let id = SchemaId(name.to_owned());
        let path = JsonPath::root().key("schemas").key(name);
        let kind = if let Some(values) = enum_values(schema) {
            SchemaKind::Enum { values }
        } else if is_message(schema) || is_empty_object(schema) {
            SchemaKind::Message {
                properties: self.properties(&id, &path, schema),
            }
        } else {
            let origin = SchemaOrigin::Inline {
                owner: id.clone(),
                property: "item".to_owned(),
            };
            let place = Place {
                path: path.clone(),
                id: &id.child("item"),
                origin,
            };
            SchemaKind::Alias(self.ty(&place, schema))
        };
        self.insert(id, SchemaOrigin::Named, &path, schema, kind);
    }

    /// The type of an inline request or response.
    pub(super) fn body(
        &mut self,
        method: &str,
        role: &'static str,
        path: JsonPath,
        schema: &document::Schema,
    ) -> Type {
        let id = SchemaId(format!("{method}:{role}"));
        let origin = SchemaOrigin::Body {
            method: MethodId(method.to_owned()),
            role,
        };
        self.ty(
            &Place {
                path,
                id: &id,
                origin,
            },
            schema,
        )
    }

    /// Adds an enum that parameters carry.
    pub(super) fn add_parameter_enum(&mut self, id: SchemaId, schema: Schema) {
        self.schemas.insert(id, schema);
    }

    /// Adds a remark for the maintainer.
    pub(super) fn note(&mut self, path: &JsonPath, text: String) {
        self.notes.push(Note {
            path: path.to_string(),
            text,
        });
    }

    fn properties(
        &mut self,
        owner: &SchemaId,
        path: &JsonPath,
        schema: &document::Schema,
    ) -> Vec<Property> {
        if schema.additional_properties.is_some() {
            let text = "the object has properties: values of any other key are taken as they are";
            self.note(&path.clone().key("additionalProperties"), text.to_owned());
        }
        let path = path.clone().key("properties");
        let mut properties = Vec::with_capacity(schema.properties.len());
        for (name, property) in &schema.properties {
            let place = Place {
                path: path.clone().key(name),
                id: &owner.child(name),
                origin: SchemaOrigin::Inline {
                    owner: owner.clone(),
                    property: name.clone(),
                },
            };
            properties.push(Property {
                name: name.clone(),
                ty: self.ty(&place, property),
                description: property.description.clone().unwrap_or_default(),
                read_only: property.read_only,
                required: property.required || !property.annotations_required.is_empty(),
                deprecated: property.deprecated,
                default: property.default.clone(),
                boxed: false,
            });
        }
        properties
    }

    /// The type of a schema at `place`. An object or enum in it is hoisted under the identity of the
    /// place, which has at most one, at any depth of arrays and maps.
    fn ty(&mut self, place: &Place<'_>, schema: &document::Schema) -> Type {
        if let Some(target) = &schema.ref_ {
            return Type::Ref(SchemaId(target.clone()));
        }
        if let Some(values) = enum_values(schema) {
            let id = self.free(place.id.clone());
            return self.hoist(id, place, schema, SchemaKind::Enum { values });
        }
        if is_message(schema) {
            let id = self.free(place.id.clone());
            let properties = self.properties(&id, &place.path, schema);
            return self.hoist(id, place, schema, SchemaKind::Message { properties });
        }
        if let Some(items) = &schema.items {
            return Type::Array(Box::new(self.ty(&place.below("items"), items)));
        }
        if let Some(values) = &schema.additional_properties {
            return match self.ty(&place.below("additionalProperties"), values) {
                Type::Any => Type::Object,
                ty => Type::Map(Box::new(ty)),
            };
        }
        let json = schema.type_.unwrap_or(JsonType::Any);
        let (ty, unknown) = types::scalar(json, schema.format.as_deref());
        if unknown {
            let format = schema.format.as_deref().unwrap_or_default();
            let text = format!("the format `{format}` has no type of its own; taken as {ty:?}");
            self.note(&place.path, text);
        }
        ty
    }

    fn hoist(
        &mut self,
        id: SchemaId,
        place: &Place<'_>,
        schema: &document::Schema,
        kind: SchemaKind,
    ) -> Type {
        self.insert(id.clone(), place.origin.clone(), &place.path, schema, kind);
        Type::Ref(id)
    }

    fn insert(
        &mut self,
        id: SchemaId,
        origin: SchemaOrigin,
        path: &JsonPath,
        schema: &document::Schema,
        kind: SchemaKind,
    ) {
        let schema = Schema {
            id: id.clone(),
            origin,
            path: path.to_string(),
            description: schema.description.clone().unwrap_or_default(),
            deprecated: schema.deprecated,
            kind,
            reached_by: BTreeSet::new(),
            standard: false,
            same_as: None,
        };
        self.schemas.insert(id, schema);
    }
}

impl Place<'_> {
    fn below(&self, key: &str) -> Place<'_> {
        Place {
            path: self.path.clone().key(key),
            id: self.id,
            origin: self.origin.clone(),
        }
    }
}

/// Whether a schema is a message. An object with properties is one even if it has
/// `additionalProperties`, whose entries are kept as unknown fields.
fn is_message(schema: &document::Schema) -> bool {
    !schema.properties.is_empty()
}

fn is_empty_object(schema: &document::Schema) -> bool {
    schema.type_ == Some(JsonType::Object)
        && schema.additional_properties.is_none()
        && schema.format.is_none()
}

/// The values of an enum; `None` for anything else.
pub(super) fn enum_values(schema: &document::Schema) -> Option<Vec<EnumValue>> {
    let is_enum = schema.type_ == Some(JsonType::String) && !schema.enum_values.is_empty();
    is_enum.then(|| values(&schema.enum_values))
}

/// The same values in the vocabulary of the IR.
pub(super) fn values(values: &[document::EnumValue]) -> Vec<EnumValue> {
    let value = |it: &document::EnumValue| EnumValue {
        value: it.value.clone(),
        description: it.description.clone().unwrap_or_default(),
        deprecated: it.deprecated,
    };
    values.iter().map(value).collect()
}

#[cfg(test)]
mod tests {
    use crate::testing::api;

    #[test]
    fn inline_schemas_are_hoisted_and_nested_types_kept() {
        insta::assert_snapshot!(crate::testing::describe_schemas(&api("types")));
    }

    #[test]
    fn no_inline_schema_takes_the_identity_of_another() {
        let api = api("types");
        let ids = api.schemas.keys().map(|id| id.as_str());
        let ids: Vec<&str> = ids.filter(|id| id.starts_with("Inline.part")).collect();
        assert_eq!(
            ids,
            [
                "Inline.part",
                "Inline.part'",
                "Inline.part'.deeper",
                "Inline.parts"
            ]
        );
    }

    #[test]
    fn formats_without_a_type_of_their_own_are_noted() {
        let api = api("types");
        let notes: Vec<String> = api
            .notes
            .iter()
            .map(|note| format!("{}: {}", note.path, note.text))
            .collect();
        insta::assert_snapshot!(notes.join("\n"));
    }
}

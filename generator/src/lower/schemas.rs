//! Schemas: named ones as they are, inline objects and enums hoisted beside their owner.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{self, JsonType};
use crate::ir::{EnumValue, Note, Origin, Property, Schema, SchemaId, SchemaKind, Type};

use super::types;

/// The schemas so far.
#[derive(Default)]
pub(super) struct Schemas {
    pub(super) schemas: BTreeMap<SchemaId, Schema>,
    pub(super) notes: Vec<Note>,
}

/// Where a schema stands: in the document, and in the naming of inline schemas.
struct Place<'a> {
    path: String,
    id: &'a SchemaId,
    origin: Origin,
}

impl Schemas {
    /// Adds an entry of the document's `schemas` map.
    pub(super) fn add_named(&mut self, name: &str, schema: &document::Schema) {
        let id = SchemaId(name.to_owned());
        let path = format!("$.schemas.{name}");
        let kind = if let Some(values) = enum_values(schema) {
            SchemaKind::Enum { values }
        } else if is_message(schema) || is_empty_object(schema) {
            SchemaKind::Message { properties: self.properties(&id, &path, schema) }
        } else {
            let place = Place { path: path.clone(), id: &id.child("item"), origin: Origin::Named };
            SchemaKind::Alias(self.ty(&place, schema))
        };
        self.insert(id, Origin::Named, path, schema, kind);
    }

    /// The type of an inline request or response.
    pub(super) fn body(
        &mut self,
        method: &str,
        role: &'static str,
        path: String,
        schema: &document::Schema,
    ) -> Type {
        let id = SchemaId(format!("{method}:{role}"));
        let origin = Origin::Body { method: method.to_owned(), role };
        self.ty(&Place { path, id: &id, origin }, schema)
    }

    /// Adds an enum that parameters carry.
    pub(super) fn add_parameter_enum(&mut self, id: SchemaId, schema: Schema) {
        self.schemas.insert(id, schema);
    }

    /// Remembers what a maintainer may want to know.
    pub(super) fn note(&mut self, path: String, text: String) {
        self.notes.push(Note { path, text });
    }

    fn properties(
        &mut self,
        owner: &SchemaId,
        path: &str,
        schema: &document::Schema,
    ) -> Vec<Property> {
        let mut properties = Vec::with_capacity(schema.properties.len());
        for (name, property) in &schema.properties {
            let place = Place {
                path: format!("{path}.properties.{name}"),
                id: &owner.child(name),
                origin: Origin::Inline { owner: owner.clone(), property: name.clone() },
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

    /// The type of a schema that stands at `place`. An object or enum in there is hoisted under the
    /// place's identity; a place holds at most one, however deep its arrays and maps nest.
    fn ty(&mut self, place: &Place<'_>, schema: &document::Schema) -> Type {
        if let Some(target) = &schema.ref_ {
            return Type::Ref(SchemaId(target.clone()));
        }
        if let Some(values) = enum_values(schema) {
            return self.hoist(place, schema, SchemaKind::Enum { values });
        }
        if is_message(schema) {
            let properties = self.properties(place.id, &place.path, schema);
            return self.hoist(place, schema, SchemaKind::Message { properties });
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
            self.note(place.path.clone(), text);
        }
        ty
    }

    fn hoist(&mut self, place: &Place<'_>, schema: &document::Schema, kind: SchemaKind) -> Type {
        self.insert(place.id.clone(), place.origin.clone(), place.path.clone(), schema, kind);
        Type::Ref(place.id.clone())
    }

    fn insert(
        &mut self,
        id: SchemaId,
        origin: Origin,
        path: String,
        schema: &document::Schema,
        kind: SchemaKind,
    ) {
        let schema = Schema {
            id: id.clone(),
            origin,
            path,
            description: schema.description.clone().unwrap_or_default(),
            deprecated: schema.deprecated,
            kind,
            reached_by: BTreeSet::new(),
        };
        self.schemas.insert(id, schema);
    }
}

impl Place<'_> {
    fn below(&self, key: &str) -> Place<'_> {
        Place { path: format!("{}.{key}", self.path), id: self.id, origin: self.origin.clone() }
    }
}

/// An object with properties is a message, whatever else it has: what `additionalProperties` adds to
/// them is kept with the other unknown fields.
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
    fn formats_without_a_type_are_noted() {
        let api = api("types");
        let notes: Vec<String> =
            api.notes.iter().map(|note| format!("{}: {}", note.path, note.text)).collect();
        insta::assert_snapshot!(notes.join("\n"));
    }
}

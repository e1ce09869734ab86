//! Schemas: messages, enums and aliases.

use std::collections::BTreeSet;

use super::ids::{MethodId, SchemaId};
use super::types::Type;

/// Where a schema comes from, which decides its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemaOrigin {
    /// An entry of the document's `schemas` map.
    Named,
    /// Written inline in another schema: under a property (or its items or values), or, as `item`, in
    /// a schema that is an array or map itself.
    Inline {
        /// The schema that contains it.
        owner: SchemaId,
        /// The property of the owner.
        property: String,
    },
    /// Written inline as the request or response of a method.
    Body {
        /// The method.
        method: MethodId,
        /// `request` or `response`.
        role: &'static str,
    },
    /// An enum that parameters carry. Equal enums of equally named parameters are one schema.
    Parameter {
        /// The parameter's name.
        name: String,
        /// The methods that carry it; empty for a standard parameter.
        methods: Vec<MethodId>,
    },
}

/// A named type of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// Its identity.
    pub id: SchemaId,
    /// Where it comes from.
    pub origin: SchemaOrigin,
    /// JSON path of its definition, for messages to the maintainer.
    pub path: String,
    /// The document's text, empty when there is none.
    pub description: String,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// The kind of schema.
    pub kind: SchemaKind,
    /// Names of the resources whose methods reach this schema; empty when no method does. Filled by
    /// `passes::reachability`.
    pub reached_by: BTreeSet<String>,
    /// Whether a standard parameter reaches it, and so every method. Filled by
    /// `passes::reachability`.
    pub standard: bool,
    /// The API of the crate, by its identifier, that defines an equal schema of this identity as its
    /// own, which is used instead. Filled by `passes::shared_schemas`.
    pub same_as: Option<String>,
}

impl Schema {
    /// Every identity that the schema may have had in another revision, its own first. The enum of a
    /// parameter is identified by the first method that has it, and that method may be a new one.
    pub fn identities(&self) -> Vec<String> {
        let mut known = vec![self.id.0.clone()];
        if let SchemaOrigin::Parameter { name, methods } = &self.origin {
            known.extend(methods.iter().map(|method| format!("{method}:{name}")));
        }
        known.dedup();
        known
    }

    /// The properties of a message; none for anything else.
    pub fn properties(&self) -> &[Property] {
        match &self.kind {
            SchemaKind::Message { properties } => properties,
            SchemaKind::Enum { .. } | SchemaKind::Alias(_) => &[],
        }
    }

    /// Whether this is `google.protobuf.NullValue`: the enum whose only value is `null` in JSON.
    pub fn is_null_value(&self) -> bool {
        match &self.kind {
            SchemaKind::Enum { values } => {
                matches!(values.as_slice(), [only] if only.value == "NULL_VALUE")
            }
            SchemaKind::Message { .. } | SchemaKind::Alias(_) => false,
        }
    }

    /// Every schema that this one refers to.
    pub fn references(&self) -> impl Iterator<Item = &SchemaId> {
        let alias = match &self.kind {
            SchemaKind::Alias(ty) => ty.references(),
            SchemaKind::Message { .. } | SchemaKind::Enum { .. } => None,
        };
        alias
            .into_iter()
            .chain(self.properties().iter().filter_map(|it| it.ty.references()))
    }
}

/// The kind of a schema.
#[derive(Clone, Debug, PartialEq)]
pub enum SchemaKind {
    /// A JSON object with known properties (possibly none), and room for unknown ones.
    Message {
        /// Its properties.
        properties: Vec<Property>,
    },
    /// A string with known values.
    Enum {
        /// Its values.
        values: Vec<EnumValue>,
    },
    /// A name for another type: a top-level array, map, `any` or scalar.
    Alias(Type),
}

/// One value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// The string on the wire.
    pub value: String,
    /// The document's text, empty when there is none.
    pub description: String,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
}

/// One property of a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// The key on the wire.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// The document's text, empty when there is none.
    pub description: String,
    /// Whether only the server sets it.
    pub read_only: bool,
    /// Required by at least one method (`annotations.required`) or by the document's `required`.
    pub required: bool,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// The default, as text.
    pub default: Option<String>,
    /// Held behind a pointer, because the type would otherwise contain itself. Filled by
    /// `passes::recursion`.
    pub boxed: bool,
}

//! Schemas and the types their properties have.

use std::collections::BTreeSet;
use std::fmt;

/// Identity of a schema within one API, stable across revisions.
///
/// A schema of the document's `schemas` map is called by its name there. An inline schema is called
/// by its owner and the way to it: `Owner.property` (the same for array items and map values, since
/// a property holds at most one inline schema), `Owner.item` in a top-level array or map,
/// `method.id:request`, and `method.id:parameter` for a parameter's enum, by the first method that
/// has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub String);

impl SchemaId {
    /// The identity of the schema that is written inline under `property` of this one.
    pub fn child(&self, property: &str) -> Self {
        Self(format!("{}.{property}", self.0))
    }

    /// The identity as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SchemaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a schema comes from, which decides what it can be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An entry of the document's `schemas` map.
    Named,
    /// Written inline in another schema: under a property (or its items or values), or, as `item`, in
    /// a schema that is an array or map itself.
    Inline {
        /// The schema that holds it.
        owner: SchemaId,
        /// The property of the owner.
        property: String,
    },
    /// Written inline as the request or response of a method.
    Body {
        /// The method's identifier.
        method: String,
        /// `request` or `response`.
        role: &'static str,
    },
    /// An enum that parameters carry. Equal enums of equally named parameters are one schema.
    Parameter {
        /// The parameter's name.
        name: String,
        /// Identifiers of the methods that carry it; empty for a standard parameter.
        methods: Vec<String>,
    },
}

/// A named type of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// Its identity.
    pub id: SchemaId,
    /// Where it comes from.
    pub origin: Origin,
    /// JSON path of its definition, for messages to the maintainer.
    pub path: String,
    /// The document's text, empty when there is none.
    pub description: String,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// What it is.
    pub kind: SchemaKind,
    /// Names of the resources whose methods reach this schema; empty when no method does. Filled by
    /// `passes::reachability`.
    pub reached_by: BTreeSet<String>,
    /// Whether a standard parameter reaches it, and so every method. Filled by
    /// `passes::reachability`.
    pub standard: bool,
}

impl Schema {
    /// Every identity that the schema may have had in another revision, its own first: the enum of a
    /// parameter is called after the first method that has it, and that method may be a new one.
    pub fn known_as(&self) -> Vec<String> {
        let mut known = vec![self.id.0.clone()];
        if let Origin::Parameter { name, methods } = &self.origin {
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

    /// Every schema that this one names.
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

/// What a schema is.
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
    /// Whether the document calls it deprecated.
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
    /// Set by the server only.
    pub read_only: bool,
    /// Required by at least one method (`annotations.required`) or by the document's `required`.
    pub required: bool,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// The default that the document states, as its text.
    pub default: Option<String>,
    /// Held behind a pointer, because the type would otherwise contain itself. Filled by
    /// `passes::recursion`.
    pub boxed: bool,
}

/// The type of a property, parameter, request or response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text.
    String,
    /// `format: byte`, base64 on the wire.
    Bytes,
    /// True or false.
    Bool,
    /// 32-bit signed integer.
    Int32,
    /// 32-bit unsigned integer.
    UInt32,
    /// 64-bit signed integer, a string on the wire.
    Int64,
    /// 64-bit unsigned integer, a string on the wire.
    UInt64,
    /// 32-bit floating point.
    Float,
    /// 64-bit floating point.
    Double,
    /// `google-datetime` or `date-time`.
    Timestamp,
    /// `google-duration`.
    Duration,
    /// `google-fieldmask`.
    FieldMask,
    /// Any JSON value.
    Any,
    /// Any JSON object.
    Object,
    /// A list.
    Array(Box<Type>),
    /// An object whose values all have one type.
    Map(Box<Type>),
    /// A schema.
    Ref(SchemaId),
}

impl Type {
    /// The schema that values of this type have: not that of an item or a map's value.
    pub fn schema(&self) -> Option<&SchemaId> {
        match self {
            Self::Ref(id) => Some(id),
            _ => None,
        }
    }

    /// Every schema that this type names.
    pub fn references(&self) -> Option<&SchemaId> {
        match self {
            Self::Ref(id) => Some(id),
            Self::Array(inner) | Self::Map(inner) => inner.references(),
            _ => None,
        }
    }
}

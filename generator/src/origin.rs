//! What an item of the crate is in the Discovery document.

use std::fmt;

use crate::ir::{MethodId, SchemaId};

/// Where an item of the plan comes from. Every item carries its origin, so that the accounting, the
/// ledger and `inspect` know what it is without reading its name.
///
/// As text, an origin is the identity of the item among those of its kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A version of an API, by the document's identifier.
    Version(String),
    /// A resource, by its names from the top-level resource down; empty for the root.
    Resource(Vec<String>),
    /// A method.
    Method(MethodId),
    /// A parameter of a method.
    Parameter {
        /// The method.
        method: MethodId,
        /// The parameter's name on the wire.
        name: String,
    },
    /// A parameter that every method takes, by its name on the wire.
    StandardParameter(String),
    /// The request body of a method.
    Body(MethodId),
    /// A schema.
    Schema(SchemaId),
    /// A property of a schema.
    Field {
        /// The schema.
        schema: SchemaId,
        /// The property's name on the wire.
        property: String,
    },
    /// A value of an enum.
    Value {
        /// The enum.
        schema: SchemaId,
        /// The value on the wire.
        value: String,
    },
    /// All resources of one name, which share a Cargo feature.
    ResourceName(String),
    /// The schemas of a namespace that no method reaches, which share a Cargo feature; the namespace
    /// is empty for `schemas` itself.
    Unreached(String),
    /// A group of schemas that no method reaches, by its name.
    Group(String),
}

impl Origin {
    /// The origin of a field.
    pub fn field(schema: &SchemaId, property: &str) -> Self {
        Self::Field {
            schema: schema.clone(),
            property: property.to_owned(),
        }
    }

    /// The origin of a variant.
    pub fn value(schema: &SchemaId, value: &str) -> Self {
        Self::Value {
            schema: schema.clone(),
            value: value.to_owned(),
        }
    }

    /// The origin of a method's parameter; of a standard parameter where there is no method.
    pub fn parameter(method: Option<&MethodId>, name: &str) -> Self {
        let name = name.to_owned();
        match method.cloned() {
            Some(method) => Self::Parameter { method, name },
            None => Self::StandardParameter(name),
        }
    }

    /// The kind of the item in the document's own terms.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Version(_) => "version",
            Self::Resource(_) | Self::ResourceName(_) => "resource",
            Self::Method(_) => "method",
            Self::Parameter { .. } | Self::StandardParameter(_) => "parameter",
            Self::Body(_) => "body",
            Self::Schema(_) => "schema",
            Self::Field { .. } => "property",
            Self::Value { .. } => "value",
            Self::Unreached(_) => "namespace",
            Self::Group(_) => "group",
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version(id) => f.write_str(id),
            Self::Resource(path) => f.write_str(&path.join(".")),
            Self::Method(method) | Self::Body(method) => method.fmt(f),
            Self::Parameter { method, name } => write!(f, "{method}:{name}"),
            Self::StandardParameter(name)
            | Self::ResourceName(name)
            | Self::Unreached(name)
            | Self::Group(name) => f.write_str(name),
            Self::Schema(schema) => schema.fmt(f),
            Self::Field { schema, property } => write!(f, "{schema}.{property}"),
            Self::Value { schema, value } => write!(f, "{schema}={value}"),
        }
    }
}

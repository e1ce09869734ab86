//! Published names, by the kind of name and the identity of the item.

use std::fmt;

use super::table::Table;

/// What a published name is the name of.
///
/// In alphabetical order, which is the order of a ledger's sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameKind {
    /// The function that leads to a resource. Identity: the path of the resource.
    Accessor,
    /// An argument of a method. Identity: `METHOD:PARAMETER`.
    Argument,
    /// The argument or setter of a request body. Identity: the method's identifier.
    Body,
    /// A field of a message. Identity: `SCHEMA.PROPERTY`.
    Field,
    /// The function that makes a request. Identity: the method's identifier.
    Function,
    /// The Cargo feature of a group of schemas that no method reaches. Identity: the group's name.
    GroupFeature,
    /// The module of a resource. Identity: the path of the resource.
    Module,
    /// The struct of a request. Identity: the method's identifier.
    Request,
    /// The Cargo feature of all resources of one name. Identity: that name.
    ResourceFeature,
    /// The type of a schema. Identity: that of the schema.
    Schema,
    /// The Cargo feature of the schemas of a namespace that no method reaches. Identity: the
    /// namespace, empty for `schemas` itself.
    SchemasFeature,
    /// The setter of a parameter. Identity: `METHOD:PARAMETER`; the name of a standard parameter.
    Setter,
    /// A variant of an enum. Identity: `SCHEMA=VALUE`.
    Value,
    /// The module of an API version. Identity: the document's identifier.
    Version,
    /// The Cargo feature of an API version. Identity: the document's identifier.
    VersionFeature,
}

impl NameKind {
    /// All kinds, in order.
    pub const ALL: [Self; 15] = [
        Self::Accessor,
        Self::Argument,
        Self::Body,
        Self::Field,
        Self::Function,
        Self::GroupFeature,
        Self::Module,
        Self::Request,
        Self::ResourceFeature,
        Self::Schema,
        Self::SchemasFeature,
        Self::Setter,
        Self::Value,
        Self::Version,
        Self::VersionFeature,
    ];

    /// The kind's key in a ledger and its word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accessor => "accessor",
            Self::Argument => "argument",
            Self::Body => "body",
            Self::Field => "field",
            Self::Function => "function",
            Self::GroupFeature => "group feature",
            Self::Module => "module",
            Self::Request => "request",
            Self::ResourceFeature => "resource feature",
            Self::Schema => "schema",
            Self::SchemasFeature => "schemas feature",
            Self::Setter => "setter",
            Self::Value => "value",
            Self::Version => "version",
            Self::VersionFeature => "version feature",
        }
    }
}

impl fmt::Display for NameKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Names by kind and identity.
pub type NameTable = Table<NameKind>;

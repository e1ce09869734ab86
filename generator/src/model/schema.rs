//! Schemas as they will be written.

use super::cfg::Cfg;
use super::name::Name;
use super::ty::RustType;
use crate::ir::OperationForm;
use crate::origin::Origin;

/// A module of schemas: `schemas` itself or a namespace below it.
#[derive(Clone, Debug)]
pub struct SchemaModule {
    /// The module below `schemas`; `None` for `schemas` itself.
    pub namespace: Option<Name>,
    /// Document comment of the module.
    pub docs: Vec<String>,
    /// The features that the module is compiled with.
    pub cfg: Cfg,
    /// The files of the module, whose types it re-exports.
    pub files: Vec<SchemaFile>,
    /// Types of other versions that it re-exports.
    pub reexports: Vec<Reexports>,
}

/// Types of another version that a module re-exports under the same conditions.
#[derive(Clone, Debug)]
pub struct Reexports {
    /// The module of the other version.
    pub version: Name,
    /// The module below the other version's `schemas`; `None` for `schemas` itself.
    pub namespace: Option<Name>,
    /// The conditions, all of which must hold.
    pub cfgs: Vec<Cfg>,
    /// The types, in order of name.
    pub items: Vec<Reexport>,
}

/// A type of another version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reexport {
    /// Its schema.
    pub origin: Origin,
    /// Its name in the module that re-exports it.
    pub name: Name,
    /// Its name in the other version.
    pub target: Name,
}

/// A file of schemas: one of the document's schemas, and those that are written inline in it.
#[derive(Clone, Debug)]
pub struct SchemaFile {
    /// The private module of the file.
    pub module: Name,
    /// The features that it is compiled with.
    pub cfg: Cfg,
    /// Document comment of the module.
    pub docs: Vec<String>,
    /// Its types: that of the outermost schema, then the others in order of name.
    pub items: Vec<SchemaItem>,
}

/// One type.
#[derive(Clone, Debug)]
pub enum SchemaItem {
    /// A struct.
    Message(MessageItem),
    /// An open enum.
    Enum(EnumItem),
    /// A type alias.
    Alias(AliasItem),
}

impl SchemaItem {
    /// The type's name.
    pub fn name(&self) -> &Name {
        match self {
            Self::Message(item) => &item.name,
            Self::Enum(item) => &item.name,
            Self::Alias(item) => &item.name,
        }
    }

    /// The type's schema.
    pub fn origin(&self) -> &Origin {
        match self {
            Self::Message(item) => &item.origin,
            Self::Enum(item) => &item.origin,
            Self::Alias(item) => &item.origin,
        }
    }
}

/// A message.
#[derive(Clone, Debug)]
pub struct MessageItem {
    /// Its schema.
    pub origin: Origin,
    /// The struct.
    pub name: Name,
    /// Its document comment.
    pub docs: Vec<String>,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Its form, if it is a long-running operation.
    pub operation: Option<OperationForm>,
}

/// A field of a message.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its property.
    pub origin: Origin,
    /// The field; its setter is `set_` and the plain name.
    pub name: Name,
    /// The setter.
    pub setter: Name,
    /// The key on the wire.
    pub wire: String,
    /// Whether its 64-bit integers are numbers in JSON, and not strings.
    pub writes_numbers: bool,
    /// The type of the value. The field itself has this type if it is a `Vec` or `Map`, and an `Option`
    /// of it otherwise.
    pub ty: RustType,
    /// Its document comment.
    pub docs: Vec<String>,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
}

/// An open enum.
#[derive(Clone, Debug)]
pub struct EnumItem {
    /// Its schema.
    pub origin: Origin,
    /// The enum.
    pub name: Name,
    /// Its document comment.
    pub docs: Vec<String>,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// Its known values.
    pub variants: Vec<Variant>,
    /// The variant of unknown values.
    pub unknown: Name,
    /// Whether parameters carry it.
    pub is_parameter: bool,
    /// Whether its only value is `null` in JSON.
    pub is_null_value: bool,
}

/// A known value of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its value.
    pub origin: Origin,
    /// The variant.
    pub name: Name,
    /// The string on the wire.
    pub wire: String,
    /// Its document comment.
    pub docs: Vec<String>,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
}

/// A name for another type.
#[derive(Clone, Debug)]
pub struct AliasItem {
    /// Its schema.
    pub origin: Origin,
    /// The alias.
    pub name: Name,
    /// Its document comment.
    pub docs: Vec<String>,
    /// The other type.
    pub target: RustType,
}

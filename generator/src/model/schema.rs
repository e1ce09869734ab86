//! Schemas as they will be written.

use super::{Cfg, Name, RustType};

/// A module of schemas: `schemas` itself or a namespace below it.
#[derive(Clone, Debug)]
pub struct SchemaModule {
    /// The module below `schemas`; `None` for `schemas` itself.
    pub namespace: Option<Name>,
    /// Document comment of the module.
    pub docs: Vec<String>,
    /// The files whose types the module shows.
    pub files: Vec<SchemaFile>,
}

/// A file of schemas: those that are compiled with the same features.
#[derive(Clone, Debug)]
pub struct SchemaFile {
    /// The private module that the file is.
    pub module: Name,
    /// The features that it is compiled with.
    pub cfg: Cfg,
    /// Document comment of the module.
    pub docs: Vec<String>,
    /// Its types, in order of name.
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
}

/// A message.
#[derive(Clone, Debug)]
pub struct MessageItem {
    /// The struct.
    pub name: Name,
    /// Its document comment.
    pub docs: Vec<String>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field of a message.
#[derive(Clone, Debug)]
pub struct Field {
    /// The field; its setter is `set_` and the plain name.
    pub name: Name,
    /// The setter.
    pub setter: Name,
    /// The key on the wire.
    pub wire: String,
    /// The type of the value: `Vec` and `Map` stand for themselves, `Boxed` and all others for an
    /// `Option` of it.
    pub ty: RustType,
    /// Its document comment.
    pub docs: Vec<String>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

/// An open enum.
#[derive(Clone, Debug)]
pub struct EnumItem {
    /// The enum.
    pub name: Name,
    /// Its document comment.
    pub docs: Vec<String>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Its known values.
    pub variants: Vec<Variant>,
    /// The variant that holds what is not known.
    pub unknown: Name,
    /// Whether parameters carry it.
    pub is_parameter: bool,
}

/// A known value of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The variant.
    pub name: Name,
    /// The string on the wire.
    pub wire: String,
    /// Its document comment.
    pub docs: Vec<String>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

/// A name for another type.
#[derive(Clone, Debug)]
pub struct AliasItem {
    /// The alias.
    pub name: Name,
    /// Its document comment.
    pub docs: Vec<String>,
    /// What it stands for.
    pub target: RustType,
}

//! Rust types and the paths of schemas.

use std::collections::BTreeSet;
use std::fmt;

use proc_macro2::TokenStream;
use quote::quote;

use super::name::Name;

/// The path of a schema's type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypePath {
    /// The module below `schemas`; `None` for `schemas` itself.
    pub namespace: Option<Name>,
    /// The type's name.
    pub name: Name,
}

impl TypePath {
    /// The path from a module that has `schemas` in scope.
    pub fn tokens(&self) -> TokenStream {
        let Self { namespace, name } = self;
        match namespace {
            Some(namespace) => quote!(schemas::#namespace::#name),
            None => quote!(schemas::#name),
        }
    }
}

/// The path below the version's module: `schemas::Intent`.
impl fmt::Display for TypePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("schemas::")?;
        if let Some(namespace) = &self.namespace {
            write!(f, "{namespace}::")?;
        }
        self.name.fmt(f)
    }
}

/// A Rust type of emitted code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RustType {
    /// `String`
    String,
    /// `bytes::Bytes`
    Bytes,
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `u32`
    U32,
    /// `i64`
    I64,
    /// `u64`
    U64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// The runtime's timestamp.
    Timestamp,
    /// The runtime's duration.
    Duration,
    /// The runtime's field mask.
    FieldMask,
    /// `serde_json::Value`
    Value,
    /// `serde_json::Map<String, serde_json::Value>`
    Object,
    /// `()`
    Unit,
    /// The runtime's bytes with a content type: a whole body.
    RawBody,
    /// `Vec<_>`
    Vec(Box<RustType>),
    /// `BTreeMap<String, _>`
    Map(Box<RustType>),
    /// `Box<_>`
    Boxed(Box<RustType>),
    /// A message.
    Message(TypePath),
    /// An enum.
    Enum(TypePath),
    /// The enum whose only value is `null` in JSON.
    NullValue(TypePath),
    /// A name for another type.
    Alias(TypePath, Box<RustType>),
}

impl RustType {
    /// Whether a function takes such a value itself rather than anything that converts into it. True
    /// for numbers, whose literals would need a suffix otherwise, and for messages, into which nothing
    /// converts.
    pub fn is_passed_by_value(&self) -> bool {
        match self {
            Self::Bool
            | Self::I32
            | Self::U32
            | Self::I64
            | Self::U64
            | Self::F32
            | Self::F64
            | Self::RawBody
            | Self::Message(_) => true,
            Self::Alias(_, target) => target.is_passed_by_value(),
            _ => false,
        }
    }

    /// Whether a field of this type is empty when it is absent, rather than an option. A list of any
    /// JSON is `google.protobuf.ListValue`: a value, which may be empty.
    pub fn is_collection(&self) -> bool {
        match self {
            Self::Vec(item) => !item.is_any_json(),
            Self::Map(_) => true,
            Self::Alias(_, target) => target.is_collection(),
            _ => false,
        }
    }

    /// Whether values of this type are any JSON object. A caller may have such a value as a
    /// `serde_json::Value`, and what that holds is known at run time only.
    pub fn is_free_form(&self) -> bool {
        match self {
            Self::Object => true,
            Self::Alias(_, target) => target.is_free_form(),
            _ => false,
        }
    }

    /// Whether values of this type are any JSON.
    pub fn is_any_json(&self) -> bool {
        match self {
            Self::Value => true,
            Self::Alias(_, target) => target.is_any_json(),
            _ => false,
        }
    }

    /// The type as emitted in a file with this prelude.
    pub fn tokens(&self, prelude: &Prelude) -> TokenStream {
        match self {
            Self::String => prelude.path("String"),
            Self::Bytes => quote!(bytes::Bytes),
            Self::Bool => quote!(bool),
            Self::I32 => quote!(i32),
            Self::U32 => quote!(u32),
            Self::I64 => quote!(i64),
            Self::U64 => quote!(u64),
            Self::F32 => quote!(f32),
            Self::F64 => quote!(f64),
            Self::Timestamp => quote!(runtime::Timestamp),
            Self::Duration => quote!(runtime::Duration),
            Self::FieldMask => quote!(runtime::FieldMask),
            Self::Value => quote!(serde_json::Value),
            Self::Object => {
                let string = prelude.path("String");
                quote!(serde_json::Map<#string, serde_json::Value>)
            }
            Self::Unit => quote!(()),
            Self::RawBody => quote!(runtime::RawBody),
            Self::Vec(item) => {
                let (vec, item) = (prelude.path("Vec"), item.tokens(prelude));
                quote!(#vec<#item>)
            }
            Self::Map(value) => {
                let (string, value) = (prelude.path("String"), value.tokens(prelude));
                quote!(std::collections::BTreeMap<#string, #value>)
            }
            Self::Boxed(inner) => {
                let (boxed, inner) = (prelude.path("Box"), inner.tokens(prelude));
                quote!(#boxed<#inner>)
            }
            Self::Message(path)
            | Self::Enum(path)
            | Self::NullValue(path)
            | Self::Alias(path, _) => path.tokens(),
        }
    }
}

/// The type as documentation and ledgers write it.
impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::String => "String",
            Self::Bytes => "bytes::Bytes",
            Self::Bool => "bool",
            Self::I32 => "i32",
            Self::U32 => "u32",
            Self::I64 => "i64",
            Self::U64 => "u64",
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::Timestamp => "runtime::Timestamp",
            Self::Duration => "runtime::Duration",
            Self::FieldMask => "runtime::FieldMask",
            Self::Value => "serde_json::Value",
            Self::Object => "serde_json::Map<String, serde_json::Value>",
            Self::Unit => "()",
            Self::RawBody => "runtime::RawBody",
            Self::Vec(item) => return write!(f, "Vec<{item}>"),
            Self::Map(value) => return write!(f, "BTreeMap<String, {value}>"),
            Self::Boxed(inner) => return write!(f, "Box<{inner}>"),
            Self::Message(path)
            | Self::Enum(path)
            | Self::NullValue(path)
            | Self::Alias(path, _) => return path.fmt(f),
        };
        f.write_str(name)
    }
}

/// The names of the standard prelude that a file shadows, because it declares types of these names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prelude {
    shadowed: BTreeSet<String>,
}

/// The names of the prelude that emitted code uses, and their absolute paths.
const PATHS: [(&str, &str); 9] = [
    ("Box", "::std::boxed::Box"),
    ("Default", "::std::default::Default"),
    ("From", "::std::convert::From"),
    ("Into", "::std::convert::Into"),
    ("IntoIterator", "::std::iter::IntoIterator"),
    ("Option", "::std::option::Option"),
    ("Result", "::std::result::Result"),
    ("String", "::std::string::String"),
    ("Vec", "::std::vec::Vec"),
];

impl Prelude {
    /// The prelude of a file that declares these types.
    pub fn beside<'a>(declared: impl IntoIterator<Item = &'a Name>) -> Self {
        let declared: BTreeSet<&str> = declared.into_iter().map(Name::plain).collect();
        let names = PATHS.iter().map(|(name, _)| (*name).to_owned());
        Self {
            shadowed: names
                .filter(|name| declared.contains(name.as_str()))
                .collect(),
        }
    }

    /// The shortest path of the standard library's `name` in the file.
    pub fn path(&self, name: &str) -> TokenStream {
        let path = match PATHS.iter().find(|(known, _)| *known == name) {
            Some((_, absolute)) if self.shadowed.contains(name) => absolute,
            _ => name,
        };
        // A constant of the table above or a plain name: both are valid paths.
        path.parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_declared_name_makes_the_path_of_the_prelude_absolute() {
        let option = Name::new("Option");
        let prelude = Prelude::beside([&option]);
        assert_eq!(
            prelude.path("Option").to_string(),
            ":: std :: option :: Option"
        );
        assert_eq!(prelude.path("Vec").to_string(), "Vec");
    }
}

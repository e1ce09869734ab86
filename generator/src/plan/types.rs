//! The Rust type of an IR type.

use std::collections::BTreeMap;

use crate::ir::{Api, SchemaId, SchemaKind, Type};
use crate::model::{RustType, TypePath};

/// Where every schema's type is.
pub(super) type Paths = BTreeMap<SchemaId, TypePath>;

/// The Rust type of values of `ty`.
pub(super) fn rust_type(api: &Api, paths: &Paths, ty: &Type) -> RustType {
    match ty {
        Type::String => RustType::String,
        Type::Bytes => RustType::Bytes,
        Type::Bool => RustType::Bool,
        Type::Int32 => RustType::I32,
        Type::UInt32 => RustType::U32,
        Type::Int64 => RustType::I64,
        Type::UInt64 => RustType::U64,
        Type::Float => RustType::F32,
        Type::Double => RustType::F64,
        Type::Timestamp => RustType::Timestamp,
        Type::Duration => RustType::Duration,
        Type::FieldMask => RustType::FieldMask,
        Type::Any => RustType::Value,
        Type::Object => RustType::Object,
        Type::Array(item) => RustType::Vec(Box::new(rust_type(api, paths, item))),
        Type::Map(value) => RustType::Map(Box::new(rust_type(api, paths, value))),
        Type::Ref(id) => reference(api, paths, id),
    }
}

/// The type of a schema. A reference that leads nowhere, which no checked document has, is any JSON.
fn reference(api: &Api, paths: &Paths, id: &SchemaId) -> RustType {
    let (Some(schema), Some(path)) = (api.schemas.get(id), paths.get(id)) else {
        return RustType::Value;
    };
    match &schema.kind {
        SchemaKind::Message { .. } => RustType::Message(path.clone()),
        SchemaKind::Enum { .. } => RustType::Enum(path.clone()),
        SchemaKind::Alias(ty) => {
            let target = rust_type(api, paths, ty);
            RustType::Alias(path.clone(), Box::new(target))
        }
    }
}

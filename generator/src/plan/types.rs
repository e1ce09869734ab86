//! The Rust type of an IR type.

use crate::ir::{Api, SchemaId, SchemaKind, Type};
use crate::model::RustType;
use crate::names::Names;

/// The Rust type of values of `ty`.
pub(super) fn rust_type(api: &Api, names: &Names, ty: &Type) -> RustType {
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
        Type::Array(item) => RustType::Vec(Box::new(rust_type(api, names, item))),
        Type::Map(value) => RustType::Map(Box::new(rust_type(api, names, value))),
        Type::Ref(id) => reference(api, names, id),
    }
}

/// The type of a schema. A reference to a missing schema, which no checked document has, is any JSON.
fn reference(api: &Api, names: &Names, id: &SchemaId) -> RustType {
    let (Some(schema), Some(path)) = (api.schemas.get(id), names.path(id)) else {
        return RustType::Value;
    };
    match &schema.kind {
        SchemaKind::Message { .. } => RustType::Message(path.clone()),
        SchemaKind::Enum { .. } => RustType::Enum(path.clone()),
        SchemaKind::Alias(ty) => {
            let target = rust_type(api, names, ty);
            RustType::Alias(path.clone(), Box::new(target))
        }
    }
}

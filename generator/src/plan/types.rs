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
        Type::Int64 | Type::Int64Number => RustType::I64,
        Type::UInt64 | Type::UInt64Number => RustType::U64,
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

/// Whether values of `ty` are 64-bit integers, or lists or maps of them, that are numbers in JSON.
pub(super) fn writes_numbers(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Int64Number | Type::UInt64Number => true,
        Type::Array(inner) | Type::Map(inner) => writes_numbers(api, inner),
        Type::Ref(id) => match api.schemas.get(id).map(|schema| &schema.kind) {
            Some(SchemaKind::Alias(target)) => writes_numbers(api, target),
            _ => false,
        },
        _ => false,
    }
}

/// The type of a schema. A reference to a missing schema, which no checked document has, is any JSON.
fn reference(api: &Api, names: &Names, id: &SchemaId) -> RustType {
    let (Some(schema), Some(path)) = (api.schemas.get(id), names.path(id)) else {
        return RustType::Value;
    };
    match &schema.kind {
        SchemaKind::Message { .. } => RustType::Message(path.clone()),
        SchemaKind::Enum { .. } if schema.is_null_value() => RustType::NullValue(path.clone()),
        SchemaKind::Enum { .. } => RustType::Enum(path.clone()),
        SchemaKind::Alias(ty) => {
            let target = rust_type(api, names, ty);
            RustType::Alias(path.clone(), Box::new(target))
        }
    }
}

//! The types of the IR for JSON types and formats.

use crate::document::JsonType;
use crate::ir::Type;

/// The type of a scalar, and whether its format is unknown; then the type is that without a format.
///
/// `date` is text, because documents also use it for dates without a year.
pub(super) fn scalar(json: JsonType, format: Option<&str>) -> (Type, bool) {
    let known = match (json, format) {
        (JsonType::String, Some("byte")) => Some(Type::Bytes),
        (JsonType::String, Some("int64")) => Some(Type::Int64),
        (JsonType::String, Some("uint64")) => Some(Type::UInt64),
        (JsonType::String, Some("google-datetime" | "date-time")) => Some(Type::Timestamp),
        (JsonType::String, Some("google-duration")) => Some(Type::Duration),
        (JsonType::String, Some("google-fieldmask")) => Some(Type::FieldMask),
        (JsonType::String, Some("date") | None) => Some(Type::String),
        (JsonType::Integer, Some("int32") | None) => Some(Type::Int32),
        (JsonType::Integer, Some("uint32")) => Some(Type::UInt32),
        (JsonType::Integer, Some("int64")) => Some(Type::Int64Number),
        (JsonType::Integer, Some("uint64")) => Some(Type::UInt64Number),
        (JsonType::Number, Some("float")) => Some(Type::Float),
        (JsonType::Number, Some("double") | None) => Some(Type::Double),
        (JsonType::Boolean, None) => Some(Type::Bool),
        (JsonType::Any, Some("google.protobuf.Value") | None) => Some(Type::Any),
        (JsonType::Object, Some("google.protobuf.Any" | "google.protobuf.Struct") | None) => {
            Some(Type::Object)
        }
        (JsonType::Array, Some("google.protobuf.ListValue")) => {
            Some(Type::Array(Box::new(Type::Any)))
        }
        _ => None,
    };
    match known {
        Some(ty) => (ty, false),
        None => (base(json), true),
    }
}

fn base(json: JsonType) -> Type {
    match json {
        JsonType::Any => Type::Any,
        JsonType::Array => Type::Array(Box::new(Type::Any)),
        JsonType::Boolean => Type::Bool,
        // Without a known format, a number need not fit 32 bits. Most servers read JSON numbers as
        // doubles.
        JsonType::Integer | JsonType::Number => Type::Double,
        JsonType::Object => Type::Object,
        JsonType::String => Type::String,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_of_the_published_documents_has_a_type() {
        use JsonType::{Any, Array, Integer, Number, Object, String};
        for (json, format, ty) in [
            (String, "byte", Type::Bytes),
            (String, "int64", Type::Int64),
            (String, "uint64", Type::UInt64),
            (String, "google-datetime", Type::Timestamp),
            (String, "date-time", Type::Timestamp),
            (String, "google-duration", Type::Duration),
            (String, "google-fieldmask", Type::FieldMask),
            (String, "date", Type::String),
            (Integer, "int32", Type::Int32),
            (Integer, "uint32", Type::UInt32),
            (Number, "float", Type::Float),
            (Number, "double", Type::Double),
            (Any, "google.protobuf.Value", Type::Any),
            (Integer, "int64", Type::Int64Number),
            (Integer, "uint64", Type::UInt64Number),
            (Object, "google.protobuf.Any", Type::Object),
            (Object, "google.protobuf.Struct", Type::Object),
            (
                Array,
                "google.protobuf.ListValue",
                Type::Array(Box::new(Type::Any)),
            ),
        ] {
            assert_eq!(scalar(json, Some(format)), (ty, false), "{format}");
        }
    }

    #[test]
    fn an_unknown_format_is_reported_and_has_its_base_type() {
        assert_eq!(scalar(JsonType::String, Some("uuid")), (Type::String, true));
        assert_eq!(
            scalar(JsonType::Integer, Some("int53")),
            (Type::Double, true)
        );
        assert_eq!(scalar(JsonType::Boolean, Some("bit")), (Type::Bool, true));
    }
}

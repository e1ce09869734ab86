//! The types of properties, parameters and bodies.

use super::ids::SchemaId;

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
    /// 64-bit signed integer, a number on the wire: `integer` with `format: int64`.
    Int64Number,
    /// 64-bit unsigned integer, a number on the wire.
    UInt64Number,
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
    /// The schema of values of this type; not that of items or of a map's values.
    pub fn schema(&self) -> Option<&SchemaId> {
        match self {
            Self::Ref(id) => Some(id),
            _ => None,
        }
    }

    /// The schema that this type refers to.
    pub fn references(&self) -> Option<&SchemaId> {
        match self {
            Self::Ref(id) => Some(id),
            Self::Array(inner) | Self::Map(inner) => inner.references(),
            _ => None,
        }
    }
}

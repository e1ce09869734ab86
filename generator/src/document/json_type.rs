//! The types of JSON values, as documents name them.

use super::DocumentError;
use super::node::Node;

/// `type` of a schema or parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonType {
    /// `any`: any JSON value.
    Any,
    /// `array`
    Array,
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `object`
    Object,
    /// `string`
    String,
}

impl JsonType {
    /// All types.
    pub const ALL: [Self; 7] = [
        Self::Any,
        Self::Array,
        Self::Boolean,
        Self::Integer,
        Self::Number,
        Self::Object,
        Self::String,
    ];

    /// The word in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Array => "array",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Object => "object",
            Self::String => "string",
        }
    }
}

/// The error for a key that belongs to another type.
pub(super) fn wrong_type(
    node: &Node<'_>,
    key: &str,
    needed: JsonType,
    found: Option<JsonType>,
    hint: &str,
) -> DocumentError {
    let expected = format!("type {:?} beside `{key}`", needed.as_str());
    let found = match found {
        Some(type_) => format!("type {:?}", type_.as_str()),
        None => "a `$ref`".to_owned(),
    };
    node.error_found(expected, found, hint)
}

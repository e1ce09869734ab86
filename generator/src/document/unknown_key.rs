//! Keys that the document model does not know.

use super::path::JsonPath;

/// A key that the model has no place for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownKey {
    /// The object that has the key.
    pub path: JsonPath,
    /// The key.
    pub key: String,
}

//! Wrong values that do not prevent a document from being read.

use super::path::JsonPath;

/// A wrong value that does not keep a document from being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The value.
    pub path: JsonPath,
    /// What is wrong, and how the document was read.
    pub text: String,
}

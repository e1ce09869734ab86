//! Wrong values that do not keep a document from being read.

use super::path::JsonPath;

/// A wrong value that only documentation is made from. It was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The value.
    pub path: JsonPath,
    /// What is wrong, and how the document was read.
    pub text: String,
}

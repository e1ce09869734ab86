//! The error of this module tree: the place, the expected value, the found value, a hint.

use std::{error::Error, fmt};

use super::JsonPath;

/// Why a document cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentError {
    /// The place of the error.
    pub path: JsonPath,
    /// The value that the format requires at this place.
    pub expected: String,
    /// The value that was found.
    pub found: String,
    /// What to do about it.
    pub hint: String,
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            expected,
            found,
            hint,
        } = self;
        write!(
            f,
            "{path}: expected {expected}, found {found}\nhint: {hint}"
        )
    }
}

impl Error for DocumentError {}

//! The one error of this module tree: a place, what was expected there, what was found, a hint.

use std::{error::Error, fmt};

use super::JsonPath;

/// Why a document cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentError {
    /// Where.
    pub path: JsonPath,
    /// What the format asks for at this place.
    pub expected: String,
    /// What is there instead.
    pub found: String,
    /// What a person can do about it.
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

//! Why a document could not be read. Only the error type lives here; what counts as an error is the
//! reader's business.

use std::fmt;

/// A body that is not the JSON that was expected. It names a place, never the text found there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    reason: String,
    line: usize,
    column: usize,
}

impl DecodeError {
    pub(super) fn new(reason: String, body: &[u8], offset: usize) -> Self {
        let position = jiter::Jiter::new(body).error_position(offset);
        Self {
            reason,
            line: position.line,
            column: position.column,
        }
    }

    /// The line where reading stopped, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column where reading stopped, in bytes, from 1.
    pub fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "invalid JSON at line {} column {}: {}",
            self.line, self.column, self.reason
        )
    }
}

impl std::error::Error for DecodeError {}

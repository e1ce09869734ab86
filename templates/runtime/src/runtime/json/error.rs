//! The error of a JSON document that cannot be read. This module has only the type; the reader
//! decides what is an error.

use std::fmt;

/// A body is not the expected JSON.
///
/// The text names the position and the rule. It never quotes the body, so it is safe to log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    reason: String,
    line: usize,
    column: usize,
    kind: Kind,
}

/// The kind of the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The body is not JSON.
    Syntax,
    /// The body is JSON, but not of the expected type.
    WrongType,
    /// A string holds half of a surrogate pair, or bytes that are not UTF-8. Reading can continue
    /// on a repaired copy.
    BrokenText,
    /// Decoding would allocate too much.
    Budget,
    /// The body of a success is empty, or it holds an error.
    NoContent,
    /// The deadline passed while decoding.
    OutOfTime,
}

impl DecodeError {
    pub(super) fn new(kind: Kind, reason: String, body: &[u8], offset: usize) -> Self {
        let position = jiter::Jiter::new(body).error_position(offset);
        Self {
            reason,
            line: position.line,
            column: position.column,
            kind,
        }
    }

    /// The same error with another text.
    pub(super) fn explained(self, reason: &str) -> Self {
        let reason = reason.to_owned();
        Self { reason, ..self }
    }

    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether the body of a success is empty, or contains an error in place of the response.
    pub(crate) fn is_no_content(&self) -> bool {
        self.kind == Kind::NoContent
    }

    /// The line where reading stopped, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column where reading stopped, in bytes, from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// Whether decoding stopped because it would have allocated more memory than allowed: eight
    /// times the limit on the response size.
    pub fn is_over_budget(&self) -> bool {
        self.kind == Kind::Budget
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::NoContent => f.write_str(&self.reason),
            Kind::Budget | Kind::OutOfTime => write!(
                f,
                "stopped at line {} column {}: {}",
                self.line, self.column, self.reason
            ),
            Kind::WrongType => write!(
                f,
                "unexpected JSON at line {} column {}: {}",
                self.line, self.column, self.reason
            ),
            Kind::Syntax | Kind::BrokenText => write!(
                f,
                "invalid JSON at line {} column {}: {}",
                self.line, self.column, self.reason
            ),
        }
    }
}

impl std::error::Error for DecodeError {}

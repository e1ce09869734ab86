//! Remarks on a document, for the maintainer. Errors are in `error`.

use crate::document::UnknownKey;
use crate::ir::{Note, Placeholders, Untyped};

/// Remarks on a document that do not prevent a crate.
#[derive(Clone, Debug)]
pub struct Report {
    /// The name of the document's input.
    pub name: String,
    /// Keys that the document model does not know.
    pub unknown: Vec<UnknownKey>,
    /// Flaws of the document and interpretations that it does not spell out, and how it was read.
    pub notes: Vec<Note>,
    /// Parts of methods that the crate has no typed call for.
    pub untyped: Vec<UntypedMethod>,
    /// The placeholders that descriptions have lost.
    pub placeholders: Placeholders,
}

/// A method that the crate cannot call in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UntypedMethod {
    /// The document's identifier of the method.
    pub method: String,
    /// The part of it that has no typed call.
    pub part: Untyped,
}

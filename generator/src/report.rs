//! Reports: remarks on a document that do not prevent a crate, and the result for each of its
//! items.

use crate::document::UnknownKey;
use crate::ir::{Note, Placeholders, StreamBasis, Untyped};
use crate::origin::Origin;

/// Remarks on a document, for the maintainer.
#[derive(Clone, Debug)]
pub struct Report {
    /// The name of the input.
    pub name: String,
    /// Keys that the document model does not know.
    pub unknown: Vec<UnknownKey>,
    /// Flaws of the document that were worked around, and what was done.
    pub notes: Vec<Note>,
    /// Parts of methods that the crate has no typed call for.
    pub untyped: Vec<UntypedMethod>,
    /// Methods whose response is a stream of messages.
    pub streams: Vec<StreamingMethod>,
    /// The placeholders that descriptions have lost.
    pub placeholders: Placeholders,
    /// The result for each item of the document.
    pub account: Account,
}

/// A method whose response is a stream of messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamingMethod {
    /// The document's identifier of the method.
    pub method: String,
    /// How it is known that the response is a stream.
    pub basis: StreamBasis,
}

/// A method that the crate cannot call in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UntypedMethod {
    /// The document's identifier of the method.
    pub method: String,
    /// The part of it that has no typed call.
    pub part: Untyped,
}

/// The result for each item of a document: its resources, methods, parameters, bodies and schemas,
/// with the properties and values of schemas. Each is on one of the lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Items that the version has.
    pub planned: Vec<Origin>,
    /// Schemas that are re-exported from another version of the crate, whose properties and values are
    /// those of the other version.
    pub reexported: Vec<Origin>,
    /// Items that are left out.
    pub skipped: Vec<Origin>,
}

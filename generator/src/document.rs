//! The Discovery document as Google writes it.
//!
//! [`parse`] turns the text of a document into typed values, strictly: whatever does not fit is a
//! [`DocumentError`] with the JSON path, what was expected, what was found, and a hint. Keys that
//! the model does not know are collected, so that a new feature of the format is seen and stops
//! nobody. A document that has been parsed is also sound ([`check`]): references resolve, paths
//! and parameters agree, and no name could place a file somewhere else.
//!
//! Nothing here knows of Rust, of names in generated code, or of what a construct means: that is
//! lowering, which comes next. Where a key occurs twice in an object, the last one counts.

mod api;
mod check;
mod detect;
mod enum_values;
mod error;
mod media;
mod method;
mod node;
mod parameter;
mod path;
mod resource;
mod schema;
mod similar_names;
mod template;
#[cfg(test)]
mod tests;
mod texts;

pub use api::{Document, Endpoint, Scope};
pub use check::check;
pub use enum_values::EnumValue;
pub use error::DocumentError;
pub use media::{MediaUpload, UploadProtocol};
pub use method::{HttpMethod, Method, Request};
pub use parameter::{Location, Parameter};
pub use path::JsonPath;
pub use resource::Resource;
pub use schema::{JsonType, Schema, Variant, VariantCase};
pub use template::{PathTemplate, Segment};
pub use texts::TextPlace;

use node::{Node, Unknown};

/// A document that has been read and checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    /// The document.
    pub document: Document,
    /// The keys that the model has no place for, in order of their place.
    pub unknown: Vec<UnknownKey>,
}

/// A key that the model has no place for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownKey {
    /// The object that has the key.
    pub path: JsonPath,
    /// The key.
    pub key: String,
}

/// Reads a Discovery document and checks it.
///
/// # Errors
///
/// The first thing in the text that is not as the format has it.
pub fn parse(text: &str) -> Result<Parsed, DocumentError> {
    // Some editors leave a byte order mark, which JSON does not allow.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = serde_json::from_str(text).map_err(|error| detect::not_json(text, &error))?;
    let node = Node::root(&value);
    detect::check_kind(&node)?;
    let mut unknown = Unknown::default();
    let document = Document::read(node, &mut unknown)?;
    check(&document)?;
    Ok(Parsed {
        document,
        unknown: unknown.keys,
    })
}

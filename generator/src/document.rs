//! The Discovery document as Google writes it.
//!
//! [`decode`] turns the bytes of a file into text, and [`parse`] turns the text of a document into
//! typed values. Parsing is strict: a value that does not fit is a [`DocumentError`] with its JSON
//! path, the expected value, the found value, and a hint. Keys that the model does not have are
//! collected, so that a new feature of the format is reported and prevents no crate. A parsed
//! document is also consistent ([`check`]): references resolve, paths and parameters agree, and no
//! name could place a file outside of its folder.
//!
//! This stage is independent of Rust and of names in generated code. Lowering, the next stage,
//! interprets the constructs. If a key occurs twice in an object, the last one counts.

mod api;
mod check;
mod detect;
mod encoding;
mod enum_values;
mod error;
mod flaw;
mod json_type;
mod media;
mod method;
mod node;
mod parameter;
mod path;
mod preview;
mod resource;
mod root_url;
mod schema;
mod similar_names;
mod template;
#[cfg(test)]
mod tests;
mod texts;
mod unknown_key;

pub use api::{Document, Endpoint, Scope};
pub use check::check;
pub use encoding::decode;
pub use enum_values::EnumValue;
pub use error::DocumentError;
pub use flaw::Flaw;
pub use json_type::JsonType;
pub use media::{MediaUpload, UploadProtocol};
pub use method::{HttpMethod, Method, Request};
pub use parameter::{Location, Parameter};
pub use path::JsonPath;
pub use preview::is_preview;
pub use resource::Resource;
pub use schema::{Schema, Variant, VariantCase};
pub use template::{PathTemplate, Segment};
pub use texts::TextPlace;
pub use unknown_key::UnknownKey;

use node::{Node, Remarks};

/// A parsed and checked document.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    /// The document.
    pub document: Document,
    /// The keys that the model has no place for, in order of their place.
    pub unknown: Vec<UnknownKey>,
    /// Wrong values that only documentation is made from, in order of their place. They were left out.
    pub flaws: Vec<Flaw>,
}

/// Parses a Discovery document and checks it.
///
/// # Errors
///
/// The first place in the text that breaks a rule of the format.
pub fn parse(text: &str) -> Result<Parsed, DocumentError> {
    let value = serde_json::from_str(text).map_err(|error| detect::not_json(text, &error))?;
    let node = Node::root(&value);
    detect::check_kind(&node)?;
    let mut remarks = Remarks::default();
    let document = Document::read(node, &mut remarks)?;
    check(&document)?;
    Ok(Parsed {
        document,
        unknown: remarks.unknown,
        flaws: remarks.flaws,
    })
}

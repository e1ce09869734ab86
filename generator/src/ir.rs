//! The language-neutral model of an API: resources, methods, schemas and types, with every inline
//! schema hoisted to a named one and every reference resolved.
//!
//! `lower` builds it from a Discovery document, `passes` enrich it, `plan` reads it. Nothing here
//! knows Rust: no identifiers, no paths, no keywords. Names are the document's own.

mod api;
mod method;
mod schema;
mod untyped;

pub use crate::document::{HttpMethod, PathTemplate, Segment};
pub use api::{Api, Endpoint, Media, MediaUpload, Note, Placeholders, Resource, Scope};
pub use method::{
    Location, Method, Operation, PageItems, PageToken, Paging, Parameter, Pattern, Sibling,
};
pub use schema::{EnumValue, Origin, Property, Schema, SchemaId, SchemaKind, Type};
pub use untyped::Untyped;

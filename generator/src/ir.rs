//! The language-neutral model of an API: resources, methods, schemas and types, with every inline
//! schema hoisted to a named one and every reference resolved.
//!
//! `lower` builds it from a Discovery document, `passes` enrich it, `plan` reads it. Nothing here
//! knows Rust: no identifiers, no paths, no keywords. Names are the document's own.

mod api;
mod ids;
mod media;
mod method;
mod package;
mod pattern;
mod schema;
mod types;
mod untyped;

pub use crate::document::{HttpMethod, Location, PathTemplate, Segment};
pub use api::{Api, Endpoint, Note, Placeholders, Resource, Scope};
pub use ids::{MethodId, SchemaId};
pub use media::{Media, MediaUpload};
pub use method::{Method, Operation, PageItems, PageToken, Paging, Parameter};
pub use package::is_shared_package;
pub use pattern::{Pattern, PatternSegment, Sibling, pattern_segments};
pub use schema::{EnumValue, Property, Schema, SchemaKind, SchemaOrigin};
pub use types::Type;
pub use untyped::Untyped;

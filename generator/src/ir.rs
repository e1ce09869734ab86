//! The language-neutral model of an API: resources, methods, schemas and types, with every inline
//! schema hoisted to a named one and every reference resolved.
//!
//! `lower` builds it from a Discovery document, `passes` complete it, `names`, `docs` and `plan` read
//! it. It contains nothing of Rust: no identifiers, paths or keywords. Names are those of the
//! document.

mod api;
mod ids;
mod media;
mod method;
mod operation;
mod package;
mod pattern;
mod schema;
mod settings;
mod stream;
mod types;
mod untyped;

pub use crate::document::{HttpMethod, Location, PathTemplate, Segment};
pub use api::{Api, Endpoint, Note, Placeholders, Resource, Scope};
pub use ids::{MethodId, SchemaId};
pub use media::{Media, MediaUpload};
pub use method::{Method, PageItems, PageToken, Paging, Parameter};
pub use operation::{
    EMPTY, Knowledge, Operation, OperationForm, OperationRole, OperationTypes, Payload, STRUCT,
};
pub use package::is_shared_package;
pub use pattern::{Pattern, PatternSegment, Sibling, pattern_segments};
pub use schema::{EnumValue, Property, Schema, SchemaKind, SchemaOrigin};
pub use settings::{CallSettings, RequestId, RetrySettings};
pub use stream::{Stream, StreamBasis};
pub use types::Type;
pub use untyped::Untyped;

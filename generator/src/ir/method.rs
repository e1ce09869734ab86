//! Methods, their parameters, and what the passes find out about them.

use super::ids::{MethodId, SchemaId};
use super::media::Media;
use super::pattern::Pattern;
use super::types::Type;
use crate::document::{HttpMethod, Location, PathTemplate};

/// A method of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Method {
    /// Its identity.
    pub id: MethodId,
    /// The key under which the resource lists it, such as `list`.
    pub name: String,
    /// JSON path of its definition, for messages to the maintainer.
    pub path_in_document: String,
    /// The document's text, empty when there is none.
    pub description: String,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// How it is called.
    pub verb: HttpMethod,
    /// The URL path after the service path, such as `v2/{+parent}/conversations`.
    pub path: PathTemplate,
    /// Every parameter: required ones in `parameterOrder` first, the others by name.
    pub parameters: Vec<Parameter>,
    /// The type of the body, when one is sent.
    pub request: Option<Type>,
    /// The type of the answer; `None` for an empty one.
    pub response: Option<Type>,
    /// OAuth scopes, any one of which suffices.
    pub scopes: Vec<String>,
    /// Value of `x-goog-api-version`.
    pub api_version: Option<String>,
    /// Upload and download support.
    pub media: Media,
    /// How the results are paged. Filled by `passes::paging`.
    pub paging: Option<Paging>,
    /// Present when the answer is a long-running operation. Filled by `passes::operations`.
    pub operation: Option<Operation>,
}

/// One parameter of a method, or a standard parameter of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name on the wire, dots and dollar signs included.
    pub name: String,
    /// Where it travels.
    pub location: Location,
    /// The type of one value.
    pub ty: Type,
    /// Whether it may be given several times.
    pub repeated: bool,
    /// Whether a call without it is refused.
    pub required: bool,
    /// The document's text, empty when there is none.
    pub description: String,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// The default that the document states, as its text.
    pub default: Option<String>,
    /// What a path parameter has to look like.
    pub pattern: Option<Pattern>,
}

/// How a method hands out its results in pages (AIP-158).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Where the request carries the token.
    pub request_token: PageToken,
    /// The property of the response that holds the token of the next page.
    pub response_token: String,
    /// The property of the response that holds the items, when there is exactly one candidate.
    pub items: Option<PageItems>,
}

/// Where a request carries its page token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageToken {
    /// In the query parameter of this name.
    Query(String),
    /// In the property of this name of the request body.
    Body(String),
}

/// The items of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageItems {
    /// The property of the response.
    pub property: String,
    /// The type of one item.
    pub item: Type,
    /// Whether the property is a map, whose entries are the items.
    pub map: bool,
}

/// A long-running operation (AIP-151) that a method starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The schema of the operation itself.
    pub schema: SchemaId,
}

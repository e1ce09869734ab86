//! Methods and their parameters.

use super::ids::MethodId;
use super::media::Media;
use super::operation::Operation;
use super::pattern::Pattern;
use super::settings::{CallSettings, RequestId};
use super::stream::Stream;
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
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// The HTTP method.
    pub verb: HttpMethod,
    /// The URL path after the service path, without a slash at its beginning: `v2/{+parent}/intents`.
    pub path: PathTemplate,
    /// Every parameter: required ones in `parameterOrder` first, the others by name.
    pub parameters: Vec<Parameter>,
    /// The type of the request body, if there is one.
    pub request: Option<Type>,
    /// Whether the request is `google.api.HttpBody`: bytes with a content type. Filled by
    /// `passes::raw_bodies`.
    pub raw_request: bool,
    /// The type of the response; `None` for an empty one. The type of one message if the response is
    /// a stream.
    pub response: Option<Type>,
    /// Whether the response is `google.api.HttpBody`: bytes with a content type. Filled by
    /// `passes::raw_bodies`.
    pub raw_response: bool,
    /// Present when the response is a stream of messages. Filled by `passes::streams`.
    pub stream: Option<Stream>,
    /// OAuth scopes, any one of which suffices.
    pub scopes: Vec<String>,
    /// Value of `x-goog-api-version`.
    pub api_version: Option<String>,
    /// Upload and download support.
    pub media: Media,
    /// Its paging, if it returns results in pages. Filled by `passes::paging`.
    pub paging: Option<Paging>,
    /// What it does with a long-running operation, if that is its response. Filled by
    /// `passes::operations`.
    pub operation: Option<Operation>,
    /// What its calls do by default in Google's own clients. Filled by overrides.
    pub settings: Option<CallSettings>,
    /// The place of the ID that makes repeating a request safe. Filled by `passes::request_ids`.
    pub request_id: Option<RequestId>,
}

/// One parameter of a method, or a standard parameter of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name on the wire, dots and dollar signs included.
    pub name: String,
    /// The part of the request that carries it.
    pub location: Location,
    /// The type of one value.
    pub ty: Type,
    /// Whether it may be given several times.
    pub repeated: bool,
    /// Whether every call needs it.
    pub required: bool,
    /// The document's text, empty when there is none.
    pub description: String,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// The default, as text.
    pub default: Option<String>,
    /// The pattern that a path parameter must match.
    pub pattern: Option<Pattern>,
}

/// The paging of a method (AIP-158).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The place of the token in requests.
    pub request_token: PageToken,
    /// The property of the response that holds the token of the next page, by its path: the names of
    /// the objects that hold it come before, each with a dot.
    pub response_token: String,
    /// The property of the response that holds the items, when there is exactly one candidate.
    pub items: Option<PageItems>,
}

/// The place of the page token in requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageToken {
    /// In the query parameter of this name.
    Query(String),
    /// In the property of the request body with this path.
    Body(String),
}

/// The items of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageItems {
    /// The property of the response, by its path.
    pub property: String,
    /// The type of one item.
    pub item: Type,
    /// Whether the property is a map, whose entries are the items.
    pub map: bool,
}

//! Resources and methods as they will be written.

use super::cfg::Cfg;
use super::example::Example;
use super::media::MediaItem;
use super::name::Name;
use super::operation::OperationItem;
use super::part::RuntimePart;
use super::ty::RustType;
use crate::ir::{CallSettings, HttpMethod, RequestId};
use crate::origin::Origin;

/// A module with the handle of one resource and the requests of its methods. The root of an API is
/// one too, with the client as its handle.
#[derive(Clone, Debug)]
pub struct ResourceModule {
    /// Its resource.
    pub origin: Origin,
    /// The module below the version's: `[projects, conversations]`; empty for the root.
    pub path: Vec<Name>,
    /// The functions that lead to the handle from the client on; none for the root.
    pub accessors: Vec<Name>,
    /// The struct whose methods are the resource's methods and children.
    pub handle: Name,
    /// Document comment of the module.
    pub docs: Vec<String>,
    /// Document comment of the handle.
    pub handle_docs: Vec<String>,
    /// The features that the module is compiled with.
    pub cfg: Cfg,
    /// The file of the methods, unless they are in this module itself.
    pub methods_file: Option<MethodsFile>,
    /// The resources below.
    pub children: Vec<Child>,
    /// The methods.
    pub methods: Vec<MethodItem>,
}

/// A private module with the methods of a resource, which the resource's own module re-exports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodsFile {
    /// The module, below the resource's.
    pub module: Name,
    /// The features that it is compiled with.
    pub cfg: Cfg,
    /// Document comment of the module.
    pub docs: Vec<String>,
}

/// The accessor of a resource below another.
#[derive(Clone, Debug)]
pub struct Child {
    /// The function of the handle.
    pub accessor: Name,
    /// The module of the child, below this one.
    pub module: Name,
    /// The child's handle.
    pub handle: Name,
    /// The features that the child is compiled with.
    pub cfg: Cfg,
    /// Document comment of the accessor.
    pub docs: Vec<String>,
}

/// One method.
#[derive(Clone, Debug)]
pub struct MethodItem {
    /// Its method.
    pub origin: Origin,
    /// The function of the handle.
    pub function: Name,
    /// The struct that is the request.
    pub request: Name,
    /// Document comment of the function.
    pub docs: Vec<String>,
    /// The call that the documentation shows.
    pub example: Example,
    /// Document comment of the request.
    pub request_docs: Vec<String>,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// The constant data for the runtime.
    pub descriptor: Descriptor,
    /// The arguments of the function before the body, in order.
    pub arguments: Vec<Argument>,
    /// The body, where there is one.
    pub body: Option<Body>,
    /// Setters of the optional parameters.
    pub setters: Vec<Setter>,
    /// The type of the response. Of a stream, it is the list of all messages.
    pub response: RustType,
    /// How the response is read.
    pub response_kind: ResponseKind,
    /// How pages are requested, where the method has pages.
    pub paging: Option<PagingItem>,
    /// How the method moves files, where it does.
    pub media: Option<MediaItem>,
    /// What it does with a long-running operation, if that is its response.
    pub operation: Option<OperationItem>,
}

impl MethodItem {
    /// The parts of the client runtime that the method needs.
    pub fn runtime_parts(&self) -> impl Iterator<Item = RuntimePart> {
        let body = self.body.as_ref().map(|body| &body.ty);
        let mut types = body.into_iter().chain([&self.response]);
        let is_raw = types.any(|ty| *ty == RustType::RawBody);
        let raw = is_raw.then_some(RuntimePart::Raw);
        let streams = self.is_stream().then_some(RuntimePart::Streams);
        let media = self.media.as_ref().map(|_| RuntimePart::Media);
        let operation = self.operation.as_ref().map(|_| RuntimePart::Operations);
        raw.into_iter().chain(streams).chain(operation).chain(media)
    }

    /// Whether the response is a stream of messages.
    pub fn is_stream(&self) -> bool {
        matches!(self.response_kind, ResponseKind::Messages(_))
    }
}

/// How the response of a method is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseKind {
    /// It has no body.
    Empty,
    /// As JSON.
    Json,
    /// As bytes with a content type.
    Raw,
    /// As a stream of messages of this type.
    Messages(RustType),
}

/// The constant data of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Descriptor {
    /// The static that holds it.
    pub name: Name,
    /// The document's identifier of the method.
    pub id: String,
    /// The HTTP verb.
    pub verb: HttpMethod,
    /// The path, as the document writes it.
    pub path: String,
    /// Parameters in the path that have a pattern, each with the static that holds it.
    pub patterns: Vec<(String, Name)>,
    /// Methods that accept values which this one refuses.
    pub siblings: Vec<SiblingItem>,
    /// The constant with its OAuth scopes, any one of which suffices; `None` where there are none.
    pub scopes: Option<Name>,
    /// Value of `x-goog-api-version`.
    pub api_version: Option<String>,
    /// What its calls do by default in Google's own clients.
    pub settings: Option<CallSettings>,
    /// The place of the ID that makes repeating a request safe.
    pub request_id: Option<RequestId>,
}

/// A method that accepts values which another one refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiblingItem {
    /// The parameter whose patterns differ.
    pub parameter: String,
    /// Accessors from the client on, then the function: `projects().conversations().get(..)`.
    pub accessor: String,
    /// The static with its pattern.
    pub pattern: Name,
}

/// A positional argument: a required parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its parameter.
    pub origin: Origin,
    /// The argument.
    pub name: Name,
    /// The parameter's name on the wire.
    pub wire: String,
    /// The type of one value.
    pub ty: RustType,
    /// Whether it takes several values.
    pub repeated: bool,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its method.
    pub origin: Origin,
    /// The argument, or what the setter sets.
    pub name: Name,
    /// Its type.
    pub ty: RustType,
    /// Whether it is the last argument. Otherwise it has a setter, and an empty body is sent by default.
    pub positional: bool,
}

/// A setter of an optional parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setter {
    /// Its parameter.
    pub origin: Origin,
    /// The function: `set_page_size`, `with_fields`.
    pub name: Name,
    /// The parameter's name on the wire.
    pub wire: String,
    /// The type of one value.
    pub ty: RustType,
    /// How many values it takes.
    pub kind: SetterKind,
    /// Its document comment.
    pub docs: Vec<String>,
    /// Whether the document marks the parameter as deprecated.
    pub deprecated: bool,
}

/// How many values a setter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetterKind {
    /// One.
    Single,
    /// Any number.
    Repeated,
}

/// How the pages of a method are requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagingItem {
    /// The query parameter that takes the token, or the path of the property of the body.
    pub request_token: String,
    /// Whether that is a property of the body.
    pub in_body: bool,
    /// The path of the property of the response with the next page's token.
    pub response_property: String,
    /// The fields on the way to it, its own last.
    pub response_token: Vec<Name>,
    /// The fields on the way to the items in the response, their own last, and its type.
    pub items: Option<(Vec<Name>, RustType)>,
    /// The path of the property of the response with the items.
    pub items_property: Option<String>,
}

//! Methods: the functions of handles that make requests, and the requests.

use askama::Template;
use proc_macro2::TokenStream;
use quote::quote;

use super::call_defaults;
use super::examples::Examples;
use super::types::{converted_from, path, several};
use super::{RenderError, fill, filters};
use crate::ir::{HttpMethod, OperationForm};
use crate::model::{
    Argument, Body, Descriptor, DownloadItem, MethodItem, Name, OperationItem, PagingItem,
    PayloadItem, Prelude, ResponseKind, RustType, Setter, SetterKind, UploadItem,
};

#[derive(Template)]
#[template(path = "method.rs.jinja")]
struct Request<'a> {
    version: &'a TokenStream,
    method: &'a MethodItem,
    descriptor: &'a Descriptor,
    verb: &'static str,
    /// The expression of the descriptor's defaults.
    defaults: String,
    request: &'a Name,
    setters: Vec<Parameter<'a>>,
    /// The body, where it is none of the arguments.
    optional_body: Option<BodyView>,
    response: TokenStream,
    kind: &'a ResponseKind,
    /// Whether the request has its own way to read the response, in place of the trait's.
    reads_response: bool,
    /// The type of one message, where the response is a stream of messages.
    message: TokenStream,
    paging: Option<Paging<'a>>,
    upload: Option<Upload<'a>>,
    download: Option<Download<'a>>,
    /// Whether the response has no body.
    is_empty: bool,
    /// Whether the response is nothing but a file.
    is_only_file: bool,
    operation: Option<OperationView<'a>>,
    into: String,
    option: String,
    result: String,
    vec: String,
}

struct Upload<'a> {
    item: &'a UploadItem,
    example: Vec<String>,
}

struct Download<'a> {
    item: &'a DownloadItem,
    example: Vec<String>,
}

/// The body of a request.
pub(super) struct BodyView {
    pub(super) ty: TokenStream,
    /// Whether it is sent as it is, and not as JSON.
    pub(super) is_raw: bool,
    /// Whether it is anything that converts into a JSON value.
    pub(super) converts: bool,
}

impl BodyView {
    fn of(body: &Body, prelude: &Prelude) -> Self {
        let converts = body.ty.is_free_form() || body.ty.is_any_json();
        Self {
            ty: match converts {
                true => converted_from(&body.ty, prelude),
                false => body.ty.tokens(prelude),
            },
            is_raw: body.ty == RustType::RawBody,
            converts,
        }
    }
}

struct Paging<'a> {
    in_body: bool,
    request_token: &'a str,
    /// The property with the token of the next page, unless it has the usual name.
    other_property: Option<&'a str>,
    /// The field with the token, and those that hold it.
    response_token: String,
    items: Option<Items<'a>>,
}

/// What the poller of a request needs.
struct OperationView<'a> {
    /// The static with the methods that read operations.
    polling: &'static str,
    /// The contents of the operation that the request starts.
    starts: Option<ContentsView<'a>>,
}

struct ContentsView<'a> {
    response: TokenStream,
    metadata: TokenStream,
    /// The messages, empty where they are not known.
    response_message: &'a str,
    metadata_message: &'a str,
}

struct Items<'a> {
    /// The property with the items, unless it has the usual name.
    other_property: Option<&'a str>,
    /// The field with the items, and those that hold it.
    field: String,
    ty: TokenStream,
    is_map: bool,
    /// Whether the field is an option.
    is_optional: bool,
}

/// A function of a handle that makes a request.
pub(super) struct Constructor<'a> {
    pub(super) docs: &'a [String],
    pub(super) example: Vec<String>,
    pub(super) deprecated: bool,
    pub(super) function: &'a Name,
    pub(super) request: &'a Name,
    /// The static with the method's descriptor.
    pub(super) descriptor: &'a Name,
    pub(super) arguments: Vec<Parameter<'a>>,
    /// The body, where it is the last argument.
    pub(super) body: Option<(&'a Name, BodyView)>,
    /// Whether anything is set before the request is there.
    pub(super) sets: bool,
}

/// An argument or a setter.
pub(super) struct Parameter<'a> {
    pub(super) docs: &'a [String],
    pub(super) deprecated: bool,
    pub(super) name: &'a Name,
    /// The parameter's name on the wire.
    pub(super) wire: &'a str,
    pub(super) repeated: bool,
    /// The type that it is taken as.
    pub(super) taken: TokenStream,
    /// Whether the value is converted.
    pub(super) converts: bool,
}

/// The request of a method: descriptor, struct, setters, and how it is sent.
pub(super) fn request(
    file: &str,
    method: &MethodItem,
    version: &TokenStream,
    prelude: &Prelude,
    examples: &Examples,
) -> Result<String, RenderError> {
    let media = method.media.as_ref();
    let upload = media.and_then(|it| it.upload.as_ref()).map(|item| {
        let example = examples.lines(&item.example)?;
        Ok(Upload { item, example })
    });
    let download = media.and_then(|it| it.download.as_ref()).map(|item| {
        let example = examples.lines(&item.example)?;
        Ok(Download { item, example })
    });
    let is_empty = method.response_kind == ResponseKind::Empty;
    let setters = method.setters.iter();
    let body = method.body.as_ref().filter(|body| !body.positional);
    let template = Request {
        version,
        method,
        descriptor: &method.descriptor,
        verb: verb(method.descriptor.verb),
        defaults: call_defaults::tokens(&method.descriptor).to_string(),
        request: &method.request,
        setters: setters.map(|it| setter(it, prelude)).collect(),
        optional_body: body.map(|body| BodyView::of(body, prelude)),
        response: method.response.tokens(prelude),
        kind: &method.response_kind,
        reads_response: matches!(
            method.response_kind,
            ResponseKind::Raw | ResponseKind::Messages(_)
        ),
        message: match &method.response_kind {
            ResponseKind::Messages(message) => message.tokens(prelude),
            _ => TokenStream::new(),
        },
        paging: method.paging.as_ref().map(|it| paging(it, prelude)),
        is_empty,
        is_only_file: is_empty && download.is_some(),
        upload: upload.transpose()?,
        download: download.transpose()?,
        operation: method.operation.as_ref().map(|it| operation(it, prelude)),
        into: path(prelude, "Into"),
        option: path(prelude, "Option"),
        result: path(prelude, "Result"),
        vec: path(prelude, "Vec"),
    };
    fill(file, &template)
}

/// The function of a handle that makes a request.
pub(super) fn constructor<'a>(
    method: &'a MethodItem,
    prelude: &Prelude,
    examples: &Examples,
) -> Result<Constructor<'a>, RenderError> {
    let body = method.body.as_ref().filter(|body| body.positional);
    let arguments = method.arguments.iter();
    Ok(Constructor {
        docs: &method.docs,
        example: examples.lines(&method.example)?,
        deprecated: method.deprecated,
        function: &method.function,
        request: &method.request,
        descriptor: &method.descriptor.name,
        arguments: arguments.map(|it| argument(it, prelude)).collect(),
        body: body.map(|body| (&body.name, BodyView::of(body, prelude))),
        sets: body.is_some() || !method.arguments.is_empty(),
    })
}

fn argument<'a>(argument: &'a Argument, prelude: &Prelude) -> Parameter<'a> {
    Parameter {
        docs: &[],
        deprecated: false,
        name: &argument.name,
        wire: &argument.wire,
        repeated: argument.repeated,
        taken: match argument.repeated {
            true => several(&argument.ty, prelude),
            false => converted_from(&argument.ty, prelude),
        },
        converts: !argument.ty.is_passed_by_value(),
    }
}

/// A setter of a parameter.
pub(super) fn setter<'a>(setter: &'a Setter, prelude: &Prelude) -> Parameter<'a> {
    let repeated = setter.kind == SetterKind::Repeated;
    Parameter {
        docs: &setter.docs,
        deprecated: setter.deprecated,
        name: &setter.name,
        wire: &setter.wire,
        repeated,
        taken: match repeated {
            true => several(&setter.ty, prelude),
            false => converted_from(&setter.ty, prelude),
        },
        converts: !setter.ty.is_passed_by_value(),
    }
}

fn paging<'a>(paging: &'a PagingItem, prelude: &Prelude) -> Paging<'a> {
    let property = paging.response_property.as_str();
    let items = paging.items.as_ref().map(|(fields, ty)| Items {
        // The default of the runtime's constant.
        other_property: paging.items_property.as_deref().filter(|it| *it != "items"),
        field: nested(fields, ".unwrap_or_default()."),
        is_optional: !ty.is_collection(),
        ty: match ty {
            RustType::Vec(item) => item.tokens(prelude),
            RustType::Map(value) => {
                let (string, value) = (prelude.path("String"), value.tokens(prelude));
                quote!((#string, #value))
            }
            other => other.tokens(prelude),
        },
        is_map: matches!(ty, RustType::Map(_)),
    });
    Paging {
        in_body: paging.in_body,
        request_token: &paging.request_token,
        // The default of the runtime's constant.
        other_property: (property != "nextPageToken").then_some(property),
        response_token: nested(&paging.response_token, ".as_ref()?."),
        items,
    }
}

fn operation<'a>(operation: &'a OperationItem, prelude: &Prelude) -> OperationView<'a> {
    let starts = match operation {
        OperationItem::Reads(_) => None,
        OperationItem::Starts(contents) => {
            let (response, metadata) = (&contents.response, &contents.metadata);
            // The result of the other form is the operation, which has no `@type`.
            let is_longrunning = contents.form == OperationForm::Longrunning;
            let message = |payload: &'a PayloadItem| {
                let message = payload.message.as_deref();
                message.filter(|_| is_longrunning).unwrap_or_default()
            };
            Some(ContentsView {
                response: response.ty.tokens(prelude),
                metadata: metadata.ty.tokens(prelude),
                response_message: message(response),
                metadata_message: message(metadata),
            })
        }
    };
    OperationView {
        polling: polling_static(operation.form()),
        starts,
    }
}

/// The static with the methods that read operations of a form.
pub(super) fn polling_static(form: OperationForm) -> &'static str {
    match form {
        OperationForm::Longrunning => "LONGRUNNING",
        OperationForm::Status => "STATUS",
    }
}

/// A field in others, each of which is an option.
fn nested(fields: &[Name], unwrapped: &str) -> String {
    let fields: Vec<String> = fields.iter().map(Name::to_string).collect();
    fields.join(unwrapped)
}

/// A variant of the runtime's `Verb`.
pub(super) fn verb(method: HttpMethod) -> &'static str {
    match method {
        HttpMethod::Delete => "Delete",
        HttpMethod::Get => "Get",
        HttpMethod::Patch => "Patch",
        HttpMethod::Post => "Post",
        HttpMethod::Put => "Put",
    }
}

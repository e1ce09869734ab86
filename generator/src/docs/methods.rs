//! Documentation of methods: of the functions that make requests, of the requests and their setters.

use std::time::Duration;

use super::comment::Comment;
use super::links::Linker;
use super::text::code;
use super::{operation, pattern};
use crate::ir::{Api, Method, Parameter, RequestId, Resource, SchemaId, StreamBasis, Untyped};
use crate::model::{Argument, Name};
use crate::names::{MethodNames, Names, snake};

/// The function of a handle: what the method does, its HTTP call, its arguments, and the parts that a
/// call leaves out.
pub(crate) fn function<'a>(
    method: &Method,
    function: &Name,
    arguments: impl Iterator<Item = (&'a Parameter, &'a Argument)>,
    has_poller: bool,
    linker: Linker<'_>,
) -> Vec<String> {
    let mut comment = Comment::new(linker);
    comment.text(&method.description);
    let renamed = *function != Name::new(&snake(&method.name));
    if comment.is_empty() || renamed {
        comment.paragraph(&format!("Calls the method {}.", code(method.id.as_str())));
    }
    comment.paragraph(&call(method));
    if let Some((id, name)) = response(method, linker) {
        let link = comment.links.schema(id, name);
        comment.sentence(&format!("Response: {link}."));
    }
    for sentence in bodies(method) {
        comment.paragraph(sentence);
    }
    let operation = method.operation.as_ref().filter(|_| has_poller);
    if let Some(text) = operation.and_then(|it| operation::started(it, linker)) {
        comment.paragraph(&text);
    }
    untyped(method, &mut comment);
    comment.list(
        arguments,
        |(_, argument)| argument.name.plain(),
        |(parameter, _), comment| {
            comment.text(&parameter.description);
            if let Some(pattern) = &parameter.pattern {
                comment.sentence(&pattern::shown(&pattern.regex));
            }
        },
    );
    comment.finish()
}

/// The schema of the response and its name, where `send` returns it.
fn response<'a>(method: &'a Method, linker: Linker<'a>) -> Option<(&'a SchemaId, &'a str)> {
    if method.raw_response || method.stream.is_some() {
        return None;
    }
    let id = method.response.as_ref()?.schema()?;
    let name = linker.schema(id)?.rsplit("::").next()?;
    Some((id, name))
}

/// What is special about the bodies of a method.
fn bodies(method: &Method) -> Vec<&'static str> {
    let mut sentences = Vec::new();
    if method.raw_request {
        sentences.push("The request body is sent as it is, with its content type.");
    }
    if method.raw_response {
        sentences.push(
            "The response body is returned as it is, with its content type. `stream` returns it piece by piece.",
        );
    }
    match method.stream.as_ref().map(|stream| &stream.basis) {
        None => {}
        Some(StreamBasis::Correction(_)) => sentences.push(
            "The response is a stream of messages: `stream` returns each as soon as it has arrived, `send` \
             returns all of them.",
        ),
        Some(StreamBasis::Name) => sentences.push(
            "The response is a stream of messages, according to the name of the method: `stream` returns \
             each as soon as it has arrived, `send` returns all of them.",
        ),
    }
    sentences
}

/// The parts of the method that emitted calls do not carry, so that no caller loses them unnoticed.
fn untyped(method: &Method, comment: &mut Comment<'_>) {
    for part in Untyped::of(method) {
        comment.paragraph(&format!(
            "**No typed call for the {part}**: {}.",
            part.effect()
        ));
    }
}

/// The request of a method: its method and the OAuth scopes that it needs.
pub(crate) fn request(
    api: &Api,
    names: &Names,
    resource: &Resource,
    method: &Method,
    own: &MethodNames,
) -> Vec<String> {
    let parent = names.tree.get(&resource.path);
    let handle = parent.map_or("", |names| names.handle.plain());
    let function = own.function.plain();
    let mut comment = Comment::new(Linker::default());
    comment.paragraph(&format!(
        "{}: the request that [`{handle}::{function}`] returns.",
        call(method)
    ));
    comment.paragraph(&format!(
        "Discovery method ID: {}.",
        code(method.id.as_str())
    ));
    untyped(method, &mut comment);
    if method.media.upload.is_some() {
        comment.paragraph("The method takes a file: [`upload`](Self::upload) sends it.");
    }
    if method.media.download {
        comment.paragraph("The method returns a file: [`download`](Self::download) receives it.");
    }
    defaults(method, &mut comment);
    let scopes: Vec<String> = method.scopes.iter().map(|scope| code(scope)).collect();
    match scopes.as_slice() {
        [] => {}
        [only] => {
            comment.paragraph(&format!("The request requires the OAuth scope {only}."));
        }
        some => {
            comment.paragraph(&format!(
                "The request requires one of these OAuth scopes: {}.",
                some.join(", ")
            ));
        }
    }
    if let Some(link) = &api.documentation_link {
        comment.text(&format!("Google's documentation: {link}"));
    }
    comment.finish()
}

/// What the calls of a method do by default, where other methods do something else.
fn defaults(method: &Method, comment: &mut Comment<'_>) {
    if let Some(settings) = &method.settings {
        let seconds = |time: &Duration| format!("{} seconds", time.as_secs_f64());
        let attempt = settings.attempt_timeout.iter();
        let attempt = attempt.map(|it| format!("an attempt ends after {}", seconds(it)));
        let total = settings.total_timeout.iter();
        let total = total.map(|it| format!("the call ends after {}", seconds(it)));
        let retry = settings.retry.iter().map(|retry| {
            let statuses: Vec<String> = retry.statuses.iter().map(u16::to_string).collect();
            format!("it is sent again after HTTP {}", statuses.join(" and "))
        });
        let parts: Vec<String> = attempt.chain(total).chain(retry).collect();
        comment.paragraph(&format!(
            "By default, as in Google's own clients, {}. Settings of the client and of the request take precedence.",
            parts.join("; ")
        ));
    }
    if let Some(id) = &method.request_id {
        let (name, place) = match id {
            RequestId::Query(name) => (name, "parameter"),
            RequestId::Body(name) => (name, "property of the body"),
        };
        comment.paragraph(&format!(
            "Sending the request fills in the {place} {} with a random UUID if it is not set, so that the call is safe to \
             repeat: all attempts of the call have the same one.",
            code(name)
        ));
    }
}

/// The setter of a parameter.
pub(crate) fn setter(
    parameter: &Parameter,
    prefix: &str,
    name: &Name,
    linker: Linker<'_>,
) -> Vec<String> {
    let mut comment = Comment::new(linker);
    comment.text(&parameter.description);
    let wire = code(&parameter.name);
    if comment.is_empty() {
        comment.paragraph(&format!("Sets {wire}."));
    } else if *name != Name::new(&format!("{prefix}{}", snake(&parameter.name))) {
        comment.paragraph(&format!("Name in the document: {wire}."));
    }
    if let Some(pattern) = &parameter.pattern {
        comment.sentence(&pattern::shown(&pattern.regex));
    }
    comment.finish()
}

/// The HTTP call of a method.
pub(super) fn call(method: &Method) -> String {
    code(&format!("{} {}", method.verb.as_str(), method.path))
}

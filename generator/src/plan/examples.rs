//! The calls that the documentation shows, with values that each method would take.

use quote::quote;

use super::context::Context;
use crate::docs::singular;
use crate::ir::{Method, Parameter, PatternSegment, Resource, SchemaKind, Type, pattern_segments};
use crate::model::{
    Argument, Body, Ending, Example, Name, OperationItem, PagingItem, ResponseKind, RustType,
    Sample, TypePath,
};
use crate::names;

/// The example of a method, once everything else about it is settled.
pub(super) fn example<'a>(
    context: &Context<'_>,
    resource: &Resource,
    function: &Name,
    arguments: impl Iterator<Item = (&'a Parameter, &'a Argument)>,
    body: Option<&Body>,
    ending: Ending,
) -> Example {
    let body = body.filter(|body| body.positional);
    let body = body.map(|body| body_sample(&body.ty));
    let arguments = arguments
        .map(|(parameter, argument)| parameter_sample(context, parameter, argument))
        .chain(body);
    let accessors = context.names.tree.accessors(&resource.path);
    let accessors: String = accessors.iter().map(|name| format!("{name}().")).collect();
    Example {
        function: format!("client.{accessors}{function}"),
        arguments: arguments.collect(),
        ending,
    }
}

/// How an example reads the response of a method: part by part where it comes in pages or messages.
/// With an operation, it waits for its end. A method that is about nothing but a file shows the file.
pub(super) fn ending(
    method: &Method,
    response: &ResponseKind,
    paging: Option<&PagingItem>,
    operation: Option<&OperationItem>,
) -> Ending {
    let is_empty = *response == ResponseKind::Empty;
    if method.media.download && is_empty {
        return Ending::Download;
    }
    if method.media.upload.is_some() && method.request.is_none() {
        return match is_empty {
            true => Ending::UploadNothing,
            false => Ending::Upload,
        };
    }
    if let Some(OperationItem::Starts(_)) = operation {
        return Ending::Operation;
    }
    match paging {
        Some(paging) if paging.items.is_some() => Ending::Items,
        Some(_) => Ending::Pages,
        None => match response {
            ResponseKind::Empty => Ending::Nothing,
            ResponseKind::Json | ResponseKind::Raw => Ending::Body,
            ResponseKind::Messages(_) => Ending::Messages,
        },
    }
}

fn parameter_sample(context: &Context<'_>, parameter: &Parameter, argument: &Argument) -> Sample {
    let one = match (&parameter.pattern, &argument.ty) {
        (Some(pattern), RustType::String) => text(&matching(&pattern.regex, &parameter.name)),
        (_, RustType::Enum(_) | RustType::NullValue(_)) => {
            text(&known_value(context, &parameter.ty))
        }
        (_, ty) => sample(ty, &parameter.name),
    };
    match argument.repeated {
        true => Sample {
            rust: format!("[{}]", one.rust),
            python: format!("[{}]", one.python),
            is_accepted: false,
            ..one
        },
        false => one,
    }
}

/// A value of a type, as the parameter `name` takes it.
fn sample(ty: &RustType, name: &str) -> Sample {
    match ty {
        RustType::String | RustType::Enum(_) | RustType::NullValue(_) | RustType::Value => {
            text(&mine(name))
        }
        RustType::Bytes => text(UNKNOWN),
        RustType::FieldMask => text("name"),
        RustType::Bool => accepted("true", "True"),
        RustType::I32 | RustType::U32 | RustType::I64 | RustType::U64 => accepted("1", "1"),
        RustType::F32 | RustType::F64 => accepted("0.5", "0.5"),
        RustType::Message(path) => message(path),
        RustType::Alias(_, target) => sample(target, name),
        RustType::Boxed(inner) => sample(inner, name),
        RustType::Timestamp
        | RustType::Duration
        | RustType::Object
        | RustType::Unit
        | RustType::RawBody
        | RustType::Vec(_)
        | RustType::Map(_) => default(ty),
    }
}

fn body_sample(ty: &RustType) -> Sample {
    match ty {
        RustType::Message(path) => message(path),
        RustType::RawBody => Sample {
            rust: format!("RawBody::new(\"text/plain\", \"{UNKNOWN}\")"),
            python: quoted(UNKNOWN),
            import: Some("RawBody"),
            is_accepted: false,
        },
        RustType::Alias(_, target) => body_sample(target),
        RustType::Enum(path) | RustType::NullValue(path) => Sample {
            rust: format!("{}::from(\"{UNKNOWN}\")", schema(path)),
            python: quoted(UNKNOWN),
            import: Some("schemas"),
            is_accepted: false,
        },
        RustType::Object | RustType::Value => Sample {
            rust: "serde_json::json!({})".to_owned(),
            ..default(ty)
        },
        other => default(other),
    }
}

/// The placeholder for a text without a known form.
const UNKNOWN: &str = "..";

/// A string, or what a string converts into.
fn text(text: &str) -> Sample {
    Sample {
        rust: quote!(#text).to_string(),
        python: quoted(text),
        import: None,
        is_accepted: text != UNKNOWN,
    }
}

fn accepted(rust: &str, python: &str) -> Sample {
    Sample {
        rust: rust.to_owned(),
        python: python.to_owned(),
        import: None,
        is_accepted: true,
    }
}

/// A message with no field set.
fn message(path: &TypePath) -> Sample {
    Sample {
        import: Some("schemas"),
        ..accepted(&format!("{}::new()", schema(path)), "{}")
    }
}

/// The default of a type, which is not what a method expects.
fn default(ty: &RustType) -> Sample {
    let import = match ty {
        RustType::Timestamp => Some("Timestamp"),
        RustType::Duration => Some("Duration"),
        _ => None,
    };
    Sample {
        rust: format!("{}::default()", import.unwrap_or("Default")),
        python: "{}".to_owned(),
        import,
        is_accepted: false,
    }
}

/// The path of a schema's type, where `schemas` is imported.
pub(super) fn schema(path: &TypePath) -> String {
    path.tokens().to_string().replace(' ', "")
}

/// Whether a name of the document consists of letters, digits and the usual marks only, so that
/// examples can show it without quoting.
pub(super) fn is_word(name: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '$');
    !name.is_empty() && name.chars().all(part)
}

/// A JSON string, which is a string in Python too.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The first known value of an enum that is not `.._UNSPECIFIED`.
fn known_value(context: &Context<'_>, ty: &Type) -> String {
    let schema = ty.schema().and_then(|id| context.api.schemas.get(id));
    let values = match schema.map(|schema| &schema.kind) {
        Some(SchemaKind::Enum { values }) => values.as_slice(),
        _ => &[],
    };
    let means = |value: &&str| !value.ends_with("UNSPECIFIED");
    let mut names = values.iter().map(|it| it.value.as_str());
    let first = names.clone().next().unwrap_or_default();
    let value = names.find(means).unwrap_or(first);
    if is_word(value) { value } else { UNKNOWN }.to_owned()
}

/// A value that a pattern takes: `projects/my-project/locations/global`.
fn matching(regex: &str, parameter: &str) -> String {
    let value = match pattern_segments(regex) {
        None => mine(parameter),
        Some(segments) => {
            let mut before = parameter;
            let mut words = Vec::with_capacity(segments.len());
            for segment in &segments {
                words.push(match segment {
                    PatternSegment::Literal(text) => (*text).to_owned(),
                    PatternSegment::One if before == "locations" => "global".to_owned(),
                    PatternSegment::One | PatternSegment::Many => mine(before),
                });
                if let PatternSegment::Literal(text) = segment {
                    before = text;
                }
            }
            words.join("/")
        }
    };
    let takes = |value: &str| regex_lite::Regex::new(regex).is_ok_and(|it| it.is_match(value));
    match takes(&value) {
        true => value,
        false => UNKNOWN.to_owned(),
    }
}

/// A name that a user may give: `my-entity-type` for `entityTypes`.
fn mine(name: &str) -> String {
    format!("my-{}", names::kebab(&singular(name)))
}

#[cfg(test)]
mod tests {
    use super::{UNKNOWN, matching};

    #[test]
    fn a_sample_is_what_the_pattern_takes() {
        for (regex, expected) in [
            (
                "^projects/[^/]+/locations/[^/]+/entityTypes/[^/]+$",
                "projects/my-project/locations/global/entityTypes/my-entity-type",
            ),
            ("^projects/[^/]+/agent$", "projects/my-project/agent"),
            ("^operations/.*$", "operations/my-operation"),
            ("^[^/]+$", "my-name"),
            ("^[a-z-]+$", "my-name"),
            ("^[0-9]+$", UNKNOWN),
        ] {
            assert_eq!(matching(regex, "name"), expected);
        }
    }
}

//! The calls that the documentation shows, with values that each method would take.

use super::context::Context;
use super::guide::is_word;
use crate::docs::singular;
use crate::ir::{Parameter, PatternSegment, Resource, SchemaKind, Type, pattern_segments};
use crate::model::{Argument, Body, Ending, Example, Name, PagingItem, RustType, Sample};
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
    let mut samples: Vec<Sample> = arguments
        .map(|(parameter, argument)| parameter_sample(context, parameter, argument))
        .collect();
    if let Some(body) = body.filter(|body| body.positional) {
        samples.push(body_sample(&body.ty));
    }
    Example {
        accessors: context.names.tree.accessors(&resource.path),
        function: function.clone(),
        arguments: samples,
        ending,
    }
}

/// How the answer of a method is asked for: page by page where it comes in pages.
pub(super) fn ending(response: &RustType, paging: Option<&PagingItem>) -> Ending {
    match paging {
        Some(paging) if paging.items.is_some() => Ending::Items,
        Some(_) => Ending::Pages,
        None if *response == RustType::Unit => Ending::Nothing,
        None => Ending::Answer,
    }
}

fn parameter_sample(context: &Context<'_>, parameter: &Parameter, argument: &Argument) -> Sample {
    let one = match (&parameter.pattern, &argument.ty) {
        (Some(pattern), RustType::String) => {
            Sample::Text(matching(&pattern.regex, &parameter.name))
        }
        (_, RustType::Enum(_)) => Sample::Text(known_value(context, &parameter.ty)),
        (_, ty) => sample(ty, &parameter.name),
    };
    match argument.repeated {
        true => Sample::List(Box::new(one)),
        false => one,
    }
}

/// A value of a type, as a parameter or setter called `name` takes it.
pub(super) fn sample(ty: &RustType, name: &str) -> Sample {
    match ty {
        RustType::String | RustType::Enum(_) | RustType::Value => Sample::Text(mine(name)),
        RustType::Bytes => Sample::Text("..".to_owned()),
        RustType::FieldMask => Sample::Text("name".to_owned()),
        RustType::Bool => Sample::True,
        RustType::I32 | RustType::U32 | RustType::I64 | RustType::U64 => Sample::Integer(1),
        RustType::F32 | RustType::F64 => Sample::Fraction(0.5),
        RustType::Message(_) => Sample::Message(ty.clone(), Vec::new()),
        RustType::Alias(_, target) => sample(target, name),
        RustType::Boxed(inner) => sample(inner, name),
        RustType::Timestamp
        | RustType::Duration
        | RustType::Object
        | RustType::Unit
        | RustType::Vec(_)
        | RustType::Map(_) => Sample::Default(ty.clone()),
    }
}

fn body_sample(ty: &RustType) -> Sample {
    match ty {
        RustType::Message(_) => Sample::Message(ty.clone(), Vec::new()),
        RustType::Alias(_, target) => body_sample(target),
        RustType::Enum(_) => Sample::Value(ty.clone(), "..".to_owned()),
        other => Sample::Default(other.clone()),
    }
}

/// The first value of an enum that means something.
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
    if is_word(value) { value } else { ".." }.to_owned()
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
    if takes(&value) {
        value
    } else {
        "..".to_owned()
    }
}

/// What a user may have called one of many: `my-entity-type` for `entityTypes`.
fn mine(name: &str) -> String {
    format!("my-{}", names::kebab(&singular(name)))
}

#[cfg(test)]
mod tests {
    use super::matching;

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
            ("^[0-9]+$", ".."),
        ] {
            assert_eq!(matching(regex, "name"), expected);
        }
    }
}

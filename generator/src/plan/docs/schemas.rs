//! What the documentation of messages, enums and their modules says.

use super::{Comment, Definitions, Linker, code, wrapped};
use crate::ir::{EnumValue, Origin, Property, Schema, SchemaKind};
use crate::model::{Cfg, Name};
use crate::plan::names;
use crate::plan::schemas::Context;

/// A module of schemas; `None` for `schemas` itself.
pub(in crate::plan) fn module(namespace: Option<&Name>) -> Vec<String> {
    match namespace {
        None => wrapped(
            "The types of requests and responses. Those of other packages that the document holds \
             are in modules of their own.",
        ),
        Some(name) => wrapped(&format!("The types of the package {}.", code(name.plain()))),
    }
}

/// A file of schemas.
pub(in crate::plan) fn file(cfg: &Cfg) -> Vec<String> {
    let features: Vec<String> = cfg.features().map(code).collect();
    match features.as_slice() {
        [] => wrapped("What every method can take or return."),
        [only] => wrapped(&format!("Schemas of the feature {only}.")),
        some => wrapped(&format!(
            "Schemas that the features {} have in common.",
            some.join(", ")
        )),
    }
}

/// A message, enum or alias.
pub(in crate::plan) fn schema(
    context: &Context<'_>,
    schema: &Schema,
    name: &Name,
    linker: Linker<'_>,
) -> Vec<String> {
    let mut comment = Comment::new(linker);
    comment.text(match &schema.origin {
        // The text is that of the property, and so are the labels at its front.
        Origin::Inline { .. } | Origin::Parameter { .. } => without_labels(&schema.description),
        Origin::Named | Origin::Body { .. } => &schema.description,
    });
    let undescribed = comment.is_empty();
    if let Some(origin) = origin(context, schema, name, undescribed, &mut comment.links) {
        comment.paragraph(&origin);
    }
    if let Some(feature) = unreached(context, schema) {
        comment.paragraph(&format!(
            "No method takes or returns it: it needs the feature {}.",
            code(&feature)
        ));
    }
    comment.finish()
}

/// Where a schema comes from; `None` where its name and description say it all.
fn origin(
    context: &Context<'_>,
    schema: &Schema,
    name: &Name,
    undescribed: bool,
    links: &mut Definitions<'_>,
) -> Option<String> {
    let id = schema.id.as_str();
    Some(match &schema.origin {
        Origin::Named if id == name.plain() && !undescribed => return None,
        Origin::Named => format!("Schema {}.", code(id)),
        Origin::Inline { owner, property } => {
            let holder = context.source.api.schemas.get(owner);
            let is_alias = holder.is_some_and(|it| matches!(it.kind, SchemaKind::Alias(_)));
            let name = context.paths.get(owner).map(|path| path.name.plain());
            let owner = links.schema(owner, name.unwrap_or(owner.as_str()));
            match is_alias {
                true => format!("Items of {owner}."),
                false => format!("Values of {} in {owner}.", code(property)),
            }
        }
        Origin::Body { method, role } => format!("The {role} of {}.", code(method)),
        Origin::Parameter { name, .. } => format!("Values of the parameter {}.", code(name)),
    })
}

/// The feature of a schema that is there with no method.
fn unreached(context: &Context<'_>, schema: &Schema) -> Option<String> {
    let namespace = context.paths.get(&schema.id)?.namespace.as_ref();
    let own = context.features.of_schemas(namespace);
    let cfg = context.cfgs.get(&schema.id)?;
    let mut features = cfg.features();
    match (features.next(), features.next()) {
        (Some(only), None) if own == Cfg::feature(only) => Some(only.to_owned()),
        _ => None,
    }
}

/// A field of a message.
pub(in crate::plan) fn field(property: &Property, name: &Name, linker: Linker<'_>) -> Vec<String> {
    let mut comment = Comment::new(linker);
    comment.text(&property.description);
    let wire = code(&property.name);
    if comment.is_empty() {
        comment.paragraph(&format!("The field {wire} of the document."));
    } else if *name != Name::new(&names::snake(&property.name)) {
        comment.paragraph(&format!("In the document: {wire}."));
    }
    comment.finish()
}

/// A value of an enum. Its name on the wire is part of what it is, and no other page shows it.
pub(in crate::plan) fn variant(value: &EnumValue, linker: Linker<'_>) -> Vec<String> {
    let mut comment = Comment::new(linker);
    comment.text(&value.description);
    let wire = code(&value.value);
    if comment.is_empty() {
        comment.paragraph(&format!("The value {wire}."));
    } else {
        comment.sentence(&format!("On the wire: {wire}."));
    }
    comment.finish()
}

/// A description without what it says of the property alone: whether it is required, who sets it.
fn without_labels(description: &str) -> &str {
    const LABELS: [&str; 6] = [
        "Deprecated.",
        "Immutable.",
        "Input only.",
        "Optional.",
        "Output only.",
        "Required.",
    ];
    let mut rest = description.trim_start();
    while let Some(after) = LABELS.iter().find_map(|label| rest.strip_prefix(label)) {
        rest = after.trim_start();
    }
    rest
}

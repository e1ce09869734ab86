//! Documentation of messages, enums and their modules.

use std::collections::BTreeSet;

use super::comment::Comment;
use super::definitions::Definitions;
use super::links::Linker;
use super::text::{code, wrapped};
use super::used_by;
use crate::ir::{Api, EnumValue, Property, Schema, SchemaId, SchemaKind, SchemaOrigin};
use crate::model::{Cfg, Name};
use crate::names::{Names, SchemaNames, snake};

/// A module of schemas; `None` for `schemas` itself.
///
/// `versions` are those of the crate whose types the module re-exports.
pub(crate) fn module<'a>(
    namespace: Option<&Name>,
    versions: impl Iterator<Item = &'a Name>,
) -> Vec<String> {
    let versions: BTreeSet<String> = versions
        .map(|version| code(&format!("{version}::schemas")))
        .collect();
    let mut lines = match namespace {
        None => wrapped(
            "The types of requests and responses. Types of other packages are in the modules below.",
        ),
        Some(name) => wrapped(&format!("The types of the package {}.", code(name.plain()))),
    };
    if !versions.is_empty() {
        let versions: Vec<String> = versions.into_iter().collect();
        lines.push(String::new());
        lines.extend(wrapped(&format!(
            "Types that are equal to those of another version are re-exports from {}.",
            versions.join(" and ")
        )));
    }
    lines
}

/// A file of schemas: the outermost schema, then those inside it.
pub(crate) fn file(schemas: &[SchemaId]) -> Vec<String> {
    match schemas {
        [] => Vec::new(),
        [only] => wrapped(&format!("The schema {}.", code(only.as_str()))),
        [first, ..] => wrapped(&format!(
            "The schema {}, and the schemas that are written inline in it.",
            code(first.as_str())
        )),
    }
}

/// A message, enum or alias.
pub(crate) fn schema(
    api: &Api,
    names: &Names,
    schema: &Schema,
    own: &SchemaNames,
    linker: Linker<'_>,
) -> Vec<String> {
    let mut comment = Comment::new(linker);
    comment.text(match &schema.origin {
        // The text describes the property, and so do the labels at its front.
        SchemaOrigin::Inline { .. } | SchemaOrigin::Parameter { .. } => {
            without_labels(&schema.description)
        }
        SchemaOrigin::Named | SchemaOrigin::Body { .. } => &schema.description,
    });
    let undescribed = comment.is_empty();
    if let Some(origin) = origin(
        api,
        names,
        schema,
        &own.path.name,
        undescribed,
        &mut comment.links,
    ) {
        comment.paragraph(&origin);
    }
    if let Some((uses, cfg)) = linker.uses(&schema.id) {
        used_by::describe(uses, cfg, &mut comment);
    }
    if let Some(feature) = unreached(names, own) {
        comment.paragraph(&format!(
            "No method takes or returns this type. It requires the feature {}.",
            code(&feature)
        ));
    }
    comment.finish()
}

/// Where a schema comes from; `None` where its name and description suffice.
fn origin(
    api: &Api,
    names: &Names,
    schema: &Schema,
    name: &Name,
    undescribed: bool,
    links: &mut Definitions<'_>,
) -> Option<String> {
    let id = schema.id.as_str();
    Some(match &schema.origin {
        SchemaOrigin::Named if id == name.plain() && !undescribed => return None,
        SchemaOrigin::Named => format!("Schema {}.", code(id)),
        SchemaOrigin::Inline { owner, property } => {
            let holder = api.schemas.get(owner);
            let is_alias = holder.is_some_and(|it| matches!(it.kind, SchemaKind::Alias(_)));
            let name = names.path(owner).map(|path| path.name.plain());
            let owner = links.schema(owner, name.unwrap_or(owner.as_str()));
            match is_alias {
                true => format!("Items of {owner}."),
                false => format!("Values of {} in {owner}.", code(property)),
            }
        }
        SchemaOrigin::Body { method, role } => format!("The {role} of {}.", code(method.as_str())),
        SchemaOrigin::Parameter { name, .. } => format!("Values of the parameter {}.", code(name)),
    })
}

/// The feature of a schema that no method reaches: that of its group, or else of its namespace.
fn unreached(names: &Names, schema: &SchemaNames) -> Option<String> {
    let own = names.features.of_schemas(schema.path.namespace.as_ref());
    let groups = &names.features.groups;
    let is_group = |name: &str| groups.values().any(|it| it.feature == name);
    let (of_groups, others): (Vec<&str>, Vec<&str>) =
        schema.cfg.features().partition(|name| is_group(name));
    match others.as_slice() {
        [only] if own == Cfg::feature(*only) => {
            let feature = of_groups.first().copied().unwrap_or(only);
            Some(feature.to_owned())
        }
        _ => None,
    }
}

/// A field of a message.
pub(crate) fn field(property: &Property, name: &Name, linker: Linker<'_>) -> Vec<String> {
    let mut comment = Comment::new(linker);
    comment.text(&property.description);
    let wire = code(&property.name);
    if comment.is_empty() {
        comment.paragraph(&format!("The property {wire}."));
    } else if *name != Name::new(&snake(&property.name)) {
        comment.paragraph(&format!("Name in the document: {wire}."));
    }
    comment.finish()
}

/// A value of an enum, with its spelling on the wire, which no other page shows.
pub(crate) fn variant(value: &EnumValue, linker: Linker<'_>) -> Vec<String> {
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

/// A description without the labels that concern the property only: whether it is required, who sets
/// it.
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

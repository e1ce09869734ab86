//! Schemas: their names first, all of them, then what is in them.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{self, Group};
use super::namespaces::Namespaces;
use super::scope::{Request, Scope};
use super::types::{Paths, rust_type};
use super::{PlanError, Source, docs, names};
use crate::ir::{EnumValue, Origin, Property, Schema, SchemaId, SchemaKind};
use crate::rust::{
    AliasItem, EnumItem, Field, MessageItem, Name, Rename, RustType, SchemaFile, SchemaItem,
    SchemaModule, TypePath, Variant,
};

/// Names every schema: those of the document's map before those that it writes inline, which are
/// called after their owner, before the enums of parameters.
pub(super) fn name(source: Source<'_>, renames: &mut Vec<Rename>) -> Result<Paths, PlanError> {
    let api = source.api;
    let namespaces = Namespaces::of(api);
    let mut scopes: BTreeMap<Option<String>, Scope> = BTreeMap::new();
    let mut paths = Paths::new();

    let mut waves: BTreeMap<usize, Vec<&Schema>> = BTreeMap::new();
    for schema in api.schemas.values() {
        let wave = match &schema.origin {
            Origin::Named => 0,
            // An owner is named before what stands inline in it.
            Origin::Inline { .. } => 1 + schema.id.as_str().matches('.').count(),
            Origin::Body { .. } => usize::MAX - 1,
            Origin::Parameter { .. } => usize::MAX,
        };
        waves.entry(wave).or_default().push(schema);
    }
    for schemas in waves.into_values() {
        let mut by_module: BTreeMap<Option<String>, Vec<(&Schema, Request)>> = BTreeMap::new();
        for schema in schemas {
            let (module, request) = request(source, &namespaces, &paths, schema);
            by_module.entry(module).or_default().push((schema, request));
        }
        for (module, wanted) in by_module {
            let what = format!("types of `{}`", module.as_deref().unwrap_or("schemas"));
            let scope = scopes.entry(module.clone()).or_insert_with(|| Scope::new(what));
            let (schemas, requests): (Vec<&Schema>, Vec<Request>) = wanted.into_iter().unzip();
            let assigned = scope.assign(requests, source.ledger, renames)?;
            for (schema, name) in schemas.into_iter().zip(assigned) {
                let namespace = module.as_deref().map(Name::new);
                paths.insert(schema.id.clone(), TypePath { namespace, name });
            }
        }
    }
    Ok(paths)
}

/// The module that a schema belongs to and what it may be called there.
fn request(
    source: Source<'_>,
    namespaces: &Namespaces,
    paths: &Paths,
    schema: &Schema,
) -> (Option<String>, Request) {
    let id = &schema.id;
    let (module, mut candidates) = match &schema.origin {
        Origin::Named => {
            let split = namespaces.split(id);
            let short = names::upper_camel(split.rest);
            (split.module, vec![short, names::upper_camel(id.as_str())])
        }
        Origin::Inline { owner, property } => {
            let owner = paths.get(owner);
            let module = owner.and_then(|path| path.namespace.as_ref());
            let prefix = owner.map_or("", |path| path.name.plain());
            let candidate = format!("{prefix}{}", names::upper_camel(property));
            (module.map(|module| module.plain().to_owned()), vec![candidate])
        }
        Origin::Body { method, role } => {
            (None, vec![names::upper_camel(&format!("{} {role}", last_words(method, 2)))])
        }
        Origin::Parameter { name, methods } => {
            let mut candidates = vec![names::upper_camel(name)];
            if let Some(method) = methods.first() {
                candidates
                    .push(names::upper_camel(&format!("{} {name}", last_words(method, 2))));
            }
            (None, candidates)
        }
    };
    if let Some(name) = source.overrides.rename_of(id.as_str()) {
        candidates.insert(0, name.to_owned());
    }
    let module = match source.ledger.namespaces.get(id.as_str()) {
        Some(published) => Some(published.clone()).filter(|module| !module.is_empty()),
        None => module,
    };
    (module, Request::new(id.as_str(), candidates))
}

/// The last words of a dotted identifier.
fn last_words(id: &str, count: usize) -> String {
    let words: Vec<&str> = id.split('.').collect();
    words[words.len().saturating_sub(count)..].join(" ")
}

/// Plans the modules of schemas, `schemas` itself first.
pub(super) fn plan(
    source: Source<'_>,
    paths: &Paths,
    renames: &mut Vec<Rename>,
) -> Result<Vec<SchemaModule>, PlanError> {
    let mut namespaces: BTreeSet<Option<Name>> =
        paths.values().map(|path| path.namespace.clone()).collect();
    namespaces.insert(None);
    let mut home = Scope::new("modules of `schemas`");
    for namespace in namespaces.iter().flatten() {
        home = home.reserve(namespace.plain(), "a namespace");
    }
    let mut modules = Vec::with_capacity(namespaces.len());
    for namespace in namespaces {
        let mut below = Scope::new("files of a namespace");
        let scope = if namespace.is_none() { &mut home } else { &mut below };
        let groups = layout::groups(source.api, paths, namespace.as_ref());
        let mut files = Vec::with_capacity(groups.len());
        for group in groups {
            let request = Request::new("file of schemas", [group.stem.clone()]);
            let module = scope.assign_one(request, source.ledger, &mut Vec::new())?;
            files.push(file(source, paths, module, &group, renames)?);
        }
        let docs = match &namespace {
            None => docs::wrapped(
                "The types of requests and responses. Those of other packages that the document \
                 holds are in modules of their own.",
            ),
            Some(name) => docs::wrapped(&format!("The types of the package `{}`.", name.plain())),
        };
        modules.push(SchemaModule { namespace, docs, files });
    }
    Ok(modules)
}

fn file(
    source: Source<'_>,
    paths: &Paths,
    module: Name,
    group: &Group,
    renames: &mut Vec<Rename>,
) -> Result<SchemaFile, PlanError> {
    let mut items = Vec::with_capacity(group.schemas.len());
    for id in &group.schemas {
        if let (Some(schema), Some(path)) = (source.api.schemas.get(id), paths.get(id)) {
            items.push(item(source, paths, schema, path.name.clone(), renames)?);
        }
    }
    let reached: Vec<String> = group
        .reached_by
        .iter()
        .map(|name| if name.is_empty() { "the root".to_owned() } else { format!("`{name}`") })
        .collect();
    let docs = match reached.as_slice() {
        [] => docs::wrapped(
            "Schemas that no method takes or returns: what webhooks are sent, what operations hold, \
             and what the document keeps of other packages.",
        ),
        [only] => docs::wrapped(&format!("Schemas that only methods of {only} reach.")),
        some => docs::wrapped(&format!("Schemas that methods of {} reach.", some.join(", "))),
    };
    Ok(SchemaFile { module, docs, items })
}

fn item(
    source: Source<'_>,
    paths: &Paths,
    schema: &Schema,
    name: Name,
    renames: &mut Vec<Rename>,
) -> Result<SchemaItem, PlanError> {
    let docs = schema_docs(schema, &name);
    let deprecated = schema.deprecated;
    Ok(match &schema.kind {
        SchemaKind::Message { properties } => {
            let fields = fields(source, paths, &schema.id, properties, renames)?;
            SchemaItem::Message(MessageItem { name, docs, deprecated, fields })
        }
        SchemaKind::Enum { values } => {
            let (variants, unknown) = variants(source, &schema.id, values, renames)?;
            let is_parameter = matches!(schema.origin, Origin::Parameter { .. });
            SchemaItem::Enum(EnumItem { name, docs, deprecated, variants, unknown, is_parameter })
        }
        SchemaKind::Alias(ty) => {
            let target = rust_type(source.api, paths, ty);
            SchemaItem::Alias(AliasItem { name, docs, target })
        }
    })
}

fn fields(
    source: Source<'_>,
    paths: &Paths,
    owner: &SchemaId,
    properties: &[Property],
    renames: &mut Vec<Rename>,
) -> Result<Vec<Field>, PlanError> {
    let request = |property: &Property| {
        Request::new(format!("{owner}.{}", property.name), [names::snake(&property.name)])
    };
    let requests = properties.iter().map(request).collect();
    let assigned = Scope::new(format!("fields of `{owner}`"))
        .reserve("extra", "the store of unknown fields")
        .assign(requests, source.ledger, renames)?;
    let field = |(property, name): (&Property, Name)| {
        let mut ty = rust_type(source.api, paths, &property.ty);
        if property.boxed {
            ty = RustType::Boxed(Box::new(ty));
        }
        Field {
            setter: Name::new(&format!("set_{}", name.plain().trim_start_matches('_'))),
            wire: property.name.clone(),
            ty,
            docs: docs::clean(&property.description),
            deprecated: property.deprecated,
            name,
        }
    };
    Ok(properties.iter().zip(assigned).map(field).collect())
}

fn variants(
    source: Source<'_>,
    owner: &SchemaId,
    values: &[EnumValue],
    renames: &mut Vec<Rename>,
) -> Result<(Vec<Variant>, Name), PlanError> {
    const UNKNOWN: &str = "UnknownValue";
    let prefix = names::common_prefix(values.iter().map(|it| it.value.as_str()));
    let request = |value: &EnumValue| {
        let candidates = names::variant_candidates(&value.value, prefix);
        Request::new(format!("{owner}={}", value.value), candidates)
    };
    let requests = values.iter().map(request).collect();
    let assigned = Scope::new(format!("values of `{owner}`"))
        .reserve(UNKNOWN, "the values that are not known")
        .assign(requests, source.ledger, renames)?;
    let variant = |(value, name): (&EnumValue, Name)| Variant {
        name,
        wire: value.value.clone(),
        docs: docs::clean(&value.description),
        deprecated: value.deprecated,
    };
    Ok((values.iter().zip(assigned).map(variant).collect(), Name::new(UNKNOWN)))
}

fn schema_docs(schema: &Schema, name: &Name) -> Vec<String> {
    let mut lines = docs::clean(&schema.description);
    let origin = match &schema.origin {
        Origin::Named if schema.id.as_str() == name.plain() => None,
        Origin::Named => Some(format!("Schema `{}`.", schema.id)),
        Origin::Inline { owner, property } => Some(format!("Values of `{property}` in `{owner}`.")),
        Origin::Body { method, role } => Some(format!("The {role} of `{method}`.")),
        Origin::Parameter { name, .. } => Some(format!("Values of the parameter `{name}`.")),
    };
    if let Some(origin) = origin {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(docs::wrapped(&origin));
    }
    lines
}

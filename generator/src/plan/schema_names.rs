//! What every schema is called, and in which module it is.

use std::collections::BTreeMap;

use super::name_scope::{Request, Scope};
use super::namespaces::Namespaces;
use super::types::Paths;
use super::{NamingResult, PlanError, Source, names};
use crate::ir::{Api, Origin, Schema, SchemaId};
use crate::model::{Name, TypePath};
use crate::overrides;

/// A module below `schemas`; `None` for `schemas` itself.
type Module = Option<String>;

/// Names every schema: those of the document's map before those that it writes inline, which are
/// called after their owner, before the inline bodies and the enums of parameters.
pub(super) fn name(source: Source<'_>, record: &mut NamingResult) -> Result<Paths, PlanError> {
    let api = source.api;
    let namespaces = Namespaces::of(api);
    let mut scopes: BTreeMap<Module, Scope> = BTreeMap::new();
    let mut paths = Paths::new();
    let mut waves: BTreeMap<(Kind, usize), BTreeMap<Module, Vec<&Schema>>> = BTreeMap::new();
    for schema in api.schemas.values() {
        let module = module(source, &namespaces, schema);
        let key = origin(&schema.id);
        let what = format!("types of `{}`", module.as_deref().unwrap_or("schemas"));
        let scope = scopes
            .entry(module.clone())
            .or_insert_with(|| Scope::new(what));
        scope.hold([key.as_str()], source.ledger)?;
        waves
            .entry(wave(api, schema))
            .or_default()
            .entry(module)
            .or_default()
            .push(schema);
    }
    for (module, mut schemas) in waves.into_values().flatten() {
        let Some(scope) = scopes.get_mut(&module) else {
            continue;
        };
        schemas.sort_by_key(|schema| precedence(source, &namespaces, &schema.id));
        let requests = schemas
            .iter()
            .map(|it| request(source, &namespaces, &paths, it))
            .collect();
        let assigned = scope.assign(requests, source.ledger, record)?;
        for (schema, name) in schemas.into_iter().zip(assigned) {
            let namespace = module.as_deref().map(Name::new);
            paths.insert(schema.id.clone(), TypePath { namespace, name });
        }
    }
    check_renames(source, &namespaces, &paths)?;
    Ok(paths)
}

/// Who has a name that several schemas of a module want. First whom the maintainer gives it; then the
/// API's own package, whose types its methods speak of; then, where two differ in case only, the one
/// that is written like a type.
fn precedence(source: Source<'_>, namespaces: &Namespaces, id: &SchemaId) -> (bool, bool, bool) {
    let rest = namespaces.split(id).rest;
    let given = source.overrides.rename_of(id.as_str()).is_some();
    (
        !given,
        !namespaces.is_home(id),
        names::upper_camel(rest) != rest,
    )
}

/// The key of a schema in the ledger.
fn origin(id: &SchemaId) -> String {
    format!("schema {id}")
}

/// What kinds of schemas are named in which order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Named,
    Body,
    Parameter,
}

/// When a schema is named. An owner is named before what stands inline in it.
fn wave(api: &Api, schema: &Schema) -> (Kind, usize) {
    let mut depth = 0;
    let mut at = schema;
    loop {
        match &at.origin {
            Origin::Named => return (Kind::Named, depth),
            Origin::Body { .. } => return (Kind::Body, depth),
            Origin::Parameter { .. } => return (Kind::Parameter, depth),
            Origin::Inline { owner, .. } => match api.schemas.get(owner) {
                Some(owner) => at = owner,
                None => return (Kind::Named, depth),
            },
        }
        depth += 1;
    }
}

/// The module that a schema belongs to: the published one, or that of its owner, or that of its
/// package.
fn module(source: Source<'_>, namespaces: &Namespaces, schema: &Schema) -> Module {
    let mut published = schema.known_as().into_iter();
    if let Some(published) = published.find_map(|id| source.ledger.namespaces.get(&id)) {
        return Some(published.clone()).filter(|module| !module.is_empty());
    }
    match &schema.origin {
        Origin::Named => namespaces.split(&schema.id).module,
        Origin::Inline { owner, .. } => module(source, namespaces, source.api.schemas.get(owner)?),
        Origin::Body { .. } | Origin::Parameter { .. } => None,
    }
}

fn request(source: Source<'_>, namespaces: &Namespaces, paths: &Paths, schema: &Schema) -> Request {
    let mut candidates = candidates(namespaces, paths, schema);
    if let Some(name) = source.overrides.rename_of(schema.id.as_str()) {
        candidates.insert(0, name.to_owned());
    }
    // The first method with an enum may be a new one: the enum is known by the others too.
    let others = schema.known_as().into_iter().skip(1);
    Request::new(origin(&schema.id), candidates)
        .also_known_as(others.map(|id| origin(&SchemaId(id))))
}

/// What a schema may be called, best first.
fn candidates(namespaces: &Namespaces, paths: &Paths, schema: &Schema) -> Vec<String> {
    let id = &schema.id;
    match &schema.origin {
        Origin::Named => {
            let short = names::upper_camel(namespaces.split(id).rest);
            vec![short, names::upper_camel(id.as_str())]
        }
        Origin::Inline { owner, property } => {
            let prefix = paths.get(owner).map_or("", |path| path.name.plain());
            // `Self_` is an identifier, `Self_Item` is not written like a type.
            let prefix = prefix.trim_end_matches('_');
            vec![format!("{prefix}{}", names::upper_camel(property))]
        }
        Origin::Body { method, role } => {
            vec![names::upper_camel(&format!(
                "{} {role}",
                last_words(method, 2)
            ))]
        }
        Origin::Parameter { name, methods } => {
            let longer = methods
                .first()
                .map(|method| names::upper_camel(&format!("{} {name}", last_words(method, 2))));
            std::iter::once(names::upper_camel(name))
                .chain(longer)
                .collect()
        }
    }
}

/// The last words of a dotted identifier.
fn last_words(id: &str, count: usize) -> String {
    let words: Vec<&str> = id.split('.').collect();
    words[words.len().saturating_sub(count)..].join(" ")
}

/// An override of a name has to have its way, and to make a difference.
fn check_renames(
    source: Source<'_>,
    namespaces: &Namespaces,
    paths: &Paths,
) -> Result<(), PlanError> {
    for rename in &source.overrides.rename {
        let id = SchemaId(rename.item.clone());
        let (Some(schema), Some(path)) = (source.api.schemas.get(&id), paths.get(&id)) else {
            continue;
        };
        let name = path.name.plain();
        if name != rename.to {
            let problem = format!("`{}` cannot be its name, which is `{name}`", rename.to);
            return Err(overrides::stale(rename, &problem));
        }
        if candidates(namespaces, paths, schema)
            .first()
            .is_some_and(|first| first == name)
        {
            return Err(overrides::stale(
                rename,
                "the schema has this name without it",
            ));
        }
    }
    Ok(())
}

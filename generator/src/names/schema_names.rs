//! The type and the module of every schema.

use std::collections::BTreeMap;

use super::case::upper_camel;
use super::key::Key;
use super::name_scope::{Request, Scope};
use super::namespaces::{is_home, split};
use super::result::NamingResult;
use super::source::Source;
use crate::error::PlanError;
use crate::ir::{Api, MethodId, Schema, SchemaId, SchemaOrigin};
use crate::ledger::NameKind;
use crate::model::{Cfg, Name, TypePath};
use crate::origin::Origin;
use crate::overrides::{place_of, stale};

/// The path of every schema's type.
pub(super) type Paths = BTreeMap<SchemaId, TypePath>;

/// The names of a schema.
#[derive(Debug)]
pub(crate) struct SchemaNames {
    /// The path of its type.
    pub(crate) path: TypePath,
    /// The features that it is compiled with.
    pub(crate) cfg: Cfg,
    /// Its fields or variants, in the order of its properties or values.
    pub(crate) members: Vec<Name>,
}

/// The names of a schema that re-exports a type of another version.
#[derive(Debug)]
pub(crate) struct Reexport {
    /// The path of the re-export.
    pub(crate) path: TypePath,
    /// The identifier of the other version's document.
    pub(crate) version: String,
}

/// A module below `schemas`; `None` for `schemas` itself.
type Module = Option<String>;

/// The paths of schemas, and what is published of them.
pub(super) struct NamedSchemas {
    pub(super) paths: Paths,
    pub(super) result: NamingResult,
}

/// Names every schema: first those of the document's map, then the schemas written inline in others,
/// which are named after their owner, then inline bodies, then the enums of parameters.
///
/// # Errors
///
/// Two schemas to which the ledger gives one name, and an override that has no effect.
pub(super) fn name(source: Source<'_>) -> Result<NamedSchemas, PlanError> {
    let api = source.api;
    let mut scopes: BTreeMap<Module, Scope> = BTreeMap::new();
    let mut rounds: BTreeMap<Round, BTreeMap<Module, Vec<&Schema>>> = BTreeMap::new();
    for schema in api.schemas.values() {
        let module = module(source, schema);
        let items = format!("types of `{}`", module.as_deref().unwrap_or("schemas"));
        let scope = scopes
            .entry(module.clone())
            .or_insert_with(|| Scope::new(items));
        scope.reserve_published([&key(&schema.id)], source.ledger)?;
        let round = rounds.entry(round(api, schema)).or_default();
        round.entry(module).or_default().push(schema);
    }
    let mut paths = Paths::new();
    let mut result = NamingResult::default();
    for (module, mut schemas) in rounds.into_values().flatten() {
        let Some(scope) = scopes.get_mut(&module) else {
            continue;
        };
        schemas.sort_by_key(|schema| precedence(source, &schema.id));
        let requests = schemas.iter().map(|it| request(source, &paths, it));
        let names = scope.assign(requests.collect(), source.ledger, &mut result)?;
        for (schema, name) in schemas.into_iter().zip(names) {
            let namespace = module.as_deref().map(Name::new);
            paths.insert(schema.id.clone(), TypePath { namespace, name });
        }
    }
    check_renames(source, &paths)?;
    Ok(NamedSchemas { paths, result })
}

/// The order in which schemas of a module that request the same name get it: a schema that the
/// maintainer renames first; then schemas of the home package; then, where two names differ in case
/// only, the one that is written like a type.
fn precedence(source: Source<'_>, id: &SchemaId) -> (bool, bool, bool) {
    let rest = split(source.api, id).rest;
    let is_renamed = source.overrides.rename_of(id.as_str()).is_some();
    (
        !is_renamed,
        !is_home(source.api, id),
        upper_camel(rest) != rest,
    )
}

fn key(id: &SchemaId) -> Key {
    Key::new(NameKind::Schema, Origin::Schema(id.clone()))
}

/// When a schema is named: the kind of its outermost owner, and how deep inside that owner it is
/// written.
type Round = (RootKind, usize);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum RootKind {
    Named,
    Body,
    Parameter,
}

fn round(api: &Api, schema: &Schema) -> Round {
    let (root, depth) = api.root_of(schema);
    let kind = match root.origin {
        SchemaOrigin::Named | SchemaOrigin::Inline { .. } => RootKind::Named,
        SchemaOrigin::Body { .. } => RootKind::Body,
        SchemaOrigin::Parameter { .. } => RootKind::Parameter,
    };
    (kind, depth)
}

/// The module of a schema: the published one, or that of its owner, or that of its package.
fn module(source: Source<'_>, schema: &Schema) -> Module {
    let mut published = schema.identities().into_iter();
    if let Some(published) = published.find_map(|id| source.ledger.namespaces.get(&id)) {
        return Some(published.clone()).filter(|module| !module.is_empty());
    }
    match &schema.origin {
        SchemaOrigin::Named => split(source.api, &schema.id).module,
        SchemaOrigin::Inline { owner, .. } => module(source, source.api.schemas.get(owner)?),
        SchemaOrigin::Body { .. } | SchemaOrigin::Parameter { .. } => None,
    }
}

fn request(source: Source<'_>, paths: &Paths, schema: &Schema) -> Request {
    let mut candidates = candidates(source.api, paths, schema);
    if let Some(name) = source.overrides.rename_of(schema.id.as_str()) {
        candidates.insert(0, name.to_owned());
    }
    let others = schema.identities().into_iter().skip(1);
    Request::new(key(&schema.id), candidates).with_aliases(others.map(|id| key(&SchemaId(id))))
}

/// Candidates for the name of a schema, best first.
fn candidates(api: &Api, paths: &Paths, schema: &Schema) -> Vec<String> {
    let id = &schema.id;
    match &schema.origin {
        SchemaOrigin::Named => {
            let short = upper_camel(split(api, id).rest);
            vec![short, upper_camel(id.as_str())]
        }
        SchemaOrigin::Inline { owner, property } => {
            let prefix = paths.get(owner).map_or("", |path| path.name.plain());
            // `Self_` is an identifier, but `Self_Item` is not written like a type.
            let prefix = prefix.trim_end_matches('_');
            vec![format!("{prefix}{}", upper_camel(property))]
        }
        SchemaOrigin::Body { method, role } => vec![method_name(method, role)],
        SchemaOrigin::Parameter { name, methods } => {
            let longer = methods.first().map(|method| method_name(method, name));
            std::iter::once(upper_camel(name)).chain(longer).collect()
        }
    }
}

/// A name with the last two words of a method's identifier in front: `BooksListView`.
fn method_name(method: &MethodId, name: &str) -> String {
    let words: Vec<&str> = method.as_str().split('.').collect();
    let last = words[words.len().saturating_sub(2)..].join(" ");
    upper_camel(&format!("{last} {name}"))
}

/// Checks that each override of a name has taken effect and was necessary.
fn check_renames(source: Source<'_>, paths: &Paths) -> Result<(), PlanError> {
    for rename in &source.overrides.rename {
        let id = SchemaId(rename.item.clone());
        let (Some(schema), Some(path)) = (source.api.schemas.get(&id), paths.get(&id)) else {
            continue;
        };
        let name = path.name.plain();
        if name != rename.to {
            return Err(PlanError {
                place: place_of(rename),
                problem: format!("`{}` cannot be its name, which is `{name}`", rename.to),
                hint: "give it a valid name that no other schema has, in discovery/apis.toml"
                    .to_owned(),
            });
        }
        let candidates = candidates(source.api, paths, schema);
        if candidates.first().is_some_and(|first| first == name) {
            return Err(stale(rename, "the schema has this name without it"));
        }
    }
    Ok(())
}

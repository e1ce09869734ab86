//! The file of each schema: one for each schema of the document's map, together with the schemas that
//! are written inline in it. Inline bodies and the enums of parameters have files too.
//!
//! A file is named after its schema, so that people find it and it stays where it is when the API
//! grows.

use std::collections::{BTreeMap, BTreeSet};

use super::case::snake;
use super::name_scope::Scope;
use super::schema_cfgs::SchemaCfgs;
use super::schema_names::{Paths, Reexport};
use super::source::Source;
use crate::ir::SchemaId;
use crate::ledger::NameKind;
use crate::model::{Cfg, Name};

/// The files of a namespace.
#[derive(Debug)]
pub(crate) struct NamespaceNames {
    /// The module below `schemas`; `None` for `schemas` itself.
    pub(crate) namespace: Option<Name>,
    /// Its files, in order of name.
    pub(crate) files: Vec<FileNames>,
}

/// A file of schemas.
#[derive(Debug)]
pub(crate) struct FileNames {
    /// Its private module.
    pub(crate) module: Name,
    /// The features that it is compiled with.
    pub(crate) cfg: Cfg,
    /// Its schemas: the outermost one, then those inside it, in order of their Rust names.
    pub(crate) schemas: Vec<SchemaId>,
}

/// Names the files of every namespace, `schemas` itself first.
pub(super) fn name(
    source: Source<'_>,
    paths: &Paths,
    cfgs: &SchemaCfgs,
    reexports: &BTreeMap<SchemaId, Reexport>,
) -> Vec<NamespaceNames> {
    let mut units = units(source, paths);
    let mut namespaces: BTreeSet<Option<&Name>> = units.keys().copied().collect();
    namespaces.extend(reexports.values().map(|it| it.path.namespace.as_ref()));
    namespaces.insert(None);
    let below: Vec<&Name> = namespaces.iter().copied().flatten().collect();
    let named = namespaces.into_iter().map(|namespace| {
        // `location::location` would be a module inside one of its own name.
        let own = namespace.map_or("schemas", Name::plain);
        let mut scope = Scope::of_modules("files of schemas").reserve(own, "the module itself");
        if namespace.is_none() {
            for name in &below {
                scope = scope.reserve(name.plain(), "a namespace");
            }
        }
        let units = units.remove(&namespace).unwrap_or_default();
        NamespaceNames {
            namespace: namespace.cloned(),
            files: files(source, units, scope, cfgs),
        }
    });
    named.collect()
}

/// The schemas of a file by the outermost one.
type Units<'a> = BTreeMap<&'a SchemaId, BTreeSet<(&'a Name, &'a SchemaId)>>;

fn units<'a>(source: Source<'a>, paths: &'a Paths) -> BTreeMap<Option<&'a Name>, Units<'a>> {
    let mut units: BTreeMap<Option<&Name>, Units<'_>> = BTreeMap::new();
    for (id, path) in paths {
        let Some(schema) = source.api.schemas.get(id) else {
            continue;
        };
        let (root, _) = source.api.root_of(schema);
        let unit = units.entry(path.namespace.as_ref()).or_default();
        unit.entry(&root.id).or_default().insert((&path.name, id));
    }
    units
}

fn files(
    source: Source<'_>,
    units: Units<'_>,
    mut scope: Scope,
    cfgs: &SchemaCfgs,
) -> Vec<FileNames> {
    let mut files = Vec::with_capacity(units.len());
    // Published schemas first, so that no new one takes the name of their file.
    let is_new = |root: &SchemaId| {
        let names = &source.ledger.names;
        names.get(NameKind::Schema, root.as_str()).is_none()
    };
    let mut units: Vec<_> = units.into_iter().collect();
    units.sort_by_key(|(root, _)| is_new(root));
    for (root, schemas) in units {
        let mut schemas: Vec<_> = schemas.into_iter().collect();
        schemas.sort_by_key(|(_, id)| *id != root);
        let Some((first, id)) = schemas.first() else {
            continue;
        };
        let stem = snake(first.plain());
        let longer = format!("{stem}_schema");
        files.push(FileNames {
            module: scope.assign_private(root.as_str(), &[stem, longer]),
            cfg: cfgs.get(id).cloned().unwrap_or(Cfg::Always),
            schemas: schemas.into_iter().map(|(_, id)| id.clone()).collect(),
        });
    }
    files.sort_by(|a, b| a.module.cmp(&b.module));
    files
}

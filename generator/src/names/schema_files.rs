//! The file of each schema.
//!
//! Schemas that are compiled with exactly the same features share a file.

use std::collections::{BTreeMap, BTreeSet};

use super::case::snake;
use super::name_scope::Scope;
use super::schema_cfgs::SchemaCfgs;
use super::schema_names::Paths;
use crate::ir::SchemaId;
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
    /// Its schemas, in order of their Rust names.
    pub(crate) schemas: Vec<SchemaId>,
}

/// Names the files of every namespace, `schemas` itself first.
pub(super) fn name(paths: &Paths, cfgs: &SchemaCfgs) -> Vec<NamespaceNames> {
    let mut namespaces: BTreeSet<Option<Name>> =
        paths.values().map(|path| path.namespace.clone()).collect();
    namespaces.insert(None);
    let mut home = Scope::of_modules("modules of `schemas`");
    for namespace in namespaces.iter().flatten() {
        home = home.reserve(namespace.plain(), "a namespace");
    }
    let mut home = Some(home);
    let mut named = Vec::with_capacity(namespaces.len());
    for namespace in namespaces {
        let mut scope = match namespace {
            None => home.take(),
            Some(_) => None,
        }
        .unwrap_or_else(|| Scope::of_modules("files of a namespace"));
        let groups = groups(paths, cfgs, namespace.as_ref());
        let files = groups.into_iter().map(|group| FileNames {
            module: scope.assign_private("a file of schemas", &[group.stem]),
            cfg: group.cfg,
            schemas: group.schemas,
        });
        named.push(NamespaceNames {
            files: files.collect(),
            namespace,
        });
    }
    named
}

struct Group {
    stem: String,
    cfg: Cfg,
    schemas: Vec<SchemaId>,
}

fn groups(paths: &Paths, cfgs: &SchemaCfgs, namespace: Option<&Name>) -> Vec<Group> {
    let mut sets: BTreeMap<&Cfg, Vec<(&Name, &SchemaId)>> = BTreeMap::new();
    for (id, path) in paths {
        if let Some(cfg) = cfgs.get(id)
            && path.namespace.as_ref() == namespace
        {
            sets.entry(cfg).or_default().push((&path.name, id));
        }
    }
    let mut groups: Vec<Group> = sets
        .into_iter()
        .map(|(cfg, mut schemas)| {
            schemas.sort();
            Group {
                stem: stem(cfg, &schemas),
                cfg: cfg.clone(),
                schemas: schemas.into_iter().map(|(_, id)| id.clone()).collect(),
            }
        })
        .collect();
    groups.sort_by(|a, b| (&a.stem, &a.cfg).cmp(&(&b.stem, &b.cfg)));
    groups
}

fn stem(cfg: &Cfg, schemas: &[(&Name, &SchemaId)]) -> String {
    let features: Vec<&str> = cfg.features().collect();
    match features.as_slice() {
        [] => "always".to_owned(),
        few if few.len() <= 3 => snake(&few.join(" ")),
        _ => {
            let names = schemas.iter().map(|(name, _)| name.plain());
            let shortest = names.min_by_key(|name| (name.len(), *name));
            snake(shortest.unwrap_or("shared"))
        }
    }
}

//! Which file a schema goes to.
//!
//! Schemas that are compiled with exactly the same features share a file: whoever needs one of them
//! needs all.

use std::collections::BTreeMap;

use super::names;
use super::schema_cfgs::SchemaCfgs;
use super::types::Paths;
use crate::ir::SchemaId;
use crate::model::{Cfg, Name};

/// A file and what is in it.
pub(super) struct Group {
    /// What to call its module.
    pub(super) stem: String,
    /// The features that it is compiled with.
    pub(super) cfg: Cfg,
    /// Its schemas, in order of their Rust names.
    pub(super) schemas: Vec<SchemaId>,
}

/// The files of one namespace, in order of name.
pub(super) fn groups(paths: &Paths, cfgs: &SchemaCfgs, namespace: Option<&Name>) -> Vec<Group> {
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

/// A file is named after its features. More than three would make a name that nobody reads: then it
/// is named after the schema with the shortest name, which the others tend to be parts of.
fn stem(cfg: &Cfg, schemas: &[(&Name, &SchemaId)]) -> String {
    let features: Vec<&str> = cfg.features().collect();
    match features.as_slice() {
        [] => "always".to_owned(),
        few if few.len() <= 3 => names::snake(&few.join(" ")),
        _ => {
            let names = schemas.iter().map(|(name, _)| name.plain());
            let shortest = names.min_by_key(|name| (name.len(), *name));
            names::snake(shortest.unwrap_or("shared"))
        }
    }
}

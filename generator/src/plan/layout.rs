//! Which file a schema goes to.
//!
//! Schemas that exactly the same resources reach share a file: whoever needs one of them needs all,
//! so they are compiled, or one day left out, together.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, SchemaId};
use crate::rust::Name;

use super::names;
use super::types::Paths;

/// A file and what is in it.
pub(super) struct Group {
    /// What to call its module.
    pub(super) stem: String,
    /// Whether standard parameters reach its schemas, so that every method needs them.
    pub(super) standard: bool,
    /// The resources that reach its schemas; empty where no method does, or every one.
    pub(super) reached_by: BTreeSet<String>,
    /// Its schemas, in order of their Rust names.
    pub(super) schemas: Vec<SchemaId>,
}

/// Whether standard parameters reach a schema, and which resources do.
type Reach<'a> = (bool, &'a BTreeSet<String>);

/// The files of one namespace, in order of name.
pub(super) fn groups(api: &Api, paths: &Paths, namespace: Option<&Name>) -> Vec<Group> {
    let every = BTreeSet::new();
    let mut sets: BTreeMap<Reach<'_>, Vec<(&Name, &SchemaId)>> = BTreeMap::new();
    for (id, path) in paths {
        let Some(schema) = api.schemas.get(id) else {
            continue;
        };
        if path.namespace.as_ref() == namespace {
            let reached_by = if schema.standard {
                &every
            } else {
                &schema.reached_by
            };
            sets.entry((schema.standard, reached_by))
                .or_default()
                .push((&path.name, id));
        }
    }
    let mut groups: Vec<Group> = sets
        .into_iter()
        .map(|((standard, resources), mut schemas)| {
            schemas.sort();
            Group {
                stem: if standard {
                    "standard".to_owned()
                } else {
                    stem(resources, &schemas)
                },
                standard,
                reached_by: resources.clone(),
                schemas: schemas.into_iter().map(|(_, id)| id.clone()).collect(),
            }
        })
        .collect();
    groups.sort_by(|a, b| (&a.stem, &a.reached_by).cmp(&(&b.stem, &b.reached_by)));
    groups
}

/// A file is named after the resources that reach it. More than three would make a name that nobody
/// reads: then it is named after the schema with the shortest name, which the others tend to be parts
/// of.
fn stem(resources: &BTreeSet<String>, schemas: &[(&Name, &SchemaId)]) -> String {
    let name = |resource: &String| match resource.as_str() {
        "" => "root".to_owned(),
        name => names::snake(name),
    };
    if resources.is_empty() {
        return "unreached".to_owned();
    }
    if resources.len() <= 3 {
        return resources.iter().map(name).collect::<Vec<_>>().join("_");
    }
    let shortest = schemas
        .iter()
        .map(|(name, _)| name.plain())
        .min_by_key(|name| (name.len(), *name));
    names::snake(shortest.unwrap_or("shared"))
}

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
    /// The resources that reach its schemas; empty where no method does.
    pub(super) reached_by: BTreeSet<String>,
    /// Its schemas, in order of their Rust names.
    pub(super) schemas: Vec<SchemaId>,
}

/// The files of one namespace, in order of name.
pub(super) fn groups(api: &Api, paths: &Paths, namespace: Option<&Name>) -> Vec<Group> {
    let mut sets: BTreeMap<&BTreeSet<String>, Vec<(&Name, &SchemaId)>> = BTreeMap::new();
    for (id, path) in paths {
        let Some(schema) = api.schemas.get(id) else { continue };
        if path.namespace.as_ref() == namespace {
            sets.entry(&schema.reached_by).or_default().push((&path.name, id));
        }
    }
    let mut groups: Vec<Group> = sets
        .into_iter()
        .map(|(resources, mut schemas)| {
            schemas.sort();
            Group {
                stem: stem(resources),
                reached_by: resources.clone(),
                schemas: schemas.into_iter().map(|(_, id)| id.clone()).collect(),
            }
        })
        .collect();
    groups.sort_by(|a, b| (&a.stem, &a.reached_by).cmp(&(&b.stem, &b.reached_by)));
    groups
}

/// Up to three resources are named; more would make a name that nobody reads.
fn stem(resources: &BTreeSet<String>) -> String {
    let name = |resource: &String| match resource.as_str() {
        "" => "root".to_owned(),
        name => names::snake(name),
    };
    let mut resources = resources.iter().map(name);
    match (resources.next(), resources.next(), resources.next(), resources.count()) {
        (None, ..) => "unreached".to_owned(),
        (Some(only), None, ..) => only,
        (Some(a), Some(b), None, _) => format!("{a}_{b}"),
        (Some(a), Some(b), Some(c), 0) => format!("{a}_{b}_{c}"),
        (Some(_), Some(_), Some(_), more) => format!("shared_by_{}", more + 3),
    }
}

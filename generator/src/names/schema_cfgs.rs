//! The Cargo features that each schema is compiled with.
//!
//! A schema is compiled with every feature whose methods reach it. One that no method reaches has a
//! feature of its namespace, and that of its group if it has one. A schema is compiled wherever another schema refers to it, all schemas of a
//! file are compiled together, and a published feature of a schema stays.

use std::collections::{BTreeMap, BTreeSet};

use super::features::Features;
use super::schema_names::Paths;
use super::source::Source;
use crate::ir::{Schema, SchemaId};
use crate::ledger::ALWAYS;
use crate::model::Cfg;

/// The `cfg` of every schema.
pub(super) type SchemaCfgs = BTreeMap<SchemaId, Cfg>;

/// Computes the `cfg`s of the schemas that have types at these paths.
pub(super) fn assign(source: Source<'_>, paths: &Paths, features: &Features) -> SchemaCfgs {
    let api = source.api;
    let mut cfgs: SchemaCfgs = api
        .schemas
        .iter()
        .filter(|(id, _)| paths.contains_key(id))
        .map(|(id, schema)| (id.clone(), own(source, paths, features, schema)))
        .collect();
    let mut pending: Vec<&SchemaId> = api.schemas.keys().collect();
    while let Some(id) = pending.pop() {
        let (Some(schema), Some(cfg)) = (api.schemas.get(id), cfgs.get(id).cloned()) else {
            continue;
        };
        // The outermost schema of the file refers to all others in it.
        let (root, _) = api.root_of(schema);
        for referred in schema.references().chain([&root.id]) {
            if cfgs.get_mut(referred).is_some_and(|it| it.extend(&cfg)) {
                pending.push(referred);
            }
        }
    }
    cfgs
}

/// The `cfg` of a schema, without what its referrers add.
fn own(source: Source<'_>, paths: &Paths, features: &Features, schema: &Schema) -> Cfg {
    let of_resources = schema
        .reached_by
        .iter()
        .map(|name| features.of_resource(name));
    let mut cfg = if schema.standard {
        Cfg::Always
    } else {
        let union = |mut all: Cfg, cfg: Cfg| {
            all.extend(&cfg);
            all
        };
        of_resources.reduce(union).unwrap_or_else(|| {
            let path = paths.get(&schema.id);
            let mut cfg = features.of_schemas(path.and_then(|path| path.namespace.as_ref()));
            for group in groups_of(source, &schema.id) {
                cfg.extend(&features.of_group(group));
            }
            cfg
        })
    };
    for id in schema.identities() {
        if let Some(published) = source.ledger.features.get(&id) {
            cfg.extend(&published_cfg(published));
        }
    }
    cfg
}

/// The names of the groups that list a schema.
fn groups_of<'a>(source: Source<'a>, schema: &SchemaId) -> impl Iterator<Item = &'a str> {
    let groups = source.overrides.groups.iter();
    let groups = groups.filter(|group| group.schemas.contains(&schema.0));
    groups.map(|group| group.name.as_str())
}

/// The `cfg` that a ledger lists as features.
fn published_cfg(features: &BTreeSet<String>) -> Cfg {
    match features.is_empty() || features.contains(ALWAYS) {
        true => Cfg::Always,
        false => Cfg::AnyOf(features.clone()),
    }
}

//! Which features each schema is compiled with.
//!
//! A schema is there with every feature whose methods reach it. One that no method reaches has a
//! feature of its namespace's own. Whatever a schema names is there whenever the schema is, and what
//! was published with a feature stays with it.

use std::collections::BTreeMap;

use super::Source;
use super::features::Features;
use super::types::Paths;
use crate::ir::{Schema, SchemaId};
use crate::model::Cfg;

/// The cfg of every schema.
pub(super) type SchemaCfgs = BTreeMap<SchemaId, Cfg>;

/// Works the cfgs of an API out.
pub(super) fn assign(source: Source<'_>, paths: &Paths, features: &Features) -> SchemaCfgs {
    let api = source.api;
    let mut cfgs: SchemaCfgs = api
        .schemas
        .iter()
        .map(|(id, schema)| (id.clone(), own(source, paths, features, schema)))
        .collect();
    let mut pending: Vec<&SchemaId> = api.schemas.keys().collect();
    while let Some(id) = pending.pop() {
        let (Some(schema), Some(cfg)) = (api.schemas.get(id), cfgs.get(id).cloned()) else {
            continue;
        };
        for named in schema.references() {
            if cfgs.get_mut(named).is_some_and(|it| it.extend(&cfg)) {
                pending.push(named);
            }
        }
    }
    cfgs
}

/// The cfg of a schema, what it is named by left aside.
fn own(source: Source<'_>, paths: &Paths, features: &Features, schema: &Schema) -> Cfg {
    let cfgs = schema
        .reached_by
        .iter()
        .map(|name| features.of_resource(name));
    let namespace = || {
        paths
            .get(&schema.id)
            .and_then(|path| path.namespace.as_ref())
    };
    let mut cfg = if schema.standard {
        Cfg::Always
    } else {
        cfgs.reduce(|mut all, cfg| {
            all.extend(&cfg);
            all
        })
        .unwrap_or_else(|| features.of_schemas(namespace()))
    };
    for id in schema.known_as() {
        if let Some(published) = source.ledger.cfgs.get(&id) {
            cfg.extend(published);
        }
    }
    cfg
}

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
use crate::rust::Gate;

/// The gate of every schema.
pub(super) type Gates = BTreeMap<SchemaId, Gate>;

/// Works the gates of an API out.
pub(super) fn schemas(source: Source<'_>, paths: &Paths, features: &Features) -> Gates {
    let api = source.api;
    let mut gates: Gates = api
        .schemas
        .iter()
        .map(|(id, schema)| (id.clone(), own(source, paths, features, schema)))
        .collect();
    let mut pending: Vec<&SchemaId> = api.schemas.keys().collect();
    while let Some(id) = pending.pop() {
        let (Some(schema), Some(gate)) = (api.schemas.get(id), gates.get(id).cloned()) else {
            continue;
        };
        for named in schema.references() {
            if gates.get_mut(named).is_some_and(|it| it.widen(&gate)) {
                pending.push(named);
            }
        }
    }
    gates
}

/// The gate of a schema, what it is named by left aside.
fn own(source: Source<'_>, paths: &Paths, features: &Features, schema: &Schema) -> Gate {
    let gates = schema
        .reached_by
        .iter()
        .map(|name| features.of_resource(name));
    let namespace = || {
        paths
            .get(&schema.id)
            .and_then(|path| path.namespace.as_ref())
    };
    let mut gate = if schema.standard {
        Gate::Always
    } else {
        gates
            .reduce(|mut all, gate| {
                all.widen(&gate);
                all
            })
            .unwrap_or_else(|| features.of_schemas(namespace()))
    };
    for id in schema.known_as() {
        if let Some(published) = source.ledger.gates.get(&id) {
            gate.widen(published);
        }
    }
    gate
}

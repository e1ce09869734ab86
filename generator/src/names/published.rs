//! The ledger of a release: what its users rely on from then on.

use std::collections::{BTreeMap, BTreeSet};

use super::resource_tree::Tree;
use super::schema_names::{Reexport, SchemaNames};
use crate::ir::{Api, Operation, SchemaId};
use crate::ledger::{ALWAYS, Ledger, NameTable};
use crate::model::{Cfg, Name};
use crate::passes::published_text;

/// The ledger of a release with these names. `published` is that of the release before it.
pub(super) fn ledger(
    api: &Api,
    published: &Ledger,
    schemas: &BTreeMap<SchemaId, SchemaNames>,
    reexports: &BTreeMap<SchemaId, Reexport>,
    tree: &Tree,
    names: NameTable,
    aliases: NameTable,
) -> Ledger {
    let mut ledger = Ledger {
        api: api.id.clone(),
        names,
        aliases,
        ..Ledger::default()
    };
    for (id, Reexport { path, version }) in reexports {
        let module = path.namespace.as_ref().map_or("", Name::plain);
        ledger.namespaces.insert(id.0.clone(), module.to_owned());
        ledger.reexports.insert(id.0.clone(), version.clone());
    }
    for (id, schema) in &api.schemas {
        let Some(SchemaNames { path, cfg, .. }) = schemas.get(id) else {
            continue;
        };
        for identity in schema.identities() {
            let module = path.namespace.as_ref().map_or("", Name::plain);
            let namespaces = &mut ledger.namespaces;
            namespaces.insert(identity.clone(), module.to_owned());
            let features = sufficient(cfg, published.features.get(&identity));
            ledger.features.insert(identity, features);
        }
        let boxed = schema.properties().iter().filter(|it| it.boxed);
        let boxed = boxed.map(|property| id.child(&property.name).0);
        ledger.boxed.extend(boxed);
    }
    api.for_each_method(&mut |resource, method| {
        let id = &method.id.0;
        let paging = method.paging.as_ref();
        if let Some(items) = paging.and_then(|paging| paging.items.as_ref()) {
            ledger.items.insert(id.clone(), items.property.clone());
        }
        if let Some(types) = method.operation.as_ref().and_then(Operation::contents) {
            ledger.operations.insert(id.clone(), published_text(types));
        }
        let Some(names) = tree.method(&resource.path, &method.name) else {
            return;
        };
        let arguments = names.parameters.arguments.iter();
        let arguments = arguments.map(|argument| argument.parameter.clone());
        ledger.arguments.insert(id.clone(), arguments.collect());
        if let Some(body) = &names.parameters.body {
            ledger.body_arguments.insert(id.clone(), body.positional);
        }
    });
    ledger
}

/// The features that compile a schema with this `cfg`: those that it names, and those that were
/// published and suffice too.
fn sufficient(cfg: &Cfg, published: Option<&BTreeSet<String>>) -> BTreeSet<String> {
    let mut features: BTreeSet<String> = cfg.features().map(str::to_owned).collect();
    if *cfg == Cfg::Always {
        features.insert(ALWAYS.to_owned());
        features.extend(published.into_iter().flatten().cloned());
    }
    features
}

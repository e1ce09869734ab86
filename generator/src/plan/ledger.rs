//! What has been published, and must stay.
//!
//! A plan obeys the ledger of the release before it, and leaves the ledger for the next one. How it
//! is written to a file is in `text`.

mod text;

use std::collections::{BTreeMap, BTreeSet};

pub use text::LedgerError;

use super::schema_cfgs::SchemaCfgs;
use super::types::Paths;
use crate::ir::Api;
use crate::model::{Cfg, Name, Rename, ResourceModule};

/// The names and shapes that users of earlier releases rely on. An empty ledger binds nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The name of an item, by its kind and origin in the document: `version NAME:VERSION`,
    /// `feature version NAME:VERSION`, `feature resource RESOURCE`, `feature schemas NAMESPACE`,
    /// `schema SCHEMA`, `field SCHEMA.PROPERTY`, `value SCHEMA=VALUE`, `accessor RESOURCE`,
    /// `module RESOURCE`, `function METHOD`, `request METHOD`, `argument METHOD:PARAMETER`,
    /// `setter METHOD:PARAMETER`, `body METHOD`. Schemas go by their identity, methods by the
    /// document's identifier, resources by their path. The enum of a parameter stands under the
    /// first method that has it (`schema METHOD:PARAMETER`) and as `alias schema METHOD:PARAMETER`
    /// under the others, and is known whichever of them stays.
    pub names: BTreeMap<String, String>,
    /// The module of a schema below `schemas`, by the schema's identity; empty for `schemas` itself.
    pub namespaces: BTreeMap<String, String>,
    /// The features that a schema is compiled with, by the schema's identity.
    pub cfgs: BTreeMap<String, Cfg>,
    /// The property that holds the items of a method's pages, by the method's identifier.
    pub items: BTreeMap<String, String>,
    /// Properties held behind a pointer, as `Schema.property`.
    pub boxed: BTreeSet<String>,
    /// Whether a method takes its body as an argument, by the method's identifier. A body that was
    /// empty at first and so had only a setter keeps it when it gains properties.
    pub body_arguments: BTreeMap<String, bool>,
    /// The parameters that a method takes as arguments, in order, by the method's identifier.
    pub arguments: BTreeMap<String, Vec<String>>,
}

impl Ledger {
    /// Whether a field was published, boxed or not.
    pub(crate) fn has_field(&self, field: &str) -> bool {
        self.names.contains_key(&format!("field {field}"))
    }

    /// What a release of these names publishes.
    pub(super) fn of<'a>(
        api: &Api,
        names: BTreeMap<String, String>,
        paths: &Paths,
        cfgs: &SchemaCfgs,
        modules: impl Iterator<Item = &'a ResourceModule>,
    ) -> Self {
        let mut ledger = Self {
            names,
            ..Self::default()
        };
        for (id, schema) in &api.schemas {
            for key in schema.known_as() {
                if let Some(path) = paths.get(id) {
                    let module = path.namespace.as_ref().map_or("", Name::plain);
                    ledger.namespaces.insert(key.clone(), module.to_owned());
                }
                if let Some(cfg) = cfgs.get(id) {
                    ledger.cfgs.insert(key, cfg.clone());
                }
            }
            let boxed = schema.properties().iter().filter(|it| it.boxed);
            ledger
                .boxed
                .extend(boxed.map(|property| id.child(&property.name).0));
        }
        api.for_each_method(&mut |_, method| {
            let items = method
                .paging
                .as_ref()
                .and_then(|paging| paging.items.as_ref());
            if let Some(items) = items {
                let property = items.property.clone();
                ledger.items.insert(method.id.clone(), property);
            }
        });
        for method in modules.flat_map(|module| &module.methods) {
            let id = &method.descriptor.id;
            let arguments = method.arguments.iter().map(|it| it.wire.clone());
            ledger.arguments.insert(id.clone(), arguments.collect());
            if let Some(body) = &method.body {
                ledger.body_arguments.insert(id.clone(), body.positional);
            }
        }
        ledger
    }
}

/// What comes of naming: the names that others will rely on, and those that nobody would expect.
#[derive(Debug, Default)]
pub(super) struct NamingResult {
    /// As in [`Ledger::names`].
    pub(super) names: BTreeMap<String, String>,
    /// In the order in which they were given.
    pub(super) renames: Vec<Rename>,
}

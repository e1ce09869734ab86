//! What has been published, and must stay.

use std::collections::{BTreeMap, BTreeSet};

/// The names and shapes that users of earlier releases rely on. An empty ledger binds nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The name of an item, by its kind and origin in the document: `version NAME:VERSION`,
    /// `schema SCHEMA`, `field SCHEMA.PROPERTY`, `value SCHEMA=VALUE`, `accessor RESOURCE`,
    /// `module RESOURCE`, `function METHOD`, `request METHOD`, `argument METHOD:PARAMETER`,
    /// `setter METHOD:PARAMETER`, `body METHOD`. Schemas go by their identity, methods by the
    /// document's identifier, resources by their path. The enum of a parameter may stand under each
    /// method that has it (`schema METHOD:PARAMETER`), and is then known whichever of them stays.
    pub names: BTreeMap<String, String>,
    /// The module of a schema below `schemas`, by the schema's identity; empty for `schemas` itself.
    pub namespaces: BTreeMap<String, String>,
    /// Properties held behind a pointer, as `Schema.property`.
    pub boxed: BTreeSet<String>,
    /// Whether a method takes its body as an argument, by the method's identifier. A body that was
    /// empty at first and so had only a setter keeps it when it gains properties.
    pub body_arguments: BTreeMap<String, bool>,
    /// The parameters that a method takes as arguments, in order, by the method's identifier.
    pub arguments: BTreeMap<String, Vec<String>>,
}

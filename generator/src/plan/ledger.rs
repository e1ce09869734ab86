//! What has been published, and must stay.

use std::collections::{BTreeMap, BTreeSet};

/// The names and shapes that users of earlier releases rely on. An empty ledger binds nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The name of an item, by its origin in the document (`Intent.displayName`,
    /// `dialogflow.projects.agent.get`).
    pub names: BTreeMap<String, String>,
    /// The module of a schema below `schemas`, by the schema's identity; empty for `schemas` itself.
    pub namespaces: BTreeMap<String, String>,
    /// Properties held behind a pointer, as `Schema.property`.
    pub boxed: BTreeSet<String>,
    /// Whether a method takes its body as an argument, by the method's identifier. A body that was
    /// empty at first and so had only a setter keeps it when it gains properties.
    pub body_arguments: BTreeMap<String, bool>,
    /// The parameters that a method takes as arguments, by the method's identifier.
    pub arguments: BTreeMap<String, Vec<String>>,
}

//! What a ledger holds.

use std::collections::{BTreeMap, BTreeSet};

use super::name_table::{NameKind, NameTable};

/// The names and shapes that users of earlier releases rely on. An empty ledger binds nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The names of items.
    pub names: NameTable,
    /// The names of items by the other identities that they may have in a later revision. The enum of
    /// a parameter goes by the first method that has it in [`names`](Self::names), and by the other
    /// methods here, so that it keeps its name whichever method is removed.
    pub aliases: NameTable,
    /// The module of a schema below `schemas`, by the schema's identity; empty for `schemas` itself.
    pub namespaces: BTreeMap<String, String>,
    /// The API version whose type a schema re-exports, by the schema's identity. A line that is gone
    /// is a break: the type is another one.
    pub reexports: BTreeMap<String, String>,
    /// The Cargo features that a schema is compiled with, any of which suffices, by the schema's
    /// identity; empty where it is always compiled.
    pub features: BTreeMap<String, BTreeSet<String>>,
    /// The property that holds the items of a method's pages, by the method's identifier.
    pub items: BTreeMap<String, String>,
    /// Properties held behind a pointer, as `SCHEMA.PROPERTY`.
    pub boxed: BTreeSet<String>,
    /// Whether a method takes its body as an argument, by the method's identifier. A body without
    /// properties has a setter only, and keeps it when it gains properties.
    pub body_arguments: BTreeMap<String, bool>,
    /// The parameters that a method takes as arguments, in order, by the method's identifier.
    pub arguments: BTreeMap<String, Vec<String>>,
}

impl Ledger {
    /// Whether a field (`SCHEMA.PROPERTY`) was published.
    pub(crate) fn has_field(&self, field: &str) -> bool {
        self.names.get(NameKind::Field, field).is_some()
    }
}

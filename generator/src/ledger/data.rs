//! What a ledger holds.

use std::collections::{BTreeMap, BTreeSet};

use super::name_table::{NameKind, NameTable};
use super::signature::SignatureTable;

/// What stands for a feature where a schema is compiled with any features.
pub const ALWAYS: &str = "*";

/// The names and shapes that users of earlier releases rely on. An empty ledger binds nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The API version, by the document's identifier; empty for an empty ledger.
    pub api: String,
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
    /// The Cargo features each of which compiles a schema, by the schema's identity; [`ALWAYS`] is one
    /// of them where none is needed. A feature stays listed as long as it suffices, so that a schema
    /// which needs less than before only has more of them.
    pub features: BTreeMap<String, BTreeSet<String>>,
    /// The property that holds the items of a method's pages, by the method's identifier.
    pub items: BTreeMap<String, String>,
    /// The messages in the operation that a method starts, by the method's identifier: those of the
    /// response and of the metadata, with a space between them and `?` for one that is not known.
    pub operations: BTreeMap<String, String>,
    /// Properties held behind a pointer, as `SCHEMA.PROPERTY`.
    pub boxed: BTreeSet<String>,
    /// Whether a method takes its body as an argument, by the method's identifier. A body without
    /// properties has a setter only, and keeps it when it gains properties.
    pub body_arguments: BTreeMap<String, bool>,
    /// The parameters that a method takes as arguments, in order, by the method's identifier.
    pub arguments: BTreeMap<String, Vec<String>>,
    /// Types and arguments. Nothing reads them to make a plan; they are there for the lines that change
    /// when the types of published items do.
    pub signatures: SignatureTable,
}

impl Ledger {
    /// Whether a field (`SCHEMA.PROPERTY`) was published.
    pub(crate) fn has_field(&self, field: &str) -> bool {
        self.names.get(NameKind::Field, field).is_some()
    }
}

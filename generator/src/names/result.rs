//! The result of naming a part of an API.

use crate::ledger::NameTable;
use crate::model::Rename;

/// Names to publish, and renames to document.
#[derive(Debug, Default)]
pub(super) struct NamingResult {
    /// Published names, as in [`Ledger::names`](crate::ledger::Ledger::names).
    pub(super) names: NameTable,
    /// Names under other identities, as in [`Ledger::aliases`](crate::ledger::Ledger::aliases).
    pub(super) aliases: NameTable,
    /// Items that did not get their first candidate.
    pub(super) renames: Vec<Rename>,
}

//! The input of naming and planning.

use crate::ir::Api;
use crate::ledger::Ledger;
use crate::overrides::{Overrides, Skip};

/// The input from which one API version is planned.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    /// The API, after the passes.
    pub(crate) api: &'a Api,
    /// The maintainer's overrides.
    pub(crate) overrides: &'a Overrides,
    /// Items that the overrides removed from the document.
    pub(crate) skips: &'a [Skip],
    /// What earlier releases have published.
    pub(crate) ledger: &'a Ledger,
}

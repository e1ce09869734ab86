//! The passes: information about an API that its document does not spell out. Each pass is one small
//! function over the IR that fills one kind of field, in a file with its tests.
//!
//! Passes apply the conventions of Google's APIs, with AIP numbers where one applies. They contain
//! nothing about Rust.

mod operations;
mod packages;
mod paging;
mod placeholders;
mod raw_bodies;
mod reachability;
mod recursion;
mod request_ids;
mod shared_schemas;
mod siblings;
mod streams;

pub(crate) use operations::published_text;

use crate::error::PlanError;
use crate::ir::Api;
use crate::ledger::Ledger;
use crate::overrides::Overrides;

/// Runs every pass over one API. The order matters only where a line says so.
///
/// # Errors
///
/// A correction of pages, streams, operations or request IDs that does not apply.
pub(crate) fn run(api: &mut Api, overrides: &Overrides, ledger: &Ledger) -> Result<(), PlanError> {
    // The other passes follow references through aliases, which have to end somewhere.
    recursion::cut_aliases(api);
    packages::find_home(api);
    // Texts name schemas without their package.
    operations::mark(api, overrides, &ledger.operations)?;
    raw_bodies::mark(api);
    // Raw bodies are not streams of messages, and streams have no pages.
    streams::find(api, overrides)?;
    paging::find(api, overrides, &ledger.items)?;
    request_ids::find(api, overrides)?;
    siblings::find(api);
    placeholders::restore(api);
    reachability::mark(api);
    recursion::box_cycles(api, ledger);
    Ok(())
}

/// Runs the passes that compare the APIs of one crate. `ledgers` are theirs, in the same order.
pub(crate) fn share(apis: &mut [&mut Api], ledgers: &[&Ledger]) {
    shared_schemas::find(apis, ledgers);
}

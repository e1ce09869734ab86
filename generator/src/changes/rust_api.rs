//! The effects of changes on the Rust API, found by comparing what two ledgers publish.

mod attach;
mod defaults;
mod deprecations;
mod difference;
mod migration;
mod published;
mod surface;
mod verdict;

#[cfg(test)]
mod tests;

use super::list::Changes;
use super::order;
use crate::ledger::Ledger;
use difference::differences;
pub use published::{Published, published};
use surface::Surface;

impl Changes {
    /// Adds the effects on the Rust API and the verdict. `old` is what was published, and `new` what a
    /// plan of the newer document that obeys `old` publishes.
    #[must_use]
    pub fn with_rust_api(mut self, old: &Ledger, new: &Ledger) -> Self {
        defaults::add(&mut self.changes, old, new);
        let (old, new) = (Surface::of(old), Surface::of(new));
        attach::attach(&mut self.changes, differences(&old, &new));
        deprecations::add(&mut self.changes, &new);
        self.verdict = Some(verdict::of(&self.version, &self.changes));
        order::sort(&mut self.changes);
        self
    }
}

//! What changed between two revisions of a document, and what each change does on the wire.
//!
//! [`compare`] works on documents, not on the IR: formats without a type of their own, ranges and
//! patterns of properties leave no trace in the IR, and all of them are part of the contract. The
//! result is an ordered list of typed changes, grouped by resource, most serious first; `report`
//! writes it for people and tools. Nothing here knows Rust: the effect on the generated crate is
//! added by what compares ledgers.

mod api;
mod change;
mod compare;
mod comparison;
mod counts;
mod enum_values;
mod group;
mod item;
mod list;
mod methods;
mod next_version;
mod order;
mod parameters;
mod report;
mod rust_api;
mod rust_effect;
mod schemas;
mod severity;
mod uses;
mod wire;
mod wire_type;

#[cfg(test)]
mod tests;

pub use change::{Aspect, Change, ChangeKind};
pub use compare::compare;
pub use comparison::Hosts;
pub use counts::{Counts, ItemCounts};
pub use group::Group;
pub use item::{Item, ItemKind};
pub use list::Changes;
pub use next_version::next_version;
pub use report::Colors;
pub use rust_api::{Published, published};
pub use rust_effect::{Level, RustEffect, RustEffectKind, Verdict};
pub use severity::Severity;
pub use wire::{WireEffect, WireLevel};

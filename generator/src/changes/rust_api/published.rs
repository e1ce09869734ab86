//! What two ledgers say about a version without its documents.

use super::super::counts::Counts;
use super::super::item::ItemKind;
use super::super::rust_effect::{Level, RustEffectKind};
use super::difference::differences;
use super::surface::{Kind, Surface};
use crate::ledger::Ledger;

/// How the published items of a version change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// How many items are new, gone or different.
    pub counts: Counts,
    /// What this asks of the crate's version.
    pub level: Level,
}

/// Compares what was published with what a new plan publishes.
pub fn published(old: &Ledger, new: &Ledger) -> Published {
    let (old, new) = (Surface::of(old), Surface::of(new));
    let mut counts = Counts::default();
    let mut level = Level::Patch;
    for difference in differences(&old, &new) {
        level = level.min(difference.effect.level);
        let Some(kind) = item_kind(difference.key.kind) else {
            continue;
        };
        let of_kind = counts.by_kind.entry(kind).or_default();
        match difference.effect.kind {
            RustEffectKind::Added => of_kind.added += 1,
            RustEffectKind::Removed => of_kind.removed += 1,
            _ => of_kind.changed += 1,
        }
    }
    Published { counts, level }
}

/// What an item of the crate is in a document. Features have no counterpart, and the module of a version is there with its items.
fn item_kind(kind: Kind) -> Option<ItemKind> {
    match kind {
        Kind::Version | Kind::Feature => None,
        Kind::Accessor => Some(ItemKind::Resource),
        Kind::Function
        | Kind::Response
        | Kind::Operation
        | Kind::Pages
        | Kind::Download
        | Kind::Upload => Some(ItemKind::Method),
        Kind::Setter => Some(ItemKind::Parameter),
        Kind::Schema => Some(ItemKind::Schema),
        Kind::Field => Some(ItemKind::Property),
        Kind::Variant => Some(ItemKind::EnumValue),
    }
}

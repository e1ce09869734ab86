//! The verdict: what all effects together ask of the crate's version.

use std::collections::BTreeMap;

use super::super::change::Change;
use super::super::rust_effect::{Level, RustEffect, RustEffectKind, Verdict};
use crate::document::is_preview;

/// The verdict of a version's changes.
pub(super) fn of(version: &str, changes: &[Change]) -> Verdict {
    let effects: Vec<&RustEffect> = changes.iter().flat_map(|it| &it.rust).collect();
    let level = effects
        .iter()
        .map(|it| it.level)
        .min()
        .unwrap_or(Level::Patch);
    let decisive = effects.iter().filter(|it| it.level == level);
    let mut counts: BTreeMap<RustEffectKind, usize> = BTreeMap::new();
    for effect in decisive {
        *counts.entry(effect.kind).or_default() += 1;
    }
    let parts: Vec<String> = counts
        .into_iter()
        .map(|(kind, count)| counted(kind, count))
        .collect();
    let reason = match level {
        Level::Patch => "the Rust API is the same".to_owned(),
        Level::Major | Level::Minor => parts.join(", "),
    };
    Verdict {
        level,
        reason,
        preview: is_preview(version),
    }
}

fn counted(kind: RustEffectKind, count: usize) -> String {
    let items = if count == 1 { "item" } else { "items" };
    match kind {
        RustEffectKind::Removed => format!("{count} {items} removed"),
        RustEffectKind::Renamed => format!("{count} {items} renamed"),
        RustEffectKind::TypeChanged => format!("{count} {items} with another type"),
        RustEffectKind::ArgumentsChanged => format!("{count} {items} with other arguments"),
        RustEffectKind::FeatureMoved => format!("{count} {items} behind another feature"),
        RustEffectKind::BehaviorChanged => format!("{count} {items} with other pages"),
        RustEffectKind::Deprecated => format!("{count} {items} deprecated"),
        RustEffectKind::Added => format!("{count} {items} added"),
    }
}

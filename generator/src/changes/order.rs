//! The order of a report: by group, most serious first.

use std::collections::BTreeMap;

use super::change::{Change, ChangeKind};
use super::group::Group;
use super::item::{Item, ItemKind};
use super::severity::Severity;

/// What decides the place of a change within its group.
type Key<'a> = (Severity, ItemKind, &'a ChangeKind, &'a Item);

/// Sorts changes: groups by their most serious change, then by name; the same within a group.
pub(super) fn sort(changes: &mut [Change]) {
    let mut worst: BTreeMap<Group, Severity> = BTreeMap::new();
    for change in changes.iter() {
        let severity = worst
            .entry(change.group.clone())
            .or_insert(Severity::Silent);
        *severity = (*severity).min(change.severity());
    }
    changes.sort_by(|a, b| {
        let worst = |change: &Change| worst.get(&change.group).copied();
        (worst(a), &a.group, key(a)).cmp(&(worst(b), &b.group, key(b)))
    });
}

fn key(change: &Change) -> Key<'_> {
    let kind = change.item.kind();
    (change.severity(), kind, &change.kind, &change.item)
}

//! How many items changed, for one line and for tools.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::change::ChangeKind;
use super::item::{Item, ItemKind};
use super::list::Changes;

/// The numbers of changed items, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Only kinds with a change are there.
    pub by_kind: BTreeMap<ItemKind, ItemCounts>,
}

/// The numbers of changed items of one kind. An item with several changes counts once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemCounts {
    /// Items that the newer revision has and the older one has not.
    pub added: usize,
    /// Items that the older revision has and the newer one has not.
    pub removed: usize,
    /// Items that differ, deprecations included.
    pub changed: usize,
}

impl Changes {
    /// How many items changed.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        let mut changed: BTreeSet<&Item> = BTreeSet::new();
        for change in &self.changes {
            let of_kind = counts.by_kind.entry(change.item.kind()).or_default();
            match change.kind {
                ChangeKind::Added => of_kind.added += 1,
                ChangeKind::Removed => of_kind.removed += 1,
                _ if changed.insert(&change.item) => of_kind.changed += 1,
                _ => {}
            }
        }
        counts
    }
}

impl Counts {
    /// The sums over all kinds.
    pub fn total(&self) -> ItemCounts {
        let mut total = ItemCounts::default();
        for counts in self.by_kind.values() {
            total.added += counts.added;
            total.removed += counts.removed;
            total.changed += counts.changed;
        }
        total
    }
}

/// `+1 resource, +5 methods, -2 schemas, 3 properties changed`; `no changes` for none.
impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        for (kind, counts) in &self.by_kind {
            if counts.added > 0 {
                parts.push(format!("+{}", kind.counted(counts.added)));
            }
            if counts.removed > 0 {
                parts.push(format!("-{}", kind.counted(counts.removed)));
            }
            if counts.changed > 0 {
                parts.push(match kind {
                    ItemKind::Api => "the API changed".to_owned(),
                    kind => format!("{} changed", kind.counted(counts.changed)),
                });
            }
        }
        if parts.is_empty() {
            parts.push("no changes".to_owned());
        }
        f.write_str(&parts.join(", "))
    }
}

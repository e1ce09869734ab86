//! The order of a report: by group, most serious first.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{Change, ChangeKind, Item, ItemKind, Level, WireLevel};

/// A heading of a report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// What concerns every call: hosts, scopes, standard parameters.
    Api,
    /// The methods of every resource of this name, and the schemas that only they reach.
    Resource(String),
    /// Schemas that the methods of several resources reach.
    SharedSchemas,
    /// Schemas that no method reaches.
    OtherSchemas,
}

/// How serious a change is, over both its effects, most serious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Callers' code may not compile.
    Breaks,
    /// Code compiles, and calls that worked fail.
    BreaksOnWire,
    /// Code compiles, and calls go to another host.
    Moves,
    /// Code compiles, and calls mean something else.
    Alters,
    /// There is more to use, or a warning.
    Grows,
    /// Callers notice nothing.
    Silent,
}

impl Severity {
    /// The word for it in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaks => "breaks",
            Self::BreaksOnWire => "breaks on the wire",
            Self::Moves => "moves traffic",
            Self::Alters => "alters calls",
            Self::Grows => "grows",
            Self::Silent => "silent",
        }
    }

    /// Whether only the wire shows the change: no compiler tells about it.
    pub fn is_wire_only(self) -> bool {
        matches!(self, Self::BreaksOnWire | Self::Moves | Self::Alters)
    }
}

impl Change {
    /// How serious it is.
    pub fn severity(&self) -> Severity {
        let rust = self.rust.iter().map(|it| it.level).min();
        match (rust, self.wire.level) {
            (Some(Level::Major), _) => Severity::Breaks,
            (_, WireLevel::Breaks) => Severity::BreaksOnWire,
            (_, WireLevel::Moves) => Severity::Moves,
            (_, WireLevel::Alters) => Severity::Alters,
            (Some(Level::Minor), _) | (_, WireLevel::Grows) => Severity::Grows,
            (Some(Level::Patch) | None, WireLevel::None) => Severity::Silent,
        }
    }
}

impl Group {
    /// The group of a schema that these resources reach.
    pub(super) fn of_schema(resources: &BTreeSet<String>) -> Self {
        let mut names = resources.iter();
        match (names.next(), names.next()) {
            (None, _) => Self::OtherSchemas,
            (Some(name), None) if name.is_empty() => Self::Api,
            (Some(name), None) => Self::Resource(name.clone()),
            (Some(_), Some(_)) => Self::SharedSchemas,
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api => f.write_str("the API as a whole"),
            Self::Resource(name) => f.write_str(name),
            Self::SharedSchemas => f.write_str("schemas of several resources"),
            Self::OtherSchemas => f.write_str("schemas that no method reaches"),
        }
    }
}

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

//! The changes as an entry of a changelog, for people who use the crate.

use std::collections::BTreeMap;

use super::super::change::{Change, ChangeKind};
use super::super::item::ItemKind;
use super::super::list::Changes;
use super::super::rust_effect::Level;
use super::markdown::{code, text};

/// How many names a line lists before it only counts.
const LISTED: usize = 12;

pub(super) fn write(changes: &Changes) -> String {
    let Changes {
        api,
        old_revision: old,
        new_revision: new,
        ..
    } = changes;
    let mut lines = vec![
        format!("### `{api}`: revision {new} (before: {old})"),
        String::new(),
    ];
    for change in &changes.changes {
        for effect in change.rust.iter().filter(|it| it.level == Level::Major) {
            let migration = effect.migration.as_deref().unwrap_or_default();
            let line = format!(
                "- **Breaking**: {}. {}",
                text(&effect.to_string()),
                text(migration)
            );
            lines.push(line.trim_end().to_owned());
        }
    }
    for change in changes.wire_only() {
        let (item, what, effect) = (&change.item, change.summary(), &change.wire.text);
        let line = format!("{item}: {what}: {effect}");
        lines.push(format!("- **On the wire**: {}.", text(&line)));
    }
    lines.extend(listed(changes, "Added", |it| it.kind == ChangeKind::Added));
    lines.extend(listed(changes, "Removed", |it| {
        it.kind == ChangeKind::Removed
    }));
    lines.extend(listed(changes, "Deprecated", |it| {
        it.kind == ChangeKind::Deprecated
    }));
    if lines.len() == 2 {
        lines.push("- Nothing that callers notice.".to_owned());
    }
    lines.push(String::new());
    lines.join("\n")
}

/// A line for the changes of one kind: `- Added: 2 methods (..), 30 schemas.`
fn listed(changes: &Changes, what: &str, is_meant: impl Fn(&Change) -> bool) -> Option<String> {
    let mut by_kind: BTreeMap<ItemKind, Vec<String>> = BTreeMap::new();
    for change in changes.changes.iter().filter(|it| is_meant(it)) {
        let names = by_kind.entry(change.item.kind()).or_default();
        names.push(code(&change.item.name()));
    }
    let parts: Vec<String> = by_kind
        .into_iter()
        .map(|(kind, names)| match names.len() {
            count if count <= LISTED => format!("{} ({})", kind.counted(count), names.join(", ")),
            count => kind.counted(count),
        })
        .collect();
    (!parts.is_empty()).then(|| format!("- {what}: {}.", parts.join(", ")))
}

//! The report for a terminal.

use super::super::change::Change;
use super::super::list::Changes;
use super::super::rust_effect::Level;
use super::super::severity::Severity;
use super::colors::Colors;

/// Marks of a terminal.
struct Paint(Colors);

impl Paint {
    fn severity(&self, severity: Severity, text: &str) -> String {
        match severity {
            Severity::Breaks | Severity::BreaksOnWire => self.mark("1;31", text),
            Severity::Moves | Severity::Alters => self.mark("1;33", text),
            Severity::Grows => self.mark("32", text),
            Severity::Silent => self.mark("2", text),
        }
    }

    fn level(&self, level: Level, text: &str) -> String {
        match level {
            Level::Major => self.mark("1;31", text),
            Level::Minor => self.mark("1;32", text),
            Level::Patch => self.mark("1", text),
        }
    }

    fn heading(&self, text: &str) -> String {
        self.mark("1", text)
    }

    fn mark(&self, code: &str, text: &str) -> String {
        match self.0 {
            Colors::On => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
            Colors::Off => text.to_owned(),
        }
    }
}

pub(super) fn write(changes: &Changes, colors: Colors) -> String {
    let paint = Paint(colors);
    let Changes {
        api,
        old_revision: old,
        new_revision: new,
        ..
    } = changes;
    let mut lines = vec![
        paint.heading(&format!("{api}: {old} -> {new}")),
        changes.counts().to_string(),
    ];
    lines.extend(changes.texts_line());
    for (group, changes) in changes.groups() {
        lines.push(String::new());
        lines.push(paint.heading(&group.to_string()));
        for change in changes {
            push(&mut lines, change, &paint);
        }
    }
    let wire_only = changes.wire_only();
    if !wire_only.is_empty() {
        lines.push(String::new());
        lines.push(
            paint.heading("on the wire only: code that compiles now will compile, and notices"),
        );
        for change in wire_only {
            lines.push(format!(
                "  {}: {}: {}",
                change.item,
                change.summary(),
                change.wire.text
            ));
        }
    }
    if let Some(verdict) = &changes.verdict {
        lines.push(String::new());
        lines.push(paint.level(verdict.level, &verdict.to_string()));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn push(lines: &mut Vec<String>, change: &Change, paint: &Paint) {
    let severity = change.severity();
    let label = paint.severity(severity, &format!("[{}]", severity.as_str()));
    lines.push(format!("  {label} {}: {}", change.item, change.summary()));
    if change.shows_wire() {
        lines.push(format!("      wire: {}", change.wire.text));
    }
    for effect in &change.rust {
        lines.push(format!("      rust: {effect}"));
        if let Some(migration) = &effect.migration {
            lines.push(format!("      migrate: {migration}"));
        }
    }
}

//! The report for a pull request: what matters first, additions folded away.

use super::super::change::Change;
use super::super::item::ItemKind;
use super::super::list::Changes;
use super::super::severity::Severity;

pub(super) fn write(changes: &Changes) -> String {
    let Changes {
        api,
        old_revision: old,
        new_revision: new,
        ..
    } = changes;
    let mut lines = vec![format!("## `{api}`: {old} to {new}"), String::new()];
    if let Some(verdict) = &changes.verdict {
        lines.push(format!("**{verdict}**"));
        lines.push(String::new());
    }
    lines.push(format!("{}.", changes.counts()));
    if let Some(texts) = changes.texts_line() {
        lines.push(format!("{texts}."));
    }
    let wire_only = changes.wire_only();
    if !wire_only.is_empty() {
        lines.push(String::new());
        lines.push("### On the wire only".to_owned());
        lines.push(String::new());
        lines.push("Code that compiles now will compile, and notices:".to_owned());
        lines.push(String::new());
        for change in wire_only {
            let (item, what, effect) = (item(change), summary(change), text(&change.wire.text));
            lines.push(format!("- {item}: {what}: {effect}"));
        }
    }
    for (group, changes) in changes.groups() {
        lines.push(String::new());
        lines.push(format!("### {}", text(&group.to_string())));
        lines.push(String::new());
        let loud = |change: &&Change| change.severity() < Severity::Grows;
        let (loud, quiet): (Vec<&Change>, Vec<&Change>) = changes.iter().partition(loud);
        for change in &loud {
            push(&mut lines, change);
        }
        if quiet.is_empty() {
            continue;
        }
        if !loud.is_empty() {
            lines.push(String::new());
        }
        let more = if loud.is_empty() { "" } else { " more" };
        let (noun, verb) = if quiet.len() == 1 {
            ("change", "breaks")
        } else {
            ("changes", "break")
        };
        lines.push(format!(
            "<details><summary>{}{more} {noun} that {verb} nothing</summary>",
            quiet.len()
        ));
        lines.push(String::new());
        for change in quiet {
            push(&mut lines, change);
        }
        lines.push(String::new());
        lines.push("</details>".to_owned());
    }
    lines.push(String::new());
    lines.join("\n")
}

fn push(lines: &mut Vec<String>, change: &Change) {
    let severity = change.severity();
    let label = match severity {
        Severity::Grows | Severity::Silent => String::new(),
        loud => format!("**{}**: ", loud.as_str()),
    };
    lines.push(format!("- {label}{}: {}", item(change), summary(change)));
    if change.shows_wire() {
        lines.push(format!("  - wire: {}", text(&change.wire.text)));
    }
    for effect in &change.rust {
        lines.push(format!("  - Rust: {}", text(&effect.to_string())));
        if let Some(migration) = &effect.migration {
            lines.push(format!("  - migration: {}", text(migration)));
        }
    }
}

fn item(change: &Change) -> String {
    match change.item.kind() {
        ItemKind::Api => "the API".to_owned(),
        kind => format!("{} {}", kind.singular(), code(&change.item.name())),
    }
}

fn summary(change: &Change) -> String {
    text(&change.summary())
}

/// A name from a document as code: nothing in it can end the code.
pub(super) fn code(name: &str) -> String {
    let longest = name.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    match longest {
        0 => format!("{fence}{}{fence}", one_line(name)),
        _ => format!("{fence} {} {fence}", one_line(name)),
    }
}

/// A sentence that may hold code spans. What is outside of them and could be markup is escaped.
pub(super) fn text(sentence: &str) -> String {
    let sentence = one_line(sentence);
    let balanced = sentence.matches('`').count().is_multiple_of(2);
    let mut out = String::with_capacity(sentence.len());
    let mut in_code = false;
    for c in sentence.chars() {
        if c == '`' && balanced {
            in_code = !in_code;
        } else if !in_code && matches!(c, '<' | '>' | '*' | '_' | '[' | ']' | '`' | '#' | '@' | '|')
        {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn one_line(text: &str) -> String {
    text.replace(|c: char| c.is_control(), " ")
}

//! Code spans of Markdown.

use std::collections::BTreeSet;

/// Splits Markdown of the generator at spaces outside code spans.
pub(super) fn pieces_of_markdown(text: &str) -> Vec<String> {
    split_outside_code(text, " ")
        .into_iter()
        .map(str::to_owned)
        .collect()
}

/// Splits a text at each `mark` outside code spans.
pub(super) fn split_outside_code<'a>(text: &'a str, mark: &str) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if rest.starts_with(mark) {
            parts.push(&text[start..at]);
            at += mark.len();
            start = at;
        } else if let Some(length) = span_length(rest) {
            at += length;
        } else {
            at += if c == '`' { ticks(rest) } else { c.len_utf8() };
        }
    }
    parts.push(&text[start..]);
    parts
}

/// A code span that shows `code`, whatever characters it contains.
pub(super) fn span(code: &str) -> String {
    // The fence must be longer or shorter than every run of backticks inside.
    let runs: BTreeSet<usize> = code.split(|c| c != '`').map(str::len).collect();
    let fence = (1..)
        .find(|length| !runs.contains(length))
        .unwrap_or_default();
    let fence = "`".repeat(fence);
    let pad = if code.is_empty() || code.starts_with('`') || code.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{code}{pad}{fence}")
}

/// The number of backticks at the beginning of `text`.
pub(super) fn ticks(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// The length of the code span at the beginning of `text`. It ends at the next run of as many
/// backticks.
pub(super) fn span_length(text: &str) -> Option<usize> {
    let fence = ticks(text);
    if fence == 0 {
        return None;
    }
    let mut at = fence;
    loop {
        at += text[at..].find('`')?;
        let run = ticks(&text[at..]);
        if run == fence {
            return Some(at + run);
        }
        at += run;
    }
}

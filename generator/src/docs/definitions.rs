//! The links of a comment, whose targets are written after its text.

use std::collections::BTreeMap;

use super::code_spans::span;
use super::links::Linker;
use super::words::words_of;
use crate::ir::SchemaId;

/// The links of a comment.
#[derive(Default)]
pub(super) struct Definitions<'a> {
    linker: Linker<'a>,
    /// Labels and targets, by the label in lower case, since Markdown ignores the case of labels.
    found: BTreeMap<String, (String, String)>,
}

impl Definitions<'_> {
    /// No links yet. `linker` resolves names.
    pub(super) fn new(linker: Linker<'_>) -> Definitions<'_> {
        Definitions {
            linker,
            found: BTreeMap::new(),
        }
    }

    /// A code span as a link, if it names an item. `rest` is the text after it.
    pub(super) fn code(&mut self, code: &str, rest: &str) -> Option<String> {
        self.link(code, span(code), rest)
    }

    /// A word as a link, if it names an item. Only words with a dot and names of several words count:
    /// `Intent` may be meant as the English word.
    pub(super) fn word(&mut self, word: &str, rest: &str) -> Option<String> {
        let certain = word.contains('.') || words_of(word).len() > 1;
        certain.then(|| self.link(word, word.to_owned(), rest))?
    }

    fn link(&mut self, written: &str, label: String, rest: &str) -> Option<String> {
        let target = self.linker.resolve(written)?;
        let entry = self.found.entry(label.to_lowercase());
        let (known, path) = entry.or_insert_with(|| (label.clone(), target.to_owned()));
        if *known != label || path != target {
            return None;
        }
        // Markdown would read these characters as part of the link.
        let closed = if rest.starts_with(['(', '[', ':']) {
            "[]"
        } else {
            ""
        };
        Some(format!("[{label}]{closed}"))
    }

    /// A schema's name as a link, for sentences of the generator; as code where it cannot be a link.
    pub(super) fn schema(&mut self, id: &SchemaId, name: &str) -> String {
        let label = span(name);
        let Some(path) = self.linker.schema(id) else {
            return label;
        };
        let entry = self.found.entry(label.to_lowercase());
        entry.or_insert_with(|| (label.clone(), path.to_owned()));
        format!("[{label}]")
    }

    /// A name with a known target as a link, for sentences of the generator.
    pub(super) fn target(&mut self, name: &str, path: &str) -> String {
        let label = span(name);
        let entry = self.found.entry(label.to_lowercase());
        let (_, known) = entry.or_insert_with(|| (label.clone(), path.to_owned()));
        match known == path {
            true => format!("[{label}]"),
            false => label,
        }
    }

    /// A line for each link.
    pub(super) fn into_lines(self) -> Vec<String> {
        let lines = self.found.into_values();
        lines
            .map(|(label, path)| format!("[{label}]: {path}"))
            .collect()
    }
}

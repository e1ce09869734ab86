//! Short texts as Markdown: summaries, cells of tables, code.

use super::blocks::{Block, blocks, first_sentence, harmless};
use super::code_spans::{pieces_of_markdown, span};
use super::definitions::Definitions;
use super::inline::inline;
use super::wrap::wrap;

/// The first sentence of a description, as Markdown for the cell of a table: on one line, without
/// links, since a cell has no place for their targets.
pub(crate) fn summary(text: &str) -> String {
    let first = match blocks(text).into_iter().next() {
        Some(Block::Paragraph(text) | Block::Item { text, .. }) => text,
        Some(Block::Code(_)) | None => return String::new(),
    };
    cell(&line(first_sentence(&first)))
}

/// Markdown for the cell of a table: every `|` is escaped, once. Those outside code already are.
pub(crate) fn cell(markdown: &str) -> String {
    markdown.replace("\\|", "|").replace('|', "\\|")
}

/// A short text, such as a title, as Markdown on one line.
pub(crate) fn line(text: &str) -> String {
    let text: String = text.chars().filter_map(harmless).collect();
    let pieces = inline(&text.replace('\n', " "), &mut Definitions::default());
    let mut lines = Vec::new();
    // One piece, so that it is escaped at its beginning and stays on one line.
    wrap(&[pieces.join(" ")], "", "", &mut lines);
    lines.join(" ")
}

/// A name of the document as a code span, whatever characters it contains.
pub(crate) fn code(text: &str) -> String {
    let text: String = text.chars().filter_map(harmless).collect();
    span(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text of the generator, which is Markdown, wrapped.
pub(crate) fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    wrap(&pieces_of_markdown(text), "", "", &mut lines);
    lines
}

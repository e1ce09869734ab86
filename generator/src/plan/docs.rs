//! Document comments: descriptions as clean rustdoc, and what the generator adds to them.
//!
//! A description is somebody's text: some are Markdown, some HTML, most plain, and all may hold what
//! Markdown would take for something else. Code, links, bold words, lists and fenced blocks are kept;
//! everything else shows as it was written, wrapped as a person would wrap it. URLs become links, and
//! so do the names of schemas, fields and methods.

mod blocks;
mod inline;
mod links;
pub(super) mod methods;
mod pattern;
pub(super) mod resources;
mod rpc;
pub(super) mod schemas;
#[cfg(test)]
mod tests;
pub(super) mod version;
mod wrap;

use blocks::{Block, blocks, harmless};
use inline::{inline, pieces_of_markdown};
use links::Definitions;
pub(super) use links::{Linker, Links, Place};
pub(super) use rpc::singular;
use wrap::{begins_block, wrap};

/// A document comment in the making.
pub(super) struct Comment<'a> {
    lines: Vec<String>,
    links: Definitions<'a>,
}

impl<'a> Comment<'a> {
    /// An empty comment, in which `linker` says what the names of descriptions lead to.
    pub(super) fn new(linker: Linker<'a>) -> Self {
        Self {
            lines: Vec::new(),
            links: Definitions::new(linker),
        }
    }

    /// Adds a description; nothing for a blank one.
    pub(super) fn text(&mut self, description: &str) -> &mut Self {
        let shown = clean(description, &mut self.links);
        if !shown.is_empty() {
            self.lines(shown);
        }
        self
    }

    /// Adds a paragraph of our own, which is Markdown already.
    pub(super) fn paragraph(&mut self, markdown: &str) -> &mut Self {
        self.lines(wrapped(markdown))
    }

    /// Adds a paragraph of our own to the last one, if that is text.
    pub(super) fn sentence(&mut self, markdown: &str) -> &mut Self {
        let start = self.lines.iter().rposition(String::is_empty);
        let last = self.lines.split_off(start.map_or(0, |at| at + 1));
        match last.first() {
            Some(line) if !begins_block(line) => {
                let text = last.join(" ");
                // A label is no sentence, and its writer has not ended it as one.
                let end = if text.ends_with(['.', '!', '?', ':']) {
                    ""
                } else {
                    "."
                };
                let joined = format!("{text}{end} {markdown}");
                self.lines.extend(wrapped(&joined));
            }
            _ => {
                self.lines.extend(last);
                self.paragraph(markdown);
            }
        }
        self
    }

    /// Adds a list, an item for each name with what `describe` says of it.
    pub(super) fn list<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        name: impl Fn(&T) -> &str,
        describe: impl Fn(&T, &mut Comment<'a>),
    ) -> &mut Self {
        let mut lines = Vec::new();
        for item in items {
            let mut inner = Comment {
                lines: Vec::new(),
                links: std::mem::take(&mut self.links),
            };
            describe(&item, &mut inner);
            self.links = inner.links;
            if !inner.lines.is_empty() {
                add_item(&mut lines, name(&item), &inner.lines);
            }
        }
        if !lines.is_empty() {
            self.lines(lines);
        }
        self
    }

    /// Adds lines that are Markdown already, apart from what is before them.
    pub(super) fn lines(&mut self, lines: impl IntoIterator<Item = String>) -> &mut Self {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
        self
    }

    /// Whether nothing has been added.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The lines of the comment: what was added, then where its links lead.
    pub(super) fn finish(mut self) -> Vec<String> {
        let definitions: Vec<String> = std::mem::take(&mut self.links).into_lines();
        if !definitions.is_empty() {
            self.lines(definitions);
        }
        self.lines
    }
}

/// The lines that show `text`.
fn clean(text: &str, links: &mut Definitions<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut after_item = false;
    for block in blocks(text) {
        let is_item = matches!(block, Block::Item { .. });
        let goes_on = is_item && after_item;
        if !goes_on && !lines.is_empty() {
            lines.push(String::new());
        }
        after_item = is_item;
        match block {
            Block::Paragraph(text) => wrap(&inline(&text, links), "", "", &mut lines),
            Block::Item { number, text } => {
                let mark = number.map_or("- ".to_owned(), |number| format!("{number}. "));
                let others = " ".repeat(mark.len());
                wrap(&inline(&text, links), &mark, &others, &mut lines);
            }
            Block::Code(code) => {
                lines.push("```text".to_owned());
                lines.extend(code);
                lines.push("```".to_owned());
            }
        }
    }
    lines
}

/// The first sentence of a description, as Markdown for the cell of a table: on one line, its names
/// not links, since a cell has no room for where they lead.
pub(super) fn summary(text: &str) -> String {
    let first = match blocks(text).into_iter().next() {
        Some(Block::Paragraph(text) | Block::Item { text, .. }) => text,
        Some(Block::Code(_)) | None => return String::new(),
    };
    cell(&line(blocks::first_sentence(&first)))
}

/// Markdown for the cell of a table, which no `|` ends: those outside code have been escaped.
pub(super) fn cell(markdown: &str) -> String {
    markdown.replace("\\|", "|").replace('|', "\\|")
}

/// A short text, such as a title, as Markdown on a line of its own.
pub(super) fn line(text: &str) -> String {
    let text: String = text.chars().filter_map(harmless).collect();
    let pieces = inline(&text.replace('\n', " "), &mut Definitions::default());
    let mut lines = Vec::new();
    // One piece, so that it is guarded at its beginning and not broken.
    wrap(&[pieces.join(" ")], "", "", &mut lines);
    lines.join(" ")
}

/// A name of the document as code: whatever is in it, the span ends behind it.
pub(super) fn code(text: &str) -> String {
    let text: String = text.chars().filter_map(harmless).collect();
    inline::span(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// `text` wrapped, for a sentence of our own that is Markdown already.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    wrap(&pieces_of_markdown(text), "", "", &mut lines);
    lines
}

/// Adds a list item that shows the lines of another comment behind a name.
fn add_item(lines: &mut Vec<String>, name: &str, shown: &[String]) {
    let mark = format!("- {}:", code(name));
    let paragraph = shown
        .iter()
        .position(String::is_empty)
        .unwrap_or(shown.len());
    let (first, others) = match shown.first() {
        Some(line) if !begins_block(line) => shown.split_at(paragraph),
        _ => (&[][..], shown),
    };
    if first.is_empty() {
        lines.extend([mark, String::new()]);
    } else {
        wrap(
            &pieces_of_markdown(&first.join(" ")),
            &format!("{mark} "),
            "  ",
            lines,
        );
    }
    let indented = |line: &String| match line.is_empty() {
        true => String::new(),
        false => format!("  {line}"),
    };
    lines.extend(others.iter().map(indented));
}

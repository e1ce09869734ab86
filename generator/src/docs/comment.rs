//! A document comment under construction.

use super::blocks::{Block, blocks};
use super::code_spans::pieces_of_markdown;
use super::definitions::Definitions;
use super::inline::inline;
use super::links::Linker;
use super::text::{code, wrapped};
use super::wrap::{begins_block, wrap};

/// A document comment under construction.
pub(crate) struct Comment<'a> {
    lines: Vec<String>,
    pub(super) links: Definitions<'a>,
}

impl<'a> Comment<'a> {
    /// An empty comment. `linker` resolves the names in descriptions.
    pub(crate) fn new(linker: Linker<'a>) -> Self {
        Self {
            lines: Vec::new(),
            links: Definitions::new(linker),
        }
    }

    /// Adds a description; nothing for a blank one.
    pub(crate) fn text(&mut self, description: &str) -> &mut Self {
        let shown = clean(description, &mut self.links);
        if !shown.is_empty() {
            self.lines(shown);
        }
        self
    }

    /// Adds a paragraph of the generator, which is Markdown.
    pub(crate) fn paragraph(&mut self, markdown: &str) -> &mut Self {
        self.lines(wrapped(markdown))
    }

    /// Adds a sentence of the generator to the last paragraph; as a new paragraph after anything else.
    pub(crate) fn sentence(&mut self, markdown: &str) -> &mut Self {
        let start = self.lines.iter().rposition(String::is_empty);
        let last = self.lines.split_off(start.map_or(0, |at| at + 1));
        match last.first() {
            Some(line) if !begins_block(line) => {
                let text = last.join(" ");
                // Many descriptions are labels without a full stop.
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

    /// Adds a list with an item for each name; `describe` writes the text of the item.
    pub(crate) fn list<T>(
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

    /// Adds lines of Markdown as a new block.
    pub(crate) fn lines(&mut self, lines: impl IntoIterator<Item = String>) -> &mut Self {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
        self
    }

    /// Whether nothing has been added.
    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The lines of the comment: its text, then the targets of its links.
    pub(crate) fn finish(mut self) -> Vec<String> {
        let definitions: Vec<String> = std::mem::take(&mut self.links).into_lines();
        if !definitions.is_empty() {
            self.lines(definitions);
        }
        self.lines
    }
}

/// The lines of Markdown that show `text`.
pub(super) fn clean(text: &str, links: &mut Definitions<'_>) -> Vec<String> {
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

/// Adds a list item: a name, then the lines of another comment.
pub(super) fn add_item(lines: &mut Vec<String>, name: &str, shown: &[String]) {
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

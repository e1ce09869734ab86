//! Descriptions as clean rustdoc.
//!
//! A description is somebody's text: some are Markdown, some HTML, most plain, and all may hold what
//! Markdown would take for something else. Code, links, bold words, lists and fenced blocks are kept;
//! everything else shows as it was written, URLs as links, wrapped as a person would wrap it.

mod inline;
#[cfg(test)]
mod tests;

use inline::{inline, pieces_of_markdown};

/// Columns that a line of documentation fills at most, the comment marker left out.
const WIDTH: usize = 96;

/// The lines of a document comment that shows `text`; none for a blank text.
pub(super) fn clean(text: &str) -> Vec<String> {
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
            Block::Paragraph(text) => wrap(&inline(&text), "", "", &mut lines),
            Block::Item { number, text } => {
                let mark = number.map_or("- ".to_owned(), |number| format!("{number}. "));
                wrap(&inline(&text), &mark, &" ".repeat(mark.len()), &mut lines);
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

/// A short text, such as a title, as Markdown on a line of its own.
pub(super) fn line(text: &str) -> String {
    let text: String = text.chars().filter_map(harmless).collect();
    let mut lines = Vec::new();
    // One piece, so that it is guarded at its beginning and not broken.
    wrap(
        &[inline(&text.replace('\n', " ")).join(" ")],
        "",
        "",
        &mut lines,
    );
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

/// Adds a paragraph of our own to the lines of a comment.
pub(super) fn add(lines: &mut Vec<String>, text: &str) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(wrapped(text));
}

/// Adds a list item of our own that shows the lines of another comment behind a name.
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

/// Whether a line that [`clean`] made means something else in the middle of another.
fn begins_block(line: &str) -> bool {
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    line.starts_with("```") || line.starts_with("- ") || number.starts_with(". ")
}

enum Block {
    Paragraph(String),
    Item {
        /// Of an ordered list.
        number: Option<u32>,
        text: String,
    },
    /// The lines of a fenced block.
    Code(Vec<String>),
}

/// Paragraphs end at blank lines, list items at the next item, fenced blocks at their fence.
fn blocks(text: &str) -> Vec<Block> {
    let text: String = text
        .replace("\r\n", "\n")
        .chars()
        .filter_map(harmless)
        .collect();
    let mut blocks: Vec<Block> = Vec::new();
    let mut goes_on = false;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let trimmed = line.trim();
        if trimmed.starts_with("```") && !trimmed.trim_start_matches('`').contains('`') {
            let body = lines
                .by_ref()
                .take_while(|line| !line.trim_start().starts_with("```"));
            blocks.push(Block::Code(
                body.map(|line| line.trim_end().to_owned()).collect(),
            ));
            goes_on = false;
        } else if trimmed.is_empty() {
            goes_on = false;
        } else if let Some(item) = list_item(trimmed).or_else(|| ordered(trimmed, blocks.last())) {
            blocks.push(item);
            goes_on = true;
        } else {
            match blocks.last_mut() {
                Some(Block::Paragraph(text) | Block::Item { text, .. }) if goes_on => {
                    text.push(' ');
                    text.push_str(trimmed);
                }
                _ => blocks.push(Block::Paragraph(trimmed.to_owned())),
            }
            goes_on = true;
        }
    }
    blocks.into_iter().flat_map(unfolded).collect()
}

/// Most published descriptions have lost their line breaks: `one of the following: * this * that`.
fn unfolded(block: Block) -> Vec<Block> {
    let text = match &block {
        Block::Paragraph(text) | Block::Item { text, .. } => text,
        Block::Code(_) => return vec![block],
    };
    const MARK: &str = " * ";
    let Some(at) = text.find(": * ") else {
        return vec![block];
    };
    let (head, tail) = text.split_at(at + 1);
    let items = inline::split_outside_code(tail, MARK);
    // The first item begins at once; marks inside code are none, and then there is no list.
    let Some((_, items)) = items
        .split_first()
        .filter(|(first, _)| first.trim().is_empty())
    else {
        return vec![block];
    };
    let head = head.to_owned();
    let head = match &block {
        Block::Item { number, .. } => Block::Item {
            number: *number,
            text: head,
        },
        Block::Paragraph(_) | Block::Code(_) => Block::Paragraph(head),
    };
    let item = |text: &&str| Block::Item {
        number: None,
        text: text.trim().to_owned(),
    };
    std::iter::once(head)
        .chain(items.iter().map(item))
        .collect()
}

/// Characters that no comment may hold are left out: control characters, and those that turn the
/// direction of text around (rustc refuses them, since they can hide code).
fn harmless(c: char) -> Option<char> {
    match c {
        '\n' => Some(c),
        '\t' | '\r' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

fn list_item(line: &str) -> Option<Block> {
    let rest = line
        .strip_prefix(['*', '-', '+', '•'])?
        .strip_prefix(' ')?
        .trim_start();
    (!rest.is_empty()).then(|| Block::Item {
        number: None,
        text: rest.to_owned(),
    })
}

/// An item of an ordered list. A number that does not count on from the item before it, and is not 1,
/// is one that a line happens to begin with.
fn ordered(line: &str, before: Option<&Block>) -> Option<Block> {
    let (digits, rest) = line.split_once(". ")?;
    let number: u32 = digits.parse().ok().filter(|_| digits.len() < 4)?;
    let expected = match before {
        Some(Block::Item {
            number: Some(before),
            ..
        }) => before + 1,
        _ => 1,
    };
    let text = rest.trim_start();
    (number == expected && !text.is_empty()).then(|| Block::Item {
        number: Some(number),
        text: text.to_owned(),
    })
}

/// Fills lines with pieces; no line begins with what would start a block of another kind.
fn wrap(pieces: &[String], first: &str, others: &str, lines: &mut Vec<String>) {
    let mut line = first.to_owned();
    let mut width = line.chars().count();
    let mut empty = true;
    for piece in pieces {
        let length = piece.chars().count();
        if !empty && width + 1 + length > WIDTH {
            lines.push(std::mem::replace(&mut line, others.to_owned()));
            width = others.len();
            empty = true;
        }
        if empty {
            line.push_str(&guarded(piece));
        } else {
            line.push(' ');
            width += 1;
            line.push_str(piece);
        }
        width += length;
        empty = false;
    }
    if !empty {
        lines.push(line);
    }
}

/// A piece that stands at the beginning of a line.
fn guarded(piece: &str) -> String {
    let digits = piece.len() - piece.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let after = &piece[digits..];
    let is_number = |mark| after == mark || after.starts_with(&format!("{mark} "));
    if digits > 0 && (is_number(".") || is_number(")")) {
        return format!("{}\\{after}", &piece[..digits]);
    }
    if piece.starts_with(['#', '=', '+', '-']) {
        return format!("\\{piece}");
    }
    piece.to_owned()
}

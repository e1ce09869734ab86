//! Splits descriptions into paragraphs, list items and fenced blocks.

use super::code_spans::split_outside_code;

/// A part of a description.
pub(super) enum Block {
    /// Text.
    Paragraph(String),
    /// An item of a list.
    Item {
        /// The number, in an ordered list.
        number: Option<u32>,
        /// Its text.
        text: String,
    },
    /// The lines of a fenced block.
    Code(Vec<String>),
}

/// Splits a text. Paragraphs end at blank lines, list items at the next item, fenced blocks at their
/// closing fence.
pub(super) fn blocks(text: &str) -> Vec<Block> {
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

/// Splits lists out of a block that has lost its line breaks, as most published descriptions have: `one
/// of the following: * this * that`.
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
    let items = split_outside_code(tail, MARK);
    // The first item directly follows the colon, unless the mark is inside code.
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

/// The character as it may be in a comment; `None` for control characters and those that change the
/// direction of text, which rustc refuses because they can hide code.
pub(super) fn harmless(c: char) -> Option<char> {
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

/// An item of an ordered list. Its number is 1 or one more than that of the item before it; any other
/// number at the beginning of a line is text.
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

/// The first sentence of a paragraph: up to a full stop after which another sentence begins.
pub(super) fn first_sentence(text: &str) -> &str {
    const ABBREVIATIONS: [&str; 4] = ["e.g", "i.e", "etc", "vs"];
    let mut end = 0;
    let parts = split_outside_code(text, ". ");
    for (nth, part) in parts.iter().enumerate() {
        end += part.len();
        let next = parts.get(nth + 1).and_then(|next| next.chars().next());
        let goes_on = next.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit());
        if !goes_on && !ABBREVIATIONS.iter().any(|word| part.ends_with(word)) {
            // Including the full stop, if there is one.
            return &text[..(end + 1).min(text.len())];
        }
        end += ". ".len();
    }
    text
}

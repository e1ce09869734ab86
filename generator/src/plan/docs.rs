//! Descriptions as clean rustdoc.
//!
//! A description is somebody's text: some are Markdown, some HTML, most plain, and all may hold what
//! Markdown would take for something else. Code spans, links and fenced blocks are kept; everything
//! else shows as it was written, URLs as links, wrapped as a person would wrap it.

/// Columns that a line of documentation fills at most, the comment marker left out.
const WIDTH: usize = 96;

/// The lines of a document comment that shows `text`; none for a blank text.
pub(super) fn clean(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks(text) {
        if !lines.is_empty() && !(matches!(block, Block::Item(_)) && is_item(lines.last())) {
            lines.push(String::new());
        }
        match block {
            Block::Paragraph(text) => wrap(&inline(&text), "", "", &mut lines),
            Block::Item(text) => wrap(&inline(&text), "- ", "  ", &mut lines),
            Block::Code(code) => {
                lines.push("```text".to_owned());
                lines.extend(code);
                lines.push("```".to_owned());
            }
        }
    }
    lines
}

/// `text` wrapped, for a sentence of our own that is Markdown already.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    wrap(&pieces_of_markdown(text), "", "", &mut lines);
    lines
}

fn is_item(line: Option<&String>) -> bool {
    line.is_some_and(|line| line.starts_with("- ") || line.starts_with("  "))
}

enum Block {
    Paragraph(String),
    Item(String),
    /// The lines of a fenced block.
    Code(Vec<String>),
}

/// Paragraphs end at blank lines, list items at the next item, fenced blocks at their fence.
fn blocks(text: &str) -> Vec<Block> {
    let text: String = text.replace("\r\n", "\n").chars().filter_map(harmless).collect();
    let mut blocks: Vec<Block> = Vec::new();
    let mut goes_on = false;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let trimmed = line.trim();
        if trimmed.starts_with("```") && !trimmed[3..].contains('`') {
            let body = lines.by_ref().take_while(|line| !line.trim_start().starts_with("```"));
            blocks.push(Block::Code(body.map(|line| line.trim_end().to_owned()).collect()));
            goes_on = false;
        } else if trimmed.is_empty() {
            goes_on = false;
        } else if let Some(item) = list_item(trimmed) {
            blocks.push(Block::Item(item.to_owned()));
            goes_on = true;
        } else {
            match blocks.last_mut() {
                Some(Block::Paragraph(text) | Block::Item(text)) if goes_on => {
                    text.push(' ');
                    text.push_str(trimmed);
                }
                _ => blocks.push(Block::Paragraph(trimmed.to_owned())),
            }
            goes_on = true;
        }
    }
    blocks
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

fn list_item(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(['*', '-', '+', '•'])?;
    rest.strip_prefix(' ').map(str::trim_start).filter(|rest| !rest.is_empty())
}

/// The pieces of a text that a line may end between: words, code spans, links.
fn inline(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut rest = text;
    // Whether the next piece begins a word of its own.
    let mut fresh = true;
    while let Some(c) = rest.chars().next() {
        if c.is_whitespace() {
            fresh = true;
            rest = rest.trim_start();
            continue;
        }
        let (piece, length) = code_span(rest)
            .or_else(|| link(rest))
            .or_else(|| url(rest))
            .unwrap_or_else(|| (escaped(c, fresh, &rest[c.len_utf8()..]), c.len_utf8()));
        rest = &rest[length..];
        match pieces.last_mut() {
            Some(last) if !fresh => last.push_str(&piece),
            _ => pieces.push(piece),
        }
        fresh = false;
    }
    pieces
}

/// Our own Markdown is broken at spaces outside code spans.
fn pieces_of_markdown(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut in_code = false;
    for word in text.split(' ') {
        match pieces.last_mut() {
            Some(last) if in_code => {
                last.push(' ');
                last.push_str(word);
            }
            _ => pieces.push(word.to_owned()),
        }
        in_code ^= word.matches('`').count() % 2 == 1;
    }
    pieces
}

/// A code span at the front of `text`, and how much of the text it is.
fn code_span(text: &str) -> Option<(String, usize)> {
    let ticks = text.len() - text.trim_start_matches('`').len();
    if ticks == 0 || ticks > 2 {
        return None;
    }
    let fence = &text[..ticks];
    let body = &text[ticks..];
    let end = body.find(fence)?;
    let code = body[..end].split_whitespace().collect::<Vec<_>>().join(" ");
    if code.is_empty() || body[end + ticks..].starts_with('`') {
        return None;
    }
    let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    Some((format!("{fence}{pad}{code}{pad}{fence}"), 2 * ticks + end))
}

/// A Markdown link to a web page at the front of `text`.
fn link(text: &str) -> Option<(String, usize)> {
    let body = text.strip_prefix('[')?;
    let middle = body.find("](")?;
    let label = &body[..middle];
    let target = &body[middle + 2..];
    let end = target.find(')')?;
    let url = &target[..end];
    let safe = (url.starts_with("https://") || url.starts_with("http://"))
        && !url.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | '['))
        && !label.contains(['[', ']', '<']);
    if !safe || label.trim().is_empty() {
        return None;
    }
    let label = inline(label).join(" ");
    Some((format!("[{label}]({url})"), 1 + middle + 2 + end + 1))
}

/// A bare URL at the front of `text`.
fn url(text: &str) -> Option<(String, usize)> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '\\' | '|' | '{' | '}'))
        .unwrap_or(text.len());
    let url = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', ')', ']', '*']);
    // `https://` with nothing behind it is not an address.
    let host = url.split_once("://").map_or("", |(_, rest)| rest);
    if !host.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    Some((format!("<{url}>"), url.len()))
}

/// A character that Markdown might read as more than itself.
fn escaped(c: char, begins_word: bool, rest: &str) -> String {
    let ends_word = rest.chars().next().is_none_or(|next| !next.is_alphanumeric());
    let special = match c {
        '\\' | '<' | '>' | '[' | ']' | '*' | '`' | '|' | '~' => true,
        // Inside a word it is part of a name.
        '_' => begins_word || ends_word,
        '&' => rest.starts_with('#') || rest.contains(';'),
        _ => false,
    };
    if special { format!("\\{c}") } else { c.to_string() }
}

/// Fills lines with pieces; no line begins with what would start a block of another kind.
fn wrap(pieces: &[String], first: &str, others: &str, lines: &mut Vec<String>) {
    let mut line = first.to_owned();
    let mut empty = true;
    for piece in pieces {
        let room = line.chars().count() + 1 + piece.chars().count() <= WIDTH;
        if !empty && !room {
            lines.push(std::mem::replace(&mut line, others.to_owned()));
            empty = true;
        }
        if empty {
            line.push_str(&guarded(piece));
        } else {
            line.push(' ');
            line.push_str(piece);
        }
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
    if digits > 0 && (after == "." || after == ")" || after.starts_with(". ")) {
        return format!("{}\\{after}", &piece[..digits]);
    }
    let marks = ["#", "=", "+", "-"];
    if marks.iter().any(|mark| piece.starts_with(mark)) {
        return format!("\\{piece}");
    }
    piece.to_owned()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn hazards_show_as_they_were_written() {
        for (text, expected) in [
            ("", ""),
            ("plain", "plain"),
            ("Format: `projects/<Project ID>/agent`.", "Format: `projects/<Project ID>/agent`."),
            ("Format: projects/<Project ID>", "Format: projects/\\<Project ID\\>"),
            ("see https://a.b/c_d.", "see <https://a.b/c_d>."),
            ("see [the *guide*](https://a.b/c) now", "see [the \\*guide\\*](https://a.b/c) now"),
            ("see [Intent] and [x](y)", "see \\[Intent\\] and \\[x\\](y)"),
            ("create_time of _x_", "create_time of \\_x\\_"),
            ("ends */ here \"# and ]] there", "ends \\*/ here \"# and \\]\\] there"),
            ("an odd ` tick", "an odd \\` tick"),
            ("# not a heading", "\\# not a heading"),
            ("1. not a list", "1\\. not a list"),
            ("    four spaces", "four spaces"),
            ("a\nb\n\nc", "a b\n\nc"),
            ("list:\n* one\n  more\n* two", "list:\n\n- one more\n- two"),
            ("```rust\nfn f() {}\n    x\n```\nafter", "```text\nfn f() {}\n    x\n```\n\nafter"),
            ("```\nnever closed", "```text\nnever closed\n```"),
            ("nul\0 bell\u{7} rtl\u{202e} end", "nul bell rtl end"),
            ("``a ` b``", "``a ` b``"),
            ("<b>bold</b> &lt; AT&T", "\\<b\\>bold\\</b\\> \\&lt; AT&T"),
        ] {
            assert_eq!(clean(text).join("\n"), expected, "{text:?}");
        }
    }

    #[test]
    fn long_lines_are_wrapped_between_words_and_never_inside_code() {
        let text = format!("{} `a code span with spaces` - {}", "word ".repeat(18), "1. ".repeat(40));
        let lines = clean(&text);
        assert!(lines.iter().all(|line| line.len() <= 100), "{lines:#?}");
        assert!(lines.iter().any(|line| line.contains("`a code span with spaces`")));
        assert!(lines.iter().all(|line| !line.starts_with("- ") && !line.starts_with("1. ")));
    }
}

//! The contents of lines: words, code, links, bold words.

use super::code_spans::{span, span_length, ticks};
use super::definitions::Definitions;

/// Splits a text into the pieces between which a line may end: words, code spans, links.
pub(super) fn inline(text: &str, links: &mut Definitions<'_>) -> Vec<String> {
    pieces(text, Some(links))
}

/// `links` is `None` inside the label of a link, where Markdown allows no other.
fn pieces(text: &str, mut links: Option<&mut Definitions<'_>>) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut rest = text;
    // Whether the next piece begins a word of its own.
    let mut fresh = true;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        if c.is_whitespace() {
            fresh = true;
            before = c;
            rest = rest.trim_start();
            continue;
        }
        let place = Position { fresh, before };
        let Some((mut found, length)) = special(rest, links.as_deref_mut(), place) else {
            rest = &rest[c.len_utf8()..];
            if fresh {
                pieces.push(String::new());
            }
            // Almost every character ends up here, so nothing is allocated for one.
            if let Some(last) = pieces.last_mut() {
                push_escaped(last, c, fresh, rest);
            }
            before = c;
            fresh = false;
            continue;
        };
        before = rest[..length].chars().next_back().unwrap_or(c);
        rest = &rest[length..];
        if !fresh && let Some(last) = pieces.last_mut() {
            last.push_str(&found.remove(0));
        }
        pieces.append(&mut found);
        fresh = false;
    }
    pieces
}

/// The position of a piece in its line.
#[derive(Clone, Copy)]
struct Position {
    /// Whether it begins a word.
    fresh: bool,
    /// The character before it.
    before: char,
}

/// A code span, link, name or bold phrase at the beginning of `text`: its pieces, and its length in the
/// text.
fn special(
    text: &str,
    links: Option<&mut Definitions<'_>>,
    position: Position,
) -> Option<(Vec<String>, usize)> {
    let one = |(piece, length): (String, usize)| (vec![piece], length);
    let Some(links) = links else {
        return code_span(text, None)
            .or_else(|| unpaired_ticks(text))
            .map(one);
    };
    if let Some(found) = code_span(text, Some(links)) {
        return Some(one(found));
    }
    unpaired_ticks(text)
        .or_else(|| link(text))
        .or_else(|| url(text))
        .or_else(|| name(text, links, position.before))
        .map(one)
        .or_else(|| if position.fresh { bold(text) } else { None })
}

/// A code span at the beginning of `text`, and its length. It becomes a link if it names an item.
fn code_span(text: &str, links: Option<&mut Definitions<'_>>) -> Option<(String, usize)> {
    let length = span_length(text)?;
    let fence = ticks(text);
    let code = text[fence..length - fence]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    if code.is_empty() {
        return None;
    }
    let linked = links.and_then(|links| links.code(&code, &text[length..]));
    Some((linked.unwrap_or_else(|| span(&code)), length))
}

/// A name of an item at the beginning of `text`, as a link, and its length.
fn name(text: &str, links: &mut Definitions<'_>, before: char) -> Option<(String, usize)> {
    let continues = |c: char| c.is_ascii_alphanumeric() || c == '_';
    // A part of another word, a path or an address is not a name.
    if !text.starts_with(|c: char| c.is_ascii_alphabetic())
        || before.is_alphanumeric()
        || matches!(before, '_' | '.' | '/' | '-' | '@' | '#' | '$' | '\\' | '{')
    {
        return None;
    }
    let end = text
        .find(|c| !continues(c) && c != '.')
        .unwrap_or(text.len());
    let written = text[..end].trim_end_matches('.');
    let rest = &text[written.len()..];
    let mut after = rest.chars();
    match after.next() {
        Some('/' | '}' | '@') => return None,
        Some('-') if after.next().is_some_and(continues) => return None,
        Some(c) if c.is_alphanumeric() => return None,
        _ => {}
    }
    Some((links.word(written, rest)?, written.len()))
}

/// Backticks without a closing run, as characters.
fn unpaired_ticks(text: &str) -> Option<(String, usize)> {
    let count = ticks(text);
    (count > 0).then(|| ("\\`".repeat(count), count))
}

/// The length of the longest label, target or bold phrase. Without a limit, a text of brackets would be
/// searched to its end from each bracket.
const REACH: usize = 1000;

fn find(text: &str, wanted: &str) -> Option<usize> {
    let mut end = text.len().min(REACH);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].find(wanted)
}

/// A Markdown link to a web page at the beginning of `text`.
fn link(text: &str) -> Option<(String, usize)> {
    let body = text.strip_prefix('[')?;
    let middle = find(body, "](")?;
    let label = &body[..middle];
    let target = &body[middle + 2..];
    let end = closing_parenthesis(target)?;
    let url = target[..end].trim_matches('`');
    let page = ["https://", "http://", "//"]
        .iter()
        .any(|start| url.starts_with(start));
    let odd = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '[' | ']' | '\\' | '`');
    let safe = page && !url.contains(odd) && !label.contains(['[', ']', '<']);
    if !safe || label.trim().is_empty() {
        return None;
    }
    let label = pieces(label, None).join(" ");
    let scheme = if url.starts_with("//") { "https:" } else { "" };
    Some((
        format!("[{label}]({scheme}{url})"),
        1 + middle + 2 + end + 1,
    ))
}

/// The position of the parenthesis that closes the one before `text`.
fn closing_parenthesis(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices().take(REACH) {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// A bare URL at the beginning of `text`; as code if it is a pattern of URLs, such as `https://a/{b}`.
fn url(text: &str) -> Option<(String, usize)> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let ends =
        |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '\\' | '|' | '[' | ']');
    let end = text.find(ends).unwrap_or(text.len());
    let url = without_punctuation(&text[..end]);
    // `https://` alone is not an address.
    let host = url
        .split_once("://")
        .map(|(_, host)| host)
        .filter(|host| !host.is_empty())?;
    let is_page =
        host.starts_with(|c: char| c.is_ascii_alphanumeric()) && !url.contains(['{', '}', '*']);
    let shown = if is_page {
        format!("<{url}>")
    } else {
        span(url)
    };
    Some((shown, url.len()))
}

/// A URL without the punctuation of the sentence around it.
fn without_punctuation(mut url: &str) -> &str {
    while let Some(last) = url.chars().next_back() {
        let belongs = match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' => false,
            ')' => url.matches('(').count() >= url.matches(')').count(),
            '}' => url.contains('{'),
            _ => true,
        };
        if belongs {
            break;
        }
        url = &url[..url.len() - 1];
    }
    url
}

/// Bold words at the beginning of `text`: `**Note:**`.
fn bold(text: &str) -> Option<(Vec<String>, usize)> {
    let body = text.strip_prefix("**")?;
    let end = find(body, "**")?;
    let phrase = &body[..end];
    let after = body[end + 2..].chars().next();
    let plain = |c: char| !matches!(c, '*' | '`' | '[' | '<');
    let whole = phrase.starts_with(|c: char| c.is_alphanumeric())
        && !phrase.ends_with(char::is_whitespace)
        && phrase.chars().all(plain)
        // Markdown closes bold words only before a character that cannot belong to them.
        && after.is_none_or(|c| !c.is_alphanumeric() && c != '*');
    if !whole {
        return None;
    }
    let mut pieces = pieces(phrase, None);
    pieces.first_mut()?.insert_str(0, "**");
    pieces.last_mut()?.push_str("**");
    Some((pieces, 2 + end + 2))
}

/// Adds a character, escaped if Markdown might read it as more than itself.
fn push_escaped(piece: &mut String, c: char, begins_word: bool, rest: &str) {
    let next = rest.chars().next();
    let ends_word = next.is_none_or(|next| !next.is_alphanumeric());
    let special = match c {
        '\\' | '<' | '>' | '[' | ']' | '*' | '`' | '|' | '~' => true,
        // Inside a word, it is part of a name.
        '_' => begins_word || ends_word,
        '&' => begins_entity(rest),
        '!' => next == Some('['),
        _ => false,
    };
    if special {
        piece.push('\\');
    }
    piece.push(c);
}

/// Whether `&` and what follows are an entity of HTML, such as `&lt;` or `&#60;`.
fn begins_entity(rest: &str) -> bool {
    let name = rest.trim_start_matches('#');
    let length = name
        .chars()
        .take(32)
        .take_while(char::is_ascii_alphanumeric)
        .count();
    length > 0 && name[length..].starts_with(';')
}

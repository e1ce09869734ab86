//! Finds resource names in a text and names their empty segments.

use super::known::Known;
use crate::ir::Placeholders;

/// The text with every placeholder that can be told. Everything else stays as it is.
pub(super) fn restore(text: &str, known: &Known, counts: &mut Placeholders) -> String {
    let mut restored = String::with_capacity(text.len() + 32);
    let mut rest = 0;
    while rest < text.len() {
        if let Some(after) = storage_address(&text[rest..])
            && begins_a_word(&text[..rest])
        {
            restored.push_str("gs://{bucket}/{object}");
            counts.restored += 2;
            rest = text.len() - after.len();
            continue;
        }
        if begins_a_word(&text[..rest]) && begins_a_name(&text[rest..], known) {
            let name = Name::read(text, rest, known);
            name.write(&mut restored, known, counts);
            rest = name.end;
            continue;
        }
        let next = text[rest..].chars().next().map_or(1, char::len_utf8);
        restored.push_str(&text[rest..rest + next]);
        rest += next;
    }
    restored
}

/// What follows the address of an object in Cloud Storage that has lost both its parts: such an address
/// always is `gs://BUCKET/OBJECT`.
fn storage_address(text: &str) -> Option<&str> {
    let after = text.strip_prefix("gs:///")?;
    let more =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '*' | '{' | '<' | '_' | '-');
    (!after.starts_with(more)).then_some(after)
}

/// Whether a word can begin behind this text. Behind a slash, a name would be part of a longer path.
fn begins_a_word(before: &str) -> bool {
    let inside =
        |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '/' | '.' | ':' | '}' | '>');
    !before.ends_with(inside)
}

fn begins_a_name(text: &str, known: &Known) -> bool {
    let end = text.find(|c| !is_part(c)).unwrap_or(text.len());
    text[end..].starts_with('/') && known.roots.contains(&text[..end])
}

fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '{' | '}' | '<' | '>' | '*' | '~' | '$')
}

/// A resource name in a text.
struct Name<'a> {
    segments: Vec<Segment<'a>>,
    /// Where the text goes on behind it.
    end: usize,
}

enum Segment<'a> {
    Text(&'a str),
    /// Two words that a broken line has parted: `answer Records`.
    Joined(String),
}

impl Segment<'_> {
    fn as_str(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Joined(text) => text,
        }
    }
}

impl<'a> Name<'a> {
    /// Reads the name that begins at `start`. In a code span, a name may hold the spaces of a broken
    /// line; they are left out.
    fn read(text: &'a str, start: usize, known: &Known) -> Self {
        let in_code = !text[..start].matches('`').count().is_multiple_of(2);
        let mut segments = Vec::new();
        let mut at = start;
        loop {
            if in_code && space_inside(&text[at..], known) {
                at += 1;
            }
            let length = text[at..].find(|c| !is_part(c)).unwrap_or(text.len() - at);
            let segment = &text[at..at + length];
            at += length;
            match joined(segment, &text[at..], known).filter(|_| in_code) {
                Some((joined, more)) => {
                    segments.push(Segment::Joined(joined));
                    at += more;
                }
                None => segments.push(Segment::Text(segment)),
            }
            if !text[at..].starts_with('/') {
                break;
            }
            at += 1;
        }
        Self { segments, end: at }
    }

    fn write(&self, out: &mut String, known: &Known, counts: &mut Placeholders) {
        let mut before = "";
        for (index, segment) in self.segments.iter().enumerate() {
            if index > 0 {
                out.push('/');
            }
            let segment = segment.as_str();
            out.push_str(segment);
            if segment.is_empty() {
                match known.identifier(before) {
                    Some(identifier) => {
                        counts.restored += 1;
                        out.push('{');
                        out.push_str(&identifier);
                        out.push('}');
                    }
                    None => counts.left += 1,
                }
            }
            before = segment;
        }
    }
}

/// Whether the text begins with a space that a broken line has put into a name: before the slash of an
/// empty segment, or before a collection.
fn space_inside(text: &str, known: &Known) -> bool {
    let Some(after) = text.strip_prefix(' ') else {
        return false;
    };
    let end = after.find(|c| !is_part(c)).unwrap_or(after.len());
    let word = &after[..end];
    after[end..].starts_with('/') && (word.is_empty() || known.has(word))
}

/// The collection whose name goes on behind a space, and the length of what is behind the segment.
fn joined(segment: &str, after: &str, known: &Known) -> Option<(String, usize)> {
    let rest = after.strip_prefix(' ')?;
    let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let word = segment.to_owned() + &rest[..end];
    let is_one = end > 0 && !segment.is_empty() && rest[end..].starts_with('/');
    (is_one && known.has(&word)).then_some((word, 1 + end))
}

//! Patterns of path parameters.

/// The pattern of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The regular expression as the document gives it.
    pub regex: String,
    /// Methods of the same name elsewhere in the API whose parameter has another pattern. Filled by
    /// `passes::siblings`.
    pub siblings: Vec<Sibling>,
}

/// A method that accepts values which another one refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sibling {
    /// Resource names from the root, then the method's name.
    pub path: Vec<String>,
    /// The regular expression of its parameter.
    pub regex: String,
}

/// A part of a pattern between two slashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatternSegment<'a> {
    /// Exactly this text.
    Literal(&'a str),
    /// Anything without a slash.
    One,
    /// Anything.
    Many,
}

impl PatternSegment<'_> {
    /// The segment as documentation writes it.
    pub fn shown(&self) -> &str {
        match self {
            Self::Literal(text) => text,
            Self::One => "*",
            Self::Many => "**",
        }
    }
}

/// The segments of a regular expression that consists of words and wildcards, as nearly all patterns
/// do; `None` for any other.
pub fn pattern_segments(regex: &str) -> Option<Vec<PatternSegment<'_>>> {
    let inner = regex.strip_prefix('^')?.strip_suffix('$')?;
    let mut segments = Vec::new();
    let mut rest = inner;
    loop {
        let (segment, after) = if let Some(after) = rest.strip_prefix("[^/]+") {
            (PatternSegment::One, after)
        } else if let Some(after) = rest.strip_prefix(".*") {
            (PatternSegment::Many, after)
        } else {
            let end = rest.find('/').unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '~');
            if text.is_empty() || !text.chars().all(plain) {
                return None;
            }
            (PatternSegment::Literal(text), after)
        };
        segments.push(segment);
        match after.strip_prefix('/') {
            Some(next) => rest = next,
            None => return after.is_empty().then_some(segments),
        }
    }
}

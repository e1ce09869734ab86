//! Places in a document, in the notation of `JSONPath`.
//!
//! Errors and reports have a [`JsonPath`]. Functions that walk through a document have a [`Trail`]: a
//! chain of borrowed steps on the stack, which becomes a path only when it is needed.

use std::fmt;

/// A place in a JSON text: `$.schemas.Intent.properties["a.b"].enum[3]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JsonPath {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Step {
    Key(String),
    Index(usize),
}

impl JsonPath {
    /// The whole text: `$`.
    pub fn root() -> Self {
        Self::default()
    }

    /// The value under a key of the object at this path.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.steps.push(Step::Key(key.into()));
        self
    }

    /// An item of the array at this path.
    #[must_use]
    pub fn index(mut self, index: usize) -> Self {
        self.steps.push(Step::Index(index));
        self
    }
}

/// The longest key that is shown whole, in bytes, and the characters that are shown of a longer one.
const LONGEST: usize = 400;
const SHOWN: usize = 80;

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        for step in &self.steps {
            match step {
                Step::Key(key) if key.len() > LONGEST => {
                    let start: String = key.chars().take(SHOWN).collect();
                    write!(f, "[{start:?}...]")?;
                }
                Step::Key(key) if is_plain(key) => write!(f, ".{key}")?,
                // Debug escapes quotes and control characters, so a path stays on one line.
                Step::Key(key) => write!(f, "[{key:?}]")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// Whether a key can follow a dot without quotes. `$ref` can.
fn is_plain(key: &str) -> bool {
    let bare = key.strip_prefix('$').unwrap_or(key);
    bare.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && bare.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The path from the root to the current value, as a chain of steps that borrow from the document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trail<'a> {
    parent: Option<&'a Trail<'a>>,
    step: TrailStep<'a>,
}

#[derive(Debug, Clone, Copy)]
enum TrailStep<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Trail<'a> {
    pub(super) const ROOT: Trail<'static> = Trail {
        parent: None,
        step: TrailStep::Root,
    };

    pub(super) fn key(&'a self, key: &'a str) -> Trail<'a> {
        Trail {
            parent: Some(self),
            step: TrailStep::Key(key),
        }
    }

    pub(super) fn index(&'a self, index: usize) -> Trail<'a> {
        Trail {
            parent: Some(self),
            step: TrailStep::Index(index),
        }
    }

    pub(super) fn to_path(self) -> JsonPath {
        let mut steps = Vec::new();
        let mut at = Some(&self);
        while let Some(trail) = at {
            match trail.step {
                TrailStep::Root => {}
                TrailStep::Key(key) => steps.push(Step::Key(key.to_owned())),
                TrailStep::Index(index) => steps.push(Step::Index(index)),
            }
            at = trail.parent;
        }
        steps.reverse();
        JsonPath { steps }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_keys_follow_a_dot_and_others_are_quoted() {
        let path = JsonPath::root()
            .key("resources")
            .key("well-known")
            .key("parameters")
            .key("$.xgafv")
            .key("enum")
            .index(1);
        assert_eq!(
            path.to_string(),
            r#"$.resources["well-known"].parameters["$.xgafv"].enum[1]"#
        );
        assert_eq!(
            JsonPath::root().key("items").key("$ref").to_string(),
            "$.items.$ref"
        );
        assert_eq!(JsonPath::root().to_string(), "$");
    }

    #[test]
    fn a_key_cannot_leave_its_line_or_its_quotes() {
        let path = JsonPath::root().key("a\n\"b\u{1b}").key("").key("1");
        assert_eq!(path.to_string(), r#"$["a\n\"b\u{1b}"][""]["1"]"#);
    }

    #[test]
    fn a_trail_gives_the_same_path() {
        let root = Trail::ROOT;
        let endpoints = root.key("endpoints");
        let second = endpoints.index(1);
        let url = second.key("endpointUrl");
        assert_eq!(
            url.to_path(),
            JsonPath::root()
                .key("endpoints")
                .index(1)
                .key("endpointUrl")
        );
    }
}

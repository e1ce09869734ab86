//! A JSON value with its path, and the functions that read it.
//!
//! This module handles JSON only. The meaning of keys belongs to the modules that read them.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::{Map, Value};

use super::{DocumentError, Flaw, UnknownKey, path::Trail, similar_names::nearest};

/// A value with its path.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    pub(super) trail: Trail<'a>,
}

/// The hint when there is no better one.
const REPORT: &str = "compare with the document as Google publishes it; if it is unchanged, the \
                      format has grown and the generator has to learn this";

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value) -> Self {
        Self {
            value,
            trail: Trail::ROOT,
        }
    }

    /// The keys and values of an object, in order of the keys.
    pub(super) fn entries(
        &'a self,
    ) -> Result<impl Iterator<Item = (&'a str, Node<'a>)>, DocumentError> {
        let object = self.object()?;
        Ok(object.iter().map(|(key, value)| {
            (
                key.as_str(),
                Node {
                    value,
                    trail: self.trail.key(key),
                },
            )
        }))
    }

    pub(super) fn object(&self) -> Result<&'a Map<String, Value>, DocumentError> {
        self.value
            .as_object()
            .ok_or_else(|| self.wrong("an object"))
    }

    pub(super) fn string(&self) -> Result<String, DocumentError> {
        self.value
            .as_str()
            .map(str::to_owned)
            .ok_or_else(|| self.wrong("a string"))
    }

    /// A string; an empty one counts as absent.
    pub(super) fn description(&self) -> Result<Option<String>, DocumentError> {
        self.string()
            .map(|text| if text.is_empty() { None } else { Some(text) })
    }

    pub(super) fn boolean(&self) -> Result<bool, DocumentError> {
        self.value
            .as_bool()
            .ok_or_else(|| self.wrong("true or false"))
    }

    pub(super) fn strings(&self) -> Result<Vec<String>, DocumentError> {
        self.list(|item| item.string())
    }

    pub(super) fn list<T>(
        &self,
        mut read: impl FnMut(Node<'_>) -> Result<T, DocumentError>,
    ) -> Result<Vec<T>, DocumentError> {
        let items = self
            .value
            .as_array()
            .ok_or_else(|| self.wrong("an array"))?;
        let item = |(index, value)| {
            read(Node {
                value,
                trail: self.trail.index(index),
            })
        };
        items.iter().enumerate().map(item).collect()
    }

    pub(super) fn map<T>(
        &self,
        mut read: impl FnMut(Node<'_>) -> Result<T, DocumentError>,
    ) -> Result<BTreeMap<String, T>, DocumentError> {
        self.entries()?
            .map(|(key, node)| Ok((key.to_owned(), read(node)?)))
            .collect()
    }

    /// One of a fixed set of words.
    pub(super) fn word<T: Copy>(
        &self,
        all: &[T],
        as_str: fn(T) -> &'static str,
    ) -> Result<T, DocumentError> {
        let found = self.string()?;
        if let Some(word) = all.iter().find(|word| as_str(**word) == found) {
            return Ok(*word);
        }
        let words: Vec<_> = all.iter().map(|word| as_str(*word)).collect();
        let hint = match nearest(&found, words.iter().copied()) {
            Some(near) => format!("did you mean {near:?}?"),
            None => REPORT.to_owned(),
        };
        Err(self.error(format!("one of {}", words.join(", ")), hint))
    }

    /// An error about this value.
    pub(super) fn error(
        &self,
        expected: impl Into<String>,
        hint: impl Into<String>,
    ) -> DocumentError {
        self.error_found(expected, describe(self.value), hint)
    }

    /// An error about this value, with a description of it.
    pub(super) fn error_found(
        &self,
        expected: impl Into<String>,
        found: impl Into<String>,
        hint: impl Into<String>,
    ) -> DocumentError {
        DocumentError {
            path: self.trail.to_path(),
            expected: expected.into(),
            found: found.into(),
            hint: hint.into(),
        }
    }

    /// The value of a required key.
    pub(super) fn required<T>(&self, key: &str, value: Option<T>) -> Result<T, DocumentError> {
        value.ok_or_else(|| {
            let hint = format!("a Discovery document always has `{key}` here");
            self.error(format!("an object with the key `{key}`"), hint)
        })
    }

    fn wrong(&self, expected: &str) -> DocumentError {
        let hint = match self.value {
            Value::Null => "leave the key out if there is no value".to_owned(),
            Value::Bool(_) | Value::Number(_) if expected == "a string" => {
                format!("write it in quotes: \"{}\"", self.value)
            }
            Value::String(text) if matches!(text.as_str(), "true" | "false") => {
                format!("write it without quotes: {text}")
            }
            _ => REPORT.to_owned(),
        };
        self.error(expected, hint)
    }
}

/// Collects remarks on a document that can be read.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    pub(super) unknown: Vec<UnknownKey>,
    pub(super) flaws: Vec<Flaw>,
}

impl Remarks {
    /// Records a key of `owner` that the model has no place for.
    pub(super) fn unknown_key(&mut self, owner: &Node<'_>, key: &str) {
        self.unknown.push(UnknownKey {
            path: owner.trail.to_path(),
            key: key.to_owned(),
        });
    }

    /// Records that a value is wrong, and how it was read in spite of that.
    pub(super) fn flaw(&mut self, node: &Node<'_>, text: String) {
        self.flaws.push(Flaw {
            path: node.trail.to_path(),
            text,
        });
    }
}

/// Describes a value in a few words, on one line.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) => quote(text),
        Value::Array(items) => match items.len() {
            0 => "an empty array".to_owned(),
            1 => "an array of 1 item".to_owned(),
            count => format!("an array of {count} items"),
        },
        Value::Object(object) if object.is_empty() => "an empty object".to_owned(),
        Value::Object(object) => {
            const SHOWN: usize = 6;
            let keys: Vec<_> = object.keys().take(SHOWN).map(|key| quote(key)).collect();
            let noun = if object.len() == 1 { "key" } else { "keys" };
            let mut text = format!("an object with the {noun} {}", keys.join(", "));
            if object.len() > SHOWN {
                // Writing into a String cannot fail.
                let _ = write!(text, " and {} more", object.len() - SHOWN);
            }
            text
        }
    }
}

/// Quotes a text: escaped, so that it stays on one line, and shortened.
pub(super) fn quote(text: &str) -> String {
    const SHOWN: usize = 80;
    if text.chars().count() <= SHOWN {
        return format!("{text:?}");
    }
    let start: String = text.chars().take(SHOWN).collect();
    format!("{start:?}...")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(json: &str) -> String {
        describe(&serde_json::from_str(json).unwrap())
    }

    #[test]
    fn values_are_described_in_a_few_words() {
        assert_eq!(described("null"), "null");
        assert_eq!(described("1.5"), "the number 1.5");
        assert_eq!(described("[]"), "an empty array");
        assert_eq!(described("[1]"), "an array of 1 item");
        assert_eq!(described("[1, 2]"), "an array of 2 items");
        assert_eq!(described("{}"), "an empty object");
        assert_eq!(described(r#"{"b": 1}"#), r#"an object with the key "b""#);
        assert_eq!(
            described(r#"{"b":1,"a":1,"c":1,"d":1,"e":1,"f":1,"g":1}"#),
            r#"an object with the keys "a", "b", "c", "d", "e", "f" and 1 more"#
        );
    }

    #[test]
    fn long_texts_and_control_characters_stay_on_a_short_line() {
        assert_eq!(described(r#""a\nb\u0000""#), r#""a\nb\0""#);
        let long = quote(&"é".repeat(1000));
        assert!(long.chars().count() < 100 && long.ends_with("..."));
    }

    #[test]
    fn hints_say_how_to_correct_a_literal() {
        let hint = |json: &str, read: fn(&Node<'_>) -> Option<DocumentError>| {
            let value = serde_json::from_str(json).unwrap();
            read(&Node::root(&value)).unwrap().hint
        };
        assert_eq!(
            hint("100", |node| node.string().err()),
            "write it in quotes: \"100\""
        );
        assert_eq!(
            hint(r#""true""#, |node| node.boolean().err()),
            "write it without quotes: true"
        );
        assert!(hint("null", |node| node.strings().err()).starts_with("leave the key out"));
    }
}

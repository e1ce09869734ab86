//! One entry of a store: a key with its value as text, its origin and its parsed value.

use std::borrow::{Borrow, Cow};
use std::cmp::Ordering;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use serde_json::Value;

use crate::runtime::json::{self, RawJson};

/// A key with the JSON text of its value.
#[derive(Clone)]
pub(super) struct Text {
    /// The key, followed by the text unless that is shared. One allocation holds both: decoding
    /// makes many of these.
    text: Box<str>,
    key_length: usize,
    shared: Option<Box<Shared>>,
}

/// A part of a document that other entries may share.
#[derive(Clone, Debug)]
pub(crate) struct Shared {
    pub(crate) document: Arc<str>,
    pub(crate) part: Range<usize>,
}

/// The metadata of a value.
#[derive(Clone)]
pub(super) struct Slot {
    /// The place in the order of the keys.
    pub(super) order: usize,
    pub(super) origin: Origin,
    /// The parsed value, after its first use.
    parsed: OnceLock<Box<Value>>,
    /// The value that replaces the text, if a caller may have changed it.
    changed: Option<Box<Value>>,
}

/// The origin of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A caller inserted it. It is sent in place of the field of that name.
    Inserted,
    /// It came from a server, under an unknown key.
    Unknown,
    /// It came from a server and does not fit its field. The text is the path from the property to
    /// the misfit in it.
    Misfit(Option<Box<str>>),
    /// The `@type` of a message that was packed into an `Any`: it can be read, and is not sent.
    TypeName,
}

impl Text {
    pub(super) fn new(key: &str, json: &str) -> Self {
        Self {
            text: [key, json].concat().into(),
            key_length: key.len(),
            shared: None,
        }
    }

    pub(super) fn shared(key: &str, shared: Shared) -> Self {
        Self {
            shared: Some(Box::new(shared)),
            ..Self::new(key, "")
        }
    }

    pub(super) fn key(&self) -> &str {
        self.text.get(..self.key_length).unwrap_or_default()
    }

    pub(super) fn json(&self) -> &str {
        match &self.shared {
            Some(shared) => shared.document.get(shared.part.clone()),
            None => self.text.get(self.key_length..),
        }
        .unwrap_or_default()
    }
}

impl Slot {
    /// The metadata of a value with a text.
    pub(super) fn new(order: usize, origin: Origin) -> Self {
        Self {
            order,
            origin,
            parsed: OnceLock::new(),
            changed: None,
        }
    }

    /// The metadata of a value without a text.
    pub(super) fn of_value(order: usize, value: Value) -> Self {
        Self {
            changed: Some(Box::new(value)),
            ..Self::new(order, Origin::Inserted)
        }
    }

    /// The value.
    pub(super) fn value(&self, text: &Text) -> &Value {
        match &self.changed {
            Some(value) => value,
            None => self.parsed.get_or_init(|| Box::new(parse(text.json()))),
        }
    }

    /// The value, for changes. It then counts as inserted. It has been [parsed](Self::value)
    /// before.
    pub(super) fn value_mut(&mut self) -> &mut Value {
        self.origin = Origin::Inserted;
        let parsed = &mut self.parsed;
        self.changed
            .get_or_insert_with(|| parsed.take().unwrap_or_default())
    }

    pub(super) fn into_value(self, text: &Text) -> Value {
        match self.changed.or(self.parsed.into_inner()) {
            Some(value) => *value,
            None => parse(text.json()),
        }
    }

    /// The value as JSON text.
    pub(super) fn json<'a>(&self, text: &'a Text) -> Cow<'a, str> {
        match &self.changed {
            Some(value) => Cow::Owned(RawJson::of(&**value).as_str().to_owned()),
            None => Cow::Borrowed(text.json()),
        }
    }
}

/// Parses the text of a value. Only a caller can have inserted one that nests too deeply to be
/// parsed; the result is then a string with its text.
fn parse(json: &str) -> Value {
    json::decode(json.as_bytes()).unwrap_or_else(|_| Value::from(json))
}

/// Entries are found by their key.
impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self.key()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Text {}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(other.key())
    }
}

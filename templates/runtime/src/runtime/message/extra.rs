//! The store of extra fields: what a message holds beside its fields.
//!
//! Values are held as JSON text and parsed when they are asked for, so that decoding a page does
//! not pay for them, and so that they go back to the byte. Which values come here is decided by
//! `json`.

mod access;

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use super::Misfit;
use crate::runtime::json::{self, DecodeError, RawJson, Wire};

pub use access::{IntoIter, Iter, ValueMut};

/// What a message holds beside its fields: every key that its type does not know, and every known
/// key whose value did not fit the field's type.
///
/// All of it is sent back, to the byte: white space, the order of nested keys, and numbers that no
/// Rust type holds, such as `1e400`. A key that was [inserted](Self::insert) is sent even when the
/// field of that name is set, so that anything can be forced: an explicit `null`, an empty list, a
/// field newer than this crate. A key that came from the server gives way to the field of that
/// name, once that is set.
///
/// It is a map from keys to JSON values, in the order in which the keys came. A value is held as its
/// JSON text: [`get_raw`](Self::get_raw) gives that, and [`get`](Self::get) parses it each time.
/// Numbers in what `get` returns are what `serde_json::Value` holds of them.
///
/// ```text
/// message.extra.insert("labels", json!({ "a": 1 }));
/// if let Some(mut labels) = message.extra.get_mut("labels") {
///     labels["b"] = json!(2);
/// }
/// ```
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Store>>);

#[derive(Clone, Default)]
struct Store {
    entries: BTreeSet<Entry>,
    /// The place in the order of the next new key.
    next: usize,
    /// Properties in which broken text was replaced, whether they are entries or fields.
    repaired: Vec<Box<str>>,
}

/// A key and its value. One allocation holds both: decoding makes many of these.
#[derive(Clone)]
struct Entry {
    /// The key, and behind it the JSON text of the value.
    text: Box<str>,
    key_length: usize,
    /// The place in the order of the keys.
    order: usize,
    origin: Origin,
}

/// Where an entry comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A caller inserted it: it is sent whatever the field of that name holds.
    Inserted,
    /// It came from a server, and there is nothing wrong with it.
    Unknown,
    /// It came from a server and does not fit its field. The text leads on from the property to
    /// what does not fit in it.
    Misfit(Option<Box<str>>),
    /// The `@type` of a message that was packed into an `Any`: it can be read, and is not sent.
    TypeName,
}

impl Entry {
    fn new(key: &str, json: &str, order: usize, origin: Origin) -> Self {
        let mut text = String::with_capacity(key.len() + json.len());
        text.push_str(key);
        text.push_str(json);
        Self {
            text: text.into(),
            key_length: key.len(),
            order,
            origin,
        }
    }

    fn key(&self) -> &str {
        self.text.get(..self.key_length).unwrap_or_default()
    }

    fn json(&self) -> &str {
        self.text.get(self.key_length..).unwrap_or_default()
    }
}

/// Entries are found by their key.
impl Borrow<str> for Entry {
    fn borrow(&self) -> &str {
        self.key()
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Entry {}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(other.key())
    }
}

impl Extra {
    /// A store with nothing in it.
    pub const fn new() -> Self {
        Self(None)
    }

    /// The value of `key`, parsed.
    pub fn get(&self, key: &str) -> Option<Value> {
        self.get_raw(key).map(parse)
    }

    /// The value of `key` as JSON text, to the byte as it came.
    pub fn get_raw(&self, key: &str) -> Option<&str> {
        self.entry(key).map(Entry::json)
    }

    /// The value of `key` as another type with a JSON form: a message, a number, a list.
    ///
    /// # Errors
    ///
    /// As for [`from_slice`](super::from_slice).
    pub fn get_as<T: Wire>(&self, key: &str) -> Option<Result<T, DecodeError>> {
        let json = self.get_raw(key)?;
        Some(json::decode(json.as_bytes()))
    }

    /// Sets the value of `key`, to be sent whatever the field of that name holds, and returns the
    /// value before.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.put(&key.into(), RawJson::of(&value.into()).as_str())
    }

    /// Sets the value of `key` to JSON text, which is sent as it is; else like
    /// [`insert`](Self::insert). For what a `Value` does not hold: a number of many digits.
    ///
    /// # Errors
    ///
    /// When `json` is not one well-formed JSON value. Nothing is changed then.
    pub fn insert_raw(
        &mut self,
        key: impl Into<String>,
        json: &str,
    ) -> Result<Option<Value>, DecodeError> {
        let json: RawJson = json::decode(json.as_bytes())?;
        Ok(self.put(&key.into(), json.as_str()))
    }

    /// Removes `key` and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let store = self.0.as_mut()?;
        let entry = store.entries.take(key);
        store.repaired.retain(|repaired| **repaired != *key);
        if store.entries.is_empty() && store.repaired.is_empty() {
            self.0 = None;
        }
        entry.map(|entry| parse(entry.json()))
    }

    /// Whether there is a value for `key`.
    pub fn contains_key(&self, key: &str) -> bool {
        self.entry(key).is_some()
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |store| store.entries.len())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Removes everything.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    fn entry(&self, key: &str) -> Option<&Entry> {
        self.0.as_ref()?.entries.get(key)
    }

    fn put(&mut self, key: &str, json: &str) -> Option<Value> {
        let before = self.replace(key, json, Origin::Inserted);
        before.map(|entry| parse(entry.json()))
    }

    fn replace(&mut self, key: &str, json: &str, origin: Origin) -> Option<Entry> {
        let store = self.0.get_or_insert_default();
        // A key that is there already keeps its place in the order.
        let order = store
            .entries
            .get(key)
            .map_or(store.next, |entry| entry.order);
        store.next += 1;
        store.entries.replace(Entry::new(key, json, order, origin))
    }

    /// The entries in the order of their keys.
    fn ordered(&self) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self.0.iter().flat_map(|store| &store.entries).collect();
        entries.sort_unstable_by_key(|entry| entry.order);
        entries
    }
}

/// What decoding and encoding do with a store.
impl Extra {
    /// Roughly what an entry takes, in bytes: its text, and its place in a tree whose nodes may be
    /// half empty.
    pub(crate) fn entry_size(key: &str, json: &str) -> usize {
        key.len() + json.len() + 2 * size_of::<Entry>()
    }

    /// Keeps what a server sent.
    pub(crate) fn keep(&mut self, key: &str, json: &str, origin: Origin) {
        self.replace(key, json, origin);
    }

    /// Marks a property in which broken text was replaced.
    pub(crate) fn mark_repaired(&mut self, property: &str) {
        let store = self.0.get_or_insert_default();
        if !store.repaired.iter().any(|known| **known == *property) {
            store.repaired.push(property.into());
        }
    }

    /// Whether there is anything to consider when the message is written.
    #[inline]
    pub(crate) fn has_store(&self) -> bool {
        self.0.is_some()
    }

    /// The keys that are sent even when the field of that name is set.
    pub(crate) fn forced(&self) -> impl Iterator<Item = &str> {
        let entries = self.0.iter().flat_map(|store| &store.entries);
        entries
            .filter(|entry| entry.origin == Origin::Inserted)
            .map(Entry::key)
    }

    /// The keys that are sent where no field of that name is, with their values as JSON text.
    pub(crate) fn sent(&self) -> impl Iterator<Item = (&str, &str)> {
        let entries = self.ordered().into_iter();
        entries
            .filter(|entry| entry.origin != Origin::TypeName)
            .map(|entry| (entry.key(), entry.json()))
    }

    /// Whether a server sent an object under a key that the type does not know.
    pub(crate) fn has_unknown_object(&self, key: &str) -> bool {
        self.entry(key)
            .is_some_and(|entry| entry.origin == Origin::Unknown && entry.json().starts_with('{'))
    }

    /// Lists what did not fit in the message at `path`. `is_written` says whether the field of a
    /// name is set by now, which then replaces what did not fit.
    pub(crate) fn misfits(
        &self,
        path: &str,
        is_written: impl Fn(&str) -> bool,
        misfits: &mut Vec<Misfit>,
    ) {
        let property = |key: &str| match path {
            "" => key.to_owned(),
            path => format!("{path}.{key}"),
        };
        for entry in self.ordered() {
            if let Origin::Misfit(place) = &entry.origin
                && !is_written(entry.key())
            {
                let place = place.as_deref().unwrap_or_default();
                misfits.push(Misfit::new(property(entry.key()), place, entry.json()));
            }
        }
        let repaired = self.0.iter().flat_map(|store| &store.repaired);
        misfits.extend(repaired.map(|key| Misfit::repaired(property(key))));
    }
}

/// Parses the text of a value. Only a caller can have made one that nests too deeply for that; it
/// is given as text then.
fn parse(json: &str) -> Value {
    json::decode(json.as_bytes()).unwrap_or_else(|_| Value::from(json))
}

/// Equal when the keys and what their values mean are; order and origin do not count.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        let entries = |extra: &Self| extra.0.as_ref().map(|store| store.entries.clone());
        let (own, other) = (entries(self), entries(other));
        let (own, other) = (own.unwrap_or_default(), other.unwrap_or_default());
        own == other
            && own
                .iter()
                .zip(&other)
                .all(|(own, other)| json::same_text(own.json(), other.json()))
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

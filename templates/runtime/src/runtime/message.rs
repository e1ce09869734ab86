//! What every message has in common: how it is read and written, and what it holds beside its fields.
//!
//! Here live the trait that emitted structs implement and the store of extra fields. How JSON is read and written
//! belongs to `json`.

use std::fmt;

use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};
use serde_json::{Map, Value};

use super::json::{self, DecodeError, Reader, Wire, Writer};

/// A message: a struct whose fields are the properties of a JSON object.
///
/// Implemented by emitted code only; what applications use are the structs' own fields, and [`from_slice`], [`to_vec`]
/// and [`to_value`].
pub trait Message {
    /// Reads the value of `key` into its field; `false` when there is none or the value does not fit.
    #[doc(hidden)]
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> bool;

    /// Writes every field.
    #[doc(hidden)]
    fn write(&self, writer: &mut Writer);

    /// The fields beside the known ones.
    fn extra(&self) -> &Extra;

    /// The fields beside the known ones, to be changed.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// A boxed message is written like the message: where messages contain themselves, one of them is boxed.
impl<M: Message + ?Sized> Message for Box<M> {
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> bool {
        (**self).read(key, reader)
    }

    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }

    fn extra(&self) -> &Extra {
        (**self).extra()
    }

    fn extra_mut(&mut self) -> &mut Extra {
        (**self).extra_mut()
    }
}

/// Reads a message, or any other type with a JSON form, from JSON text.
///
/// # Errors
///
/// When the text is not one well-formed JSON document, or not of the type's kind (an array where an object belongs).
pub fn from_slice<T: Wire>(json: &[u8]) -> Result<T, DecodeError> {
    json::decode(json)
}

/// Writes a message, or any other type with a JSON form, as JSON text.
pub fn to_vec<T: Wire>(value: &T) -> Vec<u8> {
    json::encode(value)
}

/// Reads a message, or any other type with a JSON form, from a JSON value.
///
/// # Errors
///
/// When the value is not of the type's kind, or nests deeper than a document may.
pub fn from_value<T: Wire>(value: &Value) -> Result<T, DecodeError> {
    json::decode(&json::encode(value))
}

/// Turns a message, or any other type with a JSON form, into a JSON value.
///
/// # Errors
///
/// When it nests deeper than a document may.
pub fn to_value<T: Wire>(value: &T) -> Result<Value, DecodeError> {
    json::decode(&json::encode(value))
}

/// The serde side of emitted messages and enums: a bridge for other people's code, such as a web framework's JSON type.
#[doc(hidden)]
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    to_value(value)
        .map_err(serde::ser::Error::custom)?
        .serialize(serializer)
}

/// The other direction of [`serialize`].
#[doc(hidden)]
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    from_value(&Value::deserialize(deserializer)?).map_err(serde::de::Error::custom)
}

/// What a message holds beside its fields: every key that its type does not know, and every known key whose value did
/// not fit the field's type.
///
/// All of it is sent back. A key that was [inserted](Self::insert) is sent even when the field of that name is set, so
/// that anything can be forced: an explicit `null`, an empty list, a field newer than this crate. A key that came from
/// the server gives way to the field of that name, once that is set.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Store>>);

#[derive(Clone, Default)]
struct Store {
    entries: Map<String, Value>,
    /// The keys of `entries` that came from the server; few, if any.
    kept: Vec<String>,
}

impl Extra {
    /// A store with nothing in it.
    pub const fn new() -> Self {
        Self(None)
    }

    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.as_ref()?.entries.get(key)
    }

    /// Sets the value of `key`, to be sent whatever the field of that name holds, and returns the value before.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let key = key.into();
        let store = self.0.get_or_insert_default();
        store.kept.retain(|kept| *kept != key);
        store.entries.insert(key, value.into())
    }

    /// Removes `key` and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let store = self.0.as_mut()?;
        store.kept.retain(|kept| kept != key);
        let value = store.entries.remove(key);
        if store.entries.is_empty() {
            self.0 = None;
        }
        value
    }

    /// Whether there is a value for `key`.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |store| store.entries.len())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Removes everything.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// The keys and their values.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.0.as_ref().map(|store| store.entries.iter()))
    }

    /// Keeps what a server sent.
    pub(super) fn keep(&mut self, key: &str, value: Value) {
        let store = self.0.get_or_insert_default();
        if store.entries.insert(key.to_owned(), value).is_none() {
            store.kept.push(key.to_owned());
        }
    }

    /// The keys that are sent even when the field of that name is set.
    pub(super) fn forced(&self) -> impl Iterator<Item = &str> {
        let store = self.0.as_deref().into_iter();
        store
            .flat_map(|store| store.entries.keys().filter(|key| !store.kept.contains(key)))
            .map(String::as_str)
    }
}

/// Equal when the keys and values are; where they came from does not count.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(own), Some(other)) => own.entries == other.entries,
            (own, other) => own.is_none() == other.is_none(),
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a String, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The extra fields that `Extra::iter` goes through.
#[derive(Clone, Debug)]
pub struct Iter<'a>(Option<serde_json::map::Iter<'a>>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a String, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.as_mut()?.next()
    }
}

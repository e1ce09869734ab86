//! What every message has in common: how it is read and written, and what it holds beside its
//! fields.
//!
//! Here live the trait that emitted structs implement and the store of extra fields. How JSON is
//! read and written belongs to `json`.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};
use serde_json::{Map, Value};

use super::json::{self, DecodeError, Reader, Wire, Writer};

/// A message: a struct whose fields are the properties of a JSON object.
///
/// Implemented by emitted code only; what applications use are the structs' own fields, and
/// [`from_slice`], [`to_vec`] and [`to_value`].
pub trait Message {
    /// Reads the value of `key` into its field, and says whether there is one and the value fits.
    /// Where there is none, nothing is read.
    #[doc(hidden)]
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> Outcome<'_>;

    /// Writes every field, between [`Writer::open`] and [`Writer::close`].
    #[doc(hidden)]
    fn write(&self, writer: &mut Writer);
}

/// What came of reading one value of a message, and where to keep it if nothing did.
#[doc(hidden)]
pub struct Outcome<'m> {
    /// Whether the message has a field for the value, and the value fits it.
    pub fits: bool,
    /// The message's extra fields.
    pub extra: &'m mut Extra,
}

/// A boxed message is written like the message: where messages contain themselves, one of them is
/// boxed.
impl<M: Message + ?Sized> Message for Box<M> {
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> Outcome<'_> {
        (**self).read(key, reader)
    }

    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }
}

/// Reads a message, or any other type with a JSON form, from JSON text.
///
/// # Errors
///
/// When the text is not one well-formed JSON document, nests deeper than 128 levels, has an integer
/// of more than 4,300 digits, or is not of the type's kind (an array where an object belongs).
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

/// The `PartialEq` of emitted messages: equal are those that stand for the same JSON.
#[doc(hidden)]
pub fn same(a: &dyn Message, b: &dyn Message) -> bool {
    let (a, b) = (json::encode_message(a), json::encode_message(b));
    // The order of extra fields may differ, and does not count.
    a == b
        || matches!((json::decode::<Value>(&a), json::decode::<Value>(&b)), (Ok(a), Ok(b)) if a == b)
}

/// The `Debug` of emitted messages: the JSON that they stand for, so what is set and nothing else.
#[doc(hidden)]
pub fn debug(message: &dyn Message, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let json = json::encode_message(message);
    if f.alternate()
        && let Ok(json) = json::decode::<Value>(&json)
    {
        return write!(f, "{name} {json:#}");
    }
    // As it would be sent; also where it nests too deeply to be read again.
    write!(f, "{name} {}", String::from_utf8_lossy(&json))
}

/// The serde side of emitted messages: a bridge for other people's code, such as a web framework's
/// JSON type.
#[doc(hidden)]
pub fn serialize<S: Serializer>(message: &dyn Message, serializer: S) -> Result<S::Ok, S::Error> {
    let json = json::decode::<Value>(&json::encode_message(message));
    json.map_err(serde::ser::Error::custom)?
        .serialize(serializer)
}

/// The other direction of [`serialize`].
#[doc(hidden)]
pub fn deserialize<'de, M, D>(deserializer: D) -> Result<M, D::Error>
where
    M: Message + Default,
    D: Deserializer<'de>,
{
    from_value(&Value::deserialize(deserializer)?).map_err(serde::de::Error::custom)
}

/// What a message holds beside its fields: every key that its type does not know, and every known
/// key whose value did not fit the field's type.
///
/// All of it is sent back. A key that was [inserted](Self::insert) is sent even when the field of
/// that name is set, so that anything can be forced: an explicit `null`, an empty list, a field
/// newer than this crate. A key that came from the server gives way to the field of that name, once
/// that is set.
///
/// Numbers are held as `serde_json` holds them, here and wherever a field's type is a
/// [`serde_json::Value`]: one that is no 64-bit integer is the nearest `f64`. A number beyond every
/// `f64`, such as `1e999`, is held, and sent back, as the string of its digits.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Store>>);

#[derive(Clone, Default)]
struct Store {
    entries: Map<String, Value>,
    /// The keys of `entries` that a caller inserted; the others came from a server.
    forced: BTreeSet<String>,
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

    /// Sets the value of `key`, to be sent whatever the field of that name holds, and returns the
    /// value before.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let key = key.into();
        let store = self.0.get_or_insert_default();
        store.forced.insert(key.clone());
        store.entries.insert(key, value.into())
    }

    /// Removes `key` and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let store = self.0.as_mut()?;
        store.forced.remove(key);
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
        store.entries.insert(key.to_owned(), value);
    }

    /// The keys that are sent even when the field of that name is set.
    pub(super) fn forced(&self) -> impl Iterator<Item = &str> {
        let stores = self.0.as_deref().into_iter();
        stores.flat_map(|store| store.forced.iter().map(String::as_str))
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

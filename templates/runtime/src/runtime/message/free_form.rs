//! Free-form JSON objects: fields of type `google.protobuf.Struct` or `Any`, whose keys no document
//! lists.
//!
//! Their Rust type is `serde_json::Map`. This module converts a caller's types to and from it, and
//! has the functions behind the setters of such fields. A setter takes any JSON, because a caller
//! may have a `Value`. A value that is no object does not fit the field and is kept in `extra`, from
//! where it is sent.

use std::collections::BTreeMap;

use serde_core::de::DeserializeOwned;
use serde_core::{Serialize, ser};
use serde_json::{Error, Map, Value};

use super::Extra;

/// Turns a struct, a message, or another value that serialises as a JSON object into a map, for
/// fields of free-form JSON. [`from_map`] is the reverse.
///
/// # Errors
///
/// When the value serialises as another kind of JSON, has a map with keys that are no strings, or
/// its own `Serialize` fails.
pub fn to_map<T: Serialize + ?Sized>(value: &T) -> Result<Map<String, Value>, Error> {
    let found = match serde_json::to_value(value)? {
        Value::Object(map) => return Ok(map),
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
    };
    Err(ser::Error::custom(format_args!(
        "expected a struct or map, which is a JSON object, but the value serialises as {found}"
    )))
}

/// Reads a struct, a message, or another type that deserialises from a JSON object, from the content
/// of a field of free-form JSON: a payload, the parameters of an intent, the response of an
/// operation. [`to_map`] is the reverse.
///
/// # Errors
///
/// When the object does not fit the type: a property is missing or has a value of another type.
pub fn from_map<T: DeserializeOwned>(map: &Map<String, Value>) -> Result<T, Error> {
    T::deserialize(map)
}

/// The new content of a field for one object, after a setter was called with `value`. A value that
/// is no object is put into `extra` under `key`, the name of the property.
#[doc(hidden)]
pub fn object(extra: &mut Extra, key: &str, value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(map) => {
            extra.remove(key);
            Some(map)
        }
        other => {
            extra.insert(key, other);
            None
        }
    }
}

/// The new content of a field for a list of objects, as in [`object`]. One item that is no object
/// puts the whole list into `extra`, because the order counts.
#[doc(hidden)]
pub fn objects<V: Into<Value>>(
    extra: &mut Extra,
    key: &str,
    values: impl IntoIterator<Item = V>,
) -> Vec<Map<String, Value>> {
    let values = values.into_iter().map(V::into).collect();
    list_of_objects(extra, key, values)
}

/// The new content of a field for a map of objects, as in [`objects`].
#[doc(hidden)]
pub fn objects_by_key<K: Into<String>, V: Into<Value>>(
    extra: &mut Extra,
    key: &str,
    values: impl IntoIterator<Item = (K, V)>,
) -> BTreeMap<String, Map<String, Value>> {
    let values = values.into_iter();
    let values = values.map(|(key, value)| (key.into(), value.into()));
    map_of_objects(extra, key, values.collect())
}

fn list_of_objects(extra: &mut Extra, key: &str, values: Vec<Value>) -> Vec<Map<String, Value>> {
    if !values.iter().all(Value::is_object) {
        extra.insert(key, values);
        return Vec::new();
    }
    extra.remove(key);
    values.into_iter().filter_map(into_object).collect()
}

fn map_of_objects(
    extra: &mut Extra,
    key: &str,
    values: Map<String, Value>,
) -> BTreeMap<String, Map<String, Value>> {
    if !values.values().all(Value::is_object) {
        extra.insert(key, values);
        return BTreeMap::new();
    }
    extra.remove(key);
    let values = values.into_iter();
    values
        .filter_map(|(key, value)| Some((key, into_object(value)?)))
        .collect()
}

fn into_object(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(map) => Some(map),
        _ => None,
    }
}

//! The trait of all messages: reading, writing and extra fields.
//!
//! This module has the trait that emitted structs implement, and the functions that convert
//! messages from and to JSON. `extra` has the store of extra fields, `free_form` the fields that
//! hold any JSON object, `json` the reader and the writer.

mod extra;
mod free_form;
mod misfit;

use std::fmt;

use serde_core::{Deserialize as _, Deserializer, Serialize as _, Serializer};
use serde_json::Value;

use super::json::{self, DecodeError, Reader, Wire, Writer};

pub use extra::{Extra, IntoIter, Iter};
pub(crate) use extra::{Origin, Shared};
pub use free_form::{from_map, object, objects, objects_by_key, to_map};
pub use misfit::Misfit;

/// A message: a struct whose fields are the properties of a JSON object.
///
/// Implemented by emitted code only. Applications use the fields of the structs, [`from_slice`],
/// [`to_vec`] and [`to_value`], and [`misfits`](Self::misfits).
pub trait Message {
    /// Reads the value of `key` into its field, and returns whether there is such a field and the
    /// value fits it. Without such a field, nothing is read.
    #[doc(hidden)]
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> Outcome<'_>;

    /// Writes every field, between [`Writer::open`] and [`Writer::close`].
    #[doc(hidden)]
    fn write(&self, writer: &mut Writer);

    /// Whether the type has properties: emitted for those that have none.
    #[doc(hidden)]
    fn has_properties() -> bool
    where
        Self: Sized,
    {
        true
    }

    /// The number of bytes that an empty message allocates: 0, unless it is boxed.
    #[doc(hidden)]
    fn allocation() -> usize
    where
        Self: Sized,
    {
        0
    }

    /// The values that did not fit their fields when this message was read from JSON, in this message
    /// and in all messages in it: a time that is not a time, a list with an element of another type,
    /// a string with broken text.
    ///
    /// Decoding does not fail for such a value. The field is empty, and the value is in the `extra`
    /// of the message that has the field, and is sent back from there. Setting the field replaces
    /// it.
    ///
    /// ```text
    /// let page: ListThingsResponse = from_slice(br#"{"things": [{"createTime": "soon"}]}"#)?;
    /// page.misfits()[0].path()    // things[0].createTime
    /// page.misfits()[0].json()    // Some("\"soon\"")
    /// ```
    fn misfits(&self) -> Vec<Misfit>
    where
        Self: Sized,
    {
        json::misfits(self)
    }
}

/// The result of reading one value of a message, and the store for values that no field holds.
#[doc(hidden)]
pub struct Outcome<'m> {
    /// Whether the message has a field for the value, and the value fits it.
    pub fits: bool,
    /// The message's extra fields.
    pub extra: &'m mut Extra,
}

/// A boxed message is written like the message. Boxes break cycles of messages that contain
/// themselves.
impl<M: Message> Message for Box<M> {
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> Outcome<'_> {
        (**self).read(key, reader)
    }

    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }

    fn has_properties() -> bool {
        M::has_properties()
    }

    fn allocation() -> usize {
        size_of::<M>() + M::allocation()
    }
}

/// Reads a message, or any other type with a JSON form, from JSON text.
///
/// Unknown properties and values that do not fit are kept: see [`Extra`] and [`Message::misfits`].
/// The few spellings that change on the way back are [listed](crate::runtime::json).
///
/// # Errors
///
/// When the text is not one well-formed JSON document, nests deeper than 128 levels, has an integer
/// of more than 4,300 digits, is not of the type's kind (an array where an object belongs), or when
/// it would take more memory than [allowed](crate::runtime::json#limits).
pub fn from_slice<T: Wire>(json: &[u8]) -> Result<T, DecodeError> {
    json::decode(json)
}

/// Writes a message, or any other type with a JSON form, as JSON text.
pub fn to_vec<T: Wire>(value: &T) -> Vec<u8> {
    json::encode(value)
}

/// Reads a message, or any other type with a JSON form, from a JSON value.
///
/// Numbers have the precision of the value. The `@type` of a message that was packed into an `Any`
/// is not part of the message: `extra` shows it, and it is not sent.
///
/// # Errors
///
/// When the value is not of the type's kind, or nests deeper than a document may.
pub fn from_value<T: Wire>(value: &Value) -> Result<T, DecodeError> {
    json::decode(&json::encode(value))
}

/// Turns a message, or any other type with a JSON form, into a JSON value. Numbers of unknown fields
/// become what the value can hold of them.
///
/// # Errors
///
/// When it nests deeper than a document may.
pub fn to_value<T: Wire>(value: &T) -> Result<Value, DecodeError> {
    json::decode(&json::encode(value))
}

/// The `PartialEq` of emitted messages: two messages are equal when their JSON has the same
/// meaning. Times are compared as points in time, numbers by their value, and `NaN` equals itself.
/// So a message equals its copy through JSON.
#[doc(hidden)]
pub fn same<M: Message + Default>(a: &M, b: &M) -> bool {
    json::same_message(a, b, [&mut M::default(), &mut M::default()])
}

/// The `Debug` of emitted messages: their JSON, which shows only fields that are set.
#[doc(hidden)]
pub fn debug(message: &dyn Message, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let json = json::encode_message(message);
    if f.alternate()
        && let Ok(json) = json::decode::<Value>(&json)
    {
        return write!(f, "{name} {json:#}");
    }
    // The text that would be sent, even if it nests too deeply to be read again.
    write!(f, "{name} {}", String::from_utf8_lossy(&json))
}

/// The serde side of emitted messages, for other libraries' code, such as a web framework's JSON
/// type. It goes through a `Value`, so numbers have its precision.
#[doc(hidden)]
pub fn serialize<S: Serializer>(message: &dyn Message, serializer: S) -> Result<S::Ok, S::Error> {
    let json = json::decode::<Value>(&json::encode_message(message));
    json.map_err(serde_core::ser::Error::custom)?
        .serialize(serializer)
}

/// The other direction of [`serialize`].
#[doc(hidden)]
pub fn deserialize<'de, M, D>(deserializer: D) -> Result<M, D::Error>
where
    M: Message + Default,
    D: Deserializer<'de>,
{
    from_value(&Value::deserialize(deserializer)?).map_err(serde_core::de::Error::custom)
}

//! The JSON core: what reads a response body into types and writes types as a request body.
//!
//! Here live the pull reader, the writer and the wire form of every field type. Nothing here knows
//! HTTP, and nothing knows a particular API: emitted code reaches this module through
//! [`Message`] and [`Wire`] alone. The parser itself is `jiter`;
//! no tokenizer belongs here.

mod containers;
mod error;
mod reader;
mod scalars;
mod wire;
mod writer;

pub use error::DecodeError;
pub use reader::Reader;
pub use wire::{Field, Wire};
pub use writer::Writer;

use crate::runtime::message::Message;

/// Reads one JSON document.
///
/// An empty body stands for the type's [`Wire::absent`] value, because servers answer some calls
/// without a body.
///
/// # Errors
///
/// When `body` is not one well-formed JSON document, nests deeper than 128 levels, has an integer
/// of more than 4,300 digits, or when its outermost value is of another kind than `T`. A field
/// inside a message never fails the whole: what does not fit its type is kept in the message's
/// `extra`.
pub fn decode<T: Wire>(body: &[u8]) -> Result<T, DecodeError> {
    if body.iter().all(u8::is_ascii_whitespace)
        && let Some(absent) = T::absent()
    {
        return Ok(absent);
    }
    let text = match std::str::from_utf8(body) {
        Ok(text) => text,
        Err(error) => {
            return Err(DecodeError::new(
                "invalid UTF-8".to_owned(),
                body,
                error.valid_up_to(),
            ));
        }
    };
    let mut reader = Reader::new(text);
    let value = T::read(&mut reader);
    reader.finish(value)
}

/// Writes a message whose type does not matter, without white space.
pub(crate) fn encode_message(message: &dyn Message) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.object(message);
    writer.finish()
}

/// Writes one JSON document, without white space.
pub fn encode<T: Wire>(value: &T) -> Vec<u8> {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.finish()
}

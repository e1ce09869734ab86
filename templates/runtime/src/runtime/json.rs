//! The JSON core: reads response bodies into types, and writes types as request bodies.
//!
//! The pull reader, the writer and the wire form of every field type live here. This module is
//! independent of HTTP and of any API: emitted code uses it only through [`Message`] and [`Wire`].
//! The tokenizer is the crate `jiter`.
//!
//! # What is read, and what is sent back
//!
//! Every value of a document ends up in one of three places: in its field; or, if the property is
//! unknown or its value does not fit the field, in the message's `extra` as the received text; or
//! in an error. Values in `extra` are sent back byte for byte. Values in fields are sent back
//! unchanged, with the exceptions below. The list is complete.
//!
//! | received | sent back | reason |
//! |---|---|---|
//! | `null` for a known property | left out | proto3 JSON: `null` means absent. A property of type `any` keeps it, and so does an enum whose only value is `NULL_VALUE` |
//! | `[]` for a known property | left out | an empty list means absent, and some servers write `[]` for an empty object. A list of `any` is a value of its own and keeps it |
//! | `"NULL_VALUE"` for an enum whose only value that is | `null` | the form in which proto3 JSON writes it |
//! | a known number in another spelling: `5.0`, `1e2` or `"5"` for an `int32`, `5` for an `int64`, `"1.5"` or `1.0` for a `double` | `5`, `100`, `5`, `"5"`, `1.5`, `1` | a Rust number does not hold its spelling; the value is the same, and a float is the nearest one |
//! | base64 in the standard alphabet, or without padding | URL-safe with padding | a field holds the bytes; Discovery documents define `byte` as URL-safe base64 |
//! | half of a surrogate pair (`"a\ud83d"`), or bytes that are not UTF-8, in a string or a key | U+FFFD | Rust's strings are UTF-8; the property counts as a misfit |
//! | a number in a free-form value (a field of type `Value` or `Map`) | what `serde_json::Value` holds of it: an integer, or the nearest `f64`; beyond that a string of its digits | the type is that crate's; all digits are kept where its feature `arbitrary_precision` is on |
//! | a key twice in one object | once, with the last value | as JavaScript and protobuf do |
//! | `@type` in the outermost object, where the schema has no such property | left out; `extra` shows it | it names the type of a message that was packed into an `Any`, and servers refuse it where the message stands alone |
//! | white space outside of values that are kept; the order of keys; the escapes of strings that fit | ours | JSON gives them no meaning |
//! | a byte order mark at the start of a document | left out | RFC 8259, section 8.1 |
//!
//! Through serde's own traits (`serde_json::from_value`, a web framework's JSON type) a document
//! goes through `serde_json::Value` first, so numbers of unknown properties are also rounded as in
//! a `Value`.
//!
//! [`Message::misfits`] lists the values that did not fit.
//!
//! # Limits
//!
//! A document nests at most 128 levels deep, and an integer has at most 4,300 digits. The memory
//! that decoding allocates is counted: lists, maps, boxed messages and the contents of `extra`.
//! More than eight times the limit on the response size (`with_max_response_size`, 256 MiB by
//! default) is an error; a limit below 64 KiB counts as 64 KiB here. Each byte of a document is
//! tokenized once.

mod compare;
mod containers;
mod decimal;
mod error;
mod raw;
mod reader;
mod repair;
mod scalars;
mod wire;
mod writer;

use std::cell::Cell;

pub use error::DecodeError;
pub(crate) use raw::RawJson;
pub use reader::Reader;
pub use wire::{Field, Wire};
pub use writer::Writer;
pub(crate) use writer::{Found, Reach};

pub(crate) use compare::{same_message, same_text};
use error::Kind;

use crate::runtime::clock::StepClock;
use crate::runtime::message::{Message, Misfit};
use crate::runtime::transport::MAX_BODY;

/// Reads one JSON document.
///
/// An empty body stands for the type's [`Wire::absent`] value.
///
/// # Errors
///
/// When `body` is not one well-formed JSON document, nests deeper than 128 levels, has an integer
/// of more than 4,300 digits, when its outermost value is of another kind than `T`, or when
/// decoding it would allocate more than [its limit](self#limits). A value inside a message never
/// fails the whole document: if it does not fit its field, it is kept in the message's `extra`.
pub fn decode<T: Wire>(body: &[u8]) -> Result<T, DecodeError> {
    if is_blank(body)
        && let Some(absent) = T::absent()
    {
        return Ok(absent);
    }
    document(body, body.len().max(MAX_BODY), T::read)
}

/// Reads one JSON document like [`decode`], with a budget for a limit of `limit` bytes on the
/// response size. The document itself may be of any size.
///
/// # Errors
///
/// As for [`decode`].
pub fn decode_within<T: Wire>(body: &[u8], limit: usize) -> Result<T, DecodeError> {
    document(body, limit, T::read)
}

/// Reads a detail of an error: a message that keeps its `@type`. It is displayed, and never sent.
pub(crate) fn decode_detail<T: Wire>(body: &[u8]) -> Result<T, DecodeError> {
    document(body, body.len().max(MAX_BODY), |reader| {
        reader.keep_type_name();
        T::read(reader)
    })
}

/// The conditions for reading the body of a response.
pub(crate) struct Conditions<'c> {
    /// Whether the HTTP status is 204, No Content.
    pub(crate) no_content: bool,
    /// The limit on the size of the response, in bytes.
    pub(crate) limit: usize,
    /// The remaining time.
    pub(crate) clock: &'c StepClock,
    /// The memory that was allocated before, for other parts of the response, in bytes.
    spent: Cell<usize>,
}

impl<'c> Conditions<'c> {
    /// The conditions for a response, or a part of one, with a budget of its own.
    pub(crate) fn new(limit: usize, clock: &'c StepClock) -> Self {
        Conditions {
            no_content: false,
            limit,
            clock,
            spent: Cell::new(0),
        }
    }
}

#[cfg(feature = "_streams")]
/// Makes room for one more item of a list of parts of a response.
pub(crate) fn make_room<T>(
    items: &mut Vec<T>,
    conditions: &Conditions<'_>,
) -> Result<(), DecodeError> {
    let mut reader = Reader::new("", &[], conditions.limit, None);
    reader.spend(conditions.spent.get());
    let has_room = reader.make_room(items);
    conditions.spent.set(reader.spent());
    reader.finish(has_room.then_some(()))
}

/// Reads the body of a successful response. If the deadline passes before the end of the body, the
/// result is an error, and the clock reports it.
///
/// # Errors
///
/// Those of [`decode`], and a response without content although its type has properties: an empty
/// body, `null`, or only an `error` that is not in the schema.
pub(crate) fn decode_response<T: Wire>(
    body: &[u8],
    conditions: &Conditions<'_>,
) -> Result<T, DecodeError> {
    let Conditions {
        no_content,
        limit,
        clock,
        ref spent,
    } = *conditions;
    let body = without_mark(body);
    let blank = is_blank(body);
    if (no_content && blank || !T::has_properties() && (blank || body.trim_ascii() == b"null"))
        && let Some(absent) = T::absent()
    {
        return Ok(absent);
    }
    let silent = |reason: &str| DecodeError::new(Kind::NoContent, reason.to_owned(), &[], 0);
    if blank {
        return Err(silent(
            "the body is empty, and the method's response is not",
        ));
    }
    let value = document_before(body, limit, Some((clock, spent)), T::read);
    let value = value.map_err(|error| match error.kind() {
        Kind::WrongType if T::has_properties() && is_array(body) => {
            error.explained(UNEXPECTED_ARRAY)
        }
        _ => error,
    })?;
    if T::has_properties() && starts_with_error(body) && shows_only_error(&value) {
        return Err(silent(
            "the body holds an `error` and nothing else, although the status is a success",
        ));
    }
    Ok(value)
}

/// Why the response of a method that declares one object is an array.
const UNEXPECTED_ARRAY: &str = "an array in place of one object; if the method returns a stream of messages \
    although its document does not say so, add it to `[[stream]]` in errata.toml or apis.toml of the \
    generator, and generate the crate again";

/// Whether a body begins with an array.
fn is_array(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"[")
}

/// Whether the first key of an object is `error`.
fn starts_with_error(body: &[u8]) -> bool {
    let inner = body.trim_ascii().strip_prefix(b"{").map(<[u8]>::trim_ascii);
    inner.is_some_and(|inner| inner.starts_with(b"\"error\""))
}

/// Whether a message has no field set and holds an unknown `error` object.
fn shows_only_error<T: Wire>(value: &T) -> bool {
    let found = surface(value);
    found.fields == 0 && found.has_unknown_error
}

/// Examines the outermost message only, so it is cheap for any size.
pub(crate) fn surface<T: Wire>(value: &T) -> Found {
    let mut writer = Writer::walking(Reach::Outermost);
    if T::has_properties() {
        value.write(&mut writer);
    }
    writer.into_found()
}

/// Looks for misfits in the messages on the way to a property, given by its path, and in no others.
pub(crate) fn misfits_along<T: Wire>(value: &T, path: &'static str) -> Vec<Misfit> {
    let mut writer = Writer::walking(Reach::Along(path));
    if T::has_properties() {
        value.write(&mut writer);
    }
    writer.into_found().misfits
}

/// Looks for misfits in a message, however deep they are.
pub(crate) fn misfits(message: &dyn Message) -> Vec<Misfit> {
    let mut writer = Writer::walking(Reach::Everything);
    writer.object(message);
    writer.into_found().misfits
}

/// Reads the elements of a list separately: `None` stands for an element that does not fit. The
/// result is `None` if the value is not a list.
pub(crate) fn elements<T>(
    json: &str,
    read: impl Fn(&mut Reader<'_>) -> Option<T>,
) -> Option<Vec<Option<T>>> {
    document(json.as_bytes(), json.len().max(MAX_BODY), |reader| {
        reader.list(|items, reader| {
            items.push(read(reader));
            reader.is_sound()
        })
    })
    .ok()
}

/// Reads the entries of a map separately, like [`elements`].
pub(crate) fn entries<T>(
    json: &str,
    read: impl Fn(&mut Reader<'_>) -> Option<T>,
) -> Option<Vec<(String, Option<T>)>> {
    document(json.as_bytes(), json.len().max(MAX_BODY), |reader| {
        reader.map(|reader| {
            let value = read(reader);
            reader.is_sound().then_some(value)
        })
    })
    .ok()
}

/// A text as a JSON string, for use in a path.
pub(crate) fn quote(text: &str) -> String {
    String::from_utf8(encode(&text.to_owned())).unwrap_or_default()
}

fn is_blank(body: &[u8]) -> bool {
    body.iter().all(u8::is_ascii_whitespace)
}

/// A document without the byte order mark that some servers and editors put before it.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Reads one document with `read`. If a string in it is broken, a repaired copy is read.
fn document<T>(
    body: &[u8],
    limit: usize,
    read: impl Fn(&mut Reader<'_>) -> Option<T>,
) -> Result<T, DecodeError> {
    document_before(body, limit, None, read)
}

/// [`document`], with a deadline and the memory that was allocated before.
fn document_before<T>(
    body: &[u8],
    limit: usize,
    shared: Option<(&StepClock, &Cell<usize>)>,
    read: impl Fn(&mut Reader<'_>) -> Option<T>,
) -> Result<T, DecodeError> {
    let body = without_mark(body);
    let clock = shared.map(|(clock, _)| clock);
    let before = shared.map_or(0, |(_, spent)| spent.get());
    let read = |reader: &mut Reader<'_>| {
        reader.spend(before);
        let value = read(reader);
        if let Some((_, spent)) = shared {
            spent.set(reader.spent());
        }
        value
    };
    if let Ok(text) = std::str::from_utf8(body) {
        let mut reader = Reader::new(text, &[], limit, clock);
        let value = read(&mut reader);
        match reader.finish(value) {
            Err(error) if error.kind() == Kind::BrokenText => {}
            result => return result,
        }
    }
    let repaired = repair::repair(body);
    let mut reader = Reader::new(&repaired.text, &repaired.places, limit, clock);
    let value = read(&mut reader);
    reader.finish(value)
}

/// Reads a document into a message of any type.
pub(crate) fn decode_message(body: &[u8], message: &mut dyn Message) -> Result<(), DecodeError> {
    // The message is filled in place, so it must not be filled twice. The text was written by this
    // crate, so no string in it is broken.
    let text = std::str::from_utf8(body).unwrap_or_default();
    let mut reader = Reader::new(text, &[], body.len().max(MAX_BODY), None);
    let read = reader.object(message);
    reader.finish(read.then_some(()))
}

/// Writes a message of any type, without white space.
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

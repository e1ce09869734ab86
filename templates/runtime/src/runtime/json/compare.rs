//! JSON documents, and messages, compared by meaning: the order of keys, white space, escapes and
//! the spelling of numbers and times do not count.
//!
//! `serde_json::Value` cannot be used: it rounds numbers, and the equality of its numbers depends
//! on its features.

use std::collections::BTreeMap;

use jiter::Peek;

use super::decimal::Decimal;
use super::{Reader, Writer, decode_message, document, encode_message};
use crate::runtime::message::Message;
use crate::runtime::transport::MAX_BODY;

/// A document, for comparison only.
#[derive(Debug, PartialEq)]
enum Meaning {
    Null,
    Bool(bool),
    Number(Decimal),
    Text(String),
    List(Vec<Meaning>),
    Object(BTreeMap<String, Meaning>),
}

impl Meaning {
    fn of(json: &[u8]) -> Option<Self> {
        document(json, json.len().max(MAX_BODY), Self::read).ok()
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.peek()? {
            Peek::Null => reader.null().then_some(Self::Null),
            Peek::True | Peek::False => reader.boolean().map(Self::Bool),
            Peek::String => reader.string().map(Self::Text),
            Peek::Array => reader
                .list(|items, reader| Self::read(reader).map(|item| items.push(item)).is_some())
                .map(Self::List),
            Peek::Object => reader.map(Self::read).map(Self::Object),
            _ => Decimal::parse(reader.number()?).map(Self::Number),
        }
    }
}

/// Whether two well-formed JSON texts mean the same.
pub(crate) fn same_text(a: &str, b: &str) -> bool {
    a == b
        || match (Meaning::of(a.as_bytes()), Meaning::of(b.as_bytes())) {
            (Some(a), Some(b)) => a == b,
            // The text nests too deeply to be read, so only the texts are compared.
            _ => false,
        }
}

/// Whether two messages of one type mean the same: whether a reader of their JSON would get the
/// same. `fresh` are two messages of that type with nothing set.
///
/// Comparing fields would be wrong: a caller can force a value with an extra field, and after a
/// round trip the same value is in the field.
pub(crate) fn same_message(
    a: &dyn Message,
    b: &dyn Message,
    [fresh_a, fresh_b]: [&mut dyn Message; 2],
) -> bool {
    let (a, b) = (encode_message(a), encode_message(b));
    if a == b {
        return true;
    }
    match (reread(&a, fresh_a), reread(&b, fresh_b)) {
        (Some(a), Some(b)) => a == b,
        // The text nests too deeply to be read, as above.
        _ => false,
    }
}

/// The meaning of `json` as canonical text. Times are compared as points in time, so they are
/// written again.
fn reread(json: &[u8], fresh: &mut dyn Message) -> Option<Meaning> {
    decode_message(json, fresh).ok()?;
    let mut writer = Writer::canonical();
    writer.object(fresh);
    Meaning::of(&writer.finish())
}

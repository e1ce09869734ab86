//! Decodes the messages of a stream, and describes what cannot be decoded.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::Response as HttpResponse;

use super::scanner::{Flaw, Layout, Scanner};
use crate::runtime::error::Error;
use crate::runtime::json::{self, Conditions, DecodeError, RawJson, Wire};
use crate::runtime::send::Undecoded;

/// Decodes a message.
pub(super) type Read<T> = fn(&[u8], Layout, &Conditions<'_>) -> Result<T, Unread>;

/// Why a message is not decoded.
pub(super) enum Unread {
    /// It is not the expected JSON.
    Decode(DecodeError),
    /// It is an error in place of a message.
    ServiceError,
}

/// Reads all messages of a response that has been read to its end.
pub(super) fn read_all<T: Wire>(undecoded: &Undecoded<'_>) -> Result<Vec<T>, Error> {
    let conditions = &undecoded.conditions;
    let mut scanner = Scanner::new(conditions.limit);
    let mut rest = undecoded.response.body().clone();
    let mut messages = Vec::new();
    while let Some(text) = next_text(&mut scanner, &mut rest, messages.len(), undecoded)? {
        let message = json::make_room(&mut messages, conditions)
            .map_err(Unread::Decode)
            .and_then(|()| read(&text, scanner.layout(), conditions));
        match message {
            Ok(message) => messages.push(message),
            Err(unread) => {
                let response = with_body(undecoded.response, text);
                return Err(unread.into_error(response, messages.len() as u64 + 1));
            }
        }
    }
    Ok(messages)
}

/// The text of the next message; `None` at the end of the body. `received` messages came before.
fn next_text(
    scanner: &mut Scanner,
    rest: &mut Bytes,
    received: usize,
    undecoded: &Undecoded<'_>,
) -> Result<Option<Bytes>, Error> {
    let text = match scanner.next(rest) {
        Ok(None) => scanner.finish().map(|()| None),
        result => result,
    };
    text.map_err(|flaw| {
        let response = undecoded.response.clone();
        flawed(flaw, scanner, response, received as u64)
    })
}

/// Status and headers of a response with another body.
fn with_body(response: &HttpResponse<Bytes>, body: Bytes) -> HttpResponse<Bytes> {
    let mut other = HttpResponse::new(body);
    *other.status_mut() = response.status();
    *other.headers_mut() = response.headers().clone();
    other
}

/// Decodes a message.
pub(super) fn read<T: Wire>(
    message: &[u8],
    layout: Layout,
    conditions: &Conditions<'_>,
) -> Result<T, Unread> {
    let value = match json::decode_response::<T>(message, conditions) {
        Ok(value) if json::surface(&value).fields > 0 => return Ok(value),
        Err(cause) if cause.is_no_content() => return Err(Unread::ServiceError),
        value => value,
    };
    // The type knows nothing of it, so it may be something else than a message.
    let value = match envelope(message, layout) {
        Envelope::None => value,
        Envelope::Error => return Err(Unread::ServiceError),
        Envelope::Result(inner) => json::decode_response(inner.as_str().as_bytes(), conditions),
    };
    value.map_err(Unread::Decode)
}

/// What stands around a message, or in place of it.
enum Envelope {
    None,
    /// `{"error": {..}}`
    Error,
    /// `{"result": ..}` with the message in it. Only a sequence of objects has it.
    Result(RawJson),
}

fn envelope(message: &[u8], layout: Layout) -> Envelope {
    let properties = json::decode::<BTreeMap<String, RawJson>>(message);
    let mut properties = properties.unwrap_or_default().into_iter();
    match (properties.next(), properties.next()) {
        (Some((key, value)), None) if key == "error" && value.as_str().starts_with('{') => {
            Envelope::Error
        }
        (Some((key, value)), None) if key == "result" && layout == Layout::Objects => {
            Envelope::Result(value)
        }
        _ => Envelope::None,
    }
}

impl Unread {
    /// The error of message `number`, from 1. The body of `response` is the message.
    pub(super) fn into_error(self, response: HttpResponse<Bytes>, number: u64) -> Error {
        match self {
            Unread::Decode(cause) => Error::unreadable_message(response, cause, number),
            Unread::ServiceError => Error::in_stream(response, number),
        }
    }
}

/// The error of a body that cannot be cut further, after `received` messages.
pub(super) fn flawed(
    flaw: Flaw,
    scanner: &Scanner,
    response: HttpResponse<Bytes>,
    received: u64,
) -> Error {
    let unexpected = |problem: &str| {
        let at = scanner.examined();
        format!("{problem} at byte {at} of the body, {}", after(received))
    };
    match flaw {
        Flaw::NoStream => {
            let text = "it is neither a JSON array nor a sequence of JSON objects".to_owned();
            Error::not_a_stream(response, &text)
        }
        Flaw::Separator => Error::not_a_stream(response, &unexpected("unexpected data")),
        Flaw::Trailing => {
            let text = unexpected("unexpected data after the end of the array");
            Error::not_a_stream(response, &text)
        }
        Flaw::TooLarge => {
            let response = response.map(|_| Bytes::new());
            Error::message_too_large(response, received + 1, scanner.limit())
        }
        Flaw::InMessage => {
            let place = format!("inside of message {}", received + 1);
            Error::stream_ended_early(response, &format!("{place}, {}", after(received)))
        }
        Flaw::InArray => {
            let place = "before the end of the array";
            Error::stream_ended_early(response, &format!("{place}, {}", after(received)))
        }
    }
}

/// How far a stream had come, for errors.
pub(super) fn after(received: u64) -> String {
    match received {
        0 => "before the first message".to_owned(),
        1 => "after 1 message".to_owned(),
        received => format!("after {received} messages"),
    }
}

//! The errors of streams of messages.

use std::fmt;

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::Value;

use super::exchange::Exchange;
use super::{Error, Kind};
use crate::runtime::code::Code;
use crate::runtime::json::{self, DecodeError};

impl Error {
    /// The body of a successful response cannot be cut into messages.
    pub(crate) fn not_a_stream(response: Response<Bytes>, problem: &dyn fmt::Display) -> Self {
        let text = format!("the response is not a stream of messages: {problem}");
        Self::new(Kind::Decode, text).with_response(response)
    }

    /// Message `number` of a stream, from 1, cannot be decoded. It is the body of `response`.
    pub(crate) fn unreadable_message(
        response: Response<Bytes>,
        cause: DecodeError,
        number: u64,
    ) -> Self {
        let text = format!("message {number} of the stream cannot be read: {cause}");
        let error = Self::new(Kind::Decode, text).with_response(response);
        error.caused_by(cause)
    }

    /// Message `number` of a stream, from 1, is larger than `limit`, in bytes.
    pub(crate) fn message_too_large(response: Response<Bytes>, number: u64, limit: usize) -> Self {
        let text =
            format!("message {number} of the stream is larger than the limit of {limit} bytes");
        Self::new(Kind::BodyTooLarge, text).with_response(response)
    }

    /// The body of a successful response ended too early. `place` tells where.
    pub(crate) fn stream_ended_early(response: Response<Bytes>, place: &dyn fmt::Display) -> Self {
        let text = format!("the response broke off: it ended {place}");
        Self::new(Kind::Transport(Exchange::default()), text).with_response(response)
    }

    /// The service sent an error, the body of `response`, in place of message `number`, from 1.
    pub(crate) fn in_stream(mut response: Response<Bytes>, number: u64) -> Self {
        // The response began as a success. The status of the error tells what the call failed with.
        *response.status_mut() = http_status(response.body());
        let place = format!("sent in place of message {number} of the stream");
        Self::response(response).with_note(&place)
    }
}

/// The HTTP status of an error that is sent inside of a body: the one that it names, or else that of
/// its canonical code.
fn http_status(body: &[u8]) -> StatusCode {
    let body: Value = json::decode(body).unwrap_or_default();
    let error = body.get("error").unwrap_or(&Value::Null);
    // grpc-gateway: `code` is canonical, and older versions have `http_code` beside `grpc_code`.
    let numbers = ["code", "http_code"].map(|key| error.get(key).and_then(Value::as_i64));
    let named = numbers.into_iter().flatten().find_map(|number| {
        let number = u16::try_from(number).ok().filter(|it| *it >= 400)?;
        StatusCode::from_u16(number).ok()
    });
    let name = error.get("status").and_then(Value::as_str);
    let number = numbers[0].and_then(|number| i32::try_from(number).ok());
    let code = name.map(Code::from_name).or(number.map(Code::from_number));
    named.unwrap_or_else(|| code.unwrap_or(Code::Unknown).http_status())
}

//! What a call tells `tracing`: one span for the call, one for each attempt.
//!
//! Method, host, HTTP status and the number of the attempt are in them. Never in them: URLs, headers,
//! bodies, or anything that a caller or a server wrote.

use std::time::Duration;

use http::StatusCode;
use tracing::Span;
use tracing::field::Empty;

use crate::runtime::error::Error;

/// Everything that this crate says goes by its name.
const TARGET: &str = env!("CARGO_PKG_NAME");

/// The span of a call, with all of its attempts.
pub(crate) fn call(method: &'static str) -> Span {
    tracing::info_span!(target: TARGET, "call", method, host = Empty, status = Empty, attempts = Empty)
}

/// The span of an attempt, inside that of its call.
pub(crate) fn attempt(call: &Span, number: u32, host: Option<&str>) -> Span {
    call.record("host", host);
    tracing::info_span!(target: TARGET, parent: call, "attempt", attempt = number, host, status = Empty)
}

/// Notes the status of a response, in the span of its attempt.
pub(crate) fn status(attempt: &Span, status: StatusCode) {
    attempt.record("status", status.as_u16());
}

/// Notes how a call has ended, in its span.
pub(crate) fn end(call: &Span, status: Option<StatusCode>, attempts: u32) {
    call.record("attempts", attempts);
    if let Some(status) = status {
        call.record("status", status.as_u16());
    }
}

/// Says that an attempt has failed and the call goes on.
pub(crate) fn retry(error: &Error, delay: Duration) {
    tracing::debug!(
        target: TARGET,
        status = error.http_status().map(|status| status.as_u16()),
        timeout = error.is_timeout(),
        connect = error.is_connect(),
        delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
        "will try again",
    );
}

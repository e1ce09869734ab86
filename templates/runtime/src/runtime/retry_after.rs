//! How long a service asks to wait before another attempt.
//!
//! Here the request is read from a response; whether it is followed is decided in `retry`.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, header};
use serde_json::Value;

use crate::runtime::details::{Detail, RetryInfo};
use crate::runtime::status::Status;

/// The pause that the response to a failed call asks for: the `google.rpc.RetryInfo` among its
/// details, else its `retry-after` header (RFC 9110, section 10.2.3).
pub(crate) fn asked(headers: &HeaderMap, status: Option<&Status>) -> Option<Duration> {
    if let Some(delay) = status.and_then(retry_info) {
        return Some(delay);
    }
    let text = text(headers, header::RETRY_AFTER)?;
    // A fraction is not in the RFC, but servers send it.
    seconds(text).or_else(|| until(text, headers))
}

/// The delay of the first `google.rpc.RetryInfo`. Its text is read here: more digits than a
/// protobuf duration has are no reason to ignore it.
fn retry_info(status: &Status) -> Option<Duration> {
    let is_info = |detail: &&Value| {
        let kind = detail.get("@type").and_then(Value::as_str);
        kind.and_then(|kind| kind.rsplit('/').next()) == Some(RetryInfo::NAME)
    };
    let info = status.details().iter().find(is_info)?;
    let delay = info.get("retryDelay")?.as_str()?.strip_suffix('s')?;
    match delay.strip_prefix('-') {
        Some(negative) => seconds(negative).map(|_| Duration::ZERO),
        None => seconds(delay),
    }
}

/// Reads decimal seconds, `7` or `7.5`. What is more than a [`Duration`] holds is as good as the
/// longest one, and digits beyond nanoseconds are dropped.
fn seconds(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let nanos = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    // Only digits, so the one thing that can be wrong is that there are too many.
    Some(match whole.parse() {
        Ok(whole) => Duration::new(whole, nanos),
        Err(_) => Duration::MAX,
    })
}

/// The time until a date, in any of the three forms that a recipient must read (RFC 9110, section
/// 5.6.7); zero where it is past.
fn until(date: &str, headers: &HeaderMap) -> Option<Duration> {
    let until = httpdate::parse_http_date(date).ok()?;
    // By the server's clock, if it says what time it is: that of this machine may be wrong.
    let now = text(headers, header::DATE)
        .and_then(|date| httpdate::parse_http_date(date).ok())
        .unwrap_or_else(SystemTime::now);
    Some(until.duration_since(now).unwrap_or_default())
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

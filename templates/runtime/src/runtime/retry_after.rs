//! The delay before another attempt that a service requests.
//!
//! This module reads the delay from a response; `retry` decides whether to apply it.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, header};
use serde_json::Value;

use crate::runtime::details::{Detail, RetryInfo};
use crate::runtime::status::Status;

/// The delay that an error response requests: the `google.rpc.RetryInfo` among its details, or else
/// its `retry-after` header (RFC 9110, section 10.2.3).
pub(crate) fn asked(headers: &HeaderMap, status: Option<&Status>) -> Option<Duration> {
    if let Some(delay) = status.and_then(retry_info) {
        return Some(delay);
    }
    let text = text(headers, header::RETRY_AFTER)?;
    // The RFC has no fractions, but servers send them.
    seconds(text).or_else(|| until(text, headers))
}

/// The delay of the first `google.rpc.RetryInfo`. Its text is parsed here, because a delay with
/// more digits than a protobuf duration allows is still valid.
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

/// Reads decimal seconds, `7` or `7.5`. A larger number than [`Duration`] holds becomes the longest
/// one, and digits beyond nanoseconds are dropped.
fn seconds(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let nanos = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    // The text has only digits, so the only possible error is that there are too many.
    Some(match whole.parse() {
        Ok(whole) => Duration::new(whole, nanos),
        Err(_) => Duration::MAX,
    })
}

/// The time until a date, in any of the three forms that a recipient must read (RFC 9110, section
/// 5.6.7); zero for a past date.
fn until(date: &str, headers: &HeaderMap) -> Option<Duration> {
    let until = httpdate::parse_http_date(date).ok()?;
    // The `date` header is used as the current time if there is one, because the clock of this
    // machine may be wrong.
    let now = text(headers, header::DATE)
        .and_then(|date| httpdate::parse_http_date(date).ok())
        .unwrap_or_else(SystemTime::now);
    Some(until.duration_since(now).unwrap_or_default())
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

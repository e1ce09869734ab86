//! How long a service asks to be left alone.
//!
//! Here the wish is read from a response; whether it is followed is decided in `retry`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, header};

use crate::runtime::details::RetryInfo;
use crate::runtime::status::Status;
use crate::runtime::wkt::Timestamp;

/// What the response to a failed call asks for: the `google.rpc.RetryInfo` among its details, else
/// its `retry-after` header (RFC 9110, section 10.2.3).
pub(crate) fn asked(headers: &HeaderMap, status: Option<&Status>) -> Option<Duration> {
    let info = status.and_then(Status::detail::<RetryInfo>);
    if let Some(delay) = info.and_then(|info| info.retry_delay) {
        return Some(Duration::try_from(delay).unwrap_or_default());
    }
    let text = text(headers, header::RETRY_AFTER)?;
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = http_date(text)?;
    // By the server's clock, if it says what time it is: that of this machine may be wrong.
    let now = text_date(headers).unwrap_or_else(now);
    Some(Duration::from_secs(
        u64::try_from(until.saturating_sub(now)).unwrap_or_default(),
    ))
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn text_date(headers: &HeaderMap) -> Option<i64> {
    http_date(text(headers, header::DATE)?)
}

/// Seconds since 1970, by the clock of this machine.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    })
}

/// Reads the one form of a date that HTTP servers may send, `Sun, 06 Nov 1994 08:49:37 GMT`, as
/// seconds since 1970 (RFC 9110, section 5.6.7).
fn http_date(text: &str) -> Option<i64> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let (_weekday, date) = text.split_once(", ")?;
    let date = date.strip_suffix(" GMT")?;
    let mut parts = date.split(' ');
    let (day, month) = (parts.next()?, parts.next()?);
    let (year, time) = (parts.next()?, parts.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let rfc3339 = format!("{year}-{month:02}-{day}T{time}Z");
    Timestamp::parse(&rfc3339).ok().map(Timestamp::seconds)
}

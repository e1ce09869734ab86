//! Ranges of bytes, as requests and responses write them (RFC 9110, section 14).

use std::ops::{Bound, RangeBounds};

use http::{HeaderMap, header};

use crate::runtime::error::Error;

/// A range of bytes of a file; open at its end without `end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ByteRange {
    pub(super) start: u64,
    /// The position after the last byte.
    pub(super) end: Option<u64>,
}

impl ByteRange {
    /// A range that a caller asks for.
    pub(super) fn of(range: &impl RangeBounds<u64>) -> Result<Self, Error> {
        let beyond = || Error::invalid_request("the range of the download has no bytes");
        let start = match range.start_bound() {
            Bound::Included(start) => *start,
            Bound::Excluded(start) => start.checked_add(1).ok_or_else(beyond)?,
            Bound::Unbounded => 0,
        };
        let end = match range.end_bound() {
            // A range to the last number is open.
            Bound::Included(end) => end.checked_add(1),
            Bound::Excluded(end) => Some(*end),
            Bound::Unbounded => None,
        };
        if end.is_some_and(|end| end <= start) {
            return Err(beyond());
        }
        Ok(ByteRange { start, end })
    }

    /// Whether it is the whole file.
    pub(super) fn is_whole(self) -> bool {
        self == ByteRange::default()
    }

    /// The value of the header `range`.
    pub(super) fn header(self) -> String {
        match self.end {
            Some(end) => format!("bytes={}-{}", self.start, end.saturating_sub(1)),
            None => format!("bytes={}-", self.start),
        }
    }
}

/// The header `content-range` of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ContentRange {
    pub(super) start: u64,
    /// The position after the last byte.
    pub(super) end: u64,
    /// The size of the whole file, if the server knows it.
    pub(super) total: Option<u64>,
}

impl ContentRange {
    /// The header of a response, if it has a valid one.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let text = headers.get(header::CONTENT_RANGE)?.to_str().ok()?;
        let (range, total) = text.trim().strip_prefix("bytes ")?.split_once('/')?;
        let (first, last) = range.split_once('-')?;
        let (start, last): (u64, u64) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
        let end = last.checked_add(1).filter(|end| *end > start)?;
        let total = match total.trim() {
            "*" => None,
            total => Some(total.parse().ok()?),
        };
        Some(ContentRange { start, end, total })
    }
}

/// The number of bytes that an upload session has, from the header `range` of its response:
/// `bytes=0-99`. Without the header it has none. `None` for a header that is not such a range.
pub(super) fn confirmed(headers: &HeaderMap) -> Option<u64> {
    let Some(value) = headers.get(header::RANGE) else {
        return Some(0);
    };
    let text = value.to_str().ok()?.trim();
    let last = text
        .strip_prefix("bytes=")
        .unwrap_or(text)
        .strip_prefix("0-")?;
    last.parse::<u64>().ok()?.checked_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: header::HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, http::HeaderValue::from_static(value))])
    }

    #[test]
    fn ranges_are_written_with_their_last_byte() {
        let text = |range: &dyn Fn() -> Result<ByteRange, Error>| range().unwrap().header();
        assert_eq!(text(&|| ByteRange::of(&(5..10))), "bytes=5-9");
        assert_eq!(text(&|| ByteRange::of(&(5..=10))), "bytes=5-10");
        assert_eq!(text(&|| ByteRange::of(&(5..))), "bytes=5-");
        assert_eq!(text(&|| ByteRange::of(&(..10))), "bytes=0-9");
        assert!(ByteRange::of(&(..)).unwrap().is_whole());
    }

    #[test]
    fn ranges_without_bytes_are_refused() {
        #[allow(clippy::reversed_empty_ranges, reason = "that is the case")]
        let reversed = 10..5;
        for range in [5..5, 0..0, reversed] {
            assert!(ByteRange::of(&range).unwrap_err().is_invalid_request());
        }
    }

    #[test]
    fn a_content_range_may_have_no_total() {
        let of = |value| ContentRange::of(&headers(header::CONTENT_RANGE, value));
        let range = |start, end, total| Some(ContentRange { start, end, total });
        assert_eq!(of("bytes 5-9/20"), range(5, 10, Some(20)));
        assert_eq!(of("bytes 0-0/*"), range(0, 1, None));
        for invalid in [
            "bytes */20",
            "bytes 9-5/20",
            "5-9/20",
            "bytes 1-2",
            "bytes a-b/c",
        ] {
            assert_eq!(of(invalid), None, "{invalid}");
        }
    }

    #[test]
    fn a_session_confirms_the_bytes_from_the_first_on() {
        assert_eq!(confirmed(&HeaderMap::new()), Some(0));
        assert_eq!(confirmed(&headers(header::RANGE, "bytes=0-99")), Some(100));
        assert_eq!(confirmed(&headers(header::RANGE, "0-0")), Some(1));
        for invalid in ["bytes=5-99", "bytes=0-", "all"] {
            assert_eq!(
                confirmed(&headers(header::RANGE, invalid)),
                None,
                "{invalid}"
            );
        }
    }
}

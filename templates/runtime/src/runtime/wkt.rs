//! The well-known types of messages: points in time, spans of time, field masks, and bytes as text.
//!
//! Google's JSON writes all of them as strings (`"2024-05-16T09:46:12Z"`, `"1.5s"`,
//! `"displayName,labels"`), by the rules of the [proto3 JSON
//! mapping](https://protobuf.dev/programming-guides/json/). The types here read and write that
//! form; they are plain values that compare, order and hash. To calculate with them, convert: to
//! and from `std::time` always, and to and from the types of `jiff`, `chrono`, `time` and
//! `google-cloud-wkt` behind the features of those names.
//!
//! A time stores its value and its notation, and is printed exactly as it was read. Comparisons use
//! the value only.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use serde_core::Deserializer;
use serde_core::de::Visitor;

pub mod base64;
#[cfg(feature = "chrono-0_4")]
mod convert_chrono;
#[cfg(feature = "google-cloud-wkt-1")]
mod convert_google_cloud_wkt;
#[cfg(feature = "jiff-0_2")]
mod convert_jiff;
#[cfg(feature = "time-0_3")]
mod convert_time;
mod duration;
mod field_mask;
mod fraction;
mod timestamp;

pub use duration::Duration;
pub use field_mask::FieldMask;
pub use timestamp::Timestamp;

/// Nanoseconds in a second.
const NANOS_PER_SECOND: u32 = 1_000_000_000;

/// A text or a number is not a value of the expected type.
///
/// The text names the expected form and not the found value, so it is safe to log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InvalidValue {
    expected: &'static str,
}

impl InvalidValue {
    pub(crate) const fn new(expected: &'static str) -> Self {
        InvalidValue { expected }
    }

    /// The expected form, to follow the word "expected": `an RFC 3339 timestamp ..`.
    pub const fn expected(&self) -> &'static str {
        self.expected
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl std::error::Error for InvalidValue {}

/// The wire text of a [`Timestamp`] or [`Duration`], held without an allocation.
///
/// It dereferences to `str`. Only ASCII digits, letters, signs, `.` and `:` occur in it, so it needs
/// no escaping in JSON.
#[derive(Clone, Copy)]
pub struct Encoded {
    bytes: [u8; Self::CAPACITY],
    len: u8,
}

impl Encoded {
    /// The longest text is a duration: a sign, zeros in front, twelve digits, a point, a fraction and
    /// an `s`.
    const CAPACITY: usize = 15 + duration::MAX_ZEROS as usize + fraction::MAX_DIGITS as usize;

    /// The text as bytes.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }

    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        // The buffer contains only ASCII, so the default is never used.
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

impl Deref for Encoded {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Encoded {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Encoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Encoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// The value of an ASCII digit.
#[inline]
fn digit(byte: u8) -> Option<u32> {
    let value = byte.wrapping_sub(b'0');
    (value < 10).then_some(u32::from(value))
}

/// The ASCII digit for a value below ten.
#[inline]
const fn ascii(value: u32) -> u8 {
    // The cast is lossless for all callers.
    b'0' + value as u8
}

/// Reads a string with the type's own parser: the serde side of all three types.
fn deserialize_text<'de, D, T>(deserializer: D, expected: &'static str) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: fmt::Display>,
{
    struct Text<T> {
        expected: &'static str,
        value: PhantomData<fn() -> T>,
    }

    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.expected)
        }

        fn visit_str<E: serde_core::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Text {
        expected,
        value: PhantomData,
    })
}

//! The small value types that messages are made of: points in time, spans of time, field masks, and
//! bytes as text.
//!
//! Google's JSON writes all of them as strings (`"2024-05-16T09:46:12Z"`, `"1.5s"`,
//! `"displayName,labels"`), by the rules of the [proto3 JSON
//! mapping](https://protobuf.dev/programming-guides/json/). The types here read and write that
//! form; they are plain values that compare, order and hash. To calculate with them, convert: to
//! and from `std::time` always, and to and from the types of `jiff`, `chrono`, `time` and
//! `google-cloud-wkt` behind the features of those names.
//!
//! Reading is strict where a lenient reading would lose something (a tenth fractional digit, say).
//! A message is stricter still: its fields take only text that they will print unchanged, and it
//! keeps any other text as it came, so what the server sent is what goes back.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::num::NonZeroU8;
use std::ops::Deref;
use std::str::FromStr;

use serde::Deserializer;
use serde::de::Visitor;

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
mod timestamp;

pub use duration::Duration;
pub use field_mask::FieldMask;
pub use timestamp::Timestamp;

/// Nanoseconds in a second.
const NANOS_PER_SECOND: u32 = 1_000_000_000;

/// Why a text or a number is not a value of the wanted type.
///
/// It says what was expected and not what was there, so it is safe to log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InvalidValue {
    expected: &'static str,
}

impl InvalidValue {
    pub(crate) const fn new(expected: &'static str) -> Self {
        InvalidValue { expected }
    }

    /// What was expected, to go after "expected": `an RFC 3339 timestamp ..`.
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
/// It dereferences to `str`. Only ASCII digits, signs, `.`, `:`, `T`, `Z` and `s` occur in it, so
/// it needs no escaping in JSON.
#[derive(Clone, Copy)]
pub struct Encoded {
    bytes: [u8; Self::CAPACITY],
    len: u8,
}

impl Encoded {
    /// The longest text is a timestamp with nanoseconds: `2024-05-16T09:46:12.123456789Z`.
    const CAPACITY: usize = 30;

    /// The text as bytes.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }

    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        // Only ASCII is ever put in, so the default is never taken.
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

/// How many fractional digits a time is printed with: as many as its text had, so that it comes out
/// as it went in. Never fewer than the value needs.
///
/// It is no part of the value: `1.5s` and `1.500s` are equal.
#[derive(Clone, Copy)]
struct FractionDigits {
    /// Not zero, so that an `Option` of a time takes no more room than the time.
    one_more: NonZeroU8,
}

impl FractionDigits {
    const fn new(digits: u8) -> Self {
        // Digits are nine at most, so nothing saturates.
        FractionDigits {
            one_more: NonZeroU8::MIN.saturating_add(digits),
        }
    }

    /// The fewest of 0, 3, 6 and 9 that hold these nanoseconds.
    const fn in_threes(nanos: u32) -> Self {
        Self::new(Self::fewest(nanos).get().next_multiple_of(3))
    }

    /// The fewest that hold these nanoseconds.
    const fn fewest(nanos: u32) -> Self {
        let mut digits = if nanos == 0 { 0 } else { 9 };
        let mut left = nanos;
        while left > 0 && left.is_multiple_of(10) {
            left /= 10;
            digits -= 1;
        }
        Self::new(digits)
    }

    #[inline]
    const fn get(self) -> u8 {
        self.one_more.get() - 1
    }
}

impl Default for FractionDigits {
    fn default() -> Self {
        Self::new(0)
    }
}

impl PartialEq for FractionDigits {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for FractionDigits {}

impl PartialOrd for FractionDigits {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for FractionDigits {
    fn cmp(&self, _: &Self) -> Ordering {
        Ordering::Equal
    }
}

impl Hash for FractionDigits {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

/// Reads the digits that follow a decimal point, one to nine of them, as nanoseconds; also returns
/// how many there are and what is left.
///
/// A tenth digit would have to be dropped, so it makes the whole unreadable.
#[inline]
fn read_fraction(text: &[u8]) -> Option<(u32, FractionDigits, &[u8])> {
    let mut nanos = 0;
    let mut unit = NANOS_PER_SECOND;
    let mut digits = 0;
    let mut rest = text;
    while let Some((&byte, tail)) = rest.split_first() {
        let Some(value) = digit(byte) else { break };
        // Reaches zero at the tenth digit.
        unit /= 10;
        if unit == 0 {
            return None;
        }
        nanos += value * unit;
        digits += 1;
        rest = tail;
    }
    (digits > 0).then_some((nanos, FractionDigits::new(digits), rest))
}

/// Nanoseconds as nine digits.
#[inline]
fn nine_digits(nanos: u32) -> [u8; 9] {
    let mut digits = [b'0'; 9];
    let mut left = nanos;
    for place in digits.iter_mut().rev() {
        *place = ascii(left % 10);
        left /= 10;
    }
    digits
}

/// The ASCII digit for a value below ten.
#[inline]
const fn ascii(value: u32) -> u8 {
    // Lossless for what the callers pass.
    b'0' + value as u8
}

/// Reads a string with the type's own parser; all three types go through serde this way.
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

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Text {
        expected,
        value: PhantomData,
    })
}

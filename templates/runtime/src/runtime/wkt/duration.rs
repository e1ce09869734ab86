//! A span of time, as `google.protobuf.Duration` defines it: seconds with an `s` on the wire,
//! signed, nanoseconds.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::fraction::{self, Beyond, Fraction, FractionDigits};
use super::{Encoded, InvalidValue, NANOS_PER_SECOND};

const EXPECTED: &str = "seconds with at most 47 fractional digits and the suffix `s`, \
                        from -315576000000s to 315576000000s";

const EXPECTED_PARTS: &str = "seconds from -315576000000 to 315576000000, \
                              and less than a second of nanoseconds of the same sign";

/// The largest number of zeros before the seconds.
pub(super) const MAX_ZEROS: u8 = 32;

/// A span of time with nanoseconds, of either sign.
///
/// It covers ±315,576,000,000 seconds, about ten thousand years, like `google.protobuf.Duration`.
/// The default is zero.
///
/// Parsing takes `1.5s`: whole seconds, optionally a point with one to 47 digits, and the `s`.
/// Digits after the ninth are part of the value, and [`nanos`](Self::nanos) leaves them out.
/// Printing gives the text that was parsed (`1.50s`, `007s`, `-0s`); other values are printed with
/// the fewest digits that hold it. The number of digits does not affect comparisons: `1.5s` and
/// `1.500s` are equal.
#[derive(Clone, Copy, Default)]
pub struct Duration {
    // The two never have opposite signs.
    seconds: i64,
    nanos: i32,
    /// Has the sign of the whole.
    beyond: Beyond,
    digits: FractionDigits,
    /// The number of zeros before the seconds in the text.
    zeros: u8,
    /// Whether the text starts with a minus, which zero may have too.
    minus: bool,
}

impl Duration {
    const MAX_SECONDS: i64 = 315_576_000_000;
    const MAX_NANOS: i32 = NANOS_PER_SECOND as i32 - 1;

    /// The longest span backwards: -315,576,000,000.999999999 s.
    pub const MIN: Self = Self::of(-Self::MAX_SECONDS, -Self::MAX_NANOS);

    /// The longest span: 315,576,000,000.999999999 s. The limit holds for the seconds alone, so the
    /// nanoseconds come on top.
    pub const MAX: Self = Self::of(Self::MAX_SECONDS, Self::MAX_NANOS);

    /// A span of zero length.
    pub const ZERO: Self = Self::of(0, 0);

    /// A span from its parts: whole seconds, and nanoseconds of the same sign (either sign where
    /// the seconds are 0).
    ///
    /// # Errors
    ///
    /// When the seconds are out of range, the nanoseconds are a whole second or more, or the signs
    /// differ.
    pub const fn new(seconds: i64, nanos: i32) -> Result<Self, InvalidValue> {
        let in_range = seconds >= -Self::MAX_SECONDS
            && seconds <= Self::MAX_SECONDS
            && nanos >= -Self::MAX_NANOS
            && nanos <= Self::MAX_NANOS;
        let signs_differ = seconds > 0 && nanos < 0 || seconds < 0 && nanos > 0;
        if !in_range || signs_differ {
            return Err(InvalidValue::new(EXPECTED_PARTS));
        }
        Ok(Self::of(seconds, nanos))
    }

    /// A span of valid parts.
    const fn of(seconds: i64, nanos: i32) -> Self {
        Duration {
            seconds,
            nanos,
            beyond: Beyond::NONE,
            digits: FractionDigits::fewest(nanos.unsigned_abs()),
            zeros: 0,
            minus: seconds < 0 || nanos < 0,
        }
    }

    /// The whole seconds, rounded towards zero.
    pub const fn seconds(self) -> i64 {
        self.seconds
    }

    /// The nanoseconds beyond [`seconds`](Self::seconds), -999,999,999 to 999,999,999, of the same
    /// sign.
    pub const fn nanos(self) -> i32 {
        self.nanos
    }

    /// Whether the span is shorter than zero.
    pub const fn is_negative(self) -> bool {
        self.minus && (self.seconds < 0 || self.nanos < 0 || !self.beyond.is_zero())
    }

    /// Reads the wire form.
    ///
    /// # Errors
    ///
    /// When the text is not as described at [`Duration`], or the span is out of range.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        read(text.as_bytes()).ok_or(InvalidValue::new(EXPECTED))
    }

    /// The wire text, in a buffer on the stack.
    pub fn encode(self) -> Encoded {
        // `Encoded::CAPACITY` is the sum of the longest parts, so no index is out of bounds.
        let mut bytes = [b'0'; Encoded::CAPACITY];
        let mut len = 0;
        if self.minus {
            bytes[len] = b'-';
            len += 1;
        }
        len += usize::from(self.zeros);
        let start = len;
        let mut seconds = self.seconds.unsigned_abs();
        loop {
            // A remainder by ten fits any type.
            bytes[len] = super::ascii((seconds % 10) as u32);
            len += 1;
            seconds /= 10;
            if seconds == 0 {
                break;
            }
        }
        bytes[start..len].reverse();
        let fraction = Fraction {
            nanos: self.nanos.unsigned_abs(),
            beyond: self.beyond,
            digits: self.digits,
        };
        len += fraction::write(fraction, &mut bytes[len..]);
        bytes[len] = b's';
        Encoded {
            bytes,
            len: len as u8 + 1,
        }
    }

    /// Appends the wire text, without quotes.
    pub fn write_to(self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.encode().as_bytes());
    }

    /// The canonical form of the span: equal spans have the same text.
    pub(crate) fn canonical(self) -> Self {
        let plain = Self::of(self.seconds, self.nanos);
        if self.beyond.is_zero() {
            return plain;
        }
        Self {
            beyond: self.beyond,
            digits: FractionDigits::new(fraction::MAX_DIGITS),
            minus: self.minus,
            ..plain
        }
    }

    /// The key for comparisons. There are at most 38 digits beyond nanoseconds, which `i128` holds.
    fn value(self) -> (i64, i32, i128) {
        let beyond = i128::try_from(self.beyond.get()).unwrap_or(i128::MAX);
        let signed = if self.minus { -beyond } else { beyond };
        (self.seconds, self.nanos, signed)
    }
}

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl Eq for Duration {}

impl PartialOrd for Duration {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Duration {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value().cmp(&other.value())
    }
}

impl Hash for Duration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value().hash(state);
    }
}

/// Reads `[-]seconds[.fraction]s`.
fn read(text: &[u8]) -> Option<Duration> {
    let (&last, text) = text.split_last()?;
    if last != b's' {
        return None;
    }
    let (minus, text) = match text.split_first()? {
        (b'-', tail) => (true, tail),
        _ => (false, text),
    };
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at(length);
    let mut seconds = 0;
    for byte in digits {
        seconds = seconds * 10 + i64::from(super::digit(*byte)?);
        // Checked at every digit, so that a long row of them cannot overflow.
        if seconds > Duration::MAX_SECONDS {
            return None;
        }
    }
    // The last zero is a digit of the number.
    let significant = digits.get(..length.checked_sub(1)?)?;
    let zeros = significant.iter().take_while(|byte| **byte == b'0').count();
    let zeros = u8::try_from(zeros)
        .ok()
        .filter(|zeros| *zeros <= MAX_ZEROS)?;
    let (fraction, rest) = match rest.split_first() {
        Some((b'.', tail)) => fraction::read(tail)?,
        _ => (Fraction::default(), rest),
    };
    if !rest.is_empty() {
        return None;
    }
    // Below a thousand million.
    let nanos = fraction.nanos as i32;
    let (seconds, nanos) = if minus {
        (-seconds, -nanos)
    } else {
        (seconds, nanos)
    };
    Some(Duration {
        seconds,
        nanos,
        beyond: fraction.beyond,
        digits: fraction.digits,
        zeros,
        minus,
    })
}

impl FromStr for Duration {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Duration::parse(text)
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.encode(), f)
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Duration({})", self.encode())
    }
}

impl Serialize for Duration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.encode())
    }
}

impl<'de> Deserialize<'de> for Duration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize_text(deserializer, EXPECTED)
    }
}

impl TryFrom<std::time::Duration> for Duration {
    type Error = InvalidValue;

    /// Fails over about ten thousand years.
    fn try_from(duration: std::time::Duration) -> Result<Self, InvalidValue> {
        let seconds =
            i64::try_from(duration.as_secs()).map_err(|_| InvalidValue::new(EXPECTED_PARTS))?;
        // Below a thousand million.
        Duration::new(seconds, duration.subsec_nanos() as i32)
    }
}

impl TryFrom<Duration> for std::time::Duration {
    type Error = InvalidValue;

    /// Fails for a span below zero.
    fn try_from(duration: Duration) -> Result<Self, InvalidValue> {
        if duration.is_negative() {
            return Err(InvalidValue::new("a span of time that is not negative"));
        }
        let (seconds, nanos) = (
            duration.seconds.unsigned_abs(),
            duration.nanos.unsigned_abs(),
        );
        Ok(std::time::Duration::new(seconds, nanos))
    }
}

//! A span of time, as `google.protobuf.Duration` defines it: seconds with an `s` on the wire,
//! signed, nanoseconds.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Encoded, FractionDigits, InvalidValue, NANOS_PER_SECOND};

const EXPECTED: &str = "seconds with at most nine fractional digits and the suffix `s`, \
                        from -315576000000s to 315576000000s";

const EXPECTED_PARTS: &str = "seconds from -315576000000 to 315576000000, \
                              and less than a second of nanoseconds of the same sign";

/// A span of time with nanoseconds, of either sign.
///
/// It covers ±315,576,000,000 seconds, about ten thousand years, as `google.protobuf.Duration` has
/// it. The default is zero.
///
/// Parsing takes `1.5s`: whole seconds, optionally a point with one to nine digits, and the `s`.
/// Printing uses as many fractional digits as the text had that the value came from; a value from
/// anywhere else is printed with the fewest that hold it: `1.5s`. How many there are counts for
/// nothing else: `1.5s` and `1.500s` are equal.
///
/// A field of a message takes only text that is printed unchanged. Other text (`007s`, `-0s`) stays
/// in the message's `extra` under the field's name and is sent back from there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Duration {
    // The two never have opposite signs, so the order of the fields is the order of the values.
    seconds: i64,
    nanos: i32,
    digits: FractionDigits,
}

impl Duration {
    const MAX_SECONDS: i64 = 315_576_000_000;
    const MAX_NANOS: i32 = NANOS_PER_SECOND as i32 - 1;

    /// The longest span backwards: -315,576,000,000.999999999 s.
    pub const MIN: Self = Duration {
        seconds: -Self::MAX_SECONDS,
        nanos: -Self::MAX_NANOS,
        digits: FractionDigits::new(9),
    };

    /// The longest span: 315,576,000,000.999999999 s. The limit holds for the seconds alone, so the
    /// nanoseconds come on top.
    pub const MAX: Self = Duration {
        seconds: Self::MAX_SECONDS,
        nanos: Self::MAX_NANOS,
        digits: FractionDigits::new(9),
    };

    /// No time at all.
    pub const ZERO: Self = Duration {
        seconds: 0,
        nanos: 0,
        digits: FractionDigits::new(0),
    };

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
        Ok(Duration {
            seconds,
            nanos,
            digits: FractionDigits::fewest(nanos.unsigned_abs()),
        })
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
        self.seconds < 0 || self.nanos < 0
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
        // A sign, twelve digits, a point, nine digits and the `s` are 24 bytes, so no index is out
        // of bounds.
        let mut bytes = [0; Encoded::CAPACITY];
        let mut len = 0;
        if self.is_negative() {
            bytes[len] = b'-';
            len += 1;
        }
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
        let digits = usize::from(self.digits.get());
        if digits > 0 {
            let nanos = self.nanos.unsigned_abs();
            bytes[len] = b'.';
            bytes[len + 1..len + 10].copy_from_slice(&super::nine_digits(nanos));
            // Nine at most.
            len += 1 + digits;
        }
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
}

/// Reads `[-]seconds[.fraction]s`.
fn read(text: &[u8]) -> Option<Duration> {
    let (&last, text) = text.split_last()?;
    if last != b's' {
        return None;
    }
    let (negative, text) = match text.split_first()? {
        (b'-', tail) => (true, tail),
        _ => (false, text),
    };
    let mut seconds = 0;
    let mut rest = text;
    while let Some((&byte, tail)) = rest.split_first() {
        let Some(digit) = super::digit(byte) else {
            break;
        };
        seconds = seconds * 10 + i64::from(digit);
        // Checked at every digit, so that a long row of them cannot overflow.
        if seconds > Duration::MAX_SECONDS {
            return None;
        }
        rest = tail;
    }
    if rest.len() == text.len() {
        return None;
    }
    let (mut nanos, mut digits) = (0, FractionDigits::default());
    if let Some((b'.', tail)) = rest.split_first() {
        (nanos, digits, rest) = super::read_fraction(tail)?;
    }
    if !rest.is_empty() {
        return None;
    }
    // Below a thousand million.
    let nanos = nanos as i32;
    let (seconds, nanos) = if negative {
        (-seconds, -nanos)
    } else {
        (seconds, nanos)
    };
    let duration = Duration::new(seconds, nanos).ok()?;
    Some(Duration { digits, ..duration })
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

//! A point in time, as `google.protobuf.Timestamp` defines it: RFC 3339 on the wire, nanoseconds,
//! years 1 to 9999.
//!
//! Lists of resources carry several timestamps each, so reading and writing work on bytes in place,
//! without an allocation and without a calendar library.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Encoded, FractionDigits, InvalidValue, NANOS_PER_SECOND};

const EXPECTED: &str = "an RFC 3339 timestamp with a zone and at most nine fractional digits, \
                        from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z";

const EXPECTED_PARTS: &str = "seconds since 1970 from -62135596800 to 253402300799, \
                              and nanoseconds below 1000000000";

const SECONDS_PER_DAY: i64 = 86_400;

/// Days from 0000-03-01 to 1970-01-01. Counting years from March puts the leap day last, which is
/// what keeps the arithmetic of both directions free of special cases.
const DAYS_TO_EPOCH: i64 = 719_468;

/// Days in 400 Gregorian years, after which the calendar repeats.
const DAYS_PER_ERA: i64 = 146_097;

/// A point in time with nanoseconds, independent of any time zone.
///
/// It covers 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z in the proleptic Gregorian
/// calendar and knows no leap seconds, both as `google.protobuf.Timestamp` has it. The default is
/// the Unix epoch.
///
/// Parsing takes RFC 3339 with `Z` or a numeric offset, upper or lower case, and refuses a leap
/// second (`:60`) and more than nine fractional digits. Printing uses `Z`, and as many fractional
/// digits as the text had that the value came from; a value from anywhere else is printed with 0,
/// 3, 6 or 9, the fewest that hold it, as the proto3 JSON mapping asks. How many there are counts
/// for nothing else: `12.5` and `12.500` seconds are equal.
///
/// A field of a message takes only text that is printed unchanged, so with `T` and `Z`, which is
/// what Google's servers send. Other text, a numeric offset for instance, stays in the message's
/// `extra` under the field's name and is sent back from there; [`parse`](Self::parse) reads it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp {
    // The order of the fields is the order of time: nanoseconds always count forward.
    seconds: i64,
    nanos: u32,
    digits: FractionDigits,
}

impl Timestamp {
    /// 0001-01-01T00:00:00Z.
    pub const MIN: Self = Timestamp {
        seconds: -62_135_596_800,
        nanos: 0,
        digits: FractionDigits::new(0),
    };

    /// 9999-12-31T23:59:59.999999999Z.
    pub const MAX: Self = Timestamp {
        seconds: 253_402_300_799,
        nanos: NANOS_PER_SECOND - 1,
        digits: FractionDigits::new(9),
    };

    /// 1970-01-01T00:00:00Z.
    pub const UNIX_EPOCH: Self = Timestamp {
        seconds: 0,
        nanos: 0,
        digits: FractionDigits::new(0),
    };

    /// A point in time from its parts: whole seconds since the Unix epoch, negative before it, and
    /// the nanoseconds after that second.
    ///
    /// # Errors
    ///
    /// When the seconds are outside of the years 1 to 9999, or the nanoseconds are a whole second
    /// or more.
    pub const fn new(seconds: i64, nanos: u32) -> Result<Self, InvalidValue> {
        if seconds < Self::MIN.seconds || seconds > Self::MAX.seconds || nanos >= NANOS_PER_SECOND {
            return Err(InvalidValue::new(EXPECTED_PARTS));
        }
        Ok(Timestamp {
            seconds,
            nanos,
            digits: FractionDigits::in_threes(nanos),
        })
    }

    /// Whole seconds since the Unix epoch; negative before it.
    pub const fn seconds(self) -> i64 {
        self.seconds
    }

    /// Nanoseconds after the second that [`seconds`](Self::seconds) says, 0 to 999,999,999, also
    /// before the epoch.
    pub const fn nanos(self) -> u32 {
        self.nanos
    }

    /// Reads RFC 3339.
    ///
    /// # Errors
    ///
    /// When the text is not as described at [`Timestamp`], or the point is out of range once the
    /// offset is applied.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        read(text.as_bytes()).ok_or(InvalidValue::new(EXPECTED))
    }

    /// The wire text, in a buffer on the stack.
    pub fn encode(self) -> Encoded {
        let mut bytes = *b"0000-00-00T00:00:00.000000000Z";
        let (year, month, day) = civil_from_days(self.seconds.div_euclid(SECONDS_PER_DAY));
        // Below 86,400, so nothing is cut off.
        let second = self.seconds.rem_euclid(SECONDS_PER_DAY) as u32;
        put_pair(&mut bytes, 0, year / 100);
        put_pair(&mut bytes, 2, year % 100);
        put_pair(&mut bytes, 5, month);
        put_pair(&mut bytes, 8, day);
        put_pair(&mut bytes, 11, second / 3600);
        put_pair(&mut bytes, 14, second / 60 % 60);
        put_pair(&mut bytes, 17, second % 60);
        let len = match self.digits.get() {
            0 => 20,
            digits => {
                bytes[20..29].copy_from_slice(&super::nine_digits(self.nanos));
                // Nine at most.
                21 + usize::from(digits)
            }
        };
        bytes[len - 1] = b'Z';
        // At most 30.
        Encoded {
            bytes,
            len: len as u8,
        }
    }

    /// Appends the wire text, without quotes.
    pub fn write_to(self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.encode().as_bytes());
    }
}

/// Writes a value below 100 as two digits. Every caller passes a constant position inside the
/// buffer.
#[inline]
fn put_pair(bytes: &mut [u8; Encoded::CAPACITY], at: usize, value: u32) {
    bytes[at] = super::ascii(value / 10);
    bytes[at + 1] = super::ascii(value % 10);
}

/// Two digits as a number.
#[inline]
fn pair(tens: u8, ones: u8) -> Option<u32> {
    Some(super::digit(tens)? * 10 + super::digit(ones)?)
}

/// Reads `YYYY-MM-DDTHH:MM:SS[.fraction](Z|±HH:MM)`.
fn read(text: &[u8]) -> Option<Timestamp> {
    let (fixed, mut rest) = text.split_first_chunk::<19>()?;
    let &[
        y1,
        y2,
        y3,
        y4,
        b'-',
        o1,
        o2,
        b'-',
        d1,
        d2,
        b'T' | b't',
        h1,
        h2,
        b':',
        m1,
        m2,
        b':',
        s1,
        s2,
    ] = fixed
    else {
        return None;
    };
    let year = pair(y1, y2)? * 100 + pair(y3, y4)?;
    let (month, day) = (pair(o1, o2)?, pair(d1, d2)?);
    let (hour, minute, second) = (pair(h1, h2)?, pair(m1, m2)?, pair(s1, s2)?);
    if !(1..=12).contains(&month) || day == 0 || day > days_in_month(year, month) {
        return None;
    }
    // 60 is a leap second, which this type cannot hold.
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let (mut nanos, mut digits) = (0, FractionDigits::default());
    if let Some((b'.', tail)) = rest.split_first() {
        (nanos, digits, rest) = super::read_fraction(tail)?;
    }
    let offset = match *rest {
        [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (pair(h1, h2)?, pair(m1, m2)?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let seconds = i64::from(hours * 3600 + minutes * 60);
            if sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    let day_start = days_from_civil(year, month, day) * SECONDS_PER_DAY;
    let second_of_day = i64::from(hour * 3600 + minute * 60 + second);
    let timestamp = Timestamp::new(day_start + second_of_day - offset, nanos).ok()?;
    Some(Timestamp {
        digits,
        ..timestamp
    })
}

fn days_in_month(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 of a date in the proleptic Gregorian calendar, after Howard Hinnant's
/// "chrono-Compatible Low-Level Date Algorithms".
fn days_from_civil(year: u32, month: u32, day: u32) -> i64 {
    let (year, month) = (i64::from(year), i64::from(month));
    // January and February belong to the year that began in the March before.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * month + 2) / 5 + i64::from(day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * DAYS_PER_ERA + day_of_era - DAYS_TO_EPOCH
}

/// Year, month and day of a day since 1970-01-01: the inverse of [`days_from_civil`], from the same
/// source.
fn civil_from_days(days: i64) -> (u32, u32, u32) {
    let days = days + DAYS_TO_EPOCH;
    // Days of a timestamp begin with year 1, so nothing below is negative, and all of it is far
    // below `u32::MAX`.
    let era = (days / DAYS_PER_ERA) as u32;
    let day_of_era = (days % DAYS_PER_ERA) as u32;
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let year = year_of_era + era * 400;
    if month < 10 {
        (year, month + 3, day)
    } else {
        (year + 1, month - 9, day)
    }
}

impl FromStr for Timestamp {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Timestamp::parse(text)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.encode(), f)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({})", self.encode())
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.encode())
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize_text(deserializer, EXPECTED)
    }
}

impl TryFrom<SystemTime> for Timestamp {
    type Error = InvalidValue;

    /// Fails outside of the years 1 to 9999.
    fn try_from(time: SystemTime) -> Result<Self, InvalidValue> {
        const OUT_OF_RANGE: InvalidValue = InvalidValue::new(EXPECTED_PARTS);
        let (seconds, nanos) = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => (i64::try_from(after.as_secs()), after.subsec_nanos()),
            Err(error) => {
                let before = error.duration();
                let seconds = i64::try_from(before.as_secs()).map(|seconds| -seconds);
                // Nanoseconds count forward: half a second before the epoch is second -1 and half a
                // second.
                match before.subsec_nanos() {
                    0 => (seconds, 0),
                    nanos => (seconds.map(|seconds| seconds - 1), NANOS_PER_SECOND - nanos),
                }
            }
        };
        Timestamp::new(seconds.map_err(|_| OUT_OF_RANGE)?, nanos)
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = InvalidValue;

    /// Fails where the platform's clock does not reach: not on Unix, but before 1601 on Windows,
    /// whose clock also cuts off what is below 100 nanoseconds.
    fn try_from(timestamp: Timestamp) -> Result<Self, InvalidValue> {
        let whole = std::time::Duration::from_secs(timestamp.seconds.unsigned_abs());
        let second = if timestamp.seconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(whole)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(whole)
        };
        let fraction = std::time::Duration::from_nanos(u64::from(timestamp.nanos));
        second
            .and_then(|second| second.checked_add(fraction))
            .ok_or(InvalidValue::new(
                "a point in time that this platform's clock can hold",
            ))
    }
}

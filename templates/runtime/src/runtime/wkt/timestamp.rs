//! A point in time, as `google.protobuf.Timestamp` defines it: RFC 3339 on the wire, nanoseconds,
//! years 1 to 9999.
//!
//! Lists of resources carry several timestamps each, so reading and writing work on bytes in place,
//! without an allocation and without a calendar library.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::SystemTime;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::fraction::{self, Beyond, Fraction, FractionDigits};
use super::{Encoded, InvalidValue, NANOS_PER_SECOND};

const EXPECTED: &str = "an RFC 3339 timestamp with a zone and at most 47 fractional digits, \
                        from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z";

const EXPECTED_LOCAL: &str = "a date and time without a zone and with at most 47 fractional digits, \
                              from 0001-01-01T00:00:00 to 9999-12-31T23:59:59.999999999";

const EXPECTED_PARTS: &str = "seconds since 1970 from -62135596800 to 253402300799, \
                              and nanoseconds below 1000000000";

const EXPECTED_OFFSET: &str = "an offset of less than 24 hours";

const SECONDS_PER_DAY: i64 = 86_400;

/// Days from 0000-03-01 to 1970-01-01. Counting years from March puts the leap day last, which is
/// what keeps the arithmetic of both directions free of special cases.
const DAYS_TO_EPOCH: i64 = 719_468;

/// Days in 400 Gregorian years, after which the calendar repeats.
const DAYS_PER_ERA: i64 = 146_097;

/// A point in time with nanoseconds, together with its notation.
///
/// It covers 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z in the proleptic Gregorian
/// calendar, like `google.protobuf.Timestamp`. The default is the Unix epoch.
///
/// Parsing takes RFC 3339: `Z` or a numeric offset, upper or lower case, up to 47 fractional digits,
/// and a leap second (`:60`), which is the second after it, as Unix time has it. Digits after the
/// ninth are part of the value, and [`nanos`](Self::nanos) leaves them out.
///
/// Printing gives the text that was parsed. Other values are printed with `Z` and 0, 3, 6 or 9
/// fractional digits, the fewest that hold it, as the proto3 JSON mapping requires. The notation
/// and the number of digits do not affect comparisons and hashes, so `10:00:00+02:00` and
/// `08:00:00.0Z` are equal.
///
/// # Local times
///
/// Some methods take a time without an offset, beside a property that names the time zone
/// (Calendar's `dateTime` and `timeZone`). [`parse_local`](Self::parse_local) makes one. A local
/// time is not a point in time: accessors and conversions treat it as UTC, and it equals other
/// local times only. A response with such a time does not fit its field.
#[derive(Clone, Copy, Default)]
pub struct Timestamp {
    seconds: i64,
    nanos: u32,
    beyond: Beyond,
    digits: FractionDigits,
    form: Form,
    /// Minutes east of UTC, less than a day of them.
    offset: i16,
}

/// The notation of a timestamp, without its digits and its offset: the form of the offset, and
/// flags. It takes one byte, because messages hold many timestamps.
#[derive(Clone, Copy, Default)]
struct Form(u8);

/// The notation of the offset.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Zone {
    /// `Z`
    Utc,
    /// `z`
    LowerCaseUtc,
    /// `+02:00`
    Offset,
    /// `-00:00`
    MinusZero,
    /// No offset.
    Local,
}

impl Form {
    /// `t` in place of `T`.
    const LOWER_CASE_T: u8 = 0x10;
    /// The second is written as the 60th of the minute before.
    const LEAP_SECOND: u8 = 0x20;
    const ZONE: u8 = 0x0f;

    const fn new(zone: Zone) -> Self {
        Form(zone as u8)
    }

    const fn with(self, mark: u8, set: bool) -> Self {
        if set { Form(self.0 | mark) } else { self }
    }

    const fn has(self, mark: u8) -> bool {
        self.0 & mark != 0
    }

    const fn zone(self) -> Zone {
        match self.0 & Self::ZONE {
            0 => Zone::Utc,
            1 => Zone::LowerCaseUtc,
            2 => Zone::Offset,
            3 => Zone::MinusZero,
            _ => Zone::Local,
        }
    }

    /// The same marks with another form of offset.
    const fn in_zone(self, zone: Zone) -> Self {
        Form(self.0 & !Self::ZONE | zone as u8)
    }
}

impl Timestamp {
    /// 0001-01-01T00:00:00Z.
    pub const MIN: Self = Self::of(-62_135_596_800, 0);

    /// 9999-12-31T23:59:59.999999999Z.
    pub const MAX: Self = Self::of(253_402_300_799, NANOS_PER_SECOND - 1);

    /// 1970-01-01T00:00:00Z.
    pub const UNIX_EPOCH: Self = Self::of(0, 0);

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
        Ok(Self::of(seconds, nanos))
    }

    /// A point in time of valid parts.
    const fn of(seconds: i64, nanos: u32) -> Self {
        Timestamp {
            seconds,
            nanos,
            beyond: Beyond::NONE,
            digits: FractionDigits::in_threes(nanos),
            form: Form::new(Zone::Utc),
            offset: 0,
        }
    }

    /// Whole seconds since the Unix epoch; negative before it.
    pub const fn seconds(self) -> i64 {
        self.seconds
    }

    /// Nanoseconds after [`seconds`](Self::seconds), 0 to 999,999,999, also before the epoch.
    pub const fn nanos(self) -> u32 {
        self.nanos
    }

    /// The offset that it is written with, in minutes east of UTC; `None` for a local time.
    pub const fn offset_minutes(self) -> Option<i16> {
        match self.form.zone() {
            Zone::Local => None,
            _ => Some(self.offset),
        }
    }

    /// The same point in time, written with an offset: `+02:00` for 120 minutes. A local time
    /// becomes a point in time with this offset.
    ///
    /// # Errors
    ///
    /// When the offset is a day or more, or the year is not one of 1 to 9999 with it.
    pub fn with_offset_minutes(self, minutes: i16) -> Result<Self, InvalidValue> {
        if minutes.unsigned_abs() >= 24 * 60 {
            return Err(InvalidValue::new(EXPECTED_OFFSET));
        }
        let shift = i64::from(minutes) * 60;
        let (seconds, written) = match self.form.zone() {
            Zone::Local => (self.seconds - shift, self.seconds),
            _ => (self.seconds, self.seconds + shift),
        };
        Self::new(written, self.nanos)?;
        Self::new(seconds, self.nanos)?;
        Ok(Timestamp {
            seconds,
            form: self.form.in_zone(Zone::Offset),
            offset: minutes,
            ..self
        })
    }

    /// Whether it is a local time, which is not a point in time.
    pub const fn is_local(self) -> bool {
        matches!(self.form.zone(), Zone::Local)
    }

    /// Reads RFC 3339.
    ///
    /// # Errors
    ///
    /// When the text is not as described at [`Timestamp`], or the point is out of range once the
    /// offset is applied.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        read(text.as_bytes(), false).ok_or(InvalidValue::new(EXPECTED))
    }

    /// Reads a [local time](Self#local-times): RFC 3339 without an offset, `2024-06-01T10:00:00`.
    ///
    /// # Errors
    ///
    /// When the text is not such a time, or has an offset.
    pub fn parse_local(text: &str) -> Result<Self, InvalidValue> {
        read(text.as_bytes(), true).ok_or(InvalidValue::new(EXPECTED_LOCAL))
    }

    /// The wire text, in a buffer on the stack.
    pub fn encode(self) -> Encoded {
        let mut bytes = [0; Encoded::CAPACITY];
        bytes[..20].copy_from_slice(b"0000-00-00T00:00:00Z");
        let leap = self.form.has(Form::LEAP_SECOND);
        let written = self.seconds + i64::from(self.offset) * 60 - i64::from(leap);
        let (year, month, day) = civil_from_days(written.div_euclid(SECONDS_PER_DAY));
        // Below 86,400, so nothing is cut off.
        let second = written.rem_euclid(SECONDS_PER_DAY) as u32;
        put_pair(&mut bytes, 0, year / 100);
        put_pair(&mut bytes, 2, year % 100);
        put_pair(&mut bytes, 5, month);
        put_pair(&mut bytes, 8, day);
        put_pair(&mut bytes, 11, second / 3600);
        put_pair(&mut bytes, 14, second / 60 % 60);
        put_pair(&mut bytes, 17, second % 60 + u32::from(leap));
        if self.form.has(Form::LOWER_CASE_T) {
            bytes[10] = b't';
        }
        let fraction = Fraction {
            nanos: self.nanos,
            beyond: self.beyond,
            digits: self.digits,
        };
        // The capacity is far beyond date, time, fraction and offset together.
        let mut len = 19 + fraction::write(fraction, &mut bytes[19..]);
        len += write_zone(self.form.zone(), self.offset, &mut bytes[len..]);
        Encoded {
            bytes,
            len: len as u8,
        }
    }

    /// Appends the wire text, without quotes.
    pub fn write_to(self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.encode().as_bytes());
    }

    /// The canonical form of the time: equal times have the same text.
    pub(crate) fn canonical(self) -> Self {
        let mut plain = Self::of(self.seconds, self.nanos);
        if self.is_local() {
            plain.form = Form::new(Zone::Local);
        }
        if !self.beyond.is_zero() {
            plain.beyond = self.beyond;
            plain.digits = FractionDigits::new(fraction::MAX_DIGITS);
        }
        plain
    }

    /// The key for comparisons.
    fn value(self) -> (i64, u32, Beyond, bool) {
        (self.seconds, self.nanos, self.beyond, self.is_local())
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value().cmp(&other.value())
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value().hash(state);
    }
}

/// Writes the offset, and returns the number of bytes.
#[inline]
fn write_zone(zone: Zone, offset: i16, out: &mut [u8]) -> usize {
    let sign = match zone {
        Zone::Utc => {
            out[0] = b'Z';
            return 1;
        }
        Zone::LowerCaseUtc => {
            out[0] = b'z';
            return 1;
        }
        Zone::Local => return 0,
        Zone::MinusZero => b'-',
        Zone::Offset if offset < 0 => b'-',
        Zone::Offset => b'+',
    };
    let minutes = u32::from(offset.unsigned_abs());
    out[..6].copy_from_slice(b"+00:00");
    out[0] = sign;
    put_pair(out, 1, minutes / 60);
    put_pair(out, 4, minutes % 60);
    6
}

/// Reads the offset, which is the rest of the text.
#[inline]
fn read_zone(text: &[u8]) -> Option<(Zone, i16)> {
    match *text {
        [b'Z'] => Some((Zone::Utc, 0)),
        [b'z'] => Some((Zone::LowerCaseUtc, 0)),
        [] => Some((Zone::Local, 0)),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (pair(h1, h2)?, pair(m1, m2)?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            // Below a day of minutes.
            let offset = (hours * 60 + minutes) as i16;
            Some(match (sign, offset) {
                (b'-', 0) => (Zone::MinusZero, 0),
                (b'-', _) => (Zone::Offset, -offset),
                _ => (Zone::Offset, offset),
            })
        }
        _ => None,
    }
}

/// Writes a value below 100 as two digits. Every caller passes a constant position inside the
/// buffer.
#[inline]
fn put_pair(bytes: &mut [u8], at: usize, value: u32) {
    bytes[at] = super::ascii(value / 10);
    bytes[at + 1] = super::ascii(value % 10);
}

/// Two digits as a number.
#[inline]
fn pair(tens: u8, ones: u8) -> Option<u32> {
    Some(super::digit(tens)? * 10 + super::digit(ones)?)
}

/// Reads `YYYY-MM-DDTHH:MM:SS[.fraction](Z|±HH:MM)`, or the same without an offset where the time is
/// `local`.
fn read(text: &[u8], local: bool) -> Option<Timestamp> {
    let (fixed, rest) = text.split_first_chunk::<19>()?;
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
        t @ (b'T' | b't'),
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
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (fraction, rest) = match rest.split_first() {
        Some((b'.', tail)) => fraction::read(tail)?,
        _ => (Fraction::default(), rest),
    };
    let (zone, offset) = read_zone(rest)?;
    if local != (zone == Zone::Local) {
        return None;
    }
    let day_start = days_from_civil(year, month, day) * SECONDS_PER_DAY;
    // The 60th second is the first of the next minute.
    let second_of_day = i64::from(hour * 3600 + minute * 60 + second);
    let seconds = day_start + second_of_day - i64::from(offset) * 60;
    let time = Timestamp::new(seconds, fraction.nanos).ok()?;
    Some(Timestamp {
        beyond: fraction.beyond,
        digits: fraction.digits,
        form: Form::new(zone)
            .with(Form::LOWER_CASE_T, t == b't')
            .with(Form::LEAP_SECOND, second == 60),
        offset,
        ..time
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

    /// Fails outside of the range of the platform's clock: never on Unix, but before 1601 on
    /// Windows, whose clock also has a resolution of 100 nanoseconds.
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

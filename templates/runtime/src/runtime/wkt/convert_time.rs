//! Conversions to and from `time`, behind the feature `time-0_3`.
//!
//! `time` covers the years -9999 to 9999, or many more with its feature `large-dates`, so only the
//! conversions from it can fail. A local time is treated as UTC.

use time::{OffsetDateTime, SignedDuration, UtcDateTime};

use super::{Duration, InvalidValue, Timestamp};

impl TryFrom<UtcDateTime> for Timestamp {
    type Error = InvalidValue;

    /// Fails outside of the years 1 to 9999.
    fn try_from(time: UtcDateTime) -> Result<Self, InvalidValue> {
        Timestamp::new(time.unix_timestamp(), time.nanosecond())
    }
}

impl From<Timestamp> for UtcDateTime {
    fn from(timestamp: Timestamp) -> Self {
        let nanos = i128::from(timestamp.seconds()) * 1_000_000_000 + i128::from(timestamp.nanos());
        // Every timestamp is in the range of `time`, so the default is never used.
        UtcDateTime::from_unix_timestamp_nanos(nanos).unwrap_or(UtcDateTime::UNIX_EPOCH)
    }
}

impl TryFrom<OffsetDateTime> for Timestamp {
    type Error = InvalidValue;

    /// Fails outside of the years 1 to 9999, in UTC.
    fn try_from(time: OffsetDateTime) -> Result<Self, InvalidValue> {
        Timestamp::new(time.unix_timestamp(), time.nanosecond())
    }
}

impl From<Timestamp> for OffsetDateTime {
    /// In UTC.
    fn from(timestamp: Timestamp) -> Self {
        UtcDateTime::from(timestamp).into()
    }
}

impl TryFrom<SignedDuration> for Duration {
    type Error = InvalidValue;

    /// Fails over about ten thousand years, in either direction.
    fn try_from(duration: SignedDuration) -> Result<Self, InvalidValue> {
        Duration::new(duration.whole_seconds(), duration.subsec_nanoseconds())
    }
}

impl From<Duration> for SignedDuration {
    fn from(duration: Duration) -> Self {
        SignedDuration::new(duration.seconds(), duration.nanos())
    }
}

//! Conversions to and from `chrono`, behind the feature `chrono-0_4`.
//!
//! `chrono`'s types hold more than Google's do, so only the conversions from them can fail. A local
//! time is treated as UTC.

use chrono::{DateTime, TimeDelta, TimeZone, Utc};

use super::{Duration, InvalidValue, NANOS_PER_SECOND, Timestamp};

impl<Tz: TimeZone> TryFrom<DateTime<Tz>> for Timestamp {
    type Error = InvalidValue;

    /// Fails outside of the years 1 to 9999. A leap second becomes the second after it, as in Unix
    /// time.
    fn try_from(time: DateTime<Tz>) -> Result<Self, InvalidValue> {
        let (seconds, nanos) = (time.timestamp(), time.timestamp_subsec_nanos());
        match nanos.checked_sub(NANOS_PER_SECOND) {
            None => Timestamp::new(seconds, nanos),
            Some(nanos) => Timestamp::new(seconds + 1, nanos),
        }
    }
}

impl From<Timestamp> for DateTime<Utc> {
    fn from(timestamp: Timestamp) -> Self {
        // `chrono` covers 262,000 years in either direction, so there always is a value.
        DateTime::from_timestamp(timestamp.seconds(), timestamp.nanos()).unwrap_or_default()
    }
}

impl TryFrom<TimeDelta> for Duration {
    type Error = InvalidValue;

    /// Fails over about ten thousand years, in either direction.
    fn try_from(delta: TimeDelta) -> Result<Self, InvalidValue> {
        Duration::new(delta.num_seconds(), delta.subsec_nanos())
    }
}

impl From<Duration> for TimeDelta {
    fn from(duration: Duration) -> Self {
        let (seconds, nanos) = (duration.seconds(), duration.nanos());
        // In `chrono`, nanoseconds count forward.
        let (seconds, nanos) = match u32::try_from(nanos) {
            Ok(nanos) => (seconds, nanos),
            Err(_) => (seconds - 1, NANOS_PER_SECOND - nanos.unsigned_abs()),
        };
        // `chrono` covers 292 million years in either direction, so there always is a value.
        TimeDelta::new(seconds, nanos).unwrap_or_default()
    }
}

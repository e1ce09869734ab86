//! Conversions to and from `jiff`, behind the feature `jiff-0_2`.
//!
//! `jiff`'s timestamps reach further back than the year 1 and end 26 hours before the year 10000,
//! so both directions can fail. A local time is treated as UTC.

use super::{Duration, InvalidValue, NANOS_PER_SECOND, Timestamp};

impl TryFrom<jiff::Timestamp> for Timestamp {
    type Error = InvalidValue;

    /// Fails before the year 1.
    fn try_from(timestamp: jiff::Timestamp) -> Result<Self, InvalidValue> {
        let (seconds, nanos) = (timestamp.as_second(), timestamp.subsec_nanosecond());
        // Before the epoch, `jiff` counts the nanoseconds backwards.
        match u32::try_from(nanos) {
            Ok(nanos) => Timestamp::new(seconds, nanos),
            Err(_) => Timestamp::new(seconds - 1, NANOS_PER_SECOND - nanos.unsigned_abs()),
        }
    }
}

impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = jiff::Error;

    /// Fails in the last 26 hours of the year 9999.
    fn try_from(timestamp: Timestamp) -> Result<Self, jiff::Error> {
        // Nanoseconds are below a thousand million.
        jiff::Timestamp::new(timestamp.seconds(), timestamp.nanos() as i32)
    }
}

impl TryFrom<jiff::SignedDuration> for Duration {
    type Error = InvalidValue;

    /// Fails over about ten thousand years, in either direction.
    fn try_from(duration: jiff::SignedDuration) -> Result<Self, InvalidValue> {
        Duration::new(duration.as_secs(), duration.subsec_nanos())
    }
}

impl From<Duration> for jiff::SignedDuration {
    fn from(duration: Duration) -> Self {
        jiff::SignedDuration::new(duration.seconds(), duration.nanos())
    }
}

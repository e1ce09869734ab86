//! Conversions to and from the types of the official Google Cloud crates, behind the feature
//! `google-cloud-wkt`.
//!
//! Both sides have the same ranges, so no conversion fails. A local time is treated as UTC. Field
//! masks are converted path by path: that crate's JSON rewrites underscores, and these conversions
//! do not.

use super::{Duration, FieldMask, Timestamp};

impl From<google_cloud_wkt::Timestamp> for Timestamp {
    fn from(timestamp: google_cloud_wkt::Timestamp) -> Self {
        // That type checks its parts for the same ranges, so neither default is ever used.
        let nanos = u32::try_from(timestamp.nanos()).unwrap_or_default();
        Timestamp::new(timestamp.seconds(), nanos).unwrap_or_default()
    }
}

impl From<Timestamp> for google_cloud_wkt::Timestamp {
    fn from(timestamp: Timestamp) -> Self {
        // The value is within the ranges, so clamping does not change it. Nanoseconds are below a
        // thousand million.
        google_cloud_wkt::Timestamp::clamp(timestamp.seconds(), timestamp.nanos() as i32)
    }
}

impl From<google_cloud_wkt::Duration> for Duration {
    fn from(duration: google_cloud_wkt::Duration) -> Self {
        // That type checks its parts for the same ranges and signs, so the default is never used.
        Duration::new(duration.seconds(), duration.nanos()).unwrap_or_default()
    }
}

impl From<Duration> for google_cloud_wkt::Duration {
    fn from(duration: Duration) -> Self {
        // The value is within the ranges and has equal signs, so clamping does not change it.
        google_cloud_wkt::Duration::clamp(duration.seconds(), duration.nanos())
    }
}

impl From<google_cloud_wkt::FieldMask> for FieldMask {
    fn from(mask: google_cloud_wkt::FieldMask) -> Self {
        FieldMask::new(mask.paths)
    }
}

impl From<FieldMask> for google_cloud_wkt::FieldMask {
    fn from(mask: FieldMask) -> Self {
        google_cloud_wkt::FieldMask::default().set_paths(mask.paths())
    }
}

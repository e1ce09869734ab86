//! Conversions to and from the time types of other crates; each behind its feature.
#![cfg(any(
    feature = "chrono-0_4",
    feature = "google-cloud-wkt-1",
    feature = "jiff-0_2",
    feature = "time-0_3"
))]

use runtime::runtime::wkt::{Duration, Timestamp};

/// Points in time that every crate can hold.
fn timestamps() -> Vec<Timestamp> {
    [
        "1970-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999999999Z",
        "1969-12-31T23:59:58.000000001Z",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00.000000001Z",
        "2024-02-29T12:34:56.789Z",
        "9999-12-30T21:59:59.999999999Z",
    ]
    .into_iter()
    .filter_map(|text| text.parse().ok())
    .chain([Timestamp::MIN])
    .collect()
}

fn durations() -> Vec<Duration> {
    [
        "0s",
        "0.000000001s",
        "-0.000000001s",
        "1.5s",
        "-1.5s",
        "-2s",
        "86400s",
    ]
    .into_iter()
    .filter_map(|text| text.parse().ok())
    .chain([Duration::MIN, Duration::MAX])
    .collect()
}

#[test]
fn the_tables_are_whole() {
    assert_eq!((timestamps().len(), durations().len()), (8, 9));
}

#[cfg(feature = "jiff-0_2")]
#[test]
fn jiff() {
    for timestamp in timestamps() {
        let theirs = jiff::Timestamp::try_from(timestamp).expect("in range");
        assert_eq!(theirs, timestamp.to_string().parse().expect("RFC 3339"));
        assert_eq!(Timestamp::try_from(theirs), Ok(timestamp));
    }
    for duration in durations() {
        let theirs = jiff::SignedDuration::from(duration);
        let nanos = i128::from(duration.seconds()) * 1_000_000_000 + i128::from(duration.nanos());
        assert_eq!(theirs.as_nanos(), nanos);
        assert_eq!(Duration::try_from(theirs), Ok(duration));
    }
    // Theirs ends earlier and begins earlier.
    assert!(jiff::Timestamp::try_from(Timestamp::MAX).is_err());
    assert!(Timestamp::try_from(jiff::Timestamp::MIN).is_err());
    assert!(Timestamp::try_from(jiff::Timestamp::MAX).is_ok());
    assert!(Duration::try_from(jiff::SignedDuration::MAX).is_err());
    assert!(Duration::try_from(jiff::SignedDuration::MIN).is_err());
}

#[cfg(feature = "chrono-0_4")]
#[test]
fn chrono() {
    use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, Utc};

    for timestamp in timestamps().into_iter().chain([Timestamp::MAX]) {
        let theirs = DateTime::<Utc>::from(timestamp);
        assert_eq!(
            theirs,
            timestamp
                .to_string()
                .parse::<DateTime<Utc>>()
                .expect("RFC 3339")
        );
        assert_eq!(Timestamp::try_from(theirs), Ok(timestamp));
        let elsewhere = FixedOffset::east_opt(3600).expect("an hour");
        assert_eq!(
            Timestamp::try_from(theirs.with_timezone(&elsewhere)),
            Ok(timestamp)
        );
    }
    for duration in durations() {
        let theirs = TimeDelta::from(duration);
        assert_eq!(theirs.num_seconds(), duration.seconds());
        assert_eq!(theirs.subsec_nanos(), duration.nanos());
        assert_eq!(Duration::try_from(theirs), Ok(duration));
    }
    assert!(Timestamp::try_from(DateTime::<Utc>::MAX_UTC).is_err());
    assert!(Timestamp::try_from(DateTime::<Utc>::MIN_UTC).is_err());
    assert!(Duration::try_from(TimeDelta::MAX).is_err());
    assert!(Duration::try_from(TimeDelta::MIN).is_err());
    let leap_second = NaiveDate::from_ymd_opt(2016, 12, 31)
        .and_then(|day| day.and_hms_nano_opt(23, 59, 59, 1_500_000_000))
        .expect("a leap second")
        .and_utc();
    let after = "2017-01-01T00:00:00.5Z".parse();
    assert_eq!(Timestamp::try_from(leap_second), after);
}

#[cfg(feature = "time-0_3")]
#[test]
fn time() {
    use time::{OffsetDateTime, SignedDuration, UtcDateTime, UtcOffset};

    for timestamp in timestamps().into_iter().chain([Timestamp::MAX]) {
        let theirs = UtcDateTime::from(timestamp);
        assert_eq!(theirs.unix_timestamp(), timestamp.seconds());
        assert_eq!(theirs.nanosecond(), timestamp.nanos());
        assert!(
            timestamp
                .to_string()
                .starts_with(&format!("{:04}-", theirs.year()))
        );
        assert_eq!(Timestamp::try_from(theirs), Ok(timestamp));
        let offset = OffsetDateTime::from(timestamp);
        assert_eq!(Timestamp::try_from(offset), Ok(timestamp));
        let elsewhere = offset.checked_to_offset(UtcOffset::from_hms(-5, 0, 0).expect("valid"));
        if let Some(elsewhere) = elsewhere {
            assert_eq!(Timestamp::try_from(elsewhere), Ok(timestamp));
        }
    }
    for duration in durations() {
        let theirs = SignedDuration::from(duration);
        assert_eq!(theirs.whole_seconds(), duration.seconds());
        assert_eq!(theirs.subsec_nanoseconds(), duration.nanos());
        assert_eq!(Duration::try_from(theirs), Ok(duration));
    }
    assert!(Timestamp::try_from(UtcDateTime::MIN).is_err());
    assert!(Duration::try_from(SignedDuration::MAX).is_err());
    assert!(Duration::try_from(SignedDuration::MIN).is_err());
}

#[cfg(feature = "google-cloud-wkt-1")]
#[test]
fn google_cloud_wkt() {
    use google_cloud_wkt as theirs;
    use runtime::runtime::wkt::FieldMask;

    for timestamp in timestamps().into_iter().chain([Timestamp::MAX]) {
        let there = theirs::Timestamp::from(timestamp);
        assert_eq!(there.seconds(), timestamp.seconds());
        assert_eq!(i64::from(there.nanos()), i64::from(timestamp.nanos()));
        assert_eq!(Timestamp::from(there), timestamp);
    }
    for duration in durations() {
        let there = theirs::Duration::from(duration);
        assert_eq!(
            (there.seconds(), there.nanos()),
            (duration.seconds(), duration.nanos())
        );
        assert_eq!(Duration::from(there), duration);
    }
    let mask = FieldMask::from("displayName,labels.my_key,labels.a__B");
    let there = theirs::FieldMask::from(mask.clone());
    assert_eq!(there.paths, ["displayName", "labels.my_key", "labels.a__B"]);
    assert_eq!(FieldMask::from(there), mask);
    assert_eq!(
        theirs::FieldMask::from(FieldMask::default()),
        theirs::FieldMask::default()
    );
}

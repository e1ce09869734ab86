//! Timestamps: what is read, what is written, and the conversions to and from `std::time`.

use std::cmp::Ordering;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::time::{Duration as StdDuration, SystemTime};

use runtime::runtime::wkt::Timestamp;

#[track_caller]
#[expect(
    clippy::expect_used,
    reason = "the panic is the failure of the test that calls"
)]
fn at(seconds: i64, nanos: u32) -> Timestamp {
    Timestamp::new(seconds, nanos).expect("in range")
}

/// Text that is read, what it stands for, and how it is written.
const READ: &[(&str, (i64, u32), &str)] = &[
    ("1970-01-01T00:00:00Z", (0, 0), "1970-01-01T00:00:00Z"),
    (
        "1969-12-31T23:59:59.5Z",
        (-1, 500_000_000),
        "1969-12-31T23:59:59.5Z",
    ),
    (
        "0001-01-01T00:00:00Z",
        (-62_135_596_800, 0),
        "0001-01-01T00:00:00Z",
    ),
    (
        "9999-12-31T23:59:59.999999999Z",
        (253_402_300_799, 999_999_999),
        "9999-12-31T23:59:59.999999999Z",
    ),
    // Fractions are written with as many digits as they came with.
    (
        "2024-05-16T09:46:12.0Z",
        (1_715_852_772, 0),
        "2024-05-16T09:46:12.0Z",
    ),
    (
        "2024-05-16T09:46:12.000000000Z",
        (1_715_852_772, 0),
        "2024-05-16T09:46:12.000000000Z",
    ),
    (
        "2024-05-16T09:46:12.1Z",
        (1_715_852_772, 100_000_000),
        "2024-05-16T09:46:12.1Z",
    ),
    (
        "2024-05-16T09:46:12.12Z",
        (1_715_852_772, 120_000_000),
        "2024-05-16T09:46:12.12Z",
    ),
    (
        "2024-05-16T09:46:12.123Z",
        (1_715_852_772, 123_000_000),
        "2024-05-16T09:46:12.123Z",
    ),
    (
        "2024-05-16T09:46:12.1234Z",
        (1_715_852_772, 123_400_000),
        "2024-05-16T09:46:12.1234Z",
    ),
    (
        "2024-05-16T09:46:12.000001Z",
        (1_715_852_772, 1_000),
        "2024-05-16T09:46:12.000001Z",
    ),
    (
        "2024-05-16T09:46:12.1234567Z",
        (1_715_852_772, 123_456_700),
        "2024-05-16T09:46:12.1234567Z",
    ),
    (
        "2024-05-16T09:46:12.000000001Z",
        (1_715_852_772, 1),
        "2024-05-16T09:46:12.000000001Z",
    ),
    // Offsets.
    (
        "2024-05-16T09:46:12+00:00",
        (1_715_852_772, 0),
        "2024-05-16T09:46:12+00:00",
    ),
    (
        "2024-05-16T09:46:12-00:00",
        (1_715_852_772, 0),
        "2024-05-16T09:46:12-00:00",
    ),
    (
        "2024-05-16T09:46:12+05:30",
        (1_715_832_972, 0),
        "2024-05-16T09:46:12+05:30",
    ),
    (
        "2024-05-16T09:46:12.5-08:00",
        (1_715_881_572, 500_000_000),
        "2024-05-16T09:46:12.5-08:00",
    ),
    (
        "2024-12-31T23:59:59-23:59",
        (1_735_775_939, 0),
        "2024-12-31T23:59:59-23:59",
    ),
    // The year 0 and the year 10000 are out of range in UTC only.
    (
        "0000-12-31T23:00:00-01:00",
        (-62_135_596_800, 0),
        "0000-12-31T23:00:00-01:00",
    ),
    (
        "0001-01-01T01:00:00+01:00",
        (-62_135_596_800, 0),
        "0001-01-01T01:00:00+01:00",
    ),
    // Either case.
    (
        "2024-05-16t09:46:12z",
        (1_715_852_772, 0),
        "2024-05-16t09:46:12z",
    ),
    // Leap seconds are the second after them.
    (
        "2016-12-31T23:59:60Z",
        (1_483_228_800, 0),
        "2016-12-31T23:59:60Z",
    ),
    (
        "1990-12-31T15:59:60.5-08:00",
        (662_688_000, 500_000_000),
        "1990-12-31T15:59:60.5-08:00",
    ),
    // Digits beyond nanoseconds, none of them set.
    (
        "2024-05-16T09:46:12.0000000000Z",
        (1_715_852_772, 0),
        "2024-05-16T09:46:12.0000000000Z",
    ),
    // Leap days.
    (
        "2024-02-29T00:00:00Z",
        (1_709_164_800, 0),
        "2024-02-29T00:00:00Z",
    ),
    (
        "2000-02-29T00:00:00Z",
        (951_782_400, 0),
        "2000-02-29T00:00:00Z",
    ),
    (
        "0004-02-29T00:00:00Z",
        (-62_035_891_200, 0),
        "0004-02-29T00:00:00Z",
    ),
];

/// Text that is refused.
const REFUSED: &[&str] = &[
    "",
    "Z",
    "2024",
    "2024-05-16",
    "2024-05-16T09:46:12",
    "2024-05-16T09:46Z",
    "2024-05-16 09:46:12Z",
    " 2024-05-16T09:46:12Z",
    "2024-05-16T09:46:12Z ",
    "2024-05-16T09:46:12ZZ",
    "2024-05-16T09:46:12\u{5a}\u{301}",
    "２０２４-05-16T09:46:12Z",
    "+2024-05-16T09:46:12Z",
    "-2024-05-16T09:46:12Z",
    "24-05-16T09:46:12Z",
    "12024-05-16T09:46:12Z",
    "2024/05/16T09:46:12Z",
    "2024-5-16T09:46:12Z",
    // No such day or time.
    "2024-00-16T09:46:12Z",
    "2024-13-16T09:46:12Z",
    "2024-05-00T09:46:12Z",
    "2024-05-32T09:46:12Z",
    "2024-04-31T09:46:12Z",
    "2023-02-29T00:00:00Z",
    "1900-02-29T00:00:00Z",
    "2024-02-30T00:00:00Z",
    "2024-05-16T24:00:00Z",
    "2024-05-16T09:60:12Z",
    // Leap seconds.
    "2016-12-31T23:59:61Z",
    "9999-12-31T23:59:60Z",
    // Fractions.
    "2024-05-16T09:46:12.Z",
    "2024-05-16T09:46:12,5Z",
    "2024-05-16T09:46:12.000000000000000000000000000000000000000000000000Z",
    "2024-05-16T09:46:12.-5Z",
    "2024-05-16T09:46:12.5",
    // Offsets.
    "2024-05-16T09:46:12+0530",
    "2024-05-16T09:46:12+05",
    "2024-05-16T09:46:12+5:30",
    "2024-05-16T09:46:12+24:00",
    "2024-05-16T09:46:12+05:60",
    "2024-05-16T09:46:12+05:30Z",
    "2024-05-16T09:46:12 +05:30",
    // Out of range.
    "0000-12-31T23:59:59Z",
    "0001-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01",
];

#[test]
fn reads_and_writes() {
    for &(text, (seconds, nanos), written) in READ {
        let parsed: Timestamp = text
            .parse()
            .unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(
            (parsed.seconds(), parsed.nanos()),
            (seconds, nanos),
            "{text}"
        );
        assert_eq!(parsed, at(seconds, nanos));
        assert_eq!(parsed.to_string(), written, "{text}");
        assert_eq!(parsed.encode().as_str(), written);
        assert_eq!(&*parsed.encode(), written);
        let mut out = b"x".to_vec();
        parsed.write_to(&mut out);
        assert_eq!(out, format!("x{written}").into_bytes());
        assert_eq!(
            Timestamp::parse(written),
            Ok(parsed),
            "{written} reads back"
        );
    }
}

#[test]
fn made_values_have_0_3_6_or_9_digits() {
    for (nanos, fraction) in [
        (0, ""),
        (100_000_000, ".100"),
        (120_000_000, ".120"),
        (123_000_000, ".123"),
        (123_400_000, ".123400"),
        (1_000, ".000001"),
        (123_456_700, ".123456700"),
        (1, ".000000001"),
        (999_999_999, ".999999999"),
    ] {
        let text = format!("1970-01-01T00:00:00{fraction}Z");
        assert_eq!(at(0, nanos).to_string(), text);
        assert_eq!(Timestamp::parse(&text), Ok(at(0, nanos)));
    }
    let converted = SystemTime::UNIX_EPOCH + StdDuration::from_millis(500);
    let converted = Timestamp::try_from(converted).expect("in range");
    assert_eq!(converted.to_string(), "1970-01-01T00:00:00.500Z");
    assert_eq!(Timestamp::default().to_string(), "1970-01-01T00:00:00Z");
    assert_eq!(Timestamp::MIN.to_string(), "0001-01-01T00:00:00Z");
    assert_eq!(Timestamp::MAX.to_string(), "9999-12-31T23:59:59.999999999Z");
}

#[test]
fn it_is_small() {
    assert_eq!(size_of::<Timestamp>(), 32);
    assert_eq!(size_of::<Option<Timestamp>>(), 32);
}

#[test]
fn refuses() {
    for text in REFUSED {
        let error = Timestamp::parse(text).expect_err(text);
        assert!(
            error
                .to_string()
                .starts_with("expected an RFC 3339 timestamp"),
            "{error}"
        );
    }
}

#[test]
fn every_prefix_and_every_changed_byte_is_no_panic() {
    let text = "2024-05-16T09:46:12.123456789+05:30";
    for end in 0..text.len() {
        // Some prefix may be valid; none may panic, and what is valid reads back.
        if let Ok(timestamp) = Timestamp::parse(&text[..end]) {
            assert_eq!(timestamp.to_string().parse(), Ok(timestamp));
        }
        for replacement in ['0', '6', '9', 'Z', '-', '.', '\0', 'é', '😀'] {
            let changed = format!("{}{replacement}{}", &text[..end], &text[end + 1..]);
            if let Ok(timestamp) = Timestamp::parse(&changed) {
                assert_eq!(timestamp.to_string().parse(), Ok(timestamp));
            }
        }
    }
}

#[test]
fn every_day_of_the_calendar() {
    // A calendar that knows only how long months are, walked from the first day to the last.
    let mut seconds = Timestamp::MIN.seconds();
    for year in 1..=9999_u32 {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let february = if leap { 29 } else { 28 };
        for (month, days) in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            .into_iter()
            .enumerate()
        {
            // The first and the last day of each month; in between nothing can change.
            for day in [1, days] {
                let text = format!("{year:04}-{:02}-{day:02}T00:00:00Z", month + 1);
                let expected = at(seconds + 86_400 * (day - 1), 0);
                assert_eq!(Timestamp::parse(&text), Ok(expected), "{text}");
                assert_eq!(expected.encode().as_str(), text);
            }
            let after = format!("{year:04}-{:02}-{:02}T00:00:00Z", month + 1, days + 1);
            assert!(Timestamp::parse(&after).is_err(), "{after}");
            seconds += 86_400 * days;
        }
    }
    assert_eq!(seconds, Timestamp::MAX.seconds() + 1);
}

#[test]
fn every_second_of_a_day() {
    for second in 0..86_400_u32 {
        let timestamp = at(i64::from(second) - 86_400, 0);
        let (hour, minute, rest) = (second / 3600, second / 60 % 60, second % 60);
        let text = format!("1969-12-31T{hour:02}:{minute:02}:{rest:02}Z");
        assert_eq!(timestamp.encode().as_str(), text);
        assert_eq!(Timestamp::parse(&text), Ok(timestamp));
    }
}

#[test]
fn parts_are_checked() {
    assert!(Timestamp::new(-62_135_596_800, 0).is_ok());
    assert!(Timestamp::new(253_402_300_799, 999_999_999).is_ok());
    for (seconds, nanos) in [
        (-62_135_596_801, 999_999_999),
        (253_402_300_800, 0),
        (i64::MIN, 0),
        (i64::MAX, 0),
        (0, 1_000_000_000),
        (0, u32::MAX),
    ] {
        assert!(Timestamp::new(seconds, nanos).is_err(), "{seconds} {nanos}");
    }
    assert_eq!(Timestamp::default(), Timestamp::UNIX_EPOCH);
}

#[test]
fn orders_and_hashes_by_time() {
    let ordered = [
        Timestamp::MIN,
        at(-2, 999_999_999),
        at(-1, 0),
        at(-1, 1),
        Timestamp::UNIX_EPOCH,
        at(0, 1),
        at(1, 0),
        Timestamp::MAX,
    ];
    assert!(ordered.is_sorted());
    let hash = |timestamp: Timestamp| {
        let mut hasher = DefaultHasher::new();
        timestamp.hash(&mut hasher);
        hasher.finish()
    };
    assert_eq!(
        hash(at(5, 6)),
        hash("1970-01-01T00:00:05.000000006Z".parse().expect("valid"))
    );
    // How many digits there are is no part of the value.
    let (short, long) = ("1970-01-01T00:00:05.5Z", "1970-01-01T00:00:05.500000Z");
    let [short, long]: [Timestamp; 2] = [short, long].map(|text| text.parse().expect("valid"));
    assert_eq!(short, long);
    assert_eq!(short.cmp(&long), Ordering::Equal);
    assert_eq!(hash(short), hash(long));
    assert_ne!(short.to_string(), long.to_string());
}

#[test]
fn how_it_was_written_is_no_part_of_the_value() {
    let hash = |timestamp: Timestamp| {
        let mut hasher = DefaultHasher::new();
        timestamp.hash(&mut hasher);
        hasher.finish()
    };
    let utc = parsed("2024-06-01T08:00:00Z");
    for text in [
        "2024-06-01T10:00:00+02:00",
        "2024-06-01t08:00:00z",
        "2024-06-01T08:00:00.000000000000-00:00",
        "2024-06-01T07:59:60Z",
    ] {
        assert_eq!(parsed(text), utc);
        assert_eq!(parsed(text).cmp(&utc), Ordering::Equal);
        assert_eq!(hash(parsed(text)), hash(utc));
        assert_eq!(parsed(text).to_string(), text);
    }
    // Digits beyond nanoseconds are part of the value.
    let tenth = parsed("2024-06-01T08:00:00.0000000001Z");
    assert!(tenth > utc && tenth < parsed("2024-06-01T08:00:00.000000001Z"));
    assert_ne!(hash(tenth), hash(utc));
    assert_eq!(tenth.nanos(), 0);
}

#[test]
fn offsets_can_be_asked_for_and_set() {
    let utc = parsed("2024-06-01T08:00:00.5Z");
    assert_eq!(utc.offset_minutes(), Some(0));
    let berlin = utc.with_offset_minutes(120).expect("in range");
    assert_eq!(berlin.to_string(), "2024-06-01T10:00:00.5+02:00");
    assert_eq!((berlin, berlin.offset_minutes()), (utc, Some(120)));
    let west = berlin.with_offset_minutes(-210).expect("in range");
    assert_eq!(west.to_string(), "2024-06-01T04:30:00.5-03:30");
    assert!(utc.with_offset_minutes(24 * 60).is_err());
    assert!(utc.with_offset_minutes(i16::MIN).is_err());
    assert!(Timestamp::MAX.with_offset_minutes(1).is_err());
    assert!(Timestamp::MIN.with_offset_minutes(-1).is_err());
}

#[test]
fn local_times_have_no_offset() {
    let local = Timestamp::parse_local("2024-06-01T10:00:00.50").expect("valid");
    assert_eq!(local.to_string(), "2024-06-01T10:00:00.50");
    assert!(local.is_local() && !Timestamp::UNIX_EPOCH.is_local());
    assert_eq!(local.offset_minutes(), None);
    assert_ne!(local, parsed("2024-06-01T10:00:00.50Z"));
    assert_eq!(
        local.with_offset_minutes(120),
        Ok(parsed("2024-06-01T08:00:00.5Z"))
    );
    for text in ["2024-06-01T10:00:00Z", "2024-06-01", "10:00:00", ""] {
        let error = Timestamp::parse_local(text).expect_err(text).to_string();
        assert!(error.contains("without a zone"), "{error}");
    }
}

#[track_caller]
#[expect(
    clippy::expect_used,
    reason = "the panic is the failure of the test that calls"
)]
fn parsed(text: &str) -> Timestamp {
    text.parse().expect(text)
}

#[test]
fn system_time() {
    let half = StdDuration::from_millis(500);
    for (time, timestamp) in [
        (SystemTime::UNIX_EPOCH, at(0, 0)),
        (SystemTime::UNIX_EPOCH + half, at(0, 500_000_000)),
        (SystemTime::UNIX_EPOCH - half, at(-1, 500_000_000)),
        (
            SystemTime::UNIX_EPOCH - StdDuration::from_secs(1),
            at(-1, 0),
        ),
        (
            SystemTime::UNIX_EPOCH - StdDuration::from_millis(1500),
            at(-2, 500_000_000),
        ),
    ] {
        assert_eq!(Timestamp::try_from(time), Ok(timestamp));
        assert_eq!(SystemTime::try_from(timestamp), Ok(time));
    }
    for extreme in [Timestamp::MIN, Timestamp::MAX] {
        if let Ok(time) = SystemTime::try_from(extreme) {
            assert_eq!(Timestamp::try_from(time), Ok(extreme));
        }
    }
    let after_all = SystemTime::UNIX_EPOCH.checked_add(StdDuration::from_secs(253_402_300_800));
    assert!(after_all.is_none_or(|time| Timestamp::try_from(time).is_err()));
    let before_all = SystemTime::UNIX_EPOCH.checked_sub(StdDuration::from_nanos(1));
    let before_all = before_all.and_then(|t| t.checked_sub(StdDuration::from_secs(62_135_596_800)));
    assert!(before_all.is_none_or(|time| Timestamp::try_from(time).is_err()));
}

#[test]
fn serde_and_debug() {
    let timestamp = at(1_715_852_772, 120_000_000);
    let json = "\"2024-05-16T09:46:12.120Z\"";
    assert_eq!(serde_json::to_string(&timestamp).expect("a string"), json);
    assert_eq!(
        serde_json::from_str::<Timestamp>(json).expect("valid"),
        timestamp
    );
    // An escape makes the reader hand over an owned string.
    let escaped = "\"2024-05-16\\u005409:46:12.12Z\"";
    assert_eq!(
        serde_json::from_str::<Timestamp>(escaped).expect("valid"),
        timestamp
    );
    for wrong in ["1715852772", "null", "\"\"", "\"yesterday\"", "{}"] {
        let error = serde_json::from_str::<Timestamp>(wrong).expect_err(wrong);
        assert!(
            error.to_string().contains("expected an RFC 3339 timestamp"),
            "{error}"
        );
    }
    assert_eq!(
        format!("{timestamp:?}"),
        "Timestamp(2024-05-16T09:46:12.120Z)"
    );
    assert_eq!(format!("{timestamp:>26}|"), "  2024-05-16T09:46:12.120Z|");
}

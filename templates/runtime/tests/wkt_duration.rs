//! Durations: what is read, what is written, and the conversions to and from `std::time`.

use std::time::Duration as StdDuration;

use runtime::runtime::wkt::Duration;

#[track_caller]
#[expect(
    clippy::expect_used,
    reason = "the panic is the failure of the test that calls"
)]
fn span(seconds: i64, nanos: i32) -> Duration {
    Duration::new(seconds, nanos).expect("in range")
}

/// Text that is read, what it stands for, and how it is written.
const READ: &[(&str, (i64, i32), &str)] = &[
    ("0s", (0, 0), "0s"),
    ("-0s", (0, 0), "-0s"),
    ("-0.000s", (0, 0), "-0.000s"),
    ("1s", (1, 0), "1s"),
    ("3600s", (3600, 0), "3600s"),
    ("1.5s", (1, 500_000_000), "1.5s"),
    ("1.50s", (1, 500_000_000), "1.50s"),
    ("1.500000000s", (1, 500_000_000), "1.500000000s"),
    ("1.0s", (1, 0), "1.0s"),
    ("-1.5s", (-1, -500_000_000), "-1.5s"),
    ("0.000001s", (0, 1_000), "0.000001s"),
    ("0.0001s", (0, 100_000), "0.0001s"),
    ("0.000000001s", (0, 1), "0.000000001s"),
    ("-0.000000001s", (0, -1), "-0.000000001s"),
    ("0.100000001s", (0, 100_000_001), "0.100000001s"),
    ("0007s", (7, 0), "0007s"),
    (
        "00000000000000000000000001s",
        (1, 0),
        "00000000000000000000000001s",
    ),
    ("315576000000s", (315_576_000_000, 0), "315576000000s"),
    ("-315576000000s", (-315_576_000_000, 0), "-315576000000s"),
    (
        "315576000000.999999999s",
        (315_576_000_000, 999_999_999),
        "315576000000.999999999s",
    ),
    (
        "-315576000000.999999999s",
        (-315_576_000_000, -999_999_999),
        "-315576000000.999999999s",
    ),
];

/// Text that is refused.
const REFUSED: &[&str] = &[
    "",
    "s",
    "-",
    "-s",
    "--1s",
    "+1s",
    "1",
    "1S",
    "1 s",
    " 1s",
    "1s ",
    "1ss",
    "1.s",
    ".5s",
    "-.5s",
    "1.5.5s",
    "1,5s",
    "1e3s",
    "1.-5s",
    "1m",
    "1.000000000000000000000000000000000000000000000000s",
    "0000000000000000000000000000000000s",
    "315576000001s",
    "-315576000001s",
    "9223372036854775807s",
    "9223372036854775808s",
    "99999999999999999999999999999999s",
    "NaNs",
    "infs",
    "１s",
    "1秒",
];

#[test]
fn reads_and_writes() {
    for &(text, (seconds, nanos), written) in READ {
        let parsed: Duration = text
            .parse()
            .unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(
            (parsed.seconds(), parsed.nanos()),
            (seconds, nanos),
            "{text}"
        );
        assert_eq!(parsed, span(seconds, nanos));
        assert_eq!(parsed.to_string(), written, "{text}");
        assert_eq!(parsed.encode().as_str(), written);
        let mut out = Vec::new();
        parsed.write_to(&mut out);
        assert_eq!(out, written.as_bytes());
        assert_eq!(Duration::parse(written), Ok(parsed), "{written} reads back");
    }
}

#[test]
fn digits_beyond_nanoseconds_are_part_of_the_value() {
    let parse =
        |text: &str| Duration::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let ordered = [
        "-1.0000000001s",
        "-1s",
        "-0.00000000000000000000000000000000000000000000001s",
        "-0s",
        "0.0000000000000001s",
        "0.000000001s",
        "0.0000000011s",
        "315576000000.9999999999s",
    ];
    for (index, text) in ordered.iter().enumerate() {
        assert_eq!(parse(text).to_string(), *text);
        for other in &ordered[index + 1..] {
            assert!(parse(text) < parse(other), "{text} {other}");
        }
    }
    assert_eq!(parse("1.5000000000000s"), span(1, 500_000_000));
    assert_eq!(parse("1.1234567899s").nanos(), 123_456_789);
    assert!(parse("-0.0000000001s").is_negative() && !parse("-0s").is_negative());
}

#[test]
fn made_values_have_the_fewest_digits() {
    for (seconds, nanos, text) in [
        (0, 0, "0s"),
        (1, 500_000_000, "1.5s"),
        (-1, -500_000_000, "-1.5s"),
        (0, 120_000_000, "0.12s"),
        (0, 1_000, "0.000001s"),
        (0, 10, "0.00000001s"),
        (0, -1, "-0.000000001s"),
        (10, 0, "10s"),
    ] {
        assert_eq!(span(seconds, nanos).to_string(), text);
    }
    assert_eq!(Duration::default().to_string(), "0s");
    assert_eq!(Duration::MAX.to_string(), "315576000000.999999999s");
    assert_eq!(Duration::MIN.to_string(), "-315576000000.999999999s");
    let converted = Duration::try_from(StdDuration::from_millis(1500)).expect("in range");
    assert_eq!(converted.to_string(), "1.5s");
}

#[test]
fn it_is_small() {
    assert_eq!(size_of::<Duration>(), 32);
    assert_eq!(size_of::<Option<Duration>>(), 32);
}

#[test]
fn refuses() {
    for text in REFUSED {
        let error = Duration::parse(text).expect_err(text);
        assert!(
            error.to_string().starts_with("expected seconds with"),
            "{error}"
        );
    }
}

#[test]
fn parts_are_checked() {
    for (seconds, nanos) in [
        (315_576_000_001, 0),
        (-315_576_000_001, 0),
        (i64::MIN, 0),
        (i64::MAX, 0),
        (0, 1_000_000_000),
        (0, -1_000_000_000),
        (0, i32::MIN),
        (0, i32::MAX),
        (1, -1),
        (-1, 1),
    ] {
        assert!(Duration::new(seconds, nanos).is_err(), "{seconds} {nanos}");
    }
    assert_eq!(Duration::default(), Duration::ZERO);
    assert!(Duration::MIN.is_negative());
    assert!(span(0, -1).is_negative());
    assert!(!Duration::ZERO.is_negative());
}

#[test]
fn orders_by_length() {
    let ordered = [
        Duration::MIN,
        span(-2, 0),
        span(-1, -1),
        span(-1, 0),
        span(0, -999_999_999),
        span(0, -1),
        Duration::ZERO,
        span(0, 1),
        span(1, 0),
        span(1, 1),
        Duration::MAX,
    ];
    assert!(ordered.is_sorted());
    // How many digits there are is no part of the value.
    assert_eq!("1.50s".parse(), Ok(span(1, 500_000_000)));
}

#[test]
fn std_duration() {
    for (std, duration) in [
        (StdDuration::ZERO, Duration::ZERO),
        (StdDuration::from_millis(1500), span(1, 500_000_000)),
        (
            StdDuration::new(315_576_000_000, 999_999_999),
            Duration::MAX,
        ),
    ] {
        assert_eq!(Duration::try_from(std), Ok(duration));
        assert_eq!(StdDuration::try_from(duration), Ok(std));
    }
    assert!(Duration::try_from(StdDuration::from_secs(315_576_000_001)).is_err());
    assert!(Duration::try_from(StdDuration::MAX).is_err());
    assert!(StdDuration::try_from(span(0, -1)).is_err());
    assert!(StdDuration::try_from(Duration::MIN).is_err());
}

#[test]
fn serde_and_debug() {
    let duration = span(-1, -500_000_000);
    assert_eq!(
        serde_json::to_string(&duration).expect("a string"),
        "\"-1.5s\""
    );
    assert_eq!(
        serde_json::from_str::<Duration>("\"-1.5s\"").expect("valid"),
        duration
    );
    for wrong in ["1.5", "null", "\"\"", "{\"seconds\":1}"] {
        let error = serde_json::from_str::<Duration>(wrong).expect_err(wrong);
        assert!(
            error.to_string().contains("expected seconds with"),
            "{error}"
        );
    }
    assert_eq!(format!("{duration:?}"), "Duration(-1.5s)");
}

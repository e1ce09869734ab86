//! Times are written character by character as they were read, from their field or from `extra`.

use runtime::runtime::json::decode;
use runtime::runtime::message::{from_value, to_value};
use runtime::runtime::wkt::{Duration, Timestamp};
use serde_json::json;

use crate::sample::{All, read, written};

#[test]
fn a_time_with_up_to_nine_digits_is_in_the_field_and_comes_back() {
    let fraction = "123456789";
    for digits in 0..=9 {
        for fraction in [&fraction[..digits], &"000000000"[..digits]] {
            let point = if digits > 0 { "." } else { "" };
            let text = format!(
                r#"{{"time":"2026-03-01T12:00:07{point}{fraction}Z","ttl":"1{point}{fraction}s"}}"#
            );
            let message = read(&text);
            assert!(message.extra.is_empty(), "{text}");
            assert!(message.time.is_some() && message.ttl.is_some());
            assert_eq!(written(&message), text);
            // Also through other values, and where the field is copied.
            let again = from_value::<All>(&to_value(&message).unwrap()).unwrap();
            assert_eq!(written(&again), text);
            let copy = All {
                time: message.time,
                ttl: message.ttl,
                ..All::default()
            };
            assert_eq!(written(&copy), text);
        }
    }
}

#[test]
fn every_rfc_3339_time_is_in_the_field_and_comes_back() {
    let noon = Timestamp::parse("2026-03-01T12:00:00Z").unwrap();
    for text in [
        "2026-03-01T12:00:00+00:00",
        "2026-03-01T12:00:00-00:00",
        "2026-03-01T14:00:00+02:00",
        "2026-03-01T06:30:00.000-05:30",
        "2026-03-01t12:00:00Z",
        "2026-03-01T12:00:00z",
        "2026-03-01T11:59:60Z",
        "2026-03-01t13:59:60.000000000000+02:00",
    ] {
        let json = format!(r#"{{"time":"{text}"}}"#);
        let message = read(&json);
        assert_eq!(message.time, Some(noon), "{text}");
        assert!(message.extra.is_empty());
        assert_eq!(written(&message), json);
    }
    for text in [
        "2026-03-01T12:00:07.1234567890Z",
        "2026-03-01T12:00:07.123456789012345678901234567890+01:00",
        "2016-12-31T23:59:60Z",
        "1990-12-31T15:59:60.5-08:00",
        "0001-01-01T00:00:00-23:59",
        "9999-12-31T23:59:59.99999999999999999999999999999999999999999999999Z",
    ] {
        let json = format!(r#"{{"time":"{text}"}}"#);
        let message = read(&json);
        assert!(message.time.is_some(), "{text}");
        assert_eq!(written(&message), json);
    }
}

#[test]
fn every_duration_is_in_the_field_and_comes_back() {
    for span in [
        "-1.50s",
        "-0.5s",
        "0s",
        "0.000s",
        "-0.0001s",
        "315576000000.1s",
        "007s",
        "00s",
        "-0s",
        "-0.000s",
        "1.0000000000s",
        "1.12345678901234567890s",
        "-0.0000000000000000000001s",
    ] {
        let text = format!(r#"{{"ttl":"{span}"}}"#);
        let message = read(&text);
        assert!(message.ttl.is_some(), "{span}");
        assert!(message.extra.is_empty());
        assert_eq!(written(&message), text);
    }
}

#[test]
fn text_that_is_not_a_time_is_kept_as_it_came() {
    for (key, value) in [
        ("time", "2026-03-01"),
        ("time", "2026-03-01T12:00:07"),
        ("time", "2026-03-01T12:00:07+0100"),
        ("time", "10000-01-01T00:00:00Z"),
        ("ttl", "+1s"),
        ("ttl", "1S"),
        ("ttl", "1.s"),
        ("ttl", ".5s"),
        ("ttl", "1e3s"),
        ("ttl", "315576000001s"),
    ] {
        let text = format!(r#"{{"{key}":"{value}"}}"#);
        let message = read(&text);
        assert_eq!((message.time, message.ttl), (None, None), "{text}");
        assert_eq!(message.extra.get(key), Some(&json!(value)));
        assert_eq!(written(&message), text);
    }
}

#[test]
fn a_local_time_is_written_from_the_field() {
    let message = All {
        time: Some(Timestamp::parse_local("2026-03-01T12:00:07").unwrap()),
        ..All::default()
    };
    assert_eq!(written(&message), r#"{"time":"2026-03-01T12:00:07"}"#);
    let other = All {
        time: Some(Timestamp::parse("2026-03-01T12:00:07Z").unwrap()),
        ..All::default()
    };
    assert_ne!(message.time, other.time, "it names no point in time");
}

#[test]
fn made_values_have_one_form() {
    let message = All {
        time: Some(Timestamp::new(1_772_366_407, 100_000_000).unwrap()),
        ttl: Some(Duration::new(1, 500_000_000).unwrap()),
        ..All::default()
    };
    let text = r#"{"time":"2026-03-01T12:00:07.100Z","ttl":"1.5s"}"#;
    assert_eq!(written(&message), text);
    // Digits are no difference between values.
    let other = read(r#"{"time":"2026-03-01T12:00:07.1Z","ttl":"1.50s"}"#);
    assert_eq!(message, other);
}

#[test]
fn bodies_may_be_times() {
    let time = decode::<Timestamp>(br#""2026-03-01T12:00:07.1Z""#).unwrap();
    assert_eq!(written(&time), r#""2026-03-01T12:00:07.1Z""#);
    assert!(decode::<Duration>(br#""1""#).is_err());
}

//! Times come back character by character: in their field, or else as they came.

use runtime::runtime::json::decode;
use runtime::runtime::message::{from_value, to_value};
use runtime::runtime::wkt::{Duration, Timestamp};
use serde_json::json;

use crate::sample::{All, read, written};

#[test]
fn what_google_sends_is_in_the_field_and_comes_back() {
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
    for span in [
        "-1.50s",
        "-0.5s",
        "0s",
        "0.000s",
        "-0.0001s",
        "315576000000.1s",
    ] {
        let text = format!(r#"{{"ttl":"{span}"}}"#);
        assert_eq!(written(&read(&text)), text);
        assert!(read(&text).extra.is_empty());
    }
}

#[test]
fn what_would_change_is_kept_as_it_came() {
    for (key, value) in [
        ("time", "2026-03-01T12:00:07+00:00"),
        ("time", "2026-03-01T12:00:07-00:00"),
        ("time", "2026-03-01T12:00:07.5+05:30"),
        ("time", "2026-03-01t12:00:07Z"),
        ("time", "2026-03-01T12:00:07z"),
        ("time", "2026-03-01T12:00:60Z"),
        ("time", "2026-03-01T12:00:07.1234567890Z"),
        ("time", "2026-03-01"),
        ("time", "10000-01-01T00:00:00Z"),
        ("ttl", "+1s"),
        ("ttl", "007s"),
        ("ttl", "00s"),
        ("ttl", "-0s"),
        ("ttl", "-0.000s"),
        ("ttl", "1S"),
        ("ttl", "1.s"),
        ("ttl", ".5s"),
        ("ttl", "1e3s"),
        ("ttl", "315576000001s"),
        ("ttl", "1.0000000000s"),
    ] {
        let text = format!(r#"{{"{key}":"{value}"}}"#);
        let message = read(&text);
        assert_eq!((message.time, message.ttl), (None, None), "{text}");
        assert_eq!(message.extra.get(key), Some(json!(value)));
        assert_eq!(written(&message), text);
    }
    // What a caller takes from there and sets is sent in this crate's own form.
    let mut message = read(r#"{"time":"2026-03-01T12:00:07.50+01:00"}"#);
    let kept = message.extra.get("time");
    message.time = kept.and_then(|time| Timestamp::parse(time.as_str()?).ok());
    assert_eq!(written(&message), r#"{"time":"2026-03-01T11:00:07.50Z"}"#);
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
    assert!(decode::<Duration>(br#""-0s""#).is_err());
}

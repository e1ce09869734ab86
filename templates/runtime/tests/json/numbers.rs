//! Numbers: which spellings fit a field, which numbers go back as they came, and what free-form
//! values hold.

use runtime::runtime::Message as _;
use runtime::runtime::json::decode;
use serde_json::{Number, Value, json};

use crate::sample::{All, fails, read, written};

/// Whether `serde_json` holds numbers as text, because something in the build turned on its feature
/// `arbitrary_precision`.
fn numbers_are_text() -> bool {
    "1.10".parse::<Number>().unwrap().to_string() == "1.10"
}

#[test]
fn every_number_that_no_field_takes_goes_back_as_it_came() {
    let long = "9".repeat(4300);
    for number in [
        "123456789012345678901234567890",
        "0.10000000000000000000000000000000000000001",
        "1e400",
        "-1e999",
        "1E+400",
        "-0",
        "-0.0",
        "1.0",
        "1.50",
        "100e-2",
        &long,
    ] {
        for text in [r#"{"new":%}"#, r#"{"new":[{"a":%}, %]}"#] {
            let text = text.replace('%', number);
            assert_eq!(written(&read(&text)), text);
        }
    }
    for number in ["1e999", "-1e999", "1E+400", "123456e400", &long] {
        for text in [
            r#"{"double":%}"#,
            r#"{"single":%}"#,
            r#"{"small":%}"#,
            r#"{"long":"%"}"#,
            r#"{"rows":[[1.5],[%]]}"#,
        ] {
            let text = text.replace('%', number);
            let message = read(&text);
            assert_eq!((message.double, message.long), (None, None));
            assert_eq!(written(&message), text);
        }
    }
    // The parser itself has a limit, and it is the only one.
    let error = fails(format!(r#"{{"new":{long}9}}"#).as_bytes()).to_string();
    assert!(error.contains("number out of range"), "{error}");
    read(&format!(r#"{{"new":0.{long}{long}}}"#));
}

#[test]
fn free_form_values_hold_what_serde_json_holds() {
    for number in ["1e999", "-1e999", "1E+400", "123456e400"] {
        for text in [r#"{"any":{"a":[%]}}"#, r#"{"structure":{"a":%}}"#] {
            let message = read(&text.replace('%', number));
            let quoted = text.replace('%', &format!("\"{number}\""));
            if !numbers_are_text() {
                assert_eq!(written(&message), quoted);
            }
            // And it stays so.
            assert_eq!(written(&read(&written(&message))), written(&message));
        }
    }
    for (text, number) in [
        ("12345678901234567890123", json!(1.2345678901234568e22)),
        ("0.1000000000000000055511151231257827", json!(0.1)),
        ("1e-999", json!(0.0)),
        ("-0", json!(-0.0)),
        ("18446744073709551615", json!(u64::MAX)),
        ("-9223372036854775808", json!(i64::MIN)),
        ("1.0", json!(1.0)),
        ("1", json!(1)),
    ] {
        let message = read(&format!(r#"{{"any":{text},"new":{text}}}"#));
        let any = message.any.as_ref().unwrap();
        assert_eq!(message.extra.get("new"), Some(any));
        if !numbers_are_text() {
            assert_eq!(any, &number, "{text}");
        } else if text != "1e-999" {
            assert_eq!(any.to_string(), text);
        }
    }
    let list = decode::<Value>(b"[1e999]").unwrap();
    assert_eq!(numbers_are_text(), list != json!(["1e999"]));
}

#[test]
fn integers_may_be_written_as_any_number_or_as_text() {
    for text in [
        "5",
        "5.0",
        "50e-1",
        "0.5e1",
        "5.000E+0",
        r#""5""#,
        r#""5.0""#,
        r#""5e0""#,
        r#""\u0035""#,
    ] {
        let json = r#"{"small":%,"unsigned":%,"long":%,"unsignedLong":%}"#.replace('%', text);
        let message = read(&json);
        let (small, unsigned) = (message.small, message.unsigned);
        assert_eq!((small, unsigned), (Some(5), Some(5)), "{text}");
        let (long, unsigned_long) = (message.long, message.unsigned_long);
        assert_eq!((long, unsigned_long), (Some(5), Some(5)), "{text}");
        let back = r#"{"small":5,"unsigned":5,"long":"5","unsignedLong":"5"}"#;
        assert_eq!(written(&message), back);
    }
    // Exact at the ends of the ranges, where a float is not.
    for (text, long) in [
        ("9223372036854775807.0", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        (r#""-9223372036854775808e0""#, i64::MIN),
        ("-0", 0),
        ("1e2", 100),
        ("0e1000000000000000000000", 0),
    ] {
        let message = read(&format!(r#"{{"long":{text}}}"#));
        assert_eq!(message.long, Some(long), "{text}");
    }
    for text in [
        "9223372036854775808.0",
        "1e19",
        "0.1",
        "1e-1",
        r#""0x5""#,
        r#""5 ""#,
        r#""+5""#,
        r#""05""#,
        r#""""#,
        "true",
    ] {
        let message = read(&format!(r#"{{"small":{text},"long":{text}}}"#));
        assert_eq!((message.long, message.small), (None, None), "{text}");
        assert_eq!(
            written(&message),
            format!(r#"{{"small":{text},"long":{text}}}"#)
        );
        assert_eq!(message.misfits().len(), 2);
    }
}

#[test]
fn floats_may_be_written_as_text() {
    for (text, double) in [
        (r#""1.5""#, 1.5),
        (r#""1e1""#, 10.0),
        (r#""-0.25""#, -0.25),
        ("15e-1", 1.5),
        (r#""Infinity""#, f64::INFINITY),
    ] {
        let message = read(&format!(r#"{{"double":{text},"rows":[[{text}]]}}"#));
        assert_eq!(message.double, Some(double));
        assert_eq!(message.rows, [[double]]);
    }
    let message = read(r#"{"single":"1.5","double":"NaN"}"#);
    assert_eq!(written(&message), r#"{"single":1.5,"double":"NaN"}"#);
    for text in ["", "inf", "nan", "1.", "1e400", "0x1p3", "1,5", "+1"] {
        let json = format!(r#"{{"single":"{text}","double":"{text}"}}"#);
        let message = read(&json);
        assert_eq!((message.double, message.single), (None, None), "{text}");
        assert_eq!(written(&message), json);
    }
}

#[test]
fn a_single_that_only_a_double_holds_is_kept() {
    let message = read(r#"{"single":3.5e38}"#);
    assert_eq!(message.single, None);
    assert_eq!(written(&message), r#"{"single":3.5e38}"#);
    let largest = All {
        single: Some(f32::MAX),
        ..All::default()
    };
    assert_eq!(written(&largest), r#"{"single":3.4028235e+38}"#);
}

//! Numbers that Rust's types hold badly.

use runtime::runtime::json::decode;
use serde_json::{Value, json};

use crate::sample::{All, fails, read, same, written};

#[test]
fn a_number_beyond_every_float_is_kept_as_text() {
    let long = "9".repeat(4300);
    for number in ["1e999", "-1e999", "1E+400", "123456e400", &long] {
        for (text, back) in [
            // Unknown, free-form, and known: the document is read, and the digits are sent back.
            (r#"{"new":%}"#, r#"{"new":"%"}"#),
            (r#"{"new":[{"a":%}]}"#, r#"{"new":[{"a":"%"}]}"#),
            (r#"{"any":{"a":[%]}}"#, r#"{"any":{"a":["%"]}}"#),
            (r#"{"structure":{"a":%}}"#, r#"{"structure":{"a":"%"}}"#),
            (r#"{"double":%}"#, r#"{"double":"%"}"#),
            (r#"{"single":%}"#, r#"{"single":"%"}"#),
            (r#"{"small":%}"#, r#"{"small":"%"}"#),
            (r#"{"rows":[[1.5],[%]]}"#, r#"{"rows":[[1.5],["%"]]}"#),
        ] {
            let message = read(&text.replace('%', number));
            assert_eq!(message.double, None);
            assert_eq!(written(&message), back.replace('%', number));
            // And it stays so.
            assert_eq!(written(&read(&written(&message))), written(&message));
        }
    }
    assert_eq!(decode::<Value>(b"[1e999]").unwrap(), json!(["1e999"]));
    // The parser itself has a limit, and it is the only one.
    let error = fails(format!(r#"{{"new":{long}9}}"#).as_bytes()).to_string();
    assert!(error.contains("number out of range"), "{error}");
    read(&format!(r#"{{"new":0.{long}{long}}}"#));
}

#[test]
fn other_numbers_are_the_nearest() {
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
        assert_eq!(message.any.as_ref(), Some(&number), "{text}");
        assert_eq!(message.extra.get("new"), Some(number), "{text}");
    }
}

#[test]
fn a_single_that_only_a_double_holds_is_kept() {
    let message = same(r#"{"single":3.5e38}"#);
    assert_eq!(message.single, None);
    assert_eq!(message.extra.get("single"), Some(json!(3.5e38)));
    assert_eq!(
        written(&All {
            single: Some(f32::MAX),
            ..All::default()
        }),
        r#"{"single":3.4028235e+38}"#
    );
}

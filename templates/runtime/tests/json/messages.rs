//! Reading, keeping and writing values of every type.

use std::collections::BTreeMap;

use runtime::runtime::json::{Wire, decode};
use runtime::runtime::open_enum::OpenEnum;
use runtime::runtime::wkt::Timestamp;
use serde_json::{Value, json};

use crate::sample::{All, Color, Odd, fails, read, same, written};

#[test]
fn a_value_of_every_type_is_written_as_it_was_read() {
    let message = same(
        r#"{"name":"n","flag":true,"small":-5,"unsigned":7,"long":"-9223372036854775808","unsignedLong":"18446744073709551615",
        "single":0.1,"double":0.30000000000000004,"content":"AQID","time":"2026-03-01T12:00:07.123456Z","ttl":"1.500s",
        "mask":"displayName,labels.a_b","any":{"a":null,"b":[]},"structure":{"x":null},"color":"RED","child":{"name":"c"},
        "names":["a",""],"children":[{"small":1},{}],"rows":[[1.5],[]],"colors":["RED","NEW"],"labels":{"k":"v"},
        "byName":{"a":{"flag":false}}}"#,
    );
    assert!(message.extra.is_empty());
    assert_eq!(message.long, Some(i64::MIN));
    assert_eq!(message.color, Some(Color::Red));
    assert_eq!(message.colors.last().map(OpenEnum::name), Some("NEW"));
    assert_eq!(message.content.as_deref(), Some(&[1, 2, 3][..]));
    assert_eq!(message.child.unwrap().name.as_deref(), Some("c"));
}

#[test]
fn unknown_keys_are_kept_and_sent_back() {
    let message = same(
        r#"{"new":{"deep":[1,2.5,null]},"name":"n","children":[{"newer":18446744073709551615}]}"#,
    );
    assert_eq!(
        message.extra.get("new"),
        Some(&json!({"deep": [1, 2.5, null]}))
    );
    assert_eq!(message.children[0].extra.len(), 1);
}

#[test]
fn a_value_that_does_not_fit_is_kept_and_the_rest_decodes() {
    for (key, value) in [
        ("name", "5"),
        ("flag", "\"true\""),
        ("small", "2147483648"),
        ("small", "1.5"),
        ("small", "\"\""),
        ("small", "\" 1\""),
        ("small", "1e99"),
        ("double", "\"inf\""),
        ("double", "\".5\""),
        ("long", "0.5"),
        ("unsigned", "-1"),
        ("long", "\"007\""),
        ("long", "\"+7\""),
        ("long", "\"12x\""),
        ("long", "9223372036854775808"),
        ("single", "\"fast\""),
        ("content", "\"!\""),
        ("time", "\"yesterday\""),
        ("ttl", "\"1.5\""),
        ("structure", "[1]"),
        ("color", "3"),
        ("child", "\"c\""),
        ("names", "[\"a\",null]"),
        ("names", "[\"a\",[{\"b\":1}]]"),
        ("children", "[{\"name\":\"a\"},null]"),
        ("children", "[{\"name\":5,\"new\":1},null]"),
        ("rows", "[[1.5],[\"x\"]]"),
        ("labels", "{\"k\":null}"),
        ("labels", "{}"),
    ] {
        let message = same(
            &format!("{{\"{key}\":{value},\"child\":{{\"name\":\"after\"}}}}")
                .replace("\"child\":\"c\",\"child\"", "\"child\":\"c\",\"x\""),
        );
        assert!(message.extra.contains_key(key), "{key} {value}");
    }
    let message = same(r#"{"children":[{"time":"never","name":"a"},{"name":"b"}]}"#);
    assert_eq!(message.children.len(), 2);
    assert_eq!(message.children[0].extra.get("time"), Some(&json!("never")));
}

#[test]
fn null_and_the_empty_list_read_as_absent() {
    let message = read(
        r#"{"name":null,"names":[],"children":null,"labels":null,"byName":[ ],"child":[],"structure":null,"time":null}"#,
    );
    assert_eq!(message, All::default());
    assert_eq!(written(&message), "{}");
}

#[test]
fn the_last_of_equal_keys_wins() {
    assert_eq!(
        read(r#"{"name":"a","name":"b"}"#).name.as_deref(),
        Some("b")
    );
    assert_eq!(written(&read(r#"{"name":"a","name":5}"#)), r#"{"name":5}"#);
    assert_eq!(
        written(&read(r#"{"name":5,"name":"a"}"#)),
        r#"{"name":"a"}"#
    );
    assert_eq!(written(&read(r#"{"name":5,"name":null}"#)), "{}");
    assert_eq!(
        written(&read(r#"{"names":["a"],"names":["b"]}"#)),
        r#"{"names":["b"]}"#
    );
    assert_eq!(written(&read(r#"{"x":1,"x":2}"#)), r#"{"x":2}"#);
}

#[test]
fn escapes_in_keys_and_strings_are_undone() {
    let message = read(
        r#"{"\u006eame":"\ud83d\ude00\n\u00e9","n\u0065w\"":1,"labels":{"\u0061":"b"},"sm\u0061ll":"x"}"#,
    );
    assert_eq!(message.name.as_deref(), Some("😀\né"));
    assert_eq!(message.extra.get("new\""), Some(&json!(1)));
    assert_eq!(message.extra.get("small"), Some(&json!("x")));
    assert_eq!(message.labels["a"], "b");
    assert_eq!(
        written(&"\u{1}\"\\\n\r\t\u{8}\u{c}/é😀".to_owned()),
        "\"\\u0001\\\"\\\\\\n\\r\\t\\b\\f/é😀\""
    );
}

#[test]
fn text_that_is_not_json_is_an_error() {
    for text in [
        &b"{"[..],
        b"{\"name\":\"a\"} x",
        b"{\"name\":\"a\",}",
        b"{\"name\" \"a\"}",
        b"{name:1}",
        b"{\"small\":01}",
        b"{\"small\":+1}",
        b"{\"small\":1.}",
        b"{\"new\":.5}",
        b"{\"new\":NaN}",
        b"{\"double\":Infinity}",
        b"{\"new\":tru}",
        b"{\"flag\":nope}",
        b"{\"names\":[\"a\",]}",
        b"{\"names\":[\"a\"",
        b"{\"name\":\"a\"\xff}",
        b"{\"new\":\"\\ud80\"}",
        b"{\"name\":\"\\x\"}",
        b"{\"name\":\"a\nb\"}",
        b"[]",
        b"null",
        b"\"text\"",
    ] {
        assert!(fails(text).line() >= 1, "{}", String::from_utf8_lossy(text));
    }
    let error = fails(b"{\"name\":\n  \"secret\",}");
    assert_eq!((error.line(), error.column()), (2, 12));
    assert!(!error.to_string().contains("secret"));
}

#[test]
fn nesting_has_a_limit_everywhere() {
    let nested = |open: &str, middle: &str, close: &str, n: usize| {
        open.repeat(n) + middle + &close.repeat(n)
    };
    assert!(decode::<All>(nested("{\"child\":", "{}", "}", 127).as_bytes()).is_ok());
    for text in [
        nested("{\"child\":", "{}", "}", 128),
        format!("{{\"any\":{}}}", nested("[", "1", "]", 128)),
        format!("{{\"new\":{}}}", nested("{\"a\":", "1", "}", 100_000)),
    ] {
        assert!(
            fails(text.as_bytes())
                .to_string()
                .contains("recursion limit")
        );
    }
    // A value that does not fit does not count as a level after it.
    let misfits = format!(
        "{{{}\"name\":\"n\"}}",
        "\"names\":[[[[5]]]],\"children\":[{\"child\":{\"x\":1}},5],".repeat(200)
    );
    assert_eq!(read(&misfits).name.as_deref(), Some("n"));
}

#[test]
fn nan_and_infinity_are_strings() {
    let message = read(r#"{"double":"NaN","single":"-Infinity","rows":[["Infinity"]]}"#);
    assert!(message.double.unwrap().is_nan());
    assert_eq!(
        written(&message),
        r#"{"single":"-Infinity","double":"NaN","rows":[["Infinity"]]}"#
    );
    assert_eq!(
        written(&All {
            single: Some(0.1),
            long: Some(5),
            ..All::default()
        }),
        r#"{"long":"5","single":0.1}"#
    );
    assert_eq!(read(r#"{"long":5,"unsignedLong":7}"#).long, Some(5));
}

#[test]
fn an_inserted_key_is_sent_in_place_of_the_field() {
    let mut message = All {
        name: Some("n".to_owned()),
        flag: Some(true),
        ..All::default()
    };
    message.extra.insert("name", Value::Null);
    message.extra.insert("names", Value::Array(Vec::new()));
    assert_eq!(written(&message), r#"{"flag":true,"name":null,"names":[]}"#);
    message.extra.remove("name");
    assert_eq!(written(&message), r#"{"name":"n","flag":true,"names":[]}"#);
}

#[test]
fn a_field_set_after_reading_replaces_the_kept_value() {
    let mut message = read(r#"{"time":"never","labels":{},"children":[{"small":"x"}]}"#);
    message.time = Some(Timestamp::parse("2026-03-01T12:00:07Z").unwrap());
    message.labels.insert("k".to_owned(), "v".to_owned());
    message.children[0].name = Some("c".to_owned());
    let text = r#"{"time":"2026-03-01T12:00:07Z","children":[{"name":"c","small":"x"}],"labels":{"k":"v"}}"#;
    assert_eq!(written(&message), text);
}

#[test]
fn bodies_need_not_be_messages() {
    assert_eq!(
        decode::<Vec<Vec<String>>>(b"[[\"a\"],[]]").unwrap(),
        [vec!["a".to_owned()], vec![]]
    );
    assert_eq!(
        decode::<Value>(b" [1,{\"a\":null}] ").unwrap(),
        json!([1, {"a": null}])
    );
    assert_eq!(
        decode::<BTreeMap<String, i64>>(b"{\"a\":\"1\"}").unwrap()["a"],
        1
    );
    assert!(decode::<Vec<String>>(b"[1]").is_err());
    assert!(decode::<Value>(b"").is_err());
    decode::<()>(b"").unwrap();
    decode::<()>(b"<html>").unwrap();
    assert_eq!(decode::<All>(b" \n").unwrap(), All::default());
    assert_eq!(written(&vec![vec![1, 2], vec![]]), "[[1,2],[]]");
}

/// The written JSON as a value, so that the order of keys does not count.
fn value<T: Wire>(message: &T) -> Value {
    serde_json::from_str(&written(message)).unwrap()
}

#[test]
fn property_names_may_need_escapes() {
    let text = r#"{"a\"b\\":1,"a\nb":2}"#;
    let mut message = decode::<Odd>(text.as_bytes()).unwrap();
    assert_eq!((message.quoted, message.lines), (Some(1), Some(2)));
    assert!(message.extra.is_empty());
    assert_eq!(written(&message), text);

    // An extra field of such a name is sent in place of the field.
    message.extra.insert("a\"b\\", Value::Null);
    message.extra.insert("a\nb", 5);
    assert_eq!(value(&message), json!({"a\nb": 5, "a\"b\\": null}));

    // A kept value is not sent where the field is set.
    let mut message = decode::<Odd>(br#"{"a\"b\\":"x","a\u000ab":"y"}"#).unwrap();
    assert_eq!(value(&message), json!({"a\nb": "y", "a\"b\\": "x"}));
    (message.quoted, message.lines) = (Some(1), Some(2));
    assert_eq!(written(&message), text);
}

#[test]
fn an_escaped_key_is_the_key() {
    // Known and unknown keys, in either spelling, first and last.
    for (text, back) in [
        (r#"{"n\u0061me":"a"}"#, r#"{"name":"a"}"#),
        (r#"{"n\u0061me":"a","name":"b"}"#, r#"{"name":"b"}"#),
        (r#"{"name":"a","n\u0061me":"b"}"#, r#"{"name":"b"}"#),
        (r#"{"n\u0061me":5,"name":"b"}"#, r#"{"name":"b"}"#),
        (r#"{"name":5,"n\u0061me":"b"}"#, r#"{"name":"b"}"#),
        (r#"{"name":"a","n\u0061me":5}"#, r#"{"name":5}"#),
        (r#"{"name":"a","n\u0061me":null}"#, "{}"),
        (r#"{"n\u0065w":1,"new":2}"#, r#"{"new":2}"#),
        (r#"{"new":1,"n\u0065w":2}"#, r#"{"new":2}"#),
        (r#"{"any":{"n\u0065w":1,"new":2}}"#, r#"{"any":{"new":2}}"#),
        (
            r#"{"childr\u0065n":[{"n\u0061me":"a"},5]}"#,
            // A value that does not fit is kept as it came, with its escapes.
            r#"{"children":[{"n\u0061me":"a"},5]}"#,
        ),
    ] {
        assert_eq!(written(&read(text)), back, "{text}");
    }
}

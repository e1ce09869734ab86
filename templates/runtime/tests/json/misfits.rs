//! Values that do not fit are listed with their place; broken text is replaced.

use runtime::runtime::json::decode;
use runtime::runtime::message::{Message as _, Misfit};
use serde_json::json;

use crate::sample::{All, read, same, written};

fn paths(message: &All) -> Vec<String> {
    let misfits = message.misfits();
    misfits
        .iter()
        .map(|misfit| misfit.path().to_owned())
        .collect()
}

#[test]
fn a_misfit_has_its_path_and_its_text() {
    let message = same(
        r#"{"name":5,"children":[{"name":"a"},{"time": "soon" ,"child":{"flag":"yes"}}],
        "byName":{"a \"b\"":{"small":"x"},"c":{}},"names":["a",null,"b"],"rows":[[1.5],[2,"y"]],
        "labels":{"k":"v","l":{}},"new":[null],"content":"!"}"#,
    );
    let places = [
        "children[1].child.flag",
        "children[1].time",
        r#"byName["a \"b\""].small"#,
        "name",
        "names[1]",
        "rows[1][1]",
        r#"labels["l"]"#,
        "content",
    ];
    assert_eq!(paths(&message), places);
    let misfits = message.misfits();
    assert_eq!(misfits[1].json(), Some(r#""soon""#));
    assert_eq!(misfits[4].json(), Some(r#"["a",null,"b"]"#));
    assert_eq!(
        (misfits[4].property(), misfits[5].property()),
        ("names", "rows")
    );
    let shown = misfits[4].to_string();
    assert!(shown.starts_with("names[1]: "), "{shown}");
}

#[test]
fn known_values_that_fit_and_unknown_keys_are_no_misfits() {
    for text in [
        "{}",
        r#"{"labels":{},"byName":{},"names":[],"name":null,"new":5,"children":[{}]}"#,
        r#"{"any":null,"structure":{"a":null},"double":"NaN","small":"5"}"#,
        r#"{"name":5,"name":"a"}"#,
    ] {
        assert_eq!(read(text).misfits(), [], "{text}");
    }
    let mut message = read(r#"{"name":5,"names":[1],"child":{"flag":0}}"#);
    // Setting the field ends it, and so does taking the value away or putting another there.
    message.name = Some("a".to_owned());
    message.extra.remove("names");
    let child = message.child.as_mut().unwrap();
    child.extra.insert("flag", json!(1));
    assert_eq!(message.misfits(), []);
    assert_eq!(written(&message), r#"{"name":"a","child":{"flag":1}}"#);
}

#[test]
fn an_element_that_does_not_fit_keeps_the_whole_list() {
    for text in [
        r#"{"names":["a",null,"b"]}"#,
        r#"{"labels":{"a":null,"b":"x"}}"#,
        r#"{"children":[{"name":"a","new":[1, 2]},null]}"#,
    ] {
        let message = read(text);
        assert_eq!(written(&message), text);
        assert_eq!(message.misfits().len(), 1);
    }
}

#[test]
fn half_of_a_surrogate_pair_becomes_a_replacement_character() {
    let text = r#"{"name":"a\ud83d","new":"\ude00b","n\ud800":1,"names":["c","\ud83dd"],
        "child":{"child":{"name":"\ud83d\ud83d\ude00"}},"labels":{"k\udfff":"v"},
        "any":["\ud83d"],"small":7,"flag":true}"#;
    let message = read(text);
    assert_eq!(message.name.as_deref(), Some("a\u{fffd}"));
    assert_eq!(message.names, ["c", "\u{fffd}d"]);
    assert_eq!(message.extra.get("new"), Some(&json!("\u{fffd}b")));
    assert_eq!(message.extra.get("n\u{fffd}"), Some(&json!(1)));
    let inner = message.child.as_ref().unwrap().child.as_ref().unwrap();
    assert_eq!(inner.name.as_deref(), Some("\u{fffd}😀"));
    assert_eq!(message.labels["k\u{fffd}"], "v");
    assert_eq!(message.any, Some(json!(["\u{fffd}"])));
    assert_eq!((message.small, message.flag), (Some(7), Some(true)));
    // Each property that holds one is named, and only the innermost.
    let mut found = paths(&message);
    found.sort();
    let names = [
        "any",
        "child.child.name",
        "labels",
        "name",
        "names",
        "new",
        "n\u{fffd}",
    ];
    assert_eq!(found, names);
    let misfits: Vec<Misfit> = message.misfits();
    assert!(misfits.iter().all(|misfit| misfit.json().is_none()));
    assert!(misfits[0].to_string().contains("U+FFFD"));
    // What is sent is well-formed, and reads as the same.
    let again = read(&written(&message));
    assert_eq!(again, message);
    assert_eq!(again.misfits(), []);
}

#[test]
fn bytes_that_are_not_utf_8_become_replacement_characters() {
    let message: All =
        decode(b"{\"name\":\"a\xffb\",\"x\xe2\x82\":1,\"names\":[\"\xf0\x9f\"]}").unwrap();
    assert_eq!(message.name.as_deref(), Some("a\u{fffd}b"));
    assert_eq!(message.extra.get("x\u{fffd}"), Some(&json!(1)));
    assert_eq!(message.names, ["\u{fffd}"]);
    assert_eq!(message.misfits().len(), 3);
    // Outside of a string it is no JSON.
    for text in [&b"{\"name\":\xff}"[..], b"\xff", b"{}\xff", b"{\xff:1}"] {
        assert!(decode::<All>(text).is_err());
    }
}

#[test]
fn broken_text_in_a_value_that_does_not_fit() {
    let message = read(r#"{"children":[{"name":"\ud83d"},5],"time":"\ud83d"}"#);
    assert_eq!(
        written(&message),
        r#"{"children":[{"name":"\ufffd"},5],"time":"\ufffd"}"#
    );
    assert_eq!(paths(&message), ["children[1]", "time", "time"]);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let message: All = decode(b"\xef\xbb\xbf{\"name\":\"a\"}").unwrap();
    assert_eq!(message.name.as_deref(), Some("a"));
    assert!(decode::<All>(b"{\xef\xbb\xbf}").is_err());
}

#[test]
fn the_type_of_a_packed_message_is_not_sent() {
    let message = read(r#"{"@type":"type.googleapis.com/x.All","name":"a","child":{"@type":"b"}}"#);
    assert_eq!(
        message.extra.get("@type"),
        Some(&json!("type.googleapis.com/x.All"))
    );
    // Inside, it is a property like any other.
    assert_eq!(written(&message), r#"{"name":"a","child":{"@type":"b"}}"#);
    // A caller can send it.
    let mut message = message;
    message.extra.insert("@type", "c");
    assert!(written(&message).contains(r#""@type":"c""#));
}

//! Documents that are made to be expensive, or to break the reader.
//!
//! The tests of expensive documents have no clock: without the rule under test they would not end.

use std::fmt::Write as _;

use runtime::runtime::json::decode;
use runtime::runtime::message::{Message, from_value, to_value};
use serde_json::Value;

use crate::sample::{All, fails, read, written};

fn nested(open: &str, middle: &str, close: &str, levels: usize) -> String {
    open.repeat(levels) + middle + &close.repeat(levels)
}

#[test]
fn misfits_within_misfits_are_not_read_again_and_again() {
    // At every level the last element does not fit, and everything before it has been read as
    // messages by then. Reading it a second time as messages would double the work with each level.
    let middle = format!(r#"{{"names":[{}5]}}"#, r#""n","#.repeat(500));
    for (open, close) in [
        (r#"{"children":["#, ",5]}"),
        (r#"{"childr\u0065n":["#, ",5]}"),
        (r#"{"byName":{"a":"#, r#","b":5}}"#),
        (r#"{"children":[{"byName":{"a":"#, r#"},"small":"x"},5]}"#),
    ] {
        // Two levels of nesting each, or four.
        let levels = if open.len() > 20 { 31 } else { 62 };
        let text = nested(open, &middle, close, levels);
        let message = read(&text);
        assert_eq!(message.extra.len(), 1);
        let value = serde_json::from_str::<Value>(&text).unwrap();
        assert_eq!(to_value(&message).unwrap(), value);
        assert_eq!(from_value::<All>(&value).unwrap(), message);
    }
}

#[test]
fn many_unknown_keys_cost_no_more_each() {
    let mut text = String::from("{");
    for key in 0..50_000 {
        write!(text, r#""key{key}":{key},"#).unwrap();
    }
    text += r#""name":"n"}"#;
    let mut message = read(&text);
    assert_eq!(message.extra.len(), 50_000);
    assert_eq!(written(&message).len(), text.len());
    let keys: Vec<String> = message
        .extra
        .iter()
        .map(|(key, _)| key.to_owned())
        .collect();
    for key in &keys {
        message.extra.insert(key.as_str(), Value::Null);
    }
    assert_eq!(read(&written(&message)).extra.len(), 50_000);
    for key in &keys {
        message.extra.remove(key);
    }
    assert_eq!(written(&message), r#"{"name":"n"}"#);
}

#[test]
fn a_key_many_times_costs_no_more_each() {
    for (entries, back) in [
        (r#""new":1,"#, r#"{"name":"n","new":1}"#),
        (r#""small":"x","#, r#"{"name":"n","small":"x"}"#),
        (r#""small":"x","small":1,"#, r#"{"name":"n","small":1}"#),
        (
            r#""sm\u0061ll":"x","small":1,"#,
            r#"{"name":"n","small":1}"#,
        ),
        (r#""names":["a",5],"#, r#"{"name":"n","names":["a",5]}"#),
    ] {
        let text = format!(r#"{{{}"name":"n"}}"#, entries.repeat(20_000));
        assert_eq!(written(&read(&text)), back);
    }
}

#[test]
fn the_limit_of_nesting_is_the_same_everywhere() {
    // The outermost object is the first of 128 levels.
    for (open, prefix, close, suffix) in [
        ("[", r#"{"any":"#, "]", "}"),
        (r#"{"a":"#, r#"{"any":"#, "}", "}"),
        ("[", r#"{"new":"#, "]", "}"),
        (r#"{"a":"#, r#"{"new":"#, "}", "}"),
        ("[", r#"{"name":"#, "]", "}"),
        (r#"{"child":"#, r#"{"child":"#, "}", "}"),
        (r#"{"child":"#, r#"{"new":"#, "}", "}"),
    ] {
        let text = |levels| prefix.to_owned() + &nested(open, "{}", close, levels) + suffix;
        let message = read(&text(126));
        assert_eq!(written(&message), text(126));
        let error = fails(text(127).as_bytes()).to_string();
        assert!(error.contains("recursion limit"), "{error}");
    }
    // A level of lists of messages is two.
    let text = |levels| nested(r#"{"children":["#, "{}", "]}", levels);
    assert_eq!(written(&read(&text(63))), text(63));
    fails(text(64).as_bytes());
    // Far beyond, typed, free-form and passed over.
    for open in [
        r#"{"child":"#,
        r#"{"children":["#,
        r#"{"any":["#,
        r#"{"new":["#,
        "[",
    ] {
        assert!(decode::<All>(open.repeat(100_000).as_bytes()).is_err());
        assert!(decode::<Value>(open.repeat(100_000).as_bytes()).is_err());
        decode::<()>(open.repeat(100_000).as_bytes()).unwrap();
    }
}

#[test]
fn no_prefix_and_no_changed_byte_panics() {
    let text = r#"{"n\u0061me":"é😀","rows":[[1.5e3],[]],"byName":{"a":{"time":"2026-03-01T12:00:07Z"}},"x":[null]}"#;
    for end in 0..text.len() {
        assert!(decode::<All>(&text.as_bytes()[..end]).is_err() || end == 0);
        for byte in *b"\"\\{}[]:,0e-ntu \xff\x00" {
            let mut changed = text.as_bytes().to_vec();
            changed[end] = byte;
            // What is still a document survives being written and read.
            if let Ok(message) = decode::<All>(&changed) {
                assert_eq!(read(&written(&message)), message);
            }
        }
    }
}

#[test]
fn broken_text_many_times_costs_no_more_each() {
    let unknown: String = (0..30_000)
        .map(|key| format!(r#""{key}":"\ud800","#))
        .collect();
    let known = r#""name":"\udc00","#.repeat(30_000);
    let message = read(&format!(r#"{{{unknown}{known}"small":1}}"#));
    assert_eq!(message.name.as_deref(), Some("\u{fffd}"));
    assert_eq!(Message::misfits(&message).len(), 30_001);
}

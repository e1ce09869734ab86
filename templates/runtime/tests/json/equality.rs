//! Messages are equal when they mean the same.

use runtime::runtime::message::{from_value, to_value};
use serde_json::{Value, json};

use crate::sample::{All, read, written};

/// A message equals what is read back from its JSON, in both ways.
fn round_trips(message: &All) {
    assert_eq!(&read(&written(message)), message);
    assert_eq!(
        &from_value::<All>(&to_value(message).unwrap()).unwrap(),
        message
    );
}

#[test]
fn every_message_equals_its_own_round_trip() {
    for text in [
        "{}",
        r#"{"double":"NaN","single":"NaN","rows":[["NaN",1.50,1e2]]}"#,
        r#"{"time":"2026-03-01T12:00:07.50+02:00","ttl":"-0.000s","small":"5","long":5.0}"#,
        r#"{"time":"never","names":["a",null],"labels":{},"new":{"b":1,"a":[1.0,{}]}}"#,
        r#"{"content":"+/+/","any":null,"structure":{"x":null,"y":1e300},"color":"NEW"}"#,
        r#"{"@type":"t","name":"a\ud83d","children":[{"new": 1.50 }]}"#,
        r#"{"new":123456789,"single":0.1,"double":0.30000000000000004}"#,
    ] {
        round_trips(&read(text));
    }
    // A `Value` does not hold every number; text does.
    let message = read(r#"{"new":[1e400, 123456789012345678901234567890]}"#);
    assert_eq!(read(&written(&message)), message);
    // Inserted keys, too: after the round trip their values are in the fields, or absent.
    let mut message = All::default();
    message.extra.insert("name", "a");
    message.extra.insert("time", "2026-03-01t12:00:07z");
    message.extra.insert("flag", Value::Null);
    message.extra.insert("names", json!([]));
    message.extra.insert("small", json!("5"));
    message.extra.insert("child", json!({ "double": "1.50" }));
    message.double = Some(f64::NAN);
    round_trips(&message);
}

#[test]
fn messages_that_mean_the_same_are_equal() {
    for (one, other) in [
        (
            r#"{"time":"2026-03-01T12:00:00Z"}"#,
            r#"{"time":"2026-03-01t14:00:00.000+02:00"}"#,
        ),
        (r#"{"ttl":"1.50s"}"#, r#"{"ttl":"1.5s"}"#),
        (r#"{"ttl":"-0s"}"#, r#"{"ttl":"0.0s"}"#),
        (
            r#"{"new":{"a":1,"b":[1.0]}}"#,
            r#"{"new":{"b":[1e0],"a":1}}"#,
        ),
        (r#"{"new":"\u0061"}"#, r#"{"new":"a"}"#),
        (r#"{"content":"_-8"}"#, r#"{"content":"/+8="}"#),
        (r#"{"x":1,"y":2}"#, r#"{"y":2,"x":1}"#),
        (r#"{"name":null}"#, "{}"),
        (r#"{"double":"1e2"}"#, r#"{"double":100.0}"#),
    ] {
        assert_eq!(read(one), read(other));
    }
    for (one, other) in [
        (
            r#"{"time":"2026-03-01T12:00:00.0000000001Z"}"#,
            r#"{"time":"2026-03-01T12:00:00Z"}"#,
        ),
        (
            r#"{"ttl":"0.00000000001s"}"#,
            r#"{"ttl":"-0.00000000001s"}"#,
        ),
        (r#"{"new":1}"#, r#"{"new":"1"}"#),
        (r#"{"new":null}"#, "{}"),
        (
            r#"{"new":123456789012345678901234567890}"#,
            r#"{"new":123456789012345678901234567891}"#,
        ),
        (r#"{"any":null}"#, "{}"),
        (r#"{"labels":{}}"#, "{}"),
        (r#"{"children":[{}]}"#, "{}"),
        (r#"{"names":["a","b"]}"#, r#"{"names":["b","a"]}"#),
    ] {
        assert_ne!(read(one), read(other), "{one} {other}");
    }
}

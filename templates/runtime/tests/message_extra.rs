//! The store of extra fields.

use runtime::runtime::message::Extra;
use serde_json::{Value, json};

#[test]
fn it_is_a_map() {
    let mut extra = Extra::new();
    assert!(extra.is_empty());
    assert_eq!(extra.insert("a", 1), None);
    assert_eq!(extra.insert("a", Value::Null), Some(json!(1)));
    extra.insert("b".to_owned(), "text");
    assert_eq!(extra.len(), 2);
    assert_eq!(extra.get("b"), Some(&json!("text")));
    assert!(extra.contains_key("a") && !extra.contains_key("c"));
    assert_eq!(
        extra.iter().map(|(key, _)| key).collect::<Vec<_>>(),
        ["a", "b"]
    );
    assert_eq!(extra.remove("c"), None);
    assert_eq!(extra.remove("a"), Some(Value::Null));
    extra.clear();
    assert_eq!(extra, Extra::default());
}

#[test]
fn an_emptied_store_equals_a_new_one() {
    let mut extra = Extra::new();
    extra.insert("a", 1);
    assert_ne!(extra, Extra::new());
    extra.remove("a");
    assert_eq!(extra, Extra::new());
}

#[test]
fn it_shows_its_entries() {
    let mut extra = Extra::new();
    extra.insert("a", 1);
    assert_eq!(format!("{extra:?}"), r#"{"a": Number(1)}"#);
}

#[test]
fn it_takes_no_room_when_empty() {
    assert_eq!(size_of::<Extra>(), size_of::<usize>());
}

#[test]
fn the_keys_keep_their_order() {
    let mut extra = Extra::new();
    for key in ["z", "a", "m"] {
        extra.insert(key, key);
    }
    // A key that is there already keeps its place.
    extra.insert("z", 1);
    assert_eq!(extra.keys().collect::<Vec<_>>(), ["z", "a", "m"]);
    extra.remove("a");
    extra.insert("a", 2);
    let pairs: Vec<(String, Value)> = extra.clone().into_iter().collect();
    let expected = [("z", json!(1)), ("m", json!("m")), ("a", json!(2))];
    assert_eq!(pairs, expected.map(|(key, value)| (key.to_owned(), value)));
    let borrowed: Vec<(&str, &Value)> = (&extra).into_iter().collect();
    assert_eq!(borrowed[1], ("m", &json!("m")));
}

#[test]
fn values_can_be_changed_in_place() {
    let mut extra = Extra::new();
    extra.insert("labels", json!({ "a": 1 }));
    if let Some(labels) = extra.get_mut("labels") {
        labels["b"] = json!(2);
    }
    assert_eq!(extra.get_mut("other"), None);
    assert_eq!(extra.get_raw("labels").as_deref(), Some(r#"{"a":1,"b":2}"#));
    *extra.get_or_insert_with("count", || 1) = json!(5);
    let list = extra.get_or_insert_with("list", || json!([]));
    list.as_array_mut().unwrap().push(json!("x"));
    extra.get_or_insert_with("list", || json!(null));
    let raw: Vec<String> = extra
        .iter_raw()
        .map(|(_, json)| json.into_owned())
        .collect();
    assert_eq!(raw, [r#"{"a":1,"b":2}"#, "5", r#"["x"]"#]);
    extra.retain(|_, value| !value.is_number());
    assert_eq!(extra.keys().collect::<Vec<_>>(), ["labels", "list"]);
}

#[test]
fn it_is_built_from_pairs() {
    let mut extra: Extra = [("a", 1), ("b", 2)].into_iter().collect();
    extra.extend([("c".to_owned(), json!([])), ("a".to_owned(), json!(null))]);
    assert_eq!(extra.len(), 3);
    assert_eq!(extra.get("a"), Some(&Value::Null));
    let map: serde_json::Map<String, Value> = extra.into_iter().collect();
    assert_eq!(map.len(), 3);
}

#[test]
fn it_takes_json_text_and_gives_other_types() {
    let mut extra = Extra::new();
    let digits = "123456789012345678901234567890";
    extra.insert_raw("n", &format!(" {digits} ")).unwrap();
    assert_eq!(extra.get_raw("n").as_deref(), Some(digits));
    for text in ["", "{", "1 2", "nul", "[1,]"] {
        assert!(extra.insert_raw("n", text).is_err(), "{text}");
    }
    assert_eq!(extra.get_raw("n").as_deref(), Some(digits));
    extra.insert("list", json!(["1", 2]));
    let numbers = extra.get_as::<Vec<i64>>("list").unwrap().unwrap();
    assert_eq!(numbers, [1, 2]);
    assert!(extra.get_as::<Vec<bool>>("list").unwrap().is_err());
    assert!(extra.get_as::<i64>("other").is_none());
}

#[test]
fn equality_goes_by_meaning() {
    let extra = |json: &str| {
        let mut extra = Extra::new();
        extra.insert_raw("a", json).unwrap();
        extra
    };
    assert_eq!(extra(r#"{"x": 1.0, "y": []}"#), extra(r#"{"y":[],"x":1}"#));
    assert_ne!(extra("1"), extra("2"));
    assert_ne!(extra("1"), extra("\"1\""));
}

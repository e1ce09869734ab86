//! Free-form JSON: conversions from and to callers' types, and the functions behind setters.

use std::collections::BTreeMap;

use runtime::runtime::message::{Extra, from_map, object, objects, objects_by_key, to_map};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Order {
    id: u32,
    note: Option<String>,
}

#[test]
fn a_struct_becomes_a_map_and_back() {
    let order = Order { id: 7, note: None };
    let map = to_map(&order).unwrap();
    assert_eq!(Value::from(map.clone()), json!({"id": 7, "note": null}));
    assert_eq!(from_map::<Order>(&map).unwrap(), order);
    let labels = BTreeMap::from([("a", 1)]);
    assert_eq!(Value::from(to_map(&labels).unwrap()), json!({"a": 1}));
}

#[test]
fn what_is_no_object_has_no_map() {
    let found = |value: &Value| to_map(value).unwrap_err().to_string();
    assert!(found(&json!(null)).ends_with("but the value serialises as null"));
    assert!(found(&json!(1)).ends_with("a number"));
    assert!(found(&json!("text")).ends_with("a string"));
    assert!(found(&json!([])).ends_with("a list"));
    assert!(found(&json!(true)).ends_with("a boolean"));
    let by_list = BTreeMap::from([([1, 2], 3)]);
    assert!(to_map(&by_list).is_err());
}

#[test]
fn a_map_that_does_not_fit_a_type_is_an_error() {
    let map = to_map(&json!({"note": "text"})).unwrap();
    let error = from_map::<Order>(&map).unwrap_err().to_string();
    assert_eq!(error, "missing field `id`");
}

#[test]
fn an_object_goes_into_the_field_and_other_json_into_extra() {
    let mut extra = Extra::new();
    assert_eq!(object(&mut extra, "payload", json!([1])), None);
    assert_eq!(extra.get("payload"), Some(&json!([1])));
    assert_eq!(object(&mut extra, "payload", json!(null)), None);
    assert_eq!(extra.get("payload"), Some(&json!(null)));
    let map = object(&mut extra, "payload", json!({"a": 1}));
    assert_eq!(map, json!({"a": 1}).as_object().cloned());
    assert!(extra.is_empty());
}

#[test]
fn one_value_that_is_no_object_keeps_all_of_them_together() {
    let mut extra = Extra::new();
    let list = objects(&mut extra, "list", [json!({"a": 1}), json!("b")]);
    assert!(list.is_empty());
    assert_eq!(extra.get("list"), Some(&json!([{"a": 1}, "b"])));
    let list = objects(&mut extra, "list", [Map::new()]);
    assert_eq!((list.len(), extra.len()), (1, 0));

    let map = objects_by_key(&mut extra, "map", [("x", json!({})), ("y", json!(2))]);
    assert!(map.is_empty());
    assert_eq!(extra.get("map"), Some(&json!({"x": {}, "y": 2})));
    let map = objects_by_key(&mut extra, "map", [("x", json!({}))]);
    assert_eq!(
        (map.get("x"), extra.len()),
        (Some(&Map::<String, Value>::new()), 0)
    );
}

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

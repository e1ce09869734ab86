//! A document with an error gives one readable error.

use serde_json::{Value, json};

use super::{EVERYTHING, with};
use crate::document::parse;

/// Snapshots the errors of the fixture with each of these changes.
fn check(name: &str, spoilt: &[(&[&str], Value)]) {
    let error = |(path, value): &(&[&str], Value)| {
        parse(&with(path, value.clone())).unwrap_err().to_string()
    };
    let errors: Vec<_> = spoilt.iter().map(error).collect();
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!(name, errors.join("\n\n"));
    });
}

#[test]
fn wrong_heads() {
    check(
        "wrong_heads",
        &[
            (&["name"], json!(7)),
            (&["version"], json!(null)),
            (&["protocol"], json!("rpc")),
            (&["rootUrl"], json!("shelf.googleapis.com")),
            (
                &["mtlsRootUrl"],
                json!("https://shelf.googleapis.com/?key=x"),
            ),
            (&["endpoints", "0"], json!({"location": "x"})),
            (&["labels", "0"], json!({"a": 1})),
            (&["name"], json!("../shelf")),
            (&["servicePath"], json!("../x/")),
            (&["servicePath"], json!("{x}/")),
            (&["parameters", "alt", "location"], json!("path")),
        ],
    );
}

#[test]
fn wrong_schemas() {
    let isbn = ["schemas", "Book", "properties", "isbn"];
    check(
        "wrong_schemas",
        &[
            (&["schemas", "Book", "type"], json!("objekt")),
            (&["schemas", "Book", "id"], json!("Bock")),
            (&["schemas", "../Book"], json!({"type": "object"})),
            (&["schemas", ""], json!({"type": "object"})),
            (
                &["schemas", "Book", "properties", ""],
                json!({"type": "any"}),
            ),
            (&isbn, json!({"description": "typeless"})),
            (&isbn, json!({"type": "string", "$ref": "Book"})),
            (&isbn, json!({"$ref": "Bok"})),
            (&isbn, json!({"$ref": "#/schemas/Book"})),
            (&isbn, json!({"type": "array"})),
            (&isbn, json!({"type": "string", "items": {"type": "any"}})),
            (
                &isbn,
                json!({"type": "string", "properties": {"a": {"type": "any"}}}),
            ),
            (
                &isbn,
                json!({"type": "object", "additionalProperties": true}),
            ),
            (&isbn, json!({"type": "string", "default": 0})),
            (&isbn, json!({"type": "string", "readOnly": "true"})),
            (
                &["schemas", "Shape", "variant", "map", "1", "$ref"],
                json!("Raws"),
            ),
        ],
    );
}

#[test]
fn wrong_enums() {
    let order = [
        "resources",
        "books",
        "methods",
        "insert",
        "parameters",
        "order",
    ];
    let enumeration = |lists: Value| {
        let mut order = json!({"type": "string", "location": "query"});
        order
            .as_object_mut()
            .unwrap()
            .append(&mut lists.as_object().unwrap().clone());
        order
    };
    check(
        "wrong_enums",
        &[
            (&order, enumeration(json!({"enum": []}))),
            (&order, enumeration(json!({"enum": ["A", "B", "A"]}))),
            (&order, enumeration(json!({"enum": ["A", 2]}))),
            (
                &order,
                enumeration(json!({"enum": ["A"], "enumDeprecated": [true, false]})),
            ),
            (
                &order,
                enumeration(json!({"enum": ["1"], "type": "integer"})),
            ),
        ],
    );
}

#[test]
fn wrong_methods() {
    let insert = ["resources", "books", "methods", "insert"];
    let at = |rest: &[&'static str]| [insert.as_slice(), rest].concat();
    check(
        "wrong_methods",
        &[
            (&at(&["httpMethod"]), json!("get")),
            (&at(&["httpMethod"]), json!("SUBSCRIBE")),
            (&at(&["path"]), json!("v1/{parent=shelves/*}")),
            (&at(&["path"]), json!("v1/{+parent}/{book}/{book}")),
            (&at(&["path"]), json!("v1/{+parant}/{book}")),
            (&at(&["path"]), json!("v1/{+parent}/{book}/{limit}")),
            (&at(&["path"]), json!("v1/{+parent}/{book}/{publisher}")),
            (&at(&["path"]), json!("v1/{+parent}")),
            (&at(&["parameters", "book", "repeated"]), json!(true)),
            (&at(&["parameters", "book", "location"]), json!("header")),
            (&at(&["parameters", "book", "type"]), json!("array")),
            (&at(&["parameters", "shape", "$ref"]), json!("Shade")),
            (&at(&["parameterOrder"]), json!(["parent", "bok"])),
            (&at(&["parameterOrder"]), json!(["book", "book"])),
            (&at(&["request", "$ref"]), json!("Publication")),
            (&at(&["response"]), json!({"$ref": "Empt"})),
            (
                &at(&["mediaUpload", "protocols", "simple", "path"]),
                json!("/upload/{+name}"),
            ),
            (
                &["resources", "books", "methods", "a/b"],
                json!({"id": "", "httpMethod": "GET"}),
            ),
            (
                &["methods", "ping"],
                json!({"httpMethod": "GET", "path": ""}),
            ),
            (
                &["methods", "a\u{0}b"],
                json!({"id": "", "httpMethod": "GET", "path": ""}),
            ),
            (&["resources", "a..b"], json!({})),
        ],
    );
}

/// Replaces each value of the fixture by each of some values, in turn. The result must be a document or
/// a readable error.
#[test]
fn a_wrong_value_anywhere_gives_a_document_or_an_error() {
    let fixture: Value = serde_json::from_str(EVERYTHING).unwrap();
    let mut places = Vec::new();
    collect_places(&fixture, String::new(), &mut places);
    let wrong = [json!(null), json!(-1.5), json!(""), json!([]), json!({})];
    let mut refused = 0;
    for place in &places {
        for value in &wrong {
            let mut document = fixture.clone();
            *document.pointer_mut(place).unwrap() = value.clone();
            let Err(error) = parse(&document.to_string()) else {
                continue;
            };
            refused += 1;
            let shown = error.to_string();
            assert_eq!(shown.lines().count(), 2, "{shown}");
            assert!(shown.starts_with('$') && !error.hint.is_empty(), "{shown}");
        }
    }
    assert!(
        refused > places.len() * 2,
        "{refused} of {} places",
        places.len()
    );
}

fn collect_places(value: &Value, pointer: String, places: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, child) in object {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect_places(child, format!("{pointer}/{key}"), places);
            }
        }
        Value::Array(items) => {
            for (index, child) in items.iter().enumerate() {
                collect_places(child, format!("{pointer}/{index}"), places);
            }
        }
        _ => {}
    }
    places.push(pointer);
}

//! The lines of a ledger: what breaks callers changes or removes lines, what grows only adds some.

use serde_json::{Value, json};

use crate::ledger::Ledger;
use crate::overrides::Overrides;
use crate::testing::{api_of, fixture, try_plan};

fn ledger(document: &Value, published: &Ledger) -> Ledger {
    let api = api_of(&document.to_string(), published);
    let mut planned = try_plan(&[&api], &Overrides::default(), published).unwrap();
    planned.versions.remove(0).ledger
}

/// Lines that an edit of the document removes from its ledger, and lines that it adds.
fn difference(edit: impl FnOnce(&mut Value)) -> (Vec<String>, Vec<String>) {
    let mut document: Value = serde_json::from_str(&fixture("changes")).unwrap();
    let old = ledger(&document, &Ledger::default());
    edit(&mut document);
    let new = ledger(&document, &old);
    let (old, new) = (old.to_text(), new.to_text());
    let missing = |here: &str, there: &str| -> Vec<String> {
        let there: std::collections::BTreeSet<&str> = there.lines().collect();
        let lines = here.lines().filter(|line| !there.contains(line));
        lines.map(str::to_owned).collect()
    };
    (missing(&old, &new), missing(&new, &old))
}

/// A name and an edit of a document.
type Edit<'a> = (&'a str, &'a dyn Fn(&mut Value));

/// Edits with the lines that they remove and add.
fn each(edits: &[Edit<'_>]) -> String {
    let mut shown = Vec::new();
    for (name, edit) in edits {
        let (removed, added) = difference(edit);
        shown.push((*name).to_owned());
        shown.extend(removed.iter().map(|line| format!("  - {line}")));
        shown.extend(added.iter().map(|line| format!("  + {line}")));
    }
    shown.join("\n")
}

const LIST: &str = "/resources/shelves/methods/list";
const SHELF: &str = "/schemas/Shelf/properties";

fn at<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Value {
    document
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("{pointer}: nothing there"))
}

fn remove(document: &mut Value, pointer: &str, key: &str) {
    let object = at(document, pointer).as_object_mut().unwrap();
    assert!(object.remove(key).is_some(), "{pointer}/{key}");
}

#[test]
fn breaks_change_or_remove_lines() {
    let found = each(&[
        ("the type of a field", &|it| {
            at(it, SHELF)["name"] = json!({"type": "boolean"});
        }),
        ("the format of a field", &|it| {
            at(it, SHELF)["size"]["format"] = "uint32".into();
        }),
        ("a list for a single value", &|it| {
            at(it, SHELF)["name"] = json!({"type": "array", "items": {"type": "string"}});
        }),
        ("a field", &|it| remove(it, SHELF, "name")),
        ("a value of an enum", &|it| {
            at(it, SHELF)["state"]["enum"] = json!(["OPEN"]);
        }),
        ("an alias of another type", &|it| {
            at(it, "/schemas/Tags")["items"] = json!({"type": "integer", "format": "int32"});
        }),
        ("a struct for an enum", &|it| {
            it["schemas"]["Hook"] = json!({"id": "Hook", "type": "string", "enum": ["A"]});
        }),
        ("the type of a parameter", &|it| {
            at(it, LIST)["parameters"]["pageSize"] = json!({"type": "string", "location": "query"});
        }),
        ("a repeated parameter", &|it| {
            at(it, LIST)["parameters"]["pageSize"]["repeated"] = true.into();
        }),
        ("the type of an argument", &|it| {
            at(it, LIST)["parameters"]["floor"] = json!({"type": "integer", "format": "int32", "location": "query", "required": true});
        }),
        ("a parameter", &|it| {
            remove(it, &format!("{LIST}/parameters"), "pageSize");
        }),
        ("a method's response", &|it| {
            at(it, LIST)["response"] = json!({"$ref": "Hook"});
        }),
        ("a method's body", &|it| {
            at(it, "/resources/shelves/methods/create")["request"] = json!({"$ref": "Book"});
        }),
        ("a method", &|it| {
            remove(it, "/resources/shelves/methods", "create");
        }),
        ("the items of pages", &|it| {
            at(it, "/schemas/Page/properties")["shelves"]["items"] = json!({"$ref": "Book"});
        }),
    ]);
    for block in found
        .split("\n")
        .collect::<Vec<_>>()
        .join("\n")
        .split("\n\n")
    {
        assert!(block.contains("  - "), "{block}");
    }
    insta::assert_snapshot!(found);
}

#[test]
fn growth_only_adds_lines() {
    let edits: &[Edit<'_>] = &[
        ("a field", &|it| {
            at(it, SHELF)["color"] = json!({"type": "string"});
        }),
        ("a value", &|it| {
            at(it, SHELF)["state"]["enum"] = json!(["OPEN", "CLOSED", "GONE"]);
        }),
        ("a schema", &|it| {
            it["schemas"]["About"] = json!({"id": "About", "type": "object"});
        }),
        ("an optional parameter", &|it| {
            at(it, LIST)["parameters"]["zoom"] = json!({"type": "string", "location": "query"});
        }),
        ("a parameter that is required from now on", &|it| {
            at(it, LIST)["parameters"]["pageSize"]["required"] = true.into();
        }),
        ("a new required parameter", &|it| {
            at(it, LIST)["parameters"]["zoom"] =
                json!({"type": "string", "location": "query", "required": true});
        }),
        (
            "a method with its own resource, which reaches a schema",
            &|it| {
                let method = json!({
                    "id": "library.rooms.get", "path": "v1/rooms", "httpMethod": "GET",
                    "response": {"$ref": "Hook"}
                });
                at(it, "/resources")["rooms"] = json!({"methods": {"get": method}});
            },
        ),
        ("a method at the root, which reaches a schema", &|it| {
            it["methods"] = json!({"hook": {
                "id": "library.hook", "path": "v1/hook", "httpMethod": "GET",
                "response": {"$ref": "Hook"}
            }});
        }),
        ("a body", &|it| {
            at(it, LIST)["request"] = json!({"$ref": "Hook"});
        }),
        ("a cycle of types", &|it| {
            it["schemas"]["Book"]["properties"]["shelf"] = json!({"$ref": "Shelf"});
        }),
        ("only texts", &|it| {
            it["schemas"]["Book"]["description"] = "A book.".into();
        }),
    ];
    for (name, edit) in edits {
        let (removed, _) = difference(edit);
        assert_eq!(removed, Vec::<String>::new(), "{name}");
    }
    insta::assert_snapshot!(each(edits));
}

//! Verdicts on changes of types, proved by compiling a caller against the crates of both documents:
//! where the verdict is `major`, a caller that compiled no longer does; where it is less, all do.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail like tests"
)]

mod crates;

use crates::Pair;
use serde_json::{Value, json};

/// A change of a type, and a caller that relies on the type before it.
struct Break {
    name: &'static str,
    edit: fn(&mut Value),
    caller: &'static str,
    /// The path in the report.
    path: &'static str,
}

const BREAKS: [Break; 7] = [
    Break {
        name: "field_type",
        edit: |it| it["schemas"]["Shelf"]["properties"]["name"] = json!({"type": "boolean"}),
        caller: "pub fn call() -> Option<String> { schemas::Shelf::new().set_name(\"a\").name }",
        path: "v1::schemas::Shelf::name",
    },
    Break {
        name: "field_format",
        edit: |it| it["schemas"]["Shelf"]["properties"]["size"]["format"] = "uint32".into(),
        caller: "pub fn call() -> Option<i32> { schemas::Shelf::new().size }",
        path: "v1::schemas::Shelf::size",
    },
    Break {
        name: "alias_target",
        edit: |it| it["schemas"]["Tags"]["items"] = json!({"type": "integer", "format": "int32"}),
        caller: "pub fn call(tags: schemas::Tags) -> Vec<schemas::TagsItem> { tags }",
        path: "v1::schemas::Tags",
    },
    Break {
        name: "parameter_type",
        edit: |it| {
            it["resources"]["shelves"]["methods"]["list"]["parameters"]["pageSize"] =
                json!({"type": "string", "location": "query"});
        },
        caller: "pub fn call(client: &Client) { let _ = client.shelves().list(\"rooms/1\", \"2\").set_page_size(3); }",
        path: "v1::shelves::List::set_page_size",
    },
    Break {
        name: "argument_type",
        edit: |it| {
            it["resources"]["shelves"]["methods"]["list"]["parameters"]["floor"] = json!({"type": "integer", "format": "int32", "location": "query", "required": true});
        },
        caller: "pub fn call(client: &Client) { let _ = client.shelves().list(\"rooms/1\", \"2\"); }",
        path: "v1::shelves::Shelves::list",
    },
    Break {
        name: "body_type",
        edit: |it| {
            it["resources"]["shelves"]["methods"]["create"]["request"] = json!({"$ref": "Book"});
        },
        caller: "pub fn call(client: &Client) { let _ = client.shelves().create(\"rooms/1\", schemas::Shelf::new()); }",
        path: "v1::shelves::Shelves::create",
    },
    Break {
        name: "response_type",
        edit: |it| {
            it["resources"]["shelves"]["methods"]["create"]["response"] = json!({"$ref": "Book"});
        },
        caller: "pub async fn call(client: &Client) -> Option<schemas::Shelf> {
            client.shelves().create(\"rooms/1\", schemas::Shelf::new()).send().await.ok()
        }",
        path: "v1::shelves::Create::send",
    },
];

/// Much that a revision can bring without a break.
fn grow(document: &mut Value) {
    let shelf = &mut document["schemas"]["Shelf"]["properties"];
    shelf["color"] = json!({"type": "string"});
    shelf["state"]["enum"] = json!(["OPEN", "CLOSED", "GONE"]);
    shelf["name"]["readOnly"] = true.into();
    document["schemas"]["Book"]["properties"]["shelf"] = json!({"$ref": "Shelf"});
    let list = &mut document["resources"]["shelves"]["methods"]["list"];
    list["parameters"]["zoom"] = json!({"type": "string", "location": "query", "required": true});
    list["parameters"]["pageSize"]["required"] = true.into();
    list["request"] = json!({"$ref": "Hook"});
    document["methods"] = json!({"hook": {
        "id": "library.hook", "path": "v1/hook", "httpMethod": "GET", "response": {"$ref": "Hook"}
    }});
}

#[test]
fn a_caller_that_compiled_no_longer_does_where_a_verdict_is_major() {
    let callers: Vec<(&str, &str)> = BREAKS.iter().map(|it| (it.name, it.caller)).collect();
    let all = Pair::new("growth", grow);
    assert_eq!(all.verdict()["semver"]["level"], "minor");
    all.old_compiles(&callers).unwrap();
    all.new_compiles(&callers).unwrap();

    for Break {
        name,
        edit,
        caller,
        path,
    } in BREAKS
    {
        let pair = Pair::new(name, edit);
        let report = pair.verdict();
        assert_eq!(report["semver"]["level"], "major", "{name}");
        let effects = report["changes"].as_array().unwrap().iter();
        let mut effects = effects.flat_map(|it| it["rust"].as_array().unwrap());
        assert!(effects.any(|it| it["path"] == path), "{name}: {report:#}");
        let error = pair.new_compiles(&[(name, caller)]).unwrap_err();
        assert!(error.contains("error[E"), "{name}: {error}");
    }
}

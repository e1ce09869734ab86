//! What `generate` makes of input that is wrong or hostile: a crate, or one error that says where.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what tests share fails like a test"
)]

use generator::document::parse;
use generator::ledger::Ledger;
use generator::model::Package;
use generator::overrides::Overrides;
use generator::{Input, Output, RuntimeSource, generate};
use serde_json::{Value, json};

fn package() -> Package {
    Package {
        name: "bad".to_owned(),
        version: "0.1.0".to_owned(),
        description: "What bad input becomes.".to_owned(),
        rust_version: "1.91".to_owned(),
        keywords: Vec::new(),
        categories: Vec::new(),
        repository: None,
        published: false,
        standalone: false,
    }
}

fn run_text(text: &str) -> Result<Output, String> {
    let name = "bad.json";
    let input = Input {
        name: name.to_owned(),
        parsed: generator::parse(name, text.as_bytes()).map_err(|error| error.to_string())?,
        overrides: Overrides::default(),
        ledger: Ledger::default(),
    };
    generate(package(), &[input], &RuntimeSource::default()).map_err(|error| error.to_string())
}

fn run(document: &Value) -> Result<Output, String> {
    run_text(&document.to_string())
}

/// A small sound document, to be made unsound.
fn sound() -> Value {
    json!({
        "kind": "discovery#restDescription",
        "name": "shop",
        "version": "v1",
        "title": "Shop API",
        "description": "Sells things.",
        "rootUrl": "https://shop.googleapis.com/",
        "servicePath": "",
        "schemas": {
            "Thing": {
                "id": "Thing",
                "type": "object",
                "description": "A thing.",
                "properties": {
                    "name": {"type": "string", "description": "Its name."},
                    "state": {"type": "string", "enum": ["ON"], "enumDescriptions": ["It is on."]}
                }
            }
        },
        "resources": {
            "things": {
                "methods": {
                    "get": {
                        "id": "shop.things.get",
                        "description": "Gets a thing.",
                        "httpMethod": "GET",
                        "path": "v1/{+name}",
                        "parameters": {
                            "name": {
                                "type": "string",
                                "location": "path",
                                "required": true,
                                "description": "Which thing."
                            },
                            "view": {
                                "type": "string",
                                "location": "query",
                                "description": "How much of it."
                            }
                        },
                        "parameterOrder": ["name"],
                        "response": {"$ref": "Thing"}
                    }
                }
            }
        }
    })
}

/// The sound document with another value at a place.
fn with(pointer: &str, value: Value) -> Value {
    let mut document = sound();
    *document.pointer_mut(pointer).unwrap() = value;
    document
}

/// The sound document with another key beside those at a place.
fn and(pointer: &str, key: &str, value: Value) -> Value {
    let mut document = sound();
    let object = document
        .pointer_mut(pointer)
        .unwrap()
        .as_object_mut()
        .unwrap();
    object.insert(key.to_owned(), value);
    document
}

/// The sound document with a key at a place called otherwise.
fn renamed(pointer: &str, from: &str, to: &str) -> Value {
    let mut document = sound();
    let object = document
        .pointer_mut(pointer)
        .unwrap()
        .as_object_mut()
        .unwrap();
    let value = object.remove(from).unwrap();
    object.insert(to.to_owned(), value);
    document
}

#[test]
fn a_sound_document_becomes_a_crate() {
    let output = run(&sound()).unwrap();
    assert!(
        output.files.contains_key("src/v1/things.rs"),
        "{:?}",
        output.files.keys()
    );
    assert!(output.reports[0].unknown.is_empty());
}

#[test]
fn what_is_no_discovery_document_is_refused() {
    let errors = [
        run_text(""),
        run_text("<html>"),
        run_text("{\"kind\": \"discovery#restDescription\", "),
        run_text("[]"),
        run_text("{}"),
        run_text("{\"openapi\": \"3.0.0\"}"),
        run_text(&"[".repeat(100_000)),
    ];
    insta::assert_snapshot!(errors.map(Result::unwrap_err).join("\n\n"));
}

#[test]
fn errors_say_where_and_what_to_do() {
    const METHOD: &str = "/resources/things/methods/get";
    let at = |rest: &str| format!("{METHOD}{rest}");
    let errors = [
        with("/schemas/Thing/properties/name/type", json!(1)),
        with("/schemas/Thing/properties/name/type", json!("text")),
        with(&at("/response/$ref"), json!("Think")),
        and(
            "/schemas/Thing/properties",
            "other",
            json!({"$ref": "Gone"}),
        ),
        with(&at("/path"), json!("v1/{+nam}")),
        with(&at("/path"), json!("v1/things")),
        with(&at("/path"), json!("v1/../{+name}")),
        with(&at("/path"), json!("v1/`<b>{+name}")),
        and(
            "/resources/things/methods",
            "again",
            json!({"id": "shop.things.get", "httpMethod": "GET", "path": "v1/again"}),
        ),
        with("/version", json!("../../v1")),
    ];
    let errors = errors.map(|document| run(&document).unwrap_err());
    insta::assert_snapshot!(errors.join("\n\n"));
}

#[test]
fn names_that_could_leave_the_output_folder_are_refused() {
    for (pointer, from) in [
        ("/schemas", "Thing"),
        ("/resources", "things"),
        ("/resources/things/methods", "get"),
    ] {
        for name in [
            "..",
            "a..b",
            "../../etc/passwd",
            "a/b",
            "a\\b",
            "a\0b",
            "",
            "a\u{202e}b",
        ] {
            let mut document = renamed(pointer, from, name);
            if let Some(thing) = document.pointer_mut("/schemas").unwrap().get_mut(name) {
                thing["id"] = json!(name);
            }
            let error = run(&document).unwrap_err();
            let place = pointer.trim_start_matches('/').replace('/', ".");
            assert!(
                error.starts_with(&format!("bad.json: $.{place}[")),
                "{name:?}: {error}"
            );
            assert!(!error.contains(['\0', '\u{202e}']), "{name:?}: {error}");
        }
    }
    let long = renamed("/resources", "things", &"a".repeat(1_000_000));
    insta::assert_snapshot!(run(&long).unwrap_err());
}

#[test]
fn schemas_that_become_one_name_are_both_there() {
    let document = and(
        "/schemas",
        "thing",
        json!({"type": "object", "properties": {}}),
    );
    let output = run(&document).unwrap();
    let renames = &output.plan.versions[0].renames;
    let renames: Vec<_> = renames
        .iter()
        .map(|it| (it.origin.to_string(), it.name.as_str()))
        .collect();
    assert_eq!(renames, [("thing".to_owned(), "Thing2")]);
}

/// Texts that could end a comment, a string or an attribute, or begin a block of Markdown.
const HOSTILE: [&str; 20] = [
    "*/ pub fn injected() {} /*",
    "\"# ; pub fn injected() {} //",
    "\"##\"###",
    "]] #![allow(injected)]",
    "a \\",
    "\\\" ; pub fn injected() {}",
    "    four spaces\n    of code",
    "\tone tab",
    "```\ncode without an end",
    "```rust\npanic!()\n```",
    "~~~\ncode",
    "an odd ` tick and ``another",
    "<script>alert(1)</script>",
    "[link][nowhere] [`Missing`] [`Missing`]: Missing",
    "bidi \u{202e}\u{2066} end",
    "line\rone\r\nline two\u{2028}line three\u{0}",
    "/// a comment\n//! another",
    "{{ template }} {% block %} {# comment #}",
    "# heading\n===\n---\n| a | b |\n|---|---|",
    "1. one\n* two\n> three",
];

#[test]
fn descriptions_stay_inside_their_comments() {
    for text in HOSTILE {
        let mut document = sound();
        describe_everything(&mut document, text);
        assert_harmless(&document, text);
    }
}

#[test]
fn megabyte_long_texts_are_texts() {
    for text in [
        "a".repeat(1_000_000),
        "`[".repeat(500_000),
        " \n".repeat(500_000),
    ] {
        let document = with("/schemas/Thing/description", json!(text));
        assert!(run(&document).is_ok(), "{}", &text[..8]);
    }
    let document = renamed("/schemas/Thing/properties", "name", &"b".repeat(1_000_000));
    assert!(run(&document).is_ok());
}

#[test]
fn names_that_are_texts_stay_inside_their_strings() {
    const METHOD: &str = "/resources/things/methods/get";
    for text in HOSTILE {
        let mut document = renamed("/schemas/Thing/properties", "name", text);
        let mut set = |place: &str, key: &str, value: Value| {
            document.pointer_mut(place).unwrap()[key] = value;
        };
        set("/schemas/Thing/properties/state", "enum", json!([text]));
        set("", "revision", json!(text));
        set("", "documentationLink", json!(text));
        set("", "title", json!(text));
        set(METHOD, "id", json!(text));
        set(&format!("{METHOD}/parameters/view"), "default", json!(text));
        set(&format!("{METHOD}/parameters/view"), "enum", json!([text]));
        set(&format!("{METHOD}/parameters/name"), "pattern", json!(text));
        set(
            &format!("{METHOD}/parameters"),
            text,
            json!({"type": "string", "location": "query"}),
        );
        assert_harmless(&document, text);
    }
}

/// Puts a text wherever a document has text for people.
fn describe_everything(value: &mut Value, text: &str) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                match (key.as_str(), &value) {
                    ("description" | "title", Value::String(_)) => *value = json!(text),
                    ("enumDescriptions", _) => *value = json!([text]),
                    _ => describe_everything(value, text),
                }
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| describe_everything(item, text)),
        _ => {}
    }
}

/// The document becomes a crate, and no item comes from a text.
fn assert_harmless(document: &Value, text: &str) {
    assert!(parse(&document.to_string()).is_ok(), "{text:?}");
    let output = run(document).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    for (name, file) in output.files {
        assert!(
            !name.contains("..") && !name.starts_with('/'),
            "{text:?}: {name}"
        );
        let odd = |c: char| {
            c.is_control() && c != '\n'
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!file.contains(odd), "{text:?} in {name}");
        for line in file.lines().map(str::trim) {
            assert!(!line.starts_with("pub fn injected"), "{text:?} in {name}");
            assert!(!line.starts_with("#![allow(injected"), "{text:?} in {name}");
        }
    }
}

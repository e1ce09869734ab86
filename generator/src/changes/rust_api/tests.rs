//! Verdicts on pairs of documents that differ in one thing.

mod operations;

use serde_json::{Value, json};

use super::super::compare::compare;
use super::super::comparison::Hosts;
use super::super::list::Changes;
use super::super::rust_effect::Level;
use crate::document::parse;
use crate::ledger::Ledger;
use crate::overrides::{Override, Overrides};
use crate::testing::{api_of, fixture, try_plan};

fn ledger(document: &Value, overrides: &Overrides, published: &Ledger) -> Ledger {
    let api = api_of(&document.to_string(), published);
    let mut planned = try_plan(&[&api], overrides, published).unwrap();
    planned.versions.remove(0).ledger
}

/// The changes that an edit of the fixture makes.
fn after(edit: impl FnOnce(&mut Value)) -> Changes {
    after_with(&Overrides::default(), edit)
}

fn after_with(overrides: &Overrides, edit: impl FnOnce(&mut Value)) -> Changes {
    after_of("changes", overrides, edit)
}

fn after_of(name: &str, overrides: &Overrides, edit: impl FnOnce(&mut Value)) -> Changes {
    let old: Value = serde_json::from_str(&fixture(name)).unwrap();
    let mut new = old.clone();
    edit(&mut new);
    let published = ledger(&old, &Overrides::default(), &Ledger::default());
    let next = ledger(&new, overrides, &published);
    let document = |value: &Value| parse(&value.to_string()).unwrap().document;
    let changes = compare(&document(&old), &document(&new), &Hosts::default());
    changes.with_rust_api(&published, &next)
}

const LIST: &str = "/resources/shelves/methods/list";
const CREATE: &str = "/resources/shelves/methods/create";
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

/// A name and an edit of a document.
type Edit<'a> = (&'a str, &'a dyn Fn(&mut Value));

/// Each edit with its verdict and effects, in lines; all edits have to have this verdict.
fn each(level: Level, edits: &[Edit<'_>]) -> String {
    let mut shown = Vec::new();
    for (name, edit) in edits {
        let changes = after(edit);
        let verdict = changes.verdict.clone().unwrap();
        shown.push(format!("{name}: {verdict}"));
        for change in &changes.changes {
            for effect in &change.rust {
                shown.push(format!("  [{}] {effect}", change.item));
                if effect.level == Level::Major {
                    let note = effect.migration.as_deref();
                    shown.push(format!("      {}", note.expect("every break has a note")));
                }
            }
        }
        assert_eq!(verdict.level, level, "{}", shown.join("\n"));
    }
    shown.join("\n")
}

#[test]
fn breaks_are_major() {
    let found = each(
        Level::Major,
        &[
            ("field removed", &|it| remove(it, SHELF, "name")),
            ("type of a field", &|it| {
                at(it, SHELF)["name"] = json!({"type": "boolean"});
            }),
            ("format of a field", &|it| {
                at(it, SHELF)["size"]["format"] = "uint32".into();
            }),
            ("a list for a value", &|it| {
                at(it, SHELF)["name"] = json!({"type": "array", "items": {"type": "string"}});
            }),
            ("an enum for a text", &|it| {
                at(it, SHELF)["name"] = json!({"type": "string", "enum": ["A"]});
            }),
            ("type of the items of a list", &|it| {
                at(it, SHELF)["books"]["items"] = json!({"type": "string"});
            }),
            ("value removed", &|it| {
                at(it, SHELF)["state"]["enum"] = json!(["OPEN"]);
            }),
            ("schema removed", &|it| remove(it, "/schemas", "Hook")),
            ("schema under another name", &|it| {
                let mut book = at(it, "/schemas/Book").clone();
                book["id"] = "Volume".into();
                remove(it, "/schemas", "Book");
                at(it, "/schemas")["Volume"] = book;
                at(it, SHELF)["books"]["items"] = json!({"$ref": "Volume"});
                at(it, "/resources/shelves/resources/books/methods/get")["response"] =
                    json!({"$ref": "Volume"});
            }),
            ("inline object without properties", &|it| {
                at(it, SHELF)["owner"] =
                    json!({"type": "object", "additionalProperties": {"type": "any"}});
            }),
            ("method removed", &|it| {
                remove(it, "/resources/shelves/methods", "create");
            }),
            ("resource removed", &|it| {
                remove(it, "/resources/shelves/resources", "books");
            }),
            ("method at another resource", &|it| {
                let method = at(it, CREATE).clone();
                remove(it, "/resources/shelves/methods", "create");
                at(it, "/resources")["rooms"] = json!({"methods": {"create": method}});
            }),
            ("parameter removed", &|it| {
                remove(it, &format!("{LIST}/parameters"), "pageSize");
            }),
            ("required parameter removed", &|it| {
                remove(it, &format!("{LIST}/parameters"), "floor");
                at(it, LIST)["parameterOrder"] = json!(["parent"]);
            }),
            ("type of a parameter", &|it| {
                at(it, LIST)["parameters"]["pageSize"] =
                    json!({"type": "string", "location": "query"});
            }),
            ("type of an argument", &|it| {
                at(it, LIST)["parameters"]["floor"] = json!({"type": "integer", "format": "int32", "location": "query", "required": true});
            }),
            ("value of a parameter removed", &|it| {
                at(it, LIST)["parameters"]["view"]["enum"] = json!(["BASIC"]);
            }),
            ("standard parameter removed", &|it| {
                remove(it, "/parameters", "quotaUser");
            }),
            ("response", &|it| {
                at(it, CREATE)["response"] = json!({"$ref": "Book"});
            }),
            ("response removed", &|it| remove(it, CREATE, "response")),
            ("response added", &|it| {
                remove(it, CREATE, "response");
                at(it, CREATE)["response"] = json!({"$ref": "Hook"});
            }),
            ("body", &|it| {
                at(it, CREATE)["request"] = json!({"$ref": "Book"});
            }),
            ("body removed", &|it| remove(it, CREATE, "request")),
            ("pages removed", &|it| {
                remove(it, "/schemas/Page/properties", "nextPageToken");
            }),
        ],
    );
    insta::assert_snapshot!(found);
}

#[test]
fn growth_is_minor() {
    let found = each(
        Level::Minor,
        &[
            ("field added", &|it| {
                at(it, SHELF)["color"] = json!({"type": "string"});
            }),
            ("required field added", &|it| {
                at(it, SHELF)["color"] = json!({
                    "type": "string",
                    "annotations": {"required": ["library.shelves.create"]}
                });
            }),
            ("value added", &|it| {
                at(it, SHELF)["state"]["enum"] = json!(["OPEN", "CLOSED", "GONE"]);
            }),
            ("schema added", &|it| {
                let kind = json!({"type": "string", "enum": ["A"]});
                it["schemas"]["New"] =
                    json!({"id": "New", "type": "object", "properties": {"kind": kind}});
            }),
            ("method and resource added", &|it| {
                let method = json!({
                    "id": "library.rooms.get", "path": "v1/rooms", "httpMethod": "GET",
                    "response": {"$ref": "Hook"}
                });
                at(it, "/resources")["rooms"] = json!({"methods": {"get": method}});
            }),
            ("parameter added", &|it| {
                at(it, LIST)["parameters"]["zoom"] = json!({"type": "string", "location": "query"});
            }),
            ("required parameter added", &|it| {
                at(it, LIST)["parameters"]["zoom"] =
                    json!({"type": "string", "location": "query", "required": true});
            }),
            ("body added", &|it| {
                at(it, LIST)["request"] = json!({"$ref": "Hook"});
            }),
            ("field deprecated", &|it| {
                at(it, SHELF)["name"]["deprecated"] = true.into();
            }),
            ("value deprecated", &|it| {
                at(it, SHELF)["state"]["enumDeprecated"] = json!([false, true]);
            }),
            ("method deprecated", &|it| {
                at(it, LIST)["deprecated"] = true.into();
            }),
            ("parameter deprecated", &|it| {
                at(it, LIST)["parameters"]["view"]["deprecated"] = true.into();
            }),
            ("schema deprecated", &|it| {
                it["schemas"]["Book"]["deprecated"] = true.into();
            }),
        ],
    );
    insta::assert_snapshot!(found);
}

#[test]
fn what_no_compiler_sees_is_a_patch() {
    let found = each(
        Level::Patch,
        &[
            ("nothing", &|_| ()),
            ("texts", &|it| {
                it["schemas"]["Book"]["description"] = "A book.".into();
            }),
            ("verb", &|it| at(it, CREATE)["httpMethod"] = "PUT".into()),
            ("path", &|it| {
                at(it, CREATE)["path"] = "v1/{+parent}/shelf".into();
            }),
            ("host", &|it| {
                it["rootUrl"] = "https://new.example.com/".into();
            }),
            ("endpoint", &|it| {
                let us =
                    json!({"location": "us", "endpointUrl": "https://library.us.example.com/"});
                at(it, "/endpoints").as_array_mut().unwrap().push(us);
            }),
            ("pattern", &|it| {
                at(it, LIST)["parameters"]["parent"]["pattern"] =
                    "^rooms/[^/]+/floors/[^/]+$".into();
            }),
            ("default", &|it| {
                at(it, SHELF)["size"]["default"] = "4".into();
            }),
            ("required", &|it| {
                at(it, SHELF)["name"]["annotations"] =
                    json!({"required": ["library.shelves.create"]});
            }),
            ("required parameter", &|it| {
                at(it, LIST)["parameters"]["pageSize"]["required"] = true.into();
            }),
            ("no longer required", &|it| {
                at(it, LIST)["parameters"]["floor"]["required"] = false.into();
                at(it, LIST)["parameterOrder"] = json!(["parent"]);
            }),
            ("order of parameters", &|it| {
                at(it, LIST)["parameterOrder"] = json!(["floor", "parent"]);
            }),
            ("scopes of a method", &|it| {
                at(it, LIST)["scopes"] = json!(["https://example.com/auth/all"]);
            }),
            ("read-only", &|it| {
                at(it, SHELF)["name"]["readOnly"] = true.into();
            }),
            ("a format without a type", &|it| {
                at(it, SHELF)["name"]["format"] = "uuid".into();
            }),
        ],
    );
    insta::assert_snapshot!(found);
}

#[test]
fn a_renamed_type_is_one_break_and_not_one_for_each_use() {
    let overrides = Overrides {
        rename: vec![Override {
            item: "Book".to_owned(),
            to: "Volume".to_owned(),
            reason: "a test".to_owned(),
        }],
        ..Overrides::default()
    };
    // The ledger has the first word: a rename takes effect once the line of the old name is gone.
    let old: Value = serde_json::from_str(&fixture("changes")).unwrap();
    let published = ledger(&old, &Overrides::default(), &Ledger::default());
    let renamed = ledger(&old, &overrides, &Ledger::default());
    let document = parse(&old.to_string()).unwrap().document;
    let changes = compare(&document, &document, &Hosts::default());
    let changes = changes.with_rust_api(&published, &renamed);
    let effects: Vec<String> = changes
        .changes
        .iter()
        .flat_map(|it| it.rust.iter().map(ToString::to_string))
        .collect();
    assert_eq!(
        effects,
        ["`v1::schemas::Book` renamed: `v1::schemas::Book` becomes `v1::schemas::Volume`"]
    );
    assert_eq!(changes.verdict.unwrap().level, Level::Major);
}

#[test]
fn a_schema_in_the_place_of_another_is_no_break() {
    // Both are called `Thing` in Rust, and have the same fields.
    let schema = |name: &str| json!({"id": name, "type": "object", "properties": {"text": {"type": "string"}}});
    let mut old: Value = serde_json::from_str(&fixture("changes")).unwrap();
    old["schemas"]["thing"] = schema("thing");
    let mut new = old.clone();
    remove(&mut new, "/schemas", "thing");
    new["schemas"]["Thing"] = schema("Thing");
    let published = ledger(&old, &Overrides::default(), &Ledger::default());
    let next = ledger(&new, &Overrides::default(), &published);
    let document = |value: &Value| parse(&value.to_string()).unwrap().document;
    let changes = compare(&document(&old), &document(&new), &Hosts::default());
    let changes = changes.with_rust_api(&published, &next);
    assert_eq!(changes.verdict.unwrap().level, Level::Patch);
}

#[test]
fn versions_that_are_previews_have_a_verdict_of_their_own() {
    for (version, preview) in [("v1", false), ("v2beta1", true), ("v1alpha", true)] {
        let verdict = super::verdict::of(version, &[]);
        assert_eq!(verdict.preview, preview, "{version}");
    }
}

#[test]
fn uploads_and_downloads_that_are_gone_are_breaks() {
    let none = Overrides::default();
    let objects = "/resources/objects/methods";
    for (method, key, function) in [
        ("insert", "mediaUpload", "upload"),
        ("get", "supportsMediaDownload", "download"),
    ] {
        let path = format!("{objects}/{method}");
        let changes = after_of("media", &none, |it| remove(it, &path, key));
        assert_eq!(changes.verdict.clone().unwrap().level, Level::Major);
        let effects = changes.changes.iter().flat_map(|it| &it.rust);
        let effects: Vec<String> = effects.map(|it| it.path.clone()).collect();
        assert_eq!(effects.len(), 1, "{effects:?}");
        assert!(
            effects[0].ends_with(&format!("::{function}")),
            "{effects:?}"
        );
    }
    let changes = after_of("media", &none, |it| {
        at(it, &format!("{objects}/insert"))["supportsMediaDownload"] = true.into();
    });
    assert_eq!(changes.verdict.unwrap().level, Level::Minor);
}

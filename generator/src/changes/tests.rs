//! What comparisons find: one edit of a document at a time. Reports have their tests beside them.

use serde_json::{Value, json};

use super::{Changes, Hosts, compare};
use crate::document::parse;
use crate::testing::fixture;

/// The changes that an edit of the fixture makes.
fn after(edit: impl FnOnce(&mut Value)) -> Changes {
    let old = fixture("changes");
    let mut new: Value = serde_json::from_str(&old).unwrap();
    edit(&mut new);
    let parse = |text: &str| {
        parse(text)
            .unwrap_or_else(|error| panic!("{error}"))
            .document
    };
    let hosts = Hosts {
        regional: Some("{location}-library.example.com".to_owned()),
    };
    compare(&parse(&old), &parse(&new.to_string()), &hosts)
}

/// A line for each change: group, item, what happened, effect on the wire.
fn described(changes: &Changes) -> String {
    let lines: Vec<String> = changes
        .changes
        .iter()
        .map(|it| {
            let (level, text) = (it.wire.level.as_str(), &it.wire.text);
            format!(
                "  [{}] {}: {} | {level}: {text}",
                it.group,
                it.item,
                it.summary()
            )
        })
        .collect();
    lines.join("\n")
}

/// A value of the document by its JSON pointer (RFC 6901).
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

/// Snapshot of several edits, each under its name.
fn each(edits: &[Edit<'_>]) -> String {
    let mut blocks = Vec::new();
    for (name, edit) in edits {
        let changes = after(edit);
        assert_ne!(changes.changes, [], "{name}: nothing was found");
        blocks.push(format!(
            "{name} ({})\n{}",
            changes.counts(),
            described(&changes)
        ));
    }
    blocks.join("\n")
}

const LIST: &str = "/resources/shelves/methods/list";
const CREATE: &str = "/resources/shelves/methods/create";
const SHELF: &str = "/schemas/Shelf/properties";

#[test]
fn the_same_document_has_no_changes() {
    let changes = after(|_| ());
    assert_eq!(changes.changes, []);
    assert_eq!(changes.counts().to_string(), "no changes");
    let changes = after(|it| it["revision"] = "20260202".into());
    assert_eq!(changes.changes, []);
    assert_eq!(changes.new_revision, "20260202");
}

#[test]
fn hosts_endpoints_scopes_and_standard_parameters() {
    let found = each(&[
        ("host", &|it| {
            it["rootUrl"] = "https://new.example.com/".into();
        }),
        ("service path", &|it| it["servicePath"] = "library/".into()),
        ("mTLS", &|it| remove(it, "", "mtlsRootUrl")),
        ("batch", &|it| it["batchPath"] = "batch/v1".into()),
        ("links", &|it| {
            it["documentationLink"] = "https://example.com/".into();
        }),
        ("wrapper", &|it| it["features"] = json!(["dataWrapper"])),
        ("endpoint added", &|it| {
            let us = json!({"location": "us", "endpointUrl": "https://library.us.example.com/"});
            at(it, "/endpoints").as_array_mut().unwrap().push(us);
        }),
        ("endpoint added where calls went before", &|it| {
            let us = json!({"location": "us", "endpointUrl": "https://us-library.example.com/"});
            at(it, "/endpoints").as_array_mut().unwrap().push(us);
        }),
        ("endpoint removed", &|it| remove(it, "", "endpoints")),
        ("endpoint moved", &|it| {
            at(it, "/endpoints/0")["endpointUrl"] = "https://eu.example.com/".into();
        }),
        ("endpoint deprecated", &|it| {
            at(it, "/endpoints/0")["deprecated"] = true.into();
        }),
        ("scope added", &|it| {
            at(it, "/auth/oauth2/scopes")["https://example.com/auth/x"] = json!({});
        }),
        ("scope removed", &|it| {
            remove(it, "/auth/oauth2/scopes", "https://example.com/auth/read");
            at(it, LIST)["scopes"] = json!(["https://example.com/auth/all"]);
        }),
        ("standard parameter removed", &|it| {
            remove(it, "/parameters", "quotaUser");
        }),
        ("value of a standard parameter", &|it| {
            at(it, "/parameters/alt")["enum"] = json!(["json", "proto"]);
        }),
        ("keys that clients do not use", &|it| {
            it["ownerName"] = "Someone".into();
        }),
    ]);
    insta::assert_snapshot!(found);
}

#[test]
fn resources_and_methods() {
    let found = each(&[
        ("resource added", &|it| {
            let method =
                json!({"id": "library.rooms.get", "path": "v1/rooms", "httpMethod": "GET"});
            at(it, "/resources")["rooms"] = json!({"methods": {"get": method}});
        }),
        ("resource removed", &|it| {
            remove(it, "/resources/shelves/resources", "books");
        }),
        ("resource deprecated", &|it| {
            at(it, "/resources/shelves")["deprecated"] = true.into();
        }),
        ("method removed", &|it| {
            remove(it, "/resources/shelves/methods", "create");
        }),
        ("method with another identifier", &|it| {
            at(it, CREATE)["id"] = "library.shelf.create".into();
        }),
        ("method at another resource", &|it| {
            let method = at(it, CREATE).clone();
            remove(it, "/resources/shelves/methods", "create");
            at(it, "/resources")["rooms"] = json!({"methods": {"create": method}});
        }),
        ("method under another name and identifier", &|it| {
            let mut method = at(it, CREATE).clone();
            method["id"] = "library.shelves.insert".into();
            remove(it, "/resources/shelves/methods", "create");
            at(it, "/resources/shelves/methods")["insert"] = method;
        }),
        ("verb", &|it| at(it, CREATE)["httpMethod"] = "PUT".into()),
        ("path", &|it| {
            at(it, CREATE)["path"] = "v1/{+parent}/shelf".into();
        }),
        ("request type", &|it| {
            at(it, CREATE)["request"] = json!({"$ref": "Book"});
        }),
        ("request removed", &|it| remove(it, CREATE, "request")),
        ("request added", &|it| {
            at(it, LIST)["request"] = json!({"$ref": "Hook"});
        }),
        ("response type", &|it| {
            at(it, CREATE)["response"] = json!({"$ref": "Book"});
        }),
        ("response removed", &|it| remove(it, CREATE, "response")),
        ("order of parameters", &|it| {
            at(it, LIST)["parameterOrder"] = json!(["floor", "parent"]);
        }),
        ("scope of a method removed", &|it| {
            at(it, LIST)["scopes"] = json!(["https://example.com/auth/all"]);
        }),
        ("scope of a method added", &|it| {
            at(it, CREATE)["scopes"] = json!([
                "https://example.com/auth/all",
                "https://example.com/auth/read"
            ]);
        }),
        ("version header", &|it| {
            at(it, LIST)["apiVersion"] = "2026-01-01".into();
        }),
        ("media", &|it| {
            at(it, LIST)["supportsMediaDownload"] = true.into();
        }),
        ("If-Match", &|it| at(it, LIST)["etagRequired"] = true.into()),
        ("method deprecated", &|it| {
            at(it, LIST)["deprecated"] = true.into();
        }),
    ]);
    insta::assert_snapshot!(found);
}

#[test]
fn parameters_of_methods() {
    const PARAMETERS: &str = "/resources/shelves/methods/list/parameters";
    let page_size = format!("{PARAMETERS}/pageSize");
    let parent = format!("{PARAMETERS}/parent");
    let view = format!("{PARAMETERS}/view");
    let found = each(&[
        ("optional added", &|it| {
            at(it, PARAMETERS)["x"] = json!({"type": "string", "location": "query"});
        }),
        ("required added", &|it| {
            at(it, PARAMETERS)["x"] =
                json!({"type": "string", "location": "query", "required": true});
        }),
        ("removed", &|it| remove(it, PARAMETERS, "pageSize")),
        ("type", &|it| {
            *at(it, &page_size) = json!({"type": "string", "location": "query", "default": "10"});
        }),
        ("format", &|it| {
            at(it, &page_size)["format"] = "uint32".into();
        }),
        ("repeated", &|it| {
            at(it, &page_size)["repeated"] = true.into();
        }),
        ("required", &|it| {
            at(it, &page_size)["required"] = true.into();
        }),
        ("no longer required", &|it| {
            at(it, PARAMETERS)["floor"]["required"] = false.into();
            at(it, LIST)["parameterOrder"] = json!(["parent"]);
        }),
        ("default", &|it| at(it, &page_size)["default"] = "20".into()),
        ("range", &|it| at(it, &page_size)["maximum"] = "100".into()),
        ("pattern", &|it| {
            at(it, &parent)["pattern"] = "^rooms/[^/]+/floors/[^/]+$".into();
        }),
        ("pattern removed", &|it| remove(it, &parent, "pattern")),
        ("value added", &|it| {
            at(it, &view)["enum"] = json!(["BASIC", "FULL", "TINY"]);
        }),
        ("value removed", &|it| {
            at(it, &view)["enum"] = json!(["BASIC"]);
        }),
        ("value deprecated", &|it| {
            at(it, &view)["enumDeprecated"] = json!([true, false]);
        }),
        ("deprecated", &|it| {
            at(it, &view)["deprecated"] = true.into();
        }),
    ]);
    insta::assert_snapshot!(found);
}

#[test]
fn schemas_and_properties() {
    let found = each(&[
        ("schema added", &|it| {
            at(it, "/schemas")["New"] = json!({"id": "New", "type": "object"});
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
        ("schema deprecated", &|it| {
            at(it, "/schemas/Book")["deprecated"] = true.into();
        }),
        ("property added", &|it| {
            at(it, SHELF)["x"] = json!({"type": "string"});
        }),
        ("required property added", &|it| {
            at(it, SHELF)["x"] = json!({
                "type": "string",
                "annotations": {"required": ["library.shelves.create"]}
            });
        }),
        ("property removed", &|it| remove(it, SHELF, "name")),
        ("read-only property removed", &|it| {
            remove(it, SHELF, "etag");
        }),
        ("property of a response removed", &|it| {
            remove(it, "/schemas/Page/properties", "kind");
        }),
        ("property without a use removed", &|it| {
            remove(it, "/schemas/Hook/properties", "text");
        }),
        ("type", &|it| {
            at(it, SHELF)["name"] = json!({"type": "boolean"});
        }),
        ("type of items", &|it| {
            at(it, SHELF)["books"]["items"] = json!({"type": "string"});
        }),
        ("single to list", &|it| {
            at(it, SHELF)["name"] = json!({"type": "array", "items": {"type": "string"}});
        }),
        ("text to enum", &|it| {
            at(it, SHELF)["name"] = json!({"type": "string", "enum": ["A"]});
        }),
        ("format", &|it| {
            at(it, SHELF)["size"]["format"] = "uint32".into();
        }),
        ("format of values of a map", &|it| {
            at(it, SHELF)["labels"]["additionalProperties"]["format"] = "int64".into();
        }),
        ("required", &|it| {
            at(it, SHELF)["name"]["annotations"] = json!({"required": ["library.shelves.create"]});
        }),
        ("read-only", &|it| {
            at(it, SHELF)["name"]["readOnly"] = true.into();
        }),
        ("writable", &|it| {
            at(it, SHELF)["etag"]["readOnly"] = false.into();
        }),
        ("default", &|it| {
            at(it, SHELF)["size"]["default"] = "4".into();
        }),
        ("pattern", &|it| {
            at(it, SHELF)["code"]["pattern"] = "[a-z0-9]+".into();
        }),
        ("range", &|it| {
            at(it, SHELF)["size"]["minimum"] = "1".into();
            remove(it, &format!("{SHELF}/size"), "maximum");
        }),
        ("deprecated", &|it| {
            at(it, SHELF)["name"]["deprecated"] = true.into();
        }),
        ("inline property", &|it| {
            at(it, SHELF)["owner"]["properties"] = json!({"mail": {"type": "string"}});
        }),
        ("values of what is sent", &|it| {
            at(it, SHELF)["state"]["enum"] = json!(["OPEN", "LOCKED"]);
        }),
        ("values of what is received", &|it| {
            at(it, "/schemas/Page/properties/kind")["enum"] = json!(["FIRST", "NEXT"]);
        }),
        ("value deprecated", &|it| {
            at(it, SHELF)["state"]["enumDeprecated"] = json!([false, true]);
        }),
        ("items of a schema that is a list", &|it| {
            at(it, "/schemas/Tags/items")["enum"] = json!(["RED", "BLUE"]);
        }),
    ]);
    insta::assert_snapshot!(found);
}

#[test]
fn texts_are_counted_and_are_no_changes() {
    let changes = after(|it| {
        remove(it, &format!("{SHELF}/name"), "description");
        at(it, "/schemas/Book")["description"] = "A book.".into();
    });
    assert_eq!(changes.changes, []);
    assert_eq!((changes.texts.lost, changes.texts.gained), (1, 1));
}

#[test]
fn groups_come_in_order_of_their_most_serious_change() {
    let changes = after(|it| {
        at(it, "/schemas")["New"] = json!({"id": "New", "type": "object"});
        at(it, SHELF)["x"] = json!({"type": "string"});
        remove(it, "/resources/shelves/resources/books/methods", "get");
        it["rootUrl"] = "https://new.example.com/".into();
    });
    insta::assert_snapshot!(described(&changes));
}

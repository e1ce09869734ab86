//! Reports of `diff` and `update`.

use std::fs;

use serde_json::{Value, json};

use super::repository::{Repository, document, revision, run};

/// Two revisions in files, and the folder that holds them.
fn revisions() -> (tempfile::TempDir, [String; 2]) {
    let place = tempfile::tempdir().unwrap();
    let next = revision("20260202", |it| {
        it["schemas"]["Shelf"]["properties"]["name"] = json!({"type": "boolean"});
    });
    let (old, new) = (place.path().join("old.json"), place.path().join("new.json"));
    fs::write(&old, document().to_string()).unwrap();
    fs::write(&new, next).unwrap();
    let names = [old, new].map(|it| it.display().to_string());
    (place, names)
}

#[test]
fn diff_works_outside_of_the_repository_and_in_every_format() {
    let (place, [old, new]) = revisions();
    for (format, expected) in [
        (
            "text",
            "property Shelf.name: type `string` becomes `boolean`",
        ),
        (
            "markdown",
            "property `Shelf.name`: type `string` becomes `boolean`",
        ),
        ("json", "\"aspect\": \"type\""),
    ] {
        let ended = run(place.path(), &["diff", &old, &new, "--format", format]);
        assert_eq!(ended.code, Some(0), "{}", ended.error);
        assert!(ended.out.contains(expected), "{format}: {}", ended.out);
        assert!(!ended.out.contains('\u{1b}'), "no terminal, no colors");
    }
    let ended = run(place.path(), &["diff", &old, &new, "--format", "json"]);
    let report: Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(report["counts"]["property"]["changed"], 1);
}

#[test]
fn diff_refuses_documents_of_two_apis() {
    let (place, [old, new]) = revisions();
    let text = fs::read_to_string(&new).unwrap();
    fs::write(
        &new,
        text.replace("\"name\":\"library\"", "\"name\":\"archive\""),
    )
    .unwrap();
    let ended = run(place.path(), &["diff", &old, &new]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.error.contains("library:v1"), "{}", ended.error);
    assert!(ended.error.contains("archive:v1"), "{}", ended.error);
}

#[test]
fn update_writes_its_report_to_files() {
    let repository = Repository::new();
    let (place, [_, new]) = revisions();
    let (markdown, json) = (place.path().join("r.md"), place.path().join("r.json"));
    let ended = repository.run(&[
        "update",
        "--from",
        &new,
        "--report",
        &markdown.display().to_string(),
        "--report",
        &json.display().to_string(),
    ]);
    assert_eq!(ended.code, Some(0), "{}", ended.error);
    let text = fs::read_to_string(markdown).unwrap();
    assert!(
        text.starts_with("## `library:v1`: 20260101 to 20260202"),
        "{text}"
    );
    let report: Value = serde_json::from_str(&fs::read_to_string(json).unwrap()).unwrap();
    assert_eq!(report[0]["api"], "library:v1");
}

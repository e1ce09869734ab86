//! The version of the next release, and what `regen` says.

use std::fs;

use serde_json::{Value, json};

use super::repository::{Repository, revision};

/// A repository whose crate was released.
fn released(version: &str) -> Repository {
    let repository = Repository::new();
    let path = repository.root().join("discovery/apis.toml");
    let config = fs::read_to_string(&path).unwrap();
    let lines = format!("version = \"{version}\"\nreleased = \"{version}\"\n");
    fs::write(&path, config.replace("version = \"0.1.0\"\n", &lines)).unwrap();
    assert_eq!(repository.run(&["regen"]).code, Some(0));
    repository
}

/// Updates a repository to a revision that an edit makes, and returns what was printed.
fn update(repository: &Repository, date: &str, edit: impl FnOnce(&mut Value)) -> String {
    let ended = repository.update(revision(date, edit), &[]);
    assert_eq!(ended.code, Some(0), "{}", ended.error);
    ended.out
}

fn has_version(repository: &Repository, version: &str) {
    let line = format!("version = \"{version}\"");
    for file in ["discovery/apis.toml", "generated/Cargo.toml"] {
        let text = repository.read(file);
        assert!(text.contains(&line), "{file}: {text}");
    }
    assert_eq!(repository.run(&["regen", "--check"]).code, Some(0));
}

fn grow(document: &mut Value) {
    document["schemas"]["Shelf"]["properties"]["color"] = json!({"type": "string"});
}

fn break_it(document: &mut Value) {
    grow(document);
    document["schemas"]["Shelf"]["properties"]["name"] = json!({"type": "boolean"});
}

#[test]
fn the_version_follows_the_most_serious_change_since_the_release() {
    let repository = released("1.2.3");
    let out = update(&repository, "20260202", grow);
    assert!(
        out.contains("semver of the crate: minor: version 1.3.0, after 1.2.3"),
        "{out}"
    );
    has_version(&repository, "1.3.0");
    let out = update(&repository, "20260303", break_it);
    assert!(
        out.contains("semver of the crate: major: version 2.0.0, after 1.2.3"),
        "{out}"
    );
    has_version(&repository, "2.0.0");
    let out = update(&repository, "20260404", |it| {
        break_it(it);
        it["schemas"]["Book"]["properties"]["isbn"] = json!({"type": "string"});
    });
    assert!(out.contains("version 2.0.0 is high enough"), "{out}");
    has_version(&repository, "2.0.0");
}

#[test]
fn before_the_first_release_the_version_stays() {
    let repository = Repository::new();
    let out = update(&repository, "20260202", break_it);
    assert!(
        out.contains("version 0.1.0 stays, because nothing was released"),
        "{out}"
    );
    has_version(&repository, "0.1.0");
}

#[test]
fn changes_of_the_runtime_count_too() {
    let repository = released("0.4.0");
    let file = repository
        .root()
        .join("templates/runtime/src/runtime/status.rs");
    let before = fs::read_to_string(&file).unwrap();

    fs::write(&file, format!("{before}\n// A comment.\n")).unwrap();
    assert_eq!(repository.run(&["regen"]).code, Some(0));
    has_version(&repository, "0.4.1");

    fs::write(
        &file,
        format!("{before}\n/// New.\npub fn new_item() {{}}\n"),
    )
    .unwrap();
    let ended = repository.run(&["regen"]);
    assert!(ended.out.contains("runtime: +1 item"), "{}", ended.out);
    has_version(&repository, "0.4.1");

    fs::write(&file, before).unwrap();
    let ended = repository.run(&["regen"]);
    assert!(
        ended.out.contains("runtime: 1 item removed or changed"),
        "{}",
        ended.out
    );
    assert!(
        ended
            .out
            .contains("version 0.5.0, because of major changes"),
        "{}",
        ended.out
    );
    has_version(&repository, "0.5.0");
}

#[test]
fn regen_says_what_changed() {
    let repository = Repository::new();
    let path = repository.root().join("discovery/library.v1.json");
    let next = revision("20260202", |it| {
        grow(it);
        it["schemas"].as_object_mut().unwrap().remove("Hook");
    });
    fs::write(&path, next).unwrap();
    let check = repository.run(&["regen", "--check"]);
    assert_eq!(check.code, Some(1));
    for ended in [check, repository.run(&["regen"])] {
        let line = "v1: -1 schema, +1 property";
        assert!(ended.out.contains(line), "{}", ended.out);
    }
    let ended = repository.run(&["regen"]);
    assert!(ended.out.contains("up to date"), "{}", ended.out);
}

#[test]
fn regen_refuses_a_document_of_another_api() {
    let repository = Repository::new();
    let path = repository.root().join("discovery/library.v1.json");
    let other = revision("20260202", |it| it["name"] = "archive".into());
    fs::write(&path, other).unwrap();
    let before = repository.content();
    let ended = repository.run(&["regen"]);
    assert_eq!(ended.code, Some(1), "{}", ended.out);
    let first = ended.lines()[0];
    assert!(
        first.starts_with("error: discovery/library.v1.json: a document of archive:v1"),
        "{first}"
    );
    assert!(
        !ended.error.contains("mistake of the generator"),
        "{}",
        ended.error
    );
    assert_eq!(repository.content(), before);
}

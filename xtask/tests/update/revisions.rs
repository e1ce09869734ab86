//! New revisions that are taken.

use serde_json::json;

use super::repository::{Repository, document, revision};

#[test]
fn a_new_revision_moves_everything_that_belongs_to_it() {
    let repository = Repository::new();
    let next = revision("20260202", |it| {
        it["schemas"]["Shelf"]["properties"]["color"] = json!({"type": "string"});
    });
    let ended = repository.update(&next, &["--source", "a release"]);
    assert_eq!(ended.code, Some(0), "{}", ended.error);
    assert!(
        ended.out.contains("library:v1: 20260101 -> 20260202"),
        "{}",
        ended.out
    );
    assert!(
        ended.out.contains("property Shelf.color: added"),
        "{}",
        ended.out
    );

    assert_eq!(
        repository.read("discovery/library.v1.json"),
        next,
        "byte for byte"
    );
    let config = repository.read("discovery/apis.toml");
    for line in [
        "description = \"A library.\" # of books",
        "# The only one.",
        "revision = \"20260202\"",
        "source = \"a release\"",
    ] {
        assert!(config.contains(line), "{line}: {config}");
    }
    let readme = repository.read("README.md");
    assert!(
        readme.contains("| `library.v1.json` | 20260202 | a release |"),
        "{readme}"
    );
    let changelog = repository.read("CHANGELOG.md");
    let entry = "- First.\n\n### `library:v1`: revision 20260202 (before: 20260101)\n\n- Added: 1 property (`Shelf.color`).\n\n## 0.0.1";
    assert!(changelog.contains(entry), "{changelog}");
    assert!(repository.generated().contains("pub color:"));
    assert!(
        repository
            .read("discovery/library.v1.api.json")
            .contains("Shelf.color")
    );

    let check = repository.run(&["regen", "--check"]);
    assert_eq!(check.code, Some(0), "{}", check.out);
    let before = repository.content();
    let again = repository.update(&next, &[]);
    assert_eq!(again.code, Some(0), "{}", again.error);
    assert!(again.out.contains("nothing to update"), "{}", again.out);
    assert_eq!(repository.content(), before);
}

#[test]
fn descriptions_that_a_revision_loses_stay_in_the_documentation() {
    let repository = Repository::new();
    let next = revision("20260202", |it| {
        let name = &mut it["schemas"]["Shelf"]["properties"]["name"];
        name["description"] = "".into();
    });
    let ended = repository.update(&next, &[]);
    assert_eq!(ended.code, Some(0), "{}", ended.error);
    assert!(
        ended.out.contains("1 kept from earlier revisions"),
        "{}",
        ended.out
    );
    assert!(
        ended.out.contains("has lost 1 descriptions"),
        "{}",
        ended.out
    );
    let kept = repository.read("discovery/library.v1.descriptions.json");
    assert!(kept.contains("\"description\": \"The name.\""), "{kept}");
    assert!(repository.generated().contains("The name."));
    assert_eq!(repository.run(&["regen", "--check"]).code, Some(0));

    // The text comes back: nothing has to be kept any more.
    let ended = repository.update(revision("20260303", |_| ()), &[]);
    assert_eq!(ended.code, Some(0), "{}", ended.error);
    let path = repository
        .root()
        .join("discovery/library.v1.descriptions.json");
    assert!(!path.exists());
}

#[test]
fn the_same_revision_may_gain_texts() {
    let repository = Repository::new();
    let next = revision("20260101", |it| {
        it["schemas"]["Book"]["description"] = "A book.".into();
    });
    let ended = repository.update(&next, &[]);
    assert_eq!(ended.code, Some(0), "{}", ended.error);
    assert!(repository.generated().contains("A book."));
}

#[test]
fn force_takes_what_would_be_refused() {
    for edit in ["20250101", "20260101"] {
        let repository = Repository::new();
        let other = revision(edit, |it| {
            it["schemas"]["Book"]["properties"]["isbn"] = json!({"type": "string"});
        });
        assert_eq!(repository.update(&other, &[]).code, Some(1), "{edit}");
        let ended = repository.update(&other, &["--force"]);
        assert_eq!(ended.code, Some(0), "{edit}: {}", ended.error);
        assert_eq!(repository.read("discovery/library.v1.json"), other);
    }
}

#[test]
fn a_document_that_was_replaced_by_hand_is_recorded_by_regen() {
    let repository = Repository::new();
    let next = revision("20260202", |_| ());
    std::fs::write(repository.root().join("discovery/library.v1.json"), &next).unwrap();
    let check = repository.run(&["regen", "--check"]);
    assert_eq!(check.code, Some(1), "{}", check.out);
    assert_eq!(repository.run(&["regen"]).code, Some(0));
    let config = repository.read("discovery/apis.toml");
    assert!(config.contains("revision = \"20260202\""), "{config}");
    assert!(config.contains("source = \"copied by hand\""), "{config}");
    assert!(repository.read("README.md").contains("20260202"));
    assert_eq!(repository.run(&["regen", "--check"]).code, Some(0));
}

#[test]
fn a_folder_stands_for_the_documents_of_the_configuration() {
    let repository = Repository::new();
    let place = tempfile::tempdir().unwrap();
    let next = revision("20260202", |_| ());
    std::fs::write(place.path().join("library.v1.json"), &next).unwrap();
    std::fs::write(place.path().join("other.json"), "no document").unwrap();
    let folder = place.path().display().to_string();
    let ended = repository.run(&["update", "v1", "--from", &folder]);
    assert_eq!(ended.code, Some(0), "{}", ended.error);
    assert_eq!(repository.read("discovery/library.v1.json"), next);
}

#[test]
fn an_unchanged_document_is_nothing_to_update() {
    let repository = Repository::new();
    let before = repository.content();
    let ended = repository.update(document().to_string(), &[]);
    assert_eq!(ended.code, Some(0), "{}", ended.error);
    assert!(
        ended
            .out
            .contains("revision 20260101 is what the repository has"),
        "{}",
        ended.out
    );
    assert_eq!(repository.content(), before);
}

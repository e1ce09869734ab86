//! What `update` refuses: one clear line, exit status 1, and the repository as it was.

use std::fs::{self, File};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::json;

use super::repository::{Repository, document, ended, revision};

/// Refuses a document, and says so in a first line with these words.
fn refused(document: impl AsRef<[u8]>, words: &str) {
    let repository = Repository::new();
    let before = repository.content();
    let ended = repository.update(document, &[]);
    assert_eq!(ended.code, Some(1), "{words}: {}", ended.out);
    assert!(ended.out.is_empty(), "{words}: {}", ended.out);
    let lines = ended.lines();
    assert!(lines[0].starts_with("error: "), "{}", ended.error);
    assert!(lines[0].contains(words), "{words}: {}", ended.error);
    // A hint says what to do. There is nothing else.
    assert!(lines.len() <= 2, "{}", ended.error);
    assert!(
        lines.iter().skip(1).all(|it| it.starts_with("hint: ")),
        "{}",
        ended.error
    );
    assert_eq!(repository.content(), before, "{words}");
    assert_eq!(
        repository.run(&["regen", "--check"]).code,
        Some(0),
        "{words}"
    );
}

#[test]
fn a_truncated_download() {
    let text = revision("20260202", |_| ());
    refused(&text[..text.len() / 2], "an early end");
}

#[test]
fn an_error_page() {
    refused("<!DOCTYPE html>\n<title>Error 404</title>", "a web page");
    refused(
        r#"{"error": {"code": 404, "message": "Not found."}}"#,
        "an error response",
    );
    refused("", "an empty text");
    refused([0xff, 0xfe, 0x00], "");
}

#[test]
fn a_document_of_another_api() {
    let other = revision("20260202", |it| it["name"] = "archive".into());
    refused(
        other,
        "a document of archive:v1, which apis.toml does not list",
    );
    let other = revision("20260202", |it| it["version"] = "v2".into());
    refused(other, "a document of library:v2");
}

#[test]
fn an_older_revision() {
    refused(revision("20250101", |_| ()), "is older than 20260101");
}

#[test]
fn a_revision_without_a_date() {
    refused(revision("latest", |_| ()), "`latest` is not a date");
    let without = revision("", |it| {
        drop(it.as_object_mut().unwrap().remove("revision"));
    });
    refused(without, "is not a date");
}

#[test]
fn the_same_revision_with_another_content() {
    let other = revision("20260101", |it| {
        it["schemas"]["Book"]["properties"]["isbn"] = json!({"type": "string"});
    });
    refused(other, "which the repository has with another content");
    let other = revision("20260101", |it| {
        it["schemas"]["Shelf"]["properties"]["name"]["description"] = "Another text.".into();
    });
    refused(other, "which the repository has with another content");
}

#[test]
fn a_revision_without_half_of_the_api() {
    let half = revision("20260202", |it| {
        let methods = it["resources"]["shelves"]["methods"]
            .as_object_mut()
            .unwrap();
        methods.remove("create");
    });
    refused(half, "it lacks 1 of the 3 methods of library:v1");
}

#[test]
fn a_revision_that_does_not_generate() {
    let repository = Repository::new();
    let config = repository.read("discovery/apis.toml");
    let skip = "\n[[api.skip]]\nmethod = \"library.shelves.create\"\nreason = \"a test\"\n";
    fs::write(repository.root().join("discovery/apis.toml"), config + skip).unwrap();
    assert_eq!(repository.run(&["regen"]).code, Some(0));
    let before = repository.content();
    // The override names a method that has another identifier now.
    let next = revision("20260202", |it| {
        it["resources"]["shelves"]["methods"]["create"]["id"] = "library.shelves.make".into();
    });
    let ended = repository.update(next, &["--force"]);
    assert_eq!(ended.code, Some(1), "{}", ended.out);
    assert!(
        ended.error.contains("library.shelves.create"),
        "{}",
        ended.error
    );
    assert_eq!(repository.content(), before);
}

#[test]
fn files_and_names_that_do_not_exist() {
    let repository = Repository::new();
    let before = repository.content();
    for (arguments, words) in [
        (
            ["update", "v9", "--from", "x.json"].as_slice(),
            "no API version `v9`",
        ),
        (&["update", "--from", "x.json"], "x.json: "),
        (
            &["update", "--from", "templates"],
            "has no document of apis.toml",
        ),
    ] {
        let ended = repository.run(arguments);
        assert_eq!(ended.code, Some(1), "{}", ended.out);
        assert!(ended.error.contains(words), "{}", ended.error);
        assert_eq!(repository.content(), before);
    }
}

#[test]
fn two_documents_for_one_api() {
    let repository = Repository::new();
    let place = tempfile::tempdir().unwrap();
    let mut arguments = vec!["update".to_owned()];
    for name in ["a.json", "b.json"] {
        let path = place.path().join(name);
        fs::write(&path, revision("20260202", |_| ())).unwrap();
        arguments.extend(["--from".to_owned(), path.display().to_string()]);
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ended = repository.run(&arguments);
    assert_eq!(ended.code, Some(1));
    assert!(
        ended.error.contains("are both documents of library:v1"),
        "{}",
        ended.error
    );
}

#[test]
fn two_runs_at_once() {
    let repository = Repository::new();
    let before = repository.content();
    let lock = File::create(repository.root().join(".xtask/lock")).unwrap();
    lock.lock().unwrap();
    for command in [["regen"].as_slice(), &["update", "--from", "x.json"]] {
        let ended = repository.run(command);
        assert_eq!(ended.code, Some(1), "{}", ended.out);
        assert!(
            ended.error.contains("another command is writing"),
            "{}",
            ended.error
        );
    }
    assert_eq!(repository.content(), before);
    lock.unlock().unwrap();
    assert_eq!(repository.run(&["regen"]).code, Some(0));
}

/// A limit on the size of files stands for a disk that is full: writes beyond it fail.
#[cfg(unix)]
#[test]
fn a_full_disk() {
    let repository = Repository::new();
    let before = repository.content();
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("new.json");
    fs::write(&file, revision("20260202", |_| ())).unwrap();
    let script = "trap '' XFSZ; ulimit -f 4; exec \"$@\"";
    let output = Command::new("bash")
        .current_dir(repository.root())
        .args([
            "-c",
            script,
            "bash",
            env!("CARGO_BIN_EXE_xtask"),
            "update",
            "--from",
        ])
        .arg(&file)
        .output()
        .unwrap();
    let ended = ended(output);
    assert_eq!(ended.code, Some(1), "{}", ended.out);
    assert_eq!(ended.lines().len(), 1, "{}", ended.error);
    assert!(
        ended.error.contains("nothing was replaced"),
        "{}",
        ended.error
    );
    assert_eq!(repository.content(), before);
    assert_eq!(repository.run(&["regen", "--check"]).code, Some(0));
}

#[test]
fn an_interrupted_run_leaves_all_or_none() {
    let next = revision("20260202", |_| ());
    let expected = {
        let repository = Repository::new();
        assert_eq!(repository.update(&next, &[]).code, Some(0));
        repository.content()
    };
    let place = tempfile::tempdir().unwrap();
    // The name is recorded as the source.
    let file = place.path().join("new.json");
    fs::write(&file, &next).unwrap();
    // Wherever the run is when it is killed, the outcome is one of two: no wait makes this test fail.
    for milliseconds in [0, 20, 40, 80, 120, 160, 200, 300, 400, 600] {
        let repository = Repository::new();
        let before = repository.content();
        let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(repository.root())
            .args(["update", "--from"])
            .arg(&file)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(milliseconds));
        child.kill().unwrap();
        child.wait().unwrap();
        // Any command that writes completes or discards what is left.
        let ended = repository.run(&["regen"]);
        assert_eq!(ended.code, Some(0), "{}", ended.error);
        let after = repository.content();
        assert!(
            after == before || after == expected,
            "after {milliseconds} ms"
        );
    }
}

#[test]
fn the_document_of_the_repository_is_not_touched_by_diff() {
    let repository = Repository::new();
    let before = repository.content();
    let own = "discovery/library.v1.json";
    let ended = repository.run(&["diff", own, own]);
    assert_eq!(ended.code, Some(0), "{}", ended.error);
    assert!(ended.out.contains("no changes"), "{}", ended.out);
    assert_eq!(repository.content(), before);
    assert_eq!(repository.read(own), document().to_string());
}

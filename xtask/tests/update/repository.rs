//! A repository with one small API, and commands that run in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;
use tempfile::TempDir;

const CONFIG: &str = "[crate]
name = \"library\"
version = \"0.1.0\"
description = \"A library.\" # of books
rust-version = \"1.91\"

# The only one.
[[api]]
document = \"library.v1.json\"
regional-host = \"{location}-library.example.com\"
";

const README: &str = "# Library\n\n<!-- revisions -->\n<!-- /revisions -->\n";

const CHANGELOG: &str = "# Changelog\n\n## Unreleased\n\n- First.\n\n## 0.0.1\n\n- Nothing.\n";

/// A repository in a folder of its own, generated and up to date.
pub(super) struct Repository {
    place: TempDir,
}

/// What a command has printed, and its exit status.
pub(super) struct Ended {
    pub(super) code: Option<i32>,
    pub(super) out: String,
    pub(super) error: String,
}

impl Repository {
    pub(super) fn new() -> Self {
        static FIRST: OnceLock<TempDir> = OnceLock::new();
        let first = FIRST.get_or_init(|| {
            let place = tempfile::tempdir().unwrap();
            fill(place.path());
            place
        });
        let place = tempfile::tempdir().unwrap();
        copy(first.path(), place.path());
        Self { place }
    }

    pub(super) fn root(&self) -> &Path {
        self.place.path()
    }

    /// Runs a command in the repository.
    pub(super) fn run(&self, arguments: &[&str]) -> Ended {
        run(self.root(), arguments)
    }

    /// Runs `update --from` with a document that is written beside the repository.
    pub(super) fn update(&self, document: impl AsRef<[u8]>, more: &[&str]) -> Ended {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("new.json");
        fs::write(&file, document).unwrap();
        let from = file.display().to_string();
        self.run(&[&["update", "--from", from.as_str()], more].concat())
    }

    pub(super) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The text of the generated crate, all files in a row.
    pub(super) fn generated(&self) -> String {
        let files = self.content().into_iter();
        let files = files.filter(|(name, _)| name.starts_with("generated/src/v1"));
        files
            .map(|(_, text)| String::from_utf8(text).unwrap())
            .collect()
    }

    /// Every file but those that only commands see.
    pub(super) fn content(&self) -> BTreeMap<String, Vec<u8>> {
        let mut found = BTreeMap::new();
        collect(self.root(), self.root(), &mut found);
        found
    }
}

impl Ended {
    /// The lines on standard error.
    pub(super) fn lines(&self) -> Vec<&str> {
        self.error.lines().collect()
    }
}

/// The document of the repository.
pub(super) fn document() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/fixtures/changes.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The document with another revision and an edit.
pub(super) fn revision(revision: &str, edit: impl FnOnce(&mut Value)) -> String {
    let mut document = document();
    document["revision"] = revision.into();
    edit(&mut document);
    document.to_string()
}

pub(super) fn run(folder: &Path, arguments: &[&str]) -> Ended {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap();
    ended(output)
}

pub(super) fn ended(output: Output) -> Ended {
    Ended {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        error: String::from_utf8(output.stderr).unwrap(),
    }
}

fn fill(root: &Path) {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (from, to) = (
        own.join("templates/runtime"),
        root.join("templates/runtime"),
    );
    copy(&from.join("src"), &to.join("src"));
    fs::copy(from.join("Cargo.toml"), to.join("Cargo.toml")).unwrap();
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(own.join(name), root.join(name)).unwrap();
    }
    fs::create_dir(root.join("discovery")).unwrap();
    for (name, text) in [
        ("discovery/apis.toml", CONFIG),
        ("discovery/errata.toml", ""),
        ("README.md", README),
        ("CHANGELOG.md", CHANGELOG),
        ("discovery/library.v1.json", &document().to_string()),
    ] {
        fs::write(root.join(name), text).unwrap();
    }
    let ended = run(root, &["regen"]);
    assert_eq!(ended.code, Some(0), "{}", ended.error);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}

fn collect(root: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        let name = path.strip_prefix(root).unwrap().display().to_string();
        match path.is_dir() {
            _ if name == ".xtask" => {}
            true => collect(root, &path, found),
            false => drop(found.insert(name, fs::read(&path).unwrap())),
        }
    }
}

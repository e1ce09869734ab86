//! Tests a generated crate in a folder of its own, outside of the workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The server for the calls, which the runtime's own tests use too.
const SERVER: &str = include_str!("../../../templates/runtime/tests/http/server.rs");

/// The dependencies of the tests, in a table beside that of the generated manifest, and a lint table that makes warnings errors. A compiler flag would
/// build all dependencies again.
const ADDED_TO_MANIFEST: &str = r#"
[target.'cfg(all())'.dev-dependencies]
http-body-util = "0.1"
hyper = { version = "1", features = ["http1", "server"] }
hyper-util = { version = "0.1", features = ["tokio"] }
tokio = { version = "1", features = ["io-util", "macros", "net", "rt", "sync"] }

[lints.rust]
warnings = "deny"
"#;

/// Generates the crate of a fixture of the generator, adds a test to it and runs all its tests.
///
/// The crate stays on disk and is built in this package's target folder, so that crates share the builds
/// of dependencies and the next run compiles only what has changed.
pub(crate) fn test(fixture: &str, calls: &str) {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    test_in(&package.join(".."), fixture, calls);
}

/// [`test`], with the known errors of the document in the fixture's `.errata.toml`.
pub(crate) fn test_with_errata(fixture: &str, calls: &str) {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = tempfile::tempdir().unwrap();
    let errata = package.join(format!("../generator/fixtures/{fixture}.errata.toml"));
    for (from, to) in [
        (errata, "discovery/errata.toml"),
        (
            package.join("../discovery/apis.toml"),
            "discovery/apis.toml",
        ),
        (package.join("../templates/runtime"), "templates/runtime"),
        (package.join("../LICENSE-APACHE"), "LICENSE-APACHE"),
        (package.join("../LICENSE-MIT"), "LICENSE-MIT"),
    ] {
        copy(&from, &root.path().join(to));
    }
    test_in(root.path(), fixture, calls);
}

/// Copies a file or a folder.
fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

/// [`test`], with the repository at `root`.
fn test_in(root: &Path, fixture: &str, calls: &str) {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = temporary.join("standalone").join(fixture);
    let document = package.join(format!("../generator/fixtures/{fixture}.json"));
    let generated = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("generate")
        .arg(document)
        .arg("--out")
        .arg(&folder)
        .current_dir(root)
        .output();
    passed("generate", &generated.unwrap());

    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap() + ADDED_TO_MANIFEST;
    fs::write(&manifest, text).unwrap();
    write(folder.join("tests/calls/main.rs"), calls);
    write(folder.join("tests/calls/server.rs"), SERVER);
    // The versions of the workspace, so that nothing is resolved or downloaded.
    fs::copy(package.join("../Cargo.lock"), folder.join("Cargo.lock")).unwrap();

    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let tested = Command::new(cargo)
        .args(["test", "--offline", "--manifest-path"])
        .arg(&manifest)
        .arg("--target-dir")
        .arg(temporary.parent().unwrap())
        .output();
    let text = passed("cargo test", &tested.unwrap());
    assert!(text.contains("tests/calls/main.rs"), "not run:\n{text}");
}

/// Writes a file unless it has the text already: a build would see it as new.
fn write(path: PathBuf, text: &str) {
    if fs::read_to_string(&path).is_ok_and(|found| found == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The output of a command that must succeed.
fn passed(what: &str, output: &Output) -> String {
    let text = [output.stdout.as_slice(), &output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    assert!(output.status.success(), "{what}: {}\n{text}", output.status);
    text
}

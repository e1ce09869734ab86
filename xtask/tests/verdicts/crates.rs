//! The crates of two documents, and callers that are compiled against them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// Two documents and their crates. The newer crate obeys the ledger of the older one.
pub(crate) struct Pair {
    folder: PathBuf,
}

impl Pair {
    /// The fixture of change reports, and the fixture after an edit.
    pub(crate) fn new(name: &str, edit: fn(&mut Value)) -> Self {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("verdicts")
            .join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let fixture = package.join("../generator/fixtures/changes.json");
        let old = fs::read_to_string(fixture).unwrap();
        let mut new: Value = serde_json::from_str(&old).unwrap();
        new["revision"] = "20260202".into();
        edit(&mut new);
        let pair = Self { folder };
        fs::write(pair.document("old"), old).unwrap();
        fs::write(pair.document("new"), new.to_string()).unwrap();
        pair.generate("old");
        // `generate` keeps what the ledger in the folder lists.
        let ledger = "library.v1.api.json";
        fs::create_dir_all(pair.folder.join("new")).unwrap();
        for file in [ledger, "Cargo.toml"] {
            fs::copy(
                pair.folder.join("old").join(file),
                pair.folder.join("new").join(file),
            )
            .unwrap();
        }
        pair.generate("new");
        pair
    }

    fn document(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.json"))
    }

    fn generate(&self, name: &str) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .arg("generate")
            .arg(self.document(name))
            .arg("--out")
            .arg(self.folder.join(name))
            .output()
            .unwrap();
        passed(&output).unwrap_or_else(|error| panic!("{error}"));
    }

    /// The report of `diff`.
    pub(crate) fn verdict(&self) -> Value {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(&self.folder)
            .arg("diff")
            .args([self.document("old"), self.document("new")])
            .args(["--format", "json"])
            .output()
            .unwrap();
        let report = passed(&output).unwrap_or_else(|error| panic!("{error}"));
        serde_json::from_str(&report).unwrap()
    }

    /// Compiles callers, each a module, against the older crate.
    pub(crate) fn old_compiles(&self, callers: &[(&str, &str)]) -> Result<(), String> {
        self.compiles("old", callers)
    }

    /// Compiles callers, each a module, against the newer crate.
    pub(crate) fn new_compiles(&self, callers: &[(&str, &str)]) -> Result<(), String> {
        self.compiles("new", callers)
    }

    fn compiles(&self, version: &str, callers: &[(&str, &str)]) -> Result<(), String> {
        let folder = self.folder.join(format!("caller-of-{version}"));
        fs::create_dir_all(folder.join("src")).unwrap();
        let manifest = format!(
            "[package]\nname = \"caller\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             library = {{ path = \"../{version}\", default-features = false, features = [\"full\", \"v1\", \"schemas-without-methods\"] }}\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        let modules = callers.iter().map(|(name, code)| {
            format!("pub mod {name} {{\n#[allow(unused_imports)]\nuse library::v1::{{Client, schemas}};\n{code}\n}}\n")
        });
        fs::write(folder.join("src/lib.rs"), modules.collect::<String>()).unwrap();
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        // The versions of the workspace, so that nothing is resolved or downloaded.
        fs::copy(package.join("../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let output = Command::new(cargo)
            .current_dir(&folder)
            .args(["check", "--quiet", "--offline", "--target-dir"])
            .arg(target)
            .output()
            .unwrap();
        passed(&output).map(drop)
    }
}

/// The output of a command, or what it has said when it failed.
fn passed(output: &Output) -> Result<String, String> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match output.status.success() {
        true => Ok(text(&output.stdout)),
        false => Err(text(&output.stderr)),
    }
}

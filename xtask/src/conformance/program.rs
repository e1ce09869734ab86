//! The program that makes the request of each case: written, compiled and run below the target folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use generator::conformance_program;
use generator::model::{Crate, Version};

use super::actual::Line;
use crate::{Failure, cargo, files, stage};

/// Compiles a client and the program, and runs the program on `cases`, a line for each.
pub(super) fn run(
    root: &Path,
    plan: &Crate,
    version: &Version,
    client: BTreeMap<String, String>,
    cases: &[&str],
) -> Result<Vec<Line>, Failure> {
    let package = &plan.package.name;
    let target = cargo::target_folder(root)?;
    // Runs for two documents at a time must not share a program.
    let name = format!("conformance-{package}-{}", version.module.plain());
    let folder = target.join("conformance").join(&name);
    std::fs::create_dir_all(&folder)?;
    stage::replace(&folder.join("client"), &client, &|_| true)?;
    let program = BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest(&name, package, version)),
        (
            "src/main.rs".to_owned(),
            conformance_program(plan, version)?,
        ),
    ]);
    stage::replace(&folder.join("program"), &program, &|path| path == "src")?;
    let (input, output) = (folder.join("cases.jsonl"), folder.join("requests.jsonl"));
    stage::replace_file(&input, &format!("{}\n", cases.join("\n")))?;

    let mut cargo = cargo::cargo(root, &target, &folder.join("program"))?;
    cargo.args(["build", "--quiet"]);
    succeed(cargo, "the client for the document does not compile")?;
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let mut program = Command::new(target.join("debug").join(name));
    program.arg(&input).arg(&output);
    succeed(program, "the program that makes the requests failed")?;
    let text = files::read(&output)?;
    text.lines()
        .map(|line| Ok(serde_json::from_str(line)?))
        .collect()
}

fn succeed(mut command: Command, problem: &str) -> Result<(), Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .map_err(|error| Failure(format!("{program}: {error}")))?;
    match status.success() {
        true => Ok(()),
        false => Err(Failure(format!("{problem} ({status})"))),
    }
}

/// The manifest of the program. It turns on all methods of the client and leaves out `auth`, because
/// nothing is sent.
fn manifest(name: &str, client: &str, version: &Version) -> String {
    let features: Vec<&str> = std::iter::once("full")
        .chain(version.cfg.features())
        .collect();
    format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nbytes = \"1\"\nhttp = \"1\"\nserde_json = \"1\"\n\
         {client} = {{ path = \"../client\", default-features = false, features = {features:?} }}\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"net\", \"rt\", \"time\"] }}\n"
    )
}

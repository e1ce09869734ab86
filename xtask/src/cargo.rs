//! Cargo in folders with generated code, with the dependencies that this workspace has built already.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

use crate::{Failure, files};

/// The folder that Cargo builds the workspace in.
pub(crate) fn target_folder(root: &Path) -> Result<PathBuf, Failure> {
    #[derive(Deserialize)]
    struct Metadata {
        target_directory: PathBuf,
    }
    let mut command = program(root);
    command
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .stderr(Stdio::inherit());
    let output = command
        .output()
        .map_err(|error| Failure(format!("cargo metadata: {error}")))?;
    if !output.status.success() {
        return Err(Failure(format!("cargo metadata: {}", output.status)));
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout)
        .map_err(|error| Failure(format!("cargo metadata: {error}")))?;
    Ok(metadata.target_directory)
}

/// Cargo in a folder with generated code. It uses the versions of dependencies in the workspace's
/// lock file and the builds in its target folder.
pub(crate) fn cargo(root: &Path, target: &Path, folder: &Path) -> Result<Command, Failure> {
    let lock = files::read(&root.join("Cargo.lock"))?;
    std::fs::write(folder.join("Cargo.lock"), lock)?;
    let mut cargo = program(folder);
    cargo.arg("--offline").env("CARGO_TARGET_DIR", target);
    Ok(cargo)
}

fn program(folder: &Path) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    // Cargo has set the variable for xtask; it means nothing in another folder.
    command.current_dir(folder).env_remove("CARGO_MANIFEST_DIR");
    command
}

//! Compiling what was generated, with what this workspace has compiled already.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Failure, files};

/// The folder that Cargo builds this workspace in: this program stands in one of its profiles.
pub(crate) fn target_folder() -> Result<PathBuf, Failure> {
    let program = std::env::current_exe()?;
    let folder = program.ancestors().nth(2).map(Path::to_owned);
    folder.ok_or_else(|| Failure(format!("{}: not below a target folder", program.display())))
}

/// Cargo in a folder, with the versions of dependencies and the builds of them that this workspace
/// has.
pub(crate) fn cargo(folder: &Path) -> Result<Command, Failure> {
    let lock = files::read(&files::workspace().join("Cargo.lock"))?;
    std::fs::write(folder.join("Cargo.lock"), lock)?;
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut cargo = Command::new(program);
    cargo
        .current_dir(folder)
        .arg("--offline")
        .env("CARGO_TARGET_DIR", target_folder()?)
        // Of the package that this program was started for.
        .env_remove("CARGO_MANIFEST_DIR");
    Ok(cargo)
}

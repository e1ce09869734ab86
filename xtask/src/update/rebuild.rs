//! The command without its `download` feature: it builds itself again with it.

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::Failure;

/// Runs this command line again, with a build that can download.
pub(super) fn with_download(root: &Path) -> Result<ExitCode, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .current_dir(root)
        .args(["run", "--quiet", "--profile", "xtask", "--package", "xtask"])
        .args(["--features", "download", "--"])
        .args(std::env::args_os().skip(1));
    let status = command
        .status()
        .map_err(|error| Failure(format!("cargo: {error}")))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

//! `cargo xtask inspect`: a document in, JSON about what becomes of it out.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::Failure;
use crate::generate::Source;

/// What the command takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The Discovery document.
    document: PathBuf,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let source = Source::read(&arguments.document)?;
    let package = source.package(None)?;
    let described = generator::inspect(package, source.input, &source.runtime)?;
    let mut text = serde_json::to_string_pretty(&described)?;
    text.push('\n');
    match std::io::stdout().write_all(text.as_bytes()) {
        // Whoever reads has read enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {}
        done => done?,
    }
    Ok(ExitCode::SUCCESS)
}

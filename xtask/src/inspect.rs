//! `cargo xtask inspect`: prints the items of a Discovery document with their Rust names, as JSON.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::source::Source;
use crate::{Failure, print, workspace};

/// The command line.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The Discovery document.
    document: PathBuf,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let source = Source::read(&workspace::root()?, &arguments.document)?;
    let package = source.package(None)?;
    let described = generator::inspect(package, source.input, &source.runtime)?;
    let text = serde_json::to_string_pretty(&described)?;
    print::line!("{text}")?;
    Ok(ExitCode::SUCCESS)
}

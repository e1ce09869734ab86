//! The project's commands: `cargo xtask COMMAND`.
//!
//! Everything that reads or writes files is in this package; `generator` decides what is written.
//! Exit status: 0 when done, 1 when something is wrong, 2 when the command line is wrong.

#![warn(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "they panic on a closed pipe; `print` does not"
)]

mod call_settings;
mod cargo;
mod config;
mod conformance;
mod diff;
mod errata;
mod files;
mod generate;
mod inspect;
mod ledger;
mod mentions;
mod print;
mod project;
mod record;
mod regen;
mod runtime_source;
mod source;
mod stage;
mod update;
mod version;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Commands of this project.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Regenerate the crate in generated/ from the documents in discovery/.
    Regen(regen::Arguments),
    /// Take new revisions of the documents in discovery/, and regenerate the crate.
    Update(update::Arguments),
    /// Print what changed between two revisions of a document.
    Diff(diff::Arguments),
    /// Generate a stand-alone crate from any Discovery document.
    Generate(generate::Arguments),
    /// Print the items of a Discovery document with their Rust names, as JSON.
    ///
    /// The output is one object. `schemas` (with `fields` or `values`), `resources`, `methods` (with `arguments`, `body`,
    /// `setters`, `response`, `paging`) and `standardParameters` list each item under its name in the document and its
    /// name, path or type in Rust. `renames`, `skipped`, `streams`, `untyped`, `notes` and `unknownKeys` list what
    /// differs from the document, with the reason.
    Inspect(inspect::Arguments),
    /// Compare the requests of a generated client with recorded requests of another client.
    Conformance(conformance::Arguments),
}

/// Why a command fails: the text that it prints.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl<E: std::fmt::Display> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.command {
        Command::Regen(arguments) => regen::run(arguments),
        Command::Update(arguments) => update::run(arguments),
        Command::Diff(arguments) => diff::run(arguments),
        Command::Generate(arguments) => generate::run(arguments),
        Command::Inspect(arguments) => inspect::run(arguments),
        Command::Conformance(arguments) => conformance::run(arguments),
    };
    match done {
        Ok(code) => code,
        Err(Failure(message)) => {
            print::error(&message);
            ExitCode::FAILURE
        }
    }
}

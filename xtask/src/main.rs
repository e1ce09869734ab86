//! The project's commands: `cargo xtask COMMAND`.
//!
//! Everything that touches files lives in this package; what is written is decided by `generator`.
//! Exit status: 0 when done, 1 when something was found wrong, 2 when the command was not understood.

mod cargo;
mod config;
mod conformance;
mod files;
mod generate;
mod inspect;
mod regen;
mod runtime_source;
mod stage;

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
    /// Write a stand-alone crate for any Discovery document.
    Generate(generate::Arguments),
    /// Print what a Discovery document becomes, as JSON.
    ///
    /// One object: `schemas` (with `fields` or `values`), `resources`, `methods` (with `arguments`, `body`, `setters`,
    /// `response`, `paging`) and `standardParameters`, each with its name in the document and its name, path or type in
    /// Rust; then `renames`, `skipped`, `notes` and `unknownKeys`, which say what became of the rest and why.
    Inspect(inspect::Arguments),
    /// Compare what a generated client puts on the wire with recordings of another client.
    Conformance(conformance::Arguments),
}

/// Why a command ends without having done its work.
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
        Command::Generate(arguments) => generate::run(arguments),
        Command::Inspect(arguments) => inspect::run(arguments),
        Command::Conformance(arguments) => conformance::run(arguments),
    };
    match done {
        Ok(code) => code,
        Err(Failure(message)) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

//! The project's commands: `cargo xtask COMMAND`.
//!
//! Everything that touches files lives in this package; what is written is decided by `generator`.
//! Exit status: 0 when done, 1 when something was found wrong, 2 when the command was not understood.

mod config;
mod files;
mod generate;
mod regen;
mod sources;
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
    };
    match done {
        Ok(code) => code,
        Err(Failure(message)) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

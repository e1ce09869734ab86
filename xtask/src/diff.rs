//! `cargo xtask diff`: what changed between two documents.

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;

use generator::changes::{Changes, Colors, Hosts, compare};
use generator::document::Document;

use crate::config::Config;
use crate::project::CONFIG;
use crate::{Failure, files, print, workspace};

/// The command line.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The older document.
    old: PathBuf,
    /// The newer document.
    new: PathBuf,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    Text,
    /// For a pull request.
    Markdown,
    /// For tools.
    Json,
}

/// Runs the command. It succeeds whatever the verdict.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let read = |path: &PathBuf| -> Result<Document, Failure> {
        let bytes = files::bytes(path)?;
        Ok(generator::parse(&path.display().to_string(), &bytes)?.document)
    };
    let (old, new) = (read(&arguments.old)?, read(&arguments.new)?);
    if (&old.name, &old.version) != (&new.name, &new.version) {
        return Err(Failure(format!(
            "{} is a document of {}, and {} one of {}\nhint: give two revisions of one API version",
            arguments.old.display(),
            old.id,
            arguments.new.display(),
            new.id
        )));
    }
    let changes = compare(&old, &new, &hosts(&new));
    print::text(&write(&changes, arguments.format))?;
    Ok(ExitCode::SUCCESS)
}

/// What `apis.toml` says about the hosts of an API; nothing outside of the repository and for an API
/// that it does not list.
fn hosts(document: &Document) -> Hosts {
    let config = workspace::root().and_then(|root| Config::read(&root.join(CONFIG)));
    let stem = format!("{}.{}.json", document.name, document.version);
    let apis = config.map(|config| config.apis).unwrap_or_default();
    let entry = apis.into_iter().find(|it| it.document == stem);
    Hosts {
        regional: entry.and_then(|it| it.regional_host),
    }
}

/// A report in a format. Only a terminal gets colors.
pub(crate) fn write(changes: &Changes, format: Format) -> String {
    match format {
        Format::Text => changes.to_text(colors()),
        Format::Markdown => changes.to_markdown(),
        Format::Json => format!("{:#}\n", changes.to_json()),
    }
}

/// Colors for a terminal whose user has not switched them off (see no-color.org).
fn colors() -> Colors {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|it| it.is_empty());
    match std::io::stdout().is_terminal() && wanted {
        true => Colors::On,
        false => Colors::Off,
    }
}

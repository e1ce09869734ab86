//! `cargo xtask generate`: writes a stand-alone crate for one document.

mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::Output;

use crate::source::Source;
use crate::{Failure, files, ledger, print, stage, workspace};

/// The command line.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The Discovery document.
    document: PathBuf,
    /// The folder of the crate.
    ///
    /// A folder that this command has written before is written again. Files that you have added to it stay, except in
    /// src/. Its ledger, NAME.VERSION.api.json, keeps the names that were generated before: commit it with the crate.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The name of the crate. The default is the name of the API.
    #[arg(long, value_name = "CRATE")]
    name: Option<String>,
    /// The host that serves a location, for an API with one host per location.
    ///
    /// With `{location}-dialogflow.googleapis.com`, calls for `projects/p/locations/europe-west1` go to
    /// europe-west1-dialogflow.googleapis.com.
    #[arg(long, value_name = "TEMPLATE")]
    regional_host: Option<String>,
}

/// The first words of every generated manifest.
const MARKER: &str = "# Written by the generator;";

/// The exit status for a command line that is wrong.
const BAD_USAGE: u8 = 2;

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let Arguments {
        document,
        out,
        name,
        regional_host,
    } = arguments;
    let root = workspace::root()?;
    refuse_foreign_folder(&root, out)?;
    let mut source = Source::read(&root, document)?;
    if let Some(template) = regional_host {
        if !template.contains("{location}") {
            print::error(&format!(
                "--regional-host: `{template}` has no `{{location}}`, which stands for the location in the host"
            ));
            return Ok(ExitCode::from(BAD_USAGE));
        }
        source.input.overrides.regional_host = Some(template.clone());
    }
    let package = match source.package(name.as_deref()) {
        Ok(package) => package,
        // Only a name from the command line can be wrong.
        Err(error) => {
            print::error(&error.to_string());
            return Ok(ExitCode::from(BAD_USAGE));
        }
    };
    let ledger = ledger::file_name(&source.input.parsed.document);
    source.input.ledger = ledger::read(&out.join(&ledger))?;
    let mut output = generator::generate(package, &[source.input], &source.runtime)?;
    if let Some(version) = output.plan.versions.first() {
        output.files.insert(ledger, version.ledger.to_text());
    }
    let removed = stale_files(out, &output)?;
    stage::replace(out, &output.files, &is_generated)?;
    report::print(out, &output, &removed)?;
    Ok(ExitCode::SUCCESS)
}

/// Refuses a folder in which the command could destroy files that it has not written.
fn refuse_foreign_folder(root: &Path, folder: &Path) -> Result<(), Failure> {
    let refuse = |problem: &str| {
        let place = folder.display();
        Err(Failure(format!(
            "{place}: {problem}; nothing was written\nhint: name a folder that does not exist yet, or an empty one"
        )))
    };
    let own = fs::canonicalize(root.join("generated")).ok();
    if own.is_some() && own == fs::canonicalize(folder).ok() {
        return refuse("the crate of this repository, which `cargo xtask regen` writes");
    }
    if folder.exists() && !folder.is_dir() {
        return refuse("not a folder");
    }
    let is_empty = |folder: &Path| fs::read_dir(folder).is_ok_and(|mut it| it.next().is_none());
    if !folder.exists() || is_empty(folder) {
        return Ok(());
    }
    match fs::read_to_string(folder.join("Cargo.toml")) {
        Ok(manifest) if manifest.starts_with(MARKER) => Ok(()),
        Ok(_) => refuse("has a Cargo.toml that was not generated"),
        Err(_) => refuse("is neither empty nor a crate that this command has written"),
    }
}

/// Whether each run replaces a path in a generated crate, so that what it did not write is removed.
fn is_generated(path: &str) -> bool {
    let round_trip = path.starts_with("tests/") && path.ends_with("_round_trip.rs");
    path == "src" || round_trip
}

/// The files in `src/` that the run will remove.
fn stale_files(out: &Path, output: &Output) -> Result<Vec<String>, Failure> {
    let present = files::tree(&out.join("src"))?.into_keys();
    let present = present.map(|name| format!("src/{name}"));
    Ok(present
        .filter(|name| !output.files.contains_key(name))
        .collect())
}

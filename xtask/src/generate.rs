//! `cargo xtask generate`: a document in, a crate of its own out.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::error::PlanError;
use generator::ledger::Ledger;
use generator::model::{Crate, Package, Version};
use generator::overrides::Overrides;
use generator::{Input, Output, Report, RuntimeSource, package};

use crate::config::Config;
use crate::{Failure, files, runtime_source, stage};

/// What the command takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The Discovery document.
    document: PathBuf,
    /// The crate's folder. One that this command has written before is written anew: files that you
    /// have added to it stay, but for those in src/.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The crate's name; without it, the name of the API.
    #[arg(long, value_name = "CRATE")]
    name: Option<String>,
    /// Host of a location in a resource's name, where the API has one for each: with
    /// `{location}-dialogflow.googleapis.com`, what is in `projects/p/locations/europe-west1` is asked for at
    /// europe-west1-dialogflow.googleapis.com.
    #[arg(long, value_name = "TEMPLATE")]
    regional_host: Option<String>,
}

/// How the manifest of a generated crate begins.
const MARKER: &str = "# Written by the generator;";

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let Arguments {
        document,
        out,
        name,
        regional_host,
    } = arguments;
    refuse_what_is_not_ours(out)?;
    let mut source = Source::read(document)?;
    if let Some(template) = regional_host {
        if !template.contains("{location}") {
            eprintln!(
                "error: `{template}` has no `{{location}}` in it, in whose place a location goes"
            );
            return Ok(ExitCode::from(2));
        }
        source.input.overrides.regional_host = Some(template.clone());
    }
    let package = match source.package(name.as_deref()) {
        Ok(package) => package,
        // Only a name that was asked for can be wrong.
        Err(error) => {
            eprintln!("error: {error}");
            return Ok(ExitCode::from(2));
        }
    };
    let output = generator::generate(package, &[source.input], &source.runtime)?;
    let gone = gone(out, &output)?;
    stage::replace(out, &output.files, &ours)?;
    report(out, &output);
    for name in gone {
        println!("removed {name}, which is not of this document");
    }
    Ok(ExitCode::SUCCESS)
}

/// A document that is looked at by itself, without `discovery/apis.toml`, and what it is made into a
/// crate with.
pub(crate) struct Source {
    pub(crate) input: Input,
    pub(crate) runtime: RuntimeSource,
    rust_version: String,
    document: generator::document::Document,
}

impl Source {
    /// Reads a document.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let root = files::workspace();
        let text = files::read(path).map_err(|Failure(error)| {
            let hint = "give the path of a Discovery document, a JSON file on this machine";
            Failure(format!("{error}\nhint: {hint}"))
        })?;
        let name = path.display().to_string();
        let parsed = generator::document::parse(&text)
            .map_err(|error| Failure(format!("{name}: {error}")))?;
        let config = Config::read(&root.join("discovery/apis.toml"))?;
        Ok(Self {
            input: Input {
                name,
                text,
                overrides: Overrides::default(),
                ledger: Ledger::default(),
            },
            runtime: runtime_source::read(&root)?,
            rust_version: config.rust_version().to_owned(),
            document: parsed.document,
        })
    }

    /// The package to make of it.
    pub(crate) fn package(&self, name: Option<&str>) -> Result<Package, PlanError> {
        let dependencies = self.runtime.dependencies();
        package::standalone(&self.document, name, &self.rust_version, &dependencies)
    }
}

/// Refuses a folder in which the command could destroy what others have written.
fn refuse_what_is_not_ours(folder: &Path) -> Result<(), Failure> {
    let refuse = |problem: &str| {
        let place = folder.display();
        Err(Failure(format!(
            "{place}: {problem}; nothing was written\nhint: name a folder that does not exist yet, or an empty one"
        )))
    };
    let own = fs::canonicalize(files::workspace().join("generated")).ok();
    if own.is_some() && own == fs::canonicalize(folder).ok() {
        return refuse("is the crate of this repository, which `cargo xtask regen` writes");
    }
    if folder.exists() && !folder.is_dir() {
        return refuse("is a file");
    }
    let is_empty = |folder: &Path| fs::read_dir(folder).is_ok_and(|mut it| it.next().is_none());
    if !folder.exists() || is_empty(folder) {
        return Ok(());
    }
    match fs::read_to_string(folder.join("Cargo.toml")) {
        Ok(manifest) if manifest.starts_with(MARKER) => Ok(()),
        Ok(_) => refuse("has a Cargo.toml that was not generated"),
        Err(_) => refuse("is not empty, and not a crate that this command has written"),
    }
}

/// Whether a path in a generated crate is of those that are written anew each time.
fn ours(path: &str) -> bool {
    let round_trip = path.starts_with("tests/") && path.ends_with("_round_trip.rs");
    path == "src" || round_trip
}

/// The files of the folder that will not be there any more.
fn gone(out: &Path, output: &Output) -> Result<Vec<String>, Failure> {
    let present = files::tree(&out.join("src"))?.into_keys();
    let present = present.map(|name| format!("src/{name}"));
    Ok(present
        .filter(|name| !output.files.contains_key(name))
        .collect())
}

/// Says what was written, what a maintainer may want to know of the document, and how to go on.
fn report(out: &Path, output: &Output) {
    let Crate {
        package, versions, ..
    } = &output.plan;
    let out = out.display();
    println!("{out} written: {} files", output.files.len());
    for report in &output.reports {
        remarks(report);
    }
    let krate = package.name.replace('-', "_");
    for version in versions {
        println!("{}", contents(version));
        for skip in &version.skips {
            println!(
                "left out: {} {}: {}",
                skip.origin.kind(),
                skip.origin,
                skip.reason
            );
        }
    }
    let resources = versions
        .iter()
        .flat_map(|it| std::iter::once(&it.root).chain(&it.resources));
    if resources.map(|it| it.methods.len()).sum::<usize>() == 0 {
        println!("warning: the document has no methods, and so there is nothing to call");
    }
    println!("use it:  cargo add --path {out}");
    for version in versions {
        let module = &version.module;
        println!("         let client = {krate}::{module}::Client::builder().build().await?;");
    }
}

fn remarks(report: &Report) {
    for note in &report.notes {
        println!("note: {}: {}", note.path, note.text);
    }
    for unknown in &report.unknown {
        println!(
            "note: {}: the key `{}` is not known",
            unknown.path, unknown.key
        );
    }
}

fn contents(version: &Version) -> String {
    let resources = std::iter::once(&version.root).chain(&version.resources);
    let methods: usize = resources.map(|it| it.methods.len()).sum();
    let schemas = version.schemas.iter().flat_map(|module| &module.files);
    let schemas: usize = schemas.map(|file| file.items.len()).sum();
    let (module, renames) = (&version.module, version.renames.len());
    format!("module {module}: {methods} methods, {schemas} schemas, {renames} items renamed")
}

//! `cargo xtask diff`: what changed between two documents.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::changes::{Changes, Colors, Hosts, compare};
use generator::descriptions::Descriptions;
use generator::document::{Document, Parsed};
use generator::ledger::Ledger;
use generator::overrides::{IfStale, Overrides};
use generator::{Input, RuntimeSource, package};

use crate::config::Config;
use crate::errata::Errata;
use crate::project::CONFIG;
use crate::{Failure, files, ledger, print, runtime_source, workspace};

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
    let (old_bytes, new_bytes) = (files::bytes(&arguments.old)?, files::bytes(&arguments.new)?);
    let old_parsed = generator::parse(&arguments.old.display().to_string(), &old_bytes)?;
    let new_parsed = generator::parse(&arguments.new.display().to_string(), &new_bytes)?;
    let (old, new) = (&old_parsed.document, &new_parsed.document);
    if (&old.name, &old.version) != (&new.name, &new.version) {
        return Err(Failure(format!(
            "{} is a document of {}, and {} one of {}\nhint: give two revisions of one API version",
            arguments.old.display(),
            old.id,
            arguments.new.display(),
            new.id
        )));
    }
    let settings = Settings::of(new, &old_bytes)?;
    let hosts = Hosts {
        regional: settings.overrides.regional_host.clone(),
    };
    let changes = compare(old, new, &hosts);
    let before = settings.ledger(
        &arguments.old,
        old_parsed.clone(),
        settings.published.clone(),
    )?;
    // Texts that the newer document has lost are kept by `update`, and some of them tell what calls do.
    let mut completed = new_parsed.clone();
    Descriptions::of(old).complete(&mut completed.document);
    let after = settings.ledger(&arguments.new, completed, before.clone())?;
    let changes = changes.with_rust_api(&before, &after);
    print::text(&write(&changes, arguments.format))?;
    Ok(ExitCode::SUCCESS)
}

/// What the repository says about an API. Nothing, outside of the repository and for an API that
/// `apis.toml` does not list.
#[derive(Default)]
struct Settings {
    overrides: Overrides,
    /// What was published, when the older document is that of the repository. Other documents are
    /// compared by the names that they have without a past.
    published: Ledger,
    runtime: RuntimeSource,
}

impl Settings {
    fn of(document: &Document, old: &[u8]) -> Result<Self, Failure> {
        let Ok(root) = workspace::root() else {
            return Ok(Self::default());
        };
        let config = Config::read(&root.join(CONFIG))?;
        let mut settings = Self {
            runtime: runtime_source::read(&root)?,
            ..Self::default()
        };
        // Documents are listed by their files, which are called like the API.
        let file = format!("{}.{}.json", document.name, document.version);
        // The documents may be of other revisions than the one with the error.
        let errata = Errata::read(&root)?.of(&document.id, IfStale::Note);
        settings.overrides.corrections.clone_from(&errata);
        if let Some(entry) = config.apis.iter().find(|it| it.document == file) {
            settings.overrides = entry.overrides(errata);
            let own = files::bytes(&root.join(entry.document_path()));
            if own.is_ok_and(|own| own == old) {
                settings.published = ledger::read(&root.join(entry.ledger_path()))?;
            }
        }
        Ok(settings)
    }

    /// What a crate of a document publishes that obeys a ledger. An override need not apply to every
    /// revision: where one does not, none is used.
    fn ledger(&self, path: &Path, parsed: Parsed, ledger: Ledger) -> Result<Ledger, Failure> {
        let name = path.display().to_string();
        let input = Input {
            name,
            parsed,
            overrides: self.overrides.clone(),
            ledger,
        };
        let plan = |input: &Input| {
            let document = &input.parsed.document;
            let package = package::standalone(document, None, RUST_VERSION, &[]);
            let package = package.map_err(|error| Failure(error.to_string()))?;
            Ok(generator::plan(
                package,
                std::slice::from_ref(input),
                &self.runtime,
            )?)
        };
        let planned = plan(&input).or_else(|_: Failure| {
            plan(&Input {
                overrides: Overrides::default(),
                ..input.clone()
            })
        });
        let (krate, _) = planned?;
        let version = krate.versions.into_iter().next();
        Ok(version.map(|it| it.ledger).unwrap_or_default())
    }
}

/// A package that is only planned needs some version of Rust.
const RUST_VERSION: &str = "1.91";

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

//! `cargo xtask regen`: writes `generated/` from the documents in `discovery/`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::Input;

use crate::config::Config;
use crate::stage::{self, Difference};
use crate::{Failure, files, ledger, print, runtime_source, workspace};

/// The command line.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing. Exit with 1 when generated/ or a ledger differs from what the documents give.
    #[arg(long)]
    check: bool,
}

/// The number of differences that are listed; more are counted.
const LISTED: usize = 20;

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let root = workspace::root()?;
    let folder = root.join("generated");
    let wanted = generate(&root)?;
    let differences = differences(&root, &folder, &wanted)?;
    if differences.is_empty() {
        print::line!("generated/ is up to date ({} files)", wanted.files.len())?;
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.check {
        report(&differences)?;
        return Ok(ExitCode::FAILURE);
    }
    stage::replace(&folder, &wanted.files, &|_| true)?;
    // After the crate: a ledger must not list what no crate has.
    for (path, text) in &wanted.ledgers {
        stage::replace_file(path, text)?;
    }
    print::line!(
        "generated/ written: {} files, {} changed",
        wanted.files.len(),
        differences.len()
    )?;
    Ok(ExitCode::SUCCESS)
}

/// The files that `discovery/apis.toml` asks for.
struct Wanted {
    /// The files of the crate.
    files: BTreeMap<String, String>,
    /// The ledger of each document, beside it.
    ledgers: Vec<(PathBuf, String)>,
}

fn generate(root: &Path) -> Result<Wanted, Failure> {
    let discovery = root.join("discovery");
    let config = Config::read(&discovery.join("apis.toml"))?;
    let mut documents = Vec::with_capacity(config.apis.len());
    for api in &config.apis {
        let path = discovery.join(&api.document);
        let bytes = files::bytes(&path).map_err(|Failure(error)| {
            Failure(format!("{error}\nhint: apis.toml names this document"))
        })?;
        documents.push((format!("discovery/{}", api.document), bytes));
    }
    let named = documents
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    let parsed = generator::parse_all(named.collect())?;

    let mut inputs = Vec::with_capacity(parsed.len());
    let mut ledgers = Vec::with_capacity(parsed.len());
    for ((api, (name, _)), parsed) in config.apis.iter().zip(documents).zip(parsed) {
        let path = discovery.join(&api.document).with_extension("api.json");
        inputs.push(Input {
            name,
            parsed,
            overrides: api.overrides(),
            ledger: ledger::read(&path)?,
        });
        ledgers.push(path);
    }
    let runtime = runtime_source::read(root)?;
    let output = generator::generate(config.package(), &inputs, &runtime)?;
    let texts = output.plan.versions.iter().map(|it| it.ledger.to_text());
    Ok(Wanted {
        ledgers: ledgers.into_iter().zip(texts).collect(),
        files: output.files,
    })
}

/// How the repository differs from what it should hold.
fn differences(root: &Path, folder: &Path, wanted: &Wanted) -> Result<Vec<Difference>, Failure> {
    let mut differences = stage::compare(folder, &wanted.files)?;
    for difference in &mut differences {
        difference.prefix("generated/");
    }
    for (path, text) in &wanted.ledgers {
        let name = path.strip_prefix(root).unwrap_or(path).display();
        differences.extend(stage::compare_file(path, &name.to_string(), text)?);
    }
    Ok(differences)
}

fn report(differences: &[Difference]) -> Result<(), Failure> {
    for difference in differences.iter().take(LISTED) {
        print::line!("{difference}")?;
    }
    if differences.len() > LISTED {
        print::line!("and {} more", differences.len() - LISTED)?;
    }
    print::line!(
        "generated/ differs from what discovery/ and templates/ give; run `cargo xtask regen`"
    )
}

//! `cargo xtask regen`: documents in, crate out.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::Input;
use generator::ledger::Ledger;

use crate::config::Config;
use crate::stage;
use crate::{Failure, files, runtime_source};

/// What the command takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; exit with 1 when the crate is not what the documents give.
    #[arg(long)]
    check: bool,
}

/// How many differences are shown before the rest is counted.
const SHOWN: usize = 20;

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let root = files::workspace();
    let folder = root.join("generated");
    let wanted = generate(&root)?;
    let mut differences = stage::compare(&folder, &wanted.files)?;
    for difference in &mut differences {
        difference.prefix("generated/");
    }
    for (path, text) in &wanted.ledgers {
        let name = path.strip_prefix(&root).unwrap_or(path);
        differences.extend(stage::compare_file(
            path,
            &name.display().to_string(),
            text,
        )?);
    }
    if differences.is_empty() {
        println!("generated/ is fresh ({} files)", wanted.files.len());
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.check {
        for difference in differences.iter().take(SHOWN) {
            println!("{difference}");
        }
        if differences.len() > SHOWN {
            println!("and {} more", differences.len() - SHOWN);
        }
        println!("generated/ is not what discovery/ and templates/ give; run `cargo xtask regen`");
        return Ok(ExitCode::FAILURE);
    }
    stage::replace(&folder, &wanted.files, &|_| true)?;
    // Last: a ledger must not know what no crate has.
    for (path, text) in &wanted.ledgers {
        stage::replace_file(path, text)?;
    }
    println!(
        "generated/ written: {} files, {} changed",
        wanted.files.len(),
        differences.len()
    );
    Ok(ExitCode::SUCCESS)
}

/// What `discovery/apis.toml` describes.
struct Wanted {
    /// The files of the crate.
    files: BTreeMap<String, String>,
    /// The ledger of each document, beside it.
    ledgers: Vec<(PathBuf, String)>,
}

fn generate(root: &Path) -> Result<Wanted, Failure> {
    let discovery = root.join("discovery");
    let config = Config::read(&discovery.join("apis.toml"))?;
    let mut inputs = Vec::with_capacity(config.apis.len());
    let mut ledgers = Vec::with_capacity(config.apis.len());
    for api in &config.apis {
        let path = discovery.join(&api.document);
        let ledger = path.with_extension("api.json");
        inputs.push(Input {
            name: path
                .strip_prefix(root)
                .unwrap_or(&path)
                .display()
                .to_string(),
            text: files::read(&path).map_err(|Failure(error)| {
                Failure(format!("{error}\nhint: apis.toml names this document"))
            })?,
            overrides: api.overrides(),
            ledger: published(&ledger)?,
        });
        ledgers.push(ledger);
    }
    let runtime = runtime_source::read(root)?;
    let output = generator::generate(config.package(), &inputs, &runtime)?;
    let texts = output.plan.versions.iter().map(|it| it.ledger.to_text());
    Ok(Wanted {
        ledgers: ledgers.into_iter().zip(texts).collect(),
        files: output.files,
    })
}

/// The ledger of a document. One that has never been generated has none.
fn published(path: &Path) -> Result<Ledger, Failure> {
    if !path.exists() {
        return Ok(Ledger::default());
    }
    Ledger::parse(&files::read(path)?)
        .map_err(|error| Failure(format!("{}: {error}", path.display())))
}

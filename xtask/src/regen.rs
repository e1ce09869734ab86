//! `cargo xtask regen`: documents in, crate out.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use generator::{Input, RuntimeSource};

use crate::config::Config;
use crate::stage::{self, Difference};
use crate::{Failure, files};

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
    let differences = stage::compare(&folder, &wanted)?;
    if differences.is_empty() {
        println!("generated/ is fresh ({} files)", wanted.len());
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.check {
        for difference in differences.iter().take(SHOWN) {
            match difference {
                Difference::Missing(name) => println!("missing  generated/{name}"),
                Difference::Stale(name) => println!("stale    generated/{name}"),
                Difference::Changed(name, line) => println!("differs  generated/{name}:{line}"),
            }
        }
        if differences.len() > SHOWN {
            println!("and {} more", differences.len() - SHOWN);
        }
        println!("generated/ is not what discovery/ and templates/ give; run `cargo xtask regen`");
        return Ok(ExitCode::FAILURE);
    }
    stage::replace(&folder, &wanted)?;
    println!(
        "generated/ written: {} files, {} changed",
        wanted.len(),
        differences.len()
    );
    Ok(ExitCode::SUCCESS)
}

/// The files of the crate that `discovery/apis.toml` describes.
fn generate(root: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let discovery = root.join("discovery");
    let config = Config::read(&discovery.join("apis.toml"))?;
    let mut inputs = Vec::with_capacity(config.apis.len());
    for api in &config.apis {
        let path = discovery.join(&api.document);
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
            ledger: generator::plan::Ledger::default(),
        });
    }
    let runtime = runtime(&root.join("templates/runtime"))?;
    let output = generator::generate(config.package(), &inputs, &runtime)?;
    Ok(output.files)
}

/// The sources that every generated crate gets a copy of.
fn runtime(folder: &Path) -> Result<RuntimeSource, Failure> {
    let mut sources = BTreeMap::new();
    for (name, path) in files::tree(&folder.join("src"))? {
        if name != "lib.rs" {
            sources.insert(format!("src/{name}"), files::read(&path)?);
        }
    }
    Ok(RuntimeSource {
        manifest: files::read(&folder.join("Cargo.toml"))?,
        files: sources,
    })
}

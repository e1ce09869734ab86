//! `cargo xtask regen`: writes `generated/` from the documents in `discovery/`.

use std::process::ExitCode;

use crate::project::Project;
use crate::record::{self, Record};
use crate::stage::{self, Difference, Lock};
use crate::version::Step;
use crate::{Failure, print, workspace};

/// The command line.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing. Exit with 1 when generated/ or a ledger differs from what the documents give.
    #[arg(long)]
    check: bool,
}

/// The number of differences that are listed; more are counted.
const LISTED: usize = 20;

/// The source of a document that was replaced without `update`.
const BY_HAND: &str = "copied by hand";

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let root = workspace::root()?;
    // Only a run that writes takes the lock: checks may run at the same time.
    let lock = match arguments.check {
        true => None,
        false => Some(Lock::take(&root)?),
    };
    stage::refuse_interrupted(&root)?;
    let mut project = Project::read(&root)?;
    project.set_config(recorded(&project)?)?;
    let mut planned = project.plan()?;
    let mut generated = project.render(&mut planned)?;
    let differences = generated.set.differences(&root)?;
    if differences.is_empty() {
        print::line!("generated/ is up to date ({} files)", generated.files)?;
        return Ok(ExitCode::SUCCESS);
    }
    let step = Step::of(&project, &planned);
    let Some(lock) = lock else {
        report(&differences)?;
        print::line!("{}", step.summary(&project))?;
        return Ok(ExitCode::FAILURE);
    };
    let raised = step.raise(&mut project)?;
    if raised.is_some() {
        generated = project.render(&mut planned)?;
    }
    generated.set.write(&lock)?;
    print::line!(
        "generated/ written: {} files, {} changed",
        generated.files,
        differences.len()
    )?;
    print::line!("{}", step.summary(&project))?;
    if let Some(version) = raised {
        print::line!("version {version}, because of {} changes", step.level)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The text of `apis.toml`, with the revision and the checksum of every document.
fn recorded(project: &Project) -> Result<String, Failure> {
    let records: Vec<Record> = project
        .apis
        .iter()
        .map(|api| {
            let sha256 = record::sha256(&api.bytes);
            let replaced = api.entry.sha256.as_ref().is_some_and(|it| *it != sha256);
            Record {
                document: api.entry.document.clone(),
                revision: api.parsed.document.revision.clone().unwrap_or_default(),
                sha256,
                source: replaced.then(|| BY_HAND.to_owned()),
            }
        })
        .collect();
    record::write(&project.config_text, &records)
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

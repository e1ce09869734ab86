//! `cargo xtask update`: takes new revisions of the documents.
//!
//! Documents, kept descriptions, ledgers, `apis.toml`, the changelog and `generated/` are written as one
//! set, or not at all.

mod candidate;
mod changelog;
#[cfg(feature = "download")]
mod download;
#[cfg(not(feature = "download"))]
mod rebuild;
mod standing;

use std::path::PathBuf;
use std::process::ExitCode;

use generator::changes::{Changes, Hosts, compare};

use crate::diff::{self, Format};
use crate::project::{Planned, Project};
use crate::record::{self, Record};
use crate::stage::Lock;
use crate::version::Step;
use crate::{Failure, files, print, workspace};
use candidate::Candidate;
use standing::Standing;

/// The command line.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The API versions to update, such as `v2` or `dialogflow:v2`. The default is all of apis.toml.
    #[arg(value_name = "API")]
    apis: Vec<String>,
    /// Take the new revision from this file, instead of downloading it. A folder stands for the documents
    /// of apis.toml in it.
    #[arg(long, value_name = "FILE")]
    from: Vec<PathBuf>,
    /// Where the files of --from come from, for the record in apis.toml.
    #[arg(long, value_name = "TEXT", requires = "from")]
    source: Option<String>,
    /// Take an older revision, another content of the same revision, or one that lacks much of the API.
    #[arg(long)]
    force: bool,
    /// Write the report to this file too: as JSON if its name ends in `.json`, as Markdown otherwise.
    #[arg(long, value_name = "FILE")]
    report: Vec<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let root = workspace::root()?;
    #[cfg(not(feature = "download"))]
    if arguments.from.is_empty() {
        return rebuild::with_download(&root);
    }
    let lock = Lock::take(&root)?;
    let mut project = Project::read(&root)?;
    let candidates = candidates(&project, arguments)?;
    let mut updated = Vec::new();
    for candidate in candidates {
        let api = &project.apis[candidate.index];
        match standing::of(api, &candidate, arguments.force)? {
            Standing::Same => print::line!(
                "{}: revision {} is what the repository has",
                api.parsed.document.id,
                standing::revision(&api.parsed.document)
            )?,
            Standing::New => updated.push(candidate),
        }
    }
    if updated.is_empty() {
        print::line!("nothing to update")?;
        return Ok(ExitCode::SUCCESS);
    }
    let changes: Vec<Changes> = updated.iter().map(|it| changes(&project, it)).collect();
    let indexes: Vec<usize> = updated.iter().map(|it| it.index).collect();
    take(&mut project, updated)?;
    let mut planned = project.plan()?;
    let with_rust_api = |(index, changes): (&usize, Changes)| {
        let (old, new) = (
            &project.apis[*index].ledger,
            &planned.plan.versions[*index].ledger,
        );
        changes.with_rust_api(old, new)
    };
    let changes: Vec<Changes> = indexes.iter().zip(changes).map(with_rust_api).collect();
    let step = Step::of(&project, &planned);
    let raised = step.raise(&mut project)?;
    let mut generated = project.render(&mut planned)?;
    if let Some(text) = changelog::write(&project, &changes)? {
        generated.set.file(changelog::FILE, text);
    }
    let written = generated.set.differences(&root)?.len();
    generated.set.write(&lock)?;
    report(&changes, arguments)?;
    for (&index, changes) in indexes.iter().zip(&changes) {
        remarks(&project, &planned, index, changes.texts.lost)?;
    }
    print::line!("{written} files written")?;
    conclude(&project, &step, raised.as_deref())?;
    Ok(ExitCode::SUCCESS)
}

/// Says which version the crate has now, and why.
fn conclude(project: &Project, step: &Step, raised: Option<&str>) -> Result<(), Failure> {
    print::line!("{}", step.summary(project))?;
    let version = project.config.version();
    match (raised, project.config.released()) {
        (Some(version), Some(released)) => print::line!(
            "semver of the crate: {}: version {version}, after {released}",
            step.level
        ),
        (_, None) => print::line!(
            "semver of the crate: {}: version {version} stays, because nothing was released",
            step.level
        ),
        (None, Some(released)) => print::line!(
            "semver of the crate: {}: version {version} is high enough, after {released}",
            step.level
        ),
    }
}

/// The revisions that the command line asks for.
fn candidates(project: &Project, arguments: &Arguments) -> Result<Vec<Candidate>, Failure> {
    let wanted = candidate::wanted(project, &arguments.apis)?;
    if !arguments.from.is_empty() {
        let source = arguments.source.as_deref();
        return candidate::from_files(project, &wanted, &arguments.from, source);
    }
    #[cfg(feature = "download")]
    return candidate::from_downloads(project, &wanted);
    // The command builds itself with the feature before it comes here.
    #[cfg(not(feature = "download"))]
    Ok(Vec::new())
}

fn changes(project: &Project, candidate: &Candidate) -> Changes {
    let api = &project.apis[candidate.index];
    let hosts = Hosts {
        regional: api.entry.regional_host.clone(),
    };
    compare(&api.parsed.document, &candidate.parsed.document, &hosts)
}

/// Puts new revisions in the place of those that the project has, with the descriptions that they lack,
/// and records them.
fn take(project: &mut Project, updated: Vec<Candidate>) -> Result<(), Failure> {
    let mut records = Vec::with_capacity(updated.len());
    for candidate in updated {
        let api = &mut project.apis[candidate.index];
        let (old, new) = (&api.parsed.document, &candidate.parsed.document);
        api.descriptions = api.descriptions.kept_after(old, new);
        records.push(Record {
            document: api.entry.document.clone(),
            revision: standing::revision(new).to_owned(),
            sha256: record::sha256(&candidate.bytes),
            source: Some(candidate.source),
        });
        api.bytes = candidate.bytes;
        api.parsed = candidate.parsed;
    }
    project.set_config(record::write(&project.config_text, &records)?)
}

/// Prints the reports, and writes them to the files that were asked for.
fn report(changes: &[Changes], arguments: &Arguments) -> Result<(), Failure> {
    for it in changes {
        print::text(&diff::write(it, Format::Text))?;
    }
    for path in &arguments.report {
        let text = match path.extension().is_some_and(|it| it == "json") {
            true => {
                let all: Vec<_> = changes.iter().map(Changes::to_json).collect();
                format!("{:#}\n", serde_json::Value::Array(all))
            }
            false => {
                let all: Vec<_> = changes.iter().map(Changes::to_markdown).collect();
                all.join("\n")
            }
        };
        files::write(path, &text)?;
    }
    Ok(())
}

/// What a maintainer should know of a new revision besides its changes.
fn remarks(project: &Project, planned: &Planned, index: usize, lost: usize) -> Result<(), Failure> {
    let api = &project.apis[index];
    let id = &api.parsed.document.id;
    if let Some(counts) = planned.texts.get(index) {
        print::line!("{id}: {counts}")?;
    }
    if lost > 0 {
        print::line!(
            "warning: {id}: this revision has lost {lost} descriptions; {} keeps them",
            api.entry.descriptions_path()
        )?;
    }
    if let Some(report) = planned.reports.get(index) {
        let places = report.placeholders;
        print::line!(
            "{id}: {} placeholders restored in descriptions, {} left empty",
            places.restored,
            places.left
        )?;
        for unknown in &report.unknown {
            print::line!(
                "note: {}: the key `{}` is unknown",
                unknown.path,
                unknown.key
            )?;
        }
    }
    Ok(())
}

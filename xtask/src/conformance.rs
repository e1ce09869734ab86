//! `cargo xtask conformance`: compares the requests of a generated client with recorded requests of
//! another client.
//!
//! [`program`] generates and compiles a client with a program beside it that makes the request of each
//! case through typed calls. [`compare`] compares these requests with the recorded ones.

mod actual;
mod case;
mod compare;
mod program;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::model::Version;

use crate::source::Source;
use crate::{Failure, print, stage, workspace};
use actual::{ActualRequest, Line};
use case::Case;
use compare::Difference;

/// The command line.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The Discovery document.
    document: PathBuf,
    /// The recorded cases, one JSON object on each line. The file may be compressed with gzip.
    cases: PathBuf,
    /// Write the request of each case to this file, one JSON object on each line.
    #[arg(long, value_name = "FILE")]
    emit: Option<PathBuf>,
}

/// The number of different cases that are shown; more are counted.
const SHOWN: usize = 50;

/// The number of characters that are shown of a value.
const WIDTH: usize = 300;

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let root = workspace::root()?;
    let cases = case::read(&arguments.cases)?;
    let source = Source::read(&root, &arguments.document)?;
    let package = source.package(None)?;
    let output = generator::generate(package, &[source.input], &source.runtime)?;
    let version = output.plan.versions.first();
    let version = version.ok_or_else(|| Failure("the crate has no version".to_owned()))?;

    let sorted = Sorted::of(&cases, version);
    if sorted.callable.is_empty() {
        sorted.report_left_out()?;
        return Err(no_cases(&arguments.cases, cases.len()));
    }
    let lines: Vec<&str> = sorted.callable.iter().map(|(_, line)| *line).collect();
    let requests = program::run(&root, &output.plan, version, output.files, &lines)?;
    if requests.len() != lines.len() {
        let (requests, cases) = (requests.len(), lines.len());
        return Err(Failure(format!(
            "the program made {requests} requests for {cases} cases"
        )));
    }
    let (different, emitted) = compare_all(&sorted.callable, requests, version)?;
    sorted.report_left_out()?;
    if let Some(path) = &arguments.emit {
        stage::replace_file(path, &emitted)?;
    }
    print::line!(
        "{} cases, {} equal, {different} different, {} left out",
        cases.len(),
        lines.len() - different,
        sorted.left_out.len()
    )?;
    Ok(match different {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// The cases, by whether the crate has a call for them.
struct Sorted<'a> {
    /// With the line of the file.
    callable: Vec<(&'a Case, &'a str)>,
    /// With the reason.
    left_out: Vec<(&'a Case, String)>,
}

impl<'a> Sorted<'a> {
    fn of(cases: &'a [(Case, String)], version: &Version) -> Self {
        let (mut callable, mut left_out) = (Vec::with_capacity(cases.len()), Vec::new());
        for (case, line) in cases {
            match case.left_out(version) {
                Some(reason) => left_out.push((case, reason)),
                None => callable.push((case, line.as_str())),
            }
        }
        Self { callable, left_out }
    }

    fn report_left_out(&self) -> Result<(), Failure> {
        for (case, reason) in &self.left_out {
            print::line!("{}: left out: {reason}", case.name)?;
        }
        Ok(())
    }
}

fn no_cases(file: &Path, count: usize) -> Failure {
    let place = file.display();
    Failure(format!(
        "{place}: none of its {count} cases belongs to this document\nhint: give the cases that were recorded for it"
    ))
}

/// Compares and reports every case. Returns the number of different cases, and what `--emit` writes.
fn compare_all(
    cases: &[(&Case, &str)],
    requests: Vec<Line>,
    version: &Version,
) -> Result<(usize, String), Failure> {
    let mut emitted = String::new();
    let mut different = 0;
    for ((case, _), line) in cases.iter().zip(requests) {
        let (shown, differences) = compare_one(case, line, version);
        emitted.push_str(&format!("{shown}\n"));
        if differences.is_empty() {
            continue;
        }
        different += 1;
        if different <= SHOWN {
            report_differences(case, &differences)?;
        }
    }
    if different > SHOWN {
        print::line!("and {} more cases that differ", different - SHOWN)?;
    }
    Ok((different, emitted))
}

fn compare_one(case: &Case, line: Line, version: &Version) -> (serde_json::Value, Vec<Difference>) {
    match line {
        Line::Request(raw) => {
            let actual = ActualRequest::from(raw);
            let differences =
                compare::compare(&case.expect, &actual, takes_empty_body(version, case));
            (actual.shown(&case.name), differences)
        }
        Line::Error { error } => {
            let shown = serde_json::json!({"case": case.name, "error": error});
            let difference = Difference {
                what: "request",
                expected: "a request".to_owned(),
                got: format!("an error: {error}"),
            };
            (shown, vec![difference])
        }
    }
}

fn report_differences(case: &Case, differences: &[Difference]) -> Result<(), Failure> {
    for it in differences {
        print::line!("{}: {} differs", case.name, it.what)?;
        print::line!("  expected {}", shortened(&it.expected))?;
        print::line!("  got      {}", shortened(&it.got))?;
    }
    Ok(())
}

/// Whether the body of a case's method has no properties. The generated call sends `{}` then.
fn takes_empty_body(version: &Version, case: &Case) -> bool {
    let modules = std::iter::once(&version.root).chain(&version.resources);
    let mut methods = modules.flat_map(|module| &module.methods);
    let method = methods.find(|it| it.descriptor.id == case.method);
    let body = method.and_then(|it| it.body.as_ref());
    body.is_some_and(|body| !body.positional)
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(WIDTH) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}.. ({} bytes)", &text[..end], text.len()),
    }
}

//! `cargo xtask conformance`: what a generated client puts on the wire, against recordings of another
//! client.
//!
//! A client for the document is generated and compiled, with a program beside it that makes the
//! request of every case by typed calls. What it has made is compared here.

mod actual;
mod case;
mod compare;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use generator::conformance_program;
use generator::model::{Crate, Version};

use crate::generate::Source;
use crate::{Failure, cargo, files, stage};
use actual::{Line, Made};
use case::Case;

/// What the command takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The Discovery document.
    document: PathBuf,
    /// The recorded cases, a JSON object on each line; may be compressed with gzip.
    cases: PathBuf,
    /// Write what each case has really produced to this file, a JSON object on each line.
    #[arg(long, value_name = "FILE")]
    emit: Option<PathBuf>,
}

/// How many differences are shown before the rest is counted.
const SHOWN: usize = 50;

/// How much of a value is shown, in characters.
const WIDTH: usize = 300;

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let cases = case::read(&arguments.cases)?;
    let source = Source::read(&arguments.document)?;
    let package = source.package(None)?;
    let output = generator::generate(package, &[source.input], &source.runtime)?;
    let version = output.plan.versions.first();
    let version = version.ok_or_else(|| Failure("the crate has no version".to_owned()))?;

    let mut left_out = Vec::new();
    let mut wanted = Vec::with_capacity(cases.len());
    for (case, line) in &cases {
        match case.left_out(version) {
            Some(reason) => left_out.push((case, reason)),
            None => wanted.push((case, line.as_str())),
        }
    }
    if wanted.is_empty() {
        for (case, reason) in &left_out {
            println!("{}: left out: {reason}", case.name);
        }
        let place = arguments.cases.display();
        return Err(Failure(format!(
            "{place}: none of its {} cases is one of this document\nhint: give the cases that were recorded for it",
            cases.len()
        )));
    }
    let lines: Vec<&str> = wanted.iter().map(|(_, line)| *line).collect();
    let made = make(&output.plan, version, output.files, &lines)?;
    if made.len() != wanted.len() {
        let (made, wanted) = (made.len(), wanted.len());
        return Err(Failure(format!(
            "of {wanted} cases the program made {made}"
        )));
    }

    let mut emitted = String::new();
    let mut different = 0;
    for ((case, _), line) in wanted.iter().zip(made) {
        let differences = match line {
            Line::Made(raw) => {
                let made = Made::from(raw);
                emitted.push_str(&format!("{}\n", made.shown(&case.name)));
                compare::compare(&case.expect, &made, takes_nothing(version, case))
            }
            Line::Refused { error } => {
                let shown = serde_json::json!({"case": case.name, "error": error});
                emitted.push_str(&format!("{shown}\n"));
                vec![compare::Difference {
                    what: "request",
                    expected: "one".to_owned(),
                    got: format!("an error: {error}"),
                }]
            }
        };
        if differences.is_empty() {
            continue;
        }
        different += 1;
        if different <= SHOWN {
            for it in differences {
                println!("{}: {} differs", case.name, it.what);
                println!("  expected {}", shortened(&it.expected));
                println!("  got      {}", shortened(&it.got));
            }
        }
    }
    if different > SHOWN {
        println!("and {} more cases that differ", different - SHOWN);
    }
    for (case, reason) in &left_out {
        println!("{}: left out: {reason}", case.name);
    }
    if let Some(path) = &arguments.emit {
        stage::replace_file(path, &emitted)?;
    }
    println!(
        "{} cases, {} equal, {different} different, {} left out",
        cases.len(),
        wanted.len() - different,
        left_out.len()
    );
    Ok(match different {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// Whether a case's method takes a body that has nothing to say.
fn takes_nothing(version: &Version, case: &Case) -> bool {
    let modules = std::iter::once(&version.root).chain(&version.resources);
    let mut methods = modules.flat_map(|module| &module.methods);
    let method = methods.find(|it| it.descriptor.id == case.method);
    let body = method.and_then(|it| it.body.as_ref());
    body.is_some_and(|body| !body.positional)
}

/// Compiles the client and the program, and runs the program.
fn make(
    plan: &Crate,
    version: &Version,
    client: BTreeMap<String, String>,
    cases: &[&str],
) -> Result<Vec<Line>, Failure> {
    let package = &plan.package.name;
    let folder = cargo::target_folder()?.join("conformance").join(package);
    std::fs::create_dir_all(&folder)?;
    stage::replace(&folder.join("client"), &client, &|_| true)?;
    let program = BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest(package, version)),
        (
            "src/main.rs".to_owned(),
            conformance_program(plan, version)?,
        ),
    ]);
    stage::replace(&folder.join("program"), &program, &|path| path == "src")?;
    stage::replace_file(
        &folder.join("cases.jsonl"),
        &format!("{}\n", cases.join("\n")),
    )?;

    let mut cargo = cargo::cargo(&folder.join("program"))?;
    cargo.args(["build", "--quiet"]);
    done(cargo, "the client for the document does not compile")?;
    let name = format!("conformance{}", std::env::consts::EXE_SUFFIX);
    let mut program = Command::new(cargo::target_folder()?.join("debug").join(name));
    let made = folder.join("made.jsonl");
    program.arg(folder.join("cases.jsonl")).arg(&made);
    done(program, "the program that makes the requests failed")?;
    let text = files::read(&made)?;
    text.lines()
        .map(|line| Ok(serde_json::from_str(line)?))
        .collect()
}

fn done(mut command: Command, problem: &str) -> Result<(), Failure> {
    let status = command.status()?;
    match status.success() {
        true => Ok(()),
        false => Err(Failure(format!("{problem} ({status})"))),
    }
}

/// The manifest of the program. Of the client it takes all methods, and nothing that finds credentials.
fn manifest(client: &str, version: &Version) -> String {
    let features: Vec<&str> = std::iter::once("full")
        .chain(version.cfg.features())
        .collect();
    format!(
        "[package]\nname = \"conformance\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nbytes = \"1\"\nhttp = \"1\"\nserde_json = \"1\"\n\
         {client} = {{ path = \"../client\", default-features = false, features = {features:?} }}\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"net\", \"rt\", \"time\"] }}\n"
    )
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(WIDTH) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}.. ({} bytes)", &text[..end], text.len()),
    }
}

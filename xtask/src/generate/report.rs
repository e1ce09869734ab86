//! The report of the command after it has written a crate: contents, remarks on the document, next
//! steps.

use std::path::Path;

use generator::ir::{StreamBasis, Untyped};
use generator::model::{Crate, Version};
use generator::{Output, Report};

use crate::{Failure, print};

/// The number of methods that a line names; more are counted.
const NAMED: usize = 5;

/// Prints the report. `removed` lists the files of an earlier run that are gone.
pub(super) fn print(out: &Path, output: &Output, removed: &[String]) -> Result<(), Failure> {
    let Crate {
        package, versions, ..
    } = &output.plan;
    let out = out.display();
    print::line!("{out} written: {} files", output.files.len())?;
    for report in &output.reports {
        remarks(report)?;
    }
    let mut callable = 0;
    for version in versions {
        let methods = methods(version);
        callable += methods;
        contents(version, methods)?;
        for skip in &version.skips {
            let (origin, reason) = (&skip.origin, &skip.reason);
            print::line!("left out: {} {origin}: {reason}", origin.kind())?;
        }
    }
    if callable == 0 {
        print::line!("warning: the document has no methods, so the crate has nothing to call")?;
    }
    let krate = package.name.replace('-', "_");
    print::line!("use it:  cargo add --path {out}")?;
    for version in versions {
        let module = &version.module;
        print::line!("         let client = {krate}::{module}::Client::builder().build().await?;")?;
    }
    for name in removed {
        print::line!("removed {name}, which this document does not give")?;
    }
    Ok(())
}

fn remarks(report: &Report) -> Result<(), Failure> {
    for note in &report.notes {
        print::line!("note: {}: {}", note.path, note.text)?;
    }
    for unknown in &report.unknown {
        let (path, key) = (&unknown.path, &unknown.key);
        print::line!("note: {path}: the generator does not know the key `{key}` and ignores it")?;
    }
    for part in Untyped::ALL {
        untyped(report, part)?;
    }
    guessed_streams(report)
}

/// One line about the methods whose response is a stream only by their name.
fn guessed_streams(report: &Report) -> Result<(), Failure> {
    let streams = report.streams.iter();
    let guessed = streams.filter(|it| it.basis == StreamBasis::Name);
    let methods: Vec<&str> = guessed.map(|it| it.method.as_str()).collect();
    if methods.is_empty() {
        return Ok(());
    }
    print::line!(
        "guess: the response of {} is a stream of messages, because the name has the word `stream`",
        listed(&methods)
    )
}

/// How many methods, and the names of the first.
fn listed(methods: &[&str]) -> String {
    let noun = match methods.len() {
        1 => "method",
        _ => "methods",
    };
    let mut named = methods[..methods.len().min(NAMED)].join(", ");
    if methods.len() > NAMED {
        named.push_str(&format!(" and {} more", methods.len() - NAMED));
    }
    format!("{} {noun} ({named})", methods.len())
}

/// One line about the methods that have no typed call for a part of them.
fn untyped(report: &Report, part: Untyped) -> Result<(), Failure> {
    let methods = report.untyped.iter().filter(|it| it.part == part);
    let methods: Vec<&str> = methods.map(|it| it.method.as_str()).collect();
    if methods.is_empty() {
        return Ok(());
    }
    let (methods, effect) = (listed(&methods), part.effect());
    print::line!("no typed call: {part} of {methods}: {effect}")
}

fn methods(version: &Version) -> usize {
    let resources = std::iter::once(&version.root).chain(&version.resources);
    resources.map(|it| it.methods.len()).sum()
}

fn contents(version: &Version, methods: usize) -> Result<(), Failure> {
    let files = version.schemas.iter().flat_map(|module| &module.files);
    let schemas: usize = files.map(|file| file.items.len()).sum();
    let (module, renames) = (&version.module, version.renames.len());
    print::line!("module {module}: {methods} methods, {schemas} schemas, {renames} items renamed")
}

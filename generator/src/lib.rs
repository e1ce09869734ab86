//! Turns Google API Discovery documents into Rust client crates.
//!
//! ```text
//! text -> Document -> Api (IR) -> Names -> document comments -> Crate (the plan) -> files
//! ```
//!
//! The layers, from the bottom up. Each imports only layers that stand before it in this list, and no
//! files of a layer import each other in a circle; `tests/layers.rs` checks both.
//!
//! | layer | contents |
//! |---|---|
//! | `parallel` | work on all processors |
//! | `runtime_source` | the hand-written client runtime, which every crate gets |
//! | [`ledger`] | what earlier releases have published: plain data and its text form |
//! | [`document`] | the Discovery document as Google writes it, typed and strict |
//! | [`descriptions`] | texts that are kept from earlier revisions |
//! | [`changes`] | what changed between two revisions, and what that means |
//! | [`runtime_api`] | the public items of the client runtime |
//! | [`error`] | the errors of the stages above |
//! | [`ir`] | resources, methods, schemas and types, language-neutral |
//! | [`origin`] | what an item of the crate is in the document |
//! | `report` | remarks on a document, and what became of its items |
//! | [`overrides`] | the maintainer's corrections of a document |
//! | `lower` | document to IR |
//! | `passes` | what the document does not spell out: paging, operations, recursion, reachability |
//! | [`model`] | the plan of a crate as data, with the vocabulary of names, types and `cfg`s |
//! | `names` | the naming stage: every Rust name, module, file, feature and `cfg`, settled once |
//! | `docs` | the documentation stage: comments and links |
//! | `plan` | the planners: items from the IR, names and comments |
//! | [`package`] | the name and manifest of a crate that is generated alone |
//! | `accounting` | every item of the document is in the plan or listed as left out |
//! | `inspect` | the plan as JSON |
//! | `render` | the plan as files |
//! | `lib` | the driver: [`generate`] and [`inspect()`] |
//!
//! The library is pure: text in, files in memory out. Files, network and reports belong to `xtask`.

mod accounting;
pub mod changes;
pub mod descriptions;
mod docs;
pub mod document;
pub mod error;
mod inspect;
pub mod ir;
pub mod ledger;
mod lower;
pub mod model;
mod names;
pub mod origin;
pub mod overrides;
pub mod package;
mod parallel;
mod passes;
mod plan;
pub mod render;
mod report;
pub mod runtime_api;
mod runtime_source;
#[cfg(test)]
mod testing;

use std::collections::BTreeMap;

use document::Parsed;
pub use error::Error;
use ir::{Api, Note, Untyped};
use ledger::Ledger;
use model::{Crate, Package};
use names::Source;
use overrides::{Overrides, Skip};
pub use render::conformance_program;
pub use report::{Account, Report, StreamingMethod, UntypedMethod};
pub use runtime_source::{
    Dependency, ManifestError, RuntimeFeature, RuntimeManifest, RuntimeSource,
};
use serde_json::Value;

/// A document and its settings.
#[derive(Clone, Debug)]
pub struct Input {
    /// The document's name in messages: its file.
    pub name: String,
    /// The document, from [`parse`] or [`parse_all`].
    pub parsed: Parsed,
    /// The maintainer's overrides.
    pub overrides: Overrides,
    /// What earlier releases have published.
    pub ledger: Ledger,
}

/// A generated crate.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its files, by their path in the crate.
    pub files: BTreeMap<String, String>,
    /// The plan from which they were rendered.
    pub plan: Crate,
    /// A report on each document.
    pub reports: Vec<Report>,
}

/// Parses and checks the bytes of a document. `name` stands for it in messages.
///
/// # Errors
///
/// The first problem of the document, as [`Error::Document`].
pub fn parse(name: &str, bytes: &[u8]) -> Result<Parsed, Error> {
    let parsed = document::decode(bytes).and_then(document::parse);
    parsed.map_err(|error| Error::Document {
        name: name.to_owned(),
        error,
    })
}

/// Parses and checks several documents, in parallel. Each has a name that stands for it in messages.
///
/// # Errors
///
/// As [`parse`], for the first document in the list that has an error.
pub fn parse_all(documents: Vec<(&str, &[u8])>) -> Result<Vec<Parsed>, Error> {
    let parsed = parallel::map(documents, |(name, bytes)| parse(name, bytes));
    parsed.into_iter().collect()
}

/// Generates a crate from one or more documents, each of which becomes a module.
///
/// # Errors
///
/// The first problem of an override or a ledger, and names that clash.
pub fn generate(
    package: Package,
    inputs: &[Input],
    runtime: &RuntimeSource,
) -> Result<Output, Error> {
    let (plan, reports) = plan(package, inputs, runtime)?;
    Ok(Output {
        files: render(&plan, inputs, runtime)?,
        plan,
        reports,
    })
}

/// Renders a plan that [`plan`] has made from these documents.
///
/// # Errors
///
/// A mistake of the generator.
pub fn render(
    plan: &Crate,
    inputs: &[Input],
    runtime: &RuntimeSource,
) -> Result<BTreeMap<String, String>, Error> {
    let documents: Vec<&str> = inputs.iter().map(|input| input.name.as_str()).collect();
    render::render(plan, &documents, runtime).map_err(Error::Render)
}

/// Describes, as JSON, the crate that would be generated from one document.
///
/// # Errors
///
/// The first problem of an override or the ledger, and names that clash.
pub fn inspect(package: Package, input: Input, runtime: &RuntimeSource) -> Result<Value, Error> {
    let (plan, reports) = plan(package, &[input], runtime)?;
    let mut versions = plan.versions.iter().zip(&reports);
    let described = versions
        .next()
        .map(|(version, report)| inspect::describe(&plan, version, report));
    Ok(described.unwrap_or_default())
}

/// A document in its language-neutral form.
struct Prepared {
    api: Api,
    skips: Vec<Skip>,
}

/// Plans a crate: everything but its files. Each report is about the input in its place.
///
/// # Errors
///
/// The first problem of an override or a ledger, and names that clash.
pub fn plan(
    package: Package,
    inputs: &[Input],
    runtime: &RuntimeSource,
) -> Result<(Crate, Vec<Report>), Error> {
    let prepared = parallel::map(inputs.iter().collect(), lower_and_run_passes);
    let mut prepared: Vec<Prepared> = prepared.into_iter().collect::<Result<_, _>>()?;
    let ledgers: Vec<&Ledger> = inputs.iter().map(|input| &input.ledger).collect();
    let mut apis: Vec<&mut Api> = prepared.iter_mut().map(|it| &mut it.api).collect();
    passes::share(&mut apis, &ledgers);
    let sources: Vec<Source<'_>> = inputs
        .iter()
        .zip(&prepared)
        .map(|(input, Prepared { api, skips })| Source {
            api,
            overrides: &input.overrides,
            skips,
            ledger: &input.ledger,
        })
        .collect();
    let names: Vec<&str> = inputs.iter().map(|input| input.name.as_str()).collect();
    let failed = |error| Error::Plan {
        name: names.join(", "),
        error,
    };
    let plan = plan::plan(package, &sources, &runtime.features()).map_err(failed)?;
    let mut reports = Vec::with_capacity(inputs.len());
    for ((input, source), version) in inputs.iter().zip(&sources).zip(&plan.versions) {
        let account = accounting::account(source.api, version).map_err(failed)?;
        reports.push(report(input, source.api, account));
    }
    Ok((plan, reports))
}

/// The language-neutral stages of a document.
fn lower_and_run_passes(input: &Input) -> Result<Prepared, Error> {
    let Input {
        name,
        parsed,
        overrides,
        ledger,
    } = input;
    let failed = |error| Error::Plan {
        name: name.clone(),
        error,
    };
    let mut api = lower::lower(&parsed.document);
    let skips = overrides.apply(&mut api).map_err(failed)?;
    passes::run(&mut api, overrides, ledger).map_err(failed)?;
    overrides.check(&api).map_err(failed)?;
    Ok(Prepared { api, skips })
}

fn report(input: &Input, api: &Api, account: Account) -> Report {
    let mut untyped = Vec::new();
    let mut streams = Vec::new();
    api.for_each_method(&mut |_, method| {
        streams.extend(method.stream.as_ref().map(|stream| StreamingMethod {
            method: method.id.0.clone(),
            basis: stream.basis.clone(),
        }));
        let parts = Untyped::of(method).into_iter();
        untyped.extend(parts.map(|part| UntypedMethod {
            method: method.id.0.clone(),
            part,
        }));
    });
    let flaws = input.parsed.flaws.iter().map(|flaw| Note {
        path: flaw.path.to_string(),
        text: flaw.text.clone(),
    });
    Report {
        name: input.name.clone(),
        untyped,
        streams,
        unknown: input.parsed.unknown.clone(),
        notes: flaws.chain(api.notes.iter().cloned()).collect(),
        placeholders: api.placeholders,
        account,
    }
}

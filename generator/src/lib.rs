//! Turns Google API Discovery documents into Rust client crates.
//!
//! Three vocabularies, one way through them:
//!
//! ```text
//! text --parse--> Document --lower, passes--> Api --plan--> Crate --render--> files
//! ```
//!
//! - [`document`]: the file as Google writes it, typed and strict.
//! - [`ir`]: resources, methods, schemas and types, language-neutral; [`lower`] builds it, [`passes`]
//!   work out what the document does not say.
//! - [`rust`]: the plan of the crate, in which every name and path is settled; [`plan`] makes it.
//! - [`render`]: the plan as text; [`inspect`]: the plan as JSON, for people and tools.
//!
//! The library is pure: text in, files in memory out. Reading, writing and reporting belong to
//! `xtask`.

mod accounting;
pub mod changes;
pub mod descriptions;
pub mod document;
pub mod inspect;
pub mod ir;
pub mod lower;
pub mod model;
pub mod overrides;
mod parallel;
pub mod passes;
pub mod plan;
pub mod render;
pub mod runtime_api;
mod runtime_source;
#[cfg(test)]
mod testing;

use std::collections::BTreeMap;
use std::fmt;

use document::{DocumentError, Parsed, UnknownKey};
use ir::{Api, Note, Placeholders, Untyped};
use model::{Crate, Package};
use overrides::{Overrides, Skip};
use plan::{Ledger, PlanError, Source};
use render::RenderError;
pub use render::conformance_program;
pub use runtime_source::{
    Dependency, ManifestError, RuntimeFeature, RuntimeManifest, RuntimeSource,
};

/// A document and what goes with it.
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
    /// The plan that they were written from.
    pub plan: Crate,
    /// What a maintainer may want to know, by document.
    pub reports: Vec<Report>,
}

/// Remarks on a document, for the maintainer.
#[derive(Clone, Debug)]
pub struct Report {
    /// The name of the input.
    pub name: String,
    /// Keys that the document model has no place for.
    pub unknown: Vec<UnknownKey>,
    /// Flaws of the document that were worked around, and what was done.
    pub notes: Vec<Note>,
    /// Parts of methods that the crate has no typed call for.
    pub untyped: Vec<UntypedMethod>,
    /// The placeholders that descriptions have lost.
    pub placeholders: Placeholders,
}

/// A method that the crate cannot call in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UntypedMethod {
    /// The document's identifier of the method.
    pub method: String,
    /// The part of it that has no typed call.
    pub part: Untyped,
}

/// Why no crate could be generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A document is not as it should be.
    Document {
        /// The document, as its input called it.
        name: String,
        /// What is wrong.
        error: DocumentError,
    },
    /// There is no plan for a document.
    Plan {
        /// The document, as its input called it; several, where their plans clash.
        name: String,
        /// What is wrong.
        error: PlanError,
    },
    /// A file could not be written.
    Render(RenderError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document { name, error } => write!(f, "{name}: {error}"),
            Self::Plan { name, error } => write!(f, "{name}: {error}"),
            Self::Render(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

/// Parses and checks the bytes of a document. `name` stands for it in messages.
///
/// # Errors
///
/// The first thing that is wrong with the document, as [`Error::Document`].
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

/// Generates a crate from one or more documents, a module each.
///
/// # Errors
///
/// The first thing that is wrong with an override or the ledger, and names that clash.
pub fn generate(
    package: Package,
    inputs: &[Input],
    runtime: &RuntimeSource,
) -> Result<Output, Error> {
    let (plan, reports) = build_plan(package, inputs, runtime)?;
    let documents: Vec<&str> = inputs.iter().map(|input| input.name.as_str()).collect();
    let files = render::render(&plan, &documents, runtime).map_err(Error::Render)?;
    Ok(Output {
        files,
        plan,
        reports,
    })
}

/// The plan of a crate, and what there is to say of its documents.
fn build_plan(
    package: Package,
    inputs: &[Input],
    runtime: &RuntimeSource,
) -> Result<(Crate, Vec<Report>), Error> {
    let mut understood: Vec<(Api, Vec<Skip>)> = Vec::with_capacity(inputs.len());
    let mut reports = Vec::with_capacity(inputs.len());
    for input in parallel::map(inputs.iter().collect(), lower_and_run_passes) {
        let (api, skips, report) = input?;
        understood.push((api, skips));
        reports.push(report);
    }
    let sources: Vec<Source<'_>> = inputs
        .iter()
        .zip(&understood)
        .map(|(input, (api, skips))| Source {
            api,
            overrides: &input.overrides,
            skips,
            ledger: &input.ledger,
        })
        .collect();
    let names: Vec<&str> = inputs.iter().map(|input| input.name.as_str()).collect();
    let plan = plan::plan(package, &sources, &runtime.features()).map_err(|error| Error::Plan {
        name: names.join(", "),
        error,
    })?;
    Ok((plan, reports))
}

/// The language-neutral stages of a document.
fn lower_and_run_passes(input: &Input) -> Result<(Api, Vec<Skip>, Report), Error> {
    let name = || input.name.clone();
    let planned = |error| Error::Plan {
        name: name(),
        error,
    };
    let mut api = lower::lower(&input.parsed.document);
    let skips = input.overrides.apply(&mut api).map_err(planned)?;
    passes::run(&mut api, &input.overrides, &input.ledger);
    input.overrides.check(&api).map_err(planned)?;
    let mut untyped = Vec::new();
    api.for_each_method(&mut |_, method| {
        let parts = api.untyped(method).into_iter();
        untyped.extend(parts.map(|part| UntypedMethod {
            method: method.id.clone(),
            part,
        }));
    });
    let flaws = input.parsed.flaws.iter().map(|flaw| Note {
        path: flaw.path.to_string(),
        text: flaw.text.clone(),
    });
    let report = Report {
        name: name(),
        untyped,
        unknown: input.parsed.unknown.clone(),
        notes: flaws.chain(api.notes.iter().cloned()).collect(),
        placeholders: api.placeholders,
    };
    Ok((api, skips, report))
}

//! Turns Google API Discovery documents into Rust client crates.
//!
//! Three vocabularies, one way through them:
//!
//! ```text
//! text --document::parse--> Document --lower, passes--> Api --plan--> Crate --render--> files
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
#[cfg(test)]
mod testing;

use std::collections::BTreeMap;
use std::fmt;

use document::{DocumentError, UnknownKey};
use ir::{Api, Note};
use model::{Crate, Package};
use overrides::{Overrides, Skip};
use plan::{Ledger, PlanError, Source};
use render::RenderError;
pub use render::{RuntimeSource, conformance_program};

/// A document and what goes with it.
#[derive(Clone, Debug)]
pub struct Input {
    /// What to call the document in messages: its file.
    pub name: String,
    /// The document.
    pub text: String,
    /// What the maintainer overrides.
    pub overrides: Overrides,
    /// What has been published.
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

/// What a maintainer may want to know of a document.
#[derive(Clone, Debug)]
pub struct Report {
    /// The document, as its input called it.
    pub name: String,
    /// Keys that the document model has no place for.
    pub unknown: Vec<UnknownKey>,
    /// What was taken in a way that the document does not spell out.
    pub notes: Vec<Note>,
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

/// Generates a crate from one or more documents, a module each.
///
/// # Errors
///
/// The first thing that is wrong with a document, an override or the ledger.
pub fn generate(
    package: Package,
    inputs: &[Input],
    runtime: &RuntimeSource,
) -> Result<Output, Error> {
    let (plan, reports) = build_plan(package, inputs, runtime)?;
    let files = render::render(&plan, runtime).map_err(Error::Render)?;
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
    for input in parallel::map(inputs.iter().collect(), parse_and_lower) {
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

/// Everything that can be said of a document without knowing Rust.
fn parse_and_lower(input: &Input) -> Result<(Api, Vec<Skip>, Report), Error> {
    let name = || input.name.clone();
    let parsed = document::parse(&input.text).map_err(|error| Error::Document {
        name: name(),
        error,
    })?;
    let planned = |error| Error::Plan {
        name: name(),
        error,
    };
    let mut api = lower::lower(&parsed.document);
    let skips = input.overrides.apply(&mut api).map_err(planned)?;
    passes::run(&mut api, &input.overrides, &input.ledger);
    input.overrides.check(&api).map_err(planned)?;
    let report = Report {
        name: name(),
        unknown: parsed.unknown,
        notes: api.notes.clone(),
    };
    Ok((api, skips, report))
}

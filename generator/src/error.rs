//! The errors of the stages after reading. Those of reading a document are in `document::error`,
//! those of a ledger in `ledger::error`.
//!
//! Error types only: the stages that return them import this file, and it imports none of them.

use std::fmt;

use crate::document::DocumentError;

/// Why no crate could be generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A document is malformed.
    Document {
        /// The document's name in its input.
        name: String,
        /// What is wrong.
        error: DocumentError,
    },
    /// A document cannot be planned.
    Plan {
        /// The document's name in its input; several names where two documents conflict.
        name: String,
        /// What is wrong.
        error: PlanError,
    },
    /// A file could not be rendered.
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

/// Why there is no plan: an override, a ledger or a name that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanError {
    /// The item of the document, of `apis.toml` or of the ledger.
    pub place: String,
    /// What is wrong with it.
    pub problem: String,
    /// What to do.
    pub hint: String,
}

impl PlanError {
    /// A mistake of the generator: no document should be able to cause it.
    pub(crate) fn internal(place: &str, problem: &str) -> Self {
        Self {
            place: place.to_owned(),
            problem: problem.to_owned(),
            hint: REPORT_IT.to_owned(),
        }
    }
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            place,
            problem,
            hint,
        } = self;
        write!(f, "{place}: {problem}\nhint: {hint}")
    }
}

impl std::error::Error for PlanError {}

/// Why a plan cannot be rendered: a mistake of the generator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderError {
    /// The file.
    pub file: String,
    /// What is wrong with it.
    pub problem: String,
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, problem } = self;
        write!(f, "{file}: {problem}\nhint: {REPORT_IT}")
    }
}

impl std::error::Error for RenderError {}

/// The hint of errors that no input should cause.
const REPORT_IT: &str = "this is a mistake of the generator; please report it with the document";

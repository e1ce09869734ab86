//! The plan of a crate as text.
//!
//! Templates give the shape of a file, `quote` the fragments in it, `syn` proves that each file is
//! Rust, and `prettyplease` lays it out. Nothing is decided here: no name, no order, no type.

mod conformance;
mod examples;
mod format;
mod guide;
mod manifest;
mod methods;
mod resources;
mod round_trip;
mod schemas;
mod tokens;
mod versions;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::model::Crate;
use crate::parallel;
use crate::runtime_source::RuntimeSource;
pub use conformance::conformance_program;

/// Why a plan cannot be written: a mistake of the generator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderError {
    /// The file.
    pub file: String,
    /// What is wrong with it.
    pub problem: String,
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}\nhint: this is a mistake of the generator; please report it with the document",
            self.file, self.problem
        )
    }
}

impl std::error::Error for RenderError {}

/// The files of a crate, by their path in it.
///
/// # Errors
///
/// A file that is not Rust, or that two parts of the plan want.
pub fn render(
    plan: &Crate,
    runtime: &RuntimeSource,
) -> Result<BTreeMap<String, String>, RenderError> {
    let mut files = Files::default();
    files.add("Cargo.toml", manifest::render(plan, &runtime.manifest)?)?;
    files.add_rust("src/lib.rs", versions::lib(plan)?)?;
    guide::render(plan, &runtime.manifest, &mut files)?;
    let versions = parallel::map(plan.versions.iter().collect(), |version| {
        let mut files = Files::default();
        versions::render(&plan.package, version, &mut files)?;
        schemas::render(version, &mut files)?;
        round_trip::render(&plan.package, version, &mut files)?;
        Ok(files)
    });
    for version in versions {
        files.append(version?)?;
    }
    for (name, text) in &runtime.files {
        files.add(name, text.clone())?;
    }
    files.laid_out()
}

/// The files so far. Those of Rust are laid out at the end, which is most of the work.
#[derive(Default)]
struct Files {
    texts: BTreeMap<String, String>,
    rust: BTreeSet<String>,
}

impl Files {
    fn add(&mut self, name: &str, text: String) -> Result<(), RenderError> {
        match self.texts.insert(name.to_owned(), text) {
            None => Ok(()),
            Some(_) => {
                let problem = "two parts of the plan want this file".to_owned();
                Err(RenderError {
                    file: name.to_owned(),
                    problem,
                })
            }
        }
    }

    fn add_rust(&mut self, name: &str, text: String) -> Result<(), RenderError> {
        self.rust.insert(name.to_owned());
        self.add(name, text)
    }

    fn append(&mut self, other: Self) -> Result<(), RenderError> {
        self.rust.extend(other.rust);
        let mut texts = other.texts.into_iter();
        texts.try_for_each(|(name, text)| self.add(&name, text))
    }

    /// Lays the files of Rust out.
    fn laid_out(self) -> Result<BTreeMap<String, String>, RenderError> {
        let files = self.texts.into_iter().collect();
        let laid_out = parallel::map(files, |(name, text): (String, String)| {
            let text = match self.rust.contains(&name) {
                true => format::rust(&name, &text)?,
                false => text,
            };
            Ok((name, text))
        });
        laid_out.into_iter().collect()
    }
}

/// Fills a template in.
fn fill(file: &str, template: &dyn askama::DynTemplate) -> Result<String, RenderError> {
    let failed = |error: askama::Error| RenderError {
        file: file.to_owned(),
        problem: format!("the template failed: {error}"),
    };
    template.dyn_render().map_err(failed)
}

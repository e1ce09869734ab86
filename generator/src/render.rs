//! The plan of a crate as text.
//!
//! Templates show each file as it will look, `quote` writes the types, literals and attributes in it,
//! `syn` proves that each file is Rust, and `prettyplease` lays it out. Nothing is decided here: no
//! name, no order, no type.

mod comments;
mod conformance;
mod examples;
mod filters;
mod format;
mod guide;
mod header;
mod imports;
mod manifest;
mod markdown;
mod methods;
mod resources;
mod round_trip;
mod schemas;
mod types;
mod versions;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Crate, Name, Version};
use crate::parallel;
use crate::runtime_source::RuntimeSource;
pub use conformance::conformance_program;
use header::Header;

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

/// The files of a crate, by their path in it. `documents` are the files that its versions are generated
/// from, in the order of the versions.
///
/// # Errors
///
/// A file that is not Rust, or that two parts of the plan want.
pub fn render(
    plan: &Crate,
    documents: &[&str],
    runtime: &RuntimeSource,
) -> Result<BTreeMap<String, String>, RenderError> {
    let header = Header::of_crate(plan, documents);
    let manifest = manifest::render(plan, &runtime.manifest)?;
    let mut files = Files::new(header.clone());
    files.add("Cargo.toml", header.toml() + &manifest)?;
    files.add_rust("src/lib.rs", versions::lib(plan)?)?;
    guide::render(plan, &runtime.manifest, &mut files)?;
    let versions = plan.versions.iter().zip(documents).collect();
    let versions = parallel::map(versions, |(version, document): (&Version, _)| {
        let mut files = Files::new(Header::of_version(plan, version, document));
        versions::render(&plan.package, version, &mut files)?;
        schemas::render(version, &mut files)?;
        round_trip::render(&plan.package, version, &mut files)?;
        Ok(files)
    });
    for version in versions {
        files.append(version?)?;
    }
    for (name, text) in &runtime.files {
        let text = match name.ends_with(".rs") {
            true => format!("{}\n{text}", Header::of_runtime(plan, name).rust()),
            false => text.clone(),
        };
        files.add(name, text)?;
    }
    files.laid_out()
}

/// The files so far.
struct Files {
    texts: BTreeMap<String, Text>,
    header: Header,
}

/// The text of a file.
enum Text {
    /// As it will be.
    Finished(String),
    /// Rust that is laid out at the end, which is most of the work. The first is the header.
    Rust(String, String),
}

impl Files {
    /// No files. The Rust files that are added begin with `header`.
    fn new(header: Header) -> Self {
        Self {
            texts: BTreeMap::new(),
            header,
        }
    }

    /// Adds a file as it is.
    fn add(&mut self, name: &str, text: String) -> Result<(), RenderError> {
        self.insert(name.to_owned(), Text::Finished(text))
    }

    /// Adds a file of Rust.
    fn add_rust(&mut self, name: &str, text: String) -> Result<(), RenderError> {
        self.insert(name.to_owned(), Text::Rust(self.header.rust(), text))
    }

    /// Adds the files of others, which keep their headers.
    fn append(&mut self, other: Self) -> Result<(), RenderError> {
        let mut texts = other.texts.into_iter();
        texts.try_for_each(|(name, text)| self.insert(name, text))
    }

    fn insert(&mut self, name: String, text: Text) -> Result<(), RenderError> {
        match self.texts.entry(name) {
            Entry::Vacant(entry) => {
                entry.insert(text);
                Ok(())
            }
            Entry::Occupied(entry) => Err(RenderError {
                file: entry.key().clone(),
                problem: "two parts of the plan want this file".to_owned(),
            }),
        }
    }

    /// Lays the files of Rust out.
    fn laid_out(self) -> Result<BTreeMap<String, String>, RenderError> {
        let files = self.texts.into_iter().collect();
        let laid_out = parallel::map(files, |(name, text): (String, Text)| {
            let text = match text {
                Text::Finished(text) => text,
                Text::Rust(header, text) => header + "\n" + &format::rust(&name, &text)?,
            };
            Ok((name, text))
        });
        laid_out.into_iter().collect()
    }
}

/// The module of a version, from the crate's root.
fn version_path(module: &Name) -> TokenStream {
    quote!(crate::#module)
}

/// Fills a template in.
fn fill(file: &str, template: &dyn askama::DynTemplate) -> Result<String, RenderError> {
    let failed = |error: askama::Error| RenderError {
        file: file.to_owned(),
        problem: format!("the template failed: {error}"),
    };
    template.dyn_render().map_err(failed)
}

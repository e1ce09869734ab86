//! The plan of a crate as text.
//!
//! Templates show each file as it will look, `quote` writes the types, literals and attributes in it,
//! `syn` proves that each file is Rust, and `prettyplease` lays it out. Nothing is decided here: no
//! name, no order, no type.

mod call_defaults;
mod comments;
mod conformance;
mod examples;
mod feature_index;
mod files;
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
mod settings_table;
mod types;
mod versions;
mod webhook;

use std::collections::BTreeMap;

use crate::error::RenderError;
use crate::model::{Crate, RuntimePart, Version};
use crate::parallel;
use crate::runtime_source::RuntimeSource;
pub use conformance::conformance_program;
use files::{Files, fill, version_path};
use header::Header;

/// The files of a crate, by their path in it. `documents` are the files that its versions are generated
/// from, in the order of the versions.
///
/// # Errors
///
/// A file that is not Rust, two parts of the plan with the same file name, and a version without a
/// document.
pub fn render(
    plan: &Crate,
    documents: &[&str],
    runtime: &RuntimeSource,
) -> Result<BTreeMap<String, String>, RenderError> {
    let header = Header::of_crate(plan, documents);
    let runtime = &runtime_of(plan, runtime)?;
    let manifest = manifest::render(plan, &runtime.manifest)?;
    let mut files = Files::new(header.clone());
    files.add("Cargo.toml", header.toml() + &manifest)?;
    files.add_rust("src/lib.rs", versions::lib(plan)?)?;
    guide::render(plan, &runtime.manifest, &mut files)?;
    webhook::render(plan, &mut files)?;
    if plan.versions.len() != documents.len() {
        return Err(RenderError {
            file: "src/lib.rs".to_owned(),
            problem: "the crate has not one document for each version".to_owned(),
        });
    }
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

/// The runtime with the parts that a crate needs.
///
/// # Errors
///
/// A source of the runtime from which a part cannot be left out.
pub fn runtime_of(plan: &Crate, runtime: &RuntimeSource) -> Result<RuntimeSource, RenderError> {
    let used = plan.runtime_parts().into_iter().map(RuntimePart::feature);
    runtime
        .with_parts(&used.collect())
        .map_err(|problem| RenderError {
            file: "src/runtime.rs".to_owned(),
            problem,
        })
}

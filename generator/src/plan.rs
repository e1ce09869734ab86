//! The planners: items of the crate from the IR, names and documentation.
//!
//! They decide types, arguments and paging. They look names and comments up, and neither name anything
//! nor write text.

mod context;
mod enums;
mod examples;
mod features;
mod guide;
mod media;
mod messages;
mod methods;
mod operations;
mod paging;
mod parameters;
mod reexports;
mod resources;
mod schemas;
mod signatures;
#[cfg(test)]
mod tests;
mod types;
mod version;
mod webhook;

use crate::error::PlanError;
use crate::model::{Crate, Package, Version};
use crate::names::{self, Source};
use crate::parallel;

/// Plans a crate. `runtime_features` are the Cargo features that the client runtime declares itself.
///
/// # Errors
///
/// Names on which documents, overrides or ledgers conflict.
pub(crate) fn plan(
    package: Package,
    sources: &[Source<'_>],
    runtime_features: &[String],
) -> Result<Crate, PlanError> {
    let names = names::name(sources, runtime_features)?;
    let features = names.first().map(|names| features::items(&names.features));
    let versions = sources.iter().copied().zip(&names).collect();
    let planned = parallel::map(versions, |(source, own)| version::plan(source, own, &names));
    let versions: Vec<Version> = planned.into_iter().collect::<Result<_, _>>()?;
    let mut features = features.unwrap_or_default();
    features::add_runtime_parts(&mut features, &versions);
    Ok(Crate {
        package,
        features,
        versions,
    })
}

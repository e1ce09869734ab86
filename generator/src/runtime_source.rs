//! The hand-written client runtime, as input of the generator.
//!
//! The runtime's manifest is parsed here, once. The stages after this one read features and
//! dependencies as data and never see its text. Which of them a generated crate declares, and how,
//! belongs to `render`.

mod manifest;
mod parts;

use std::collections::BTreeMap;

pub use manifest::{Dependency, ManifestError, RuntimeFeature, RuntimeManifest};

/// The client runtime and the other files that every generated crate gets a copy of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuntimeSource {
    /// The runtime's own manifest: its features and dependencies become the crate's.
    pub manifest: RuntimeManifest,
    /// Files that are copied without a change, by their path in the generated crate: the runtime's
    /// sources (`src/runtime.rs` and below) and the texts of the licences.
    pub files: BTreeMap<String, String>,
}

impl RuntimeSource {
    /// The names of the crates that a generated crate depends on.
    pub fn dependencies(&self) -> Vec<String> {
        let dependencies = self.manifest.dependencies.iter();
        dependencies.map(|it| it.name.clone()).collect()
    }

    /// The names of the runtime's Cargo features, `default` among them.
    pub fn features(&self) -> Vec<String> {
        let features = self.manifest.features.iter().map(|it| it.name.clone());
        std::iter::once("default".to_owned())
            .chain(features)
            .collect()
    }
}

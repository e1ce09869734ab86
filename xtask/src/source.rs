//! A single document, read without an entry in `discovery/apis.toml`: what `generate`, `inspect` and
//! `conformance` start from.

use std::path::Path;

use generator::error::PlanError;
use generator::ledger::Ledger;
use generator::model::Package;
use generator::overrides::{IfStale, Overrides};
use generator::{Input, RuntimeSource, package};

use crate::config::Config;
use crate::errata::Errata;
use crate::project::read_descriptions;
use crate::{Failure, files, runtime_source};

/// A document, and what a crate is generated with besides.
pub(crate) struct Source {
    pub(crate) input: Input,
    pub(crate) runtime: RuntimeSource,
    rust_version: String,
}

impl Source {
    /// Reads a document, and the descriptions that are kept in a file beside it, if there is one. `root` is the root of the repository, which has the runtime.
    pub(crate) fn read(root: &Path, path: &Path) -> Result<Self, Failure> {
        let bytes = files::bytes(path).map_err(|Failure(error)| {
            let hint = "give the path of a Discovery document, a JSON file on this machine";
            Failure(format!("{error}\nhint: {hint}"))
        })?;
        let name = path.display().to_string();
        let config = Config::read(&root.join("discovery/apis.toml"))?;
        let mut parsed = generator::parse(&name, &bytes)?;
        // Those of `discovery/` have such a file.
        let descriptions = read_descriptions(&path.with_extension("descriptions.json"))?;
        descriptions.complete(&mut parsed.document);
        let errata = Errata::read(root)?;
        Ok(Self {
            input: Input {
                overrides: Overrides {
                    // The document may be of another revision than the one with the error.
                    corrections: errata.of(&parsed.document.id, IfStale::Note),
                    ..Overrides::default()
                },
                parsed,
                name,
                ledger: Ledger::default(),
            },
            runtime: runtime_source::read(root)?,
            rust_version: config.rust_version().to_owned(),
        })
    }

    /// The package that the document becomes; `name` replaces the name of the API.
    pub(crate) fn package(&self, name: Option<&str>) -> Result<Package, PlanError> {
        let dependencies = self.runtime.dependencies();
        let document = &self.input.parsed.document;
        package::standalone(document, name, &self.rust_version, &dependencies)
    }
}

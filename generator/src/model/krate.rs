//! The crate as a whole, its manifest, and its API versions.

use std::collections::BTreeSet;

use super::cfg::{Cfg, Feature};
use super::guide::GuideContext;
use super::name::Name;
use super::part::RuntimePart;
use super::polling::Polling;
use super::resource::{MethodItem, ResourceModule, Setter};
use super::schema::{Reexport, SchemaItem, SchemaModule};
use crate::ledger::{Ledger, NameKind};
use crate::origin::Origin;
use crate::overrides::Skip;

/// A crate to be written.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Its entries of the manifest.
    pub package: Package,
    /// Its Cargo features, without those of the runtime.
    pub features: Vec<Feature>,
    /// The API versions in it, one module each.
    pub versions: Vec<Version>,
}

/// The crate's entries of a manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// The package's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// A line about the crate.
    pub description: String,
    /// Oldest compiler it builds with.
    pub rust_version: String,
    /// Its keywords on crates.io, five at most.
    pub keywords: Vec<String>,
    /// Its categories on crates.io.
    pub categories: Vec<String>,
    /// The URL of its source.
    pub repository: Option<String>,
    /// Whether a release of it is on crates.io. Otherwise that name may belong to another crate, and
    /// nothing in the output refers to crates.io or docs.rs.
    pub published: bool,
    /// Whether it is the root of a workspace of its own, wherever its folder is.
    pub standalone: bool,
}

/// One version of an API: a top-level module.
#[derive(Clone, Debug)]
pub struct Version {
    /// The module, such as `v2`.
    pub module: Name,
    /// The feature that it is compiled with.
    pub cfg: Cfg,
    /// Document comment of the module.
    pub docs: Vec<String>,
    /// The service that it calls.
    pub service: Service,
    /// Methods at the root of the API and accessors of the top-level resources.
    pub root: ResourceModule,
    /// Parameters that every method takes.
    pub standard_parameters: Vec<Setter>,
    /// Every resource below the root, parents before children.
    pub resources: Vec<ResourceModule>,
    /// Patterns of path parameters, each once.
    pub patterns: Vec<PatternItem>,
    /// Sets of OAuth scopes, each once.
    pub scopes: Vec<ScopesItem>,
    /// How operations are polled, for each of their forms.
    pub polling: Vec<Polling>,
    /// The schemas, home namespace first.
    pub schemas: Vec<SchemaModule>,
    /// The methods and schemas that the crate's guide shows.
    pub guide: GuideContext,
    /// Items that do not have the name that a reader of the document would expect.
    pub renames: Vec<Rename>,
    /// Items of the document that are not in the crate.
    pub skips: Vec<Skip>,
    /// The ledger of a release with this plan.
    pub ledger: Ledger,
}

/// The service that a version calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// The document's `name`.
    pub name: String,
    /// The document's `version`.
    pub version: String,
    /// The document's `rootUrl`.
    pub root_url: String,
    /// The document's `servicePath`.
    pub service_path: String,
    /// Whether bodies of requests and responses are inside `{"data": ..}`.
    pub wraps_data: bool,
    /// The document's `mtlsRootUrl`.
    pub mtls_root_url: Option<String>,
    /// The document's `endpoints`: location and URL.
    pub endpoints: Vec<(String, String)>,
    /// OAuth scopes that a client requests by default.
    pub scopes: Vec<String>,
    /// The host of locations that `endpoints` does not list, with `{location}` in it.
    pub regional_host: Option<String>,
}

/// A regular expression in a static of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternItem {
    /// The static.
    pub name: Name,
    /// The expression.
    pub regex: String,
}

/// A set of OAuth scopes in a constant of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopesItem {
    /// The constant.
    pub name: Name,
    /// The scopes.
    pub scopes: Vec<String>,
}

/// An item that did not get its first candidate for a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rename {
    /// The kind of name.
    pub kind: NameKind,
    /// The item.
    pub origin: Origin,
    /// Its first candidate.
    pub wanted: String,
    /// Its name.
    pub name: String,
}

impl Crate {
    /// The parts of the client runtime that its methods need.
    pub fn runtime_parts(&self) -> BTreeSet<RuntimePart> {
        let parts = self.features.iter().flat_map(|it| &it.runtime_parts);
        parts.copied().collect()
    }
}

impl Version {
    /// The root and every resource.
    pub fn modules(&self) -> impl Iterator<Item = &ResourceModule> {
        std::iter::once(&self.root).chain(&self.resources)
    }

    /// Every method.
    pub fn methods(&self) -> impl Iterator<Item = &MethodItem> {
        self.modules().flat_map(|module| &module.methods)
    }

    /// Every re-export of another version's type.
    pub fn reexports(&self) -> impl Iterator<Item = &Reexport> {
        let reexports = self.schemas.iter().flat_map(|module| &module.reexports);
        reexports.flat_map(|it| &it.items)
    }

    /// Every type.
    pub fn schema_items(&self) -> impl Iterator<Item = &SchemaItem> {
        let files = self.schemas.iter().flat_map(|module| &module.files);
        files.flat_map(|file| &file.items)
    }
}

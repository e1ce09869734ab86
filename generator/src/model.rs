//! The plan of a crate: every name, path, type, file and document comment of the output, settled.
//!
//! `plan` builds it from the IR, `render` prints it. Whatever needs a decision is decided before a
//! value of these types exists: rendering neither names, sorts nor chooses.

use crate::overrides::Skip;
use crate::plan::Ledger;

mod cfg;
mod example;
mod guide;
mod name;
mod resource;
mod schema;
mod ty;

pub use cfg::{Cfg, Feature, FeatureKind};
pub use example::{Ending, Example, Sample};
pub use guide::{GuideCall, GuideContext, GuideEnum, GuideMessage};
pub use name::Name;
pub use resource::{
    Argument, Body, Child, Descriptor, MethodItem, MethodsFile, PagingItem, ResourceModule, Setter,
    SetterKind, SiblingItem,
};
pub use schema::{
    AliasItem, EnumItem, Field, MessageItem, SchemaFile, SchemaItem, SchemaModule, Variant,
};
pub use ty::{Prelude, RustType, TypePath};

/// A crate to be written.
#[derive(Clone, Debug)]
pub struct Crate {
    /// What stands in its manifest.
    pub package: Package,
    /// The features that its users choose from, those of the runtime left out.
    pub features: Vec<Feature>,
    /// The API versions in it, one module each.
    pub versions: Vec<Version>,
}

/// What stands in a crate's manifest and on its front page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// The package's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// One line.
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
    /// Whether it is a member of no workspace, whatever folder it is in.
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
    /// Where it is served.
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
    /// The schemas, home namespace first.
    pub schemas: Vec<SchemaModule>,
    /// What the crate's guide shows of it.
    pub guide: GuideContext,
    /// Items that are not called what a reader of the document would expect, and why.
    pub renames: Vec<Rename>,
    /// What of the document is not in the crate, and why.
    pub skips: Vec<Skip>,
    /// What a release with this plan publishes, and the next plan must keep.
    pub ledger: Ledger,
}

/// What emitted code says about the service.
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
    /// The document's `mtlsRootUrl`.
    pub mtls_root_url: Option<String>,
    /// The document's `endpoints`: location and URL.
    pub endpoints: Vec<(String, String)>,
    /// OAuth scopes that a client asks for unless it is told others.
    pub scopes: Vec<String>,
    /// Host of a location that `endpoints` does not list.
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

/// An item that could not have its first choice of a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rename {
    /// What it is in the document.
    pub origin: String,
    /// What it would have been called.
    pub wanted: String,
    /// What it is called.
    pub name: String,
}

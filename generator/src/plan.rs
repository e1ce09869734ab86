//! From the IR to the plan of a crate: every name, type, file and comment is settled here.
//!
//! Naming goes from what is shared to what is local: schemas before parameters' enums, modules before
//! what they hold. The ledger of published names has the first word everywhere.

mod docs;
mod examples;
mod features;
mod guide;
mod layout;
mod ledger;
mod methods;
mod name_scope;
mod names;
mod namespaces;
mod oauth_scopes;
pub mod package;
mod patterns;
mod resources;
mod schema_cfgs;
mod schema_names;
mod schemas;
#[cfg(test)]
mod tests;
mod types;

use std::fmt;

use docs::Links;
use features::{Features, NamedVersion};
use ledger::NamingResult;
pub use ledger::{Ledger, LedgerError};

use crate::accounting;
use crate::ir::Api;
use crate::model::{Crate, Name, Package, Service, Version};
use crate::overrides::{Overrides, Skip};
use crate::parallel;

/// What one API version is planned from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The API, after the passes.
    pub api: &'a Api,
    /// What the maintainer overrides.
    pub overrides: &'a Overrides,
    /// What the overrides left out of the document.
    pub skips: &'a [Skip],
    /// What has been published.
    pub ledger: &'a Ledger,
}

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanError {
    /// Where: an item of the document, or of `apis.toml`.
    pub place: String,
    /// What is wrong with it.
    pub problem: String,
    /// What to do.
    pub hint: String,
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

/// Plans a crate. `runtime_features` are the Cargo features that the client runtime brings along.
///
/// # Errors
///
/// Two versions that want one module, names that the ledger contradicts, and anything of an API that
/// would be neither in the crate nor listed as left out.
pub fn plan(
    package: Package,
    sources: &[Source<'_>],
    runtime_features: &[String],
) -> Result<Crate, PlanError> {
    let mut modules = name_scope::Scope::of_modules("modules of the crate")
        .reserve("guide", "the crate's guide")
        .reserve("details", "the details of errors")
        .reserve("runtime", "the client runtime")
        .reserve("lib", "the crate's root")
        .reserve("main", "a program, to Cargo")
        .reserve("bin", "a folder of programs, to Cargo");
    let mut drafts = Vec::with_capacity(sources.len());
    for source in sources {
        let mut record = NamingResult::default();
        drafts.push(NamedVersion {
            source: *source,
            module: version_module(&mut modules, *source, &mut record)?,
            paths: schema_names::name(*source, &mut record)?,
            record,
        });
    }
    let features = features::name(&drafts, runtime_features)?;
    let planned = parallel::map(drafts, |draft| {
        let api = draft.source.api;
        let version = plan_version(draft, &features)?;
        accounting::check(api, &version)?;
        Ok(version)
    });
    Ok(Crate {
        package,
        features: features.items(),
        versions: planned.into_iter().collect::<Result<_, _>>()?,
    })
}

/// The module of a version; with the API's name in it where two APIs have a version of one name.
fn version_module(
    modules: &mut name_scope::Scope,
    source: Source<'_>,
    record: &mut NamingResult,
) -> Result<Name, PlanError> {
    let api = source.api;
    let short = names::snake(&api.version);
    let candidates = [
        short,
        names::snake(&format!("{} {}", api.name, api.version)),
    ];
    let origin = format!("version {}", api.id);
    let published = source.ledger.names.get(&origin).cloned();
    let request = name_scope::Request::new(origin, candidates.clone());
    // That another API has the short name is nothing that this version's documentation explains.
    let mut own = NamingResult::default();
    let module = modules.assign_one(request, source.ledger, &mut own)?;
    record.names.append(&mut own.names);
    if candidates
        .into_iter()
        .chain(published)
        .any(|candidate| Name::new(&candidate) == module)
    {
        return Ok(module);
    }
    Err(PlanError {
        place: format!("the document of {}", api.id),
        problem: "another document of the crate has this API and version".to_owned(),
        hint: "give each document of a crate once".to_owned(),
    })
}

fn plan_version(draft: NamedVersion<'_>, features: &Features) -> Result<Version, PlanError> {
    let own_features = features.published_by(&draft);
    let NamedVersion {
        source,
        module,
        paths,
        mut record,
    } = draft;
    record.names.extend(own_features);
    let api = source.api;
    let cfgs = schema_cfgs::assign(source, &paths, features);
    let patterns = patterns::collect(api, source.ledger)?;
    let scopes = oauth_scopes::collect(api)?;
    let tree = resources::name(source, &mut record)?;
    let links = Links::of(source, &module, &paths, &cfgs, features, &tree)?;
    let context = methods::Context {
        source,
        paths: &paths,
        patterns: &patterns,
        scopes: &scopes,
        tree: &tree,
        features,
        links: &links,
    };
    let (root, resources) = resources::plan(&context, &mut record)?;
    let standard_parameters = methods::standard_parameters(&context, &mut record)?;
    let schemas = schemas::plan(
        &schemas::Context {
            source,
            paths: &paths,
            cfgs: &cfgs,
            features,
            links: &links,
        },
        &mut record,
    )?;
    let NamingResult { names, mut renames } = record;
    renames.sort();
    let modules = std::iter::once(&root).chain(&resources);
    let ledger = Ledger::of(api, names, &paths, &cfgs, modules);
    let skips = [
        source.skips,
        methods::skipped_standard_parameters(api).as_slice(),
    ]
    .concat();
    Ok(Version {
        guide: guide::select(&root, &resources, &schemas, &patterns.items()),
        docs: docs::version::module(api, &links, &tree, &root),
        service: Service {
            name: api.name.clone(),
            version: api.version.clone(),
            root_url: api.root_url.clone(),
            service_path: api.service_path.clone(),
            mtls_root_url: api.mtls_root_url.clone(),
            endpoints: api
                .endpoints
                .iter()
                .map(|it| (it.location.clone(), it.url.clone()))
                .collect(),
            scopes: oauth_scopes::of_client(api),
            regional_host: source.overrides.regional_host.clone(),
        },
        cfg: features.of_version(&module),
        module,
        root,
        standard_parameters,
        resources,
        patterns: patterns.items(),
        scopes: scopes.items(),
        schemas,
        renames,
        skips,
        ledger,
    })
}

//! One API version.

use super::context::Context;
use super::{guide, operations, parameters, resources, schemas, signatures, webhook};
use crate::docs::{self, Links};
use crate::error::PlanError;
use crate::ir::Api;
use crate::model::{Cfg, GuideContext, Name, PatternItem, ScopesItem, Service, Version};
use crate::names::{Names, Source, scopes_of_client};

/// Plans a version. `all_names` are the names of every version of the crate.
///
/// # Errors
///
/// A resource without a name, or a re-export of nothing: a mistake of the generator.
pub(super) fn plan(
    source: Source<'_>,
    names: &Names,
    all_names: &[Names],
) -> Result<Version, PlanError> {
    let api = source.api;
    let links = Links::of(api, names);
    let polled = operations::polled(api);
    let context = Context {
        api,
        names,
        all_names,
        links: &links,
        polled: &polled,
    };
    let root = resources::module(&context, &api.root)?;
    let mut below = Vec::new();
    for child in &api.root.resources {
        resources::with_descendants(&context, child, &mut below)?;
    }
    let linker = context.resource_linker(&api.root, &Cfg::Always);
    let standard_parameters = parameters::standard_setters(&context, linker);
    let schemas = schemas::modules(&context)?;
    let patterns = patterns(names);
    let mut skips = source.skips.to_vec();
    skips.extend(parameters::skipped_standard_parameters(&context));
    let polling = operations::polling(std::iter::once(&root).chain(&below));
    let mut ledger = names.ledger.clone();
    let modules = std::iter::once(&root).chain(&below);
    ledger.signatures = signatures::of(modules, &standard_parameters, &schemas);
    let guide = GuideContext {
        webhook: webhook::find(source, names, &schemas),
        ..guide::select(&root, &below, &schemas, &patterns)
    };
    Ok(Version {
        guide,
        docs: docs::version::module(api, names, &links, &root.children),
        service: service(source),
        cfg: names.cfg.clone(),
        module: names.module.clone(),
        root,
        standard_parameters,
        resources: below,
        patterns,
        scopes: scopes(names),
        polling,
        schemas,
        renames: names.renames.clone(),
        skips,
        ledger,
    })
}

fn service(source: Source<'_>) -> Service {
    let Api {
        name,
        version,
        root_url,
        service_path,
        wraps_data,
        mtls_root_url,
        endpoints,
        ..
    } = source.api;
    let endpoints = endpoints.iter();
    Service {
        name: name.clone(),
        version: version.clone(),
        root_url: root_url.clone(),
        service_path: service_path.clone(),
        wraps_data: *wraps_data,
        mtls_root_url: mtls_root_url.clone(),
        endpoints: endpoints
            .map(|it| (it.location.clone(), it.url.clone()))
            .collect(),
        scopes: scopes_of_client(source.api),
        regional_host: source.overrides.regional_host.clone(),
    }
}

/// The statics of patterns, in order of name.
fn patterns(names: &Names) -> Vec<PatternItem> {
    let patterns = names.patterns.iter();
    let mut items: Vec<PatternItem> = patterns
        .map(|(regex, name): (&String, &Name)| PatternItem {
            name: name.clone(),
            regex: regex.clone(),
        })
        .collect();
    items.sort_by(|a, b| a.name.cmp(&b.name));
    items
}

/// The constants of OAuth scopes, in order of name.
fn scopes(names: &Names) -> Vec<ScopesItem> {
    let sets = names.oauth_scopes.iter();
    let mut items: Vec<ScopesItem> = sets
        .map(|(scopes, name): (&Vec<String>, &Name)| ScopesItem {
            name: name.clone(),
            scopes: scopes.clone(),
        })
        .collect();
    items.sort_by(|a, b| a.name.cmp(&b.name));
    items
}

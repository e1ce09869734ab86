//! What concerns every call: hosts, endpoints, scopes, standard parameters.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Aspect, ChangeKind};
use super::comparison::Comparison;
use super::item::Item;
use super::parameters;
use super::wire::WireEffect;
use crate::document::Document;

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    hosts(comparison);
    endpoints(comparison);
    features(comparison);
    scopes(comparison);
    parameters::compare_standard(comparison);
    let link = |document: &Document| document.documentation_link.clone().unwrap_or_default();
    let (old, new) = (link(comparison.old), link(comparison.new));
    comparison.aspect(&Item::Api, Aspect::Documentation, &old, &new, || {
        WireEffect::none("only links in the documentation change")
    });
}

fn hosts(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    comparison.aspect(
        &Item::Api,
        Aspect::Host,
        &old.root_url,
        &new.root_url,
        || {
            let (old, new) = (&old.root_url, &new.root_url);
            WireEffect::moves(format!(
                "calls without a location go to {new}, no longer to {old}"
            ))
        },
    );
    let (old_path, new_path) = (&old.service_path, &new.service_path);
    comparison.aspect(&Item::Api, Aspect::Path, old_path, new_path, || {
        WireEffect::breaks("every URL changes: this stands before the path of each method")
    });
    let mtls = |document: &Document| document.mtls_root_url.clone().unwrap_or_default();
    comparison.aspect(&Item::Api, Aspect::MtlsHost, &mtls(old), &mtls(new), || {
        WireEffect::moves("calls with a client certificate go to another host")
    });
    let batch = |document: &Document| document.batch_path.clone().unwrap_or_default();
    comparison.aspect(
        &Item::Api,
        Aspect::BatchPath,
        &batch(old),
        &batch(new),
        || WireEffect::none("generated clients make no batched calls"),
    );
}

/// Endpoints by their location.
fn by_location(document: &Document) -> BTreeMap<&str, &crate::document::Endpoint> {
    let endpoints = document.endpoints.iter();
    endpoints.map(|it| (it.location.as_str(), it)).collect()
}

fn endpoints(comparison: &mut Comparison<'_>) {
    let (old, new) = (by_location(comparison.old), by_location(comparison.new));
    let locations: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    for location in locations {
        let item = Item::Endpoint {
            location: location.to_owned(),
        };
        // Where calls go that no endpoint is listed for.
        let otherwise = |document: &Document| match &comparison.hosts.regional {
            Some(template) => format!("https://{}/", template.replace("{location}", location)),
            None => document.root_url.clone(),
        };
        match (old.get(location), new.get(location)) {
            (None, Some(endpoint)) => {
                let (before, after) = (otherwise(comparison.old), &endpoint.endpoint_url);
                let effect = moved(location, &before, after);
                comparison.add(item, ChangeKind::Added, effect);
            }
            (Some(endpoint), None) => {
                let (before, after) = (&endpoint.endpoint_url, otherwise(comparison.new));
                let effect = moved(location, before, &after);
                comparison.add(item, ChangeKind::Removed, effect);
            }
            (Some(old), Some(new)) => {
                let (before, after) = (&old.endpoint_url, &new.endpoint_url);
                comparison.aspect(&item, Aspect::Address, before, after, || {
                    moved(location, before, after)
                });
                comparison.deprecation(&item, old.deprecated, new.deprecated);
            }
            (None, None) => {}
        }
    }
}

fn moved(location: &str, before: &str, after: &str) -> WireEffect {
    if before == after {
        return WireEffect::none(format!("calls for `{location}` go to {after} as before"));
    }
    WireEffect::moves(format!(
        "calls for resources in `{location}` go to {after}, no longer to {before}"
    ))
}

fn features(comparison: &mut Comparison<'_>) {
    let shown = |document: &Document| {
        let features: BTreeSet<&str> = document.features.iter().map(String::as_str).collect();
        features.into_iter().collect::<Vec<_>>().join(", ")
    };
    let (old, new) = (shown(comparison.old), shown(comparison.new));
    let wrapped = |document: &Document| document.features.iter().any(|it| it == "dataWrapper");
    let wrapping = wrapped(comparison.old) != wrapped(comparison.new);
    comparison.aspect(&Item::Api, Aspect::ApiFeature, &old, &new, || {
        if wrapping {
            WireEffect::breaks("the wrapping of bodies and responses in `data` changes")
        } else {
            WireEffect::none("clients do not depend on these features")
        }
    });
    let encoded = |document: &Document| document.fully_encode_reserved_expansion;
    let (old, new) = (encoded(comparison.old), encoded(comparison.new));
    if old != new {
        let kind = ChangeKind::changed(
            Aspect::ApiFeature,
            &format!("fullyEncodeReservedExpansion {old}"),
            &format!("fullyEncodeReservedExpansion {new}"),
        );
        let effect = WireEffect::none("clients encode reserved characters in any case");
        comparison.add(Item::Api, kind, effect);
    }
}

fn scopes(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    for url in old.scopes.keys().filter(|it| !new.scopes.contains_key(*it)) {
        let effect = WireEffect::alters("no method accepts tokens of this scope alone any more");
        comparison.add(
            Item::Scope { url: url.clone() },
            ChangeKind::Removed,
            effect,
        );
    }
    for url in new.scopes.keys().filter(|it| !old.scopes.contains_key(*it)) {
        let effect = WireEffect::grows("tokens can be asked for with this scope");
        comparison.add(Item::Scope { url: url.clone() }, ChangeKind::Added, effect);
    }
}

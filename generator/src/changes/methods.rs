//! Resources and methods.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Aspect, ChangeKind};
use super::comparison::Comparison;
use super::item::Item;
use super::wire::WireEffect;
use super::{parameters, schemas, wire_type};
use crate::document::{Document, Location, Method, Resource, Schema};

/// A method and the path of its resource.
struct Placed<'a> {
    resource: Vec<String>,
    method: &'a Method,
}

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    resources(comparison);
    let (mut old, mut new) = (methods(comparison.old), methods(comparison.new));
    // A method of one place whose identifier changed is the same to callers.
    let renamed: Vec<(String, String)> = old
        .iter()
        .filter(|(id, _)| !new.contains_key(*id))
        .filter_map(|(id, before)| {
            let same = |after: &Placed<'_>| {
                before.resource == after.resource
                    && last_name(&before.method.id) == last_name(&after.method.id)
                    && before.method.path == after.method.path
            };
            let mut candidates = new.iter().filter(|(id, _)| !old.contains_key(*id));
            let (new_id, _) = candidates.find(|(_, after)| same(after))?;
            Some((id.clone(), new_id.clone()))
        })
        .collect();
    for (old_id, new_id) in renamed {
        if let (Some(before), Some(after)) = (old.remove(&old_id), new.remove(&new_id)) {
            pair(comparison, &before, &after);
        }
    }
    let ids: BTreeSet<String> = old.keys().chain(new.keys()).cloned().collect();
    for id in ids {
        match (old.get(&id), new.get(&id)) {
            (Some(before), Some(after)) => pair(comparison, before, after),
            (Some(before), None) => removed(comparison, before, &new),
            (None, Some(after)) => added(comparison, after),
            (None, None) => {}
        }
    }
}

fn last_name(id: &str) -> &str {
    id.rsplit('.').next().unwrap_or(id)
}

fn removed(
    comparison: &mut Comparison<'_>,
    before: &Placed<'_>,
    new: &BTreeMap<String, Placed<'_>>,
) {
    let method = before.method;
    let called = format!("{} {}", method.http_method.as_str(), method.path);
    let other = new
        .values()
        .find(|it| it.method.path == method.path && it.method.http_method == method.http_method);
    let effect = match other {
        Some(other) => WireEffect::none(format!("`{called}` is `{}` now", other.method.id)),
        None => WireEffect::breaks(format!("the document has no `{called}` any more")),
    };
    comparison.add(before.item(), ChangeKind::Removed, effect);
}

fn added(comparison: &mut Comparison<'_>, after: &Placed<'_>) {
    let method = after.method;
    let called = format!("{} {}", method.http_method.as_str(), method.path);
    let effect = WireEffect::grows(format!("`{called}` can be called"));
    comparison.add(after.item(), ChangeKind::Added, effect);
}

fn resources(comparison: &mut Comparison<'_>) {
    let (old, new) = (
        resource_paths(comparison.old),
        resource_paths(comparison.new),
    );
    let paths: BTreeSet<&Vec<String>> = old.keys().chain(new.keys()).collect();
    for path in paths {
        let item = Item::Resource { path: path.clone() };
        match (old.get(path), new.get(path)) {
            (Some(_), None) => {
                let effect = WireEffect::none("the effect is that of its methods");
                comparison.add(item, ChangeKind::Removed, effect);
            }
            (None, Some(_)) => {
                let effect = WireEffect::none("the effect is that of its methods");
                comparison.add(item, ChangeKind::Added, effect);
            }
            (Some(old), Some(new)) => comparison.deprecation(&item, *old, *new),
            (None, None) => {}
        }
    }
}

/// The path of every resource, and whether it is deprecated.
fn resource_paths(document: &Document) -> BTreeMap<Vec<String>, bool> {
    fn walk(
        resources: &BTreeMap<String, Resource>,
        parent: &[String],
        found: &mut BTreeMap<Vec<String>, bool>,
    ) {
        for (name, resource) in resources {
            let path = [parent, std::slice::from_ref(name)].concat();
            walk(&resource.resources, &path, found);
            found.insert(path, resource.deprecated);
        }
    }
    let mut found = BTreeMap::new();
    walk(&document.resources, &[], &mut found);
    found
}

/// Every method by its identifier.
fn methods(document: &Document) -> BTreeMap<String, Placed<'_>> {
    fn walk<'a>(
        resources: &'a BTreeMap<String, Resource>,
        parent: &[String],
        found: &mut BTreeMap<String, Placed<'a>>,
    ) {
        for (name, resource) in resources {
            let path = [parent, std::slice::from_ref(name)].concat();
            add(&resource.methods, &path, found);
            walk(&resource.resources, &path, found);
        }
    }
    fn add<'a>(
        methods: &'a BTreeMap<String, Method>,
        path: &[String],
        found: &mut BTreeMap<String, Placed<'a>>,
    ) {
        for method in methods.values() {
            let resource = path.to_vec();
            found.insert(method.id.clone(), Placed { resource, method });
        }
    }
    let mut found = BTreeMap::new();
    add(&document.methods, &[], &mut found);
    walk(&document.resources, &[], &mut found);
    found
}

impl Placed<'_> {
    fn item(&self) -> Item {
        Item::Method {
            resource: self.resource.clone(),
            id: self.method.id.clone(),
        }
    }
}

/// Compares a method of both revisions.
fn pair(comparison: &mut Comparison<'_>, before: &Placed<'_>, after: &Placed<'_>) {
    let (item, old, new) = (before.item(), before.method, after.method);
    comparison.aspect(&item, Aspect::Id, &old.id, &new.id, || {
        WireEffect::none("identifiers are not sent")
    });
    let address = |placed: &Placed<'_>| placed.resource.join(".");
    comparison.aspect(
        &item,
        Aspect::Resource,
        &address(before),
        &address(after),
        || WireEffect::none("the URL says where a call goes, not the resource"),
    );
    let (old_verb, new_verb) = (old.http_method.as_str(), new.http_method.as_str());
    comparison.aspect(&item, Aspect::Verb, old_verb, new_verb, || {
        WireEffect::breaks(format!(
            "calls are sent as {new_verb}; the service may refuse {old_verb}"
        ))
    });
    let (old_path, new_path) = (old.path.to_string(), new.path.to_string());
    comparison.aspect(&item, Aspect::Path, &old_path, &new_path, || {
        WireEffect::breaks("calls go to another URL")
    });
    bodies(comparison, &item, old, new);
    parameters::compare(comparison, &after.resource, old, new);
    order(comparison, &item, old, new);
    scopes(comparison, &item, old, new);
    let version = |method: &Method| method.api_version.clone().unwrap_or_default();
    comparison.aspect(
        &item,
        Aspect::ApiVersion,
        &version(old),
        &version(new),
        || WireEffect::alters("`x-goog-api-version` has another value"),
    );
    media(comparison, &item, old, new);
    if old.etag_required != new.etag_required {
        let (before, after) = (old.etag_required.to_string(), new.etag_required.to_string());
        comparison.aspect(&item, Aspect::Etag, &before, &after, || {
            WireEffect::alters("the header tells the service which state a call is about")
        });
    }
    comparison.deprecation(&item, old.deprecated, new.deprecated);
}

fn bodies(comparison: &mut Comparison<'_>, item: &Item, old: &Method, new: &Method) {
    let body = |method: &'_ Method| method.request.as_ref().map(|it| it.schema.clone());
    let (before, after) = (body(old), body(new));
    let effect = |old: &str, new: &str| match (old, new) {
        ("", _) => WireEffect::breaks("calls send a body, which the service may require"),
        (_, "") => WireEffect::breaks("calls no longer send a body"),
        _ => WireEffect::breaks("calls send a body of another type"),
    };
    body_pair(
        comparison,
        item,
        Aspect::Request,
        before.as_ref(),
        after.as_ref(),
        effect,
    );
    let effect = |old: &str, new: &str| match (old, new) {
        ("", _) => WireEffect::grows("the service responds with a body"),
        (_, "") => WireEffect::breaks("the service responds without a body"),
        _ => WireEffect::breaks("the service responds with a body of another type"),
    };
    let (before, after) = (old.response.as_ref(), new.response.as_ref());
    body_pair(comparison, item, Aspect::Response, before, after, effect);
}

fn body_pair(
    comparison: &mut Comparison<'_>,
    item: &Item,
    aspect: Aspect,
    old: Option<&Schema>,
    new: Option<&Schema>,
    effect: impl FnOnce(&str, &str) -> WireEffect,
) {
    let (old_type, new_type) = (wire_type::of_body(old), wire_type::of_body(new));
    if old_type != new_type {
        comparison.aspect(item, aspect, &old_type, &new_type, || {
            effect(&old_type, &new_type)
        });
    } else if let (Some(old), Some(new)) = (old, new) {
        // An inline body has no name in the document: its identity is that of the method and the role.
        if let Item::Method { id, .. } = item {
            let role = match aspect {
                Aspect::Request => "request",
                _ => "response",
            };
            schemas::compare_inline(comparison, &format!("{id}:{role}"), old, new);
        }
    }
}

/// Required parameters in the order in which generated methods take them: those in the path and those
/// that say so.
fn order(comparison: &mut Comparison<'_>, item: &Item, old: &Method, new: &Method) {
    let order = |method: &Method, other: &Method| {
        let required = |method: &Method, name: &str| {
            let parameter = method.parameters.get(name);
            parameter.is_some_and(|it| it.required || it.location == Location::Path)
        };
        let names = method.parameter_order.iter();
        let both = names.filter(|it| required(method, it) && required(other, it));
        both.cloned().collect::<Vec<_>>().join(", ")
    };
    comparison.aspect(
        item,
        Aspect::ParameterOrder,
        &order(old, new),
        &order(new, old),
        || WireEffect::none("a URL does not depend on this order"),
    );
}

fn scopes(comparison: &mut Comparison<'_>, item: &Item, old: &Method, new: &Method) {
    let sorted = |method: &Method| method.scopes.iter().cloned().collect::<BTreeSet<String>>();
    let (before, after) = (sorted(old), sorted(new));
    let shown = |scopes: &BTreeSet<String>| scopes.iter().cloned().collect::<Vec<_>>().join(", ");
    comparison.aspect(
        item,
        Aspect::Scopes,
        &shown(&before),
        &shown(&after),
        || {
            if before.is_subset(&after) {
                WireEffect::grows("tokens of further scopes are accepted")
            } else {
                WireEffect::breaks("tokens that only have a scope which is gone are refused")
            }
        },
    );
}

fn media(comparison: &mut Comparison<'_>, item: &Item, old: &Method, new: &Method) {
    let shown = |method: &Method| {
        let mut parts = Vec::new();
        if let Some(upload) = &method.media_upload {
            let size = upload.max_size.as_deref().unwrap_or("any size");
            parts.push(format!(
                "upload of {} up to {size}",
                upload.accept.join(", ")
            ));
            for (name, protocol) in [("simple", &upload.simple), ("resumable", &upload.resumable)] {
                if let Some(protocol) = protocol {
                    parts.push(format!("{name} {}", protocol.path));
                }
            }
        }
        for (has, name) in [
            (method.supports_media_download, "download"),
            (method.use_media_download_service, "download service"),
            (method.supports_subscription, "subscription"),
        ] {
            if has {
                parts.push(name.to_owned());
            }
        }
        parts
    };
    let (before, after) = (shown(old), shown(new));
    comparison.aspect(
        item,
        Aspect::Media,
        &before.join("; "),
        &after.join("; "),
        || {
            if before.iter().all(|it| after.contains(it)) {
                WireEffect::grows("more can be uploaded or downloaded")
            } else {
                WireEffect::breaks("uploads or downloads that worked may be refused")
            }
        },
    );
}

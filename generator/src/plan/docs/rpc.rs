//! Methods by the names that protocol buffers give them.
//!
//! Descriptions speak of `Intents.UpdateIntent`, the service and the rpc; a Discovery document has the
//! resource `projects.agent.intents` and the method `patch`. An rpc's name follows from that of its
//! request's message, or from the method's and the resource's by the rules for standard methods
//! (AIP-131 to AIP-135). One rpc often is several methods, which differ in the resources above them.

use std::collections::BTreeMap;

use crate::ir::{Api, Method, Resource, Type};
use crate::model::Cfg;
use crate::plan::features::Features;
use crate::plan::names::upper_camel;
use crate::plan::resources::Tree;
use crate::plan::types::Paths;

/// The methods of an API, by the names that their rpcs may have.
pub(super) struct Rpcs(BTreeMap<String, Vec<Linked>>);

/// A method that can be linked to.
#[derive(Clone)]
pub(super) struct Linked {
    /// The function of the handle.
    pub(super) path: String,
    /// What the function is compiled with.
    pub(super) cfg: Cfg,
    /// Its resource.
    resource: Vec<String>,
    /// What tells methods of one rpc from those of another.
    what: (String, Option<Type>, Option<Type>),
}

impl Rpcs {
    /// The method that an rpc is, seen from a resource: of several the one that has most of its path in
    /// common with that resource, and then the one with the shortest path. `None` where methods that
    /// have nothing to do with each other could be meant.
    pub(super) fn find(&self, service: &str, rpc: &str, from: &[String]) -> Option<&Linked> {
        let methods = self.0.get(rpc)?;
        let of_service = |it: &&Linked| {
            let last = it.resource.last();
            last.is_some_and(|name| upper_camel(name) == service)
        };
        let mut meant: Vec<&Linked> = methods.iter().filter(of_service).collect();
        if meant.is_empty() {
            // Services are not always called like resources: `Agents.GetAgent` is `projects.getAgent`.
            meant = methods.iter().collect();
        }
        let first = meant.first()?;
        if meant.iter().any(|it| it.what != first.what) {
            return None;
        }
        let common = |it: &Linked| {
            let pairs = it.resource.iter().zip(from);
            pairs.take_while(|(a, b)| a == b).count()
        };
        meant
            .into_iter()
            .min_by_key(|it| (std::cmp::Reverse(common(it)), it.resource.len()))
    }
}

/// Collects the methods of an API.
pub(super) fn collect(
    api: &Api,
    version: &str,
    paths: &Paths,
    features: &Features,
    tree: &Tree,
) -> Rpcs {
    let mut rpcs: BTreeMap<String, Vec<Linked>> = BTreeMap::new();
    api.for_each_method(&mut |resource, method| {
        let Some(node) = tree.get(&resource.path) else {
            return;
        };
        let mut names = node.methods.iter();
        let Some(names) = names.find(|names| names.method == method.name) else {
            return;
        };
        let mut path = version.to_owned();
        for name in node.path.iter().chain([&node.handle, &names.function]) {
            path.push_str("::");
            path.push_str(name.plain());
        }
        let linked = Linked {
            path,
            cfg: features.of_resource(&resource.name),
            resource: resource.path.clone(),
            what: (
                method.name.clone(),
                method.request.clone(),
                method.response.clone(),
            ),
        };
        for name in rpc_names(resource, method, paths) {
            rpcs.entry(name).or_default().push(linked.clone());
        }
    });
    Rpcs(rpcs)
}

/// What the rpc of a method may be called.
fn rpc_names(resource: &Resource, method: &Method, paths: &Paths) -> Vec<String> {
    let request = method.request.as_ref().and_then(Type::schema);
    let request = request.and_then(|id| paths.get(id));
    if let Some(rpc) = request.and_then(|path| path.name.plain().strip_suffix("Request")) {
        return vec![rpc.to_owned()];
    }
    let plural = upper_camel(&resource.name);
    let singular = singular(&plural);
    match method.name.as_str() {
        "list" => vec![format!("List{plural}")],
        "get" => vec![format!("Get{singular}")],
        "create" => vec![format!("Create{singular}")],
        "patch" | "update" => vec![format!("Update{singular}")],
        "delete" => vec![format!("Delete{singular}")],
        // `getAgent` says of what; `cancel` does not.
        other if other.contains(|c: char| c.is_ascii_uppercase()) => vec![upper_camel(other)],
        other => vec![format!("{}{singular}", upper_camel(other))],
    }
}

/// `EntityTypes` is made of many an `EntityType`.
pub(in crate::plan) fn singular(plural: &str) -> String {
    if let Some(stem) = plural.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if ["ches", "shes", "sses", "xes"]
        .iter()
        .any(|end| plural.ends_with(end))
    {
        return plural[..plural.len() - "es".len()].to_owned();
    }
    match plural.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') => stem.to_owned(),
        _ => plural.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn a_resource_is_named_after_many_of_its_kind() {
        for (plural, expected) in [
            ("EntityTypes", "EntityType"),
            ("entities", "entity"),
            ("boxes", "box"),
            ("agent", "agent"),
            ("address", "address"),
            ("", ""),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }
}

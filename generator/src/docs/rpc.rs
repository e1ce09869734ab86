//! Methods by their names in protocol buffers.
//!
//! Descriptions mention `Intents.UpdateIntent`, the service and the rpc. The Discovery document has the
//! resource `projects.agent.intents` and the method `patch` instead. The name of an rpc follows from the
//! name of its request message, or from those of the method and the resource by the rules for standard
//! methods (AIP-131 to AIP-135). One rpc often is several methods, below different resources.

use std::collections::BTreeMap;

use crate::ir::{Api, Method, Resource, Type};
use crate::model::Cfg;
use crate::names::{Names, upper_camel};

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
    /// Name, request and response, which are equal for all methods of one rpc.
    signature: (String, Option<Type>, Option<Type>),
}

impl Rpcs {
    /// The method of an rpc that a description of a resource means. Of several, the one whose path has
    /// the most in common with that resource, then the one with the shortest path. `None` where
    /// unrelated methods could be meant.
    pub(super) fn find(&self, service: &str, rpc: &str, from: &[String]) -> Option<&Linked> {
        let methods = self.0.get(rpc)?;
        let of_service = |it: &&Linked| {
            let last = it.resource.last();
            last.is_some_and(|name| upper_camel(name) == service)
        };
        let mut meant: Vec<&Linked> = methods.iter().filter(of_service).collect();
        if meant.is_empty() {
            // Not every service is named like a resource: `Agents.GetAgent` is `projects.getAgent`.
            meant = methods.iter().collect();
        }
        let first = meant.first()?;
        if meant.iter().any(|it| it.signature != first.signature) {
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
pub(super) fn collect(api: &Api, version: &str, names: &Names) -> Rpcs {
    let mut rpcs: BTreeMap<String, Vec<Linked>> = BTreeMap::new();
    api.for_each_method(&mut |resource, method| {
        let tree = &names.tree;
        let (Some(parent), Some(method_names)) = (
            tree.get(&resource.path),
            tree.method(&resource.path, &method.name),
        ) else {
            return;
        };
        let mut path = version.to_owned();
        let end = [&parent.handle, &method_names.function];
        for name in parent.path.iter().chain(end) {
            path.push_str("::");
            path.push_str(name.plain());
        }
        let linked = Linked {
            path,
            cfg: names.features.of_resource(&resource.name),
            resource: resource.path.clone(),
            signature: (
                method.name.clone(),
                method.request.clone(),
                method.response.clone(),
            ),
        };
        for name in rpc_names(resource, method, names) {
            rpcs.entry(name).or_default().push(linked.clone());
        }
    });
    Rpcs(rpcs)
}

/// The names that the rpc of a method may have.
fn rpc_names(resource: &Resource, method: &Method, names: &Names) -> Vec<String> {
    let request = method.request.as_ref().and_then(Type::schema);
    let request = request.and_then(|id| names.path(id));
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
        // `getAgent` contains the resource; `cancel` does not.
        other if other.contains(|c: char| c.is_ascii_uppercase()) => vec![upper_camel(other)],
        other => vec![format!("{}{singular}", upper_camel(other))],
    }
}

/// The singular of an English noun: `EntityType` for `EntityTypes`.
pub(crate) fn singular(plural: &str) -> String {
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
    fn the_singular_of_a_resource() {
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

//! Documentation of resources: of their modules, with tables of their methods and of the resources
//! below, and of their handles.

use super::methods::call;
use super::text::{cell, code, line, summary, wrapped};
use crate::ir::{Api, Resource};
use crate::model::{Cfg, Child};
use crate::names::{Names, ResourceNames};

/// The module of a resource, with tables of its methods and of the resources below.
pub(crate) fn module(
    names: &Names,
    resource: &Resource,
    own: &ResourceNames,
    children: &[Child],
) -> Vec<String> {
    let mut lines = wrapped(&format!(
        "The resource {}: its methods and the resources below it.",
        code(&resource.address())
    ));
    let cfg = names.features.of_resource(&resource.name);
    if let Some(feature) = cfg
        .features()
        .next()
        .filter(|_| !resource.methods.is_empty())
    {
        lines.push(String::new());
        lines.extend(wrapped(&format!(
            "Its methods require the feature {}.",
            code(feature)
        )));
    }
    // Without resources below, the whole module is compiled with the feature.
    let is_always_compiled = resource.resources.is_empty() || cfg == Cfg::Always;
    lines.extend(methods(resource, own, is_always_compiled));
    lines.extend(below(names, resource, children));
    lines
}

/// A table of methods. They are links if they are compiled whenever the table is shown.
pub(super) fn methods(
    resource: &Resource,
    own: &ResourceNames,
    is_always_compiled: bool,
) -> Vec<String> {
    if resource.methods.is_empty() {
        return Vec::new();
    }
    let handle = own.handle.plain();
    let rows = resource.methods.iter().zip(&own.methods);
    let rows = rows.map(|(method, names)| {
        let function = names.function.plain();
        let name = match is_always_compiled {
            true => format!("[`{function}`]({handle}::{function})"),
            false => format!("`{function}`"),
        };
        format!(
            "| {name} | {} | {} |",
            cell(&call(method)),
            summary(&method.description)
        )
    });
    let head = ["", "| method | call | description |", "|---|---|---|"];
    head.into_iter().map(str::to_owned).chain(rows).collect()
}

/// A table of the resources below. One that has features is no link, since it may not be compiled.
pub(super) fn below(names: &Names, resource: &Resource, children: &[Child]) -> Vec<String> {
    if children.is_empty() {
        return Vec::new();
    }
    let rows = children.iter().zip(&resource.resources);
    let rows = rows.map(|(child, below)| {
        let below = names.tree.get(&below.path);
        let methods = below.iter().flat_map(|names| &names.methods);
        let methods = methods.map(|method| code(method.function.plain()));
        let methods: Vec<String> = methods.collect();
        let accessor = child.accessor.plain();
        let features: Vec<String> = child.cfg.features().map(code).collect();
        let name = match features.is_empty() {
            // The label is the accessor, not the module: rustdoc would warn of a target that repeats
            // its label.
            true => format!("[`{accessor}()`](self::{})", child.module.plain()),
            false => format!("`{accessor}()`, feature {}", features.join(" or ")),
        };
        format!("| {name} | {} |", cell(&methods.join(", ")))
    });
    let head = ["", "| resource | methods |", "|---|---|"];
    head.into_iter().map(str::to_owned).chain(rows).collect()
}

/// The handle of a resource, or the client.
pub(crate) fn handle(api: &Api, resource: &Resource) -> Vec<String> {
    let what = match resource.path.is_empty() {
        true => format!("A client for the {}", line(&api.title)),
        false => format!("Handle of the resource {}", code(&resource.address())),
    };
    wrapped(&format!(
        "{what}. Cheap to clone: a client, its clones and its handles share their connections."
    ))
}

/// The function that leads to a resource.
pub(crate) fn accessor(resource: &Resource) -> Vec<String> {
    wrapped(&format!(
        "Returns the handle of the resource {}.",
        code(&resource.address())
    ))
}

/// The file of a resource's methods.
pub(crate) fn methods_file(resource: &Resource) -> Vec<String> {
    wrapped(&format!(
        "The methods of the resource {}.",
        code(&resource.address())
    ))
}

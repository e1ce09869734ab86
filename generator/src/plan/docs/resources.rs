//! What the documentation of resources says: of their modules and handles, with tables of what is in
//! them.

use super::methods::call;
use super::{cell, code, summary, wrapped};
use crate::ir::Resource;
use crate::model::{Cfg, Child};
use crate::plan::methods::Context;
use crate::plan::resources::{Node, place};

/// The module of a resource, with tables of its methods and of the resources below.
pub(in crate::plan) fn module(
    context: &Context<'_>,
    resource: &Resource,
    node: &Node,
    children: &[Child],
) -> Vec<String> {
    let mut lines = wrapped(&format!(
        "The resource {}: its methods and what is below it.",
        code(&place(resource))
    ));
    let cfg = context.features.of_resource(&resource.name);
    if let Some(feature) = cfg
        .features()
        .next()
        .filter(|_| !resource.methods.is_empty())
    {
        lines.push(String::new());
        lines.extend(wrapped(&format!(
            "Its methods need the feature {}.",
            code(feature)
        )));
    }
    // Without resources below, the whole module is compiled with the feature.
    let is_always_there = resource.resources.is_empty() || cfg == Cfg::Always;
    lines.extend(methods(resource, node, is_always_there));
    lines.extend(below(resource, children));
    lines
}

/// A table of methods. They are links if they are compiled whenever the table is shown.
pub(super) fn methods(resource: &Resource, node: &Node, is_always_there: bool) -> Vec<String> {
    if resource.methods.is_empty() {
        return Vec::new();
    }
    let handle = node.handle.plain();
    let rows = resource.methods.iter().zip(&node.methods);
    let rows = rows.map(|(method, names)| {
        let function = names.function.plain();
        let name = match is_always_there {
            true => format!("[`{function}`]({handle}::{function})"),
            false => format!("`{function}`"),
        };
        format!(
            "| {name} | {} | {} |",
            cell(&call(method)),
            summary(&method.description)
        )
    });
    let head = ["", "| method | call | |", "|---|---|---|"];
    head.into_iter().map(str::to_owned).chain(rows).collect()
}

/// A table of the resources below. A resource behind features is no link: it may not be compiled.
pub(super) fn below(resource: &Resource, children: &[Child]) -> Vec<String> {
    if children.is_empty() {
        return Vec::new();
    }
    let rows = children.iter().zip(&resource.resources);
    let rows = rows.map(|(child, below)| {
        let methods = below.methods.iter().map(|method| code(&method.name));
        let methods: Vec<String> = methods.collect();
        let accessor = child.accessor.plain();
        let features: Vec<String> = child.cfg.features().map(code).collect();
        let name = match features.is_empty() {
            // The accessor, since a label that is the module's own name would need no target, and then
            // be wrong where the module has another one.
            true => format!("[`{accessor}()`](self::{})", child.module.plain()),
            false => format!("`{accessor}()`, feature {}", features.join(" or ")),
        };
        format!("| {name} | {} |", cell(&methods.join(", ")))
    });
    let head = ["", "| resource | methods |", "|---|---|"];
    head.into_iter().map(str::to_owned).chain(rows).collect()
}

/// The handle of a resource, or the client.
pub(in crate::plan) fn handle(resource: &Resource) -> Vec<String> {
    let what = match resource.path.is_empty() {
        true => "The client, at which all calls start".to_owned(),
        false => format!("Handle of the resource {}", code(&place(resource))),
    };
    wrapped(&format!(
        "{what}. Cheap to clone; all handles of a client share its connections."
    ))
}

/// The function that leads to a resource.
pub(in crate::plan) fn accessor(resource: &Resource) -> Vec<String> {
    wrapped(&format!("The resource {}.", code(&place(resource))))
}

/// The file of a resource's methods.
pub(in crate::plan) fn methods_file(resource: &Resource) -> Vec<String> {
    wrapped(&format!(
        "The methods of the resource {}.",
        code(&place(resource))
    ))
}

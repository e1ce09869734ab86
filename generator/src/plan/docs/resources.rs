//! What the documentation of resources says: of their modules and handles, with tables of what is in
//! them.

use super::methods::call;
use super::{cell, code, summary, wrapped};
use crate::ir::Resource;
use crate::model::{Cfg, Child, DocPart};
use crate::plan::methods::Context;
use crate::plan::resources::{Node, place};

/// The module of a resource, with tables of its methods and of the resources below.
pub(in crate::plan) fn module(
    context: &Context<'_>,
    resource: &Resource,
    node: &Node,
    children: &[Child],
) -> Vec<DocPart> {
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
    let mut parts = vec![always(lines)];
    // Without resources below, the whole module is compiled with the feature.
    let cfg = match resource.resources.is_empty() {
        true => Cfg::Always,
        false => cfg,
    };
    parts.extend(methods(resource, node, cfg));
    parts.extend(below(resource, children));
    parts
}

/// A table of methods, all of which are compiled with `cfg`.
pub(super) fn methods(resource: &Resource, node: &Node, cfg: Cfg) -> Option<DocPart> {
    if resource.methods.is_empty() {
        return None;
    }
    let handle = node.handle.plain();
    let rows = resource.methods.iter().zip(&node.methods);
    let rows = rows.map(|(method, names)| {
        let function = names.function.plain();
        format!(
            "| [`{function}`]({handle}::{function}) | {} | {} |",
            cell(&call(method)),
            summary(&method.description)
        )
    });
    let head = ["", "| method | call | |", "|---|---|---|"];
    let head = head.into_iter().map(str::to_owned);
    Some(DocPart {
        cfg,
        lines: head.chain(rows).collect(),
    })
}

/// A table of the resources below, each row with_cfg like the resource.
pub(super) fn below(resource: &Resource, children: &[Child]) -> Vec<DocPart> {
    if children.is_empty() {
        return Vec::new();
    }
    let head = ["", "| below | methods |", "|---|---|"];
    let mut parts = vec![always(head.into_iter().map(str::to_owned).collect())];
    for (child, below) in children.iter().zip(&resource.resources) {
        let methods = below.methods.iter().map(|method| code(&method.name));
        let methods: Vec<String> = methods.collect();
        // The accessor, since a label that is the module's own name would need no target, and then be
        // wrong where the module has another one.
        let row = format!(
            "| [`{}()`](self::{}) | {} |",
            child.accessor.plain(),
            child.module.plain(),
            cell(&methods.join(", "))
        );
        parts.push(DocPart {
            cfg: child.cfg.clone(),
            lines: vec![row],
        });
    }
    parts
}

/// A part that is always shown.
pub(super) fn always(lines: Vec<String>) -> DocPart {
    DocPart {
        cfg: Cfg::Always,
        lines,
    }
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

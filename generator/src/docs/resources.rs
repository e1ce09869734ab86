//! Documentation of resources: of their modules, with tables of their methods and of the resources
//! below, and of their handles.

use super::methods::call;
use super::text::{cell, code, summary, wrapped};
use crate::ir::Resource;
use crate::model::{Cfg, Child, DocPart};
use crate::names::{Names, ResourceNames};

/// The module of a resource, with tables of its methods and of the resources below.
pub(crate) fn module(
    names: &Names,
    resource: &Resource,
    own: &ResourceNames,
    children: &[Child],
) -> Vec<DocPart> {
    let mut lines = wrapped(&format!(
        "The resource {}: its methods and what is below it.",
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
    parts.extend(methods(resource, own, cfg));
    parts.extend(below(resource, children));
    parts
}

/// A table of methods, all of which are compiled with `cfg`.
pub(super) fn methods(resource: &Resource, own: &ResourceNames, cfg: Cfg) -> Option<DocPart> {
    if resource.methods.is_empty() {
        return None;
    }
    let handle = own.handle.plain();
    let rows = resource.methods.iter().zip(&own.methods);
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

/// A table of the resources below; each row has the `cfg` of its resource.
pub(super) fn below(resource: &Resource, children: &[Child]) -> Vec<DocPart> {
    if children.is_empty() {
        return Vec::new();
    }
    let head = ["", "| below | methods |", "|---|---|"];
    let mut parts = vec![always(head.into_iter().map(str::to_owned).collect())];
    for (child, below) in children.iter().zip(&resource.resources) {
        let methods = below.methods.iter().map(|method| code(&method.name));
        let methods: Vec<String> = methods.collect();
        // The label is the accessor, not the module: rustdoc would warn of a target that repeats its
        // label.
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
pub(crate) fn handle(resource: &Resource) -> Vec<String> {
    let what = match resource.path.is_empty() {
        true => "The client, at which all calls start".to_owned(),
        false => format!("Handle of the resource {}", code(&resource.address())),
    };
    wrapped(&format!(
        "{what}. Cheap to clone; all handles of a client share its connections."
    ))
}

/// The function that leads to a resource.
pub(crate) fn accessor(resource: &Resource) -> Vec<String> {
    wrapped(&format!("The resource {}.", code(&resource.address())))
}

/// The file of a resource's methods.
pub(crate) fn methods_file(resource: &Resource) -> Vec<String> {
    wrapped(&format!(
        "The methods of the resource {}.",
        code(&resource.address())
    ))
}

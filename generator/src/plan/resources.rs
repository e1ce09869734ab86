//! The tree of resources: modules, handles and accessors, and the names of methods.

use std::collections::BTreeMap;

use super::methods::{self, Context};
use super::scope::{Request, Scope};
use super::{PlanError, Source, docs, names};
use crate::ir::Resource;
use crate::rust::{Child, Name, Rename, ResourceModule};

/// The names of every resource, by its path in the document. The root has the empty path.
pub(super) type Tree = BTreeMap<Vec<String>, Node>;

/// The names of one resource.
pub(super) struct Node {
    /// The module below the version's.
    pub(super) path: Vec<Name>,
    /// The handle.
    pub(super) handle: Name,
    /// The function of the parent's handle.
    pub(super) accessor: Name,
    /// The names of its methods, in the order of the methods.
    pub(super) methods: Vec<MethodNames>,
}

/// The names of one method.
#[derive(Clone)]
pub(super) struct MethodNames {
    pub(super) function: Name,
    pub(super) request: Name,
    pub(super) descriptor: Name,
}

/// Names the whole tree.
pub(super) fn name(source: Source<'_>, renames: &mut Vec<Rename>) -> Result<Tree, PlanError> {
    let mut tree = Tree::new();
    let root = &source.api.root;
    let above = Above { path: Vec::new(), handle: Name::new("Client"), accessor: Name::new("") };
    name_below(source, root, above, &mut tree, renames)?;
    Ok(tree)
}

/// What a resource's parent has settled for it.
struct Above {
    path: Vec<Name>,
    handle: Name,
    accessor: Name,
}

fn name_below(
    source: Source<'_>,
    resource: &Resource,
    above: Above,
    tree: &mut Tree,
    renames: &mut Vec<Rename>,
) -> Result<(), PlanError> {
    let place = place(resource);
    let ledger = source.ledger;
    let id = |name: &str| format!("{place}.{name}");

    let wanted = |make: fn(&str) -> String, what: &str| -> Vec<Request> {
        let methods = resource.methods.iter();
        methods
            .map(|method| Request::new(format!("{what} {}", method.id), [make(&method.name)]))
            .collect()
    };
    // A method and a resource of one name: the method is what callers look for under that name.
    let mut functions = Scope::new(format!("functions of `{place}`"));
    if resource.path.is_empty() {
        functions = functions.reserve("builder", "the way to make a client");
    }
    let function_names = functions.assign(wanted(names::snake, "function"), ledger, renames)?;
    let accessors = resource.resources.iter().map(|child| {
        let short = names::snake(&child.name);
        Request::new(id(&child.name), [short.clone(), format!("{short}_resource")])
    });
    let accessors = functions.assign(accessors.collect(), ledger, renames)?;

    let mut types = Scope::new(format!("types of `{place}`"))
        .reserve(above.handle.plain(), "the resource's handle");
    if resource.path.is_empty() {
        types = types.reserve("ClientBuilder", "the way to make a client");
        types = types.reserve("StandardParameters", "the parameters of every method");
    }
    let request_names = types.assign(wanted(names::upper_camel, "request"), ledger, renames)?;

    let descriptors = wanted(names::shouty, "descriptor");
    let descriptors =
        Scope::new("descriptors").assign(descriptors, ledger, &mut Vec::new())?;

    // What every module has in scope, or names by its crate.
    let mut modules = Scope::new(format!("modules of `{place}`"));
    for name in ["bytes", "patterns", "runtime", "schemas", "serde_json", "std"] {
        modules = modules.reserve(name, "what emitted code refers to");
    }
    let wanted_modules = resource.resources.iter().map(|child| {
        let short = names::snake(&child.name);
        Request::new(format!("module {}", id(&child.name)), [short.clone(), format!("{short}_")])
    });
    let modules = modules.assign(wanted_modules.collect(), ledger, renames)?;

    let methods = function_names.into_iter().zip(request_names).zip(descriptors);
    let methods = methods
        .map(|((function, request), descriptor)| MethodNames { function, request, descriptor })
        .collect();
    let path = above.path.clone();
    let node =
        Node { path: above.path, handle: above.handle, accessor: above.accessor, methods };
    tree.insert(resource.path.clone(), node);

    for ((child, accessor), module) in resource.resources.iter().zip(accessors).zip(modules) {
        let handle = Name::new(&names::upper_camel(&child.name));
        let path = [path.as_slice(), &[module]].concat();
        name_below(source, child, Above { path, handle, accessor }, tree, renames)?;
    }
    Ok(())
}

/// Plans the root and every resource below it, parents before children.
pub(super) fn plan(
    context: &Context<'_>,
    renames: &mut Vec<Rename>,
) -> Result<(ResourceModule, Vec<ResourceModule>), PlanError> {
    let mut modules = Vec::new();
    plan_below(context, &context.source.api.root, &mut modules, renames)?;
    let root = modules.remove(0);
    Ok((root, modules))
}

fn plan_below(
    context: &Context<'_>,
    resource: &Resource,
    modules: &mut Vec<ResourceModule>,
    renames: &mut Vec<Rename>,
) -> Result<(), PlanError> {
    let Some(node) = context.tree.get(&resource.path) else { return Ok(()) };
    let mut items = Vec::with_capacity(resource.methods.len());
    for (method, names) in resource.methods.iter().zip(&node.methods) {
        items.push(methods::plan(context, resource, method, names, renames)?);
    }
    let children = resource.resources.iter().filter_map(|child| {
        let below = context.tree.get(&child.path)?;
        Some(Child {
            accessor: below.accessor.clone(),
            module: below.path.last()?.clone(),
            handle: below.handle.clone(),
            docs: docs::wrapped(&format!("The resource `{}`.", place(child))),
        })
    });
    let place = place(resource);
    modules.push(ResourceModule {
        path: node.path.clone(),
        handle: node.handle.clone(),
        docs: docs::wrapped(&format!("The resource `{place}`: its methods and what is below it.")),
        handle_docs: docs::wrapped(&format!(
            "Handle of the resource `{place}`. Cheap to clone; all handles of a client share its \
             connections."
        )),
        children: children.collect(),
        methods: items,
    });
    for child in &resource.resources {
        plan_below(context, child, modules, renames)?;
    }
    Ok(())
}

/// A resource as the document addresses it.
fn place(resource: &Resource) -> String {
    if resource.path.is_empty() { "the API".to_owned() } else { resource.path.join(".") }
}

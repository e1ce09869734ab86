//! The tree of resources: modules, handles and accessors, and the names of methods.

use std::collections::BTreeMap;

use super::methods::{self, Context};
use super::name_scope::{Request, Scope};
use super::{Ledger, NamingResult, PlanError, Source, docs, names};
use crate::accounting;
use crate::ir::Resource;
use crate::model::{Cfg, Child, MethodsFile, Name, ResourceModule};

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
    /// The private module of its methods, where they are not in the resource's own.
    pub(super) methods_module: Name,
    /// The names of its methods, in the order of the methods.
    pub(super) methods: Vec<MethodNames>,
}

/// The functions that lead from the client to a resource.
pub(super) fn accessors(tree: &Tree, path: &[String]) -> Vec<Name> {
    let ways = (1..=path.len()).filter_map(|depth| tree.get(&path[..depth]));
    ways.map(|node| node.accessor.clone()).collect()
}

/// The names of one method.
#[derive(Clone)]
pub(super) struct MethodNames {
    /// What the document calls it.
    pub(super) method: String,
    /// The function of the handle.
    pub(super) function: Name,
    pub(super) request: Name,
    pub(super) descriptor: Name,
}

/// Names the whole tree.
pub(super) fn name(source: Source<'_>, record: &mut NamingResult) -> Result<Tree, PlanError> {
    let mut tree = Tree::new();
    let root = &source.api.root;
    let above = ParentNames {
        path: Vec::new(),
        handle: Name::new("Client"),
        accessor: Name::new(""),
    };
    name_below(source, root, above, &mut tree, record)?;
    Ok(tree)
}

/// What a resource's parent has settled for it.
struct ParentNames {
    path: Vec<Name>,
    handle: Name,
    accessor: Name,
}

fn name_below(
    source: Source<'_>,
    resource: &Resource,
    above: ParentNames,
    tree: &mut Tree,
    record: &mut NamingResult,
) -> Result<(), PlanError> {
    let place = place(resource);
    let ledger = source.ledger;
    let id = |name: &str| {
        let path = resource.path.iter().map(String::as_str);
        path.chain([name]).collect::<Vec<_>>().join(".")
    };

    let wanted = |make: fn(&str) -> String, what: &str| -> Vec<Request> {
        let methods = resource.methods.iter();
        methods
            .map(|method| Request::new(format!("{what} {}", method.id), [make(&method.name)]))
            .collect()
    };
    // A method and a resource of one name: the method is what callers look for under that name.
    // The standard library has these for every type, and a call would go there first: they take the
    // handle itself, ours a reference to it.
    let mut functions = Scope::new(format!("functions of `{place}`"))
        .reserve("into", "the standard library's conversion")
        .reserve("try_into", "the standard library's conversion");
    if resource.path.is_empty() {
        functions = functions.reserve("builder", "the way to make a client");
    }
    let accessors: Vec<Request> = resource
        .resources
        .iter()
        .map(|child| {
            let short = names::snake(&child.name);
            let origin = format!("accessor {}", id(&child.name));
            Request::new(origin, [short.clone(), format!("{short}_resource")])
        })
        .collect();
    functions.hold(accessors.iter().map(|it| it.origin.as_str()), ledger)?;
    let function_names = functions.assign(wanted(names::snake, "function"), ledger, record)?;
    let accessors = functions.assign(accessors, ledger, record)?;

    let mut types = Scope::new(format!("types of `{place}`"))
        .reserve(above.handle.plain(), "the resource's handle");
    if resource.path.is_empty() {
        types = types.reserve("ClientBuilder", "the way to make a client");
        types = types.reserve("RequestOptions", "the parameters of every method");
    }
    let mut requests = wanted(names::upper_camel, "request");
    for request in &mut requests {
        let longer = request
            .candidates
            .iter()
            .map(|name| format!("{name}Request"))
            .collect::<Vec<_>>();
        request.candidates.extend(longer);
    }
    let request_names = types.assign(requests, ledger, record)?;

    let mut statics = Scope::new("descriptors");
    if resource.path.is_empty() {
        statics = statics.reserve("SERVICE", "what the client calls");
    }
    let descriptors = statics.assign(
        wanted(names::shouty, "descriptor"),
        ledger,
        &mut NamingResult::default(),
    )?;

    // What every module has in scope, or names by its crate.
    let mut modules = Scope::of_modules(format!("modules of `{place}`"));
    for name in [
        "bytes",
        "http",
        "patterns",
        "scopes",
        "runtime",
        "schemas",
        "serde_json",
        "std",
    ] {
        modules = modules.reserve(name, "what emitted code refers to");
    }
    if resource.path.is_empty() {
        modules = modules
            .reserve("client", "the client")
            .reserve("options", "its options");
    }
    let wanted_modules = resource.resources.iter().map(|child| {
        let short = names::snake(&child.name);
        Request::new(
            format!("module {}", id(&child.name)),
            [short.clone(), format!("{short}_")],
        )
    });
    let child_modules = modules.assign(wanted_modules.collect(), ledger, record)?;
    // Private, so that it gives way to any resource, now and later.
    let own = Request::new(
        "the methods",
        ["methods".to_owned(), "own_methods".to_owned()],
    );
    let methods_module =
        modules.assign_one(own, &Ledger::default(), &mut NamingResult::default())?;

    let methods = function_names
        .into_iter()
        .zip(request_names)
        .zip(descriptors);
    let methods = resource
        .methods
        .iter()
        .zip(methods)
        .map(|(method, ((function, request), descriptor))| MethodNames {
            method: method.name.clone(),
            function,
            request,
            descriptor,
        })
        .collect();
    let path = above.path.clone();
    let node = Node {
        path: above.path,
        handle: above.handle,
        accessor: above.accessor,
        methods_module,
        methods,
    };
    tree.insert(resource.path.clone(), node);

    for ((child, accessor), module) in resource.resources.iter().zip(accessors).zip(child_modules) {
        let handle = Name::new(&names::upper_camel(&child.name));
        let path = [path.as_slice(), &[module]].concat();
        name_below(
            source,
            child,
            ParentNames {
                path,
                handle,
                accessor,
            },
            tree,
            record,
        )?;
    }
    Ok(())
}

/// Plans the root and every resource below it, parents before children.
pub(super) fn plan(
    context: &Context<'_>,
    record: &mut NamingResult,
) -> Result<(ResourceModule, Vec<ResourceModule>), PlanError> {
    let root = &context.source.api.root;
    let mut modules = Vec::new();
    for child in &root.resources {
        plan_below(context, child, &mut modules, record)?;
    }
    Ok((module(context, root, record)?, modules))
}

fn plan_below(
    context: &Context<'_>,
    resource: &Resource,
    modules: &mut Vec<ResourceModule>,
    record: &mut NamingResult,
) -> Result<(), PlanError> {
    modules.push(module(context, resource, record)?);
    for child in &resource.resources {
        plan_below(context, child, modules, record)?;
    }
    Ok(())
}

fn module(
    context: &Context<'_>,
    resource: &Resource,
    record: &mut NamingResult,
) -> Result<ResourceModule, PlanError> {
    let node = context.tree.get(&resource.path).ok_or_else(|| {
        accounting::internal_error(
            &format!("the resource `{}`", place(resource)),
            "has no name",
        )
    })?;
    let mut items = Vec::with_capacity(resource.methods.len());
    for (method, names) in resource.methods.iter().zip(&node.methods) {
        items.push(methods::plan(context, resource, method, names, record)?);
    }
    let children = resource.resources.iter().filter_map(|child| {
        let below = context.tree.get(&child.path)?;
        Some(Child {
            accessor: below.accessor.clone(),
            module: below.path.last()?.clone(),
            handle: below.handle.clone(),
            cfg: own_cfg(context, child),
            docs: docs::resources::accessor(child),
        })
    });
    let children: Vec<Child> = children.collect();
    Ok(ResourceModule {
        origin: resource.path.clone(),
        path: node.path.clone(),
        accessors: accessors(context.tree, &resource.path),
        handle: node.handle.clone(),
        docs: docs::resources::module(context, resource, node, &children),
        handle_docs: docs::resources::handle(resource),
        cfg: own_cfg(context, resource),
        methods_file: methods_file(context, resource, node),
        children,
        methods: items,
    })
}

/// What the module of a resource is compiled with. One with resources below it is always there, as
/// the way to them; only its methods have a feature.
fn own_cfg(context: &Context<'_>, resource: &Resource) -> Cfg {
    if resource.resources.is_empty() && !resource.methods.is_empty() {
        context.features.of_resource(&resource.name)
    } else {
        Cfg::Always
    }
}

/// The file of the methods of a resource whose own file is there without them.
fn methods_file(context: &Context<'_>, resource: &Resource, node: &Node) -> Option<MethodsFile> {
    if resource.resources.is_empty() || resource.methods.is_empty() {
        return None;
    }
    let cfg = context.features.of_resource(&resource.name);
    (cfg != Cfg::Always).then(|| MethodsFile {
        module: node.methods_module.clone(),
        cfg,
        docs: docs::resources::methods_file(resource),
    })
}

/// A resource as the document addresses it.
pub(super) fn place(resource: &Resource) -> String {
    if resource.path.is_empty() {
        "the API".to_owned()
    } else {
        resource.path.join(".")
    }
}

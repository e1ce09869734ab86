//! The tree of resources: modules, handles and accessors, and the methods of each resource.

use std::collections::BTreeMap;

use super::case::{shouty, snake, upper_camel};
use super::key::Key;
use super::method_names::{self, MethodNames};
use super::name_scope::{Request, Scope};
use super::result::NamingResult;
use super::source::Source;
use crate::error::PlanError;
use crate::ir::Resource;
use crate::ledger::{Ledger, NameKind};
use crate::model::Name;
use crate::origin::Origin;

/// The names of one resource, or of the root.
#[derive(Debug)]
pub(crate) struct ResourceNames {
    /// The path of the module below the version's; empty for the root.
    pub(crate) path: Vec<Name>,
    /// The handle.
    pub(crate) handle: Name,
    /// The function of the parent's handle; `None` for the root.
    pub(crate) accessor: Option<Name>,
    /// The private module of its methods, where they are in a file of their own.
    pub(crate) methods_module: Name,
    /// Its methods, in the order of the document.
    pub(crate) methods: Vec<MethodNames>,
}

/// The names of every resource, by its path in the document. The root has the empty path.
#[derive(Debug, Default)]
pub(crate) struct Tree(BTreeMap<Vec<String>, ResourceNames>);

impl Tree {
    /// The names of a resource.
    pub(crate) fn get(&self, path: &[String]) -> Option<&ResourceNames> {
        self.0.get(path)
    }

    /// The names of a method.
    pub(crate) fn method(&self, resource: &[String], method: &str) -> Option<&MethodNames> {
        let mut methods = self.0.get(resource)?.methods.iter();
        methods.find(|names| names.method == method)
    }

    /// The functions that lead from the client to a resource.
    pub(crate) fn accessors(&self, path: &[String]) -> Vec<Name> {
        let parents = (1..=path.len()).filter_map(|depth| self.0.get(&path[..depth]));
        parents.filter_map(|names| names.accessor.clone()).collect()
    }
}

/// Names the whole tree.
///
/// # Errors
///
/// Two items of a resource to which the ledger gives one name.
pub(super) fn name(source: Source<'_>, result: &mut NamingResult) -> Result<Tree, PlanError> {
    let mut tree = Tree::default();
    let client = Position {
        path: Vec::new(),
        handle: Name::new("Client"),
        accessor: None,
    };
    name_below(source, &source.api.root, client, &mut tree, result)?;
    Ok(tree)
}

/// The names of a resource that its parent decides.
struct Position {
    path: Vec<Name>,
    handle: Name,
    accessor: Option<Name>,
}

fn name_below(
    source: Source<'_>,
    resource: &Resource,
    position: Position,
    tree: &mut Tree,
    result: &mut NamingResult,
) -> Result<(), PlanError> {
    let ledger = source.ledger;
    let Functions { methods, accessors } = functions(resource, ledger, result)?;
    let requests = requests(resource, &position.handle, ledger, result)?;
    let Modules {
        children,
        methods_module,
    } = modules(resource, ledger, result)?;
    let mut named = Vec::with_capacity(resource.methods.len());
    let own = methods.into_iter().zip(requests).zip(descriptors(resource));
    for (method, ((function, request), descriptor)) in resource.methods.iter().zip(own) {
        named.push(MethodNames {
            method: method.name.clone(),
            function,
            request,
            descriptor,
            parameters: method_names::parameters(source, method, result)?,
        });
    }

    let below = resource.resources.iter().zip(accessors).zip(children);
    for ((child, accessor), module) in below {
        let position = Position {
            path: [position.path.as_slice(), &[module]].concat(),
            handle: Name::new(&upper_camel(&child.name)),
            accessor: Some(accessor),
        };
        name_below(source, child, position, tree, result)?;
    }

    let names = ResourceNames {
        path: position.path,
        handle: position.handle,
        accessor: position.accessor,
        methods_module,
        methods: named,
    };
    tree.0.insert(resource.path.clone(), names);
    Ok(())
}

/// The functions of a handle.
struct Functions {
    methods: Vec<Name>,
    accessors: Vec<Name>,
}

/// Where a method and a resource have one name, the method gets it, since callers look for methods.
fn functions(
    resource: &Resource,
    ledger: &Ledger,
    result: &mut NamingResult,
) -> Result<Functions, PlanError> {
    // Every type has these functions of the standard library, which take the handle by value. A call
    // would find them before ours, which take it by reference.
    let mut scope = Scope::new(format!("functions of `{}`", resource.address()))
        .reserve("into", "the standard library's conversion")
        .reserve("try_into", "the standard library's conversion");
    if resource.path.is_empty() {
        scope = scope.reserve("builder", "the client's builder");
    }
    let accessors: Vec<Request> = resource
        .resources
        .iter()
        .map(|child| {
            let short = snake(&child.name);
            let longer = format!("{short}_resource");
            let key = Key::new(NameKind::Accessor, Origin::Resource(child.path.clone()));
            Request::new(key, [short, longer])
        })
        .collect();
    scope.reserve_published(accessors.iter().map(|it| &it.key), ledger)?;
    let methods = resource.methods.iter().map(|method| {
        let key = Key::new(NameKind::Function, Origin::Method(method.id.clone()));
        Request::new(key, [snake(&method.name)])
    });
    Ok(Functions {
        methods: scope.assign(methods.collect(), ledger, result)?,
        accessors: scope.assign(accessors, ledger, result)?,
    })
}

/// The structs of the requests that a resource's methods make.
fn requests(
    resource: &Resource,
    handle: &Name,
    ledger: &Ledger,
    result: &mut NamingResult,
) -> Result<Vec<Name>, PlanError> {
    let mut scope = Scope::new(format!("types of `{}`", resource.address()))
        .reserve(handle.plain(), "the resource's handle");
    if resource.path.is_empty() {
        scope = scope
            .reserve("ClientBuilder", "the client's builder")
            .reserve("RequestOptions", "the parameters of every method");
    }
    let requests = resource.methods.iter().map(|method| {
        let short = upper_camel(&method.name);
        let longer = format!("{short}Request");
        let key = Key::new(NameKind::Request, Origin::Method(method.id.clone()));
        Request::new(key, [short, longer])
    });
    scope.assign(requests.collect(), ledger, result)
}

/// The statics of a resource's methods. They are private to its module.
fn descriptors(resource: &Resource) -> Vec<Name> {
    let mut scope = Scope::new("descriptors");
    if resource.path.is_empty() {
        scope = scope.reserve("SERVICE", "the description of the service");
    }
    let methods = resource.methods.iter();
    methods
        .map(|method| scope.assign_private(method.id.as_str(), &[shouty(&method.name)]))
        .collect()
}

/// The modules below that of a resource.
struct Modules {
    children: Vec<Name>,
    methods_module: Name,
}

fn modules(
    resource: &Resource,
    ledger: &Ledger,
    result: &mut NamingResult,
) -> Result<Modules, PlanError> {
    let mut scope = Scope::of_modules(format!("modules of `{}`", resource.address()));
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
        scope = scope.reserve(name, "a module or crate that emitted code refers to");
    }
    if resource.path.is_empty() {
        scope = scope
            .reserve("client", "the client")
            .reserve("options", "the client's options")
            .reserve("polling", "the methods that read operations");
    }
    let children = resource.resources.iter().map(|child| {
        let short = snake(&child.name);
        let longer = format!("{short}_");
        let key = Key::new(NameKind::Module, Origin::Resource(child.path.clone()));
        Request::new(key, [short, longer])
    });
    let children = scope.assign(children.collect(), ledger, result)?;
    // The private module is named after the public modules of resources, so that they get their
    // names first.
    let candidates = ["methods".to_owned(), "own_methods".to_owned()];
    Ok(Modules {
        children,
        methods_module: scope.assign_private("the methods", &candidates),
    })
}

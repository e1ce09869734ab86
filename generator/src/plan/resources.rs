//! Resources: their modules, handles and accessors.

use super::context::Context;
use super::methods;
use crate::docs;
use crate::error::PlanError;
use crate::ir::Resource;
use crate::model::{Cfg, Child, MethodsFile, ResourceModule};
use crate::names::ResourceNames;
use crate::origin::Origin;

/// Plans a resource and every resource below it, parents before children.
///
/// # Errors
///
/// A resource without a name: a mistake of the generator.
pub(super) fn with_descendants(
    context: &Context<'_>,
    resource: &Resource,
    modules: &mut Vec<ResourceModule>,
) -> Result<(), PlanError> {
    modules.push(module(context, resource)?);
    let mut children = resource.resources.iter();
    children.try_for_each(|child| with_descendants(context, child, modules))
}

/// Plans the module of one resource.
///
/// # Errors
///
/// A resource without a name: a mistake of the generator.
pub(super) fn module(
    context: &Context<'_>,
    resource: &Resource,
) -> Result<ResourceModule, PlanError> {
    let tree = &context.names.tree;
    let names = tree.get(&resource.path).ok_or_else(|| {
        let place = format!("the resource `{}`", resource.address());
        PlanError::internal(&place, "has no name")
    })?;
    let methods = resource.methods.iter().zip(&names.methods);
    let methods = methods.map(|(method, own)| methods::method(context, resource, method, own));
    let children = resource.resources.iter().filter_map(|child| {
        let below = tree.get(&child.path)?;
        Some(Child {
            accessor: below.accessor.clone()?,
            module: below.path.last()?.clone(),
            handle: below.handle.clone(),
            cfg: own_cfg(context, child),
            docs: docs::resources::accessor(child),
        })
    });
    let children: Vec<Child> = children.collect();
    Ok(ResourceModule {
        origin: Origin::Resource(resource.path.clone()),
        path: names.path.clone(),
        accessors: tree.accessors(&resource.path),
        handle: names.handle.clone(),
        docs: docs::resources::module(context.names, resource, names, &children),
        handle_docs: docs::resources::handle(context.api, resource),
        cfg: own_cfg(context, resource),
        methods_file: methods_file(context, resource, names),
        children,
        methods: methods.collect(),
    })
}

/// The `cfg` of a resource's module. One with resources below it is always compiled, since it leads to
/// them; only its methods have a feature.
fn own_cfg(context: &Context<'_>, resource: &Resource) -> Cfg {
    if resource.resources.is_empty() && !resource.methods.is_empty() {
        context.names.features.of_resource(&resource.name)
    } else {
        Cfg::Always
    }
}

/// The file of a resource's methods, where the module of the resource is compiled without them.
fn methods_file(
    context: &Context<'_>,
    resource: &Resource,
    names: &ResourceNames,
) -> Option<MethodsFile> {
    if resource.resources.is_empty() || resource.methods.is_empty() {
        return None;
    }
    let cfg = context.names.features.of_resource(&resource.name);
    (cfg != Cfg::Always).then(|| MethodsFile {
        module: names.methods_module.clone(),
        cfg,
        docs: docs::resources::methods_file(resource),
    })
}

//! Accounting: every resource, method, parameter, schema, property and value of an API is in the plan
//! exactly once, on the list of items that are left out, or part of a schema that is re-exported from
//! another version of the crate.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::PlanError;
use crate::ir::{Api, Resource, SchemaKind};
use crate::model::{SchemaItem, Version};
use crate::origin::Origin;

/// Compares an API with its plan.
///
/// # Errors
///
/// The first item that is missing, or planned more than once: a mistake of the generator.
pub(crate) fn check(api: &Api, version: &Version) -> Result<(), PlanError> {
    let mut planned: BTreeMap<&Origin, usize> = BTreeMap::new();
    for origin in of_version(version) {
        *planned.entry(origin).or_default() += 1;
    }
    let expected = of_api(api);
    for origin in &expected {
        match planned.remove(origin) {
            Some(1) => {}
            Some(count) => return Err(wrong(origin, &format!("is {count} times in the plan"))),
            None => return Err(wrong(origin, "is neither in the plan nor left out")),
        }
    }
    match planned
        .into_keys()
        .find(|origin| !is_removed(version, origin))
    {
        Some(origin) => Err(wrong(origin, "is in the plan but not in the document")),
        None => Ok(()),
    }
}

fn wrong(origin: &Origin, problem: &str) -> PlanError {
    PlanError::internal(&format!("the {} `{origin}`", origin.kind()), problem)
}

/// Whether an override removed an item from the API before it was planned.
fn is_removed(version: &Version, origin: &Origin) -> bool {
    version.skips.iter().any(|skip| skip.origin == *origin)
}

/// Every item of an API.
fn of_api(api: &Api) -> BTreeSet<Origin> {
    let mut origins = BTreeSet::new();
    of_resource(&api.root, &mut origins);
    api.for_each_method(&mut |_, method| {
        origins.insert(Origin::Method(method.id.clone()));
        let parameters = method.parameters.iter();
        origins.extend(parameters.map(|it| Origin::parameter(Some(&method.id), &it.name)));
        if method.request.is_some() {
            origins.insert(Origin::Body(method.id.clone()));
        }
    });
    let parameters = api.standard_parameters.iter();
    origins.extend(parameters.map(|it| Origin::parameter(None, &it.name)));
    for (id, schema) in &api.schemas {
        origins.insert(Origin::Schema(id.clone()));
        if schema.same_as.is_some() {
            // Its members are those of the re-exported type.
            continue;
        }
        match &schema.kind {
            SchemaKind::Message { properties } => {
                origins.extend(properties.iter().map(|it| Origin::field(id, &it.name)));
            }
            SchemaKind::Enum { values } => {
                origins.extend(values.iter().map(|it| Origin::value(id, &it.value)));
            }
            SchemaKind::Alias(_) => {}
        }
    }
    origins
}

fn of_resource(resource: &Resource, origins: &mut BTreeSet<Origin>) {
    origins.insert(Origin::Resource(resource.path.clone()));
    for child in &resource.resources {
        of_resource(child, origins);
    }
}

/// Every item of a plan, and every item that it leaves out.
fn of_version(version: &Version) -> Vec<&Origin> {
    let mut origins: Vec<&Origin> = Vec::new();
    for module in version.modules() {
        origins.push(&module.origin);
        for method in &module.methods {
            origins.push(&method.origin);
            origins.extend(method.arguments.iter().map(|it| &it.origin));
            origins.extend(method.setters.iter().map(|it| &it.origin));
            origins.extend(method.body.iter().map(|it| &it.origin));
        }
    }
    origins.extend(version.standard_parameters.iter().map(|it| &it.origin));
    for item in version.schema_items() {
        origins.push(item.origin());
        match item {
            SchemaItem::Message(item) => origins.extend(item.fields.iter().map(|it| &it.origin)),
            SchemaItem::Enum(item) => origins.extend(item.variants.iter().map(|it| &it.origin)),
            SchemaItem::Alias(_) => {}
        }
    }
    origins.extend(version.reexports().map(|it| &it.origin));
    origins.extend(version.skips.iter().map(|it| &it.origin));
    origins
}

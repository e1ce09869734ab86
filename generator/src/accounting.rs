//! Accounting: every resource, method, parameter, schema, property and value of an API is in the plan
//! exactly once, on the list of items that are left out, or part of a schema that is re-exported from
//! another version of the crate.

use std::collections::BTreeSet;

use crate::error::PlanError;
use crate::ir::{Api, Resource, SchemaKind};
use crate::model::{SchemaItem, Version};
use crate::origin::Origin;
use crate::report::Account;

/// Compares an API with its plan, and reports each item as planned, re-exported or left out.
///
/// # Errors
///
/// The first item that is missing, or planned more than once: a mistake of the generator.
pub(crate) fn account(api: &Api, version: &Version) -> Result<Account, PlanError> {
    let account = Account {
        planned: planned(version),
        reexported: version.reexports().map(|it| it.origin.clone()).collect(),
        skipped: version.skips.iter().map(|it| it.origin.clone()).collect(),
    };
    let Account {
        planned,
        reexported,
        skipped,
    } = &account;
    let mut accounted = BTreeSet::new();
    for origin in planned.iter().chain(reexported).chain(skipped) {
        if !accounted.insert(origin) {
            return Err(wrong(origin, "is accounted for more than once"));
        }
    }
    let expected = items(api);
    if let Some(missing) = expected.iter().find(|origin| !accounted.contains(origin)) {
        return Err(wrong(
            missing,
            "is neither in the plan nor re-exported nor left out",
        ));
    }
    // Overrides have removed some of the skipped items from the API already.
    let mut present = planned.iter().chain(reexported);
    match present.find(|origin| !expected.contains(origin)) {
        Some(unknown) => Err(wrong(unknown, "is in the plan but not in the document")),
        None => Ok(account),
    }
}

fn wrong(origin: &Origin, problem: &str) -> PlanError {
    PlanError::internal(&format!("the {} `{origin}`", origin.kind()), problem)
}

/// Every item of an API.
fn items(api: &Api) -> BTreeSet<Origin> {
    let mut origins = BTreeSet::new();
    add_resource(&api.root, &mut origins);
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
            // Its properties and values are those of the re-exported type.
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

fn add_resource(resource: &Resource, origins: &mut BTreeSet<Origin>) {
    origins.insert(Origin::Resource(resource.path.clone()));
    for child in &resource.resources {
        add_resource(child, origins);
    }
}

/// Every item of a plan, without re-exports.
fn planned(version: &Version) -> Vec<Origin> {
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
    origins.into_iter().cloned().collect()
}

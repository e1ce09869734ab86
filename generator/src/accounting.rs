//! In equals out: every schema, method and parameter of an API is in the plan, or on the list of what
//! is left out.

use std::collections::BTreeSet;

use crate::ir::{Api, SchemaKind};
use crate::model::{SchemaItem, Version};
use crate::plan::PlanError;

/// Counts both sides.
///
/// # Errors
///
/// The first thing that went missing. It is a mistake of the generator, not of the document.
pub(crate) fn check(api: &Api, version: &Version) -> Result<(), PlanError> {
    let types = version
        .schemas
        .iter()
        .flat_map(|module| &module.files)
        .flat_map(|it| &it.items);
    let types: Vec<&SchemaItem> = types.collect();
    same("schemas", api.schemas.len(), types.len())?;

    let members = api.schemas.values().map(|schema| match &schema.kind {
        SchemaKind::Message { properties } => properties.len(),
        SchemaKind::Enum { values } => values.len(),
        SchemaKind::Alias(_) => 0,
    });
    let planned = types.iter().map(|item| match item {
        SchemaItem::Message(item) => item.fields.len(),
        SchemaItem::Enum(item) => item.variants.len(),
        SchemaItem::Alias(_) => 0,
    });
    same("properties and enum values", members.sum(), planned.sum())?;

    let modules = || std::iter::once(&version.root).chain(&version.resources);
    let planned: BTreeSet<&str> = modules()
        .flat_map(|module| &module.methods)
        .map(|method| method.descriptor.id.as_str())
        .collect();
    let mut missing = None;
    let mut parameters = api.standard_parameters.len();
    let mut methods = 0;
    api.for_each_method(&mut |_, method| {
        methods += 1;
        parameters += method.parameters.len();
        if !planned.contains(method.id.as_str()) {
            missing.get_or_insert(method.id.clone());
        }
    });
    if let Some(id) = missing {
        return Err(internal_error(
            &format!("the method `{id}`"),
            "has no place in the plan",
        ));
    }
    same(
        "methods",
        methods,
        modules().map(|module| module.methods.len()).sum(),
    )?;

    let planned = modules()
        .flat_map(|module| &module.methods)
        .map(|method| method.arguments.len() + method.setters.len());
    let planned = planned.sum::<usize>() + version.standard_parameters.len();
    let skipped = version
        .skips
        .iter()
        .filter(|skip| skip.origin.starts_with("parameter "))
        .count();
    same("parameters", parameters, planned + skipped)
}

fn same(what: &str, document: usize, plan: usize) -> Result<(), PlanError> {
    if document == plan {
        return Ok(());
    }
    Err(internal_error(
        what,
        &format!("number {document} in the document and {plan} in the plan"),
    ))
}

pub(crate) fn internal_error(place: &str, problem: &str) -> PlanError {
    PlanError {
        place: place.to_owned(),
        problem: problem.to_owned(),
        hint: "this is a mistake of the generator; please report it with the document".to_owned(),
    }
}

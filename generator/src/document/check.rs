//! Checks that the parts of a document agree with each other.
//!
//! Later stages rely on these checks and do not repeat them. Clashes between names are not checked here,
//! because they depend on the names in Rust.

mod methods;
mod names;
mod references;

use std::collections::BTreeMap;

use super::{
    Document, DocumentError, JsonPath, Location, Method, Resource, node::quote, path::Trail,
};

/// Checks that references resolve, that paths and parameters agree, and that names are safe.
///
/// [`parse`](super::parse) calls it for every document.
///
/// # Errors
///
/// The first problem, in this order: the document's name and version, standard parameters, schemas,
/// methods, resources, each by name.
pub fn check(document: &Document) -> Result<(), DocumentError> {
    let root = Trail::ROOT;
    names::safe(root.key("name"), &document.name)?;
    names::safe(root.key("version"), &document.version)?;
    names::fit_for_a_file(root.key("name"), "the name of an API,", &document.name)?;
    names::fit_for_a_file(root.key("version"), "a version", &document.version)?;
    check_parameters(document, root.key("parameters"))?;
    check_schemas(document, root.key("schemas"))?;
    let mut ids = Ids::new();
    check_methods(document, &document.methods, &mut ids, root.key("methods"))?;
    check_resources(
        document,
        &document.resources,
        &mut ids,
        root.key("resources"),
    )
}

/// The identifiers of the methods so far, with the path of each.
type Ids<'a> = BTreeMap<&'a str, JsonPath>;

fn check_parameters(document: &Document, trail: Trail<'_>) -> Result<(), DocumentError> {
    for (name, parameter) in &document.parameters {
        let trail = trail.key(name);
        names::not_empty(trail, name)?;
        references::parameter(document, trail, parameter)?;
        if parameter.location == Location::Path {
            return Err(DocumentError {
                path: trail.key("location").to_path(),
                expected: "\"query\"".to_owned(),
                found: "\"path\"".to_owned(),
                hint: "a parameter of all methods cannot be part of their paths".to_owned(),
            });
        }
    }
    Ok(())
}

fn check_schemas(document: &Document, trail: Trail<'_>) -> Result<(), DocumentError> {
    for (name, schema) in &document.schemas {
        let trail = trail.key(name);
        names::safe(trail, name)?;
        if let Some(id) = schema.id.as_ref().filter(|id| *id != name) {
            return Err(DocumentError {
                path: trail.key("id").to_path(),
                expected: format!("{name:?}, the name of the schema"),
                found: quote(id),
                hint: "`$ref` uses this name: make the two equal".to_owned(),
            });
        }
        references::schema(document, trail, schema)?;
    }
    Ok(())
}

fn check_resources<'a>(
    document: &Document,
    resources: &'a BTreeMap<String, Resource>,
    ids: &mut Ids<'a>,
    trail: Trail<'_>,
) -> Result<(), DocumentError> {
    for (name, resource) in resources {
        let trail = trail.key(name);
        names::safe(trail, name)?;
        names::fit_for_a_file(trail, "the name of a resource,", name)?;
        check_methods(document, &resource.methods, ids, trail.key("methods"))?;
        check_resources(document, &resource.resources, ids, trail.key("resources"))?;
    }
    Ok(())
}

fn check_methods<'a>(
    document: &Document,
    methods: &'a BTreeMap<String, Method>,
    ids: &mut Ids<'a>,
    trail: Trail<'_>,
) -> Result<(), DocumentError> {
    for (name, method) in methods {
        let trail = trail.key(name);
        names::safe(trail, name)?;
        methods::method(document, trail, method)?;
        if let Some(other) = ids.insert(&method.id, trail.to_path()) {
            return Err(DocumentError {
                path: trail.key("id").to_path(),
                expected: "an identifier that no other method has".to_owned(),
                found: format!("{}, as at {other}", quote(&method.id)),
                hint: "it identifies the method: make it unique".to_owned(),
            });
        }
    }
    Ok(())
}

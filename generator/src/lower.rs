//! From the document to the IR: inline schemas become named ones, JSON types and formats become
//! [`Type`](crate::ir::Type)s, parameters get their order.
//!
//! Lowering interprets single constructs. What takes a view of the whole API (paging, recursion,
//! what reaches what) belongs to `passes`.

mod methods;
mod parameter_enums;
mod schemas;
mod types;

use crate::document::{Document, JsonPath};
use crate::ir::{Api, Endpoint, Placeholders, Resource, Scope};
use methods::Methods;
use schemas::Schemas;

/// Builds the IR of a document that has been read and checked.
pub(crate) fn lower(document: &Document) -> Api {
    let mut schemas = Schemas::beside(document.schemas.keys());
    for (name, schema) in &document.schemas {
        schemas.add_named(name, schema);
    }
    let parameter_enums = parameter_enums::collect(document, &mut schemas);
    let mut methods = Methods {
        schemas: &mut schemas,
        parameter_enums: &parameter_enums,
    };
    let standard_parameters = methods.standard_parameters(&document.parameters);
    let root = Resource {
        name: String::new(),
        path: Vec::new(),
        methods: methods.lower_all(&document.methods, &JsonPath::root()),
        resources: methods.resources(&document.resources, &[], &JsonPath::root()),
    };
    Api {
        id: document.id.clone(),
        name: document.name.clone(),
        version: document.version.clone(),
        revision: document.revision.clone().unwrap_or_default(),
        title: document
            .title
            .clone()
            .unwrap_or_else(|| document.name.clone()),
        description: document.description.clone().unwrap_or_default(),
        documentation_link: document.documentation_link.clone(),
        root_url: document.root_url.clone(),
        service_path: document.service_path.clone(),
        mtls_root_url: document.mtls_root_url.clone(),
        endpoints: document
            .endpoints
            .iter()
            .map(|it| Endpoint {
                location: it.location.clone(),
                url: it.endpoint_url.clone(),
            })
            .collect(),
        scopes: document
            .scopes
            .iter()
            .map(|(url, scope)| Scope {
                url: url.clone(),
                description: scope.description.clone().unwrap_or_default(),
            })
            .collect(),
        standard_parameters,
        root,
        home_package: None,
        schemas: schemas.schemas,
        notes: schemas.notes,
        placeholders: Placeholders::default(),
    }
}

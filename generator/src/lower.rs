//! Lowering: from the document to the IR. Inline schemas become named ones, JSON types and formats
//! become [`Type`](crate::ir::Type)s, and parameters get their order.
//!
//! Lowering interprets single constructs. Whatever needs the whole API (paging, recursion,
//! reachability) belongs to `passes`.

mod media;
mod methods;
mod parameter_enums;
mod schemas;
mod types;
mod urls;

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
        root_url: urls::root(&document.root_url),
        service_path: urls::service_path(&document.service_path),
        mtls_root_url: document.mtls_root_url.as_deref().map(urls::root),
        endpoints: document
            .endpoints
            .iter()
            .map(|it| Endpoint {
                location: it.location.clone(),
                url: urls::root(&it.endpoint_url),
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
        wraps_data: document.features.iter().any(|it| it == "dataWrapper"),
        standard_parameters,
        root,
        home_package: None,
        schemas: schemas.schemas,
        notes: schemas.notes,
        placeholders: Placeholders::default(),
    }
}

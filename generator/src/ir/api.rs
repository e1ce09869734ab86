//! The API as a whole and its tree of resources.

use std::collections::BTreeMap;

use super::ids::SchemaId;
use super::method::{Method, Parameter};
use super::schema::{Schema, SchemaOrigin};

/// One version of one API.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// The document's identifier, such as `dialogflow:v2`.
    pub id: String,
    /// Such as `dialogflow`.
    pub name: String,
    /// Such as `v2`.
    pub version: String,
    /// The date of the document, `YYYYMMDD`.
    pub revision: String,
    /// Such as `Dialogflow API`.
    pub title: String,
    /// The document's text, empty when there is none.
    pub description: String,
    /// Google's documentation of the API.
    pub documentation_link: Option<String>,
    /// Scheme and host, with a slash at the end.
    pub root_url: String,
    /// The path between `root_url` and a method's path: empty, or text with a slash at the end.
    pub service_path: String,
    /// The root for mutual TLS.
    pub mtls_root_url: Option<String>,
    /// Whether bodies of requests and responses are inside `{"data": ..}`: the document's feature
    /// `dataWrapper`.
    pub wraps_data: bool,
    /// Regional roots that the document lists.
    pub endpoints: Vec<Endpoint>,
    /// Every OAuth scope of the API.
    pub scopes: Vec<Scope>,
    /// Parameters that every method takes, such as `fields`.
    pub standard_parameters: Vec<Parameter>,
    /// The root: methods without a resource, and the top-level resources.
    pub root: Resource,
    /// The protocol buffer package of the API's own schemas. Filled by `passes::packages`.
    pub home_package: Option<String>,
    /// Every schema, inline ones included.
    pub schemas: BTreeMap<SchemaId, Schema>,
    /// Remarks for the maintainer.
    pub notes: Vec<Note>,
    /// The placeholders that texts have lost. Filled by `passes::placeholders`.
    pub placeholders: Placeholders,
}

/// How many empty segments the resource names in texts have, as in `projects//agent`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Placeholders {
    /// Segments that have a placeholder again, as in `projects/{project}/agent`.
    pub restored: usize,
    /// Segments that stay empty, because nothing tells what they are.
    pub left: usize,
}

/// A remark for the maintainer that does not prevent a crate: a format without a type of its own, a
/// pattern that cannot be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// JSON path in the document.
    pub path: String,
    /// What was done, and why.
    pub text: String,
}

impl Api {
    /// The outermost owner of a schema and how many levels below it the schema is written; the schema
    /// itself and zero for one that is not inline.
    pub fn root_of<'a>(&'a self, schema: &'a Schema) -> (&'a Schema, usize) {
        let (mut root, mut depth) = (schema, 0);
        while let SchemaOrigin::Inline { owner, .. } = &root.origin
            && let Some(owner) = self.schemas.get(owner)
        {
            root = owner;
            depth += 1;
        }
        (root, depth)
    }

    /// Calls `visit` with every method of the API, parents before children, in order of name.
    pub fn for_each_method<'a>(&'a self, visit: &mut dyn FnMut(&'a Resource, &'a Method)) {
        self.root.for_each_method(visit);
    }

    /// Calls `visit` with the path of the resource and the method, to change the methods.
    pub fn for_each_method_mut(&mut self, visit: &mut dyn FnMut(&[String], &mut Method)) {
        self.root.for_each_method_mut(visit);
    }
}

/// A regional root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The location it serves, such as `europe-west1`.
    pub location: String,
    /// Its root URL.
    pub url: String,
}

/// An OAuth scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Its URL.
    pub url: String,
    /// The document's text.
    pub description: String,
}

/// A node of the tree of resources.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// The key under which the parent lists it; empty for the root.
    pub name: String,
    /// Names from the root down to this resource; empty for the root.
    pub path: Vec<String>,
    /// Its methods, in order of name.
    pub methods: Vec<Method>,
    /// Its children, in order of name.
    pub resources: Vec<Resource>,
}

impl Resource {
    /// The resource as the document addresses it, for messages and documentation: `projects.agent`.
    pub fn address(&self) -> String {
        if self.path.is_empty() {
            "the API".to_owned()
        } else {
            self.path.join(".")
        }
    }

    fn for_each_method<'a>(&'a self, visit: &mut dyn FnMut(&'a Resource, &'a Method)) {
        for method in &self.methods {
            visit(self, method);
        }
        for child in &self.resources {
            child.for_each_method(visit);
        }
    }

    fn for_each_method_mut(&mut self, visit: &mut dyn FnMut(&[String], &mut Method)) {
        for method in &mut self.methods {
            visit(&self.path, method);
        }
        for child in &mut self.resources {
            child.for_each_method_mut(visit);
        }
    }
}

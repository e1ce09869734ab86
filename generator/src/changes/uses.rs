//! Which resources' methods reach a schema of a document, and in which direction.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Document, Method, Resource, Schema};

/// Where the schemas of a document are used.
#[derive(Debug, Default)]
pub(super) struct Uses {
    by_schema: BTreeMap<String, Use>,
    unused: Use,
}

/// Where one schema is used.
#[derive(Debug, Default)]
struct Use {
    resources: BTreeSet<String>,
    sent: bool,
    received: bool,
}

/// A direction of travel.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Sent,
    Received,
}

impl Uses {
    /// The uses in a document.
    pub(super) fn of(document: &Document) -> Self {
        let mut uses = Self::default();
        uses.methods(document, "", document.methods.values());
        uses.resource_tree(document, &document.resources);
        uses
    }

    /// The names of the resources whose methods reach a schema.
    pub(super) fn resources(&self, schema: &str) -> &BTreeSet<String> {
        &self.get(schema).resources
    }

    /// Whether requests can hold a schema.
    pub(super) fn is_sent(&self, schema: &str) -> bool {
        self.get(schema).sent
    }

    /// Whether responses can hold a schema.
    pub(super) fn is_received(&self, schema: &str) -> bool {
        self.get(schema).received
    }

    fn get(&self, schema: &str) -> &Use {
        self.by_schema.get(schema).unwrap_or(&self.unused)
    }

    fn resource_tree(&mut self, document: &Document, resources: &BTreeMap<String, Resource>) {
        for (name, resource) in resources {
            self.methods(document, name, resource.methods.values());
            self.resource_tree(document, &resource.resources);
        }
    }

    fn methods<'a>(
        &mut self,
        document: &Document,
        resource: &str,
        methods: impl Iterator<Item = &'a Method>,
    ) {
        let (mut sent, mut received) = (BTreeSet::new(), BTreeSet::new());
        for method in methods {
            if let Some(request) = &method.request {
                references(&request.schema, &mut sent);
            }
            if let Some(response) = &method.response {
                references(response, &mut received);
            }
            let parameters = method.parameters.values();
            sent.extend(parameters.filter_map(|it| it.ref_.clone()));
        }
        self.mark(document, resource, sent, Direction::Sent);
        self.mark(document, resource, received, Direction::Received);
    }

    fn mark(
        &mut self,
        document: &Document,
        resource: &str,
        roots: BTreeSet<String>,
        direction: Direction,
    ) {
        let mut seen = BTreeSet::new();
        let mut pending: Vec<String> = roots.into_iter().collect();
        while let Some(name) = pending.pop() {
            if !seen.insert(name.clone()) {
                continue;
            }
            if let Some(schema) = document.schemas.get(&name) {
                let mut below = BTreeSet::new();
                references(schema, &mut below);
                pending.extend(below);
            }
            let usage = self.by_schema.entry(name).or_default();
            usage.resources.insert(resource.to_owned());
            usage.sent |= direction == Direction::Sent;
            usage.received |= direction == Direction::Received;
        }
    }
}

/// The schemas that a schema names, inline ones looked through.
fn references(schema: &Schema, found: &mut BTreeSet<String>) {
    found.extend(schema.ref_.clone());
    let inline = schema.properties.values();
    let inline = inline
        .chain(schema.items.as_deref())
        .chain(schema.additional_properties.as_deref());
    for schema in inline {
        references(schema, found);
    }
}

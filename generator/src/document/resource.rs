//! A resource: a name that holds methods and further resources, nested to any depth.

use std::collections::BTreeMap;

use super::{
    DocumentError, Method,
    node::{Node, Remarks},
};

/// A node of the tree of resources.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource {
    /// `methods`, by name.
    pub methods: BTreeMap<String, Method>,
    /// `resources` below this one, by name. A method may have the name of a resource beside it.
    pub resources: BTreeMap<String, Resource>,
    /// `deprecated`.
    pub deprecated: bool,
}

impl Resource {
    // Recursion is bounded: the JSON reader refuses texts nested deeper than 127.
    pub(super) fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        let mut resource = Self::default();
        for (key, child) in node.entries()? {
            match key {
                "methods" => resource.methods = child.map(|node| Method::read(node, remarks))?,
                "resources" => resource.resources = child.map(|node| Self::read(node, remarks))?,
                "deprecated" => resource.deprecated = child.boolean()?,
                _ => remarks.unknown_key(&node, key),
            }
        }
        Ok(resource)
    }
}

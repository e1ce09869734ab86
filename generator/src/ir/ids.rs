//! Identities within one API, stable across revisions.

use std::fmt;

/// Identity of a schema within one API, stable across revisions.
///
/// The identity of an entry of the document's `schemas` map is its key. That of an inline schema
/// consists of its owner and its place: `Owner.property` (also for array items and map values, since a
/// property has at most one inline schema), `Owner.item` in a top-level array or map,
/// `method.id:request`, and `method.id:parameter` for the enum of a parameter, by the first method
/// that has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub String);

impl SchemaId {
    /// The identity of the schema that is written inline under `property` of this one.
    pub fn child(&self, property: &str) -> Self {
        Self(format!("{}.{property}", self.0))
    }

    /// The identity as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SchemaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Identity of a method: the document's identifier, such as
/// `dialogflow.projects.conversations.list`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MethodId(pub String);

impl MethodId {
    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MethodId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

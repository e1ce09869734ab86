//! The headings of a report.

use std::collections::BTreeSet;
use std::fmt;

/// A heading of a report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// What concerns every call: hosts, scopes, standard parameters.
    Api,
    /// The methods of every resource of this name, and the schemas that only they reach.
    Resource(String),
    /// Schemas that the methods of several resources reach.
    SharedSchemas,
    /// Schemas that no method reaches.
    OtherSchemas,
}

impl Group {
    /// The group of a schema that these resources reach.
    pub(super) fn of_schema(resources: &BTreeSet<String>) -> Self {
        let mut names = resources.iter();
        match (names.next(), names.next()) {
            (None, _) => Self::OtherSchemas,
            (Some(name), None) if name.is_empty() => Self::Api,
            (Some(name), None) => Self::Resource(name.clone()),
            (Some(_), Some(_)) => Self::SharedSchemas,
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api => f.write_str("the API as a whole"),
            Self::Resource(name) => f.write_str(name),
            Self::SharedSchemas => f.write_str("schemas of several resources"),
            Self::OtherSchemas => f.write_str("schemas that no method reaches"),
        }
    }
}

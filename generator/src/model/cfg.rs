//! Cargo features, and the conditions that depend on them.

use std::collections::BTreeSet;

use super::part::RuntimePart;
use crate::origin::Origin;

/// The Cargo features with which a part of the crate is compiled.
///
/// `Always` is first in order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cfg {
    /// It is compiled with any features.
    Always,
    /// It is compiled with any one of these features; the set is never empty.
    AnyOf(BTreeSet<String>),
}

impl Cfg {
    /// The `cfg` of a single feature.
    pub fn feature(name: impl Into<String>) -> Self {
        Self::AnyOf(BTreeSet::from([name.into()]))
    }

    /// The features, in order of name; none for `Always`.
    pub fn features(&self) -> impl Iterator<Item = &str> {
        let features = match self {
            Self::Always => None,
            Self::AnyOf(features) => Some(features),
        };
        features.into_iter().flatten().map(String::as_str)
    }

    /// Makes the `cfg` hold wherever another one holds. Returns whether that changed it.
    pub fn extend(&mut self, other: &Self) -> bool {
        match (&mut *self, other) {
            (Self::Always, _) => false,
            (_, Self::Always) => {
                *self = Self::Always;
                true
            }
            (Self::AnyOf(features), Self::AnyOf(more)) => {
                let before = features.len();
                features.extend(more.iter().cloned());
                features.len() > before
            }
        }
    }

    /// Whether this `cfg` holds wherever the other one does, so that items with the other may refer to
    /// items with this one.
    pub fn is_implied_by(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Always, _) => true,
            (Self::AnyOf(_), Self::Always) => false,
            (Self::AnyOf(features), Self::AnyOf(needed)) => needed.is_subset(features),
        }
    }
}

/// The parts of the crate that a Cargo feature turns on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeatureKind {
    /// A version of the API, a top-level module.
    Version,
    /// The methods of every resource of one name, with the schemas that they reach.
    Resource,
    /// A named group of schemas that no method reaches.
    Group,
    /// All schemas of a namespace that no method reaches.
    Schemas,
}

/// A Cargo feature of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// The version, resource name, group or namespace that it belongs to.
    pub origin: Origin,
    /// Its name.
    pub name: String,
    /// The kind of the parts that it turns on.
    pub kind: FeatureKind,
    /// Whether it is on by default.
    pub default: bool,
    /// The parts of the crate that it turns on, in a line of Markdown.
    pub docs: String,
    /// The parts of the client runtime that its methods need.
    pub runtime_parts: BTreeSet<RuntimePart>,
}

#[cfg(test)]
mod tests {
    use super::Cfg;

    fn cfg(features: &[&str]) -> Cfg {
        Cfg::AnyOf(features.iter().map(|&name| name.to_owned()).collect())
    }

    #[test]
    fn a_cfg_is_extended_until_it_always_holds() {
        let mut at = cfg(&["a"]);
        assert!(at.extend(&cfg(&["b"])));
        assert!(!at.extend(&cfg(&["a", "b"])));
        assert_eq!(at, cfg(&["a", "b"]));
        assert!(at.extend(&Cfg::Always));
        assert!(!at.extend(&cfg(&["c"])));
        assert_eq!(at, Cfg::Always);
    }

    #[test]
    fn a_cfg_is_implied_by_one_that_holds_no_more_often() {
        assert!(cfg(&["a", "b"]).is_implied_by(&cfg(&["a"])));
        assert!(!cfg(&["a"]).is_implied_by(&cfg(&["a", "b"])));
        assert!(!cfg(&["a"]).is_implied_by(&Cfg::Always));
        assert!(Cfg::Always.is_implied_by(&cfg(&["a"])) && Cfg::Always.is_implied_by(&Cfg::Always));
    }
}

//! Cargo features, and what they turn on.

use std::collections::BTreeSet;

/// Which Cargo features a part of the crate is compiled with.
///
/// The order puts what is always there first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// It is there whatever the features.
    Always,
    /// It is there with any one of these; the set is never empty.
    AnyOf(BTreeSet<String>),
}

impl Gate {
    /// The gate of a single feature.
    pub fn feature(name: impl Into<String>) -> Self {
        Self::AnyOf(BTreeSet::from([name.into()]))
    }

    /// The features, in order of name; none where it is always there.
    pub fn features(&self) -> impl Iterator<Item = &str> {
        let features = match self {
            Self::Always => None,
            Self::AnyOf(features) => Some(features),
        };
        features.into_iter().flatten().map(String::as_str)
    }

    /// Opens the gate wherever another one is open, and says whether that was news.
    pub fn widen(&mut self, other: &Self) -> bool {
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

    /// Whether this gate is open whenever the other one is: what is behind the other may name what is
    /// behind this.
    pub fn covers(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Always, _) => true,
            (Self::AnyOf(_), Self::Always) => false,
            (Self::AnyOf(features), Self::AnyOf(needed)) => needed.is_subset(features),
        }
    }
}

/// What a Cargo feature is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeatureKind {
    /// A version of the API, a top-level module.
    Version,
    /// The methods of every resource of one name, with the schemas that they reach.
    Resource,
    /// Schemas that no method reaches.
    Schemas,
}

/// A Cargo feature of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub kind: FeatureKind,
    /// Whether it is on unless a user says otherwise.
    pub default: bool,
    /// What it turns on, in a line of Markdown.
    pub docs: String,
}

#[cfg(test)]
mod tests {
    use super::Gate;

    fn gate(features: &[&str]) -> Gate {
        Gate::AnyOf(features.iter().map(|&name| name.to_owned()).collect())
    }

    #[test]
    fn a_gate_widens_until_it_is_always_open() {
        let mut at = gate(&["a"]);
        assert!(at.widen(&gate(&["b"])));
        assert!(!at.widen(&gate(&["a", "b"])));
        assert_eq!(at, gate(&["a", "b"]));
        assert!(at.widen(&Gate::Always));
        assert!(!at.widen(&gate(&["c"])));
        assert_eq!(at, Gate::Always);
    }

    #[test]
    fn only_what_is_there_at_least_as_often_covers() {
        assert!(gate(&["a", "b"]).covers(&gate(&["a"])));
        assert!(!gate(&["a"]).covers(&gate(&["a", "b"])));
        assert!(!gate(&["a"]).covers(&Gate::Always));
        assert!(Gate::Always.covers(&gate(&["a"])) && Gate::Always.covers(&Gate::Always));
    }
}

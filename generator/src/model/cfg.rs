//! Cargo features, and what they turn on.

use std::collections::BTreeSet;

/// Which Cargo features a part of the crate is compiled with.
///
/// The order puts what is always there first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cfg {
    /// It is there whatever the features.
    Always,
    /// It is there with any one of these; the set is never empty.
    AnyOf(BTreeSet<String>),
}

impl Cfg {
    /// The cfg of a single feature.
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

    /// Opens the cfg wherever another one is open, and says whether that was news.
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

    /// Whether this cfg is open whenever the other one is: what is behind the other may name what is
    /// behind this.
    pub fn is_implied_by(&self, other: &Self) -> bool {
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
    fn only_what_is_there_at_least_as_often_covers() {
        assert!(cfg(&["a", "b"]).is_implied_by(&cfg(&["a"])));
        assert!(!cfg(&["a"]).is_implied_by(&cfg(&["a", "b"])));
        assert!(!cfg(&["a"]).is_implied_by(&Cfg::Always));
        assert!(Cfg::Always.is_implied_by(&cfg(&["a"])) && Cfg::Always.is_implied_by(&Cfg::Always));
    }
}

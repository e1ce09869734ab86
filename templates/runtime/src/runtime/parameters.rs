//! The parameters of one call, as text, in the order in which they were set.
//!
//! This is only the list. Which parameters go into the path and which into the query is decided in
//! `http_request`.

use std::fmt;

use crate::runtime::redact;

/// Names and values. A repeated parameter has several entries with the same name.
#[derive(Clone, Default)]
pub(crate) struct Parameters(Vec<(&'static str, String)>);

impl Parameters {
    /// Replaces the values of a parameter. Without values, the parameter is removed.
    pub(crate) fn set(&mut self, name: &'static str, values: Vec<String>) {
        let place = self.0.iter().position(|(known, _)| *known == name);
        self.0.retain(|(known, _)| *known != name);
        // Only entries from this position on were removed, so it is still within the list.
        let place = place.unwrap_or(self.0.len());
        self.0
            .splice(place..place, values.into_iter().map(|value| (name, value)));
    }

    /// The value of a parameter; the first value of a repeated parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    /// All names with their values.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(name, value)| (*name, value.as_str()))
    }
}

impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self
            .iter()
            .map(|(name, value)| (name, redact::censored(name, value)));
        f.debug_map().entries(entries).finish()
    }
}

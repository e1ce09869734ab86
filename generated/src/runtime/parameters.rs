//! The parameters of one call, as text, in the order in which they were set.
//!
//! Here is the list and nothing about its meaning; what goes into the path and what into the query
//! is decided in `request`.

use std::fmt;

use crate::runtime::redact;

/// Names and values. A repeated parameter has several entries of one name.
#[derive(Clone, Default)]
pub(crate) struct Parameters(Vec<(&'static str, String)>);

impl Parameters {
    /// Sets a parameter to some values, in place of those that it has. No values: as if it had
    /// never been set.
    pub(crate) fn set(&mut self, name: &'static str, values: Vec<String>) {
        let place = self.0.iter().position(|(known, _)| *known == name);
        self.0.retain(|(known, _)| *known != name);
        // No entry before the first of this name was removed, so its place is still within the
        // list.
        let place = place.unwrap_or(self.0.len());
        self.0
            .splice(place..place, values.into_iter().map(|value| (name, value)));
    }

    /// The value of a parameter, the first of a repeated one.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    /// Every name with its value.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(name, value)| (*name, value.as_str()))
    }
}

impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self
            .iter()
            .map(|(name, value)| (name, redact::shown(name, value)));
        f.debug_map().entries(entries).finish()
    }
}

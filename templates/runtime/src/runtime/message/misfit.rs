//! A value of a document that did not fit its type, and its place.

use std::fmt;

/// A value that did not fit the type of its property, or whose text was broken.
/// [`Message::misfits`](super::Message::misfits) lists them.
///
/// `Display` names the place and the problem. It does not show the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    path: String,
    /// The length of the part of the path that leads to the property.
    property: usize,
    json: Option<Box<str>>,
}

impl Misfit {
    /// A value that did not fit. `place` is the path from the property to the misfit in it.
    pub(super) fn new(property: String, place: &str, json: &str) -> Self {
        Self {
            property: property.len(),
            path: property + place,
            json: Some(json.into()),
        }
    }

    /// A property in which broken text was replaced.
    pub(super) fn repaired(property: String) -> Self {
        Self {
            property: property.len(),
            path: property,
            json: None,
        }
    }

    /// The path from the message whose misfits were listed: `things[1].name`, or `labels["a"]` in a
    /// map.
    ///
    /// A list or map with an element that does not fit is kept as a whole, and the path leads to
    /// the first such element.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The path of the property, without the steps into its value: `names` for `names[1]`.
    pub fn property(&self) -> &str {
        self.path.get(..self.property).unwrap_or_default()
    }

    /// The received value of the property, as JSON text. `None` if the value is in its field and
    /// only broken text in it was replaced by U+FFFD: half of a surrogate pair, or bytes that are
    /// not UTF-8.
    pub fn json(&self) -> Option<&str> {
        self.json.as_deref()
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rule = match self.json {
            Some(_) => "the value does not fit the type of the property",
            None => "broken text in the value was replaced by U+FFFD",
        };
        write!(f, "{}: {rule}", self.path)
    }
}

//! A list of field paths, in the wire form of `google.protobuf.FieldMask`: one string, in which
//! commas separate the paths.
//!
//! Other clients turn `display_name` into `displayName` and back on the way through JSON. That
//! loses paths that are not proto field names (keys of maps, `labels.my_key`), so nothing is
//! rewritten here: a mask is kept and sent exactly as the caller or the server wrote it.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

/// The fields that a request reads or changes: `displayName,labels.team`.
///
/// The paths are kept as given, in order, with duplicates. Two masks are equal when their
/// wire text is. The default has no paths and is sent as an empty string.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FieldMask {
    // The wire text itself: one allocation, and it is sent back the same.
    text: String,
}

impl FieldMask {
    /// A mask of these paths, in this order.
    ///
    /// A comma separates paths on the wire, so a path with a comma in it is several paths.
    pub fn new<I>(paths: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        let mut mask = FieldMask::default();
        mask.extend(paths);
        mask
    }

    /// The paths, in order. An empty mask has none.
    pub fn paths(&self) -> impl Iterator<Item = &str> + Clone {
        // An empty text would split into one empty path.
        let text = (!self.text.is_empty()).then_some(self.text.as_str());
        text.into_iter().flat_map(|text| text.split(','))
    }

    /// Whether exactly this path is in the mask.
    pub fn contains(&self, path: &str) -> bool {
        self.paths().any(|known| known == path)
    }

    /// Whether there are no paths.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Adds a path at the end.
    pub fn push(&mut self, path: impl Into<String>) {
        let path = path.into();
        if self.text.is_empty() {
            self.text = path;
        } else {
            self.text.push(',');
            self.text.push_str(&path);
        }
    }

    /// The wire text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Appends the wire text as it is, without quotes. A path can hold any character, so it must
    /// still be escaped in JSON.
    pub fn write_to(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.text.as_bytes());
    }
}

impl From<String> for FieldMask {
    /// Takes the wire text.
    fn from(text: String) -> Self {
        FieldMask { text }
    }
}

impl From<&str> for FieldMask {
    /// Takes the wire text.
    fn from(text: &str) -> Self {
        FieldMask {
            text: text.to_owned(),
        }
    }
}

impl From<FieldMask> for String {
    /// Returns the wire text.
    fn from(mask: FieldMask) -> Self {
        mask.text
    }
}

impl<P: Into<String>> FromIterator<P> for FieldMask {
    fn from_iter<I: IntoIterator<Item = P>>(paths: I) -> Self {
        FieldMask::new(paths)
    }
}

impl<P: Into<String>> Extend<P> for FieldMask {
    fn extend<I: IntoIterator<Item = P>>(&mut self, paths: I) {
        for path in paths {
            self.push(path);
        }
    }
}

impl FromStr for FieldMask {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(FieldMask::from(text))
    }
}

impl fmt::Display for FieldMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for FieldMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FieldMask").field(&self.text).finish()
    }
}

impl Serialize for FieldMask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for FieldMask {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize_text(deserializer, "field paths with commas between, in a string")
    }
}

//! Where the texts of a document come from.

use std::fmt;

/// How many of the places of a document have a text, and from where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextCounts {
    /// The document has the text.
    pub own: usize,
    /// The document lacks the text, and an earlier revision had it.
    pub kept: usize,
    /// No known revision has a text for this place.
    pub missing: usize,
}

impl fmt::Display for TextCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { own, kept, missing } = self;
        write!(
            f,
            "{own} descriptions in the document, {kept} kept from earlier revisions, {missing} missing"
        )
    }
}

//! Texts by their place, and how they get back into a document.

use std::collections::BTreeMap;

use super::text_counts::TextCounts;
use crate::document::{Document, TextPlace};

/// Texts by their place in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Descriptions {
    pub(super) texts: BTreeMap<Vec<String>, String>,
}

impl Descriptions {
    /// Every text of a document.
    pub fn of(document: &Document) -> Self {
        let mut texts = BTreeMap::new();
        document.clone().for_each_text(&mut |place, text| {
            if let Some(text) = text {
                texts.insert(place.to_vec(), text.clone());
            }
        });
        Self { texts }
    }

    /// The texts to keep beside the revision that replaces `old`: those that are known from `old` or
    /// from before, that belong to something which `new` still has, and that `new` lacks.
    #[must_use]
    pub fn kept_after(&self, old: &Document, new: &Document) -> Self {
        let mut known = self.texts.clone();
        known.extend(Self::of(old).texts);
        let mut texts = BTreeMap::new();
        new.clone().for_each_text(&mut |place, text| {
            if text.is_none()
                && let Some((place, text)) = known.remove_entry(place)
            {
                texts.insert(place, text);
            }
        });
        Self { texts }
    }

    /// Puts the texts into a document wherever it has none.
    pub fn complete(&self, document: &mut Document) -> TextCounts {
        let mut counts = TextCounts::default();
        document.for_each_text(&mut |place, text| match (&text, self.texts.get(place)) {
            (Some(_), _) => counts.own += 1,
            (None, Some(kept)) => {
                *text = Some(kept.clone());
                counts.kept += 1;
            }
            (None, None) => counts.missing += 1,
        });
        counts
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// The text at a place.
    pub fn get(&self, place: &TextPlace) -> Option<&str> {
        self.texts.get(place).map(String::as_str)
    }
}

//! How the texts of two revisions differ.

use std::collections::BTreeMap;

use crate::document::Document;

/// How the texts of two revisions differ. Only places that both revisions have are compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextChanges {
    /// Places whose text the new revision has dropped.
    pub lost: usize,
    /// Places that have a text for the first time.
    pub gained: usize,
    /// Places whose text is another one.
    pub reworded: usize,
}

impl TextChanges {
    /// Compares the texts of two revisions.
    pub fn between(old: &Document, new: &Document) -> Self {
        let mut old_texts: BTreeMap<Vec<String>, Option<String>> = BTreeMap::new();
        old.clone().for_each_text(&mut |place, text| {
            old_texts.insert(place.to_vec(), text.take());
        });
        let mut changes = Self::default();
        new.clone().for_each_text(&mut |place, text| {
            let Some(before) = old_texts.get(place) else {
                return;
            };
            match (before, &text) {
                (Some(_), None) => changes.lost += 1,
                (None, Some(_)) => changes.gained += 1,
                (Some(before), Some(after)) if before != after => changes.reworded += 1,
                _ => {}
            }
        });
        changes
    }

    /// Whether texts were gained and nothing else happened to them.
    pub fn only_gains(&self) -> bool {
        self.lost == 0 && self.reworded == 0
    }

    /// Whether no text differs.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

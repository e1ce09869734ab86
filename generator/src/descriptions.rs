//! Descriptions that are kept from earlier revisions of a document.
//!
//! Google publishes revisions without most of their texts. A document is stored as it was published,
//! and the texts that it no longer has are kept beside it, by their place in the document
//! ([`TextPlace`]). They are put back before lowering, so that documentation does not vanish.

mod json;

use std::collections::BTreeMap;
use std::fmt;

use crate::document::{Document, TextPlace};
pub use json::DescriptionsError;

/// Texts by their place in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Descriptions {
    texts: BTreeMap<Vec<String>, String>,
}

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

impl fmt::Display for TextCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { own, kept, missing } = self;
        write!(
            f,
            "{own} descriptions in the document, {kept} kept from earlier revisions, {missing} missing"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;

    fn described() -> Document {
        parse(&crate::testing::fixture("texts")).unwrap().document
    }

    fn name_place() -> Vec<String> {
        ["schemas", "Shelf", "properties", "name", "description"]
            .map(str::to_owned)
            .to_vec()
    }

    #[test]
    fn texts_that_a_revision_lacks_are_put_back() {
        let old = described();
        let new = old.without_texts();
        let kept = Descriptions::default().kept_after(&old, &new);
        assert_eq!(kept, Descriptions::of(&old));
        let mut completed = new;
        let counts = kept.complete(&mut completed);
        assert_eq!(completed, old);
        assert_eq!(counts.own, 0);
        assert_eq!(counts.kept, kept.len());
        assert!(counts.missing > 0, "the fixture has a place without a text");
    }

    #[test]
    fn texts_survive_several_revisions_and_give_way_to_new_ones() {
        let first = described();
        let second = first.without_texts();
        let kept = Descriptions::default().kept_after(&first, &second);
        let mut third = second.clone();
        let shelf = third.schemas.get_mut("Shelf").unwrap();
        shelf.properties.get_mut("name").unwrap().description = Some("Its new name.".to_owned());
        shelf.properties.remove("books");
        let kept = kept.kept_after(&second, &third);
        assert_eq!(kept.get(&name_place()), None, "the document has its own");
        assert_eq!(
            kept.len(),
            Descriptions::of(&first).len() - 3,
            "nothing is kept for what is gone"
        );
        kept.complete(&mut third);
        let shelf = &third.schemas["Shelf"];
        assert_eq!(shelf.description.as_deref(), Some("A shelf."));
        let name = shelf.properties["name"].description.as_deref();
        assert_eq!(name, Some("Its new name."));
    }

    #[test]
    fn lost_gained_and_reworded_texts_are_told_apart() {
        let old = described();
        let mut new = old.clone();
        new.description = None;
        let shelf = new.schemas.get_mut("Shelf").unwrap();
        shelf.description = Some("A board.".to_owned());
        let gained = shelf.properties.get_mut("undescribed").unwrap();
        gained.description = Some("A text at last.".to_owned());
        let changes = TextChanges::between(&old, &new);
        let expected = TextChanges {
            lost: 1,
            gained: 1,
            reworded: 1,
        };
        assert_eq!(changes, expected);
        assert!(!changes.only_gains());
        assert!(TextChanges::between(&new.without_texts(), &new).only_gains());
        assert!(TextChanges::between(&old, &old).is_empty());
    }
}

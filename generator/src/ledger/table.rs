//! Texts by kind and identity of an item.

use std::collections::BTreeMap;

/// Texts by kind and identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<K>(BTreeMap<K, BTreeMap<String, String>>);

impl<K> Default for Table<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Copy + Ord> Table<K> {
    /// The text of an item.
    pub fn get(&self, kind: K, id: &str) -> Option<&str> {
        self.0.get(&kind)?.get(id).map(String::as_str)
    }

    /// Adds a text, and returns the one that the item had before.
    pub fn insert(
        &mut self,
        kind: K,
        id: impl Into<String>,
        text: impl Into<String>,
    ) -> Option<String> {
        self.0
            .entry(kind)
            .or_default()
            .insert(id.into(), text.into())
    }

    /// Identities and texts of one kind, in order of identity.
    pub fn of_kind(&self, kind: K) -> impl Iterator<Item = (&str, &str)> {
        let texts = self.0.get(&kind).into_iter().flatten();
        texts.map(|(id, text)| (id.as_str(), text.as_str()))
    }

    /// All texts, by kind and identity.
    pub fn iter(&self) -> impl Iterator<Item = (K, &str, &str)> {
        let kinds = self.0.iter();
        kinds.flat_map(|(kind, texts)| {
            let texts = texts.iter();
            texts.map(|(id, text)| (*kind, id.as_str(), text.as_str()))
        })
    }

    /// Adds the texts of another table.
    pub fn extend(&mut self, other: Self) {
        for (kind, texts) in other.0 {
            self.0.entry(kind).or_default().extend(texts);
        }
    }
}

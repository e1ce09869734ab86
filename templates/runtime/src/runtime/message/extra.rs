//! The store of extra fields: the values of a message that are not in its fields.
//!
//! Values are held as JSON text and parsed on first use, so that decoding stays fast, and so that
//! they are sent back byte for byte. `json` decides which values are kept; `access` has the
//! functions for callers.

mod access;
mod entry;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use super::Misfit;
use crate::runtime::json;

pub use access::{IntoIter, Iter};
pub(crate) use entry::{Origin, Shared};
use entry::{Slot, Text};

/// The values of a message that are not in its fields: those of every unknown key, and of every
/// known key whose value did not fit the type of the field.
///
/// All of them are sent back byte for byte: white space, the order of nested keys, and numbers that
/// no Rust type holds, such as `1e400`. A key that was [inserted](Self::insert) is sent even when
/// the field of that name is set, so that callers can force any value: an explicit `null`, an empty
/// list, a field newer than this crate. A key that came from the server is not sent after the field
/// of that name has been set.
///
/// It is a map from keys to JSON values, in the order in which the keys came. A value is held as
/// its JSON text, which [`get_raw`](Self::get_raw) returns, and is parsed the first time that
/// [`get`](Self::get) is called for it. Numbers in the result of `get` have the precision of
/// `serde_json::Value`; the text that is sent back stays the same.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Store>>);

#[derive(Clone, Default)]
struct Store {
    entries: BTreeMap<Text, Slot>,
    /// The place in the order of the next new key.
    next: usize,
    /// Properties in which broken text was replaced, whether they are entries or fields.
    repaired: BTreeSet<Box<str>>,
}

impl Extra {
    /// An empty store.
    pub const fn new() -> Self {
        Self(None)
    }

    fn entry(&self, key: &str) -> Option<(&Text, &Slot)> {
        self.0.as_ref()?.entries.get_key_value(key)
    }

    /// Puts a value in place of another; the key keeps its place in the order.
    fn put(&mut self, text: Text, origin: Origin) -> Option<Value> {
        let store = self.0.get_or_insert_default();
        // The text of the value is part of the tree's key, so the old one has to go first.
        let before = store.entries.remove_entry(text.key());
        let order = before.as_ref().map_or(store.next, |(_, slot)| slot.order);
        store.next += 1;
        let slot = Slot::new(order, origin);
        store.entries.insert(text, slot);
        before.map(|(text, slot)| slot.into_value(&text))
    }

    /// The entries in the order of their keys.
    fn ordered(&self) -> Vec<(&Text, &Slot)> {
        let entries = self.0.iter().flat_map(|store| &store.entries);
        let mut entries: Vec<_> = entries.collect();
        entries.sort_unstable_by_key(|(_, slot)| slot.order);
        entries
    }
}

/// The functions for decoding and encoding.
impl Extra {
    /// The approximate size of an entry, in bytes: its text, and its place in a tree whose nodes
    /// may be half empty.
    pub(crate) fn entry_size(key: &str, json: &str) -> usize {
        key.len() + json.len() + 2 * size_of::<(Text, Slot)>()
    }

    /// Keeps a received value.
    pub(crate) fn keep(&mut self, key: &str, json: &str, origin: Origin) {
        self.put(Text::new(key, json), origin);
    }

    /// Keeps a received value without a copy of its text.
    pub(crate) fn keep_shared(&mut self, key: &str, shared: Shared, origin: Origin) {
        self.put(Text::shared(key, shared), origin);
    }

    /// Removes a received value, because the field has the value now.
    pub(crate) fn forget(&mut self, key: &str) {
        if let Some(store) = &mut self.0 {
            store.entries.remove(key);
            store.repaired.remove(key);
            if store.entries.is_empty() && store.repaired.is_empty() {
                self.0 = None;
            }
        }
    }

    /// Marks a property in which broken text was replaced.
    pub(crate) fn mark_repaired(&mut self, property: &str) {
        let store = self.0.get_or_insert_default();
        store.repaired.insert(property.into());
    }

    /// Whether the writer has to consider the store.
    #[inline]
    pub(crate) fn has_store(&self) -> bool {
        self.0.is_some()
    }

    /// The keys that are sent even when the field of that name is set.
    pub(crate) fn forced(&self) -> impl Iterator<Item = &str> {
        let entries = self.0.iter().flat_map(|store| &store.entries);
        entries
            .filter(|(_, slot)| slot.origin == Origin::Inserted)
            .map(|(text, _)| text.key())
    }

    /// The keys that are sent if no field of that name is set, with their values as JSON text.
    pub(crate) fn sent(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let entries = self.ordered().into_iter();
        entries
            .filter(|(_, slot)| slot.origin != Origin::TypeName)
            .map(|(text, slot)| (text.key(), slot.json(text)))
    }

    /// Whether a server sent an object under an unknown key.
    pub(crate) fn has_unknown_object(&self, key: &str) -> bool {
        self.entry(key).is_some_and(|(text, slot)| {
            slot.origin == Origin::Unknown && text.json().starts_with('{')
        })
    }

    /// Lists the values that did not fit in the message at `path`. `is_written` returns whether the
    /// field of a name is set now, which replaces the value that did not fit.
    pub(crate) fn misfits(
        &self,
        path: &str,
        is_written: impl Fn(&str) -> bool,
        misfits: &mut Vec<Misfit>,
    ) {
        let property = |key: &str| match path {
            "" => key.to_owned(),
            path => format!("{path}.{key}"),
        };
        for (text, slot) in self.ordered() {
            if let Origin::Misfit(place) = &slot.origin
                && !is_written(text.key())
            {
                let place = place.as_deref().unwrap_or_default();
                misfits.push(Misfit::new(property(text.key()), place, text.json()));
            }
        }
        let repaired = self.0.iter().flat_map(|store| &store.repaired);
        misfits.extend(repaired.map(|key| Misfit::repaired(property(key))));
    }
}

/// Equal when the keys and the meanings of their values are equal; order and origin do not count.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        let mut own = self.0.iter().flat_map(|store| &store.entries);
        self.len() == other.len()
            && own.all(|(text, slot)| {
                let theirs = other.entry(text.key());
                theirs.is_some_and(|(other_text, other_slot)| {
                    json::same_text(&slot.json(text), &other_slot.json(other_text))
                })
            })
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

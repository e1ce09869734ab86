//! The functions for callers: those of a map, and access to the JSON text.

use std::borrow::Cow;
use std::fmt;
use std::iter::FusedIterator;

use serde_json::{Map, Value};

use super::Extra;
use super::entry::{Origin, Slot, Text};
use crate::runtime::json::{self, DecodeError, RawJson, Wire};

impl Extra {
    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entry(key).map(|(text, slot)| slot.value(text))
    }

    /// The value of `key` as JSON text, exactly as received.
    pub fn get_raw(&self, key: &str) -> Option<Cow<'_, str>> {
        self.entry(key).map(|(text, slot)| slot.json(text))
    }

    /// The value of `key` as another type with a JSON form: a message, a number, a list.
    ///
    /// # Errors
    ///
    /// As for [`from_slice`](crate::runtime::message::from_slice).
    pub fn get_as<T: Wire>(&self, key: &str) -> Option<Result<T, DecodeError>> {
        let json = self.get_raw(key)?;
        Some(json::decode(json.as_bytes()))
    }

    /// The value of `key`, for changes in place. It then counts as [inserted](Self::insert), and
    /// the JSON text of the `Value` is sent.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.get(key)?;
        let slot = self.0.as_mut()?.entries.get_mut(key)?;
        Some(slot.value_mut())
    }

    /// The value of `key`, for changes in place. If there is none, the value of `default` is
    /// inserted first.
    pub fn get_or_insert_with<V: Into<Value>>(
        &mut self,
        key: &str,
        default: impl FnOnce() -> V,
    ) -> &mut Value {
        let absent = self.get(key).is_none();
        let value = absent.then(|| default().into());
        let store = self.0.get_or_insert_default();
        let order = store.next;
        store.next += 1;
        let entry = store.entries.entry(Text::new(key, ""));
        entry
            .or_insert_with(|| Slot::of_value(order, value.unwrap_or_default()))
            .value_mut()
    }

    /// Sets the value of `key`, which is sent in place of the field of that name, and returns the
    /// previous value.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let json = RawJson::of(&value.into());
        self.put(Text::new(&key.into(), json.as_str()), Origin::Inserted)
    }

    /// Sets the value of `key` to JSON text, which is sent unchanged; otherwise like
    /// [`insert`](Self::insert). For values that a `Value` cannot hold, such as a number of many
    /// digits.
    ///
    /// # Errors
    ///
    /// When `json` is not one well-formed JSON value. The store is not changed.
    pub fn insert_raw(
        &mut self,
        key: impl Into<String>,
        json: &str,
    ) -> Result<Option<Value>, DecodeError> {
        let json: RawJson = json::decode(json.as_bytes())?;
        Ok(self.put(Text::new(&key.into(), json.as_str()), Origin::Inserted))
    }

    /// Removes `key` and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let (text, slot) = self.0.as_mut()?.entries.remove_entry(key)?;
        self.forget(key);
        Some(slot.into_value(&text))
    }

    /// Whether there is a value for `key`.
    pub fn contains_key(&self, key: &str) -> bool {
        self.entry(key).is_some()
    }

    /// The number of keys.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |store| store.entries.len())
    }

    /// Whether there are no keys.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Removes all keys.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// The keys and their values, in the order in which the keys came.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.ordered().into_iter())
    }

    /// The keys, in the order in which they came.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.ordered().into_iter().map(|(text, _)| text.key())
    }

    /// The values, in the order in which their keys came.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.iter().map(|(_, value)| value)
    }

    /// The keys and their values as JSON text, in the order in which the keys came.
    pub fn iter_raw(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let entries = self.ordered().into_iter();
        entries.map(|(text, slot)| (text.key(), slot.json(text)))
    }

    /// Removes every key for which `keep` returns `false`.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, &Value) -> bool) {
        let gone = self.iter().filter(|(key, value)| !keep(key, value));
        let gone: Vec<String> = gone.map(|(key, _)| key.to_owned()).collect();
        for key in gone {
            self.remove(&key);
        }
    }
}

/// [Inserts](Extra::insert) every pair.
impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, pairs: I) {
        for (key, value) in pairs {
            self.insert(key, value);
        }
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut extra = Self::new();
        extra.extend(pairs);
        extra
    }
}

/// [Inserts](Extra::insert) every pair of the map.
impl From<Map<String, Value>> for Extra {
    fn from(map: Map<String, Value>) -> Self {
        map.into_iter().collect()
    }
}

/// The values as [`Extra::get`] returns them.
impl From<Extra> for Map<String, Value> {
    fn from(extra: Extra) -> Self {
        extra.into_iter().collect()
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl IntoIterator for Extra {
    type Item = (String, Value);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        let entries = self.0.map(|store| store.entries).unwrap_or_default();
        let mut entries: Vec<(Text, Slot)> = entries.into_iter().collect();
        entries.sort_unstable_by_key(|(_, slot)| slot.order);
        IntoIter(entries.into_iter())
    }
}

/// The keys and values that [`Extra::iter`] goes through.
#[derive(Clone)]
pub struct Iter<'a>(std::vec::IntoIter<(&'a Text, &'a Slot)>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        let (text, slot) = self.0.next()?;
        Some((text.key(), slot.value(text)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl FusedIterator for Iter<'_> {}

impl fmt::Debug for Iter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// The keys and values of an [`Extra`], owned.
pub struct IntoIter(std::vec::IntoIter<(Text, Slot)>);

impl Iterator for IntoIter {
    type Item = (String, Value);

    fn next(&mut self) -> Option<Self::Item> {
        let (text, slot) = self.0.next()?;
        Some((text.key().to_owned(), slot.into_value(&text)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for IntoIter {}

impl FusedIterator for IntoIter {}

impl fmt::Debug for IntoIter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IntoIter").field(&self.0.len()).finish()
    }
}

//! What a map of its kind has: iteration, changes in place, and building from pairs.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde_json::Value;

use super::{Entry, Extra, parse};

impl Extra {
    /// The value of `key`, to be changed in place: what is changed counts as
    /// [inserted](Self::insert).
    pub fn get_mut(&mut self, key: &str) -> Option<ValueMut<'_>> {
        let value = self.get(key)?;
        Some(ValueMut::new(self, key, value, false))
    }

    /// The value of `key`, to be changed in place; the value of `default` is inserted first where
    /// there is none.
    pub fn get_or_insert_with<V: Into<Value>>(
        &mut self,
        key: &str,
        default: impl FnOnce() -> V,
    ) -> ValueMut<'_> {
        match self.get(key) {
            Some(value) => ValueMut::new(self, key, value, false),
            None => ValueMut::new(self, key, default().into(), true),
        }
    }

    /// The keys and their values, in the order in which the keys came.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.ordered().into_iter())
    }

    /// The keys, in the order in which they came.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.ordered().into_iter().map(Entry::key)
    }

    /// The keys and their values as JSON text, in the order in which the keys came.
    pub fn iter_raw(&self) -> impl Iterator<Item = (&str, &str)> {
        let entries = self.ordered().into_iter();
        entries.map(|entry| (entry.key(), entry.json()))
    }

    /// Removes every key for which `keep` returns `false`.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, &Value) -> bool) {
        let gone: Vec<String> = self
            .iter()
            .filter(|(key, value)| !keep(key, value))
            .map(|(key, _)| key.to_owned())
            .collect();
        for key in gone {
            self.remove(&key);
        }
    }
}

/// A value of an [`Extra`] that can be changed. A change is stored when this is dropped.
pub struct ValueMut<'e> {
    extra: &'e mut Extra,
    key: String,
    value: Value,
    changed: bool,
}

impl<'e> ValueMut<'e> {
    fn new(extra: &'e mut Extra, key: &str, value: Value, changed: bool) -> Self {
        Self {
            extra,
            key: key.to_owned(),
            value,
            changed,
        }
    }
}

impl Deref for ValueMut<'_> {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.value
    }
}

impl DerefMut for ValueMut<'_> {
    fn deref_mut(&mut self) -> &mut Value {
        self.changed = true;
        &mut self.value
    }
}

impl Drop for ValueMut<'_> {
    fn drop(&mut self) {
        if self.changed {
            let key = std::mem::take(&mut self.key);
            self.extra.insert(key, self.value.take());
        }
    }
}

impl fmt::Debug for ValueMut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.value, f)
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

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl IntoIterator for Extra {
    type Item = (String, Value);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        let pairs: Vec<(String, Value)> = self
            .iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect();
        IntoIter(pairs.into_iter())
    }
}

/// The keys and values that [`Extra::iter`] goes through. Each value is parsed when it is reached.
#[derive(Clone)]
pub struct Iter<'a>(std::vec::IntoIter<&'a Entry>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, Value);

    fn next(&mut self) -> Option<Self::Item> {
        let entry = self.0.next()?;
        Some((entry.key(), parse(entry.json())))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl fmt::Debug for Iter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// The keys and values of an [`Extra`], owned.
#[derive(Clone, Debug)]
pub struct IntoIter(std::vec::IntoIter<(String, Value)>);

impl Iterator for IntoIter {
    type Item = (String, Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

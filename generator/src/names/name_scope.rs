//! Unique names: one table of reservations for each scope.
//!
//! Published names are reserved for the items that had them. Then each request, in order, gets its
//! first candidate that is free. An item that does not get its first candidate is recorded as a
//! rename, so that its documentation can mention it.

use std::collections::BTreeMap;

use super::case::DEVICES;
use super::key::Key;
use super::result::NamingResult;
use crate::error::PlanError;
use crate::ledger::{Ledger, NameTable};
use crate::model::{Name, Rename};

/// A scope in which each name is used once.
pub(super) struct Scope {
    /// A description of its items in the plural, for messages: `fields of Conversation`.
    items: String,
    /// The item that has each name.
    taken: BTreeMap<Name, String>,
}

/// An item that needs a name which will be published.
pub(super) struct Request {
    /// The item, and its key in the ledger.
    pub(super) key: Key,
    /// Names that it may get, best first.
    pub(super) candidates: Vec<String>,
    /// Other keys under which the ledger may list it.
    aliases: Vec<Key>,
}

impl Request {
    pub(super) fn new(key: Key, candidates: impl IntoIterator<Item = String>) -> Self {
        Self {
            key,
            candidates: candidates.into_iter().collect(),
            aliases: Vec::new(),
        }
    }

    /// Adds other keys under which the ledger may list the item. Two items can share such a key
    /// after one of them was split off the other; then the first of them gets the name.
    pub(super) fn with_aliases(mut self, aliases: impl IntoIterator<Item = Key>) -> Self {
        self.aliases.extend(aliases);
        self
    }
}

impl Scope {
    /// An empty scope. `items` completes the sentence "was published as X among the ..".
    pub(super) fn new(items: impl Into<String>) -> Self {
        Self {
            items: items.into(),
            taken: BTreeMap::new(),
        }
    }

    /// A scope of modules, each of which is a file: names that no file can have are reserved.
    pub(super) fn of_modules(items: impl Into<String>) -> Self {
        let scope = DEVICES.iter().fold(Self::new(items), |scope, name| {
            scope.reserve(name, "a device on Windows")
        });
        scope.reserve("mod", "the module of the folder itself")
    }

    /// Reserves a name that emitted code uses for something else.
    pub(super) fn reserve(mut self, name: &str, used_for: &str) -> Self {
        self.taken.insert(Name::new(name), used_for.to_owned());
        self
    }

    /// Reserves the published names of items that request names later, so that no new item gets one
    /// of them by an earlier request.
    ///
    /// # Errors
    ///
    /// Two items that the ledger gives the same name; the message names both.
    pub(super) fn reserve_published<'a>(
        &mut self,
        keys: impl IntoIterator<Item = &'a Key>,
        ledger: &Ledger,
    ) -> Result<(), PlanError> {
        for key in keys {
            if let Some(name) = ledger.names.get(key.kind, &key.id()) {
                self.take_published(&Name::new(name), key)?;
            }
        }
        Ok(())
    }

    /// Names each request, in the order of the requests, and records the names for the ledger.
    ///
    /// # Errors
    ///
    /// Two items that the ledger gives the same name; the message names both.
    pub(super) fn assign(
        &mut self,
        requests: Vec<Request>,
        ledger: &Ledger,
        result: &mut NamingResult,
    ) -> Result<Vec<Name>, PlanError> {
        self.reserve_published(requests.iter().map(|request| &request.key), ledger)?;
        let published: Vec<Option<Name>> = requests
            .iter()
            .map(|request| {
                let Key { kind, .. } = request.key;
                match ledger.names.get(kind, &request.key.id()) {
                    Some(name) => Some(Name::new(name)),
                    None => self.published_alias(request, ledger),
                }
            })
            .collect();
        let mut assigned = Vec::with_capacity(requests.len());
        for (request, published) in requests.into_iter().zip(published) {
            let wanted = Name::new(request.candidates.first().map_or("", String::as_str));
            let name = match published {
                Some(name) => name,
                None => self.take_free(&request.candidates, &request.key.to_string()),
            };
            let Key { kind, origin } = request.key;
            for alias in &request.aliases {
                result.aliases.insert(alias.kind, alias.id(), name.plain());
            }
            result.names.insert(kind, origin.to_string(), name.plain());
            if name != wanted {
                result.renames.push(Rename {
                    kind,
                    origin,
                    wanted: wanted.plain().to_owned(),
                    name: name.plain().to_owned(),
                });
            }
            assigned.push(name);
        }
        Ok(assigned)
    }

    /// Names a single request; see [`Scope::assign`].
    pub(super) fn assign_one(
        &mut self,
        request: Request,
        ledger: &Ledger,
        result: &mut NamingResult,
    ) -> Result<Name, PlanError> {
        let mut names = self.assign(vec![request], ledger, result)?;
        // One request gives one name.
        Ok(names.pop().unwrap_or_else(|| Name::new("")))
    }

    /// Names an item that is private to the crate and not in the ledger.
    pub(super) fn assign_private(&mut self, item: &str, candidates: &[String]) -> Name {
        self.take_free(candidates, item)
    }

    /// The name that was published under one of the request's other keys, or under its own key as
    /// another key of an earlier item.
    fn published_alias(&mut self, request: &Request, ledger: &Ledger) -> Option<Name> {
        let listed = |table: &NameTable, key: &Key| table.get(key.kind, &key.id()).map(Name::new);
        let keys = request.aliases.iter().chain([&request.key]);
        let name = keys
            .filter_map(|key| listed(&ledger.names, key).or_else(|| listed(&ledger.aliases, key)))
            .find(|name| !self.taken.contains_key(name))?;
        self.taken.insert(name.clone(), request.key.to_string());
        Some(name)
    }

    fn take_published(&mut self, name: &Name, key: &Key) -> Result<(), PlanError> {
        let key = key.to_string();
        match self.taken.insert(name.clone(), key.clone()) {
            Some(other) if other != key => Err(PlanError {
                problem: format!(
                    "was published as `{name}` among the {}, as was {other}",
                    self.items
                ),
                place: key,
                hint: "no two of them can have one name: correct the ledger".to_owned(),
            }),
            _ => Ok(()),
        }
    }

    /// Takes the first candidate that is free, or else the last candidate with the first number that
    /// is free.
    fn take_free(&mut self, candidates: &[String], item: &str) -> Name {
        let last = candidates.last().map_or("", String::as_str);
        // A number directly after a digit would read as another number.
        let gap = if last.ends_with(|c: char| c.is_ascii_digit()) {
            "_"
        } else {
            ""
        };
        let numbered = (2_u32..).map(|number| Name::new(&format!("{last}{gap}{number}")));
        let mut names = candidates
            .iter()
            .map(|name| Name::new(name))
            .chain(numbered);
        // There are more numbers than names in the table.
        let name = names
            .find(|name| !self.taken.contains_key(name))
            .unwrap_or_else(|| Name::new(last));
        self.taken.insert(name.clone(), item.to_owned());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::SchemaId;
    use crate::ledger::NameKind;
    use crate::origin::Origin;

    fn request(schema: &str, candidates: &[&str]) -> Request {
        let origin = Origin::Schema(SchemaId(schema.to_owned()));
        let candidates = candidates.iter().map(|&name| name.to_owned());
        Request::new(Key::new(NameKind::Schema, origin), candidates)
    }

    fn plain(names: Vec<Name>) -> Vec<String> {
        names.iter().map(|name| name.plain().to_owned()).collect()
    }

    fn published(names: &[(&str, &str)]) -> Ledger {
        let mut ledger = Ledger::default();
        for (schema, name) in names {
            ledger.names.insert(NameKind::Schema, *schema, *name);
        }
        ledger
    }

    #[test]
    fn the_first_request_gets_the_short_name_then_the_longer_ones_and_numbers_follow() {
        let mut scope = Scope::new("types").reserve("Extra", "the runtime");
        let mut result = NamingResult::default();
        let requests = vec![
            request("a", &["Intent"]),
            request("b", &["Intent", "CxIntent"]),
            request("c", &["Intent"]),
            request("d", &["Extra"]),
        ];
        let names = scope
            .assign(requests, &Ledger::default(), &mut result)
            .unwrap();
        assert_eq!(plain(names), ["Intent", "CxIntent", "Intent2", "Extra2"]);
        assert_eq!(result.renames.len(), 3);
    }

    #[test]
    fn a_published_name_stays_when_a_new_item_asks_first() {
        let ledger = published(&[("z", "Intent")]);
        let mut scope = Scope::new("types");
        let requests = vec![
            request("a", &["Intent", "AIntent"]),
            request("z", &["ZIntent"]),
        ];
        let names = scope
            .assign(requests, &ledger, &mut NamingResult::default())
            .unwrap();
        assert_eq!(plain(names), ["AIntent", "Intent"]);
    }

    #[test]
    fn a_conflict_in_the_ledger_names_both_items() {
        let ledger = published(&[("a", "X"), ("b", "X")]);
        let requests = vec![request("a", &["A"]), request("b", &["B"])];
        let error = Scope::new("types")
            .assign(requests, &ledger, &mut NamingResult::default())
            .unwrap_err();
        insta::assert_snapshot!(error);
    }
}

//! Who gets which name: one table of reservations for each scope.
//!
//! Names that were published go to whoever had them. Then the others are served in the order in which
//! they ask, each with its first candidate that is free. What had to settle for less is recorded, so
//! that its documentation can say so.

use std::collections::BTreeMap;

use super::{Ledger, NamingResult, PlanError, names};
use crate::model::{Name, Rename};

/// What stands in front of a key in the ledger that is not an item's first one. Two items may have
/// such a key in common after one has become two, and then whoever asks first has the name.
const ALIAS: &str = "alias ";

/// A scope in which no name may be used twice.
pub(super) struct Scope {
    /// What it is, for messages: `fields of Conversation`.
    what: String,
    taken: BTreeMap<Name, String>,
}

/// Something that wants a name.
pub(super) struct Request {
    /// What it is in the document; also its key in the ledger.
    pub(super) origin: String,
    /// What it may be called, best first.
    pub(super) candidates: Vec<String>,
    /// Other keys under which the ledger may have it.
    aliases: Vec<String>,
}

impl Request {
    pub(super) fn new(
        origin: impl Into<String>,
        candidates: impl IntoIterator<Item = String>,
    ) -> Self {
        let candidates = candidates.into_iter().collect();
        Self {
            origin: origin.into(),
            candidates,
            aliases: Vec::new(),
        }
    }

    /// Other keys under which the ledger may have the name, if nobody has it by then.
    pub(super) fn also_known_as(mut self, origins: impl IntoIterator<Item = String>) -> Self {
        self.aliases.extend(origins);
        self
    }
}

impl Scope {
    /// An empty scope. `what` completes the sentence "two .. want one name".
    pub(super) fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            taken: BTreeMap::new(),
        }
    }

    /// A scope of modules, each of which is a file: names that no file of a module can have are taken.
    pub(super) fn of_modules(what: impl Into<String>) -> Self {
        let scope = names::DEVICES.iter().fold(Self::new(what), |scope, name| {
            scope.reserve(name, "a device on Windows")
        });
        scope.reserve("mod", "a folder's own module")
    }

    /// Keeps what was published for those who will ask later. Without it, somebody new who asks first
    /// would get such a name.
    ///
    /// # Errors
    ///
    /// Two items that the ledger gives one name; the message names both.
    pub(super) fn hold<'a>(
        &mut self,
        origins: impl IntoIterator<Item = &'a str>,
        ledger: &Ledger,
    ) -> Result<(), PlanError> {
        for origin in origins {
            if let Some(name) = ledger.names.get(origin) {
                self.take(&Name::new(name), origin)?;
            }
        }
        Ok(())
    }

    /// Takes a name that emitted code needs for itself.
    pub(super) fn reserve(mut self, name: &str, why: &str) -> Self {
        self.taken.insert(Name::new(name), why.to_owned());
        self
    }

    /// Gives each request its name, in the order of the requests.
    ///
    /// # Errors
    ///
    /// Two items that the ledger gives one name; the message names both.
    pub(super) fn assign(
        &mut self,
        requests: Vec<Request>,
        ledger: &Ledger,
        record: &mut NamingResult,
    ) -> Result<Vec<Name>, PlanError> {
        self.hold(
            requests.iter().map(|request| request.origin.as_str()),
            ledger,
        )?;
        let published: Vec<Option<Name>> = requests
            .iter()
            .map(|request| match ledger.names.get(&request.origin) {
                Some(name) => Some(Name::new(name)),
                None => self.by_alias(request, ledger),
            })
            .collect();
        let mut assigned = Vec::with_capacity(requests.len());
        for (request, name) in requests.into_iter().zip(published) {
            let wanted = Name::new(request.candidates.first().map_or("", String::as_str));
            let name = match name {
                Some(name) => name,
                None => {
                    let name = self.free(&request.candidates);
                    self.take(&name, &request.origin)?;
                    name
                }
            };
            if name != wanted {
                record.renames.push(Rename {
                    origin: request.origin.clone(),
                    wanted: wanted.plain().to_owned(),
                    name: name.plain().to_owned(),
                });
            }
            for alias in request.aliases {
                record
                    .names
                    .insert(format!("{ALIAS}{alias}"), name.plain().to_owned());
            }
            record.names.insert(request.origin, name.plain().to_owned());
            assigned.push(name);
        }
        Ok(assigned)
    }

    /// Gives a single request its name; see [`Scope::assign`].
    pub(super) fn assign_one(
        &mut self,
        request: Request,
        ledger: &Ledger,
        record: &mut NamingResult,
    ) -> Result<Name, PlanError> {
        let mut names = self.assign(vec![request], ledger, record)?;
        Ok(names.pop().unwrap_or_else(|| Name::new("")))
    }

    /// The name that was published under another key.
    fn by_alias(&mut self, request: &Request, ledger: &Ledger) -> Option<Name> {
        let keys = request.aliases.iter().chain([&request.origin]);
        let published = keys.filter_map(|key| {
            let names = &ledger.names;
            names
                .get(key)
                .or_else(|| names.get(&format!("{ALIAS}{key}")))
        });
        let name = published
            .map(|name| Name::new(name))
            .find(|it| !self.taken.contains_key(it))?;
        self.taken.insert(name.clone(), request.origin.clone());
        Some(name)
    }

    fn take(&mut self, name: &Name, origin: &str) -> Result<(), PlanError> {
        match self.taken.insert(name.clone(), origin.to_owned()) {
            Some(other) if other != origin => Err(PlanError {
                place: origin.to_owned(),
                problem: format!(
                    "was published as `{name}` among the {}, as was {other}",
                    self.what
                ),
                hint: "no two of them can have one name: correct the ledger".to_owned(),
            }),
            _ => Ok(()),
        }
    }

    /// The first candidate that is free, or the last one with the first free number.
    fn free(&self, candidates: &[String]) -> Name {
        let last = candidates.last().map_or("", String::as_str);
        // A number behind a digit would read as another number.
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
        // The numbers do not end before the table does.
        names
            .find(|name| !self.taken.contains_key(name))
            .unwrap_or_else(|| Name::new(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(origin: &str, candidates: &[&str]) -> Request {
        Request::new(origin, candidates.iter().map(|&name| name.to_owned()))
    }

    fn plain(names: Vec<Name>) -> Vec<String> {
        names.iter().map(|name| name.plain().to_owned()).collect()
    }

    #[test]
    fn first_come_first_served_then_the_longer_name_then_a_number() {
        let mut scope = Scope::new("types").reserve("Extra", "the runtime");
        let mut record = NamingResult::default();
        let requests = vec![
            ask("a", &["Intent"]),
            ask("b", &["Intent", "CxIntent"]),
            ask("c", &["Intent"]),
            ask("d", &["Extra"]),
        ];
        let names = scope
            .assign(requests, &Ledger::default(), &mut record)
            .unwrap();
        assert_eq!(plain(names), ["Intent", "CxIntent", "Intent2", "Extra2"]);
        assert_eq!(record.renames.len(), 3);
    }

    #[test]
    fn what_was_published_keeps_its_name_whoever_comes_first() {
        let ledger = Ledger {
            names: BTreeMap::from([("z".to_owned(), "Intent".to_owned())]),
            ..Ledger::default()
        };
        let mut scope = Scope::new("types");
        let requests = vec![ask("a", &["Intent", "AIntent"]), ask("z", &["ZIntent"])];
        let names = scope
            .assign(requests, &ledger, &mut NamingResult::default())
            .unwrap();
        assert_eq!(plain(names), ["AIntent", "Intent"]);
    }

    #[test]
    fn a_clash_names_both_sides() {
        let names = [
            ("a".to_owned(), "X".to_owned()),
            ("b".to_owned(), "X".to_owned()),
        ];
        let ledger = Ledger {
            names: BTreeMap::from(names),
            ..Ledger::default()
        };
        let requests = vec![ask("a", &["A"]), ask("b", &["B"])];
        let error = Scope::new("types")
            .assign(requests, &ledger, &mut NamingResult::default())
            .unwrap_err();
        insta::assert_snapshot!(error);
    }
}

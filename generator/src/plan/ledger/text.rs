//! The ledger as a file: JSON with a line for each entry, so that a change of the API shows as the
//! lines of what it changed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value, json};

use super::Ledger;
use crate::model::Cfg;

/// Why a file is no ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerError {
    /// JSON path.
    path: String,
    /// What is wrong there.
    problem: String,
}

impl fmt::Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}\nhint: the ledger is written by `cargo xtask regen`; take its last committed state back",
            self.path, self.problem
        )
    }
}

impl std::error::Error for LedgerError {}

/// What the file says of itself.
const ABOUT: &str =
    "What has been published, and stays: written by `cargo xtask regen`, read by the next one.";

impl Ledger {
    /// The text of the file.
    pub fn to_text(&self) -> String {
        let cfg = |cfg: &Cfg| cfg.features().collect::<Vec<_>>().into();
        let mut sections = vec![
            ("names", entries(&self.names, |name| name.as_str().into())),
            (
                "namespaces",
                entries(&self.namespaces, |module| module.as_str().into()),
            ),
            ("features", entries(&self.cfgs, cfg)),
            (
                "arguments",
                entries(&self.arguments, |names| names.clone().into()),
            ),
            (
                "bodyArguments",
                entries(&self.body_arguments, |positional| (*positional).into()),
            ),
        ];
        sections.push((
            "items",
            entries(&self.items, |property| property.as_str().into()),
        ));
        let boxed = self.boxed.iter().map(|field| json!(field).to_string());
        let mut text = format!("{{\n\"about\": {},\n", json!(ABOUT));
        for (name, lines) in sections.drain(..) {
            text.push_str(&format!(
                "{}: {{\n{}\n}},\n",
                json!(name),
                lines.join(",\n")
            ));
        }
        let boxed: Vec<String> = boxed.collect();
        text.push_str(&format!("\"boxed\": [\n{}\n]\n}}\n", boxed.join(",\n")));
        text
    }

    /// Reads what [`to_text`](Self::to_text) has written.
    ///
    /// # Errors
    ///
    /// The place of what is not as it was written.
    pub fn parse(text: &str) -> Result<Self, LedgerError> {
        let value: Value = serde_json::from_str(text)
            .map_err(|error| wrong("$", &format!("not JSON: {error}")))?;
        let Value::Object(sections) = &value else {
            return Err(wrong("$", "not an object"));
        };
        const SECTIONS: [&str; 8] = [
            "about",
            "arguments",
            "bodyArguments",
            "boxed",
            "features",
            "items",
            "names",
            "namespaces",
        ];
        if let Some(unknown) = sections
            .keys()
            .find(|key| !SECTIONS.contains(&key.as_str()))
        {
            return Err(wrong(
                &format!("$.{unknown}"),
                "nothing of a ledger has this name",
            ));
        }
        let cfg = |value: &Value| {
            let features: BTreeSet<String> = strings(value)?.into_iter().collect();
            Some(match features.is_empty() {
                true => Cfg::Always,
                false => Cfg::AnyOf(features),
            })
        };
        let boxed = sections.get("boxed").map_or(Some(Vec::new()), strings);
        Ok(Self {
            names: section(sections, "names", "a name", string)?,
            namespaces: section(sections, "namespaces", "a name", string)?,
            cfgs: section(sections, "features", "a list of names", cfg)?,
            arguments: section(sections, "arguments", "a list of names", strings)?,
            body_arguments: section(sections, "bodyArguments", "true or false", Value::as_bool)?,
            items: section(sections, "items", "a name", string)?,
            boxed: boxed
                .ok_or_else(|| wrong("$.boxed", "not a list of names"))?
                .into_iter()
                .collect(),
        })
    }
}

fn wrong(path: &str, problem: &str) -> LedgerError {
    LedgerError {
        path: path.to_owned(),
        problem: problem.to_owned(),
    }
}

/// The lines of a section.
fn entries<T>(entries: &BTreeMap<String, T>, value: impl Fn(&T) -> Value) -> Vec<String> {
    let line = |(key, it): (&String, &T)| format!("{}: {}", json!(key), value(it));
    entries.iter().map(line).collect()
}

fn section<T>(
    sections: &Map<String, Value>,
    name: &str,
    what: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Result<BTreeMap<String, T>, LedgerError> {
    let path = format!("$.{name}");
    let entries = match sections.get(name) {
        None => return Ok(BTreeMap::new()),
        Some(Value::Object(entries)) => entries,
        Some(_) => return Err(wrong(&path, "not an object")),
    };
    let entry = |(key, value): (&String, &Value)| {
        let read = read(value)
            .ok_or_else(|| wrong(&format!("{path}[{}]", json!(key)), &format!("not {what}")))?;
        Ok((key.clone(), read))
    };
    entries.iter().map(entry).collect()
}

fn string(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn strings(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger() -> Ledger {
        let map = |key: &str, value: &str| BTreeMap::from([(key.to_owned(), value.to_owned())]);
        Ledger {
            names: map("value State=\"odd\"", "Odd"),
            namespaces: map("State", ""),
            cfgs: BTreeMap::from([
                ("State".to_owned(), Cfg::Always),
                ("Thing".to_owned(), Cfg::feature("things")),
            ]),
            items: map("things.list", "things"),
            boxed: BTreeSet::from(["Thing.inner".to_owned()]),
            body_arguments: BTreeMap::from([("things.purge".to_owned(), false)]),
            arguments: BTreeMap::from([("things.get".to_owned(), vec!["name".to_owned()])]),
        }
    }

    #[test]
    fn a_ledger_is_read_as_it_was_written() {
        insta::assert_snapshot!(ledger().to_text());
        assert_eq!(Ledger::parse(&ledger().to_text()), Ok(ledger()));
        let empty = Ledger::default();
        assert_eq!(Ledger::parse(&empty.to_text()), Ok(empty));
    }

    #[test]
    fn what_is_no_ledger_is_refused_with_its_place() {
        let errors: Vec<String> = [
            "",
            "[]",
            r#"{"nmaes": {}}"#,
            r#"{"names": []}"#,
            r#"{"names": {"schema A": 1}}"#,
            r#"{"boxed": [1]}"#,
            r#"{"features": {"A": "things"}}"#,
        ]
        .iter()
        .map(|text| match Ledger::parse(text) {
            Ok(_) => format!("{text} was read"),
            Err(error) => error.to_string(),
        })
        .collect();
        insta::assert_snapshot!(errors.join("\n"));
    }
}

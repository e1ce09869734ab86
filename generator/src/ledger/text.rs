//! The ledger as a file: JSON with one line for each entry, so that each change of the API shows as
//! the lines that it changes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::data::Ledger;
use super::error::LedgerError;
use super::name_table::{NameKind, NameTable};

/// The first entry of the file.
const ABOUT: &str =
    "What has been published and must stay. `cargo xtask regen` reads and rewrites this file.";

/// Every key of the file.
const SECTIONS: [&str; 10] = [
    "about",
    "aliases",
    "arguments",
    "bodyArguments",
    "boxed",
    "features",
    "items",
    "names",
    "namespaces",
    "reexports",
];

impl Ledger {
    /// The text of the file.
    pub fn to_text(&self) -> String {
        let list = |names: &BTreeSet<String>| names.iter().cloned().collect();
        let sections = [
            ("names", object(&names(&self.names))),
            ("aliases", object(&names(&self.aliases))),
            (
                "namespaces",
                object(&entries(&self.namespaces, |module| module.as_str().into())),
            ),
            (
                "reexports",
                object(&entries(&self.reexports, |version| version.as_str().into())),
            ),
            ("features", object(&entries(&self.features, list))),
            (
                "arguments",
                object(&entries(&self.arguments, |names| names.clone().into())),
            ),
            (
                "bodyArguments",
                object(&entries(&self.body_arguments, |positional| {
                    (*positional).into()
                })),
            ),
            (
                "items",
                object(&entries(&self.items, |property| property.as_str().into())),
            ),
        ];
        let mut text = format!("{{\n\"about\": {},\n", json!(ABOUT));
        for (name, entries) in sections {
            text.push_str(&format!("{}: {entries},\n", json!(name)));
        }
        let boxed = self.boxed.iter().map(|field| json!(field).to_string());
        let boxed: Vec<String> = boxed.collect();
        text.push_str(&format!("\"boxed\": [\n{}\n]\n}}\n", boxed.join(",\n")));
        text
    }

    /// Reads the text that [`to_text`](Self::to_text) writes.
    ///
    /// # Errors
    ///
    /// The JSON path of the first part that is malformed.
    pub fn parse(text: &str) -> Result<Self, LedgerError> {
        let value: Value = serde_json::from_str(text)
            .map_err(|error| wrong("$", &format!("not JSON: {error}")))?;
        let Value::Object(sections) = &value else {
            return Err(wrong("$", "not an object"));
        };
        let is_unknown = |key: &&String| !SECTIONS.contains(&key.as_str());
        if let Some(unknown) = sections.keys().find(is_unknown) {
            return Err(wrong(
                &format!("$.{unknown}"),
                "a ledger has no section of this name",
            ));
        }
        let set = |value: &Value| Some(strings(value)?.into_iter().collect());
        let boxed = sections.get("boxed").map_or(Some(BTreeSet::new()), set);
        Ok(Self {
            names: name_table(sections, "names")?,
            aliases: name_table(sections, "aliases")?,
            namespaces: section(sections, "$", "namespaces", "a name", string)?,
            reexports: section(sections, "$", "reexports", "a version", string)?,
            features: section(sections, "$", "features", "a list of names", set)?,
            arguments: section(sections, "$", "arguments", "a list of names", strings)?,
            body_arguments: section(
                sections,
                "$",
                "bodyArguments",
                "true or false",
                Value::as_bool,
            )?,
            items: section(sections, "$", "items", "a name", string)?,
            boxed: boxed.ok_or_else(|| wrong("$.boxed", "not a list of names"))?,
        })
    }
}

fn wrong(path: &str, problem: &str) -> LedgerError {
    LedgerError {
        path: path.to_owned(),
        problem: problem.to_owned(),
    }
}

/// A JSON object of lines.
fn object(lines: &[String]) -> String {
    format!("{{\n{}\n}}", lines.join(",\n"))
}

/// The lines of a section, one for each entry.
fn entries<T>(entries: &BTreeMap<String, T>, value: impl Fn(&T) -> Value) -> Vec<String> {
    let line = |(key, it): (&String, &T)| format!("{}: {}", json!(key), value(it));
    entries.iter().map(line).collect()
}

/// An object for each kind of names that a table has.
fn names(table: &NameTable) -> Vec<String> {
    let mut objects = Vec::new();
    for kind in NameKind::ALL {
        let names = table.of_kind(kind);
        let lines = names.map(|(id, name)| format!("{}: {}", json!(id), json!(name)));
        let lines: Vec<String> = lines.collect();
        if !lines.is_empty() {
            objects.push(format!("{}: {}", json!(kind.as_str()), object(&lines)));
        }
    }
    objects
}

fn name_table(sections: &Map<String, Value>, name: &str) -> Result<NameTable, LedgerError> {
    let mut table = NameTable::default();
    let path = format!("$.{name}");
    let kinds = match sections.get(name) {
        None => return Ok(table),
        Some(Value::Object(kinds)) => kinds,
        Some(_) => return Err(wrong(&path, "not an object")),
    };
    for key in kinds.keys() {
        let kind = NameKind::ALL.into_iter().find(|kind| kind.as_str() == key);
        let Some(kind) = kind else {
            let path = format!("{path}[{}]", json!(key));
            return Err(wrong(&path, "not a kind of names"));
        };
        for (id, name) in section(kinds, &path, key, "a name", string)? {
            table.insert(kind, id, name);
        }
    }
    Ok(table)
}

/// Reads the object `name` of an object whose path is `parent`.
fn section<T>(
    sections: &Map<String, Value>,
    parent: &str,
    name: &str,
    what: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Result<BTreeMap<String, T>, LedgerError> {
    let path = format!("{parent}.{name}");
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
        let mut names = NameTable::default();
        names.insert(NameKind::Value, "State=\"odd\"", "Odd");
        names.insert(NameKind::ResourceFeature, "things", "things");
        let mut aliases = NameTable::default();
        aliases.insert(NameKind::Schema, "things.get:state", "State");
        Ledger {
            names,
            aliases,
            namespaces: map("State", ""),
            reexports: map("Other", "things:v1"),
            features: BTreeMap::from([
                ("State".to_owned(), BTreeSet::new()),
                ("Thing".to_owned(), BTreeSet::from(["things".to_owned()])),
            ]),
            items: map("things.list", "things"),
            boxed: BTreeSet::from(["Thing.inner".to_owned()]),
            body_arguments: BTreeMap::from([("things.purge".to_owned(), false)]),
            arguments: BTreeMap::from([("things.get".to_owned(), vec!["name".to_owned()])]),
        }
    }

    #[test]
    fn a_ledger_survives_its_text_form() {
        insta::assert_snapshot!(ledger().to_text());
        assert_eq!(Ledger::parse(&ledger().to_text()), Ok(ledger()));
        let empty = Ledger::default();
        assert_eq!(Ledger::parse(&empty.to_text()), Ok(empty));
    }

    #[test]
    fn a_malformed_ledger_is_refused_with_the_path_of_the_problem() {
        let errors: Vec<String> = [
            "",
            "[]",
            r#"{"nmaes": {}}"#,
            r#"{"names": []}"#,
            r#"{"names": {"schema": []}}"#,
            r#"{"names": {"schema": {"A": 1}}}"#,
            r#"{"names": {"schmea": {}}}"#,
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

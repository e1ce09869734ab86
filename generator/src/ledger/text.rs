//! The ledger as a file: JSON in which every entry has a line of its own.
//!
//! A line that is gone or changed is a breaking change, and nothing else is: commas stand before
//! entries, and every section begins with an entry that says what it is. So a new entry is a new line,
//! wherever it stands, and no other line changes for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::data::Ledger;
use super::error::LedgerError;
use super::name_table::NameKind;
use super::signature::SignatureKind;
use super::table::Table;

/// The key of the entry that says what a section is. No item of a document has this name.
const ABOUT: &str = "#";

/// The sections with what they say of themselves, in the order of the file.
const SECTIONS: [(&str, &str); 10] = [
    ("namespaces", "The module of each schema below `schemas`."),
    (
        "reexports",
        "The API version whose type a schema re-exports.",
    ),
    (
        "features",
        "A schema and a Cargo feature that compiles it; `*` needs none.",
    ),
    (
        "arguments",
        "The parameters that a function takes, in order.",
    ),
    (
        "bodyArguments",
        "Whether a function takes the body as an argument.",
    ),
    ("items", "The property with the items of a page."),
    (
        "operations",
        "The messages of the response and of the metadata of an operation.",
    ),
    ("boxed", "Properties behind a pointer."),
    ("names", "The Rust names of items."),
    ("signatures", "Types and arguments."),
];

impl Ledger {
    /// The text of the file.
    pub fn to_text(&self) -> String {
        let mut text = String::from("{\n");
        let about = "What has been published and must stay. `cargo xtask regen` reads and rewrites this file. \
                     A line that is gone or changed is a breaking change, a new line is not.";
        // Writing to a string cannot fail.
        let _ = write!(text, "{}: {}", json!(ABOUT), json!(about));
        let _ = write!(text, "\n,\"api\": {}", json!(self.api));
        for (section, about) in SECTIONS {
            let lines = match section {
                "namespaces" => entries(&self.namespaces, |it| json!(it)),
                "reexports" => entries(&self.reexports, |it| json!(it)),
                "features" => features(&self.features),
                "arguments" => entries(&self.arguments, |it| json!(it)),
                "bodyArguments" => entries(&self.body_arguments, |it| json!(it)),
                "items" => entries(&self.items, |it| json!(it)),
                "operations" => entries(&self.operations, |it| json!(it)),
                "boxed" => self
                    .boxed
                    .iter()
                    .map(|it| (it.clone(), json!(true)))
                    .collect(),
                _ => Vec::new(),
            };
            match section {
                "names" => {
                    nested(
                        &mut text,
                        section,
                        about,
                        &self.names,
                        &NameKind::ALL,
                        NameKind::as_str,
                    );
                    let aliases = "Names by the other identities that an item may have.";
                    nested(
                        &mut text,
                        "aliases",
                        aliases,
                        &self.aliases,
                        &NameKind::ALL,
                        NameKind::as_str,
                    );
                }
                "signatures" => {
                    let kinds = &SignatureKind::ALL;
                    nested(
                        &mut text,
                        section,
                        about,
                        &self.signatures,
                        kinds,
                        SignatureKind::as_str,
                    );
                }
                _ => object(&mut text, section, about, &lines),
            }
        }
        text.push_str("\n}\n");
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
        let known = |key: &str| {
            [ABOUT, "api", "aliases"].contains(&key)
                || SECTIONS.iter().any(|(name, _)| *name == key)
        };
        if let Some(unknown) = sections.keys().find(|key| !known(key)) {
            return Err(wrong(
                &format!("$.{unknown}"),
                "a ledger has no section of this name",
            ));
        }
        let api = sections.get("api").map_or(Some(""), Value::as_str);
        let api = api.ok_or_else(|| wrong("$.api", "not a name"))?;
        let flags = section(sections, "$", "boxed", "true", Value::as_bool)?;
        let listed = section(sections, "$", "features", "true", Value::as_bool)?;
        Ok(Self {
            api: api.to_owned(),
            names: table(sections, "names", &NameKind::ALL, NameKind::as_str)?,
            aliases: table(sections, "aliases", &NameKind::ALL, NameKind::as_str)?,
            namespaces: section(sections, "$", "namespaces", "a name", string)?,
            reexports: section(sections, "$", "reexports", "a name", string)?,
            features: by_schema(listed.into_keys())?,
            arguments: section(sections, "$", "arguments", "a list of names", strings)?,
            body_arguments: section(
                sections,
                "$",
                "bodyArguments",
                "true or false",
                Value::as_bool,
            )?,
            items: section(sections, "$", "items", "a name", string)?,
            operations: section(sections, "$", "operations", "two names", string)?,
            boxed: flags.into_keys().collect(),
            signatures: table(
                sections,
                "signatures",
                &SignatureKind::ALL,
                SignatureKind::as_str,
            )?,
        })
    }
}

fn wrong(path: &str, problem: &str) -> LedgerError {
    LedgerError {
        path: path.to_owned(),
        problem: problem.to_owned(),
    }
}

/// An entry of a section.
type Line = (String, Value);

fn entries<T>(entries: &BTreeMap<String, T>, value: impl Fn(&T) -> Value) -> Vec<Line> {
    entries
        .iter()
        .map(|(key, it)| (key.clone(), value(it)))
        .collect()
}

/// An entry for each feature of a schema. No feature has a space in its name.
fn features(features: &BTreeMap<String, BTreeSet<String>>) -> Vec<Line> {
    let entries = features.iter().flat_map(|(schema, features)| {
        let features = features.iter();
        features.map(move |feature| (format!("{schema} {feature}"), json!(true)))
    });
    entries.collect()
}

fn by_schema(
    entries: impl Iterator<Item = String>,
) -> Result<BTreeMap<String, BTreeSet<String>>, LedgerError> {
    let mut features: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in entries {
        let Some((schema, feature)) = entry.rsplit_once(' ') else {
            let path = format!("$.features[{}]", json!(entry));
            return Err(wrong(&path, "not a schema and a feature"));
        };
        let of_schema = features.entry(schema.to_owned()).or_default();
        of_schema.insert(feature.to_owned());
    }
    Ok(features)
}

/// Writes a section.
fn object(text: &mut String, name: &str, about: &str, lines: &[Line]) {
    let _ = write!(
        text,
        "\n,{}: {{\n{}: {}",
        json!(name),
        json!(ABOUT),
        json!(about)
    );
    for (key, value) in lines {
        let _ = write!(text, "\n,{}: {value}", json!(key));
    }
    text.push_str("\n}");
}

/// Writes a section that has one for each kind. All kinds are there, with or without entries.
fn nested<K: Copy + Ord>(
    text: &mut String,
    name: &str,
    about: &str,
    table: &Table<K>,
    kinds: &[K],
    word: impl Fn(K) -> &'static str,
) {
    let _ = write!(
        text,
        "\n,{}: {{\n{}: {}",
        json!(name),
        json!(ABOUT),
        json!(about)
    );
    for kind in kinds {
        let lines = table.of_kind(*kind);
        let lines: Vec<Line> = lines
            .map(|(id, text)| (id.to_owned(), json!(text)))
            .collect();
        let about = format!("{name}: {}", word(*kind));
        object(text, word(*kind), &about, &lines);
    }
    text.push_str("\n}");
}

fn table<K: Copy + Ord>(
    sections: &Map<String, Value>,
    name: &str,
    known: &[K],
    word: impl Fn(K) -> &'static str,
) -> Result<Table<K>, LedgerError> {
    let mut table = Table::default();
    let path = format!("$.{name}");
    let kinds = match sections.get(name) {
        None => return Ok(table),
        Some(Value::Object(kinds)) => kinds,
        Some(_) => return Err(wrong(&path, "not an object")),
    };
    for key in kinds.keys().filter(|key| *key != ABOUT) {
        let Some(kind) = known.iter().find(|kind| word(**kind) == key) else {
            let path = format!("{path}[{}]", json!(key));
            return Err(wrong(&path, "not a kind of entries"));
        };
        for (id, text) in section(kinds, &path, key, "a text", string)? {
            table.insert(*kind, id, text);
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
    let entries = entries.iter().filter(|(key, _)| *key != ABOUT);
    entries.map(entry).collect()
}

fn string(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn strings(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(string).collect()
}

#[cfg(test)]
mod tests {
    use super::super::name_table::NameTable;
    use super::super::signature::SignatureTable;
    use super::*;

    fn ledger() -> Ledger {
        let map = |key: &str, value: &str| BTreeMap::from([(key.to_owned(), value.to_owned())]);
        let set = |items: &[&str]| items.iter().map(|&it| it.to_owned()).collect();
        let mut names = NameTable::default();
        names.insert(NameKind::Value, "State=\"odd\"", "Odd");
        names.insert(NameKind::ResourceFeature, "things", "things");
        let mut aliases = NameTable::default();
        aliases.insert(NameKind::Schema, "things.get:state", "State");
        let mut signatures = SignatureTable::default();
        signatures.insert(
            SignatureKind::Field,
            "Thing.inner",
            "Option<Box<schemas::Thing>>",
        );
        Ledger {
            api: "things:v1".to_owned(),
            names,
            aliases,
            namespaces: map("State", ""),
            reexports: map("Part", "things:v2"),
            features: BTreeMap::from([
                ("State".to_owned(), set(&["*", "things"])),
                ("Thing of two words".to_owned(), set(&["things"])),
            ]),
            items: map("things.list", "things"),
            operations: map("things.start", "Thing google.protobuf.Struct"),
            boxed: set(&["Thing.inner"]),
            body_arguments: BTreeMap::from([("things.purge".to_owned(), false)]),
            arguments: BTreeMap::from([("things.get".to_owned(), vec!["name".to_owned()])]),
            signatures,
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
    fn growth_is_new_lines_and_nothing_else() {
        let (empty, full) = (Ledger::default().to_text(), ledger().to_text());
        let api = "\"api\": \"\"";
        let mut grown = full.lines();
        for line in empty.lines().filter(|line| !line.contains(api)) {
            assert!(grown.any(|it| it == line), "{line}");
        }
    }

    #[test]
    fn a_malformed_ledger_is_refused_with_the_path_of_the_problem() {
        let errors: Vec<String> = [
            "",
            "[]",
            r#"{"nmaes": {}}"#,
            r#"{"api": 1}"#,
            r#"{"names": []}"#,
            r#"{"names": {"schema": []}}"#,
            r#"{"names": {"schema": {"A": 1}}}"#,
            r#"{"names": {"schmea": {}}}"#,
            r#"{"boxed": {"A.b": 1}}"#,
            r#"{"features": {"A": true}}"#,
            r#"{"signatures": {"field": {"A.b": 1}}}"#,
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

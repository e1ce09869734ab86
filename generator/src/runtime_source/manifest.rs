//! What a generated crate takes over from the runtime's `Cargo.toml`.
//!
//! `toml_edit` reads it, because it keeps comments: each dependency has one with its purpose, and
//! generated manifests repeat it. An entry that cannot be copied into a generated manifest is an
//! error here, before anything is generated.

use std::fmt;

use toml_edit::{Decor, DocumentMut, Item, Key, Table, Value};

/// The features and dependencies of the runtime, each list in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuntimeManifest {
    /// The features, without the list `default`.
    pub features: Vec<RuntimeFeature>,
    /// The dependencies; those of its tests are left out.
    pub dependencies: Vec<Dependency>,
}

/// A Cargo feature of the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuntimeFeature {
    /// Its name.
    pub name: String,
    /// The comment directly above it in the file, line by line. Empty for a feature that shares the
    /// comment of the feature before it.
    pub comment: Vec<String>,
    /// What it turns on, in one paragraph: its own comment, or the one that it shares.
    pub docs: String,
    /// The features and dependencies that it enables (`dep:time`).
    pub enables: Vec<String>,
    /// Whether the list `default` has it.
    pub default: bool,
}

/// A crate that the runtime depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// Its key in the file.
    pub name: String,
    /// The comment above it, line by line.
    pub comment: Vec<String>,
    /// Version and options as a TOML value: `"1"`, or `{ version = "1", optional = true }`. The
    /// generator does not interpret it, so it stays text.
    pub requirement: String,
    /// Whether only features turn it on.
    pub optional: bool,
}

/// Why a text cannot serve as the runtime's manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManifestError {
    /// The key, such as `dependencies.http`; empty where the text is not TOML.
    place: String,
    problem: String,
    hint: &'static str,
}

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            place,
            problem,
            hint,
        } = self;
        if !place.is_empty() {
            write!(f, "{place}: ")?;
        }
        write!(f, "{problem}\nhint: {hint}")
    }
}

impl std::error::Error for ManifestError {}

/// The tables that are read, and those that only the runtime's own package needs.
const TABLES: [&str; 5] = [
    "dependencies",
    "dev-dependencies",
    "features",
    "lints",
    "package",
];

impl RuntimeManifest {
    /// Reads the text of the runtime's `Cargo.toml`.
    ///
    /// # Errors
    ///
    /// A text that is not TOML, a table that the generator does not know how to take over, a feature
    /// that is not a list of names, and a dependency that a published crate could not have (one with a
    /// path, a repository, or an entry of the workspace).
    pub fn parse(text: &str) -> Result<Self, ManifestError> {
        let document: DocumentMut = text.parse().map_err(|error| ManifestError {
            place: String::new(),
            problem: format!("not TOML: {error}"),
            hint: "correct the syntax at this position",
        })?;
        let unknown = document.iter().find(|(key, _)| !TABLES.contains(key));
        if let Some((key, _)) = unknown {
            return Err(ManifestError {
                place: key.to_owned(),
                problem: "generated manifests have no place for this table".to_owned(),
                hint: "move what it says to another table, or extend the generator in \
                       generator/src/runtime_source/manifest.rs and templates/rust/Cargo.toml.jinja",
            });
        }
        Ok(Self {
            features: features(&document)?,
            dependencies: dependencies(&document)?,
        })
    }
}

fn features(document: &DocumentMut) -> Result<Vec<RuntimeFeature>, ManifestError> {
    let mut features = Vec::new();
    let mut default = Vec::new();
    let mut docs = String::new();
    for (key, item) in entries(document, "features")? {
        let name = key.get().to_owned();
        let enables = names(item).ok_or_else(|| ManifestError {
            place: format!("features.{name}"),
            problem: "not a list of names".to_owned(),
            hint: "write it like `auth = [\"dep:google-cloud-auth\"]`",
        })?;
        if name == "default" {
            default = enables;
            continue;
        }
        let comment = comment(key, item);
        if !comment.is_empty() {
            docs = comment.join(" ");
        }
        features.push(RuntimeFeature {
            name,
            comment,
            docs: docs.clone(),
            enables,
            default: false,
        });
    }
    for feature in &mut features {
        feature.default = default.contains(&feature.name);
    }
    Ok(features)
}

fn dependencies(document: &DocumentMut) -> Result<Vec<Dependency>, ManifestError> {
    let entries = entries(document, "dependencies")?.into_iter();
    let dependency = |(key, item): (&Key, &Item)| {
        let name = key.get().to_owned();
        let refuse = |problem: &str| ManifestError {
            place: format!("dependencies.{name}"),
            problem: problem.to_owned(),
            hint: "every generated crate gets this entry: name a version from crates.io",
        };
        let local = ["git", "path", "workspace"];
        if let Some(key) = local.into_iter().find(|it| item.get(it).is_some()) {
            return Err(refuse(&format!("`{key}` means nothing in another package")));
        }
        let mut value: Value = item
            .clone()
            .into_value()
            .map_err(|_| refuse("not a dependency"))?;
        value.decor_mut().clear();
        let optional = item.get("optional").and_then(Item::as_bool);
        Ok(Dependency {
            optional: optional.unwrap_or_default(),
            comment: comment(key, item),
            requirement: value.to_string(),
            name,
        })
    };
    entries.map(dependency).collect()
}

/// The entries of a table, none where the file does not have it.
fn entries<'d>(
    document: &'d DocumentMut,
    table: &str,
) -> Result<Vec<(&'d Key, &'d Item)>, ManifestError> {
    let Some(item) = document.get(table) else {
        return Ok(Vec::new());
    };
    let found: &Table = item.as_table().ok_or_else(|| ManifestError {
        place: table.to_owned(),
        problem: "not a table".to_owned(),
        hint: "write it as a section of its own, under a heading in brackets",
    })?;
    let keys = found.iter().map(|(key, _)| key);
    Ok(keys.filter_map(|key| found.get_key_value(key)).collect())
}

fn names(item: &Item) -> Option<Vec<String>> {
    let names = item.as_array()?.iter();
    names.map(|it| it.as_str().map(str::to_owned)).collect()
}

/// The comment of an entry: the lines above it, and the one at the end of its line.
fn comment(key: &Key, item: &Item) -> Vec<String> {
    // An entry with a heading of its own (`[dependencies.http]`) has its comment above the heading.
    let above = match item {
        Item::Table(table) => table.decor(),
        _ => key.leaf_decor(),
    };
    let behind = item.as_value().map(Value::decor).and_then(Decor::suffix);
    let texts = above.prefix().into_iter().chain(behind);
    let lines = texts.filter_map(|text| text.as_str()).flat_map(str::lines);
    let comments = lines.filter_map(|line| line.trim().strip_prefix('#'));
    comments.map(|line| line.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_keep_order_comments_and_what_they_enable() {
        let text = "[package]\nname = \"runtime\"\n\n[features]\ndefault = [\"auth\"]\n# Credentials.\nauth = [\"dep:auth\"]\n\
                    # Conversions of\n# times.\nchrono-0_4 = [\"dep:chrono\"]\njiff-0_2 = [\n  \"dep:jiff\",\n]\n\n\
                    # What it needs.\n[dependencies]\nhttp = \"1\"\n";
        let manifest = RuntimeManifest::parse(text).unwrap();
        let features: Vec<_> = manifest.features.iter().collect();
        let shown: Vec<_> = features
            .iter()
            .map(|it| (it.name.as_str(), it.docs.as_str(), it.default))
            .collect();
        assert_eq!(
            shown,
            [
                ("auth", "Credentials.", true),
                ("chrono-0_4", "Conversions of times.", false),
                ("jiff-0_2", "Conversions of times.", false),
            ]
        );
        assert_eq!(features[1].comment, ["Conversions of", "times."]);
        assert_eq!(features[2].comment, [""; 0]);
        assert_eq!(features[2].enables, ["dep:jiff"]);
    }

    #[test]
    fn dependencies_keep_their_comments_in_every_notation() {
        let text = "[dependencies]\n# Requests.\nhttp = \"1\" # Not 0.2.\nbytes = { version = \"1\", optional = true }\n\n\
                    # Streams.\n[dependencies.futures-core]\nversion = \"0.3\"\n\n[dev-dependencies]\ninsta = \"1\"\n";
        let manifest = RuntimeManifest::parse(text).unwrap();
        let shown: Vec<_> = manifest
            .dependencies
            .iter()
            .map(|it| {
                (
                    it.name.as_str(),
                    it.comment.join("|"),
                    it.requirement.as_str(),
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                ("http", "Requests.|Not 0.2.".to_owned(), "\"1\""),
                (
                    "bytes",
                    String::new(),
                    "{ version = \"1\", optional = true }"
                ),
                (
                    "futures-core",
                    "Streams.".to_owned(),
                    "{ version = \"0.3\" }"
                ),
            ]
        );
    }

    #[test]
    fn a_manifest_without_features_and_dependencies_has_none() {
        let manifest = RuntimeManifest::parse("[package]\nname = \"runtime\"\n").unwrap();
        assert_eq!(manifest, RuntimeManifest::default());
    }

    #[test]
    fn entries_that_another_package_cannot_have_are_refused() {
        let error = |text: &str| RuntimeManifest::parse(text).unwrap_err().to_string();
        for (text, start) in [
            ("[features\n", "not TOML: "),
            (
                "[features]\na = \"b\"\n",
                "features.a: not a list of names\n",
            ),
            (
                "[dependencies]\na = { path = \"../a\" }\n",
                "dependencies.a: `path` means nothing in another package\n",
            ),
            ("[dependencies]\na.workspace = true\n", "dependencies.a: "),
            ("[target.'cfg(unix)'.dependencies]\na = \"1\"\n", "target: "),
        ] {
            assert!(error(text).starts_with(start), "{}", error(text));
            assert!(error(text).contains("\nhint: "), "{}", error(text));
        }
    }
}

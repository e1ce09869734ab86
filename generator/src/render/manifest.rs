//! The manifest of a generated crate. Its dependencies are the runtime's, word for word; its features
//! are those of the plan, followed by the runtime's.

use askama::Template;

use super::{RenderError, fill};
use crate::model::{Crate, Feature, FeatureKind};

#[derive(Template)]
#[template(path = "Cargo.toml.jinja")]
struct Manifest<'a> {
    name: String,
    version: String,
    description: String,
    rust_version: String,
    keywords: String,
    categories: String,
    repository: Option<String>,
    documentation: String,
    standalone: bool,
    default: String,
    full: String,
    versions: Vec<&'a str>,
    resources: Vec<&'a str>,
    schemas: Vec<&'a str>,
    runtime_features: &'a str,
    dependencies: &'a str,
}

/// Renders the manifest.
pub(super) fn render(plan: &Crate, runtime: &str) -> Result<String, RenderError> {
    let package = &plan.package;
    let runtime_features = section(runtime, "features");
    let (runtime_default, runtime_features) = without_default(runtime_features);
    let names = |kind: FeatureKind| -> Vec<&str> {
        let features = plan.features.iter().filter(|it| it.kind == kind);
        features.map(|it| it.name.as_str()).collect()
    };
    // Resources are on through `full`, so that a user who leaves the defaults out can name it too.
    let own = |it: &&Feature| it.default && it.kind != FeatureKind::Resource;
    let own = plan.features.iter().filter(own).map(|it| it.name.as_str());
    let default = std::iter::once("full").chain(own);
    let default: Vec<String> = default.map(quoted).chain(runtime_default).collect();
    let full = names(FeatureKind::Resource).into_iter().map(quoted);
    let manifest = Manifest {
        name: quoted(&package.name),
        version: quoted(&package.version),
        description: quoted(&package.description),
        rust_version: quoted(&package.rust_version),
        keywords: list(&package.keywords),
        categories: list(&package.categories),
        repository: package.repository.as_deref().map(quoted),
        documentation: quoted(&format!("https://docs.rs/{}", package.name)),
        standalone: package.standalone,
        default: default.join(", "),
        full: full.map(|name| format!("    {name},\n")).collect(),
        versions: names(FeatureKind::Version),
        resources: names(FeatureKind::Resource),
        schemas: names(FeatureKind::Schemas),
        runtime_features,
        dependencies: section(runtime, "dependencies"),
    };
    let text = fill("Cargo.toml", &manifest)?;
    Ok(format!("{}\n", text.trim_end()))
}

/// The names of the features that a manifest declares.
pub(super) fn features_of(manifest: &str) -> Vec<String> {
    let lines = section(manifest, "features").lines();
    let names = lines.filter_map(|line| line.split_once(" = ["));
    names.map(|(name, _)| name.to_owned()).collect()
}

/// A feature that a manifest declares.
pub(super) struct Declared {
    pub(super) name: String,
    /// The comment above it, or above the ones that it follows.
    pub(super) docs: String,
    pub(super) default: bool,
}

/// The features that a manifest declares, in its order, the list of those that are on unless a user
/// says otherwise left out.
pub(super) fn declared(manifest: &str) -> Vec<Declared> {
    let (default, features) = without_default(section(manifest, "features"));
    let mut declared: Vec<Declared> = Vec::new();
    let mut docs = String::new();
    let mut in_comment = false;
    for line in features.lines() {
        if let Some(comment) = line.strip_prefix('#') {
            if !in_comment {
                docs.clear();
            }
            let space = if docs.is_empty() { "" } else { " " };
            docs = format!("{docs}{space}{}", comment.trim());
            in_comment = true;
        } else if let Some((name, _)) = line.split_once(" = [") {
            in_comment = false;
            declared.push(Declared {
                name: name.to_owned(),
                docs: docs.clone(),
                default: default.contains(&quoted(name)),
            });
        }
    }
    declared
}

/// The names of the crates that a manifest depends on.
pub(super) fn dependencies_of(manifest: &str) -> Vec<String> {
    let lines = section(manifest, "dependencies").lines();
    let names = lines.filter_map(|line| line.split_once(" = "));
    let names = names.filter(|(name, _)| !name.starts_with('#'));
    names.map(|(name, _)| name.to_owned()).collect()
}

/// The entries of the line that says which features are on unless a user says otherwise, and the lines
/// behind it.
fn without_default(features: &str) -> (Vec<String>, &str) {
    let (first, rest) = features.split_once('\n').unwrap_or((features, ""));
    let entries = first
        .strip_prefix("default = [")
        .and_then(|list| list.trim_end().strip_suffix(']'));
    match entries {
        None => (Vec::new(), features),
        Some(entries) => {
            let entries = entries.split(',').map(str::trim);
            let entries = entries.filter(|entry| !entry.is_empty());
            (entries.map(str::to_owned).collect(), rest)
        }
    }
}

/// A section of a manifest without its heading, comments included; nothing where there is none. A
/// comment at its end belongs to the section after it.
fn section<'a>(manifest: &'a str, name: &str) -> &'a str {
    let heading = format!("[{name}]");
    let mut start = None;
    // Where the last line ends that is neither blank nor a comment.
    let mut end = 0;
    let mut offset = 0;
    for line in manifest.split_inclusive('\n') {
        match start {
            None if line.trim_end() == heading => {
                start = Some(offset + line.len());
                end = offset + line.len();
            }
            Some(_) if line.starts_with('[') => break,
            Some(_) if !line.trim().is_empty() && !line.starts_with('#') => {
                end = offset + line.len();
            }
            _ => {}
        }
        offset += line.len();
    }
    start.map_or("", |start| manifest[start..end].trim())
}

fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    texts.join(", ")
}

/// A TOML string. JSON's escapes are a subset of TOML's for everything but DEL, which TOML wants
/// escaped too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text)
        .to_string()
        .replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Package;
    use crate::origin::Origin;

    const RUNTIME: &str = "[package]\nname = \"runtime\"\n\n[features]\ndefault = [\"auth\"]\n# Times.\ntime = [\"dep:time\"]\n\n# What it needs.\n\
                           [dependencies]\nhttp = \"1\"\n\n[dev-dependencies]\ninsta = \"1\"\n";

    fn feature(name: &str, kind: FeatureKind, default: bool) -> Feature {
        Feature {
            origin: Origin::ResourceName(name.to_owned()),
            name: name.to_owned(),
            kind,
            default,
            docs: String::new(),
        }
    }

    #[test]
    fn dependencies_are_the_runtimes_and_features_those_of_both() {
        let package = Package {
            name: "things".to_owned(),
            version: "0.1.0".to_owned(),
            description: "All \"things\"\nthat there are.".to_owned(),
            rust_version: "1.91".to_owned(),
            keywords: vec!["things".to_owned(), "api".to_owned()],
            categories: vec!["api-bindings".to_owned()],
            repository: None,
            standalone: false,
        };
        let plan = Crate {
            package,
            features: vec![
                feature("v1", FeatureKind::Version, true),
                feature("v1beta1", FeatureKind::Version, false),
                feature("parts", FeatureKind::Resource, true),
                feature("things", FeatureKind::Resource, true),
                feature("schemas-without-methods", FeatureKind::Schemas, false),
            ],
            versions: Vec::new(),
        };
        insta::assert_snapshot!(render(&plan, RUNTIME).unwrap());
        assert_eq!(features_of(RUNTIME), ["default", "time"]);
        let declared = declared(RUNTIME);
        let [time] = declared.as_slice() else {
            panic!("one feature beside the list of defaults");
        };
        assert_eq!((time.docs.as_str(), time.default), ("Times.", false));
        assert_eq!(dependencies_of(RUNTIME), ["http"]);

        let mut alone = plan;
        alone.package.standalone = true;
        let manifest = render(&alone, RUNTIME).unwrap();
        assert!(manifest.contains("\n[workspace]\n\n["), "{manifest}");
    }

    #[test]
    fn a_runtime_without_features_has_none() {
        assert_eq!(section("[package]\nname = \"runtime\"\n", "features"), "");
        assert_eq!(
            features_of("[features]\n\n[dependencies]\na = \"1\"\n"),
            [""; 0]
        );
    }
}

//! The manifest of a generated crate. Its dependencies and features are the runtime's, word for word.

use askama::Template;

use super::{RenderError, fill};
use crate::rust::Package;

#[derive(Template)]
#[template(path = "Cargo.toml.jinja")]
struct Manifest<'a> {
    name: String,
    version: String,
    description: String,
    rust_version: String,
    repository: Option<String>,
    features: &'a str,
    dependencies: &'a str,
}

/// Renders the manifest.
pub(super) fn render(package: &Package, runtime: &str) -> Result<String, RenderError> {
    let manifest = Manifest {
        name: quoted(&package.name),
        version: quoted(&package.version),
        description: quoted(&package.description),
        rust_version: quoted(&package.rust_version),
        repository: package.repository.as_deref().map(quoted),
        features: section(runtime, "features"),
        dependencies: section(runtime, "dependencies"),
    };
    let text = fill("Cargo.toml", &manifest)?;
    Ok(format!("{}\n", text.trim_end()))
}

/// A section of a manifest with its heading, comments included; nothing where there is none. A
/// comment at its end belongs to the section after it.
fn section<'a>(manifest: &'a str, name: &str) -> &'a str {
    let heading = format!("[{name}]");
    let mut start = None;
    // Where the last line ends that is neither blank nor a comment.
    let mut end = 0;
    let mut offset = 0;
    for line in manifest.split_inclusive('\n') {
        match start {
            None if line.trim_end() == heading => start = Some(offset),
            Some(_) if line.starts_with('[') => break,
            _ => {}
        }
        offset += line.len();
        if start.is_some() && !line.trim().is_empty() && !line.starts_with('#') {
            end = offset;
        }
    }
    start.map_or("", |start| manifest[start..end].trim_end())
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

    const RUNTIME: &str = "[package]\nname = \"runtime\"\n\n[features]\n# Times.\ntime = [\"dep:time\"]\n\n# What it needs.\n\
                           [dependencies]\nhttp = \"1\"\n\n[dev-dependencies]\ninsta = \"1\"\n";

    #[test]
    fn dependencies_and_features_are_the_runtimes() {
        let package = Package {
            name: "things".to_owned(),
            version: "0.1.0".to_owned(),
            description: "All \"things\"\nthat there are.".to_owned(),
            rust_version: "1.91".to_owned(),
            repository: None,
        };
        insta::assert_snapshot!(render(&package, RUNTIME).unwrap());
    }
}

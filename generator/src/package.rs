//! The name and the manifest of a stand-alone crate.
//!
//! The name must be valid for a package, for a Rust crate and for a folder.

use crate::document::Document;
use crate::error::PlanError;
use crate::model::{Name, Package};
use crate::names;

/// Crates that come with the compiler, whose names no other crate should have.
const WITH_THE_COMPILER: [&str; 5] = ["alloc", "core", "proc_macro", "std", "test"];

/// The length of the longest package name on crates.io.
const LONGEST: usize = 64;

/// The length of the longest keyword on crates.io.
const LONGEST_KEYWORD: usize = 20;

/// The package of a crate generated from one document: with the given name, or one derived from the
/// document's. `dependencies` are the crates that it depends on, whose names it cannot have.
///
/// # Errors
///
/// A given name that is not valid.
pub fn standalone(
    document: &Document,
    name: Option<&str>,
    rust_version: &str,
    dependencies: &[String],
) -> Result<Package, PlanError> {
    let name = match name {
        None => proposed(&document.name, dependencies),
        Some(name) => match problem(name, dependencies) {
            None => name.to_owned(),
            Some(problem) => {
                return Err(PlanError {
                    place: format!("the name `{name}`"),
                    problem,
                    hint: format!(
                        "take another, such as `{}`",
                        proposed(&document.name, dependencies)
                    ),
                });
            }
        },
    };
    let title = document.title.as_deref().unwrap_or(&document.name);
    let title: Vec<&str> = title.split_whitespace().collect();
    let keywords = [name.as_str(), "google", "api", "client"];
    let keywords = keywords
        .into_iter()
        .filter(|it| it.len() <= LONGEST_KEYWORD);
    Ok(Package {
        version: "0.1.0".to_owned(),
        description: format!(
            "Client for the {}, generated from its Discovery document.",
            title.join(" ")
        ),
        rust_version: rust_version.to_owned(),
        keywords: keywords.map(str::to_owned).collect(),
        categories: vec![
            "api-bindings".to_owned(),
            "web-programming::http-client".to_owned(),
        ],
        repository: None,
        published: false,
        standalone: true,
        name,
    })
}

/// A package name derived from a document's name.
fn proposed(document: &str, dependencies: &[String]) -> String {
    let mut name = names::kebab(document);
    if !name.starts_with(|first: char| first.is_ascii_lowercase()) {
        name.insert_str(0, "api-");
    }
    name.truncate(LONGEST - "-api".len());
    let name = name.trim_end_matches('-');
    match problem(name, dependencies) {
        None => name.to_owned(),
        Some(_) => format!("{name}-api"),
    }
}

/// The reason why a name is not valid for a package.
fn problem(name: &str, dependencies: &[String]) -> Option<String> {
    let crate_name = name.replace('-', "_");
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !name.chars().all(allowed) {
        let rule = "a package's name is a letter, then letters, digits, `-` and `_`";
        return Some(rule.to_owned());
    }
    if name.len() > LONGEST {
        return Some(format!("a package's name has at most {LONGEST} characters"));
    }
    if Name::new(&crate_name).to_string() != crate_name {
        return Some("it is a keyword of Rust".to_owned());
    }
    if WITH_THE_COMPILER.contains(&crate_name.as_str()) {
        return Some("a crate that comes with the compiler has it".to_owned());
    }
    if names::DEVICES.contains(&name.to_ascii_lowercase().as_str()) {
        return Some("Windows keeps it for a device".to_owned());
    }
    let same = |dependency: &String| dependency.replace('-', "_") == crate_name;
    dependencies
        .iter()
        .any(same)
        .then(|| "the crate depends on another of that name".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dependencies() -> Vec<String> {
        ["http", "serde_json"].map(str::to_owned).to_vec()
    }

    #[test]
    fn any_document_gives_a_valid_package_name() {
        for (document, name) in [
            ("bookstore", "bookstore"),
            ("adExchangeBuyer2", "ad-exchange-buyer2"),
            ("2fa", "api-2fa"),
            ("type", "type-api"),
            ("self", "self-api"),
            ("std", "std-api"),
            ("proc_macro", "proc-macro-api"),
            ("serdeJson", "serde-json-api"),
            ("con", "con-api"),
            ("日本", "unnamed"),
        ] {
            assert_eq!(proposed(document, &dependencies()), name, "{document:?}");
            assert_eq!(problem(name, &dependencies()), None, "{document:?}");
        }
        let long = proposed(&"word ".repeat(40), &dependencies());
        assert_eq!(problem(&long, &dependencies()), None, "{long:?}");
    }

    #[test]
    fn a_given_name_is_used_or_refused() {
        let document = Document {
            name: "shop".to_owned(),
            title: Some("Shop\n API".to_owned()),
            ..Document::default()
        };
        let ask = |name: &str| standalone(&document, Some(name), "1.91", &dependencies());
        let package = ask("my_shop").unwrap();
        assert_eq!(package.name, "my_shop");
        assert_eq!(
            package.description,
            "Client for the Shop API, generated from its Discovery document."
        );
        let long = "x".repeat(65);
        let refused = ["", "7", "a b", "../x", "fn", "test", "http", "NUL", &long];
        let errors = refused.map(|name| ask(name).unwrap_err().to_string());
        insta::assert_snapshot!(errors.join("\n"));
    }
}

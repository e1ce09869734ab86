//! Documentation of Cargo features, a line of Markdown each.

use std::collections::BTreeSet;

use super::text::code;
use crate::document::is_preview;

/// The feature of an API version.
pub(crate) fn version(feature: &str) -> String {
    let feature_code = code(feature);
    match is_preview(feature) {
        true => format!(
            "The API's version {feature_code}, a preview that is exempt from semantic versioning."
        ),
        false => format!("The API's version {feature_code}."),
    }
}

/// The feature of all resources of one name.
pub(crate) fn resource(name: &str) -> String {
    format!(
        "The methods of {}, and the schemas that they reach.",
        code(name)
    )
}

/// The feature of a group of schemas that no method reaches.
pub(crate) fn group(types: &BTreeSet<String>) -> String {
    let types: Vec<String> = types.iter().map(|it| code(it)).collect();
    match types.is_empty() {
        true => {
            "A group of schemas that no longer exists. The feature stays for crates that name it."
                .to_owned()
        }
        false => format!(
            "The schemas {}, which no method takes or returns, and those that they refer to.",
            types.join(", ")
        ),
    }
}

/// The feature of the schemas of a namespace that no method reaches; the namespace is empty for
/// `schemas` itself.
pub(crate) fn schemas(namespace: &str) -> String {
    match namespace {
        "" => "Schemas that no method takes or returns, such as those of webhooks.".to_owned(),
        other => format!(
            "Schemas of the package {} that no method takes or returns.",
            code(other)
        ),
    }
}

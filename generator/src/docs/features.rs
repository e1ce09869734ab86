//! Documentation of Cargo features, a line of Markdown each.

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

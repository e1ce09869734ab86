//! Detects files that are not Discovery documents.
//!
//! The error names the kind of file: not JSON, or JSON of another kind. An error about the first
//! missing key would not help.

use serde_json::{Error, Value};

use super::{
    DocumentError, JsonPath,
    node::{Node, quote},
};

const KIND: &str = "discovery#restDescription";
const EXPECTED: &str = "a Discovery document";
const DOWNLOAD: &str = "download the document itself; its address is the `discoveryRestUrl` in \
                        https://www.googleapis.com/discovery/v1/apis";

/// The error for a text that is not JSON.
pub(super) fn not_json(text: &str, error: &Error) -> DocumentError {
    let position = error.to_string();
    let start = text.trim_start();
    let (found, hint) = if start.is_empty() {
        ("an empty text".to_owned(), DOWNLOAD)
    } else if start.starts_with('<') {
        (format!("a web page or XML ({position})"), DOWNLOAD)
    } else if ["openapi:", "swagger:"]
        .iter()
        .any(|word| start.starts_with(word))
    {
        (
            format!("an OpenAPI document in YAML ({position})"),
            DOWNLOAD,
        )
    } else if position.starts_with("recursion limit exceeded") {
        let hint = "published documents are nested less than 40 levels deep; use one of them";
        (format!("more than 127 levels ({position})"), hint)
    } else if error.is_eof() {
        (
            format!("an early end ({position})"),
            "download the document again, whole",
        )
    } else {
        (
            format!("a syntax error ({position})"),
            "correct the syntax at this position, or download the document again",
        )
    };
    let expected = "a Discovery document, which is JSON".to_owned();
    DocumentError {
        path: JsonPath::root(),
        expected,
        found,
        hint: hint.to_owned(),
    }
}

/// Refuses JSON that is not a Discovery document.
pub(super) fn check_kind(node: &Node<'_>) -> Result<(), DocumentError> {
    let Value::Object(object) = node.value else {
        return Err(node.error("a Discovery document, which is an object", DOWNLOAD));
    };
    if let Some(kind) = object.get("kind") {
        return match kind.as_str() {
            Some(KIND) => Ok(()),
            Some("discovery#directoryList") => {
                let found = "the directory of all APIs";
                Err(node.error_found(EXPECTED, found, DOWNLOAD))
            }
            _ => {
                let kind = Node {
                    value: kind,
                    trail: node.trail.key("kind"),
                };
                Err(kind.error(format!("{KIND:?}"), DOWNLOAD))
            }
        };
    }
    // Without a kind, other keys identify the document.
    for (key, found) in [
        ("openapi", "an OpenAPI document"),
        ("swagger", "an OpenAPI document"),
        ("asyncapi", "an AsyncAPI document"),
        ("$schema", "a JSON Schema"),
    ] {
        if object.contains_key(key) {
            return Err(node.error_found(EXPECTED, found, DOWNLOAD));
        }
    }
    if let Some(error) = object.get("error") {
        let message = error.get("message").and_then(Value::as_str);
        let found = match message {
            Some(message) => format!("an error response, {}", quote(message)),
            None => "an error response".to_owned(),
        };
        return Err(node.error_found(EXPECTED, found, DOWNLOAD));
    }
    let parts = ["rootUrl", "resources", "methods", "schemas"];
    if parts.iter().any(|key| object.contains_key(*key)) {
        return Ok(());
    }
    Err(node.error(EXPECTED, DOWNLOAD))
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    fn found(text: &str) -> String {
        let error = parse(text).unwrap_err();
        assert!(error.expected.contains("Discovery document"), "{error}");
        format!("{}: {}", error.path, error.found)
    }

    #[test]
    fn a_text_that_is_not_json_is_described() {
        let errors = [
            "",
            "  \n",
            "<!DOCTYPE html>\n<p>",
            "openapi: 3.0.0\n",
            "{\"a\": 1,\n \"b\" 2}",
            "{\"a\": [1,",
        ]
        .map(|text| parse(text).unwrap_err().to_string());
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(errors.join("\n\n"));
        });
    }

    #[test]
    fn json_of_another_kind_is_named() {
        assert_eq!(found("[]"), "$: an empty array");
        assert_eq!(found("3"), "$: the number 3");
        assert_eq!(
            found(r#"{"openapi": "3.0.0", "paths": {}}"#),
            "$: an OpenAPI document"
        );
        assert_eq!(found(r#"{"swagger": "2.0"}"#), "$: an OpenAPI document");
        assert_eq!(found(r#"{"asyncapi": "3.0.0"}"#), "$: an AsyncAPI document");
        assert_eq!(
            found(r#"{"$schema": "x", "type": "object"}"#),
            "$: a JSON Schema"
        );
        assert_eq!(
            found(r#"{"error": {"code": 404, "message": "Requested entity was not found."}}"#),
            r#"$: an error response, "Requested entity was not found.""#
        );
        assert_eq!(found(r#"{"error": "x"}"#), "$: an error response");
        assert_eq!(
            found(r#"{"kind": "discovery#directoryList"}"#),
            "$: the directory of all APIs"
        );
        assert_eq!(
            found(r#"{"name": "x"}"#),
            r#"$: an object with the key "name""#
        );
    }

    #[test]
    fn another_value_of_kind_is_named() {
        let error = parse(r#"{"kind": "calendar#event"}"#).unwrap_err();
        assert_eq!(error.path.to_string(), "$.kind");
        assert_eq!(error.found, r#""calendar#event""#);
    }

    #[test]
    fn nesting_that_is_too_deep_is_an_error() {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
            let text = format!("{}1{}", open.repeat(200_000), close.repeat(200_000));
            assert!(
                found(&text).starts_with("$: more than 127 levels"),
                "{open}"
            );
        }
    }
}

//! Checks that names are safe to derive modules and files from. The names in generated code are decided
//! in a later stage.

use crate::document::{DocumentError, node::quote, path::Trail};

/// Refuses the name of a resource, method or schema that could place a file somewhere else, or
/// that displays differently from its characters.
pub(super) fn safe(trail: Trail<'_>, name: &str) -> Result<(), DocumentError> {
    not_empty(trail, name)?;
    let odd = |c: char| c.is_control() || matches!(c, '/' | '\\') || reorders(c);
    if name != "." && !name.contains("..") && !name.contains(odd) {
        return Ok(());
    }
    Err(DocumentError {
        path: trail.to_path(),
        expected: "a name without slashes, \"..\" and invisible characters".to_owned(),
        found: quote(name),
        hint: "modules and files are named after it: rename it in the document".to_owned(),
    })
}

/// Refuses a name that is too long for a file. File systems take 255 bytes, and the name of a file
/// has an underscore between words, and an ending. `what` describes the item with the name.
pub(super) fn fit_for_a_file(
    trail: Trail<'_>,
    what: &str,
    name: &str,
) -> Result<(), DocumentError> {
    const LONGEST: usize = 120;
    if name.len() <= LONGEST {
        return Ok(());
    }
    Err(DocumentError {
        path: trail.to_path(),
        expected: format!("{what} of at most {LONGEST} bytes"),
        found: format!("{} of {} bytes", quote(name), name.len()),
        hint: "a file is named after it: shorten it in the document".to_owned(),
    })
}

/// Refuses an empty name. The name of a property or parameter may be any other text.
pub(super) fn not_empty(trail: Trail<'_>, name: &str) -> Result<(), DocumentError> {
    if !name.is_empty() {
        return Ok(());
    }
    Err(DocumentError {
        path: trail.to_path(),
        expected: "a name".to_owned(),
        found: "an empty string".to_owned(),
        hint: "give it a name, or remove it".to_owned(),
    })
}

/// Whether a character changes the writing direction of its neighbours.
fn reorders(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unsafe_names_are_refused() {
        for name in [
            "",
            ".",
            "..",
            "a..b",
            "../../etc",
            "a/b",
            "a\\b",
            "a\0",
            "a\nb",
            "\u{7f}",
            "a\u{202e}b",
        ] {
            let error = safe(Trail::ROOT.key(name), name).unwrap_err();
            assert!(!error.to_string().contains(['\0', '\u{202e}']), "{error:?}");
        }
    }

    #[test]
    fn a_name_of_300_characters_is_refused_on_one_line() {
        let trail = Trail::ROOT.key("version");
        assert_eq!(fit_for_a_file(trail, "a version", &"v".repeat(120)), Ok(()));
        let error = fit_for_a_file(trail, "a version", &"v".repeat(300)).unwrap_err();
        let shown = error.to_string();
        let line = shown.lines().next().unwrap();
        let expected = "$.version: expected a version of at most 120 bytes, found \"vvv";
        assert!(line.starts_with(expected), "{line}");
        assert!(
            line.ends_with("... of 300 bytes") && line.len() < 200,
            "{line}"
        );
    }

    #[test]
    fn published_and_unusual_names_are_accepted() {
        for name in [
            "v4.1",
            "well-known",
            "getOpenid-configuration",
            "search-type",
            "é",
            "self",
        ] {
            assert_eq!(safe(Trail::ROOT, name), Ok(()), "{name}");
        }
    }
}

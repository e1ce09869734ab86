//! Names that are safe to make modules and files from. How they do become names in generated
//! code is not decided here.

use crate::document::{DocumentError, node::quote, path::Trail};

/// Refuses the name of a resource, method or schema that could place a file somewhere else, or
/// that shows as something other than it is.
pub(super) fn harmless(trail: Trail<'_>, name: &str) -> Result<(), DocumentError> {
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

/// Refuses a name that no file can have. File systems take 255 bytes, and words grow by an underscore
/// when they are taken apart.
pub(super) fn fit_for_a_file(trail: Trail<'_>, name: &str) -> Result<(), DocumentError> {
    const LONGEST: usize = 120;
    if name.len() <= LONGEST {
        return Ok(());
    }
    Err(DocumentError {
        path: trail.to_path(),
        expected: format!("the name of a resource, of at most {LONGEST} bytes"),
        found: format!("a name of {} bytes", name.len()),
        hint: "a file is named after it: rename it in the document".to_owned(),
    })
}

/// Refuses an empty name. That of a property or parameter may be any other text.
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

/// Whether a character changes the direction in which its neighbours are shown.
fn reorders(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_refused() {
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
            let error = harmless(Trail::ROOT.key(name), name).unwrap_err();
            assert!(!error.to_string().contains(['\0', '\u{202e}']), "{error:?}");
        }
    }

    #[test]
    fn names_that_are_published_or_merely_odd() {
        for name in [
            "v4.1",
            "well-known",
            "getOpenid-configuration",
            "search-type",
            "é",
            "self",
        ] {
            assert_eq!(harmless(Trail::ROOT, name), Ok(()), "{name}");
        }
    }
}

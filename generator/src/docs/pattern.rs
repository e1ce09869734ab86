//! Patterns of parameters in documentation.
//!
//! Descriptions mention them too, but most published descriptions have lost the text between slashes.

use super::text::code;
use crate::ir::pattern_segments;

/// A sentence about the values that match a pattern.
pub(super) fn shown(regex: &str) -> String {
    match pattern_segments(regex) {
        Some(segments) => {
            let segments: Vec<&str> = segments.iter().map(|it| it.shown()).collect();
            format!("Must match {}.", code(&segments.join("/")))
        }
        None => format!("Must match the regular expression {}.", code(regex)),
    }
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_pattern_is_shown_as_a_path() {
        for (regex, expected) in [
            (
                "^projects/[^/]+/locations/[^/]+/conversations/[^/]+$",
                "Must match `projects/*/locations/*/conversations/*`.",
            ),
            ("^[^/]+$", "Must match `*`."),
            ("^operations/.*$", "Must match `operations/**`."),
            ("^operations$", "Must match `operations`."),
            (
                "^(a|b)/[^/]+$",
                "Must match the regular expression `^(a|b)/[^/]+$`.",
            ),
            (
                "^a\\.b/[^/]+$",
                "Must match the regular expression `^a\\.b/[^/]+$`.",
            ),
            ("[a-z]+", "Must match the regular expression `[a-z]+`."),
        ] {
            assert_eq!(shown(regex), expected);
        }
    }
}

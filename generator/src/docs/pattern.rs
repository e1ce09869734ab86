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
            format!("Looks like {}.", code(&segments.join("/")))
        }
        None => format!("Matches the pattern {}.", code(regex)),
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
                "Looks like `projects/*/locations/*/conversations/*`.",
            ),
            ("^[^/]+$", "Looks like `*`."),
            ("^operations/.*$", "Looks like `operations/**`."),
            ("^operations$", "Looks like `operations`."),
            ("^(a|b)/[^/]+$", "Matches the pattern `^(a|b)/[^/]+$`."),
            ("^a\\.b/[^/]+$", "Matches the pattern `^a\\.b/[^/]+$`."),
            ("[a-z]+", "Matches the pattern `[a-z]+`."),
        ] {
            assert_eq!(shown(regex), expected);
        }
    }
}

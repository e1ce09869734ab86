//! What a parameter has to look like, shown to people.
//!
//! Descriptions show it too, but most published ones have lost what stood between the slashes.

use super::code;

/// A sentence on the values that a pattern takes.
pub(super) fn shown(regex: &str) -> String {
    match crate::plan::patterns::segments(regex) {
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

//! The protocol buffer package in a schema's name.
//!
//! Documents made from protocol buffers prefix a schema with its package: `GoogleCloudDialogflowCxV3`
//! of `GoogleCloudDialogflowCxV3Intent`, `GoogleLongrunning` of `GoogleLongrunningOperation`.

use super::ids::SchemaId;

/// Packages without a version in their name that many documents share.
const SHARED: [&str; 6] = [
    "GoogleApi",
    "GoogleCloudLocation",
    "GoogleLongrunning",
    "GoogleProtobuf",
    "GoogleRpc",
    "GoogleType",
];

impl SchemaId {
    /// The package at the front of the schema's name: up to a version, or one of the shared ones. The
    /// rest always begins with a capital letter.
    pub fn package(&self) -> Option<&str> {
        let name = self.as_str();
        if !name.starts_with("Google") {
            return None;
        }
        let versioned = name.match_indices('V').find_map(|(at, _)| {
            let end = at + 1 + version_length(&name[at + 1..])?;
            begins_a_word(&name[end..]).then_some(&name[..end])
        });
        let shared = || {
            let mut shared = SHARED.into_iter();
            shared.find(|package| name.strip_prefix(package).is_some_and(begins_a_word))
        };
        versioned.or_else(shared)
    }
}

/// Whether many documents share a package.
pub fn is_shared_package(package: &str) -> bool {
    SHARED.contains(&package)
}

fn begins_a_word(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_uppercase())
}

/// The length of a version without its `V`: `2`, `2beta1`, `1p3beta1`, `3alpha`.
fn version_length(text: &str) -> Option<usize> {
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut length = digits(text);
    if length == 0 {
        return None;
    }
    if let Some(patch) = text[length..]
        .strip_prefix('p')
        .map(digits)
        .filter(|&count| count > 0)
    {
        length += 1 + patch;
    }
    for stage in ["alpha", "beta", "eap", "main"] {
        if let Some(rest) = text[length..].strip_prefix(stage) {
            return Some(length + stage.len() + digits(rest));
        }
    }
    Some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_ends_at_a_version_or_is_a_shared_one() {
        for (name, expected) in [
            (
                "GoogleCloudDialogflowV2Intent",
                Some("GoogleCloudDialogflowV2"),
            ),
            (
                "GoogleCloudDialogflowV2beta1Intent",
                Some("GoogleCloudDialogflowV2beta1"),
            ),
            (
                "GoogleCloudDialogflowCxV3Page",
                Some("GoogleCloudDialogflowCxV3"),
            ),
            (
                "GoogleCloudVisionV1p1beta1Word",
                Some("GoogleCloudVisionV1p1beta1"),
            ),
            ("GoogleIamV1Policy", Some("GoogleIamV1")),
            ("GoogleLongrunningOperation", Some("GoogleLongrunning")),
            ("GoogleTypeLatLng", Some("GoogleType")),
            ("GoogleVideo", None),
            ("GoogleTypewriter", None),
            ("VideoV2Thing", None),
            ("Google", None),
        ] {
            assert_eq!(SchemaId(name.to_owned()).package(), expected, "{name}");
        }
    }
}

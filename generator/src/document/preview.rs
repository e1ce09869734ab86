//! Versions that are not stable.

/// Whether a version of an API is a preview (AIP-185): its name has a word for it, as in `v2beta1`.
pub fn is_preview(version: &str) -> bool {
    ["alpha", "beta", "eap", "preview"]
        .iter()
        .any(|stage| version.contains(stage))
}

#[cfg(test)]
mod tests {
    use super::is_preview;

    #[test]
    fn previews_have_a_word_in_their_name() {
        for version in ["v1alpha", "v2beta1", "v3eap", "preview"] {
            assert!(is_preview(version), "{version}");
        }
        for version in ["v1", "v1.2", "directory_v1"] {
            assert!(!is_preview(version), "{version}");
        }
    }
}

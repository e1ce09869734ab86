//! The words that a name consists of.

/// The prefixes of a name that end at the end of a word, the whole name last: `Entity` and
/// `EntityType` for `EntityType`.
pub(super) fn words_of(name: &str) -> Vec<&str> {
    let mut ends = Vec::new();
    let mut before = '_';
    for (at, c) in name.char_indices() {
        if c.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit()) {
            ends.push(&name[..at]);
        }
        before = c;
    }
    if name.starts_with(|c: char| c.is_ascii_uppercase()) {
        ends.push(name);
    }
    ends
}

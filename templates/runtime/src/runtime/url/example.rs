//! Example values for the patterns of path parameters.

use crate::runtime::method::Pattern;

/// The parts of a pattern that an ID takes the place of.
const PLACEHOLDERS: [&str; 4] = ["[^/]+", "[^/]*", ".+", ".*"];

/// A value that matches a pattern: `projects/my-project` for `^projects/[^/]+$`.
///
/// `None` for patterns that contain more than literal text and the [`PLACEHOLDERS`].
pub(super) fn example(pattern: &'static str) -> Option<String> {
    let mut rest = pattern.strip_prefix('^').unwrap_or(pattern);
    rest = rest.strip_suffix('$').unwrap_or(rest);
    let mut example = String::new();
    while !rest.is_empty() {
        let after_placeholder = PLACEHOLDERS.iter().find_map(|it| rest.strip_prefix(it));
        rest = if let Some(after) = after_placeholder {
            let id = id_in(&example);
            example.push_str(&id);
            after
        } else {
            let mut characters = rest.chars();
            example.push(characters.next().filter(|&it| is_literal(it))?);
            characters.as_str()
        };
    }
    Pattern::new(pattern).matches(&example).then_some(example)
}

/// An ID for the collection at the end of a resource name: `my-entity-type` for
/// `projects/my-project/entityTypes/`.
fn id_in(name: &str) -> String {
    let collection = name
        .strip_suffix('/')
        .and_then(|name| name.rsplit('/').next())
        .filter(|segment| !segment.is_empty() && !segment.starts_with("my-"));
    let kind = collection.map(singular).filter(|kind| !kind.is_empty());
    let mut id = "my-".to_owned();
    for character in kind.as_deref().unwrap_or("id").chars() {
        if character.is_ascii_uppercase() {
            id.push('-');
        }
        id.push(character.to_ascii_lowercase());
    }
    id
}

/// The singular of an English plural, by the regular rules.
fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let takes_es = ["xes", "ches", "shes", "sses"]
        .iter()
        .any(|end| word.ends_with(end));
    let end = match word {
        _ if takes_es => "es",
        _ if word.ends_with("ss") => "",
        _ => "s",
    };
    word.strip_suffix(end).unwrap_or(word).to_owned()
}

/// Whether a character of a pattern stands for itself.
fn is_literal(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '/' | ':' | '~' | '@')
}

//! What an API tells about the collections in its resource names.

use std::collections::{BTreeMap, BTreeSet};

use super::texts::for_each_text;
use crate::ir::{Api, Method, Segment};

/// The collections of an API.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// Words with which a resource name begins, such as `projects`.
    pub(super) roots: BTreeSet<String>,
    /// Collections, with the name of their identifier where the API spells it out.
    collections: BTreeMap<String, Option<String>>,
}

impl Known {
    /// What the patterns, the paths and the texts of an API tell.
    pub(super) fn of(api: &mut Api) -> Self {
        let mut known = Self::default();
        api.for_each_method(&mut |_, method| known.read_method(method));
        for_each_text(api, &mut |text| known.read_text(text));
        known
    }

    /// The name of the identifier behind a collection; `None` for a word that is no collection.
    pub(super) fn identifier(&self, collection: &str) -> Option<String> {
        match self.collections.get(collection) {
            Some(Some(name)) => Some(name.clone()),
            Some(None) => Some(singular(collection)),
            // Collections have plural names (AIP-122), and nothing else of a resource name has.
            None => {
                let plural = collection.ends_with('s') && !collection.ends_with("ss");
                (plural && collection.len() > 2).then(|| singular(collection))
            }
        }
    }

    /// Whether patterns, paths or texts show an identifier behind this word.
    pub(super) fn has(&self, collection: &str) -> bool {
        self.collections.contains_key(collection)
    }

    fn read_method(&mut self, method: &Method) {
        for pattern in method
            .parameters
            .iter()
            .filter_map(|it| it.pattern.as_ref())
        {
            let regex = pattern.regex.trim_start_matches('^').trim_end_matches('$');
            // The slash inside `[^/]+` separates nothing.
            let plain = regex.replace("[^/]+", "*");
            let segments: Vec<&str> = plain.split('/').collect();
            if let [root, "*", ..] = segments.as_slice()
                && is_word(root)
            {
                self.roots.insert((*root).to_owned());
            }
            for pair in segments.windows(2) {
                if let [collection, "*"] = pair
                    && is_word(collection)
                {
                    self.learn(collection, None);
                }
            }
        }
        self.read_path(&method.path.segments);
    }

    /// A path such as `v1/shelves/{shelf}/books/{book}` names the identifiers itself.
    fn read_path(&mut self, segments: &[Segment]) {
        let mut first = true;
        for pair in segments.windows(2) {
            if let [
                Segment::Literal(literal),
                Segment::Variable {
                    name,
                    reserved: false,
                },
            ] = pair
                && let Some(before) = literal.strip_suffix('/')
                && let Some(collection) = before.rsplit('/').next().filter(|it| is_word(it))
            {
                self.learn(collection, Some(name));
                if std::mem::take(&mut first) {
                    self.roots.insert(collection.to_owned());
                }
            }
        }
    }

    /// A text such as `collections/{collection}/dataStores/{data_store}` that kept its placeholders.
    fn read_text(&mut self, text: &str) {
        for (open, close) in [("/{", '}'), ("/<", '>')] {
            for (at, _) in text.match_indices(open) {
                let (before, after) = (&text[..at], &text[at + open.len()..]);
                let Some((name, _)) = after.split_once(close) else {
                    continue;
                };
                // Right behind a slash, or at the beginning of a path.
                let is_boundary = |c: char| !c.is_ascii_alphanumeric() && c != '_';
                let collection = before.rsplit(is_boundary).next().unwrap_or(before);
                if is_word(collection) && is_word(name) {
                    self.learn(collection, Some(name));
                }
            }
        }
    }

    fn learn(&mut self, collection: &str, name: Option<&str>) {
        let known = self.collections.entry(collection.to_owned()).or_default();
        if known.is_none() {
            *known = name.map(str::to_owned);
        }
    }
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The identifier of a collection as resource names call it (AIP-122): `conversation_profile` for
/// `conversationProfiles`.
fn singular(collection: &str) -> String {
    let mut name = String::with_capacity(collection.len() + 2);
    for c in collection.chars() {
        if c.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(c.to_ascii_lowercase());
    }
    let end = |name: &str, suffix: &str| name.strip_suffix(suffix).map(str::to_owned);
    if let Some(stem) = end(&name, "ies").filter(|stem| stem.len() > 1) {
        return stem + "y";
    }
    let hissing = ["sses", "xes", "ches", "shes", "aliases", "statuses"];
    if hissing.iter().any(|suffix| name.ends_with(suffix)) {
        return end(&name, "es").unwrap_or(name);
    }
    match end(&name, "s").filter(|_| !name.ends_with("ss")) {
        Some(stem) => stem,
        None => name,
    }
}

#[cfg(test)]
mod tests {
    use super::{Known, singular};

    #[test]
    fn a_name_may_stand_behind_any_character() {
        let mut known = Known::default();
        known.read_text("in the form \u{2018}spaces/{space}");
        assert!(known.has("spaces"));
    }

    #[test]
    fn identifiers_are_the_singular_in_snake_case() {
        for (collection, identifier) in [
            ("projects", "project"),
            ("conversationProfiles", "conversation_profile"),
            ("entity_types", "entity_type"),
            ("securitySettings", "security_setting"),
            ("companies", "company"),
            ("databases", "database"),
            ("addresses", "address"),
            ("indexes", "index"),
            ("branches", "branch"),
            ("aliases", "alias"),
            ("staff", "staff"),
            ("access", "access"),
        ] {
            assert_eq!(singular(collection), identifier, "{collection}");
        }
    }
}

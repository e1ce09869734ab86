//! The statics of path parameters' patterns. Most methods share one of a few patterns.

use std::collections::{BTreeMap, BTreeSet};

use super::case::shouty;
use super::name_scope::Scope;
use crate::ir::Api;
use crate::model::Name;

/// The static of each pattern, by its regular expression.
pub(super) type Patterns = BTreeMap<String, Name>;

/// Names every pattern after the words in it: `^projects/[^/]+/agent$` is `PROJECTS_AGENT`. The
/// statics are private to the crate, so the ledger does not list them.
pub(super) fn name(api: &Api) -> Patterns {
    let mut regexes: BTreeSet<&str> = BTreeSet::new();
    api.for_each_method(&mut |_, method| {
        let patterns = method
            .parameters
            .iter()
            .filter_map(|it| it.pattern.as_ref());
        regexes.extend(patterns.map(|pattern| pattern.regex.as_str()));
    });
    let mut scope = Scope::new("patterns");
    let named = regexes.into_iter().map(|regex| {
        let name = scope.assign_private(regex, &[candidate(regex)]);
        (regex.to_owned(), name)
    });
    named.collect()
}

fn candidate(regex: &str) -> String {
    let literal = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let words: Vec<&str> = regex
        .trim_start_matches('^')
        .trim_end_matches('$')
        .split('/')
        .filter(|part| !part.is_empty() && literal(part))
        .collect();
    if words.is_empty() {
        "PATTERN".to_owned()
    } else {
        shouty(&words.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::candidate;

    #[test]
    fn a_pattern_is_named_after_its_words() {
        assert_eq!(
            candidate("^projects/[^/]+/locations/[^/]+$"),
            "PROJECTS_LOCATIONS"
        );
        assert_eq!(
            candidate("^projects/[^/]+/agent/entityTypes/[^/]+$"),
            "PROJECTS_AGENT_ENTITY_TYPES"
        );
        assert_eq!(candidate("^[^/]+$"), "PATTERN");
    }
}

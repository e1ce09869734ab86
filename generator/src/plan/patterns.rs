//! Patterns of path parameters, each in a static of its own: most methods share one of a few.

use std::collections::BTreeMap;

use super::name_scope::{Request, Scope};
use super::{Ledger, NamingResult, PlanError, names};
use crate::ir::Api;
use crate::model::{Name, PatternItem};

/// The statics of an API's patterns.
pub(super) struct Patterns(BTreeMap<String, Name>);

impl Patterns {
    /// The static of a regular expression.
    pub(super) fn name(&self, regex: &str) -> Option<Name> {
        self.0.get(regex).cloned()
    }

    /// All of them, in order of name.
    pub(super) fn items(&self) -> Vec<PatternItem> {
        let item = |(regex, name): (&String, &Name)| PatternItem {
            name: name.clone(),
            regex: regex.clone(),
        };
        let mut items: Vec<_> = self.0.iter().map(item).collect();
        items.sort_by(|a, b| a.name.cmp(&b.name));
        items
    }
}

/// Finds every pattern and names it after the words in it: `^projects/[^/]+/agent$` is
/// `PROJECTS_AGENT`. These names are private to the crate, so the ledger has nothing on them.
pub(super) fn collect(api: &Api, ledger: &Ledger) -> Result<Patterns, PlanError> {
    let mut all: BTreeMap<String, ()> = BTreeMap::new();
    api.for_each_method(&mut |_, method| {
        for pattern in method
            .parameters
            .iter()
            .filter_map(|it| it.pattern.as_ref())
        {
            all.insert(pattern.regex.clone(), ());
        }
    });
    let regexes: Vec<String> = all.into_keys().collect();
    let request = |regex: &String| Request::new(format!("pattern {regex}"), [name(regex)]);
    let requests = regexes.iter().map(request).collect();
    let names = Scope::new("patterns").assign(requests, ledger, &mut NamingResult::default())?;
    Ok(Patterns(regexes.into_iter().zip(names).collect()))
}

/// A part of a pattern between two slashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Segment<'a> {
    /// These characters.
    Literal(&'a str),
    /// Anything without a slash.
    One,
    /// Anything.
    Many,
}

impl Segment<'_> {
    /// How people write it.
    pub(super) fn shown(&self) -> &str {
        match self {
            Self::Literal(text) => text,
            Self::One => "*",
            Self::Many => "**",
        }
    }
}

/// The segments of a pattern that is made of nothing but words and wildcards, as nearly all are.
pub(super) fn segments(regex: &str) -> Option<Vec<Segment<'_>>> {
    let inner = regex.strip_prefix('^')?.strip_suffix('$')?;
    let mut segments = Vec::new();
    let mut rest = inner;
    loop {
        let (segment, after) = if let Some(after) = rest.strip_prefix("[^/]+") {
            (Segment::One, after)
        } else if let Some(after) = rest.strip_prefix(".*") {
            (Segment::Many, after)
        } else {
            let end = rest.find('/').unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '~');
            if text.is_empty() || !text.chars().all(plain) {
                return None;
            }
            (Segment::Literal(text), after)
        };
        segments.push(segment);
        match after.strip_prefix('/') {
            Some(next) => rest = next,
            None => return after.is_empty().then_some(segments),
        }
    }
}

fn name(regex: &str) -> String {
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
        names::shouty(&words.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn patterns_are_named_after_their_words() {
        assert_eq!(
            name("^projects/[^/]+/locations/[^/]+$"),
            "PROJECTS_LOCATIONS"
        );
        assert_eq!(
            name("^projects/[^/]+/agent/entityTypes/[^/]+$"),
            "PROJECTS_AGENT_ENTITY_TYPES"
        );
        assert_eq!(name("^[^/]+$"), "PATTERN");
    }
}

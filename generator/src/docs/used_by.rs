//! The methods that take or return a schema, in the comment of the schema.
//!
//! A method is a link if it is compiled wherever the schema is. Otherwise its feature is named, and
//! the method stays text.

use std::collections::BTreeMap;

use super::comment::Comment;
use super::text::code;
use super::uses::{SchemaUses, User};
use crate::model::Cfg;

/// Lists of more methods are no help to readers; their length is told instead. Such schemas are
/// `Empty` and `Operation`.
const LONGEST_LIST: usize = 16;

/// Adds the methods to the comment of the schema, which is compiled with `cfg`.
pub(super) fn describe(uses: &SchemaUses, cfg: &Cfg, comment: &mut Comment<'_>) {
    for (verb, users) in [("Taken", &uses.taken_by), ("Returned", &uses.returned_by)] {
        let methods = match users.len() {
            0 => continue,
            1..=LONGEST_LIST => listed(users, cfg, comment),
            many => format!("{many} methods"),
        };
        comment.paragraph(&format!("{verb} by {methods}."));
    }
}

/// Methods as a list in a sentence: first the links, then the others by their feature.
fn listed(users: &[User], cfg: &Cfg, comment: &mut Comment<'_>) -> String {
    let mut links = Vec::new();
    let mut others: BTreeMap<&Cfg, Vec<String>> = BTreeMap::new();
    for user in users {
        match user.cfg.is_implied_by(cfg) {
            true => links.push(comment.links.target(&user.label, &user.path)),
            false => others.entry(&user.cfg).or_default().push(code(&user.label)),
        }
    }
    let others = others.into_iter().map(|(cfg, methods)| {
        let features: Vec<String> = cfg.features().map(code).collect();
        format!("{} (feature {})", methods.join(", "), features.join(" or "))
    });
    links
        .into_iter()
        .chain(others)
        .collect::<Vec<_>>()
        .join(", ")
}

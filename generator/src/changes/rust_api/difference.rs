//! The differences between two surfaces, after the SemVer chapter of the Cargo reference.
//!
//! Structs of messages, enums and options of calls can grow, because all of them are non-exhaustive.
//! What is gone, has another path, another signature or needs another feature is a break.

use std::collections::{BTreeMap, BTreeSet};

use super::super::rust_effect::{Level, RustEffect, RustEffectKind};
use super::migration;
use super::surface::{Item, Key, Kind, Surface};
use crate::ledger::ALWAYS;

/// An effect and the item of the document from which it comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    pub(super) key: Key,
    pub(super) effect: RustEffect,
}

/// The differences, removals first.
pub(super) fn differences(old: &Surface, new: &Surface) -> Vec<Difference> {
    let renames = Renames::between(old, new);
    let replaced = replaced(old, new, &renames);
    let mut found = Vec::new();
    for (key, before) in &old.items {
        match new.items.get(key) {
            Some(after) => pair(&mut found, key, before, after, &renames),
            None if replaced.contains(before.path.as_str())
                || goes_with_owner(before, old, new) => {}
            None => {
                let note = migration::of_removed(key, before, old, new);
                let effect = broken(RustEffectKind::Removed, before, &before.signature, "", note);
                found.push(Difference {
                    key: key.clone(),
                    effect,
                });
            }
        }
    }
    for (key, after) in &new.items {
        let known = old.items.contains_key(key) || replaced.contains(after.path.as_str());
        if known || goes_with_owner(after, new, old) {
            continue;
        }
        let effect = RustEffect {
            level: Level::Minor,
            kind: RustEffectKind::Added,
            path: after.path.clone(),
            old: String::new(),
            new: after.signature.clone(),
            migration: None,
        };
        found.push(Difference {
            key: key.clone(),
            effect,
        });
    }
    found
}

/// Whether an item is gone, or new, because the item that it belongs to is; or because that became
/// something else.
fn goes_with_owner(item: &Item, here: &Surface, there: &Surface) -> bool {
    let Some(owner) = &item.owner else {
        return false;
    };
    match (here.items.get(owner), there.items.get(owner)) {
        (Some(here), Some(there)) => {
            owner.kind == Kind::Schema && here.signature != there.signature
        }
        _ => true,
    }
}

/// Paths that another item of the document has taken, with the same signature: callers notice nothing.
fn replaced<'a>(old: &'a Surface, new: &'a Surface, renames: &Renames) -> BTreeSet<&'a str> {
    let mut free: BTreeMap<(&str, Kind), &Item> = BTreeMap::new();
    for (key, item) in &new.items {
        if !old.items.contains_key(key) {
            free.insert((&item.path, key.kind), item);
        }
    }
    let gone = old.items.iter();
    let gone = gone.filter(|(key, _)| !new.items.contains_key(*key));
    gone.filter(|(key, before)| {
        let after = free.get(&(before.path.as_str(), key.kind));
        after.is_some_and(|after| {
            after.signature == renames.apply(&before.signature)
                && lost_features(before, after).is_empty()
        })
    })
    .map(|(_, before)| before.path.as_str())
    .collect()
}

/// Compares an item of both surfaces.
fn pair(found: &mut Vec<Difference>, key: &Key, before: &Item, after: &Item, renames: &Renames) {
    let mut add = |effect| {
        found.push(Difference {
            key: key.clone(),
            effect,
        });
    };
    if is_renamed(key, before, after, renames) {
        let note = format!("Write `{}` for `{}`.", after.path, before.path);
        add(broken(
            RustEffectKind::Renamed,
            before,
            &before.path,
            &after.path,
            note,
        ));
    }
    let expected = renames.apply(&before.signature);
    if expected != after.signature {
        let (kind, note) = migration::of_changed(key, after);
        add(broken(kind, before, &expected, &after.signature, note));
    }
    let lost = lost_features(before, after);
    if !lost.is_empty() {
        let shown = |features: &BTreeSet<String>| {
            let features: Vec<&str> = features.iter().map(String::as_str).collect();
            features.join(" or ")
        };
        let (old, new) = (shown(&before.features), shown(&after.features));
        let note = format!("Turn on the feature `{new}`.");
        add(broken(
            RustEffectKind::FeatureMoved,
            before,
            &old,
            &new,
            note,
        ));
    }
}

/// Whether an item has another path. What belongs to a request moves with the function that makes it; a
/// request with another name shows once, at what it resolves to.
fn is_renamed(key: &Key, before: &Item, after: &Item, renames: &Renames) -> bool {
    let moved = before.path != renames.restore(&after.path);
    match (&before.owner, key.kind) {
        (Some(owner), Kind::Response) if owner.kind == Kind::Function => {
            let name = |item: &Item| item.path.rsplit("::").nth(1).map(str::to_owned);
            moved && name(before) != name(after)
        }
        (Some(owner), _) if owner.kind == Kind::Function => false,
        _ => moved,
    }
}

/// Features that compiled an item and no longer do.
fn lost_features(before: &Item, after: &Item) -> Vec<String> {
    if after.features.contains(ALWAYS) {
        return Vec::new();
    }
    before
        .features
        .difference(&after.features)
        .cloned()
        .collect()
}

fn broken(kind: RustEffectKind, item: &Item, old: &str, new: &str, note: String) -> RustEffect {
    RustEffect {
        level: Level::Major,
        kind,
        path: item.path.clone(),
        old: old.to_owned(),
        new: new.to_owned(),
        migration: Some(note),
    }
}

/// Types that have another path now. Where a signature names one, only the type has changed.
struct Renames {
    /// Old and new paths as signatures write them, below the version's module, longest first.
    paths: Vec<(String, String)>,
    modules: Option<(String, String)>,
}

impl Renames {
    fn between(old: &Surface, new: &Surface) -> Self {
        let module = |surface: &Surface| {
            let mut items = surface.items.iter();
            let version = items.find(|(key, _)| key.kind == Kind::Version);
            version
                .map(|(_, item)| item.path.clone())
                .unwrap_or_default()
        };
        let (old_module, new_module) = (module(old), module(new));
        let below = |path: &str, module: &str| {
            let rest = path.strip_prefix(module).unwrap_or(path);
            rest.trim_start_matches("::").to_owned()
        };
        let mut paths = Vec::new();
        for (key, before) in old.items.iter().filter(|(key, _)| key.kind == Kind::Schema) {
            if let Some(after) = new.items.get(key) {
                let (before, after) = (
                    below(&before.path, &old_module),
                    below(&after.path, &new_module),
                );
                if before != after {
                    paths.push((before, after));
                }
            }
        }
        paths.sort_by_key(|(before, _)| std::cmp::Reverse(before.len()));
        let modules = (old_module != new_module).then_some((old_module, new_module));
        Self { paths, modules }
    }

    /// A signature of the old surface in the names of the new one.
    fn apply(&self, signature: &str) -> String {
        let mut text = signature.to_owned();
        for (before, after) in &self.paths {
            text = replace_path(&text, before, after);
        }
        text
    }

    /// A path of the new surface below the old paths of its type and its version, so that members of a
    /// renamed type are not renamed themselves.
    fn restore(&self, path: &str) -> String {
        let mut path = path.to_owned();
        if let Some((old, new)) = &self.modules
            && let Some(rest) = path.strip_prefix(new.as_str())
        {
            path = format!("{old}{rest}");
        }
        for (before, after) in &self.paths {
            if let Some((start, member)) = path.split_once(&format!("::{after}::")) {
                return format!("{start}::{before}::{member}");
            }
        }
        path
    }
}

/// Replaces a path in a signature where it stands as a whole.
fn replace_path(text: &str, before: &str, after: &str) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(before) {
        let end = at + before.len();
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
        let whole = !rest[..at].ends_with(is_part) && !rest[end..].starts_with(is_part);
        replaced.push_str(&rest[..at]);
        replaced.push_str(if whole { after } else { before });
        rest = &rest[end..];
    }
    replaced + rest
}

//! The targets of names in descriptions.
//!
//! Descriptions mention schemas, their fields and values, and methods of the API, by the names of the
//! protocol buffers from which Google made the document. A name that certainly means an item of this
//! crate becomes a link. A name that may mean something else, or an item that is not compiled wherever
//! the text is, stays text.

use std::collections::{BTreeMap, BTreeSet};

use super::rpc::{self, Rpcs};
use super::uses::{SchemaUses, Uses};
use super::words::words_of;
use crate::ir::{Api, Schema, SchemaId, SchemaKind};
use crate::model::{Cfg, Name};
use crate::names::{Names, snake};

/// The items of a version that descriptions can mention.
pub(crate) struct Links<'a> {
    schemas: BTreeMap<&'a SchemaId, Linked<'a>>,
    /// The schemas of each namespace by their short names.
    short: BTreeMap<Option<&'a Name>, BTreeMap<&'a str, &'a SchemaId>>,
    /// The packages in front of the short names in `schemas` itself.
    home: BTreeSet<&'a str>,
    rpcs: Rpcs,
    uses: Uses<'a>,
}

/// A schema that can be linked to.
struct Linked<'a> {
    path: String,
    namespace: Option<&'a Name>,
    cfg: &'a Cfg,
    /// The targets of its fields or values, by their names in the document.
    members: BTreeMap<String, String>,
}

/// The place of a description.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    /// The features that the text is compiled with.
    pub(crate) cfg: &'a Cfg,
    /// The schema that it belongs to.
    pub(crate) schema: Option<&'a SchemaId>,
    /// The resource whose methods it belongs to.
    pub(crate) resource: &'a [String],
}

/// Resolves the names in one description. The default resolves none.
#[derive(Clone, Copy, Default)]
pub(crate) struct Linker<'a> {
    links: Option<(&'a Links<'a>, Place<'a>)>,
}

/// The target of a name.
#[derive(Clone, Copy)]
struct Target<'a> {
    path: &'a str,
    cfg: &'a Cfg,
}

impl<'a> Linker<'a> {
    /// The target of a name in the description.
    pub(super) fn resolve(&self, written: &str) -> Option<&'a str> {
        let (links, place) = self.links?;
        links.resolve(written, &place).map(|target| target.path)
    }

    /// The methods that take or return a schema, and the features that the text is compiled with.
    pub(super) fn uses(&self, id: &SchemaId) -> Option<(&'a SchemaUses, &'a Cfg)> {
        let (links, place) = self.links?;
        Some((links.uses.of_schema(id)?, place.cfg))
    }

    /// The target of a schema, if it is compiled wherever the text is.
    pub(super) fn schema(&self, id: &SchemaId) -> Option<&'a str> {
        let (links, place) = self.links?;
        let linked = links.schemas.get(id)?;
        linked.cfg.is_implied_by(place.cfg).then_some(&linked.path)
    }
}

impl<'a> Links<'a> {
    /// Collects the items of a version.
    pub(crate) fn of(api: &'a Api, names: &'a Names) -> Self {
        let version = format!("crate::{}", names.module.plain());
        let mut links = Self {
            schemas: BTreeMap::new(),
            short: BTreeMap::new(),
            home: BTreeSet::new(),
            rpcs: rpc::collect(api, &version, names),
            uses: Uses::of(api, &version, names),
        };
        for (id, named) in &names.schemas {
            let Some(schema) = api.schemas.get(id) else {
                continue;
            };
            let namespace = named.path.namespace.as_ref();
            let name = named.path.name.plain();
            let mut path = format!("{version}::schemas");
            for name in namespace.map(Name::plain).into_iter().chain([name]) {
                path.push_str("::");
                path.push_str(name);
            }
            if namespace.is_none()
                && let Some(package) = id.as_str().strip_suffix(name)
            {
                links.home.insert(package);
            }
            let linked = Linked {
                members: members(schema, &named.members, &path),
                path,
                namespace,
                cfg: &named.cfg,
            };
            links.schemas.insert(id, linked);
            let short = links.short.entry(namespace).or_default();
            short.insert(name, id);
        }
        links
    }

    /// A linker for descriptions at a place.
    pub(crate) fn from(&'a self, place: Place<'a>) -> Linker<'a> {
        Linker {
            links: Some((self, place)),
        }
    }

    fn resolve(&self, written: &str, place: &Place<'_>) -> Option<Target<'_>> {
        let words: Vec<&str> = written.split('.').collect();
        if words.iter().any(|word| word.is_empty()) {
            return None;
        }
        let target = match words.first() {
            Some(&"google") => self.qualified(&words, place),
            Some(first) if first.starts_with(|c: char| c.is_ascii_uppercase()) => {
                self.relative(&words, place)
            }
            _ => None,
        }?;
        // The target is compiled wherever the text is, and no comment links to its own item.
        let own = place.schema.and_then(|id| self.schemas.get(id));
        let is_own = own.is_some_and(|own| own.path == target.path);
        (target.cfg.is_implied_by(place.cfg) && !is_own).then_some(target)
    }

    /// `google.cloud.dialogflow.v2.Intent.name`: the package is written out.
    fn qualified(&self, words: &[&str], place: &Place<'_>) -> Option<Target<'_>> {
        let joined = |words: &[&str]| {
            words
                .iter()
                .map(|word| capitalised(word))
                .collect::<String>()
        };
        let member = (1..=words.len()).rev().take(2).find_map(|length| {
            let id = SchemaId(joined(&words[..length]));
            self.member(&id, &words[length..])
        });
        member.or_else(|| {
            let (package, [service, rpc]) = words.split_last_chunk()?;
            let is_home = self.home.contains(joined(package).as_str());
            is_home.then(|| self.rpc(service, rpc, place))?
        })
    }

    /// `Intent.name`: relative to the package of the text, or to the schema that it describes.
    fn relative(&self, words: &[&str], place: &Place<'_>) -> Option<Target<'_>> {
        if let [whole, rest @ ..] = words
            && let Some(found) = self.member(&SchemaId((*whole).to_owned()), rest)
        {
            return Some(found);
        }
        let own = place.schema.and_then(|id| self.schemas.get(id));
        let short = self.short.get(&own.and_then(|own| own.namespace))?;
        let outer = own.and_then(|own| own.path.rsplit("::").next());
        let mut found: BTreeSet<&str> = BTreeSet::new();
        let mut target = None;
        for prefix in outer
            .map(words_of)
            .unwrap_or_default()
            .into_iter()
            .chain([""])
        {
            for length in (1..=words.len()).rev().take(2) {
                let name = format!("{prefix}{}", words[..length].concat());
                let Some(id) = short.get(name.as_str()) else {
                    continue;
                };
                if let Some(it) = self.member(id, &words[length..]) {
                    found.insert(it.path);
                    target = Some(it);
                }
            }
        }
        match (found.len(), words) {
            (1, _) => target,
            (0, [service, rpc]) => self.rpc(service, rpc, place),
            _ => None,
        }
    }

    /// A schema, or a field or value of it.
    fn member(&self, id: &SchemaId, rest: &[&str]) -> Option<Target<'_>> {
        let linked = self.schemas.get(id)?;
        let path = match rest {
            [] => &linked.path,
            [name] => linked.members.get(*name)?,
            _ => return None,
        };
        Some(Target {
            path,
            cfg: linked.cfg,
        })
    }

    fn rpc(&self, service: &str, name: &str, place: &Place<'_>) -> Option<Target<'_>> {
        let method = self.rpcs.find(service, name, place.resource)?;
        Some(Target {
            path: &method.path,
            cfg: &method.cfg,
        })
    }
}

/// The targets of a schema's members, by the names that descriptions may use. `names` are their Rust
/// names.
fn members(schema: &Schema, names: &[Name], path: &str) -> BTreeMap<String, String> {
    let mut members = BTreeMap::new();
    match &schema.kind {
        SchemaKind::Message { properties } => {
            for (property, name) in properties.iter().zip(names) {
                let target = format!("field@{path}::{}", name.plain());
                members.insert(snake(&property.name), target.clone());
                members.insert(property.name.clone(), target);
            }
        }
        SchemaKind::Enum { values } => {
            for (value, name) in values.iter().zip(names) {
                let target = format!("variant@{path}::{}", name.plain());
                members.insert(value.value.clone(), target);
            }
        }
        SchemaKind::Alias(_) => {}
    }
    members
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

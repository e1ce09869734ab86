//! What the names in descriptions lead to.
//!
//! Descriptions speak of schemas, their fields and values, and of the API's methods, by the names of
//! the protocol buffers that the API was written in. What certainly names an item of this crate
//! becomes a link; what might be something else, or is not compiled wherever the text is, stays text.

use std::collections::{BTreeMap, BTreeSet};

use super::inline::span;
use super::rpc::{self, Rpcs};
use crate::ir::{Schema, SchemaId, SchemaKind};
use crate::model::{Cfg, Name};
use crate::plan::features::Features;
use crate::plan::resources::Tree;
use crate::plan::schema_cfgs::SchemaCfgs;
use crate::plan::types::Paths;
use crate::plan::{NamingResult, PlanError, Source, names, schemas};

/// Everything in a version that a description can name.
pub(in crate::plan) struct Links<'a> {
    /// The module of the version, as links write it.
    version: String,
    schemas: BTreeMap<&'a SchemaId, Linked<'a>>,
    /// The schemas of each namespace by their short names.
    short: BTreeMap<Option<&'a Name>, BTreeMap<&'a str, &'a SchemaId>>,
    /// What stands in front of the short names of the home namespace.
    home: BTreeSet<&'a str>,
    rpcs: Rpcs,
}

/// A schema that can be linked to.
struct Linked<'a> {
    path: String,
    namespace: Option<&'a Name>,
    cfg: Cfg,
    /// Its fields or values: what they are called in the document, and where they are.
    members: BTreeMap<String, String>,
}

/// Where a description stands.
#[derive(Clone, Copy)]
pub(in crate::plan) struct Place<'a> {
    /// The features that the text is compiled with.
    pub(in crate::plan) cfg: &'a Cfg,
    /// The schema that it belongs to.
    pub(in crate::plan) schema: Option<&'a SchemaId>,
    /// The resource whose methods it belongs to.
    pub(in crate::plan) resource: &'a [String],
}

/// Finds what the names of one description lead to. The default finds nothing.
#[derive(Clone, Copy, Default)]
pub(in crate::plan) struct Linker<'a> {
    from: Option<(&'a Links<'a>, Place<'a>)>,
}

/// The links of a comment, which are written behind its text.
#[derive(Default)]
pub(super) struct Definitions<'a> {
    linker: Linker<'a>,
    /// Labels in lower case, since that is how Markdown compares them; as written; and where they lead.
    found: BTreeMap<String, (String, String)>,
}

/// Something that a name leads to.
#[derive(Clone, Copy)]
struct Target<'a> {
    path: &'a str,
    cfg: &'a Cfg,
}

impl<'a> Links<'a> {
    /// Collects what has been named.
    ///
    /// # Errors
    ///
    /// Fields or values that the ledger gives one name.
    pub(in crate::plan) fn of(
        source: Source<'a>,
        module: &Name,
        paths: &'a Paths,
        cfgs: &SchemaCfgs,
        features: &Features,
        tree: &Tree,
    ) -> Result<Self, PlanError> {
        let version = format!("crate::{}", module.plain());
        let mut links = Self {
            schemas: BTreeMap::new(),
            short: BTreeMap::new(),
            home: BTreeSet::new(),
            rpcs: rpc::collect(source.api, &version, paths, features, tree),
            version,
        };
        for (id, path) in paths {
            let (Some(schema), Some(cfg)) = (source.api.schemas.get(id), cfgs.get(id)) else {
                continue;
            };
            let namespace = path.namespace.as_ref();
            let mut place = format!("{}::schemas", links.version);
            for name in namespace.into_iter().chain([&path.name]) {
                place.push_str("::");
                place.push_str(name.plain());
            }
            if namespace.is_none()
                && let Some(package) = id.as_str().strip_suffix(path.name.plain())
            {
                links.home.insert(package);
            }
            let linked = Linked {
                members: members(source, schema, &place)?,
                path: place,
                namespace,
                cfg: cfg.clone(),
            };
            links.schemas.insert(id, linked);
            let short = links.short.entry(namespace).or_default();
            short.insert(path.name.plain(), id);
        }
        Ok(links)
    }

    /// A linker for what stands in some place.
    pub(in crate::plan) fn from(&'a self, place: Place<'a>) -> Linker<'a> {
        Linker {
            from: Some((self, place)),
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
        // Whatever has the text has what it leads to; and nothing leads to itself.
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

    /// `Intent.name`: as the package of the text calls it, or what the text belongs to.
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
            cfg: &linked.cfg,
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

impl Definitions<'_> {
    /// Links found by `linker`.
    pub(super) fn new(linker: Linker<'_>) -> Definitions<'_> {
        Definitions {
            linker,
            found: BTreeMap::new(),
        }
    }

    /// A code span that names an item, as a link. `rest` is the text behind it.
    pub(super) fn code(&mut self, code: &str, rest: &str) -> Option<String> {
        self.link(code, span(code), rest)
    }

    /// A word that names an item: one with a dot in it, or of more than one word itself. Anything
    /// shorter may well be meant as the word that it is.
    pub(super) fn word(&mut self, word: &str, rest: &str) -> Option<String> {
        let certain = word.contains('.') || words_of(word).len() > 1;
        certain.then(|| self.link(word, word.to_owned(), rest))?
    }

    fn link(&mut self, written: &str, label: String, rest: &str) -> Option<String> {
        let (links, place) = self.linker.from?;
        let target = links.resolve(written, &place)?;
        let entry = self.found.entry(label.to_lowercase());
        let (known, path) = entry.or_insert_with(|| (label.clone(), target.path.to_owned()));
        if *known != label || path != target.path {
            return None;
        }
        // Markdown would take these as part of the link.
        let closed = if rest.starts_with(['(', '[', ':']) {
            "[]"
        } else {
            ""
        };
        Some(format!("[{label}]{closed}"))
    }

    /// A schema's name as a link, for sentences of our own; as code where it cannot be one.
    pub(super) fn schema(&mut self, id: &SchemaId, name: &str) -> String {
        let label = span(name);
        let linked = self.linker.from.and_then(|(links, place)| {
            let linked = links.schemas.get(id)?;
            linked.cfg.is_implied_by(place.cfg).then_some(&linked.path)
        });
        let Some(path) = linked else {
            return label;
        };
        let entry = self.found.entry(label.to_lowercase());
        entry.or_insert_with(|| (label.clone(), path.clone()));
        format!("[{label}]")
    }

    /// A line for each link.
    pub(super) fn into_lines(self) -> Vec<String> {
        let lines = self.found.into_values();
        lines
            .map(|(label, path)| format!("[{label}]: {path}"))
            .collect()
    }
}

/// The fields or values of a schema by the names that descriptions may use.
fn members(
    source: Source<'_>,
    schema: &Schema,
    path: &str,
) -> Result<BTreeMap<String, String>, PlanError> {
    // What is named here is named once more, for good, when the schemas are planned.
    let mut record = NamingResult::default();
    let mut members = BTreeMap::new();
    match &schema.kind {
        SchemaKind::Message { properties } => {
            let names = schemas::field_names(source, &schema.id, properties, &mut record)?;
            for (property, name) in properties.iter().zip(names) {
                let place = format!("field@{path}::{}", name.plain());
                members.insert(names::snake(&property.name), place.clone());
                members.insert(property.name.clone(), place);
            }
        }
        SchemaKind::Enum { values } => {
            let names = schemas::variant_names(source, &schema.id, values, &mut record)?;
            for (value, name) in values.iter().zip(names) {
                let place = format!("variant@{path}::{}", name.plain());
                members.insert(value.value.clone(), place);
            }
        }
        SchemaKind::Alias(_) => {}
    }
    Ok(members)
}

/// The beginnings of a name that end where one of its words does: `A`, `AB`, `ABc` of `ABc`. The last
/// one is the whole name.
fn words_of(name: &str) -> Vec<&str> {
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

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

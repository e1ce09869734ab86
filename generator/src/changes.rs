//! What changed between two revisions of a document, and what each change does on the wire.
//!
//! [`compare`] works on documents, not on the IR: formats without a type of their own, ranges and
//! patterns of properties leave no trace in the IR, and all of them are part of the contract. The
//! result is an ordered list of typed changes, grouped by resource, most serious first; `report`
//! writes it for people and tools. Nothing here knows Rust: the effect on the generated crate is
//! added by what compares ledgers.

mod api;
mod change;
mod counts;
mod enum_values;
mod item;
mod methods;
mod order;
mod parameters;
mod report;
mod rust_effect;
mod schemas;
mod uses;
mod wire;
mod wire_type;

#[cfg(test)]
mod tests;

use crate::descriptions::TextChanges;
use crate::document::Document;

pub use change::{Aspect, Change, ChangeKind};
pub use counts::{Counts, ItemCounts};
pub use item::{Item, ItemKind};
pub use order::{Group, Severity};
pub use report::Colors;
pub use rust_effect::{Level, RustEffect, RustEffectKind, Verdict};
pub use wire::{WireEffect, WireLevel};

use uses::Uses;

/// The differences between two revisions of one API version.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes {
    /// The API version, such as `dialogflow:v2`.
    pub api: String,
    /// Its name as a module or directory would have it, such as `v2`.
    pub version: String,
    /// The revision of the older document; empty when it states none.
    pub old_revision: String,
    /// The revision of the newer document; empty when it states none.
    pub new_revision: String,
    /// Every change: groups in order of their most serious change, and the same within a group.
    pub changes: Vec<Change>,
    /// How the descriptions differ. They have no effect on the wire.
    pub texts: TextChanges,
    /// What the changes ask of the crate's version. `None` as long as nothing has looked at the Rust API.
    pub verdict: Option<Verdict>,
}

/// What a comparison has to know beside the documents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hosts {
    /// Template of the host of a location that a document does not list, such as
    /// `{location}-dialogflow.googleapis.com`.
    pub regional: Option<String>,
}

/// Compares two revisions of a document.
pub fn compare(old: &Document, new: &Document, hosts: &Hosts) -> Changes {
    let mut comparison = Comparison {
        old,
        new,
        hosts,
        old_uses: Uses::of(old),
        new_uses: Uses::of(new),
        found: Vec::new(),
    };
    api::compare(&mut comparison);
    methods::compare(&mut comparison);
    schemas::compare(&mut comparison);
    let mut changes = comparison.found;
    if changes.is_empty() && differ_elsewhere(old, new) {
        let aspect = Aspect::Other;
        let effect = WireEffect::none("only keys that clients do not use differ");
        changes.push(Change::of(
            Item::Api,
            ChangeKind::changed(aspect, "", ""),
            effect,
        ));
    }
    order::sort(&mut changes);
    let revision = |document: &Document| document.revision.clone().unwrap_or_default();
    Changes {
        api: new.id.clone(),
        version: new.version.clone(),
        old_revision: revision(old),
        new_revision: revision(new),
        changes,
        texts: TextChanges::between(old, new),
        verdict: None,
    }
}

/// Whether documents without a known change differ in more than texts and the date.
fn differ_elsewhere(old: &Document, new: &Document) -> bool {
    let bare = |document: &Document| Document {
        revision: None,
        etag: None,
        ..document.without_texts()
    };
    bare(old) != bare(new)
}

/// A comparison under way.
struct Comparison<'a> {
    old: &'a Document,
    new: &'a Document,
    hosts: &'a Hosts,
    old_uses: Uses,
    new_uses: Uses,
    found: Vec<Change>,
}

impl Comparison<'_> {
    fn add(&mut self, item: Item, kind: ChangeKind, wire: WireEffect) {
        let group = self.group(&item);
        self.found.push(Change {
            group,
            ..Change::of(item, kind, wire)
        });
    }

    /// Reports an aspect of an item if its values differ.
    fn aspect(
        &mut self,
        item: &Item,
        aspect: Aspect,
        old: &str,
        new: &str,
        wire: impl FnOnce() -> WireEffect,
    ) {
        if old != new {
            self.add(item.clone(), ChangeKind::changed(aspect, old, new), wire());
        }
    }

    fn deprecation(&mut self, item: &Item, old: bool, new: bool) {
        match (old, new) {
            (false, true) => {
                let effect = WireEffect::none("it still works; a later revision may remove it");
                self.add(item.clone(), ChangeKind::Deprecated, effect);
            }
            (true, false) => {
                let effect = WireEffect::none("the service keeps it after all");
                self.add(item.clone(), ChangeKind::Undeprecated, effect);
            }
            _ => {}
        }
    }

    /// The group of an item, by the resources whose methods reach it in either revision.
    fn group(&self, item: &Item) -> Group {
        match item {
            Item::Api
            | Item::Endpoint { .. }
            | Item::Scope { .. }
            | Item::StandardParameter { .. } => Group::Api,
            Item::Resource { path }
            | Item::Method { resource: path, .. }
            | Item::Parameter { resource: path, .. } => path
                .last()
                .map_or(Group::Api, |name| Group::Resource(name.clone())),
            Item::ParameterValue { resource, .. } => resource
                .last()
                .map_or(Group::Api, |name| Group::Resource(name.clone())),
            Item::Schema { name, .. }
            | Item::Property { top: name, .. }
            | Item::EnumValue { top: name, .. } => {
                let mut resources = self.new_uses.resources(name).clone();
                resources.extend(self.old_uses.resources(name).iter().cloned());
                Group::of_schema(&resources)
            }
        }
    }
}

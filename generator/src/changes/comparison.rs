//! A comparison under way: the two documents, what is known about them, and what was found.

use super::change::{Aspect, Change, ChangeKind};
use super::group::Group;
use super::item::Item;
use super::uses::Uses;
use super::wire::WireEffect;
use crate::document::Document;

/// What a comparison has to know beside the documents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hosts {
    /// Template of the host of a location that a document does not list, such as
    /// `{location}-dialogflow.googleapis.com`.
    pub regional: Option<String>,
}

/// A comparison under way.
pub(super) struct Comparison<'a> {
    pub(super) old: &'a Document,
    pub(super) new: &'a Document,
    pub(super) hosts: &'a Hosts,
    pub(super) old_uses: Uses,
    pub(super) new_uses: Uses,
    pub(super) found: Vec<Change>,
}

impl Comparison<'_> {
    pub(super) fn add(&mut self, item: Item, kind: ChangeKind, wire: WireEffect) {
        let group = self.group(&item);
        self.found.push(Change {
            group,
            ..Change::of(item, kind, wire)
        });
    }

    /// Reports an aspect of an item if its values differ.
    pub(super) fn aspect(
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

    /// Reports a yes or no that differs.
    pub(super) fn flag(
        &mut self,
        item: &Item,
        aspect: Aspect,
        old: bool,
        new: bool,
        wire: impl FnOnce(bool) -> WireEffect,
    ) {
        let shown = |value: bool| if value { "yes" } else { "no" };
        self.aspect(item, aspect, shown(old), shown(new), || wire(new));
    }

    pub(super) fn deprecation(&mut self, item: &Item, old: bool, new: bool) {
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

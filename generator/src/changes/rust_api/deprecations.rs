//! Deprecations: code compiles, with a warning.

use super::super::change::{Change, ChangeKind};
use super::super::item::ItemKind;
use super::super::rust_effect::{Level, RustEffect, RustEffectKind};
use super::surface::{Key, Kind, Surface};

/// Adds the effect of what the document deprecates, where the crate has an item for it.
pub(super) fn add(changes: &mut [Change], surface: &Surface) {
    for change in changes.iter_mut() {
        if change.kind != ChangeKind::Deprecated {
            continue;
        }
        let kind = match change.item.kind() {
            ItemKind::Method => Kind::Function,
            ItemKind::Parameter => Kind::Setter,
            ItemKind::Schema => Kind::Schema,
            ItemKind::Property => Kind::Field,
            ItemKind::EnumValue => Kind::Variant,
            ItemKind::Api | ItemKind::Endpoint | ItemKind::Scope | ItemKind::Resource => continue,
        };
        if let Some(item) = surface.items.get(&Key::new(kind, change.item.name())) {
            change.rust.push(RustEffect {
                level: Level::Minor,
                kind: RustEffectKind::Deprecated,
                path: item.path.clone(),
                old: String::new(),
                new: String::new(),
                migration: None,
            });
        }
    }
}

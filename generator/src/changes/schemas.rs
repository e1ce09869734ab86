//! Schemas and their properties, inline ones included.

use std::collections::BTreeSet;

use super::change::{Aspect, ChangeKind};
use super::comparison::Comparison;
use super::item::Item;
use super::wire::WireEffect;
use super::{enum_values, wire_type};
use crate::document::Schema;

/// Where in a document a schema stands.
#[derive(Clone)]
struct Place {
    /// The entry of the document's `schemas`; the identity itself for the inline body of a method.
    top: String,
    /// The identity of the object or enum at this place.
    id: String,
    /// What a difference of the type is reported for.
    item: Item,
}

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (&comparison.old.schemas, &comparison.new.schemas);
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names {
        let item = Item::Schema { name: name.clone() };
        match (old.get(name), new.get(name)) {
            (Some(schema), None) => {
                let effect = removed_schema(comparison, name, schema);
                comparison.add(item, ChangeKind::Removed, effect);
            }
            (None, Some(_)) => {
                let effect = WireEffect::none("the effect is that of what uses it");
                comparison.add(item, ChangeKind::Added, effect);
            }
            (Some(old), Some(new)) => {
                let place = Place {
                    top: name.clone(),
                    id: name.clone(),
                    item,
                };
                types(comparison, &place, old, new);
                comparison.deprecation(&place.item, old.deprecated, new.deprecated);
            }
            (None, None) => {}
        }
    }
}

/// Compares the inline body of a method.
pub(super) fn compare_inline(
    comparison: &mut Comparison<'_>,
    id: &str,
    old: &Schema,
    new: &Schema,
) {
    let place = Place {
        top: id.to_owned(),
        id: id.to_owned(),
        item: Item::Schema {
            name: id.to_owned(),
        },
    };
    types(comparison, &place, old, new);
}

/// What used a schema has changed too, and says what that means. Another schema with the same shape may
/// have taken its place.
fn removed_schema(comparison: &Comparison<'_>, name: &str, schema: &Schema) -> WireEffect {
    let used = comparison.old_uses.is_sent(name) || comparison.old_uses.is_received(name);
    if !used {
        return WireEffect::none("no method used it");
    }
    let mut added = comparison.new.schemas.iter();
    let same = added.find(|(other, it)| {
        !comparison.old.schemas.contains_key(*other)
            && !schema.properties.is_empty()
            && schema.properties.keys().eq(it.properties.keys())
    });
    match same {
        Some((other, _)) => {
            WireEffect::none(format!("`{other}`, which is new, has the same properties"))
        }
        None => WireEffect::none("the effect is that of what used it"),
    }
}

impl Place {
    fn property(&self, name: &str) -> Self {
        Self {
            top: self.top.clone(),
            id: format!("{}.{name}", self.id),
            item: Item::Property {
                top: self.top.clone(),
                schema: self.id.clone(),
                name: name.to_owned(),
            },
        }
    }

    /// The items of an array or the values of a map at this place. Below a property they share its
    /// identity; in a schema that is an array or map itself they are its `item`.
    fn below(&self) -> Self {
        match self.item {
            Item::Schema { .. } => Self {
                id: format!("{}.item", self.id),
                ..self.clone()
            },
            _ => self.clone(),
        }
    }

    fn is_sent(&self, comparison: &Comparison<'_>) -> bool {
        comparison.old_uses.is_sent(&self.top)
            || comparison.new_uses.is_sent(&self.top)
            || self.top.ends_with(":request")
    }

    fn is_received(&self, comparison: &Comparison<'_>) -> bool {
        comparison.old_uses.is_received(&self.top)
            || comparison.new_uses.is_received(&self.top)
            || self.top.ends_with(":response")
    }
}

/// Compares the types of two schemas at one place, and what is below them where they agree.
fn types(comparison: &mut Comparison<'_>, place: &Place, old: &Schema, new: &Schema) {
    let (before, after) = (wire_type::of_schema(old), wire_type::of_schema(new));
    if before != after {
        let effect = type_effect(comparison, place);
        comparison.add(
            place.item.clone(),
            ChangeKind::changed(Aspect::Type, &before, &after),
            effect,
        );
        return;
    }
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    comparison.aspect(
        &place.item,
        Aspect::Format,
        &text(&old.format),
        &text(&new.format),
        || WireEffect::alters("values are written in another format"),
    );
    properties(comparison, place, old, new);
    if let (Some(old), Some(new)) = (&old.items, &new.items) {
        types(comparison, &place.below(), old, new);
    }
    if let (Some(old), Some(new)) = (&old.additional_properties, &new.additional_properties) {
        types(comparison, &place.below(), old, new);
    }
    let travel = match place.is_sent(comparison) {
        true => enum_values::Sent,
        false => enum_values::Received,
    };
    let item = |value: &str| Item::EnumValue {
        top: place.top.clone(),
        schema: place.id.clone(),
        value: value.to_owned(),
    };
    enum_values::compare(
        comparison,
        &old.enum_values,
        &new.enum_values,
        travel,
        &item,
    );
}

fn type_effect(comparison: &Comparison<'_>, place: &Place) -> WireEffect {
    match (place.is_sent(comparison), place.is_received(comparison)) {
        (true, _) => WireEffect::breaks("the service may refuse values of the old type"),
        (false, true) => WireEffect::breaks("the service sends values of another type"),
        (false, false) => WireEffect::none("no method uses it"),
    }
}

fn properties(comparison: &mut Comparison<'_>, place: &Place, old: &Schema, new: &Schema) {
    let (sent, received) = (place.is_sent(comparison), place.is_received(comparison));
    let names: BTreeSet<&String> = old.properties.keys().chain(new.properties.keys()).collect();
    for name in names {
        let place = place.property(name);
        match (old.properties.get(name), new.properties.get(name)) {
            (Some(old), None) => {
                let effect = match (sent && !old.read_only, received) {
                    (true, _) => WireEffect::breaks("the service may refuse requests that have it"),
                    (false, true) => WireEffect::breaks("the service no longer sends it"),
                    (false, false) => WireEffect::none("no method uses it"),
                };
                comparison.add(place.item, ChangeKind::Removed, effect);
            }
            (None, Some(new)) => {
                let effect = match (sent && !new.read_only, received) {
                    (true, _) if is_required(new) => {
                        WireEffect::breaks("requests without it are refused")
                    }
                    (true, _) => WireEffect::grows("requests can have it"),
                    (false, true) => WireEffect::grows("responses can have it"),
                    (false, false) => WireEffect::none("no method uses it"),
                };
                comparison.add(place.item, ChangeKind::Added, effect);
            }
            (Some(old), Some(new)) => {
                types(comparison, &place, old, new);
                traits(comparison, &place.item, old, new, (sent, received));
            }
            (None, None) => {}
        }
    }
}

/// Compares what a property has beside its type.
fn traits(
    comparison: &mut Comparison<'_>,
    item: &Item,
    old: &Schema,
    new: &Schema,
    (sent, received): (bool, bool),
) {
    required(comparison, item, old, new, sent);
    comparison.flag(
        item,
        Aspect::ReadOnly,
        old.read_only,
        new.read_only,
        |read_only| match (sent, read_only) {
            (false, _) => WireEffect::none("no request has it"),
            (true, true) => WireEffect::alters("the service ignores it in requests"),
            (true, false) => WireEffect::grows("requests can set it"),
        },
    );
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    for (aspect, old, new, effect) in [
        (
            Aspect::Default,
            &old.default,
            &new.default,
            "its absence means something else",
        ),
        (
            Aspect::Pattern,
            &old.pattern,
            &new.pattern,
            "the service checks values otherwise",
        ),
        (
            Aspect::Minimum,
            &old.minimum,
            &new.minimum,
            "the service accepts another range",
        ),
        (
            Aspect::Maximum,
            &old.maximum,
            &new.maximum,
            "the service accepts another range",
        ),
    ] {
        comparison.aspect(item, aspect, &text(old), &text(new), || {
            match sent || received {
                true => WireEffect::alters(effect),
                false => WireEffect::none("no method uses it"),
            }
        });
    }
    comparison.deprecation(item, old.deprecated, new.deprecated);
}

fn required(comparison: &mut Comparison<'_>, item: &Item, old: &Schema, new: &Schema, sent: bool) {
    let methods = |schema: &Schema| {
        let methods = schema.annotations_required.iter().cloned();
        methods.collect::<BTreeSet<String>>()
    };
    let shown = |schema: &Schema| match methods(schema) {
        _ if schema.required => "yes".to_owned(),
        methods if methods.is_empty() => "no".to_owned(),
        methods => format!("by {}", methods.into_iter().collect::<Vec<_>>().join(", ")),
    };
    comparison.aspect(item, Aspect::Required, &shown(old), &shown(new), || {
        let more_methods = !methods(new).is_subset(&methods(old));
        let stricter = !old.required && (new.required || more_methods);
        match (sent, stricter) {
            (false, _) => WireEffect::none("no request has it"),
            (true, true) => WireEffect::breaks("requests without it are refused"),
            (true, false) => WireEffect::grows("requests may leave it out"),
        }
    });
}

fn is_required(schema: &Schema) -> bool {
    schema.required || !schema.annotations_required.is_empty()
}

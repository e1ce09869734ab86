//! Values of enums.

use std::collections::BTreeMap;

use super::change::ChangeKind;
use super::comparison::Comparison;
use super::item::Item;
use super::wire::WireEffect;
use crate::document::EnumValue;

/// Where the values of an enum travel.
pub(super) use Travel::{Received, Sent};

/// The direction in which the values of an enum travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Travel {
    /// Callers send them, and may receive them too.
    Sent,
    /// Callers only receive them.
    Received,
}

/// Compares the values of an enum that both revisions have.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    old: &[EnumValue],
    new: &[EnumValue],
    travel: Travel,
    item: &dyn Fn(&str) -> Item,
) {
    let by_value = |values: &[EnumValue]| -> BTreeMap<String, bool> {
        let values = values.iter();
        values.map(|it| (it.value.clone(), it.deprecated)).collect()
    };
    let (old, new) = (by_value(old), by_value(new));
    for (value, deprecated) in &old {
        match new.get(value) {
            Some(now) => comparison.deprecation(&item(value), *deprecated, *now),
            None => {
                let effect = match travel {
                    Sent => WireEffect::breaks("the service may refuse it"),
                    Received => WireEffect::alters("the service no longer sends it"),
                };
                comparison.add(item(value), ChangeKind::Removed, effect);
            }
        }
    }
    for value in new.keys().filter(|value| !old.contains_key(*value)) {
        let effect = WireEffect::grows(match travel {
            Sent => "callers can send it",
            Received => "responses can hold it; older clients keep it as an unknown value",
        });
        comparison.add(item(value), ChangeKind::Added, effect);
    }
}

//! Parameters of methods, and standard parameters.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Aspect, ChangeKind};
use super::comparison::Comparison;
use super::item::Item;
use super::wire::WireEffect;
use super::{enum_values, wire_type};
use crate::document::{Location, Method, Parameter};

/// Compares the parameters that every method takes.
pub(super) fn compare_standard(comparison: &mut Comparison<'_>) {
    let (old, new) = (&comparison.old.parameters, &comparison.new.parameters);
    let item = |name: &str| Item::StandardParameter {
        name: name.to_owned(),
    };
    let value = |parameter: &str, value: &str| Item::ParameterValue {
        resource: Vec::new(),
        method: String::new(),
        parameter: parameter.to_owned(),
        value: value.to_owned(),
    };
    compare_maps(comparison, old, new, &item, &value);
}

/// Compares the parameters of a method.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    resource: &[String],
    old: &Method,
    new: &Method,
) {
    let item = |name: &str| Item::Parameter {
        resource: resource.to_vec(),
        method: new.id.clone(),
        name: name.to_owned(),
    };
    let value = |parameter: &str, value: &str| Item::ParameterValue {
        resource: resource.to_vec(),
        method: new.id.clone(),
        parameter: parameter.to_owned(),
        value: value.to_owned(),
    };
    compare_maps(comparison, &old.parameters, &new.parameters, &item, &value);
}

fn compare_maps(
    comparison: &mut Comparison<'_>,
    old: &BTreeMap<String, Parameter>,
    new: &BTreeMap<String, Parameter>,
    item: &dyn Fn(&str) -> Item,
    value: &dyn Fn(&str, &str) -> Item,
) {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names {
        let item = item(name);
        match (old.get(name), new.get(name)) {
            (Some(_), None) => {
                let effect = WireEffect::breaks("calls can no longer send it");
                comparison.add(item, ChangeKind::Removed, effect);
            }
            (None, Some(parameter)) => {
                let effect = match parameter.is_required() {
                    true => WireEffect::breaks("calls without it are refused"),
                    false => WireEffect::grows("calls can send it"),
                };
                comparison.add(item, ChangeKind::Added, effect);
            }
            (Some(old), Some(new)) => {
                pair(comparison, &item, old, new);
                let value = |it: &str| value(name, it);
                if wire_type::of_parameter(old) == wire_type::of_parameter(new) {
                    let (old, new) = (&old.enum_values, &new.enum_values);
                    enum_values::compare(comparison, old, new, enum_values::Sent, &value);
                }
            }
            (None, None) => {}
        }
    }
}

fn pair(comparison: &mut Comparison<'_>, item: &Item, old: &Parameter, new: &Parameter) {
    let (before, after) = (wire_type::of_parameter(old), wire_type::of_parameter(new));
    comparison.aspect(item, Aspect::Type, &before, &after, || {
        WireEffect::breaks("values of the old type may be refused")
    });
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    if before == after {
        let (before, after) = (text(&old.format), text(&new.format));
        comparison.aspect(item, Aspect::Format, &before, &after, || {
            WireEffect::alters("values are read in another format")
        });
    }
    comparison.aspect(
        item,
        Aspect::Location,
        old.location.as_str(),
        new.location.as_str(),
        || WireEffect::breaks("it stands at another place of the URL"),
    );
    comparison.flag(
        item,
        Aspect::Repeated,
        old.repeated,
        new.repeated,
        |repeated| {
            if repeated {
                WireEffect::grows("it may occur several times")
            } else {
                WireEffect::breaks("it may occur once only")
            }
        },
    );
    let (before, after) = (old.is_required(), new.is_required());
    comparison.flag(item, Aspect::Required, before, after, |required| {
        if required {
            WireEffect::breaks("calls without it are refused")
        } else {
            WireEffect::grows("calls may leave it out")
        }
    });
    comparison.aspect(
        item,
        Aspect::Pattern,
        &text(&old.pattern),
        &text(&new.pattern),
        || pattern_effect(new.location, new.pattern.is_some()),
    );
    comparison.aspect(
        item,
        Aspect::Default,
        &text(&old.default),
        &text(&new.default),
        || WireEffect::alters("calls that leave it out mean something else"),
    );
    for (aspect, old, new) in [
        (Aspect::Minimum, &old.minimum, &new.minimum),
        (Aspect::Maximum, &old.maximum, &new.maximum),
    ] {
        comparison.aspect(item, aspect, &text(old), &text(new), || {
            WireEffect::alters("the service accepts another range")
        });
    }
    comparison.deprecation(item, old.deprecated, new.deprecated);
}

/// Generated clients check the patterns of path parameters.
fn pattern_effect(location: Location, present: bool) -> WireEffect {
    match (location, present) {
        (Location::Path, true) => WireEffect::breaks(
            "values that only match the old pattern are refused before a call is sent",
        ),
        (Location::Path, false) => WireEffect::grows("clients no longer check it"),
        (Location::Query, _) => WireEffect::alters("the service checks values otherwise"),
    }
}

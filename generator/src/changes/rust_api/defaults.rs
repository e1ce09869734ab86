//! What the calls of methods do by default: a change that callers notice, and no break.

use super::super::change::{Aspect, Change, ChangeKind};
use super::super::group::Group;
use super::super::item::Item;
use super::super::wire::WireEffect;
use crate::ledger::{Ledger, NameKind, SignatureKind};

/// Adds a change for each method of both releases whose defaults differ.
pub(super) fn add(changes: &mut Vec<Change>, old: &Ledger, new: &Ledger) {
    for (id, _) in new.names.of_kind(NameKind::Function) {
        let defaults = |ledger: &Ledger| {
            let defaults = ledger.signatures.get(SignatureKind::Defaults, id);
            defaults.unwrap_or_default().to_owned()
        };
        let (before, after) = (defaults(old), defaults(new));
        if before == after || old.names.get(NameKind::Function, id).is_none() {
            continue;
        }
        let kind = ChangeKind::changed(Aspect::CallDefaults, &before, &after);
        let wire = WireEffect::alters(
            "calls that set nothing end, repeat or identify themselves otherwise",
        );
        changes.push(Change {
            group: resource(id)
                .last()
                .map_or(Group::Api, |name| Group::Resource(name.clone())),
            ..Change::of(
                Item::Method {
                    resource: resource(id),
                    id: id.to_owned(),
                },
                kind,
                wire,
            )
        });
    }
}

/// The path of a method's resource: its identifier without the name of the API and its own.
fn resource(id: &str) -> Vec<String> {
    let names: Vec<String> = id.split('.').skip(1).map(str::to_owned).collect();
    let (_, resource) = names.split_last().unzip();
    resource.map(<[String]>::to_vec).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::add;
    use crate::ledger::{Ledger, NameKind, SignatureKind};

    fn ledger(defaults: &[(&str, &str)]) -> Ledger {
        let mut ledger = Ledger::default();
        for &(id, text) in defaults {
            ledger.names.insert(NameKind::Function, id, "call");
            if !text.is_empty() {
                ledger.signatures.insert(SignatureKind::Defaults, id, text);
            }
        }
        ledger
    }

    #[test]
    fn changed_defaults_of_a_method_are_reported() {
        let old = ledger(&[
            ("a.x.same", "total 1s"),
            ("a.x.changed", ""),
            ("a.gone", "total 1s"),
        ]);
        let new = ledger(&[
            ("a.x.same", "total 1s"),
            ("a.x.changed", "total 2s"),
            ("a.new", "total 1s"),
        ]);
        let mut changes = Vec::new();
        add(&mut changes, &old, &new);
        let shown: Vec<String> = changes
            .iter()
            .map(|it| format!("{} ({}): {}", it.item.name(), it.group, it.summary()))
            .collect();
        assert_eq!(
            shown,
            ["a.x.changed (x): defaults of calls `total 2s` added"]
        );
        assert!(changes[0].wire.level.is_noticed());
        assert!(changes[0].rust.is_empty());
    }
}

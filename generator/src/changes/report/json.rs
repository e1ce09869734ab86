//! The report for tools: everything, as one JSON object.

use serde_json::{Map, Value, json};

use super::super::change::{Change, ChangeKind};
use super::super::group::Group;
use super::super::list::Changes;
use super::super::rust_effect::RustEffect;

pub(super) fn write(changes: &Changes) -> Value {
    let counts = changes.counts();
    let by_kind: Map<String, Value> = counts
        .by_kind
        .iter()
        .map(|(kind, it)| {
            let counts = json!({"added": it.added, "removed": it.removed, "changed": it.changed});
            (kind.singular().to_owned(), counts)
        })
        .collect();
    let listed: Vec<Value> = changes.changes.iter().map(change).collect();
    let semver = changes.verdict.as_ref().map(|verdict| {
        json!({
            "level": verdict.level.as_str(),
            "reason": verdict.reason,
            "preview": verdict.preview,
        })
    });
    json!({
        "api": changes.api,
        "version": changes.version,
        "oldRevision": changes.old_revision,
        "newRevision": changes.new_revision,
        "semver": semver,
        "counts": by_kind,
        "descriptions": {
            "lost": changes.texts.lost,
            "gained": changes.texts.gained,
            "reworded": changes.texts.reworded,
        },
        "changes": listed,
    })
}

fn change(change: &Change) -> Value {
    let mut described = json!({
        "item": {"kind": change.item.kind().singular(), "name": change.item.name()},
        "group": group(&change.group),
        "change": change.kind.as_str(),
        "severity": change.severity().as_str(),
        "wireOnly": change.severity().is_wire_only(),
        "wire": {"level": change.wire.level.as_str(), "effect": change.wire.text},
        "rust": change.rust.iter().map(effect).collect::<Vec<_>>(),
    });
    if let (ChangeKind::Changed { aspect, old, new }, Value::Object(object)) =
        (&change.kind, &mut described)
    {
        object.insert("aspect".to_owned(), aspect.as_str().into());
        object.insert("old".to_owned(), old.as_str().into());
        object.insert("new".to_owned(), new.as_str().into());
    }
    described
}

fn group(group: &Group) -> Value {
    match group {
        Group::Api => json!({"kind": "api"}),
        Group::Resource(name) => json!({"kind": "resource", "name": name}),
        Group::SharedSchemas => json!({"kind": "sharedSchemas"}),
        Group::OtherSchemas => json!({"kind": "otherSchemas"}),
    }
}

fn effect(effect: &RustEffect) -> Value {
    json!({
        "level": effect.level.as_str(),
        "kind": effect.kind.as_str(),
        "path": effect.path,
        "old": effect.old,
        "new": effect.new,
        "migration": effect.migration,
    })
}

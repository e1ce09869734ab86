//! What becomes of pollers when a document changes.

use serde_json::Value;

use super::super::super::rust_effect::Level;
use super::{after_of, at, remove};
use crate::overrides::Overrides;

/// The verdict on an edit, with the effects on pollers.
fn pollers(edit: impl FnOnce(&mut Value)) -> (Level, Vec<String>) {
    let changes = after_of("operations", &Overrides::default(), edit);
    let effects = changes.changes.iter().flat_map(|it| &it.rust);
    let of_pollers = effects.filter(|it| it.path.ends_with("::poller"));
    let shown = of_pollers.map(|it| format!("{:?} {}: {} -> {}", it.kind, it.path, it.old, it.new));
    let mut shown: Vec<String> = shown.collect();
    shown.sort();
    (changes.verdict.unwrap().level, shown)
}

#[test]
fn a_type_of_an_operation_that_is_gone_is_a_break() {
    let (level, effects) = pollers(|document| remove(document, "/schemas", "ThingProgress"));
    assert_eq!(level, Level::Major);
    assert_eq!(
        effects,
        [
            "TypeChanged v1::things::Create::poller: schemas::Thing, schemas::ThingProgress -> \
          schemas::Thing, serde_json::Map<String, serde_json::Value>"
        ]
    );
}

#[test]
fn a_poller_that_is_gone_is_a_break_and_a_new_one_is_none() {
    let (level, effects) = pollers(|document| {
        let method = at(document, "/resources/instances/methods/insert");
        method["response"]["$ref"] = "Instance".into();
    });
    assert_eq!(level, Level::Major);
    assert_eq!(
        effects,
        ["Removed v1::instances::Insert::poller: schemas::Operation, schemas::Operation -> "]
    );
    let (level, effects) = pollers(|document| {
        let methods = at(document, "/resources/things/methods");
        let mut copy = methods["create"].clone();
        copy["id"] = "operations.things.make".into();
        methods["make"] = copy;
    });
    assert_eq!(level, Level::Minor);
    assert!(effects.is_empty(), "{effects:?}");
}

#[test]
fn a_text_that_is_gone_or_says_something_else_changes_no_poller() {
    for text in ["", "The response field type is Report, if successful."] {
        let (level, effects) = pollers(|document| {
            let method = at(document, "/resources/things/methods/create");
            method["description"] = text.into();
        });
        assert_eq!(level, Level::Patch);
        assert!(effects.is_empty(), "{effects:?}");
    }
}

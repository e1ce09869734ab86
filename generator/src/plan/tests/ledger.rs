//! Published items keep their names, places and shapes when the document grows.

use std::collections::{BTreeMap, BTreeSet};

use crate::ledger::{Ledger, NameKind, NameTable, SignatureTable};
use crate::testing::{api_after, describe_plan, describe_tree, try_plan, version, version_after};

/// The ledger of a first release of the fixture, whose document had no `Thing`, `ThingState`, methods
/// `earlier` and `parts`, property of `Purge` and required parameter `thingId`.
fn published() -> Ledger {
    let map = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|&(key, value)| (key.to_owned(), value.to_owned()))
            .collect()
    };
    let mut names = NameTable::default();
    for (kind, id, name) in [
        (NameKind::Version, "ledger:v1", "v1"),
        (NameKind::Schema, "GoogleCloudLedgerV1Thing", "Thing"),
        (
            NameKind::Schema,
            "GoogleCloudLedgerV1Thing.state",
            "ThingState",
        ),
        (NameKind::Schema, "ledger.things.get:view", "Detail"),
        (
            NameKind::Field,
            "GoogleCloudLedgerV1Thing.displayName",
            "title",
        ),
        (NameKind::Value, "GoogleCloudLedgerV1Thing.state=OFF", "Out"),
        (NameKind::Accessor, "things.parts", "parts"),
        (NameKind::Function, "ledger.things.get", "fetch"),
        (NameKind::Request, "ledger.things.get", "Fetch"),
        (NameKind::Setter, "ledger.things.get:view", "set_detail"),
        (NameKind::Argument, "ledger.things.create:parent", "below"),
    ] {
        names.insert(kind, id, name);
    }
    Ledger {
        api: "ledger:v1".to_owned(),
        names,
        aliases: NameTable::default(),
        namespaces: map(&[
            ("GoogleCloudLedgerV1Thing", ""),
            ("GoogleCloudLedgerV1Thing.state", ""),
            ("Left", "sides"),
        ]),
        features: BTreeMap::new(),
        reexports: BTreeMap::new(),
        items: BTreeMap::new(),
        operations: BTreeMap::new(),
        boxed: BTreeSet::from(["Left.right".to_owned()]),
        body_arguments: BTreeMap::from([
            ("ledger.things.purge".to_owned(), false),
            ("ledger.things.create".to_owned(), true),
        ]),
        arguments: BTreeMap::from([(
            "ledger.things.create".to_owned(),
            vec!["parent".to_owned(), "kind".to_owned()],
        )]),
        signatures: SignatureTable::default(),
    }
}

#[test]
fn without_a_ledger_each_item_gets_its_best_free_candidate() {
    let version = version("ledger");
    insta::assert_snapshot!(format!(
        "{}\n{}",
        describe_plan(&version),
        describe_tree(&version)
    ));
}

#[test]
fn published_names_boxes_and_arguments_stay() {
    let version = version_after("ledger", &published());
    insta::assert_snapshot!(format!(
        "{}\n{}",
        describe_plan(&version),
        describe_tree(&version)
    ));
}

#[test]
fn one_name_for_two_items_is_an_error_that_names_both() {
    let mut ledger = published();
    let field = "GoogleCloudLedgerV1Thing.name";
    ledger.names.insert(NameKind::Field, field, "title");
    let api = api_after("ledger", &ledger);
    let error = try_plan(&[&api], &Default::default(), &ledger).unwrap_err();
    insta::assert_snapshot!(error);
}

//! What was published keeps its name, place and shape when the document grows.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::Ledger;
use crate::testing::{api_after, describe_plan, describe_tree, try_plan, version, version_after};

/// What a first release of the fixture published, before the document got `Thing`, `ThingState`, the
/// methods `earlier` and `parts`, the property of `Purge` and the required parameter `thingId`.
fn published() -> Ledger {
    let map = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|&(key, value)| (key.to_owned(), value.to_owned()))
            .collect()
    };
    Ledger {
        names: map(&[
            ("version ledger:v1", "v1"),
            ("schema GoogleCloudLedgerV1Thing", "Thing"),
            ("schema GoogleCloudLedgerV1Thing.state", "ThingState"),
            ("schema ledger.things.get:view", "Detail"),
            ("field GoogleCloudLedgerV1Thing.displayName", "title"),
            ("value GoogleCloudLedgerV1Thing.state=OFF", "Out"),
            ("accessor things.parts", "parts"),
            ("function ledger.things.get", "fetch"),
            ("request ledger.things.get", "Fetch"),
            ("setter ledger.things.get:view", "set_detail"),
            ("argument ledger.things.create:parent", "below"),
        ]),
        namespaces: map(&[
            ("GoogleCloudLedgerV1Thing", ""),
            ("GoogleCloudLedgerV1Thing.state", ""),
            ("Left", "sides"),
        ]),
        cfgs: BTreeMap::new(),
        items: BTreeMap::new(),
        boxed: BTreeSet::from(["Left.right".to_owned()]),
        body_arguments: BTreeMap::from([("ledger.things.purge".to_owned(), false)]),
        arguments: BTreeMap::from([(
            "ledger.things.create".to_owned(),
            vec!["parent".to_owned(), "kind".to_owned()],
        )]),
    }
}

#[test]
fn without_a_ledger_everybody_has_the_best_name_that_is_free() {
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
    ledger.names.insert(
        "field GoogleCloudLedgerV1Thing.name".to_owned(),
        "title".to_owned(),
    );
    let api = api_after("ledger", &ledger);
    let error = try_plan(&[&api], &Default::default(), &ledger).unwrap_err();
    insta::assert_snapshot!(error);
}

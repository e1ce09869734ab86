//! Groups of schemas that no method takes or returns: their features, and the `cfg`s of their schemas.

use std::collections::BTreeSet;

use crate::ledger::{Ledger, NameKind};
use crate::model::{Cfg, Crate, FeatureKind};
use crate::overrides::{Group, Overrides};
use crate::testing::{api_after, try_plan};

fn group(name: &str, schemas: &[&str]) -> Group {
    Group {
        name: name.to_owned(),
        schemas: schemas.iter().map(|&id| id.to_owned()).collect(),
        reason: "a test".to_owned(),
    }
}

fn planned(groups: Vec<Group>, ledger: &Ledger) -> Crate {
    let api = api_after("reachability", ledger);
    let overrides = Overrides {
        groups,
        ..Overrides::default()
    };
    try_plan(&[&api], &overrides, ledger).unwrap()
}

/// The `cfg` of the file of a schema.
fn cfg(planned: &Crate, schema: &str) -> Cfg {
    let modules = planned.versions[0].schemas.iter();
    let mut files = modules.flat_map(|module| &module.files);
    let has = |file: &&crate::model::SchemaFile| {
        file.items.iter().any(|it| it.name().to_string() == schema)
    };
    files.find(has).unwrap().cfg.clone()
}

fn any(features: &[&str]) -> Cfg {
    Cfg::AnyOf(features.iter().map(|&it| it.to_owned()).collect())
}

#[test]
fn the_schemas_of_a_group_are_compiled_with_its_feature() {
    let planned = planned(vec![group("hooks", &["WebhookCall"])], &Ledger::default());
    let feature = planned.features.iter().find(|it| it.name == "hooks");
    let feature = feature.unwrap();
    assert_eq!(feature.kind, FeatureKind::Group);
    assert!(!feature.default);
    assert_eq!(
        feature.docs,
        "The schemas `WebhookCall`, which no method takes or returns, and those that they refer to."
    );
    let both = any(&["hooks", "schemas-without-methods"]);
    assert_eq!(cfg(&planned, "WebhookCall"), both);
    // The group refers to these, and so do methods.
    assert_eq!(cfg(&planned, "WebhookPayload"), both);
    let page = cfg(&planned, "Page");
    assert!(page == Cfg::Always || page.features().any(|it| it == "hooks"));
    let ledger = &planned.versions[0].ledger;
    let published = ledger.names.get(NameKind::GroupFeature, "hooks");
    assert_eq!(published, Some("hooks"));
    let features: BTreeSet<&str> = both.features().collect();
    assert!(ledger.features["WebhookCall"].iter().eq(features));
}

#[test]
fn a_group_gets_a_longer_feature_where_a_resource_has_its_name() {
    let planned = planned(vec![group("books", &["WebhookCall"])], &Ledger::default());
    let features = planned.features.iter();
    let of_groups = features.filter(|it| it.kind == FeatureKind::Group);
    let names: Vec<&str> = of_groups.map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["books-schemas"]);
}

#[test]
fn a_published_group_keeps_its_feature_and_its_schemas() {
    let before = planned(vec![group("hooks", &["WebhookCall"])], &Ledger::default());
    let ledger = &before.versions[0].ledger;
    let after = planned(Vec::new(), ledger);
    assert_eq!(after.versions[0].ledger, *ledger);
    assert_eq!(cfg(&after, "WebhookCall"), cfg(&before, "WebhookCall"));
    let feature = after.features.iter().find(|it| it.name == "hooks");
    assert!(feature.unwrap().docs.contains("no longer exists"));
}

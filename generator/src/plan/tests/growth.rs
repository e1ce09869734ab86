//! A release, a document that has grown, and the next release, which keeps what the first one
//! published.

use serde_json::{Value, json};

use std::collections::BTreeSet;

use crate::ledger::{Ledger, NameKind};
use crate::model::Version;
use crate::overrides::Overrides;
use crate::testing::{api_of, fixture, try_plan};

/// The plan of a document after earlier releases.
fn release(document: &Value, published: &Ledger) -> Version {
    let api = api_of(&document.to_string(), published);
    let mut planned = try_plan(&[&api], &Overrides::default(), published).unwrap();
    planned.versions.remove(0)
}

/// The ledgers of the first release and of two next ones: with its ledger, and without it.
struct Releases {
    first: Ledger,
    next: Ledger,
    without_ledger: Ledger,
}

fn releases(grow: impl FnOnce(&mut Value)) -> Releases {
    let mut document: Value = serde_json::from_str(&fixture("growth")).unwrap();
    let first = release(&document, &Ledger::default()).ledger;
    // Written and read, as between two runs.
    let kept = Ledger::parse(&first.to_text()).unwrap();
    assert_eq!(kept, first);
    grow(&mut document);
    Releases {
        next: release(&document, &kept).ledger,
        without_ledger: release(&document, &Ledger::default()).ledger,
        first,
    }
}

/// The first published item that another release changes.
fn broken(before: &Ledger, after: &Ledger) -> Option<String> {
    for (kind, id, name) in before.names.iter() {
        if after.names.get(kind, id) != Some(name) {
            return Some(format!("{kind} {id} is not {name}"));
        }
    }
    for (schema, module) in &before.namespaces {
        if after.namespaces.get(schema) != Some(module) {
            return Some(format!("{schema} is not in `{module}`"));
        }
        let (before, after) = (&before.features[schema], &after.features[schema]);
        if !after.is_empty() && !after.is_superset(before) {
            return Some(format!("{schema} is not compiled with {before:?}"));
        }
    }
    for (field, _) in before.names.of_kind(NameKind::Field) {
        if before.boxed.contains(field) != after.boxed.contains(field) {
            return Some(format!("{field} has another box"));
        }
    }
    for (method, arguments) in &before.arguments {
        if after.arguments.get(method) != Some(arguments) {
            return Some(format!("{method} does not take {arguments:?}"));
        }
    }
    for (method, property) in &before.items {
        if after.items.get(method) != Some(property) {
            return Some(format!("the pages of {method} are not lists of {property}"));
        }
    }
    for (method, positional) in &before.body_arguments {
        if after.body_arguments.get(method) != Some(positional) {
            return Some(format!("{method} takes its body in another way"));
        }
    }
    None
}

/// Checks that growth keeps what the first release published, and would not without the ledger.
fn check_kept(grow: impl FnOnce(&mut Value), without_ledger: &str) -> Releases {
    let releases = releases(grow);
    assert_eq!(broken(&releases.first, &releases.next), None);
    assert_eq!(
        broken(&releases.first, &releases.without_ledger).as_deref(),
        Some(without_ledger)
    );
    releases
}

#[test]
fn a_new_schema_with_a_taken_short_name_gets_the_longer_one() {
    let grow = |document: &mut Value| {
        let state = json!({"id": "GoogleTypeLeafColor", "type": "object", "properties": {}});
        document["schemas"]["GoogleTypeLeafColor"] = state;
    };
    let releases = check_kept(grow, "schema GoogleTypeLeaf.color is not LeafColor");
    let names = &releases.next.names;
    let longer = names.get(NameKind::Schema, "GoogleTypeLeafColor");
    assert_eq!(longer, Some("GoogleTypeLeafColor"));
}

#[test]
fn a_request_that_gains_its_first_property_keeps_its_arguments() {
    let grow = |document: &mut Value| {
        document["schemas"]["GoogleCloudGrowthV1WaterRequest"]["properties"] =
            json!({"liters": {"type": "integer", "format": "int32"}});
    };
    check_kept(grow, "growth.trees.water takes its body in another way");
}

#[test]
fn a_parameter_that_becomes_required_keeps_its_setter() {
    let grow = |document: &mut Value| {
        let get = &mut document["resources"]["trees"]["methods"]["get"];
        get["parameters"]["view"]["required"] = true.into();
        get["parameterOrder"] = json!(["name", "view"]);
    };
    check_kept(grow, "setter growth.trees.get:view is not set_view");
}

#[test]
fn a_new_cycle_is_boxed_in_its_new_part() {
    let grow = |document: &mut Value| {
        document["schemas"]["GoogleCloudGrowthV1Bark"]["properties"]["around"] =
            json!({"$ref": "GoogleCloudGrowthV1Tree"});
    };
    let releases = check_kept(grow, "GoogleCloudGrowthV1Tree.bark has another box");
    let boxed: Vec<&String> = releases.next.boxed.iter().collect();
    assert_eq!(boxed, ["GoogleCloudGrowthV1Bark.around"]);
}

#[test]
fn a_schema_that_more_methods_reach_keeps_its_features() {
    let grow = |document: &mut Value| {
        let method = json!({
            "id": "growth.leaves.get", "httpMethod": "GET", "path": "v1/leaf",
            "response": {"$ref": "GoogleTypeLeaf"}
        });
        document["resources"]["leaves"] = json!({"methods": {"get": method}});
    };
    let releases = releases(grow);
    assert_eq!(broken(&releases.first, &releases.next), None);
    let features = &releases.next.features["GoogleTypeLeaf"];
    assert_eq!(features.iter().collect::<Vec<_>>(), ["leaves", "trees"]);
}

#[test]
fn a_schema_that_fewer_methods_reach_keeps_its_features() {
    let grow = |document: &mut Value| {
        let properties = &mut document["schemas"]["GoogleCloudGrowthV1Tree"]["properties"];
        properties.as_object_mut().unwrap().remove("leaf");
    };
    let releases = releases(grow);
    let features = |ledger: &Ledger| ledger.features["GoogleTypeLeaf"].clone();
    let unreached = BTreeSet::from(["schemas-without-methods-google-type".to_owned()]);
    assert_eq!(features(&releases.without_ledger), unreached);
    assert!(features(&releases.next).is_superset(&features(&releases.first)));
}

#[test]
fn an_enum_that_another_method_shares_keeps_its_name() {
    let grow = |document: &mut Value| {
        let method = json!({
            "id": "growth.trees.ask", "httpMethod": "GET", "path": "v1/ask",
            "parameters": {
                "view": {"type": "string", "location": "query", "enum": ["BASIC", "FULL"]},
                "mood": {"type": "string", "location": "query"}
            }
        });
        let other = json!({
            "id": "growth.trees.aside", "httpMethod": "GET", "path": "v1/aside",
            "parameters": {"view": {"type": "string", "location": "query", "enum": ["ASIDE"]}}
        });
        document["resources"]["trees"]["methods"]["ask"] = method;
        document["resources"]["trees"]["methods"]["aside"] = other;
    };
    let releases = releases(grow);
    let Ledger { names, aliases, .. } = &releases.next;
    let name = |method: &str| names.get(NameKind::Schema, &format!("growth.trees.{method}:view"));
    let alias = aliases.get(NameKind::Schema, "growth.trees.get:view");
    assert_eq!(name("ask"), Some("View"));
    assert_eq!(alias, Some("View"));
    assert_eq!(name("aside"), Some("TreesAsideView"));
}

#[test]
fn values_of_an_enum_keep_their_names_under_another_method() {
    let grow = |document: &mut Value| {
        let values = json!(["VIEW_UNSPECIFIED", "VIEW_BASIC"]);
        document["resources"]["trees"]["methods"]["get"]["parameters"]["view"]["enum"] = values;
    };
    let mut document: Value = serde_json::from_str(&fixture("growth")).unwrap();
    document["resources"]["trees"]["methods"]["get"]["parameters"]["view"]["enum"] =
        json!(["VIEW_BASIC"]);
    let first = release(&document, &Ledger::default()).ledger;
    grow(&mut document);
    let second = release(&document, &first).ledger;
    let ask = json!({
        "id": "growth.trees.ask", "httpMethod": "GET", "path": "v1/ask",
        "parameters": {"view": document["resources"]["trees"]["methods"]["get"]["parameters"]["view"]}
    });
    document["resources"]["trees"]["methods"]["ask"] = ask;
    let third = release(&document, &second).ledger;
    let value = "growth.trees.ask:view=VIEW_BASIC";
    assert_eq!(third.names.get(NameKind::Value, value), Some("ViewBasic"));
}

#[test]
fn a_feature_stays_when_its_last_resource_is_gone() {
    let grow = |document: &mut Value| {
        document["resources"] = json!({"leaves": {"methods": {"get": {
            "id": "growth.leaves.get", "httpMethod": "GET", "path": "v1/leaf",
            "response": {"$ref": "GoogleTypeLeaf"}
        }}}});
    };
    let releases = releases(grow);
    let feature = |ledger: &Ledger| {
        let name = ledger.names.get(NameKind::ResourceFeature, "trees");
        name.map(str::to_owned)
    };
    assert_eq!(feature(&releases.next).as_deref(), Some("trees"));
    let tree = &releases.next.features["GoogleCloudGrowthV1Tree"];
    assert!(tree.contains("trees"), "{tree:?}");
    assert_eq!(feature(&releases.without_ledger), None);
}

#[test]
fn the_items_of_pages_stay_those_of_the_same_property() {
    let list =
        |properties: Value| json!({"id": "List", "type": "object", "properties": properties});
    let leaves = json!({"type": "array", "items": {"$ref": "GoogleTypeLeaf"}});
    let token = json!({"type": "string"});
    let mut document: Value = serde_json::from_str(&fixture("growth")).unwrap();
    document["schemas"]["List"] = list(json!({"green": leaves, "nextPageToken": token}));
    document["resources"]["trees"]["methods"]["search"] = json!({
        "id": "growth.trees.search", "httpMethod": "GET", "path": "v1/search",
        "parameters": {"pageToken": {"type": "string", "location": "query"}},
        "response": {"$ref": "List"}
    });
    let first = release(&document, &Ledger::default()).ledger;
    document["schemas"]["List"] =
        list(json!({"green": leaves, "red": leaves, "items": leaves, "nextPageToken": token}));
    assert_eq!(broken(&first, &release(&document, &first).ledger), None);
    assert_eq!(
        broken(&first, &release(&document, &Ledger::default()).ledger).as_deref(),
        Some("the pages of growth.trees.search are not lists of green")
    );
}

#[test]
fn a_new_schema_moves_no_other_to_another_file() {
    let files = |version: &Version| -> Vec<String> {
        let files = version.schemas.iter().flat_map(|module| &module.files);
        files.map(|file| file.module.to_string()).collect()
    };
    let mut document: Value = serde_json::from_str(&fixture("growth")).unwrap();
    let first = release(&document, &Ledger::default());
    // The short name and its file are taken.
    document["schemas"]["GoogleCloudGrowthV1TREE"] =
        json!({"id": "GoogleCloudGrowthV1TREE", "type": "object", "properties": {}});
    let next = release(&document, &first.ledger);
    let new: Vec<String> = files(&next)
        .into_iter()
        .filter(|file| !files(&first).contains(file))
        .collect();
    assert_eq!(files(&next).len(), files(&first).len() + 1);
    assert_eq!(new, ["google_cloud_growth_v1tree"]);
}

#[test]
fn an_unchanged_document_gives_an_unchanged_ledger() {
    let releases = releases(|_| ());
    assert_eq!(releases.first, releases.next);
}

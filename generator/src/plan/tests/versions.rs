//! Two versions of an API in one crate: the schemas of the first version in the document of the second
//! are re-exports.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::accounting;
use crate::ir::Api;
use crate::ledger::Ledger;
use crate::model::{Cfg, Version};
use crate::names::Source;
use crate::origin::Origin;
use crate::overrides::Overrides;
use crate::plan::plan;
use crate::testing::{api_of, fixture, package};

fn document(name: &str) -> Value {
    serde_json::from_str(&fixture(name)).unwrap()
}

/// Plans documents with their ledgers as one crate, and checks that all schemas are accounted for.
fn release(documents: &[(&Value, &Ledger)]) -> Vec<Version> {
    let apis = documents.iter();
    let mut apis: Vec<Api> = apis
        .map(|(document, ledger)| api_of(&document.to_string(), ledger))
        .collect();
    let ledgers: Vec<&Ledger> = documents.iter().map(|(_, ledger)| *ledger).collect();
    crate::passes::share(&mut apis.iter_mut().collect::<Vec<_>>(), &ledgers);
    let overrides = Overrides::default();
    let sources = apis.iter().zip(&ledgers).map(|(api, ledger)| Source {
        api,
        overrides: &overrides,
        skips: &[],
        ledger,
    });
    let sources: Vec<Source<'_>> = sources.collect();
    let planned = plan(package(), &sources, &[]).unwrap();
    for (api, version) in apis.iter().zip(&planned.versions) {
        let account = accounting::account(api, version).unwrap();
        let schemas = account
            .planned
            .iter()
            .filter(|it| matches!(it, Origin::Schema(_)));
        let accounted = schemas.count() + account.reexported.len();
        assert_eq!(accounted, api.schemas.len());
        assert_eq!(account.reexported.len(), version.ledger.reexports.len());
    }
    planned.versions
}

/// The names of the types in a namespace, and those of the re-exports.
fn types(version: &Version, namespace: &str) -> (Vec<String>, Vec<String>) {
    let is_wanted = |name: &str| name == namespace;
    let mut modules = version.schemas.iter();
    let module = modules.find(|it| {
        it.namespace
            .as_ref()
            .is_some_and(|it| is_wanted(it.plain()))
    });
    let module = module.unwrap();
    let items = module.files.iter().flat_map(|file| &file.items);
    let reexports = module.reexports.iter().flat_map(|it| &it.items);
    (
        items.map(|item| item.name().to_string()).collect(),
        reexports.map(|item| item.name.to_string()).collect(),
    )
}

const ALL: [&str; 6] = ["Author", "Book", "BookCover", "BookFormat", "Leaf", "Shelf"];

#[test]
fn equal_schemas_are_reexports_with_the_conditions_of_the_other_version() {
    let (new, old) = (document("versions.v2"), document("versions.v1"));
    let none = Ledger::default();
    let versions = release(&[(&new, &none), (&old, &none)]);
    let (own, mut reexports) = types(&versions[0], "v1");
    reexports.sort();
    assert_eq!(own, Vec::<String>::new());
    assert_eq!(reexports, ALL);
    let module = &versions[0].schemas[1];
    assert_eq!(module.cfg, Cfg::feature("v1"));
    let conditions = module
        .reexports
        .iter()
        .map(|it| (it.items.len(), it.cfgs.clone()));
    let conditions: Vec<(usize, Vec<Cfg>)> = conditions.collect();
    let feature = |name: &str| vec![Cfg::feature(name)];
    assert_eq!(
        conditions,
        [
            (1, feature("schemas-without-methods")),
            (5, feature("shelves"))
        ]
    );
    // The first version defines them.
    assert!(versions[1].schemas.iter().all(|it| it.reexports.is_empty()));
}

#[test]
fn a_document_alone_has_types_of_its_own() {
    let version = &release(&[(&document("versions.v2"), &Ledger::default())])[0];
    let (mut own, reexports) = types(version, "v1");
    own.sort();
    assert_eq!(own, ALL);
    assert_eq!(reexports, Vec::<String>::new());
}

#[test]
fn schemas_that_differ_have_types_of_their_own() {
    let (mut new, old) = (document("versions.v2"), document("versions.v1"));
    let author = &mut new["schemas"]["GoogleCloudVersionsV1Author"];
    author["properties"]["born"] = json!({"type": "string"});
    let none = Ledger::default();
    let versions = release(&[(&new, &none), (&old, &none)]);
    let (mut own, reexports) = types(&versions[0], "v1");
    own.sort();
    assert_eq!(own, ["Author", "Book", "BookCover", "BookFormat", "Shelf"]);
    assert_eq!(reexports, ["Leaf"]);
    let module = &versions[0].schemas[1];
    assert_eq!(module.cfg, Cfg::Always);
    let conditions = ["v1", "schemas-without-methods"].map(Cfg::feature);
    assert_eq!(module.reexports[0].cfgs, conditions);
}

#[test]
fn a_reexport_that_becomes_a_type_changes_its_line_of_the_ledger() {
    let (mut new, old) = (document("versions.v2"), document("versions.v1"));
    let none = Ledger::default();
    let first = release(&[(&new, &none), (&old, &none)]);
    let (published, published_old) = (&first[0].ledger, &first[1].ledger);
    let leaf = "GoogleCloudVersionsV1Leaf".to_owned();
    let line = (leaf.clone(), "versions:v1".to_owned());
    assert_eq!(published.reexports.len(), ALL.len());
    assert!(
        published
            .to_text()
            .contains(r#""GoogleCloudVersionsV1Leaf": "versions:v1""#)
    );

    let next = release(&[(&new, published), (&old, published_old)]);
    assert_eq!(next[0].ledger, *published);

    new["schemas"][&leaf]["properties"]["torn"] = json!({"type": "boolean"});
    let next = release(&[(&new, published), (&old, published_old)]);
    let mut expected: BTreeMap<String, String> = published.reexports.clone();
    assert_eq!(expected.remove(&leaf).as_ref(), Some(&line.1));
    assert_eq!(next[0].ledger.reexports, expected);
    let path = (&next[0].ledger.namespaces[&leaf], types(&next[0], "v1").0);
    assert_eq!(path, (&"v1".to_owned(), vec!["Leaf".to_owned()]));
}

#[test]
fn a_published_type_stays_when_the_other_version_catches_up() {
    let (new, mut old) = (document("versions.v2"), document("versions.v1"));
    old["schemas"]
        .as_object_mut()
        .unwrap()
        .remove("GoogleCloudVersionsV1Leaf");
    let none = Ledger::default();
    let first = release(&[(&new, &none), (&old, &none)]);
    let old = document("versions.v1");
    let next = release(&[(&new, &first[0].ledger), (&old, &first[1].ledger)]);
    assert_eq!(types(&next[0], "v1").0, ["Leaf"]);
    assert_eq!(next[0].ledger, first[0].ledger);
}

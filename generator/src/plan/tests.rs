//! Plans of whole fixtures: names, types, methods, and the ledger.

mod groups;
mod growth;
mod ledger;
mod lines;
mod versions;

use std::collections::BTreeSet;

use crate::accounting;
use crate::ledger::{Ledger, SignatureKind};
use crate::model::Name;
use crate::names::DEVICES;
use crate::overrides::{Override, Overrides};
use crate::testing::{api, describe_plan, describe_tree, lowered, try_plan, version};

#[test]
fn inline_and_bare_schemas_have_types() {
    insta::assert_snapshot!(describe_plan(&version("types")));
}

#[test]
fn required_parameters_are_arguments_and_the_others_have_setters() {
    insta::assert_snapshot!(describe_tree(&version("parameters")));
}

#[test]
fn a_body_is_the_last_argument_unless_it_is_empty() {
    insta::assert_snapshot!(describe_tree(&version("bodies")));
}

#[test]
fn paging_uses_the_names_of_fields() {
    insta::assert_snapshot!(describe_tree(&version("paging")));
}

#[test]
fn siblings_are_addressed_by_their_accessors() {
    insta::assert_snapshot!(describe_tree(&version("siblings")));
}

#[test]
fn streams_and_raw_bodies_have_their_types_in_the_plan_and_in_the_ledger() {
    let version = version("streams");
    insta::assert_snapshot!(describe_tree(&version));
    let of = |kind: SignatureKind, method: &str| {
        let id = format!("streams.events.{method}");
        let signature = version.ledger.signatures.get(kind, &id);
        signature.map(str::to_owned).unwrap_or_default()
    };
    let response = |method: &str| of(SignatureKind::Response, method);
    assert_eq!(response("streamRead"), "Vec<schemas::Event>");
    assert_eq!(response("get"), "schemas::Event");
    assert_eq!(response("streamRaw"), "runtime::RawBody");
    assert_eq!(
        of(SignatureKind::Function, "render"),
        "events::Events::render(runtime::RawBody)"
    );
}

#[test]
fn recursive_types_are_boxed() {
    insta::assert_snapshot!(describe_plan(&version("recursion")));
}

#[test]
fn each_schema_has_a_file_with_the_schemas_inside_it() {
    insta::assert_snapshot!(describe_plan(&version("reachability")));
}

#[test]
fn files_of_schemas_differ_in_more_than_case_and_are_no_devices() {
    for fixture in ["obstacle", "naming", "namespaces", "types"] {
        for module in &version(fixture).schemas {
            let files = module.files.iter().map(|file| file.module.plain());
            let files: Vec<String> = files.map(str::to_ascii_lowercase).collect();
            let distinct: BTreeSet<&String> = files.iter().collect();
            assert_eq!(distinct.len(), files.len(), "{fixture}");
            let own = module.namespace.as_ref().map_or("schemas", Name::plain);
            assert!(!files.iter().any(|file| file == own), "{fixture}: {own}");
            let device = files.iter().find(|file| DEVICES.contains(&file.as_str()));
            assert_eq!(device, None, "{fixture}");
        }
    }
}

#[test]
fn schemas_of_other_packages_are_in_modules_of_their_own() {
    insta::assert_snapshot!(describe_plan(&version("namespaces")));
}

#[test]
fn names_of_types_fields_and_values_are_unique_identifiers() {
    insta::assert_snapshot!(describe_plan(&version("naming")));
}

#[test]
fn names_of_resources_and_methods_are_unique_identifiers() {
    insta::assert_snapshot!(describe_tree(&version("naming")));
}

#[test]
fn items_with_an_unexpected_name_are_listed_and_documented() {
    let version = version("naming");
    let renames = version.renames.iter();
    let renames: Vec<String> = renames
        .map(|it| format!("{} {}: {} not {}", it.kind, it.origin, it.name, it.wanted))
        .collect();
    insta::assert_snapshot!(renames.join("\n"));
    let files = version.schemas.iter().flat_map(|module| &module.files);
    let field = files
        .flat_map(|file| &file.items)
        .filter_map(|item| match item {
            crate::model::SchemaItem::Message(item) => Some(&item.fields),
            _ => None,
        })
        .flatten()
        .find(|field| field.wire == "extra");
    assert_eq!(field.unwrap().docs, ["The property `extra`."]);
}

#[test]
fn modules_of_two_apis_with_one_version_contain_the_api() {
    let (one, other) = (api("paging"), api("bodies"));
    let overrides = Overrides::default();
    let planned = try_plan(&[&one, &other], &overrides, &Ledger::default()).unwrap();
    let modules: Vec<&str> = planned
        .versions
        .iter()
        .map(|it| it.module.plain())
        .collect();
    assert_eq!(modules, ["v1", "bodies_v1"]);
    let error = try_plan(&[&one, &one, &one], &overrides, &Ledger::default()).unwrap_err();
    insta::assert_snapshot!(error);
}

#[test]
fn no_version_has_a_file_with_a_meaning_to_cargo_or_windows() {
    for version in ["bin", "con", "lib", "main", "mod", "nul", "runtime"] {
        let mut api = api("bodies");
        api.version = version.to_owned();
        let planned = try_plan(&[&api], &Overrides::default(), &Ledger::default()).unwrap();
        let module = planned.versions[0].module.plain();
        assert_eq!(module, format!("bodies_{version}"));
    }
}

#[test]
fn a_rename_takes_effect_or_is_refused() {
    let api = api("namespaces");
    let plan = |pairs: &[(&str, &str)]| {
        let rename = |&(item, to): &(&str, &str)| Override {
            item: item.to_owned(),
            to: to.to_owned(),
            reason: "a test".to_owned(),
        };
        let rename = pairs.iter().map(rename).collect();
        let overrides = Overrides {
            rename,
            ..Overrides::default()
        };
        try_plan(&[&api], &overrides, &Ledger::default())
    };
    let (author, book) = ("GoogleCloudShopV2Author", "GoogleCloudShopV2Book");
    let renamed = plan(&[(author, "Writer"), ("Book", "Volume")]).unwrap();
    let renamed = describe_plan(&renamed.versions[0]);
    assert!(renamed.contains("struct Writer\n"), "{renamed}");
    assert!(renamed.contains("struct Volume\n"), "{renamed}");
    let refused = [
        plan(&[(author, "Author")]),
        plan(&[(author, "not a name")]),
        plan(&[(author, "Text"), (book, "Text")]),
    ];
    let errors: Vec<String> = refused.map(|plan| plan.unwrap_err().to_string()).into();
    insta::assert_snapshot!(errors.join("\n"));
}

#[test]
fn every_item_is_accounted_for_and_a_loss_is_an_error() {
    for fixture in [
        "bodies",
        "naming",
        "operations",
        "paging",
        "parameters",
        "recursion",
        "siblings",
        "types",
    ] {
        let (api, planned) = (api(fixture), version(fixture));
        let account = accounting::account(&api, &planned);
        assert!(account.is_ok(), "{fixture}: {account:?}");
    }

    let (whole, planned) = (api("paging"), version("paging"));
    let mut losses = Vec::new();
    let mut lost = planned.clone();
    lost.schemas[0].files[0].items.pop();
    losses.push(accounting::account(&whole, &lost));
    let mut lost = planned.clone();
    lost.resources[0].methods.pop();
    losses.push(accounting::account(&whole, &lost));
    let mut lost = planned;
    lost.resources[0].methods[0].setters.clear();
    losses.push(accounting::account(&whole, &lost));
    let errors: Vec<String> = losses
        .into_iter()
        .map(|loss| loss.unwrap_err().to_string())
        .collect();
    insta::assert_snapshot!(errors.join("\n"));
}

#[test]
fn skipped_parameters_are_listed() {
    let version = version("parameters");
    let skips: Vec<String> = version
        .skips
        .iter()
        .map(|skip| format!("{}: {}", skip.origin, skip.reason))
        .collect();
    assert_eq!(
        skips,
        ["callback: responses to it are JavaScript, not JSON"]
    );
    assert!(
        lowered("parameters")
            .standard_parameters
            .iter()
            .any(|it| it.name == "callback")
    );
}

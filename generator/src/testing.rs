//! Helpers of the tests: fixture documents, one for each construct, and short descriptions of their IRs
//! and plans.

mod describe;

pub(crate) use describe::{describe_methods, describe_plan, describe_schemas, describe_tree};

use crate::document;
use crate::error::PlanError;
use crate::ir::Api;
use crate::ledger::Ledger;
use crate::model::{Crate, Package, Version};
use crate::names::Source;
use crate::overrides::Overrides;
use crate::plan;

/// The text of a fixture.
pub(crate) fn fixture(name: &str) -> String {
    let path = format!("{}/fixtures/{name}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The IR of a fixture before the passes.
pub(crate) fn lowered(name: &str) -> Api {
    let parsed = document::parse(&fixture(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(parsed.unknown, [], "{name}");
    crate::lower::lower(&parsed.document)
}

/// The IR of a fixture.
pub(crate) fn api(fixture: &str) -> Api {
    api_after(fixture, &Ledger::default())
}

/// The IR of a fixture of which a ledger lists published items.
pub(crate) fn api_after(fixture: &str, ledger: &Ledger) -> Api {
    let mut api = lowered(fixture);
    run_passes(&mut api, ledger);
    api
}

/// The IR of a document, of which a ledger lists published items.
pub(crate) fn api_of(document: &str, ledger: &Ledger) -> Api {
    let parsed = document::parse(document).unwrap_or_else(|error| panic!("{error}"));
    let mut api = crate::lower::lower(&parsed.document);
    run_passes(&mut api, ledger);
    api
}

fn run_passes(api: &mut Api, ledger: &Ledger) {
    let done = crate::passes::run(api, &Overrides::default(), ledger);
    done.unwrap_or_else(|error| panic!("{error}"));
}

/// The plan of a fixture.
pub(crate) fn version(fixture: &str) -> Version {
    version_after(fixture, &Ledger::default())
}

/// The plan of a fixture of which a ledger lists published items.
pub(crate) fn version_after(fixture: &str, ledger: &Ledger) -> Version {
    let api = api_after(fixture, ledger);
    let mut planned =
        try_plan(&[&api], &Overrides::default(), ledger).unwrap_or_else(|error| panic!("{error}"));
    planned.versions.remove(0)
}

/// Plans several APIs.
pub(crate) fn try_plan(
    apis: &[&Api],
    overrides: &Overrides,
    ledger: &Ledger,
) -> Result<Crate, PlanError> {
    let source = |api| Source {
        api,
        overrides,
        skips: &[],
        ledger,
    };
    let sources: Vec<Source<'_>> = apis.iter().map(|&api| source(api)).collect();
    plan::plan(package(), &sources, &[])
}

/// The package of a fixture.
pub(crate) fn package() -> Package {
    Package {
        name: "fixture".to_owned(),
        version: "0.1.0".to_owned(),
        description: "A fixture.".to_owned(),
        rust_version: "1.91".to_owned(),
        keywords: Vec::new(),
        categories: Vec::new(),
        repository: None,
        published: false,
        standalone: false,
    }
}

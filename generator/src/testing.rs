//! What the tests share: fixture documents, one per construct, and short descriptions of what is made
//! of them.

mod describe;

pub(crate) use describe::{describe_methods, describe_plan, describe_schemas, describe_tree};

use crate::document;
use crate::ir::Api;
use crate::model::{Crate, Package, Version};
use crate::overrides::Overrides;
use crate::plan::{self, Ledger, PlanError, Source};

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

/// The IR of a fixture, some of which has been published.
pub(crate) fn api_after(fixture: &str, ledger: &Ledger) -> Api {
    let mut api = lowered(fixture);
    crate::passes::run(&mut api, &Overrides::default(), ledger);
    api
}

/// The plan of a fixture.
pub(crate) fn version(fixture: &str) -> Version {
    version_after(fixture, &Ledger::default())
}

/// The plan of a fixture, some of which has been published.
pub(crate) fn version_after(fixture: &str, ledger: &Ledger) -> Version {
    let api = api_after(fixture, ledger);
    let mut planned =
        try_plan(&[&api], &Overrides::default(), ledger).unwrap_or_else(|error| panic!("{error}"));
    planned.versions.remove(0)
}

/// A plan of several APIs, if there is one.
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

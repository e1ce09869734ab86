//! The modules of a crate's API versions.

use std::collections::BTreeSet;

use super::case::snake;
use super::key::Key;
use super::name_scope::{Request, Scope};
use super::result::NamingResult;
use super::source::Source;
use crate::error::PlanError;
use crate::ledger::{NameKind, NameTable};
use crate::model::Name;
use crate::origin::Origin;

/// The module of a version, and its entry of the ledger.
pub(super) struct VersionModule {
    pub(super) name: Name,
    pub(super) published: NameTable,
}

/// Names the module of each version after the version; after the API and the version where two APIs
/// have a version of one name.
///
/// # Errors
///
/// Two documents of one API version, and ledgers that give two versions one module.
pub(super) fn name(sources: &[Source<'_>]) -> Result<Vec<VersionModule>, PlanError> {
    let mut scope = Scope::of_modules("modules of the crate")
        .reserve("guide", "the crate's guide")
        .reserve("details", "the details of errors")
        .reserve("runtime", "the client runtime")
        .reserve("lib", "the crate's root")
        .reserve("main", "a program, to Cargo")
        .reserve("bin", "a folder of programs, to Cargo");
    let mut seen = BTreeSet::new();
    let mut modules = Vec::with_capacity(sources.len());
    for source in sources {
        if !seen.insert(&source.api.id) {
            return Err(duplicate(&source.api.id));
        }
        modules.push(module(&mut scope, *source)?);
    }
    Ok(modules)
}

fn duplicate(api: &str) -> PlanError {
    PlanError {
        place: format!("the document of {api}"),
        problem: "another document of the crate has this API and version".to_owned(),
        hint: "give each document of a crate once".to_owned(),
    }
}

fn module(scope: &mut Scope, source: Source<'_>) -> Result<VersionModule, PlanError> {
    let api = source.api;
    let key = Key::new(NameKind::Version, Origin::Version(api.id.clone()));
    let published = source.ledger.names.get(key.kind, &key.id());
    let mut expected = vec![
        snake(&api.version),
        snake(&format!("{} {}", api.name, api.version)),
    ];
    let request = Request::new(key, expected.clone());
    expected.extend(published.map(str::to_owned));
    // The rename is not documented: this version's users need not know the other API of the crate.
    let mut result = NamingResult::default();
    let name = scope.assign_one(request, source.ledger, &mut result)?;
    if !expected.iter().any(|expected| Name::new(expected) == name) {
        return Err(duplicate(&api.id));
    }
    Ok(VersionModule {
        name,
        published: result.names,
    })
}

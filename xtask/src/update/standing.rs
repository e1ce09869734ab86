//! Whether a document may take the place of the one that the repository has.

use generator::descriptions::TextChanges;
use generator::document::{Document, Resource};

use super::candidate::Candidate;
use crate::Failure;
use crate::project::ApiFiles;

/// How a document stands to the one in the repository.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The same bytes.
    Same,
    /// One to take.
    New,
}

/// Compares a candidate with the document that it would replace.
///
/// # Errors
///
/// An older revision, another content of the same revision, and a revision without much of the API,
/// unless `force` is set.
pub(crate) fn of(api: &ApiFiles, candidate: &Candidate, force: bool) -> Result<Standing, Failure> {
    if api.bytes == candidate.bytes {
        return Ok(Standing::Same);
    }
    let (old, new) = (&api.parsed.document, &candidate.parsed.document);
    if force {
        return Ok(Standing::New);
    }
    let refuse = |problem: String| {
        Err(Failure(format!(
            "{}: {problem}; nothing was written\nhint: --force takes it all the same",
            candidate.name
        )))
    };
    let (before, after) = (revision(old), revision(new));
    if !is_date(after) {
        return refuse(format!("its revision `{after}` is not a date (YYYYMMDD)"));
    }
    if is_date(before) && after < before {
        return refuse(format!(
            "revision {after} of {} is older than {before}, which the repository has",
            new.id
        ));
    }
    if after == before && !only_gains_texts(old, new) {
        return refuse(format!(
            "it says that it is revision {after} of {}, which the repository has with another content",
            new.id
        ));
    }
    for (what, count) in [
        ("methods", removed_methods(old, new)),
        ("schemas", removed_schemas(old, new)),
    ] {
        let (removed, all) = count;
        // Google's own revisions have removed a twentieth at most.
        if removed * 4 > all {
            return refuse(format!(
                "it lacks {removed} of the {all} {what} of {}",
                new.id
            ));
        }
    }
    Ok(Standing::New)
}

/// The revision that a document states; empty for none.
pub(crate) fn revision(document: &Document) -> &str {
    document.revision.as_deref().unwrap_or_default()
}

fn is_date(revision: &str) -> bool {
    revision.len() == 8 && revision.bytes().all(|it| it.is_ascii_digit())
}

fn only_gains_texts(old: &Document, new: &Document) -> bool {
    let bare = |document: &Document| Document {
        etag: None,
        ..document.without_texts()
    };
    bare(old) == bare(new) && TextChanges::between(old, new).only_gains()
}

/// How many methods are gone, and how many there were.
fn removed_methods(old: &Document, new: &Document) -> (usize, usize) {
    let (old, new) = (methods(old), methods(new));
    let removed = old.iter().filter(|id| !new.contains(*id)).count();
    (removed, old.len())
}

fn methods(document: &Document) -> std::collections::BTreeSet<&str> {
    fn walk<'a>(resource: &'a Resource, found: &mut std::collections::BTreeSet<&'a str>) {
        found.extend(resource.methods.values().map(|it| it.id.as_str()));
        for child in resource.resources.values() {
            walk(child, found);
        }
    }
    let mut found = document.methods.values().map(|it| it.id.as_str()).collect();
    for resource in document.resources.values() {
        walk(resource, &mut found);
    }
    found
}

/// How many schemas are gone, and how many there were.
fn removed_schemas(old: &Document, new: &Document) -> (usize, usize) {
    let removed = old
        .schemas
        .keys()
        .filter(|it| !new.schemas.contains_key(*it));
    (removed.count(), old.schemas.len())
}

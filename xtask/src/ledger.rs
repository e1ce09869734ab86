//! Ledgers on disk: what earlier runs have published, a file for each document.

use std::path::Path;

use generator::document::Document;
use generator::ledger::Ledger;

use crate::{Failure, files};

/// The ledger in a file. A document that was never generated has no file and an empty ledger.
pub(crate) fn read(path: &Path) -> Result<Ledger, Failure> {
    if !path.exists() {
        return Ok(Ledger::default());
    }
    Ledger::parse(&files::read(path)?)
        .map_err(|error| Failure(format!("{}: {error}", path.display())))
}

/// The name of the file that `generate` keeps the ledger of a document in, such as
/// `dialogflow.v2.api.json`. A folder keeps one for each document that was generated into it.
pub(crate) fn file_name(document: &Document) -> String {
    format!("{}.{}.api.json", document.name, document.version)
}

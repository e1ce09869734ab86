//! What every generated crate gets a copy of: the client runtime and the licences.

use std::collections::BTreeMap;
use std::path::Path;

use generator::RuntimeSource;

use crate::{Failure, files};

/// The licences of what is generated, at the root of the repository.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Reads them from the repository.
pub(crate) fn read(root: &Path) -> Result<RuntimeSource, Failure> {
    let folder = root.join("templates/runtime");
    let mut copied = BTreeMap::new();
    for (name, path) in files::tree(&folder.join("src"))? {
        if name != "lib.rs" {
            copied.insert(format!("src/{name}"), files::read(&path)?);
        }
    }
    for name in LICENCES {
        copied.insert(name.to_owned(), files::read(&root.join(name))?);
    }
    Ok(RuntimeSource {
        manifest: files::read(&folder.join("Cargo.toml"))?,
        files: copied,
    })
}

//! Reads the files that are copied into every generated crate: the client runtime and the licences.

use std::collections::BTreeMap;
use std::path::Path;

use generator::{RuntimeManifest, RuntimeSource};

use crate::{Failure, files};

/// The licences of generated crates, at the root of the repository.
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
    let path = folder.join("Cargo.toml");
    let manifest = RuntimeManifest::parse(&files::read(&path)?)
        .map_err(|error| Failure(format!("{}: {error}", path.display())))?;
    Ok(RuntimeSource {
        manifest,
        files: copied,
    })
}

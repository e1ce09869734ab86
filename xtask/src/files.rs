//! Reading files, with errors that name the file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::Failure;

/// The text of a file.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| Failure(format!("{}: {error}", path.display())))
}

/// The files below a folder, by their path in it with `/` between names. A folder that does not exist
/// has none; links are not followed.
pub(crate) fn tree(folder: &Path) -> Result<BTreeMap<String, PathBuf>, Failure> {
    let mut found = BTreeMap::new();
    let mut pending = vec![(folder.to_owned(), String::new())];
    while let Some((path, prefix)) = pending.pop() {
        let entries = match std::fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && prefix.is_empty() => {
                break;
            }
            Err(error) => return Err(Failure(format!("{}: {error}", path.display()))),
        };
        for entry in entries {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                pending.push((entry.path(), format!("{name}/")));
            } else {
                found.insert(name, entry.path());
            }
        }
    }
    Ok(found)
}

/// The root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    // Cargo sets the variable for what it runs; the constant serves a program that is started by hand.
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_owned)
}

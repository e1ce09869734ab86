//! Reading files, with errors that name the file.

use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;

use crate::Failure;

/// The text of a file, which may be compressed with gzip (RFC 1952): its first two bytes tell.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    text(path).map_err(|error| Failure(format!("{}: {error}", path.display())))
}

fn text(path: &Path) -> io::Result<String> {
    let bytes = std::fs::read(path)?;
    let mut text = String::new();
    if bytes.starts_with(&[0x1f, 0x8b]) {
        MultiGzDecoder::new(bytes.as_slice()).read_to_string(&mut text)?;
    } else {
        bytes.as_slice().read_to_string(&mut text)?;
    }
    Ok(text)
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

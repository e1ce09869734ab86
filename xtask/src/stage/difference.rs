//! Compares files on disk with their expected content.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fmt, fs, io};

use crate::{Failure, files};

/// One difference between a folder and its expected content.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    /// The file is missing.
    Missing(String),
    /// The file is not expected.
    Stale(String),
    /// The content differs; the number is the first line that does, counted from 1.
    Changed(String, usize),
}

impl Difference {
    /// Prepends the folder to the file's name.
    pub(crate) fn prefix(&mut self, folder: &str) {
        let (Self::Missing(name) | Self::Stale(name) | Self::Changed(name, _)) = self;
        name.insert_str(0, folder);
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "missing  {name}"),
            Self::Stale(name) => write!(f, "stale    {name}"),
            Self::Changed(name, line) => write!(f, "differs  {name}:{line}"),
        }
    }
}

/// Compares a file with its expected content. The difference calls the file `name`.
pub(crate) fn compare_file(
    path: &Path,
    name: &str,
    wanted: impl AsRef<[u8]>,
) -> Result<Option<Difference>, Failure> {
    let wanted = wanted.as_ref();
    match fs::read(path) {
        Ok(found) if found == wanted => Ok(None),
        Ok(found) => {
            let line = first_difference(&found, wanted);
            Ok(Some(Difference::Changed(name.to_owned(), line)))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok(Some(Difference::Missing(name.to_owned())))
        }
        Err(error) => Err(Failure(format!("{}: {error}", path.display()))),
    }
}

/// Compares a folder with its expected files.
pub(crate) fn compare(
    folder: &Path,
    wanted: &BTreeMap<String, String>,
) -> Result<Vec<Difference>, Failure> {
    let present = files::tree(folder)?;
    let mut differences = Vec::new();
    for (name, text) in wanted {
        match present.get(name) {
            None => differences.push(Difference::Missing(name.clone())),
            Some(path) => {
                let found = fs::read(path)?;
                if found != text.as_bytes() {
                    let line = first_difference(&found, text.as_bytes());
                    differences.push(Difference::Changed(name.clone(), line));
                }
            }
        }
    }
    let stale = present.keys().filter(|name| !wanted.contains_key(*name));
    differences.extend(stale.map(|name| Difference::Stale(name.clone())));
    Ok(differences)
}

fn first_difference(a: &[u8], b: &[u8]) -> usize {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    1 + a[..same].iter().filter(|&&byte| byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_reported_with_its_line() {
        assert_eq!(first_difference(b"a\nb\nc", b"a\nb\nd"), 3);
        assert_eq!(first_difference(b"a\n", b"a\nb"), 2);
    }
}

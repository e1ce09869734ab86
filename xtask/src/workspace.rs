//! Where the commands find the repository that they work on.

use std::path::{Path, PathBuf};

use crate::Failure;

/// Files that only this repository has, all at these places.
const MARKS: [&str; 2] = ["discovery/apis.toml", "templates/runtime/Cargo.toml"];

/// The root of the repository: the nearest folder with its files, from the current one upwards. So
/// a program that was built in one clone can run in another.
pub(crate) fn root() -> Result<PathBuf, Failure> {
    let current =
        std::env::current_dir().map_err(|error| Failure(format!("the current folder: {error}")))?;
    find(&current)
}

fn find(start: &Path) -> Result<PathBuf, Failure> {
    let is_root = |folder: &&Path| MARKS.iter().all(|mark| folder.join(mark).is_file());
    let root = start.ancestors().find(is_root).map(Path::to_owned);
    root.ok_or_else(|| {
        let [first, second] = MARKS;
        Failure(format!(
            "{}: neither this folder nor one above it has {first} and {second}\n\
             hint: run the command in a clone of the repository",
            start.display()
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_found_from_any_folder_below_it() {
        let place = tempfile::tempdir().unwrap();
        for mark in MARKS {
            let file = place.path().join(mark);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, "").unwrap();
        }
        let below = place.path().join("templates/runtime");
        assert_eq!(find(&below).unwrap(), place.path());
        assert_eq!(find(place.path()).unwrap(), place.path());
    }

    #[test]
    fn a_folder_elsewhere_is_an_error_that_names_it() {
        let place = tempfile::tempdir().unwrap();
        let Failure(error) = find(place.path()).unwrap_err();
        assert!(
            error.starts_with(&place.path().display().to_string()),
            "{error}"
        );
        assert!(error.contains("\nhint: "), "{error}");
    }
}

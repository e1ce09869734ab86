//! Replaces a folder with generated files as a whole: when something fails, the old folder stays.

mod difference;
mod lock;
mod set;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::Failure;
pub(crate) use difference::{Difference, compare, compare_file};
pub(crate) use lock::{Lock, refuse_interrupted};
pub(crate) use set::Set;

/// Replaces a file as a whole. A file that does not change is not written.
pub(crate) fn replace_file(path: &Path, wanted: &str) -> Result<(), Failure> {
    if compare_file(path, "", wanted)?.is_none() {
        return Ok(());
    }
    let failed = |error: io::Error| Failure(format!("{}: {error}", path.display()));
    let staged = path.with_extension(format!("{}.new", std::process::id()));
    let placed = fs::write(&staged, wanted).and_then(|()| fs::rename(&staged, path));
    placed.map_err(|error| {
        // Cleaning up is best effort; the failure to write is what the caller needs to know.
        let _ = fs::remove_file(&staged);
        failed(error)
    })
}

/// Replaces a folder by one with the files in `wanted`. Other files of the old folder move to the
/// new one, unless `is_generated` is true for their path: those are removed.
///
/// The new folder is written beside the old one and takes its place by renaming, so the old one stays
/// when something fails. A file that does not change keeps its time of modification, so that a build
/// does not compile it again.
pub(crate) fn replace(
    folder: &Path,
    wanted: &BTreeMap<String, String>,
    is_generated: &dyn Fn(&str) -> bool,
) -> Result<(), Failure> {
    let name = folder
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let name =
        name.ok_or_else(|| Failure(format!("{}: not the name of a folder", folder.display())))?;
    if folder.exists() && (folder.is_symlink() || !folder.is_dir()) {
        return Err(Failure(format!(
            "{}: not a folder; nothing was written",
            folder.display()
        )));
    }
    refuse_leftovers(folder, &name)?;
    if folder.exists() {
        refuse_conflicts(folder, "", wanted, is_generated)?;
    }
    let id = std::process::id();
    let staged = folder.with_file_name(format!(".{name}.{id}.new"));
    let old = folder.with_file_name(format!(".{name}.{id}.old"));
    if staged.exists() {
        // An interrupted run with the same process id has left it; no other program uses such a name.
        fs::remove_dir_all(&staged)?;
    }
    let written = write_all(&staged, folder, wanted);
    if let Err(failure) = written {
        // Cleaning up is best effort; the failure to write is what the caller needs to know.
        let _ = fs::remove_dir_all(&staged);
        return Err(failure);
    }
    if folder.exists() {
        fs::rename(folder, &old).inspect_err(|_| {
            let _ = fs::remove_dir_all(&staged);
        })?;
    }
    if let Err(error) = fs::rename(&staged, folder) {
        let _ = fs::rename(&old, folder);
        let _ = fs::remove_dir_all(&staged);
        return Err(Failure(format!("{}: {error}", folder.display())));
    }
    if old.exists() {
        carry_over(&old, folder, "", wanted, is_generated).map_err(|error| {
            let place = old.display();
            Failure(format!(
                "{place}: {error}\nhint: files that were not generated could not be moved from this folder; move them yourself"
            ))
        })?;
        fs::remove_dir_all(&old)?;
    }
    Ok(())
}

/// Refuses to replace a folder beside which an interrupted run has left the folder's earlier state:
/// files that a person added may be in it.
fn refuse_leftovers(folder: &Path, name: &str) -> Result<(), Failure> {
    let parent = folder
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let Ok(entries) = fs::read_dir(parent.unwrap_or(Path::new("."))) else {
        return Ok(());
    };
    let start = format!(".{name}.");
    for entry in entries {
        let entry = entry?;
        let found = entry.file_name().to_string_lossy().into_owned();
        let id = found
            .strip_prefix(&start)
            .and_then(|rest| rest.strip_suffix(".old"));
        if id.is_some_and(|id| id.chars().all(|c| c.is_ascii_digit())) {
            return Err(Failure(format!(
                "{}: an interrupted run has left this earlier state of {}; nothing was written\n\
                 hint: take your own files from it, then remove it",
                entry.path().display(),
                folder.display()
            )));
        }
    }
    Ok(())
}

/// Refuses to replace a folder when a file that would be kept has the name of a new folder.
fn refuse_conflicts(
    folder: &Path,
    prefix: &str,
    wanted: &BTreeMap<String, String>,
    is_generated: &dyn Fn(&str) -> bool,
) -> Result<(), Failure> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if wanted.contains_key(&name) || is_generated(&name) {
            continue;
        }
        let below = format!("{name}/");
        let mut wanted_names = wanted.range(below.clone()..);
        let is_folder = wanted_names
            .next()
            .is_some_and(|(name, _)| name.starts_with(&below));
        match entry.file_type()?.is_dir() {
            _ if !is_folder => {}
            true => refuse_conflicts(&entry.path(), &below, wanted, is_generated)?,
            false => {
                return Err(Failure(format!(
                    "{}: a file has the name of a folder that is generated; nothing was written\nhint: rename the file",
                    entry.path().display()
                )));
            }
        }
    }
    Ok(())
}

/// Moves the files that are neither wanted nor generated from the old folder to the new one.
fn carry_over(
    old: &Path,
    new: &Path,
    prefix: &str,
    wanted: &BTreeMap<String, String>,
    is_generated: &dyn Fn(&str) -> bool,
) -> io::Result<()> {
    for entry in fs::read_dir(old)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let place = new.join(entry.file_name());
        if wanted.contains_key(&name) || is_generated(&name) {
            continue;
        }
        if entry.file_type()?.is_dir() && place.is_dir() {
            carry_over(
                &entry.path(),
                &place,
                &format!("{name}/"),
                wanted,
                is_generated,
            )?;
        } else {
            fs::rename(entry.path(), place)?;
        }
    }
    Ok(())
}

fn write_all(
    staged: &Path,
    folder: &Path,
    wanted: &BTreeMap<String, String>,
) -> Result<(), Failure> {
    for (name, text) in wanted {
        let path = inside(staged, name)?;
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, text).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
        keep_time(&inside(folder, name)?, &path, text)?;
    }
    Ok(())
}

/// The path of a file in a folder. A name that would lead out of the folder is an error.
fn inside(folder: &Path, name: &str) -> Result<PathBuf, Failure> {
    let relative = Path::new(name);
    let plain = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if name.is_empty() || !plain || name.contains(['\\', '\0']) {
        let message = format!("`{name}` would be outside of {}", folder.display());
        return Err(Failure(message));
    }
    Ok(folder.join(relative))
}

fn keep_time(old: &Path, new: &Path, text: &str) -> io::Result<()> {
    let unchanged = fs::read(old).is_ok_and(|found| found == text.as_bytes());
    if unchanged {
        let modified = fs::metadata(old)?.modified()?;
        fs::File::options()
            .write(true)
            .open(new)?
            .set_modified(modified)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;

    fn wanted(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn the_folder_has_exactly_the_wanted_files() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("out");
        let first = wanted(&[("a.rs", "a"), ("b/c.rs", "c")]);
        replace(&folder, &first, &|_| true).unwrap();
        let before = fs::metadata(folder.join("a.rs"))
            .unwrap()
            .modified()
            .unwrap();
        let next = wanted(&[("a.rs", "a"), ("b/d.rs", "d")]);
        assert_eq!(
            compare(&folder, &next).unwrap(),
            [
                Difference::Missing("b/d.rs".into()),
                Difference::Stale("b/c.rs".into())
            ]
        );
        replace(&folder, &next, &|_| true).unwrap();
        assert_eq!(compare(&folder, &next).unwrap(), []);
        assert_eq!(
            fs::metadata(folder.join("a.rs"))
                .unwrap()
                .modified()
                .unwrap(),
            before
        );
        assert_eq!(
            fs::read_dir(place.path()).unwrap().count(),
            1,
            "nothing else is left beside it"
        );
    }

    #[test]
    fn a_name_that_leads_outside_changes_nothing() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("out");
        let first = wanted(&[("a.rs", "a")]);
        replace(&folder, &first, &|_| true).unwrap();
        for name in [
            "../evil.rs",
            "/evil.rs",
            "a/../../evil.rs",
            "",
            "nul\0.rs",
            "c:\\evil.rs",
        ] {
            assert!(
                replace(&folder, &wanted(&[("b.rs", "b"), (name, "x")]), &|_| true).is_err(),
                "{name:?}"
            );
            assert_eq!(compare(&folder, &first).unwrap(), []);
            assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "{name:?}");
        }
    }

    #[test]
    fn files_that_were_not_generated_stay() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("out");
        let files = [
            ("src/lib.rs", "1"),
            ("src/old.rs", "2"),
            ("tests/mine.rs", "3"),
            ("examples/deep/mine.rs", "4"),
            ("tests/old.rs", "5"),
        ];
        replace(&folder, &wanted(&files), &|_| true).unwrap();
        let is_generated = |name: &str| name == "src" || name.ends_with("old.rs");
        let next = wanted(&[("src/lib.rs", "new"), ("tests/new.rs", "new")]);
        replace(&folder, &next, &is_generated).unwrap();
        let present = files::tree(&folder).unwrap();
        assert_eq!(
            present.keys().collect::<Vec<_>>(),
            [
                "examples/deep/mine.rs",
                "src/lib.rs",
                "tests/mine.rs",
                "tests/new.rs"
            ]
        );
        assert_eq!(
            fs::read_to_string(folder.join("src/lib.rs")).unwrap(),
            "new"
        );
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_with_the_name_of_a_wanted_folder_changes_nothing() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("out");
        let first = wanted(&[("tests", "mine"), ("zz", "mine")]);
        replace(&folder, &first, &|_| true).unwrap();
        let next = wanted(&[("tests/new.rs", "new")]);
        let Failure(error) = replace(&folder, &next, &|_| false).unwrap_err();
        assert!(
            error.contains("has the name of a folder that is generated"),
            "{error}"
        );
        assert_eq!(compare(&folder, &first).unwrap(), []);
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
    }

    #[test]
    fn the_leftovers_of_an_interrupted_run_are_not_removed() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("out");
        let id = std::process::id();
        fs::create_dir(place.path().join(format!(".out.{id}.new"))).unwrap();
        fs::write(place.path().join(format!(".out.{id}.new/junk.rs")), "").unwrap();
        let first = wanted(&[("a.rs", "a")]);
        replace(&folder, &first, &|_| true).unwrap();
        assert_eq!(compare(&folder, &first).unwrap(), []);
        fs::create_dir(place.path().join(".out.1.old")).unwrap();
        let Failure(error) = replace(&folder, &wanted(&[]), &|_| true).unwrap_err();
        assert!(error.contains(".out.1.old"), "{error}");
        assert_eq!(compare(&folder, &first).unwrap(), []);
    }

    #[test]
    fn a_file_in_place_of_the_folder_is_not_removed() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("out");
        fs::write(&path, "mine").unwrap();
        assert!(replace(&path, &wanted(&[("a.rs", "a")]), &|_| true).is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    }
}

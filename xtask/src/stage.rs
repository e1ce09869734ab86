//! Putting a generated folder in place: whole, or not at all.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::Failure;
use crate::files;

/// How a folder differs from what it should hold.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    /// The file is not there.
    Missing(String),
    /// The file should not be there.
    Stale(String),
    /// The file holds something else, first in this line (counted from 1).
    Changed(String, usize),
}

impl Difference {
    /// Puts the folder in front of the file's name.
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

/// Compares a file, to be called `name`, with what it should hold.
pub(crate) fn compare_file(
    path: &Path,
    name: &str,
    wanted: &str,
) -> Result<Option<Difference>, Failure> {
    match fs::read(path) {
        Ok(found) if found == wanted.as_bytes() => Ok(None),
        Ok(found) => {
            let line = first_difference(&found, wanted.as_bytes());
            Ok(Some(Difference::Changed(name.to_owned(), line)))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok(Some(Difference::Missing(name.to_owned())))
        }
        Err(error) => Err(Failure(format!("{}: {error}", path.display()))),
    }
}

/// Replaces a file, whole or not at all. One that does not change is left alone.
pub(crate) fn replace_file(path: &Path, wanted: &str) -> Result<(), Failure> {
    if compare_file(path, "", wanted)?.is_none() {
        return Ok(());
    }
    let failed = |error: io::Error| Failure(format!("{}: {error}", path.display()));
    let staged = path.with_extension(format!("{}.new", std::process::id()));
    let placed = fs::write(&staged, wanted).and_then(|()| fs::rename(&staged, path));
    placed.map_err(|error| {
        // What was staged is of no use; the failure is what matters.
        let _ = fs::remove_file(&staged);
        failed(error)
    })
}

/// Compares a folder with what it should hold.
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

/// Replaces a folder by one that holds these files, and of what else the old one holds whatever is
/// not `ours`, which is asked of each path in the folder.
///
/// The new folder is written beside the old one under a name of its own and takes its place by
/// renaming, so that whatever fails leaves the old one. A file that does not change keeps its time,
/// and builds do not see it as new.
pub(crate) fn replace(
    folder: &Path,
    wanted: &BTreeMap<String, String>,
    ours: &dyn Fn(&str) -> bool,
) -> Result<(), Failure> {
    let name = folder
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let name = name.ok_or_else(|| Failure(format!("{}: not a folder's name", folder.display())))?;
    if folder.exists() && (folder.is_symlink() || !folder.is_dir()) {
        return Err(Failure(format!(
            "{}: not a folder; nothing was written",
            folder.display()
        )));
    }
    refuse_leftovers(folder, &name)?;
    if folder.exists() {
        refuse_conflicts(folder, "", wanted, ours)?;
    }
    let id = std::process::id();
    let staged = folder.with_file_name(format!(".{name}.{id}.new"));
    let old = folder.with_file_name(format!(".{name}.{id}.old"));
    if staged.exists() {
        // Of a run that was interrupted and had this number: nobody else has such a name.
        fs::remove_dir_all(&staged)?;
    }
    let written = write_all(&staged, folder, wanted);
    if let Err(failure) = written {
        // What was staged is of no use; the failure to write it is what matters.
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
        carry_over(&old, folder, "", wanted, ours).map_err(|error| {
            let place = old.display();
            Failure(format!(
                "{place}: {error}\nhint: what was not generated could not be taken over, and is there"
            ))
        })?;
        fs::remove_dir_all(&old)?;
    }
    Ok(())
}

/// Refuses to go on where an earlier run was interrupted and has left the folder of before beside the
/// new one: somebody's own files may be in it.
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
                "{}: was left by a run that was interrupted, and is what {} was before; nothing was written\n\
                 hint: take from it what is yours, then remove it",
                entry.path().display(),
                folder.display()
            )));
        }
    }
    Ok(())
}

/// Refuses to go on where a file that would be taken over stands in the way of a folder.
fn refuse_conflicts(
    folder: &Path,
    prefix: &str,
    wanted: &BTreeMap<String, String>,
    ours: &dyn Fn(&str) -> bool,
) -> Result<(), Failure> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if wanted.contains_key(&name) || ours(&name) {
            continue;
        }
        let below = format!("{name}/");
        let mut wanted_names = wanted.range(below.clone()..);
        let is_folder = wanted_names
            .next()
            .is_some_and(|(name, _)| name.starts_with(&below));
        match entry.file_type()?.is_dir() {
            _ if !is_folder => {}
            true => refuse_conflicts(&entry.path(), &below, wanted, ours)?,
            false => {
                return Err(Failure(format!(
                    "{}: is a file where a folder is to be; nothing was written\nhint: call it something else",
                    entry.path().display()
                )));
            }
        }
    }
    Ok(())
}

/// Moves what is neither wanted nor ours from the old folder to the new one.
fn carry_over(
    old: &Path,
    new: &Path,
    prefix: &str,
    wanted: &BTreeMap<String, String>,
    ours: &dyn Fn(&str) -> bool,
) -> io::Result<()> {
    for entry in fs::read_dir(old)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let place = new.join(entry.file_name());
        if wanted.contains_key(&name) || ours(&name) {
            continue;
        }
        if entry.file_type()?.is_dir() && place.is_dir() {
            carry_over(&entry.path(), &place, &format!("{name}/"), wanted, ours)?;
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

/// A path in a folder, of a name that leads nowhere else.
fn inside(folder: &Path, name: &str) -> Result<PathBuf, Failure> {
    let relative = Path::new(name);
    let plain = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if name.is_empty() || !plain || name.contains(['\\', '\0']) {
        let message = format!("`{name}` would lie outside of {}", folder.display());
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

    fn wanted(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn the_folder_holds_exactly_what_was_wanted() {
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
            "nothing is left beside it"
        );
    }

    #[test]
    fn a_name_that_leads_outside_leaves_everything_as_it_was() {
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
    fn what_is_not_ours_stays() {
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
        let ours = |name: &str| name == "src" || name.ends_with("old.rs");
        let next = wanted(&[("src/lib.rs", "new"), ("tests/new.rs", "new")]);
        replace(&folder, &next, &ours).unwrap();
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
    fn a_file_in_the_way_of_a_folder_leaves_everything_as_it_was() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("out");
        let first = wanted(&[("tests", "mine"), ("zz", "mine")]);
        replace(&folder, &first, &|_| true).unwrap();
        let next = wanted(&[("tests/new.rs", "new")]);
        let Failure(error) = replace(&folder, &next, &|_| false).unwrap_err();
        assert!(
            error.contains("is a file where a folder is to be"),
            "{error}"
        );
        assert_eq!(compare(&folder, &first).unwrap(), []);
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_an_interrupted_run_has_left_is_nobodys_to_remove() {
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
    fn a_file_in_the_way_is_not_removed() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("out");
        fs::write(&path, "mine").unwrap();
        assert!(replace(&path, &wanted(&[("a.rs", "a")]), &|_| true).is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    }

    #[test]
    fn a_change_is_found_by_its_line() {
        assert_eq!(first_difference(b"a\nb\nc", b"a\nb\nd"), 3);
        assert_eq!(first_difference(b"a\n", b"a\nb"), 2);
    }
}

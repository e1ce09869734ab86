//! Replaces several files and folders of the repository as one set: all of them, or none.
//!
//! A set is first written in full below `.xtask/new`. Then a plan of the moves is put in place by one
//! rename, `.xtask/commit`; from that moment the set counts as written. The moves are renames within
//! one file system, so they need no space. A move that fails puts back what was moved before it. A run
//! that is killed between the moves leaves the plan, and the next command that takes the lock completes
//! it; one that is killed earlier leaves only files below `.xtask`, which are discarded.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};

use super::lock::{FOLDER, Lock};
use super::{Difference, compare, inside, keep_time};
use crate::Failure;

/// Files and folders with the content that they are to have, by their path in the repository.
#[derive(Debug, Default)]
pub(crate) struct Set {
    files: BTreeMap<String, Vec<u8>>,
    absent: BTreeSet<String>,
    folders: BTreeMap<String, BTreeMap<String, String>>,
}

/// The moves that put a set in place, as they are written to disk.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
struct Plan {
    /// Paths below `.xtask/new` that take the place of the same paths in the repository.
    replaced: Vec<String>,
    /// Paths that go away.
    removed: Vec<String>,
}

impl Set {
    /// A file that is to have this content.
    pub(crate) fn file(&mut self, name: impl Into<String>, content: impl Into<Vec<u8>>) {
        let name = name.into();
        self.absent.remove(&name);
        self.files.insert(name, content.into());
    }

    /// A file that is not to be there.
    pub(crate) fn no_file(&mut self, name: impl Into<String>) {
        let name = name.into();
        self.files.remove(&name);
        self.absent.insert(name);
    }

    /// A folder that is to have exactly these files.
    pub(crate) fn folder(&mut self, name: impl Into<String>, files: BTreeMap<String, String>) {
        self.folders.insert(name.into(), files);
    }

    /// How the repository differs from the set.
    pub(crate) fn differences(&self, root: &Path) -> Result<Vec<Difference>, Failure> {
        let mut differences = Vec::new();
        for (name, files) in &self.folders {
            let mut below = compare(&root.join(name), files)?;
            for difference in &mut below {
                difference.prefix(&format!("{name}/"));
            }
            differences.append(&mut below);
        }
        for (name, content) in &self.files {
            differences.extend(super::compare_file(&root.join(name), name, content)?);
        }
        for name in &self.absent {
            if root.join(name).exists() {
                differences.push(Difference::Stale(name.clone()));
            }
        }
        Ok(differences)
    }

    /// Writes the set. When this fails, the repository is as it was.
    pub(crate) fn write(&self, lock: &Lock) -> Result<(), Failure> {
        let root = lock.root();
        let place = Place::of(root);
        let plan = self.stage(root, &place).inspect_err(|_| {
            // Cleaning up is best effort; the failure to write is what the caller needs to know.
            let _ = remove_folder(&place.new);
        })?;
        if plan == Plan::default() {
            return remove_folder(&place.new).map_err(|error| place.failure(&error));
        }
        commit(&place, &plan).inspect_err(|_| {
            let _ = fs::remove_file(place.folder.join("commit.new"));
            let _ = remove_folder(&place.new);
        })?;
        apply(root, &place, &plan)
    }

    /// Writes what differs below `.xtask/new`.
    fn stage(&self, root: &Path, place: &Place) -> Result<Plan, Failure> {
        remove_folder(&place.new).map_err(|error| place.failure(&error))?;
        fs::create_dir_all(&place.new).map_err(|error| place.failure(&error))?;
        let mut plan = Plan::default();
        for (name, files) in &self.folders {
            if compare(&root.join(name), files)?.is_empty() {
                continue;
            }
            let (staged, target) = (inside(&place.new, name)?, inside(root, name)?);
            if target.is_symlink() || (target.exists() && !target.is_dir()) {
                return Err(Failure(format!("{}: not a folder", target.display())));
            }
            for (file, text) in files {
                let path = inside(&staged, file)?;
                write_file(&path, text.as_bytes())?;
                keep_time(&inside(&target, file)?, &path, text)?;
            }
            plan.replaced.push(name.clone());
        }
        for (name, content) in &self.files {
            let (staged, target) = (inside(&place.new, name)?, inside(root, name)?);
            if super::compare_file(&target, name, content)?.is_some() {
                write_file(&staged, content)?;
                plan.replaced.push(name.clone());
            }
        }
        for name in &self.absent {
            if inside(root, name)?.exists() {
                plan.removed.push(name.clone());
            }
        }
        Ok(plan)
    }
}

/// The places below `.xtask`.
struct Place {
    folder: PathBuf,
    /// What is to be.
    new: PathBuf,
    /// What was, while moves are made.
    old: PathBuf,
    /// The plan of the moves. Where it exists, the set counts as written.
    commit: PathBuf,
}

impl Place {
    fn of(root: &Path) -> Self {
        let folder = root.join(FOLDER);
        Self {
            new: folder.join("new"),
            old: folder.join("old"),
            commit: folder.join("commit"),
            folder,
        }
    }

    fn failure(&self, error: &io::Error) -> Failure {
        Failure(format!("{}: {error}", self.folder.display()))
    }
}

/// Puts the plan in place, by one rename.
fn commit(place: &Place, plan: &Plan) -> Result<(), Failure> {
    let text = serde_json::to_vec_pretty(plan)?;
    let staged = place.folder.join("commit.new");
    write_file(&staged, &text)?;
    remove_folder(&place.old).map_err(|error| place.failure(&error))?;
    fs::rename(&staged, &place.commit).map_err(|error| place.failure(&error))
}

/// Makes the moves of a plan. When one fails, those before it are undone.
fn apply(root: &Path, place: &Place, plan: &Plan) -> Result<(), Failure> {
    let mut done: Vec<&str> = Vec::new();
    for name in plan.removed.iter().chain(&plan.replaced) {
        done.push(name);
        if let Err(error) = make_move(root, place, plan, name) {
            for name in done {
                undo_move(root, place, plan, name);
            }
            // Only a plan that is still there could be applied again.
            let _ = fs::remove_file(&place.commit);
            let _ = remove_folder(&place.new);
            let path = root.join(name);
            return Err(Failure(format!(
                "{}: {error}; the repository is as it was",
                path.display()
            )));
        }
    }
    fs::remove_file(&place.commit).map_err(|error| place.failure(&error))?;
    // What is left below `.xtask` is discarded by the next run.
    let _ = remove_folder(&place.new);
    let _ = remove_folder(&place.old);
    Ok(())
}

/// Moves what was to `old` and what is to be from `new`. What has been moved already stays.
fn make_move(root: &Path, place: &Place, plan: &Plan, name: &str) -> io::Result<()> {
    let (target, new, old) = (root.join(name), place.new.join(name), place.old.join(name));
    let is_new = new.exists();
    if !is_new && !plan.removed.iter().any(|it| it == name) {
        // An interrupted run has made this move: the target is what is to be.
        return Ok(());
    }
    if target.exists() && !old.exists() {
        create_parent(&old)?;
        fs::rename(&target, &old)?;
    }
    if is_new {
        create_parent(&target)?;
        fs::rename(&new, &target)?;
    }
    Ok(())
}

/// Undoes a move as far as possible: the failure that made it necessary is what gets reported.
fn undo_move(root: &Path, place: &Place, plan: &Plan, name: &str) {
    let (target, new, old) = (root.join(name), place.new.join(name), place.old.join(name));
    let was_there = old.exists();
    let is_ours = plan.replaced.iter().any(|it| it == name) && !new.exists();
    if was_there || is_ours {
        let _ = match target.is_dir() {
            true => fs::remove_dir_all(&target),
            false => fs::remove_file(&target),
        };
    }
    if was_there {
        let _ = fs::rename(&old, &target);
    }
}

/// Whether a plan was put in place and not completed.
pub(super) fn is_half_applied(root: &Path) -> bool {
    Place::of(root).commit.exists()
}

/// Completes or discards what an interrupted run has left.
pub(super) fn recover(lock: &Lock) -> Result<(), Failure> {
    let root = lock.root();
    let place = Place::of(root);
    if place.commit.exists() {
        let text = fs::read(&place.commit).map_err(|error| place.failure(&error))?;
        let plan: Plan = serde_json::from_slice(&text)
            .map_err(|error| Failure(format!("{}: {error}", place.commit.display())))?;
        apply(root, &place, &plan)?;
    }
    for leftover in [&place.new, &place.old] {
        remove_folder(leftover).map_err(|error| place.failure(&error))?;
    }
    Ok(())
}

fn write_file(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let written = create_parent(path).and_then(|()| fs::write(path, content));
    written.map_err(|error| Failure(format!("{}: {error}; nothing was replaced", path.display())))
}

fn create_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

fn remove_folder(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

#[cfg(test)]
mod tests;

//! One run at a time: who holds the lock may write the repository.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use super::set;
use crate::Failure;

/// The folder of the commands, at the root of the repository. Git ignores it.
pub(super) const FOLDER: &str = ".xtask";

/// The right to write the repository, until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    root: PathBuf,
    /// The operating system releases the lock with the file, whatever ends the process.
    _file: File,
}

impl Lock {
    /// Takes the lock, and completes or discards what an interrupted run has left.
    ///
    /// # Errors
    ///
    /// Another run has the lock.
    pub(crate) fn take(root: &Path) -> Result<Self, Failure> {
        let folder = root.join(FOLDER);
        let path = folder.join("lock");
        let failed =
            |error: &dyn std::fmt::Display| Failure(format!("{}: {error}", path.display()));
        fs::create_dir_all(&folder).map_err(|error| failed(&error))?;
        let file = File::create(&path).map_err(|error| failed(&error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Failure(format!(
                    "{}: another command is writing this repository; nothing was written\nhint: wait until it has ended",
                    root.display()
                )));
            }
            Err(TryLockError::Error(error)) => return Err(failed(&error)),
        }
        let lock = Self {
            root: root.to_owned(),
            _file: file,
        };
        set::recover(&lock)?;
        Ok(lock)
    }

    /// The root of the repository.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }
}

/// Refuses to read a repository that an interrupted run has left half written. Commands that write
/// complete it when they take the lock.
pub(crate) fn refuse_interrupted(root: &Path) -> Result<(), Failure> {
    match set::is_half_applied(root) {
        false => Ok(()),
        true => Err(Failure(format!(
            "{}: a command was interrupted while it replaced files\nhint: `cargo xtask regen` completes it",
            root.display()
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_run_is_refused_until_the_first_has_ended() {
        let place = tempfile::tempdir().unwrap();
        let first = Lock::take(place.path()).unwrap();
        let Failure(error) = Lock::take(place.path()).unwrap_err();
        assert!(error.contains("another command is writing"), "{error}");
        drop(first);
        Lock::take(place.path()).unwrap();
    }
}

//! Sets are written in full or not at all, whatever happens in between.

use std::collections::BTreeMap;

use super::*;
use crate::files;

/// A repository with a document, a file that goes away and a folder.
fn repository() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("discovery/a.json", "old a"),
        ("discovery/gone.json", "old"),
        ("same.md", "same"),
        ("generated/src/lib.rs", "old lib"),
        ("generated/src/gone.rs", "old"),
    ] {
        write_file(&place.path().join(name), text.as_bytes()).unwrap();
    }
    place
}

fn set() -> Set {
    let mut set = Set::default();
    set.file("discovery/a.json", "new a");
    set.file("discovery/b.json", "new b");
    set.file("same.md", "same");
    set.no_file("discovery/gone.json");
    let files = [("src/lib.rs", "new lib"), ("src/more.rs", "new")];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
    set.folder("generated", BTreeMap::from(files));
    set
}

/// Every file outside of `.xtask` with its content.
fn content(root: &Path) -> BTreeMap<String, String> {
    let files = files::tree(root).unwrap().into_iter();
    files
        .filter(|(name, _)| !name.starts_with(FOLDER))
        .map(|(name, path)| (name, fs::read_to_string(path).unwrap()))
        .collect()
}

fn is_new(root: &Path) -> bool {
    set().differences(root).unwrap().is_empty()
}

#[test]
fn a_set_is_written_and_nothing_is_left_beside_it() {
    let place = repository();
    let lock = Lock::take(place.path()).unwrap();
    assert_eq!(set().differences(place.path()).unwrap().len(), 6);
    set().write(&lock).unwrap();
    assert!(is_new(place.path()));
    let names: Vec<String> = content(place.path()).into_keys().collect();
    assert_eq!(
        names,
        [
            "discovery/a.json",
            "discovery/b.json",
            "generated/src/lib.rs",
            "generated/src/more.rs",
            "same.md"
        ]
    );
    let left = fs::read_dir(place.path().join(FOLDER)).unwrap();
    assert_eq!(left.count(), 1, "the lock");
    set().write(&lock).unwrap();
    assert!(is_new(place.path()), "a second time changes nothing");
}

#[test]
fn a_run_that_ends_before_the_plan_is_in_place_changes_nothing() {
    let place = repository();
    let before = content(place.path());
    {
        let lock = Lock::take(place.path()).unwrap();
        set().stage(place.path(), &Place::of(lock.root())).unwrap();
    }
    assert_eq!(content(place.path()), before);
    let lock = Lock::take(place.path()).unwrap();
    assert_eq!(content(place.path()), before);
    assert!(!Place::of(lock.root()).new.exists());
}

#[test]
fn a_run_that_ends_between_the_moves_is_completed_by_the_next() {
    // The number of moves that are made before the run ends.
    for moves in 0..=4 {
        let repository = repository();
        let root = repository.path();
        {
            let lock = Lock::take(root).unwrap();
            let place = Place::of(lock.root());
            let plan = set().stage(root, &place).unwrap();
            commit(&place, &plan).unwrap();
            for name in plan.removed.iter().chain(&plan.replaced).take(moves) {
                make_move(root, &place, &plan, name).unwrap();
            }
        }
        assert!(is_half_applied(root), "{moves}");
        let lock = Lock::take(root).unwrap();
        assert!(is_new(root), "{moves}");
        assert!(!is_half_applied(root), "{moves}");
        drop(lock);
    }
}

#[test]
fn a_run_that_ends_within_a_move_is_completed_by_the_next() {
    let repository = repository();
    let root = repository.path();
    {
        let lock = Lock::take(root).unwrap();
        let place = Place::of(lock.root());
        let plan = set().stage(root, &place).unwrap();
        commit(&place, &plan).unwrap();
        let old = place.old.join("generated");
        create_parent(&old).unwrap();
        fs::rename(root.join("generated"), old).unwrap();
    }
    Lock::take(root).unwrap();
    assert!(is_new(root));
}

#[test]
fn a_file_that_cannot_be_written_changes_nothing() {
    let place = repository();
    let before = content(place.path());
    let lock = Lock::take(place.path()).unwrap();
    let mut set = set();
    // A file has the name of the folder.
    set.file("same.md/below", "x");
    assert!(set.write(&lock).is_err());
    assert_eq!(content(place.path()), before);
    assert!(!is_half_applied(place.path()));
    let mut set = super::tests::set();
    set.file("../outside", "x");
    let Failure(error) = set.write(&lock).unwrap_err();
    assert!(error.contains("outside"), "{error}");
    assert_eq!(content(place.path()), before);
}

#[test]
fn a_move_that_fails_puts_the_others_back() {
    let repository = repository();
    let root = repository.path();
    let before = content(root);
    let lock = Lock::take(root).unwrap();
    let place = Place::of(lock.root());
    let mut plan = set().stage(root, &place).unwrap();
    write_file(&place.new.join("same.md/below"), b"x").unwrap();
    plan.replaced.push("same.md/below".to_owned());
    commit(&place, &plan).unwrap();
    let Failure(error) = apply(root, &place, &plan).unwrap_err();
    assert!(error.contains("the repository is as it was"), "{error}");
    assert_eq!(content(root), before);
    assert!(!is_half_applied(root));
}

//! The layers of the generator: each imports only layers below it, and no files of a layer import each
//! other in a circle.
//!
//! The test reads every path in `src` that begins at `crate`, `super`, `self`, an imported name or a
//! child module, and follows re-exports to the file that defines the item. Test code is left out.

#[cfg(test)]
#[path = "layers/sources.rs"]
mod sources;

use std::collections::{BTreeMap, BTreeSet};

use sources::{Sources, Use};

/// The layers, from the bottom up. A layer is a file of `src` with the folder of its name.
const LAYERS: [&str; 23] = [
    "parallel",
    "runtime_source",
    "ledger",
    "document",
    "descriptions",
    "changes",
    "runtime_api",
    "error",
    "ir",
    "origin",
    "report",
    "overrides",
    "lower",
    "passes",
    "model",
    "names",
    "docs",
    "plan",
    "package",
    "accounting",
    "inspect",
    "render",
    "lib",
];

#[cfg(test)]
fn sources() -> Sources {
    Sources::read(&format!("{}/src", env!("CARGO_MANIFEST_DIR")))
}

/// The layer of a file.
#[cfg(test)]
fn layer(file: &str) -> &str {
    let end = file.find(['/', '.']).unwrap_or(file.len());
    &file[..end]
}

/// How high the layer of a file is.
#[cfg(test)]
fn position(file: &str) -> usize {
    let layer = layer(file);
    LAYERS
        .iter()
        .position(|known| *known == layer)
        .unwrap_or_else(|| panic!("{file}: add its layer to the list in this test"))
}

#[test]
fn no_layer_imports_one_above_it() {
    let sources = sources();
    let uses = sources.uses();
    assert!(uses.len() > 500, "only {} imports were found", uses.len());
    let up: Vec<String> = uses
        .iter()
        .filter(|it| position(&it.to) > position(&it.from))
        .map(Use::to_string)
        .collect();
    assert_eq!(up, Vec::<String>::new());
}

#[test]
fn no_files_of_a_layer_import_each_other_in_a_circle() {
    let sources = sources();
    let uses = sources.uses();
    let mut imports: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for it in &uses {
        if layer(&it.from) == layer(&it.to) {
            imports.entry(&it.from).or_default().insert(&it.to);
        }
    }
    let circles: Vec<String> = uses
        .iter()
        .filter(|it| reaches(&imports, &it.to, &it.from))
        .map(Use::to_string)
        .collect();
    assert_eq!(circles, Vec::<String>::new());
}

/// Whether a file imports another one, directly or through others.
fn reaches<'a>(imports: &BTreeMap<&'a str, BTreeSet<&'a str>>, from: &'a str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut pending = vec![from];
    while let Some(file) = pending.pop() {
        if file == to {
            return true;
        }
        if seen.insert(file) {
            pending.extend(imports.get(file).into_iter().flatten());
        }
    }
    false
}

#[test]
fn the_documentation_of_the_crate_lists_the_layers_in_order() {
    let path = format!("{}/src/lib.rs", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("//! | "));
    let names = rows.filter_map(|row| row.split(" | ").next());
    let listed: Vec<&str> = names
        .map(|name| name.trim_matches(['[', ']', '`']))
        .filter(|name| *name != "layer")
        .collect();
    assert_eq!(listed, LAYERS);
}

#[test]
fn paths_are_followed_to_the_file_that_defines_the_item() {
    let root = format!("{}/tests/layers/example", env!("CARGO_MANIFEST_DIR"));
    let found = Sources::read(&root).uses();
    let found: Vec<String> = found.iter().map(Use::to_string).collect();
    assert_eq!(
        found,
        [
            "lower.rs -> upper/one.rs: crate::upper::Renamed",
            "lower.rs -> upper/two.rs: upper::two::function",
            "upper/one.rs -> upper/two.rs: super::two::Two",
            "upper/two.rs -> lower.rs: crate::lower::ground",
            "upper/two.rs -> upper/one.rs: super::One",
        ]
    );
}

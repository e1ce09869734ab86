//! The modules of a runtime: its files, parsed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use syn::{File, Item, UseTree, Visibility};

use super::signature::is_hidden;
use crate::runtime_source::RuntimeSource;

/// A file of the runtime that is not Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuntimeSyntaxError {
    /// The file.
    pub file: String,
    /// What the parser says.
    pub problem: String,
}

impl fmt::Display for RuntimeSyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: not Rust: {}\nhint: `cargo check -p runtime` says where",
            self.file, self.problem
        )
    }
}

impl std::error::Error for RuntimeSyntaxError {}

/// A module in a file of its own.
pub(super) struct Module {
    /// Its path, such as `runtime::wkt`.
    pub(super) path: String,
    pub(super) file: File,
}

/// The modules of a runtime.
pub(super) struct Modules {
    modules: BTreeMap<String, Module>,
    /// Modules that are declared `pub`, as those above them are.
    public: BTreeSet<String>,
    /// Names that a `pub use` makes reachable elsewhere.
    exported: BTreeSet<String>,
}

impl Modules {
    /// Parses the runtime's files.
    pub(super) fn parse(runtime: &RuntimeSource) -> Result<Self, RuntimeSyntaxError> {
        let mut modules = BTreeMap::new();
        for (name, text) in &runtime.files {
            let Some(stem) = name
                .strip_prefix("src/")
                .and_then(|it| it.strip_suffix(".rs"))
            else {
                continue;
            };
            let file = syn::parse_file(text).map_err(|error| RuntimeSyntaxError {
                file: name.clone(),
                problem: error.to_string(),
            })?;
            let path = stem.replace('/', "::");
            modules.insert(path.clone(), Module { path, file });
        }
        let mut found = Self {
            modules,
            public: BTreeSet::new(),
            exported: BTreeSet::new(),
        };
        found.mark_public("runtime");
        let uses = found.modules.values().flat_map(|module| &module.file.items);
        let mut exported = BTreeSet::new();
        for item in uses {
            if let Item::Use(item) = item
                && matches!(item.vis, Visibility::Public(_))
                && !is_hidden(&item.attrs)
            {
                names(&item.tree, &mut exported);
            }
        }
        found.exported = exported;
        Ok(found)
    }

    /// Every module, in order of path.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Module> {
        self.modules.values()
    }

    /// Whether callers can name an item of a module.
    pub(super) fn is_reachable(&self, module: &str, item: &str) -> bool {
        self.public.contains(module) || self.exported.contains(item)
    }

    fn mark_public(&mut self, path: &str) {
        self.public.insert(path.to_owned());
        let Some(module) = self.modules.get(path) else {
            return;
        };
        let below: Vec<String> = module
            .file
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Mod(it) if matches!(it.vis, Visibility::Public(_)) => {
                    (!is_hidden(&it.attrs)).then(|| format!("{path}::{}", it.ident))
                }
                _ => None,
            })
            .collect();
        for path in below {
            self.mark_public(&path);
        }
    }
}

/// The names that a `use` brings in. A glob brings none that is known here.
fn names(tree: &UseTree, found: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(it) => names(&it.tree, found),
        UseTree::Name(it) => drop(found.insert(it.ident.to_string())),
        UseTree::Rename(it) => drop(found.insert(it.ident.to_string())),
        UseTree::Group(it) => it.items.iter().for_each(|tree| names(tree, found)),
        UseTree::Glob(_) => {}
    }
}

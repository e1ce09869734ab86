//! The modules of a crate, and what each of them uses of the others.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Item, UseTree, visit::Visit};

/// A path of modules below the root of the crate.
type Module = Vec<String>;

/// A file that uses an item of another file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Use {
    pub(crate) from: String,
    pub(crate) to: String,
    path: String,
}

impl fmt::Display for Use {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} -> {}: {}", self.from, self.to, self.path)
    }
}

/// The modules of a crate.
#[derive(Default)]
pub(crate) struct Sources {
    modules: BTreeMap<Module, Source>,
}

#[derive(Default)]
struct Source {
    /// The file, from the crate's root.
    file: String,
    children: BTreeSet<String>,
    /// Imported names with their paths, absolute and as written. Re-exports are among them.
    imports: BTreeMap<String, (Vec<String>, String)>,
    globs: Vec<(Vec<String>, String)>,
    /// Paths in the code, as written.
    paths: Vec<Vec<String>>,
}

impl Sources {
    /// Reads the crate whose root is `lib.rs` in a folder.
    pub(crate) fn read(folder: &str) -> Self {
        let mut sources = Self::default();
        sources.read_module(folder, Vec::new());
        sources
    }

    fn read_module(&mut self, folder: &str, module: Module) {
        let file = match module.as_slice() {
            [] => "lib.rs".to_owned(),
            path => format!("{}.rs", path.join("/")),
        };
        let path = format!("{folder}/{file}");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut source = Source {
            file,
            ..Source::default()
        };
        source.read(&parsed.items, &module);
        let children = source.children.clone();
        self.modules.insert(module.clone(), source);
        for child in children {
            self.read_module(folder, [module.as_slice(), &[child]].concat());
        }
    }

    /// Every use of an item of another file, in order.
    pub(crate) fn uses(&self) -> Vec<Use> {
        let mut uses = BTreeSet::new();
        for (module, source) in &self.modules {
            let imports = source.imports.values().chain(&source.globs);
            let mut found: Vec<(Vec<String>, String)> = imports.cloned().collect();
            for path in source.paths.iter().filter(|path| path.len() > 1) {
                // The path of an imported item was found with its import.
                let import = source.imports.get(&path[0]);
                let is_item = import.is_some_and(|(it, _)| self.definition(it).is_some());
                if let Some(absolute) = source.absolute(path, module)
                    && !is_item
                {
                    found.push((absolute, path.join("::")));
                }
            }
            for (absolute, path) in found {
                // The import of a module itself uses nothing: what is used of it has a path of its own.
                // A re-export is used where it is imported.
                let Some(target) = self.definition(&absolute) else {
                    continue;
                };
                let is_facade = target.starts_with(module) && !source.mentions(&absolute);
                if target != *module && !is_facade {
                    uses.insert(Use {
                        from: source.file.clone(),
                        to: self.modules[&target].file.clone(),
                        path,
                    });
                }
            }
        }
        uses.into_iter().collect()
    }

    /// The module that defines the item of an absolute path; `None` for a module and for items of other
    /// crates.
    fn definition(&self, path: &[String]) -> Option<Module> {
        let mut module = Module::new();
        let mut rest = path;
        while let [name, after @ ..] = rest {
            let source = self.modules.get(&module)?;
            if source.children.contains(name) {
                module.push(name.clone());
                rest = after;
            } else if let Some((target, _)) = source.imports.get(name) {
                let target = [target.as_slice(), after].concat();
                return self.definition(&target);
            } else {
                return Some(module);
            }
        }
        None
    }
}

impl Source {
    fn read(&mut self, items: &[Item], module: &[String]) {
        let mut visitor = Paths::default();
        for item in items {
            match item {
                Item::Mod(it) if !is_test(&it.attrs) => {
                    assert!(it.content.is_none(), "{}: an inline module", self.file);
                    self.children.insert(it.ident.to_string());
                }
                Item::Mod(_) | Item::Use(_) => {}
                other => visitor.visit_item(other),
            }
        }
        self.paths = visitor.paths;
        for item in items {
            if let Item::Use(it) = item
                && !is_test(&it.attrs)
            {
                self.import(&it.tree, &mut Vec::new(), module);
            }
        }
    }

    fn import(&mut self, tree: &UseTree, prefix: &mut Vec<String>, module: &[String]) {
        let (name, path) = match tree {
            UseTree::Path(it) => {
                prefix.push(it.ident.to_string());
                self.import(&it.tree, prefix, module);
                prefix.pop();
                return;
            }
            UseTree::Group(it) => {
                for tree in &it.items {
                    self.import(tree, prefix, module);
                }
                return;
            }
            UseTree::Glob(_) => {
                let mut path = prefix.clone();
                path.push("*".to_owned());
                if let Some(absolute) = self.absolute(&path, module) {
                    self.globs.push((absolute, path.join("::")));
                }
                return;
            }
            UseTree::Name(it) if it.ident == "self" => {
                (prefix.last().cloned().unwrap_or_default(), prefix.clone())
            }
            UseTree::Name(it) => {
                let name = it.ident.to_string();
                let path = [prefix.as_slice(), std::slice::from_ref(&name)].concat();
                (name, path)
            }
            UseTree::Rename(it) => {
                let path = [prefix.as_slice(), &[it.ident.to_string()]].concat();
                (it.rename.to_string(), path)
            }
        };
        if let Some(absolute) = self.absolute(&path, module) {
            self.imports.insert(name, (absolute, path.join("::")));
        }
    }

    /// A path from the root of the crate; `None` where it begins at another crate, at the prelude or at
    /// an item of the file itself.
    fn absolute(&self, path: &[String], module: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some([module, rest].concat()),
            "super" => {
                let (_, parent) = module.split_last()?;
                match rest.first().map(String::as_str) {
                    Some("super") => self.absolute(rest, parent),
                    _ => Some([parent, rest].concat()),
                }
            }
            name if self.children.contains(name) => Some([module, path].concat()),
            name => {
                let (target, _) = self.imports.get(name)?;
                Some([target.as_slice(), rest].concat())
            }
        }
    }

    /// Whether the code of the file uses an import, rather than only passing it on.
    fn mentions(&self, absolute: &[String]) -> bool {
        let name = self.imports.iter().find(|(_, (it, _))| it == absolute);
        name.is_none_or(|(name, _)| self.paths.iter().any(|path| path.first() == Some(name)))
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|it| {
        it.path().is_ident("cfg") && it.meta.to_token_stream().to_string().contains("test")
    })
}

/// Collects paths. Those in macros are found in their tokens; code that a macro quotes is text.
#[derive(Default)]
struct Paths {
    paths: Vec<Vec<String>>,
}

impl<'a> Visit<'a> for Paths {
    fn visit_path(&mut self, path: &'a syn::Path) {
        if path.leading_colon.is_none() {
            let segments = path.segments.iter().map(|it| it.ident.to_string());
            self.paths.push(segments.collect());
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, it: &'a syn::Macro) {
        self.visit_path(&it.path);
        let name = it.path.segments.last().map(|it| it.ident.to_string());
        if !name.is_some_and(|name| name.starts_with("quote") || name.starts_with("parse_quote")) {
            self.tokens(it.tokens.clone());
        }
    }

    fn visit_attribute(&mut self, _: &'a Attribute) {}
}

impl Paths {
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons < 2 {
                        self.paths.push(std::mem::take(&mut path));
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(it) if it.as_char() == ':' => colons += 1,
                other => {
                    self.paths.push(std::mem::take(&mut path));
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        self.paths.push(path);
    }
}

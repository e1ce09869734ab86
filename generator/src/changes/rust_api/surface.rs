//! What callers' code can name, by its Rust path, as a ledger has it.

use std::collections::{BTreeMap, BTreeSet};

use crate::ledger::{Ledger, NameKind, SignatureKind};

/// What an item of the crate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// The module of a version.
    Version,
    /// A Cargo feature.
    Feature,
    /// The way from the client to a resource.
    Accessor,
    /// A function that makes a request.
    Function,
    /// What a request resolves to.
    Response,
    /// What the operation contains that a request starts.
    Operation,
    /// What the pages of a request are lists of.
    Pages,
    /// The download of a file.
    Download,
    /// The upload of a file.
    Upload,
    /// The setter of a parameter.
    Setter,
    /// A type.
    Schema,
    /// A field of a struct, with its setter.
    Field,
    /// A variant of an enum.
    Variant,
}

/// An item of the crate, by what it is and its identity in the document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) kind: Kind,
    pub(super) id: String,
}

/// What callers rely on about an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// Its path, such as `v2::schemas::Intent::priority`.
    pub(super) path: String,
    /// Its type or arguments.
    pub(super) signature: String,
    /// Cargo features, each of which compiles it; empty where the item above it decides.
    pub(super) features: BTreeSet<String>,
    /// The item that it belongs to.
    pub(super) owner: Option<Key>,
    /// Its name on the wire, for what has one.
    pub(super) wire: String,
}

/// The items of a version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Surface {
    pub(super) items: BTreeMap<Key, Item>,
}

impl Key {
    pub(super) fn new(kind: Kind, id: impl Into<String>) -> Self {
        Self {
            kind,
            id: id.into(),
        }
    }
}

impl Surface {
    /// What a ledger publishes.
    pub(super) fn of(ledger: &Ledger) -> Self {
        let mut versions = ledger.names.of_kind(NameKind::Version);
        let Some((api, module)) = versions.next() else {
            return Self::default();
        };
        let mut builder = Builder {
            ledger,
            module,
            items: BTreeMap::new(),
        };
        builder.add(
            Key::new(Kind::Version, api),
            module.to_owned(),
            "",
            None,
            "",
        );
        builder.features();
        builder.accessors();
        builder.methods();
        builder.schemas();
        builder.members();
        Self {
            items: builder.items,
        }
    }
}

struct Builder<'a> {
    ledger: &'a Ledger,
    module: &'a str,
    items: BTreeMap<Key, Item>,
}

impl<'a> Builder<'a> {
    fn add(&mut self, key: Key, path: String, signature: &str, owner: Option<Key>, wire: &str) {
        let item = Item {
            path,
            signature: signature.to_owned(),
            features: BTreeSet::new(),
            owner,
            wire: wire.to_owned(),
        };
        self.items.insert(key, item);
    }

    fn signature(&self, kind: SignatureKind, id: &str) -> &'a str {
        self.ledger.signatures.get(kind, id).unwrap_or_default()
    }

    fn features(&mut self) {
        for kind in [
            NameKind::VersionFeature,
            NameKind::ResourceFeature,
            NameKind::SchemasFeature,
            NameKind::GroupFeature,
        ] {
            for (id, name) in self.ledger.names.of_kind(kind) {
                let key = Key::new(Kind::Feature, format!("{kind} {id}"));
                self.add(key, format!("feature {name}"), "", None, "");
            }
        }
    }

    fn accessors(&mut self) {
        for (id, _) in self.ledger.names.of_kind(NameKind::Accessor) {
            let mut path = format!("{}::Client", self.module);
            for (end, _) in id.match_indices('.').chain([(id.len(), "")]) {
                let step = &id[..end];
                let name = self.ledger.names.get(NameKind::Accessor, step);
                let separator = if path.ends_with(')') { "." } else { "::" };
                path.push_str(&format!("{separator}{}()", name.unwrap_or(step)));
            }
            self.add(Key::new(Kind::Accessor, id), path, "", None, "");
        }
    }

    fn methods(&mut self) {
        for (id, _) in self.ledger.names.of_kind(NameKind::Function) {
            let key = Key::new(Kind::Function, id);
            let signature = self.signature(SignatureKind::Function, id);
            let (function, arguments) = match signature.split_once('(') {
                Some((function, arguments)) => (function, format!("({arguments}")),
                None => (signature, String::new()),
            };
            let function = format!("{}::{function}", self.module);
            let request = self.request(id, &function);
            let owner = Some(key.clone());
            self.add(key, function, &arguments, None, id);
            let response = self.signature(SignatureKind::Response, id);
            let path = format!("{request}::send");
            self.add(
                Key::new(Kind::Response, id),
                path,
                response,
                owner.clone(),
                "",
            );
            if let Some(types) = self.ledger.signatures.get(SignatureKind::Operation, id) {
                let (key, path) = (Key::new(Kind::Operation, id), format!("{request}::poller"));
                self.add(key, path, types, owner.clone(), "");
            }
            if let Some(items) = self.ledger.signatures.get(SignatureKind::Pages, id) {
                let path = format!("{request}::by_item");
                self.add(Key::new(Kind::Pages, id), path, items, owner.clone(), "");
            }
            for (kind, signature, function) in [
                (Kind::Download, SignatureKind::Download, "download"),
                (Kind::Upload, SignatureKind::Upload, "upload"),
            ] {
                if let Some(returned) = self.ledger.signatures.get(signature, id) {
                    let path = format!("{request}::{function}");
                    self.add(Key::new(kind, id), path, returned, owner.clone(), "");
                }
            }
        }
        for (id, ty) in self.ledger.signatures.of_kind(SignatureKind::Setter) {
            // The setter of a body goes by its method.
            let owner = Key::new(Kind::Function, id);
            if let Some(function) = self.items.get(&owner).map(|it| it.path.clone()) {
                let path = format!("{}::set_body", self.request(id, &function));
                self.add(Key::new(Kind::Setter, id), path, ty, Some(owner), "");
            }
        }
        for (id, name) in self.ledger.names.of_kind(NameKind::Setter) {
            let signature = self.signature(SignatureKind::Setter, id);
            let key = Key::new(Kind::Setter, id);
            match self.method_of(id) {
                Some((method, parameter)) => {
                    let owner = Key::new(Kind::Function, method);
                    let function = self.items.get(&owner).map(|it| it.path.clone());
                    let request = self.request(method, &function.unwrap_or_default());
                    self.add(
                        key,
                        format!("{request}::{name}"),
                        signature,
                        Some(owner),
                        parameter,
                    );
                }
                None => {
                    let path = format!("{}::RequestOptions::{name}", self.module);
                    self.add(key, path, signature, None, id);
                }
            }
        }
    }

    /// The request of a method: it stands beside the handle that has the function.
    fn request(&self, method: &str, function: &str) -> String {
        let name = self.ledger.names.get(NameKind::Request, method);
        let mut parts: Vec<&str> = function.split("::").collect();
        parts.truncate(parts.len().saturating_sub(2));
        parts.push(name.unwrap_or(method));
        parts.join("::")
    }

    /// The method and the parameter in `METHOD:PARAMETER`; `None` for a standard parameter.
    fn method_of<'i>(&self, id: &'i str) -> Option<(&'i str, &'i str)> {
        let mut splits = id
            .match_indices(':')
            .map(|(at, _)| (&id[..at], &id[at + 1..]));
        splits.find(|(method, _)| self.ledger.names.get(NameKind::Function, method).is_some())
    }

    fn schemas(&mut self) {
        for (id, name) in self.ledger.names.of_kind(NameKind::Schema) {
            let namespace = self.ledger.namespaces.get(id).map_or("", String::as_str);
            let mut path = format!("{}::schemas", self.module);
            for part in [namespace, name].into_iter().filter(|it| !it.is_empty()) {
                path.push_str("::");
                path.push_str(part);
            }
            let reexport = self.ledger.reexports.get(id);
            let signature = match reexport {
                Some(version) => format!("the type of {version}"),
                None => self.signature(SignatureKind::Schema, id).to_owned(),
            };
            let key = Key::new(Kind::Schema, id);
            self.add(key.clone(), path, &signature, self.outer(id), "");
            if let (Some(item), Some(features)) =
                (self.items.get_mut(&key), self.ledger.features.get(id))
            {
                item.features.clone_from(features);
            }
        }
    }

    /// The schema in which another one is written.
    fn outer(&self, id: &str) -> Option<Key> {
        let ends = id.match_indices('.').map(|(at, _)| &id[..at]);
        let is_schema = |id: &&str| self.ledger.names.get(NameKind::Schema, id).is_some();
        let outer = ends.rev().find(is_schema);
        outer.map(|outer| Key::new(Kind::Schema, outer))
    }

    fn members(&mut self) {
        for (kind, name_kind, separator) in [
            (Kind::Field, NameKind::Field, '.'),
            (Kind::Variant, NameKind::Value, '='),
        ] {
            for (id, name) in self.ledger.names.of_kind(name_kind) {
                // Names of properties and values may hold the separator.
                let splits = id.match_indices(separator);
                let owner = splits
                    .rev()
                    .map(|(at, _)| (Key::new(Kind::Schema, &id[..at]), &id[at + 1..]))
                    .find_map(|(owner, wire)| {
                        Some((self.items.get(&owner)?.path.clone(), owner, wire))
                    });
                let Some((path, owner, wire)) = owner else {
                    continue;
                };
                let signature = match kind {
                    Kind::Field => self.signature(SignatureKind::Field, id),
                    _ => "",
                };
                let path = format!("{path}::{name}");
                self.add(Key::new(kind, id), path, signature, Some(owner), wire);
            }
        }
    }
}

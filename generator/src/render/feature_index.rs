//! The index of a crate's guide: which feature a method or a type needs.

use std::collections::BTreeMap;

use crate::model::{Cfg, Crate, Name, ResourceModule, SchemaModule, Version};

/// The index of one version.
pub(super) struct VersionIndex<'a> {
    pub(super) version: &'a Name,
    /// The feature of the version; `None` where it is always compiled.
    pub(super) feature: Option<&'a str>,
    /// The resources with methods, in the order of the tree.
    pub(super) resources: Vec<Row>,
    /// The types, grouped by their features: fewest features first.
    pub(super) types: Vec<Row>,
}

/// An item of a list, in Markdown. A table would be wider than the page, since code does not wrap in
/// its cells.
pub(super) struct Row {
    /// A handle; empty for types.
    pub(super) handle: String,
    /// Methods or types.
    pub(super) items: String,
    /// The features, any of which suffices.
    pub(super) features: String,
}

/// The index of each version.
pub(super) fn indexes(plan: &Crate) -> Vec<VersionIndex<'_>> {
    plan.versions.iter().map(index).collect()
}

fn index(version: &Version) -> VersionIndex<'_> {
    let modules = version.modules().filter(|it| !it.methods.is_empty());
    VersionIndex {
        version: &version.module,
        feature: version.cfg.features().next(),
        resources: modules.map(resource).collect(),
        types: types(&version.schemas),
    }
}

fn resource(module: &ResourceModule) -> Row {
    let accessors = module.accessors.iter();
    let handle: Vec<String> = accessors.map(|name| format!("{name}()")).collect();
    let functions = module.methods.iter();
    let functions = functions.map(|method| method.function.to_string());
    let methods_file = module.methods_file.as_ref();
    Row {
        handle: match handle.is_empty() {
            true => "`client`".to_owned(),
            false => code(&handle.join(".")),
        },
        items: list(functions),
        features: features(methods_file.map_or(&module.cfg, |file| &file.cfg)),
    }
}

/// The types of all modules, those of other versions that a module re-exports included.
fn types(modules: &[SchemaModule]) -> Vec<Row> {
    let mut by_cfgs: BTreeMap<(usize, Vec<&Cfg>), Vec<String>> = BTreeMap::new();
    for module in modules {
        let of_files = module.files.iter().flat_map(|file| {
            let items = file.items.iter();
            items.map(|item| (vec![&file.cfg], item.name()))
        });
        let of_others = module.reexports.iter().flat_map(|group| {
            let items = group.items.iter();
            items.map(|item| (group.cfgs.iter().collect(), &item.name))
        });
        for (cfgs, name) in of_files.chain(of_others) {
            let count = cfgs.iter().map(|cfg| cfg.features().count()).sum();
            let names = by_cfgs.entry((count, cfgs)).or_default();
            names.push(match &module.namespace {
                Some(namespace) => format!("{namespace}::{name}"),
                None => name.to_string(),
            });
        }
    }
    let rows = by_cfgs.into_iter().map(|((_, cfgs), mut names)| {
        names.sort();
        let cfgs: Vec<String> = cfgs.into_iter().map(features).collect();
        Row {
            handle: String::new(),
            items: list(names.into_iter()),
            features: cfgs.join(", and "),
        }
    });
    rows.collect()
}

fn features(cfg: &Cfg) -> String {
    match cfg {
        Cfg::Always => "none".to_owned(),
        Cfg::AnyOf(features) => {
            let features: Vec<String> = features.iter().map(|it| code(it)).collect();
            features.join(" or ")
        }
    }
}

fn list(names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.map(|name| code(&name)).collect();
    names.join(", ")
}

/// A name of the crate, which contains no characters that Markdown interprets within code.
fn code(name: &str) -> String {
    format!("`{name}`")
}

#[cfg(test)]
mod tests {
    use super::indexes;
    use crate::ledger::Ledger;
    use crate::overrides::Overrides;
    use crate::testing::{api, try_plan};

    #[test]
    fn every_method_and_type_is_in_the_row_of_its_feature() {
        let api = api("reachability");
        let plan = try_plan(&[&api], &Overrides::default(), &Ledger::default()).unwrap();
        let mut shown = String::new();
        for index in indexes(&plan) {
            shown.push_str(&format!("{} {:?}\n", index.version, index.feature));
            for row in index.resources.iter().chain(&index.types) {
                shown.push_str(&format!(
                    "{} | {} | {}\n",
                    row.handle, row.items, row.features
                ));
            }
        }
        insta::assert_snapshot!(shown);
    }
}

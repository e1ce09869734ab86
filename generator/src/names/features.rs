//! Cargo features: one for each API version, one for each name of a resource that has methods (shared
//! by all resources of that name in all versions), one for each named group of schemas that no method
//! reaches (shared by the versions), and one for all such schemas of a namespace.

use std::collections::{BTreeMap, BTreeSet};

use super::case::kebab;
use super::key::Key;
use super::name_scope::{Request, Scope};
use super::result::NamingResult;
use crate::error::PlanError;
use crate::ledger::{Ledger, NameKind, NameTable};
use crate::model::{Cfg, Name};
use crate::origin::Origin;

/// The parts of a version that have features.
pub(super) struct FeatureSubjects<'a> {
    /// The document's identifier.
    pub(super) api: &'a str,
    /// The version's module.
    pub(super) module: &'a Name,
    /// The names of resources that have methods.
    pub(super) resources: BTreeSet<&'a str>,
    /// The namespaces that have schemas which no method reaches; empty for `schemas` itself.
    pub(super) namespaces: BTreeSet<&'a str>,
    /// The groups of schemas, with the names of their types.
    pub(super) groups: BTreeMap<&'a str, BTreeSet<String>>,
    /// What the version has published.
    pub(super) ledger: &'a Ledger,
}

/// The features of a crate.
#[derive(Debug)]
pub(crate) struct Features {
    /// By the document's identifier, in the order of the documents.
    pub(crate) versions: Vec<(String, String)>,
    /// By the name of the resources.
    pub(crate) resources: BTreeMap<String, String>,
    /// By namespace; empty for `schemas` itself.
    pub(crate) schemas: BTreeMap<String, String>,
    /// By the name of the group.
    pub(crate) groups: BTreeMap<String, GroupFeature>,
}

/// The feature of a group of schemas.
#[derive(Debug)]
pub(crate) struct GroupFeature {
    /// Its name.
    pub(crate) feature: String,
    /// The names of the group's types in all versions. A group that was published stays when its last
    /// schema is gone.
    pub(crate) types: BTreeSet<String>,
}

impl Features {
    /// The `cfg` of a version.
    pub(crate) fn of_version(&self, api: &str) -> Cfg {
        let found = self.versions.iter().find(|(version, _)| version == api);
        found.map_or(Cfg::Always, |(_, feature)| Cfg::feature(feature))
    }

    /// The `cfg` of a resource's methods. Those at the root of the API are always compiled.
    pub(crate) fn of_resource(&self, name: &str) -> Cfg {
        self.resources.get(name).map_or(Cfg::Always, Cfg::feature)
    }

    /// The `cfg` of the schemas of a namespace that no method reaches.
    pub(crate) fn of_schemas(&self, namespace: Option<&Name>) -> Cfg {
        let name = namespace.map_or("", Name::plain);
        self.schemas.get(name).map_or(Cfg::Always, Cfg::feature)
    }

    /// The `cfg` of the schemas of a group, without what methods and namespaces add.
    pub(crate) fn of_group(&self, group: &str) -> Cfg {
        let group = self.groups.get(group);
        group.map_or(Cfg::Always, |it| Cfg::feature(&it.feature))
    }

    /// The entries of a version's ledger.
    pub(super) fn published(&self, subjects: &FeatureSubjects<'_>) -> NameTable {
        let mut published = NameTable::default();
        let Subjects {
            resources,
            namespaces,
            groups,
        } = Subjects::of(std::slice::from_ref(subjects));
        for (api, feature) in &self.versions {
            if api == subjects.api {
                published.insert(NameKind::VersionFeature, api, feature);
            }
        }
        for (resource, feature) in &self.resources {
            if resources.contains(resource.as_str()) {
                published.insert(NameKind::ResourceFeature, resource, feature);
            }
        }
        for (namespace, feature) in &self.schemas {
            if namespaces.contains(namespace.as_str()) {
                published.insert(NameKind::SchemasFeature, namespace, feature);
            }
        }
        for (group, GroupFeature { feature, .. }) in &self.groups {
            if groups.contains_key(group.as_str()) {
                published.insert(NameKind::GroupFeature, group, feature);
            }
        }
        published
    }
}

/// Names the features. `runtime` are those that the client runtime declares itself.
///
/// # Errors
///
/// Two items to which the ledgers give one name, and one item to which two ledgers give different
/// names.
pub(super) fn name(
    versions: &[FeatureSubjects<'_>],
    runtime: &[String],
) -> Result<Features, PlanError> {
    let ledger = published(versions)?;
    let mut scope = Scope::new("features of the crate")
        .reserve("default", "the features that are on by default")
        .reserve("full", "all resources");
    for name in runtime {
        scope = scope.reserve(name, "a feature of the client runtime");
    }
    let subjects = Subjects::of(versions);
    let of_versions: Vec<Request> = versions.iter().map(version_request).collect();
    let resources = subjects.resources.iter();
    let of_resources: Vec<Request> = resources.map(|name| resource_request(name)).collect();
    let namespaces = subjects.namespaces.iter();
    let of_schemas: Vec<Request> = namespaces.map(|name| schemas_request(name)).collect();
    let of_groups: Vec<Request> = subjects.groups.keys().map(|it| group_request(it)).collect();
    for requests in [&of_versions, &of_resources, &of_schemas, &of_groups] {
        scope.reserve_published(requests.iter().map(|request| &request.key), &ledger)?;
    }
    let mut assign = |requests| -> Result<Vec<String>, PlanError> {
        let names = scope.assign(requests, &ledger, &mut NamingResult::default())?;
        Ok(names.iter().map(feature).collect())
    };
    let (of_versions, of_resources, of_schemas, of_groups) = (
        assign(of_versions)?,
        assign(of_resources)?,
        assign(of_schemas)?,
        assign(of_groups)?,
    );
    let owned = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let apis = versions.iter().map(|version| version.api.to_owned());
    Ok(Features {
        versions: apis.zip(of_versions).collect(),
        resources: owned(subjects.resources)
            .into_iter()
            .zip(of_resources)
            .collect(),
        schemas: owned(subjects.namespaces)
            .into_iter()
            .zip(of_schemas)
            .collect(),
        groups: subjects
            .groups
            .into_iter()
            .zip(of_groups)
            .map(|((group, types), feature)| (group.to_owned(), GroupFeature { feature, types }))
            .collect(),
    })
}

/// Resource names, namespaces and groups that have features: those of the documents, and those that
/// were published. A feature whose last method or schema is gone stays, because manifests name it.
struct Subjects<'a> {
    resources: BTreeSet<&'a str>,
    namespaces: BTreeSet<&'a str>,
    groups: BTreeMap<&'a str, BTreeSet<String>>,
}

impl<'a> Subjects<'a> {
    fn of(versions: &[FeatureSubjects<'a>]) -> Self {
        let mut resources = BTreeSet::new();
        let mut namespaces = BTreeSet::new();
        let mut groups: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for version in versions {
            let published = |kind| version.ledger.names.of_kind(kind).map(|(id, _)| id);
            resources.extend(&version.resources);
            resources.extend(published(NameKind::ResourceFeature));
            namespaces.extend(&version.namespaces);
            namespaces.extend(published(NameKind::SchemasFeature));
            for group in published(NameKind::GroupFeature) {
                groups.entry(group).or_default();
            }
            for (group, types) in &version.groups {
                groups
                    .entry(group)
                    .or_default()
                    .extend(types.iter().cloned());
            }
        }
        Self {
            resources,
            namespaces,
            groups,
        }
    }
}

fn version_request(version: &FeatureSubjects<'_>) -> Request {
    let origin = Origin::Version(version.api.to_owned());
    let module = kebab(version.module.plain());
    let longer = format!("version-{module}");
    Request::new(Key::new(NameKind::VersionFeature, origin), [module, longer])
}

fn resource_request(name: &str) -> Request {
    let origin = Origin::ResourceName(name.to_owned());
    let short = kebab(name);
    let longer = format!("{short}-resource");
    Request::new(Key::new(NameKind::ResourceFeature, origin), [short, longer])
}

fn schemas_request(namespace: &str) -> Request {
    let origin = Origin::Unreached(namespace.to_owned());
    let name = kebab(&format!("schemas without methods {namespace}"));
    Request::new(Key::new(NameKind::SchemasFeature, origin), [name])
}

fn group_request(group: &str) -> Request {
    let origin = Origin::Group(group.to_owned());
    let longer = format!("{group}-schemas");
    let key = Key::new(NameKind::GroupFeature, origin);
    Request::new(key, [group.to_owned(), longer])
}

/// A feature's name, which unlike an identifier may be a keyword, begin with a digit and hold dashes.
fn feature(name: &Name) -> String {
    name.plain().trim_matches('_').replace('_', "-")
}

/// The features in the ledgers, which versions share.
fn published(versions: &[FeatureSubjects<'_>]) -> Result<Ledger, PlanError> {
    let mut merged = Ledger::default();
    for version in versions {
        for kind in [
            NameKind::VersionFeature,
            NameKind::ResourceFeature,
            NameKind::SchemasFeature,
            NameKind::GroupFeature,
        ] {
            for (id, name) in version.ledger.names.of_kind(kind) {
                let before = merged.names.insert(kind, id, name);
                if let Some(before) = before.filter(|before| before != name) {
                    return Err(PlanError {
                        place: format!("{kind} {id}"),
                        problem: format!("was published as `{name}` and as `{before}`"),
                        hint: "the ledgers of a crate must agree on its features: correct one"
                            .to_owned(),
                    });
                }
            }
        }
    }
    Ok(merged)
}

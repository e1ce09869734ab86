//! Cargo features: which there are, what each is called.
//!
//! One for each version of the API, one for each name of a resource that has methods (all resources
//! of that name, in every version), and for the schemas that no method reaches one for each
//! namespace.

use std::collections::{BTreeMap, BTreeSet};

use super::name_scope::{Request, Scope};
use super::types::Paths;
use super::{Ledger, NamingResult, PlanError, Source, docs, names};
use crate::ir::Resource;
use crate::model::{Cfg, Feature, FeatureKind, Name};

/// The features of a crate.
pub(super) struct Features {
    versions: Vec<(Name, String)>,
    resources: BTreeMap<String, String>,
    /// By namespace; the empty one is `schemas` itself.
    schemas: BTreeMap<String, String>,
    record: NamingResult,
}

/// What is known of a version when the features are named.
pub(super) struct NamedVersion<'a> {
    pub(super) source: Source<'a>,
    pub(super) module: Name,
    pub(super) paths: Paths,
    pub(super) record: NamingResult,
}

impl Features {
    /// What a version is compiled with.
    pub(super) fn of_version(&self, module: &Name) -> Cfg {
        let mut versions = self.versions.iter();
        let found = versions.find(|(version, _)| version == module);
        found.map_or(Cfg::Always, |(_, name)| Cfg::feature(name))
    }

    /// The names of features that a version has in its ledger.
    pub(super) fn published_by(&self, draft: &NamedVersion<'_>) -> BTreeMap<String, String> {
        let origins = requests(std::slice::from_ref(draft));
        let origins = origins.into_iter().flatten().map(|it| it.origin);
        origins
            .filter_map(|origin| {
                let name = self.record.names.get(&origin)?;
                Some((origin, feature(&Name::new(name))))
            })
            .collect()
    }

    /// What the methods of a resource are compiled with. Those at the root of the API always are.
    pub(super) fn of_resource(&self, name: &str) -> Cfg {
        self.resources.get(name).map_or(Cfg::Always, Cfg::feature)
    }

    /// What the unreached schemas of a namespace are compiled with.
    pub(super) fn of_schemas(&self, namespace: Option<&Name>) -> Cfg {
        let name = namespace.map_or("", Name::plain);
        self.schemas.get(name).map_or(Cfg::Always, Cfg::feature)
    }

    /// All of them, in the order in which a manifest lists them.
    pub(super) fn items(&self) -> Vec<Feature> {
        let versions = self.versions.iter().enumerate();
        let versions = versions.map(|(nth, (_, name))| Feature {
            name: name.clone(),
            kind: FeatureKind::Version,
            // The first version is the one that most users want.
            default: nth == 0,
            docs: match docs::version::is_preview(name) {
                true => format!(
                    "The API's version {}, a preview that is exempt from semantic versioning.",
                    docs::code(name)
                ),
                false => format!("The API's version {}.", docs::code(name)),
            },
        });
        let resources = self.resources.iter().map(|(resource, name)| Feature {
            name: name.clone(),
            kind: FeatureKind::Resource,
            default: true,
            docs: format!(
                "The methods of {}, and the schemas that they reach.",
                docs::code(resource)
            ),
        });
        let schemas = self.schemas.iter().map(|(namespace, name)| Feature {
            name: name.clone(),
            kind: FeatureKind::Schemas,
            default: false,
            docs: match namespace.as_str() {
                "" => "Schemas that no method takes or returns: what webhooks are sent, what \
                       operations hold."
                    .to_owned(),
                other => format!(
                    "Schemas of the package {} that no method takes or returns.",
                    docs::code(other)
                ),
            },
        });
        let mut items: Vec<Feature> = versions.chain(resources).chain(schemas).collect();
        items.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
        items
    }
}

/// Names the features. `runtime` are those that the client runtime has already.
///
/// # Errors
///
/// Two items that ledgers give one name, or one item to which two ledgers give different names.
pub(super) fn name(drafts: &[NamedVersion<'_>], runtime: &[String]) -> Result<Features, PlanError> {
    let ledger = published(drafts)?;
    let mut scope = Scope::new("features of the crate")
        .reserve("default", "what is on unless a user says otherwise")
        .reserve("full", "all resources");
    for name in runtime {
        scope = scope.reserve(name, "a feature of the client runtime");
    }
    let wanted = requests(drafts);
    let origins = wanted.iter().flatten();
    scope.hold(origins.map(|request| request.origin.as_str()), &ledger)?;
    let mut record = NamingResult::default();
    let mut assign = |requests| -> Result<Vec<String>, PlanError> {
        let names = scope.assign(requests, &ledger, &mut record)?;
        Ok(names.iter().map(feature).collect())
    };
    let [versions, of_resources, of_schemas] = wanted;
    let (versions, of_resources, of_schemas) = (
        assign(versions)?,
        assign(of_resources)?,
        assign(of_schemas)?,
    );
    let (resources, namespaces) = subjects(drafts);
    let modules = drafts.iter().map(|draft| draft.module.clone());
    Ok(Features {
        versions: modules.zip(versions).collect(),
        resources: resources.into_iter().zip(of_resources).collect(),
        schemas: namespaces.into_iter().zip(of_schemas).collect(),
        record,
    })
}

/// Who wants a feature: versions, resources, namespaces.
fn requests(drafts: &[NamedVersion<'_>]) -> [Vec<Request>; 3] {
    let version = |draft: &NamedVersion<'_>| {
        let origin = format!("feature version {}", draft.source.api.id);
        let module = names::kebab(draft.module.plain());
        Request::new(origin, [module.clone(), format!("version-{module}")])
    };
    let resource = |name: &String| {
        let short = names::kebab(name);
        let longer = format!("{short}-resource");
        Request::new(format!("feature resource {name}"), [short, longer])
    };
    let schemas = |namespace: &String| {
        let name = names::kebab(&format!("schemas without methods {namespace}"));
        Request::new(format!("feature schemas {namespace}"), [name])
    };
    let (resources, namespaces) = subjects(drafts);
    [
        drafts.iter().map(version).collect(),
        resources.iter().map(resource).collect(),
        namespaces.iter().map(schemas).collect(),
    ]
}

/// The names of resources with methods, and the namespaces with unreached schemas: those that there are, and those
/// that were published. A feature whose last method or schema is gone stays, because manifests name it.
fn subjects(drafts: &[NamedVersion<'_>]) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut resources = BTreeSet::new();
    let mut namespaces = BTreeSet::new();
    for draft in drafts {
        with_methods(&draft.source.api.root, &mut resources);
        namespaces.extend(unreached(draft));
        for origin in draft.source.ledger.names.keys() {
            if let Some(resource) = origin.strip_prefix("feature resource ") {
                resources.insert(resource.to_owned());
            } else if let Some(namespace) = origin.strip_prefix("feature schemas ") {
                namespaces.insert(namespace.to_owned());
            }
        }
    }
    (resources, namespaces)
}

/// A feature's name: unlike an identifier it may be a keyword, begin with a digit and hold dashes.
fn feature(name: &Name) -> String {
    name.plain().trim_matches('_').replace('_', "-")
}

/// The names of the resources that have methods. A resource at the root has a name too; the root has
/// none, and its methods need no feature.
fn with_methods(resource: &Resource, found: &mut BTreeSet<String>) {
    for child in &resource.resources {
        if !child.methods.is_empty() {
            found.insert(child.name.clone());
        }
        with_methods(child, found);
    }
}

/// The namespaces that hold schemas which no method reaches.
fn unreached(draft: &NamedVersion<'_>) -> BTreeSet<String> {
    let schemas = draft.source.api.schemas.values();
    let unreached = schemas.filter(|schema| !schema.standard && schema.reached_by.is_empty());
    let paths = unreached.filter_map(|schema| draft.paths.get(&schema.id));
    paths
        .map(|path| path.namespace.as_ref().map_or("", Name::plain).to_owned())
        .collect()
}

/// The features that the ledgers know; versions share them.
fn published(drafts: &[NamedVersion<'_>]) -> Result<Ledger, PlanError> {
    let mut merged = Ledger::default();
    for draft in drafts {
        for (origin, name) in &draft.source.ledger.names {
            if !origin.starts_with("feature ") {
                continue;
            }
            let before = merged.names.insert(origin.clone(), name.clone());
            if let Some(before) = before.filter(|before| before != name) {
                return Err(PlanError {
                    place: origin.clone(),
                    problem: format!("was published as `{name}` and as `{before}`"),
                    hint: "the ledgers of a crate must agree on its features: correct one"
                        .to_owned(),
                });
            }
        }
    }
    Ok(merged)
}

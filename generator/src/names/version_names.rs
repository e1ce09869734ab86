//! The names of one API version.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::features::{FeatureSubjects, Features};
use super::member_names;
use super::method_names::{self, ParameterName};
use super::oauth_scopes::{self, OauthScopes};
use super::patterns::{self, Patterns};
use super::published;
use super::resource_tree::{self, Tree};
use super::result::NamingResult;
use super::schema_cfgs;
use super::schema_files::{self, NamespaceNames};
use super::schema_names::{NamedSchemas, Paths, Reexport, SchemaNames};
use super::source::Source;
use super::version_modules::VersionModule;
use crate::error::PlanError;
use crate::ir::{Api, Resource, Schema, SchemaId};
use crate::ledger::Ledger;
use crate::model::{Cfg, Name, Rename, TypePath};
use crate::overrides::Group;

/// Every name of one API version, settled.
#[derive(Debug)]
pub(crate) struct Names {
    /// The version's module.
    pub(crate) module: Name,
    /// The Cargo features of the crate.
    pub(crate) features: Arc<Features>,
    /// The `cfg` of the version.
    pub(crate) cfg: Cfg,
    /// The document's identifier.
    pub(crate) api: String,
    /// Every schema that has a type.
    pub(crate) schemas: BTreeMap<SchemaId, SchemaNames>,
    /// Every schema that is a re-export of another version's type.
    pub(crate) reexports: BTreeMap<SchemaId, Reexport>,
    /// The modules and files of schemas, `schemas` itself first.
    pub(crate) namespaces: Vec<NamespaceNames>,
    /// Every resource with its methods.
    pub(crate) tree: Tree,
    /// The setters of the standard parameters.
    pub(crate) standard_parameters: Vec<ParameterName>,
    /// The statics of patterns, by regular expression.
    pub(crate) patterns: Patterns,
    /// The constants of OAuth scopes, by set of scopes.
    pub(crate) oauth_scopes: OauthScopes,
    /// Items that did not get the expected name.
    pub(crate) renames: Vec<Rename>,
    /// The ledger of a release with these names.
    pub(crate) ledger: Ledger,
}

impl Names {
    /// The path of a schema's type.
    pub(crate) fn path(&self, schema: &SchemaId) -> Option<&TypePath> {
        self.schemas.get(schema).map(|names| &names.path)
    }

    /// The field of a property.
    pub(crate) fn field(&self, schema: &Schema, property: &str) -> Option<&Name> {
        let mut properties = schema.properties().iter();
        let position = properties.position(|it| it.name == property)?;
        self.schemas.get(&schema.id)?.members.get(position)
    }
}

/// A version whose module and schemas have names.
pub(super) struct Draft<'a> {
    pub(super) source: Source<'a>,
    pub(super) module: VersionModule,
    pub(super) schemas: NamedSchemas,
}

impl Draft<'_> {
    /// The parts of the version that have Cargo features.
    pub(super) fn subjects(&self) -> FeatureSubjects<'_> {
        let api = self.source.api;
        let mut resources = BTreeSet::new();
        with_methods(&api.root, &mut resources);
        let schemas = api.schemas.values();
        let unreached = schemas.filter(|schema| {
            schema.same_as.is_none() && !schema.standard && schema.reached_by.is_empty()
        });
        let paths = unreached.filter_map(|schema| self.schemas.paths.get(&schema.id));
        FeatureSubjects {
            api: &api.id,
            module: &self.module.name,
            resources,
            namespaces: paths
                .map(|path| path.namespace.as_ref().map_or("", Name::plain))
                .collect(),
            groups: self.groups(),
            ledger: self.source.ledger,
        }
    }

    /// The groups of schemas, with the names of their types.
    fn groups(&self) -> BTreeMap<&str, BTreeSet<String>> {
        let types = |group: &Group| {
            let ids = group.schemas.iter().map(|id| SchemaId(id.clone()));
            let paths = ids.filter_map(|id| self.schemas.paths.get(&id));
            paths.map(|path| path.name.to_string()).collect()
        };
        let groups = self.source.overrides.groups.iter();
        groups
            .map(|group| (group.name.as_str(), types(group)))
            .collect()
    }

    /// Names everything else.
    ///
    /// # Errors
    ///
    /// Two items of one scope to which the ledger gives one name, and a group with a schema that has no
    /// type in this version.
    pub(super) fn finish(self, features: &Arc<Features>) -> Result<Names, PlanError> {
        let published_features = features.published(&self.subjects());
        let Self {
            source,
            module,
            schemas: NamedSchemas { paths, mut result },
        } = self;
        let api = source.api;
        result.names.extend(module.published);
        result.names.extend(published_features);
        let (paths, reexports) = split_reexports(api, paths);
        refuse_reexported_groups(source, &reexports)?;
        let mut cfgs = schema_cfgs::assign(source, &paths, features);
        let namespaces = schema_files::name(source, &paths, &cfgs, &reexports);
        let tree = resource_tree::name(source, &mut result)?;
        let standard_parameters = method_names::standard_parameters(source, &mut result)?;
        let mut schemas = BTreeMap::new();
        for (id, path) in paths {
            let (Some(schema), Some(cfg)) = (api.schemas.get(&id), cfgs.remove(&id)) else {
                continue;
            };
            let members = member_names::name(schema, source.ledger, &mut result)?;
            schemas.insert(id, SchemaNames { path, cfg, members });
        }
        let NamingResult {
            names,
            aliases,
            mut renames,
        } = result;
        renames.sort();
        Ok(Names {
            ledger: published::ledger(
                api,
                source.ledger,
                &schemas,
                &reexports,
                &tree,
                names,
                aliases,
            ),
            api: api.id.clone(),
            module: module.name,
            cfg: features.of_version(&api.id),
            features: Arc::clone(features),
            schemas,
            reexports,
            namespaces,
            tree,
            standard_parameters,
            patterns: patterns::name(api),
            oauth_scopes: oauth_scopes::name(api),
            renames,
        })
    }
}

/// Separates schemas with a type from those that re-export one.
fn split_reexports(api: &Api, paths: Paths) -> (Paths, BTreeMap<SchemaId, Reexport>) {
    let mut own = Paths::new();
    let mut reexports = BTreeMap::new();
    for (id, path) in paths {
        let version = api.schemas.get(&id).and_then(|it| it.same_as.clone());
        match version {
            None => {
                own.insert(id, path);
            }
            Some(version) => {
                reexports.insert(id, Reexport { path, version });
            }
        }
    }
    (own, reexports)
}

/// Refuses a group with a schema whose type belongs to another version: the group there decides.
fn refuse_reexported_groups(
    source: Source<'_>,
    reexports: &BTreeMap<SchemaId, Reexport>,
) -> Result<(), PlanError> {
    for group in &source.overrides.groups {
        for id in &group.schemas {
            if let Some(reexport) = reexports.get(&SchemaId(id.clone())) {
                let version = &reexport.version;
                let problem = format!("it is a re-export from {version}, whose own group decides");
                return Err(group.stale(id, &problem));
            }
        }
    }
    Ok(())
}

/// Collects the names of resources that have methods. The root has none, and its methods need no
/// feature.
fn with_methods<'a>(resource: &'a Resource, found: &mut BTreeSet<&'a str>) {
    for child in &resource.resources {
        if !child.methods.is_empty() {
            found.insert(&child.name);
        }
        with_methods(child, found);
    }
}

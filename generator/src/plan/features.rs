//! The Cargo features of the crate.

use crate::docs;
use crate::model::{Feature, FeatureKind};
use crate::names::Features;
use crate::origin::Origin;

/// All features, in the order of the manifest. The first version is on by default, as are all
/// resources.
pub(super) fn items(features: &Features) -> Vec<Feature> {
    let versions = features.versions.iter().enumerate();
    let versions = versions.map(|(position, (api, name))| Feature {
        origin: Origin::Version(api.clone()),
        name: name.clone(),
        kind: FeatureKind::Version,
        default: position == 0,
        docs: docs::features::version(name),
    });
    let resources = features.resources.iter().map(|(resource, name)| Feature {
        origin: Origin::ResourceName(resource.clone()),
        name: name.clone(),
        kind: FeatureKind::Resource,
        default: true,
        docs: docs::features::resource(resource),
    });
    let schemas = features.schemas.iter().map(|(namespace, name)| Feature {
        origin: Origin::Unreached(namespace.clone()),
        name: name.clone(),
        kind: FeatureKind::Schemas,
        default: false,
        docs: docs::features::schemas(namespace),
    });
    let groups = features.groups.iter().map(|(group, it)| Feature {
        origin: Origin::Group(group.clone()),
        name: it.feature.clone(),
        kind: FeatureKind::Group,
        default: false,
        docs: docs::features::group(&it.types),
    });
    let own = versions.chain(resources).chain(groups).chain(schemas);
    let mut items: Vec<Feature> = own.collect();
    items.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    items
}

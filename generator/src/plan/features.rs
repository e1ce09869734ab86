//! The Cargo features of the crate.

use std::collections::BTreeSet;

use crate::docs;
use crate::model::{Feature, FeatureKind, RuntimePart, Version};
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
        runtime_parts: BTreeSet::new(),
    });
    let resources = features.resources.iter().map(|(resource, name)| Feature {
        origin: Origin::ResourceName(resource.clone()),
        name: name.clone(),
        kind: FeatureKind::Resource,
        default: true,
        docs: docs::features::resource(resource),
        runtime_parts: BTreeSet::new(),
    });
    let schemas = features.schemas.iter().map(|(namespace, name)| Feature {
        origin: Origin::Unreached(namespace.clone()),
        name: name.clone(),
        kind: FeatureKind::Schemas,
        default: false,
        docs: docs::features::schemas(namespace),
        runtime_parts: BTreeSet::new(),
    });
    let groups = features.groups.iter().map(|(group, it)| Feature {
        origin: Origin::Group(group.clone()),
        name: it.feature.clone(),
        kind: FeatureKind::Group,
        default: false,
        docs: docs::features::group(&it.types),
        runtime_parts: BTreeSet::new(),
    });
    let own = versions.chain(resources).chain(groups).chain(schemas);
    let mut items: Vec<Feature> = own.collect();
    items.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    items
}

/// Lets features turn on the parts of the runtime that their methods need. Methods at the root of an
/// API have no feature but that of the version.
pub(super) fn add_runtime_parts(items: &mut [Feature], versions: &[Version]) {
    for version in versions {
        for module in version.modules() {
            let parts = module.methods.iter().flat_map(|it| it.runtime_parts());
            let parts: BTreeSet<RuntimePart> = parts.collect();
            if parts.is_empty() {
                continue;
            }
            let resource = match &module.origin {
                Origin::Resource(path) => path.last(),
                _ => None,
            };
            let is_its_feature = |it: &Feature| match (&it.origin, resource) {
                (Origin::ResourceName(name), Some(resource)) => name == resource,
                (Origin::Version(_), None) => version.cfg.features().any(|name| name == it.name),
                _ => false,
            };
            for item in items.iter_mut().filter(|it| is_its_feature(it)) {
                item.runtime_parts.extend(&parts);
            }
        }
    }
}

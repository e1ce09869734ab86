//! Schemas that are types of another version of the crate.

use std::collections::BTreeMap;

use super::context::Context;
use crate::error::PlanError;
use crate::model::{Cfg, Name, Reexport, Reexports};
use crate::names::Names;
use crate::origin::Origin;

/// Plans the re-exports of a namespace, those with the same conditions together.
///
/// # Errors
///
/// A re-export of a type that the other version does not have: a mistake of the generator.
pub(super) fn of_namespace(
    context: &Context<'_>,
    namespace: Option<&Name>,
) -> Result<Vec<Reexports>, PlanError> {
    let mut groups: BTreeMap<_, Vec<Reexport>> = BTreeMap::new();
    let reexports = context.names.reexports.iter();
    for (id, names) in reexports.filter(|(_, it)| it.path.namespace.as_ref() == namespace) {
        let is_version = |it: &&Names| it.api == names.version;
        let version = context.all_names.iter().find(is_version);
        let found = version.and_then(|version| Some((version, version.schemas.get(id)?)));
        let Some((version, target)) = found else {
            let place = format!("the schema `{id}`");
            let problem = format!("is not in {}, from which it is re-exported", names.version);
            return Err(PlanError::internal(&place, &problem));
        };
        let conditions = [&version.cfg, &target.cfg];
        let place = (&version.module, target.path.namespace.as_ref());
        groups
            .entry((place, conditions))
            .or_default()
            .push(Reexport {
                origin: Origin::Schema(id.clone()),
                name: names.path.name.clone(),
                target: target.path.name.clone(),
            });
    }
    let groups = groups.into_iter();
    let groups = groups.map(|(((version, namespace), conditions), mut items)| {
        items.sort_by(|a, b| a.name.cmp(&b.name));
        let conditions = conditions.into_iter().filter(|cfg| **cfg != Cfg::Always);
        Reexports {
            version: version.clone(),
            namespace: namespace.cloned(),
            cfgs: conditions.cloned().collect(),
            items,
        }
    });
    Ok(groups.collect())
}

/// Takes the condition that all re-exports have in common out of them, and returns it.
pub(super) fn common_cfg(reexports: &mut [Reexports]) -> Cfg {
    let common = reexports.first().and_then(|it| it.cfgs.first()).cloned();
    let Some(common) = common else {
        return Cfg::Always;
    };
    if !reexports.iter().all(|it| it.cfgs.contains(&common)) {
        return Cfg::Always;
    }
    for group in reexports {
        group.cfgs.retain(|cfg| *cfg != common);
    }
    common
}

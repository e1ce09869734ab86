//! What a change of the runtime does to the crate's API.

use super::api::RuntimeApi;
use crate::changes::{Level, RustEffect, RustEffectKind};

impl RuntimeApi {
    /// The effects of replacing this runtime by another, most serious first.
    pub fn effects_of(&self, new: &Self) -> Vec<RustEffect> {
        let mut effects = Vec::new();
        for (item, old) in &self.items {
            let effect = |kind, new: &str, migration: &str| RustEffect {
                level: Level::Major,
                kind,
                path: item.clone(),
                old: old.clone(),
                new: new.to_owned(),
                migration: Some(migration.to_owned()),
            };
            match new.items.get(item) {
                None => effects.push(effect(
                    RustEffectKind::Removed,
                    "",
                    "Do not use it any more.",
                )),
                Some(new) if new != old => {
                    let migration = "Adapt its uses to the new signature.";
                    effects.push(effect(RustEffectKind::TypeChanged, new, migration));
                }
                Some(_) => {}
            }
        }
        for (item, signature) in new
            .items
            .iter()
            .filter(|(it, _)| !self.items.contains_key(*it))
        {
            effects.push(RustEffect {
                level: Level::Minor,
                kind: RustEffectKind::Added,
                path: item.clone(),
                old: String::new(),
                new: signature.clone(),
                migration: None,
            });
        }
        effects
    }
}

//! The public items of a runtime.

use std::collections::BTreeMap;

use super::item::Items;
use super::modules::{Modules, RuntimeSyntaxError};
use super::signature;
use crate::runtime_source::RuntimeSource;

/// The public items of a runtime: what each is called, and its signature. What is hidden from the
/// documentation serves emitted code and is not public.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuntimeApi {
    /// Signatures by item, such as `fn runtime::Response::status`.
    pub items: BTreeMap<String, String>,
}

impl RuntimeApi {
    /// The public items of a runtime.
    ///
    /// # Errors
    ///
    /// A file that is not Rust.
    pub fn of(runtime: &RuntimeSource) -> Result<Self, RuntimeSyntaxError> {
        let modules = Modules::parse(runtime)?;
        let mut items = Items::default();
        for module in modules.iter() {
            items.collect(module, &modules);
        }
        let mut items = items.found;
        // Features that only other features turn on are none of the callers' concern.
        let features = runtime.manifest.features.iter();
        for feature in features.filter(|it| !it.name.starts_with('_')) {
            items.insert(format!("feature {}", feature.name), String::new());
        }
        for dependency in &runtime.manifest.dependencies {
            // Types of other crates in signatures are part of the API, and their major version is too.
            let path = format!("{}::", dependency.name.replace('-', "_"));
            if items.values().any(|signature| signature.contains(&path)) {
                let key = format!("dependency {}", dependency.name);
                items.insert(key, signature::major_version(&dependency.requirement));
            }
        }
        Ok(Self { items })
    }
}

//! The naming stage: every Rust name, path, module, Cargo feature and `cfg` of a crate.
//!
//! It reads the IR, the overrides and the ledger, and gives one immutable [`Names`] for each
//! version. Every item is named exactly once, here; documentation and items look names up. Names
//! that were published stay; other names go to the first item that requests them, in an order that
//! depends on the document only.

mod case;
mod features;
mod key;
mod member_names;
mod method_names;
mod name_scope;
mod namespaces;
mod oauth_scopes;
mod patterns;
mod published;
mod resource_tree;
mod result;
mod schema_cfgs;
mod schema_files;
mod schema_names;
mod source;
mod version_modules;
mod version_names;

pub(crate) use case::{DEVICES, kebab, snake, upper_camel};
pub(crate) use features::Features;
pub(crate) use member_names::{UNKNOWN_VARIANT, setter_of_field};
pub(crate) use method_names::{BodyName, JSONP, MethodNames, ParameterName};
pub(crate) use oauth_scopes::scopes_of_client;
pub(crate) use resource_tree::ResourceNames;
pub(crate) use schema_files::{FileNames, NamespaceNames};
pub(crate) use schema_names::SchemaNames;
pub(crate) use source::Source;
pub(crate) use version_names::Names;

use std::sync::Arc;

use crate::error::PlanError;
use crate::parallel;

/// Names everything in a crate. `runtime_features` are the Cargo features that the client runtime
/// declares itself.
///
/// # Errors
///
/// Two documents of one API version, and names on which the ledgers or overrides conflict.
pub(crate) fn name(
    sources: &[Source<'_>],
    runtime_features: &[String],
) -> Result<Vec<Names>, PlanError> {
    let modules = version_modules::name(sources)?;
    let schemas = parallel::map(sources.to_vec(), schema_names::name);
    let schemas: Vec<_> = schemas.into_iter().collect::<Result<_, _>>()?;
    let versions: Vec<_> = sources
        .iter()
        .zip(modules)
        .zip(schemas)
        .map(|((source, module), schemas)| version_names::Draft {
            source: *source,
            module,
            schemas,
        })
        .collect();
    let subjects: Vec<_> = versions
        .iter()
        .map(version_names::Draft::subjects)
        .collect();
    let features = Arc::new(features::name(&subjects, runtime_features)?);
    let named = parallel::map(versions, |version| version.finish(&features));
    named.into_iter().collect()
}

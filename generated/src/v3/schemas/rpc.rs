//! The types of the package `rpc`.

#[cfg(
    any(
        feature = "agents",
        feature = "entity-types",
        feature = "environments",
        feature = "flows",
        feature = "intents",
        feature = "operations",
        feature = "playbooks",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "schemas-without-methods-cx-v3beta1",
        feature = "schemas-without-methods-v2",
        feature = "schemas-without-methods-v2beta1",
        feature = "sessions",
        feature = "test-cases",
        feature = "versions"
    )
)]
mod status;

#[cfg(
    any(
        feature = "agents",
        feature = "entity-types",
        feature = "environments",
        feature = "flows",
        feature = "intents",
        feature = "operations",
        feature = "playbooks",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "schemas-without-methods-cx-v3beta1",
        feature = "schemas-without-methods-v2",
        feature = "schemas-without-methods-v2beta1",
        feature = "sessions",
        feature = "test-cases",
        feature = "versions"
    )
)]
pub use status::*;

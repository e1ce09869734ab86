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
        feature = "sessions",
        feature = "test-cases",
        feature = "unreached-schemas",
        feature = "unreached-schemas-cx-v3beta1",
        feature = "unreached-schemas-v2",
        feature = "unreached-schemas-v2beta1",
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
        feature = "sessions",
        feature = "test-cases",
        feature = "unreached-schemas",
        feature = "unreached-schemas-cx-v3beta1",
        feature = "unreached-schemas-v2",
        feature = "unreached-schemas-v2beta1",
        feature = "versions"
    )
)]
pub use status::*;

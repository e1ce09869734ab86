//! The types of the package `rpc`.

#[cfg(
    any(
        feature = "agents",
        feature = "conversations",
        feature = "entity-types",
        feature = "environments",
        feature = "flows",
        feature = "intents",
        feature = "operations",
        feature = "playbooks",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "schemas-without-methods-cx-v3",
        feature = "schemas-without-methods-v2",
        feature = "schemas-without-methods-v2beta1",
        feature = "sessions",
        feature = "test-cases",
        feature = "tools",
        feature = "versions"
    )
)]
mod status;

#[cfg(
    any(
        feature = "agents",
        feature = "conversations",
        feature = "entity-types",
        feature = "environments",
        feature = "flows",
        feature = "intents",
        feature = "operations",
        feature = "playbooks",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "schemas-without-methods-cx-v3",
        feature = "schemas-without-methods-v2",
        feature = "schemas-without-methods-v2beta1",
        feature = "sessions",
        feature = "test-cases",
        feature = "tools",
        feature = "versions"
    )
)]
pub use status::*;

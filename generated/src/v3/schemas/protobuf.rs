//! The types of the package `protobuf`.

#[cfg(
    any(
        feature = "agents",
        feature = "entity-types",
        feature = "environments",
        feature = "examples",
        feature = "experiments",
        feature = "flows",
        feature = "generators",
        feature = "intents",
        feature = "operations",
        feature = "pages",
        feature = "playbooks",
        feature = "security-settings",
        feature = "test-cases",
        feature = "tools",
        feature = "transition-route-groups",
        feature = "versions",
        feature = "webhooks"
    )
)]
mod empty;

#[cfg(
    any(
        feature = "agents",
        feature = "entity-types",
        feature = "environments",
        feature = "examples",
        feature = "experiments",
        feature = "flows",
        feature = "generators",
        feature = "intents",
        feature = "operations",
        feature = "pages",
        feature = "playbooks",
        feature = "security-settings",
        feature = "test-cases",
        feature = "tools",
        feature = "transition-route-groups",
        feature = "versions",
        feature = "webhooks"
    )
)]
pub use empty::*;

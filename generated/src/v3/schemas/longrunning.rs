//! The types of the package `longrunning`.

#[cfg(
    any(
        feature = "agents",
        feature = "entity-types",
        feature = "environments",
        feature = "flows",
        feature = "intents",
        feature = "operations",
        feature = "playbooks",
        feature = "test-cases",
        feature = "versions"
    )
)]
mod operation;

#[cfg(feature = "operations")]
mod operations;

#[cfg(
    any(
        feature = "agents",
        feature = "entity-types",
        feature = "environments",
        feature = "flows",
        feature = "intents",
        feature = "operations",
        feature = "playbooks",
        feature = "test-cases",
        feature = "versions"
    )
)]
pub use operation::*;

#[cfg(feature = "operations")]
pub use operations::*;

//! The types of the package `protobuf`.

#[cfg(
    any(
        feature = "contexts",
        feature = "conversation-profiles",
        feature = "entity-types",
        feature = "environments",
        feature = "evaluations",
        feature = "generators",
        feature = "intents",
        feature = "knowledge-bases",
        feature = "locations",
        feature = "operations",
        feature = "projects",
        feature = "sessions",
        feature = "sip-trunks",
        feature = "tools",
        feature = "versions"
    )
)]
mod empty;

#[cfg(
    any(
        feature = "contexts",
        feature = "conversation-profiles",
        feature = "entity-types",
        feature = "environments",
        feature = "evaluations",
        feature = "generators",
        feature = "intents",
        feature = "knowledge-bases",
        feature = "locations",
        feature = "operations",
        feature = "projects",
        feature = "sessions",
        feature = "sip-trunks",
        feature = "tools",
        feature = "versions"
    )
)]
pub use empty::*;

//! The types of the package `rpc`.

#[cfg(
    any(
        feature = "agent",
        feature = "conversation-profiles",
        feature = "documents",
        feature = "encryption-spec",
        feature = "entities",
        feature = "entity-types",
        feature = "evaluations",
        feature = "intents",
        feature = "operations",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "schemas-without-methods-cx-v3",
        feature = "schemas-without-methods-cx-v3beta1",
        feature = "schemas-without-methods-v2",
        feature = "sessions"
    )
)]
mod status;

#[cfg(
    any(
        feature = "agent",
        feature = "conversation-profiles",
        feature = "documents",
        feature = "encryption-spec",
        feature = "entities",
        feature = "entity-types",
        feature = "evaluations",
        feature = "intents",
        feature = "operations",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "schemas-without-methods-cx-v3",
        feature = "schemas-without-methods-cx-v3beta1",
        feature = "schemas-without-methods-v2",
        feature = "sessions"
    )
)]
pub use status::*;

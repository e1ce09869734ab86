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
        feature = "sessions",
        feature = "unreached-schemas",
        feature = "unreached-schemas-cx-v3",
        feature = "unreached-schemas-cx-v3beta1",
        feature = "unreached-schemas-v2"
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
        feature = "sessions",
        feature = "unreached-schemas",
        feature = "unreached-schemas-cx-v3",
        feature = "unreached-schemas-cx-v3beta1",
        feature = "unreached-schemas-v2"
    )
)]
pub use status::*;

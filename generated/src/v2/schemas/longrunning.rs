//! The types of the package `longrunning`.

#[cfg(
    any(
        feature = "agent",
        feature = "conversation-datasets",
        feature = "conversation-models",
        feature = "conversation-profiles",
        feature = "documents",
        feature = "encryption-spec",
        feature = "entities",
        feature = "entity-types",
        feature = "evaluations",
        feature = "intents",
        feature = "operations"
    )
)]
mod operation;

#[cfg(feature = "operations")]
mod operations;

#[cfg(
    any(
        feature = "agent",
        feature = "conversation-datasets",
        feature = "conversation-models",
        feature = "conversation-profiles",
        feature = "documents",
        feature = "encryption-spec",
        feature = "entities",
        feature = "entity-types",
        feature = "evaluations",
        feature = "intents",
        feature = "operations"
    )
)]
pub use operation::*;

#[cfg(feature = "operations")]
pub use operations::*;

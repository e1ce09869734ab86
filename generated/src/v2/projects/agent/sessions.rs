//! The resource `projects.agent.sessions`: its methods and what is below it.
//!
//! Its methods need the feature `sessions`.
#![cfg_attr(feature = "sessions", doc = "")]
#![cfg_attr(feature = "sessions", doc = "| method | call | |")]
#![cfg_attr(feature = "sessions", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "sessions",
    doc = "| [`delete_contexts`](Sessions::delete_contexts) | `DELETE v2/{+parent}/contexts` | Deletes all active contexts in the specified session. |"
)]
#![cfg_attr(
    feature = "sessions",
    doc = "| [`detect_intent`](Sessions::detect_intent) | `POST v2/{+session}:detectIntent` | Processes a natural language query and returns structured, actionable data as a result. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "contexts",
    doc = "| [`contexts()`](self::contexts) | `create`, `delete`, `get`, `list`, `patch` |"
)]
#![cfg_attr(
    feature = "entity-types",
    doc = "| [`entity_types()`](self::entity_types) | `create`, `delete`, `get`, `list`, `patch` |"
)]

use crate::runtime;

#[cfg(feature = "contexts")]
pub mod contexts;

#[cfg(feature = "entity-types")]
pub mod entity_types;

#[cfg(feature = "sessions")]
mod methods;

#[cfg(feature = "sessions")]
pub use methods::*;

/// Handle of the resource `projects.agent.sessions`. Cheap to clone; all handles of a client share
/// its connections.
#[derive(Clone)]
pub struct Sessions {
    pub(in crate::v2) client: runtime::ClientCore,
}

impl Sessions {
    /// The resource `projects.agent.sessions.contexts`.
    #[cfg(feature = "contexts")]
    pub fn contexts(&self) -> contexts::Contexts {
        contexts::Contexts {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.agent.sessions.entityTypes`.
    #[cfg(feature = "entity-types")]
    pub fn entity_types(&self) -> entity_types::EntityTypes {
        entity_types::EntityTypes {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Sessions);

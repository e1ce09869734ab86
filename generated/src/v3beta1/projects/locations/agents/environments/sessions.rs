//! The resource `projects.locations.agents.environments.sessions`: its methods and what is below
//! it.
//!
//! Its methods need the feature `sessions`.
#![cfg_attr(feature = "sessions", doc = "")]
#![cfg_attr(feature = "sessions", doc = "| method | call | |")]
#![cfg_attr(feature = "sessions", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "sessions",
    doc = "| [`detect_intent`](Sessions::detect_intent) | `POST v3beta1/{+session}:detectIntent` | Processes a natural language query and returns structured, actionable data as a result. |"
)]
#![cfg_attr(
    feature = "sessions",
    doc = "| [`fulfill_intent`](Sessions::fulfill_intent) | `POST v3beta1/{+session}:fulfillIntent` | Fulfills a matched intent returned by MatchIntent. |"
)]
#![cfg_attr(
    feature = "sessions",
    doc = "| [`match_intent`](Sessions::match_intent) | `POST v3beta1/{+session}:matchIntent` | Returns preliminary intent match results, doesn't change the session status. |"
)]
#![cfg_attr(
    feature = "sessions",
    doc = "| [`server_streaming_detect_intent`](Sessions::server_streaming_detect_intent) | `POST v3beta1/{+session}:serverStreamingDetectIntent` | Processes a natural language query and returns structured, actionable data as a result through server-side streaming. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "entity-types",
    doc = "| [`entity_types()`](self::entity_types) | `create`, `delete`, `get`, `list`, `patch` |"
)]

use crate::runtime;

#[cfg(feature = "entity-types")]
pub mod entity_types;

#[cfg(feature = "sessions")]
mod methods;

#[cfg(feature = "sessions")]
pub use methods::*;

/// Handle of the resource `projects.locations.agents.environments.sessions`. Cheap to clone; all
/// handles of a client share its connections.
#[derive(Clone)]
pub struct Sessions {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Sessions {
    /// The resource `projects.locations.agents.environments.sessions.entityTypes`.
    #[cfg(feature = "entity-types")]
    pub fn entity_types(&self) -> entity_types::EntityTypes {
        entity_types::EntityTypes {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Sessions);

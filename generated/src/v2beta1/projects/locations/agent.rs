//! The resource `projects.locations.agent`: its methods and what is below it.
//!
//! Its methods need the feature `agent`.
#![cfg_attr(feature = "agent", doc = "")]
#![cfg_attr(feature = "agent", doc = "| method | call | |")]
#![cfg_attr(feature = "agent", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "agent",
    doc = "| [`export`](Agent::export) | `POST v2beta1/{+parent}/agent:export` | Exports the specified agent to a ZIP file. |"
)]
#![cfg_attr(
    feature = "agent",
    doc = "| [`get_fulfillment`](Agent::get_fulfillment) | `GET v2beta1/{+name}` | Retrieves the fulfillment. |"
)]
#![cfg_attr(
    feature = "agent",
    doc = "| [`get_validation_result`](Agent::get_validation_result) | `GET v2beta1/{+parent}/agent/validationResult` | Gets agent validation result. |"
)]
#![cfg_attr(
    feature = "agent",
    doc = "| [`import`](Agent::import) | `POST v2beta1/{+parent}/agent:import` | Imports the specified agent from a ZIP file. |"
)]
#![cfg_attr(
    feature = "agent",
    doc = "| [`restore`](Agent::restore) | `POST v2beta1/{+parent}/agent:restore` | Restores the specified agent from a ZIP file. |"
)]
#![cfg_attr(
    feature = "agent",
    doc = "| [`search`](Agent::search) | `GET v2beta1/{+parent}/agent:search` | Returns the list of agents. |"
)]
#![cfg_attr(
    feature = "agent",
    doc = "| [`train`](Agent::train) | `POST v2beta1/{+parent}/agent:train` | Trains the specified agent. |"
)]
#![cfg_attr(
    feature = "agent",
    doc = "| [`update_fulfillment`](Agent::update_fulfillment) | `PATCH v2beta1/{+name}` | Updates the fulfillment. |"
)]
//!
//! | below | methods |
//! |---|---|
//! | [`entity_types()`](self::entity_types) | `batchDelete`, `batchUpdate`, `create`, `delete`, `get`, `list`, `patch` |
//! | [`environments()`](self::environments) | `create`, `delete`, `get`, `getHistory`, `list`, `patch` |
#![cfg_attr(
    feature = "intents",
    doc = "| [`intents()`](self::intents) | `batchDelete`, `batchUpdate`, `create`, `delete`, `get`, `list`, `patch` |"
)]
//! | [`sessions()`](self::sessions) | `deleteContexts`, `detectIntent` |
#![cfg_attr(
    feature = "versions",
    doc = "| [`versions()`](self::versions) | `create`, `delete`, `get`, `list`, `patch` |"
)]

use crate::runtime;

pub mod entity_types;
pub mod environments;

#[cfg(feature = "intents")]
pub mod intents;
pub mod sessions;

#[cfg(feature = "versions")]
pub mod versions;

#[cfg(feature = "agent")]
mod methods;

#[cfg(feature = "agent")]
pub use methods::*;

/// Handle of the resource `projects.locations.agent`. Cheap to clone; all handles of a client share
/// its connections.
#[derive(Clone)]
pub struct Agent {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Agent {
    /// The resource `projects.locations.agent.entityTypes`.
    pub fn entity_types(&self) -> entity_types::EntityTypes {
        entity_types::EntityTypes {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agent.environments`.
    pub fn environments(&self) -> environments::Environments {
        environments::Environments {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agent.intents`.
    #[cfg(feature = "intents")]
    pub fn intents(&self) -> intents::Intents {
        intents::Intents {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agent.sessions`.
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agent.versions`.
    #[cfg(feature = "versions")]
    pub fn versions(&self) -> versions::Versions {
        versions::Versions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Agent);

//! The resource `projects.locations.agent.entityTypes`: its methods and what is below it.
//!
//! Its methods need the feature `entity-types`.
#![cfg_attr(feature = "entity-types", doc = "")]
#![cfg_attr(feature = "entity-types", doc = "| method | call | |")]
#![cfg_attr(feature = "entity-types", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "entity-types",
    doc = "| [`batch_delete`](EntityTypes::batch_delete) | `POST v2beta1/{+parent}/entityTypes:batchDelete` | Deletes entity types in the specified agent. |"
)]
#![cfg_attr(
    feature = "entity-types",
    doc = "| [`batch_update`](EntityTypes::batch_update) | `POST v2beta1/{+parent}/entityTypes:batchUpdate` | Updates/Creates multiple entity types in the specified agent. |"
)]
#![cfg_attr(
    feature = "entity-types",
    doc = "| [`create`](EntityTypes::create) | `POST v2beta1/{+parent}/entityTypes` | Creates an entity type in the specified agent. |"
)]
#![cfg_attr(
    feature = "entity-types",
    doc = "| [`delete`](EntityTypes::delete) | `DELETE v2beta1/{+name}` | Deletes the specified entity type. |"
)]
#![cfg_attr(
    feature = "entity-types",
    doc = "| [`get`](EntityTypes::get) | `GET v2beta1/{+name}` | Retrieves the specified entity type. |"
)]
#![cfg_attr(
    feature = "entity-types",
    doc = "| [`list`](EntityTypes::list) | `GET v2beta1/{+parent}/entityTypes` | Returns the list of all entity types in the specified agent. |"
)]
#![cfg_attr(
    feature = "entity-types",
    doc = "| [`patch`](EntityTypes::patch) | `PATCH v2beta1/{+name}` | Updates the specified entity type. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "entities",
    doc = "| [`entities()`](self::entities) | `batchCreate`, `batchDelete`, `batchUpdate` |"
)]

use crate::runtime;

#[cfg(feature = "entities")]
pub mod entities;

#[cfg(feature = "entity-types")]
mod methods;

#[cfg(feature = "entity-types")]
pub use methods::*;

/// Handle of the resource `projects.locations.agent.entityTypes`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct EntityTypes {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl EntityTypes {
    /// The resource `projects.locations.agent.entityTypes.entities`.
    #[cfg(feature = "entities")]
    pub fn entities(&self) -> entities::Entities {
        entities::Entities {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(EntityTypes);

//! The resource `projects.agent.entityTypes`: its methods and what is below it.

use crate::runtime;

#[cfg(feature = "entities")]
pub mod entities;

#[cfg(feature = "entity-types")]
mod methods;

#[cfg(feature = "entity-types")]
pub use methods::*;

/// Handle of the resource `projects.agent.entityTypes`. Cheap to clone; all handles of a client
/// share its connections.
#[derive(Clone)]
pub struct EntityTypes {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl EntityTypes {
    /// The resource `projects.agent.entityTypes.entities`.
    #[cfg(feature = "entities")]
    pub fn entities(&self) -> entities::Entities {
        entities::Entities {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(EntityTypes);

//! The resource `projects.locations.agents.environments.sessions`: its methods and what is below
//! it.

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

//! The resource `projects.locations.agents.playbooks`: its methods and what is below it.

use crate::runtime;

#[cfg(feature = "examples")]
pub mod examples;

#[cfg(feature = "versions")]
pub mod versions;

#[cfg(feature = "playbooks")]
mod methods;

#[cfg(feature = "playbooks")]
pub use methods::*;

/// Handle of the resource `projects.locations.agents.playbooks`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Playbooks {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Playbooks {
    /// The resource `projects.locations.agents.playbooks.examples`.
    #[cfg(feature = "examples")]
    pub fn examples(&self) -> examples::Examples {
        examples::Examples {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.playbooks.versions`.
    #[cfg(feature = "versions")]
    pub fn versions(&self) -> versions::Versions {
        versions::Versions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Playbooks);

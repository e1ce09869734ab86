//! The resource `projects.locations`: its methods and what is below it.

use crate::runtime;

pub mod agents;

#[cfg(feature = "operations")]
pub mod operations;

#[cfg(feature = "security-settings")]
pub mod security_settings;

#[cfg(feature = "locations")]
mod methods;

#[cfg(feature = "locations")]
pub use methods::*;

/// Handle of the resource `projects.locations`. Cheap to clone; all handles of a client share its
/// connections.
#[derive(Clone)]
pub struct Locations {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Locations {
    /// The resource `projects.locations.agents`.
    pub fn agents(&self) -> agents::Agents {
        agents::Agents {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.operations`.
    #[cfg(feature = "operations")]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.securitySettings`.
    #[cfg(feature = "security-settings")]
    pub fn security_settings(&self) -> security_settings::SecuritySettings {
        security_settings::SecuritySettings {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Locations);

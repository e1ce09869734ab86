//! The resource `projects.locations.agents.tools`: its methods and what is below it.

use crate::runtime;

#[cfg(feature = "versions")]
pub mod versions;

#[cfg(feature = "tools")]
mod methods;

#[cfg(feature = "tools")]
pub use methods::*;

/// Handle of the resource `projects.locations.agents.tools`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Tools {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Tools {
    /// The resource `projects.locations.agents.tools.versions`.
    #[cfg(feature = "versions")]
    pub fn versions(&self) -> versions::Versions {
        versions::Versions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Tools);

//! The resource `projects.locations.agents.flows`: its methods and what is below it.

use crate::runtime;

#[cfg(feature = "pages")]
pub mod pages;

#[cfg(feature = "transition-route-groups")]
pub mod transition_route_groups;

#[cfg(feature = "versions")]
pub mod versions;

#[cfg(feature = "flows")]
mod methods;

#[cfg(feature = "flows")]
pub use methods::*;

/// Handle of the resource `projects.locations.agents.flows`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Flows {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Flows {
    /// The resource `projects.locations.agents.flows.pages`.
    #[cfg(feature = "pages")]
    pub fn pages(&self) -> pages::Pages {
        pages::Pages {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.flows.transitionRouteGroups`.
    #[cfg(feature = "transition-route-groups")]
    pub fn transition_route_groups(
        &self,
    ) -> transition_route_groups::TransitionRouteGroups {
        transition_route_groups::TransitionRouteGroups {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.flows.versions`.
    #[cfg(feature = "versions")]
    pub fn versions(&self) -> versions::Versions {
        versions::Versions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Flows);

//! The resource `projects.locations.agents`: its methods and what is below it.

use crate::runtime;

#[cfg(feature = "changelogs")]
pub mod changelogs;

#[cfg(feature = "conversations")]
pub mod conversations;

#[cfg(feature = "entity-types")]
pub mod entity_types;
pub mod environments;
pub mod flows;

#[cfg(feature = "generators")]
pub mod generators;

#[cfg(feature = "intents")]
pub mod intents;
pub mod playbooks;
pub mod sessions;
pub mod test_cases;
pub mod tools;

#[cfg(feature = "transition-route-groups")]
pub mod transition_route_groups;

#[cfg(feature = "webhooks")]
pub mod webhooks;

#[cfg(feature = "agents")]
mod methods;

#[cfg(feature = "agents")]
pub use methods::*;

/// Handle of the resource `projects.locations.agents`. Cheap to clone; all handles of a client
/// share its connections.
#[derive(Clone)]
pub struct Agents {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Agents {
    /// The resource `projects.locations.agents.changelogs`.
    #[cfg(feature = "changelogs")]
    pub fn changelogs(&self) -> changelogs::Changelogs {
        changelogs::Changelogs {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.conversations`.
    #[cfg(feature = "conversations")]
    pub fn conversations(&self) -> conversations::Conversations {
        conversations::Conversations {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.entityTypes`.
    #[cfg(feature = "entity-types")]
    pub fn entity_types(&self) -> entity_types::EntityTypes {
        entity_types::EntityTypes {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.environments`.
    pub fn environments(&self) -> environments::Environments {
        environments::Environments {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.flows`.
    pub fn flows(&self) -> flows::Flows {
        flows::Flows {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.generators`.
    #[cfg(feature = "generators")]
    pub fn generators(&self) -> generators::Generators {
        generators::Generators {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.intents`.
    #[cfg(feature = "intents")]
    pub fn intents(&self) -> intents::Intents {
        intents::Intents {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.playbooks`.
    pub fn playbooks(&self) -> playbooks::Playbooks {
        playbooks::Playbooks {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.sessions`.
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.testCases`.
    pub fn test_cases(&self) -> test_cases::TestCases {
        test_cases::TestCases {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.tools`.
    pub fn tools(&self) -> tools::Tools {
        tools::Tools {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.transitionRouteGroups`.
    #[cfg(feature = "transition-route-groups")]
    pub fn transition_route_groups(
        &self,
    ) -> transition_route_groups::TransitionRouteGroups {
        transition_route_groups::TransitionRouteGroups {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.webhooks`.
    #[cfg(feature = "webhooks")]
    pub fn webhooks(&self) -> webhooks::Webhooks {
        webhooks::Webhooks {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Agents);

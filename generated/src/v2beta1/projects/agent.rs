//! The resource `projects.agent`: its methods and what is below it.

use crate::runtime;

pub mod entity_types;
pub mod environments;

#[cfg(feature = "intents")]
pub mod intents;
pub mod knowledge_bases;
pub mod sessions;

#[cfg(feature = "versions")]
pub mod versions;

#[cfg(feature = "agent")]
mod methods;

#[cfg(feature = "agent")]
pub use methods::*;

/// Handle of the resource `projects.agent`. Cheap to clone; all handles of a client share its
/// connections.
#[derive(Clone)]
pub struct Agent {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Agent {
    /// The resource `projects.agent.entityTypes`.
    pub fn entity_types(&self) -> entity_types::EntityTypes {
        entity_types::EntityTypes {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.agent.environments`.
    pub fn environments(&self) -> environments::Environments {
        environments::Environments {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.agent.intents`.
    #[cfg(feature = "intents")]
    pub fn intents(&self) -> intents::Intents {
        intents::Intents {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.agent.knowledgeBases`.
    pub fn knowledge_bases(&self) -> knowledge_bases::KnowledgeBases {
        knowledge_bases::KnowledgeBases {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.agent.sessions`.
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.agent.versions`.
    #[cfg(feature = "versions")]
    pub fn versions(&self) -> versions::Versions {
        versions::Versions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Agent);

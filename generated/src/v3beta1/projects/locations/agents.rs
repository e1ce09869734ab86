//! The resource `projects.locations.agents`: its methods and what is below it.
//!
//! Its methods need the feature `agents`.
#![cfg_attr(feature = "agents", doc = "")]
#![cfg_attr(feature = "agents", doc = "| method | call | |")]
#![cfg_attr(feature = "agents", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "agents",
    doc = "| [`create`](Agents::create) | `POST v3beta1/{+parent}/agents` | Creates an agent in the specified location. |"
)]
#![cfg_attr(
    feature = "agents",
    doc = "| [`delete`](Agents::delete) | `DELETE v3beta1/{+name}` | Deletes the specified agent. |"
)]
#![cfg_attr(
    feature = "agents",
    doc = "| [`export`](Agents::export) | `POST v3beta1/{+name}:export` | Exports the specified agent to a binary file. |"
)]
#![cfg_attr(
    feature = "agents",
    doc = "| [`get`](Agents::get) | `GET v3beta1/{+name}` | Retrieves the specified agent. |"
)]
#![cfg_attr(
    feature = "agents",
    doc = "| [`get_generative_settings`](Agents::get_generative_settings) | `GET v3beta1/{+name}` | Gets the generative settings for the agent. |"
)]
#![cfg_attr(
    feature = "agents",
    doc = "| [`get_validation_result`](Agents::get_validation_result) | `GET v3beta1/{+name}` | Gets the latest agent validation result. |"
)]
#![cfg_attr(
    feature = "agents",
    doc = "| [`list`](Agents::list) | `GET v3beta1/{+parent}/agents` | Returns the list of all agents in the specified location. |"
)]
#![cfg_attr(
    feature = "agents",
    doc = "| [`patch`](Agents::patch) | `PATCH v3beta1/{+name}` | Updates the specified agent. |"
)]
#![cfg_attr(
    feature = "agents",
    doc = "| [`restore`](Agents::restore) | `POST v3beta1/{+name}:restore` | Restores the specified agent from a binary file. |"
)]
#![cfg_attr(
    feature = "agents",
    doc = "| [`update_generative_settings`](Agents::update_generative_settings) | `PATCH v3beta1/{+name}` | Updates the generative settings for the agent. |"
)]
#![cfg_attr(
    feature = "agents",
    doc = "| [`validate`](Agents::validate) | `POST v3beta1/{+name}:validate` | Validates the specified agent and creates or updates validation results. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "changelogs",
    doc = "| [`changelogs()`](self::changelogs) | `get`, `list` |"
)]
#![cfg_attr(
    feature = "conversations",
    doc = "| [`conversations()`](self::conversations) | `delete`, `get`, `list` |"
)]
#![cfg_attr(
    feature = "entity-types",
    doc = "| [`entity_types()`](self::entity_types) | `create`, `delete`, `export`, `get`, `import`, `list`, `patch` |"
)]
//! | [`environments()`](self::environments) | `create`, `delete`, `deployFlow`, `get`, `list`, `lookupEnvironmentHistory`, `patch`, `runContinuousTest` |
//! | [`flows()`](self::flows) | `create`, `delete`, `export`, `get`, `getValidationResult`, `import`, `list`, `patch`, `train`, `validate` |
#![cfg_attr(
    feature = "generators",
    doc = "| [`generators()`](self::generators) | `create`, `delete`, `get`, `list`, `patch` |"
)]
#![cfg_attr(
    feature = "intents",
    doc = "| [`intents()`](self::intents) | `create`, `delete`, `export`, `get`, `import`, `list`, `patch` |"
)]
//! | [`playbooks()`](self::playbooks) | `create`, `delete`, `export`, `get`, `import`, `list`, `patch` |
//! | [`sessions()`](self::sessions) | `detectIntent`, `fulfillIntent`, `matchIntent`, `serverStreamingDetectIntent`, `submitAnswerFeedback` |
//! | [`test_cases()`](self::test_cases) | `batchDelete`, `batchRun`, `calculateCoverage`, `create`, `export`, `get`, `import`, `list`, `patch`, `run` |
//! | [`tools()`](self::tools) | `create`, `delete`, `export`, `get`, `list`, `patch` |
#![cfg_attr(
    feature = "transition-route-groups",
    doc = "| [`transition_route_groups()`](self::transition_route_groups) | `create`, `delete`, `get`, `list`, `patch` |"
)]
#![cfg_attr(
    feature = "webhooks",
    doc = "| [`webhooks()`](self::webhooks) | `create`, `delete`, `get`, `list`, `patch` |"
)]

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

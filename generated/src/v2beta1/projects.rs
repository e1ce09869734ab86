//! The resource `projects`: its methods and what is below it.
//!
//! Its methods need the feature `projects`.
#![cfg_attr(feature = "projects", doc = "")]
#![cfg_attr(feature = "projects", doc = "| method | call | |")]
#![cfg_attr(feature = "projects", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "projects",
    doc = "| [`delete_agent`](Projects::delete_agent) | `DELETE v2beta1/{+parent}/agent` | Deletes the specified agent. |"
)]
#![cfg_attr(
    feature = "projects",
    doc = "| [`get_agent`](Projects::get_agent) | `GET v2beta1/{+parent}/agent` | Retrieves the specified agent. |"
)]
#![cfg_attr(
    feature = "projects",
    doc = "| [`set_agent`](Projects::set_agent) | `POST v2beta1/{+parent}/agent` | Creates/updates the specified agent. |"
)]
//!
//! | below | methods |
//! |---|---|
//! | [`agent()`](self::agent) | `export`, `getFulfillment`, `getValidationResult`, `import`, `restore`, `search`, `train`, `updateFulfillment` |
#![cfg_attr(
    feature = "answer-records",
    doc = "| [`answer_records()`](self::answer_records) | `get`, `list`, `patch` |"
)]
#![cfg_attr(
    feature = "conversation-profiles",
    doc = "| [`conversation_profiles()`](self::conversation_profiles) | `clearSuggestionFeatureConfig`, `create`, `delete`, `get`, `list`, `patch`, `setSuggestionFeatureConfig` |"
)]
//! | [`conversations()`](self::conversations) | `complete`, `create`, `get`, `list` |
#![cfg_attr(
    feature = "generators",
    doc = "| [`generators()`](self::generators) | `create`, `list` |"
)]
//! | [`knowledge_bases()`](self::knowledge_bases) | `create`, `delete`, `get`, `list`, `patch` |
//! | [`locations()`](self::locations) | `deleteAgent`, `get`, `getAgent`, `getEncryptionSpec`, `list`, `setAgent` |
#![cfg_attr(
    feature = "operations",
    doc = "| [`operations()`](self::operations) | `cancel`, `get`, `list` |"
)]
#![cfg_attr(
    feature = "phone-numbers",
    doc = "| [`phone_numbers()`](self::phone_numbers) | `delete`, `list`, `patch`, `undelete` |"
)]
#![cfg_attr(
    feature = "suggestions",
    doc = "| [`suggestions()`](self::suggestions) | `generateStatelessSummary`, `searchKnowledge` |"
)]

use crate::runtime;

pub mod agent;

#[cfg(feature = "answer-records")]
pub mod answer_records;

#[cfg(feature = "conversation-profiles")]
pub mod conversation_profiles;
pub mod conversations;

#[cfg(feature = "generators")]
pub mod generators;
pub mod knowledge_bases;
pub mod locations;

#[cfg(feature = "operations")]
pub mod operations;

#[cfg(feature = "phone-numbers")]
pub mod phone_numbers;

#[cfg(feature = "suggestions")]
pub mod suggestions;

#[cfg(feature = "projects")]
mod methods;

#[cfg(feature = "projects")]
pub use methods::*;

/// Handle of the resource `projects`. Cheap to clone; all handles of a client share its
/// connections.
#[derive(Clone)]
pub struct Projects {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Projects {
    /// The resource `projects.agent`.
    pub fn agent(&self) -> agent::Agent {
        agent::Agent {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.answerRecords`.
    #[cfg(feature = "answer-records")]
    pub fn answer_records(&self) -> answer_records::AnswerRecords {
        answer_records::AnswerRecords {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.conversationProfiles`.
    #[cfg(feature = "conversation-profiles")]
    pub fn conversation_profiles(&self) -> conversation_profiles::ConversationProfiles {
        conversation_profiles::ConversationProfiles {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.conversations`.
    pub fn conversations(&self) -> conversations::Conversations {
        conversations::Conversations {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.generators`.
    #[cfg(feature = "generators")]
    pub fn generators(&self) -> generators::Generators {
        generators::Generators {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.knowledgeBases`.
    pub fn knowledge_bases(&self) -> knowledge_bases::KnowledgeBases {
        knowledge_bases::KnowledgeBases {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations`.
    pub fn locations(&self) -> locations::Locations {
        locations::Locations {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.operations`.
    #[cfg(feature = "operations")]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.phoneNumbers`.
    #[cfg(feature = "phone-numbers")]
    pub fn phone_numbers(&self) -> phone_numbers::PhoneNumbers {
        phone_numbers::PhoneNumbers {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.suggestions`.
    #[cfg(feature = "suggestions")]
    pub fn suggestions(&self) -> suggestions::Suggestions {
        suggestions::Suggestions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Projects);

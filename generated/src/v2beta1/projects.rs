//! The resource `projects`: its methods and what is below it.

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

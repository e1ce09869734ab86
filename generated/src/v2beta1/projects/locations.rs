//! The resource `projects.locations`: its methods and what is below it.

use crate::runtime;

pub mod agent;

#[cfg(feature = "answer-records")]
pub mod answer_records;

#[cfg(feature = "conversation-profiles")]
pub mod conversation_profiles;
pub mod conversations;

#[cfg(feature = "encryption-spec")]
pub mod encryption_spec;
pub mod generators;
pub mod knowledge_bases;

#[cfg(feature = "operations")]
pub mod operations;

#[cfg(feature = "phone-numbers")]
pub mod phone_numbers;

#[cfg(feature = "sip-trunks")]
pub mod sip_trunks;

#[cfg(feature = "stateless-suggestion")]
pub mod stateless_suggestion;

#[cfg(feature = "suggestions")]
pub mod suggestions;

#[cfg(feature = "tools")]
pub mod tools;

#[cfg(feature = "locations")]
mod methods;

#[cfg(feature = "locations")]
pub use methods::*;

/// Handle of the resource `projects.locations`. Cheap to clone; all handles of a client share its
/// connections.
#[derive(Clone)]
pub struct Locations {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Locations {
    /// The resource `projects.locations.agent`.
    pub fn agent(&self) -> agent::Agent {
        agent::Agent {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.answerRecords`.
    #[cfg(feature = "answer-records")]
    pub fn answer_records(&self) -> answer_records::AnswerRecords {
        answer_records::AnswerRecords {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.conversationProfiles`.
    #[cfg(feature = "conversation-profiles")]
    pub fn conversation_profiles(&self) -> conversation_profiles::ConversationProfiles {
        conversation_profiles::ConversationProfiles {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.conversations`.
    pub fn conversations(&self) -> conversations::Conversations {
        conversations::Conversations {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.encryptionSpec`.
    #[cfg(feature = "encryption-spec")]
    pub fn encryption_spec(&self) -> encryption_spec::EncryptionSpec {
        encryption_spec::EncryptionSpec {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.generators`.
    pub fn generators(&self) -> generators::Generators {
        generators::Generators {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.knowledgeBases`.
    pub fn knowledge_bases(&self) -> knowledge_bases::KnowledgeBases {
        knowledge_bases::KnowledgeBases {
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

    /// The resource `projects.locations.phoneNumbers`.
    #[cfg(feature = "phone-numbers")]
    pub fn phone_numbers(&self) -> phone_numbers::PhoneNumbers {
        phone_numbers::PhoneNumbers {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.sipTrunks`.
    #[cfg(feature = "sip-trunks")]
    pub fn sip_trunks(&self) -> sip_trunks::SipTrunks {
        sip_trunks::SipTrunks {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.statelessSuggestion`.
    #[cfg(feature = "stateless-suggestion")]
    pub fn stateless_suggestion(&self) -> stateless_suggestion::StatelessSuggestion {
        stateless_suggestion::StatelessSuggestion {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.suggestions`.
    #[cfg(feature = "suggestions")]
    pub fn suggestions(&self) -> suggestions::Suggestions {
        suggestions::Suggestions {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.tools`.
    #[cfg(feature = "tools")]
    pub fn tools(&self) -> tools::Tools {
        tools::Tools {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Locations);

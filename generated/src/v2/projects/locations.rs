//! The resource `projects.locations`: its methods and what is below it.
//!
//! Its methods need the feature `locations`.
#![cfg_attr(feature = "locations", doc = "")]
#![cfg_attr(feature = "locations", doc = "| method | call | |")]
#![cfg_attr(feature = "locations", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "locations",
    doc = "| [`delete_agent`](Locations::delete_agent) | `DELETE v2/{+parent}/agent` | Deletes the specified agent. |"
)]
#![cfg_attr(
    feature = "locations",
    doc = "| [`get`](Locations::get) | `GET v2/{+name}` | Gets information about a location. |"
)]
#![cfg_attr(
    feature = "locations",
    doc = "| [`get_agent`](Locations::get_agent) | `GET v2/{+parent}/agent` | Retrieves the specified agent. |"
)]
#![cfg_attr(
    feature = "locations",
    doc = "| [`get_encryption_spec`](Locations::get_encryption_spec) | `GET v2/{+name}` | Gets location-level encryption key specification. |"
)]
#![cfg_attr(
    feature = "locations",
    doc = "| [`list`](Locations::list) | `GET v2/{+name}/locations` | Lists information about the supported locations for this service. |"
)]
#![cfg_attr(
    feature = "locations",
    doc = "| [`set_agent`](Locations::set_agent) | `POST v2/{+parent}/agent` | Creates/updates the specified agent. |"
)]
//!
//! | below | methods |
//! |---|---|
//! | [`agent()`](self::agent) | `export`, `getFulfillment`, `getValidationResult`, `import`, `restore`, `search`, `train`, `updateFulfillment` |
#![cfg_attr(
    feature = "answer-records",
    doc = "| [`answer_records()`](self::answer_records) | `list`, `patch` |"
)]
#![cfg_attr(
    feature = "conversation-datasets",
    doc = "| [`conversation_datasets()`](self::conversation_datasets) | `create`, `delete`, `get`, `importConversationData`, `list` |"
)]
//! | [`conversation_models()`](self::conversation_models) | `create`, `delete`, `deploy`, `get`, `list`, `undeploy` |
#![cfg_attr(
    feature = "conversation-profiles",
    doc = "| [`conversation_profiles()`](self::conversation_profiles) | `clearSuggestionFeatureConfig`, `create`, `delete`, `get`, `list`, `patch`, `setSuggestionFeatureConfig` |"
)]
//! | [`conversations()`](self::conversations) | `complete`, `create`, `get`, `ingestContextReferences`, `list` |
#![cfg_attr(
    feature = "encryption-spec",
    doc = "| [`encryption_spec()`](self::encryption_spec) | `initialize` |"
)]
//! | [`generators()`](self::generators) | `create`, `delete`, `get`, `list`, `patch` |
//! | [`knowledge_bases()`](self::knowledge_bases) | `create`, `delete`, `get`, `list`, `patch` |
#![cfg_attr(
    feature = "operations",
    doc = "| [`operations()`](self::operations) | `cancel`, `get`, `list` |"
)]
#![cfg_attr(
    feature = "sip-trunks",
    doc = "| [`sip_trunks()`](self::sip_trunks) | `create`, `delete`, `get`, `list`, `patch` |"
)]
#![cfg_attr(
    feature = "stateless-suggestion",
    doc = "| [`stateless_suggestion()`](self::stateless_suggestion) | `generate` |"
)]
#![cfg_attr(
    feature = "suggestions",
    doc = "| [`suggestions()`](self::suggestions) | `generateStatelessSummary`, `searchKnowledge` |"
)]
#![cfg_attr(
    feature = "tools",
    doc = "| [`tools()`](self::tools) | `create`, `delete`, `get`, `list`, `patch` |"
)]

use crate::runtime;

pub mod agent;

#[cfg(feature = "answer-records")]
pub mod answer_records;

#[cfg(feature = "conversation-datasets")]
pub mod conversation_datasets;
pub mod conversation_models;

#[cfg(feature = "conversation-profiles")]
pub mod conversation_profiles;
pub mod conversations;

#[cfg(feature = "encryption-spec")]
pub mod encryption_spec;
pub mod generators;
pub mod knowledge_bases;

#[cfg(feature = "operations")]
pub mod operations;

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
    pub(in crate::v2) client: runtime::ClientCore,
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

    /// The resource `projects.locations.conversationDatasets`.
    #[cfg(feature = "conversation-datasets")]
    pub fn conversation_datasets(&self) -> conversation_datasets::ConversationDatasets {
        conversation_datasets::ConversationDatasets {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.conversationModels`.
    pub fn conversation_models(&self) -> conversation_models::ConversationModels {
        conversation_models::ConversationModels {
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

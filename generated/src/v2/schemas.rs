//! The types of requests and responses. Those of other packages that the document holds are in
//! modules of their own.

#[cfg(feature = "agent")]
mod agent;

#[cfg(any(feature = "agent", feature = "environments"))]
mod agent_environments;

#[cfg(any(feature = "agent", feature = "locations", feature = "projects"))]
mod agent_locations_projects;
mod always;

#[cfg(feature = "answer-records")]
mod answer_records;

#[cfg(
    any(
        feature = "answer-records",
        feature = "contexts",
        feature = "intents",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
mod context;

#[cfg(feature = "contexts")]
mod contexts;

#[cfg(feature = "conversation-datasets")]
mod conversation_datasets;

#[cfg(any(feature = "conversation-datasets", feature = "documents"))]
mod conversation_datasets_documents;

#[cfg(feature = "conversation-models")]
mod conversation_models;

#[cfg(any(feature = "conversation-models", feature = "evaluations"))]
mod conversation_models_evaluations;

#[cfg(feature = "conversation-profiles")]
mod conversation_profiles;

#[cfg(any(feature = "conversation-profiles", feature = "suggestions"))]
mod conversation_profiles_suggestions;

#[cfg(feature = "conversations")]
mod conversations;

#[cfg(any(feature = "conversations", feature = "stateless-suggestion"))]
mod conversations_stateless_suggestion;

#[cfg(feature = "documents")]
mod documents;

#[cfg(any(feature = "documents", feature = "schemas-without-methods"))]
mod documents_schemas_without_methods;

#[cfg(
    any(
        feature = "encryption-spec",
        feature = "locations",
        feature = "schemas-without-methods"
    )
)]
mod encryption_spec_locations_schemas_without_methods;

#[cfg(any(feature = "encryption-spec", feature = "schemas-without-methods"))]
mod encryption_spec_schemas_without_methods;

#[cfg(feature = "entities")]
mod entities;

#[cfg(
    any(
        feature = "entities",
        feature = "entity-types",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
mod entity_type_entity;

#[cfg(feature = "entity-types")]
mod entity_types;

#[cfg(any(feature = "entity-types", feature = "schemas-without-methods"))]
mod entity_types_schemas_without_methods;

#[cfg(feature = "environments")]
mod environments;

#[cfg(feature = "evaluations")]
mod evaluations;

#[cfg(
    any(
        feature = "evaluations",
        feature = "generators",
        feature = "stateless-suggestion"
    )
)]
mod evaluations_generators_stateless_suggestion;

#[cfg(
    any(
        feature = "answer-records",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "suggestions"
    )
)]
mod faq_answer;

#[cfg(feature = "generators")]
mod generators;

#[cfg(
    any(
        feature = "answer-records",
        feature = "intents",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
mod intent;

#[cfg(feature = "intents")]
mod intents;

#[cfg(feature = "knowledge-bases")]
mod knowledge_bases;

#[cfg(
    any(
        feature = "messages",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "suggestions"
    )
)]
mod message;

#[cfg(feature = "messages")]
mod messages;

#[cfg(feature = "participants")]
mod participants;

#[cfg(any(feature = "participants", feature = "schemas-without-methods"))]
mod participants_schemas_without_methods;

#[cfg(
    any(
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
mod participants_schemas_without_methods_sessions;

#[cfg(
    any(
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "suggestions"
    )
)]
mod participants_schemas_without_methods_suggestions;

#[cfg(any(feature = "participants", feature = "sessions"))]
mod participants_sessions;

#[cfg(any(feature = "participants", feature = "sessions", feature = "suggestions"))]
mod participants_sessions_suggestions;

#[cfg(any(feature = "participants", feature = "suggestions"))]
mod participants_suggestions;

#[cfg(
    any(
        feature = "answer-records",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
mod query_result;

#[cfg(feature = "schemas-without-methods")]
mod schemas_without_methods;

#[cfg(
    any(
        feature = "answer-records",
        feature = "messages",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "suggestions"
    )
)]
mod sentiment;

#[cfg(
    any(
        feature = "entity-types",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
mod session_entity_type;

#[cfg(feature = "sessions")]
mod sessions;

#[cfg(feature = "sip-trunks")]
mod sip_trunks;

#[cfg(feature = "stateless-suggestion")]
mod stateless_suggestion;

#[cfg(feature = "suggestions")]
mod suggestions;

#[cfg(
    any(
        feature = "answer-records",
        feature = "evaluations",
        feature = "generators",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "stateless-suggestion",
        feature = "suggestions"
    )
)]
mod tool_call;

#[cfg(feature = "tools")]
mod tools;

#[cfg(feature = "versions")]
mod versions;

#[cfg(
    any(
        feature = "conversation-profiles",
        feature = "environments",
        feature = "participants",
        feature = "sessions",
        feature = "suggestions"
    )
)]
mod voice_selection_params;
pub mod cx_v3;
pub mod cx_v3beta1;
pub mod google_type;
pub mod location;
pub mod longrunning;
pub mod protobuf;
pub mod rpc;
pub mod v2beta1;
pub mod v3alpha1;

#[cfg(feature = "agent")]
pub use agent::*;

#[cfg(any(feature = "agent", feature = "environments"))]
pub use agent_environments::*;

#[cfg(any(feature = "agent", feature = "locations", feature = "projects"))]
pub use agent_locations_projects::*;
pub use always::*;

#[cfg(feature = "answer-records")]
pub use answer_records::*;

#[cfg(
    any(
        feature = "answer-records",
        feature = "contexts",
        feature = "intents",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
pub use context::*;

#[cfg(feature = "contexts")]
pub use contexts::*;

#[cfg(feature = "conversation-datasets")]
pub use conversation_datasets::*;

#[cfg(any(feature = "conversation-datasets", feature = "documents"))]
pub use conversation_datasets_documents::*;

#[cfg(feature = "conversation-models")]
pub use conversation_models::*;

#[cfg(any(feature = "conversation-models", feature = "evaluations"))]
pub use conversation_models_evaluations::*;

#[cfg(feature = "conversation-profiles")]
pub use conversation_profiles::*;

#[cfg(any(feature = "conversation-profiles", feature = "suggestions"))]
pub use conversation_profiles_suggestions::*;

#[cfg(feature = "conversations")]
pub use conversations::*;

#[cfg(any(feature = "conversations", feature = "stateless-suggestion"))]
pub use conversations_stateless_suggestion::*;

#[cfg(feature = "documents")]
pub use documents::*;

#[cfg(any(feature = "documents", feature = "schemas-without-methods"))]
pub use documents_schemas_without_methods::*;

#[cfg(
    any(
        feature = "encryption-spec",
        feature = "locations",
        feature = "schemas-without-methods"
    )
)]
pub use encryption_spec_locations_schemas_without_methods::*;

#[cfg(any(feature = "encryption-spec", feature = "schemas-without-methods"))]
pub use encryption_spec_schemas_without_methods::*;

#[cfg(feature = "entities")]
pub use entities::*;

#[cfg(
    any(
        feature = "entities",
        feature = "entity-types",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
pub use entity_type_entity::*;

#[cfg(feature = "entity-types")]
pub use entity_types::*;

#[cfg(any(feature = "entity-types", feature = "schemas-without-methods"))]
pub use entity_types_schemas_without_methods::*;

#[cfg(feature = "environments")]
pub use environments::*;

#[cfg(feature = "evaluations")]
pub use evaluations::*;

#[cfg(
    any(
        feature = "evaluations",
        feature = "generators",
        feature = "stateless-suggestion"
    )
)]
pub use evaluations_generators_stateless_suggestion::*;

#[cfg(
    any(
        feature = "answer-records",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "suggestions"
    )
)]
pub use faq_answer::*;

#[cfg(feature = "generators")]
pub use generators::*;

#[cfg(
    any(
        feature = "answer-records",
        feature = "intents",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
pub use intent::*;

#[cfg(feature = "intents")]
pub use intents::*;

#[cfg(feature = "knowledge-bases")]
pub use knowledge_bases::*;

#[cfg(
    any(
        feature = "messages",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "suggestions"
    )
)]
pub use message::*;

#[cfg(feature = "messages")]
pub use messages::*;

#[cfg(feature = "participants")]
pub use participants::*;

#[cfg(any(feature = "participants", feature = "schemas-without-methods"))]
pub use participants_schemas_without_methods::*;

#[cfg(
    any(
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
pub use participants_schemas_without_methods_sessions::*;

#[cfg(
    any(
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "suggestions"
    )
)]
pub use participants_schemas_without_methods_suggestions::*;

#[cfg(any(feature = "participants", feature = "sessions"))]
pub use participants_sessions::*;

#[cfg(any(feature = "participants", feature = "sessions", feature = "suggestions"))]
pub use participants_sessions_suggestions::*;

#[cfg(any(feature = "participants", feature = "suggestions"))]
pub use participants_suggestions::*;

#[cfg(
    any(
        feature = "answer-records",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
pub use query_result::*;

#[cfg(feature = "schemas-without-methods")]
pub use schemas_without_methods::*;

#[cfg(
    any(
        feature = "answer-records",
        feature = "messages",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "suggestions"
    )
)]
pub use sentiment::*;

#[cfg(
    any(
        feature = "entity-types",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "sessions"
    )
)]
pub use session_entity_type::*;

#[cfg(feature = "sessions")]
pub use sessions::*;

#[cfg(feature = "sip-trunks")]
pub use sip_trunks::*;

#[cfg(feature = "stateless-suggestion")]
pub use stateless_suggestion::*;

#[cfg(feature = "suggestions")]
pub use suggestions::*;

#[cfg(
    any(
        feature = "answer-records",
        feature = "evaluations",
        feature = "generators",
        feature = "participants",
        feature = "schemas-without-methods",
        feature = "stateless-suggestion",
        feature = "suggestions"
    )
)]
pub use tool_call::*;

#[cfg(feature = "tools")]
pub use tools::*;

#[cfg(feature = "versions")]
pub use versions::*;

#[cfg(
    any(
        feature = "conversation-profiles",
        feature = "environments",
        feature = "participants",
        feature = "sessions",
        feature = "suggestions"
    )
)]
pub use voice_selection_params::*;

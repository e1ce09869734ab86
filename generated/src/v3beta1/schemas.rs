//! The types of requests and responses. Those of other packages that the document holds are in
//! modules of their own.

#[cfg(feature = "agents")]
mod agents;

#[cfg(any(feature = "agents", feature = "conversations", feature = "sessions"))]
mod agents_conversations_sessions;

#[cfg(any(feature = "agents", feature = "flows"))]
mod agents_flows;
mod always;

#[cfg(feature = "changelogs")]
mod changelogs;

#[cfg(feature = "continuous-test-results")]
mod continuous_test_results;

#[cfg(any(feature = "continuous-test-results", feature = "schemas-without-methods"))]
mod continuous_test_results_schemas_without_methods;

#[cfg(feature = "conversations")]
mod conversations;

#[cfg(any(feature = "conversations", feature = "entity-types", feature = "sessions"))]
mod conversations_entity_types_sessions;

#[cfg(
    any(
        feature = "conversations",
        feature = "environments",
        feature = "schemas-without-methods"
    )
)]
mod conversations_environments_schemas_without_methods;

#[cfg(any(feature = "conversations", feature = "sessions"))]
mod conversations_sessions;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "pages",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases",
        feature = "tools",
        feature = "versions"
    )
)]
mod data_store_connection;

#[cfg(feature = "deployments")]
mod deployments;

#[cfg(
    any(
        feature = "conversations",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases"
    )
)]
mod dtmf_input;

#[cfg(feature = "entity-types")]
mod entity_types;

#[cfg(any(feature = "entity-types", feature = "intents"))]
mod entity_types_intents;

#[cfg(feature = "environments")]
mod environments;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "pages",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases"
    )
)]
mod event_handler;

#[cfg(feature = "examples")]
mod examples;

#[cfg(feature = "experiments")]
mod experiments;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "sessions",
        feature = "test-cases"
    )
)]
mod flow;

#[cfg(feature = "flows")]
mod flows;

#[cfg(
    any(
        feature = "conversations",
        feature = "pages",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases"
    )
)]
mod form;

#[cfg(
    any(
        feature = "agents",
        feature = "conversations",
        feature = "flows",
        feature = "pages",
        feature = "playbooks",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases",
        feature = "transition-route-groups",
        feature = "versions"
    )
)]
mod gcs_destination;

#[cfg(feature = "generators")]
mod generators;

#[cfg(
    any(
        feature = "conversations",
        feature = "intents",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases"
    )
)]
mod intent;

#[cfg(feature = "intents")]
mod intents;

#[cfg(
    any(
        feature = "agents",
        feature = "conversations",
        feature = "generators",
        feature = "playbooks",
        feature = "sessions",
        feature = "versions"
    )
)]
mod llm_model_settings;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "sessions",
        feature = "test-cases",
        feature = "versions"
    )
)]
mod nlu_settings;

#[cfg(feature = "pages")]
mod pages;

#[cfg(feature = "playbooks")]
mod playbooks;

#[cfg(any(feature = "playbooks", feature = "versions"))]
mod playbooks_versions;

#[cfg(feature = "results")]
mod results;

#[cfg(
    any(feature = "results", feature = "schemas-without-methods", feature = "test-cases")
)]
mod results_schemas_without_methods_test_cases;

#[cfg(feature = "schemas-without-methods")]
mod schemas_without_methods;

#[cfg(any(feature = "schemas-without-methods", feature = "test-cases"))]
mod schemas_without_methods_test_cases;

#[cfg(feature = "security-settings")]
mod security_settings;

#[cfg(feature = "sessions")]
mod sessions;

#[cfg(
    any(
        feature = "conversations",
        feature = "examples",
        feature = "sessions",
        feature = "versions"
    )
)]
mod span;

#[cfg(feature = "test-cases")]
mod test_cases;

#[cfg(any(feature = "test-cases", feature = "transition-route-groups"))]
mod test_cases_transition_route_groups;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "pages",
        feature = "playbooks",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases",
        feature = "transition-route-groups",
        feature = "versions"
    )
)]
mod tool_call;

#[cfg(feature = "tools")]
mod tools;

#[cfg(any(feature = "tools", feature = "versions"))]
mod tools_versions;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "pages",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases",
        feature = "transition-route-groups"
    )
)]
mod transition_route;

#[cfg(feature = "transition-route-groups")]
mod transition_route_groups;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "playbooks",
        feature = "sessions",
        feature = "test-cases",
        feature = "versions"
    )
)]
mod type_schema;

#[cfg(feature = "versions")]
mod versions;

#[cfg(
    any(
        feature = "conversations",
        feature = "environments",
        feature = "schemas-without-methods",
        feature = "webhooks"
    )
)]
mod webhook;

#[cfg(feature = "webhooks")]
mod webhooks;
pub mod cx_v3;
pub mod google_type;
pub mod location;
pub mod longrunning;
pub mod protobuf;
pub mod rpc;
pub mod v2;
pub mod v2beta1;
pub mod v3alpha1;

#[cfg(feature = "agents")]
pub use agents::*;

#[cfg(any(feature = "agents", feature = "conversations", feature = "sessions"))]
pub use agents_conversations_sessions::*;

#[cfg(any(feature = "agents", feature = "flows"))]
pub use agents_flows::*;
pub use always::*;

#[cfg(feature = "changelogs")]
pub use changelogs::*;

#[cfg(feature = "continuous-test-results")]
pub use continuous_test_results::*;

#[cfg(any(feature = "continuous-test-results", feature = "schemas-without-methods"))]
pub use continuous_test_results_schemas_without_methods::*;

#[cfg(feature = "conversations")]
pub use conversations::*;

#[cfg(any(feature = "conversations", feature = "entity-types", feature = "sessions"))]
pub use conversations_entity_types_sessions::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "environments",
        feature = "schemas-without-methods"
    )
)]
pub use conversations_environments_schemas_without_methods::*;

#[cfg(any(feature = "conversations", feature = "sessions"))]
pub use conversations_sessions::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "pages",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases",
        feature = "tools",
        feature = "versions"
    )
)]
pub use data_store_connection::*;

#[cfg(feature = "deployments")]
pub use deployments::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases"
    )
)]
pub use dtmf_input::*;

#[cfg(feature = "entity-types")]
pub use entity_types::*;

#[cfg(any(feature = "entity-types", feature = "intents"))]
pub use entity_types_intents::*;

#[cfg(feature = "environments")]
pub use environments::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "pages",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases"
    )
)]
pub use event_handler::*;

#[cfg(feature = "examples")]
pub use examples::*;

#[cfg(feature = "experiments")]
pub use experiments::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "sessions",
        feature = "test-cases"
    )
)]
pub use flow::*;

#[cfg(feature = "flows")]
pub use flows::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "pages",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases"
    )
)]
pub use form::*;

#[cfg(
    any(
        feature = "agents",
        feature = "conversations",
        feature = "flows",
        feature = "pages",
        feature = "playbooks",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases",
        feature = "transition-route-groups",
        feature = "versions"
    )
)]
pub use gcs_destination::*;

#[cfg(feature = "generators")]
pub use generators::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "intents",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases"
    )
)]
pub use intent::*;

#[cfg(feature = "intents")]
pub use intents::*;

#[cfg(
    any(
        feature = "agents",
        feature = "conversations",
        feature = "generators",
        feature = "playbooks",
        feature = "sessions",
        feature = "versions"
    )
)]
pub use llm_model_settings::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "sessions",
        feature = "test-cases",
        feature = "versions"
    )
)]
pub use nlu_settings::*;

#[cfg(feature = "pages")]
pub use pages::*;

#[cfg(feature = "playbooks")]
pub use playbooks::*;

#[cfg(any(feature = "playbooks", feature = "versions"))]
pub use playbooks_versions::*;

#[cfg(feature = "results")]
pub use results::*;

#[cfg(
    any(feature = "results", feature = "schemas-without-methods", feature = "test-cases")
)]
pub use results_schemas_without_methods_test_cases::*;

#[cfg(feature = "schemas-without-methods")]
pub use schemas_without_methods::*;

#[cfg(any(feature = "schemas-without-methods", feature = "test-cases"))]
pub use schemas_without_methods_test_cases::*;

#[cfg(feature = "security-settings")]
pub use security_settings::*;

#[cfg(feature = "sessions")]
pub use sessions::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "examples",
        feature = "sessions",
        feature = "versions"
    )
)]
pub use span::*;

#[cfg(feature = "test-cases")]
pub use test_cases::*;

#[cfg(any(feature = "test-cases", feature = "transition-route-groups"))]
pub use test_cases_transition_route_groups::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "pages",
        feature = "playbooks",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases",
        feature = "transition-route-groups",
        feature = "versions"
    )
)]
pub use tool_call::*;

#[cfg(feature = "tools")]
pub use tools::*;

#[cfg(any(feature = "tools", feature = "versions"))]
pub use tools_versions::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "pages",
        feature = "results",
        feature = "schemas-without-methods",
        feature = "sessions",
        feature = "test-cases",
        feature = "transition-route-groups"
    )
)]
pub use transition_route::*;

#[cfg(feature = "transition-route-groups")]
pub use transition_route_groups::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "flows",
        feature = "playbooks",
        feature = "sessions",
        feature = "test-cases",
        feature = "versions"
    )
)]
pub use type_schema::*;

#[cfg(feature = "versions")]
pub use versions::*;

#[cfg(
    any(
        feature = "conversations",
        feature = "environments",
        feature = "schemas-without-methods",
        feature = "webhooks"
    )
)]
pub use webhook::*;

#[cfg(feature = "webhooks")]
pub use webhooks::*;

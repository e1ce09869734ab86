//! What the names of resources look like, for the check before a request is sent.

use crate::runtime;

pub(super) static PROJECTS: runtime::Pattern = runtime::Pattern::new("^projects/[^/]+$");

pub(super) static PROJECTS_AGENT: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent$",
);

pub(super) static PROJECTS_AGENT_ENTITY_TYPES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_AGENT_ENVIRONMENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/environments/[^/]+$",
);

pub(super) static PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+$",
);

pub(super) static PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_CONTEXTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+/contexts/[^/]+$",
);

pub(super) static PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_AGENT_FULFILLMENT: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/fulfillment$",
);

pub(super) static PROJECTS_AGENT_INTENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/intents/[^/]+$",
);

pub(super) static PROJECTS_AGENT_KNOWLEDGE_BASES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/knowledgeBases/[^/]+$",
);

pub(super) static PROJECTS_AGENT_KNOWLEDGE_BASES_DOCUMENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/knowledgeBases/[^/]+/documents/[^/]+$",
);

pub(super) static PROJECTS_AGENT_SESSIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/sessions/[^/]+$",
);

pub(super) static PROJECTS_AGENT_SESSIONS_CONTEXTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/sessions/[^/]+/contexts/[^/]+$",
);

pub(super) static PROJECTS_AGENT_SESSIONS_ENTITY_TYPES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/sessions/[^/]+/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_AGENT_VERSIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/agent/versions/[^/]+$",
);

pub(super) static PROJECTS_ANSWER_RECORDS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/answerRecords/[^/]+$",
);

pub(super) static PROJECTS_CONVERSATIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/conversations/[^/]+$",
);

pub(super) static PROJECTS_CONVERSATIONS_PARTICIPANTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/conversations/[^/]+/participants/[^/]+$",
);

pub(super) static PROJECTS_CONVERSATION_PROFILES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/conversationProfiles/[^/]+$",
);

pub(super) static PROJECTS_KNOWLEDGE_BASES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/knowledgeBases/[^/]+$",
);

pub(super) static PROJECTS_KNOWLEDGE_BASES_DOCUMENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/knowledgeBases/[^/]+/documents/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_ENTITY_TYPES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/environments/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS_CONTEXTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+/contexts/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_FULFILLMENT: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/fulfillment$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_INTENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/intents/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_SESSIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/sessions/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_SESSIONS_CONTEXTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/sessions/[^/]+/contexts/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_SESSIONS_ENTITY_TYPES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/sessions/[^/]+/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_VERSIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/versions/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_ANSWER_RECORDS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/answerRecords/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_CONVERSATIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/conversations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/conversations/[^/]+/participants/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_CONVERSATION_PROFILES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/conversationProfiles/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_ENCRYPTION_SPEC: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/encryptionSpec$",
);

pub(super) static PROJECTS_LOCATIONS_GENERATORS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/generators/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_GENERATORS_EVALUATIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/generators/[^/]+/evaluations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_KNOWLEDGE_BASES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/knowledgeBases/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_KNOWLEDGE_BASES_DOCUMENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/knowledgeBases/[^/]+/documents/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_OPERATIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/operations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_PHONE_NUMBERS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/phoneNumbers/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_SIP_TRUNKS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/sipTrunks/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_TOOLS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/tools/[^/]+$",
);

pub(super) static PROJECTS_OPERATIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/operations/[^/]+$",
);

pub(super) static PROJECTS_PHONE_NUMBERS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/phoneNumbers/[^/]+$",
);

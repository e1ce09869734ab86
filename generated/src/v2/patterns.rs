//! What the names of resources look like, for the check before a request is sent.

use crate::runtime::Pattern;

pub(super) static PROJECTS: Pattern = Pattern::new("^projects/[^/]+$");

pub(super) static PROJECTS_AGENT: Pattern = Pattern::new("^projects/[^/]+/agent$");

pub(super) static PROJECTS_AGENT_ENTITY_TYPES: Pattern = Pattern::new(
    "^projects/[^/]+/agent/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_AGENT_ENVIRONMENTS: Pattern = Pattern::new(
    "^projects/[^/]+/agent/environments/[^/]+$",
);

pub(super) static PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS: Pattern = Pattern::new(
    "^projects/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+$",
);

pub(super) static PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_CONTEXTS: Pattern = Pattern::new(
    "^projects/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+/contexts/[^/]+$",
);

pub(super) static PROJECTS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES: Pattern = Pattern::new(
    "^projects/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_AGENT_FULFILLMENT: Pattern = Pattern::new(
    "^projects/[^/]+/agent/fulfillment$",
);

pub(super) static PROJECTS_AGENT_INTENTS: Pattern = Pattern::new(
    "^projects/[^/]+/agent/intents/[^/]+$",
);

pub(super) static PROJECTS_AGENT_KNOWLEDGE_BASES: Pattern = Pattern::new(
    "^projects/[^/]+/agent/knowledgeBases/[^/]+$",
);

pub(super) static PROJECTS_AGENT_KNOWLEDGE_BASES_DOCUMENTS: Pattern = Pattern::new(
    "^projects/[^/]+/agent/knowledgeBases/[^/]+/documents/[^/]+$",
);

pub(super) static PROJECTS_AGENT_SESSIONS: Pattern = Pattern::new(
    "^projects/[^/]+/agent/sessions/[^/]+$",
);

pub(super) static PROJECTS_AGENT_SESSIONS_CONTEXTS: Pattern = Pattern::new(
    "^projects/[^/]+/agent/sessions/[^/]+/contexts/[^/]+$",
);

pub(super) static PROJECTS_AGENT_SESSIONS_ENTITY_TYPES: Pattern = Pattern::new(
    "^projects/[^/]+/agent/sessions/[^/]+/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_AGENT_VERSIONS: Pattern = Pattern::new(
    "^projects/[^/]+/agent/versions/[^/]+$",
);

pub(super) static PROJECTS_ANSWER_RECORDS: Pattern = Pattern::new(
    "^projects/[^/]+/answerRecords/[^/]+$",
);

pub(super) static PROJECTS_CONVERSATIONS: Pattern = Pattern::new(
    "^projects/[^/]+/conversations/[^/]+$",
);

pub(super) static PROJECTS_CONVERSATIONS_PARTICIPANTS: Pattern = Pattern::new(
    "^projects/[^/]+/conversations/[^/]+/participants/[^/]+$",
);

pub(super) static PROJECTS_CONVERSATION_DATASETS: Pattern = Pattern::new(
    "^projects/[^/]+/conversationDatasets/[^/]+$",
);

pub(super) static PROJECTS_CONVERSATION_MODELS: Pattern = Pattern::new(
    "^projects/[^/]+/conversationModels/[^/]+$",
);

pub(super) static PROJECTS_CONVERSATION_MODELS_EVALUATIONS: Pattern = Pattern::new(
    "^projects/[^/]+/conversationModels/[^/]+/evaluations/[^/]+$",
);

pub(super) static PROJECTS_CONVERSATION_PROFILES: Pattern = Pattern::new(
    "^projects/[^/]+/conversationProfiles/[^/]+$",
);

pub(super) static PROJECTS_KNOWLEDGE_BASES: Pattern = Pattern::new(
    "^projects/[^/]+/knowledgeBases/[^/]+$",
);

pub(super) static PROJECTS_KNOWLEDGE_BASES_DOCUMENTS: Pattern = Pattern::new(
    "^projects/[^/]+/knowledgeBases/[^/]+/documents/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_ENTITY_TYPES: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/environments/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS_CONTEXTS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+/contexts/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_ENVIRONMENTS_USERS_SESSIONS_ENTITY_TYPES: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/environments/[^/]+/users/[^/]+/sessions/[^/]+/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_FULFILLMENT: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/fulfillment$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_INTENTS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/intents/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_SESSIONS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/sessions/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_SESSIONS_CONTEXTS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/sessions/[^/]+/contexts/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_SESSIONS_ENTITY_TYPES: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/sessions/[^/]+/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENT_VERSIONS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agent/versions/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_ANSWER_RECORDS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/answerRecords/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_CONVERSATIONS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/conversations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_CONVERSATIONS_PARTICIPANTS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/conversations/[^/]+/participants/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_CONVERSATION_DATASETS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/conversationDatasets/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_CONVERSATION_MODELS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/conversationModels/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_CONVERSATION_MODELS_EVALUATIONS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/conversationModels/[^/]+/evaluations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_CONVERSATION_PROFILES: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/conversationProfiles/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_ENCRYPTION_SPEC: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/encryptionSpec$",
);

pub(super) static PROJECTS_LOCATIONS_GENERATORS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/generators/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_GENERATORS_EVALUATIONS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/generators/[^/]+/evaluations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_KNOWLEDGE_BASES: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/knowledgeBases/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_KNOWLEDGE_BASES_DOCUMENTS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/knowledgeBases/[^/]+/documents/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_OPERATIONS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/operations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_SIP_TRUNKS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/sipTrunks/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_TOOLS: Pattern = Pattern::new(
    "^projects/[^/]+/locations/[^/]+/tools/[^/]+$",
);

pub(super) static PROJECTS_OPERATIONS: Pattern = Pattern::new(
    "^projects/[^/]+/operations/[^/]+$",
);

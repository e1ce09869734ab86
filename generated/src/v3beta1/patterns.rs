//! What the names of resources look like, for the check before a request is sent.

use crate::runtime;

pub(super) static PROJECTS: runtime::Pattern = runtime::Pattern::new("^projects/[^/]+$");

pub(super) static PROJECTS_LOCATIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_CHANGELOGS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/changelogs/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_CONVERSATIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/conversations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_ENTITY_TYPES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/environments/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_DEPLOYMENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/environments/[^/]+/deployments/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_EXPERIMENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/environments/[^/]+/experiments/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/environments/[^/]+/sessions/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_ENVIRONMENTS_SESSIONS_ENTITY_TYPES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/environments/[^/]+/sessions/[^/]+/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_FLOWS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/flows/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_FLOWS_PAGES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/flows/[^/]+/pages/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_FLOWS_TRANSITION_ROUTE_GROUPS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/flows/[^/]+/transitionRouteGroups/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_FLOWS_VALIDATION_RESULT: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/flows/[^/]+/validationResult$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_FLOWS_VERSIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/flows/[^/]+/versions/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_GENERATIVE_SETTINGS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/generativeSettings$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_GENERATORS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/generators/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_INTENTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/intents/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/playbooks/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS_EXAMPLES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/playbooks/[^/]+/examples/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_PLAYBOOKS_VERSIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/playbooks/[^/]+/versions/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_SESSIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/sessions/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_SESSIONS_ENTITY_TYPES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/sessions/[^/]+/entityTypes/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_TEST_CASES: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/testCases/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_TEST_CASES_RESULTS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/testCases/[^/]+/results/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_TOOLS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/tools/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_TOOLS_VERSIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/tools/[^/]+/versions/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_TRANSITION_ROUTE_GROUPS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/transitionRouteGroups/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_VALIDATION_RESULT: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/validationResult$",
);

pub(super) static PROJECTS_LOCATIONS_AGENTS_WEBHOOKS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/agents/[^/]+/webhooks/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_OPERATIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/operations/[^/]+$",
);

pub(super) static PROJECTS_LOCATIONS_SECURITY_SETTINGS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/locations/[^/]+/securitySettings/[^/]+$",
);

pub(super) static PROJECTS_OPERATIONS: runtime::Pattern = runtime::Pattern::new(
    "^projects/[^/]+/operations/[^/]+$",
);

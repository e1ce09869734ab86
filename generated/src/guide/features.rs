//! # Features
//!
//! All methods are there by default. What a build costs follows from how many methods and types are compiled, so name the
//! resources that you call, and leave the others out:
//!
//! ```toml
//! [dependencies]
//! dialogflow = { version = "0.1.0", default-features = false, features = ["auth", "v2", "conversation-profiles"] }
//! ```
//!
//! - A **version** of the API is a module.
//! - A **resource** is the methods of that name, wherever in the tree of resources it is, with the schemas that they take
//!   and return. `full` turns all of them on. Handles of resources above others are always there.
//! - **Unreached schemas** are those that no method takes or returns: what webhooks are sent, what operations hold. They are
//!   off by default; each says in its documentation which feature it needs.
//!
//! A method or a type that the compiler does not find usually has its feature off. Features only add. On docs.rs everything is on, and each item says what it needs.
//!
//! | feature | what it turns on | default |
//! |---|---|---|
//! | `v2` | The API's version `v2`. | yes |
//! | `v2beta1` | The API's version `v2beta1`, a preview that is exempt from semantic versioning. |  |
//! | `v3` | The API's version `v3`. |  |
//! | `v3beta1` | The API's version `v3beta1`, a preview that is exempt from semantic versioning. |  |
//! | `agent` | The methods of `agent`, and the schemas that they reach. | yes |
//! | `agents` | The methods of `agents`, and the schemas that they reach. | yes |
//! | `answer-records` | The methods of `answerRecords`, and the schemas that they reach. | yes |
//! | `changelogs` | The methods of `changelogs`, and the schemas that they reach. | yes |
//! | `contexts` | The methods of `contexts`, and the schemas that they reach. | yes |
//! | `continuous-test-results` | The methods of `continuousTestResults`, and the schemas that they reach. | yes |
//! | `conversation-datasets` | The methods of `conversationDatasets`, and the schemas that they reach. | yes |
//! | `conversation-models` | The methods of `conversationModels`, and the schemas that they reach. | yes |
//! | `conversation-profiles` | The methods of `conversationProfiles`, and the schemas that they reach. | yes |
//! | `conversations` | The methods of `conversations`, and the schemas that they reach. | yes |
//! | `deployments` | The methods of `deployments`, and the schemas that they reach. | yes |
//! | `documents` | The methods of `documents`, and the schemas that they reach. | yes |
//! | `encryption-spec` | The methods of `encryptionSpec`, and the schemas that they reach. | yes |
//! | `entities` | The methods of `entities`, and the schemas that they reach. | yes |
//! | `entity-types` | The methods of `entityTypes`, and the schemas that they reach. | yes |
//! | `environments` | The methods of `environments`, and the schemas that they reach. | yes |
//! | `evaluations` | The methods of `evaluations`, and the schemas that they reach. | yes |
//! | `examples` | The methods of `examples`, and the schemas that they reach. | yes |
//! | `experiments` | The methods of `experiments`, and the schemas that they reach. | yes |
//! | `flows` | The methods of `flows`, and the schemas that they reach. | yes |
//! | `generators` | The methods of `generators`, and the schemas that they reach. | yes |
//! | `intents` | The methods of `intents`, and the schemas that they reach. | yes |
//! | `knowledge-bases` | The methods of `knowledgeBases`, and the schemas that they reach. | yes |
//! | `locations` | The methods of `locations`, and the schemas that they reach. | yes |
//! | `messages` | The methods of `messages`, and the schemas that they reach. | yes |
//! | `operations` | The methods of `operations`, and the schemas that they reach. | yes |
//! | `pages` | The methods of `pages`, and the schemas that they reach. | yes |
//! | `participants` | The methods of `participants`, and the schemas that they reach. | yes |
//! | `phone-numbers` | The methods of `phoneNumbers`, and the schemas that they reach. | yes |
//! | `playbooks` | The methods of `playbooks`, and the schemas that they reach. | yes |
//! | `projects` | The methods of `projects`, and the schemas that they reach. | yes |
//! | `results` | The methods of `results`, and the schemas that they reach. | yes |
//! | `security-settings` | The methods of `securitySettings`, and the schemas that they reach. | yes |
//! | `sessions` | The methods of `sessions`, and the schemas that they reach. | yes |
//! | `sip-trunks` | The methods of `sipTrunks`, and the schemas that they reach. | yes |
//! | `stateless-suggestion` | The methods of `statelessSuggestion`, and the schemas that they reach. | yes |
//! | `suggestions` | The methods of `suggestions`, and the schemas that they reach. | yes |
//! | `test-cases` | The methods of `testCases`, and the schemas that they reach. | yes |
//! | `tools` | The methods of `tools`, and the schemas that they reach. | yes |
//! | `transition-route-groups` | The methods of `transitionRouteGroups`, and the schemas that they reach. | yes |
//! | `versions` | The methods of `versions`, and the schemas that they reach. | yes |
//! | `webhooks` | The methods of `webhooks`, and the schemas that they reach. | yes |
//! | `schemas-without-methods` | Schemas that no method takes or returns: what webhooks are sent, what operations hold. |  |
//! | `schemas-without-methods-cx-v3` | Schemas of the package `cx_v3` that no method takes or returns. |  |
//! | `schemas-without-methods-cx-v3beta1` | Schemas of the package `cx_v3beta1` that no method takes or returns. |  |
//! | `schemas-without-methods-v2` | Schemas of the package `v2` that no method takes or returns. |  |
//! | `schemas-without-methods-v2beta1` | Schemas of the package `v2beta1` that no method takes or returns. |  |
//! | `schemas-without-methods-v3alpha1` | Schemas of the package `v3alpha1` that no method takes or returns. |  |
//!
//! Those of the client itself are the same for every API:
//!
//! | feature | what it turns on | default |
//! |---|---|---|
//! | `auth` | Credentials that are found on the machine, fetched and refreshed. | yes |
//! | `reqwest-0_13` | `ClientBuilder::with_reqwest_client`, which ties the caller to this version of reqwest. |  |
//! | `chrono-0_4` | Conversions between the runtime's timestamp, duration and field mask and the types of other crates. |  |
//! | `google-cloud-wkt-1` | Conversions between the runtime's timestamp, duration and field mask and the types of other crates. |  |
//! | `jiff-0_2` | Conversions between the runtime's timestamp, duration and field mask and the types of other crates. |  |
//! | `time-0_3` | Conversions between the runtime's timestamp, duration and field mask and the types of other crates. |  |
//!
//! With `default-features = false`, name `auth` too, unless each client is given its
//! [credentials](super::credentials).

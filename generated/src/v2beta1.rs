//! Dialogflow API, version `v2beta1`.
//!
//! Builds conversational interfaces (for example, chatbots, and voice-powered apps and devices).
//!
//! Google may change a preview like this one in ways that break its users, and this module follows:
//! it is exempt from the crate's semantic versioning.
//!
//! Calls start at [`Client`]: its accessors follow the tree of resources, and each resource has a
//! module with the requests of its methods. The types of bodies are in [`schemas`].
//!
//! Google's documentation: <https://cloud.google.com/dialogflow/>
//!
//! Revision of the Discovery document: 20251203.
//!
//! | below | methods |
//! |---|---|
//! | [`projects()`](self::projects) | `deleteAgent`, `getAgent`, `setAgent` |

mod client;
mod options;

#[allow(dead_code, reason = "which of them are used depends on the features")]
mod patterns;

#[allow(dead_code, reason = "which of them are used depends on the features")]
mod oauth_scopes;
pub mod projects;
pub mod schemas;
pub use client::*;
pub use options::RequestOptions;

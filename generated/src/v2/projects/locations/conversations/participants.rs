//! The resource `projects.locations.conversations.participants`: its methods and what is below it.
//!
//! Its methods need the feature `participants`.
#![cfg_attr(feature = "participants", doc = "")]
#![cfg_attr(feature = "participants", doc = "| method | call | |")]
#![cfg_attr(feature = "participants", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "participants",
    doc = "| [`analyze_content`](Participants::analyze_content) | `POST v2/{+participant}:analyzeContent` | Adds a text (chat, for example), or audio (phone recording, for example) message from a participant into the conversation. |"
)]
#![cfg_attr(
    feature = "participants",
    doc = "| [`create`](Participants::create) | `POST v2/{+parent}/participants` | Creates a new participant in a conversation. |"
)]
#![cfg_attr(
    feature = "participants",
    doc = "| [`get`](Participants::get) | `GET v2/{+name}` | Retrieves a conversation participant. |"
)]
#![cfg_attr(
    feature = "participants",
    doc = "| [`list`](Participants::list) | `GET v2/{+parent}/participants` | Returns the list of all participants in the specified conversation. |"
)]
#![cfg_attr(
    feature = "participants",
    doc = "| [`patch`](Participants::patch) | `PATCH v2/{+name}` | Updates the specified participant. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "suggestions",
    doc = "| [`suggestions()`](self::suggestions) | `suggestArticles`, `suggestFaqAnswers`, `suggestKnowledgeAssist`, `suggestSmartReplies` |"
)]

use crate::runtime;

#[cfg(feature = "suggestions")]
pub mod suggestions;

#[cfg(feature = "participants")]
mod methods;

#[cfg(feature = "participants")]
pub use methods::*;

/// Handle of the resource `projects.locations.conversations.participants`. Cheap to clone; all
/// handles of a client share its connections.
#[derive(Clone)]
pub struct Participants {
    pub(in crate::v2) client: runtime::ClientCore,
}

impl Participants {
    /// The resource `projects.locations.conversations.participants.suggestions`.
    #[cfg(feature = "suggestions")]
    pub fn suggestions(&self) -> suggestions::Suggestions {
        suggestions::Suggestions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Participants);

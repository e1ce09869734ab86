//! The resource `projects.conversations`: its methods and what is below it.
//!
//! Its methods need the feature `conversations`.
#![cfg_attr(feature = "conversations", doc = "")]
#![cfg_attr(feature = "conversations", doc = "| method | call | |")]
#![cfg_attr(feature = "conversations", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "conversations",
    doc = "| [`complete`](Conversations::complete) | `POST v2beta1/{+name}:complete` | Completes the specified conversation. |"
)]
#![cfg_attr(
    feature = "conversations",
    doc = "| [`create`](Conversations::create) | `POST v2beta1/{+parent}/conversations` | Creates a new conversation. |"
)]
#![cfg_attr(
    feature = "conversations",
    doc = "| [`get`](Conversations::get) | `GET v2beta1/{+name}` | Retrieves the specific conversation. |"
)]
#![cfg_attr(
    feature = "conversations",
    doc = "| [`list`](Conversations::list) | `GET v2beta1/{+parent}/conversations` | Returns the list of all conversations in the specified project. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "messages",
    doc = "| [`messages()`](self::messages) | `batchCreate`, `list` |"
)]
//! | [`participants()`](self::participants) | `analyzeContent`, `create`, `get`, `list`, `patch` |
#![cfg_attr(
    feature = "suggestions",
    doc = "| [`suggestions()`](self::suggestions) | `generate`, `searchKnowledge`, `suggestConversationSummary` |"
)]

use crate::runtime;

#[cfg(feature = "messages")]
pub mod messages;
pub mod participants;

#[cfg(feature = "suggestions")]
pub mod suggestions;

#[cfg(feature = "conversations")]
mod methods;

#[cfg(feature = "conversations")]
pub use methods::*;

/// Handle of the resource `projects.conversations`. Cheap to clone; all handles of a client share
/// its connections.
#[derive(Clone)]
pub struct Conversations {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Conversations {
    /// The resource `projects.conversations.messages`.
    #[cfg(feature = "messages")]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.conversations.participants`.
    pub fn participants(&self) -> participants::Participants {
        participants::Participants {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.conversations.suggestions`.
    #[cfg(feature = "suggestions")]
    pub fn suggestions(&self) -> suggestions::Suggestions {
        suggestions::Suggestions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Conversations);

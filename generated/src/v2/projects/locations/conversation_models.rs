//! The resource `projects.locations.conversationModels`: its methods and what is below it.
//!
//! Its methods need the feature `conversation-models`.
#![cfg_attr(feature = "conversation-models", doc = "")]
#![cfg_attr(feature = "conversation-models", doc = "| method | call | |")]
#![cfg_attr(feature = "conversation-models", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "conversation-models",
    doc = "| [`create`](ConversationModels::create) | `POST v2/{+parent}/conversationModels` | Creates a model. |"
)]
#![cfg_attr(
    feature = "conversation-models",
    doc = "| [`delete`](ConversationModels::delete) | `DELETE v2/{+name}` | Deletes a model. |"
)]
#![cfg_attr(
    feature = "conversation-models",
    doc = "| [`deploy`](ConversationModels::deploy) | `POST v2/{+name}:deploy` | Deploys a model. |"
)]
#![cfg_attr(
    feature = "conversation-models",
    doc = "| [`get`](ConversationModels::get) | `GET v2/{+name}` | Gets conversation model. |"
)]
#![cfg_attr(
    feature = "conversation-models",
    doc = "| [`list`](ConversationModels::list) | `GET v2/{+parent}/conversationModels` | Lists conversation models. |"
)]
#![cfg_attr(
    feature = "conversation-models",
    doc = "| [`undeploy`](ConversationModels::undeploy) | `POST v2/{+name}:undeploy` | Undeploys a model. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "evaluations",
    doc = "| [`evaluations()`](self::evaluations) | `create`, `get`, `list` |"
)]

use crate::runtime;

#[cfg(feature = "evaluations")]
pub mod evaluations;

#[cfg(feature = "conversation-models")]
mod methods;

#[cfg(feature = "conversation-models")]
pub use methods::*;

/// Handle of the resource `projects.locations.conversationModels`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct ConversationModels {
    pub(in crate::v2) client: runtime::ClientCore,
}

impl ConversationModels {
    /// The resource `projects.locations.conversationModels.evaluations`.
    #[cfg(feature = "evaluations")]
    pub fn evaluations(&self) -> evaluations::Evaluations {
        evaluations::Evaluations {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(ConversationModels);

//! The resource `projects.locations.conversationModels`: its methods and what is below it.

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

//! The resource `projects.locations.conversations`: its methods and what is below it.

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

/// Handle of the resource `projects.locations.conversations`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Conversations {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Conversations {
    /// The resource `projects.locations.conversations.messages`.
    #[cfg(feature = "messages")]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.conversations.participants`.
    pub fn participants(&self) -> participants::Participants {
        participants::Participants {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.conversations.suggestions`.
    #[cfg(feature = "suggestions")]
    pub fn suggestions(&self) -> suggestions::Suggestions {
        suggestions::Suggestions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Conversations);

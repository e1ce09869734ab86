//! The resource `projects.conversations.participants`: its methods and what is below it.

use crate::runtime;

#[cfg(feature = "suggestions")]
pub mod suggestions;

#[cfg(feature = "participants")]
mod methods;

#[cfg(feature = "participants")]
pub use methods::*;

/// Handle of the resource `projects.conversations.participants`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Participants {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Participants {
    /// The resource `projects.conversations.participants.suggestions`.
    #[cfg(feature = "suggestions")]
    pub fn suggestions(&self) -> suggestions::Suggestions {
        suggestions::Suggestions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Participants);

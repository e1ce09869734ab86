//! The resource `projects.agent.environments.users`: its methods and what is below it.
//!
//! | below | methods |
//! |---|---|
//! | [`sessions()`](self::sessions) | `deleteContexts`, `detectIntent` |

use crate::runtime;

pub mod sessions;

/// Handle of the resource `projects.agent.environments.users`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Users {
    pub(in crate::v2) client: runtime::ClientCore,
}

impl Users {
    /// The resource `projects.agent.environments.users.sessions`.
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Users);

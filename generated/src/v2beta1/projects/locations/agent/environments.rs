//! The resource `projects.locations.agent.environments`: its methods and what is below it.

use crate::runtime;

#[cfg(feature = "intents")]
pub mod intents;
pub mod users;

#[cfg(feature = "environments")]
mod methods;

#[cfg(feature = "environments")]
pub use methods::*;

/// Handle of the resource `projects.locations.agent.environments`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Environments {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Environments {
    /// The resource `projects.locations.agent.environments.intents`.
    #[cfg(feature = "intents")]
    pub fn intents(&self) -> intents::Intents {
        intents::Intents {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agent.environments.users`.
    pub fn users(&self) -> users::Users {
        users::Users {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Environments);

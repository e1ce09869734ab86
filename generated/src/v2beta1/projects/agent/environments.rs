//! The resource `projects.agent.environments`: its methods and what is below it.
//!
//! Its methods need the feature `environments`.
#![cfg_attr(feature = "environments", doc = "")]
#![cfg_attr(feature = "environments", doc = "| method | call | |")]
#![cfg_attr(feature = "environments", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "environments",
    doc = "| [`create`](Environments::create) | `POST v2beta1/{+parent}/environments` | Creates an agent environment. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`delete`](Environments::delete) | `DELETE v2beta1/{+name}` | Deletes the specified agent environment. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`get`](Environments::get) | `GET v2beta1/{+name}` | Retrieves the specified agent environment. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`get_history`](Environments::get_history) | `GET v2beta1/{+parent}/history` | Gets the history of the specified environment. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`list`](Environments::list) | `GET v2beta1/{+parent}/environments` | Returns the list of all non-draft environments of the specified agent. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`patch`](Environments::patch) | `PATCH v2beta1/{+name}` | Updates the specified agent environment. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(feature = "intents", doc = "| [`intents()`](self::intents) | `list` |")]
//! | [`users()`](self::users) |  |

use crate::runtime;

#[cfg(feature = "intents")]
pub mod intents;
pub mod users;

#[cfg(feature = "environments")]
mod methods;

#[cfg(feature = "environments")]
pub use methods::*;

/// Handle of the resource `projects.agent.environments`. Cheap to clone; all handles of a client
/// share its connections.
#[derive(Clone)]
pub struct Environments {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Environments {
    /// The resource `projects.agent.environments.intents`.
    #[cfg(feature = "intents")]
    pub fn intents(&self) -> intents::Intents {
        intents::Intents {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.agent.environments.users`.
    pub fn users(&self) -> users::Users {
        users::Users {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Environments);

//! The resource `projects.locations.agents.playbooks`: its methods and what is below it.
//!
//! Its methods need the feature `playbooks`.
#![cfg_attr(feature = "playbooks", doc = "")]
#![cfg_attr(feature = "playbooks", doc = "| method | call | |")]
#![cfg_attr(feature = "playbooks", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "playbooks",
    doc = "| [`create`](Playbooks::create) | `POST v3/{+parent}/playbooks` | Creates a playbook in a specified agent. |"
)]
#![cfg_attr(
    feature = "playbooks",
    doc = "| [`delete`](Playbooks::delete) | `DELETE v3/{+name}` | Deletes a specified playbook. |"
)]
#![cfg_attr(
    feature = "playbooks",
    doc = "| [`export`](Playbooks::export) | `POST v3/{+name}:export` | Exports the specified playbook to a binary file. |"
)]
#![cfg_attr(
    feature = "playbooks",
    doc = "| [`get`](Playbooks::get) | `GET v3/{+name}` | Retrieves the specified Playbook. |"
)]
#![cfg_attr(
    feature = "playbooks",
    doc = "| [`import`](Playbooks::import) | `POST v3/{+parent}/playbooks:import` | Imports the specified playbook to the specified agent from a binary file. |"
)]
#![cfg_attr(
    feature = "playbooks",
    doc = "| [`list`](Playbooks::list) | `GET v3/{+parent}/playbooks` | Returns a list of playbooks in the specified agent. |"
)]
#![cfg_attr(
    feature = "playbooks",
    doc = "| [`patch`](Playbooks::patch) | `PATCH v3/{+name}` | Updates the specified Playbook. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "examples",
    doc = "| [`examples()`](self::examples) | `create`, `delete`, `get`, `list`, `patch` |"
)]
#![cfg_attr(
    feature = "versions",
    doc = "| [`versions()`](self::versions) | `create`, `delete`, `get`, `list`, `restore` |"
)]

use crate::runtime;

#[cfg(feature = "examples")]
pub mod examples;

#[cfg(feature = "versions")]
pub mod versions;

#[cfg(feature = "playbooks")]
mod methods;

#[cfg(feature = "playbooks")]
pub use methods::*;

/// Handle of the resource `projects.locations.agents.playbooks`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Playbooks {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl Playbooks {
    /// The resource `projects.locations.agents.playbooks.examples`.
    #[cfg(feature = "examples")]
    pub fn examples(&self) -> examples::Examples {
        examples::Examples {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.playbooks.versions`.
    #[cfg(feature = "versions")]
    pub fn versions(&self) -> versions::Versions {
        versions::Versions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Playbooks);

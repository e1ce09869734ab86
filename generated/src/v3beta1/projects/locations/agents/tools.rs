//! The resource `projects.locations.agents.tools`: its methods and what is below it.
//!
//! Its methods need the feature `tools`.
#![cfg_attr(feature = "tools", doc = "")]
#![cfg_attr(feature = "tools", doc = "| method | call | |")]
#![cfg_attr(feature = "tools", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "tools",
    doc = "| [`create`](Tools::create) | `POST v3beta1/{+parent}/tools` | Creates a Tool in the specified agent. |"
)]
#![cfg_attr(
    feature = "tools",
    doc = "| [`delete`](Tools::delete) | `DELETE v3beta1/{+name}` | Deletes a specified Tool. |"
)]
#![cfg_attr(
    feature = "tools",
    doc = "| [`export`](Tools::export) | `POST v3beta1/{+parent}/tools:export` | Exports the selected tools. |"
)]
#![cfg_attr(
    feature = "tools",
    doc = "| [`get`](Tools::get) | `GET v3beta1/{+name}` | Retrieves the specified Tool. |"
)]
#![cfg_attr(
    feature = "tools",
    doc = "| [`list`](Tools::list) | `GET v3beta1/{+parent}/tools` | Returns a list of Tools in the specified agent. |"
)]
#![cfg_attr(
    feature = "tools",
    doc = "| [`patch`](Tools::patch) | `PATCH v3beta1/{+name}` | Update the specified Tool. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "versions",
    doc = "| [`versions()`](self::versions) | `create`, `delete`, `get`, `list`, `restore` |"
)]

use crate::runtime;

#[cfg(feature = "versions")]
pub mod versions;

#[cfg(feature = "tools")]
mod methods;

#[cfg(feature = "tools")]
pub use methods::*;

/// Handle of the resource `projects.locations.agents.tools`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Tools {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Tools {
    /// The resource `projects.locations.agents.tools.versions`.
    #[cfg(feature = "versions")]
    pub fn versions(&self) -> versions::Versions {
        versions::Versions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Tools);

//! The resource `projects.locations.agents.flows`: its methods and what is below it.
//!
//! Its methods need the feature `flows`.
#![cfg_attr(feature = "flows", doc = "")]
#![cfg_attr(feature = "flows", doc = "| method | call | |")]
#![cfg_attr(feature = "flows", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "flows",
    doc = "| [`create`](Flows::create) | `POST v3beta1/{+parent}/flows` | Creates a flow in the specified agent. |"
)]
#![cfg_attr(
    feature = "flows",
    doc = "| [`delete`](Flows::delete) | `DELETE v3beta1/{+name}` | Deletes a specified flow. |"
)]
#![cfg_attr(
    feature = "flows",
    doc = "| [`export`](Flows::export) | `POST v3beta1/{+name}:export` | Exports the specified flow to a binary file. |"
)]
#![cfg_attr(
    feature = "flows",
    doc = "| [`get`](Flows::get) | `GET v3beta1/{+name}` | Retrieves the specified flow. |"
)]
#![cfg_attr(
    feature = "flows",
    doc = "| [`get_validation_result`](Flows::get_validation_result) | `GET v3beta1/{+name}` | Gets the latest flow validation result. |"
)]
#![cfg_attr(
    feature = "flows",
    doc = "| [`import`](Flows::import) | `POST v3beta1/{+parent}/flows:import` | Imports the specified flow to the specified agent from a binary file. |"
)]
#![cfg_attr(
    feature = "flows",
    doc = "| [`list`](Flows::list) | `GET v3beta1/{+parent}/flows` | Returns the list of all flows in the specified agent. |"
)]
#![cfg_attr(
    feature = "flows",
    doc = "| [`patch`](Flows::patch) | `PATCH v3beta1/{+name}` | Updates the specified flow. |"
)]
#![cfg_attr(
    feature = "flows",
    doc = "| [`train`](Flows::train) | `POST v3beta1/{+name}:train` | Trains the specified flow. |"
)]
#![cfg_attr(
    feature = "flows",
    doc = "| [`validate`](Flows::validate) | `POST v3beta1/{+name}:validate` | Validates the specified flow and creates or updates validation results. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "pages",
    doc = "| [`pages()`](self::pages) | `create`, `delete`, `get`, `list`, `patch` |"
)]
#![cfg_attr(
    feature = "transition-route-groups",
    doc = "| [`transition_route_groups()`](self::transition_route_groups) | `create`, `delete`, `get`, `list`, `patch` |"
)]
#![cfg_attr(
    feature = "versions",
    doc = "| [`versions()`](self::versions) | `compareVersions`, `create`, `delete`, `get`, `list`, `load`, `patch` |"
)]

use crate::runtime;

#[cfg(feature = "pages")]
pub mod pages;

#[cfg(feature = "transition-route-groups")]
pub mod transition_route_groups;

#[cfg(feature = "versions")]
pub mod versions;

#[cfg(feature = "flows")]
mod methods;

#[cfg(feature = "flows")]
pub use methods::*;

/// Handle of the resource `projects.locations.agents.flows`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct Flows {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Flows {
    /// The resource `projects.locations.agents.flows.pages`.
    #[cfg(feature = "pages")]
    pub fn pages(&self) -> pages::Pages {
        pages::Pages {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.flows.transitionRouteGroups`.
    #[cfg(feature = "transition-route-groups")]
    pub fn transition_route_groups(
        &self,
    ) -> transition_route_groups::TransitionRouteGroups {
        transition_route_groups::TransitionRouteGroups {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.flows.versions`.
    #[cfg(feature = "versions")]
    pub fn versions(&self) -> versions::Versions {
        versions::Versions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Flows);

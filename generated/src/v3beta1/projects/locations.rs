//! The resource `projects.locations`: its methods and what is below it.
//!
//! Its methods need the feature `locations`.
#![cfg_attr(feature = "locations", doc = "")]
#![cfg_attr(feature = "locations", doc = "| method | call | |")]
#![cfg_attr(feature = "locations", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "locations",
    doc = "| [`get`](Locations::get) | `GET v3beta1/{+name}` | Gets information about a location. |"
)]
#![cfg_attr(
    feature = "locations",
    doc = "| [`list`](Locations::list) | `GET v3beta1/{+name}/locations` | Lists information about the supported locations for this service. |"
)]
//!
//! | below | methods |
//! |---|---|
//! | [`agents()`](self::agents) | `create`, `delete`, `export`, `get`, `getGenerativeSettings`, `getValidationResult`, `list`, `patch`, `restore`, `updateGenerativeSettings`, `validate` |
#![cfg_attr(
    feature = "operations",
    doc = "| [`operations()`](self::operations) | `cancel`, `get`, `list` |"
)]
#![cfg_attr(
    feature = "security-settings",
    doc = "| [`security_settings()`](self::security_settings) | `create`, `delete`, `get`, `list`, `patch` |"
)]

use crate::runtime;

pub mod agents;

#[cfg(feature = "operations")]
pub mod operations;

#[cfg(feature = "security-settings")]
pub mod security_settings;

#[cfg(feature = "locations")]
mod methods;

#[cfg(feature = "locations")]
pub use methods::*;

/// Handle of the resource `projects.locations`. Cheap to clone; all handles of a client share its
/// connections.
#[derive(Clone)]
pub struct Locations {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Locations {
    /// The resource `projects.locations.agents`.
    pub fn agents(&self) -> agents::Agents {
        agents::Agents {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.operations`.
    #[cfg(feature = "operations")]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.securitySettings`.
    #[cfg(feature = "security-settings")]
    pub fn security_settings(&self) -> security_settings::SecuritySettings {
        security_settings::SecuritySettings {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Locations);

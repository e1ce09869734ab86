//! The resource `projects`: its methods and what is below it.
//!
//! | below | methods |
//! |---|---|
//! | [`locations()`](self::locations) | `get`, `list` |
#![cfg_attr(
    feature = "operations",
    doc = "| [`operations()`](self::operations) | `cancel`, `get`, `list` |"
)]

use crate::runtime;

pub mod locations;

#[cfg(feature = "operations")]
pub mod operations;

/// Handle of the resource `projects`. Cheap to clone; all handles of a client share its
/// connections.
#[derive(Clone)]
pub struct Projects {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl Projects {
    /// The resource `projects.locations`.
    pub fn locations(&self) -> locations::Locations {
        locations::Locations {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.operations`.
    #[cfg(feature = "operations")]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Projects);

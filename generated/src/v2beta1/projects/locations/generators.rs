//! The resource `projects.locations.generators`: its methods and what is below it.
//!
//! Its methods need the feature `generators`.
#![cfg_attr(feature = "generators", doc = "")]
#![cfg_attr(feature = "generators", doc = "| method | call | |")]
#![cfg_attr(feature = "generators", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "generators",
    doc = "| [`create`](Generators::create) | `POST v2beta1/{+parent}/generators` | Creates a generator. |"
)]
#![cfg_attr(
    feature = "generators",
    doc = "| [`delete`](Generators::delete) | `DELETE v2beta1/{+name}` | Deletes a generator. |"
)]
#![cfg_attr(
    feature = "generators",
    doc = "| [`get`](Generators::get) | `GET v2beta1/{+name}` | Retrieves a generator. |"
)]
#![cfg_attr(
    feature = "generators",
    doc = "| [`list`](Generators::list) | `GET v2beta1/{+parent}/generators` | Lists generators. |"
)]
#![cfg_attr(
    feature = "generators",
    doc = "| [`patch`](Generators::patch) | `PATCH v2beta1/{+name}` | Updates a generator. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "evaluations",
    doc = "| [`evaluations()`](self::evaluations) | `create`, `delete`, `get`, `list` |"
)]

use crate::runtime;

#[cfg(feature = "evaluations")]
pub mod evaluations;

#[cfg(feature = "generators")]
mod methods;

#[cfg(feature = "generators")]
pub use methods::*;

/// Handle of the resource `projects.locations.generators`. Cheap to clone; all handles of a client
/// share its connections.
#[derive(Clone)]
pub struct Generators {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl Generators {
    /// The resource `projects.locations.generators.evaluations`.
    #[cfg(feature = "evaluations")]
    pub fn evaluations(&self) -> evaluations::Evaluations {
        evaluations::Evaluations {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Generators);

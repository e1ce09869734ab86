//! The resource `projects.locations.generators`: its methods and what is below it.

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

//! The resource `projects.locations.agents.testCases`: its methods and what is below it.

use crate::runtime;

#[cfg(feature = "results")]
pub mod results;

#[cfg(feature = "test-cases")]
mod methods;

#[cfg(feature = "test-cases")]
pub use methods::*;

/// Handle of the resource `projects.locations.agents.testCases`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct TestCases {
    pub(in crate::v3) client: runtime::ClientCore,
}

impl TestCases {
    /// The resource `projects.locations.agents.testCases.results`.
    #[cfg(feature = "results")]
    pub fn results(&self) -> results::Results {
        results::Results {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(TestCases);

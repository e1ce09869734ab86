//! The resource `projects.locations.agents.environments`: its methods and what is below it.

use crate::runtime;

#[cfg(feature = "continuous-test-results")]
pub mod continuous_test_results;

#[cfg(feature = "deployments")]
pub mod deployments;

#[cfg(feature = "experiments")]
pub mod experiments;
pub mod sessions;

#[cfg(feature = "environments")]
mod methods;

#[cfg(feature = "environments")]
pub use methods::*;

/// Handle of the resource `projects.locations.agents.environments`. Cheap to clone; all handles of
/// a client share its connections.
#[derive(Clone)]
pub struct Environments {
    pub(in crate::v3beta1) client: runtime::ClientCore,
}

impl Environments {
    /// The resource `projects.locations.agents.environments.continuousTestResults`.
    #[cfg(feature = "continuous-test-results")]
    pub fn continuous_test_results(
        &self,
    ) -> continuous_test_results::ContinuousTestResults {
        continuous_test_results::ContinuousTestResults {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.environments.deployments`.
    #[cfg(feature = "deployments")]
    pub fn deployments(&self) -> deployments::Deployments {
        deployments::Deployments {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.environments.experiments`.
    #[cfg(feature = "experiments")]
    pub fn experiments(&self) -> experiments::Experiments {
        experiments::Experiments {
            client: self.client.clone(),
        }
    }

    /// The resource `projects.locations.agents.environments.sessions`.
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Environments);

//! The resource `projects.locations.agents.environments`: its methods and what is below it.
//!
//! Its methods need the feature `environments`.
#![cfg_attr(feature = "environments", doc = "")]
#![cfg_attr(feature = "environments", doc = "| method | call | |")]
#![cfg_attr(feature = "environments", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "environments",
    doc = "| [`create`](Environments::create) | `POST v3/{+parent}/environments` | Creates an Environment in the specified Agent. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`delete`](Environments::delete) | `DELETE v3/{+name}` | Deletes the specified Environment. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`deploy_flow`](Environments::deploy_flow) | `POST v3/{+environment}:deployFlow` | Deploys a flow to the specified Environment. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`get`](Environments::get) | `GET v3/{+name}` | Retrieves the specified Environment. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`list`](Environments::list) | `GET v3/{+parent}/environments` | Returns the list of all environments in the specified Agent. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`lookup_environment_history`](Environments::lookup_environment_history) | `GET v3/{+name}:lookupEnvironmentHistory` | Looks up the history of the specified Environment. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`patch`](Environments::patch) | `PATCH v3/{+name}` | Updates the specified Environment. |"
)]
#![cfg_attr(
    feature = "environments",
    doc = "| [`run_continuous_test`](Environments::run_continuous_test) | `POST v3/{+environment}:runContinuousTest` | Kicks off a continuous test under the specified Environment. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "continuous-test-results",
    doc = "| [`continuous_test_results()`](self::continuous_test_results) | `list` |"
)]
#![cfg_attr(
    feature = "deployments",
    doc = "| [`deployments()`](self::deployments) | `get`, `list` |"
)]
#![cfg_attr(
    feature = "experiments",
    doc = "| [`experiments()`](self::experiments) | `create`, `delete`, `get`, `list`, `patch`, `start`, `stop` |"
)]
//! | [`sessions()`](self::sessions) | `detectIntent`, `fulfillIntent`, `matchIntent`, `serverStreamingDetectIntent` |

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
    pub(in crate::v3) client: runtime::ClientCore,
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

//! The resource `projects.locations.agents.testCases`: its methods and what is below it.
//!
//! Its methods need the feature `test-cases`.
#![cfg_attr(feature = "test-cases", doc = "")]
#![cfg_attr(feature = "test-cases", doc = "| method | call | |")]
#![cfg_attr(feature = "test-cases", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "test-cases",
    doc = "| [`batch_delete`](TestCases::batch_delete) | `POST v3/{+parent}/testCases:batchDelete` | Batch deletes test cases. |"
)]
#![cfg_attr(
    feature = "test-cases",
    doc = "| [`batch_run`](TestCases::batch_run) | `POST v3/{+parent}/testCases:batchRun` | Kicks off a batch run of test cases. |"
)]
#![cfg_attr(
    feature = "test-cases",
    doc = "| [`calculate_coverage`](TestCases::calculate_coverage) | `GET v3/{+agent}/testCases:calculateCoverage` | Calculates the test coverage for an agent. |"
)]
#![cfg_attr(
    feature = "test-cases",
    doc = "| [`create`](TestCases::create) | `POST v3/{+parent}/testCases` | Creates a test case for the given agent. |"
)]
#![cfg_attr(
    feature = "test-cases",
    doc = "| [`export`](TestCases::export) | `POST v3/{+parent}/testCases:export` | Exports the test cases under the agent to a Cloud Storage bucket or a local file. |"
)]
#![cfg_attr(
    feature = "test-cases",
    doc = "| [`get`](TestCases::get) | `GET v3/{+name}` | Gets a test case. |"
)]
#![cfg_attr(
    feature = "test-cases",
    doc = "| [`import`](TestCases::import) | `POST v3/{+parent}/testCases:import` | Imports the test cases from a Cloud Storage bucket or a local file. |"
)]
#![cfg_attr(
    feature = "test-cases",
    doc = "| [`list`](TestCases::list) | `GET v3/{+parent}/testCases` | Fetches a list of test cases for a given agent. |"
)]
#![cfg_attr(
    feature = "test-cases",
    doc = "| [`patch`](TestCases::patch) | `PATCH v3/{+name}` | Updates the specified test case. |"
)]
#![cfg_attr(
    feature = "test-cases",
    doc = "| [`run`](TestCases::run) | `POST v3/{+name}:run` | Kicks off a test case run. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "results",
    doc = "| [`results()`](self::results) | `get`, `list` |"
)]

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

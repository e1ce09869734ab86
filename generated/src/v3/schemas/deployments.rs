//! Schemas of the feature `deployments`.

use crate::runtime;
use crate::v3::schemas;

/// Represents a deployment in an environment. A deployment happens when a flow version configured
/// to be active in the environment. You can configure running pre-deployment steps, e.g. running
/// validation test cases, experiment auto-rollout, etc.
///
/// Schema `GoogleCloudDialogflowCxV3Deployment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Deployment {
    /// End time of this deployment.
    pub end_time: Option<runtime::Timestamp>,

    /// The name of the flow version for this deployment. Format:
    /// projects//locations//agents//flows//versions/.
    pub flow_version: Option<String>,

    /// The name of the deployment. Format: projects//locations//agents//environments//deployments/.
    pub name: Option<String>,

    /// Result of the deployment.
    pub result: Option<schemas::DeploymentResult>,

    /// Start time of this deployment.
    pub start_time: Option<runtime::Timestamp>,

    /// The current state of the deployment.
    pub state: Option<schemas::DeploymentState>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Deployment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            end_time: None,
            flow_version: None,
            name: None,
            result: None,
            start_time: None,
            state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`end_time`](Self::end_time).
    pub fn set_end_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets [`flow_version`](Self::flow_version).
    pub fn set_flow_version(mut self, value: impl Into<String>) -> Self {
        self.flow_version = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`result`](Self::result).
    pub fn set_result(mut self, value: schemas::DeploymentResult) -> Self {
        self.result = Some(value);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    pub fn set_start_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(mut self, value: impl Into<schemas::DeploymentState>) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl runtime::Message for Deployment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "endTime" => reader.field(&mut self.end_time),
            "flowVersion" => reader.field(&mut self.flow_version),
            "name" => reader.field(&mut self.name),
            "result" => reader.field(&mut self.result),
            "startTime" => reader.field(&mut self.start_time),
            "state" => reader.field(&mut self.state),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("endTime", &self.end_time);
        writer.field("flowVersion", &self.flow_version);
        writer.field("name", &self.name);
        writer.field("result", &self.result);
        writer.field("startTime", &self.start_time);
        writer.field("state", &self.state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Deployment);

/// Result of the deployment.
///
/// Schema `GoogleCloudDialogflowCxV3DeploymentResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeploymentResult {
    /// Results of test cases running before the deployment. Format:
    /// `projects//locations//agents//testCases//results/`.
    pub deployment_test_results: Vec<String>,

    /// The name of the experiment triggered by this deployment. Format:
    /// projects//locations//agents//environments//experiments/.
    pub experiment: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DeploymentResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            deployment_test_results: Vec::new(),
            experiment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`deployment_test_results`](Self::deployment_test_results).
    pub fn set_deployment_test_results(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.deployment_test_results = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`experiment`](Self::experiment).
    pub fn set_experiment(mut self, value: impl Into<String>) -> Self {
        self.experiment = Some(value.into());
        self
    }
}

impl runtime::Message for DeploymentResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "deploymentTestResults" => reader.field(&mut self.deployment_test_results),
            "experiment" => reader.field(&mut self.experiment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("deploymentTestResults", &self.deployment_test_results);
        writer.field("experiment", &self.experiment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DeploymentResult);

/// The current state of the deployment.
///
/// Values of `state` in [`Deployment`].
///
/// [`Deployment`]: crate::v3::schemas::Deployment
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeploymentState {
    /// State unspecified. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// The deployment is running. On the wire: `RUNNING`.
    Running,

    /// The deployment succeeded. On the wire: `SUCCEEDED`.
    Succeeded,

    /// The deployment failed. On the wire: `FAILED`.
    Failed,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DeploymentState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "RUNNING" => Self::Running,
            "SUCCEEDED" => Self::Succeeded,
            "FAILED" => Self::Failed,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DeploymentState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Running => "RUNNING",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DeploymentState);

/// The response message for [Deployments.ListDeployments].
///
/// Schema `GoogleCloudDialogflowCxV3ListDeploymentsResponse`.
///
/// [Deployments.ListDeployments]: crate::v3::projects::locations::agents::environments::deployments::Deployments::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDeploymentsResponse {
    /// The list of deployments. There will be a maximum number of items returned based on the page_size
    /// field in the request. The list may in some cases be empty or contain fewer entries than
    /// page_size even if this isn't the last page.
    pub deployments: Vec<schemas::Deployment>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListDeploymentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            deployments: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`deployments`](Self::deployments).
    pub fn set_deployments(
        mut self,
        values: impl IntoIterator<Item = schemas::Deployment>,
    ) -> Self {
        self.deployments = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListDeploymentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "deployments" => reader.field(&mut self.deployments),
            "nextPageToken" => reader.field(&mut self.next_page_token),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("deployments", &self.deployments);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListDeploymentsResponse);

//! Schemas of the feature `environments`.

use crate::runtime;
use crate::v3::schemas;

/// The request message for [Environments.DeployFlow].
///
/// Schema `GoogleCloudDialogflowCxV3DeployFlowRequest`.
///
/// [Environments.DeployFlow]: crate::v3::projects::locations::agents::environments::Environments::deploy_flow
#[derive(Clone)]
#[non_exhaustive]
pub struct DeployFlowRequest {
    /// Required. The flow version to deploy. Format: `projects//locations//agents//flows//versions/`.
    pub flow_version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DeployFlowRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flow_version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flow_version`](Self::flow_version).
    pub fn set_flow_version(mut self, value: impl Into<String>) -> Self {
        self.flow_version = Some(value.into());
        self
    }
}

impl runtime::Message for DeployFlowRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flowVersion" => reader.field(&mut self.flow_version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("flowVersion", &self.flow_version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DeployFlowRequest);

/// The response message for [Environments.ListEnvironments].
///
/// Schema `GoogleCloudDialogflowCxV3ListEnvironmentsResponse`.
///
/// [Environments.ListEnvironments]: crate::v3::projects::locations::agents::environments::Environments::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEnvironmentsResponse {
    /// The list of environments. There will be a maximum number of items returned based on the
    /// page_size field in the request. The list may in some cases be empty or contain fewer entries
    /// than page_size even if this isn't the last page.
    pub environments: Vec<schemas::Environment>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListEnvironmentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            environments: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`environments`](Self::environments).
    pub fn set_environments(
        mut self,
        values: impl IntoIterator<Item = schemas::Environment>,
    ) -> Self {
        self.environments = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListEnvironmentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "environments" => reader.field(&mut self.environments),
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
        writer.field("environments", &self.environments);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListEnvironmentsResponse);

/// The response message for [Environments.LookupEnvironmentHistory].
///
/// Schema `GoogleCloudDialogflowCxV3LookupEnvironmentHistoryResponse`.
///
/// [Environments.LookupEnvironmentHistory]: crate::v3::projects::locations::agents::environments::Environments::lookup_environment_history
#[derive(Clone)]
#[non_exhaustive]
pub struct LookupEnvironmentHistoryResponse {
    /// Represents a list of snapshots for an environment. Time of the snapshots is stored in
    /// `update_time`.
    pub environments: Vec<schemas::Environment>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl LookupEnvironmentHistoryResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            environments: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`environments`](Self::environments).
    pub fn set_environments(
        mut self,
        values: impl IntoIterator<Item = schemas::Environment>,
    ) -> Self {
        self.environments = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for LookupEnvironmentHistoryResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "environments" => reader.field(&mut self.environments),
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
        writer.field("environments", &self.environments);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LookupEnvironmentHistoryResponse);

/// The request message for [Environments.RunContinuousTest].
///
/// Schema `GoogleCloudDialogflowCxV3RunContinuousTestRequest`.
///
/// [Environments.RunContinuousTest]: crate::v3::projects::locations::agents::environments::Environments::run_continuous_test
#[derive(Clone)]
#[non_exhaustive]
pub struct RunContinuousTestRequest {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RunContinuousTestRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for RunContinuousTestRequest {
    fn read(
        &mut self,
        _key: &str,
        _reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = false;
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RunContinuousTestRequest);

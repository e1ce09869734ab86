//! Schemas of the feature `schemas-without-methods`.

use crate::runtime;
use crate::v3beta1::schemas;

/// Metadata returned for the TestCases.BatchRunTestCases long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1BatchRunTestCasesMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchRunTestCasesMetadata {
    /// The test errors.
    pub errors: Vec<schemas::TestError>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchRunTestCasesMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            errors: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`errors`](Self::errors).
    pub fn set_errors(
        mut self,
        values: impl IntoIterator<Item = schemas::TestError>,
    ) -> Self {
        self.errors = values.into_iter().collect();
        self
    }
}

impl runtime::Message for BatchRunTestCasesMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "errors" => reader.field(&mut self.errors),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("errors", &self.errors);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchRunTestCasesMetadata);

/// The response message for TestCases.BatchRunTestCases.
///
/// Schema `GoogleCloudDialogflowCxV3beta1BatchRunTestCasesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchRunTestCasesResponse {
    /// The test case results. The detailed conversation turns are empty in this response.
    pub results: Vec<schemas::TestCaseResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchRunTestCasesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            results: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`results`](Self::results).
    pub fn set_results(
        mut self,
        values: impl IntoIterator<Item = schemas::TestCaseResult>,
    ) -> Self {
        self.results = values.into_iter().collect();
        self
    }
}

impl runtime::Message for BatchRunTestCasesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "results" => reader.field(&mut self.results),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("results", &self.results);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchRunTestCasesResponse);

/// This message is used to hold all the Conversation Signals data, which will be converted to JSON
/// and exported to BigQuery.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ConversationSignals`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationSignals {
    /// Required. Turn signals for the current turn.
    pub turn_signals: Option<schemas::TurnSignals>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationSignals {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            turn_signals: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`turn_signals`](Self::turn_signals).
    pub fn set_turn_signals(mut self, value: schemas::TurnSignals) -> Self {
        self.turn_signals = Some(value);
        self
    }
}

impl runtime::Message for ConversationSignals {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "turnSignals" => reader.field(&mut self.turn_signals),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("turnSignals", &self.turn_signals);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationSignals);

/// Metadata associated with the long running operation for Versions.CreateVersion.
///
/// Schema `GoogleCloudDialogflowCxV3beta1CreateVersionOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateVersionOperationMetadata {
    /// Name of the created version. Format: `projects//locations//agents//flows//versions/`.
    pub version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CreateVersionOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`version`](Self::version).
    pub fn set_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl runtime::Message for CreateVersionOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "version" => reader.field(&mut self.version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("version", &self.version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(CreateVersionOperationMetadata);

/// Metadata returned for the Environments.DeployFlow long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DeployFlowMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeployFlowMetadata {
    /// Errors of running deployment tests.
    pub test_errors: Vec<schemas::TestError>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DeployFlowMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            test_errors: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`test_errors`](Self::test_errors).
    pub fn set_test_errors(
        mut self,
        values: impl IntoIterator<Item = schemas::TestError>,
    ) -> Self {
        self.test_errors = values.into_iter().collect();
        self
    }
}

impl runtime::Message for DeployFlowMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "testErrors" => reader.field(&mut self.test_errors),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("testErrors", &self.test_errors);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DeployFlowMetadata);

/// The response message for Environments.DeployFlow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DeployFlowResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeployFlowResponse {
    /// The name of the flow version deployment. Format:
    /// `projects//locations//agents//environments//deployments/`.
    pub deployment: Option<String>,

    /// The updated environment where the flow is deployed.
    pub environment: Option<schemas::Environment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DeployFlowResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            deployment: None,
            environment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`deployment`](Self::deployment).
    pub fn set_deployment(mut self, value: impl Into<String>) -> Self {
        self.deployment = Some(value.into());
        self
    }

    /// Sets [`environment`](Self::environment).
    pub fn set_environment(mut self, value: schemas::Environment) -> Self {
        self.environment = Some(value);
        self
    }
}

impl runtime::Message for DeployFlowResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "deployment" => reader.field(&mut self.deployment),
            "environment" => reader.field(&mut self.environment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("deployment", &self.deployment);
        writer.field("environment", &self.environment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DeployFlowResponse);

/// The response message for Agents.ExportAgent.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportAgentResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportAgentResponse {
    /// Uncompressed raw byte content for agent. This field is populated if none of `agent_uri` and
    /// `git_destination` are specified in ExportAgentRequest.
    pub agent_content: Option<bytes::Bytes>,

    /// The URI to a file containing the exported agent. This field is populated if `agent_uri` is
    /// specified in ExportAgentRequest.
    pub agent_uri: Option<String>,

    /// Commit SHA of the git push. This field is populated if `git_destination` is specified in
    /// ExportAgentRequest.
    pub commit_sha: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportAgentResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_content: None,
            agent_uri: None,
            commit_sha: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_content`](Self::agent_content).
    pub fn set_agent_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.agent_content = Some(value.into());
        self
    }

    /// Sets [`agent_uri`](Self::agent_uri).
    pub fn set_agent_uri(mut self, value: impl Into<String>) -> Self {
        self.agent_uri = Some(value.into());
        self
    }

    /// Sets [`commit_sha`](Self::commit_sha).
    pub fn set_commit_sha(mut self, value: impl Into<String>) -> Self {
        self.commit_sha = Some(value.into());
        self
    }
}

impl runtime::Message for ExportAgentResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentContent" => reader.field(&mut self.agent_content),
            "agentUri" => reader.field(&mut self.agent_uri),
            "commitSha" => reader.field(&mut self.commit_sha),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentContent", &self.agent_content);
        writer.field("agentUri", &self.agent_uri);
        writer.field("commitSha", &self.commit_sha);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportAgentResponse);

/// Metadata returned for the EntityTypes.ExportEntityTypes long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportEntityTypesMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportEntityTypesMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportEntityTypesMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ExportEntityTypesMetadata {
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

runtime::message_as_json!(ExportEntityTypesMetadata);

/// The response message for EntityTypes.ExportEntityTypes.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportEntityTypesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportEntityTypesResponse {
    /// Uncompressed byte content for entity types. This field is populated only if
    /// `entity_types_content_inline` is set to true in ExportEntityTypesRequest.
    pub entity_types_content: Option<schemas::InlineDestination>,

    /// The URI to a file containing the exported entity types. This field is populated only if
    /// `entity_types_uri` is specified in ExportEntityTypesRequest.
    pub entity_types_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportEntityTypesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_types_content: None,
            entity_types_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_types_content`](Self::entity_types_content).
    pub fn set_entity_types_content(
        mut self,
        value: schemas::InlineDestination,
    ) -> Self {
        self.entity_types_content = Some(value);
        self
    }

    /// Sets [`entity_types_uri`](Self::entity_types_uri).
    pub fn set_entity_types_uri(mut self, value: impl Into<String>) -> Self {
        self.entity_types_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportEntityTypesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityTypesContent" => reader.field(&mut self.entity_types_content),
            "entityTypesUri" => reader.field(&mut self.entity_types_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityTypesContent", &self.entity_types_content);
        writer.field("entityTypesUri", &self.entity_types_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportEntityTypesResponse);

/// The response message for Flows.ExportFlow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportFlowResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportFlowResponse {
    /// Uncompressed raw byte content for flow.
    pub flow_content: Option<bytes::Bytes>,

    /// The URI to a file containing the exported flow. This field is populated only if `flow_uri` is
    /// specified in ExportFlowRequest.
    pub flow_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportFlowResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flow_content: None,
            flow_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flow_content`](Self::flow_content).
    pub fn set_flow_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.flow_content = Some(value.into());
        self
    }

    /// Sets [`flow_uri`](Self::flow_uri).
    pub fn set_flow_uri(mut self, value: impl Into<String>) -> Self {
        self.flow_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportFlowResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flowContent" => reader.field(&mut self.flow_content),
            "flowUri" => reader.field(&mut self.flow_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("flowContent", &self.flow_content);
        writer.field("flowUri", &self.flow_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportFlowResponse);

/// Metadata returned for the Intents.ExportIntents long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportIntentsMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportIntentsMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportIntentsMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ExportIntentsMetadata {
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

runtime::message_as_json!(ExportIntentsMetadata);

/// The response message for Intents.ExportIntents.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportIntentsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportIntentsResponse {
    /// Uncompressed byte content for intents. This field is populated only if `intents_content_inline`
    /// is set to true in ExportIntentsRequest.
    pub intents_content: Option<schemas::InlineDestination>,

    /// The URI to a file containing the exported intents. This field is populated only if `intents_uri`
    /// is specified in ExportIntentsRequest.
    pub intents_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportIntentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intents_content: None,
            intents_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`intents_content`](Self::intents_content).
    pub fn set_intents_content(mut self, value: schemas::InlineDestination) -> Self {
        self.intents_content = Some(value);
        self
    }

    /// Sets [`intents_uri`](Self::intents_uri).
    pub fn set_intents_uri(mut self, value: impl Into<String>) -> Self {
        self.intents_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportIntentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "intentsContent" => reader.field(&mut self.intents_content),
            "intentsUri" => reader.field(&mut self.intents_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("intentsContent", &self.intents_content);
        writer.field("intentsUri", &self.intents_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportIntentsResponse);

/// Metadata returned for the TestCases.ExportTestCases long running operation. This message
/// currently has no fields.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportTestCasesMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportTestCasesMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportTestCasesMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ExportTestCasesMetadata {
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

runtime::message_as_json!(ExportTestCasesMetadata);

/// The response message for TestCases.ExportTestCases.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportTestCasesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportTestCasesResponse {
    /// Uncompressed raw byte content for test cases.
    pub content: Option<bytes::Bytes>,

    /// The URI to a file containing the exported test cases. This field is populated only if `gcs_uri`
    /// is specified in ExportTestCasesRequest.
    pub gcs_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportTestCasesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content: None,
            gcs_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content`](Self::content).
    pub fn set_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Sets [`gcs_uri`](Self::gcs_uri).
    pub fn set_gcs_uri(mut self, value: impl Into<String>) -> Self {
        self.gcs_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportTestCasesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "content" => reader.field(&mut self.content),
            "gcsUri" => reader.field(&mut self.gcs_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("content", &self.content);
        writer.field("gcsUri", &self.gcs_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportTestCasesResponse);

/// Metadata returned for the EntityTypes.ImportEntityTypes long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportEntityTypesMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportEntityTypesMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportEntityTypesMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ImportEntityTypesMetadata {
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

runtime::message_as_json!(ImportEntityTypesMetadata);

/// The response message for EntityTypes.ImportEntityTypes.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportEntityTypesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportEntityTypesResponse {
    /// Info which resources have conflicts when REPORT_CONFLICT merge_option is set in
    /// ImportEntityTypesRequest.
    pub conflicting_resources: Option<
        schemas::ImportEntityTypesResponseConflictingResources,
    >,

    /// The unique identifier of the imported entity types. Format:
    /// `projects//locations//agents//entity_types/`.
    pub entity_types: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportEntityTypesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conflicting_resources: None,
            entity_types: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conflicting_resources`](Self::conflicting_resources).
    pub fn set_conflicting_resources(
        mut self,
        value: schemas::ImportEntityTypesResponseConflictingResources,
    ) -> Self {
        self.conflicting_resources = Some(value);
        self
    }

    /// Sets [`entity_types`](Self::entity_types).
    pub fn set_entity_types(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_types = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ImportEntityTypesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conflictingResources" => reader.field(&mut self.conflicting_resources),
            "entityTypes" => reader.field(&mut self.entity_types),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conflictingResources", &self.conflicting_resources);
        writer.field("entityTypes", &self.entity_types);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportEntityTypesResponse);

/// Conflicting resources detected during the import process. Only filled when REPORT_CONFLICT is
/// set in the request and there are conflicts in the display names.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportEntityTypesResponseConflictingResources`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportEntityTypesResponseConflictingResources {
    /// Display names of conflicting entities.
    pub entity_display_names: Vec<String>,

    /// Display names of conflicting entity types.
    pub entity_type_display_names: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportEntityTypesResponseConflictingResources {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_display_names: Vec::new(),
            entity_type_display_names: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_display_names`](Self::entity_display_names).
    pub fn set_entity_display_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_display_names = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`entity_type_display_names`](Self::entity_type_display_names).
    pub fn set_entity_type_display_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_type_display_names = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ImportEntityTypesResponseConflictingResources {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityDisplayNames" => reader.field(&mut self.entity_display_names),
            "entityTypeDisplayNames" => reader.field(&mut self.entity_type_display_names),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityDisplayNames", &self.entity_display_names);
        writer.field("entityTypeDisplayNames", &self.entity_type_display_names);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportEntityTypesResponseConflictingResources);

/// The response message for Flows.ImportFlow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportFlowResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportFlowResponse {
    /// The unique identifier of the new flow. Format: `projects//locations//agents//flows/`.
    pub flow: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportFlowResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flow: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flow`](Self::flow).
    pub fn set_flow(mut self, value: impl Into<String>) -> Self {
        self.flow = Some(value.into());
        self
    }
}

impl runtime::Message for ImportFlowResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flow" => reader.field(&mut self.flow),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("flow", &self.flow);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportFlowResponse);

/// Metadata returned for the Intents.ImportIntents long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportIntentsMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportIntentsMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportIntentsMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ImportIntentsMetadata {
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

runtime::message_as_json!(ImportIntentsMetadata);

/// The response message for Intents.ImportIntents.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportIntentsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportIntentsResponse {
    /// Info which resources have conflicts when REPORT_CONFLICT merge_option is set in
    /// ImportIntentsRequest.
    pub conflicting_resources: Option<
        schemas::ImportIntentsResponseConflictingResources,
    >,

    /// The unique identifier of the imported intents. Format: `projects//locations//agents//intents/`.
    pub intents: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportIntentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conflicting_resources: None,
            intents: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conflicting_resources`](Self::conflicting_resources).
    pub fn set_conflicting_resources(
        mut self,
        value: schemas::ImportIntentsResponseConflictingResources,
    ) -> Self {
        self.conflicting_resources = Some(value);
        self
    }

    /// Sets [`intents`](Self::intents).
    pub fn set_intents(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.intents = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ImportIntentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conflictingResources" => reader.field(&mut self.conflicting_resources),
            "intents" => reader.field(&mut self.intents),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conflictingResources", &self.conflicting_resources);
        writer.field("intents", &self.intents);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportIntentsResponse);

/// Conflicting resources detected during the import process. Only filled when REPORT_CONFLICT is
/// set in the request and there are conflicts in the display names.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportIntentsResponseConflictingResources`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportIntentsResponseConflictingResources {
    /// Display names of conflicting entities.
    pub entity_display_names: Vec<String>,

    /// Display names of conflicting intents.
    pub intent_display_names: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportIntentsResponseConflictingResources {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_display_names: Vec::new(),
            intent_display_names: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_display_names`](Self::entity_display_names).
    pub fn set_entity_display_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_display_names = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`intent_display_names`](Self::intent_display_names).
    pub fn set_intent_display_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.intent_display_names = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ImportIntentsResponseConflictingResources {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityDisplayNames" => reader.field(&mut self.entity_display_names),
            "intentDisplayNames" => reader.field(&mut self.intent_display_names),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityDisplayNames", &self.entity_display_names);
        writer.field("intentDisplayNames", &self.intent_display_names);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportIntentsResponseConflictingResources);

/// Metadata returned for the TestCases.ImportTestCases long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportTestCasesMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportTestCasesMetadata {
    /// Errors for failed test cases.
    pub errors: Vec<schemas::TestCaseError>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportTestCasesMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            errors: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`errors`](Self::errors).
    pub fn set_errors(
        mut self,
        values: impl IntoIterator<Item = schemas::TestCaseError>,
    ) -> Self {
        self.errors = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ImportTestCasesMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "errors" => reader.field(&mut self.errors),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("errors", &self.errors);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportTestCasesMetadata);

/// The response message for TestCases.ImportTestCases.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportTestCasesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportTestCasesResponse {
    /// The unique identifiers of the new test cases. Format: `projects//locations//agents//testCases/`.
    pub names: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportTestCasesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            names: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`names`](Self::names).
    pub fn set_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.names = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ImportTestCasesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "names" => reader.field(&mut self.names),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("names", &self.names);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportTestCasesResponse);

/// Inline destination for a Dialogflow operation that writes or exports objects (e.g. intents)
/// outside of Dialogflow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1InlineDestination`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineDestination {
    /// Output only. The uncompressed byte content for the objects. Only populated in responses.
    pub content: Option<bytes::Bytes>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InlineDestination {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content`](Self::content).
    pub fn set_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.content = Some(value.into());
        self
    }
}

impl runtime::Message for InlineDestination {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "content" => reader.field(&mut self.content),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("content", &self.content);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InlineDestination);

/// Represents the language information of the request.
///
/// Schema `GoogleCloudDialogflowCxV3beta1LanguageInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LanguageInfo {
    /// The confidence score of the detected language between 0 and 1.
    pub confidence_score: Option<f32>,

    /// The language code specified in the original request.
    pub input_language_code: Option<String>,

    /// The language code detected for this request based on the user conversation.
    pub resolved_language_code: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl LanguageInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence_score: None,
            input_language_code: None,
            resolved_language_code: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence_score`](Self::confidence_score).
    pub fn set_confidence_score(mut self, value: f32) -> Self {
        self.confidence_score = Some(value);
        self
    }

    /// Sets [`input_language_code`](Self::input_language_code).
    pub fn set_input_language_code(mut self, value: impl Into<String>) -> Self {
        self.input_language_code = Some(value.into());
        self
    }

    /// Sets [`resolved_language_code`](Self::resolved_language_code).
    pub fn set_resolved_language_code(mut self, value: impl Into<String>) -> Self {
        self.resolved_language_code = Some(value.into());
        self
    }
}

impl runtime::Message for LanguageInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidenceScore" => reader.field(&mut self.confidence_score),
            "inputLanguageCode" => reader.field(&mut self.input_language_code),
            "resolvedLanguageCode" => reader.field(&mut self.resolved_language_code),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidenceScore", &self.confidence_score);
        writer.field("inputLanguageCode", &self.input_language_code);
        writer.field("resolvedLanguageCode", &self.resolved_language_code);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LanguageInfo);

/// Represents page information communicated to and from the webhook.
///
/// Schema `GoogleCloudDialogflowCxV3beta1PageInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageInfo {
    /// Always present for [WebhookRequest]. Ignored for [WebhookResponse]. The unique identifier of the
    /// current page. Format: `projects//locations//agents//flows//pages/`.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
    pub current_page: Option<String>,

    /// Always present for [WebhookRequest]. Ignored for [WebhookResponse]. The display name of the
    /// current page.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
    pub display_name: Option<String>,

    /// Optional for both [WebhookRequest] and [WebhookResponse]. Information about the form.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
    pub form_info: Option<schemas::PageInfoFormInfo>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PageInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            current_page: None,
            display_name: None,
            form_info: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`current_page`](Self::current_page).
    pub fn set_current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`form_info`](Self::form_info).
    pub fn set_form_info(mut self, value: schemas::PageInfoFormInfo) -> Self {
        self.form_info = Some(value);
        self
    }
}

impl runtime::Message for PageInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "currentPage" => reader.field(&mut self.current_page),
            "displayName" => reader.field(&mut self.display_name),
            "formInfo" => reader.field(&mut self.form_info),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("currentPage", &self.current_page);
        writer.field("displayName", &self.display_name);
        writer.field("formInfo", &self.form_info);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PageInfo);

/// Represents form information.
///
/// Schema `GoogleCloudDialogflowCxV3beta1PageInfoFormInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageInfoFormInfo {
    /// Optional for both [WebhookRequest] and [WebhookResponse]. The parameters contained in the form.
    /// Note that the webhook cannot add or remove any form parameter.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
    pub parameter_info: Vec<schemas::PageInfoFormInfoParameterInfo>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PageInfoFormInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            parameter_info: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`parameter_info`](Self::parameter_info).
    pub fn set_parameter_info(
        mut self,
        values: impl IntoIterator<Item = schemas::PageInfoFormInfoParameterInfo>,
    ) -> Self {
        self.parameter_info = values.into_iter().collect();
        self
    }
}

impl runtime::Message for PageInfoFormInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "parameterInfo" => reader.field(&mut self.parameter_info),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("parameterInfo", &self.parameter_info);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PageInfoFormInfo);

/// Represents parameter information.
///
/// Schema `GoogleCloudDialogflowCxV3beta1PageInfoFormInfoParameterInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageInfoFormInfoParameterInfo {
    /// Always present for [WebhookRequest]. Required for [WebhookResponse]. The human-readable name of
    /// the parameter, unique within the form. This field cannot be modified by the webhook.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
    pub display_name: Option<String>,

    /// Optional for [WebhookRequest]. Ignored for [WebhookResponse]. Indicates if the parameter value
    /// was just collected on the last conversation turn.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
    pub just_collected: Option<bool>,

    /// Optional for both [WebhookRequest] and [WebhookResponse]. Indicates whether the parameter is
    /// required. Optional parameters will not trigger prompts; however, they are filled if the user
    /// specifies them. Required parameters must be filled before form filling concludes.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
    pub required: Option<bool>,

    /// Always present for [WebhookRequest]. Required for [WebhookResponse]. The state of the parameter.
    /// This field can be set to INVALID by the webhook to invalidate the parameter; other values set by
    /// the webhook will be ignored.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
    pub state: Option<schemas::PageInfoFormInfoParameterInfoState>,

    /// Optional for both [WebhookRequest] and [WebhookResponse]. The value of the parameter. This field
    /// can be set by the webhook to change the parameter value.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
    pub value: Option<serde_json::Value>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PageInfoFormInfoParameterInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            just_collected: None,
            required: None,
            state: None,
            value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`just_collected`](Self::just_collected).
    pub fn set_just_collected(mut self, value: bool) -> Self {
        self.just_collected = Some(value);
        self
    }

    /// Sets [`required`](Self::required).
    pub fn set_required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(
        mut self,
        value: impl Into<schemas::PageInfoFormInfoParameterInfoState>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`value`](Self::value).
    pub fn set_value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl runtime::Message for PageInfoFormInfoParameterInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "justCollected" => reader.field(&mut self.just_collected),
            "required" => reader.field(&mut self.required),
            "state" => reader.field(&mut self.state),
            "value" => reader.field(&mut self.value),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayName", &self.display_name);
        writer.field("justCollected", &self.just_collected);
        writer.field("required", &self.required);
        writer.field("state", &self.state);
        writer.field("value", &self.value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PageInfoFormInfoParameterInfo);

/// Always present for [WebhookRequest]. Required for [WebhookResponse]. The state of the parameter.
/// This field can be set to INVALID by the webhook to invalidate the parameter; other values set by
/// the webhook will be ignored.
///
/// Values of `state` in [`PageInfoFormInfoParameterInfo`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
///
/// [`PageInfoFormInfoParameterInfo`]: crate::v3beta1::schemas::PageInfoFormInfoParameterInfo
/// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
/// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PageInfoFormInfoParameterInfoState {
    /// Not specified. This value should be never used. On the wire: `PARAMETER_STATE_UNSPECIFIED`.
    Unspecified,

    /// Indicates that the parameter does not have a value. On the wire: `EMPTY`.
    Empty,

    /// Indicates that the parameter value is invalid. This field can be used by the webhook to
    /// invalidate the parameter and ask the server to collect it from the user again. On the wire:
    /// `INVALID`.
    Invalid,

    /// Indicates that the parameter has a value. On the wire: `FILLED`.
    Filled,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for PageInfoFormInfoParameterInfoState {
    fn from(name: &str) -> Self {
        match name {
            "PARAMETER_STATE_UNSPECIFIED" => Self::Unspecified,
            "EMPTY" => Self::Empty,
            "INVALID" => Self::Invalid,
            "FILLED" => Self::Filled,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for PageInfoFormInfoParameterInfoState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "PARAMETER_STATE_UNSPECIFIED",
            Self::Empty => "EMPTY",
            Self::Invalid => "INVALID",
            Self::Filled => "FILLED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(PageInfoFormInfoParameterInfoState);

/// Metadata returned for the Environments.RunContinuousTest long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1RunContinuousTestMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RunContinuousTestMetadata {
    /// The test errors.
    pub errors: Vec<schemas::TestError>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RunContinuousTestMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            errors: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`errors`](Self::errors).
    pub fn set_errors(
        mut self,
        values: impl IntoIterator<Item = schemas::TestError>,
    ) -> Self {
        self.errors = values.into_iter().collect();
        self
    }
}

impl runtime::Message for RunContinuousTestMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "errors" => reader.field(&mut self.errors),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("errors", &self.errors);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RunContinuousTestMetadata);

/// The response message for Environments.RunContinuousTest.
///
/// Schema `GoogleCloudDialogflowCxV3beta1RunContinuousTestResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RunContinuousTestResponse {
    /// The result for a continuous test run.
    pub continuous_test_result: Option<schemas::ContinuousTestResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RunContinuousTestResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            continuous_test_result: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`continuous_test_result`](Self::continuous_test_result).
    pub fn set_continuous_test_result(
        mut self,
        value: schemas::ContinuousTestResult,
    ) -> Self {
        self.continuous_test_result = Some(value);
        self
    }
}

impl runtime::Message for RunContinuousTestResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "continuousTestResult" => reader.field(&mut self.continuous_test_result),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("continuousTestResult", &self.continuous_test_result);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RunContinuousTestResponse);

/// Metadata returned for the TestCases.RunTestCase long running operation. This message currently
/// has no fields.
///
/// Schema `GoogleCloudDialogflowCxV3beta1RunTestCaseMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RunTestCaseMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RunTestCaseMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for RunTestCaseMetadata {
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

runtime::message_as_json!(RunTestCaseMetadata);

/// The response message for TestCases.RunTestCase.
///
/// Schema `GoogleCloudDialogflowCxV3beta1RunTestCaseResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RunTestCaseResponse {
    /// The result.
    pub result: Option<schemas::TestCaseResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RunTestCaseResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            result: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`result`](Self::result).
    pub fn set_result(mut self, value: schemas::TestCaseResult) -> Self {
        self.result = Some(value);
        self
    }
}

impl runtime::Message for RunTestCaseResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "result" => reader.field(&mut self.result),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("result", &self.result);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RunTestCaseResponse);

/// Represents session information communicated to and from the webhook.
///
/// Schema `GoogleCloudDialogflowCxV3beta1SessionInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SessionInfo {
    /// Optional for [WebhookRequest]. Optional for [WebhookResponse]. All parameters collected from
    /// forms and intents during the session. Parameters can be created, updated, or removed by the
    /// webhook. To remove a parameter from the session, the webhook should explicitly set the parameter
    /// value to null in [WebhookResponse]. The map is keyed by parameters' display names.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Always present for [WebhookRequest]. Ignored for [WebhookResponse]. The unique identifier of the
    /// session. This field can be used by the webhook to identify a session. Format:
    /// `projects//locations//agents//sessions/` or
    /// `projects//locations//agents//environments//sessions/` if environment is specified.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::WebhookResponse
    pub session: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SessionInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            parameters: None,
            session: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.parameters = Some(value.into());
        self
    }

    /// Sets [`session`](Self::session).
    pub fn set_session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
}

impl runtime::Message for SessionInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "parameters" => reader.field(&mut self.parameters),
            "session" => reader.field(&mut self.session),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("parameters", &self.parameters);
        writer.field("session", &self.session);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SessionInfo);

/// Error info for importing a test.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TestCaseError`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestCaseError {
    /// The status associated with the test case.
    pub status: Option<schemas::rpc::Status>,

    /// The test case.
    pub test_case: Option<schemas::TestCase>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestCaseError {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            status: None,
            test_case: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`status`](Self::status).
    pub fn set_status(mut self, value: schemas::rpc::Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`test_case`](Self::test_case).
    pub fn set_test_case(mut self, value: schemas::TestCase) -> Self {
        self.test_case = Some(value);
        self
    }
}

impl runtime::Message for TestCaseError {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "status" => reader.field(&mut self.status),
            "testCase" => reader.field(&mut self.test_case),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("status", &self.status);
        writer.field("testCase", &self.test_case);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestCaseError);

/// Error info for running a test.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TestError`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestError {
    /// The status associated with the test.
    pub status: Option<schemas::rpc::Status>,

    /// The test case resource name.
    pub test_case: Option<String>,

    /// The timestamp when the test was completed.
    pub test_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestError {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            status: None,
            test_case: None,
            test_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`status`](Self::status).
    pub fn set_status(mut self, value: schemas::rpc::Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`test_case`](Self::test_case).
    pub fn set_test_case(mut self, value: impl Into<String>) -> Self {
        self.test_case = Some(value.into());
        self
    }

    /// Sets [`test_time`](Self::test_time).
    pub fn set_test_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.test_time = Some(value.into());
        self
    }
}

impl runtime::Message for TestError {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "status" => reader.field(&mut self.status),
            "testCase" => reader.field(&mut self.test_case),
            "testTime" => reader.field(&mut self.test_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("status", &self.status);
        writer.field("testCase", &self.test_case);
        writer.field("testTime", &self.test_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestError);

/// Collection of all signals that were extracted for a single turn of the conversation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TurnSignals`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnSignals {
    /// Whether agent responded with LiveAgentHandoff fulfillment.
    pub agent_escalated: Option<bool>,

    /// Whether user was using DTMF input.
    pub dtmf_used: Option<bool>,

    /// Failure reasons of the turn.
    pub failure_reasons: Vec<schemas::TurnSignalsFailureReasons>,

    /// Whether NLU predicted NO_MATCH.
    pub no_match: Option<bool>,

    /// Whether user provided no input.
    pub no_user_input: Option<bool>,

    /// Whether turn resulted in End Session page.
    pub reached_end_page: Option<bool>,

    /// Sentiment magnitude of the user utterance if
    /// [sentiment](https://cloud.google.com/dialogflow/cx/docs/concept/sentiment) was enabled.
    pub sentiment_magnitude: Option<f32>,

    /// Sentiment score of the user utterance if
    /// [sentiment](https://cloud.google.com/dialogflow/cx/docs/concept/sentiment) was enabled.
    pub sentiment_score: Option<f32>,

    /// Whether user was specifically asking for a live agent.
    pub user_escalated: Option<bool>,

    /// Human-readable statuses of the webhooks triggered during this turn.
    pub webhook_statuses: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TurnSignals {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_escalated: None,
            dtmf_used: None,
            failure_reasons: Vec::new(),
            no_match: None,
            no_user_input: None,
            reached_end_page: None,
            sentiment_magnitude: None,
            sentiment_score: None,
            user_escalated: None,
            webhook_statuses: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_escalated`](Self::agent_escalated).
    pub fn set_agent_escalated(mut self, value: bool) -> Self {
        self.agent_escalated = Some(value);
        self
    }

    /// Sets [`dtmf_used`](Self::dtmf_used).
    pub fn set_dtmf_used(mut self, value: bool) -> Self {
        self.dtmf_used = Some(value);
        self
    }

    /// Sets [`failure_reasons`](Self::failure_reasons).
    pub fn set_failure_reasons(
        mut self,
        values: impl IntoIterator<Item = impl Into<schemas::TurnSignalsFailureReasons>>,
    ) -> Self {
        self.failure_reasons = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`no_match`](Self::no_match).
    pub fn set_no_match(mut self, value: bool) -> Self {
        self.no_match = Some(value);
        self
    }

    /// Sets [`no_user_input`](Self::no_user_input).
    pub fn set_no_user_input(mut self, value: bool) -> Self {
        self.no_user_input = Some(value);
        self
    }

    /// Sets [`reached_end_page`](Self::reached_end_page).
    pub fn set_reached_end_page(mut self, value: bool) -> Self {
        self.reached_end_page = Some(value);
        self
    }

    /// Sets [`sentiment_magnitude`](Self::sentiment_magnitude).
    pub fn set_sentiment_magnitude(mut self, value: f32) -> Self {
        self.sentiment_magnitude = Some(value);
        self
    }

    /// Sets [`sentiment_score`](Self::sentiment_score).
    pub fn set_sentiment_score(mut self, value: f32) -> Self {
        self.sentiment_score = Some(value);
        self
    }

    /// Sets [`user_escalated`](Self::user_escalated).
    pub fn set_user_escalated(mut self, value: bool) -> Self {
        self.user_escalated = Some(value);
        self
    }

    /// Sets [`webhook_statuses`](Self::webhook_statuses).
    pub fn set_webhook_statuses(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_statuses = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for TurnSignals {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentEscalated" => reader.field(&mut self.agent_escalated),
            "dtmfUsed" => reader.field(&mut self.dtmf_used),
            "failureReasons" => reader.field(&mut self.failure_reasons),
            "noMatch" => reader.field(&mut self.no_match),
            "noUserInput" => reader.field(&mut self.no_user_input),
            "reachedEndPage" => reader.field(&mut self.reached_end_page),
            "sentimentMagnitude" => reader.field(&mut self.sentiment_magnitude),
            "sentimentScore" => reader.field(&mut self.sentiment_score),
            "userEscalated" => reader.field(&mut self.user_escalated),
            "webhookStatuses" => reader.field(&mut self.webhook_statuses),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentEscalated", &self.agent_escalated);
        writer.field("dtmfUsed", &self.dtmf_used);
        writer.field("failureReasons", &self.failure_reasons);
        writer.field("noMatch", &self.no_match);
        writer.field("noUserInput", &self.no_user_input);
        writer.field("reachedEndPage", &self.reached_end_page);
        writer.field("sentimentMagnitude", &self.sentiment_magnitude);
        writer.field("sentimentScore", &self.sentiment_score);
        writer.field("userEscalated", &self.user_escalated);
        writer.field("webhookStatuses", &self.webhook_statuses);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TurnSignals);

/// Values of `failureReasons` in [`TurnSignals`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
///
/// [`TurnSignals`]: crate::v3beta1::schemas::TurnSignals
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TurnSignalsFailureReasons {
    /// Failure reason is not assigned. On the wire: `FAILURE_REASON_UNSPECIFIED`.
    Unspecified,

    /// Whether NLU failed to recognize user intent. On the wire: `FAILED_INTENT`.
    FailedIntent,

    /// Whether webhook failed during the turn. On the wire: `FAILED_WEBHOOK`.
    FailedWebhook,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for TurnSignalsFailureReasons {
    fn from(name: &str) -> Self {
        match name {
            "FAILURE_REASON_UNSPECIFIED" => Self::Unspecified,
            "FAILED_INTENT" => Self::FailedIntent,
            "FAILED_WEBHOOK" => Self::FailedWebhook,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for TurnSignalsFailureReasons {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "FAILURE_REASON_UNSPECIFIED",
            Self::FailedIntent => "FAILED_INTENT",
            Self::FailedWebhook => "FAILED_WEBHOOK",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(TurnSignalsFailureReasons);

/// The request message for a webhook call. The request is sent as a JSON object and the field names
/// will be presented in camel cases. You may see undocumented fields in an actual request. These
/// fields are used internally by Dialogflow and should be ignored.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookRequest`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequest {
    /// Always present. The unique identifier of the DetectIntentResponse that will be returned to the
    /// API caller.
    pub detect_intent_response_id: Option<String>,

    /// If DTMF was provided as input, this field will contain the DTMF digits.
    pub dtmf_digits: Option<String>,

    /// Always present. Information about the fulfillment that triggered this webhook call.
    pub fulfillment_info: Option<schemas::WebhookRequestFulfillmentInfo>,

    /// Information about the last matched intent.
    pub intent_info: Option<schemas::WebhookRequestIntentInfo>,

    /// The language code specified in the original request.
    pub language_code: Option<String>,

    /// Information about the language of the request.
    pub language_info: Option<schemas::LanguageInfo>,

    /// The list of rich message responses to present to the user. Webhook can choose to append or
    /// replace this list in [WebhookResponse.fulfillment_response];
    ///
    /// [WebhookResponse.fulfillment_response]: field@crate::v3beta1::schemas::WebhookResponse::fulfillment_response
    pub messages: Vec<schemas::ResponseMessage>,

    /// Information about page status.
    pub page_info: Option<schemas::PageInfo>,

    /// Custom data set in QueryParameters.payload.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// The sentiment analysis result of the current user request. The field is filled when sentiment
    /// analysis is configured to be enabled for the request.
    pub sentiment_analysis_result: Option<
        schemas::WebhookRequestSentimentAnalysisResult,
    >,

    /// Information about session status.
    pub session_info: Option<schemas::SessionInfo>,

    /// If natural language text was provided as input, this field will contain a copy of the text.
    pub text: Option<String>,

    /// If natural language speech audio was provided as input, this field will contain the transcript
    /// for the audio.
    pub transcript: Option<String>,

    /// If an event was provided as input, this field will contain the name of the event.
    pub trigger_event: Option<String>,

    /// If an intent was provided as input, this field will contain a copy of the intent identifier.
    /// Format: `projects//locations//agents//intents/`.
    pub trigger_intent: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            detect_intent_response_id: None,
            dtmf_digits: None,
            fulfillment_info: None,
            intent_info: None,
            language_code: None,
            language_info: None,
            messages: Vec::new(),
            page_info: None,
            payload: None,
            sentiment_analysis_result: None,
            session_info: None,
            text: None,
            transcript: None,
            trigger_event: None,
            trigger_intent: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`detect_intent_response_id`](Self::detect_intent_response_id).
    pub fn set_detect_intent_response_id(mut self, value: impl Into<String>) -> Self {
        self.detect_intent_response_id = Some(value.into());
        self
    }

    /// Sets [`dtmf_digits`](Self::dtmf_digits).
    pub fn set_dtmf_digits(mut self, value: impl Into<String>) -> Self {
        self.dtmf_digits = Some(value.into());
        self
    }

    /// Sets [`fulfillment_info`](Self::fulfillment_info).
    pub fn set_fulfillment_info(
        mut self,
        value: schemas::WebhookRequestFulfillmentInfo,
    ) -> Self {
        self.fulfillment_info = Some(value);
        self
    }

    /// Sets [`intent_info`](Self::intent_info).
    pub fn set_intent_info(mut self, value: schemas::WebhookRequestIntentInfo) -> Self {
        self.intent_info = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`language_info`](Self::language_info).
    pub fn set_language_info(mut self, value: schemas::LanguageInfo) -> Self {
        self.language_info = Some(value);
        self
    }

    /// Sets [`messages`](Self::messages).
    pub fn set_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::ResponseMessage>,
    ) -> Self {
        self.messages = values.into_iter().collect();
        self
    }

    /// Sets [`page_info`](Self::page_info).
    pub fn set_page_info(mut self, value: schemas::PageInfo) -> Self {
        self.page_info = Some(value);
        self
    }

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`sentiment_analysis_result`](Self::sentiment_analysis_result).
    pub fn set_sentiment_analysis_result(
        mut self,
        value: schemas::WebhookRequestSentimentAnalysisResult,
    ) -> Self {
        self.sentiment_analysis_result = Some(value);
        self
    }

    /// Sets [`session_info`](Self::session_info).
    pub fn set_session_info(mut self, value: schemas::SessionInfo) -> Self {
        self.session_info = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`transcript`](Self::transcript).
    pub fn set_transcript(mut self, value: impl Into<String>) -> Self {
        self.transcript = Some(value.into());
        self
    }

    /// Sets [`trigger_event`](Self::trigger_event).
    pub fn set_trigger_event(mut self, value: impl Into<String>) -> Self {
        self.trigger_event = Some(value.into());
        self
    }

    /// Sets [`trigger_intent`](Self::trigger_intent).
    pub fn set_trigger_intent(mut self, value: impl Into<String>) -> Self {
        self.trigger_intent = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "detectIntentResponseId" => reader.field(&mut self.detect_intent_response_id),
            "dtmfDigits" => reader.field(&mut self.dtmf_digits),
            "fulfillmentInfo" => reader.field(&mut self.fulfillment_info),
            "intentInfo" => reader.field(&mut self.intent_info),
            "languageCode" => reader.field(&mut self.language_code),
            "languageInfo" => reader.field(&mut self.language_info),
            "messages" => reader.field(&mut self.messages),
            "pageInfo" => reader.field(&mut self.page_info),
            "payload" => reader.field(&mut self.payload),
            "sentimentAnalysisResult" => {
                reader.field(&mut self.sentiment_analysis_result)
            }
            "sessionInfo" => reader.field(&mut self.session_info),
            "text" => reader.field(&mut self.text),
            "transcript" => reader.field(&mut self.transcript),
            "triggerEvent" => reader.field(&mut self.trigger_event),
            "triggerIntent" => reader.field(&mut self.trigger_intent),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("detectIntentResponseId", &self.detect_intent_response_id);
        writer.field("dtmfDigits", &self.dtmf_digits);
        writer.field("fulfillmentInfo", &self.fulfillment_info);
        writer.field("intentInfo", &self.intent_info);
        writer.field("languageCode", &self.language_code);
        writer.field("languageInfo", &self.language_info);
        writer.field("messages", &self.messages);
        writer.field("pageInfo", &self.page_info);
        writer.field("payload", &self.payload);
        writer.field("sentimentAnalysisResult", &self.sentiment_analysis_result);
        writer.field("sessionInfo", &self.session_info);
        writer.field("text", &self.text);
        writer.field("transcript", &self.transcript);
        writer.field("triggerEvent", &self.trigger_event);
        writer.field("triggerIntent", &self.trigger_intent);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequest);

/// Represents fulfillment information communicated to the webhook.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookRequestFulfillmentInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequestFulfillmentInfo {
    /// Always present. The value of the [Fulfillment.tag] field will be populated in this field by
    /// Dialogflow when the associated webhook is called. The tag is typically used by the webhook
    /// service to identify which fulfillment is being called, but it could be used for other purposes.
    ///
    /// [Fulfillment.tag]: field@crate::v3beta1::schemas::Fulfillment::tag
    pub tag: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequestFulfillmentInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            tag: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`tag`](Self::tag).
    pub fn set_tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookRequestFulfillmentInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "tag" => reader.field(&mut self.tag),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("tag", &self.tag);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequestFulfillmentInfo);

/// Represents intent information communicated to the webhook.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookRequestIntentInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequestIntentInfo {
    /// The confidence of the matched intent. Values range from 0.0 (completely uncertain) to 1.0
    /// (completely certain).
    pub confidence: Option<f32>,

    /// Always present. The display name of the last matched intent.
    pub display_name: Option<String>,

    /// Always present. The unique identifier of the last matched intent. Format:
    /// `projects//locations//agents//intents/`.
    pub last_matched_intent: Option<String>,

    /// Parameters identified as a result of intent matching. This is a map of the name of the
    /// identified parameter to the value of the parameter identified from the user's utterance. All
    /// parameters defined in the matched intent that are identified will be surfaced here.
    pub parameters: std::collections::BTreeMap<
        String,
        schemas::WebhookRequestIntentInfoIntentParameterValue,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequestIntentInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence: None,
            display_name: None,
            last_matched_intent: None,
            parameters: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence`](Self::confidence).
    pub fn set_confidence(mut self, value: f32) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`last_matched_intent`](Self::last_matched_intent).
    pub fn set_last_matched_intent(mut self, value: impl Into<String>) -> Self {
        self.last_matched_intent = Some(value.into());
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        values: impl IntoIterator<
            Item = (
                impl Into<String>,
                schemas::WebhookRequestIntentInfoIntentParameterValue,
            ),
        >,
    ) -> Self {
        self.parameters = values
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}

impl runtime::Message for WebhookRequestIntentInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidence" => reader.field(&mut self.confidence),
            "displayName" => reader.field(&mut self.display_name),
            "lastMatchedIntent" => reader.field(&mut self.last_matched_intent),
            "parameters" => reader.field(&mut self.parameters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidence", &self.confidence);
        writer.field("displayName", &self.display_name);
        writer.field("lastMatchedIntent", &self.last_matched_intent);
        writer.field("parameters", &self.parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequestIntentInfo);

/// Represents a value for an intent parameter.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookRequestIntentInfoIntentParameterValue`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequestIntentInfoIntentParameterValue {
    /// Always present. Original text value extracted from user utterance.
    pub original_value: Option<String>,

    /// Always present. Structured value for the parameter extracted from user utterance.
    pub resolved_value: Option<serde_json::Value>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequestIntentInfoIntentParameterValue {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            original_value: None,
            resolved_value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`original_value`](Self::original_value).
    pub fn set_original_value(mut self, value: impl Into<String>) -> Self {
        self.original_value = Some(value.into());
        self
    }

    /// Sets [`resolved_value`](Self::resolved_value).
    pub fn set_resolved_value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.resolved_value = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookRequestIntentInfoIntentParameterValue {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "originalValue" => reader.field(&mut self.original_value),
            "resolvedValue" => reader.field(&mut self.resolved_value),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("originalValue", &self.original_value);
        writer.field("resolvedValue", &self.resolved_value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequestIntentInfoIntentParameterValue);

/// Represents the result of sentiment analysis.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookRequestSentimentAnalysisResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequestSentimentAnalysisResult {
    /// A non-negative number in the \[0, +inf) range, which represents the absolute magnitude of
    /// sentiment, regardless of score (positive or negative).
    pub magnitude: Option<f32>,

    /// Sentiment score between -1.0 (negative sentiment) and 1.0 (positive sentiment).
    pub score: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequestSentimentAnalysisResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            magnitude: None,
            score: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`magnitude`](Self::magnitude).
    pub fn set_magnitude(mut self, value: f32) -> Self {
        self.magnitude = Some(value);
        self
    }

    /// Sets [`score`](Self::score).
    pub fn set_score(mut self, value: f32) -> Self {
        self.score = Some(value);
        self
    }
}

impl runtime::Message for WebhookRequestSentimentAnalysisResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "magnitude" => reader.field(&mut self.magnitude),
            "score" => reader.field(&mut self.score),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("magnitude", &self.magnitude);
        writer.field("score", &self.score);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequestSentimentAnalysisResult);

/// The response message for a webhook call.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookResponse {
    /// The fulfillment response to send to the user. This field can be omitted by the webhook if it
    /// does not intend to send any response to the user.
    pub fulfillment_response: Option<schemas::WebhookResponseFulfillmentResponse>,

    /// Information about page status. This field can be omitted by the webhook if it does not intend to
    /// modify page status.
    pub page_info: Option<schemas::PageInfo>,

    /// Value to append directly to QueryResult.webhook_payloads.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// Information about session status. This field can be omitted by the webhook if it does not intend
    /// to modify session status.
    pub session_info: Option<schemas::SessionInfo>,

    /// The target flow to transition to. Format: `projects//locations//agents//flows/`.
    pub target_flow: Option<String>,

    /// The target page to transition to. Format: `projects//locations//agents//flows//pages/`.
    pub target_page: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            fulfillment_response: None,
            page_info: None,
            payload: None,
            session_info: None,
            target_flow: None,
            target_page: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`fulfillment_response`](Self::fulfillment_response).
    pub fn set_fulfillment_response(
        mut self,
        value: schemas::WebhookResponseFulfillmentResponse,
    ) -> Self {
        self.fulfillment_response = Some(value);
        self
    }

    /// Sets [`page_info`](Self::page_info).
    pub fn set_page_info(mut self, value: schemas::PageInfo) -> Self {
        self.page_info = Some(value);
        self
    }

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`session_info`](Self::session_info).
    pub fn set_session_info(mut self, value: schemas::SessionInfo) -> Self {
        self.session_info = Some(value);
        self
    }

    /// Sets [`target_flow`](Self::target_flow).
    pub fn set_target_flow(mut self, value: impl Into<String>) -> Self {
        self.target_flow = Some(value.into());
        self
    }

    /// Sets [`target_page`](Self::target_page).
    pub fn set_target_page(mut self, value: impl Into<String>) -> Self {
        self.target_page = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "fulfillmentResponse" => reader.field(&mut self.fulfillment_response),
            "pageInfo" => reader.field(&mut self.page_info),
            "payload" => reader.field(&mut self.payload),
            "sessionInfo" => reader.field(&mut self.session_info),
            "targetFlow" => reader.field(&mut self.target_flow),
            "targetPage" => reader.field(&mut self.target_page),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("fulfillmentResponse", &self.fulfillment_response);
        writer.field("pageInfo", &self.page_info);
        writer.field("payload", &self.payload);
        writer.field("sessionInfo", &self.session_info);
        writer.field("targetFlow", &self.target_flow);
        writer.field("targetPage", &self.target_page);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookResponse);

/// Represents a fulfillment response to the user.
///
/// Schema `GoogleCloudDialogflowCxV3beta1WebhookResponseFulfillmentResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookResponseFulfillmentResponse {
    /// Merge behavior for `messages`.
    pub merge_behavior: Option<schemas::WebhookResponseFulfillmentResponseMergeBehavior>,

    /// The list of rich message responses to present to the user.
    pub messages: Vec<schemas::ResponseMessage>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookResponseFulfillmentResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            merge_behavior: None,
            messages: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`merge_behavior`](Self::merge_behavior).
    pub fn set_merge_behavior(
        mut self,
        value: impl Into<schemas::WebhookResponseFulfillmentResponseMergeBehavior>,
    ) -> Self {
        self.merge_behavior = Some(value.into());
        self
    }

    /// Sets [`messages`](Self::messages).
    pub fn set_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::ResponseMessage>,
    ) -> Self {
        self.messages = values.into_iter().collect();
        self
    }
}

impl runtime::Message for WebhookResponseFulfillmentResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "mergeBehavior" => reader.field(&mut self.merge_behavior),
            "messages" => reader.field(&mut self.messages),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("mergeBehavior", &self.merge_behavior);
        writer.field("messages", &self.messages);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookResponseFulfillmentResponse);

/// Merge behavior for `messages`.
///
/// Values of `mergeBehavior` in [`WebhookResponseFulfillmentResponse`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods`.
///
/// [`WebhookResponseFulfillmentResponse`]: crate::v3beta1::schemas::WebhookResponseFulfillmentResponse
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookResponseFulfillmentResponseMergeBehavior {
    /// Not specified. `APPEND` will be used. On the wire: `MERGE_BEHAVIOR_UNSPECIFIED`.
    Unspecified,

    /// `messages` will be appended to the list of messages waiting to be sent to the user. On the wire:
    /// `APPEND`.
    Append,

    /// `messages` will replace the list of messages waiting to be sent to the user. On the wire:
    /// `REPLACE`.
    Replace,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for WebhookResponseFulfillmentResponseMergeBehavior {
    fn from(name: &str) -> Self {
        match name {
            "MERGE_BEHAVIOR_UNSPECIFIED" => Self::Unspecified,
            "APPEND" => Self::Append,
            "REPLACE" => Self::Replace,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for WebhookResponseFulfillmentResponseMergeBehavior {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MERGE_BEHAVIOR_UNSPECIFIED",
            Self::Append => "APPEND",
            Self::Replace => "REPLACE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(WebhookResponseFulfillmentResponseMergeBehavior);

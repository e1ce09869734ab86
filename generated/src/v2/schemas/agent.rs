//! Schemas of the feature `agent`.

use crate::runtime;
use crate::v2::schemas;

/// The request message for [Agents.ExportAgent].
///
/// Schema `GoogleCloudDialogflowV2ExportAgentRequest`.
///
/// [Agents.ExportAgent]: crate::v2::projects::agent::Agent::export
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportAgentRequest {
    /// Required. The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to export the
    /// agent to. The format of this URI must be `gs:///`. If left unspecified, the serialized agent is
    /// returned inline. Dialogflow performs a write operation for the Cloud Storage object on the
    /// caller's behalf, so your request authentication must have write permissions for the object. For
    /// more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub agent_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportAgentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_uri`](Self::agent_uri).
    pub fn set_agent_uri(mut self, value: impl Into<String>) -> Self {
        self.agent_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportAgentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentUri" => reader.field(&mut self.agent_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentUri", &self.agent_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportAgentRequest);

/// The request message for [Agents.ImportAgent].
///
/// Schema `GoogleCloudDialogflowV2ImportAgentRequest`.
///
/// [Agents.ImportAgent]: crate::v2::projects::agent::Agent::import
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportAgentRequest {
    /// Zip compressed raw byte content for agent.
    pub agent_content: Option<bytes::Bytes>,

    /// The URI to a Google Cloud Storage file containing the agent to import. Note: The URI must start
    /// with "gs://". Dialogflow performs a read operation for the Cloud Storage object on the caller's
    /// behalf, so your request authentication must have read permissions for the object. For more
    /// information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub agent_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportAgentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_content: None,
            agent_uri: None,
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
}

impl runtime::Message for ImportAgentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentContent" => reader.field(&mut self.agent_content),
            "agentUri" => reader.field(&mut self.agent_uri),
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
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportAgentRequest);

/// The request message for [Agents.RestoreAgent].
///
/// Schema `GoogleCloudDialogflowV2RestoreAgentRequest`.
///
/// [Agents.RestoreAgent]: crate::v2::projects::agent::Agent::restore
#[derive(Clone)]
#[non_exhaustive]
pub struct RestoreAgentRequest {
    /// Zip compressed raw byte content for agent.
    pub agent_content: Option<bytes::Bytes>,

    /// The URI to a Google Cloud Storage file containing the agent to restore. Note: The URI must start
    /// with "gs://". Dialogflow performs a read operation for the Cloud Storage object on the caller's
    /// behalf, so your request authentication must have read permissions for the object. For more
    /// information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub agent_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RestoreAgentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_content: None,
            agent_uri: None,
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
}

impl runtime::Message for RestoreAgentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentContent" => reader.field(&mut self.agent_content),
            "agentUri" => reader.field(&mut self.agent_uri),
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
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RestoreAgentRequest);

/// The response message for Agents.SearchAgents.
///
/// Schema `GoogleCloudDialogflowV2SearchAgentsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchAgentsResponse {
    /// The list of agents. There will be a maximum number of items returned based on the page_size
    /// field in the request.
    pub agents: Vec<schemas::Agent>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchAgentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agents: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agents`](Self::agents).
    pub fn set_agents(
        mut self,
        values: impl IntoIterator<Item = schemas::Agent>,
    ) -> Self {
        self.agents = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for SearchAgentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agents" => reader.field(&mut self.agents),
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
        writer.field("agents", &self.agents);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SearchAgentsResponse);

/// The request message for [Agents.TrainAgent].
///
/// Schema `GoogleCloudDialogflowV2TrainAgentRequest`.
///
/// [Agents.TrainAgent]: crate::v2::projects::agent::Agent::train
#[derive(Clone)]
#[non_exhaustive]
pub struct TrainAgentRequest {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TrainAgentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for TrainAgentRequest {
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

runtime::message_as_json!(TrainAgentRequest);

/// Represents a single validation error.
///
/// Schema `GoogleCloudDialogflowV2ValidationError`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidationError {
    /// The names of the entries that the error is associated with. Format: - `projects//agent`, if the
    /// error is associated with the entire agent. - `projects//agent/intents/`, if the error is
    /// associated with certain intents. - `projects//agent/intents//trainingPhrases/`, if the error is
    /// associated with certain intent training phrases. - `projects//agent/intents//parameters/`, if
    /// the error is associated with certain intent parameters. - `projects//agent/entities/`, if the
    /// error is associated with certain entities.
    pub entries: Vec<String>,

    /// The detailed error message.
    pub error_message: Option<String>,

    /// The severity of the error.
    pub severity: Option<schemas::ValidationErrorSeverity>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ValidationError {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entries: Vec::new(),
            error_message: None,
            severity: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entries`](Self::entries).
    pub fn set_entries(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entries = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`error_message`](Self::error_message).
    pub fn set_error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
        self
    }

    /// Sets [`severity`](Self::severity).
    pub fn set_severity(
        mut self,
        value: impl Into<schemas::ValidationErrorSeverity>,
    ) -> Self {
        self.severity = Some(value.into());
        self
    }
}

impl runtime::Message for ValidationError {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entries" => reader.field(&mut self.entries),
            "errorMessage" => reader.field(&mut self.error_message),
            "severity" => reader.field(&mut self.severity),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entries", &self.entries);
        writer.field("errorMessage", &self.error_message);
        writer.field("severity", &self.severity);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ValidationError);

/// The severity of the error.
///
/// Values of `severity` in [`ValidationError`].
///
/// [`ValidationError`]: crate::v2::schemas::ValidationError
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ValidationErrorSeverity {
    /// Not specified. This value should never be used. On the wire: `SEVERITY_UNSPECIFIED`.
    Unspecified,

    /// The agent doesn't follow Dialogflow best practices. On the wire: `INFO`.
    Info,

    /// The agent may not behave as expected. On the wire: `WARNING`.
    Warning,

    /// The agent may experience partial failures. On the wire: `ERROR`.
    Error,

    /// The agent may completely fail. On the wire: `CRITICAL`.
    Critical,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ValidationErrorSeverity {
    fn from(name: &str) -> Self {
        match name {
            "SEVERITY_UNSPECIFIED" => Self::Unspecified,
            "INFO" => Self::Info,
            "WARNING" => Self::Warning,
            "ERROR" => Self::Error,
            "CRITICAL" => Self::Critical,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ValidationErrorSeverity {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SEVERITY_UNSPECIFIED",
            Self::Info => "INFO",
            Self::Warning => "WARNING",
            Self::Error => "ERROR",
            Self::Critical => "CRITICAL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ValidationErrorSeverity);

/// Represents the output of agent validation.
///
/// Schema `GoogleCloudDialogflowV2ValidationResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidationResult {
    /// Contains all validation errors.
    pub validation_errors: Vec<schemas::ValidationError>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ValidationResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            validation_errors: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`validation_errors`](Self::validation_errors).
    pub fn set_validation_errors(
        mut self,
        values: impl IntoIterator<Item = schemas::ValidationError>,
    ) -> Self {
        self.validation_errors = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ValidationResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "validationErrors" => reader.field(&mut self.validation_errors),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("validationErrors", &self.validation_errors);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ValidationResult);

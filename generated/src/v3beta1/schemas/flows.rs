//! Schemas of the feature `flows`.

use crate::runtime;
use crate::v3beta1::schemas;

/// The request message for [Flows.ExportFlow].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportFlowRequest`.
///
/// [Flows.ExportFlow]: crate::v3beta1::projects::locations::agents::flows::Flows::export
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportFlowRequest {
    /// Optional. The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to export the
    /// flow to. The format of this URI must be `gs:///`. If left unspecified, the serialized flow is
    /// returned inline. Dialogflow performs a write operation for the Cloud Storage object on the
    /// caller's behalf, so your request authentication must have write permissions for the object. For
    /// more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub flow_uri: Option<String>,

    /// Optional. Whether to export flows referenced by the specified flow.
    pub include_referenced_flows: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportFlowRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flow_uri: None,
            include_referenced_flows: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flow_uri`](Self::flow_uri).
    pub fn set_flow_uri(mut self, value: impl Into<String>) -> Self {
        self.flow_uri = Some(value.into());
        self
    }

    /// Sets [`include_referenced_flows`](Self::include_referenced_flows).
    pub fn set_include_referenced_flows(mut self, value: bool) -> Self {
        self.include_referenced_flows = Some(value);
        self
    }
}

impl runtime::Message for ExportFlowRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flowUri" => reader.field(&mut self.flow_uri),
            "includeReferencedFlows" => reader.field(&mut self.include_referenced_flows),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("flowUri", &self.flow_uri);
        writer.field("includeReferencedFlows", &self.include_referenced_flows);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportFlowRequest);

/// The flow import strategy used for resource conflict resolution associated with an
/// [ImportFlowRequest].
///
/// Schema `GoogleCloudDialogflowCxV3beta1FlowImportStrategy`.
///
/// [ImportFlowRequest]: crate::v3beta1::schemas::ImportFlowRequest
#[derive(Clone)]
#[non_exhaustive]
pub struct FlowImportStrategy {
    /// Optional. Global flow import strategy for resource conflict resolution. The import Import
    /// strategy for resource conflict resolution, applied globally throughout the flow. It will be
    /// applied for all display name conflicts in the imported content. If not specified, 'CREATE_NEW'
    /// is assumed.
    pub global_import_strategy: Option<schemas::FlowImportStrategyGlobalImportStrategy>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FlowImportStrategy {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            global_import_strategy: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`global_import_strategy`](Self::global_import_strategy).
    pub fn set_global_import_strategy(
        mut self,
        value: impl Into<schemas::FlowImportStrategyGlobalImportStrategy>,
    ) -> Self {
        self.global_import_strategy = Some(value.into());
        self
    }
}

impl runtime::Message for FlowImportStrategy {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "globalImportStrategy" => reader.field(&mut self.global_import_strategy),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("globalImportStrategy", &self.global_import_strategy);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FlowImportStrategy);

/// Global flow import strategy for resource conflict resolution. The import Import strategy for
/// resource conflict resolution, applied globally throughout the flow. It will be applied for all
/// display name conflicts in the imported content. If not specified, 'CREATE_NEW' is assumed.
///
/// Values of `globalImportStrategy` in [`FlowImportStrategy`].
///
/// [`FlowImportStrategy`]: crate::v3beta1::schemas::FlowImportStrategy
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FlowImportStrategyGlobalImportStrategy {
    /// Unspecified. Treated as 'CREATE_NEW'. On the wire: `IMPORT_STRATEGY_UNSPECIFIED`.
    Unspecified,

    /// Create a new resource with a numeric suffix appended to the end of the existing display name. On
    /// the wire: `IMPORT_STRATEGY_CREATE_NEW`.
    CreateNew,

    /// Replace existing resource with incoming resource in the content to be imported. On the wire:
    /// `IMPORT_STRATEGY_REPLACE`.
    Replace,

    /// Keep existing resource and discard incoming resource in the content to be imported. On the wire:
    /// `IMPORT_STRATEGY_KEEP`.
    Keep,

    /// Combine existing and incoming resources when a conflict is encountered. On the wire:
    /// `IMPORT_STRATEGY_MERGE`.
    Merge,

    /// Throw error if a conflict is encountered. On the wire: `IMPORT_STRATEGY_THROW_ERROR`.
    ThrowError,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for FlowImportStrategyGlobalImportStrategy {
    fn from(name: &str) -> Self {
        match name {
            "IMPORT_STRATEGY_UNSPECIFIED" => Self::Unspecified,
            "IMPORT_STRATEGY_CREATE_NEW" => Self::CreateNew,
            "IMPORT_STRATEGY_REPLACE" => Self::Replace,
            "IMPORT_STRATEGY_KEEP" => Self::Keep,
            "IMPORT_STRATEGY_MERGE" => Self::Merge,
            "IMPORT_STRATEGY_THROW_ERROR" => Self::ThrowError,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for FlowImportStrategyGlobalImportStrategy {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "IMPORT_STRATEGY_UNSPECIFIED",
            Self::CreateNew => "IMPORT_STRATEGY_CREATE_NEW",
            Self::Replace => "IMPORT_STRATEGY_REPLACE",
            Self::Keep => "IMPORT_STRATEGY_KEEP",
            Self::Merge => "IMPORT_STRATEGY_MERGE",
            Self::ThrowError => "IMPORT_STRATEGY_THROW_ERROR",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(FlowImportStrategyGlobalImportStrategy);

/// The request message for [Flows.ImportFlow].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportFlowRequest`.
///
/// [Flows.ImportFlow]: crate::v3beta1::projects::locations::agents::flows::Flows::import
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportFlowRequest {
    /// Uncompressed raw byte content for flow.
    pub flow_content: Option<bytes::Bytes>,

    /// Optional. Specifies the import strategy used when resolving resource conflicts.
    pub flow_import_strategy: Option<schemas::FlowImportStrategy>,

    /// The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to import flow from. The
    /// format of this URI must be `gs:///`. Dialogflow performs a read operation for the Cloud Storage
    /// object on the caller's behalf, so your request authentication must have read permissions for the
    /// object. For more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub flow_uri: Option<String>,

    /// Flow import mode. If not specified, `KEEP` is assumed.
    pub import_option: Option<schemas::ImportFlowRequestImportOption>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportFlowRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flow_content: None,
            flow_import_strategy: None,
            flow_uri: None,
            import_option: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flow_content`](Self::flow_content).
    pub fn set_flow_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.flow_content = Some(value.into());
        self
    }

    /// Sets [`flow_import_strategy`](Self::flow_import_strategy).
    pub fn set_flow_import_strategy(
        mut self,
        value: schemas::FlowImportStrategy,
    ) -> Self {
        self.flow_import_strategy = Some(value);
        self
    }

    /// Sets [`flow_uri`](Self::flow_uri).
    pub fn set_flow_uri(mut self, value: impl Into<String>) -> Self {
        self.flow_uri = Some(value.into());
        self
    }

    /// Sets [`import_option`](Self::import_option).
    pub fn set_import_option(
        mut self,
        value: impl Into<schemas::ImportFlowRequestImportOption>,
    ) -> Self {
        self.import_option = Some(value.into());
        self
    }
}

impl runtime::Message for ImportFlowRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flowContent" => reader.field(&mut self.flow_content),
            "flowImportStrategy" => reader.field(&mut self.flow_import_strategy),
            "flowUri" => reader.field(&mut self.flow_uri),
            "importOption" => reader.field(&mut self.import_option),
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
        writer.field("flowImportStrategy", &self.flow_import_strategy);
        writer.field("flowUri", &self.flow_uri);
        writer.field("importOption", &self.import_option);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportFlowRequest);

/// Flow import mode. If not specified, `KEEP` is assumed.
///
/// Values of `importOption` in [`ImportFlowRequest`].
///
/// [`ImportFlowRequest`]: crate::v3beta1::schemas::ImportFlowRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImportFlowRequestImportOption {
    /// Unspecified. Treated as `KEEP`. On the wire: `IMPORT_OPTION_UNSPECIFIED`.
    Unspecified,

    /// Always respect settings in exported flow content. It may cause a import failure if some settings
    /// (e.g. custom NLU) are not supported in the agent to import into. On the wire: `KEEP`.
    Keep,

    /// Fallback to default settings if some settings are not supported in the agent to import into.
    /// E.g. Standard NLU will be used if custom NLU is not available. On the wire: `FALLBACK`.
    Fallback,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ImportFlowRequestImportOption {
    fn from(name: &str) -> Self {
        match name {
            "IMPORT_OPTION_UNSPECIFIED" => Self::Unspecified,
            "KEEP" => Self::Keep,
            "FALLBACK" => Self::Fallback,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ImportFlowRequestImportOption {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "IMPORT_OPTION_UNSPECIFIED",
            Self::Keep => "KEEP",
            Self::Fallback => "FALLBACK",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ImportFlowRequestImportOption);

/// The response message for [Flows.ListFlows].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListFlowsResponse`.
///
/// [Flows.ListFlows]: crate::v3beta1::projects::locations::agents::flows::Flows::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListFlowsResponse {
    /// The list of flows. There will be a maximum number of items returned based on the page_size field
    /// in the request.
    pub flows: Vec<schemas::Flow>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListFlowsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flows: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flows`](Self::flows).
    pub fn set_flows(mut self, values: impl IntoIterator<Item = schemas::Flow>) -> Self {
        self.flows = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListFlowsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flows" => reader.field(&mut self.flows),
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
        writer.field("flows", &self.flows);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListFlowsResponse);

/// The request message for [Flows.TrainFlow].
///
/// Schema `GoogleCloudDialogflowCxV3beta1TrainFlowRequest`.
///
/// [Flows.TrainFlow]: crate::v3beta1::projects::locations::agents::flows::Flows::train
#[derive(Clone)]
#[non_exhaustive]
pub struct TrainFlowRequest {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TrainFlowRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for TrainFlowRequest {
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

runtime::message_as_json!(TrainFlowRequest);

/// The request message for [Flows.ValidateFlow].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ValidateFlowRequest`.
///
/// [Flows.ValidateFlow]: crate::v3beta1::projects::locations::agents::flows::Flows::validate
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidateFlowRequest {
    /// If not specified, the agent's default language is used.
    pub language_code: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ValidateFlowRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            language_code: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
}

impl runtime::Message for ValidateFlowRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "languageCode" => reader.field(&mut self.language_code),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("languageCode", &self.language_code);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ValidateFlowRequest);

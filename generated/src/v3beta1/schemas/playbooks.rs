//! Schemas of the feature `playbooks`.

use crate::runtime;
use crate::v3beta1::schemas;

/// The request message for [Playbooks.ExportPlaybook].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportPlaybookRequest`.
///
/// [Playbooks.ExportPlaybook]: crate::v3beta1::projects::locations::agents::playbooks::Playbooks::export
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportPlaybookRequest {
    /// Optional. The data format of the exported agent. If not specified, `BLOB` is assumed.
    pub data_format: Option<schemas::ExportPlaybookRequestDataFormat>,

    /// Optional. The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to export the
    /// playbook to. The format of this URI must be `gs:///`. If left unspecified, the serialized
    /// playbook is returned inline. Dialogflow performs a write operation for the Cloud Storage object
    /// on the caller's behalf, so your request authentication must have write permissions for the
    /// object. For more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub playbook_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportPlaybookRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_format: None,
            playbook_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_format`](Self::data_format).
    pub fn set_data_format(
        mut self,
        value: impl Into<schemas::ExportPlaybookRequestDataFormat>,
    ) -> Self {
        self.data_format = Some(value.into());
        self
    }

    /// Sets [`playbook_uri`](Self::playbook_uri).
    pub fn set_playbook_uri(mut self, value: impl Into<String>) -> Self {
        self.playbook_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportPlaybookRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataFormat" => reader.field(&mut self.data_format),
            "playbookUri" => reader.field(&mut self.playbook_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataFormat", &self.data_format);
        writer.field("playbookUri", &self.playbook_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportPlaybookRequest);

/// The data format of the exported agent. If not specified, `BLOB` is assumed.
///
/// Values of `dataFormat` in [`ExportPlaybookRequest`].
///
/// [`ExportPlaybookRequest`]: crate::v3beta1::schemas::ExportPlaybookRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportPlaybookRequestDataFormat {
    /// Unspecified format. On the wire: `DATA_FORMAT_UNSPECIFIED`.
    Unspecified,

    /// Flow content will be exported as raw bytes. On the wire: `BLOB`.
    Blob,

    /// Flow content will be exported in JSON format. On the wire: `JSON`.
    Json,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ExportPlaybookRequestDataFormat {
    fn from(name: &str) -> Self {
        match name {
            "DATA_FORMAT_UNSPECIFIED" => Self::Unspecified,
            "BLOB" => Self::Blob,
            "JSON" => Self::Json,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ExportPlaybookRequestDataFormat {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DATA_FORMAT_UNSPECIFIED",
            Self::Blob => "BLOB",
            Self::Json => "JSON",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ExportPlaybookRequestDataFormat);

/// The request message for [Playbooks.ImportPlaybook].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportPlaybookRequest`.
///
/// [Playbooks.ImportPlaybook]: crate::v3beta1::projects::locations::agents::playbooks::Playbooks::import
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportPlaybookRequest {
    /// Optional. Specifies the import strategy used when resolving resource conflicts.
    pub import_strategy: Option<schemas::PlaybookImportStrategy>,

    /// Uncompressed raw byte content for playbook.
    pub playbook_content: Option<bytes::Bytes>,

    /// \[Dialogflow access control\]
    /// (<https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage>).
    pub playbook_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportPlaybookRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            import_strategy: None,
            playbook_content: None,
            playbook_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`import_strategy`](Self::import_strategy).
    pub fn set_import_strategy(
        mut self,
        value: schemas::PlaybookImportStrategy,
    ) -> Self {
        self.import_strategy = Some(value);
        self
    }

    /// Sets [`playbook_content`](Self::playbook_content).
    pub fn set_playbook_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.playbook_content = Some(value.into());
        self
    }

    /// Sets [`playbook_uri`](Self::playbook_uri).
    pub fn set_playbook_uri(mut self, value: impl Into<String>) -> Self {
        self.playbook_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ImportPlaybookRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "importStrategy" => reader.field(&mut self.import_strategy),
            "playbookContent" => reader.field(&mut self.playbook_content),
            "playbookUri" => reader.field(&mut self.playbook_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("importStrategy", &self.import_strategy);
        writer.field("playbookContent", &self.playbook_content);
        writer.field("playbookUri", &self.playbook_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportPlaybookRequest);

/// The response message for [Playbooks.ListPlaybooks].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListPlaybooksResponse`.
///
/// [Playbooks.ListPlaybooks]: crate::v3beta1::projects::locations::agents::playbooks::Playbooks::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPlaybooksResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of playbooks. There will be a maximum number of items returned based on the page_size
    /// field in the request.
    pub playbooks: Vec<schemas::Playbook>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListPlaybooksResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            playbooks: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`playbooks`](Self::playbooks).
    pub fn set_playbooks(
        mut self,
        values: impl IntoIterator<Item = schemas::Playbook>,
    ) -> Self {
        self.playbooks = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListPlaybooksResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "playbooks" => reader.field(&mut self.playbooks),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("nextPageToken", &self.next_page_token);
        writer.field("playbooks", &self.playbooks);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListPlaybooksResponse);

/// The playbook import strategy used for resource conflict resolution associated with an
/// [ImportPlaybookRequest].
///
/// Schema `GoogleCloudDialogflowCxV3beta1PlaybookImportStrategy`.
///
/// [ImportPlaybookRequest]: crate::v3beta1::schemas::ImportPlaybookRequest
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaybookImportStrategy {
    /// Optional. Specifies the import strategy used when resolving conflicts with the main playbook. If
    /// not specified, 'CREATE_NEW' is assumed.
    pub main_playbook_import_strategy: Option<
        schemas::PlaybookImportStrategyMainPlaybookImportStrategy,
    >,

    /// Optional. Specifies the import strategy used when resolving referenced playbook/flow conflicts.
    /// If not specified, 'CREATE_NEW' is assumed.
    pub nested_resource_import_strategy: Option<
        schemas::PlaybookImportStrategyNestedResourceImportStrategy,
    >,

    /// Optional. Specifies the import strategy used when resolving tool conflicts. If not specified,
    /// 'CREATE_NEW' is assumed. This will be applied after the main playbook and nested resource import
    /// strategies, meaning if the playbook that references the tool is skipped, the tool will also be
    /// skipped.
    pub tool_import_strategy: Option<schemas::PlaybookImportStrategyToolImportStrategy>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PlaybookImportStrategy {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            main_playbook_import_strategy: None,
            nested_resource_import_strategy: None,
            tool_import_strategy: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`main_playbook_import_strategy`](Self::main_playbook_import_strategy).
    pub fn set_main_playbook_import_strategy(
        mut self,
        value: impl Into<schemas::PlaybookImportStrategyMainPlaybookImportStrategy>,
    ) -> Self {
        self.main_playbook_import_strategy = Some(value.into());
        self
    }

    /// Sets [`nested_resource_import_strategy`](Self::nested_resource_import_strategy).
    pub fn set_nested_resource_import_strategy(
        mut self,
        value: impl Into<schemas::PlaybookImportStrategyNestedResourceImportStrategy>,
    ) -> Self {
        self.nested_resource_import_strategy = Some(value.into());
        self
    }

    /// Sets [`tool_import_strategy`](Self::tool_import_strategy).
    pub fn set_tool_import_strategy(
        mut self,
        value: impl Into<schemas::PlaybookImportStrategyToolImportStrategy>,
    ) -> Self {
        self.tool_import_strategy = Some(value.into());
        self
    }
}

impl runtime::Message for PlaybookImportStrategy {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "mainPlaybookImportStrategy" => {
                reader.field(&mut self.main_playbook_import_strategy)
            }
            "nestedResourceImportStrategy" => {
                reader.field(&mut self.nested_resource_import_strategy)
            }
            "toolImportStrategy" => reader.field(&mut self.tool_import_strategy),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("mainPlaybookImportStrategy", &self.main_playbook_import_strategy);
        writer
            .field(
                "nestedResourceImportStrategy",
                &self.nested_resource_import_strategy,
            );
        writer.field("toolImportStrategy", &self.tool_import_strategy);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PlaybookImportStrategy);

/// Specifies the import strategy used when resolving conflicts with the main playbook. If not
/// specified, 'CREATE_NEW' is assumed.
///
/// Values of `mainPlaybookImportStrategy` in [`PlaybookImportStrategy`].
///
/// [`PlaybookImportStrategy`]: crate::v3beta1::schemas::PlaybookImportStrategy
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaybookImportStrategyMainPlaybookImportStrategy {
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

impl From<&str> for PlaybookImportStrategyMainPlaybookImportStrategy {
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

impl runtime::OpenEnum for PlaybookImportStrategyMainPlaybookImportStrategy {
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

runtime::open_enum_as_name!(PlaybookImportStrategyMainPlaybookImportStrategy);

/// Specifies the import strategy used when resolving referenced playbook/flow conflicts. If not
/// specified, 'CREATE_NEW' is assumed.
///
/// Values of `nestedResourceImportStrategy` in [`PlaybookImportStrategy`].
///
/// [`PlaybookImportStrategy`]: crate::v3beta1::schemas::PlaybookImportStrategy
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaybookImportStrategyNestedResourceImportStrategy {
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

impl From<&str> for PlaybookImportStrategyNestedResourceImportStrategy {
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

impl runtime::OpenEnum for PlaybookImportStrategyNestedResourceImportStrategy {
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

runtime::open_enum_as_name!(PlaybookImportStrategyNestedResourceImportStrategy);

/// Specifies the import strategy used when resolving tool conflicts. If not specified, 'CREATE_NEW'
/// is assumed. This will be applied after the main playbook and nested resource import strategies,
/// meaning if the playbook that references the tool is skipped, the tool will also be skipped.
///
/// Values of `toolImportStrategy` in [`PlaybookImportStrategy`].
///
/// [`PlaybookImportStrategy`]: crate::v3beta1::schemas::PlaybookImportStrategy
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaybookImportStrategyToolImportStrategy {
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

impl From<&str> for PlaybookImportStrategyToolImportStrategy {
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

impl runtime::OpenEnum for PlaybookImportStrategyToolImportStrategy {
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

runtime::open_enum_as_name!(PlaybookImportStrategyToolImportStrategy);

//! Schemas of the feature `intents`.

use crate::runtime;
use crate::v3::schemas;

/// The request message for [Intents.ExportIntents].
///
/// Schema `GoogleCloudDialogflowCxV3ExportIntentsRequest`.
///
/// [Intents.ExportIntents]: crate::v3::projects::locations::agents::intents::Intents::export
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportIntentsRequest {
    /// Optional. The data format of the exported intents. If not specified, `BLOB` is assumed.
    pub data_format: Option<schemas::ExportIntentsRequestDataFormat>,

    /// Required. The name of the intents to export. Format: `projects//locations//agents//intents/`.
    pub intents: Vec<String>,

    /// Optional. The option to return the serialized intents inline.
    pub intents_content_inline: Option<bool>,

    /// Optional. The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to export the
    /// intents to. The format of this URI must be `gs:///`. Dialogflow performs a write operation for
    /// the Cloud Storage object on the caller's behalf, so your request authentication must have write
    /// permissions for the object. For more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub intents_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportIntentsRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_format: None,
            intents: Vec::new(),
            intents_content_inline: None,
            intents_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_format`](Self::data_format).
    pub fn set_data_format(
        mut self,
        value: impl Into<schemas::ExportIntentsRequestDataFormat>,
    ) -> Self {
        self.data_format = Some(value.into());
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

    /// Sets [`intents_content_inline`](Self::intents_content_inline).
    pub fn set_intents_content_inline(mut self, value: bool) -> Self {
        self.intents_content_inline = Some(value);
        self
    }

    /// Sets [`intents_uri`](Self::intents_uri).
    pub fn set_intents_uri(mut self, value: impl Into<String>) -> Self {
        self.intents_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportIntentsRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataFormat" => reader.field(&mut self.data_format),
            "intents" => reader.field(&mut self.intents),
            "intentsContentInline" => reader.field(&mut self.intents_content_inline),
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
        writer.field("dataFormat", &self.data_format);
        writer.field("intents", &self.intents);
        writer.field("intentsContentInline", &self.intents_content_inline);
        writer.field("intentsUri", &self.intents_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportIntentsRequest);

/// The data format of the exported intents. If not specified, `BLOB` is assumed.
///
/// Values of `dataFormat` in [`ExportIntentsRequest`].
///
/// [`ExportIntentsRequest`]: crate::v3::schemas::ExportIntentsRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportIntentsRequestDataFormat {
    /// Unspecified format. Treated as `BLOB`. On the wire: `DATA_FORMAT_UNSPECIFIED`.
    Unspecified,

    /// Intents will be exported as raw bytes. On the wire: `BLOB`.
    Blob,

    /// Intents will be exported in JSON format. On the wire: `JSON`.
    Json,

    /// Intents will be exported in CSV format. On the wire: `CSV`.
    Csv,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ExportIntentsRequestDataFormat {
    fn from(name: &str) -> Self {
        match name {
            "DATA_FORMAT_UNSPECIFIED" => Self::Unspecified,
            "BLOB" => Self::Blob,
            "JSON" => Self::Json,
            "CSV" => Self::Csv,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ExportIntentsRequestDataFormat {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DATA_FORMAT_UNSPECIFIED",
            Self::Blob => "BLOB",
            Self::Json => "JSON",
            Self::Csv => "CSV",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ExportIntentsRequestDataFormat);

/// The request message for [Intents.ImportIntents].
///
/// Schema `GoogleCloudDialogflowCxV3ImportIntentsRequest`.
///
/// [Intents.ImportIntents]: crate::v3::projects::locations::agents::intents::Intents::import
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportIntentsRequest {
    /// Uncompressed byte content of intents.
    pub intents_content: Option<schemas::InlineSource>,

    /// The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to import intents from.
    /// The format of this URI must be `gs:///`. Dialogflow performs a read operation for the Cloud
    /// Storage object on the caller's behalf, so your request authentication must have read permissions
    /// for the object. For more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub intents_uri: Option<String>,

    /// Merge option for importing intents. If not specified, `REJECT` is assumed.
    pub merge_option: Option<schemas::ImportIntentsRequestMergeOption>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportIntentsRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intents_content: None,
            intents_uri: None,
            merge_option: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`intents_content`](Self::intents_content).
    pub fn set_intents_content(mut self, value: schemas::InlineSource) -> Self {
        self.intents_content = Some(value);
        self
    }

    /// Sets [`intents_uri`](Self::intents_uri).
    pub fn set_intents_uri(mut self, value: impl Into<String>) -> Self {
        self.intents_uri = Some(value.into());
        self
    }

    /// Sets [`merge_option`](Self::merge_option).
    pub fn set_merge_option(
        mut self,
        value: impl Into<schemas::ImportIntentsRequestMergeOption>,
    ) -> Self {
        self.merge_option = Some(value.into());
        self
    }
}

impl runtime::Message for ImportIntentsRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "intentsContent" => reader.field(&mut self.intents_content),
            "intentsUri" => reader.field(&mut self.intents_uri),
            "mergeOption" => reader.field(&mut self.merge_option),
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
        writer.field("mergeOption", &self.merge_option);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportIntentsRequest);

/// Merge option for importing intents. If not specified, `REJECT` is assumed.
///
/// Values of `mergeOption` in [`ImportIntentsRequest`].
///
/// [`ImportIntentsRequest`]: crate::v3::schemas::ImportIntentsRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImportIntentsRequestMergeOption {
    /// Unspecified. Should not be used. On the wire: `MERGE_OPTION_UNSPECIFIED`.
    Unspecified,

    /// DEPRECATED: Please use REPORT_CONFLICT instead. Fail the request if there are intents whose
    /// display names conflict with the display names of intents in the agent. On the wire: `REJECT`.
    #[deprecated]
    Reject,

    /// Replace the original intent in the agent with the new intent when display name conflicts exist.
    /// On the wire: `REPLACE`.
    Replace,

    /// Merge the original intent with the new intent when display name conflicts exist. On the wire:
    /// `MERGE`.
    Merge,

    /// Create new intents with new display names to differentiate them from the existing intents when
    /// display name conflicts exist. On the wire: `RENAME`.
    Rename,

    /// Report conflict information if display names conflict is detected. Otherwise, import intents. On
    /// the wire: `REPORT_CONFLICT`.
    ReportConflict,

    /// Keep the original intent and discard the conflicting new intent when display name conflicts
    /// exist. On the wire: `KEEP`.
    Keep,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ImportIntentsRequestMergeOption {
    fn from(name: &str) -> Self {
        match name {
            "MERGE_OPTION_UNSPECIFIED" => Self::Unspecified,
            "REJECT" => Self::Reject,
            "REPLACE" => Self::Replace,
            "MERGE" => Self::Merge,
            "RENAME" => Self::Rename,
            "REPORT_CONFLICT" => Self::ReportConflict,
            "KEEP" => Self::Keep,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ImportIntentsRequestMergeOption {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MERGE_OPTION_UNSPECIFIED",
            Self::Reject => "REJECT",
            Self::Replace => "REPLACE",
            Self::Merge => "MERGE",
            Self::Rename => "RENAME",
            Self::ReportConflict => "REPORT_CONFLICT",
            Self::Keep => "KEEP",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ImportIntentsRequestMergeOption);

/// The resource view to apply to the returned intent.
///
/// Values of the parameter `intentView`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentView {
    /// Not specified. Treated as INTENT_VIEW_FULL. On the wire: `INTENT_VIEW_UNSPECIFIED`.
    Unspecified,

    /// Training phrases field is not populated in the response. On the wire: `INTENT_VIEW_PARTIAL`.
    Partial,

    /// All fields are populated. On the wire: `INTENT_VIEW_FULL`.
    Full,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentView {
    fn from(name: &str) -> Self {
        match name {
            "INTENT_VIEW_UNSPECIFIED" => Self::Unspecified,
            "INTENT_VIEW_PARTIAL" => Self::Partial,
            "INTENT_VIEW_FULL" => Self::Full,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentView {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "INTENT_VIEW_UNSPECIFIED",
            Self::Partial => "INTENT_VIEW_PARTIAL",
            Self::Full => "INTENT_VIEW_FULL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(IntentView);

impl runtime::ParameterValue for IntentView {
    fn into_text(self) -> String {
        runtime::OpenEnum::name(&self).into()
    }
}

/// The response message for [Intents.ListIntents].
///
/// Schema `GoogleCloudDialogflowCxV3ListIntentsResponse`.
///
/// [Intents.ListIntents]: crate::v3::projects::locations::agents::intents::Intents::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListIntentsResponse {
    /// The list of intents. There will be a maximum number of items returned based on the page_size
    /// field in the request.
    pub intents: Vec<schemas::Intent>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListIntentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intents: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`intents`](Self::intents).
    pub fn set_intents(
        mut self,
        values: impl IntoIterator<Item = schemas::Intent>,
    ) -> Self {
        self.intents = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListIntentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "intents" => reader.field(&mut self.intents),
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
        writer.field("intents", &self.intents);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListIntentsResponse);

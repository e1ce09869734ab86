//! Schemas of the feature `tools`.

use crate::runtime;
use crate::v3beta1::schemas;

/// The request message for [Tools.ExportTools].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportToolsRequest`.
///
/// [Tools.ExportTools]: crate::v3beta1::projects::locations::agents::tools::Tools::export
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportToolsRequest {
    /// Optional. The data format of the exported tools. If not specified, `BLOB` is assumed.
    pub data_format: Option<schemas::ExportToolsRequestDataFormat>,

    /// Required. The name of the tools to export. Format: `projects//locations//agents//tools/`.
    pub tools: Vec<String>,

    /// Optional. The option to return the serialized tools inline.
    pub tools_content_inline: Option<bool>,

    /// Optional. The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to export the
    /// tools to. The format of this URI must be `gs:///`. Dialogflow performs a write operation for the
    /// Cloud Storage object on the caller's behalf, so your request authentication must have write
    /// permissions for the object. For more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub tools_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportToolsRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_format: None,
            tools: Vec::new(),
            tools_content_inline: None,
            tools_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_format`](Self::data_format).
    pub fn set_data_format(
        mut self,
        value: impl Into<schemas::ExportToolsRequestDataFormat>,
    ) -> Self {
        self.data_format = Some(value.into());
        self
    }

    /// Sets [`tools`](Self::tools).
    pub fn set_tools(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tools = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`tools_content_inline`](Self::tools_content_inline).
    pub fn set_tools_content_inline(mut self, value: bool) -> Self {
        self.tools_content_inline = Some(value);
        self
    }

    /// Sets [`tools_uri`](Self::tools_uri).
    pub fn set_tools_uri(mut self, value: impl Into<String>) -> Self {
        self.tools_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportToolsRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataFormat" => reader.field(&mut self.data_format),
            "tools" => reader.field(&mut self.tools),
            "toolsContentInline" => reader.field(&mut self.tools_content_inline),
            "toolsUri" => reader.field(&mut self.tools_uri),
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
        writer.field("tools", &self.tools);
        writer.field("toolsContentInline", &self.tools_content_inline);
        writer.field("toolsUri", &self.tools_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportToolsRequest);

/// The data format of the exported tools. If not specified, `BLOB` is assumed.
///
/// Values of `dataFormat` in [`ExportToolsRequest`].
///
/// [`ExportToolsRequest`]: crate::v3beta1::schemas::ExportToolsRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportToolsRequestDataFormat {
    /// Unspecified format. Treated as `BLOB`. On the wire: `DATA_FORMAT_UNSPECIFIED`.
    Unspecified,

    /// Tools will be exported as raw bytes. On the wire: `BLOB`.
    Blob,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ExportToolsRequestDataFormat {
    fn from(name: &str) -> Self {
        match name {
            "DATA_FORMAT_UNSPECIFIED" => Self::Unspecified,
            "BLOB" => Self::Blob,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ExportToolsRequestDataFormat {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DATA_FORMAT_UNSPECIFIED",
            Self::Blob => "BLOB",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ExportToolsRequestDataFormat);

/// The response message for [Tools.ListTools].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListToolsResponse`.
///
/// [Tools.ListTools]: crate::v3beta1::projects::locations::agents::tools::Tools::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListToolsResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of Tools. There will be a maximum number of items returned based on the page_size field
    /// in the request.
    pub tools: Vec<schemas::Tool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListToolsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            tools: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`tools`](Self::tools).
    pub fn set_tools(mut self, values: impl IntoIterator<Item = schemas::Tool>) -> Self {
        self.tools = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListToolsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "tools" => reader.field(&mut self.tools),
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
        writer.field("tools", &self.tools);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListToolsResponse);

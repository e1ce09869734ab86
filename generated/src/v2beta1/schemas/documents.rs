//! Schemas of the feature `documents`.

use crate::runtime;
use crate::v2beta1::schemas;

/// A knowledge document to be used by a KnowledgeBase. For more information, see the
/// [knowledge base guide](https://cloud.google.com/dialogflow/docs/how/knowledge-bases). Note: The
/// `projects.agent.knowledgeBases.documents` resource is deprecated; only use
/// `projects.knowledgeBases.documents`.
///
/// Schema `GoogleCloudDialogflowV2beta1Document`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Document {
    /// The raw content of the document. This field is only permitted for EXTRACTIVE_QA and FAQ
    /// knowledge types. Note: This field is in the process of being deprecated, please use raw_content
    /// instead.
    #[deprecated]
    pub content: Option<String>,

    /// The URI where the file content is located. For documents stored in Google Cloud Storage, these
    /// URIs must have the form `gs:///`. NOTE: External URLs must correspond to public webpages, i.e.,
    /// they must be indexed by Google Search. In particular, URLs for showing documents in Google Cloud
    /// Storage (i.e. the URL in your browser) are not supported. Instead use the `gs://` format URI
    /// described above.
    pub content_uri: Option<String>,

    /// Required. The display name of the document. The name must be 1024 bytes or less; otherwise, the
    /// creation request fails.
    pub display_name: Option<String>,

    /// Optional. If true, we try to automatically reload the document every day (at a time picked by
    /// the system). If false or unspecified, we don't try to automatically reload the document.
    /// Currently you can only enable automatic reload for documents sourced from a public url, see
    /// `source` field for the source types. Reload status can be tracked in `latest_reload_status`. If
    /// a reload fails, we will keep the document unchanged. If a reload fails with internal errors, the
    /// system will try to reload the document on the next day. If a reload fails with non-retriable
    /// errors (e.g. PERMISSION_DENIED), the system will not try to reload the document anymore. You
    /// need to manually reload the document successfully by calling `ReloadDocument` and clear the
    /// errors.
    pub enable_auto_reload: Option<bool>,

    /// Required. The knowledge type of document content.
    pub knowledge_types: Vec<schemas::DocumentKnowledgeTypes>,

    /// Output only. The time and status of the latest reload. This reload may have been triggered
    /// automatically or manually and may not have succeeded.
    pub latest_reload_status: Option<schemas::DocumentReloadStatus>,

    /// Optional. Metadata for the document. The metadata supports arbitrary key-value pairs. Suggested
    /// use cases include storing a document's title, an external URL distinct from the document's
    /// content_uri, etc. The max size of a `key` or a `value` of the metadata is 1024 bytes.
    pub metadata: std::collections::BTreeMap<String, String>,

    /// Required. The MIME type of this document.
    pub mime_type: Option<String>,

    /// Optional. The document resource name. The name must be empty when creating a document. Format:
    /// `projects//locations//knowledgeBases//documents/`.
    pub name: Option<String>,

    /// The raw content of the document. This field is only permitted for EXTRACTIVE_QA and FAQ
    /// knowledge types.
    pub raw_content: Option<bytes::Bytes>,

    /// Output only. The current state of the document.
    pub state: Option<schemas::DocumentState>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Document {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content: None,
            content_uri: None,
            display_name: None,
            enable_auto_reload: None,
            knowledge_types: Vec::new(),
            latest_reload_status: None,
            metadata: std::collections::BTreeMap::new(),
            mime_type: None,
            name: None,
            raw_content: None,
            state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content`](Self::content).
    #[deprecated]
    pub fn set_content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Sets [`content_uri`](Self::content_uri).
    pub fn set_content_uri(mut self, value: impl Into<String>) -> Self {
        self.content_uri = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`enable_auto_reload`](Self::enable_auto_reload).
    pub fn set_enable_auto_reload(mut self, value: bool) -> Self {
        self.enable_auto_reload = Some(value);
        self
    }

    /// Sets [`knowledge_types`](Self::knowledge_types).
    pub fn set_knowledge_types(
        mut self,
        values: impl IntoIterator<Item = impl Into<schemas::DocumentKnowledgeTypes>>,
    ) -> Self {
        self.knowledge_types = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`latest_reload_status`](Self::latest_reload_status).
    pub fn set_latest_reload_status(
        mut self,
        value: schemas::DocumentReloadStatus,
    ) -> Self {
        self.latest_reload_status = Some(value);
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn set_metadata(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`mime_type`](Self::mime_type).
    pub fn set_mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`raw_content`](Self::raw_content).
    pub fn set_raw_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.raw_content = Some(value.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(mut self, value: impl Into<schemas::DocumentState>) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl runtime::Message for Document {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "content" => reader.field(&mut self.content),
            "contentUri" => reader.field(&mut self.content_uri),
            "displayName" => reader.field(&mut self.display_name),
            "enableAutoReload" => reader.field(&mut self.enable_auto_reload),
            "knowledgeTypes" => reader.field(&mut self.knowledge_types),
            "latestReloadStatus" => reader.field(&mut self.latest_reload_status),
            "metadata" => reader.field(&mut self.metadata),
            "mimeType" => reader.field(&mut self.mime_type),
            "name" => reader.field(&mut self.name),
            "rawContent" => reader.field(&mut self.raw_content),
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
        writer.field("content", &self.content);
        writer.field("contentUri", &self.content_uri);
        writer.field("displayName", &self.display_name);
        writer.field("enableAutoReload", &self.enable_auto_reload);
        writer.field("knowledgeTypes", &self.knowledge_types);
        writer.field("latestReloadStatus", &self.latest_reload_status);
        writer.field("metadata", &self.metadata);
        writer.field("mimeType", &self.mime_type);
        writer.field("name", &self.name);
        writer.field("rawContent", &self.raw_content);
        writer.field("state", &self.state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Document);

/// Values of `knowledgeTypes` in [`Document`].
///
/// [`Document`]: crate::v2beta1::schemas::Document
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DocumentKnowledgeTypes {
    /// The type is unspecified or arbitrary. On the wire: `KNOWLEDGE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// The document content contains question and answer pairs as either HTML or CSV. Typical FAQ HTML
    /// formats are parsed accurately, but unusual formats may fail to be parsed. CSV must have
    /// questions in the first column and answers in the second, with no header. Because of this
    /// explicit format, they are always parsed accurately. On the wire: `FAQ`.
    Faq,

    /// Documents for which unstructured text is extracted and used for question answering. On the wire:
    /// `EXTRACTIVE_QA`.
    ExtractiveQa,

    /// The entire document content as a whole can be used for query results. Only for Contact Center
    /// Solutions on Dialogflow. On the wire: `ARTICLE_SUGGESTION`.
    ArticleSuggestion,

    /// The document contains agent-facing Smart Reply entries. On the wire: `AGENT_FACING_SMART_REPLY`.
    AgentFacingSmartReply,

    /// The legacy enum for agent-facing smart reply feature. On the wire: `SMART_REPLY`.
    SmartReply,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DocumentKnowledgeTypes {
    fn from(name: &str) -> Self {
        match name {
            "KNOWLEDGE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "FAQ" => Self::Faq,
            "EXTRACTIVE_QA" => Self::ExtractiveQa,
            "ARTICLE_SUGGESTION" => Self::ArticleSuggestion,
            "AGENT_FACING_SMART_REPLY" => Self::AgentFacingSmartReply,
            "SMART_REPLY" => Self::SmartReply,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DocumentKnowledgeTypes {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "KNOWLEDGE_TYPE_UNSPECIFIED",
            Self::Faq => "FAQ",
            Self::ExtractiveQa => "EXTRACTIVE_QA",
            Self::ArticleSuggestion => "ARTICLE_SUGGESTION",
            Self::AgentFacingSmartReply => "AGENT_FACING_SMART_REPLY",
            Self::SmartReply => "SMART_REPLY",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DocumentKnowledgeTypes);

/// The status of a reload attempt.
///
/// Schema `GoogleCloudDialogflowV2beta1DocumentReloadStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DocumentReloadStatus {
    /// Output only. The status of a reload attempt or the initial load.
    pub status: Option<schemas::rpc::Status>,

    /// Output only. The time of a reload attempt. This reload may have been triggered automatically or
    /// manually and may not have succeeded.
    pub time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DocumentReloadStatus {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            status: None,
            time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`status`](Self::status).
    pub fn set_status(mut self, value: schemas::rpc::Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`time`](Self::time).
    pub fn set_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.time = Some(value.into());
        self
    }
}

impl runtime::Message for DocumentReloadStatus {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "status" => reader.field(&mut self.status),
            "time" => reader.field(&mut self.time),
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
        writer.field("time", &self.time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DocumentReloadStatus);

/// The current state of the document.
///
/// Values of `state` in [`Document`].
///
/// [`Document`]: crate::v2beta1::schemas::Document
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DocumentState {
    /// The document state is unspecified. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// The document creation is in progress. On the wire: `CREATING`.
    Creating,

    /// The document is active and ready to use. On the wire: `ACTIVE`.
    Active,

    /// The document updation is in progress. On the wire: `UPDATING`.
    Updating,

    /// The document is reloading. On the wire: `RELOADING`.
    Reloading,

    /// The document deletion is in progress. On the wire: `DELETING`.
    Deleting,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DocumentState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "UPDATING" => Self::Updating,
            "RELOADING" => Self::Reloading,
            "DELETING" => Self::Deleting,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DocumentState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Updating => "UPDATING",
            Self::Reloading => "RELOADING",
            Self::Deleting => "DELETING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DocumentState);

/// Google Cloud Storage location for single input.
///
/// Schema `GoogleCloudDialogflowV2beta1GcsSource`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GcsSource {
    /// Required. The Google Cloud Storage URIs for the inputs. A URI is of the form:
    /// `gs://bucket/object-prefix-or-name` Whether a prefix or name is used depends on the use case.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GcsSource {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for GcsSource {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "uri" => reader.field(&mut self.uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GcsSource);

/// Google Cloud Storage locations for the inputs.
///
/// Schema `GoogleCloudDialogflowV2beta1GcsSources`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GcsSources {
    /// Required. Google Cloud Storage URIs for the inputs. A URI is of the form:
    /// `gs://bucket/object-prefix-or-name` Whether a prefix or name is used depends on the use case.
    pub uris: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GcsSources {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            uris: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`uris`](Self::uris).
    pub fn set_uris(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uris = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for GcsSources {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "uris" => reader.field(&mut self.uris),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("uris", &self.uris);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GcsSources);

/// The template used for importing documents.
///
/// Schema `GoogleCloudDialogflowV2beta1ImportDocumentTemplate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportDocumentTemplate {
    /// Required. The knowledge type of document content.
    pub knowledge_types: Vec<schemas::ImportDocumentTemplateKnowledgeTypes>,

    /// Metadata for the document. The metadata supports arbitrary key-value pairs. Suggested use cases
    /// include storing a document's title, an external URL distinct from the document's content_uri,
    /// etc. The max size of a `key` or a `value` of the metadata is 1024 bytes.
    pub metadata: std::collections::BTreeMap<String, String>,

    /// Required. The MIME type of the document.
    pub mime_type: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportDocumentTemplate {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            knowledge_types: Vec::new(),
            metadata: std::collections::BTreeMap::new(),
            mime_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`knowledge_types`](Self::knowledge_types).
    pub fn set_knowledge_types(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<schemas::ImportDocumentTemplateKnowledgeTypes>,
        >,
    ) -> Self {
        self.knowledge_types = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn set_metadata(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`mime_type`](Self::mime_type).
    pub fn set_mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }
}

impl runtime::Message for ImportDocumentTemplate {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "knowledgeTypes" => reader.field(&mut self.knowledge_types),
            "metadata" => reader.field(&mut self.metadata),
            "mimeType" => reader.field(&mut self.mime_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("knowledgeTypes", &self.knowledge_types);
        writer.field("metadata", &self.metadata);
        writer.field("mimeType", &self.mime_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportDocumentTemplate);

/// Values of `knowledgeTypes` in [`ImportDocumentTemplate`].
///
/// [`ImportDocumentTemplate`]: crate::v2beta1::schemas::ImportDocumentTemplate
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImportDocumentTemplateKnowledgeTypes {
    /// The type is unspecified or arbitrary. On the wire: `KNOWLEDGE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// The document content contains question and answer pairs as either HTML or CSV. Typical FAQ HTML
    /// formats are parsed accurately, but unusual formats may fail to be parsed. CSV must have
    /// questions in the first column and answers in the second, with no header. Because of this
    /// explicit format, they are always parsed accurately. On the wire: `FAQ`.
    Faq,

    /// Documents for which unstructured text is extracted and used for question answering. On the wire:
    /// `EXTRACTIVE_QA`.
    ExtractiveQa,

    /// The entire document content as a whole can be used for query results. Only for Contact Center
    /// Solutions on Dialogflow. On the wire: `ARTICLE_SUGGESTION`.
    ArticleSuggestion,

    /// The document contains agent-facing Smart Reply entries. On the wire: `AGENT_FACING_SMART_REPLY`.
    AgentFacingSmartReply,

    /// The legacy enum for agent-facing smart reply feature. On the wire: `SMART_REPLY`.
    SmartReply,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ImportDocumentTemplateKnowledgeTypes {
    fn from(name: &str) -> Self {
        match name {
            "KNOWLEDGE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "FAQ" => Self::Faq,
            "EXTRACTIVE_QA" => Self::ExtractiveQa,
            "ARTICLE_SUGGESTION" => Self::ArticleSuggestion,
            "AGENT_FACING_SMART_REPLY" => Self::AgentFacingSmartReply,
            "SMART_REPLY" => Self::SmartReply,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ImportDocumentTemplateKnowledgeTypes {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "KNOWLEDGE_TYPE_UNSPECIFIED",
            Self::Faq => "FAQ",
            Self::ExtractiveQa => "EXTRACTIVE_QA",
            Self::ArticleSuggestion => "ARTICLE_SUGGESTION",
            Self::AgentFacingSmartReply => "AGENT_FACING_SMART_REPLY",
            Self::SmartReply => "SMART_REPLY",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ImportDocumentTemplateKnowledgeTypes);

/// Request message for [Documents.ImportDocuments].
///
/// Schema `GoogleCloudDialogflowV2beta1ImportDocumentsRequest`.
///
/// [Documents.ImportDocuments]: crate::v2beta1::projects::knowledge_bases::documents::Documents::import
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportDocumentsRequest {
    /// Required. Document template used for importing all the documents.
    pub document_template: Option<schemas::ImportDocumentTemplate>,

    /// Optional. The Google Cloud Storage location for the documents. The path can include a wildcard.
    /// These URIs may have the forms `gs:///`. `gs:////*.`.
    pub gcs_source: Option<schemas::GcsSources>,

    /// Whether to import custom metadata from Google Cloud Storage. Only valid when the document source
    /// is Google Cloud Storage URI.
    pub import_gcs_custom_metadata: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportDocumentsRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            document_template: None,
            gcs_source: None,
            import_gcs_custom_metadata: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`document_template`](Self::document_template).
    pub fn set_document_template(
        mut self,
        value: schemas::ImportDocumentTemplate,
    ) -> Self {
        self.document_template = Some(value);
        self
    }

    /// Sets [`gcs_source`](Self::gcs_source).
    pub fn set_gcs_source(mut self, value: schemas::GcsSources) -> Self {
        self.gcs_source = Some(value);
        self
    }

    /// Sets [`import_gcs_custom_metadata`](Self::import_gcs_custom_metadata).
    pub fn set_import_gcs_custom_metadata(mut self, value: bool) -> Self {
        self.import_gcs_custom_metadata = Some(value);
        self
    }
}

impl runtime::Message for ImportDocumentsRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "documentTemplate" => reader.field(&mut self.document_template),
            "gcsSource" => reader.field(&mut self.gcs_source),
            "importGcsCustomMetadata" => {
                reader.field(&mut self.import_gcs_custom_metadata)
            }
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("documentTemplate", &self.document_template);
        writer.field("gcsSource", &self.gcs_source);
        writer.field("importGcsCustomMetadata", &self.import_gcs_custom_metadata);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportDocumentsRequest);

/// Response message for [Documents.ListDocuments].
///
/// Schema `GoogleCloudDialogflowV2beta1ListDocumentsResponse`.
///
/// [Documents.ListDocuments]: crate::v2beta1::projects::knowledge_bases::documents::Documents::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDocumentsResponse {
    /// The list of documents.
    pub documents: Vec<schemas::Document>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListDocumentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            documents: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`documents`](Self::documents).
    pub fn set_documents(
        mut self,
        values: impl IntoIterator<Item = schemas::Document>,
    ) -> Self {
        self.documents = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListDocumentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "documents" => reader.field(&mut self.documents),
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
        writer.field("documents", &self.documents);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListDocumentsResponse);

/// Request message for [Documents.ReloadDocument].
///
/// Schema `GoogleCloudDialogflowV2beta1ReloadDocumentRequest`.
///
/// [Documents.ReloadDocument]: crate::v2beta1::projects::knowledge_bases::documents::Documents::reload
#[derive(Clone)]
#[non_exhaustive]
pub struct ReloadDocumentRequest {
    /// The path for a Cloud Storage source file for reloading document content. If not provided, the
    /// Document's existing source will be reloaded.
    pub gcs_source: Option<schemas::GcsSource>,

    /// Whether to import custom metadata from Google Cloud Storage. Only valid when the document source
    /// is Google Cloud Storage URI.
    pub import_gcs_custom_metadata: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ReloadDocumentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            gcs_source: None,
            import_gcs_custom_metadata: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`gcs_source`](Self::gcs_source).
    pub fn set_gcs_source(mut self, value: schemas::GcsSource) -> Self {
        self.gcs_source = Some(value);
        self
    }

    /// Sets [`import_gcs_custom_metadata`](Self::import_gcs_custom_metadata).
    pub fn set_import_gcs_custom_metadata(mut self, value: bool) -> Self {
        self.import_gcs_custom_metadata = Some(value);
        self
    }
}

impl runtime::Message for ReloadDocumentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "gcsSource" => reader.field(&mut self.gcs_source),
            "importGcsCustomMetadata" => {
                reader.field(&mut self.import_gcs_custom_metadata)
            }
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("gcsSource", &self.gcs_source);
        writer.field("importGcsCustomMetadata", &self.import_gcs_custom_metadata);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ReloadDocumentRequest);

//! Schemas that the features `conversations`, `stateless-suggestion` have in common.

use crate::runtime;
use crate::v2::schemas;

/// Represents a section of ingested context information.
///
/// Schema `GoogleCloudDialogflowV2ConversationContextReference`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationContextReference {
    /// Required. The list of content updates for a context reference.
    pub context_contents: Vec<schemas::ConversationContextReferenceContextContent>,

    /// Output only. The time the context reference was first created.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. The language of the information ingested, defaults to "en-US" if not set.
    pub language_code: Option<String>,

    /// Required. The mode in which context reference contents are updated.
    pub update_mode: Option<schemas::ConversationContextReferenceUpdateMode>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationContextReference {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            context_contents: Vec::new(),
            create_time: None,
            language_code: None,
            update_mode: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`context_contents`](Self::context_contents).
    pub fn set_context_contents(
        mut self,
        values: impl IntoIterator<
            Item = schemas::ConversationContextReferenceContextContent,
        >,
    ) -> Self {
        self.context_contents = values.into_iter().collect();
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`update_mode`](Self::update_mode).
    pub fn set_update_mode(
        mut self,
        value: impl Into<schemas::ConversationContextReferenceUpdateMode>,
    ) -> Self {
        self.update_mode = Some(value.into());
        self
    }
}

impl runtime::Message for ConversationContextReference {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contextContents" => reader.field(&mut self.context_contents),
            "createTime" => reader.field(&mut self.create_time),
            "languageCode" => reader.field(&mut self.language_code),
            "updateMode" => reader.field(&mut self.update_mode),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("contextContents", &self.context_contents);
        writer.field("createTime", &self.create_time);
        writer.field("languageCode", &self.language_code);
        writer.field("updateMode", &self.update_mode);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationContextReference);

/// Contents ingested.
///
/// Schema `GoogleCloudDialogflowV2ConversationContextReferenceContextContent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationContextReferenceContextContent {
    /// If the context content was generated from a tool call, specify the answer record associated with
    /// the tool call. Format: `projects//locations//answerRecords/`.
    pub answer_record: Option<String>,

    /// Required. The information ingested in a single request.
    pub content: Option<String>,

    /// Required. The format of the ingested string.
    pub content_format: Option<
        schemas::ConversationContextReferenceContextContentContentFormat,
    >,

    /// Output only. The time when this information was incorporated into the relevant context
    /// reference.
    pub ingestion_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationContextReferenceContextContent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_record: None,
            content: None,
            content_format: None,
            ingestion_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`content`](Self::content).
    pub fn set_content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Sets [`content_format`](Self::content_format).
    pub fn set_content_format(
        mut self,
        value: impl Into<
            schemas::ConversationContextReferenceContextContentContentFormat,
        >,
    ) -> Self {
        self.content_format = Some(value.into());
        self
    }

    /// Sets [`ingestion_time`](Self::ingestion_time).
    pub fn set_ingestion_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.ingestion_time = Some(value.into());
        self
    }
}

impl runtime::Message for ConversationContextReferenceContextContent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerRecord" => reader.field(&mut self.answer_record),
            "content" => reader.field(&mut self.content),
            "contentFormat" => reader.field(&mut self.content_format),
            "ingestionTime" => reader.field(&mut self.ingestion_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("answerRecord", &self.answer_record);
        writer.field("content", &self.content);
        writer.field("contentFormat", &self.content_format);
        writer.field("ingestionTime", &self.ingestion_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationContextReferenceContextContent);

/// The format of the ingested string.
///
/// Values of `contentFormat` in [`ConversationContextReferenceContextContent`].
///
/// [`ConversationContextReferenceContextContent`]: crate::v2::schemas::ConversationContextReferenceContextContent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationContextReferenceContextContentContentFormat {
    /// Unspecified content format. On the wire: `CONTENT_FORMAT_UNSPECIFIED`.
    Unspecified,

    /// Content was provided in JSON format. On the wire: `JSON`.
    Json,

    /// Content was provided as plain text. On the wire: `PLAIN_TEXT`.
    PlainText,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ConversationContextReferenceContextContentContentFormat {
    fn from(name: &str) -> Self {
        match name {
            "CONTENT_FORMAT_UNSPECIFIED" => Self::Unspecified,
            "JSON" => Self::Json,
            "PLAIN_TEXT" => Self::PlainText,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ConversationContextReferenceContextContentContentFormat {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "CONTENT_FORMAT_UNSPECIFIED",
            Self::Json => "JSON",
            Self::PlainText => "PLAIN_TEXT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ConversationContextReferenceContextContentContentFormat);

/// The mode in which context reference contents are updated.
///
/// Values of `updateMode` in [`ConversationContextReference`].
///
/// [`ConversationContextReference`]: crate::v2::schemas::ConversationContextReference
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationContextReferenceUpdateMode {
    /// Unspecified update mode. On the wire: `UPDATE_MODE_UNSPECIFIED`.
    Unspecified,

    /// Context content updates are applied in append mode. On the wire: `APPEND`.
    Append,

    /// Context content updates are applied in overwrite mode. On the wire: `OVERWRITE`.
    Overwrite,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ConversationContextReferenceUpdateMode {
    fn from(name: &str) -> Self {
        match name {
            "UPDATE_MODE_UNSPECIFIED" => Self::Unspecified,
            "APPEND" => Self::Append,
            "OVERWRITE" => Self::Overwrite,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ConversationContextReferenceUpdateMode {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "UPDATE_MODE_UNSPECIFIED",
            Self::Append => "APPEND",
            Self::Overwrite => "OVERWRITE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ConversationContextReferenceUpdateMode);

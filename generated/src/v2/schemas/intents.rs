//! Schemas of the feature `intents`.

use crate::runtime;
use crate::v2::schemas;

/// The request message for [Intents.BatchDeleteIntents].
///
/// Schema `GoogleCloudDialogflowV2BatchDeleteIntentsRequest`.
///
/// [Intents.BatchDeleteIntents]: crate::v2::projects::agent::intents::Intents::batch_delete
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchDeleteIntentsRequest {
    /// Required. The collection of intents to delete. Only intent `name` must be filled in.
    pub intents: Vec<schemas::Intent>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchDeleteIntentsRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intents: Vec::new(),
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
}

impl runtime::Message for BatchDeleteIntentsRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
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
        writer.field("intents", &self.intents);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchDeleteIntentsRequest);

/// Schema `GoogleCloudDialogflowV2BatchUpdateIntentsRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchUpdateIntentsRequest {
    /// The collection of intents to update or create.
    pub intent_batch_inline: Option<schemas::IntentBatch>,

    /// The URI to a Google Cloud Storage file containing intents to update or create. The file format
    /// can either be a serialized proto (of [IntentBatch] type) or JSON object. Note: The URI must
    /// start with "gs://".
    ///
    /// [IntentBatch]: crate::v2::schemas::IntentBatch
    pub intent_batch_uri: Option<String>,

    /// Optional. The resource view to apply to the returned intent.
    pub intent_view: Option<schemas::BatchUpdateIntentsRequestIntentView>,

    /// Optional. The language used to access language-specific data. If not specified, the agent's
    /// default language is used. For more information, see
    /// [Multilingual intent and entity data](https://cloud.google.com/dialogflow/docs/agents-multilingual#intent-entity).
    pub language_code: Option<String>,

    /// Optional. The mask to control which fields get updated.
    pub update_mask: Option<runtime::FieldMask>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchUpdateIntentsRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intent_batch_inline: None,
            intent_batch_uri: None,
            intent_view: None,
            language_code: None,
            update_mask: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`intent_batch_inline`](Self::intent_batch_inline).
    pub fn set_intent_batch_inline(mut self, value: schemas::IntentBatch) -> Self {
        self.intent_batch_inline = Some(value);
        self
    }

    /// Sets [`intent_batch_uri`](Self::intent_batch_uri).
    pub fn set_intent_batch_uri(mut self, value: impl Into<String>) -> Self {
        self.intent_batch_uri = Some(value.into());
        self
    }

    /// Sets [`intent_view`](Self::intent_view).
    pub fn set_intent_view(
        mut self,
        value: impl Into<schemas::BatchUpdateIntentsRequestIntentView>,
    ) -> Self {
        self.intent_view = Some(value.into());
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`update_mask`](Self::update_mask).
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.update_mask = Some(value.into());
        self
    }
}

impl runtime::Message for BatchUpdateIntentsRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "intentBatchInline" => reader.field(&mut self.intent_batch_inline),
            "intentBatchUri" => reader.field(&mut self.intent_batch_uri),
            "intentView" => reader.field(&mut self.intent_view),
            "languageCode" => reader.field(&mut self.language_code),
            "updateMask" => reader.field(&mut self.update_mask),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("intentBatchInline", &self.intent_batch_inline);
        writer.field("intentBatchUri", &self.intent_batch_uri);
        writer.field("intentView", &self.intent_view);
        writer.field("languageCode", &self.language_code);
        writer.field("updateMask", &self.update_mask);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchUpdateIntentsRequest);

/// The resource view to apply to the returned intent.
///
/// Values of `intentView` in [`BatchUpdateIntentsRequest`].
///
/// [`BatchUpdateIntentsRequest`]: crate::v2::schemas::BatchUpdateIntentsRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateIntentsRequestIntentView {
    /// Training phrases field is not populated in the response. On the wire: `INTENT_VIEW_UNSPECIFIED`.
    Unspecified,

    /// All fields are populated. On the wire: `INTENT_VIEW_FULL`.
    Full,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for BatchUpdateIntentsRequestIntentView {
    fn from(name: &str) -> Self {
        match name {
            "INTENT_VIEW_UNSPECIFIED" => Self::Unspecified,
            "INTENT_VIEW_FULL" => Self::Full,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for BatchUpdateIntentsRequestIntentView {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "INTENT_VIEW_UNSPECIFIED",
            Self::Full => "INTENT_VIEW_FULL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(BatchUpdateIntentsRequestIntentView);

/// This message is a wrapper around a collection of intents.
///
/// Schema `GoogleCloudDialogflowV2IntentBatch`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentBatch {
    /// A collection of intents.
    pub intents: Vec<schemas::Intent>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentBatch {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intents: Vec::new(),
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
}

impl runtime::Message for IntentBatch {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
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
        writer.field("intents", &self.intents);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentBatch);

/// The resource view to apply to the returned intent.
///
/// Values of the parameter `intentView`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntentView {
    /// Training phrases field is not populated in the response. On the wire: `INTENT_VIEW_UNSPECIFIED`.
    Unspecified,

    /// All fields are populated. On the wire: `INTENT_VIEW_FULL`.
    Full,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for IntentView {
    fn from(name: &str) -> Self {
        match name {
            "INTENT_VIEW_UNSPECIFIED" => Self::Unspecified,
            "INTENT_VIEW_FULL" => Self::Full,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for IntentView {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "INTENT_VIEW_UNSPECIFIED",
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
/// Schema `GoogleCloudDialogflowV2ListIntentsResponse`.
///
/// [Intents.ListIntents]: crate::v2::projects::agent::intents::Intents::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListIntentsResponse {
    /// The list of agent intents. There will be a maximum number of items returned based on the
    /// page_size field in the request.
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

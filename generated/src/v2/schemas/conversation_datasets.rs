//! Schemas of the feature `conversation-datasets`.

use crate::runtime;
use crate::v2::schemas;

/// Represents a conversation dataset that a user imports raw data into. The data inside
/// ConversationDataset can not be changed after ImportConversationData finishes (and calling
/// ImportConversationData on a dataset that already has data is not allowed).
///
/// Schema `GoogleCloudDialogflowV2ConversationDataset`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationDataset {
    /// Output only. The number of conversations this conversation dataset contains.
    pub conversation_count: Option<i64>,

    /// Output only. Metadata set during conversation data import.
    pub conversation_info: Option<schemas::ConversationInfo>,

    /// Output only. Creation time of this dataset.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. The description of the dataset. Maximum of 10000 bytes.
    pub description: Option<String>,

    /// Required. The display name of the dataset. Maximum of 64 bytes.
    pub display_name: Option<String>,

    /// Output only. Input configurations set during conversation data import.
    pub input_config: Option<schemas::InputConfig>,

    /// Output only. ConversationDataset resource name. Format:
    /// `projects//locations//conversationDatasets/`
    pub name: Option<String>,

    /// Output only. A read only boolean field reflecting Zone Isolation status of the dataset.
    pub satisfies_pzi: Option<bool>,

    /// Output only. A read only boolean field reflecting Zone Separation status of the dataset.
    pub satisfies_pzs: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationDataset {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_count: None,
            conversation_info: None,
            create_time: None,
            description: None,
            display_name: None,
            input_config: None,
            name: None,
            satisfies_pzi: None,
            satisfies_pzs: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_count`](Self::conversation_count).
    pub fn set_conversation_count(mut self, value: i64) -> Self {
        self.conversation_count = Some(value);
        self
    }

    /// Sets [`conversation_info`](Self::conversation_info).
    pub fn set_conversation_info(mut self, value: schemas::ConversationInfo) -> Self {
        self.conversation_info = Some(value);
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`input_config`](Self::input_config).
    pub fn set_input_config(mut self, value: schemas::InputConfig) -> Self {
        self.input_config = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`satisfies_pzi`](Self::satisfies_pzi).
    pub fn set_satisfies_pzi(mut self, value: bool) -> Self {
        self.satisfies_pzi = Some(value);
        self
    }

    /// Sets [`satisfies_pzs`](Self::satisfies_pzs).
    pub fn set_satisfies_pzs(mut self, value: bool) -> Self {
        self.satisfies_pzs = Some(value);
        self
    }
}

impl runtime::Message for ConversationDataset {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationCount" => reader.field(&mut self.conversation_count),
            "conversationInfo" => reader.field(&mut self.conversation_info),
            "createTime" => reader.field(&mut self.create_time),
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "inputConfig" => reader.field(&mut self.input_config),
            "name" => reader.field(&mut self.name),
            "satisfiesPzi" => reader.field(&mut self.satisfies_pzi),
            "satisfiesPzs" => reader.field(&mut self.satisfies_pzs),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationCount", &self.conversation_count);
        writer.field("conversationInfo", &self.conversation_info);
        writer.field("createTime", &self.create_time);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer.field("inputConfig", &self.input_config);
        writer.field("name", &self.name);
        writer.field("satisfiesPzi", &self.satisfies_pzi);
        writer.field("satisfiesPzs", &self.satisfies_pzs);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationDataset);

/// Represents metadata of a conversation.
///
/// Schema `GoogleCloudDialogflowV2ConversationInfo`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationInfo {
    /// Optional. The language code of the conversation data within this dataset. See
    /// <https://cloud.google.com/apis/design/standard_fields> for more information. Supports all UTF-8
    /// languages.
    pub language_code: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationInfo {
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

impl runtime::Message for ConversationInfo {
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

runtime::message_as_json!(ConversationInfo);

/// The request message for [ConversationDatasets.ImportConversationData].
///
/// Schema `GoogleCloudDialogflowV2ImportConversationDataRequest`.
///
/// [ConversationDatasets.ImportConversationData]: crate::v2::projects::conversation_datasets::ConversationDatasets::import_conversation_data
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportConversationDataRequest {
    /// Required. Configuration describing where to import data from.
    pub input_config: Option<schemas::InputConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportConversationDataRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            input_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`input_config`](Self::input_config).
    pub fn set_input_config(mut self, value: schemas::InputConfig) -> Self {
        self.input_config = Some(value);
        self
    }
}

impl runtime::Message for ImportConversationDataRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "inputConfig" => reader.field(&mut self.input_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("inputConfig", &self.input_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportConversationDataRequest);

/// Represents the configuration of importing a set of conversation files in Google Cloud Storage.
///
/// Schema `GoogleCloudDialogflowV2InputConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InputConfig {
    /// The Cloud Storage URI has the form gs:////agent\*.json. Wildcards are allowed and will be
    /// expanded into all matched JSON files, which will be read as one conversation per file.
    pub gcs_source: Option<schemas::GcsSources>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InputConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            gcs_source: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`gcs_source`](Self::gcs_source).
    pub fn set_gcs_source(mut self, value: schemas::GcsSources) -> Self {
        self.gcs_source = Some(value);
        self
    }
}

impl runtime::Message for InputConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "gcsSource" => reader.field(&mut self.gcs_source),
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
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InputConfig);

/// The response message for [ConversationDatasets.ListConversationDatasets].
///
/// Schema `GoogleCloudDialogflowV2ListConversationDatasetsResponse`.
///
/// [ConversationDatasets.ListConversationDatasets]: crate::v2::projects::conversation_datasets::ConversationDatasets::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListConversationDatasetsResponse {
    /// The list of datasets to return.
    pub conversation_datasets: Vec<schemas::ConversationDataset>,

    /// The token to use to retrieve the next page of results, or empty if there are no more results in
    /// the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListConversationDatasetsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_datasets: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_datasets`](Self::conversation_datasets).
    pub fn set_conversation_datasets(
        mut self,
        values: impl IntoIterator<Item = schemas::ConversationDataset>,
    ) -> Self {
        self.conversation_datasets = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListConversationDatasetsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationDatasets" => reader.field(&mut self.conversation_datasets),
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
        writer.field("conversationDatasets", &self.conversation_datasets);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListConversationDatasetsResponse);

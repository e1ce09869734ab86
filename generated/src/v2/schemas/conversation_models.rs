//! Schemas of the feature `conversation-models`.

use crate::runtime;
use crate::v2::schemas;

/// Metadata for article suggestion models.
///
/// Schema `GoogleCloudDialogflowV2ArticleSuggestionModelMetadata`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ArticleSuggestionModelMetadata {
    /// Optional. Type of the article suggestion model. If not provided, model_type is used.
    pub training_model_type: Option<
        schemas::ArticleSuggestionModelMetadataTrainingModelType,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ArticleSuggestionModelMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            training_model_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`training_model_type`](Self::training_model_type).
    pub fn set_training_model_type(
        mut self,
        value: impl Into<schemas::ArticleSuggestionModelMetadataTrainingModelType>,
    ) -> Self {
        self.training_model_type = Some(value.into());
        self
    }
}

impl runtime::Message for ArticleSuggestionModelMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "trainingModelType" => reader.field(&mut self.training_model_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("trainingModelType", &self.training_model_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ArticleSuggestionModelMetadata);

/// Type of the article suggestion model. If not provided, model_type is used.
///
/// Values of `trainingModelType` in [`ArticleSuggestionModelMetadata`].
///
/// [`ArticleSuggestionModelMetadata`]: crate::v2::schemas::ArticleSuggestionModelMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ArticleSuggestionModelMetadataTrainingModelType {
    /// ModelType unspecified. On the wire: `MODEL_TYPE_UNSPECIFIED`.
    Unspecified,

    /// ModelType smart reply dual encoder model. On the wire: `SMART_REPLY_DUAL_ENCODER_MODEL`.
    SmartReplyDualEncoderModel,

    /// ModelType smart reply bert model. On the wire: `SMART_REPLY_BERT_MODEL`.
    SmartReplyBertModel,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ArticleSuggestionModelMetadataTrainingModelType {
    fn from(name: &str) -> Self {
        match name {
            "MODEL_TYPE_UNSPECIFIED" => Self::Unspecified,
            "SMART_REPLY_DUAL_ENCODER_MODEL" => Self::SmartReplyDualEncoderModel,
            "SMART_REPLY_BERT_MODEL" => Self::SmartReplyBertModel,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ArticleSuggestionModelMetadataTrainingModelType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MODEL_TYPE_UNSPECIFIED",
            Self::SmartReplyDualEncoderModel => "SMART_REPLY_DUAL_ENCODER_MODEL",
            Self::SmartReplyBertModel => "SMART_REPLY_BERT_MODEL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ArticleSuggestionModelMetadataTrainingModelType);

/// Represents a conversation model.
///
/// Schema `GoogleCloudDialogflowV2ConversationModel`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationModel {
    /// Metadata for article suggestion models.
    pub article_suggestion_model_metadata: Option<
        schemas::ArticleSuggestionModelMetadata,
    >,

    /// Output only. Creation time of this model.
    pub create_time: Option<runtime::Timestamp>,

    /// Required. Datasets used to create model.
    pub datasets: Vec<schemas::InputDataset>,

    /// Required. The display name of the model. At most 64 bytes long.
    pub display_name: Option<String>,

    /// Language code for the conversation model. If not specified, the language is en-US. Language at
    /// ConversationModel should be set for all non en-us languages. This should be a
    /// [BCP-47](https://www.rfc-editor.org/rfc/bcp/bcp47.txt) language tag. Example: "en-US".
    pub language_code: Option<String>,

    /// ConversationModel resource name. Format: `projects//conversationModels/`
    pub name: Option<String>,

    /// Output only. A read only boolean field reflecting Zone Isolation status of the model.
    pub satisfies_pzi: Option<bool>,

    /// Output only. A read only boolean field reflecting Zone Separation status of the model.
    pub satisfies_pzs: Option<bool>,

    /// Metadata for smart reply models.
    pub smart_reply_model_metadata: Option<schemas::SmartReplyModelMetadata>,

    /// Output only. State of the model. A model can only serve prediction requests after it gets
    /// deployed.
    pub state: Option<schemas::ConversationModelState>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationModel {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            article_suggestion_model_metadata: None,
            create_time: None,
            datasets: Vec::new(),
            display_name: None,
            language_code: None,
            name: None,
            satisfies_pzi: None,
            satisfies_pzs: None,
            smart_reply_model_metadata: None,
            state: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`article_suggestion_model_metadata`](Self::article_suggestion_model_metadata).
    pub fn set_article_suggestion_model_metadata(
        mut self,
        value: schemas::ArticleSuggestionModelMetadata,
    ) -> Self {
        self.article_suggestion_model_metadata = Some(value);
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`datasets`](Self::datasets).
    pub fn set_datasets(
        mut self,
        values: impl IntoIterator<Item = schemas::InputDataset>,
    ) -> Self {
        self.datasets = values.into_iter().collect();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
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

    /// Sets [`smart_reply_model_metadata`](Self::smart_reply_model_metadata).
    pub fn set_smart_reply_model_metadata(
        mut self,
        value: schemas::SmartReplyModelMetadata,
    ) -> Self {
        self.smart_reply_model_metadata = Some(value);
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(
        mut self,
        value: impl Into<schemas::ConversationModelState>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl runtime::Message for ConversationModel {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "articleSuggestionModelMetadata" => {
                reader.field(&mut self.article_suggestion_model_metadata)
            }
            "createTime" => reader.field(&mut self.create_time),
            "datasets" => reader.field(&mut self.datasets),
            "displayName" => reader.field(&mut self.display_name),
            "languageCode" => reader.field(&mut self.language_code),
            "name" => reader.field(&mut self.name),
            "satisfiesPzi" => reader.field(&mut self.satisfies_pzi),
            "satisfiesPzs" => reader.field(&mut self.satisfies_pzs),
            "smartReplyModelMetadata" => {
                reader.field(&mut self.smart_reply_model_metadata)
            }
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
        writer
            .field(
                "articleSuggestionModelMetadata",
                &self.article_suggestion_model_metadata,
            );
        writer.field("createTime", &self.create_time);
        writer.field("datasets", &self.datasets);
        writer.field("displayName", &self.display_name);
        writer.field("languageCode", &self.language_code);
        writer.field("name", &self.name);
        writer.field("satisfiesPzi", &self.satisfies_pzi);
        writer.field("satisfiesPzs", &self.satisfies_pzs);
        writer.field("smartReplyModelMetadata", &self.smart_reply_model_metadata);
        writer.field("state", &self.state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationModel);

/// State of the model. A model can only serve prediction requests after it gets deployed.
///
/// Values of `state` in [`ConversationModel`].
///
/// [`ConversationModel`]: crate::v2::schemas::ConversationModel
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationModelState {
    /// Should not be used, an un-set enum has this value by default. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// Model being created. On the wire: `CREATING`.
    Creating,

    /// Model is not deployed but ready to deploy. On the wire: `UNDEPLOYED`.
    Undeployed,

    /// Model is deploying. On the wire: `DEPLOYING`.
    Deploying,

    /// Model is deployed and ready to use. On the wire: `DEPLOYED`.
    Deployed,

    /// Model is undeploying. On the wire: `UNDEPLOYING`.
    Undeploying,

    /// Model is deleting. On the wire: `DELETING`.
    Deleting,

    /// Model is in error state. Not ready to deploy and use. On the wire: `FAILED`.
    Failed,

    /// Model is being created but the training has not started, The model may remain in this state
    /// until there is enough capacity to start training. On the wire: `PENDING`.
    Pending,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ConversationModelState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "CREATING" => Self::Creating,
            "UNDEPLOYED" => Self::Undeployed,
            "DEPLOYING" => Self::Deploying,
            "DEPLOYED" => Self::Deployed,
            "UNDEPLOYING" => Self::Undeploying,
            "DELETING" => Self::Deleting,
            "FAILED" => Self::Failed,
            "PENDING" => Self::Pending,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ConversationModelState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Creating => "CREATING",
            Self::Undeployed => "UNDEPLOYED",
            Self::Deploying => "DEPLOYING",
            Self::Deployed => "DEPLOYED",
            Self::Undeploying => "UNDEPLOYING",
            Self::Deleting => "DELETING",
            Self::Failed => "FAILED",
            Self::Pending => "PENDING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ConversationModelState);

/// The request message for [ConversationModels.DeployConversationModel]
///
/// Schema `GoogleCloudDialogflowV2DeployConversationModelRequest`.
///
/// [ConversationModels.DeployConversationModel]: crate::v2::projects::conversation_models::ConversationModels::deploy
#[derive(Clone)]
#[non_exhaustive]
pub struct DeployConversationModelRequest {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DeployConversationModelRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for DeployConversationModelRequest {
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

runtime::message_as_json!(DeployConversationModelRequest);

/// The response message for [ConversationModels.ListConversationModels]
///
/// Schema `GoogleCloudDialogflowV2ListConversationModelsResponse`.
///
/// [ConversationModels.ListConversationModels]: crate::v2::projects::conversation_models::ConversationModels::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListConversationModelsResponse {
    /// The list of models to return.
    pub conversation_models: Vec<schemas::ConversationModel>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListConversationModelsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_models: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_models`](Self::conversation_models).
    pub fn set_conversation_models(
        mut self,
        values: impl IntoIterator<Item = schemas::ConversationModel>,
    ) -> Self {
        self.conversation_models = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListConversationModelsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationModels" => reader.field(&mut self.conversation_models),
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
        writer.field("conversationModels", &self.conversation_models);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListConversationModelsResponse);

/// Metadata for smart reply models.
///
/// Schema `GoogleCloudDialogflowV2SmartReplyModelMetadata`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SmartReplyModelMetadata {
    /// Optional. Type of the smart reply model. If not provided, model_type is used.
    pub training_model_type: Option<schemas::SmartReplyModelMetadataTrainingModelType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SmartReplyModelMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            training_model_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`training_model_type`](Self::training_model_type).
    pub fn set_training_model_type(
        mut self,
        value: impl Into<schemas::SmartReplyModelMetadataTrainingModelType>,
    ) -> Self {
        self.training_model_type = Some(value.into());
        self
    }
}

impl runtime::Message for SmartReplyModelMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "trainingModelType" => reader.field(&mut self.training_model_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("trainingModelType", &self.training_model_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SmartReplyModelMetadata);

/// Type of the smart reply model. If not provided, model_type is used.
///
/// Values of `trainingModelType` in [`SmartReplyModelMetadata`].
///
/// [`SmartReplyModelMetadata`]: crate::v2::schemas::SmartReplyModelMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SmartReplyModelMetadataTrainingModelType {
    /// ModelType unspecified. On the wire: `MODEL_TYPE_UNSPECIFIED`.
    Unspecified,

    /// ModelType smart reply dual encoder model. On the wire: `SMART_REPLY_DUAL_ENCODER_MODEL`.
    SmartReplyDualEncoderModel,

    /// ModelType smart reply bert model. On the wire: `SMART_REPLY_BERT_MODEL`.
    SmartReplyBertModel,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SmartReplyModelMetadataTrainingModelType {
    fn from(name: &str) -> Self {
        match name {
            "MODEL_TYPE_UNSPECIFIED" => Self::Unspecified,
            "SMART_REPLY_DUAL_ENCODER_MODEL" => Self::SmartReplyDualEncoderModel,
            "SMART_REPLY_BERT_MODEL" => Self::SmartReplyBertModel,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SmartReplyModelMetadataTrainingModelType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MODEL_TYPE_UNSPECIFIED",
            Self::SmartReplyDualEncoderModel => "SMART_REPLY_DUAL_ENCODER_MODEL",
            Self::SmartReplyBertModel => "SMART_REPLY_BERT_MODEL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SmartReplyModelMetadataTrainingModelType);

/// The request message for [ConversationModels.UndeployConversationModel]
///
/// Schema `GoogleCloudDialogflowV2UndeployConversationModelRequest`.
///
/// [ConversationModels.UndeployConversationModel]: crate::v2::projects::conversation_models::ConversationModels::undeploy
#[derive(Clone)]
#[non_exhaustive]
pub struct UndeployConversationModelRequest {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl UndeployConversationModelRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for UndeployConversationModelRequest {
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

runtime::message_as_json!(UndeployConversationModelRequest);

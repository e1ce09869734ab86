//! Schemas of the feature `evaluations`.

use crate::runtime;
use crate::v2::schemas;

/// Represents evaluation result of a conversation model.
///
/// Schema `GoogleCloudDialogflowV2ConversationModelEvaluation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationModelEvaluation {
    /// Output only. Creation time of this model.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. The display name of the model evaluation. At most 64 bytes long.
    pub display_name: Option<String>,

    /// Optional. The configuration of the evaluation task.
    pub evaluation_config: Option<schemas::EvaluationConfig>,

    /// The resource name of the evaluation. Format: `projects//conversationModels//evaluations/`
    pub name: Option<String>,

    /// Output only. Human eval template in csv format. It takes real-world conversations provided
    /// through input dataset, generates example suggestions for customer to verify quality of the
    /// model. For Smart Reply, the generated csv file contains columns of Context,
    /// (Suggestions,Q1,Q2)\*3, Actual reply. Context contains at most 10 latest messages in the
    /// conversation prior to the current suggestion. Q1: "Would you send it as the next message of
    /// agent?" Evaluated based on whether the suggest is appropriate to be sent by agent in current
    /// context. Q2: "Does the suggestion move the conversation closer to resolution?" Evaluated based
    /// on whether the suggestion provide solutions, or answers customer's question or collect
    /// information from customer to resolve the customer's issue. Actual reply column contains the
    /// actual agent reply sent in the context.
    pub raw_human_eval_template_csv: Option<String>,

    /// Output only. Only available when model is for smart reply.
    pub smart_reply_metrics: Option<schemas::SmartReplyMetrics>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationModelEvaluation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            create_time: None,
            display_name: None,
            evaluation_config: None,
            name: None,
            raw_human_eval_template_csv: None,
            smart_reply_metrics: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`evaluation_config`](Self::evaluation_config).
    pub fn set_evaluation_config(mut self, value: schemas::EvaluationConfig) -> Self {
        self.evaluation_config = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`raw_human_eval_template_csv`](Self::raw_human_eval_template_csv).
    pub fn set_raw_human_eval_template_csv(mut self, value: impl Into<String>) -> Self {
        self.raw_human_eval_template_csv = Some(value.into());
        self
    }

    /// Sets [`smart_reply_metrics`](Self::smart_reply_metrics).
    pub fn set_smart_reply_metrics(mut self, value: schemas::SmartReplyMetrics) -> Self {
        self.smart_reply_metrics = Some(value);
        self
    }
}

impl runtime::Message for ConversationModelEvaluation {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "createTime" => reader.field(&mut self.create_time),
            "displayName" => reader.field(&mut self.display_name),
            "evaluationConfig" => reader.field(&mut self.evaluation_config),
            "name" => reader.field(&mut self.name),
            "rawHumanEvalTemplateCsv" => {
                reader.field(&mut self.raw_human_eval_template_csv)
            }
            "smartReplyMetrics" => reader.field(&mut self.smart_reply_metrics),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("createTime", &self.create_time);
        writer.field("displayName", &self.display_name);
        writer.field("evaluationConfig", &self.evaluation_config);
        writer.field("name", &self.name);
        writer.field("rawHumanEvalTemplateCsv", &self.raw_human_eval_template_csv);
        writer.field("smartReplyMetrics", &self.smart_reply_metrics);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationModelEvaluation);

/// The request message for [ConversationModels.CreateConversationModelEvaluation]
///
/// Schema `GoogleCloudDialogflowV2CreateConversationModelEvaluationRequest`.
///
/// [ConversationModels.CreateConversationModelEvaluation]: crate::v2::projects::locations::conversation_models::evaluations::Evaluations::create
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateConversationModelEvaluationRequest {
    /// Required. The conversation model evaluation to be created.
    pub conversation_model_evaluation: Option<schemas::ConversationModelEvaluation>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CreateConversationModelEvaluationRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_model_evaluation: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_model_evaluation`](Self::conversation_model_evaluation).
    pub fn set_conversation_model_evaluation(
        mut self,
        value: schemas::ConversationModelEvaluation,
    ) -> Self {
        self.conversation_model_evaluation = Some(value);
        self
    }
}

impl runtime::Message for CreateConversationModelEvaluationRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationModelEvaluation" => {
                reader.field(&mut self.conversation_model_evaluation)
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
        writer.field("conversationModelEvaluation", &self.conversation_model_evaluation);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(CreateConversationModelEvaluationRequest);

/// The configuration for model evaluation.
///
/// Schema `GoogleCloudDialogflowV2EvaluationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EvaluationConfig {
    /// Required. Datasets used for evaluation.
    pub datasets: Vec<schemas::InputDataset>,

    /// Configuration for smart compose model evaluation.
    pub smart_compose_config: Option<schemas::EvaluationConfigSmartComposeConfig>,

    /// Configuration for smart reply model evaluation.
    pub smart_reply_config: Option<schemas::EvaluationConfigSmartReplyConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EvaluationConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            datasets: Vec::new(),
            smart_compose_config: None,
            smart_reply_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`datasets`](Self::datasets).
    pub fn set_datasets(
        mut self,
        values: impl IntoIterator<Item = schemas::InputDataset>,
    ) -> Self {
        self.datasets = values.into_iter().collect();
        self
    }

    /// Sets [`smart_compose_config`](Self::smart_compose_config).
    pub fn set_smart_compose_config(
        mut self,
        value: schemas::EvaluationConfigSmartComposeConfig,
    ) -> Self {
        self.smart_compose_config = Some(value);
        self
    }

    /// Sets [`smart_reply_config`](Self::smart_reply_config).
    pub fn set_smart_reply_config(
        mut self,
        value: schemas::EvaluationConfigSmartReplyConfig,
    ) -> Self {
        self.smart_reply_config = Some(value);
        self
    }
}

impl runtime::Message for EvaluationConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "datasets" => reader.field(&mut self.datasets),
            "smartComposeConfig" => reader.field(&mut self.smart_compose_config),
            "smartReplyConfig" => reader.field(&mut self.smart_reply_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("datasets", &self.datasets);
        writer.field("smartComposeConfig", &self.smart_compose_config);
        writer.field("smartReplyConfig", &self.smart_reply_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EvaluationConfig);

/// Smart compose specific configuration for evaluation job.
///
/// Schema `GoogleCloudDialogflowV2EvaluationConfigSmartComposeConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EvaluationConfigSmartComposeConfig {
    /// The allowlist document resource name. Format: `projects//knowledgeBases//documents/`. Only used
    /// for smart compose model.
    pub allowlist_document: Option<String>,

    /// Required. The model to be evaluated can return multiple results with confidence score on each
    /// query. These results will be sorted by the descending order of the scores and we only keep the
    /// first max_result_count results as the final results to evaluate.
    pub max_result_count: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EvaluationConfigSmartComposeConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allowlist_document: None,
            max_result_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allowlist_document`](Self::allowlist_document).
    pub fn set_allowlist_document(mut self, value: impl Into<String>) -> Self {
        self.allowlist_document = Some(value.into());
        self
    }

    /// Sets [`max_result_count`](Self::max_result_count).
    pub fn set_max_result_count(mut self, value: i32) -> Self {
        self.max_result_count = Some(value);
        self
    }
}

impl runtime::Message for EvaluationConfigSmartComposeConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowlistDocument" => reader.field(&mut self.allowlist_document),
            "maxResultCount" => reader.field(&mut self.max_result_count),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("allowlistDocument", &self.allowlist_document);
        writer.field("maxResultCount", &self.max_result_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EvaluationConfigSmartComposeConfig);

/// Smart reply specific configuration for evaluation job.
///
/// Schema `GoogleCloudDialogflowV2EvaluationConfigSmartReplyConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EvaluationConfigSmartReplyConfig {
    /// The allowlist document resource name. Format: `projects//knowledgeBases//documents/`. Only used
    /// for smart reply model.
    pub allowlist_document: Option<String>,

    /// Required. The model to be evaluated can return multiple results with confidence score on each
    /// query. These results will be sorted by the descending order of the scores and we only keep the
    /// first max_result_count results as the final results to evaluate.
    pub max_result_count: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EvaluationConfigSmartReplyConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allowlist_document: None,
            max_result_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allowlist_document`](Self::allowlist_document).
    pub fn set_allowlist_document(mut self, value: impl Into<String>) -> Self {
        self.allowlist_document = Some(value.into());
        self
    }

    /// Sets [`max_result_count`](Self::max_result_count).
    pub fn set_max_result_count(mut self, value: i32) -> Self {
        self.max_result_count = Some(value);
        self
    }
}

impl runtime::Message for EvaluationConfigSmartReplyConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowlistDocument" => reader.field(&mut self.allowlist_document),
            "maxResultCount" => reader.field(&mut self.max_result_count),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("allowlistDocument", &self.allowlist_document);
        writer.field("maxResultCount", &self.max_result_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EvaluationConfigSmartReplyConfig);

/// A common evalaution pipeline status.
///
/// Schema `GoogleCloudDialogflowV2EvaluationStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EvaluationStatus {
    /// Output only. If the value is `false`, it means the evaluation is still in progress. If `true`,
    /// the operation is completed, and either `error` or `response` is available.
    pub done: Option<bool>,

    /// Output only. The error result of the evaluation in case of failure in evaluation pipeline.
    pub pipeline_status: Option<schemas::rpc::Status>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EvaluationStatus {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            done: None,
            pipeline_status: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`done`](Self::done).
    pub fn set_done(mut self, value: bool) -> Self {
        self.done = Some(value);
        self
    }

    /// Sets [`pipeline_status`](Self::pipeline_status).
    pub fn set_pipeline_status(mut self, value: schemas::rpc::Status) -> Self {
        self.pipeline_status = Some(value);
        self
    }
}

impl runtime::Message for EvaluationStatus {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "done" => reader.field(&mut self.done),
            "pipelineStatus" => reader.field(&mut self.pipeline_status),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("done", &self.done);
        writer.field("pipelineStatus", &self.pipeline_status);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EvaluationStatus);

/// Represents evaluation result of a generator.
///
/// Schema `GoogleCloudDialogflowV2GeneratorEvaluation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorEvaluation {
    /// Output only. Completion time of this generator evaluation.
    pub complete_time: Option<runtime::Timestamp>,

    /// Output only. Creation time of this generator evaluation.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. The display name of the generator evaluation. At most 64 bytes long.
    pub display_name: Option<String>,

    /// Output only. The result status of the evaluation pipeline. Provides the status information
    /// including if the evaluation is still in progress, completed or failed with certain error and
    /// user actionable message.
    pub evaluation_status: Option<schemas::EvaluationStatus>,

    /// Required. The configuration of the evaluation task.
    pub generator_evaluation_config: Option<schemas::GeneratorEvaluationConfig>,

    /// Required. The initial generator that was used when creating this evaluation. This is a copy of
    /// the generator read from storage when creating the evaluation.
    pub initial_generator: Option<schemas::Generator>,

    /// Output only. Identifier. The resource name of the evaluation. Format:
    /// `projects//locations//generators// evaluations/`
    pub name: Option<String>,

    /// Output only. A read only boolean field reflecting Zone Isolation status of the model. The field
    /// is an aggregated value of ZI status of its underlying dependencies. See more details in
    /// go/zicy-resource-placement#resource-status
    pub satisfies_pzi: Option<bool>,

    /// Output only. A read only boolean field reflecting Zone Separation status of the model. The field
    /// is an aggregated value of ZS status of its underlying dependencies. See more details in
    /// go/zicy-resource-placement#resource-status
    pub satisfies_pzs: Option<bool>,

    /// Output only. Only available when the summarization generator is provided.
    pub summarization_metrics: Option<schemas::SummarizationEvaluationMetrics>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GeneratorEvaluation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            complete_time: None,
            create_time: None,
            display_name: None,
            evaluation_status: None,
            generator_evaluation_config: None,
            initial_generator: None,
            name: None,
            satisfies_pzi: None,
            satisfies_pzs: None,
            summarization_metrics: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`complete_time`](Self::complete_time).
    pub fn set_complete_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.complete_time = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`evaluation_status`](Self::evaluation_status).
    pub fn set_evaluation_status(mut self, value: schemas::EvaluationStatus) -> Self {
        self.evaluation_status = Some(value);
        self
    }

    /// Sets [`generator_evaluation_config`](Self::generator_evaluation_config).
    pub fn set_generator_evaluation_config(
        mut self,
        value: schemas::GeneratorEvaluationConfig,
    ) -> Self {
        self.generator_evaluation_config = Some(value);
        self
    }

    /// Sets [`initial_generator`](Self::initial_generator).
    pub fn set_initial_generator(mut self, value: schemas::Generator) -> Self {
        self.initial_generator = Some(value);
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

    /// Sets [`summarization_metrics`](Self::summarization_metrics).
    pub fn set_summarization_metrics(
        mut self,
        value: schemas::SummarizationEvaluationMetrics,
    ) -> Self {
        self.summarization_metrics = Some(value);
        self
    }
}

impl runtime::Message for GeneratorEvaluation {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "completeTime" => reader.field(&mut self.complete_time),
            "createTime" => reader.field(&mut self.create_time),
            "displayName" => reader.field(&mut self.display_name),
            "evaluationStatus" => reader.field(&mut self.evaluation_status),
            "generatorEvaluationConfig" => {
                reader.field(&mut self.generator_evaluation_config)
            }
            "initialGenerator" => reader.field(&mut self.initial_generator),
            "name" => reader.field(&mut self.name),
            "satisfiesPzi" => reader.field(&mut self.satisfies_pzi),
            "satisfiesPzs" => reader.field(&mut self.satisfies_pzs),
            "summarizationMetrics" => reader.field(&mut self.summarization_metrics),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("completeTime", &self.complete_time);
        writer.field("createTime", &self.create_time);
        writer.field("displayName", &self.display_name);
        writer.field("evaluationStatus", &self.evaluation_status);
        writer.field("generatorEvaluationConfig", &self.generator_evaluation_config);
        writer.field("initialGenerator", &self.initial_generator);
        writer.field("name", &self.name);
        writer.field("satisfiesPzi", &self.satisfies_pzi);
        writer.field("satisfiesPzs", &self.satisfies_pzs);
        writer.field("summarizationMetrics", &self.summarization_metrics);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GeneratorEvaluation);

/// Generator evaluation input config.
///
/// Schema `GoogleCloudDialogflowV2GeneratorEvaluationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorEvaluationConfig {
    /// Required. The config/source of input data.
    pub input_data_config: Option<schemas::GeneratorEvaluationConfigInputDataConfig>,

    /// Required. The output Cloud Storage bucket path to store eval files, e.g.
    /// per_summary_accuracy_score report. This path is provided by customer and files stored in it are
    /// visible to customer, no internal data should be stored in this path.
    pub output_gcs_bucket_path: Option<String>,

    /// Evaluation configs for summarization generator.
    pub summarization_config: Option<
        schemas::GeneratorEvaluationConfigSummarizationConfig,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GeneratorEvaluationConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            input_data_config: None,
            output_gcs_bucket_path: None,
            summarization_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`input_data_config`](Self::input_data_config).
    pub fn set_input_data_config(
        mut self,
        value: schemas::GeneratorEvaluationConfigInputDataConfig,
    ) -> Self {
        self.input_data_config = Some(value);
        self
    }

    /// Sets [`output_gcs_bucket_path`](Self::output_gcs_bucket_path).
    pub fn set_output_gcs_bucket_path(mut self, value: impl Into<String>) -> Self {
        self.output_gcs_bucket_path = Some(value.into());
        self
    }

    /// Sets [`summarization_config`](Self::summarization_config).
    pub fn set_summarization_config(
        mut self,
        value: schemas::GeneratorEvaluationConfigSummarizationConfig,
    ) -> Self {
        self.summarization_config = Some(value);
        self
    }
}

impl runtime::Message for GeneratorEvaluationConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "inputDataConfig" => reader.field(&mut self.input_data_config),
            "outputGcsBucketPath" => reader.field(&mut self.output_gcs_bucket_path),
            "summarizationConfig" => reader.field(&mut self.summarization_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("inputDataConfig", &self.input_data_config);
        writer.field("outputGcsBucketPath", &self.output_gcs_bucket_path);
        writer.field("summarizationConfig", &self.summarization_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GeneratorEvaluationConfig);

/// The distinctive configs for Agent Assist conversations as the conversation source.
///
/// Schema `GoogleCloudDialogflowV2GeneratorEvaluationConfigAgentAssistInputDataConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorEvaluationConfigAgentAssistInputDataConfig {
    /// Required. The end of the time range for conversations to be evaluated. Only conversations ended
    /// at or before this timestamp will be sampled.
    pub end_time: Option<runtime::Timestamp>,

    /// Required. The start of the time range for conversations to be evaluated. Only conversations
    /// created at or after this timestamp will be sampled.
    pub start_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GeneratorEvaluationConfigAgentAssistInputDataConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            end_time: None,
            start_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`end_time`](Self::end_time).
    pub fn set_end_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    pub fn set_start_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

impl runtime::Message for GeneratorEvaluationConfigAgentAssistInputDataConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "endTime" => reader.field(&mut self.end_time),
            "startTime" => reader.field(&mut self.start_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("endTime", &self.end_time);
        writer.field("startTime", &self.start_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GeneratorEvaluationConfigAgentAssistInputDataConfig);

/// The distinctive configs for dataset as the conversation source.
///
/// Schema `GoogleCloudDialogflowV2GeneratorEvaluationConfigDatasetInputDataConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorEvaluationConfigDatasetInputDataConfig {
    /// Required. The identifier of the dataset to be evaluated. Format:
    /// `projects//locations//datasets/`.
    pub dataset: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GeneratorEvaluationConfigDatasetInputDataConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            dataset: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`dataset`](Self::dataset).
    pub fn set_dataset(mut self, value: impl Into<String>) -> Self {
        self.dataset = Some(value.into());
        self
    }
}

impl runtime::Message for GeneratorEvaluationConfigDatasetInputDataConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataset" => reader.field(&mut self.dataset),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataset", &self.dataset);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GeneratorEvaluationConfigDatasetInputDataConfig);

/// Input data config details
///
/// Schema `GoogleCloudDialogflowV2GeneratorEvaluationConfigInputDataConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorEvaluationConfigInputDataConfig {
    /// The distinctive configs for Agent Assist conversations as the conversation source.
    pub agent_assist_input_data_config: Option<
        schemas::GeneratorEvaluationConfigAgentAssistInputDataConfig,
    >,

    /// The distinctive configs for dataset as the conversation source.
    pub dataset_input_data_config: Option<
        schemas::GeneratorEvaluationConfigDatasetInputDataConfig,
    >,

    /// Optional. The end timestamp to fetch conversation data.
    #[deprecated]
    pub end_time: Option<runtime::Timestamp>,

    /// Required. The source type of input data.
    #[deprecated]
    pub input_data_source_type: Option<
        schemas::GeneratorEvaluationConfigInputDataConfigInputDataSourceType,
    >,

    /// Optional. Whether the summary generation is allowed when the pre-existing qualified summaries
    /// are insufficient to cover the sample size.
    #[deprecated]
    pub is_summary_generation_allowed: Option<bool>,

    /// Optional. Desired number of conversation-summary pairs to be evaluated.
    pub sample_size: Option<i32>,

    /// Optional. The start timestamp to fetch conversation data.
    #[deprecated]
    pub start_time: Option<runtime::Timestamp>,

    /// Optional. Option to control whether summaries are generated during evaluation.
    pub summary_generation_option: Option<
        schemas::GeneratorEvaluationConfigInputDataConfigSummaryGenerationOption,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GeneratorEvaluationConfigInputDataConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_assist_input_data_config: None,
            dataset_input_data_config: None,
            end_time: None,
            input_data_source_type: None,
            is_summary_generation_allowed: None,
            sample_size: None,
            start_time: None,
            summary_generation_option: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_assist_input_data_config`](Self::agent_assist_input_data_config).
    pub fn set_agent_assist_input_data_config(
        mut self,
        value: schemas::GeneratorEvaluationConfigAgentAssistInputDataConfig,
    ) -> Self {
        self.agent_assist_input_data_config = Some(value);
        self
    }

    /// Sets [`dataset_input_data_config`](Self::dataset_input_data_config).
    pub fn set_dataset_input_data_config(
        mut self,
        value: schemas::GeneratorEvaluationConfigDatasetInputDataConfig,
    ) -> Self {
        self.dataset_input_data_config = Some(value);
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[deprecated]
    pub fn set_end_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets [`input_data_source_type`](Self::input_data_source_type).
    #[deprecated]
    pub fn set_input_data_source_type(
        mut self,
        value: impl Into<
            schemas::GeneratorEvaluationConfigInputDataConfigInputDataSourceType,
        >,
    ) -> Self {
        self.input_data_source_type = Some(value.into());
        self
    }

    /// Sets [`is_summary_generation_allowed`](Self::is_summary_generation_allowed).
    #[deprecated]
    pub fn set_is_summary_generation_allowed(mut self, value: bool) -> Self {
        self.is_summary_generation_allowed = Some(value);
        self
    }

    /// Sets [`sample_size`](Self::sample_size).
    pub fn set_sample_size(mut self, value: i32) -> Self {
        self.sample_size = Some(value);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[deprecated]
    pub fn set_start_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`summary_generation_option`](Self::summary_generation_option).
    pub fn set_summary_generation_option(
        mut self,
        value: impl Into<
            schemas::GeneratorEvaluationConfigInputDataConfigSummaryGenerationOption,
        >,
    ) -> Self {
        self.summary_generation_option = Some(value.into());
        self
    }
}

impl runtime::Message for GeneratorEvaluationConfigInputDataConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentAssistInputDataConfig" => {
                reader.field(&mut self.agent_assist_input_data_config)
            }
            "datasetInputDataConfig" => reader.field(&mut self.dataset_input_data_config),
            "endTime" => reader.field(&mut self.end_time),
            "inputDataSourceType" => reader.field(&mut self.input_data_source_type),
            "isSummaryGenerationAllowed" => {
                reader.field(&mut self.is_summary_generation_allowed)
            }
            "sampleSize" => reader.field(&mut self.sample_size),
            "startTime" => reader.field(&mut self.start_time),
            "summaryGenerationOption" => {
                reader.field(&mut self.summary_generation_option)
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
        writer.field("agentAssistInputDataConfig", &self.agent_assist_input_data_config);
        writer.field("datasetInputDataConfig", &self.dataset_input_data_config);
        writer.field("endTime", &self.end_time);
        writer.field("inputDataSourceType", &self.input_data_source_type);
        writer.field("isSummaryGenerationAllowed", &self.is_summary_generation_allowed);
        writer.field("sampleSize", &self.sample_size);
        writer.field("startTime", &self.start_time);
        writer.field("summaryGenerationOption", &self.summary_generation_option);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GeneratorEvaluationConfigInputDataConfig);

/// The source type of input data.
///
/// Values of `inputDataSourceType` in [`GeneratorEvaluationConfigInputDataConfig`].
///
/// [`GeneratorEvaluationConfigInputDataConfig`]: crate::v2::schemas::GeneratorEvaluationConfigInputDataConfig
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GeneratorEvaluationConfigInputDataConfigInputDataSourceType {
    /// Unspecified InputDataSourceType. Should not be used. On the wire:
    /// `INPUT_DATA_SOURCE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Fetch data from Agent Assist storage. If this source type is chosen,
    /// input_data_config.start_time and input_data_config.end_timestamp must be provided. On the wire:
    /// `AGENT_ASSIST_CONVERSATIONS`.
    AgentAssistConversations,

    /// Fetch data from Insights storage. If this source type is chosen, input_data_config.start_time
    /// and input_data_config.end_timestamp must be provided. On the wire: `INSIGHTS_CONVERSATIONS`.
    InsightsConversations,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for GeneratorEvaluationConfigInputDataConfigInputDataSourceType {
    fn from(name: &str) -> Self {
        match name {
            "INPUT_DATA_SOURCE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "AGENT_ASSIST_CONVERSATIONS" => Self::AgentAssistConversations,
            "INSIGHTS_CONVERSATIONS" => Self::InsightsConversations,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for GeneratorEvaluationConfigInputDataConfigInputDataSourceType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "INPUT_DATA_SOURCE_TYPE_UNSPECIFIED",
            Self::AgentAssistConversations => "AGENT_ASSIST_CONVERSATIONS",
            Self::InsightsConversations => "INSIGHTS_CONVERSATIONS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(GeneratorEvaluationConfigInputDataConfigInputDataSourceType);

/// Option to control whether summaries are generated during evaluation.
///
/// Values of `summaryGenerationOption` in [`GeneratorEvaluationConfigInputDataConfig`].
///
/// [`GeneratorEvaluationConfigInputDataConfig`]: crate::v2::schemas::GeneratorEvaluationConfigInputDataConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GeneratorEvaluationConfigInputDataConfigSummaryGenerationOption {
    /// Default option will not be used. On the wire: `SUMMARY_GENERATION_OPTION_UNSPECIFIED`.
    Unspecified,

    /// Always Generate summary for all conversations. On the wire: `ALWAYS_GENERATE`.
    AlwaysGenerate,

    /// Gnerate only missing summaries. On the wire: `GENERATE_IF_MISSING`.
    GenerateIfMissing,

    /// Do not generate new summaries. Only use existing summaries found. On the wire:
    /// `DO_NOT_GENERATE`.
    DoNotGenerate,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for GeneratorEvaluationConfigInputDataConfigSummaryGenerationOption {
    fn from(name: &str) -> Self {
        match name {
            "SUMMARY_GENERATION_OPTION_UNSPECIFIED" => Self::Unspecified,
            "ALWAYS_GENERATE" => Self::AlwaysGenerate,
            "GENERATE_IF_MISSING" => Self::GenerateIfMissing,
            "DO_NOT_GENERATE" => Self::DoNotGenerate,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum
for GeneratorEvaluationConfigInputDataConfigSummaryGenerationOption {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SUMMARY_GENERATION_OPTION_UNSPECIFIED",
            Self::AlwaysGenerate => "ALWAYS_GENERATE",
            Self::GenerateIfMissing => "GENERATE_IF_MISSING",
            Self::DoNotGenerate => "DO_NOT_GENERATE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(
    GeneratorEvaluationConfigInputDataConfigSummaryGenerationOption
);

/// Evaluation configs for summarization generator.
///
/// Schema `GoogleCloudDialogflowV2GeneratorEvaluationConfigSummarizationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorEvaluationConfigSummarizationConfig {
    /// Optional. Version for summarization accuracy. This will determine the prompt and model used at
    /// backend.
    #[deprecated]
    pub accuracy_evaluation_version: Option<String>,

    /// Optional. Version for summarization completeness. This will determine the prompt and model used
    /// at backend.
    #[deprecated]
    pub completeness_evaluation_version: Option<String>,

    /// Optional. Enable accuracy evaluation.
    #[deprecated]
    pub enable_accuracy_evaluation: Option<bool>,

    /// Optional. Enable completeness evaluation.
    #[deprecated]
    pub enable_completeness_evaluation: Option<bool>,

    /// Optional. Version for summarization evaluation.
    pub evaluator_version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GeneratorEvaluationConfigSummarizationConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            accuracy_evaluation_version: None,
            completeness_evaluation_version: None,
            enable_accuracy_evaluation: None,
            enable_completeness_evaluation: None,
            evaluator_version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`accuracy_evaluation_version`](Self::accuracy_evaluation_version).
    #[deprecated]
    pub fn set_accuracy_evaluation_version(mut self, value: impl Into<String>) -> Self {
        self.accuracy_evaluation_version = Some(value.into());
        self
    }

    /// Sets [`completeness_evaluation_version`](Self::completeness_evaluation_version).
    #[deprecated]
    pub fn set_completeness_evaluation_version(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.completeness_evaluation_version = Some(value.into());
        self
    }

    /// Sets [`enable_accuracy_evaluation`](Self::enable_accuracy_evaluation).
    #[deprecated]
    pub fn set_enable_accuracy_evaluation(mut self, value: bool) -> Self {
        self.enable_accuracy_evaluation = Some(value);
        self
    }

    /// Sets [`enable_completeness_evaluation`](Self::enable_completeness_evaluation).
    #[deprecated]
    pub fn set_enable_completeness_evaluation(mut self, value: bool) -> Self {
        self.enable_completeness_evaluation = Some(value);
        self
    }

    /// Sets [`evaluator_version`](Self::evaluator_version).
    pub fn set_evaluator_version(mut self, value: impl Into<String>) -> Self {
        self.evaluator_version = Some(value.into());
        self
    }
}

impl runtime::Message for GeneratorEvaluationConfigSummarizationConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "accuracyEvaluationVersion" => {
                reader.field(&mut self.accuracy_evaluation_version)
            }
            "completenessEvaluationVersion" => {
                reader.field(&mut self.completeness_evaluation_version)
            }
            "enableAccuracyEvaluation" => {
                reader.field(&mut self.enable_accuracy_evaluation)
            }
            "enableCompletenessEvaluation" => {
                reader.field(&mut self.enable_completeness_evaluation)
            }
            "evaluatorVersion" => reader.field(&mut self.evaluator_version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("accuracyEvaluationVersion", &self.accuracy_evaluation_version);
        writer
            .field(
                "completenessEvaluationVersion",
                &self.completeness_evaluation_version,
            );
        writer.field("enableAccuracyEvaluation", &self.enable_accuracy_evaluation);
        writer
            .field("enableCompletenessEvaluation", &self.enable_completeness_evaluation);
        writer.field("evaluatorVersion", &self.evaluator_version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GeneratorEvaluationConfigSummarizationConfig);

/// The response message for ConversationModels.ListConversationModelEvaluations
///
/// Schema `GoogleCloudDialogflowV2ListConversationModelEvaluationsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListConversationModelEvaluationsResponse {
    /// The list of evaluations to return.
    pub conversation_model_evaluations: Vec<schemas::ConversationModelEvaluation>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListConversationModelEvaluationsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_model_evaluations: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_model_evaluations`](Self::conversation_model_evaluations).
    pub fn set_conversation_model_evaluations(
        mut self,
        values: impl IntoIterator<Item = schemas::ConversationModelEvaluation>,
    ) -> Self {
        self.conversation_model_evaluations = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListConversationModelEvaluationsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationModelEvaluations" => {
                reader.field(&mut self.conversation_model_evaluations)
            }
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
        writer
            .field("conversationModelEvaluations", &self.conversation_model_evaluations);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListConversationModelEvaluationsResponse);

/// Response of ListGeneratorEvaluations.
///
/// Schema `GoogleCloudDialogflowV2ListGeneratorEvaluationsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListGeneratorEvaluationsResponse {
    /// The list of evaluations to return.
    pub generator_evaluations: Vec<schemas::GeneratorEvaluation>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListGeneratorEvaluationsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            generator_evaluations: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`generator_evaluations`](Self::generator_evaluations).
    pub fn set_generator_evaluations(
        mut self,
        values: impl IntoIterator<Item = schemas::GeneratorEvaluation>,
    ) -> Self {
        self.generator_evaluations = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListGeneratorEvaluationsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "generatorEvaluations" => reader.field(&mut self.generator_evaluations),
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
        writer.field("generatorEvaluations", &self.generator_evaluations);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListGeneratorEvaluationsResponse);

/// The evaluation metrics for smart reply model.
///
/// Schema `GoogleCloudDialogflowV2SmartReplyMetrics`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SmartReplyMetrics {
    /// Percentage of target participant messages in the evaluation dataset for which similar messages
    /// have appeared at least once in the allowlist. Should be \[0, 1\].
    pub allowlist_coverage: Option<f32>,

    /// Total number of conversations used to generate this metric.
    pub conversation_count: Option<i64>,

    /// Metrics of top n smart replies, sorted by TopNMetric.n.
    pub top_n_metrics: Vec<schemas::SmartReplyMetricsTopNMetrics>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SmartReplyMetrics {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allowlist_coverage: None,
            conversation_count: None,
            top_n_metrics: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allowlist_coverage`](Self::allowlist_coverage).
    pub fn set_allowlist_coverage(mut self, value: f32) -> Self {
        self.allowlist_coverage = Some(value);
        self
    }

    /// Sets [`conversation_count`](Self::conversation_count).
    pub fn set_conversation_count(mut self, value: i64) -> Self {
        self.conversation_count = Some(value);
        self
    }

    /// Sets [`top_n_metrics`](Self::top_n_metrics).
    pub fn set_top_n_metrics(
        mut self,
        values: impl IntoIterator<Item = schemas::SmartReplyMetricsTopNMetrics>,
    ) -> Self {
        self.top_n_metrics = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SmartReplyMetrics {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowlistCoverage" => reader.field(&mut self.allowlist_coverage),
            "conversationCount" => reader.field(&mut self.conversation_count),
            "topNMetrics" => reader.field(&mut self.top_n_metrics),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("allowlistCoverage", &self.allowlist_coverage);
        writer.field("conversationCount", &self.conversation_count);
        writer.field("topNMetrics", &self.top_n_metrics);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SmartReplyMetrics);

/// Evaluation metrics when retrieving `n` smart replies with the model.
///
/// Schema `GoogleCloudDialogflowV2SmartReplyMetricsTopNMetrics`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SmartReplyMetricsTopNMetrics {
    /// Number of retrieved smart replies. For example, when `n` is 3, this evaluation contains metrics
    /// for when Dialogflow retrieves 3 smart replies with the model.
    pub n: Option<i32>,

    /// Defined as
    /// `number of queries whose top n smart replies have at least one similar (token match similarity above the defined threshold) reply as the real reply`
    /// divided by `number of queries with at least one smart reply`. Value ranges from 0.0 to 1.0
    /// inclusive.
    pub recall: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SmartReplyMetricsTopNMetrics {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            n: None,
            recall: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`n`](Self::n).
    pub fn set_n(mut self, value: i32) -> Self {
        self.n = Some(value);
        self
    }

    /// Sets [`recall`](Self::recall).
    pub fn set_recall(mut self, value: f32) -> Self {
        self.recall = Some(value);
        self
    }
}

impl runtime::Message for SmartReplyMetricsTopNMetrics {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "n" => reader.field(&mut self.n),
            "recall" => reader.field(&mut self.recall),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("n", &self.n);
        writer.field("recall", &self.recall);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SmartReplyMetricsTopNMetrics);

/// Evaluation metrics for summarization generator.
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetrics`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetrics {
    /// Output only. List of conversation details.
    pub conversation_details: Vec<
        schemas::SummarizationEvaluationMetricsConversationDetail,
    >,

    /// Output only. A list of aggregated(average) scores per metric section.
    pub overall_metrics: Vec<
        schemas::SummarizationEvaluationMetricsOverallScoresByMetric,
    >,

    /// Output only. Overall token per section. This is an aggregated(sum) result of input token of
    /// summary acorss all conversations that are selected for summarization evaluation.
    pub overall_section_tokens: Vec<schemas::SummarizationEvaluationMetricsSectionToken>,

    /// Output only. User bucket uri for merged evaluation score and aggregation score csv.
    pub summarization_evaluation_merged_results_uri: Option<String>,

    /// Output only. A list of evaluation results per conversation(&summary), metric and section.
    pub summarization_evaluation_results: Vec<
        schemas::SummarizationEvaluationMetricsSummarizationEvaluationResult,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetrics {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_details: Vec::new(),
            overall_metrics: Vec::new(),
            overall_section_tokens: Vec::new(),
            summarization_evaluation_merged_results_uri: None,
            summarization_evaluation_results: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_details`](Self::conversation_details).
    pub fn set_conversation_details(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SummarizationEvaluationMetricsConversationDetail,
        >,
    ) -> Self {
        self.conversation_details = values.into_iter().collect();
        self
    }

    /// Sets [`overall_metrics`](Self::overall_metrics).
    pub fn set_overall_metrics(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SummarizationEvaluationMetricsOverallScoresByMetric,
        >,
    ) -> Self {
        self.overall_metrics = values.into_iter().collect();
        self
    }

    /// Sets [`overall_section_tokens`](Self::overall_section_tokens).
    pub fn set_overall_section_tokens(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SummarizationEvaluationMetricsSectionToken,
        >,
    ) -> Self {
        self.overall_section_tokens = values.into_iter().collect();
        self
    }

    /// Sets [`summarization_evaluation_merged_results_uri`](Self::summarization_evaluation_merged_results_uri).
    pub fn set_summarization_evaluation_merged_results_uri(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.summarization_evaluation_merged_results_uri = Some(value.into());
        self
    }

    /// Sets [`summarization_evaluation_results`](Self::summarization_evaluation_results).
    pub fn set_summarization_evaluation_results(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SummarizationEvaluationMetricsSummarizationEvaluationResult,
        >,
    ) -> Self {
        self.summarization_evaluation_results = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetrics {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationDetails" => reader.field(&mut self.conversation_details),
            "overallMetrics" => reader.field(&mut self.overall_metrics),
            "overallSectionTokens" => reader.field(&mut self.overall_section_tokens),
            "summarizationEvaluationMergedResultsUri" => {
                reader.field(&mut self.summarization_evaluation_merged_results_uri)
            }
            "summarizationEvaluationResults" => {
                reader.field(&mut self.summarization_evaluation_results)
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
        writer.field("conversationDetails", &self.conversation_details);
        writer.field("overallMetrics", &self.overall_metrics);
        writer.field("overallSectionTokens", &self.overall_section_tokens);
        writer
            .field(
                "summarizationEvaluationMergedResultsUri",
                &self.summarization_evaluation_merged_results_uri,
            );
        writer
            .field(
                "summarizationEvaluationResults",
                &self.summarization_evaluation_results,
            );
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetrics);

/// Decomposition details for accuracy.
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetricsAccuracyDecomposition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsAccuracyDecomposition {
    /// Output only. The accuracy reasoning of the breakdown point.
    pub accuracy_reasoning: Option<String>,

    /// Output only. Whether the breakdown point is accurate or not.
    pub is_accurate: Option<bool>,

    /// Output only. The breakdown point of the summary.
    pub point: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsAccuracyDecomposition {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            accuracy_reasoning: None,
            is_accurate: None,
            point: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`accuracy_reasoning`](Self::accuracy_reasoning).
    pub fn set_accuracy_reasoning(mut self, value: impl Into<String>) -> Self {
        self.accuracy_reasoning = Some(value.into());
        self
    }

    /// Sets [`is_accurate`](Self::is_accurate).
    pub fn set_is_accurate(mut self, value: bool) -> Self {
        self.is_accurate = Some(value);
        self
    }

    /// Sets [`point`](Self::point).
    pub fn set_point(mut self, value: impl Into<String>) -> Self {
        self.point = Some(value.into());
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetricsAccuracyDecomposition {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "accuracyReasoning" => reader.field(&mut self.accuracy_reasoning),
            "isAccurate" => reader.field(&mut self.is_accurate),
            "point" => reader.field(&mut self.point),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("accuracyReasoning", &self.accuracy_reasoning);
        writer.field("isAccurate", &self.is_accurate);
        writer.field("point", &self.point);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetricsAccuracyDecomposition);

/// Decomposition details for adherence.
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetricsAdherenceDecomposition`.
#[deprecated]
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsAdherenceDecomposition {
    /// Output only. The adherence reasoning of the breakdown point.
    pub adherence_reasoning: Option<String>,

    /// Output only. Whether the breakdown point is adherent or not.
    pub is_adherent: Option<bool>,

    /// Output only. The breakdown point of the given instructions.
    pub point: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsAdherenceDecomposition {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            adherence_reasoning: None,
            is_adherent: None,
            point: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`adherence_reasoning`](Self::adherence_reasoning).
    pub fn set_adherence_reasoning(mut self, value: impl Into<String>) -> Self {
        self.adherence_reasoning = Some(value.into());
        self
    }

    /// Sets [`is_adherent`](Self::is_adherent).
    pub fn set_is_adherent(mut self, value: bool) -> Self {
        self.is_adherent = Some(value);
        self
    }

    /// Sets [`point`](Self::point).
    pub fn set_point(mut self, value: impl Into<String>) -> Self {
        self.point = Some(value.into());
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetricsAdherenceDecomposition {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "adherenceReasoning" => reader.field(&mut self.adherence_reasoning),
            "isAdherent" => reader.field(&mut self.is_adherent),
            "point" => reader.field(&mut self.point),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("adherenceReasoning", &self.adherence_reasoning);
        writer.field("isAdherent", &self.is_adherent);
        writer.field("point", &self.point);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetricsAdherenceDecomposition);

/// Rubric result of the adherence evaluation. A rubric is ued to determine if the summary adheres
/// to all aspects of the given instructions.
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetricsAdherenceRubric`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsAdherenceRubric {
    /// Output only. A boolean that indicates whether the rubric question is addressed or not.
    pub is_addressed: Option<bool>,

    /// Output only. The question generated from instruction that used to evaluate summary.
    pub question: Option<String>,

    /// Output only. The reasoning of the rubric question is addressed or not.
    pub reasoning: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsAdherenceRubric {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            is_addressed: None,
            question: None,
            reasoning: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`is_addressed`](Self::is_addressed).
    pub fn set_is_addressed(mut self, value: bool) -> Self {
        self.is_addressed = Some(value);
        self
    }

    /// Sets [`question`](Self::question).
    pub fn set_question(mut self, value: impl Into<String>) -> Self {
        self.question = Some(value.into());
        self
    }

    /// Sets [`reasoning`](Self::reasoning).
    pub fn set_reasoning(mut self, value: impl Into<String>) -> Self {
        self.reasoning = Some(value.into());
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetricsAdherenceRubric {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "isAddressed" => reader.field(&mut self.is_addressed),
            "question" => reader.field(&mut self.question),
            "reasoning" => reader.field(&mut self.reasoning),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("isAddressed", &self.is_addressed);
        writer.field("question", &self.question);
        writer.field("reasoning", &self.reasoning);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetricsAdherenceRubric);

/// Rubric details of the completeness evaluation result.
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetricsCompletenessRubric`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsCompletenessRubric {
    /// Output only. A boolean that indicates whether the rubric question is addressed or not.
    pub is_addressed: Option<bool>,

    /// Output only. The question generated from instruction that used to evaluate summary.
    pub question: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsCompletenessRubric {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            is_addressed: None,
            question: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`is_addressed`](Self::is_addressed).
    pub fn set_is_addressed(mut self, value: bool) -> Self {
        self.is_addressed = Some(value);
        self
    }

    /// Sets [`question`](Self::question).
    pub fn set_question(mut self, value: impl Into<String>) -> Self {
        self.question = Some(value.into());
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetricsCompletenessRubric {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "isAddressed" => reader.field(&mut self.is_addressed),
            "question" => reader.field(&mut self.question),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("isAddressed", &self.is_addressed);
        writer.field("question", &self.question);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetricsCompletenessRubric);

/// Aggregated evaluation result on conversation level. This conatins evaluation results of all the
/// metrics and sections.
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetricsConversationDetail`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsConversationDetail {
    /// Output only. Conversation transcript that used for summarization evaluation as a reference.
    pub message_entries: Vec<schemas::MessageEntry>,

    /// Output only. List of metric details.
    pub metric_details: Vec<
        schemas::SummarizationEvaluationMetricsConversationDetailMetricDetail,
    >,

    /// Output only. Conversation level token count per section. This is an aggregated(sum) result of
    /// input token of summary acorss all metrics for a single conversation.
    pub section_tokens: Vec<schemas::SummarizationEvaluationMetricsSectionToken>,

    /// Output only. Summary sections that used for summarization evaluation as a reference.
    pub summary_sections: Vec<schemas::SummarySuggestionSummarySection>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsConversationDetail {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            message_entries: Vec::new(),
            metric_details: Vec::new(),
            section_tokens: Vec::new(),
            summary_sections: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`message_entries`](Self::message_entries).
    pub fn set_message_entries(
        mut self,
        values: impl IntoIterator<Item = schemas::MessageEntry>,
    ) -> Self {
        self.message_entries = values.into_iter().collect();
        self
    }

    /// Sets [`metric_details`](Self::metric_details).
    pub fn set_metric_details(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SummarizationEvaluationMetricsConversationDetailMetricDetail,
        >,
    ) -> Self {
        self.metric_details = values.into_iter().collect();
        self
    }

    /// Sets [`section_tokens`](Self::section_tokens).
    pub fn set_section_tokens(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SummarizationEvaluationMetricsSectionToken,
        >,
    ) -> Self {
        self.section_tokens = values.into_iter().collect();
        self
    }

    /// Sets [`summary_sections`](Self::summary_sections).
    pub fn set_summary_sections(
        mut self,
        values: impl IntoIterator<Item = schemas::SummarySuggestionSummarySection>,
    ) -> Self {
        self.summary_sections = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetricsConversationDetail {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "messageEntries" => reader.field(&mut self.message_entries),
            "metricDetails" => reader.field(&mut self.metric_details),
            "sectionTokens" => reader.field(&mut self.section_tokens),
            "summarySections" => reader.field(&mut self.summary_sections),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("messageEntries", &self.message_entries);
        writer.field("metricDetails", &self.metric_details);
        writer.field("sectionTokens", &self.section_tokens);
        writer.field("summarySections", &self.summary_sections);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetricsConversationDetail);

/// Aggregated result on metric level. This conatins the evaluation results of all the sections.
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetricsConversationDetailMetricDetail`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsConversationDetailMetricDetail {
    /// Output only. Metrics name. e.g. accuracy, adherence, completeness.
    pub metric: Option<String>,

    /// Output only. Aggregated(average) score on this metric across all sections.
    pub score: Option<f32>,

    /// Output only. List of section details.
    pub section_details: Vec<
        schemas::SummarizationEvaluationMetricsConversationDetailMetricDetailSectionDetail,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsConversationDetailMetricDetail {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            metric: None,
            score: None,
            section_details: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`metric`](Self::metric).
    pub fn set_metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
        self
    }

    /// Sets [`score`](Self::score).
    pub fn set_score(mut self, value: f32) -> Self {
        self.score = Some(value);
        self
    }

    /// Sets [`section_details`](Self::section_details).
    pub fn set_section_details(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SummarizationEvaluationMetricsConversationDetailMetricDetailSectionDetail,
        >,
    ) -> Self {
        self.section_details = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetricsConversationDetailMetricDetail {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "metric" => reader.field(&mut self.metric),
            "score" => reader.field(&mut self.score),
            "sectionDetails" => reader.field(&mut self.section_details),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("metric", &self.metric);
        writer.field("score", &self.score);
        writer.field("sectionDetails", &self.section_details);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetricsConversationDetailMetricDetail);

/// Section level result.
///
/// Schema
/// `GoogleCloudDialogflowV2SummarizationEvaluationMetricsConversationDetailMetricDetailSectionDetail`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsConversationDetailMetricDetailSectionDetail {
    /// Output only. List of evaluation result. The list only contains one kind of the evaluation
    /// result.
    pub evaluation_results: Vec<schemas::SummarizationEvaluationMetricsEvaluationResult>,

    /// Output only. Aggregated(average) score on this section across all evaluation results. Either
    /// decompositions or rubrics.
    pub score: Option<f32>,

    /// Output only. The name of the summary instruction.
    pub section: Option<String>,

    /// Output only. Summary for this section
    pub section_summary: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsConversationDetailMetricDetailSectionDetail {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            evaluation_results: Vec::new(),
            score: None,
            section: None,
            section_summary: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`evaluation_results`](Self::evaluation_results).
    pub fn set_evaluation_results(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SummarizationEvaluationMetricsEvaluationResult,
        >,
    ) -> Self {
        self.evaluation_results = values.into_iter().collect();
        self
    }

    /// Sets [`score`](Self::score).
    pub fn set_score(mut self, value: f32) -> Self {
        self.score = Some(value);
        self
    }

    /// Sets [`section`](Self::section).
    pub fn set_section(mut self, value: impl Into<String>) -> Self {
        self.section = Some(value.into());
        self
    }

    /// Sets [`section_summary`](Self::section_summary).
    pub fn set_section_summary(mut self, value: impl Into<String>) -> Self {
        self.section_summary = Some(value.into());
        self
    }
}

impl runtime::Message
for SummarizationEvaluationMetricsConversationDetailMetricDetailSectionDetail {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "evaluationResults" => reader.field(&mut self.evaluation_results),
            "score" => reader.field(&mut self.score),
            "section" => reader.field(&mut self.section),
            "sectionSummary" => reader.field(&mut self.section_summary),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("evaluationResults", &self.evaluation_results);
        writer.field("score", &self.score);
        writer.field("section", &self.section);
        writer.field("sectionSummary", &self.section_summary);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(
    SummarizationEvaluationMetricsConversationDetailMetricDetailSectionDetail
);

/// Decomposition details
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetricsDecomposition`.
#[deprecated]
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsDecomposition {
    /// only available for accuracy metric.
    pub accuracy_decomposition: Option<
        schemas::SummarizationEvaluationMetricsAccuracyDecomposition,
    >,

    /// only available for adherence metric.
    pub adherence_decomposition: Option<
        schemas::SummarizationEvaluationMetricsAdherenceDecomposition,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsDecomposition {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            accuracy_decomposition: None,
            adherence_decomposition: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`accuracy_decomposition`](Self::accuracy_decomposition).
    pub fn set_accuracy_decomposition(
        mut self,
        value: schemas::SummarizationEvaluationMetricsAccuracyDecomposition,
    ) -> Self {
        self.accuracy_decomposition = Some(value);
        self
    }

    /// Sets [`adherence_decomposition`](Self::adherence_decomposition).
    pub fn set_adherence_decomposition(
        mut self,
        value: schemas::SummarizationEvaluationMetricsAdherenceDecomposition,
    ) -> Self {
        self.adherence_decomposition = Some(value);
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetricsDecomposition {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "accuracyDecomposition" => reader.field(&mut self.accuracy_decomposition),
            "adherenceDecomposition" => reader.field(&mut self.adherence_decomposition),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("accuracyDecomposition", &self.accuracy_decomposition);
        writer.field("adherenceDecomposition", &self.adherence_decomposition);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetricsDecomposition);

/// Evaluation result that contains one of accuracy, adherence or completeness evaluation result.
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetricsEvaluationResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsEvaluationResult {
    /// Only available for accuracy metric.
    pub accuracy_decomposition: Option<
        schemas::SummarizationEvaluationMetricsAccuracyDecomposition,
    >,

    /// Only available for adherence metric.
    pub adherence_rubric: Option<schemas::SummarizationEvaluationMetricsAdherenceRubric>,

    /// Only available for completeness metric.
    pub completeness_rubric: Option<
        schemas::SummarizationEvaluationMetricsCompletenessRubric,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsEvaluationResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            accuracy_decomposition: None,
            adherence_rubric: None,
            completeness_rubric: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`accuracy_decomposition`](Self::accuracy_decomposition).
    pub fn set_accuracy_decomposition(
        mut self,
        value: schemas::SummarizationEvaluationMetricsAccuracyDecomposition,
    ) -> Self {
        self.accuracy_decomposition = Some(value);
        self
    }

    /// Sets [`adherence_rubric`](Self::adherence_rubric).
    pub fn set_adherence_rubric(
        mut self,
        value: schemas::SummarizationEvaluationMetricsAdherenceRubric,
    ) -> Self {
        self.adherence_rubric = Some(value);
        self
    }

    /// Sets [`completeness_rubric`](Self::completeness_rubric).
    pub fn set_completeness_rubric(
        mut self,
        value: schemas::SummarizationEvaluationMetricsCompletenessRubric,
    ) -> Self {
        self.completeness_rubric = Some(value);
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetricsEvaluationResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "accuracyDecomposition" => reader.field(&mut self.accuracy_decomposition),
            "adherenceRubric" => reader.field(&mut self.adherence_rubric),
            "completenessRubric" => reader.field(&mut self.completeness_rubric),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("accuracyDecomposition", &self.accuracy_decomposition);
        writer.field("adherenceRubric", &self.adherence_rubric);
        writer.field("completenessRubric", &self.completeness_rubric);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetricsEvaluationResult);

/// Overall performance per metric. This is the aggregated score for each metric across all
/// conversations that are selected for summarization evaluation.
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetricsOverallScoresByMetric`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsOverallScoresByMetric {
    /// Output only. Metric name. e.g. accuracy, adherence, completeness.
    pub metric: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsOverallScoresByMetric {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            metric: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`metric`](Self::metric).
    pub fn set_metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetricsOverallScoresByMetric {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "metric" => reader.field(&mut self.metric),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("metric", &self.metric);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetricsOverallScoresByMetric);

/// A pair of section name and input token count of the input summary section.
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetricsSectionToken`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsSectionToken {
    /// Output only. The name of the summary instruction.
    pub section: Option<String>,

    /// Output only. Token count.
    pub token_count: Option<i64>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsSectionToken {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            section: None,
            token_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`section`](Self::section).
    pub fn set_section(mut self, value: impl Into<String>) -> Self {
        self.section = Some(value.into());
        self
    }

    /// Sets [`token_count`](Self::token_count).
    pub fn set_token_count(mut self, value: i64) -> Self {
        self.token_count = Some(value);
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetricsSectionToken {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "section" => reader.field(&mut self.section),
            "tokenCount" => reader.field(&mut self.token_count),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("section", &self.section);
        writer.field("tokenCount", &self.token_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetricsSectionToken);

/// Evaluation result per conversation(&summary), metric and section.
///
/// Schema `GoogleCloudDialogflowV2SummarizationEvaluationMetricsSummarizationEvaluationResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationEvaluationMetricsSummarizationEvaluationResult {
    /// Output only. List of decompostion details
    #[deprecated]
    pub decompositions: Vec<schemas::SummarizationEvaluationMetricsDecomposition>,

    /// Output only. List of evaluation results.
    pub evaluation_results: Vec<schemas::SummarizationEvaluationMetricsEvaluationResult>,

    /// Output only. metric name, e.g. accuracy, completeness, adherence, etc.
    pub metric: Option<String>,

    /// Output only. score calculated from decompositions
    pub score: Option<f32>,

    /// Output only. section/task name, e.g. action, situation, etc
    pub section: Option<String>,

    /// Output only. Summary of this section
    pub section_summary: Option<String>,

    /// Output only. conversation session id
    #[deprecated]
    pub session_id: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationEvaluationMetricsSummarizationEvaluationResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            decompositions: Vec::new(),
            evaluation_results: Vec::new(),
            metric: None,
            score: None,
            section: None,
            section_summary: None,
            session_id: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`decompositions`](Self::decompositions).
    #[deprecated]
    pub fn set_decompositions(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SummarizationEvaluationMetricsDecomposition,
        >,
    ) -> Self {
        self.decompositions = values.into_iter().collect();
        self
    }

    /// Sets [`evaluation_results`](Self::evaluation_results).
    pub fn set_evaluation_results(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SummarizationEvaluationMetricsEvaluationResult,
        >,
    ) -> Self {
        self.evaluation_results = values.into_iter().collect();
        self
    }

    /// Sets [`metric`](Self::metric).
    pub fn set_metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
        self
    }

    /// Sets [`score`](Self::score).
    pub fn set_score(mut self, value: f32) -> Self {
        self.score = Some(value);
        self
    }

    /// Sets [`section`](Self::section).
    pub fn set_section(mut self, value: impl Into<String>) -> Self {
        self.section = Some(value.into());
        self
    }

    /// Sets [`section_summary`](Self::section_summary).
    pub fn set_section_summary(mut self, value: impl Into<String>) -> Self {
        self.section_summary = Some(value.into());
        self
    }

    /// Sets [`session_id`](Self::session_id).
    #[deprecated]
    pub fn set_session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
}

impl runtime::Message for SummarizationEvaluationMetricsSummarizationEvaluationResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "decompositions" => reader.field(&mut self.decompositions),
            "evaluationResults" => reader.field(&mut self.evaluation_results),
            "metric" => reader.field(&mut self.metric),
            "score" => reader.field(&mut self.score),
            "section" => reader.field(&mut self.section),
            "sectionSummary" => reader.field(&mut self.section_summary),
            "sessionId" => reader.field(&mut self.session_id),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("decompositions", &self.decompositions);
        writer.field("evaluationResults", &self.evaluation_results);
        writer.field("metric", &self.metric);
        writer.field("score", &self.score);
        writer.field("section", &self.section);
        writer.field("sectionSummary", &self.section_summary);
        writer.field("sessionId", &self.session_id);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationEvaluationMetricsSummarizationEvaluationResult);

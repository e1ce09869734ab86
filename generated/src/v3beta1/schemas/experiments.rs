//! Schemas of the feature `experiments`.

use crate::runtime;
use crate::v3beta1::schemas;

/// Represents an experiment in an environment.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Experiment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Experiment {
    /// Creation time of this experiment.
    pub create_time: Option<runtime::Timestamp>,

    /// The definition of the experiment.
    pub definition: Option<schemas::ExperimentDefinition>,

    /// The human-readable description of the experiment.
    pub description: Option<String>,

    /// Required. The human-readable name of the experiment (unique in an environment). Limit of 64
    /// characters.
    pub display_name: Option<String>,

    /// End time of this experiment.
    pub end_time: Option<runtime::Timestamp>,

    /// Maximum number of days to run the experiment. If auto-rollout is not enabled, default value and
    /// maximum will be 30 days. If auto-rollout is enabled, default value and maximum will be 6 days.
    pub experiment_length: Option<runtime::Duration>,

    /// Last update time of this experiment.
    pub last_update_time: Option<runtime::Timestamp>,

    /// The name of the experiment. Format: projects//locations//agents//environments//experiments/.
    pub name: Option<String>,

    /// Inference result of the experiment.
    pub result: Option<schemas::ExperimentResult>,

    /// The configuration for auto rollout. If set, there should be exactly two variants in the
    /// experiment (control variant being the default version of the flow), the traffic allocation for
    /// the non-control variant will gradually increase to 100% when conditions are met, and eventually
    /// replace the control variant to become the default version of the flow.
    pub rollout_config: Option<schemas::RolloutConfig>,

    /// The reason why rollout has failed. Should only be set when state is ROLLOUT_FAILED.
    pub rollout_failure_reason: Option<String>,

    /// State of the auto rollout process.
    pub rollout_state: Option<schemas::RolloutState>,

    /// Start time of this experiment.
    pub start_time: Option<runtime::Timestamp>,

    /// The current state of the experiment. Transition triggered by [Experiments.StartExperiment][]:
    /// DRAFT-\>RUNNING. Transition triggered by Experiments.CancelExperiment: DRAFT-\>DONE or
    /// RUNNING-\>DONE.
    ///
    /// [Experiments.StartExperiment]: crate::v3beta1::projects::locations::agents::environments::experiments::Experiments::start
    pub state: Option<schemas::ExperimentState>,

    /// The history of updates to the experiment variants.
    pub variants_history: Vec<schemas::VariantsHistory>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Experiment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            create_time: None,
            definition: None,
            description: None,
            display_name: None,
            end_time: None,
            experiment_length: None,
            last_update_time: None,
            name: None,
            result: None,
            rollout_config: None,
            rollout_failure_reason: None,
            rollout_state: None,
            start_time: None,
            state: None,
            variants_history: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`definition`](Self::definition).
    pub fn set_definition(mut self, value: schemas::ExperimentDefinition) -> Self {
        self.definition = Some(value);
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

    /// Sets [`end_time`](Self::end_time).
    pub fn set_end_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets [`experiment_length`](Self::experiment_length).
    pub fn set_experiment_length(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.experiment_length = Some(value.into());
        self
    }

    /// Sets [`last_update_time`](Self::last_update_time).
    pub fn set_last_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.last_update_time = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`result`](Self::result).
    pub fn set_result(mut self, value: schemas::ExperimentResult) -> Self {
        self.result = Some(value);
        self
    }

    /// Sets [`rollout_config`](Self::rollout_config).
    pub fn set_rollout_config(mut self, value: schemas::RolloutConfig) -> Self {
        self.rollout_config = Some(value);
        self
    }

    /// Sets [`rollout_failure_reason`](Self::rollout_failure_reason).
    pub fn set_rollout_failure_reason(mut self, value: impl Into<String>) -> Self {
        self.rollout_failure_reason = Some(value.into());
        self
    }

    /// Sets [`rollout_state`](Self::rollout_state).
    pub fn set_rollout_state(mut self, value: schemas::RolloutState) -> Self {
        self.rollout_state = Some(value);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    pub fn set_start_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(mut self, value: impl Into<schemas::ExperimentState>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`variants_history`](Self::variants_history).
    pub fn set_variants_history(
        mut self,
        values: impl IntoIterator<Item = schemas::VariantsHistory>,
    ) -> Self {
        self.variants_history = values.into_iter().collect();
        self
    }
}

impl runtime::Message for Experiment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "createTime" => reader.field(&mut self.create_time),
            "definition" => reader.field(&mut self.definition),
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "endTime" => reader.field(&mut self.end_time),
            "experimentLength" => reader.field(&mut self.experiment_length),
            "lastUpdateTime" => reader.field(&mut self.last_update_time),
            "name" => reader.field(&mut self.name),
            "result" => reader.field(&mut self.result),
            "rolloutConfig" => reader.field(&mut self.rollout_config),
            "rolloutFailureReason" => reader.field(&mut self.rollout_failure_reason),
            "rolloutState" => reader.field(&mut self.rollout_state),
            "startTime" => reader.field(&mut self.start_time),
            "state" => reader.field(&mut self.state),
            "variantsHistory" => reader.field(&mut self.variants_history),
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
        writer.field("definition", &self.definition);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer.field("endTime", &self.end_time);
        writer.field("experimentLength", &self.experiment_length);
        writer.field("lastUpdateTime", &self.last_update_time);
        writer.field("name", &self.name);
        writer.field("result", &self.result);
        writer.field("rolloutConfig", &self.rollout_config);
        writer.field("rolloutFailureReason", &self.rollout_failure_reason);
        writer.field("rolloutState", &self.rollout_state);
        writer.field("startTime", &self.start_time);
        writer.field("state", &self.state);
        writer.field("variantsHistory", &self.variants_history);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Experiment);

/// Definition of the experiment.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExperimentDefinition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExperimentDefinition {
    /// The condition defines which subset of sessions are selected for this experiment. If not
    /// specified, all sessions are eligible. E.g. "query_input.language_code=en" See the
    /// [conditions reference](https://cloud.google.com/dialogflow/cx/docs/reference/condition).
    pub condition: Option<String>,

    /// The flow versions as the variants of this experiment.
    pub version_variants: Option<schemas::VersionVariants>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExperimentDefinition {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            condition: None,
            version_variants: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`condition`](Self::condition).
    pub fn set_condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }

    /// Sets [`version_variants`](Self::version_variants).
    pub fn set_version_variants(mut self, value: schemas::VersionVariants) -> Self {
        self.version_variants = Some(value);
        self
    }
}

impl runtime::Message for ExperimentDefinition {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "condition" => reader.field(&mut self.condition),
            "versionVariants" => reader.field(&mut self.version_variants),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("condition", &self.condition);
        writer.field("versionVariants", &self.version_variants);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExperimentDefinition);

/// The inference result which includes an objective metric to optimize and the confidence interval.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExperimentResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExperimentResult {
    /// The last time the experiment's stats data was updated. Will have default value if stats have
    /// never been computed for this experiment.
    pub last_update_time: Option<runtime::Timestamp>,

    /// Version variants and metrics.
    pub version_metrics: Vec<schemas::ExperimentResultVersionMetrics>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExperimentResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            last_update_time: None,
            version_metrics: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`last_update_time`](Self::last_update_time).
    pub fn set_last_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.last_update_time = Some(value.into());
        self
    }

    /// Sets [`version_metrics`](Self::version_metrics).
    pub fn set_version_metrics(
        mut self,
        values: impl IntoIterator<Item = schemas::ExperimentResultVersionMetrics>,
    ) -> Self {
        self.version_metrics = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ExperimentResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "lastUpdateTime" => reader.field(&mut self.last_update_time),
            "versionMetrics" => reader.field(&mut self.version_metrics),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("lastUpdateTime", &self.last_update_time);
        writer.field("versionMetrics", &self.version_metrics);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExperimentResult);

/// A confidence interval is a range of possible values for the experiment objective you are trying
/// to measure.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExperimentResultConfidenceInterval`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExperimentResultConfidenceInterval {
    /// The confidence level used to construct the interval, i.e. there is X% chance that the true value
    /// is within this interval.
    pub confidence_level: Option<f64>,

    /// Lower bound of the interval.
    pub lower_bound: Option<f64>,

    /// The percent change between an experiment metric's value and the value for its control.
    pub ratio: Option<f64>,

    /// Upper bound of the interval.
    pub upper_bound: Option<f64>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExperimentResultConfidenceInterval {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence_level: None,
            lower_bound: None,
            ratio: None,
            upper_bound: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence_level`](Self::confidence_level).
    pub fn set_confidence_level(mut self, value: f64) -> Self {
        self.confidence_level = Some(value);
        self
    }

    /// Sets [`lower_bound`](Self::lower_bound).
    pub fn set_lower_bound(mut self, value: f64) -> Self {
        self.lower_bound = Some(value);
        self
    }

    /// Sets [`ratio`](Self::ratio).
    pub fn set_ratio(mut self, value: f64) -> Self {
        self.ratio = Some(value);
        self
    }

    /// Sets [`upper_bound`](Self::upper_bound).
    pub fn set_upper_bound(mut self, value: f64) -> Self {
        self.upper_bound = Some(value);
        self
    }
}

impl runtime::Message for ExperimentResultConfidenceInterval {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidenceLevel" => reader.field(&mut self.confidence_level),
            "lowerBound" => reader.field(&mut self.lower_bound),
            "ratio" => reader.field(&mut self.ratio),
            "upperBound" => reader.field(&mut self.upper_bound),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidenceLevel", &self.confidence_level);
        writer.field("lowerBound", &self.lower_bound);
        writer.field("ratio", &self.ratio);
        writer.field("upperBound", &self.upper_bound);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExperimentResultConfidenceInterval);

/// Metric and corresponding confidence intervals.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExperimentResultMetric`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExperimentResultMetric {
    /// The probability that the treatment is better than all other treatments in the experiment
    pub confidence_interval: Option<schemas::ExperimentResultConfidenceInterval>,

    /// Count value of a metric.
    pub count: Option<f64>,

    /// Count-based metric type. Only one of type or count_type is specified in each Metric.
    pub count_type: Option<schemas::ExperimentResultMetricCountType>,

    /// Ratio value of a metric.
    pub ratio: Option<f64>,

    /// Ratio-based metric type. Only one of type or count_type is specified in each Metric.
    pub r#type: Option<schemas::ExperimentResultMetricType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExperimentResultMetric {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence_interval: None,
            count: None,
            count_type: None,
            ratio: None,
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence_interval`](Self::confidence_interval).
    pub fn set_confidence_interval(
        mut self,
        value: schemas::ExperimentResultConfidenceInterval,
    ) -> Self {
        self.confidence_interval = Some(value);
        self
    }

    /// Sets [`count`](Self::count).
    pub fn set_count(mut self, value: f64) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets [`count_type`](Self::count_type).
    pub fn set_count_type(
        mut self,
        value: impl Into<schemas::ExperimentResultMetricCountType>,
    ) -> Self {
        self.count_type = Some(value.into());
        self
    }

    /// Sets [`ratio`](Self::ratio).
    pub fn set_ratio(mut self, value: f64) -> Self {
        self.ratio = Some(value);
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(
        mut self,
        value: impl Into<schemas::ExperimentResultMetricType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for ExperimentResultMetric {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidenceInterval" => reader.field(&mut self.confidence_interval),
            "count" => reader.field(&mut self.count),
            "countType" => reader.field(&mut self.count_type),
            "ratio" => reader.field(&mut self.ratio),
            "type" => reader.field(&mut self.r#type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidenceInterval", &self.confidence_interval);
        writer.field("count", &self.count);
        writer.field("countType", &self.count_type);
        writer.field("ratio", &self.ratio);
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExperimentResultMetric);

/// Count-based metric type. Only one of type or count_type is specified in each Metric.
///
/// Values of `countType` in [`ExperimentResultMetric`].
///
/// [`ExperimentResultMetric`]: crate::v3beta1::schemas::ExperimentResultMetric
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExperimentResultMetricCountType {
    /// Count type unspecified. On the wire: `COUNT_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Total number of occurrences of a 'NO_MATCH'. On the wire: `TOTAL_NO_MATCH_COUNT`.
    TotalNoMatchCount,

    /// Total number of turn counts. On the wire: `TOTAL_TURN_COUNT`.
    TotalTurnCount,

    /// Average turn count in a session. On the wire: `AVERAGE_TURN_COUNT`.
    AverageTurnCount,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ExperimentResultMetricCountType {
    fn from(name: &str) -> Self {
        match name {
            "COUNT_TYPE_UNSPECIFIED" => Self::Unspecified,
            "TOTAL_NO_MATCH_COUNT" => Self::TotalNoMatchCount,
            "TOTAL_TURN_COUNT" => Self::TotalTurnCount,
            "AVERAGE_TURN_COUNT" => Self::AverageTurnCount,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ExperimentResultMetricCountType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "COUNT_TYPE_UNSPECIFIED",
            Self::TotalNoMatchCount => "TOTAL_NO_MATCH_COUNT",
            Self::TotalTurnCount => "TOTAL_TURN_COUNT",
            Self::AverageTurnCount => "AVERAGE_TURN_COUNT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ExperimentResultMetricCountType);

/// Ratio-based metric type. Only one of type or count_type is specified in each Metric.
///
/// Values of `type` in [`ExperimentResultMetric`].
///
/// [`ExperimentResultMetric`]: crate::v3beta1::schemas::ExperimentResultMetric
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExperimentResultMetricType {
    /// Metric unspecified. On the wire: `METRIC_UNSPECIFIED`.
    Unspecified,

    /// Percentage of contained sessions without user calling back in 24 hours. On the wire:
    /// `CONTAINED_SESSION_NO_CALLBACK_RATE`.
    ContainedSessionNoCallbackRate,

    /// Percentage of sessions that were handed to a human agent. On the wire:
    /// `LIVE_AGENT_HANDOFF_RATE`.
    LiveAgentHandoffRate,

    /// Percentage of sessions with the same user calling back. On the wire: `CALLBACK_SESSION_RATE`.
    CallbackSessionRate,

    /// Percentage of sessions where user hung up. On the wire: `ABANDONED_SESSION_RATE`.
    AbandonedSessionRate,

    /// Percentage of sessions reached Dialogflow 'END_PAGE' or 'END_SESSION'. On the wire:
    /// `SESSION_END_RATE`.
    SessionEndRate,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ExperimentResultMetricType {
    fn from(name: &str) -> Self {
        match name {
            "METRIC_UNSPECIFIED" => Self::Unspecified,
            "CONTAINED_SESSION_NO_CALLBACK_RATE" => Self::ContainedSessionNoCallbackRate,
            "LIVE_AGENT_HANDOFF_RATE" => Self::LiveAgentHandoffRate,
            "CALLBACK_SESSION_RATE" => Self::CallbackSessionRate,
            "ABANDONED_SESSION_RATE" => Self::AbandonedSessionRate,
            "SESSION_END_RATE" => Self::SessionEndRate,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ExperimentResultMetricType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "METRIC_UNSPECIFIED",
            Self::ContainedSessionNoCallbackRate => "CONTAINED_SESSION_NO_CALLBACK_RATE",
            Self::LiveAgentHandoffRate => "LIVE_AGENT_HANDOFF_RATE",
            Self::CallbackSessionRate => "CALLBACK_SESSION_RATE",
            Self::AbandonedSessionRate => "ABANDONED_SESSION_RATE",
            Self::SessionEndRate => "SESSION_END_RATE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ExperimentResultMetricType);

/// Version variant and associated metrics.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExperimentResultVersionMetrics`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExperimentResultVersionMetrics {
    /// The metrics and corresponding confidence intervals in the inference result.
    pub metrics: Vec<schemas::ExperimentResultMetric>,

    /// Number of sessions that were allocated to this version.
    pub session_count: Option<i32>,

    /// The name of the flow Version. Format: `projects//locations//agents//flows//versions/`.
    pub version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExperimentResultVersionMetrics {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            metrics: Vec::new(),
            session_count: None,
            version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`metrics`](Self::metrics).
    pub fn set_metrics(
        mut self,
        values: impl IntoIterator<Item = schemas::ExperimentResultMetric>,
    ) -> Self {
        self.metrics = values.into_iter().collect();
        self
    }

    /// Sets [`session_count`](Self::session_count).
    pub fn set_session_count(mut self, value: i32) -> Self {
        self.session_count = Some(value);
        self
    }

    /// Sets [`version`](Self::version).
    pub fn set_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl runtime::Message for ExperimentResultVersionMetrics {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "metrics" => reader.field(&mut self.metrics),
            "sessionCount" => reader.field(&mut self.session_count),
            "version" => reader.field(&mut self.version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("metrics", &self.metrics);
        writer.field("sessionCount", &self.session_count);
        writer.field("version", &self.version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExperimentResultVersionMetrics);

/// The current state of the experiment. Transition triggered by [Experiments.StartExperiment][]:
/// DRAFT-\>RUNNING. Transition triggered by Experiments.CancelExperiment: DRAFT-\>DONE or
/// RUNNING-\>DONE.
///
/// Values of `state` in [`Experiment`].
///
/// [`Experiment`]: crate::v3beta1::schemas::Experiment
/// [Experiments.StartExperiment]: crate::v3beta1::projects::locations::agents::environments::experiments::Experiments::start
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExperimentState {
    /// State unspecified. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// The experiment is created but not started yet. On the wire: `DRAFT`.
    Draft,

    /// The experiment is running. On the wire: `RUNNING`.
    Running,

    /// The experiment is done. On the wire: `DONE`.
    Done,

    /// The experiment with auto-rollout enabled has failed. On the wire: `ROLLOUT_FAILED`.
    RolloutFailed,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ExperimentState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "DRAFT" => Self::Draft,
            "RUNNING" => Self::Running,
            "DONE" => Self::Done,
            "ROLLOUT_FAILED" => Self::RolloutFailed,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ExperimentState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Draft => "DRAFT",
            Self::Running => "RUNNING",
            Self::Done => "DONE",
            Self::RolloutFailed => "ROLLOUT_FAILED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ExperimentState);

/// The response message for [Experiments.ListExperiments].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListExperimentsResponse`.
///
/// [Experiments.ListExperiments]: crate::v3beta1::projects::locations::agents::environments::experiments::Experiments::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListExperimentsResponse {
    /// The list of experiments. There will be a maximum number of items returned based on the page_size
    /// field in the request. The list may in some cases be empty or contain fewer entries than
    /// page_size even if this isn't the last page.
    pub experiments: Vec<schemas::Experiment>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListExperimentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            experiments: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`experiments`](Self::experiments).
    pub fn set_experiments(
        mut self,
        values: impl IntoIterator<Item = schemas::Experiment>,
    ) -> Self {
        self.experiments = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListExperimentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "experiments" => reader.field(&mut self.experiments),
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
        writer.field("experiments", &self.experiments);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListExperimentsResponse);

/// The configuration for auto rollout.
///
/// Schema `GoogleCloudDialogflowCxV3beta1RolloutConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RolloutConfig {
    /// The conditions that are used to evaluate the failure of a rollout step. If not specified, no
    /// rollout steps will fail. E.g. "containment_rate \< 10% OR average_turn_count \< 3". See the
    /// [conditions reference](https://cloud.google.com/dialogflow/cx/docs/reference/condition).
    pub failure_condition: Option<String>,

    /// The conditions that are used to evaluate the success of a rollout step. If not specified, all
    /// rollout steps will proceed to the next one unless failure conditions are met. E.g.
    /// "containment_rate \> 60% AND callback_rate \< 20%". See the
    /// [conditions reference](https://cloud.google.com/dialogflow/cx/docs/reference/condition).
    pub rollout_condition: Option<String>,

    /// Steps to roll out a flow version. Steps should be sorted by percentage in ascending order.
    pub rollout_steps: Vec<schemas::RolloutConfigRolloutStep>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RolloutConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            failure_condition: None,
            rollout_condition: None,
            rollout_steps: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`failure_condition`](Self::failure_condition).
    pub fn set_failure_condition(mut self, value: impl Into<String>) -> Self {
        self.failure_condition = Some(value.into());
        self
    }

    /// Sets [`rollout_condition`](Self::rollout_condition).
    pub fn set_rollout_condition(mut self, value: impl Into<String>) -> Self {
        self.rollout_condition = Some(value.into());
        self
    }

    /// Sets [`rollout_steps`](Self::rollout_steps).
    pub fn set_rollout_steps(
        mut self,
        values: impl IntoIterator<Item = schemas::RolloutConfigRolloutStep>,
    ) -> Self {
        self.rollout_steps = values.into_iter().collect();
        self
    }
}

impl runtime::Message for RolloutConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "failureCondition" => reader.field(&mut self.failure_condition),
            "rolloutCondition" => reader.field(&mut self.rollout_condition),
            "rolloutSteps" => reader.field(&mut self.rollout_steps),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("failureCondition", &self.failure_condition);
        writer.field("rolloutCondition", &self.rollout_condition);
        writer.field("rolloutSteps", &self.rollout_steps);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RolloutConfig);

/// A single rollout step with specified traffic allocation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1RolloutConfigRolloutStep`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RolloutConfigRolloutStep {
    /// The name of the rollout step;
    pub display_name: Option<String>,

    /// The minimum time that this step should last. Should be longer than 1 hour. If not set, the
    /// default minimum duration for each step will be 1 hour.
    pub min_duration: Option<runtime::Duration>,

    /// The percentage of traffic allocated to the flow version of this rollout step. (0%, 100%\].
    pub traffic_percent: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RolloutConfigRolloutStep {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            min_duration: None,
            traffic_percent: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`min_duration`](Self::min_duration).
    pub fn set_min_duration(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.min_duration = Some(value.into());
        self
    }

    /// Sets [`traffic_percent`](Self::traffic_percent).
    pub fn set_traffic_percent(mut self, value: i32) -> Self {
        self.traffic_percent = Some(value);
        self
    }
}

impl runtime::Message for RolloutConfigRolloutStep {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "minDuration" => reader.field(&mut self.min_duration),
            "trafficPercent" => reader.field(&mut self.traffic_percent),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayName", &self.display_name);
        writer.field("minDuration", &self.min_duration);
        writer.field("trafficPercent", &self.traffic_percent);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RolloutConfigRolloutStep);

/// State of the auto-rollout process.
///
/// Schema `GoogleCloudDialogflowCxV3beta1RolloutState`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RolloutState {
    /// Start time of the current step.
    pub start_time: Option<runtime::Timestamp>,

    /// Display name of the current auto rollout step.
    pub step: Option<String>,

    /// Index of the current step in the auto rollout steps list.
    pub step_index: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RolloutState {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            start_time: None,
            step: None,
            step_index: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`start_time`](Self::start_time).
    pub fn set_start_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`step`](Self::step).
    pub fn set_step(mut self, value: impl Into<String>) -> Self {
        self.step = Some(value.into());
        self
    }

    /// Sets [`step_index`](Self::step_index).
    pub fn set_step_index(mut self, value: i32) -> Self {
        self.step_index = Some(value);
        self
    }
}

impl runtime::Message for RolloutState {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "startTime" => reader.field(&mut self.start_time),
            "step" => reader.field(&mut self.step),
            "stepIndex" => reader.field(&mut self.step_index),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("startTime", &self.start_time);
        writer.field("step", &self.step);
        writer.field("stepIndex", &self.step_index);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RolloutState);

/// The request message for [Experiments.StartExperiment].
///
/// Schema `GoogleCloudDialogflowCxV3beta1StartExperimentRequest`.
///
/// [Experiments.StartExperiment]: crate::v3beta1::projects::locations::agents::environments::experiments::Experiments::start
#[derive(Clone)]
#[non_exhaustive]
pub struct StartExperimentRequest {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl StartExperimentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for StartExperimentRequest {
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

runtime::message_as_json!(StartExperimentRequest);

/// The request message for [Experiments.StopExperiment].
///
/// Schema `GoogleCloudDialogflowCxV3beta1StopExperimentRequest`.
///
/// [Experiments.StopExperiment]: crate::v3beta1::projects::locations::agents::environments::experiments::Experiments::stop
#[derive(Clone)]
#[non_exhaustive]
pub struct StopExperimentRequest {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl StopExperimentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for StopExperimentRequest {
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

runtime::message_as_json!(StopExperimentRequest);

/// The history of variants update.
///
/// Schema `GoogleCloudDialogflowCxV3beta1VariantsHistory`.
#[derive(Clone)]
#[non_exhaustive]
pub struct VariantsHistory {
    /// Update time of the variants.
    pub update_time: Option<runtime::Timestamp>,

    /// The flow versions as the variants.
    pub version_variants: Option<schemas::VersionVariants>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl VariantsHistory {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            update_time: None,
            version_variants: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }

    /// Sets [`version_variants`](Self::version_variants).
    pub fn set_version_variants(mut self, value: schemas::VersionVariants) -> Self {
        self.version_variants = Some(value);
        self
    }
}

impl runtime::Message for VariantsHistory {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "updateTime" => reader.field(&mut self.update_time),
            "versionVariants" => reader.field(&mut self.version_variants),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("updateTime", &self.update_time);
        writer.field("versionVariants", &self.version_variants);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(VariantsHistory);

/// A list of flow version variants.
///
/// Schema `GoogleCloudDialogflowCxV3beta1VersionVariants`.
#[derive(Clone)]
#[non_exhaustive]
pub struct VersionVariants {
    /// A list of flow version variants.
    pub variants: Vec<schemas::VersionVariantsVariant>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl VersionVariants {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            variants: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`variants`](Self::variants).
    pub fn set_variants(
        mut self,
        values: impl IntoIterator<Item = schemas::VersionVariantsVariant>,
    ) -> Self {
        self.variants = values.into_iter().collect();
        self
    }
}

impl runtime::Message for VersionVariants {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "variants" => reader.field(&mut self.variants),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("variants", &self.variants);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(VersionVariants);

/// A single flow version with specified traffic allocation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1VersionVariantsVariant`.
#[derive(Clone)]
#[non_exhaustive]
pub struct VersionVariantsVariant {
    /// Whether the variant is for the control group.
    pub is_control_group: Option<bool>,

    /// Percentage of the traffic which should be routed to this version of flow. Traffic allocation for
    /// a single flow must sum up to 1.0.
    pub traffic_allocation: Option<f32>,

    /// The name of the flow version. Format: `projects//locations//agents//flows//versions/`.
    pub version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl VersionVariantsVariant {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            is_control_group: None,
            traffic_allocation: None,
            version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`is_control_group`](Self::is_control_group).
    pub fn set_is_control_group(mut self, value: bool) -> Self {
        self.is_control_group = Some(value);
        self
    }

    /// Sets [`traffic_allocation`](Self::traffic_allocation).
    pub fn set_traffic_allocation(mut self, value: f32) -> Self {
        self.traffic_allocation = Some(value);
        self
    }

    /// Sets [`version`](Self::version).
    pub fn set_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl runtime::Message for VersionVariantsVariant {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "isControlGroup" => reader.field(&mut self.is_control_group),
            "trafficAllocation" => reader.field(&mut self.traffic_allocation),
            "version" => reader.field(&mut self.version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("isControlGroup", &self.is_control_group);
        writer.field("trafficAllocation", &self.traffic_allocation);
        writer.field("version", &self.version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(VersionVariantsVariant);

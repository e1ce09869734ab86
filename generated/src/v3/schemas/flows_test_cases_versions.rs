//! Schemas that the features `flows`, `test-cases`, `versions` have in common.

use crate::runtime;
use crate::v3::schemas;

/// Settings related to NLU.
///
/// Schema `GoogleCloudDialogflowCxV3NluSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NluSettings {
    /// To filter out false positive results and still get variety in matched natural language inputs
    /// for your agent, you can tune the machine learning classification threshold. If the returned
    /// score value is less than the threshold value, then a no-match event will be triggered. The score
    /// values range from 0.0 (completely uncertain) to 1.0 (completely certain). If set to 0.0, the
    /// default of 0.3 is used. You can set a separate classification threshold for the flow in each
    /// language enabled for the agent.
    pub classification_threshold: Option<f32>,

    /// Indicates NLU model training mode.
    pub model_training_mode: Option<schemas::NluSettingsModelTrainingMode>,

    /// Indicates the type of NLU model.
    pub model_type: Option<schemas::NluSettingsModelType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl NluSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            classification_threshold: None,
            model_training_mode: None,
            model_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`classification_threshold`](Self::classification_threshold).
    pub fn set_classification_threshold(mut self, value: f32) -> Self {
        self.classification_threshold = Some(value);
        self
    }

    /// Sets [`model_training_mode`](Self::model_training_mode).
    pub fn set_model_training_mode(
        mut self,
        value: impl Into<schemas::NluSettingsModelTrainingMode>,
    ) -> Self {
        self.model_training_mode = Some(value.into());
        self
    }

    /// Sets [`model_type`](Self::model_type).
    pub fn set_model_type(
        mut self,
        value: impl Into<schemas::NluSettingsModelType>,
    ) -> Self {
        self.model_type = Some(value.into());
        self
    }
}

impl runtime::Message for NluSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "classificationThreshold" => reader.field(&mut self.classification_threshold),
            "modelTrainingMode" => reader.field(&mut self.model_training_mode),
            "modelType" => reader.field(&mut self.model_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("classificationThreshold", &self.classification_threshold);
        writer.field("modelTrainingMode", &self.model_training_mode);
        writer.field("modelType", &self.model_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(NluSettings);

/// Indicates NLU model training mode.
///
/// Values of `modelTrainingMode` in [`NluSettings`].
///
/// [`NluSettings`]: crate::v3::schemas::NluSettings
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NluSettingsModelTrainingMode {
    /// Not specified. `MODEL_TRAINING_MODE_AUTOMATIC` will be used. On the wire:
    /// `MODEL_TRAINING_MODE_UNSPECIFIED`.
    Unspecified,

    /// NLU model training is automatically triggered when a flow gets modified. User can also manually
    /// trigger model training in this mode. On the wire: `MODEL_TRAINING_MODE_AUTOMATIC`.
    Automatic,

    /// User needs to manually trigger NLU model training. Best for large flows whose models take long
    /// time to train. On the wire: `MODEL_TRAINING_MODE_MANUAL`.
    Manual,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for NluSettingsModelTrainingMode {
    fn from(name: &str) -> Self {
        match name {
            "MODEL_TRAINING_MODE_UNSPECIFIED" => Self::Unspecified,
            "MODEL_TRAINING_MODE_AUTOMATIC" => Self::Automatic,
            "MODEL_TRAINING_MODE_MANUAL" => Self::Manual,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for NluSettingsModelTrainingMode {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MODEL_TRAINING_MODE_UNSPECIFIED",
            Self::Automatic => "MODEL_TRAINING_MODE_AUTOMATIC",
            Self::Manual => "MODEL_TRAINING_MODE_MANUAL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(NluSettingsModelTrainingMode);

/// Indicates the type of NLU model.
///
/// Values of `modelType` in [`NluSettings`].
///
/// [`NluSettings`]: crate::v3::schemas::NluSettings
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NluSettingsModelType {
    /// Not specified. `MODEL_TYPE_STANDARD` will be used. On the wire: `MODEL_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Use standard NLU model. On the wire: `MODEL_TYPE_STANDARD`.
    Standard,

    /// Use advanced NLU model. On the wire: `MODEL_TYPE_ADVANCED`.
    Advanced,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for NluSettingsModelType {
    fn from(name: &str) -> Self {
        match name {
            "MODEL_TYPE_UNSPECIFIED" => Self::Unspecified,
            "MODEL_TYPE_STANDARD" => Self::Standard,
            "MODEL_TYPE_ADVANCED" => Self::Advanced,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for NluSettingsModelType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MODEL_TYPE_UNSPECIFIED",
            Self::Standard => "MODEL_TYPE_STANDARD",
            Self::Advanced => "MODEL_TYPE_ADVANCED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(NluSettingsModelType);

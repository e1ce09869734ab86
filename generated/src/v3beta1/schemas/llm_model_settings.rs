//! Schemas that the features `agents`, `conversations`, `generators`, `playbooks`, `sessions`,
//! `versions` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// Settings for LLM models.
///
/// Schema `GoogleCloudDialogflowCxV3beta1LlmModelSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LlmModelSettings {
    /// The selected LLM model.
    pub model: Option<String>,

    /// Generative model parameters.
    pub parameters: Option<schemas::LlmModelSettingsParameters>,

    /// The custom prompt to use.
    pub prompt_text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl LlmModelSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            model: None,
            parameters: None,
            prompt_text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`model`](Self::model).
    pub fn set_model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(mut self, value: schemas::LlmModelSettingsParameters) -> Self {
        self.parameters = Some(value);
        self
    }

    /// Sets [`prompt_text`](Self::prompt_text).
    pub fn set_prompt_text(mut self, value: impl Into<String>) -> Self {
        self.prompt_text = Some(value.into());
        self
    }
}

impl runtime::Message for LlmModelSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "model" => reader.field(&mut self.model),
            "parameters" => reader.field(&mut self.parameters),
            "promptText" => reader.field(&mut self.prompt_text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("model", &self.model);
        writer.field("parameters", &self.parameters);
        writer.field("promptText", &self.prompt_text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LlmModelSettings);

/// Generative model parameters to control the model behavior.
///
/// Schema `GoogleCloudDialogflowCxV3beta1LlmModelSettingsParameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LlmModelSettingsParameters {
    /// The input token limit. This setting is currently only supported by playbooks.
    pub input_token_limit: Option<schemas::LlmModelSettingsParametersInputTokenLimit>,

    /// The output token limit. This setting is currently only supported by playbooks. Only one of
    /// output_token_limit and max_output_tokens is allowed to be set.
    pub output_token_limit: Option<schemas::LlmModelSettingsParametersOutputTokenLimit>,

    /// The temperature used for sampling during response generation. Value ranges from 0 to 1.
    /// Temperature controls the degree of randomness in token selection. Lower temperature means less
    /// randomness, while higher temperature means more randomness. Valid range: \[0.0, 1.0\]
    pub temperature: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl LlmModelSettingsParameters {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            input_token_limit: None,
            output_token_limit: None,
            temperature: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`input_token_limit`](Self::input_token_limit).
    pub fn set_input_token_limit(
        mut self,
        value: impl Into<schemas::LlmModelSettingsParametersInputTokenLimit>,
    ) -> Self {
        self.input_token_limit = Some(value.into());
        self
    }

    /// Sets [`output_token_limit`](Self::output_token_limit).
    pub fn set_output_token_limit(
        mut self,
        value: impl Into<schemas::LlmModelSettingsParametersOutputTokenLimit>,
    ) -> Self {
        self.output_token_limit = Some(value.into());
        self
    }

    /// Sets [`temperature`](Self::temperature).
    pub fn set_temperature(mut self, value: f32) -> Self {
        self.temperature = Some(value);
        self
    }
}

impl runtime::Message for LlmModelSettingsParameters {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "inputTokenLimit" => reader.field(&mut self.input_token_limit),
            "outputTokenLimit" => reader.field(&mut self.output_token_limit),
            "temperature" => reader.field(&mut self.temperature),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("inputTokenLimit", &self.input_token_limit);
        writer.field("outputTokenLimit", &self.output_token_limit);
        writer.field("temperature", &self.temperature);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LlmModelSettingsParameters);

/// The input token limit. This setting is currently only supported by playbooks.
///
/// Values of `inputTokenLimit` in [`LlmModelSettingsParameters`].
///
/// [`LlmModelSettingsParameters`]: crate::v3beta1::schemas::LlmModelSettingsParameters
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LlmModelSettingsParametersInputTokenLimit {
    /// Limit not specified. Treated as 'INPUT_TOKEN_LIMIT_SHORT'. On the wire:
    /// `INPUT_TOKEN_LIMIT_UNSPECIFIED`.
    Unspecified,

    /// Input token limit up to 8k. On the wire: `INPUT_TOKEN_LIMIT_SHORT`.
    Short,

    /// Input token limit up to 32k. On the wire: `INPUT_TOKEN_LIMIT_MEDIUM`.
    Medium,

    /// Input token limit up to 100k. On the wire: `INPUT_TOKEN_LIMIT_LONG`.
    Long,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for LlmModelSettingsParametersInputTokenLimit {
    fn from(name: &str) -> Self {
        match name {
            "INPUT_TOKEN_LIMIT_UNSPECIFIED" => Self::Unspecified,
            "INPUT_TOKEN_LIMIT_SHORT" => Self::Short,
            "INPUT_TOKEN_LIMIT_MEDIUM" => Self::Medium,
            "INPUT_TOKEN_LIMIT_LONG" => Self::Long,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for LlmModelSettingsParametersInputTokenLimit {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "INPUT_TOKEN_LIMIT_UNSPECIFIED",
            Self::Short => "INPUT_TOKEN_LIMIT_SHORT",
            Self::Medium => "INPUT_TOKEN_LIMIT_MEDIUM",
            Self::Long => "INPUT_TOKEN_LIMIT_LONG",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(LlmModelSettingsParametersInputTokenLimit);

/// The output token limit. This setting is currently only supported by playbooks. Only one of
/// output_token_limit and max_output_tokens is allowed to be set.
///
/// Values of `outputTokenLimit` in [`LlmModelSettingsParameters`].
///
/// [`LlmModelSettingsParameters`]: crate::v3beta1::schemas::LlmModelSettingsParameters
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LlmModelSettingsParametersOutputTokenLimit {
    /// Limit not specified. On the wire: `OUTPUT_TOKEN_LIMIT_UNSPECIFIED`.
    Unspecified,

    /// Input token limit up to 512 tokens. On the wire: `OUTPUT_TOKEN_LIMIT_SHORT`.
    Short,

    /// Input token limit up to 1k. On the wire: `OUTPUT_TOKEN_LIMIT_MEDIUM`.
    Medium,

    /// Input token limit up to 2k. On the wire: `OUTPUT_TOKEN_LIMIT_LONG`.
    Long,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for LlmModelSettingsParametersOutputTokenLimit {
    fn from(name: &str) -> Self {
        match name {
            "OUTPUT_TOKEN_LIMIT_UNSPECIFIED" => Self::Unspecified,
            "OUTPUT_TOKEN_LIMIT_SHORT" => Self::Short,
            "OUTPUT_TOKEN_LIMIT_MEDIUM" => Self::Medium,
            "OUTPUT_TOKEN_LIMIT_LONG" => Self::Long,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for LlmModelSettingsParametersOutputTokenLimit {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "OUTPUT_TOKEN_LIMIT_UNSPECIFIED",
            Self::Short => "OUTPUT_TOKEN_LIMIT_SHORT",
            Self::Medium => "OUTPUT_TOKEN_LIMIT_MEDIUM",
            Self::Long => "OUTPUT_TOKEN_LIMIT_LONG",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(LlmModelSettingsParametersOutputTokenLimit);

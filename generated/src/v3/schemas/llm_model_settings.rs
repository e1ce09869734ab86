//! Schemas that the features `agents`, `generators`, `playbooks`, `sessions`, `versions` have in
//! common.

use crate::runtime;

/// Settings for LLM models.
///
/// Schema `GoogleCloudDialogflowCxV3LlmModelSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LlmModelSettings {
    /// The selected LLM model.
    pub model: Option<String>,

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
            prompt_text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`model`](Self::model).
    pub fn set_model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
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
        writer.field("promptText", &self.prompt_text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LlmModelSettings);

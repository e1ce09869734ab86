//! Schemas that the features `participants`, `sessions`, `suggestions` have in common.

use crate::runtime;

/// Auxiliary proto messages. Represents the natural language text to be processed.
///
/// Schema `GoogleCloudDialogflowV2TextInput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TextInput {
    /// Required. The language of this conversational query. See
    /// [Language Support](https://cloud.google.com/dialogflow/docs/reference/language) for a list of
    /// the currently supported language codes. Note that queries in the same session do not necessarily
    /// need to specify the same language.
    pub language_code: Option<String>,

    /// Required. The UTF-8 encoded natural language text to be processed. Text length must not exceed
    /// 256 characters for virtual agent interactions.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TextInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            language_code: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for TextInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "languageCode" => reader.field(&mut self.language_code),
            "text" => reader.field(&mut self.text),
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
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TextInput);

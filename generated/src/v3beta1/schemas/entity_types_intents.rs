//! Schemas that the features `entity-types`, `intents` have in common.

use crate::runtime;

/// Inline source for a Dialogflow operation that reads or imports objects (e.g. intents) into
/// Dialogflow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1InlineSource`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineSource {
    /// The uncompressed byte content for the objects.
    pub content: Option<bytes::Bytes>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InlineSource {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content`](Self::content).
    pub fn set_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.content = Some(value.into());
        self
    }
}

impl runtime::Message for InlineSource {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "content" => reader.field(&mut self.content),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("content", &self.content);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InlineSource);

//! Schemas that the features `conversation-models`, `evaluations` have in common.

use crate::runtime;

/// InputDataset used to create model or do evaluation. NextID:5
///
/// Schema `GoogleCloudDialogflowV2InputDataset`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InputDataset {
    /// Required. ConversationDataset resource name. Format:
    /// `projects//locations//conversationDatasets/`
    pub dataset: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InputDataset {
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

impl runtime::Message for InputDataset {
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

runtime::message_as_json!(InputDataset);

//! Schemas that methods of `conversationModels`, `evaluations` reach.

use crate::runtime;

/// InputDataset used to create model or do evaluation. NextID:5
///
/// Schema `GoogleCloudDialogflowV2InputDataset`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InputDataset {
    /// Required. ConversationDataset resource name. Format:
    /// `projects//locations//conversationDatasets/`
    pub dataset: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit. They are sent back.
    pub extra: runtime::Extra,
}

impl InputDataset {
    /// A message with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`dataset`](Self::dataset).
    pub fn set_dataset(mut self, value: impl Into<String>) -> Self {
        self.dataset = Some(value.into());
        self
    }
}

impl runtime::Message for InputDataset {
    fn read(&mut self, key: &str, reader: &mut runtime::Reader<'_>) -> bool {
        match key {
            "dataset" => reader.field(&mut self.dataset),
            _ => false,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.field("dataset", &self.dataset);
    }

    fn extra(&self) -> &runtime::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut runtime::Extra {
        &mut self.extra
    }
}
runtime::serde_as_json!(InputDataset);

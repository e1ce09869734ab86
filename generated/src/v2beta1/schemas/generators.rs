//! Schemas of the feature `generators`.

use crate::runtime;
use crate::v2beta1::schemas;

/// Response of ListGenerators.
///
/// Schema `GoogleCloudDialogflowV2beta1ListGeneratorsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListGeneratorsResponse {
    /// List of generators retrieved.
    pub generators: Vec<schemas::Generator>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListGeneratorsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            generators: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`generators`](Self::generators).
    pub fn set_generators(
        mut self,
        values: impl IntoIterator<Item = schemas::Generator>,
    ) -> Self {
        self.generators = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListGeneratorsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "generators" => reader.field(&mut self.generators),
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
        writer.field("generators", &self.generators);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListGeneratorsResponse);

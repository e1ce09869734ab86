//! Schemas that the features `participants`, `suggestions` have in common.

use crate::runtime;

/// Represents the parameters of human assist query.
///
/// Schema `GoogleCloudDialogflowV2beta1AssistQueryParameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AssistQueryParameters {
    /// Key-value filters on the metadata of documents returned by article suggestion. If specified,
    /// article suggestion only returns suggested documents that match all filters in their
    /// Document.metadata. Multiple values for a metadata key should be concatenated by comma. For
    /// example, filters to match all documents that have 'US' or 'CA' in their market metadata values
    /// and 'agent' in their user metadata values will be
    /// `documents_metadata_filters { key: "market" value: "US,CA" } documents_metadata_filters { key: "user" value: "agent" }`
    pub documents_metadata_filters: std::collections::BTreeMap<String, String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AssistQueryParameters {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            documents_metadata_filters: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`documents_metadata_filters`](Self::documents_metadata_filters).
    pub fn set_documents_metadata_filters(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.documents_metadata_filters = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl runtime::Message for AssistQueryParameters {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "documentsMetadataFilters" => {
                reader.field(&mut self.documents_metadata_filters)
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
        writer.field("documentsMetadataFilters", &self.documents_metadata_filters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AssistQueryParameters);

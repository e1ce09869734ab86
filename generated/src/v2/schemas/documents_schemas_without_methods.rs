//! Schemas that the features `documents`, `schemas-without-methods` have in common.

use crate::runtime;

/// Google Cloud Storage location for the output.
///
/// Schema `GoogleCloudDialogflowV2GcsDestination`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GcsDestination {
    /// The Google Cloud Storage URIs for the output. A URI is of the form:
    /// `gs://bucket/object-prefix-or-name` Whether a prefix or name is used depends on the use case.
    /// The requesting user must have "write-permission" to the bucket.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GcsDestination {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for GcsDestination {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "uri" => reader.field(&mut self.uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GcsDestination);

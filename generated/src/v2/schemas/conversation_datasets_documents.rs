//! Schemas that the features `conversation-datasets`, `documents` have in common.

use crate::runtime;

/// Google Cloud Storage location for the inputs.
///
/// Schema `GoogleCloudDialogflowV2GcsSources`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GcsSources {
    /// Required. Google Cloud Storage URIs for the inputs. A URI is of the form:
    /// `gs://bucket/object-prefix-or-name` Whether a prefix or name is used depends on the use case.
    pub uris: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GcsSources {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            uris: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`uris`](Self::uris).
    pub fn set_uris(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uris = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for GcsSources {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "uris" => reader.field(&mut self.uris),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("uris", &self.uris);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GcsSources);

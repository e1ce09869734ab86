//! Schemas that the features `contexts`, `conversation-profiles`, `entity-types`, `environments`,
//! `evaluations`, `generators`, `intents`, `knowledge-bases`, `locations`, `operations`,
//! `projects`, `sessions`, `sip-trunks`, `tools`, `versions` have in common.

use crate::runtime;

/// A generic empty message that you can re-use to avoid defining duplicated empty messages in your
/// APIs. A typical example is to use it as the request or the response type of an API method. For
/// instance: service Foo { rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty); }
///
/// Schema `GoogleProtobufEmpty`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Empty {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Empty {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for Empty {
    fn read(
        &mut self,
        _key: &str,
        _reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = false;
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Empty);

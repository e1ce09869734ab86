//! Schemas that the features `agent`, `conversation-profiles`, `documents`, `encryption-spec`,
//! `entities`, `entity-types`, `evaluations`, `intents`, `operations` have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// This resource represents a long-running operation that is the result of a network API call.
///
/// Schema `GoogleLongrunningOperation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Operation {
    /// If the value is `false`, it means the operation is still in progress. If `true`, the operation
    /// is completed, and either `error` or `response` is available.
    pub done: Option<bool>,

    /// The error result of the operation in case of failure or cancellation.
    pub error: Option<schemas::rpc::Status>,

    /// Service-specific metadata associated with the operation. It typically contains progress
    /// information and common metadata such as create time. Some services might not provide such
    /// metadata. Any method that returns a long-running operation should document the metadata type, if
    /// any.
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// The server-assigned name, which is only unique within the same service that originally returns
    /// it. If you use the default HTTP mapping, the `name` should be a resource name ending with
    /// `operations/{unique_id}`.
    pub name: Option<String>,

    /// The normal, successful response of the operation. If the original method returns no data on
    /// success, such as `Delete`, the response is `google.protobuf.Empty`. If the original method is
    /// standard `Get`/`Create`/`Update`, the response should be the resource. For other methods, the
    /// response should have the type `XxxResponse`, where `Xxx` is the original method name. For
    /// example, if the original method name is `TakeSnapshot()`, the inferred response type is
    /// `TakeSnapshotResponse`.
    pub response: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Operation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            done: None,
            error: None,
            metadata: None,
            name: None,
            response: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`done`](Self::done).
    pub fn set_done(mut self, value: bool) -> Self {
        self.done = Some(value);
        self
    }

    /// Sets [`error`](Self::error).
    pub fn set_error(mut self, value: schemas::rpc::Status) -> Self {
        self.error = Some(value);
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn set_metadata(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`response`](Self::response).
    pub fn set_response(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.response = Some(value.into());
        self
    }
}

impl runtime::Message for Operation {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "done" => reader.field(&mut self.done),
            "error" => reader.field(&mut self.error),
            "metadata" => reader.field(&mut self.metadata),
            "name" => reader.field(&mut self.name),
            "response" => reader.field(&mut self.response),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("done", &self.done);
        writer.field("error", &self.error);
        writer.field("metadata", &self.metadata);
        writer.field("name", &self.name);
        writer.field("response", &self.response);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Operation);

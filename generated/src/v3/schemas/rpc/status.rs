//! Schemas that the features `agents`, `entity-types`, `environments`, `flows`, `intents`,
//! `operations`, `playbooks`, `results`, `schemas-without-methods`,
//! `schemas-without-methods-cx-v3beta1`, `schemas-without-methods-v2`,
//! `schemas-without-methods-v2beta1`, `sessions`, `test-cases`, `versions` have in common.

use crate::runtime;

/// The `Status` type defines a logical error model that is suitable for different programming
/// environments, including REST APIs and RPC APIs. It is used by [gRPC](https://github.com/grpc).
/// Each `Status` message contains three pieces of data: error code, error message, and error
/// details. You can find out more about this error model and how to work with it in the
/// [API Design Guide](https://cloud.google.com/apis/design/errors).
///
/// Schema `GoogleRpcStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Status {
    /// The status code, which should be an enum value of google.rpc.Code.
    pub code: Option<i32>,

    /// A list of messages that carry the error details. There is a common set of message types for APIs
    /// to use.
    pub details: Vec<serde_json::Map<String, serde_json::Value>>,

    /// A developer-facing error message, which should be in English. Any user-facing error message
    /// should be localized and sent in the [google.rpc.Status.details] field, or localized by the
    /// client.
    ///
    /// [google.rpc.Status.details]: field@crate::v3::schemas::rpc::Status::details
    pub message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Status {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            code: None,
            details: Vec::new(),
            message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`code`](Self::code).
    pub fn set_code(mut self, value: i32) -> Self {
        self.code = Some(value);
        self
    }

    /// Sets [`details`](Self::details).
    pub fn set_details(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<serde_json::Map<String, serde_json::Value>>,
        >,
    ) -> Self {
        self.details = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`message`](Self::message).
    pub fn set_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

impl runtime::Message for Status {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "code" => reader.field(&mut self.code),
            "details" => reader.field(&mut self.details),
            "message" => reader.field(&mut self.message),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("code", &self.code);
        writer.field("details", &self.details);
        writer.field("message", &self.message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Status);

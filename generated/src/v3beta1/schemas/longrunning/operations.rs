//! Schemas of the feature `operations`.

use crate::runtime;
use crate::v3beta1::schemas;

/// The response message for [Operations.ListOperations].
///
/// Schema `GoogleLongrunningListOperationsResponse`.
///
/// [Operations.ListOperations]: crate::v3beta1::projects::operations::Operations::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListOperationsResponse {
    /// The standard List next-page token.
    pub next_page_token: Option<String>,

    /// A list of operations that matches the specified filter in the request.
    pub operations: Vec<schemas::longrunning::Operation>,

    /// Unordered list. Unreachable resources. Populated when the request sets
    /// `ListOperationsRequest.return_partial_success` and reads across collections. For example, when
    /// attempting to list all resources across all supported locations.
    pub unreachable: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListOperationsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            operations: Vec::new(),
            unreachable: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`operations`](Self::operations).
    pub fn set_operations(
        mut self,
        values: impl IntoIterator<Item = schemas::longrunning::Operation>,
    ) -> Self {
        self.operations = values.into_iter().collect();
        self
    }

    /// Sets [`unreachable`](Self::unreachable).
    pub fn set_unreachable(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unreachable = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ListOperationsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "operations" => reader.field(&mut self.operations),
            "unreachable" => reader.field(&mut self.unreachable),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("nextPageToken", &self.next_page_token);
        writer.field("operations", &self.operations);
        writer.field("unreachable", &self.unreachable);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListOperationsResponse);

//! The forms of operations, and the messages in them.

/// How an operation says that it is done, and with which result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationForm {
    /// `google.longrunning.Operation`: `done`, then `response` or `error`, and `metadata` (AIP-151).
    Longrunning,
    /// The operation of Compute Engine, Cloud SQL and Kubernetes Engine: its `status` is `DONE` at the
    /// end. It has an `error`. Its result and its progress are the operation itself.
    Status,
}

impl OperationForm {
    /// The properties without which an operation cannot be polled.
    pub(super) const fn properties(self) -> &'static [&'static str] {
        match self {
            OperationForm::Longrunning => &["name", "done", "error", "response"],
            OperationForm::Status => &[
                "name",
                "selfLink",
                "status",
                "error",
                "httpErrorStatusCode",
                "httpErrorMessage",
            ],
        }
    }
}

/// The messages in an operation, by the names of their schemas; empty where they are not known.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default)]
pub struct OperationContents {
    /// The message of the response.
    pub response: &'static str,
    /// The message of the metadata.
    pub metadata: &'static str,
}

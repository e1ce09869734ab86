//! Long-running operations as they will be written.

use super::resource::Descriptor;
use super::ty::RustType;
use crate::ir::{Knowledge, OperationForm};

/// What a method does with the long-running operation that is its response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OperationItem {
    /// It starts an operation with these contents.
    Starts(OperationContents),
    /// It returns the state of an operation that exists.
    Reads,
}

/// What an operation contains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationContents {
    /// The result of an operation that has succeeded.
    pub response: PayloadItem,
    /// The progress.
    pub metadata: PayloadItem,
}

/// What a field of an operation contains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayloadItem {
    /// The message, by the name of its schema in the document or its protocol buffer name; `None` where
    /// that is not known.
    pub message: Option<String>,
    /// How much is known of it.
    pub knowledge: Knowledge,
    /// Its type.
    pub ty: RustType,
}

/// How the operations of a version are polled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Polling {
    /// The form of the operations.
    pub form: OperationForm,
    /// The methods that read operations, each with the method that cancels them if there is one.
    pub methods: Vec<PollingMethods>,
}

/// Methods for the operations of one resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollingMethods {
    /// The method that returns the state of an operation.
    pub read: Descriptor,
    /// The method that cancels an operation, and whether it has a body.
    pub cancel: Option<(Descriptor, bool)>,
}

impl OperationContents {
    /// Whether the types of all contents are known.
    pub fn is_typed(&self) -> bool {
        let parts = [&self.response, &self.metadata];
        parts.iter().all(|it| it.knowledge == Knowledge::Typed)
    }
}

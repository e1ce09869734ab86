//! Long-running operations as they will be written.

use super::ty::RustType;
use crate::ir::{Knowledge, OperationForm};

/// What a method does with the long-running operation that is its response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OperationItem {
    /// It starts an operation with these contents.
    Starts(OperationContents),
    /// It returns the state of an operation of this form that exists.
    Reads(OperationForm),
}

/// What an operation contains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationContents {
    /// The form of the operation.
    pub form: OperationForm,
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

impl OperationItem {
    /// The form of the operation.
    pub fn form(&self) -> OperationForm {
        match self {
            Self::Starts(contents) => contents.form,
            Self::Reads(form) => *form,
        }
    }
}

impl OperationContents {
    /// Whether the types of all contents are known.
    pub fn is_typed(&self) -> bool {
        let parts = [&self.response, &self.metadata];
        parts.iter().all(|it| it.knowledge == Knowledge::Typed)
    }
}

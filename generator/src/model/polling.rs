//! The methods with which operations are polled.

use super::resource::Descriptor;
use crate::ir::OperationForm;

/// How the operations of one form are polled.
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

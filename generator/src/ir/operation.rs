//! Long-running operations.

use super::ids::SchemaId;
use super::types::Type;

/// What a method does with a long-running operation, which is its response (AIP-151).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The schema of the operation itself.
    pub schema: SchemaId,
    /// The form of that schema.
    pub form: OperationForm,
    /// What the method does with the operation.
    pub role: OperationRole,
}

impl Operation {
    /// The types of the contents of an operation that the method starts, where the schema leaves them
    /// open.
    pub fn contents(&self) -> Option<&OperationTypes> {
        match (self.form, &self.role) {
            (OperationForm::Longrunning, OperationRole::Starts(types)) => Some(types),
            _ => None,
        }
    }
}

/// How a schema says whether an operation is done, and with which result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationForm {
    /// `google.longrunning.Operation`: `done`, then `response` or `error`, and `metadata`.
    Longrunning,
    /// The operation of Compute Engine, Cloud SQL and Kubernetes Engine: its `status` is `DONE` at the
    /// end. It has an `error`, and no response but itself.
    Status,
}

/// What a method does with an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OperationRole {
    /// It starts an operation with these types.
    Starts(OperationTypes),
    /// It returns the state of an operation that exists.
    Reads,
}

/// The types of what an operation contains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperationTypes {
    /// The result of an operation that has succeeded.
    pub response: Payload,
    /// The progress of the operation.
    pub metadata: Payload,
}

/// What a field of an operation contains, which is a `google.protobuf.Any` in the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload {
    /// The message: the name of a schema as it is or would be in the document, or
    /// [`STRUCT`] or [`EMPTY`]. `None` where nothing is known.
    pub name: Option<String>,
    /// The type of its JSON: any object where the document has no schema for it.
    pub ty: Type,
}

/// The message that is any JSON object.
pub const STRUCT: &str = "google.protobuf.Struct";
/// The message without fields.
pub const EMPTY: &str = "google.protobuf.Empty";

impl Default for Payload {
    fn default() -> Self {
        Self {
            name: None,
            ty: Type::Object,
        }
    }
}

impl Payload {
    /// How much is known of the payload.
    pub fn knowledge(&self) -> Knowledge {
        match (&self.name, &self.ty) {
            (_, Type::Ref(_)) => Knowledge::Typed,
            (Some(name), _) if name == STRUCT || name == EMPTY => Knowledge::Typed,
            (Some(_), _) => Knowledge::Named,
            (None, _) => Knowledge::Unknown,
        }
    }
}

/// How much is known of what an operation contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Knowledge {
    /// Its type.
    Typed,
    /// Only the name of the message, for which the document has no schema.
    Named,
    /// Nothing.
    Unknown,
}

impl Knowledge {
    /// A key for tools.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Typed => "typed",
            Self::Named => "named",
            Self::Unknown => "unknown",
        }
    }
}

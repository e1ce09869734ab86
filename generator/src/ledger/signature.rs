//! What callers' code depends on beside names: types and arguments.

use super::table::Table;

/// What a signature belongs to.
///
/// In alphabetical order, which is the order of a ledger's sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SignatureKind {
    /// What the calls of a method do by default: timeouts, retries, the ID of requests. A change is none
    /// of the Rust API. Identity: the method's identifier.
    Defaults,
    /// What the download of a file returns. Identity: the method's identifier.
    Download,
    /// The type of a field. Identity: `SCHEMA.PROPERTY`.
    Field,
    /// The path of a function below the version's module, and the types of its arguments in order.
    /// Identity: the method's identifier.
    Function,
    /// The types of the response and of the metadata of an operation. Identity: the identifier of the
    /// method that starts it.
    Operation,
    /// The type of the items of pages. Identity: the method's identifier.
    Pages,
    /// The type that a request resolves to. Identity: the method's identifier.
    Response,
    /// What a schema becomes: `struct`, `enum`, or the type that an alias stands for. Identity: that of
    /// the schema.
    Schema,
    /// The type that a setter takes. Identity: `METHOD:PARAMETER`; the name of a standard parameter;
    /// the method's identifier for the setter of a body.
    Setter,
    /// What the upload of a file returns. Identity: the method's identifier.
    Upload,
}

/// Signatures by kind and identity of the item.
pub type SignatureTable = Table<SignatureKind>;

impl SignatureKind {
    /// All kinds, in order.
    pub const ALL: [Self; 10] = [
        Self::Defaults,
        Self::Download,
        Self::Field,
        Self::Function,
        Self::Operation,
        Self::Pages,
        Self::Response,
        Self::Schema,
        Self::Setter,
        Self::Upload,
    ];

    /// The kind's key in a ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Defaults => "defaults",
            Self::Download => "download",
            Self::Field => "field",
            Self::Function => "function",
            Self::Operation => "operation",
            Self::Pages => "pages",
            Self::Response => "response",
            Self::Schema => "schema",
            Self::Setter => "setter",
            Self::Upload => "upload",
        }
    }
}

//! The canonical error codes of Google's APIs, `google.rpc.Code`.
//!
//! This module has the codes, their names and numbers, and the code for each HTTP status. Error
//! bodies are read in `status`.

use std::fmt;

use http::StatusCode;

/// A canonical error code.
///
/// Names, numbers and meanings are those of
/// [`google/rpc/code.proto`](https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto).
/// The set is open: an unknown code keeps its name or number in
/// [`Unrecognized`](Self::Unrecognized).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `OK` (0): no error.
    Ok,
    /// `CANCELLED` (1): the operation was cancelled, typically by the caller.
    Cancelled,
    /// `UNKNOWN` (2): the cause of the error is unknown.
    Unknown,
    /// `INVALID_ARGUMENT` (3): an argument is invalid, whatever the state of the system.
    InvalidArgument,
    /// `DEADLINE_EXCEEDED` (4): the deadline expired. The operation may have completed
    /// nevertheless.
    DeadlineExceeded,
    /// `NOT_FOUND` (5): a resource that the request names does not exist.
    NotFound,
    /// `ALREADY_EXISTS` (6): the resource to create exists already.
    AlreadyExists,
    /// `PERMISSION_DENIED` (7): the caller has valid credentials but no permission.
    PermissionDenied,
    /// `RESOURCE_EXHAUSTED` (8): a quota or another resource is exhausted.
    ResourceExhausted,
    /// `FAILED_PRECONDITION` (9): the system is not in the state that the operation requires. A
    /// retry fails until the state changes.
    FailedPrecondition,
    /// `ABORTED` (10): a concurrent change interfered. Retry the whole sequence, beginning with the
    /// read.
    Aborted,
    /// `OUT_OF_RANGE` (11): a value is outside of the currently valid range.
    OutOfRange,
    /// `UNIMPLEMENTED` (12): the service does not support the operation.
    Unimplemented,
    /// `INTERNAL` (13): the service has an internal error.
    Internal,
    /// `UNAVAILABLE` (14): the service is temporarily unavailable. A retry may succeed.
    Unavailable,
    /// `DATA_LOSS` (15): data is lost or corrupted and cannot be recovered.
    DataLoss,
    /// `UNAUTHENTICATED` (16): the request has no valid credentials.
    Unauthenticated,
    /// A code that this crate does not know.
    Unrecognized(UnrecognizedCode),
}

/// A code that this crate does not know: see [`Code::Unrecognized`].
///
/// Only responses contain one, so a known code always has its own variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnrecognizedCode {
    name: Option<String>,
    number: Option<i32>,
}

/// Every known code with its name. The index is its number.
const KNOWN: [(&str, Code); 17] = [
    ("OK", Code::Ok),
    ("CANCELLED", Code::Cancelled),
    ("UNKNOWN", Code::Unknown),
    ("INVALID_ARGUMENT", Code::InvalidArgument),
    ("DEADLINE_EXCEEDED", Code::DeadlineExceeded),
    ("NOT_FOUND", Code::NotFound),
    ("ALREADY_EXISTS", Code::AlreadyExists),
    ("PERMISSION_DENIED", Code::PermissionDenied),
    ("RESOURCE_EXHAUSTED", Code::ResourceExhausted),
    ("FAILED_PRECONDITION", Code::FailedPrecondition),
    ("ABORTED", Code::Aborted),
    ("OUT_OF_RANGE", Code::OutOfRange),
    ("UNIMPLEMENTED", Code::Unimplemented),
    ("INTERNAL", Code::Internal),
    ("UNAVAILABLE", Code::Unavailable),
    ("DATA_LOSS", Code::DataLoss),
    ("UNAUTHENTICATED", Code::Unauthenticated),
];

impl Code {
    /// The name in `google.rpc.Code`: `NOT_FOUND`. `None` for an unrecognized code that was received
    /// as a number.
    pub fn name(&self) -> Option<&str> {
        match self {
            Code::Unrecognized(unrecognized) => unrecognized.name.as_deref(),
            known => KNOWN
                .iter()
                .find(|(_, code)| code == known)
                .map(|(name, _)| *name),
        }
    }

    /// The number in `google.rpc.Code`. `None` for an unrecognized code that was received as a name.
    pub fn number(&self) -> Option<i32> {
        match self {
            Code::Unrecognized(unrecognized) => unrecognized.number,
            known => KNOWN
                .iter()
                .position(|(_, code)| code == known)
                .and_then(|position| i32::try_from(position).ok()),
        }
    }

    /// The code with this name.
    pub fn from_name(name: &str) -> Self {
        match KNOWN.iter().find(|(known, _)| *known == name) {
            Some((_, code)) => code.clone(),
            None => Code::Unrecognized(UnrecognizedCode {
                name: Some(name.to_owned()),
                number: None,
            }),
        }
    }

    /// The code with this number.
    pub fn from_number(number: i32) -> Self {
        match usize::try_from(number)
            .ok()
            .and_then(|number| KNOWN.get(number))
        {
            Some((_, code)) => code.clone(),
            None => Code::Unrecognized(UnrecognizedCode {
                name: None,
                number: Some(number),
            }),
        }
    }

    /// The HTTP status for the code, from the "HTTP Mapping" lines in `google/rpc/code.proto`. 500 for
    /// an unrecognized code.
    pub fn http_status(&self) -> StatusCode {
        match self {
            Code::Ok => StatusCode::OK,
            Code::InvalidArgument | Code::FailedPrecondition | Code::OutOfRange => {
                StatusCode::BAD_REQUEST
            }
            Code::Unauthenticated => StatusCode::UNAUTHORIZED,
            Code::PermissionDenied => StatusCode::FORBIDDEN,
            Code::NotFound => StatusCode::NOT_FOUND,
            Code::AlreadyExists | Code::Aborted => StatusCode::CONFLICT,
            Code::ResourceExhausted => StatusCode::TOO_MANY_REQUESTS,
            // 499 is a valid status without a name in the registry.
            Code::Cancelled => StatusCode::from_u16(499).unwrap_or(StatusCode::BAD_REQUEST),
            Code::Unimplemented => StatusCode::NOT_IMPLEMENTED,
            Code::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Code::DeadlineExceeded => StatusCode::GATEWAY_TIMEOUT,
            Code::Unknown | Code::Internal | Code::DataLoss | Code::Unrecognized(_) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }

    /// The code for an HTTP status, for errors whose body contains none. It is the inverse of the
    /// "HTTP Mapping" lines in `google/rpc/code.proto`. If several codes share a status, it is the
    /// most general one.
    pub fn from_http(status: StatusCode) -> Self {
        match status.as_u16() {
            200..=299 => Code::Ok,
            400 => Code::InvalidArgument,
            401 => Code::Unauthenticated,
            403 => Code::PermissionDenied,
            404 => Code::NotFound,
            412 => Code::FailedPrecondition,
            416 => Code::OutOfRange,
            429 => Code::ResourceExhausted,
            499 => Code::Cancelled,
            501 => Code::Unimplemented,
            503 => Code::Unavailable,
            504 => Code::DeadlineExceeded,
            // ALREADY_EXISTS and ABORTED, of which neither is more general.
            409 => Code::Unknown,
            402..=498 => Code::FailedPrecondition,
            500..=599 => Code::Internal,
            _ => Code::Unknown,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.name(), self.number()) {
            (Some(name), _) => f.write_str(name),
            (None, Some(number)) => write!(f, "code {number}"),
            // Cannot happen: an unrecognized code has a name or a number.
            (None, None) => f.write_str("UNKNOWN"),
        }
    }
}

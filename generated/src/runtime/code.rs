//! The canonical error codes of Google's APIs, `google.rpc.Code`.
//!
//! Here are the codes, their names and numbers, and which one an HTTP status stands for. What a
//! body says about an error is read in `status`.

use std::fmt;

use http::StatusCode;

/// A canonical error code.
///
/// Names, numbers and meanings are those of
/// [`google/rpc/code.proto`](https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto).
/// The set is open: a code that is not known here is kept, name and number, in
/// [`Unrecognized`](Self::Unrecognized).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `OK` (0): no error.
    Ok,
    /// `CANCELLED` (1): cancelled, typically by the caller.
    Cancelled,
    /// `UNKNOWN` (2): nothing is known about the error.
    Unknown,
    /// `INVALID_ARGUMENT` (3): wrong whatever the state of the system is.
    InvalidArgument,
    /// `DEADLINE_EXCEEDED` (4): out of time; the work may have been done all the same.
    DeadlineExceeded,
    /// `NOT_FOUND` (5): something that the request names does not exist.
    NotFound,
    /// `ALREADY_EXISTS` (6): what was to be created is there already.
    AlreadyExists,
    /// `PERMISSION_DENIED` (7): the caller is known and may not do this.
    PermissionDenied,
    /// `RESOURCE_EXHAUSTED` (8): a quota is used up, or another resource.
    ResourceExhausted,
    /// `FAILED_PRECONDITION` (9): the system is not in the state that this needs; mend that before
    /// another try.
    FailedPrecondition,
    /// `ABORTED` (10): lost against a concurrent change; start over from reading.
    Aborted,
    /// `OUT_OF_RANGE` (11): past the valid range, as things are now.
    OutOfRange,
    /// `UNIMPLEMENTED` (12): not done by this service.
    Unimplemented,
    /// `INTERNAL` (13): something is broken in the service.
    Internal,
    /// `UNAVAILABLE` (14): not now; another try may do.
    Unavailable,
    /// `DATA_LOSS` (15): data lost or corrupted beyond recovery.
    DataLoss,
    /// `UNAUTHENTICATED` (16): no valid credentials.
    Unauthenticated,
    /// A code that is not known here.
    Unrecognized(UnrecognizedCode),
}

/// A code that is not known here: see [`Code::Unrecognized`].
///
/// It can only come from a response, so that a known code is never written in this form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnrecognizedCode {
    name: Option<String>,
    number: Option<i32>,
}

/// Every known code by its name; the position is its number.
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
    /// The name that `google.rpc.Code` gives it: `NOT_FOUND`. `None` for an unrecognized code that
    /// came as a number.
    pub fn name(&self) -> Option<&str> {
        match self {
            Code::Unrecognized(unrecognized) => unrecognized.name.as_deref(),
            known => KNOWN
                .iter()
                .find(|(_, code)| code == known)
                .map(|(name, _)| *name),
        }
    }

    /// The number that `google.rpc.Code` gives it. `None` for an unrecognized code that came as a
    /// name.
    pub fn number(&self) -> Option<i32> {
        match self {
            Code::Unrecognized(unrecognized) => unrecognized.number,
            known => KNOWN
                .iter()
                .position(|(_, code)| code == known)
                .and_then(|position| i32::try_from(position).ok()),
        }
    }

    /// The code of this name.
    pub fn from_name(name: &str) -> Self {
        match KNOWN.iter().find(|(known, _)| *known == name) {
            Some((_, code)) => code.clone(),
            None => Code::Unrecognized(UnrecognizedCode {
                name: Some(name.to_owned()),
                number: None,
            }),
        }
    }

    /// The code of this number.
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

    /// The code that an HTTP status stands for where the body names none: the inverse of the "HTTP
    /// Mapping" lines of `google/rpc/code.proto`, the most general code where several share a
    /// status.
    pub fn from_http(status: StatusCode) -> Self {
        match status.as_u16() {
            200..=299 => Code::Ok,
            400 => Code::InvalidArgument,
            401 => Code::Unauthenticated,
            403 => Code::PermissionDenied,
            404 => Code::NotFound,
            409 => Code::Aborted,
            412 => Code::FailedPrecondition,
            416 => Code::OutOfRange,
            429 => Code::ResourceExhausted,
            499 => Code::Cancelled,
            501 => Code::Unimplemented,
            503 => Code::Unavailable,
            504 => Code::DeadlineExceeded,
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
            // An unrecognized code is made from a name or from a number.
            (None, None) => f.write_str("UNKNOWN"),
        }
    }
}

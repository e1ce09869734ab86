//! `google.rpc.Status`: what a service says about an error, whatever form it says it in.
//!
//! Here is the type and the reading of every form of error body that Google's services are known to
//! send. A body that is none of them gives no status; the error keeps the body either way (see
//! `error`).

use http::StatusCode;
use serde_json::{Map, Value};

use crate::runtime::code::Code;
use crate::runtime::details::{Detail, ErrorInfo};
use crate::runtime::message;

/// What a service says about an error: `google.rpc.Status`.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    code: Code,
    message: String,
    reason: Option<String>,
    details: Vec<Value>,
}

impl Status {
    /// The canonical code. Where the body names none, the one that the HTTP status stands for.
    pub fn code(&self) -> &Code {
        &self.code
    }

    /// The message for developers, in English; empty where the service gave none.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// A short constant that tells apart errors of one code: the `reason` of the first
    /// `google.rpc.ErrorInfo` among the details (`API_KEY_INVALID`), else of the first V1 error
    /// (`rateLimitExceeded`), else the `error` of an OAuth answer (`invalid_grant`).
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// The details as they came, each an object whose `@type` says what it is.
    pub fn details(&self) -> &[Value] {
        &self.details
    }

    /// The first detail of a type: `status.detail::<details::QuotaFailure>()`.
    pub fn detail<D: Detail>(&self) -> Option<D> {
        self.details_of().next()
    }

    /// All details of a type.
    pub fn details_of<D: Detail>(&self) -> impl Iterator<Item = D> {
        self.details
            .iter()
            .filter(|detail| is_a(detail, D::NAME))
            .filter_map(|detail| message::from_value(detail).ok())
    }

    /// Reads the body of an error response, or says `None` where it has no form that a service
    /// uses.
    pub(crate) fn from_body(http: StatusCode, body: &[u8]) -> Option<Self> {
        let body: Value = serde_json::from_slice(body).ok()?;
        // Methods that stream answer with an array, and put the error into its first element.
        let body = match &body {
            Value::Array(elements) => elements.first()?.as_object()?,
            Value::Object(object) => object,
            _ => return None,
        };
        match body.get("error") {
            Some(Value::Object(error)) => Some(Self::from_object(http, error)),
            Some(Value::String(error)) => Some(Self::from_oauth(http, error, body)),
            // A bare status. Anything may have a message; a code or a name makes it a status.
            None if body.get("code").is_some_and(Value::is_i64) || name(body).is_some() => {
                Some(Self::from_object(http, body))
            }
            _ => None,
        }
    }

    /// V2 (`code`, `message`, `status`, `details`), V1 (`code`, `message`, `errors`), and what is
    /// in between: services that were asked for one send parts of the other.
    fn from_object(http: StatusCode, error: &Map<String, Value>) -> Self {
        let first = error
            .get("errors")
            .and_then(Value::as_array)
            .and_then(|errors| errors.first());
        let details: Vec<Value> = error
            .get("details")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        let number = error
            .get("code")
            .and_then(Value::as_i64)
            .and_then(|n| i32::try_from(n).ok());
        let code = match (name(error), number) {
            (Some(name), _) => Code::from_name(name),
            // Wrapped in `error` it is an HTTP status, bare a canonical number; no number is both.
            (None, Some(number)) if !(100..600).contains(&number) => Code::from_number(number),
            (None, Some(number)) => u16::try_from(number)
                .ok()
                .and_then(|number| StatusCode::from_u16(number).ok())
                .map_or_else(|| Code::from_http(http), Code::from_http),
            (None, None) => Code::from_http(http),
        };
        let message = text(error, "message").or_else(|| {
            first
                .and_then(|first| first.get("message"))
                .and_then(Value::as_str)
        });
        let reason = details
            .iter()
            .filter(|detail| is_a(detail, ErrorInfo::NAME))
            .find_map(|detail| detail.get("reason")?.as_str())
            .or_else(|| {
                first
                    .and_then(|first| first.get("reason"))
                    .and_then(Value::as_str)
            });
        Status {
            code,
            message: message.unwrap_or_default().to_owned(),
            reason: reason.map(str::to_owned),
            details,
        }
    }

    /// The answer of a token endpoint (RFC 6749, section 5.2).
    fn from_oauth(http: StatusCode, error: &str, body: &Map<String, Value>) -> Self {
        Status {
            code: Code::from_http(http),
            message: text(body, "error_description").unwrap_or(error).to_owned(),
            reason: Some(error.to_owned()),
            details: Vec::new(),
        }
    }
}

/// Whether a detail is a message of this name (`type.googleapis.com/google.rpc.ErrorInfo`).
fn is_a(detail: &Value, name: &str) -> bool {
    let kind = detail.get("@type").and_then(Value::as_str);
    kind.and_then(|kind| kind.rsplit('/').next()) == Some(name)
}

/// The name of the canonical code, where there is one.
fn name(error: &Map<String, Value>) -> Option<&str> {
    text(error, "status").filter(|name| !name.is_empty())
}

/// The text under a key.
fn text<'a>(object: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    object.get(key).and_then(Value::as_str)
}

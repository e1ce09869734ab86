//! `google.rpc.Status`: the error that a service reports in a response body.
//!
//! This module has the type, and reads it from every form of error body that Google's services are
//! known to send. A body of another form has no status. The error keeps the raw body in both cases
//! (see `error`).

use http::StatusCode;
use serde_json::{Map, Value};

use crate::runtime::code::Code;
use crate::runtime::details::{Detail, ErrorInfo};
use crate::runtime::json;

/// The error that a service reports: `google.rpc.Status`.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    code: Code,
    message: String,
    reason: Option<String>,
    details: Vec<Value>,
}

impl Status {
    /// The canonical code. If the body has none, it follows from the HTTP status.
    pub fn code(&self) -> &Code {
        &self.code
    }

    /// The message for developers, in English. Empty if the service sent none.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// A short constant that distinguishes errors with the same code. It is the `reason` of the
    /// first `google.rpc.ErrorInfo` among the details (`API_KEY_INVALID`), or else of the first V1
    /// error (`rateLimitExceeded`), or else the `error` of an OAuth error response
    /// (`invalid_grant`).
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// All known reasons: [`reason`](Self::reason), and those of further details.
    pub(crate) fn reasons(&self) -> impl Iterator<Item = &str> {
        let details = self.details.iter();
        let of_details = details
            .filter(|detail| is_a(detail, ErrorInfo::NAME))
            .filter_map(|detail| detail.get("reason")?.as_str());
        self.reason().into_iter().chain(of_details)
    }

    /// The details as they were received. Each is an object whose `@type` names its type.
    pub fn details(&self) -> &[Value] {
        &self.details
    }

    /// The first detail of the type `D`: `status.detail::<details::QuotaFailure>()`.
    pub fn detail<D: Detail>(&self) -> Option<D> {
        self.details_of().next()
    }

    /// All details of the type `D`.
    pub fn details_of<D: Detail>(&self) -> impl Iterator<Item = D> {
        self.details
            .iter()
            .filter(|detail| is_a(detail, D::NAME))
            .filter_map(|detail| json::decode_detail(&json::encode(detail)).ok())
    }

    /// Reads the body of an error response. Returns `None` if the body has no known form.
    pub(crate) fn from_body(http: StatusCode, body: &[u8]) -> Option<Self> {
        let body: Value = json::decode(body).ok()?;
        // A streaming method responds with an array whose first element contains the error.
        let body = match &body {
            Value::Array(elements) => elements.first()?.as_object()?,
            Value::Object(object) => object,
            _ => return None,
        };
        match body.get("error") {
            Some(Value::Object(error)) => Some(Self::from_object(http, error)),
            Some(Value::String(error)) => Some(Self::from_oauth(http, error, body)),
            // A status without an `error` around it. A message alone is not enough to recognize it.
            None if body.get("code").is_some_and(Value::is_i64) || name(body).is_some() => {
                Some(Self::from_object(http, body))
            }
            _ => None,
        }
    }

    /// Reads the V2 form (`code`, `message`, `status`, `details`), the V1 form (`code`, `message`,
    /// `errors`), and mixtures of the two, which some services send.
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
            // In an `error` object, the number is an HTTP status; otherwise a canonical code. The
            // two ranges do not overlap.
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

    #[cfg(feature = "_operations")]
    /// Reads the error of a long-running operation: a `google.rpc.Status`, or the `errors` of Compute
    /// Engine and Cloud SQL. The latter have an HTTP status and its text beside them.
    pub(crate) fn of_operation(
        error: &str,
        http: Option<StatusCode>,
        message: Option<String>,
    ) -> Self {
        let error: Map<String, Value> = json::decode(error.as_bytes()).unwrap_or_default();
        let mut status = Self::from_object(http.unwrap_or_default(), &error);
        if http.is_none() && name(&error).is_none() && error.get("code").is_none() {
            status.code = Code::Unknown;
        }
        if status.message.is_empty() {
            status.message = message.unwrap_or_default();
        }
        let first = error.get("errors").and_then(|errors| errors.get(0));
        if let Some(first) = first {
            let code = first.get("code").and_then(Value::as_str);
            status.reason = status.reason.or(code.map(str::to_owned));
            let details = first.get("errorDetails").and_then(Value::as_array);
            let details = details.into_iter().flatten();
            status.details.extend(details.flat_map(typed_details));
        }
        status
    }

    /// Reads the error response of a token endpoint (RFC 6749, section 5.2).
    fn from_oauth(http: StatusCode, error: &str, body: &Map<String, Value>) -> Self {
        Status {
            code: Code::from_http(http),
            message: text(body, "error_description").unwrap_or(error).to_owned(),
            reason: Some(error.to_owned()),
            details: Vec::new(),
        }
    }
}

#[cfg(feature = "_operations")]
/// The details in an entry of Compute Engine's `errorDetails`, which has a key for each type in place
/// of an `@type`.
fn typed_details(entry: &Value) -> Vec<Value> {
    let parts = entry.as_object().into_iter().flatten();
    parts
        .map(|(key, detail)| {
            let name = match key.as_str() {
                "errorInfo" => "ErrorInfo",
                "help" => "Help",
                "localizedMessage" => "LocalizedMessage",
                _ => return Value::Object(Map::from_iter([(key.clone(), detail.clone())])),
            };
            let mut typed = detail.as_object().cloned().unwrap_or_default();
            let url = format!("type.googleapis.com/google.rpc.{name}");
            typed.insert("@type".to_owned(), url.into());
            Value::Object(typed)
        })
        .collect()
}

/// Whether the `@type` of a detail ends with this name (`type.googleapis.com/google.rpc.ErrorInfo`).
fn is_a(detail: &Value, name: &str) -> bool {
    let kind = detail.get("@type").and_then(Value::as_str);
    kind.and_then(|kind| kind.rsplit('/').next()) == Some(name)
}

/// The name of the canonical code, if there is one.
fn name(error: &Map<String, Value>) -> Option<&str> {
    text(error, "status").filter(|name| !name.is_empty())
}

/// The string value of a key.
fn text<'a>(object: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    object.get(key).and_then(Value::as_str)
}

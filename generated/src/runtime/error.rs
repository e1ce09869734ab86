//! The one error type.
//!
//! Here are the type, its accessors and how it is shown. What a service's error body says is read
//! in `status`. No error shows a secret: URLs never come in here, and parameter values come through
//! `redact`.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use crate::runtime::json::DecodeError;
use crate::runtime::redact::{self, CENSORED};
use crate::runtime::status::Status;
use crate::runtime::text::OneLine;
use crate::runtime::url::InvalidParameter;

/// Why a client could not be built or a call did not succeed.
///
/// The type is opaque: ask it with its predicates ([`is_timeout`](Self::is_timeout), ..) and its
/// accessors ([`http_status`](Self::http_status), [`status`](Self::status), ..). `Display` is one
/// line, without secrets and bounded in length; what caused the error is in
/// [`source`](StdError::source).
pub struct Error(Box<Inner>);

/// The error itself, behind one pointer: a `Result` of a small value stays small.
struct Inner {
    kind: Kind,
    /// The id of the method that was called.
    method: Option<&'static str>,
    /// What happened, in one line.
    text: String,
    answer: Option<Answer>,
    invalid_parameter: Option<InvalidParameter>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What kind of error it is, for the predicates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Configuration,
    InvalidRequest,
    Transport { connect: bool, timeout: bool },
    Response,
    Decode,
    BodyTooLarge,
    RepeatedPageToken,
}

/// The response that came with the error.
struct Answer {
    http_status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    status: Option<Status>,
}

impl Error {
    /// Whether the client could not be built or used as it is set up: a malformed endpoint, no
    /// credentials, a token that is no header value, no asynchronous runtime to send from.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// Whether the request was refused before anything was sent: a parameter breaks a rule. The
    /// text names the parameter, its value and the rule.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == Kind::InvalidRequest
    }

    /// Whether no connection to the server could be made: the request never left.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Transport { connect: true, .. })
    }

    /// Whether time ran out on this side, while connecting or waiting for the response.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Transport { timeout: true, .. })
    }

    /// Whether a successful response could not be read: its body is not the JSON that was expected.
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    /// Whether a successful response was larger than the client takes.
    pub fn is_body_too_large(&self) -> bool {
        self.0.kind == Kind::BodyTooLarge
    }

    /// Whether paging stopped because the server gave a page token for the second time, which would
    /// never end.
    pub fn is_repeated_page_token(&self) -> bool {
        self.0.kind == Kind::RepeatedPageToken
    }

    /// The path parameter that was refused and the rule that it breaks, where that is the error.
    /// Left out where the parameter is a credential.
    pub fn invalid_parameter(&self) -> Option<&InvalidParameter> {
        self.0.invalid_parameter.as_ref()
    }

    /// The HTTP status of the response, where there was one. It is a success (2xx) where the
    /// response came but could not be read.
    pub fn http_status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.http_status)
    }

    /// What the service says about the error, where the body of the error response says it in one
    /// of the forms of Google's services.
    pub fn status(&self) -> Option<&Status> {
        self.0
            .answer
            .as_ref()
            .and_then(|answer| answer.status.as_ref())
    }

    /// The headers of the response, where there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The body of the response as it came, where there was a response. It is empty where the
    /// response was too large, and cut off at 1 MiB where an error response is longer than that.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// The document's id of the method that was called, where the error comes from a call:
    /// `dialogflow.projects.conversations.list`.
    pub fn method_id(&self) -> Option<&'static str> {
        self.0.method
    }

    /// The client cannot be built, or not be used as it is.
    pub(crate) fn configuration(text: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, text.into())
    }

    /// A path parameter breaks a rule.
    pub(crate) fn invalid_parameter_value(invalid: InvalidParameter) -> Self {
        if redact::is_credential(invalid.parameter()) {
            // Shown nowhere, so not kept either.
            let text = format!(
                "parameter `{}` ({CENSORED}) breaks a rule",
                invalid.parameter()
            );
            return Self::invalid_request(text);
        }
        let mut error = Self::invalid_request(&invalid);
        error.0.invalid_parameter = Some(invalid);
        error
    }

    /// The request cannot be made, for a reason that is not one parameter.
    pub(crate) fn invalid_request(text: impl fmt::Display) -> Self {
        Self::new(Kind::InvalidRequest, format!("invalid request: {text}"))
    }

    /// The exchange broke off.
    pub(crate) fn transport(error: reqwest::Error) -> Self {
        let (connect, timeout) = (error.is_connect(), error.is_timeout());
        let text = match (connect, timeout) {
            (true, true) => "timed out while connecting",
            (true, false) => "could not connect",
            (false, true) => "timed out",
            (false, false) if error.is_body() || error.is_decode() => "the response broke off",
            (false, false) => "the request or its response broke off",
        };
        // The URL holds parameters, credentials possibly among them.
        Self::new(Kind::Transport { connect, timeout }, text.to_owned())
            .caused_by(error.without_url())
    }

    /// The service answered with an error.
    pub(crate) fn response(response: http::Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        let status = Status::from_body(parts.status, &body);
        let text = describe(parts.status, &parts.headers, &body, status.as_ref());
        let mut error = Self::new(Kind::Response, text);
        error.0.answer = Some(Answer {
            http_status: parts.status,
            headers: parts.headers,
            body,
            status,
        });
        error
    }

    /// The body of a successful response is not what was expected.
    pub(crate) fn decode(response: http::Response<Bytes>, cause: DecodeError) -> Self {
        let text = "the response is not the JSON that was expected";
        Self::new(Kind::Decode, text.to_owned())
            .answered(response)
            .caused_by(cause)
    }

    /// The body of a successful response is larger than `limit`, in bytes.
    pub(crate) fn body_too_large(response: http::Response<Bytes>, limit: usize) -> Self {
        let text = format!("the response is larger than the limit of {limit} bytes");
        Self::new(Kind::BodyTooLarge, text).answered(response)
    }

    /// The server gave a page token again.
    pub(crate) fn repeated_page_token() -> Self {
        let text = "the server gave a page token for the second time: the pages would never end";
        Self::new(Kind::RepeatedPageToken, text.to_owned())
    }

    /// Says which method was called.
    pub(crate) fn in_method(mut self, id: &'static str) -> Self {
        self.0.method = Some(id);
        self
    }

    /// Says what caused it.
    pub(crate) fn caused_by(mut self, cause: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(cause));
        self
    }

    /// Keeps the response of a success that came to nothing.
    fn answered(mut self, response: http::Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        self.0.answer = Some(Answer {
            http_status: parts.status,
            headers: parts.headers,
            body,
            status: None,
        });
        self
    }

    fn new(kind: Kind, text: String) -> Self {
        Error(Box::new(Inner {
            kind,
            method: None,
            text,
            answer: None,
            invalid_parameter: None,
            source: None,
        }))
    }
}

/// One line about an error response: its status, and the best that headers and body say.
fn describe(http: StatusCode, headers: &HeaderMap, body: &[u8], status: Option<&Status>) -> String {
    let mut line = format!("HTTP {http}");
    if let Some(status) = status {
        line = format!("{line}: {}", OneLine::new(&status.code().to_string()));
        if !status.message().is_empty() {
            line = format!("{line}: {}", OneLine::new(status.message()));
        }
    } else if headers.contains_key(header::LOCATION) && http.is_redirection() {
        line.push_str(": redirects are not followed, because credentials would go with them");
    } else if let Ok(text) = std::str::from_utf8(body)
        && !text.trim().is_empty()
        // A page of HTML says nothing in its first line.
        && !text.trim_start().starts_with('<')
    {
        line = format!("{line}: {}", OneLine::new(text.trim()));
    }
    line
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(method) = self.0.method {
            write!(f, "{method}: ")?;
        }
        f.write_str(&self.0.text)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Error");
        shown.field("kind", &self.0.kind);
        if let Some(method) = self.0.method {
            shown.field("method", &method);
        }
        shown.field("text", &self.0.text);
        // Headers and body are left out: they hold whatever the server chose to say, which may be
        // what it was told.
        if let Some(answer) = &self.0.answer {
            shown.field("http_status", &answer.http_status);
            shown.field("body_length", &answer.body.len());
            if let Some(status) = &answer.status {
                shown.field("status", status);
            }
        }
        if let Some(source) = &self.0.source {
            shown.field("source", source);
        }
        shown.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as _)
    }
}

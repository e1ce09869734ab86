//! The one error type.
//!
//! Here are the type, its accessors and how it is shown; errors are made in `making`. What a
//! service's error body says is read in `status`. No error shows a secret: URLs never come in here, and parameter values come through
//! `redact`.

mod constructors;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::status::Status;
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
    /// How many times it was tried.
    attempts: u32,
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
    /// No token could be had.
    Credentials {
        transient: bool,
        timeout: bool,
    },
    Transport {
        connect: bool,
        timeout: bool,
    },
    /// The time for an attempt or for the whole call is over.
    OutOfTime,
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
    /// How long the service asks to be left alone.
    retry_delay: Option<Duration>,
}

/// Reasons of a 403 that are about the rate of calls, and so pass by themselves: of
/// `google.rpc.ErrorInfo`, and of V1 errors.
const RATE_LIMITS: [&str; 3] = [
    "RATE_LIMIT_EXCEEDED",
    "rateLimitExceeded",
    "userRateLimitExceeded",
];

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

    /// Whether time ran out on this side: while connecting, waiting for a token or for the response,
    /// or for the call as a whole.
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::OutOfTime
                | Kind::Transport { timeout: true, .. }
                | Kind::Credentials { timeout: true, .. }
        )
    }

    /// Whether the exchange broke off: no connection, a connection that was lost, a response that
    /// ended too early. Whether the service has done what it was asked for is not known, unless it
    /// [was never asked](Self::is_connect).
    pub fn is_transport(&self) -> bool {
        matches!(self.0.kind, Kind::Transport { .. })
    }

    /// Whether the credentials gave no token: the request never left. What the service itself thinks
    /// of a token is another matter, and an HTTP status of 401 or 403.
    pub fn is_credentials(&self) -> bool {
        matches!(self.0.kind, Kind::Credentials { .. })
    }

    /// Whether the same call may succeed at another time: the server is not to be reached, or too
    /// busy, or broken for the moment, or time ran out. HTTP statuses 408, 429, 500, 502, 503 and
    /// 504, and 403 where the reason is the rate of calls.
    ///
    /// It says nothing about whether the call may safely be made twice; that is for the method
    /// called. What could be repeated safely has been, as far as the
    /// [`RetryPolicy`](crate::runtime::RetryPolicy) allows.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            Kind::Transport { .. } | Kind::OutOfTime => true,
            Kind::Credentials { transient, .. } => transient,
            Kind::Response => self.0.answer.as_ref().is_some_and(Answer::passes),
            _ => false,
        }
    }

    /// How many times the call was tried: 0 where it was refused before the first.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the service asks to wait before another try: the `google.rpc.RetryInfo` among the
    /// details, else the `retry-after` header, counted from when the response came.
    pub fn retry_delay(&self) -> Option<Duration> {
        self.0.answer.as_ref()?.retry_delay
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
}

impl Answer {
    /// Whether what it says may be over by the next try.
    fn passes(&self) -> bool {
        match self.http_status.as_u16() {
            408 | 429 | 500 | 502 | 503 | 504 => true,
            403 => {
                let reason = self.status.as_ref().and_then(Status::reason);
                reason.is_some_and(|reason| RATE_LIMITS.contains(&reason))
            }
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(method) = self.0.method {
            write!(f, "{method}: ")?;
        }
        f.write_str(&self.0.text)?;
        match self.0.attempts {
            0 | 1 => Ok(()),
            attempts => write!(f, " (after {attempts} attempts)"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Error");
        shown.field("kind", &self.0.kind);
        if let Some(method) = self.0.method {
            shown.field("method", &method);
        }
        shown.field("attempts", &self.0.attempts);
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

//! The error type of the crate.
//!
//! This module has the type, its accessors and its text forms. Errors are made in `constructors`,
//! and error bodies are read in `status`. No error contains a secret: an error never contains a
//! URL, and parameter values pass through `redact`.

mod constructors;
mod exchange;
#[cfg(feature = "_streams")]
mod streams;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::status::Status;
use crate::runtime::url::InvalidParameter;

use exchange::Exchange;
pub(crate) use exchange::causes;

/// The error of a client that could not be built, or of a call that failed.
///
/// It prints on one line, without secrets and with a limited length. Its predicates tell the cause:
/// [`is_timeout`](Self::is_timeout), [`is_retryable`](Self::is_retryable) and others. Its accessors
/// give the details: [`http_status`](Self::http_status), [`status`](Self::status) and others. The
/// underlying error is its [`source`](StdError::source).
pub struct Error(Box<Inner>);

/// The fields of the error, behind one pointer to keep `Result`s small.
#[derive(Clone)]
struct Inner {
    kind: Kind,
    /// The Discovery ID of the method that was called.
    method: Option<&'static str>,
    /// The number of attempts.
    attempts: u32,
    /// What happened, on one line.
    text: String,
    response: Option<ErrorResponse>,
    invalid_parameter: Option<InvalidParameter>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The kind of an error, for the predicates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Configuration,
    InvalidRequest,
    /// No token could be obtained.
    Credentials {
        transient: bool,
        timeout: bool,
    },
    Transport(Exchange),
    /// The timeout of an attempt or of the whole call has passed.
    OutOfTime,
    Response,
    Decode,
    BodyTooLarge,
    RepeatedPageToken,
    #[cfg(feature = "_media")]
    /// A transfer failed for another reason than an exchange.
    Media,
    #[cfg(feature = "_operations")]
    Operation,
}

/// The response that caused the error.
#[derive(Clone)]
struct ErrorResponse {
    http_status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    status: Option<Status>,
    /// The delay before a retry that the service requests.
    retry_delay: Option<Duration>,
}

/// The endings of the reasons of a 403 that concern the rate of calls, so that a retry may succeed:
/// `RATE_LIMIT_EXCEEDED` of `google.rpc.ErrorInfo`; `rateLimitExceeded`, `userRateLimitExceeded` and
/// others of V1 errors. In lower case, without underscores.
const RATE_LIMIT: &str = "ratelimitexceeded";

impl Error {
    /// Whether the setup of the client is wrong: a malformed endpoint, no credentials, a token that
    /// is not a valid header value, no asynchronous runtime.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// Whether the request was refused before anything was sent, because a parameter breaks a rule.
    /// The text names the parameter, its value and the rule.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == Kind::InvalidRequest
    }

    /// Whether no connection to the server could be made. The request was not sent.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Transport(Exchange { connect: true, .. }))
    }

    /// Whether a timeout of the client passed: while connecting, while waiting for a token or for the
    /// response, or for the call as a whole.
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::OutOfTime
                | Kind::Transport(Exchange { timeout: true, .. })
                | Kind::Credentials { timeout: true, .. }
        )
    }

    /// Whether the connection failed: it could not be made, it was lost, or the response ended too
    /// early. The service may have processed the request, unless there was
    /// [no connection](Self::is_connect).
    pub fn is_transport(&self) -> bool {
        matches!(self.0.kind, Kind::Transport(_))
    }

    /// Whether the credentials could not provide a token. The request was not sent. A token that the
    /// service refuses is another error, with the HTTP status 401 or 403.
    pub fn is_credentials(&self) -> bool {
        matches!(self.0.kind, Kind::Credentials { .. })
    }

    /// Whether the same call may succeed later: the server could not be reached, was overloaded or
    /// had a temporary error, or a timeout passed. It is true for the HTTP statuses 408, 429, 500,
    /// 502, 503 and 504, and for 403 if the reason is the rate of calls (it ends in
    /// `RATE_LIMIT_EXCEEDED` or `rateLimitExceeded`). It is false for a quota of a day or in total
    /// (`quotaExceeded`), for a certificate that is not trusted, and for a proxy that requires
    /// credentials.
    ///
    /// It does not say whether it is safe to make the call twice; that depends on the method. Calls
    /// that are safe to repeat were repeated already, as often as the
    /// [`RetryPolicy`](crate::runtime::RetryPolicy) allows.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            Kind::OutOfTime => true,
            Kind::Transport(exchange) => !exchange.lasting,
            Kind::Credentials { transient, .. } => transient,
            Kind::Response => self
                .0
                .response
                .as_ref()
                .is_some_and(ErrorResponse::is_temporary),
            _ => false,
        }
    }

    /// The number of attempts of the call. It is 0 if the call was refused before the first attempt.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The delay before a retry that the service requests: from the `google.rpc.RetryInfo` among
    /// the details, or else from the `retry-after` header. It begins when the response was
    /// received.
    pub fn retry_delay(&self) -> Option<Duration> {
        self.0.response.as_ref()?.retry_delay
    }

    /// Whether a successful response could not be decoded, because its body is not the expected JSON.
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    /// Whether a successful response was larger than the limit of the client.
    pub fn is_body_too_large(&self) -> bool {
        self.0.kind == Kind::BodyTooLarge
    }

    /// Whether paging stopped because the server returned a page token for the second time. Paging
    /// would never end.
    pub fn is_repeated_page_token(&self) -> bool {
        self.0.kind == Kind::RepeatedPageToken
    }

    #[cfg(feature = "_operations")]
    /// Whether a long-running operation has failed or was cancelled. Its error is [`status`](Self::status),
    /// and its JSON is [`body`](Self::body). The requests themselves were successful.
    pub fn is_operation(&self) -> bool {
        self.0.kind == Kind::Operation
    }

    /// The path parameter that was refused and the rule that it breaks, if that is the error. `None`
    /// if the parameter holds a credential.
    pub fn invalid_parameter(&self) -> Option<&InvalidParameter> {
        self.0.invalid_parameter.as_ref()
    }

    /// The HTTP status of the response, if there was one. It is a success (2xx) if the response was
    /// received but could not be decoded. If a service sends an error in place of a message of a
    /// stream, it is the status that the error names.
    pub fn http_status(&self) -> Option<StatusCode> {
        self.0
            .response
            .as_ref()
            .map(|response| response.http_status)
    }

    /// The error that the service reports, if the body of the error response has one of the forms of
    /// Google's services.
    pub fn status(&self) -> Option<&Status> {
        self.0
            .response
            .as_ref()
            .and_then(|response| response.status.as_ref())
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// The raw body of the response, if there was one. It is empty if the response was too large, and
    /// the body of an error response is cut off at 1 MiB. Of a stream of messages, it is the message
    /// that the error is about.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.response.as_ref().map(|response| &response.body)
    }

    /// The Discovery method ID, if the error comes from a call:
    /// `dialogflow.projects.conversations.list`.
    pub fn method_id(&self) -> Option<&'static str> {
        self.0.method
    }
}

impl Error {
    /// The kind of the error in one word, for the attribute `error.type` of spans.
    pub(crate) fn kind_name(&self) -> &'static str {
        match self.0.kind {
            _ if self.is_timeout() => "timeout",
            Kind::Configuration => "configuration",
            Kind::InvalidRequest => "invalid_request",
            Kind::Credentials { .. } => "credentials",
            Kind::Transport { .. } if self.is_connect() => "connect",
            Kind::Transport { .. } => "transport",
            Kind::OutOfTime => "timeout",
            Kind::Response => "response",
            Kind::Decode => "decode",
            Kind::BodyTooLarge => "body_too_large",
            Kind::RepeatedPageToken => "repeated_page_token",
            #[cfg(feature = "_media")]
            Kind::Media => "media",
            #[cfg(feature = "_operations")]
            Kind::Operation => "operation",
        }
    }
}

impl ErrorResponse {
    /// Whether the error is temporary, so that a retry may succeed.
    fn is_temporary(&self) -> bool {
        match self.http_status.as_u16() {
            408 | 429 | 500 | 502 | 503 | 504 => true,
            403 => {
                let reasons = self.status.iter().flat_map(Status::reasons);
                reasons.into_iter().any(|reason| {
                    let reason = reason.replace('_', "").to_ascii_lowercase();
                    reason.ends_with(RATE_LIMIT)
                })
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
        let mut output = f.debug_struct("Error");
        output.field("kind", &self.0.kind);
        if let Some(method) = self.0.method {
            output.field("method", &method);
        }
        output.field("attempts", &self.0.attempts);
        output.field("text", &self.0.text);
        // Headers and body are not shown, because a server may echo secrets of the request in them.
        if let Some(response) = &self.0.response {
            output.field("http_status", &response.http_status);
            output.field("body_length", &response.body.len());
            if let Some(status) = &response.status {
                output.field("status", status);
            }
        }
        if let Some(source) = &self.0.source {
            output.field("source", source);
        }
        output.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as _)
    }
}

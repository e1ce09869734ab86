//! The constructors of errors, with their texts.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use super::{Error, ErrorResponse, Inner, Kind};
use crate::runtime::json::DecodeError;
use crate::runtime::redact::{self, CENSORED};
use crate::runtime::retry_after;
use crate::runtime::status::Status;
use crate::runtime::text::OneLine;
use crate::runtime::url::InvalidParameter;

impl Error {
    /// The client cannot be built or used with its settings.
    pub(crate) fn configuration(text: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, text.into())
    }

    /// A path parameter breaks a rule.
    pub(crate) fn invalid_parameter_value(invalid: InvalidParameter) -> Self {
        if redact::is_credential(invalid.parameter()) {
            // The value is not stored either, so that no accessor can show it.
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

    /// The request cannot be built, for a reason other than a single parameter.
    pub(crate) fn invalid_request(text: impl fmt::Display) -> Self {
        Self::new(Kind::InvalidRequest, format!("invalid request: {text}"))
    }

    /// The credentials could not provide a token.
    pub(crate) fn credentials(text: impl Into<String>, transient: bool, timeout: bool) -> Self {
        Self::new(Kind::Credentials { transient, timeout }, text.into())
    }

    /// The service responded with an error.
    pub(crate) fn response(response: http::Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        let status = Status::from_body(parts.status, &body);
        let text = describe(parts.status, &parts.headers, &body, status.as_ref());
        let retry_delay = retry_after::asked(&parts.headers, status.as_ref());
        let mut error = Self::new(Kind::Response, text);
        error.0.response = Some(ErrorResponse {
            http_status: parts.status,
            headers: parts.headers,
            body,
            status,
            retry_delay,
        });
        error
    }

    /// The body of a successful response cannot be decoded.
    pub(crate) fn decode(response: http::Response<Bytes>, cause: DecodeError) -> Self {
        let text = format!("the response cannot be read: {cause}");
        // A body that contains an error in place of the response describes the failure.
        let contains_error = cause.is_no_content();
        let status = contains_error.then(|| Status::from_body(response.status(), response.body()));
        let mut error = Self::new(Kind::Decode, text).with_response(response);
        if let Some(response) = &mut error.0.response {
            response.status = status.flatten();
        }
        error.caused_by(cause)
    }

    /// A value of a response that paging needs does not fit its type. `place` leads to it.
    pub(crate) fn misfit(place: &str) -> Self {
        let text = format!("the value at `{place}` of the response does not fit its type");
        Self::new(Kind::Decode, text)
    }

    /// The body of a successful response is larger than `limit`, in bytes.
    pub(crate) fn body_too_large(response: http::Response<Bytes>, limit: usize) -> Self {
        let text = format!("the response is larger than the limit of {limit} bytes");
        Self::new(Kind::BodyTooLarge, text).with_response(response)
    }

    #[cfg(feature = "_operations")]
    /// A long-running operation has failed. `response` contained it.
    pub(crate) fn operation(
        operation: &str,
        status: Status,
        response: http::Response<Bytes>,
    ) -> Self {
        let mut text = format!(
            "{operation} failed: {}",
            OneLine::new(&status.code().to_string())
        );
        if !status.message().is_empty() {
            text = format!("{text}: {}", OneLine::new(status.message()));
        }
        let mut error = Self::new(Kind::Operation, text).with_response(response);
        if let Some(response) = &mut error.0.response {
            response.status = Some(status);
        }
        error
    }

    #[cfg(feature = "_operations")]
    /// A long-running operation is not as expected. `response` contained it.
    pub(crate) fn broken_operation(text: String, response: http::Response<Bytes>) -> Self {
        Self::new(Kind::Decode, text).with_response(response)
    }

    /// The server returned a page token for the second time.
    pub(crate) fn repeated_page_token() -> Self {
        let text = "the server returned a page token for the second time: paging would never end";
        Self::new(Kind::RepeatedPageToken, text.to_owned())
    }

    /// It is unknown whether there is a next page, because `fields` leaves out `property`.
    pub(crate) fn hidden_page_token(property: &str) -> Self {
        Self::invalid_request(format_args!(
            "`fields` leaves out `{property}`, so it is unknown whether there is a next page: add it"
        ))
    }

    #[cfg(feature = "_media")]
    /// An upload or a download failed for another reason than an exchange.
    pub(crate) fn media(text: impl Into<String>) -> Self {
        Self::new(Kind::Media, text.into())
    }

    /// Sets the method that was called.
    pub(crate) fn in_method(mut self, id: &'static str) -> Self {
        self.0.method = Some(id);
        self
    }

    /// Sets the number of attempts.
    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// The same error once more, for another caller who waited for the same thing.
    pub(crate) fn again(&self) -> Self {
        Error(self.0.clone())
    }

    /// Appends a note to the text.
    pub(crate) fn with_note(mut self, note: &str) -> Self {
        self.0.text = format!("{}; {note}", self.0.text);
        self
    }

    /// Makes the error of the previous attempt the source of a timeout, which has no source of its
    /// own.
    pub(crate) fn with_previous_attempt(self, previous: Option<Error>) -> Self {
        match previous {
            Some(previous) if self.0.kind == Kind::OutOfTime => self.caused_by(previous),
            _ => self,
        }
    }

    /// Sets the source of the error.
    pub(crate) fn caused_by(mut self, cause: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(cause));
        self
    }

    /// [`caused_by`](Self::caused_by), for a source of any type.
    pub(crate) fn caused_by_box(mut self, cause: Box<dyn StdError + Send + Sync>) -> Self {
        self.0.source = Some(Arc::from(cause));
        self
    }

    /// Adds a successful response whose body could not be used.
    pub(crate) fn with_response(mut self, response: http::Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        self.0.response = Some(ErrorResponse {
            http_status: parts.status,
            headers: parts.headers,
            body,
            status: None,
            retry_delay: None,
        });
        self
    }

    pub(super) fn new(kind: Kind, text: String) -> Self {
        Error(Box::new(Inner {
            kind,
            method: None,
            attempts: 0,
            text,
            response: None,
            invalid_parameter: None,
            source: None,
        }))
    }
}

/// Describes an error response on one line: its HTTP status, and the most useful text of its headers
/// or body.
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
        // The first line of an HTML page says nothing useful.
        && !text.trim_start().starts_with('<')
    {
        line = format!("{line}: {}", OneLine::new(text.trim()));
    }
    line
}

//! How errors are made, and the line of text that each shows.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use http::uri::Authority;
use http::{HeaderMap, StatusCode, header};

use super::{Answer, Error, Inner, Kind};
use crate::runtime::json::DecodeError;
use crate::runtime::redact::{self, CENSORED};
use crate::runtime::retry_after;
use crate::runtime::status::Status;
use crate::runtime::text::OneLine;
use crate::runtime::url::InvalidParameter;

impl Error {
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

    /// The credentials gave no token.
    pub(crate) fn credentials(text: impl Into<String>, transient: bool, timeout: bool) -> Self {
        Self::new(Kind::Credentials { transient, timeout }, text.into())
    }

    /// The exchange broke off. What it was is read from the cause, as far as its type is known.
    pub(crate) fn transport(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let cause: Box<dyn StdError + Send + Sync> = cause.into();
        let (connect, timeout, cause) = match cause.downcast::<reqwest::Error>() {
            // The URL holds parameters, credentials possibly among them.
            Ok(error) => (
                error.is_connect(),
                error.is_timeout(),
                Box::new(error.without_url()).into(),
            ),
            Err(other) => (is_unreachable(&*other), is_too_slow(&*other), other),
        };
        let text = match (connect, timeout) {
            (true, true) => "timed out while connecting",
            (true, false) => "could not connect",
            (false, true) => "timed out",
            (false, false) => "the request or its response broke off",
        };
        let mut error = Self::new(Kind::Transport { connect, timeout }, text.to_owned());
        error.0.source = Some(cause);
        error
    }

    /// An attempt, or the whole call, has taken too long.
    pub(crate) fn out_of_time(what: &str, limit: Duration) -> Self {
        let text = format!("timed out: {what} took longer than {limit:?}");
        Self::new(Kind::OutOfTime, text)
    }

    /// A response whose compression does not make sense.
    pub(crate) fn broken_encoding(response: http::Response<Bytes>) -> Self {
        let kind = Kind::Transport {
            connect: false,
            timeout: false,
        };
        let text = "the response broke off: its gzip encoding is not complete";
        Self::new(kind, text.to_owned()).answered(response)
    }

    /// The service answered with an error.
    pub(crate) fn response(response: http::Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        let status = Status::from_body(parts.status, &body);
        let text = describe(parts.status, &parts.headers, &body, status.as_ref());
        let retry_delay = retry_after::asked(&parts.headers, status.as_ref());
        let mut error = Self::new(Kind::Response, text);
        error.0.answer = Some(Answer {
            http_status: parts.status,
            headers: parts.headers,
            body,
            status,
            retry_delay,
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

    /// Whether there is another page was not asked for.
    pub(crate) fn hidden_page_token(property: &str) -> Self {
        Self::invalid_request(format_args!(
            "whether there is another page is not known, because `fields` leaves out `{property}`: add it"
        ))
    }

    /// Says which method was called.
    pub(crate) fn in_method(mut self, id: &'static str) -> Self {
        self.0.method = Some(id);
        self
    }

    /// Says how many times the call was tried.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Whether the request provably never left this program, so that no method can have been run
    /// for it.
    pub(crate) fn never_left(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Credentials { .. } | Kind::Transport { connect: true, .. }
        )
    }

    /// Says where there was no connection to.
    pub(crate) fn at(mut self, place: Option<&Authority>) -> Self {
        if let (Kind::Transport { connect: true, .. }, Some(place)) = (&self.0.kind, place) {
            self.0.text = format!("{} to {place}", self.0.text);
        }
        self
    }

    /// Adds to what it says.
    pub(crate) fn noting(mut self, note: &str) -> Self {
        self.0.text = format!("{}; {note}", self.0.text);
        self
    }

    /// Names the error of the attempt before as the cause, where time was over and that is all that
    /// this one says.
    pub(crate) fn following(self, previous: Option<Error>) -> Self {
        match previous {
            Some(previous) if self.0.kind == Kind::OutOfTime => self.caused_by(previous),
            _ => self,
        }
    }

    /// Says what caused it.
    pub(crate) fn caused_by(mut self, cause: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(cause));
        self
    }

    /// [`caused_by`](Self::caused_by), for a cause of any type.
    pub(crate) fn caused_by_box(mut self, cause: Box<dyn StdError + Send + Sync>) -> Self {
        self.0.source = Some(cause);
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
            retry_delay: None,
        });
        self
    }

    fn new(kind: Kind, text: String) -> Self {
        Error(Box::new(Inner {
            kind,
            method: None,
            attempts: 0,
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

/// Whether an error of a transport that the caller supplied says that there is no connection. Only a
/// refusal does: that a host or a network cannot be reached is also what becomes of a connection over
/// which a request has gone already.
fn is_unreachable(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(|kind| kind == io::ErrorKind::ConnectionRefused)
}

/// Whether an error of a transport that the caller supplied says that it took too long.
fn is_too_slow(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(|kind| kind == io::ErrorKind::TimedOut)
}

/// The kinds of all I/O errors in a chain.
fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = io::ErrorKind> + 'a {
    std::iter::successors(Some(error), |&error| error.source())
        .filter_map(|error| error.downcast_ref::<io::Error>())
        .map(io::Error::kind)
}

//! Errors of an exchange that broke off, and their classification by causes.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use http::uri::Authority;

use super::{Error, Kind};
use crate::runtime::text::OneLine;

type Cause = Box<dyn StdError + Send + Sync>;

/// The number of causes that are examined, because a chain of causes can be a cycle.
const MAX_CAUSES: usize = 32;

impl Error {
    /// The exchange broke off before the headers of a response arrived. The kind of failure comes
    /// from the causes whose types are public.
    pub(crate) fn transport(cause: impl Into<Cause>) -> Self {
        Self::broken_off(cause.into(), true, without_url)
    }

    /// The body of a response broke off.
    pub(crate) fn response_body(cause: impl Into<Cause>) -> Self {
        Self::broken_off(cause.into(), false, without_url)
    }

    /// [`transport`](Self::transport) for a transport that the caller supplied; `redact` replaces a
    /// cause that shows a secret.
    pub(crate) fn supplied_transport(cause: Cause, redact: impl FnOnce(Cause) -> Cause) -> Self {
        Self::broken_off(cause, true, |cause| redact(without_url(cause)))
    }

    /// [`response_body`](Self::response_body) for a transport that the caller supplied.
    pub(crate) fn supplied_body(cause: Cause, redact: impl FnOnce(Cause) -> Cause) -> Self {
        Self::broken_off(cause, false, |cause| redact(without_url(cause)))
    }

    /// The request body of the caller returned an error.
    pub(crate) fn request_body(cause: Cause) -> Self {
        let why = root_cause(&*cause);
        Self::lasting(format!("the request body could not be read: {why}")).caused_by_box(cause)
    }

    /// A request body that can be read once was read by an earlier attempt.
    pub(crate) fn request_body_is_used() -> Self {
        Self::lasting("the request body has been read already and cannot be sent again".to_owned())
    }

    /// An attempt, or the whole call, exceeded its timeout.
    pub(crate) fn out_of_time(subject: &str, limit: Duration, phase: &str) -> Self {
        let text = format!("timed out: {subject} took longer than {limit:?}, while {phase}");
        Self::new(Kind::OutOfTime, text)
    }

    /// A body exceeded the stall timeout.
    pub(crate) fn stalled(subject: &str, limit: Duration) -> Self {
        let text = format!("timed out: {subject} made no progress for {limit:?}");
        Self::new(Kind::OutOfTime, text)
    }

    /// The body of a response does not match its content encoding.
    pub(crate) fn broken_encoding(why: &str) -> Self {
        let text = format!("the response body cannot be unpacked: {why}");
        Self::new(Kind::Transport(Exchange::default()), text)
    }

    /// Adds the server to the text of a connection error.
    pub(crate) fn at(mut self, place: Option<&Authority>) -> Self {
        if let (Kind::Transport(Exchange { connect: true, .. }), Some(place)) =
            (&self.0.kind, place)
        {
            let text = std::mem::take(&mut self.0.text);
            self.0.text = match text.strip_prefix(NO_CONNECTION) {
                Some(rest) => format!("{NO_CONNECTION} to {place}{rest}"),
                None => format!("{text}, to {place}"),
            };
        }
        self
    }

    /// Adds the limit to the text of a connection timeout.
    pub(crate) fn with_connect_timeout(mut self, limit: Duration) -> Self {
        let slow = Exchange {
            connect: true,
            timeout: true,
            ..Exchange::default()
        };
        if self.0.kind == Kind::Transport(slow) {
            self.0.text = format!("{TIMED_OUT_CONNECTING}: it took longer than {limit:?}");
        }
        self
    }

    /// Whether the service provably has not processed the request: it was never sent, or the server
    /// reported that it did not process it. Such a request may be repeated with any HTTP method.
    pub(crate) fn was_not_processed(&self) -> bool {
        match self.0.kind {
            Kind::Credentials { .. } => true,
            Kind::Transport(exchange) => exchange.connect || exchange.unprocessed,
            _ => false,
        }
    }

    fn broken_off(cause: Cause, before_headers: bool, redact: impl FnOnce(Cause) -> Cause) -> Self {
        // The HTTP library wraps an error of the runtime's own body as a cause.
        if let Some(own) = causes(&*cause).find_map(|cause| cause.downcast_ref::<Error>()) {
            return own.again();
        }
        let exchange = Exchange::of(&*cause, before_headers);
        let cause = redact(cause);
        let why = root_cause(&*cause);
        let text = match exchange {
            Exchange {
                connect: true,
                timeout: true,
                ..
            } => TIMED_OUT_CONNECTING.to_owned(),
            Exchange { timeout: true, .. } => format!("timed out: {why}"),
            Exchange { connect: true, .. } => format!("{NO_CONNECTION}: {why}"),
            _ if before_headers => format!("the request broke off: {why}"),
            _ => format!("the response broke off: {why}"),
        };
        Self::new(Kind::Transport(exchange), text).caused_by_box(cause)
    }

    fn lasting(text: String) -> Self {
        let exchange = Exchange {
            lasting: true,
            ..Exchange::default()
        };
        Self::new(Kind::Transport(exchange), text)
    }
}

const NO_CONNECTION: &str = "could not connect";
const TIMED_OUT_CONNECTING: &str = "timed out while connecting";

/// The known facts about an exchange that broke off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Exchange {
    /// No connection could be made.
    pub(super) connect: bool,
    /// It timed out.
    pub(super) timeout: bool,
    /// Another attempt would fail in the same way.
    pub(super) lasting: bool,
    /// The server has reported that it did not process the request.
    pub(super) unprocessed: bool,
}

impl Exchange {
    fn of(cause: &(dyn StdError + 'static), before_headers: bool) -> Self {
        let http = causes(cause).find_map(|cause| cause.downcast_ref::<reqwest::Error>());
        let is = |kind| io_kinds(cause).any(|known| known == kind);
        Exchange {
            // For other errors, only "connection refused" proves that nothing was sent.
            // "Unreachable" can also occur after the request was sent.
            connect: http.map_or_else(
                || is(io::ErrorKind::ConnectionRefused),
                reqwest::Error::is_connect,
            ),
            timeout: http.map_or_else(|| is(io::ErrorKind::TimedOut), reqwest::Error::is_timeout),
            lasting: causes(cause).any(is_lasting),
            unprocessed: before_headers && causes(cause).any(is_unprocessed),
        }
    }
}

/// Whether a cause is permanent: a failed TLS handshake, for example because of an untrusted
/// certificate, or a proxy that requires credentials (HTTP 407).
fn is_lasting(cause: &(dyn StdError + 'static)) -> bool {
    use rustls::{AlertDescription as Alert, Error as Tls};
    match cause.downcast_ref::<Tls>() {
        // The peer had an internal problem, or the data was corrupted in transit: a retry may help.
        Some(Tls::AlertReceived(
            Alert::InternalError | Alert::CloseNotify | Alert::UserCanceled,
        ))
        | Some(Tls::DecryptError) => false,
        Some(_) => true,
        // The type of the proxy's error is private, so only its text can be compared.
        None => cause.to_string().contains("proxy authorization required"),
    }
}

/// Whether a cause shows that the server did not process the request (RFC 9113, section 8.7): the
/// stream was refused, or is above the last one that a GOAWAY names. `h2` ends only such streams
/// with the GOAWAY.
fn is_unprocessed(cause: &(dyn StdError + 'static)) -> bool {
    cause.downcast_ref::<h2::Error>().is_some_and(|error| {
        let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        error.is_remote() && (refused || error.is_go_away())
    })
}

/// The HTTP library's errors contain the URL, whose parameters may be credentials.
fn without_url(cause: Cause) -> Cause {
    match cause.downcast::<reqwest::Error>() {
        Ok(error) => Box::new(error.without_url()),
        Err(other) => other,
    }
}

/// The text of the innermost cause, on one line.
fn root_cause(error: &(dyn StdError + 'static)) -> String {
    let text = causes(error).last().map(ToString::to_string);
    OneLine::new(&text.unwrap_or_default()).to_string()
}

/// The kinds of all I/O errors among the causes.
fn io_kinds<'e>(error: &'e (dyn StdError + 'static)) -> impl Iterator<Item = io::ErrorKind> + 'e {
    causes(error)
        .filter_map(|error| error.downcast_ref::<io::Error>())
        .map(io::Error::kind)
}

/// An error and all of its causes, the outermost first. An I/O error returns its wrapped error by
/// `get_ref`, and not by `source`.
pub(crate) fn causes<'e>(
    error: &'e (dyn StdError + 'static),
) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| {
        let wrapped = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        match wrapped {
            Some(inner) => Some(inner as &(dyn StdError + 'static)),
            None => error.source(),
        }
    })
    .take(MAX_CAUSES)
}

//! A session of a resumable upload: a URI that takes a file in one or more requests.
//!
//! The protocol is Google's "resumable upload". A request with the metadata returns the URI of the
//! session (`location`). The bytes go to that URI with `PUT` and `content-range`. The status 308 means
//! that more bytes are expected, and its header `range` which ones the service has. A request without
//! bytes and with `content-range: bytes */..` asks for that status.

use http::header::{CONTENT_LENGTH, CONTENT_RANGE, LOCATION};
use http::{HeaderMap, HeaderName, Response, StatusCode, Uri};
use tokio::time::sleep;

use super::{Options, no_session};
use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::media::length::{Chain, Counted};
use crate::runtime::media::progress::Reporter;
use crate::runtime::media::range::confirmed;
use crate::runtime::media::source::{Content, Source};
use crate::runtime::media::target::{INCOMPLETE, Place, Target};
use crate::runtime::retry::RetryPolicy;
use crate::runtime::retry_loop::{self, Received};
use crate::runtime::transport::{Body, OneShot};

const X_UPLOAD_CONTENT_TYPE: HeaderName = HeaderName::from_static("x-upload-content-type");
const X_UPLOAD_CONTENT_LENGTH: HeaderName = HeaderName::from_static("x-upload-content-length");

/// A session and how far it is.
pub(super) struct Session {
    /// The call of every request to the session.
    call: Call,
    policy: RetryPolicy,
    uri: Uri,
    own_host: bool,
    content: Content,
    chunk_size: u64,
    reporter: Reporter,
    /// The number of bytes that the service has; `None` if it must be asked.
    confirmed: Option<u64>,
    /// The largest number of bytes that the service had.
    highest: u64,
}

/// What a request to a session has shown.
enum Step {
    /// The service has this many bytes and expects more.
    Confirmed(u64),
    Done(Received),
}

impl Session {
    /// Begins a session.
    pub(super) async fn start(
        call: &Call,
        options: &Options,
        source: Source,
    ) -> Result<Self, Error> {
        let content_type = options.method.content_type(source.content_type())?;
        let content = source.open(options.method).await?;
        Session::start_with(call, options, content, &content_type).await
    }

    /// Begins a session for a source that is open.
    pub(super) async fn start_with(
        call: &Call,
        options: &Options,
        content: Content,
        content_type: &str,
    ) -> Result<Self, Error> {
        let path = options.method.resumable.ok_or_else(no_session)?;
        let chunk_size = options.chunk_size(&content)?;
        let mut target = Target::new(Place::Start(path));
        target.set(X_UPLOAD_CONTENT_TYPE, content_type)?;
        if let Some(length) = content.length() {
            target.set(X_UPLOAD_CONTENT_LENGTH, &length.to_string())?;
        }
        let mut start = call.clone();
        start.set_standard("uploadType", "resumable");
        start.media = Some(target);
        // A session that is never used has no effect, so beginning two is safe.
        start.idempotent.get_or_insert(true);
        let base = start.build()?.uri().clone();
        let received = retry_loop::send(start).await?;
        let uri = location(received.response.headers(), &base).ok_or_else(|| {
            Error::media(
                "the service began an upload session without a valid URI in `location`".to_owned(),
            )
            .with_response(received.response)
        })?;
        let own_host = is_same_host(&uri, &base);
        let mut session = Session::new(call, options, content, chunk_size, uri, own_host);
        session.confirmed = Some(0);
        Ok(session)
    }

    /// Continues a session.
    pub(super) async fn resume(
        call: &Call,
        options: &Options,
        source: Source,
        uri: &str,
    ) -> Result<Self, Error> {
        let path = options.method.resumable.ok_or_else(no_session)?;
        let uri: Uri = uri.parse().ok().filter(is_absolute).ok_or_else(|| {
            // The text leaves out the URI, which is a secret.
            Error::invalid_request("the URI of the upload session is not an absolute URL")
        })?;
        let content = source.open(options.method).await?;
        let chunk_size = options.chunk_size(&content)?;
        let mut other = call.clone();
        other.media = Some(Target::new(Place::Start(path)));
        let own_host = is_same_host(&uri, other.build()?.uri());
        Ok(Session::new(
            call, options, content, chunk_size, uri, own_host,
        ))
    }

    fn new(
        call: &Call,
        options: &Options,
        content: Content,
        chunk_size: u64,
        uri: Uri,
        own_host: bool,
    ) -> Self {
        let policy = call
            .options
            .or(call.client.options(), call.method.defaults)
            .retry();
        let mut call = call.clone();
        // What follows a failed request depends on what the service has received of it.
        call.options.retry = Some(RetryPolicy::never());
        call.options.total_timeout = None;
        call.body = None;
        Session {
            call,
            policy,
            uri,
            own_host,
            content,
            chunk_size,
            reporter: options.reporter.clone(),
            confirmed: None,
            highest: 0,
        }
    }

    pub(super) fn uri(&self) -> String {
        self.uri.to_string()
    }

    /// Sends what the service does not have, and returns the last response.
    pub(super) async fn run(&mut self) -> Result<Received, Error> {
        let mut failures = 0;
        let mut granted = 0;
        loop {
            let before = self.confirmed;
            let step = match before {
                None => self.ask().await,
                Some(at) => self.send_from(at).await,
            };
            let error = match step {
                Ok(Step::Done(received)) => return Ok(received),
                Ok(Step::Confirmed(at)) => {
                    self.confirmed = Some(at);
                    if at > self.highest {
                        self.highest = at;
                        failures = 0;
                    }
                    // A service may lose bytes and get them again, but not forever.
                    if before.is_none_or(|before| at > before) {
                        continue;
                    }
                    without_progress(at)
                }
                Err(error) => {
                    // The next request asks for what the service has.
                    self.confirmed = None;
                    error
                }
            };
            failures += 1;
            self.wait(error, failures, &mut granted).await?;
        }
    }

    /// Waits before the next request after a failed one.
    ///
    /// # Errors
    ///
    /// The error itself, if no request may follow.
    async fn wait(&self, error: Error, failures: u32, granted: &mut u32) -> Result<(), Error> {
        if matches!(
            error.http_status(),
            Some(StatusCode::NOT_FOUND | StatusCode::GONE)
        ) {
            return Err(error.session_expired());
        }
        let may_repeat = self.policy.is_retryable(&error) || is_without_progress(&error);
        if !may_repeat || !self.policy.allows_more_than(failures) {
            return Err(error.with_attempts(failures));
        }
        let asked = error.retry_delay();
        let delay = self.policy.delay(failures, asked, std::time::Duration::MAX);
        if !self.call.client.throttle().take(granted) {
            return Err(error.with_note("not tried again: too many calls of this client fail"));
        }
        sleep(delay.unwrap_or_default()).await;
        Ok(())
    }

    /// Asks for the bytes that the service has. Of a file that it has as a whole, it makes the result.
    async fn ask(&self) -> Result<Step, Error> {
        let range = match self.content.length() {
            Some(length) => format!("bytes */{length}"),
            None => "bytes */*".to_owned(),
        };
        self.exchange(&range, None).await
    }

    /// Sends the next chunk.
    async fn send_from(&mut self, at: u64) -> Result<Step, Error> {
        let (length, total, body): (u64, Option<u64>, OneShot) = match &mut self.content {
            Content::Parts(parts) => {
                let total = parts.length();
                let to = at.saturating_add(self.chunk_size).min(total);
                let (parts, reporter) = (parts.clone(), self.reporter.clone());
                let body =
                    move || Counted::body(parts.body(at, to), at, Some(total), reporter.clone());
                (to.saturating_sub(at), Some(total), OneShot::renewable(body))
            }
            Content::Sequential(stream) => {
                let chunk = stream.chunk(at, self.chunk_size).await?;
                let (pieces, reporter) = (chunk.pieces, self.reporter.clone());
                let body = move || {
                    let pieces = Chain::body(pieces.iter().cloned().map(Body::from));
                    Counted::body(pieces, at, chunk.total, reporter.clone())
                };
                (chunk.length, chunk.total, OneShot::renewable(body))
            }
        };
        match (length, total) {
            // The service has all bytes, and has not made the result yet.
            (0, _) => {
                if total.is_some_and(|total| at > total) {
                    return Err(too_many(at, total));
                }
                self.ask().await
            }
            (_, total) => {
                let end = at + length;
                let total = total.map_or("*".to_owned(), |total| total.to_string());
                let range = format!("bytes {at}-{}/{total}", end - 1);
                match self.exchange(&range, Some(body)).await? {
                    Step::Confirmed(confirmed) if confirmed > end => {
                        Err(too_many(confirmed, Some(end)))
                    }
                    step => Ok(step),
                }
            }
        }
    }

    /// One request to the session.
    async fn exchange(&self, range: &str, body: Option<OneShot>) -> Result<Step, Error> {
        let mut call = self.call.clone();
        let mut target = Target::new(Place::Session {
            uri: self.uri.clone(),
            own_host: self.own_host,
        });
        target.set(CONTENT_RANGE, range)?;
        let received = match body {
            Some(body) => {
                call.media = Some(target);
                let response = retry_loop::stream_media(&call, Some(body)).await?;
                retry_loop::receive_media(&call, response).await?
            }
            None => {
                target.set(CONTENT_LENGTH, "0")?;
                call.media = Some(target);
                retry_loop::send(call).await?
            }
        };
        if received.response.status() != INCOMPLETE {
            return Ok(Step::Done(received));
        }
        match confirmed(received.response.headers()) {
            Some(bytes) => Ok(Step::Confirmed(bytes)),
            None => Err(invalid_range(received.response)),
        }
    }
}

/// The URI in `location`, which may be relative to the URL of the request (RFC 9110, section 10.2.2).
fn location(headers: &HeaderMap, base: &Uri) -> Option<Uri> {
    let uri: Uri = headers.get(LOCATION)?.to_str().ok()?.parse().ok()?;
    if is_absolute(&uri) {
        return Some(uri);
    }
    let mut parts = uri.into_parts();
    parts
        .path_and_query
        .as_ref()
        .filter(|path| path.as_str().starts_with('/'))?;
    parts.scheme = base.scheme().cloned();
    parts.authority = base.authority().cloned();
    Uri::from_parts(parts).ok()
}

fn is_absolute(uri: &Uri) -> bool {
    matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some()
}

/// Whether two URIs have the same scheme, host and port.
fn is_same_host(one: &Uri, other: &Uri) -> bool {
    let port = |uri: &Uri| {
        uri.port_u16().or(match uri.scheme_str() {
            Some("http") => Some(80),
            _ => Some(443),
        })
    };
    let host = |uri: &Uri| uri.host().map(str::to_ascii_lowercase);
    one.scheme() == other.scheme() && host(one) == host(other) && port(one) == port(other)
}

const WITHOUT_PROGRESS: &str = "the upload session takes no more bytes";

fn without_progress(at: u64) -> Error {
    Error::media(format!("{WITHOUT_PROGRESS}: the service has {at} of them"))
}

fn is_without_progress(error: &Error) -> bool {
    error.to_string().starts_with(WITHOUT_PROGRESS)
}

fn too_many(confirmed: u64, sent: Option<u64>) -> Error {
    let sent = sent.unwrap_or_default();
    Error::media(format!(
        "the upload session has {confirmed} bytes, and the source has {sent} up to there: it is \
         another source, or the service has an error"
    ))
}

fn invalid_range(response: Response<bytes::Bytes>) -> Error {
    Error::media("the response of the upload session has an invalid header `range`".to_owned())
        .with_response(response)
}

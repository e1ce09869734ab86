//! The received bytes of a download across several connections.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::response::Parts;
use http::{Response, StatusCode, header};
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::sleep;

use super::identity::Identity;
use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::exclusive::Exclusive;
use crate::runtime::media::progress::Reporter;
use crate::runtime::media::range::{ByteRange, ContentRange};
use crate::runtime::media::target::{Place, Target};
use crate::runtime::retry::RetryPolicy;
use crate::runtime::retry_loop;
use crate::runtime::transport::Body;

/// What is requested, and how far it was received. Positions are those of stored bytes.
pub(super) struct Transfer {
    call: Call,
    path: Option<&'static str>,
    range: ByteRange,
    etag: Option<String>,
    /// Whether the bytes of a whole file are compared with its checksum.
    check: bool,
    policy: RetryPolicy,
    reporter: Reporter,
    /// The position of the next byte to return.
    at: u64,
    /// The position after the last byte, if it is known.
    end: Option<u64>,
    identity: Identity,
    /// The number of lost connections since the last byte.
    failures: u32,
    /// The number of retries that the throttle has granted.
    granted: u32,
}

/// A response whose first bytes may have been received before.
struct Continued {
    body: Body,
    /// The number of bytes to leave out.
    skip: u64,
}

type Continuing = Pin<Box<dyn Future<Output = Result<Continued, Error>> + Send>>;

/// The body of a [`Transfer`].
struct TransferBody {
    transfer: Transfer,
    state: State,
}

enum State {
    Reading(Continued),
    Continuing(Exclusive<Continuing>),
    Ended,
}

impl Transfer {
    pub(super) fn new(
        call: Call,
        path: Option<&'static str>,
        range: ByteRange,
        etag: Option<String>,
        reporter: Reporter,
    ) -> Self {
        Transfer {
            policy: call
                .options
                .or(call.client.options(), call.method.defaults)
                .retry(),
            call,
            path,
            range,
            etag,
            check: false,
            reporter,
            at: range.start,
            end: range.end,
            identity: Identity::default(),
            failures: 0,
            granted: 0,
        }
    }

    /// Relies on the checksum of a whole file, which shows a change at the end of the download.
    pub(super) fn with_check(mut self, check: bool) -> Self {
        self.check = check && self.range.is_whole();
        self
    }

    /// Sends the first request. Returns all bytes as one body, and the head of the response.
    pub(super) async fn begin(mut self) -> Result<(Body, Parts), Error> {
        let condition = self.etag.as_deref().filter(|it| it.starts_with('"'));
        let call = self.request(condition)?;
        let response = retry_loop::stream_media(&call, None).await?;
        let (parts, body) = response.into_parts();
        let place = Location::of(&parts, &body, self.at)?;
        let received = Identity::of(&parts.headers, place.size);
        if let Some(etag) = &self.etag
            && parts
                .headers
                .get(header::ETAG)
                .is_none_or(|it| it.as_bytes() != etag.as_bytes())
        {
            return Err(Error::media_changed("its etag"));
        }
        self.end = match (self.range.end, place.end) {
            (Some(asked), Some(end)) => Some(asked.min(end)),
            // A range may go beyond the end of the file.
            (_, end) => end,
        };
        self.identity = received;
        let skip = self.at - place.start;
        let body = TransferBody {
            transfer: self,
            state: State::Reading(Continued { body, skip }),
        };
        Ok((Body::boxed(Box::pin(body)), parts))
    }

    /// The call that requests what is missing.
    fn request(&self, if_range: Option<&str>) -> Result<Call, Error> {
        let mut target = Target::new(Place::Download(self.path));
        let missing = ByteRange {
            start: self.at,
            end: self.range.end,
        };
        if !missing.is_whole() {
            target.set(header::RANGE, &missing.header())?;
            if let Some(etag) = if_range {
                target.set(header::IF_RANGE, etag)?;
            }
        }
        let mut call = self.call.clone();
        call.media = Some(target);
        Ok(call)
    }

    /// What follows after the connection was lost with `error`.
    fn after(&mut self, error: Error) -> Result<State, Error> {
        self.failures += 1;
        if !self.policy.is_retryable(&error) || !self.policy.allows_more_than(self.failures) {
            return Err(error);
        }
        if !self.identity.is_known() {
            return Err(
                error.with_note("not continued: the response has nothing to recognize the file by")
            );
        }
        if !self.call.client.throttle().take(&mut self.granted) {
            return Err(error.with_note("not continued: too many calls of this client fail"));
        }
        let delay = self
            .policy
            .delay(self.failures, None, std::time::Duration::MAX);
        let call = self.request(self.identity.strong_etag())?;
        let (at, identity) = (self.at, self.identity.clone());
        let is_checked = self.check && identity.has_checksum();
        let continuing = async move {
            sleep(delay.unwrap_or_default()).await;
            match retry_loop::stream_media(&call, None).await {
                Ok(response) => continued(response, at, &identity, is_checked),
                Err(error) if error.http_status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) => {
                    Err(Error::media_changed("it is shorter"))
                }
                Err(error) => Err(error),
            }
        };
        Ok(State::Continuing(Exclusive::new(Box::pin(continuing))))
    }
}

/// Checks that a response is about the same file.
fn continued(
    response: Response<Body>,
    at: u64,
    identity: &Identity,
    is_checked: bool,
) -> Result<Continued, Error> {
    let (parts, body) = response.into_parts();
    let place = Location::of(&parts, &body, at)?;
    let later = Identity::of(&parts.headers, place.size);
    if let Some(difference) = identity.difference(&later) {
        return Err(Error::media_changed(difference));
    }
    let is_conditional = identity.strong_etag().is_some();
    let is_partial = parts.status == StatusCode::PARTIAL_CONTENT;
    // With `if-range`, the status 206 says that the file is the same, and 200 that it is not, or that the
    // server knows no ranges.
    if !(is_conditional && is_partial || identity.shares_mark(&later) || is_checked) {
        return Err(Error::media(
            "the download cannot continue: nothing in the response shows that the file is the same",
        ));
    }
    Ok(Continued {
        body,
        skip: at - place.start,
    })
}

/// The place of a response's bytes in the file.
struct Location {
    start: u64,
    /// The position after the last byte, if it is known.
    end: Option<u64>,
    /// The size of the file, if it is known.
    size: Option<u64>,
}

impl Location {
    /// The place, which must not be after `at`. A server that knows no ranges sends the whole file.
    fn of(parts: &Parts, body: &Body, at: u64) -> Result<Self, Error> {
        if parts.status != StatusCode::PARTIAL_CONTENT {
            let size = body.size_hint().exact();
            return Ok(Location {
                start: 0,
                end: size,
                size,
            });
        }
        let range = ContentRange::of(&parts.headers).filter(|it| it.start <= at);
        let range = range.ok_or_else(|| {
            Error::media("the response with a part of the file has no valid `content-range`")
        })?;
        Ok(Location {
            start: range.start,
            end: Some(range.end),
            size: range.total,
        })
    }
}

impl TransferBody {
    /// Reads the response to its end.
    fn poll_response(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let State::Reading(response) = &mut self.state else {
            return Poll::Ready(None);
        };
        let transfer = &mut self.transfer;
        let Some(frame) = ready!(Pin::new(&mut response.body).poll_frame(cx)) else {
            return Poll::Ready(match transfer.end {
                Some(end) if transfer.at < end => {
                    let why = format!("it has ended {} bytes too early", end - transfer.at);
                    let cause = io::Error::new(io::ErrorKind::UnexpectedEof, why);
                    Some(Err(Error::response_body(cause)))
                }
                _ => None,
            });
        };
        let mut data = match frame.map(Frame::into_data) {
            Ok(data) => data.unwrap_or_default(),
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        let skipped = response.skip.min(data.len() as u64);
        response.skip -= skipped;
        // Not more than the length of the data.
        let _ = data.split_to(usize::try_from(skipped).unwrap_or(data.len()));
        if let Some(end) = transfer.end {
            let room = end.saturating_sub(transfer.at).min(data.len() as u64);
            data.truncate(usize::try_from(room).unwrap_or(data.len()));
        }
        if !data.is_empty() {
            transfer.at += data.len() as u64;
            transfer.failures = 0;
            let start = transfer.range.start;
            let total = transfer.end.map(|end| end - start);
            transfer.reporter.report(transfer.at - start, total);
        }
        Poll::Ready(Some(Ok(data)))
    }
}

impl HttpBody for TransferBody {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let this = &mut *self;
        loop {
            if this.transfer.end == Some(this.transfer.at) {
                this.state = State::Ended;
            }
            let error = match &mut this.state {
                State::Ended => return Poll::Ready(None),
                State::Continuing(future) => match ready!(future.get_mut().as_mut().poll(cx)) {
                    Ok(continued) => {
                        this.state = State::Reading(continued);
                        continue;
                    }
                    Err(error) => {
                        this.state = State::Ended;
                        return Poll::Ready(Some(Err(error)));
                    }
                },
                State::Reading(_) => match ready!(this.poll_response(cx)) {
                    Some(Ok(data)) => return Poll::Ready(Some(Ok(Frame::data(data)))),
                    Some(Err(error)) => error,
                    None => {
                        this.state = State::Ended;
                        return Poll::Ready(None);
                    }
                },
            };
            match this.transfer.after(error) {
                Ok(state) => this.state = state,
                Err(error) => {
                    this.state = State::Ended;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        let left = self
            .transfer
            .end
            .map(|end| end.saturating_sub(self.transfer.at));
        left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

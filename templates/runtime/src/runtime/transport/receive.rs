//! Reading the body of a response: to its end for buffered calls, piece by piece for streaming ones.
//!
//! This module enforces size limits and unpacks gzip. Data is copied at most once; a body that
//! arrives in one piece, the usual case, is not copied.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Response, header};
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::Body;
use super::gzip::{Broken, Unpacker};
use super::stall::Guarded;
use crate::runtime::clock::{Deadline, StepClock};
use crate::runtime::error::Error;

/// How large the body of a response may be, in bytes, unless the caller sets it. Far above what
/// Google's JSON methods send; it prevents an endless response from using all memory.
pub(crate) const MAX_BODY: usize = 256 * 1024 * 1024;

/// How much of the body of an error response is kept, in bytes.
const MAX_ERROR_BODY: usize = 1024 * 1024;

/// The largest buffer, in bytes, that is allocated from the `content-length` header. A wrong header
/// cannot cause a larger allocation.
const MAX_RESERVED: usize = 1024 * 1024;

/// The limits for reading a body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// How many bytes of a successful response are read, unpacked.
    pub(crate) size: usize,
    /// How long the body may make no progress.
    pub(crate) stall: Duration,
    /// The deadline for the whole body.
    pub(crate) deadline: Deadline,
}

/// Reads a response to its end.
///
/// # Errors
///
/// A success is larger than the limit, breaks off, stalls, or its gzip is broken. The body of an
/// error response is cut at its limit, and kept packed where it cannot be unpacked.
pub(crate) async fn receive(
    response: Response<Body>,
    limits: &Limits,
) -> Result<Response<Bytes>, Error> {
    let (parts, body) = response.into_parts();
    let mut response = Response::from_parts(parts, Bytes::new());
    let success = response.status().is_success();
    let limit = if success { limits.size } else { MAX_ERROR_BODY };
    let mut body = Guarded::new(body, limits.stall);
    if success && is_packed(response.headers()) {
        return receive_packed(response, body, limits).await;
    }
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if success && announced > limit {
        return Err(Error::body_too_large(response, limit));
    }
    let mut pieces = Pieces::new(announced);
    let clock = StepClock::new(&limits.deadline);
    while let Some(data) = poll_fn(|cx| body.poll_data(cx)).await {
        let mut data = data?;
        if clock.step() {
            return Err(limits.deadline.error(READING));
        }
        let room = limit - pieces.len();
        if data.len() > room {
            if success {
                return Err(Error::body_too_large(response, limit));
            }
            data.truncate(room);
            pieces.push(data);
            break;
        }
        pieces.push(data);
        // A body that is always ready must not prevent timers and other tasks from running.
        tokio::task::consume_budget().await;
    }
    *response.body_mut() = pieces.join();
    if is_packed(response.headers()) {
        unpack_error(&mut response);
    }
    Ok(response)
}

/// What an attempt does while a body is read, for errors.
pub(crate) const READING: &str = "reading the response body";

/// Reads a successful response and unpacks it on the way.
async fn receive_packed(
    mut response: Response<Bytes>,
    mut body: Guarded,
    limits: &Limits,
) -> Result<Response<Bytes>, Error> {
    let mut unpacker = Unpacker::new();
    let mut output = Vec::new();
    let mut empty = true;
    let clock = StepClock::new(&limits.deadline);
    while let Some(data) = poll_fn(|cx| body.poll_data(cx)).await {
        let mut data = data?;
        if clock.step() {
            return Err(limits.deadline.error(READING));
        }
        empty = empty && data.is_empty();
        loop {
            let before = (data.len(), output.len());
            // One byte more than the limit distinguishes a body of exactly that length from a
            // longer one.
            let room = limits.size.saturating_add(1) - output.len();
            if let Err(broken) = unpacker.step(&mut data, &mut output, room) {
                *response.body_mut() = output.into();
                return Err(Error::broken_encoding(broken.text()).with_response(response));
            }
            if output.len() > limits.size {
                return Err(Error::body_too_large(response, limits.size));
            }
            if before == (data.len(), output.len()) {
                break;
            }
            if limits.deadline.has_passed() {
                return Err(limits.deadline.error("unpacking the response body"));
            }
            tokio::task::consume_budget().await;
        }
    }
    *response.body_mut() = output.into();
    if empty {
        return Ok(response);
    }
    if !unpacker.is_complete() {
        return Err(Error::broken_encoding(Broken::Invalid.text()).with_response(response));
    }
    forget_encoding(response.headers_mut());
    Ok(response)
}

/// Unpacks the body of an error response as far as possible, because an incomplete text is still
/// useful. It is small, so no clock is needed.
fn unpack_error(response: &mut Response<Bytes>) {
    let mut unpacker = Unpacker::new();
    let mut output = Vec::new();
    let mut input = response.body().clone();
    loop {
        let before = (input.len(), output.len());
        let room = MAX_ERROR_BODY - output.len();
        let ended = room == 0 || unpacker.step(&mut input, &mut output, room).is_err();
        if ended || before == (input.len(), output.len()) {
            break;
        }
    }
    if !output.is_empty() {
        *response.body_mut() = output.into();
        forget_encoding(response.headers_mut());
    }
}

/// The response of a streaming call: its body stalls no longer than allowed and is unpacked as it
/// is read. Its length is not limited.
pub(crate) fn stream(response: Response<Body>, stall: Duration) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let unpacker = is_packed(&parts.headers).then(Unpacker::new);
    if unpacker.is_some() {
        forget_encoding(&mut parts.headers);
    }
    let body = Incoming {
        body: Guarded::new(body, stall),
        unpacker,
        input: Bytes::new(),
        empty: true,
        failed: false,
    };
    Response::from_parts(parts, Body::boxed(Box::pin(body)))
}

#[cfg(feature = "_media")]
/// [`stream`] without unpacking: the body and its headers are as they came.
pub(crate) fn stream_packed(response: Response<Body>, stall: Duration) -> Response<Body> {
    response.map(|body| {
        Body::boxed(Box::pin(Incoming {
            body: Guarded::new(body, stall),
            unpacker: None,
            input: Bytes::new(),
            empty: true,
            failed: false,
        }))
    })
}

#[cfg(feature = "_media")]
/// Unpacks a body that [`stream_packed`] returned.
pub(crate) fn unpack(body: Body) -> Body {
    Body::boxed(Box::pin(Incoming {
        // The body inside has the stall timeout.
        body: Guarded::new(body, Duration::MAX),
        unpacker: Some(Unpacker::new()),
        input: Bytes::new(),
        empty: true,
        failed: false,
    }))
}

/// The body of a streaming call's response.
struct Incoming {
    body: Guarded,
    unpacker: Option<Unpacker>,
    /// Received data that is not unpacked yet.
    input: Bytes,
    empty: bool,
    failed: bool,
}

impl Incoming {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(unpacker) = &mut self.unpacker else {
            return self.body.poll_data(cx);
        };
        loop {
            let before = self.input.len();
            let mut output = Vec::new();
            if let Err(broken) = unpacker.step(&mut self.input, &mut output, usize::MAX) {
                let error = Error::broken_encoding(broken.text());
                return Poll::Ready(Some(Err(error)));
            }
            if !output.is_empty() {
                return Poll::Ready(Some(Ok(output.into())));
            }
            if before != self.input.len() {
                continue;
            }
            match ready!(self.body.poll_data(cx)) {
                Some(Ok(data)) => {
                    self.empty = self.empty && data.is_empty();
                    self.input = data;
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None if self.empty || unpacker.is_complete() => return Poll::Ready(None),
                None => {
                    let error = Error::broken_encoding(Broken::Invalid.text());
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl HttpBody for Incoming {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        if self.failed {
            return Poll::Ready(None);
        }
        let data = ready!(self.poll_next(cx));
        self.failed = matches!(data, Some(Err(_)));
        Poll::Ready(data.map(|data| data.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        match self.unpacker {
            Some(_) => SizeHint::default(),
            None => self.body.size_hint(),
        }
    }
}

/// Whether a body has come as gzip. A library that unpacks it removes the header.
pub(crate) fn is_packed(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_ENCODING).is_some_and(|value| {
        let value = value.as_bytes().trim_ascii();
        value.eq_ignore_ascii_case(b"gzip") || value.eq_ignore_ascii_case(b"x-gzip")
    })
}

/// Removes the headers that are about the packed body.
pub(crate) fn forget_encoding(headers: &mut HeaderMap) {
    headers.remove(header::CONTENT_ENCODING);
    headers.remove(header::CONTENT_LENGTH);
}

/// A body that is put together from pieces. A single piece is kept as it is; further ones are
/// copied together, so that many small pieces take no more memory than the body.
struct Pieces {
    first: Bytes,
    all: BytesMut,
    announced: usize,
}

impl Pieces {
    fn new(announced: usize) -> Self {
        Pieces {
            first: Bytes::new(),
            all: BytesMut::new(),
            announced,
        }
    }

    fn len(&self) -> usize {
        self.first.len() + self.all.len()
    }

    fn push(&mut self, data: Bytes) {
        if self.len() == 0 {
            self.first = data;
            return;
        }
        if self.all.is_empty() {
            let least = self.first.len() + data.len();
            self.all
                .reserve(self.announced.min(MAX_RESERVED).max(least));
            self.all.extend_from_slice(&self.first);
            self.first = Bytes::new();
        }
        self.all.extend_from_slice(&data);
    }

    fn join(self) -> Bytes {
        if self.all.is_empty() {
            return self.first;
        }
        self.all.freeze()
    }
}

//! Bodies of requests and responses: complete in memory, or produced piece by piece.
//!
//! This module has the one type for both directions, with its constructors and readers. Timeouts
//! are in `stall`, limits on responses in `receive`.

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::one_shot::OneShotBody;
use crate::runtime::error::Error;
use crate::runtime::exclusive::Exclusive;

type BoxBody = Pin<Box<dyn HttpBody<Data = Bytes, Error = Error> + Send>>;

/// The body of a request or a response.
///
/// It is either complete, as [`Bytes`] ([`as_bytes`](Self::as_bytes)), or produced piece by piece
/// while it is sent or received. The requests that a [transport of your
/// own](crate::runtime::ClientBuilder::with_transport) gets have bodies of this type. It implements
/// [`http_body::Body`], so HTTP libraries can send it; [`next`](Self::next) and
/// [`collect`](Self::collect) read it without one. Trailers are dropped.
pub struct Body(Inner);

enum Inner {
    /// The whole body; `None` after it has been read.
    Whole(Option<Bytes>),
    /// A response of the HTTP library that comes with the runtime.
    Reqwest(::reqwest::Body),
    /// A body that can be read once, by one attempt of a call.
    OneShot(OneShotBody),
    /// Any other body, and its remaining length.
    Boxed(Exclusive<BoxBody>, SizeHint),
}

impl Body {
    /// A body without content.
    pub fn empty() -> Self {
        Body(Inner::Whole(None))
    }

    /// A body of any type that implements [`http_body::Body`].
    pub fn new<B>(body: B) -> Self
    where
        B: HttpBody + Send + 'static,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        Body::mapped(body, Error::request_body)
    }

    /// A body that is produced as it is sent: the pieces of a stream, one after the other.
    pub fn from_stream<S, D, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<D, E>> + Send + 'static,
        D: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Body::boxed(Box::pin(Streamed {
            stream: Box::pin(stream),
        }))
    }

    /// A body of another library, with its errors turned into the runtime's.
    pub(super) fn mapped<B, M>(body: B, map_error: M) -> Self
    where
        B: HttpBody + Send + 'static,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
        M: Fn(Box<dyn StdError + Send + Sync>) -> Error + Send + Unpin + 'static,
    {
        Body::boxed(Box::pin(Mapped {
            body: Box::pin(body),
            map_error,
        }))
    }

    pub(crate) fn boxed(body: BoxBody) -> Self {
        let hint = body.size_hint();
        Body(Inner::Boxed(Exclusive::new(body), hint))
    }

    pub(super) fn from_reqwest(body: ::reqwest::Body) -> Self {
        Body(Inner::Reqwest(body))
    }

    pub(super) fn from_one_shot(body: OneShotBody) -> Self {
        Body(Inner::OneShot(body))
    }

    /// The content, if the body is complete and nothing has been read. `None` for a streamed body.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Inner::Whole(bytes) => Some(bytes.as_deref().unwrap_or_default()),
            _ => None,
        }
    }

    /// The content, if the body is complete; otherwise the body itself.
    pub(crate) fn into_whole(self) -> Result<Bytes, Self> {
        match self.0 {
            Inner::Whole(bytes) => Ok(bytes.unwrap_or_default()),
            streamed => Err(Body(streamed)),
        }
    }

    /// The next piece; `None` at the end. Empty pieces are left out.
    ///
    /// # Errors
    ///
    /// The connection broke, the sender made no progress for too long, or the content does not
    /// match its encoding. The body ends after an error.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        loop {
            let frame = poll_fn(|cx| Pin::new(&mut *self).poll_frame(cx)).await?;
            match frame.map(Frame::into_data) {
                Ok(Ok(data)) if data.is_empty() => tokio::task::consume_budget().await,
                Ok(Ok(data)) => return Some(Ok(data)),
                // Trailers.
                Ok(Err(_)) => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// The whole content, which is held in memory whatever its size.
    ///
    /// # Errors
    ///
    /// See [`next`](Self::next).
    pub async fn collect(mut self) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        let Some(first) = self.next().await.transpose()? else {
            return Ok(Bytes::new());
        };
        let Some(second) = self.next().await.transpose()? else {
            return Ok(first);
        };
        all.extend_from_slice(&first);
        all.extend_from_slice(&second);
        while let Some(piece) = self.next().await.transpose()? {
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        match &mut self.0 {
            Inner::Whole(bytes) => {
                let bytes = bytes.take().filter(|bytes| !bytes.is_empty());
                Poll::Ready(bytes.map(|bytes| Ok(Frame::data(bytes))))
            }
            Inner::Reqwest(body) => Pin::new(body).poll_frame(cx).map_err(Error::response_body),
            Inner::OneShot(body) => Pin::new(body).poll_frame(cx),
            Inner::Boxed(body, hint) => {
                let body = body.get_mut();
                let frame = body.as_mut().poll_frame(cx);
                *hint = body.size_hint();
                frame
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Inner::Whole(bytes) => bytes.as_ref().is_none_or(Bytes::is_empty),
            Inner::Reqwest(body) => body.is_end_stream(),
            // Polling it shows its end.
            Inner::OneShot(_) => false,
            Inner::Boxed(_, hint) => hint.exact() == Some(0),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Inner::Whole(bytes) => {
                SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
            }
            Inner::Reqwest(body) => body.size_hint(),
            Inner::OneShot(body) => body.size_hint(),
            Inner::Boxed(_, hint) => *hint,
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Body::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Body(Inner::Whole(Some(bytes)))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

/// The length if it is known, never the content.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_bytes() {
            Some(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            None => f.write_str("Body(streamed)"),
        }
    }
}

/// A body of another library, with its data and errors turned into those of [`Body`].
struct Mapped<B, M> {
    body: Pin<Box<B>>,
    map_error: M,
}

impl<B, M> HttpBody for Mapped<B, M>
where
    B: HttpBody,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
    M: Fn(Box<dyn StdError + Send + Sync>) -> Error + Unpin,
{
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let frame = ready!(self.body.as_mut().poll_frame(cx));
        Poll::Ready(frame.map(|frame| match frame {
            // No copy for `Bytes`, the type of most libraries.
            Ok(frame) => Ok(frame.map_data(|mut data| data.copy_to_bytes(data.remaining()))),
            Err(cause) => Err((self.map_error)(cause.into())),
        }))
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// The pieces of a stream.
struct Streamed<S> {
    stream: Pin<Box<S>>,
}

impl<S, D, E> HttpBody for Streamed<S>
where
    S: Stream<Item = Result<D, E>>,
    D: Into<Bytes>,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let piece = ready!(self.stream.as_mut().poll_next(cx));
        Poll::Ready(piece.map(|piece| match piece {
            Ok(data) => Ok(Frame::data(data.into())),
            Err(cause) => Err(Error::request_body(cause.into())),
        }))
    }
}

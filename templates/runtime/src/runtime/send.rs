//! Sending a call and reading its response.
//!
//! The attempts are one function for all methods. Only the last step is generic, and that is a
//! pointer to the function that reads the body: so a generated crate holds the two futures here
//! once, and a user pays for the types that are really received. The attempts themselves, with
//! their timeouts, are in `retry_loop`.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::Response as HttpResponse;
use http::StatusCode;

use crate::runtime::call::Call;
use crate::runtime::clock::StepClock;
use crate::runtime::data_wrapper;
use crate::runtime::error::Error;
use crate::runtime::exclusive::Exclusive;
use crate::runtime::json::{self, Conditions, Wire};
use crate::runtime::response::Response;
use crate::runtime::retry_loop::{self, Received};
use crate::runtime::transport::Body;

/// The part of a call that is the same for all methods.
type Attempts<T> = Exclusive<Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>>;

/// The function that reads the body of a response.
pub(crate) type Decode<R> = fn(&Undecoded<'_>) -> Result<R, Error>;

/// A successful response whose body has been received and not decoded.
pub(crate) struct Undecoded<'r> {
    pub(crate) response: &'r HttpResponse<Bytes>,
    pub(crate) conditions: Conditions<'r>,
    /// Whether the response is inside `{"data": ..}`.
    wraps_data: bool,
}

/// A call in progress. Its output is the response of a successful call: body, HTTP status and
/// headers.
///
/// Nothing is sent before it is polled, and dropping it cancels the call on this side.
#[must_use = "a call is not sent until it is awaited"]
pub struct SendResponseFuture<R> {
    attempts: Attempts<Received>,
    decode: Decode<R>,
    method: &'static str,
    /// The limit on the size of the response, in bytes.
    limit: usize,
    /// Whether the response is inside `{"data": ..}`.
    wraps_data: bool,
}

/// A call in progress. Its output is the response body of a successful call.
///
/// Nothing is sent before it is polled, and dropping it cancels the call on this side.
#[must_use = "a call is not sent until it is awaited"]
pub struct SendFuture<R>(SendResponseFuture<R>);

/// A streaming call in progress. Its output is the response of a successful call, whose body has
/// not been read.
///
/// Nothing is sent before it is polled, and dropping it cancels the call on this side.
#[must_use = "a call is not sent until it is awaited"]
pub struct StreamFuture {
    attempts: Attempts<HttpResponse<Body>>,
    method: &'static str,
}

impl Call {
    /// Sends the call and returns the response body.
    pub fn send<R: Wire>(self) -> SendFuture<R> {
        SendFuture::of(self.send_response())
    }

    /// Sends the call and returns the response: body, HTTP status and headers.
    pub fn send_response<R: Wire>(self) -> SendResponseFuture<R> {
        self.send_with(decode_json)
    }

    /// Sends the call of a method without a response type. The response body is ignored.
    pub fn send_empty(self) -> SendFuture<()> {
        SendFuture::of(self.send_response_empty())
    }

    /// [`send_empty`](Self::send_empty), with HTTP status and headers.
    pub fn send_response_empty(self) -> SendResponseFuture<()> {
        self.send_with(|_| Ok(()))
    }

    /// Sends the call and returns the response as soon as its headers have come. With `body`, that
    /// is the body of the request in place of the one that was set; it is read while it is sent.
    ///
    /// The timeout for an attempt ends with the headers of the response, and does not count while
    /// `body` is being sent; from there on the stall timeout holds, for each direction. The total
    /// timeout counts with a `body` only if the call itself sets one. A call whose `body` has been
    /// read in part is not repeated.
    pub fn stream(self, body: Option<Body>) -> StreamFuture {
        StreamFuture {
            method: self.method.id,
            attempts: Exclusive::new(Box::pin(retry_loop::stream(self, body))),
        }
    }

    #[cfg(feature = "_media")]
    /// Sends the call of a method whose response is a file, without asking for the file. A response
    /// with content is an error, so that no file is thrown away.
    pub fn send_without_media(self) -> SendFuture<()> {
        SendFuture::of(self.send_response_without_media())
    }

    #[cfg(feature = "_media")]
    /// [`send_without_media`](Self::send_without_media), with HTTP status and headers.
    pub fn send_response_without_media(self) -> SendResponseFuture<()> {
        self.send_with(decode_no_media)
    }

    /// Sends the call, and reads the response with `decode`.
    pub(crate) fn send_with<R>(self, decode: Decode<R>) -> SendResponseFuture<R> {
        let method = self.method.id;
        let limit = self.client.max_response_size();
        let wraps_data = self.client.service().wraps_data;
        SendResponseFuture {
            attempts: Exclusive::new(Box::pin(retry_loop::send(self))),
            decode,
            method,
            limit,
            wraps_data,
        }
    }
}

impl<R> Future for SendResponseFuture<R> {
    type Output = Result<Response<R>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let received = ready!(self.attempts.get_mut().as_mut().poll(cx))?;
        let result = self.read(received);
        Poll::Ready(result.map_err(|error| error.in_method(self.method)))
    }
}

#[cfg(feature = "_media")]
impl<R> SendResponseFuture<R> {
    /// The response of an upload by a call, which is more than one attempt of it.
    pub(crate) fn of(
        call: &Call,
        decode: Decode<R>,
        upload: impl Future<Output = Result<Received, Error>> + Send + 'static,
    ) -> Self {
        SendResponseFuture {
            attempts: Exclusive::new(Box::pin(upload)),
            decode,
            method: call.method.id,
            limit: call.client.max_response_size(),
            wraps_data: call.client.service().wraps_data,
        }
    }
}

impl<R> SendResponseFuture<R> {
    /// Reads the body of a response into its type, within the time that the attempt has left.
    fn read(&self, received: Received) -> Result<Response<R>, Error> {
        let Received {
            response,
            attempts,
            deadline,
        } = received;
        let clock = StepClock::new(&deadline);
        let mut conditions = Conditions::new(self.limit, &clock);
        conditions.no_content = response.status() == StatusCode::NO_CONTENT;
        let undecoded = Undecoded {
            response: &response,
            conditions,
            wraps_data: self.wraps_data,
        };
        match (self.decode)(&undecoded) {
            Ok(body) => {
                let (parts, _) = response.into_parts();
                Ok(Response::new(body, parts.status, parts.headers))
            }
            Err(_) if clock.has_passed() => Err(deadline
                .error("decoding the response body")
                .with_attempts(attempts)),
            Err(error) => Err(error.with_attempts(attempts)),
        }
    }
}

/// Reads the JSON of a response.
pub(crate) fn decode_json<R: Wire>(undecoded: &Undecoded<'_>) -> Result<R, Error> {
    let body = data_wrapper::unwrap(undecoded.wraps_data, undecoded.response.body());
    let decoded = json::decode_response(&body, &undecoded.conditions);
    decoded.map_err(|cause| Error::decode(undecoded.response.clone(), cause))
}

#[cfg(feature = "_media")]
/// Reads the response of a method that has none but a file, where the file was not asked for.
fn decode_no_media(undecoded: &Undecoded<'_>) -> Result<(), Error> {
    match undecoded.response.body().trim_ascii() {
        b"" | b"{}" => Ok(()),
        _ => {
            let text = "the response has content, which only `download()` returns";
            Err(Error::media(text).with_response(undecoded.response.clone()))
        }
    }
}

impl<R> SendFuture<R> {
    /// The same call without status and headers.
    pub(crate) fn of(sending: SendResponseFuture<R>) -> Self {
        SendFuture(sending)
    }
}

impl<R> Future for SendFuture<R> {
    type Output = Result<R, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx).map_ok(Response::into_body)
    }
}

impl Future for StreamFuture {
    type Output = Result<HttpResponse<Body>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.attempts.get_mut().as_mut().poll(cx)
    }
}

impl<R> fmt::Debug for SendResponseFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SendResponseFuture")
            .field(&self.method)
            .finish()
    }
}

impl<R> fmt::Debug for SendFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SendFuture").field(&self.0.method).finish()
    }
}

impl fmt::Debug for StreamFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StreamFuture").field(&self.method).finish()
    }
}

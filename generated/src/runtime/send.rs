//! Sending a call and reading its response.
//!
//! The exchange is one function for all methods. Generic is only the last step, and that is a
//! pointer to the function that reads the body: so a generated crate holds the two futures here
//! once, and a user pays for the types that are really received. The exchange itself, with its
//! attempts and its time, is in `exchange`.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::json::{self, DecodeError, Wire};
use crate::runtime::response::Response;
use crate::runtime::retry_loop;

/// The part of a call that is the same for all methods.
type Attempts = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, Error>> + Send>>;

/// A call under way. It gives the response of a successful call with its HTTP status and headers.
///
/// Nothing is sent before it is polled, and dropping it ends the call on this side.
#[must_use = "a call is not sent until it is awaited"]
pub struct SendResponseFuture<R> {
    attempts: Attempts,
    decode: fn(&[u8]) -> Result<R, DecodeError>,
    method: &'static str,
}

/// A call under way. It gives the body of the response of a successful call.
///
/// Nothing is sent before it is polled, and dropping it ends the call on this side.
#[must_use = "a call is not sent until it is awaited"]
pub struct SendFuture<R>(SendResponseFuture<R>);

impl Call {
    /// Sends the call, for the body of the response.
    pub fn send<R: Wire>(self) -> SendFuture<R> {
        SendFuture(self.send_response())
    }

    /// Sends the call, for the whole response.
    pub fn send_response<R: Wire>(self) -> SendResponseFuture<R> {
        self.send_with(json::decode)
    }

    /// Sends the call of a method without a response type: what the service answers is not looked
    /// at.
    pub fn send_empty(self) -> SendFuture<()> {
        SendFuture(self.send_response_empty())
    }

    /// [`send_empty`](Self::send_empty), for status and headers.
    pub fn send_response_empty(self) -> SendResponseFuture<()> {
        self.send_with(|_| Ok(()))
    }

    fn send_with<R>(self, decode: fn(&[u8]) -> Result<R, DecodeError>) -> SendResponseFuture<R> {
        let method = self.method.id;
        SendResponseFuture {
            attempts: Box::pin(retry_loop::send(self)),
            decode,
            method,
        }
    }
}

impl<R> Future for SendResponseFuture<R> {
    type Output = Result<Response<R>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.attempts.as_mut().poll(cx))?;
        Poll::Ready(match (self.decode)(response.body()) {
            Ok(body) => {
                let (parts, _) = response.into_parts();
                Ok(Response::new(body, parts.status, parts.headers))
            }
            Err(cause) => Err(Error::decode(response, cause).in_method(self.method)),
        })
    }
}

impl<R> Future for SendFuture<R> {
    type Output = Result<R, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx).map_ok(Response::into_body)
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

//! The timeout for bodies without progress.
//!
//! A body may take any time while pieces of it arrive. If none arrives within the stall timeout,
//! the exchange ends with an error. The timer runs only while a body waits, so a body that is ready
//! at once needs no timer.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::{Sleep, sleep_until};

use super::Body;
use crate::runtime::clock::after;
use crate::runtime::error::Error;

/// The default stall timeout.
pub(crate) const STALL_TIMEOUT: Duration = Duration::from_secs(30);

/// The body of a response, which ends with an error when it stalls.
pub(super) struct Guarded {
    body: Body,
    timeout: Duration,
    timer: Option<Pin<Box<Sleep>>>,
    /// Whether the timer runs: a piece is being waited for.
    waiting: bool,
}

impl Guarded {
    pub(super) fn new(body: Body, timeout: Duration) -> Self {
        Guarded {
            body,
            timeout,
            timer: None,
            waiting: false,
        }
    }

    /// The next piece of data, which may be empty; trailers are passed over.
    pub(super) fn poll_data(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) else {
                return match self.poll_stall(cx) {
                    Poll::Ready(error) => Poll::Ready(Some(Err(error))),
                    Poll::Pending => Poll::Pending,
                };
            };
            match frame.map(|frame| frame.map(Frame::into_data)) {
                Some(Ok(Ok(data))) => {
                    // An empty piece is no progress.
                    self.waiting = self.waiting && data.is_empty();
                    return Poll::Ready(Some(Ok(data)));
                }
                Some(Ok(Err(_trailers))) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    pub(super) fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }

    /// Waits for the timeout, counted from when the waiting began.
    fn poll_stall(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        let timer = match &mut self.timer {
            Some(timer) => timer,
            none => none.insert(Box::pin(sleep_until(after(self.timeout)))),
        };
        if !self.waiting {
            self.waiting = true;
            timer.as_mut().reset(after(self.timeout));
        }
        ready!(timer.as_mut().poll(cx));
        Poll::Ready(Error::stalled("the response body", self.timeout))
    }
}

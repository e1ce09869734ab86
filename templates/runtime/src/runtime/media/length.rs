//! Bodies whose bytes are counted, and bodies made of several.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::progress::Reporter;
use crate::runtime::error::Error;
use crate::runtime::transport::Body;

/// A body that reports how much of it was read.
pub(super) struct Counted {
    body: Body,
    /// The position in the file of the next byte.
    at: u64,
    total: Option<u64>,
    reporter: Reporter,
}

impl Counted {
    /// The part of a file that begins at `at`, as a body.
    pub(super) fn body(body: Body, at: u64, total: Option<u64>, reporter: Reporter) -> Body {
        Body::boxed(Box::pin(Counted {
            body,
            at,
            total,
            reporter,
        }))
    }
}

impl HttpBody for Counted {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        if let Some(Ok(frame)) = &frame
            && let Some(data) = frame.data_ref()
        {
            self.at += data.len() as u64;
            self.reporter.report(self.at, self.total);
        }
        Poll::Ready(frame)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Bodies one after the other.
pub(super) struct Chain(VecDeque<Body>);

impl Chain {
    pub(super) fn body(parts: impl IntoIterator<Item = Body>) -> Body {
        Body::boxed(Box::pin(Chain(parts.into_iter().collect())))
    }
}

impl HttpBody for Chain {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        while let Some(first) = self.0.front_mut() {
            match ready!(Pin::new(first).poll_frame(cx)) {
                Some(frame) => return Poll::Ready(Some(frame)),
                None => drop(self.0.pop_front()),
            }
        }
        Poll::Ready(None)
    }

    fn size_hint(&self) -> SizeHint {
        let mut sum = Some(0_u64);
        for part in &self.0 {
            let exact = part.size_hint().exact();
            sum = sum
                .zip(exact)
                .and_then(|(sum, exact)| sum.checked_add(exact));
        }
        sum.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

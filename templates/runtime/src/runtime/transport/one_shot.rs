//! Request bodies that can be read only once.
//!
//! A call may need several attempts, and a streamed body can be read by one of them only. The call
//! keeps the body until an attempt begins to read it. An attempt that ends earlier, for example
//! because no connection could be made, leaves the body to the next attempt. This module also
//! records the progress of the body, so that a call can detect a stall.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::Instant;

use super::Body;
use crate::runtime::error::Error;

/// A body that waits for the attempt that reads it.
#[derive(Clone)]
pub(crate) struct OneShot(Arc<Mutex<State>>);

struct State {
    /// `None` once an attempt has begun to read it.
    body: Option<Body>,
    size: SizeHint,
    progress: Progress,
    #[cfg(feature = "_media")]
    /// Makes the body once more.
    renew: Option<Box<dyn Fn() -> Body + Send + Sync>>,
}

/// How far the sending of a body has come.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Progress {
    /// When the last piece was taken, or the attempt began.
    pub(crate) last: Instant,
    /// Whether all of it was taken.
    pub(crate) ended: bool,
}

impl OneShot {
    pub(crate) fn new(body: Body) -> Self {
        OneShot(Arc::new(Mutex::new(State {
            size: body.size_hint(),
            body: Some(body),
            progress: Progress {
                last: Instant::now(),
                ended: false,
            },
            #[cfg(feature = "_media")]
            renew: None,
        })))
    }

    #[cfg(feature = "_media")]
    /// A body that is made for each attempt.
    pub(crate) fn renewable(make: impl Fn() -> Body + Send + Sync + 'static) -> Self {
        let body = OneShot::new(make());
        body.state().renew = Some(Box::new(make));
        body
    }

    /// The body for an attempt.
    pub(crate) fn for_attempt(&self) -> Body {
        let mut state = self.state();
        #[cfg(feature = "_media")]
        if state.body.is_none() {
            state.body = state.renew.as_ref().map(|make| make());
        }
        state.progress = Progress {
            last: Instant::now(),
            ended: false,
        };
        drop(state);
        Body::from_one_shot(OneShotBody {
            shared: self.clone(),
            body: None,
        })
    }

    /// Whether nothing of the body was read, so that another attempt can send it.
    pub(crate) fn is_untouched(&self) -> bool {
        let state = self.state();
        #[cfg(feature = "_media")]
        if state.renew.is_some() {
            return true;
        }
        state.body.is_some()
    }

    pub(crate) fn progress(&self) -> Progress {
        self.state().progress
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is locked.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The body as one attempt sees it.
pub(super) struct OneShotBody {
    shared: OneShot,
    /// The body itself, once this attempt has begun to read it.
    body: Option<Box<Body>>,
}

impl OneShotBody {
    pub(super) fn size_hint(&self) -> SizeHint {
        match &self.body {
            Some(body) => body.size_hint(),
            None => self.shared.state().size,
        }
    }

    pub(super) fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let this = &mut *self;
        let body = match &mut this.body {
            Some(body) => body,
            none => {
                let Some(body) = this.shared.state().body.take() else {
                    return Poll::Ready(Some(Err(Error::request_body_is_used())));
                };
                none.insert(Box::new(body))
            }
        };
        let frame = ready!(Pin::new(&mut **body).poll_frame(cx));
        // The HTTP library does not read on after the last byte of a known length.
        let is_last = this
            .body
            .as_ref()
            .is_some_and(|it| it.size_hint().exact() == Some(0));
        let mut state = this.shared.state();
        match &frame {
            Some(Ok(frame)) if frame.data_ref().is_some_and(Bytes::is_empty) => {}
            frame => {
                state.progress = Progress {
                    last: Instant::now(),
                    ended: frame.is_none() || is_last,
                };
            }
        }
        drop(state);
        Poll::Ready(frame)
    }
}

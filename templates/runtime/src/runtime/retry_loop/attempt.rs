//! One attempt of a call: credentials, the exchange, and the timeouts for both.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::Poll;
use std::time::Duration;

use http::{Request, Response, StatusCode, header};
use tokio::time::{Instant, sleep_until};
use tracing::Span;

use super::{Mode, RetryLoop};
use crate::runtime::call::Call;
use crate::runtime::clock::{Deadline, after};
use crate::runtime::credentials::AuthHeaders;
use crate::runtime::error::Error;
use crate::runtime::trace;
use crate::runtime::transport::{self, Body, Limits, OneShot, READING, Route};

/// The timeouts of an attempt.
#[derive(Clone, Copy)]
pub(super) struct Timeouts {
    pub(super) attempt: Duration,
    pub(super) stall: Duration,
}

/// One attempt.
pub(super) struct Attempt<'a> {
    call: &'a Call,
    mode: &'a Mode,
    timeouts: Timeouts,
    /// The deadline of the attempt, without the body of a streaming call.
    pub(super) deadline: Deadline,
    /// The deadline of the call.
    call_deadline: Deadline,
    /// The credentials to use, if they are known already.
    auth: Option<AuthHeaders>,
    /// The credentials that the service has refused, if others may help.
    pub(super) refused: Option<AuthHeaders>,
    span: &'a Span,
}

/// The phase of an attempt.
#[derive(Default)]
struct Phase(AtomicU8);

impl Phase {
    const CREDENTIALS: u8 = 0;
    const EXCHANGE: u8 = 1;
    const BODY: u8 = 2;

    fn is(&self, phase: u8) -> bool {
        self.0.load(Ordering::Relaxed) == phase
    }

    fn set(&self, phase: u8) {
        self.0.store(phase, Ordering::Relaxed);
    }

    /// For errors.
    fn text(&self) -> &'static str {
        match self.0.load(Ordering::Relaxed) {
            Self::CREDENTIALS => "waiting for an access token",
            Self::EXCHANGE => "waiting for the response",
            _ => READING,
        }
    }
}

impl<'a> Attempt<'a> {
    /// The next attempt of a call.
    pub(super) fn new(retry_loop: &'a mut RetryLoop<'_>, span: &'a Span) -> Self {
        let timeouts = retry_loop.timeouts;
        let auth = retry_loop.other.take();
        Attempt {
            call: retry_loop.call,
            mode: &retry_loop.mode,
            timeouts,
            deadline: Deadline::starting_now("the attempt", timeouts.attempt)
                .earlier(retry_loop.deadline),
            call_deadline: retry_loop.deadline,
            auth,
            refused: None,
            span,
        }
    }

    /// Sends the request, within the timeouts. The body of the response has been read unless the
    /// call is a streaming one.
    pub(super) async fn run(&mut self, request: Request<Body>) -> Result<Response<Body>, Error> {
        let route = self.call.client.transport().route()?;
        let phase = Phase::default();
        let upload = match self.mode {
            Mode::Streaming(Some(body)) => Some(body.clone()),
            _ => None,
        };
        let (deadline, call_deadline, timeouts) =
            (self.deadline, self.call_deadline, self.timeouts);
        let until = || match &upload {
            Some(upload) => time_limit_of_upload(upload, &timeouts).min(call_deadline.at()),
            None => deadline.at(),
        };
        if let Some(result) = within(until, self.exchange(&route, request, &phase)).await {
            return result;
        }
        let sent = upload.as_ref().is_none_or(|it| it.progress().ended);
        if sent && phase.is(Phase::EXCHANGE) {
            route.was_silent();
        }
        Err(match &upload {
            Some(upload) if !call_deadline.has_passed() && !upload.progress().ended => {
                Error::stalled("the request body", timeouts.stall)
            }
            Some(_) if !call_deadline.has_passed() => {
                Deadline::starting_now("the attempt", timeouts.attempt).error(phase.text())
            }
            Some(_) => call_deadline.error(phase.text()),
            None => deadline.error(phase.text()),
        })
    }

    async fn exchange(
        &mut self,
        route: &Route,
        mut request: Request<Body>,
        phase: &Phase,
    ) -> Result<Response<Body>, Error> {
        let client = &self.call.client;
        // A call that brings its own credentials needs no others.
        let brings_own = request.headers().contains_key(header::AUTHORIZATION);
        #[cfg(feature = "_media")]
        let brings_own = brings_own || self.is_for_another_host();
        let auth = match self.auth.take() {
            _ if brings_own => AuthHeaders::default(),
            Some(auth) => auth,
            None => client.credentials().auth_headers().await?,
        };
        auth.apply(request.headers_mut());
        let place = request.uri().authority().cloned();
        phase.set(Phase::EXCHANGE);
        let response = route.send(request).await;
        let response = response.map_err(|error| error.at(place.as_ref()))?;
        phase.set(Phase::BODY);
        let status = response.status();
        trace::status(self.span, status);
        let succeeded = status.is_success();
        #[cfg(feature = "_media")]
        let succeeded = succeeded || self.is_expected(status);
        if succeeded && matches!(self.mode, Mode::Streaming(_)) {
            #[cfg(feature = "_media")]
            if self.wants_packed() {
                return Ok(transport::stream_packed(response, self.timeouts.stall));
            }
            return Ok(transport::stream(response, self.timeouts.stall));
        }
        let limits = Limits {
            size: client.max_response_size(),
            stall: self.timeouts.stall,
            deadline: self.deadline,
        };
        let response = transport::receive(response, &limits).await?;
        if succeeded {
            return Ok(response.map(Body::from));
        }
        if status == StatusCode::UNAUTHORIZED && !brings_own {
            self.refused = Some(auth);
        }
        Err(Error::response(response))
    }
}

#[cfg(feature = "_media")]
impl Attempt<'_> {
    /// Whether the request goes to a host that a response named, and not to that of the service.
    fn is_for_another_host(&self) -> bool {
        let target = self.call.media.as_ref();
        target.is_some_and(|it| it.is_for_another_host())
    }

    /// Whether a status other than a success is part of the protocol of an upload.
    fn is_expected(&self, status: StatusCode) -> bool {
        let target = self.call.media.as_ref();
        target.is_some_and(|it| it.expects(status))
    }

    /// Whether the response is returned as it came, without unpacking it.
    fn wants_packed(&self) -> bool {
        let target = self.call.media.as_ref();
        target.is_some_and(|it| it.wants_packed())
    }
}

/// The time until which a body may make no progress: the stall timeout while the body is read, then
/// the timeout of an attempt, as for any other request.
fn time_limit_of_upload(upload: &OneShot, timeouts: &Timeouts) -> Instant {
    let progress = upload.progress();
    let limit = if progress.ended {
        timeouts.attempt
    } else {
        timeouts.stall
    };
    progress
        .last
        .checked_add(limit)
        .unwrap_or_else(|| after(limit))
}

/// The output of a future, if it completes before a deadline that may move while it runs.
///
/// The clock is read after each poll of the future, so that a future that is always ready cannot
/// miss the deadline.
async fn within<F: Future>(until: impl Fn() -> Instant, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut timer = pin!(sleep_until(until()));
    poll_fn(|cx| {
        if let Poll::Ready(output) = future.as_mut().poll(cx) {
            return Poll::Ready(Some(output));
        }
        let limit = until();
        if Instant::now() >= limit {
            return Poll::Ready(None);
        }
        if timer.deadline() != limit {
            timer.as_mut().reset(limit);
        }
        // The timer only wakes the task; the check above compares the time.
        if timer.as_mut().poll(cx).is_ready() {
            cx.waker().wake_by_ref();
        }
        Poll::Pending
    })
    .await
}

//! From a call to the response of its last attempt.
//!
//! Here are the attempts: each gets a token, sends the request, and is followed by another where
//! that may help and does no harm. Time is kept here too. How a request looks is in `request`, how
//! it travels in `transport`, how long to wait in `retry`. Nothing is spawned: whoever drops the
//! future stops it all.

use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode, header};
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::{Instrument as _, Span};

use crate::runtime::call::Call;
use crate::runtime::credentials::AuthHeaders;
use crate::runtime::error::Error;
use crate::runtime::panics::unless;
use crate::runtime::retry::RetryPolicy;
use crate::runtime::trace;

/// Makes the request and gives the response of a success; every other response is an error.
pub(crate) async fn send(call: Call) -> Result<Response<Bytes>, Error> {
    let id = call.method.id;
    if call.repeats_page.is_some() {
        return Err(Error::repeated_page_token().in_method(id));
    }
    if let Some(property) = call.hidden_token {
        return Err(Error::hidden_page_token(property).in_method(id));
    }
    // Timers and connections are the runtime's, and panic where there is none.
    if Handle::try_current().is_err() {
        let text = "no asynchronous runtime: requests must be sent from within a Tokio runtime";
        return Err(Error::configuration(text).in_method(id));
    }
    let span = trace::call(id);
    let run = async {
        let mut retry_loop = RetryLoop::new(&call, span.clone());
        let result = retry_loop.run().await;
        let status = match &result {
            Ok(response) => Some(response.status()),
            Err(error) => error.http_status(),
        };
        trace::end(&span, status, retry_loop.attempts);
        result.map_err(|error| error.after(retry_loop.attempts).in_method(id))
    };
    run.instrument(span.clone()).await
}

/// The state between the attempts of a call.
struct RetryLoop<'c> {
    call: &'c Call,
    retry: RetryPolicy,
    attempt_timeout: Duration,
    total_timeout: Duration,
    /// When the total timeout is over.
    deadline: Instant,
    /// Attempts so far, the one under way included.
    attempts: u32,
    /// The other token to try, after the service has refused the first.
    other: Option<AuthHeaders>,
    /// Whether another token has been asked for: once is enough.
    asked_for_other: bool,
    /// The span of the call.
    span: Span,
}

impl<'c> RetryLoop<'c> {
    fn new(call: &'c Call, span: Span) -> Self {
        let (own, client) = (&call.options, call.client.options());
        let total_timeout = own.total_timeout(client);
        RetryLoop {
            call,
            retry: own.retry(client),
            attempt_timeout: own.attempt_timeout(client),
            total_timeout,
            deadline: after(total_timeout),
            attempts: 0,
            other: None,
            asked_for_other: false,
            span,
        }
    }

    async fn run(&mut self) -> Result<Response<Bytes>, Error> {
        let throttle = self.call.client.throttle();
        let mut previous = None;
        loop {
            let request = self.call.build()?;
            self.attempts += 1;
            let span = trace::attempt(&self.span, self.attempts, request.uri().host());
            let attempt = self.attempt(request, &span).instrument(span.clone());
            let error = match attempt.await {
                Ok(response) => {
                    throttle.succeeded();
                    return Ok(response);
                }
                Err(error) => error,
            };
            if self.other.is_some() {
                trace::retry(&error, Duration::ZERO);
                continue;
            }
            if Instant::now() >= self.deadline || !self.may_repeat(&error) {
                return Err(error.following(previous));
            }
            let delay = self.delay(&error);
            if self.deadline.saturating_duration_since(Instant::now()) <= delay {
                return Err(error.noting("not tried again: the time for the call would be over"));
            }
            if !throttle.take() {
                return Err(error.noting("not tried again: too many calls of this client fail"));
            }
            trace::retry(&error, delay);
            previous = Some(error);
            sleep(delay).await;
        }
    }

    /// One attempt, within its time and within that of the call.
    async fn attempt(
        &mut self,
        request: http::Request<Bytes>,
        span: &Span,
    ) -> Result<Response<Bytes>, Error> {
        let own = after(self.attempt_timeout);
        let limit = own.min(self.deadline);
        let (attempt_timeout, total_timeout, deadline) =
            (self.attempt_timeout, self.total_timeout, self.deadline);
        let send = self.send(request, span);
        let Some(timed) = unless(|| timeout_at(limit, send)) else {
            return Err(Error::configuration(
                "the Tokio runtime has no timer: build it with enable_all()",
            ));
        };
        match timed.await {
            Ok(result) => result,
            Err(_) if own <= deadline => Err(Error::out_of_time("an attempt", attempt_timeout)),
            Err(_) => Err(Error::out_of_time("the call", total_timeout)),
        }
    }

    async fn send(
        &mut self,
        mut request: http::Request<Bytes>,
        span: &Span,
    ) -> Result<Response<Bytes>, Error> {
        let client = &self.call.client;
        // A call that brings its own needs no other.
        let brings_own = request.headers().contains_key(header::AUTHORIZATION);
        let headers = match self.other.take() {
            _ if brings_own => AuthHeaders::default(),
            Some(other) => other,
            None => client.credentials().auth_headers().await?,
        };
        headers.apply(request.headers_mut());
        let limit = client.max_response_size();
        let place = request.uri().authority().cloned();
        let response = client.transport().round_trip(request, limit).await;
        let response = response.map_err(|error| error.at(place.as_ref()))?;
        trace::status(span, response.status());
        if response.status().is_success() {
            return Ok(response);
        }
        if response.status() == StatusCode::UNAUTHORIZED && !brings_own && !self.asked_for_other {
            self.asked_for_other = true;
            self.other = client.credentials().another(&headers).await;
        }
        Err(Error::response(response))
    }

    /// Whether another attempt may help, and does no harm.
    fn may_repeat(&self, error: &Error) -> bool {
        let idempotent = self
            .call
            .idempotent
            .unwrap_or_else(|| self.call.method.verb.is_idempotent());
        error.is_retryable()
            && (idempotent || error.never_left())
            && self.retry.allows_more_than(self.counted())
    }

    fn delay(&self, error: &Error) -> Duration {
        let backoff = self.retry.backoff(self.counted());
        backoff.max(error.retry_delay().unwrap_or_default())
    }

    /// The attempts that count: the one that a refused token has cost does not.
    fn counted(&self) -> u32 {
        self.attempts - u32::from(self.asked_for_other && self.attempts > 1)
    }
}

/// That long from now; where no clock goes so far, as good as never.
fn after(time: Duration) -> Instant {
    const NEVER: Duration = Duration::from_secs(30 * 365 * 86_400);
    let now = Instant::now();
    now.checked_add(time.min(NEVER)).unwrap_or(now)
}

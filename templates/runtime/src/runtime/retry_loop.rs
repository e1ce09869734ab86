//! Makes the attempts of a call and returns the response of the last one.
//!
//! Each attempt gets credentials and sends the request. Another attempt follows if it may help and
//! is safe. `attempt` has one attempt with its timeouts, `http_request` builds requests,
//! `transport` sends them, and `retry` has the delays. Dropping the future cancels everything
//! except the fetching of a token, because other calls may wait for it.

mod attempt;

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, header};
use tokio::time::{sleep, timeout_at};
use tracing::{Instrument as _, Span};

use crate::runtime::call::Call;
use crate::runtime::clock::{self, Deadline};
use crate::runtime::credentials::AuthHeaders;
use crate::runtime::error::Error;
use crate::runtime::retry::RetryPolicy;
use crate::runtime::trace;
#[cfg(feature = "_media")]
use crate::runtime::transport::{self, Limits};
use crate::runtime::transport::{Body, OneShot};

use attempt::{Attempt, Timeouts};

/// A successful response that has been read to its end.
pub(crate) struct Received {
    pub(crate) response: Response<Bytes>,
    /// The number of attempts.
    pub(crate) attempts: u32,
    /// The deadline for decoding.
    pub(crate) deadline: Deadline,
}

/// The part of an exchange that an attempt completes.
enum Mode {
    /// The response is read to its end.
    Whole,
    /// The response is returned with its headers. The body of the request, if there is one, is read
    /// as it is sent.
    Streaming(Option<OneShot>),
}

/// Sends a call and reads its response. Every response other than a success is an error.
pub(crate) async fn send(mut call: Call) -> Result<Received, Error> {
    fill_in_request_id(&mut call, false)?;
    let (response, attempts, deadline) = run(&call, Mode::Whole).await?;
    let (parts, body) = response.into_parts();
    // The body was read to its end, so it is complete.
    let body = body.into_whole().unwrap_or_default();
    Ok(Received {
        response: Response::from_parts(parts, body),
        attempts,
        deadline,
    })
}

/// Sends a call, optionally with a streamed body, and returns the response without reading it.
pub(crate) async fn stream(mut call: Call, body: Option<Body>) -> Result<Response<Body>, Error> {
    fill_in_request_id(&mut call, body.is_some())?;
    let mode = Mode::Streaming(body.map(OneShot::new));
    run(&call, mode).await.map(|(response, ..)| response)
}

/// Gives the call an ID that all of its attempts have.
fn fill_in_request_id(call: &mut Call, streams_body: bool) -> Result<(), Error> {
    let id = call.method.id;
    call.fill_in_request_id(streams_body)
        .map_err(|error| error.in_method(id))
}

#[cfg(feature = "_media")]
/// [`stream`] for a call that is kept, with a body that may be readable more than once.
pub(crate) async fn stream_media(
    call: &Call,
    body: Option<OneShot>,
) -> Result<Response<Body>, Error> {
    let mode = Mode::Streaming(body);
    run(call, mode).await.map(|(response, ..)| response)
}

#[cfg(feature = "_media")]
/// Reads the response of [`stream_media`] to its end, within the timeout of an attempt.
pub(crate) async fn receive_media(
    call: &Call,
    response: Response<Body>,
) -> Result<Received, Error> {
    let options = call.options.or(call.client.options(), call.method.defaults);
    let limits = Limits {
        size: call.client.max_response_size(),
        stall: call.client.stall_timeout(),
        deadline: Deadline::starting_now("the attempt", options.attempt_timeout()),
    };
    let response = transport::receive(response, &limits).await?;
    Ok(Received {
        response,
        attempts: 1,
        deadline: limits.deadline,
    })
}

/// The response, the number of attempts and the deadline of the last one.
async fn run(call: &Call, mode: Mode) -> Result<(Response<Body>, u32, Deadline), Error> {
    let id = call.method.id;
    call.check_deferred_error()
        .map_err(|error| error.in_method(id))?;
    clock::check_runtime().map_err(|error| error.in_method(id))?;
    let span = trace::call(call.method);
    let run = async {
        let mut retry_loop = RetryLoop::new(call, mode, span.clone());
        let result = retry_loop.run().await;
        let attempts = retry_loop.attempts;
        let status = match &result {
            Ok((response, _)) => Some(response.status()),
            Err(error) => {
                trace::failed(&span, error);
                error.http_status()
            }
        };
        trace::end(&span, status, attempts);
        match result {
            Ok((response, deadline)) => Ok((response, attempts, deadline)),
            Err(error) => Err(error.with_attempts(attempts).in_method(id)),
        }
    };
    run.instrument(span.clone()).await
}

/// The state between the attempts of a call.
struct RetryLoop<'c> {
    call: &'c Call,
    mode: Mode,
    retry: RetryPolicy,
    timeouts: Timeouts,
    /// The deadline of the call.
    deadline: Deadline,
    /// The number of attempts so far, the current one included.
    attempts: u32,
    /// The number of retries that the throttle has granted to this call.
    granted: u32,
    /// The token to try next, after the service has refused the first.
    other: Option<AuthHeaders>,
    /// Whether another token has been requested, which happens once.
    asked_for_other: bool,
    /// The span of the call.
    span: Span,
}

impl<'c> RetryLoop<'c> {
    fn new(call: &'c Call, mode: Mode, span: Span) -> Self {
        let defaults = call.method.defaults;
        let options = call.options.or(call.client.options(), defaults);
        let total = match (&mode, call.options.total_timeout) {
            // A streamed upload has no total timeout unless the call sets one.
            (Mode::Streaming(Some(_)), None) => Duration::MAX,
            _ => options.total_timeout(),
        };
        RetryLoop {
            call,
            mode,
            retry: options.retry(),
            timeouts: Timeouts {
                attempt: options.attempt_timeout(),
                stall: call.client.stall_timeout(),
            },
            deadline: Deadline::starting_now("the call", total),
            attempts: 0,
            granted: 0,
            other: None,
            asked_for_other: false,
            span,
        }
    }

    /// The response of the first attempt that succeeds, and the deadline of that attempt.
    async fn run(&mut self) -> Result<(Response<Body>, Deadline), Error> {
        let throttle = self.call.client.throttle();
        let mut previous = None;
        loop {
            let request = self.request()?;
            self.attempts += 1;
            let span = trace::attempt(&self.span, self.call, self.attempts, &request);
            let mut attempt = Attempt::new(self, &span);
            let result = attempt.run(request).instrument(span.clone()).await;
            let (deadline, refused) = (attempt.deadline, attempt.refused);
            let error = match result {
                Ok(response) => {
                    throttle.refill();
                    return Ok((response, deadline));
                }
                Err(error) => error,
            };
            trace::failed(&span, &error);
            if error.http_status().is_some() && !error.is_retryable() {
                // The service is up, because it has processed the request.
                throttle.refill();
            }
            if let Some(refused) = refused
                && self.finds_other_token(&refused, deadline).await
            {
                trace::retry(&error, Duration::ZERO);
                continue;
            }
            let delay = match self.next(&error) {
                Next::After(delay) => delay,
                Next::Stop => return Err(error.with_previous_attempt(previous)),
                Next::StopBecause(reason) => return Err(error.with_note(reason)),
            };
            trace::retry(&error, delay);
            previous = Some(error);
            sleep(delay).await;
        }
    }

    /// The request of the next attempt, without credentials.
    fn request(&self) -> Result<Request<Body>, Error> {
        let request = self.call.build()?;
        Ok(match &self.mode {
            Mode::Streaming(Some(body)) => {
                let mut request = request.map(|_| body.for_attempt());
                // This is the length of the replaced body.
                request.headers_mut().remove(header::CONTENT_LENGTH);
                request
            }
            _ => request.map(Body::from),
        })
    }

    /// Gets another token after the service has refused one, and returns whether there is one. The
    /// attempt with it counts, and is made even if the policy allows only one, because the service
    /// has not processed the request yet.
    ///
    /// Fetching has the timeout of an attempt. If there is no other token, the refusal is the error
    /// of the call.
    async fn finds_other_token(&mut self, refused: &AuthHeaders, deadline: Deadline) -> bool {
        if self.asked_for_other || !self.can_send_body() {
            return false;
        }
        self.asked_for_other = true;
        let another = self.call.client.credentials().another(refused);
        self.other = timeout_at(deadline.at(), another).await.ok().flatten();
        self.other.is_some()
    }

    /// What follows a failed attempt.
    fn next(&mut self, error: &Error) -> Next {
        let may_repeat = self.retry.is_retryable(error)
            && (self.is_idempotent() || error.was_not_processed() || self.may_follow(error))
            && self.retry.allows_more_than(self.attempts);
        let left = self.deadline.remaining();
        if !may_repeat || left.is_zero() {
            return Next::Stop;
        }
        if !self.can_send_body() {
            return Next::StopBecause("not tried again: its body has been read in part");
        }
        let Some(delay) = self.retry.delay(self.attempts, error.retry_delay(), left) else {
            return Next::StopBecause("not tried again: the time for the call would be over");
        };
        if !self.call.client.throttle().take(&mut self.granted) {
            return Next::StopBecause("not tried again: too many calls of this client fail");
        }
        Next::After(delay)
    }

    /// Whether sending the request twice has the same effect as sending it once.
    fn is_idempotent(&self) -> bool {
        let call = self.call;
        call.idempotent
            .unwrap_or_else(|| call.method.verb.is_idempotent())
    }

    /// Whether the method's own settings allow another attempt after this error.
    fn may_follow(&self, error: &Error) -> bool {
        let call = self.call;
        let retry = call.method.defaults.and_then(|it| it.retry.as_ref());
        call.idempotent != Some(false) && retry.is_some_and(|it| it.covers(error))
    }

    /// Whether the body of the request is available for another attempt.
    fn can_send_body(&self) -> bool {
        match &self.mode {
            Mode::Streaming(Some(body)) => body.is_untouched(),
            _ => true,
        }
    }
}

/// What follows a failed attempt.
enum Next {
    After(Duration),
    Stop,
    /// No further attempt, for a reason that the error mentions.
    StopBecause(&'static str),
}

//! Waits for a state of a resource that no operation reports.
//!
//! The pauses and the deadline are in `polling`.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::runtime::error::Error;
use crate::runtime::exclusive::Exclusive;
use crate::runtime::method::Verb;
use crate::runtime::polling::{Pacer, PollingPolicy};
use crate::runtime::request::Request;
use crate::runtime::seal::Seal;

/// A future that sends a request again and again until its response fulfils a condition: the result
/// of [`Request::wait_until`]. Its output is that response.
///
/// Nothing is sent before it is polled, and dropping it ends the polling.
#[must_use = "nothing is sent until it is awaited"]
pub struct WaitUntil<R: Request, P> {
    state: State<R, P>,
    policy: PollingPolicy,
}

/// The request and the condition, then the polling of them.
enum State<R: Request, P> {
    Idle(R, P),
    Polling(Exclusive<Polling<R::Response>>),
    Ended,
}

type Polling<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

impl<R: Request, P> WaitUntil<R, P> {
    pub(crate) fn new(request: R, condition: P) -> Self {
        WaitUntil {
            state: State::Idle(request, condition),
            policy: PollingPolicy::new(),
        }
    }

    /// Sets the pauses and the deadline, in place of the [default](PollingPolicy::new).
    pub fn with_polling_policy(mut self, policy: PollingPolicy) -> Self {
        self.policy = policy;
        self
    }
}

impl<R, P> Future for WaitUntil<R, P>
where
    R: Request<Response: Send>,
    P: FnMut(&R::Response) -> bool + Send + 'static,
{
    type Output = Result<R::Response, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let State::Idle(..) = self.state
            && let State::Idle(request, condition) =
                std::mem::replace(&mut self.state, State::Ended)
        {
            let polling = Box::pin(poll(request, condition, self.policy));
            self.state = State::Polling(Exclusive::new(polling));
        }
        match &mut self.state {
            State::Polling(polling) => polling.get_mut().as_mut().poll(cx),
            // A future that has ended must not be polled again; this is not reached otherwise.
            State::Idle(..) | State::Ended => Poll::Pending,
        }
    }
}

/// Sends the request until its response fulfils the condition.
async fn poll<R, P>(
    request: R,
    mut condition: P,
    policy: PollingPolicy,
) -> Result<R::Response, Error>
where
    R: Request<Response: Send>,
    P: FnMut(&R::Response) -> bool,
{
    let method = R::method(Seal);
    if method.verb != Verb::Get {
        let text = "wait_until repeats its request, which must be a GET";
        return Err(Error::invalid_request(text).in_method(method.id));
    }
    let mut pacer = Pacer::polling_at_once(policy);
    loop {
        let response = pacer.poll(|| request.clone().send()).await;
        let response = response.map_err(|error| error.in_method(method.id))?;
        if condition(&response) {
            return Ok(response);
        }
    }
}

// The request and the condition are moved before they are used, and the polling is boxed.
impl<R: Request, P> Unpin for WaitUntil<R, P> {}

impl<R: Request, P> fmt::Debug for WaitUntil<R, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitUntil")
            .field("method", &R::method(Seal).id)
            .field("policy", &self.policy)
            .finish()
    }
}

//! Polling: the same request again and again, until its response says that something is done.
//!
//! This module has the pauses between polls and the deadline. `wait_until` polls any resource,
//! `operations` polls long-running operations.

use std::time::Duration;

use tokio::time::{sleep, timeout_at};

use crate::runtime::clock::{self, Deadline};
use crate::runtime::error::Error;
use crate::runtime::retry;
use crate::runtime::trace;

/// The pauses between polls, and how long to poll.
///
/// The pause before each poll is a random time between half of a limit and the limit, which begins
/// with the initial backoff and grows by the multiplier up to the maximum.
///
/// Within each poll, the [`RetryPolicy`](crate::runtime::RetryPolicy) of the call applies as to any
/// other call. After the service has responded once, an error that is
/// [temporary](Error::is_retryable) does not end polling: the next poll follows after the next pause.
/// Any other error ends it, and so does the failure of the first request.
///
/// The defaults are those of Google's Python clients (`DEFAULT_POLLING` in
/// `google/api_core/future/polling.py`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PollingPolicy {
    initial_backoff: Duration,
    max_backoff: Duration,
    multiplier: f64,
    deadline: Duration,
}

impl PollingPolicy {
    /// The default policy: a first pause of at most 1 second, which grows by half each time up to 20
    /// seconds, and a deadline after 15 minutes.
    pub const fn new() -> Self {
        PollingPolicy {
            initial_backoff: Duration::from_secs(1),
            max_backoff: Duration::from_secs(20),
            multiplier: 1.5,
            deadline: Duration::from_secs(900),
        }
    }

    /// The longest first pause.
    #[must_use]
    pub const fn with_initial_backoff(mut self, backoff: Duration) -> Self {
        self.initial_backoff = backoff;
        self
    }

    /// The longest pause.
    #[must_use]
    pub const fn with_max_backoff(mut self, backoff: Duration) -> Self {
        self.max_backoff = backoff;
        self
    }

    /// The factor by which the pauses grow. A value below 1 has the effect of 1.
    #[must_use]
    pub const fn with_multiplier(mut self, multiplier: f64) -> Self {
        self.multiplier = multiplier;
        self
    }

    /// How long to poll, from the first poll or pause on. After that time, polling ends with an error
    /// ([`Error::is_timeout`]). `Duration::MAX` sets no limit.
    #[must_use]
    pub const fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }
}

impl Default for PollingPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// The progress of polling one thing: its pauses so far and its deadline.
#[derive(Debug)]
pub(crate) struct Pacer {
    policy: PollingPolicy,
    pauses: u32,
    /// Whether the next poll follows without a pause.
    at_once: bool,
    deadline: Option<Deadline>,
}

impl Pacer {
    /// Begins with a poll, without a pause.
    pub(crate) fn polling_at_once(policy: PollingPolicy) -> Self {
        Pacer {
            policy,
            pauses: 0,
            at_once: true,
            deadline: None,
        }
    }

    #[cfg(feature = "_operations")]
    /// Begins anew with a pause: the state is known already.
    pub(crate) fn begin_with_pause(&mut self) {
        *self = Pacer {
            at_once: false,
            deadline: Some(self.new_deadline()),
            ..Pacer::polling_at_once(self.policy)
        };
    }

    #[cfg(feature = "_operations")]
    /// Begins anew with a poll, after an error.
    pub(crate) fn begin_again(&mut self) {
        *self = Pacer::polling_at_once(self.policy);
    }

    /// Makes the next poll, after its pause, and again after temporary errors.
    ///
    /// # Errors
    ///
    /// An error of the first poll, an error that is not temporary, and the deadline. The source of
    /// that error is the last temporary one.
    pub(crate) async fn poll<T, F>(&mut self, poll: impl Fn() -> F) -> Result<T, Error>
    where
        F: Future<Output = Result<T, Error>>,
    {
        clock::check_runtime()?;
        let deadline = self.deadline.unwrap_or_else(|| self.new_deadline());
        self.deadline = Some(deadline);
        let mut previous = None;
        let polls = async {
            loop {
                let is_first = self.at_once;
                sleep(self.pause()).await;
                match poll().await {
                    Err(error) if error.is_retryable() && !is_first => {
                        trace::poll_failed(&error);
                        previous = Some(error);
                    }
                    result => return result,
                }
            }
        };
        match timeout_at(deadline.at(), polls).await {
            Ok(result) => result,
            Err(_) => {
                let error = deadline.error("waiting for the end");
                Err(error.with_previous_attempt(previous))
            }
        }
    }

    fn new_deadline(&self) -> Deadline {
        Deadline::starting_now("polling", self.policy.deadline)
    }

    /// The pause before the next poll.
    fn pause(&mut self) -> Duration {
        if std::mem::take(&mut self.at_once) {
            return Duration::ZERO;
        }
        self.pauses = self.pauses.saturating_add(1);
        let PollingPolicy {
            initial_backoff,
            max_backoff,
            multiplier,
            ..
        } = self.policy;
        let longest = retry::grown(initial_backoff, multiplier, self.pauses, max_backoff);
        longest.mul_f64(0.5 + retry::random() / 2.0)
    }
}

//! When a call is retried, and the delay before each retry.
//!
//! This module has the policy that callers set, and the throttle that limits retries in an outage.
//! [`Error::is_retryable`] classifies errors; `retry_loop` makes the attempts.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::runtime::error::Error;

/// The number of attempts of a call, and the delays between them.
///
/// A call is retried when its error is [temporary](Error::is_retryable) and repeating it is safe:
///
/// - the method is a GET, PUT or DELETE, or the caller has declared the call idempotent, or
/// - the request has an ID with which the service recognises a repeated request, or
/// - the status is one after which Google's own clients repeat this method, or
/// - the service provably has not processed the request: no connection could be made, no token
///   could be obtained, or the server refused the HTTP/2 stream (RFC 9113, section 8.7).
///
/// Temporary errors are broken connections, timeouts, the HTTP statuses 408, 429, 500, 502, 503 and
/// 504, and 403 where the reason is a rate of calls: `RATE_LIMIT_EXCEEDED`, `rateLimitExceeded`,
/// `userRateLimitExceeded` and others with the same ending. A 403 with `quotaExceeded` is not
/// retried: a quota for a day or in total lasts longer than any retry.
/// [`with_predicate`](Self::with_predicate) replaces these rules.
///
/// Before each further attempt the call waits for a random time between zero and a limit, which
/// begins with the initial backoff and grows by the multiplier up to the maximum (exponential
/// backoff with full jitter). If the service requests a delay (`retry-after`,
/// `google.rpc.RetryInfo`), the random time is added to it, so that clients with the same requested
/// delay do not return at the same time. If the total timeout would pass first, the call fails at
/// once.
///
/// After a token was refused (HTTP 401) and another one was obtained, there is an attempt with it
/// under any policy. It counts as one of the attempts.
///
/// While most attempts of a client fail, its retries are limited: see [`RetryThrottle`].
#[derive(Clone)]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
    multiplier: f64,
    predicate: Option<Arc<Predicate>>,
}

/// Returns whether an error is temporary.
type Predicate = dyn Fn(&Error) -> bool + Send + Sync;

impl RetryPolicy {
    /// The default policy: 5 attempts, a backoff of at most 1 second before the second attempt,
    /// doubled each time up to 32 seconds.
    pub const fn new() -> Self {
        RetryPolicy {
            max_attempts: 5,
            initial_backoff: Duration::from_secs(1),
            max_backoff: Duration::from_secs(32),
            multiplier: 2.0,
            predicate: None,
        }
    }

    /// One attempt only.
    pub const fn never() -> Self {
        Self::new().with_max_attempts(1)
    }

    /// The largest number of attempts, the first one included. 0 has the effect of 1.
    #[must_use]
    pub const fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The longest wait before the second attempt.
    #[must_use]
    pub const fn with_initial_backoff(mut self, backoff: Duration) -> Self {
        self.initial_backoff = backoff;
        self
    }

    /// The longest wait before any attempt, unless the service requests a longer one.
    #[must_use]
    pub const fn with_max_backoff(mut self, backoff: Duration) -> Self {
        self.max_backoff = backoff;
        self
    }

    /// The factor by which the longest wait grows from one attempt to the next. A value below 1 has
    /// the effect of 1.
    #[must_use]
    pub const fn with_multiplier(mut self, multiplier: f64) -> Self {
        self.multiplier = multiplier;
        self
    }

    /// Decides which errors are temporary, in place of [`Error::is_retryable`]. Whether repeating
    /// the call is safe still depends on its HTTP method, or on `with_idempotency`.
    ///
    /// ```text
    /// // What the crate tries again, and lost races too.
    /// let policy = RetryPolicy::new()
    ///     .with_predicate(|error| error.is_retryable() || error.http_status() == Some(StatusCode::CONFLICT));
    /// ```
    #[must_use]
    pub fn with_predicate(
        mut self,
        predicate: impl Fn(&Error) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.predicate = Some(Arc::new(predicate));
        self
    }

    /// Whether an error is temporary.
    pub(crate) fn is_retryable(&self, error: &Error) -> bool {
        match &self.predicate {
            Some(predicate) => predicate(error),
            None => error.is_retryable(),
        }
    }

    /// Whether another attempt is allowed after this many.
    pub(crate) fn allows_more_than(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }

    /// The delay after this many attempts, if the service has requested a delay of `asked`; `None`
    /// if it exceeds `left`.
    pub(crate) fn delay(
        &self,
        attempts: u32,
        asked: Option<Duration>,
        left: Duration,
    ) -> Option<Duration> {
        let longest = self.longest_backoff(attempts);
        let Some(asked) = asked else {
            let delay = longest.mul_f64(random());
            return (delay < left).then_some(delay);
        };
        // A short backoff is too little jitter for a long requested delay.
        let spread = longest.max(asked / 10);
        let latest = left
            .checked_sub(asked)
            .filter(|latest| !latest.is_zero())?
            .mul_f64(0.9);
        Some(asked + spread.min(latest).mul_f64(random()))
    }

    fn longest_backoff(&self, attempts: u32) -> Duration {
        grown(
            self.initial_backoff,
            self.multiplier,
            attempts,
            self.max_backoff,
        )
    }
}

/// The backoff with this number, beginning with 1: the initial one, grown by the multiplier each time
/// up to the maximum. A multiplier below 1 has the effect of 1.
pub(crate) fn grown(initial: Duration, multiplier: f64, number: u32, max: Duration) -> Duration {
    let exponent = i32::try_from(number.saturating_sub(1)).unwrap_or(i32::MAX);
    let seconds = initial.as_secs_f64() * multiplier.max(1.0).powi(exponent);
    // No duration represents NaN or infinity.
    Duration::try_from_secs_f64(seconds).map_or(max, |backoff| backoff.min(max))
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy")
            .field("max_attempts", &self.max_attempts)
            .field("initial_backoff", &self.initial_backoff)
            .field("max_backoff", &self.max_backoff)
            .field("multiplier", &self.multiplier)
            .field("has_predicate", &self.predicate.is_some())
            .finish()
    }
}

/// A random number from 0 up to 1, good enough for jitter.
pub(crate) fn random() -> f64 {
    // New hash keys are the only source of randomness in the standard library.
    let bits = RandomState::new().build_hasher().finish();
    // The number of bits that a float holds exactly.
    const BITS: u32 = f64::MANTISSA_DIGITS;
    (bits >> (u64::BITS - BITS)) as f64 / (1_u64 << BITS) as f64
}

/// The number of retries that a client makes while its service is down, for all calls together.
///
/// A client has a budget of retries, 50 by default. Each retry takes one from it, and each response
/// that shows that the service is up returns one: a success, and any error that is not
/// [temporary](Error::is_retryable), such as 404. So as long as fewer than half of the attempts
/// fail, every call is retried according to its [`RetryPolicy`]. In an outage the client soon makes
/// one attempt for each call, and adds no load to an overloaded service.
///
/// A single call that has used the whole budget alone is still retried according to its policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryThrottle {
    /// `None` for no limit.
    budget: Option<u32>,
}

impl RetryThrottle {
    /// The default throttle: a budget of 50.
    pub const fn new() -> Self {
        RetryThrottle { budget: Some(50) }
    }

    /// No throttle: every call is retried according to its policy, in an outage too.
    pub const fn off() -> Self {
        RetryThrottle { budget: None }
    }

    /// The number of retries that the client makes in a complete outage.
    #[must_use]
    pub const fn with_budget(mut self, attempts: u32) -> Self {
        self.budget = Some(attempts);
        self
    }
}

impl Default for RetryThrottle {
    fn default() -> Self {
        Self::new()
    }
}

/// The remaining retries of a client.
#[derive(Debug)]
pub(crate) struct Throttle {
    left: AtomicU32,
    budget: Option<u32>,
}

impl Throttle {
    pub(crate) const fn new(settings: RetryThrottle) -> Self {
        let left = match settings.budget {
            Some(budget) => budget,
            None => u32::MAX,
        };
        Throttle {
            left: AtomicU32::new(left),
            budget: settings.budget,
        }
    }

    /// Takes one retry for a call that has taken `granted` before, and increments `granted`;
    /// `false` if other calls have used the budget.
    pub(crate) fn take(&self, granted: &mut u32) -> bool {
        let Some(budget) = self.budget else {
            return true;
        };
        let take = |left: u32| left.checked_sub(1);
        let taken = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .is_ok();
        let allowed = taken || (budget > 0 && *granted >= budget);
        *granted = granted.saturating_add(u32::from(allowed));
        allowed
    }

    /// Returns one retry to the budget, because the service has responded.
    pub(crate) fn refill(&self) {
        let Some(budget) = self.budget else {
            return;
        };
        // The usual case writes no shared memory.
        if self.left.load(Ordering::Relaxed) < budget {
            let give = |left: u32| (left < budget).then_some(left + 1);
            // The update fails if the budget is full already.
            let _ = self
                .left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
        }
    }
}

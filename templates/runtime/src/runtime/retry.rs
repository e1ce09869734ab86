//! When a call is tried again, and how long it waits before that.
//!
//! Here are the policy that callers set, and the throttle that keeps many callers from repeating
//! into an outage. Which errors may pass is known by the error
//! ([`Error::is_retryable`]); the attempts are made in `retry_loop`.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::runtime::error::Error;

/// How often a call is tried, and how long it waits in between.
///
/// A call is tried again when its failure [may pass](Error::is_retryable) and doing it twice does
/// no harm:
///
/// - the method is a GET, PUT or DELETE, or the caller has said so of the call, or
/// - the service provably has not processed the request: no connection could be made, no token was
///   to be had, or the server refused the HTTP/2 stream (RFC 9113, section 8.7).
///
/// Failures that may pass are broken connections, timeouts, the HTTP statuses 408, 429, 500, 502,
/// 503 and 504, and 403 where the reason is a rate of calls: `RATE_LIMIT_EXCEEDED`,
/// `rateLimitExceeded`, `userRateLimitExceeded` and others that end in the same words. A 403 with
/// `quotaExceeded` is another matter: it is a quota for a day or a total, which lasts longer than
/// any retry, and is not tried again. [`with_predicate`](Self::with_predicate) replaces these
/// rules.
///
/// Before each further attempt the call waits for a random time between zero and a limit, which
/// begins with the initial backoff and grows by the multiplier up to the maximum (exponential
/// backoff with full jitter). Where the service asks for a pause (`retry-after`,
/// `google.rpc.RetryInfo`), the random time is added to it, so that callers who were told the same
/// do not return together. Where the total timeout would be over first, the call fails at once.
///
/// After a token was refused (HTTP 401) and another one could be had, there is an attempt with it
/// whatever the policy says. It counts as one of the attempts.
///
/// While most attempts of a client fail, its further attempts are held back: see [`RetryThrottle`].
#[derive(Clone)]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
    multiplier: f64,
    predicate: Option<Arc<Predicate>>,
}

/// Says whether an error may pass.
type Predicate = dyn Fn(&Error) -> bool + Send + Sync;

impl RetryPolicy {
    /// The policy of a client without one of its own: 5 attempts, a backoff of at most 1 second
    /// before the second, doubled each time up to 32 seconds.
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

    /// How often a call is tried at most, the first attempt included. 0 has the effect of 1.
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

    /// The longest wait before any attempt, unless the service asks for a longer one.
    #[must_use]
    pub const fn with_max_backoff(mut self, backoff: Duration) -> Self {
        self.max_backoff = backoff;
        self
    }

    /// By how much the longest wait grows from one attempt to the next. A value below 1 has the
    /// effect of 1.
    #[must_use]
    pub const fn with_multiplier(mut self, multiplier: f64) -> Self {
        self.multiplier = multiplier;
        self
    }

    /// Decides which errors may pass, in place of [`Error::is_retryable`]. Whether doing the call
    /// twice does no harm is still decided by its verb, or by what the caller said of the call.
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

    /// Whether an error may pass.
    pub(crate) fn is_retryable(&self, error: &Error) -> bool {
        match &self.predicate {
            Some(predicate) => predicate(error),
            None => error.is_retryable(),
        }
    }

    /// Whether there may be another attempt after this many.
    pub(crate) fn allows_more_than(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }

    /// How long to wait after this many attempts, where the service has asked for a pause of
    /// `asked`; `None` where that is not within `left`.
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
        // A short backoff spreads callers too little over a long pause.
        let spread = longest.max(asked / 10);
        let latest = left
            .checked_sub(asked)
            .filter(|latest| !latest.is_zero())?
            .mul_f64(0.9);
        Some(asked + spread.min(latest).mul_f64(random()))
    }

    fn longest_backoff(&self, attempts: u32) -> Duration {
        let growth = self.multiplier.max(1.0);
        let exponent = i32::try_from(attempts.saturating_sub(1)).unwrap_or(i32::MAX);
        let seconds = self.initial_backoff.as_secs_f64() * growth.powi(exponent);
        // Not a number and infinity are beyond all durations.
        Duration::try_from_secs_f64(seconds)
            .map_or(self.max_backoff, |backoff| backoff.min(self.max_backoff))
    }
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

/// A number from 0 up to 1, good enough to keep clients apart.
fn random() -> f64 {
    // Fresh hash keys are the source of randomness that the standard library has.
    let bits = RandomState::new().build_hasher().finish();
    // As many bits as a float holds exactly.
    const BITS: u32 = f64::MANTISSA_DIGITS;
    (bits >> (u64::BITS - BITS)) as f64 / (1_u64 << BITS) as f64
}

/// How many further attempts a client makes while its service is down, over all of its calls.
///
/// A client has a budget of further attempts, 50 unless set. Each further attempt takes one, and
/// each answer that shows that the service is up gives one back: a success, and any error that is
/// not one that [may pass](Error::is_retryable), such as 404. So as long as fewer than half of the
/// attempts fail, every call is tried again as its [`RetryPolicy`] says; in an outage the client
/// soon makes one attempt for each call, and adds no load to a service that has too much of it.
///
/// A single call that has used up the whole budget alone goes on: its policy was meant for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryThrottle {
    /// `None` for no limit.
    budget: Option<u32>,
}

impl RetryThrottle {
    /// The throttle of a client without one of its own: a budget of 50.
    pub const fn new() -> Self {
        RetryThrottle { budget: Some(50) }
    }

    /// No throttle: every call is tried again as its policy says, in an outage too.
    pub const fn off() -> Self {
        RetryThrottle { budget: None }
    }

    /// How many further attempts the client makes into a complete outage.
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

/// What a client has left for further attempts.
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

    /// Takes one attempt for a call that has taken `granted` before, and counts it there; `false`
    /// where other calls have left none.
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

    /// Gives back what an answer of the service is worth.
    pub(crate) fn refill(&self) {
        let Some(budget) = self.budget else {
            return;
        };
        // The usual case writes nothing that other threads would wait for.
        if self.left.load(Ordering::Relaxed) < budget {
            let give = |left: u32| (left < budget).then_some(left + 1);
            // A failed update means that it is full already.
            let _ = self
                .left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
        }
    }
}

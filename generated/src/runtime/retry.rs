//! When a call is tried again, and how long it waits before that.
//!
//! Here are the policy that callers set, and what keeps many callers from repeating into an outage.
//! Which errors pass by themselves is known by the error
//! ([`Error::is_retryable`](crate::runtime::Error::is_retryable)); the attempts are made in
//! `exchange`.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How often a call is tried, and how long it waits in between.
///
/// A call is tried again when its failure [may pass](crate::runtime::Error::is_retryable) and doing
/// it twice does no harm:
///
/// - the method is a GET, PUT or DELETE, or the caller has said so of the call, or
/// - the request provably never left: no connection could be made, or no token could be had.
///
/// Before each further attempt it waits for a random time between zero and a limit, which begins
/// with the initial backoff and grows by the multiplier up to the maximum (exponential backoff with
/// full jitter). Where the service asks for a longer pause (`retry-after`, `google.rpc.RetryInfo`),
/// that is kept to. Where the total timeout would be over first, the call fails at once.
///
/// While most calls of a client fail, its further attempts are held back, whatever the policy: they
/// would be load on a service that has too much of it already.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
    multiplier: f64,
}

impl RetryPolicy {
    /// The policy of a client that was told nothing: 5 attempts, a backoff of at most 1 second
    /// before the second, doubled each time up to 32 seconds.
    pub const fn new() -> Self {
        RetryPolicy {
            max_attempts: 5,
            initial_backoff: Duration::from_secs(1),
            max_backoff: Duration::from_secs(32),
            multiplier: 2.0,
        }
    }

    /// One attempt only.
    pub const fn never() -> Self {
        Self::new().with_max_attempts(1)
    }

    /// How often a call is tried at most, the first attempt included. 0 is as good as 1.
    #[must_use]
    pub const fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The longest that is waited before the second attempt.
    #[must_use]
    pub const fn with_initial_backoff(mut self, backoff: Duration) -> Self {
        self.initial_backoff = backoff;
        self
    }

    /// The longest that is ever waited, unless the service asks for more.
    #[must_use]
    pub const fn with_max_backoff(mut self, backoff: Duration) -> Self {
        self.max_backoff = backoff;
        self
    }

    /// By how much the longest wait grows from one attempt to the next. Less than 1 is as good as 1.
    #[must_use]
    pub const fn with_multiplier(mut self, multiplier: f64) -> Self {
        self.multiplier = multiplier;
        self
    }

    /// Whether there may be another attempt after so many.
    pub(crate) fn allows_more_than(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }

    /// How long to wait after so many attempts.
    pub(crate) fn backoff(&self, attempts: u32) -> Duration {
        self.longest_backoff(attempts).mul_f64(random())
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

/// A number from 0 up to 1, good enough to keep clients apart.
fn random() -> f64 {
    // Keys that nobody else has are what the standard library has of randomness.
    let bits = RandomState::new().build_hasher().finish();
    // As many bits as a float holds exactly.
    const BITS: u32 = f64::MANTISSA_DIGITS;
    (bits >> (u64::BITS - BITS)) as f64 / (1_u64 << BITS) as f64
}

/// What a client has left for further attempts, of all of its calls together.
///
/// Each further attempt takes one, each success gives a tenth back (the scheme of gRPC's retry
/// throttling). So in an outage a client soon makes one attempt per call, and while few calls fail
/// all of them are tried again.
#[derive(Debug)]
pub(crate) struct Throttle {
    /// In tenths of an attempt.
    left: AtomicU32,
}

/// How many further attempts a client makes into a complete outage.
const ATTEMPTS: u32 = 50;
const TENTHS: u32 = 10;

impl Throttle {
    pub(crate) const fn new() -> Self {
        Throttle {
            left: AtomicU32::new(ATTEMPTS * TENTHS),
        }
    }

    /// Takes one attempt; `false` where there is none left.
    pub(crate) fn take(&self) -> bool {
        let take = |left: u32| left.checked_sub(TENTHS);
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .is_ok()
    }

    /// Gives back what a success is worth.
    pub(crate) fn succeeded(&self) {
        // The usual case writes nothing that other threads would wait for.
        if self.left.load(Ordering::Relaxed) < ATTEMPTS * TENTHS {
            let give = |left: u32| (left < ATTEMPTS * TENTHS).then_some(left + 1);
            // No more than there is to give: that is all right too.
            let _ = self
                .left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
        }
    }
}

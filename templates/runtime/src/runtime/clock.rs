//! Deadlines.
//!
//! Timers end tasks that wait. Work that keeps the processor busy, such as unpacking and decoding,
//! checks the clock itself with these types.

use std::cell::Cell;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::Instant;

use crate::runtime::error::Error;

/// Fails outside of a Tokio runtime, without which timers and connections panic.
pub(crate) fn check_runtime() -> Result<(), Error> {
    match Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(Error::configuration(
            "no asynchronous runtime: requests must be sent from within a Tokio runtime",
        )),
    }
}

/// The point in time after `time`, capped at 30 years, which no clock here overflows.
pub(crate) fn after(time: Duration) -> Instant {
    const NEVER: Duration = Duration::from_secs(30 * 365 * 86_400);
    let now = Instant::now();
    now.checked_add(time.min(NEVER)).unwrap_or(now)
}

/// The deadline of an attempt, and the timeout that it comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    at: Instant,
    /// The timeout, for the error.
    limit: Duration,
    /// What the timeout is for: `the attempt` or `the call`.
    subject: &'static str,
}

impl Deadline {
    /// The deadline of something that starts now.
    pub(crate) fn starting_now(subject: &'static str, limit: Duration) -> Self {
        Deadline {
            at: after(limit),
            limit,
            subject,
        }
    }

    /// The earlier of two deadlines.
    pub(crate) fn earlier(self, other: Deadline) -> Self {
        if other.at < self.at { other } else { self }
    }

    pub(crate) fn at(&self) -> Instant {
        self.at
    }

    pub(crate) fn has_passed(&self) -> bool {
        Instant::now() >= self.at
    }

    /// The remaining time; zero after the deadline.
    pub(crate) fn remaining(&self) -> Duration {
        self.at.saturating_duration_since(Instant::now())
    }

    /// The error of an attempt that exceeded the deadline. `phase` describes what it was doing.
    pub(crate) fn error(&self, phase: &str) -> Error {
        Error::out_of_time(self.subject, self.limit, phase)
    }
}

/// A deadline for synchronous work, which checks it regularly.
///
/// Reading the clock costs more than a step of such work, so it is read every [`STEPS`] steps.
#[derive(Debug)]
pub(crate) struct StepClock {
    at: Instant,
    left: Cell<u32>,
    passed: Cell<bool>,
}

/// The number of steps between two reads of the clock: some tens of microseconds of decoding.
const STEPS: u32 = 1024;

impl StepClock {
    pub(crate) fn new(deadline: &Deadline) -> Self {
        StepClock {
            at: deadline.at,
            left: Cell::new(STEPS),
            passed: Cell::new(false),
        }
    }

    /// Counts a step, and returns whether the deadline has passed.
    #[inline]
    pub(crate) fn step(&self) -> bool {
        match self.left.get() {
            0 => self.look(),
            left => {
                self.left.set(left - 1);
                false
            }
        }
    }

    /// Whether the deadline had passed when [`step`](Self::step) last read the clock.
    pub(crate) fn has_passed(&self) -> bool {
        self.passed.get()
    }

    #[cold]
    fn look(&self) -> bool {
        self.left.set(STEPS);
        let passed = Instant::now() >= self.at;
        self.passed.set(self.passed.get() || passed);
        self.passed.get()
    }
}

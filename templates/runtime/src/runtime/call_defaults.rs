//! What the calls of one method do by default, where it differs from other methods.
//!
//! The order of precedence is: the call, the client, the method, the crate. `options` applies it to the
//! timeouts and the retry policy, `request_id` fills in the ID of a request.

use std::time::Duration;

use crate::runtime::error::Error;
use crate::runtime::retry::RetryPolicy;

/// The defaults of a method.
#[derive(Debug)]
pub struct CallDefaults {
    /// The timeout of an attempt.
    pub attempt_timeout: Option<Duration>,
    /// The timeout of a call with all of its attempts.
    pub total_timeout: Option<Duration>,
    /// When a call is repeated.
    pub retry: Option<RetryDefaults>,
    /// Where the ID of a request goes that makes repeating it safe.
    pub request_id: Option<RequestIdPlace>,
}

impl CallDefaults {
    /// Nothing differs.
    pub const NONE: Self = CallDefaults {
        attempt_timeout: None,
        total_timeout: None,
        retry: None,
        request_id: None,
    };
}

/// When the calls of a method are repeated, as in the settings of Google's own clients.
#[derive(Debug)]
pub struct RetryDefaults {
    /// The HTTP statuses after which a call is repeated, even if the HTTP verb is not idempotent.
    pub statuses: &'static [u16],
    /// The longest delay before the second attempt.
    pub initial_backoff: Duration,
    /// The longest delay before any attempt.
    pub max_backoff: Duration,
    /// The factor by which the longest delay grows.
    pub multiplier: f64,
}

impl RetryDefaults {
    /// The policy: the total timeout is its only limit, as in Google's own clients.
    pub(crate) fn policy(&self) -> RetryPolicy {
        RetryPolicy::new()
            .with_max_attempts(u32::MAX)
            .with_initial_backoff(self.initial_backoff)
            .with_max_backoff(self.max_backoff)
            .with_multiplier(self.multiplier)
    }

    /// Whether a call may be repeated after this error, whatever its HTTP verb is.
    pub(crate) fn covers(&self, error: &Error) -> bool {
        let status = error.http_status();
        status.is_some_and(|status| self.statuses.contains(&status.as_u16()))
    }
}

/// The place of the ID of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestIdPlace {
    /// A query parameter of this name.
    Query(&'static str),
    /// A property of the request body.
    Body(&'static str),
}

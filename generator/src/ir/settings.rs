//! What the calls of a method do by default.

use std::fmt;
use std::time::Duration;

/// The timeouts and retries of a method in Google's own clients. Discovery documents do not have them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallSettings {
    /// The timeout of an attempt.
    pub attempt_timeout: Option<Duration>,
    /// The timeout of a call with all of its attempts.
    pub total_timeout: Option<Duration>,
    /// When a call is repeated, whatever its HTTP verb is.
    pub retry: Option<RetrySettings>,
}

/// When the calls of a method are repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetrySettings {
    /// The HTTP statuses after which a call is repeated.
    pub statuses: Vec<u16>,
    /// The longest delay before the second attempt.
    pub initial_backoff: Duration,
    /// The longest delay before any attempt.
    pub max_backoff: Duration,
    /// The factor by which the longest delay grows, in thousandths.
    pub multiplier: u32,
}

/// The place of the ID of a request, which makes repeating the request safe (AIP-155).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestId {
    /// The query parameter of this name.
    Query(String),
    /// The property of the request body with this name.
    Body(String),
}

/// One line: `attempt 220s, total 220s, repeated after 503`.
impl fmt::Display for CallSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit =
            |what: &str, time: Option<Duration>| time.map(|time| format!("{what} {time:?}"));
        let retry = self.retry.as_ref().map(|retry| {
            let statuses: Vec<String> = retry.statuses.iter().map(u16::to_string).collect();
            format!(
                "repeated after {} with {:?} x {} up to {:?}",
                statuses.join(" and "),
                retry.initial_backoff,
                f64::from(retry.multiplier) / 1000.0,
                retry.max_backoff
            )
        });
        let parts = [
            limit("attempt", self.attempt_timeout),
            limit("total", self.total_timeout),
            retry,
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        f.write_str(&parts.join(", "))
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RequestId::Query(name) => write!(f, "{name} in the query"),
            RequestId::Body(name) => write!(f, "{name} in the body"),
        }
    }
}

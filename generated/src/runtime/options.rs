//! What goes around a call: its time, its further attempts, its headers.
//!
//! A client has options, and a call has options that come before those of its client. What they
//! mean is in `exchange`.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::runtime::error::Error;
use crate::runtime::redact;
use crate::runtime::retry::RetryPolicy;
use crate::runtime::text::OneLine;

/// How long one attempt may take where nobody says anything, the token and the whole response
/// included.
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);

/// How long a call may take where nobody says anything, all attempts and the waiting included.
pub(crate) const TOTAL_TIMEOUT: Duration = Duration::from_secs(300);

/// How long and how often something is tried, as far as it was said.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
}

impl CallOptions {
    pub(crate) fn retry(&self, client: &CallOptions) -> RetryPolicy {
        self.retry.or(client.retry).unwrap_or_default()
    }

    pub(crate) fn attempt_timeout(&self, client: &CallOptions) -> Duration {
        self.attempt_timeout
            .or(client.attempt_timeout)
            .unwrap_or(ATTEMPT_TIMEOUT)
    }

    pub(crate) fn total_timeout(&self, client: &CallOptions) -> Duration {
        self.total_timeout
            .or(client.total_timeout)
            .unwrap_or(TOTAL_TIMEOUT)
    }
}

/// Headers of a call that belong to whoever sends it: they say how long the message is and whose
/// connection it goes over.
const OFF_LIMITS: [HeaderName; 5] = [
    http::header::HOST,
    http::header::CONTENT_LENGTH,
    http::header::TRANSFER_ENCODING,
    http::header::CONNECTION,
    http::header::UPGRADE,
];

/// Puts a header that the caller has set among those of a request, in place of what is there.
pub(crate) fn set_header(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Error> {
    let refuse = |rule: &str| {
        // The value may be a secret.
        Error::invalid_request(format_args!("header `{}` {rule}", OneLine::new(name)))
    };
    let header =
        HeaderName::try_from(name).map_err(|_| refuse("has a name that no header can have"))?;
    if OFF_LIMITS.contains(&header) {
        return Err(refuse("is set by what sends the request"));
    }
    let mut value = HeaderValue::try_from(value).map_err(|_| {
        refuse("has a value that no header can have: it must be visible ASCII, in one line")
    })?;
    value.set_sensitive(redact::is_credential(name) || header == http::header::COOKIE);
    headers.insert(header, value);
    Ok(())
}

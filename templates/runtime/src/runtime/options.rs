//! The options of a call: timeouts, retry policy, headers.
//!
//! A call overrides the options of its client, and those override the defaults of the method, which
//! override the defaults here. `retry_loop` applies timeouts and policy.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::runtime::call_defaults::{CallDefaults, RetryDefaults};
use crate::runtime::error::Error;
use crate::runtime::redact;
use crate::runtime::retry::RetryPolicy;
use crate::runtime::text::OneLine;

/// The default timeout of an attempt. It includes fetching a token and reading the whole response.
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);

/// The default timeout of a call. It includes all attempts and the delays between them.
pub(crate) const TOTAL_TIMEOUT: Duration = Duration::from_secs(300);

/// The timeouts and the retry policy, where they were set.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
}

impl CallOptions {
    /// The options of a call: its own, or else those of its client, or else those of its method.
    pub(crate) fn or(&self, client: &CallOptions, method: Option<&CallDefaults>) -> CallOptions {
        let method = method.unwrap_or(&CallDefaults::NONE);
        let retry = self.retry.as_ref().or(client.retry.as_ref()).cloned();
        let attempt = self.attempt_timeout.or(client.attempt_timeout);
        let total = self.total_timeout.or(client.total_timeout);
        CallOptions {
            retry: retry.or_else(|| method.retry.as_ref().map(RetryDefaults::policy)),
            attempt_timeout: attempt.or(method.attempt_timeout),
            total_timeout: total.or(method.total_timeout),
        }
    }

    pub(crate) fn retry(&self) -> RetryPolicy {
        self.retry.clone().unwrap_or_default()
    }

    pub(crate) fn attempt_timeout(&self) -> Duration {
        self.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT)
    }

    pub(crate) fn total_timeout(&self) -> Duration {
        self.total_timeout.unwrap_or(TOTAL_TIMEOUT)
    }
}

/// Headers that the HTTP library sets: they describe the length of the message and the connection.
const RESERVED: [HeaderName; 5] = [
    http::header::HOST,
    http::header::CONTENT_LENGTH,
    http::header::TRANSFER_ENCODING,
    http::header::CONNECTION,
    http::header::UPGRADE,
];

/// Sets a header of a request to the value that the caller chose. It replaces the present value.
pub(crate) fn set_header(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Error> {
    let refuse = |rule: &str| {
        // The text leaves out the value, which may be a secret.
        Error::invalid_request(format_args!("header `{}` {rule}", OneLine::new(name)))
    };
    let header =
        HeaderName::try_from(name).map_err(|_| refuse("has a name that no header can have"))?;
    if RESERVED.contains(&header) {
        return Err(refuse("is set by what sends the request"));
    }
    let mut value = HeaderValue::try_from(value).map_err(|_| {
        refuse("has a value that no header can have: it must be visible ASCII, in one line")
    })?;
    value.set_sensitive(redact::is_credential(name) || header == http::header::COOKIE);
    headers.insert(header, value);
    Ok(())
}

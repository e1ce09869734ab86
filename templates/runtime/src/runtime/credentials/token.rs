//! Access tokens from a source of the caller's own.
//!
//! This module has the public types. `cache` keeps tokens and calls the source.

use std::error::Error as StdError;
use std::fmt;
use std::io::ErrorKind;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::header;

use super::cache::{Fetched, Fetching, Lifetime, Source};
use super::headers::AuthHeaders;
use crate::runtime::error::{Error, causes};
use crate::runtime::redact::CENSORED;

/// An OAuth 2.0 access token. `Debug` does not show it.
#[derive(Clone)]
pub struct Token {
    secret: String,
    lifetime: Option<Duration>,
}

impl Token {
    /// A token without a lifetime. It is used for the calls that wait for it, and is not kept for
    /// later calls.
    pub fn new(secret: impl Into<String>) -> Self {
        Token {
            secret: secret.into(),
            lifetime: None,
        }
    }

    /// Sets how long the token is valid from now on (`expires_in` of RFC 6749). It is kept and used
    /// for all calls. A new token is fetched 5 minutes before it expires, or after half of its
    /// lifetime. In its last minute calls wait for the new token.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

impl From<String> for Token {
    fn from(secret: String) -> Self {
        Token::new(secret)
    }
}

impl From<&str> for Token {
    fn from(secret: &str) -> Self {
        Token::new(secret)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("secret", &CENSORED)
            .field("lifetime", &self.lifetime)
            .finish()
    }
}

/// A source of access tokens: a vault, a sidecar, another library.
///
/// It is called once for all waiting calls, in a separate task on the Tokio runtime of the first of
/// them. A call that is dropped or times out does not cancel the task. The source must return
/// within 30 seconds. While a token is valid ([`Token::expires_in`]), the source is not called
/// until the token needs to be replaced. After the service has refused a token (HTTP 401), the
/// source is called once more, and the call is repeated if it returns another token. The refused
/// token is kept until there is another.
///
/// An error of the source fails the calls that wait for it. If the error, or one of its
/// [sources](StdError::source), is an I/O error of a broken connection or a timeout, the calls are
/// retried according to their [`RetryPolicy`](crate::runtime::RetryPolicy).
///
/// A function that returns a future is a source:
///
/// ```text
/// Credentials::token_source(|| async { Ok(Token::new(read_token().await?).expires_in(HOUR)) })
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Returns a token. The error fails the call, and is the [source](StdError::source) of the
    /// call's error.
    fn token(&self) -> impl Future<Output = Result<Token, Box<dyn StdError + Send + Sync>>> + Send;
}

impl<S, F> TokenSource for S
where
    S: Fn() -> F + Send + Sync + 'static,
    F: Future<Output = Result<Token, Box<dyn StdError + Send + Sync>>> + Send,
{
    fn token(&self) -> impl Future<Output = Result<Token, Box<dyn StdError + Send + Sync>>> + Send {
        self()
    }
}

/// The future of a token.
type Asking<'s> =
    Pin<Box<dyn Future<Output = Result<Token, Box<dyn StdError + Send + Sync>>> + Send + 's>>;

/// A [`TokenSource`] behind a pointer.
pub(super) trait DynTokenSource: Send + Sync {
    fn ask(&self) -> Asking<'_>;
}

impl<S: TokenSource> DynTokenSource for S {
    fn ask(&self) -> Asking<'_> {
        Box::pin(self.token())
    }
}

/// A source of the caller in the form that the cache uses.
pub(super) struct CallerSource(pub(super) Arc<dyn DynTokenSource>);

impl Source for CallerSource {
    fn fetch(&self, _renew: bool) -> Fetching<'_> {
        Box::pin(async {
            let token = self.0.ask().await.map_err(|cause| {
                let transient = may_pass(&*cause);
                Error::credentials("the token source returned an error", transient, false)
                    .caused_by_box(cause)
            })?;
            let value = super::bearer(&token.secret).map_err(|rule| {
                let text = format!("the access token from the token source {rule}");
                Error::credentials(text, false, false)
            })?;
            Ok(Fetched {
                headers: AuthHeaders::header(header::AUTHORIZATION, value),
                lifetime: token.lifetime.map_or(Lifetime::NONE, Lifetime::of_token),
            })
        })
    }
}

/// Whether the error of a source is temporary.
fn may_pass(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(|cause| {
        if let Some(error) = cause.downcast_ref::<std::io::Error>() {
            return matches!(
                error.kind(),
                ErrorKind::ConnectionRefused
                    | ErrorKind::ConnectionReset
                    | ErrorKind::ConnectionAborted
                    | ErrorKind::NotConnected
                    | ErrorKind::HostUnreachable
                    | ErrorKind::NetworkUnreachable
                    | ErrorKind::BrokenPipe
                    | ErrorKind::UnexpectedEof
                    | ErrorKind::TimedOut
            );
        }
        if let Some(error) = cause.downcast_ref::<reqwest::Error>() {
            let busy = |status: http::StatusCode| {
                status.is_server_error() || matches!(status.as_u16(), 408 | 429)
            };
            return error.is_timeout() || error.is_connect() || error.status().is_some_and(busy);
        }
        cause
            .downcast_ref::<Error>()
            .is_some_and(Error::is_retryable)
    })
}

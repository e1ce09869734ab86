//! Tokens from a source of the caller's own, and how they are kept.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::header;
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::provider::AuthHeaders;
use crate::runtime::error::Error;
use crate::runtime::redact::CENSORED;

/// How long before its end a token is not used any more: it has to last for a call.
const SLACK: Duration = Duration::from_secs(60);

/// An OAuth 2.0 access token. `Debug` does not show it.
#[derive(Clone)]
pub struct Token {
    secret: String,
    lifetime: Option<Duration>,
}

impl Token {
    /// A token that is used for one attempt of one call.
    pub fn new(secret: impl Into<String>) -> Self {
        Token {
            secret: secret.into(),
            lifetime: None,
        }
    }

    /// Says how long it lives from now on (`expires_in` of RFC 6749): so long, less a minute, it is
    /// kept and used for all calls, before another is asked for.
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

/// Where access tokens come from: a vault, a sidecar, another library.
///
/// It is asked once for all calls that wait, and not again while the token that it gave lives
/// ([`Token::expires_in`]). After the service has refused a token (HTTP 401), it is asked once more,
/// and the call is tried again if that gives another one. A function that gives a future is a
/// source:
///
/// ```text
/// Credentials::token_source(|| async { Ok(Token::new(read_token().await?).expires_in(HOUR)) })
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Gives a token. The error fails the call, and is the
    /// [source](std::error::Error::source) of the call's error.
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

/// What asking a source gives.
type Asked<'s> =
    Pin<Box<dyn Future<Output = Result<Token, Box<dyn StdError + Send + Sync>>> + Send + 's>>;

/// A [`TokenSource`] whose type is not known any more.
pub(super) trait Source: Send + Sync {
    fn ask(&self) -> Asked<'_>;
}

impl<S: TokenSource> Source for S {
    fn ask(&self) -> Asked<'_> {
        Box::pin(self.token())
    }
}

/// A source and the token that it gave last.
pub(crate) struct Cached {
    source: Arc<dyn Source>,
    /// Locked while the source is asked, so that all who wait get one answer.
    held: Mutex<Option<Held>>,
}

struct Held {
    headers: AuthHeaders,
    until: Instant,
}

impl Cached {
    pub(super) fn new(source: Arc<dyn Source>) -> Self {
        Cached {
            source,
            held: Mutex::new(None),
        }
    }

    /// The token that is held, else another.
    pub(super) async fn auth_headers(&self) -> Result<AuthHeaders, Error> {
        let mut held = self.held.lock().await;
        if let Some(held) = held.as_ref().filter(|held| Instant::now() < held.until) {
            return Ok(held.headers.clone());
        }
        let asked = Instant::now();
        let token = self.source.ask().await.map_err(|cause| {
            Error::credentials("the token source gave no token", false, false).caused_by_box(cause)
        })?;
        let value = super::bearer(&token.secret).map_err(|rule| {
            let text = format!("the access token from the token source {rule}");
            Error::credentials(text, false, false)
        })?;
        let headers = AuthHeaders::header(header::AUTHORIZATION, value);
        let lifetime = token.lifetime.and_then(|it| it.checked_sub(SLACK));
        let until = lifetime.and_then(|lifetime| asked.checked_add(lifetime));
        *held = until.map(|until| Held {
            headers: headers.clone(),
            until,
        });
        Ok(headers)
    }

    /// Lets go of a token that the service has refused.
    pub(super) async fn forget(&self, refused: &AuthHeaders) {
        let mut held = self.held.lock().await;
        // Somebody else may have got another one meanwhile.
        if held.as_ref().is_some_and(|held| held.headers == *refused) {
            *held = None;
        }
    }
}

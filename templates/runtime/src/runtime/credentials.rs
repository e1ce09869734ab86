//! The credentials of a client.
//!
//! This module has the public type: an access token, an API key, a source of tokens, or no
//! credentials. `provider` gives the `headers` of a request, `cache` keeps tokens. A secret is stored
//! only as a header that is marked as sensitive.

mod cache;
#[cfg(feature = "auth")]
mod google;
mod headers;
mod provider;
mod token;

use std::fmt;
use std::sync::Arc;

use http::{HeaderName, HeaderValue, header};

use crate::runtime::error::Error;
use crate::runtime::redact::CENSORED;

use cache::TokenCache;
pub(crate) use headers::AuthHeaders;
pub(crate) use provider::{AuthRequest, Provider};
pub use token::{Token, TokenSource};

/// The credentials of a client. They travel in headers only, and never appear in the output of
/// `Debug`.
///
/// A secret that cannot be sent, because it is empty or has characters that a header cannot have, is
/// refused when the client is built.
#[derive(Clone)]
pub struct Credentials(Kind);

#[derive(Clone)]
enum Kind {
    Anonymous,
    Header(Secret),
    Source(Arc<dyn token::DynTokenSource>),
    #[cfg(feature = "auth")]
    Google(google::Given),
}

/// A header that holds a secret.
#[derive(Clone)]
struct Secret {
    /// Its name in errors: `access token`.
    what: &'static str,
    name: HeaderName,
    /// The header's value, or the rule that the secret breaks.
    value: Result<HeaderValue, &'static str>,
}

impl Credentials {
    /// An OAuth 2.0 access token, sent as `authorization: Bearer TOKEN` (RFC 6750). It is used as
    /// it is and not refreshed; Google's usually live one hour.
    pub fn access_token(token: impl Into<String>) -> Self {
        Credentials(Kind::Header(Secret {
            what: "access token",
            name: header::AUTHORIZATION,
            value: bearer(&token.into()),
        }))
    }

    /// An API key, sent as `x-goog-api-key`. Not every method takes one.
    pub fn api_key(key: impl Into<String>) -> Self {
        Credentials(Kind::Header(Secret {
            what: "API key",
            name: HeaderName::from_static("x-goog-api-key"),
            value: header_value("", &key.into()),
        }))
    }

    /// No credentials: for emulators and tests, for public methods, and for callers who send theirs
    /// in another way, such as the standard parameter `key`.
    pub fn anonymous() -> Self {
        Credentials(Kind::Anonymous)
    }

    /// Access tokens from a source of your own: see [`TokenSource`].
    pub fn token_source(source: impl TokenSource) -> Self {
        Credentials(Kind::Source(Arc::new(source)))
    }

    /// Converts them into the provider of a client.
    #[cfg_attr(
        not(feature = "auth"),
        allow(unused_variables, reason = "nothing is fetched then")
    )]
    pub(crate) fn provide(self, wanted: AuthRequest<'_>) -> Result<Provider, Error> {
        match self.0 {
            Kind::Anonymous => Ok(Provider::Fixed(AuthHeaders::default())),
            Kind::Header(Secret { what, name, value }) => match value {
                Ok(value) => Ok(Provider::Fixed(AuthHeaders::header(name, value))),
                Err(rule) => Err(Error::configuration(format!("the {what} {rule}"))),
            },
            Kind::Source(source) => {
                let cache = TokenCache::new(token::CallerSource(source));
                Ok(Provider::Fetched(cache))
            }
            #[cfg(feature = "auth")]
            Kind::Google(given) => google::provide(given, wanted).map(Provider::Fetched),
        }
    }
}

/// The header of an access token.
fn bearer(token: &str) -> Result<HeaderValue, &'static str> {
    header_value("Bearer ", token)
}

/// The value of a header with a secret in it. The error never holds the secret.
fn header_value(prefix: &str, secret: &str) -> Result<HeaderValue, &'static str> {
    if secret.is_empty() {
        return Err("is empty");
    }
    if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("holds characters other than visible ASCII (a line break at its end, perhaps)");
    }
    match HeaderValue::try_from(format!("{prefix}{secret}")) {
        Ok(mut value) => {
            value.set_sensitive(true);
            Ok(value)
        }
        Err(_) => Err("is too long for a header"),
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Anonymous => f.write_str("Credentials(anonymous)"),
            Kind::Header(secret) => write!(f, "Credentials({} {CENSORED})", secret.what),
            Kind::Source(_) => f.write_str("Credentials(token source)"),
            #[cfg(feature = "auth")]
            Kind::Google(given) => write!(f, "Credentials({})", given.what()),
        }
    }
}

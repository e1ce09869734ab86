//! What a client shows to be let in.
//!
//! Here are the credentials that are known when the client is built: an access token, an API key,
//! none at all. Each becomes at most one header, marked as sensitive, and its text is kept nowhere
//! else. Credentials that are fetched and refreshed will be another `Kind`.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::runtime::error::Error;
use crate::runtime::redact::CENSORED;

/// What a client shows to be let in. It travels in headers only, and never appears in an output of
/// `Debug`.
///
/// A secret that cannot be sent, an empty one or one with characters that a header cannot hold, is
/// refused when the client is built.
#[derive(Clone)]
pub struct Credentials(Kind);

#[derive(Clone)]
enum Kind {
    Anonymous,
    Header(Secret),
}

/// A header that holds a secret.
#[derive(Clone)]
struct Secret {
    /// What to call it: `access token`.
    what: &'static str,
    name: HeaderName,
    /// The header's value, or the rule that the secret breaks.
    value: Result<HeaderValue, &'static str>,
}

impl Credentials {
    /// An OAuth 2.0 access token, sent as `authorization: Bearer TOKEN` (RFC 6750). It is used as
    /// it is and not refreshed; Google's usually live one hour.
    pub fn access_token(token: impl Into<String>) -> Self {
        Self::header(
            "access token",
            header::AUTHORIZATION,
            "Bearer ",
            &token.into(),
        )
    }

    /// An API key, sent as `x-goog-api-key`. Not every method takes one.
    pub fn api_key(key: impl Into<String>) -> Self {
        Self::header(
            "API key",
            HeaderName::from_static("x-goog-api-key"),
            "",
            &key.into(),
        )
    }

    /// No credentials: for emulators and tests, for methods open to everyone, and for callers who
    /// give theirs some other way, such as the standard parameter `key`.
    pub fn anonymous() -> Self {
        Credentials(Kind::Anonymous)
    }

    fn header(what: &'static str, name: HeaderName, prefix: &str, secret: &str) -> Self {
        Credentials(Kind::Header(Secret {
            what,
            name,
            value: header_value(prefix, secret),
        }))
    }

    /// Whether they can be sent.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match &self.0 {
            Kind::Header(Secret {
                what,
                value: Err(rule),
                ..
            }) => Err(Error::configuration(format!("the {what} {rule}"))),
            Kind::Header(_) | Kind::Anonymous => Ok(()),
        }
    }

    /// Puts them into the headers of a request.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        match &self.0 {
            Kind::Header(Secret {
                name,
                value: Ok(value),
                ..
            }) => {
                headers.insert(name, value.clone());
            }
            // Refused by `check`, before there is a client.
            Kind::Header(_) | Kind::Anonymous => {}
        }
    }
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
        }
    }
}

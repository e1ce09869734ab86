//! The credentials of each request of a client.

use std::fmt;
use std::sync::Arc;

use http::header::Entry;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::cache::TokenCache;
use crate::runtime::error::Error;

/// What a client wants of its credentials.
pub(crate) struct AuthRequest<'a> {
    /// The OAuth scopes of its tokens; empty for those that the credentials have by default.
    #[cfg_attr(not(feature = "auth"), allow(dead_code))]
    pub(crate) scopes: &'a [String],
    /// The universe domain that it calls.
    #[cfg_attr(not(feature = "auth"), allow(dead_code))]
    pub(crate) universe: &'a str,
}

/// The headers with the credentials of one request; none for anonymous calls.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct AuthHeaders(Option<Arc<HeaderMap>>);

/// The project whose quota a call uses, which credentials may name.
#[cfg(feature = "auth")]
pub(super) const USER_PROJECT: HeaderName = HeaderName::from_static("x-goog-user-project");

impl AuthHeaders {
    /// A single header.
    pub(super) fn header(name: HeaderName, value: HeaderValue) -> Self {
        let mut headers = HeaderMap::with_capacity(1);
        headers.insert(name, value);
        AuthHeaders(Some(Arc::new(headers)))
    }

    /// Several headers.
    #[cfg(feature = "auth")]
    pub(super) fn headers(headers: HeaderMap) -> Self {
        AuthHeaders(Some(Arc::new(headers)))
    }

    /// Adds them to the headers of a request, unless it has one of the same name: what the caller has
    /// set comes first.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        for (name, value) in self.0.iter().flat_map(|headers| headers.iter()) {
            if let Entry::Vacant(entry) = headers.entry(name) {
                entry.insert(value.clone());
            }
        }
    }
}

/// Gives requests their credentials: the same always, or ones that are fetched and refreshed.
pub(crate) enum Provider {
    Fixed(AuthHeaders),
    Fetched(TokenCache),
}

impl Provider {
    /// The credentials that are known without fetching any.
    pub(crate) fn at_hand(&self) -> AuthHeaders {
        match self {
            Provider::Fixed(headers) => headers.clone(),
            Provider::Fetched(_) => AuthHeaders::default(),
        }
    }

    /// The credentials for a request.
    ///
    /// # Errors
    ///
    /// No token was to be had.
    pub(crate) async fn auth_headers(&self) -> Result<AuthHeaders, Error> {
        match self {
            Provider::Fixed(headers) => Ok(headers.clone()),
            Provider::Fetched(cache) => cache.auth_headers().await,
        }
    }

    /// Other credentials than those that the service has refused, if there are any.
    pub(crate) async fn another(&self, refused: &AuthHeaders) -> Option<AuthHeaders> {
        match self {
            Provider::Fixed(_) => None,
            Provider::Fetched(cache) => cache.another(refused).await,
        }
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Provider::Fixed(AuthHeaders(None)) => "Credentials(anonymous)",
            Provider::Fixed(_) => "Credentials(fixed)",
            Provider::Fetched(_) => "Credentials(fetched)",
        })
    }
}

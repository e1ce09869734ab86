//! The credentials of each request of a client.

use std::fmt;
use std::sync::Arc;

use http::header::Entry;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::cache::TokenCache;
use crate::runtime::error::Error;

/// The client's requirements for its credentials.
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

    /// Adds them to the headers of a request, unless it has one of the same name: the caller's
    /// headers take precedence.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        for (name, value) in self.0.iter().flat_map(|headers| headers.iter()) {
            if let Entry::Vacant(entry) = headers.entry(name) {
                entry.insert(value.clone());
            }
        }
    }
}

/// Provides the credentials of requests: fixed ones, or ones that are fetched and refreshed.
pub(crate) enum Provider {
    Fixed(AuthHeaders),
    Fetched(TokenCache),
}

impl Provider {
    /// The credentials that are available without fetching.
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
    /// No token could be obtained.
    pub(crate) async fn auth_headers(&self) -> Result<AuthHeaders, Error> {
        match self {
            Provider::Fixed(headers) => Ok(headers.clone()),
            Provider::Fetched(cache) => cache.auth_headers().await,
        }
    }

    /// Credentials other than the refused ones, if there are any.
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

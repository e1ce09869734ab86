//! The credentials of each request of a client.

use std::fmt;

use super::cache::TokenCache;
use super::headers::AuthHeaders;
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
            Provider::Fixed(headers) if headers.is_empty() => "Credentials(anonymous)",
            Provider::Fixed(_) => "Credentials(fixed)",
            Provider::Fetched(_) => "Credentials(fetched)",
        })
    }
}

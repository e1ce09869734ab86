//! What gives each request of a client its credentials.

use std::fmt;
use std::sync::Arc;

use http::header::Entry;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::token::Cached;
use crate::runtime::error::Error;

/// What a client says when it turns its credentials into a provider.
pub(crate) struct AuthRequest<'a> {
    /// The OAuth scopes of its tokens; none for those that the credentials have of themselves.
    #[cfg_attr(not(feature = "auth"), allow(dead_code))]
    pub(crate) scopes: &'a [String],
    /// The universe domain that it calls.
    #[cfg_attr(not(feature = "auth"), allow(dead_code))]
    pub(crate) universe: &'a str,
}

/// The headers that let one request in; none for anonymous calls.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct AuthHeaders(Option<Arc<HeaderMap>>);

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

    /// Puts them among the headers of a request, where it has none of the same name: what the caller
    /// has set comes first.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        for (name, value) in self.0.iter().flat_map(|headers| headers.iter()) {
            if let Entry::Vacant(entry) = headers.entry(name) {
                entry.insert(value.clone());
            }
        }
    }
}

/// Gives grants: the same one always, or one that is fetched and refreshed.
pub(crate) enum Provider {
    Fixed(AuthHeaders),
    Source(Cached),
    #[cfg(feature = "auth")]
    Google(Box<super::google::Google>),
}

impl Provider {
    #[cfg(feature = "auth")]
    pub(super) fn google(google: super::google::Google) -> Self {
        Provider::Google(Box::new(google))
    }

    /// What there is without asking anybody.
    pub(crate) fn at_hand(&self) -> AuthHeaders {
        match self {
            Provider::Fixed(headers) => headers.clone(),
            _ => AuthHeaders::default(),
        }
    }

    /// A headers for a request.
    ///
    /// # Errors
    ///
    /// No token could be had.
    pub(crate) async fn auth_headers(&self) -> Result<AuthHeaders, Error> {
        match self {
            Provider::Fixed(headers) => Ok(headers.clone()),
            Provider::Source(source) => source.auth_headers().await,
            #[cfg(feature = "auth")]
            Provider::Google(google) => google.auth_headers().await,
        }
    }

    /// Another headers than the one that the service has refused, if there is one.
    pub(crate) async fn another(&self, refused: &AuthHeaders) -> Option<AuthHeaders> {
        match self {
            Provider::Fixed(_) => return None,
            Provider::Source(source) => source.forget(refused).await,
            #[cfg(feature = "auth")]
            Provider::Google(google) => google.renew(refused),
        }
        // No token at all: that the service has refused the old one says more.
        let other = self.auth_headers().await.ok()?;
        (other != *refused).then_some(other)
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Provider::Fixed(AuthHeaders(None)) => "Credentials(anonymous)",
            Provider::Fixed(_) => "Credentials(fixed)",
            Provider::Source(_) => "Credentials(token source)",
            #[cfg(feature = "auth")]
            Provider::Google(_) => "Credentials(google-cloud-auth)",
        })
    }
}

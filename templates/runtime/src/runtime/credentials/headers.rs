//! The headers that carry the credentials of a request.

use std::sync::Arc;

use http::header::Entry;
use http::{HeaderMap, HeaderName, HeaderValue};

/// The project whose quota a call uses, which credentials may name.
#[cfg(feature = "auth")]
pub(super) const USER_PROJECT: HeaderName = HeaderName::from_static("x-goog-user-project");

/// The headers with the credentials of one request; none for anonymous calls.
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

    /// Whether the call is anonymous.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_none()
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

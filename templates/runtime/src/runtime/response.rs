//! Responses whose bodies have been decoded.

use std::fmt;

use http::{HeaderMap, StatusCode};

/// A successful response: the decoded body, the HTTP status and the headers.
#[derive(Clone)]
pub struct Response<R> {
    body: R,
    status: StatusCode,
    headers: HeaderMap,
}

impl<R> Response<R> {
    pub(crate) fn new(body: R, status: StatusCode, headers: HeaderMap) -> Self {
        Response {
            body,
            status,
            headers,
        }
    }

    /// The response body.
    pub fn body(&self) -> &R {
        &self.body
    }

    /// Returns the response body and drops the rest.
    pub fn into_body(self) -> R {
        self.body
    }

    /// The HTTP status. It is a success (2xx).
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The response headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The response body, the HTTP status and the response headers.
    pub fn into_parts(self) -> (R, StatusCode, HeaderMap) {
        (self.body, self.status, self.headers)
    }
}

/// Body and status, and the names of the headers: their values may be secrets, such as cookies.
impl<R: fmt::Debug> fmt::Debug for Response<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(|name| name.as_str()).collect();
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &names)
            .field("body", &self.body)
            .finish()
    }
}

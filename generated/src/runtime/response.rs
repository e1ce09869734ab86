//! A response whose body has been read into its type.

use http::{HeaderMap, StatusCode};

/// The response of a call that succeeded: its body, read into the method's response type, its HTTP
/// status and its headers.
#[derive(Clone, Debug)]
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

    /// The body.
    pub fn body(&self) -> &R {
        &self.body
    }

    /// The body alone.
    pub fn into_body(self) -> R {
        self.body
    }

    /// The HTTP status, a success (2xx).
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Body, HTTP status and headers.
    pub fn into_parts(self) -> (R, StatusCode, HeaderMap) {
        (self.body, self.status, self.headers)
    }
}

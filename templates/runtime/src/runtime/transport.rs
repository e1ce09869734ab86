//! How a request gets to the server and its response back: the one place that knows the HTTP
//! library.
//!
//! In and out go the types of the `http` crate. What a request says is settled in `request`; what a
//! response means, in `send`.

use bytes::{Bytes, BytesMut};
use tokio::runtime::Handle;

use crate::runtime::endpoint::Endpoint;
use crate::runtime::error::Error;

/// How large the body of a response may be, in bytes. Far above what Google's JSON methods answer;
/// it keeps a server that never stops from taking all memory.
const MAX_BODY: usize = 256 * 1024 * 1024;

/// How much of the body of an error response is kept, in bytes.
const MAX_ERROR_BODY: usize = 1024 * 1024;

/// A pool of connections.
#[derive(Debug)]
pub(crate) struct Transport {
    http: reqwest::Client,
}

impl Transport {
    /// A pool for the host that a caller has named, or for the service's own.
    ///
    /// Redirects are never followed: a redirect names a host that nobody here has chosen, and the
    /// credentials and the body would go there. Proxies are those of the environment
    /// (`HTTPS_PROXY`, `NO_PROXY`, ..), which tunnel TLS and see none of it.
    pub(crate) fn new(endpoint: Option<&Endpoint>) -> Result<Self, Error> {
        let mut http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false);
        if endpoint.is_some_and(Endpoint::is_loopback) {
            // This machine is not on the other side of a proxy, and plain http would show it the
            // credentials.
            http = http.no_proxy();
        }
        http = if endpoint.is_some_and(Endpoint::is_plain_http) {
            // Never used, so an emulator can be called from a container without certificates.
            http.tls_certs_only([])
        } else {
            http.https_only(true)
        };
        let http = http.build().map_err(|error| {
            Error::configuration("the HTTP client cannot be set up").caused_by(error.without_url())
        })?;
        Ok(Transport { http })
    }

    /// Sends a request and reads the whole response, whatever its status.
    pub(crate) async fn round_trip(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, Error> {
        // Opening a connection outside of a runtime would panic.
        if Handle::try_current().is_err() {
            return Err(Error::configuration(
                "no asynchronous runtime: requests must be sent from within a Tokio runtime",
            ));
        }
        let request = parse(request)?;
        let mut received = self.http.execute(request).await.map_err(Error::transport)?;
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = received.status();
        *response.headers_mut() = std::mem::take(received.headers_mut());
        let fits = read_body(&mut received, &mut response).await?;
        if !fits {
            return Err(Error::body_too_large(response, MAX_BODY));
        }
        Ok(response)
    }
}

/// The request in the form that the HTTP library takes. It parses the URL once more, by rules that
/// fold some paths into others; every such path has been refused before, and this makes sure of it.
fn parse(request: http::Request<Bytes>) -> Result<reqwest::Request, Error> {
    let uri = request.uri().clone();
    reqwest::Request::try_from(request)
        .ok()
        .filter(|parsed| parsed.url().path() == uri.path() && parsed.url().query() == uri.query())
        .ok_or_else(|| Error::invalid_request("its URL does not stay what it is when it is parsed"))
}

/// Reads the body; `false` where it is too large, and then it is left out. The body of an error
/// response is cut off instead: what matters about it comes first.
async fn read_body(
    received: &mut reqwest::Response,
    response: &mut http::Response<Bytes>,
) -> Result<bool, Error> {
    let success = response.status().is_success();
    let limit = if success { MAX_BODY } else { MAX_ERROR_BODY };
    let announced = received
        .content_length()
        .and_then(|length| usize::try_from(length).ok());
    if success && announced.is_some_and(|length| length > limit) {
        return Ok(false);
    }
    let mut chunks: Vec<Bytes> = Vec::new();
    let mut length: usize = 0;
    while let Some(mut chunk) = received.chunk().await.map_err(Error::transport)? {
        let room = limit - length;
        if chunk.len() > room {
            if success {
                return Ok(false);
            }
            chunk.truncate(room);
            chunks.push(chunk);
            break;
        }
        length += chunk.len();
        chunks.push(chunk);
    }
    *response.body_mut() = join(chunks);
    Ok(true)
}

/// Puts the pieces of a body together; a single one, the usual case, is not copied.
fn join(mut chunks: Vec<Bytes>) -> Bytes {
    if chunks.len() <= 1 {
        return chunks.pop().unwrap_or_default();
    }
    let mut body = BytesMut::with_capacity(chunks.iter().map(Bytes::len).sum());
    for chunk in &chunks {
        body.extend_from_slice(chunk);
    }
    body.freeze()
}

//! The HTTP client that comes with the runtime: the one place that knows the library behind it.

use std::time::Duration;

use bytes::Bytes;

use crate::runtime::endpoint::Endpoint;
use crate::runtime::error::Error;

/// What the caller has set about connections.
#[derive(Clone, Default)]
pub(crate) struct Connecting {
    /// The certificate of the client and its key, as PEM.
    pub(crate) certificate: Option<Vec<u8>>,
    pub(crate) timeout: Option<Duration>,
}

/// How long a connection may take to be made, TLS included, where the caller says nothing.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A pool of connections for the host that a caller has named, or for the service's own.
///
/// Redirects are never followed: a redirect names a host that nobody here has chosen, and the
/// credentials and the body would go there. Proxies are those of the environment (`HTTPS_PROXY`,
/// `NO_PROXY`, ..), which tunnel TLS and see none of it.
pub(super) fn client(
    endpoint: Option<&Endpoint>,
    connecting: &Connecting,
) -> Result<::reqwest::Client, Error> {
    let mut http = ::reqwest::Client::builder()
        // Another crate of the program may have given the library a second TLS.
        .tls_backend_rustls()
        .connect_timeout(connecting.timeout.unwrap_or(CONNECT_TIMEOUT))
        .redirect(::reqwest::redirect::Policy::none())
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
    if let Some(pem) = &connecting.certificate {
        // The cause could quote what it could not read, and that is a private key.
        let identity = ::reqwest::Identity::from_pem(pem).map_err(|_| {
            Error::configuration(
                "the client certificate is not PEM with a certificate and its private key",
            )
        })?;
        http = http.identity(identity);
    }
    http.build().map_err(|error| {
        Error::configuration("the HTTP client cannot be set up").caused_by(error.without_url())
    })
}

/// The request in the form that the library takes. It parses the URL once more, by rules that fold
/// some paths into others; every such path has been refused before, and this makes sure of it.
pub(super) fn parse(request: http::Request<Bytes>) -> Result<::reqwest::Request, Error> {
    let uri = request.uri().clone();
    ::reqwest::Request::try_from(request)
        .ok()
        .filter(|parsed| parsed.url().path() == uri.path() && parsed.url().query() == uri.query())
        .ok_or_else(|| Error::invalid_request("its URL does not stay what it is when it is parsed"))
}

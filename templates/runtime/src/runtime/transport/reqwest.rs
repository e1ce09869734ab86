//! The HTTP client of the runtime: its settings, and the conversion of requests and responses.
//! `pool` selects the client of a request.

use std::time::Duration;

use http::{Request, Response};
use rustls::ClientConfig;

use super::{Body, tls};
use crate::runtime::endpoint::Endpoint;
use crate::runtime::error::Error;

/// The caller's settings for connections.
#[derive(Clone, Default)]
pub(crate) struct Connecting {
    /// The certificate of the client and its key, as PEM.
    pub(crate) certificate: Option<Vec<u8>>,
    pub(crate) timeout: Option<Duration>,
}

/// The default timeout for a new connection, TLS included.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How often an HTTP/2 connection is pinged, and how long it has to reply before it is closed. A
/// connection can be lost without notice (a laptop changes networks, a firewall drops its state),
/// and HTTP/2 would continue to use it for every call.
const PING_INTERVAL: Duration = Duration::from_secs(20);
const PING_TIMEOUT: Duration = Duration::from_secs(10);

/// The settings from which HTTP clients are built.
pub(super) struct Settings {
    tls: ClientConfig,
    plain_http: bool,
    /// Whether proxies of the environment are ignored.
    direct: bool,
    connect_timeout: Duration,
}

impl Settings {
    /// The settings for the host that a caller has named, or for the service's own.
    pub(super) fn new(endpoint: Option<&Endpoint>, connecting: &Connecting) -> Result<Self, Error> {
        let plain_http = endpoint.is_some_and(Endpoint::is_plain_http);
        let certificate = connecting.certificate.as_deref();
        let tls = match plain_http {
            true => tls::without_trust(certificate)?,
            false => tls::config(certificate)?,
        };
        Ok(Settings {
            tls,
            plain_http,
            // The loopback interface is never behind a proxy, and plain HTTP would show the
            // credentials to one.
            direct: endpoint.is_some_and(Endpoint::is_loopback),
            connect_timeout: connecting.timeout.unwrap_or(CONNECT_TIMEOUT),
        })
    }

    /// The settings for a single request.
    #[cfg(feature = "auth")]
    pub(super) fn plain(plain_http: bool, direct: bool, limit: Duration) -> Result<Self, Error> {
        Ok(Settings {
            tls: match plain_http {
                true => tls::without_trust(None)?,
                false => tls::config(None)?,
            },
            plain_http,
            direct,
            connect_timeout: limit.min(CONNECT_TIMEOUT),
        })
    }

    pub(super) fn connect_timeout(&self) -> Duration {
        self.connect_timeout
    }

    /// A client with connections of its own.
    ///
    /// Redirects are never followed: a redirect names a host that the caller has not chosen, and
    /// the credentials and the body would go there. The library itself repeats nothing, so that
    /// every attempt is counted. Proxies are those of the environment (`HTTPS_PROXY`, `NO_PROXY`,
    /// ..), which tunnel TLS and cannot read it.
    pub(super) fn client(&self) -> Result<::reqwest::Client, Error> {
        let mut http = ::reqwest::Client::builder()
            .tls_backend_preconfigured(self.tls.clone())
            .https_only(!self.plain_http)
            .connect_timeout(self.connect_timeout)
            .redirect(::reqwest::redirect::Policy::none())
            .retry(::reqwest::retry::never())
            .referer(false)
            .http2_keep_alive_interval(PING_INTERVAL)
            .http2_keep_alive_timeout(PING_TIMEOUT)
            .http2_keep_alive_while_idle(true);
        if self.direct {
            http = http.no_proxy();
        }
        http.build().map_err(|error| {
            Error::configuration("the HTTP client cannot be set up").caused_by(error.without_url())
        })
    }
}

/// Sends a request and returns the response when its headers have arrived.
pub(super) async fn send(
    client: ::reqwest::Client,
    request: Request<Body>,
) -> Result<Response<Body>, Error> {
    let request = into_reqwest(request)?;
    let response = client.execute(request).await.map_err(Error::transport)?;
    let response = Response::<::reqwest::Body>::from(response);
    Ok(response.map(Body::from_reqwest))
}

/// The request in the form that the library takes. The library parses the URL again and normalizes
/// some paths. Such paths have been refused earlier; this check makes sure that the URL is
/// unchanged.
fn into_reqwest(request: Request<Body>) -> Result<::reqwest::Request, Error> {
    let uri = request.uri().clone();
    let request = request.map(|body| match body.into_whole() {
        Ok(bytes) => ::reqwest::Body::from(bytes),
        Err(streamed) => ::reqwest::Body::wrap(streamed),
    });
    ::reqwest::Request::try_from(request)
        .ok()
        .filter(|parsed| parsed.url().path() == uri.path() && parsed.url().query() == uri.query())
        .ok_or_else(|| Error::invalid_request("parsing its URL again changes it"))
}

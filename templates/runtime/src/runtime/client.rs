//! Building a client, and what all of its clones share.
//!
//! A generated client is a thin type around a [`ClientCore`]; how a request is made of it is in
//! `request`, how it travels in `transport`. Everything that can be wrong with a client's settings
//! is found in [`build`](ClientBuilder::build), so that a call never fails for it.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::runtime::credentials::Credentials;
use crate::runtime::endpoint::Endpoint;
use crate::runtime::error::Error;
use crate::runtime::host::{self, Hosts};
use crate::runtime::method::{Method, Service};
use crate::runtime::transport::Transport;

/// The version of Rust that this crate needs at least; the compiler's own cannot be known without a
/// build script.
const RUST: &str = env!("CARGO_PKG_RUST_VERSION");
const CRATE: &str = env!("CARGO_PKG_NAME");
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The header that tells Google's servers which library calls: Rust, a client of a Discovery
/// document, this crate.
const X_GOOG_API_CLIENT: HeaderName = HeaderName::from_static("x-goog-api-client");
/// The header that names the project whose quota a call uses.
const X_GOOG_USER_PROJECT: HeaderName = HeaderName::from_static("x-goog-user-project");

/// What a generated client type offers to the builder.
#[doc(hidden)]
pub trait ServiceClient {
    /// The service that it calls.
    const SERVICE: &'static Service;

    /// Wraps what a builder has built.
    fn from_core(core: ClientCore) -> Self;
}

/// Sets a client up, option by option, and [builds](Self::build) it.
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<C> {
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

/// Everything that can be set, as it was given.
#[derive(Clone, Debug, Default)]
struct Settings {
    endpoint: Option<String>,
    insecure_http: bool,
    mtls: bool,
    universe_domain: Option<String>,
    credentials: Option<Credentials>,
    quota_project: Option<String>,
    user_agent: Option<String>,
}

impl<C: ServiceClient> ClientBuilder<C> {
    /// A builder with nothing set.
    #[doc(hidden)]
    pub fn new() -> Self {
        ClientBuilder {
            settings: Settings::default(),
            client: PhantomData,
        }
    }

    /// Sends the requests to this endpoint instead of the service's own: `https://host`, a port and
    /// the start of a path allowed. It comes before every other rule about hosts.
    ///
    /// Plain `http://` is accepted for the loopback interface (`localhost`, `127.0.0.1`, `[::1]`);
    /// see [`with_insecure_http`](Self::with_insecure_http). Requests to a loopback endpoint never
    /// use a proxy.
    pub fn with_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.settings.endpoint = Some(endpoint.into());
        self
    }

    /// Accepts an endpoint with plain `http://` on another machine. Whoever sits between here and
    /// there can then read and change everything, credentials included.
    pub fn with_insecure_http(mut self) -> Self {
        self.settings.insecure_http = true;
        self
    }

    /// Sends the requests to the API's endpoint for mutual TLS, where the document has one. The
    /// client then needs a certificate of its own: see
    /// [`with_client_certificate`](Self::with_client_certificate).
    pub fn with_mtls_endpoint(mut self) -> Self {
        self.settings.mtls = true;
        self
    }

    /// The universe domain that the calls go to, in place of `googleapis.com`: a cloud of Google's
    /// that is apart from the public one. Credentials of another universe are refused.
    ///
    /// It has no effect on an endpoint given with [`with_endpoint`](Self::with_endpoint).
    pub fn with_universe_domain(mut self, domain: impl Into<String>) -> Self {
        self.settings.universe_domain = Some(domain.into());
        self
    }

    /// What the client shows to be let in: a token, a key, or [none at
    /// all](Credentials::anonymous).
    pub fn with_credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.settings.credentials = Some(credentials.into());
        self
    }

    /// The project whose quota calls use and who pays for them, sent as `x-goog-user-project`.
    pub fn with_quota_project(mut self, project: impl Into<String>) -> Self {
        self.settings.quota_project = Some(project.into());
        self
    }

    /// The `user-agent` header of every request, in place of this crate's name and version.
    pub fn with_user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent = Some(user_agent.into());
        self
    }

    /// Builds the client. Nothing is sent, and no asynchronous runtime needs to be there yet.
    ///
    /// Connections go through the proxies of the environment (`HTTPS_PROXY`, `ALL_PROXY`,
    /// `NO_PROXY`), use HTTP/2 where the server offers it, and are kept for the next call.
    /// Redirects are never followed.
    ///
    /// # Errors
    ///
    /// A [configuration](Error::is_configuration) error: no credentials were given, or a setting
    /// has a value that cannot be used, or the machine's TLS certificates cannot be read. No secret
    /// is in its text.
    // Asynchronous although it waits for nothing: finding credentials on the machine does.
    pub async fn build(self) -> Result<C, Error> {
        ClientCore::new(C::SERVICE, self.settings).map(C::from_core)
    }
}

impl<C: ServiceClient> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> Clone for ClientBuilder<C> {
    fn clone(&self) -> Self {
        ClientBuilder {
            settings: self.settings.clone(),
            client: PhantomData,
        }
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ClientBuilder")
            .field(&self.settings)
            .finish()
    }
}

/// What the clones of a client share: connections, credentials, settings.
///
/// Cloning copies a pointer. When the last clone is gone (every client, resource handle and request
/// holds one), the idle connections are closed, and each busy one when its response has come.
#[doc(hidden)]
#[derive(Clone)]
pub struct ClientCore(Arc<Shared>);

struct Shared {
    service: &'static Service,
    hosts: Hosts,
    credentials: Credentials,
    /// The headers that are the same in every request, credentials apart.
    headers: HeaderMap,
    transport: Transport,
}

impl ClientCore {
    fn new(service: &'static Service, settings: Settings) -> Result<Self, Error> {
        let endpoint = settings
            .endpoint
            .map(|given| Endpoint::parse(&given, settings.insecure_http))
            .transpose()?;
        let hosts = Hosts::new(service, endpoint, settings.mtls, settings.universe_domain)?;
        let credentials = settings.credentials.ok_or_else(|| {
            Error::configuration(
                "no credentials: give some with with_credentials(), such as Credentials::access_token(..), \
                 Credentials::api_key(..) or Credentials::anonymous()",
            )
        })?;
        credentials.check()?;
        let headers = fixed_headers(settings.user_agent, settings.quota_project)?;
        let transport = Transport::new(hosts.given())?;
        Ok(ClientCore(Arc::new(Shared {
            service,
            hosts,
            credentials,
            headers,
            transport,
        })))
    }

    /// The service that it calls.
    pub fn service(&self) -> &'static Service {
        self.0.service
    }

    /// What the URL of a call begins with, with a trailing slash: the host, and the document's
    /// `servicePath`.
    pub(crate) fn base_url<'v>(
        &self,
        method: &Method,
        value: &dyn Fn(&str) -> Option<&'v str>,
    ) -> String {
        let service = self.0.service;
        let location = host::location(service, method, value);
        let mut url = String::with_capacity(256);
        url.push_str(&self.0.hosts.root(service, location));
        url.push_str(service.service_path);
        url
    }

    /// The headers that every request begins with, credentials included.
    pub(crate) fn headers(&self) -> HeaderMap {
        let mut headers = self.0.headers.clone();
        self.0.credentials.apply(&mut headers);
        headers
    }

    /// What carries the requests.
    pub(crate) fn transport(&self) -> &Transport {
        &self.0.transport
    }
}

impl fmt::Debug for ClientCore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field(
                "service",
                &format_args!("{}:{}", self.0.service.name, self.0.service.version),
            )
            .field("endpoint", &self.0.hosts.root(self.0.service, None))
            .field("credentials", &self.0.credentials)
            .finish()
    }
}

/// The headers that say who calls.
fn fixed_headers(
    user_agent: Option<String>,
    quota_project: Option<String>,
) -> Result<HeaderMap, Error> {
    let user_agent = user_agent.unwrap_or_else(|| format!("{CRATE}/{VERSION}"));
    let library = format!("gl-rust/{RUST} gdcl/{VERSION} {CRATE}/{VERSION}");
    let mut headers = HeaderMap::new();
    headers.insert(header::USER_AGENT, header_value("user agent", user_agent)?);
    headers.insert(X_GOOG_API_CLIENT, header_value("client header", library)?);
    if let Some(project) = quota_project {
        headers.insert(X_GOOG_USER_PROJECT, header_value("quota project", project)?);
    }
    Ok(headers)
}

/// A header's value. Unlike `HeaderValue`, not an empty one either: that is a mistake in the
/// caller's configuration.
fn header_value(what: &str, value: String) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(&value)
        .ok()
        .filter(|value| !value.is_empty())
        .ok_or_else(|| {
            Error::configuration(format!(
                "the {what} {value:?} cannot be the value of a header"
            ))
        })
}

//! The state that all clones of a client share.
//!
//! A generated client is a thin type around a [`ClientCore`]. `builder` has its settings,
//! `http_request` builds requests, `transport` sends them. All errors in a client's settings are
//! found when it is built, so that no call fails because of them.

mod builder;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::runtime::credentials::{AuthRequest, Credentials, Provider};
use crate::runtime::endpoint::Endpoint;
use crate::runtime::error::Error;
use crate::runtime::host::{self, Hosts};
use crate::runtime::method::{Method, Service};
use crate::runtime::options::CallOptions;
use crate::runtime::retry::Throttle;
use crate::runtime::transport::{self, Transport};

pub use builder::ClientBuilder;
use builder::Settings;

const CRATE: &str = env!("CARGO_PKG_NAME");
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The header that identifies the library to Google's servers: its language, its kind (`gdcl`, a
/// client generated from a Discovery document) and the crate. The language has no version, because a
/// crate without a build script cannot know the version of the compiler.
const X_GOOG_API_CLIENT: HeaderName = HeaderName::from_static("x-goog-api-client");
/// The header that names the project whose quota a call uses.
const X_GOOG_USER_PROJECT: HeaderName = HeaderName::from_static("x-goog-user-project");

/// A generated client type, as the builder uses it.
#[doc(hidden)]
pub trait ServiceClient {
    /// The service that the client calls.
    const SERVICE: &'static Service;

    /// The OAuth scopes of the tokens that a client fetches. Empty for those that the credentials have
    /// by default, which is all of Google Cloud.
    const SCOPES: &'static [&'static str] = &[];

    /// Wraps the core that a builder has built.
    fn from_core(core: ClientCore) -> Self;
}

/// What the clones of a client share: connections, credentials, settings.
///
/// Cloning copies a pointer. When the last clone is dropped (every client, resource handle and
/// request holds one), idle connections are closed, and each busy connection is closed after its
/// response.
#[doc(hidden)]
#[derive(Clone)]
pub struct ClientCore(Arc<Shared>);

struct Shared {
    service: &'static Service,
    hosts: Hosts,
    credentials: Provider,
    /// The headers that are the same in every request, credentials apart.
    headers: HeaderMap,
    transport: Transport,
    max_response_size: usize,
    stall_timeout: Duration,
    options: CallOptions,
    throttle: Throttle,
}

impl ClientCore {
    fn new(service: &'static Service, scopes: &[&str], settings: Settings) -> Result<Self, Error> {
        let endpoint = settings
            .endpoint
            .map(|given| Endpoint::parse(&given, settings.insecure_http))
            .transpose()?;
        let hosts = Hosts::new(service, endpoint, settings.mtls, settings.universe_domain)?;
        let scopes = settings
            .scopes
            .unwrap_or_else(|| scopes.iter().map(|&scope| scope.to_owned()).collect());
        let given = match settings.credentials {
            Some(given) => given,
            None => found_credentials()?,
        };
        let credentials = given.provide(AuthRequest {
            scopes: &scopes,
            universe: hosts.universe(),
        })?;
        let headers = fixed_headers(settings.user_agent, settings.quota_project)?;
        let transport = match settings.transport {
            Some(transport) => transport,
            None => Transport::own(hosts.endpoint(), &settings.connecting)?,
        };
        Ok(ClientCore(Arc::new(Shared {
            service,
            hosts,
            credentials,
            headers,
            transport,
            max_response_size: settings.max_response_size.unwrap_or(transport::MAX_BODY),
            stall_timeout: settings.stall_timeout.unwrap_or(transport::STALL_TIMEOUT),
            options: settings.options,
            throttle: Throttle::new(settings.throttle),
        })))
    }

    /// The service that the client calls.
    pub fn service(&self) -> &'static Service {
        self.0.service
    }

    /// The start of the URL of a call, with a trailing slash: the host, and the document's
    /// `servicePath`.
    pub(crate) fn base_url<'v>(
        &self,
        method: &Method,
        value: &dyn Fn(&str) -> Option<&'v str>,
    ) -> String {
        let mut url = self.root_url(method, value);
        url.push_str(self.0.service.service_path);
        url
    }

    /// The root URL of a call, with a trailing slash.
    pub(crate) fn root_url<'v>(
        &self,
        method: &Method,
        value: &dyn Fn(&str) -> Option<&'v str>,
    ) -> String {
        let service = self.0.service;
        let location = host::location(service, method, value);
        let mut url = String::with_capacity(256);
        url.push_str(&self.0.hosts.root(service, location));
        url
    }

    /// The headers of every request, without credentials.
    pub(crate) fn headers(&self) -> HeaderMap {
        self.0.headers.clone()
    }

    /// The credentials of the client's requests.
    pub(crate) fn credentials(&self) -> &Provider {
        &self.0.credentials
    }

    /// The timeouts and the retry policy of calls.
    pub(crate) fn options(&self) -> &CallOptions {
        &self.0.options
    }

    /// The remaining retries of all calls together.
    pub(crate) fn throttle(&self) -> &Throttle {
        &self.0.throttle
    }

    /// The transport of requests.
    pub(crate) fn transport(&self) -> &Transport {
        &self.0.transport
    }

    /// The limit on the size of a response, in bytes.
    pub(crate) fn max_response_size(&self) -> usize {
        self.0.max_response_size
    }

    /// The stall timeout of bodies.
    pub(crate) fn stall_timeout(&self) -> Duration {
        self.0.stall_timeout
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

/// The default credentials of a client: those of the machine.
#[cfg(feature = "auth")]
fn found_credentials() -> Result<Credentials, Error> {
    Ok(Credentials::application_default())
}

/// An error, because the code that finds the credentials of the machine is not compiled.
#[cfg(not(feature = "auth"))]
fn found_credentials() -> Result<Credentials, Error> {
    Err(Error::configuration(
        "no credentials: set them with with_credentials(), such as Credentials::access_token(..), \
         Credentials::api_key(..) or Credentials::anonymous(), or enable the feature `auth`",
    ))
}

/// The headers that identify the crate and the quota project.
fn fixed_headers(
    user_agent: Option<String>,
    quota_project: Option<String>,
) -> Result<HeaderMap, Error> {
    let user_agent = user_agent.unwrap_or_else(|| format!("{CRATE}/{VERSION} (gzip)"));
    let library = format!("gl-rust gdcl/{VERSION} {CRATE}/{VERSION}");
    let mut headers = HeaderMap::new();
    headers.insert(header::USER_AGENT, header_value("user agent", user_agent)?);
    headers.insert(X_GOOG_API_CLIENT, header_value("client header", library)?);
    if let Some(project) = quota_project {
        headers.insert(X_GOOG_USER_PROJECT, header_value("quota project", project)?);
    }
    Ok(headers)
}

/// The value of a header. An empty one, which `HeaderValue` allows, is refused too: it is a mistake in
/// the caller's configuration.
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
